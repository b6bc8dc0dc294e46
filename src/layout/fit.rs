//! How many columns make a wall as large as an area allows: the paper of a photo, or the window (tokens 4.7).

use super::flow::Flow;
use super::note::NOTE_PITCH;
use super::text::Measure;
use super::wall::WallLayout;

/// The window shows a fitted wall no larger than this.
const LARGEST_ZOOM: f32 = 1.5;
/// Nor smaller: below it the texts of notes are too small to work with (tokens 4.7). A larger wall scrolls instead.
pub const READABLE_ZOOM: f32 = 0.55;
const SCROLLING_ZOOM: f32 = 0.8;
/// A wall that scrolls is enlarged up to this where its lines are narrower than the window.
const LARGEST_SCROLLING_ZOOM: f32 = 1.0;
/// In a narrow window it is made smaller, as far as it can be read, for so many notes beside each other.
const FEWEST_BESIDE: usize = 4;
/// A wall that leaves more than this share of its lines bare, as a part of the window's width, is made smaller by as
/// much as [`SMALLER`] where it takes more by [`FULLER`] then.
const BARE: f32 = 1.0 / 3.0;
const SMALLER: f32 = 0.75;
const FULLER: f32 = 0.25;

/// The flow that shows a wall best in a window of this size, in points, and the zoom.
pub fn screen_fit(
    layout: &WallLayout<'_>,
    width: f32,
    height: f32,
    measure: &mut dyn Measure,
) -> (Flow, f32) {
    let (flow, zoom) = whole_fit(layout, width, height, measure);
    if zoom >= READABLE_ZOOM {
        return (flow, zoom);
    }
    // As many columns as can be read from afar. Their lines end where the window does, whether the last stage on the
    // widest found room or not. In a window narrower than one note even that is too wide.
    let narrow = Flow::columns(FEWEST_BESIDE).max_width().min(width / READABLE_ZOOM);
    let flow = Flow::Width(narrow.max(width / SCROLLING_ZOOM));
    let size = layout.size(flow, measure);
    let across = width / size.width.max(1.0);
    // A low window is not filled by the head of a line.
    let line = size.height / layout.lines_and_last(flow).0.max(1) as f32;
    let down = (height / line.max(1.0)).max(SCROLLING_ZOOM);
    (flow, across.min(down).min(LARGEST_SCROLLING_ZOOM))
}

/// The flow that shows the whole of a wall as large as a window of this size allows, in points, and the zoom.
pub fn whole_fit(
    layout: &WallLayout<'_>,
    width: f32,
    height: f32,
    measure: &mut dyn Measure,
) -> (Flow, f32) {
    let tried = tried_columns(layout, (width, height), LARGEST_ZOOM, measure);
    let best = best_of(layout, &tried);
    let mut chosen = best;
    if best.scale >= SCROLLING_ZOOM && best.taken(layout).0 < 1.0 - BARE {
        let least = SCROLLING_ZOOM.max(SMALLER * best.scale);
        let fuller = best.taken(layout).0 + FULLER;
        let large = tried.iter().filter(|tried| tried.scale >= least);
        let full = large.filter(|tried| tried.taken(layout).0 >= fuller);
        let fullest = full.max_by(|a, b| a.taken(layout).0.total_cmp(&b.taken(layout).0));
        chosen = fullest.copied().unwrap_or(best);
    }
    (Flow::columns(chosen.columns), chosen.scale)
}

/// The flow of a photo, and how large its wall is: about as large as an area allows, in lines that are evenly full. Lines
/// that end in the same place are worth a little of the size.
pub(super) fn even_fit(
    layout: &WallLayout<'_>,
    (width, height): (f32, f32),
    max_scale: f32,
    measure: &mut dyn Measure,
) -> (Flow, f32) {
    /// No wall is made smaller than this share of the largest.
    const AS_LARGE: f32 = 0.94;
    /// A wall so much smaller, as a share, is worth lines that are fuller by all of the width.
    const EVENNESS: f32 = 0.5;
    /// And a wall so much smaller is worth that the parked notes have no line of their own.
    const ALONE: f32 = 0.06;
    /// The widths that are tried differ by so much, in u; and in a long wall lines are even enough as they are.
    const STEP: f32 = NOTE_PITCH / 8.0;
    const LONG: usize = 400;
    let tried = tried_columns(layout, (width, height), max_scale, measure);
    let best = best_of(layout, &tried);
    let largest = tried.iter().map(|tried| tried.scale).fold(best.scale, f32::max);
    let usual = Flow::columns(best.columns).max_width();
    let mut widths = vec![usual];
    if layout.slots.len() <= LONG {
        let nearby = (-24..=24_i8).map(|step| usual + f32::from(step) * STEP);
        widths.extend(nearby.filter(|width| *width >= NOTE_PITCH));
    }
    let fits = widths.into_iter().map(|line| {
        let flow = Flow::Width(line);
        let size = layout.size(flow, measure);
        let scale = (width / size.width).min(height / size.height).min(max_scale);
        let fullness = layout.fullness(flow, width / scale);
        let alone = if layout.parked_is_alone(flow) { ALONE } else { 0.0 };
        (flow, scale, scale / largest + EVENNESS * fullness - alone)
    });
    let large: Vec<(Flow, f32, f32)> =
        fits.filter(|(_, scale, _)| *scale >= largest * AS_LARGE).collect();
    // Of equals the first, which is the one that is tried by whole columns.
    let fullest = large.iter().rev().max_by(|a, b| a.2.total_cmp(&b.2));
    fullest.map_or((Flow::columns(best.columns), best.scale), |(flow, scale, _)| (*flow, *scale))
}

/// How a wall fits an area in so many columns.
#[derive(Clone, Copy)]
struct Tried {
    columns: usize,
    scale: f32,
    /// How much of the area's width it takes, 0 to 1.
    across: f32,
}

impl Tried {
    /// How much of the area's width its lines take on average, 0 to 1, and how many lines there are.
    fn taken(&self, layout: &WallLayout<'_>) -> (f32, usize) {
        let (lines, last) = layout.lines_and_last(Flow::columns(self.columns));
        (self.across * (1.0 - (1.0 - last) / lines.max(1) as f32), lines)
    }
}

/// Numbers of columns near the best one.
fn tried_columns(
    layout: &WallLayout<'_>,
    (width, height): (f32, f32),
    max_scale: f32,
    measure: &mut dyn Measure,
) -> Vec<Tried> {
    let most = layout.most_columns().max(1);
    let mut tried = |columns: usize| {
        let size = layout.size(Flow::columns(columns), measure);
        let (across, down) = (width / size.width, height / size.height);
        let scale = across.min(down).min(max_scale);
        (Tried { columns, scale, across: scale / across }, across < down)
    };
    // More columns make the wall wider and less high, so the best number is where the width begins to bind.
    let (mut low, mut high) = (1, most);
    while low < high {
        let middle = low.midpoint(high);
        if tried(middle).1 { high = middle } else { low = middle + 1 }
    }
    let nearby = low.saturating_sub(4).max(1)..=(low + 4).min(most);
    nearby.map(|columns| tried(columns).0).collect()
}

/// Of those that are about as large as the largest, the one that leaves the least bare at the right of its lines; of
/// these the one with the fewest lines, and of these the narrowest, which has the most even ones.
fn best_of(layout: &WallLayout<'_>, tried: &[Tried]) -> Tried {
    const AS_LARGE: f32 = 0.97;
    /// Nobody sees a smaller difference, as a part of the area.
    const STEPS: f32 = 24.0;
    let largest = tried.iter().map(|tried| tried.scale).fold(0.0, f32::max);
    let large = tried.iter().filter(|tried| tried.scale >= largest * AS_LARGE);
    let best = large.min_by_key(|tried| {
        let (taken, lines) = tried.taken(layout);
        // `as` stays within 0 and the number of steps.
        let bare = (STEPS * (1.0 - taken)).round() as u8;
        (bare, lines, tried.columns)
    });
    best.copied().unwrap_or(Tried { columns: 1, scale: largest, across: 1.0 })
}
