//! The photo of a wall as a PNG, from the same shapes as the screen (architecture 8).

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use egui::epaint::{ColorImage, Mesh, Shape, TessellationOptions, Tessellator, emath::Pos2};

use super::png::{Picture, write_png};
use super::raster::Strip;
use crate::layout::text::CAP_HEIGHT_EM;
use crate::layout::{self, PhotoOptions};
use crate::model::Wall;
use crate::paint::{Canvas, FontBook, Theme, Transform, page_parts, paint_page_part};

/// The longest side a photo may have, in pixels.
pub const MAX_SIDE_PX: u32 = 32_000;
/// Capitals are at least this high where the size is left to the program (B22).
const LEGIBLE_CAPITALS_PX: f32 = 12.0;
/// A photo whose size is left to the program has at least so many pixels a unit (tokens 4.5), and at most
/// this many pixels on its longest side.
const LEAST_SCALE: f32 = 2.0;
const MAX_SIDE_BY_ITSELF_PX: f32 = 16_000.0;
/// The atlas of glyphs may grow to this side.
const MAX_ATLAS_SIDE: usize = 8_192;
/// From this size on a glyph's place between pixels cannot be seen.
const LARGE_TEXT_PX: f32 = 40.0;
/// An atlas this full is finished and a new one begun. The fonts themselves clear theirs from 0.8 on.
const ATLAS_FULL: f32 = 0.82;

/// How large the photo is to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PhotoSize {
    /// So that the smallest capitals are 12 pixels high.
    Legible,
    /// So many pixels wide.
    Width(u32),
    /// So many pixels a unit of the page.
    Scale(f32),
}

/// What the photo is to be.
#[derive(Clone, Debug)]
pub struct PhotoRequest {
    /// The page.
    pub page: PhotoOptions,
    /// How large.
    pub size: PhotoSize,
    /// Its colours.
    pub theme: Theme,
    /// No ground behind the bands.
    pub transparent: bool,
}

/// What the photo turned out to be.
#[derive(Clone, Debug, Default)]
pub struct PhotoReport {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// How high the smallest capitals are, in pixels.
    pub smallest_capitals_px: f32,
    /// Characters no font has a glyph for; they are shown as a box.
    pub missing: BTreeSet<char>,
}

/// Why there is no photo.
#[derive(Debug)]
pub enum PhotoError {
    /// A side would be longer than [`MAX_SIDE_PX`], or shorter than a pixel.
    Size {
        /// The width it would have.
        width: f64,
        /// The height it would have.
        height: f64,
    },
}

/// A photo that is laid out and painted, ready to be filled.
pub struct Photo {
    chunks: Vec<Chunk>,
    atlases: Vec<ColorImage>,
    picture: Picture,
    /// What it is.
    pub report: PhotoReport,
}

/// Some neighbouring shapes as triangles, with the rows they touch.
struct Chunk {
    mesh: Mesh,
    atlas: usize,
    top: f32,
    bottom: f32,
}

impl Photo {
    /// Lays out and paints the photo of a wall.
    ///
    /// # Errors
    /// [`PhotoError::Size`] if it would be too large or too small.
    pub fn new(wall: &Wall, request: &PhotoRequest) -> Result<Self, PhotoError> {
        let mut book = FontBook::new(MAX_ATLAS_SIDE);
        let page = layout::photo(wall, request.page, &mut book);
        let (scale, width, height) = pixel_size(&page, request.size)?;
        let note_text_px = 16.0 * page.wall_scale * scale;
        book.place_between_pixels(note_text_px < LARGE_TEXT_PX);
        let mut painter = ChunkPainter::default();
        let transform = Transform { origin: Pos2::ZERO, scale };
        painter.paint(&mut book, &request.theme, transform, &page);
        let ground = if request.transparent { [0; 4] } else { request.theme.ground.to_array() };
        let report = PhotoReport {
            width,
            height,
            smallest_capitals_px: page.smallest_text() * CAP_HEIGHT_EM * scale,
            missing: missing_characters(wall, &mut book),
        };
        let picture = Picture { width: width as usize, height: height as usize, ground };
        Ok(Self { chunks: painter.chunks, atlases: painter.atlases, picture, report })
    }

    /// Fills the photo and writes it.
    ///
    /// # Errors
    /// What the writer fails with.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        write_png(out, self.picture, &|strip| self.fill(strip))
    }

    fn fill(&self, strip: &mut Strip<'_>) {
        let top = strip.top as f32;
        let bottom = top + (strip.pixels.len() / strip.width.max(1)) as f32;
        let touches = |chunk: &&Chunk| chunk.top < bottom && chunk.bottom > top;
        for chunk in self.chunks.iter().filter(touches) {
            strip.fill_mesh(&chunk.mesh, &self.atlases[chunk.atlas]);
        }
    }
}

fn pixel_size(page: &layout::Page, size: PhotoSize) -> Result<(f32, u32, u32), PhotoError> {
    let longest = page.size.width.max(page.size.height);
    let scale = match size {
        PhotoSize::Width(width) => width as f32 / page.size.width,
        PhotoSize::Scale(scale) => scale,
        PhotoSize::Legible => {
            let legible = LEGIBLE_CAPITALS_PX / (page.smallest_text() * CAP_HEIGHT_EM);
            legible.max(LEAST_SCALE).min(MAX_SIDE_BY_ITSELF_PX / longest)
        }
    };
    let width = match size {
        PhotoSize::Width(width) => f64::from(width),
        _ => f64::from(page.size.width * scale).round(),
    };
    let height = f64::from(page.size.height * scale).round();
    let sides = 1.0..=f64::from(MAX_SIDE_PX);
    if !sides.contains(&width) || !sides.contains(&height) {
        return Err(PhotoError::Size { width, height });
    }
    // Both within 1 to 32,000.
    Ok((scale, width as u32, height as u32))
}

/// Collects the page's shapes in chunks and turns them into triangles, an atlas of glyphs at a time.
#[derive(Default)]
struct ChunkPainter {
    pending: Vec<Vec<Shape>>,
    chunks: Vec<Chunk>,
    atlases: Vec<ColorImage>,
}

impl ChunkPainter {
    fn paint(
        &mut self,
        book: &mut FontBook,
        theme: &Theme,
        transform: Transform,
        page: &layout::Page,
    ) {
        let mut parts = page_parts(page).peekable();
        while parts.peek().is_some() {
            book.start_atlas();
            let mut view = book.view();
            let mut canvas = Canvas { fonts: &mut view, theme, transform, shapes: Vec::new() };
            for part in parts.by_ref() {
                paint_page_part(&mut canvas, page, part);
                self.pending.push(std::mem::take(&mut canvas.shapes));
                if canvas.fonts.font_atlas_fill_ratio() > ATLAS_FULL {
                    break;
                }
            }
            self.finish_atlas(book);
        }
    }

    /// Turns the pending shapes into triangles: only now is the size of their atlas known.
    fn finish_atlas(&mut self, book: &FontBook) {
        let atlas = self.atlases.len();
        let size = book.fonts().font_image_size();
        let pending = std::mem::take(&mut self.pending);
        self.chunks.extend(tessellate(pending, size, atlas));
        self.atlases.push(book.fonts().image());
    }
}

/// Turns shapes into triangles, on all cores.
fn tessellate(pending: Vec<Vec<Shape>>, atlas_size: [usize; 2], atlas: usize) -> Vec<Chunk> {
    let count = pending.len();
    let slots: Vec<Mutex<Vec<Shape>>> = pending.into_iter().map(Mutex::new).collect();
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(1, usize::from).min(count.max(1));
    let mut chunks: Vec<(usize, Chunk)> = thread::scope(|scope| {
        let work = || {
            let options =
                TessellationOptions { parallel_tessellation: false, ..Default::default() };
            let mut tessellator = Tessellator::new(1.0, options, atlas_size, Vec::new());
            let mut made = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some(slot) = slots.get(number) else { return made };
                let shapes =
                    std::mem::take(&mut *slot.lock().unwrap_or_else(PoisonError::into_inner));
                let mut mesh = Mesh::default();
                for shape in shapes {
                    tessellator.tessellate_shape(shape, &mut mesh);
                }
                let rows = mesh.calc_bounds().y_range();
                made.push((number, Chunk { mesh, atlas, top: rows.min, bottom: rows.max }));
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    chunks.sort_unstable_by_key(|(number, _)| *number);
    chunks.into_iter().map(|(_, chunk)| chunk).collect()
}

/// Every character on the photo that no font has.
fn missing_characters(wall: &Wall, book: &mut FontBook) -> BTreeSet<char> {
    let scenario = &wall.scenario;
    let around =
        [Some(&wall.title), wall.why.as_ref(), scenario.customer.as_ref(), scenario.goal.as_ref()];
    let notes = wall.moments.iter().map(|moment| &moment.text);
    let names = wall.stages.iter().map(|stage| &stage.name);
    let labels = wall.contact_types.iter().map(|kind| &kind.label);
    let texts = around.into_iter().flatten().chain(notes).chain(names).chain(labels);
    let used: BTreeSet<char> = texts.flat_map(|text| text.chars()).collect();
    let used: String = used.into_iter().filter(|c| !c.is_ascii()).collect();
    book.missing(&used, layout::text::Weight::Medium).into_iter().collect()
}
