//! The photo's page, for the shape of a sheet or a screen: where the title block, the whole wall and the experience
//! curve stand (tokens 4.5, R13).
//!
//! The curve stands under the wall as soon as one moment is judged. Before that there is none: three empty lines would
//! take room from the notes and say nothing.

use super::fit::best_columns;
use super::flow::Flow;
use super::page::{Page, PhotoOptions, Shape};
use super::space::{WallPos, WallRect, WallSize};
use super::strip::{CURVE_HEIGHT, Strip, has_curve, strip, strip_under};
use super::text::Measure;
use super::title_block::{BLOCK_GAP, COLUMN, COLUMN_GAP, MARGIN_SIDE, MARGIN_TOP, TitleBlock};
use super::wall::WallLayout;
use crate::model::Wall;

/// A wall of few notes is not blown up beyond this.
const MAX_WALL_SCALE: f32 = 2.0;
/// Between the wall and the experience curve.
const STRIP_GAP: f32 = 20.0;
/// Under the shortest line the curve is so wide.
const LEAST_STRIP: f32 = 560.0;

/// Lays out the photo of a wall.
pub fn photo(wall: &Wall, options: PhotoOptions, measure: &mut dyn Measure) -> Page {
    let layout = WallLayout::new(wall, options.today, measure);
    let mut block = TitleBlock::new(wall, measure);
    let size = |width: f32, height: f32| WallSize { width, height };
    match options.shape {
        Shape::Wide => beside(&mut block, &layout, size(1920.0, 1080.0)),
        Shape::Landscape => beside(&mut block, &layout, size(1920.0, 1358.0)),
        Shape::FlipChart => below(&mut block, &layout, size(1400.0, 2000.0)),
        Shape::Line => one_line(&mut block, &layout),
    }
}

/// What the experience curve takes from the height, with the gap over it.
fn strip_room(wall: &Wall) -> f32 {
    if has_curve(wall) { CURVE_HEIGHT + STRIP_GAP } else { 0.0 }
}

/// The experience curve at the foot of an area that holds the wall and it.
fn strip_at_foot(block: &mut TitleBlock<'_>, area: WallRect) -> Option<(Strip, WallPos)> {
    has_curve(block.wall).then(|| {
        let size = WallSize { width: area.width, height: CURVE_HEIGHT };
        let strip = strip(block.wall, size, block.measure);
        (strip, WallPos::new(area.x, area.bottom() - CURVE_HEIGHT))
    })
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
    let strip = strip_at_foot(block, area);
    let area = WallRect { height: area.height - strip_room(block.wall), ..area };
    let (flow, wall_scale) = best_flow(layout, area, block.measure);
    Page {
        size: page,
        items: std::mem::take(&mut block.items),
        scene: layout.scene(flow, block.measure),
        wall_at: WallPos::new(area.x, area.y),
        wall_scale,
        strip,
    }
}

/// The title block at the top, the wall under it.
fn below(block: &mut TitleBlock<'_>, layout: &WallLayout<'_>, page: WallSize) -> Page {
    let bottom = block.lie_across(page.width);
    let top = bottom + BLOCK_GAP + 8.0;
    // A tall title block takes nothing from the wall: the page grows instead.
    let height = page.height.max(top + page.height / 2.0 + strip_room(block.wall));
    let width = page.width - 2.0 * MARGIN_SIDE;
    let area = WallRect::new(MARGIN_SIDE, top, width, height - top - MARGIN_TOP);
    let strip = strip_at_foot(block, area);
    let area = WallRect { height: area.height - strip_room(block.wall), ..area };
    let (flow, wall_scale) = best_flow(layout, area, block.measure);
    Page {
        size: WallSize { width: page.width, height },
        items: std::mem::take(&mut block.items),
        scene: layout.scene(flow, block.measure),
        wall_at: WallPos::new(area.x, area.y),
        wall_scale,
        strip,
    }
}

/// The title block at the left, the whole timeline in one line at its right, the experience curve under it, moment by
/// moment.
fn one_line(block: &mut TitleBlock<'_>, layout: &WallLayout<'_>) -> Page {
    const LINE_SCALE: f32 = 1.5;
    let height = block.stand_upright(0.0);
    let wall_left = MARGIN_SIDE + COLUMN + COLUMN_GAP;
    let scene = layout.scene(Flow::OneLine, block.measure);
    let wall_height = scene.size.height * LINE_SCALE;
    let both = wall_height + strip_room(block.wall);
    let height = height.max(both + 2.0 * MARGIN_TOP);
    let top = ((height - both) / 2.0).max(MARGIN_TOP);
    let strip = has_curve(block.wall).then(|| {
        // What is parked beside the line has no part in the journey.
        let end = scene.bands.last().map_or(0.0, |band| band.rect.right());
        let width = (end * LINE_SCALE).max(LEAST_STRIP);
        let size = WallSize { width, height: CURVE_HEIGHT };
        let strip = strip_under(block.wall, size, &scene, LINE_SCALE, block.measure);
        (strip, WallPos::new(wall_left, top + wall_height + STRIP_GAP))
    });
    let strip_width = strip.as_ref().map_or(0.0, |(strip, _)| strip.size.width);
    let width = (scene.size.width * LINE_SCALE).max(strip_width);
    Page {
        size: WallSize { width: wall_left + width + MARGIN_SIDE, height },
        items: std::mem::take(&mut block.items),
        scene,
        wall_at: WallPos::new(wall_left, top),
        wall_scale: LINE_SCALE,
        strip,
    }
}

/// The flow at which the wall is largest in an area, and how large.
fn best_flow(layout: &WallLayout<'_>, area: WallRect, measure: &mut dyn Measure) -> (Flow, f32) {
    let (columns, scale) = best_columns(layout, area.width, area.height, MAX_WALL_SCALE, measure);
    (Flow::columns(columns), scale)
}
