//! The pages of a photo under each other, and how large they become.

use std::sync::Arc;

use super::{LEGIBLE_CAPITALS_PX, MAX_SIDE_PX, Pages, PhotoError, PhotoRequest, PhotoSize};
use crate::layout::text::{CAP_HEIGHT_EM, Measure};
use crate::layout::{self, Page, PhotoOptions, Shape, WallPos};
use crate::model::{Moment, Wall};
use crate::paint::Transform;

/// A photo whose size is left to the program has at least so many pixels a unit (tokens 4.5).
const LEAST_SCALE: f32 = 2.0;
/// The longest side of a photo whose size is left to the program; a larger one must be asked for.
const MAX_SIDE_BY_ITSELF_PX: f32 = 16_000.0;

/// The longest side of a photo for a large print: A1 at 300 an inch.
const PRINT_SIDE_PX: f32 = 9_933.0;
/// And so much larger than one that is legible.
const LARGER_IN_PRINT: f32 = 1.5;

/// The pages that a request asks for, laid out.
pub fn lay_out(wall: &Wall, request: &PhotoRequest, measure: &mut dyn Measure) -> Vec<Page> {
    let options = PhotoOptions {
        with_parked: request.with_parked,
        ..PhotoOptions::new(request.paper.shape(), request.today)
    };
    let mut pages = Vec::new();
    if request.pages != Pages::Priorities {
        pages.push(layout::photo(wall, options, measure));
    }
    if request.pages != Pages::Wall {
        pages.push(layout::priorities_page(wall, options, request.with_wall, measure));
    }
    if request.pages == Pages::Each {
        let page = |moment: &Arc<Moment>| {
            layout::priority_page(wall, &moment.id, options, request.with_wall, measure)
        };
        pages.extend(wall.priority_moments().map(page));
    }
    pages
}

/// A page at its place in the picture.
pub(super) struct Sheet {
    pub page: Page,
    /// From the page's units to pixels.
    pub transform: Transform,
}

/// The pages under each other, with the picture's width and height in pixels.
pub(super) struct Sheets {
    pub sheets: Vec<Sheet>,
    pub width: u32,
    pub height: u32,
}

impl Sheets {
    /// Sets pages under each other, each as wide as the first one.
    pub fn new(pages: Vec<Page>, request: &PhotoRequest) -> Result<Self, PhotoError> {
        let mut sheets = Vec::with_capacity(pages.len());
        let first = pages.first().map(|page| page.size.width).unwrap_or_default();
        let is_line = request.paper.shape() == Shape::Line;
        let widest = pages.iter().map(|page| page.size.width).fold(first, f32::max);
        let width = if is_line { widest } else { first };
        let mut height = 0.0;
        for page in pages {
            // Beside one long line another page would become larger than anybody wants.
            let scale = if is_line { 1.0 } else { width / page.size.width };
            let transform = Transform { origin: egui::pos2(0.0, height), scale };
            height += page.size.height * scale;
            sheets.push(Sheet { page, transform });
        }
        let smallest = smallest_text(&sheets);
        let (scale, width, height) = pixel_size(width, height, smallest, request.size)?;
        for sheet in &mut sheets {
            let at = WallPos::new(0.0, sheet.transform.origin.y);
            let whole = Transform { origin: egui::Pos2::ZERO, scale };
            sheet.transform = whole.inside(at, sheet.transform.scale);
        }
        Ok(Self { sheets, width, height })
    }

    /// How large the smallest text on a note may be, in pixels.
    pub fn note_text_px(&self) -> f32 {
        const NOTE_TEXT: f32 = 16.0;
        let scale = |sheet: &Sheet| {
            let has_notes = !sheet.page.scene.notes.is_empty();
            sheet.transform.scale * if has_notes { sheet.page.wall_scale } else { 1.0 }
        };
        NOTE_TEXT * self.sheets.iter().map(scale).fold(f32::INFINITY, f32::min)
    }

    /// How high the smallest capitals are, in pixels.
    pub fn smallest_capitals_px(&self) -> f32 {
        smallest_text(&self.sheets) * CAP_HEIGHT_EM
    }
}

/// The smallest lettering, in the units that the transforms lead to.
fn smallest_text(sheets: &[Sheet]) -> f32 {
    let sizes = sheets.iter().map(|sheet| sheet.page.smallest_text() * sheet.transform.scale);
    sizes.fold(f32::INFINITY, f32::min)
}

fn pixel_size(
    width_u: f32,
    height_u: f32,
    smallest: f32,
    size: PhotoSize,
) -> Result<(f32, u32, u32), PhotoError> {
    let longest = width_u.max(height_u);
    let legible = (LEGIBLE_CAPITALS_PX / (smallest * CAP_HEIGHT_EM)).max(LEAST_SCALE);
    let scale = match size {
        PhotoSize::Width(width) => width as f32 / width_u,
        PhotoSize::Scale(scale) => scale,
        PhotoSize::Within(across, down) => (across as f32 / width_u).min(down as f32 / height_u),
        PhotoSize::Legible => legible.min(MAX_SIDE_BY_ITSELF_PX / longest),
        PhotoSize::Print => {
            let most = MAX_SIDE_PX as f32 / longest;
            (legible * LARGER_IN_PRINT).max(PRINT_SIDE_PX / longest).min(most)
        }
    };
    let width = match size {
        PhotoSize::Width(width) => f64::from(width),
        _ => f64::from(width_u * scale).round(),
    };
    let height = f64::from(height_u * scale).round();
    let sides = 1.0..=f64::from(MAX_SIDE_PX);
    if !sides.contains(&width) || !sides.contains(&height) {
        return Err(PhotoError::Size { width, height });
    }
    // Both within 1 to 32,000.
    Ok((scale, width as u32, height as u32))
}
