//! How many columns make a wall as large as an area allows: the paper of a photo, or the window (tokens 4.7).

use super::flow::Flow;
use super::text::Measure;
use super::wall::WallLayout;

/// The window shows a fitted wall no larger than this.
const LARGEST_ZOOM: f32 = 1.5;
/// Nor smaller: a larger wall scrolls instead, at [`SCROLLING_ZOOM`].
const SMALLEST_ZOOM: f32 = 0.7;
const SCROLLING_ZOOM: f32 = 0.8;

/// The flow that shows a wall best in a window of this size, in points, and the zoom.
pub fn screen_fit(
    layout: &WallLayout<'_>,
    width: f32,
    height: f32,
    measure: &mut dyn Measure,
) -> (Flow, f32) {
    let (flow, zoom) = whole_fit(layout, width, height, measure);
    if zoom >= SMALLEST_ZOOM {
        return (flow, zoom);
    }
    let flow = Flow::Width(width / SCROLLING_ZOOM);
    // In a window narrower than one note even that is too wide.
    let across = width / layout.size(flow, measure).width.max(1.0);
    (flow, across.min(SCROLLING_ZOOM))
}

/// The flow that shows the whole of a wall as large as a window of this size allows, in points, and the zoom.
pub fn whole_fit(
    layout: &WallLayout<'_>,
    width: f32,
    height: f32,
    measure: &mut dyn Measure,
) -> (Flow, f32) {
    let (columns, zoom) = best_columns(layout, width, height, LARGEST_ZOOM, measure);
    (Flow::columns(columns), zoom)
}

/// The number of columns at which the wall is largest in an area, and how large, at most `max_scale`.
pub(super) fn best_columns(
    layout: &WallLayout<'_>,
    width: f32,
    height: f32,
    max_scale: f32,
    measure: &mut dyn Measure,
) -> (usize, f32) {
    let most = layout.most_columns().max(1);
    let mut scale_at = |columns: usize| {
        let size = layout.size(Flow::columns(columns), measure);
        let (across, down) = (width / size.width, height / size.height);
        (across.min(down).min(max_scale), across < down)
    };
    // More columns make the wall wider and less high, so the best number is where the width begins to bind.
    let (mut low, mut high) = (1, most);
    while low < high {
        let middle = low.midpoint(high);
        if scale_at(middle).1 { high = middle } else { low = middle + 1 }
    }
    let nearby = low.saturating_sub(4).max(1)..=(low + 4).min(most);
    let tried: Vec<(usize, f32)> = nearby.map(|columns| (columns, scale_at(columns).0)).collect();
    let largest = tried.iter().map(|(_, scale)| *scale).fold(0.0, f32::max);
    // Of those that are about as large, those with the fewest lines leave the least paper empty; of these the narrowest
    // has the most even lines.
    let lines = |columns: usize| layout.line_count(Flow::columns(columns));
    let large = tried.into_iter().filter(|(_, scale)| *scale >= largest * 0.97);
    large.min_by_key(|(columns, _)| (lines(*columns), *columns)).unwrap_or((low, largest))
}
