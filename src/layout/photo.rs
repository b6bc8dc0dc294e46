//! The photo's page, for the shape of a sheet or a screen: where the title block, the whole wall and the experience
//! curve stand (tokens 4.5, R13).
//!
//! The curve stands under the wall as soon as one moment is judged. Before that there is none: three empty lines would
//! take room from the notes and say nothing.

use super::fit::even_fit;
use super::flow::{BAND_GAP, Flow};
use super::page::{Page, PhotoOptions, PlacedStrip, Shape};
use super::scene::Scene;
use super::space::{WallPos, WallRect, WallSize};
use super::strip::{HIGHEST_CURVE, Strip, TALL_CURVE, has_curve, strip_under, strip_with_names};
use super::text::Measure;
use super::title_block::{BLOCK_GAP, COLUMN, COLUMN_GAP, MARGIN_SIDE, MARGIN_TOP, TitleBlock};
use super::wall::WallLayout;
use crate::model::Wall;

/// A wall of few notes is not blown up beyond this.
const MAX_WALL_SCALE: f32 = 2.0;
/// Between the wall and the experience curve.
const STRIP_GAP: f32 = 20.0;
/// Where there is room to spare, at most so much lies there and between the lines of the wall.
const WIDEST_GAP: f32 = 48.0;
/// Under the shortest line the curve is so wide.
const LEAST_STRIP: f32 = 560.0;

/// Lays out the photo of a wall: every note with its full text, the parked ones unless they were left out (R13).
pub fn photo(wall: &Wall, options: PhotoOptions, measure: &mut dyn Measure) -> Page {
    let mut layout = WallLayout::new(wall, options.today, measure);
    if !options.with_parked {
        layout.parked.clear();
    }
    let mut block = TitleBlock::new(wall, measure);
    let size = |width: f32, height: f32| WallSize { width, height };
    match options.shape {
        Shape::Wide => beside(&mut block, &layout, size(1920.0, 1080.0)),
        Shape::Landscape => beside(&mut block, &layout, size(1920.0, 1358.0)),
        Shape::FlipChart => below(&mut block, &layout, size(1400.0, 2000.0)),
        Shape::Line => one_line(&mut block, &layout),
    }
}

/// The experience curve, so wide, and higher than it need be by `more`.
fn strip_of(block: &mut TitleBlock<'_>, width: f32, more: f32) -> Option<Strip> {
    has_curve(block.wall).then(|| strip_with_names(block.wall, width, more, block.measure))
}

/// What the experience curve takes from the height, with the gap over it.
fn strip_room(strip: Option<&Strip>) -> f32 {
    strip.map_or(0.0, |strip| strip.size.height + STRIP_GAP)
}

/// The title block at the left, the wall at its right.
fn beside(block: &mut TitleBlock<'_>, layout: &WallLayout<'_>, page: WallSize) -> Page {
    // A title block that overflows makes the page grow; it keeps its shape.
    let height = block.stand_upright(page.height);
    let page = WallSize { width: page.width * height / page.height, height };
    let wall_left = MARGIN_SIDE + COLUMN + COLUMN_GAP;
    let area = WallRect::new(
        wall_left,
        MARGIN_TOP,
        page.width - wall_left - MARGIN_SIDE,
        height - 2.0 * MARGIN_TOP,
    );
    let strip = strip_of(block, area.width, 0.0);
    filled(block, layout, page, area, strip)
}

/// The title block at the top, the wall under it.
fn below(block: &mut TitleBlock<'_>, layout: &WallLayout<'_>, page: WallSize) -> Page {
    let bottom = block.lie_across(page.width);
    let top = bottom + BLOCK_GAP + 8.0;
    let width = page.width - 2.0 * MARGIN_SIDE;
    let strip = strip_of(block, width, 0.0);
    // A tall title block takes nothing from the wall: the page grows instead.
    let height = page.height.max(top + page.height / 2.0 + strip_room(strip.as_ref()));
    let area = WallRect::new(MARGIN_SIDE, top, width, height - top - MARGIN_TOP);
    filled(block, layout, WallSize { height, ..page }, area, strip)
}

/// A page whose area is filled with the wall, over the experience curve at its foot.
fn filled(
    block: &mut TitleBlock<'_>,
    layout: &WallLayout<'_>,
    size: WallSize,
    area: WallRect,
    strip: Option<Strip>,
) -> Page {
    let room = (area.width, area.height - strip_room(strip.as_ref()));
    let (flow, wall_scale) = even_fit(layout, room, MAX_WALL_SCALE, block.measure);
    let mut scene = layout.scene(flow, block.measure);
    scene.columns_apart(area.width / wall_scale);
    let strip = strip.map(|strip| {
        let room = Spare::shared_out(room.1, &scene, wall_scale, &strip);
        scene.lines_apart(room.between_lines / wall_scale);
        let strip = ending_with(strip, scene.size.width * wall_scale, room.strip, block);
        let top = area.y + scene.size.height * wall_scale + STRIP_GAP + room.over_strip;
        PlacedStrip { strip, at: WallPos::new(area.x, top), scale: 1.0 }
    });
    Page {
        size,
        items: std::mem::take(&mut block.items),
        scene,
        wall_at: WallPos::new(area.x, area.y),
        wall_scale,
        strip,
    }
}

/// Where the height goes that a wall and its experience curve leave bare, in page units.
struct Spare {
    /// To the curve, whose levels stand further apart then.
    strip: f32,
    /// To the gap over the curve.
    over_strip: f32,
    /// To every gap between two lines of the wall.
    between_lines: f32,
}

impl Spare {
    /// First to the curve, then to the gaps alike, and then to the curve again. What even that does not take stays bare
    /// under it: between it and the wall it would look as if something were missing there.
    fn shared_out(height: f32, scene: &Scene, wall_scale: f32, strip: &Strip) -> Self {
        let free = (height - scene.size.height * wall_scale).max(0.0);
        let higher = free.min(TALL_CURVE - strip.size.height).max(0.0);
        let left = free - higher;
        let gaps = scene.line_count().saturating_sub(1) as f32;
        let most_between = (WIDEST_GAP - BAND_GAP * wall_scale).max(0.0);
        let alike = (left / (gaps + 1.0)).min(most_between);
        let over_strip = (left - gaps * alike).min(WIDEST_GAP - STRIP_GAP);
        let between_lines = ((left - over_strip) / gaps.max(1.0)).min(most_between);
        let rest = left - over_strip - gaps * between_lines;
        let strip = (higher + rest).min(HIGHEST_CURVE - strip.size.height);
        Self { strip, over_strip, between_lines }
    }
}

/// The experience curve, higher by `more`, ends where the wall does, if the wall is but a little narrower.
fn ending_with(strip: Strip, wall_width: f32, more: f32, block: &mut TitleBlock<'_>) -> Strip {
    const LITTLE: f32 = 0.05;
    let share = wall_width / strip.size.width;
    let height = strip.size.height + more;
    let narrower = (1.0 - LITTLE..1.0).contains(&share).then(|| strip_of(block, wall_width, more));
    let narrower = narrower.flatten().filter(|other| other.size.height == height);
    narrower.or_else(|| strip_of(block, strip.size.width, more)).unwrap_or(strip)
}

/// How the title block stands beside one long line.
#[derive(Clone, Copy)]
enum Beside {
    /// In one column.
    Upright,
    /// In two, of which the title's is so wide.
    Columns(f32),
}

impl Beside {
    /// The narrowest first.
    const ALL: [Self; 4] = [
        Self::Upright,
        Self::Columns(COLUMN),
        Self::Columns(1.5 * COLUMN),
        Self::Columns(2.0 * COLUMN),
    ];

    /// Places the block on a page at least so high, and returns the page's height.
    fn place(self, block: &mut TitleBlock<'_>, page_height: f32) -> f32 {
        match self {
            Self::Upright => block.stand_upright(page_height),
            Self::Columns(title) => block.stand_in_columns(title, page_height),
        }
    }

    /// How wide the block is.
    const fn width(self) -> f32 {
        match self {
            Self::Upright => COLUMN,
            Self::Columns(title) => title + COLUMN_GAP + COLUMN,
        }
    }

    /// The narrowest way in which a page need not be higher than this, with the height it needs; if there is none, the
    /// widest.
    fn within(block: &mut TitleBlock<'_>, page_height: f32) -> (Self, f32) {
        let mut way_and_height = (Self::Upright, 0.0);
        for way in Self::ALL {
            way_and_height = (way, way.place(block, 0.0));
            block.items.clear();
            if way_and_height.1 <= page_height {
                break;
            }
        }
        way_and_height
    }
}

/// The title block at the left, the whole timeline in one line at its right, the experience curve under it, moment by
/// moment and as large as the wall. Both fill the height: the line becomes a little larger beside a high title block, and
/// a higher one stands in two columns.
fn one_line(block: &mut TitleBlock<'_>, layout: &WallLayout<'_>) -> Page {
    const LEAST_SCALE: f32 = 1.5;
    const LARGEST_SCALE: f32 = 1.75;
    let scene = layout.scene(Flow::OneLine, block.measure);
    let strip = has_curve(block.wall).then(|| {
        // What is parked beside the line has no part in the journey.
        let end = scene.bands.last().map_or(0.0, |band| band.rect.right());
        strip_under(block.wall, end.max(LEAST_STRIP), &scene, block.measure)
    });
    let both = scene.size.height + strip_room(strip.as_ref());
    let margins = 2.0 * MARGIN_TOP;
    let (beside, needed) = Beside::within(block, both * LARGEST_SCALE + margins);
    let scale = ((needed - margins) / both).clamp(LEAST_SCALE, LARGEST_SCALE);
    let height = beside.place(block, both * scale + margins);
    let wall_at = WallPos::new(MARGIN_SIDE + beside.width() + COLUMN_GAP, MARGIN_TOP);
    let strip_width = strip.as_ref().map_or(0.0, |strip| strip.size.width);
    let width = scene.size.width.max(strip_width) * scale;
    let strip_top = wall_at.y + (scene.size.height + STRIP_GAP) * scale;
    let at = WallPos::new(wall_at.x, strip_top);
    Page {
        size: WallSize { width: wall_at.x + width + MARGIN_SIDE, height },
        items: std::mem::take(&mut block.items),
        scene,
        wall_at,
        wall_scale: scale,
        strip: strip.map(|strip| PlacedStrip { strip, at, scale }),
    }
}
