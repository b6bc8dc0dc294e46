//! The photo's page, for the shape of a sheet or a screen: where the title block and the whole wall stand
//! (tokens 4.5, R13).

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

/// The number of columns at which the wall is largest in an area, and how large.
fn best_flow(layout: &WallLayout<'_>, area: WallRect, measure: &mut dyn Measure) -> (Flow, f32) {
    let most = layout.most_columns().max(1);
    let mut scale_at = |columns: usize| {
        let size = layout.size(Flow::columns(columns), measure);
        let (across, down) = (area.width / size.width, area.height / size.height);
        (across.min(down).min(MAX_WALL_SCALE), across < down)
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
    let best = large.min_by_key(|(columns, _)| (lines(*columns), *columns));
    let (columns, scale) = best.unwrap_or((low, largest));
    (Flow::columns(columns), scale)
}
