//! The photo's page, for the shape of a sheet or a screen: where the title block and the whole wall stand
//! (tokens 4.5, R13).

use super::fit::best_columns;
use super::flow::Flow;
use super::page::{Page, PhotoOptions, Shape};
use super::space::{WallPos, WallRect, WallSize};
use super::text::Measure;
use super::title_block::{BLOCK_GAP, COLUMN, COLUMN_GAP, MARGIN_SIDE, MARGIN_TOP, TitleBlock};
use super::wall::WallLayout;
use crate::model::Wall;

/// A wall of few notes is not blown up beyond this.
const MAX_WALL_SCALE: f32 = 2.0;

/// Lays out the photo of a wall.
pub fn photo(wall: &Wall, options: PhotoOptions, measure: &mut dyn Measure) -> Page {
    let layout = WallLayout::new(wall, options.today, measure);
    let mut block = TitleBlock::new(wall, measure);
    match options.shape {
        Shape::Wide => beside(&mut block, &layout, WallSize { width: 1920.0, height: 1080.0 }),
        Shape::Landscape => beside(&mut block, &layout, WallSize { width: 1920.0, height: 1358.0 }),
        Shape::FlipChart => below(&mut block, &layout, WallSize { width: 1400.0, height: 2000.0 }),
        Shape::Line => one_line(&mut block, &layout),
    }
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
    let (flow, wall_scale) = best_flow(layout, area, block.measure);
    Page {
        size: page,
        items: std::mem::take(&mut block.items),
        scene: layout.scene(flow, block.measure),
        wall_at: WallPos::new(area.x, area.y),
        wall_scale,
    }
}

/// The title block at the top, the wall under it.
fn below(block: &mut TitleBlock<'_>, layout: &WallLayout<'_>, page: WallSize) -> Page {
    let bottom = block.lie_across(page.width);
    let top = bottom + BLOCK_GAP + 8.0;
    // A tall title block takes nothing from the wall: the page grows instead.
    let height = page.height.max(top + page.height / 2.0);
    let width = page.width - 2.0 * MARGIN_SIDE;
    let area = WallRect::new(MARGIN_SIDE, top, width, height - top - MARGIN_TOP);
    let (flow, wall_scale) = best_flow(layout, area, block.measure);
    Page {
        size: WallSize { width: page.width, height },
        items: std::mem::take(&mut block.items),
        scene: layout.scene(flow, block.measure),
        wall_at: WallPos::new(area.x, area.y),
        wall_scale,
    }
}

/// The title block at the left, the whole timeline in one line at its right.
fn one_line(block: &mut TitleBlock<'_>, layout: &WallLayout<'_>) -> Page {
    const LINE_SCALE: f32 = 1.5;
    let height = block.stand_upright(0.0);
    let wall_left = MARGIN_SIDE + COLUMN + COLUMN_GAP;
    let size = layout.size(Flow::OneLine, block.measure);
    let wall_height = size.height * LINE_SCALE;
    let height = height.max(wall_height + 2.0 * MARGIN_TOP);
    Page {
        size: WallSize { width: wall_left + size.width * LINE_SCALE + MARGIN_SIDE, height },
        items: std::mem::take(&mut block.items),
        scene: layout.scene(Flow::OneLine, block.measure),
        wall_at: WallPos::new(wall_left, ((height - wall_height) / 2.0).max(MARGIN_TOP)),
        wall_scale: LINE_SCALE,
    }
}

/// The flow at which the wall is largest in an area, and how large.
fn best_flow(layout: &WallLayout<'_>, area: WallRect, measure: &mut dyn Measure) -> (Flow, f32) {
    let (columns, scale) = best_columns(layout, area.width, area.height, MAX_WALL_SCALE, measure);
    (Flow::columns(columns), scale)
}
