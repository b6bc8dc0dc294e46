//! The photo of a wall as a PNG, from the same shapes as the screen (architecture 8).

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::ops::Range;
use std::thread;

use egui::epaint::{ColorImage, Mesh, Shape, TessellationOptions, Tessellator, emath::Pos2};

use super::png::{Picture, PngWriter};
use super::raster::Strip;
use crate::layout::text::{CAP_HEIGHT_EM, Line};
use crate::layout::{self, Page, PhotoOptions};
use crate::model::Wall;
use crate::paint::{
    Canvas, FontBook, PagePart, Theme, Transform, WallPart, page_parts, paint_page_part, part_rows,
};

/// The longest side a photo may have, in pixels.
pub const MAX_SIDE_PX: u32 = 32_000;
/// Capitals of this height can be read; where the size is left to the program they are no lower (B22).
pub const LEGIBLE_CAPITALS_PX: f32 = 12.0;
/// A photo whose size is left to the program has at least so many pixels a unit (tokens 4.5).
const LEAST_SCALE: f32 = 2.0;
/// The longest side of a photo whose size is left to the program; a larger one must be asked for.
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
    /// A side would be longer than [`MAX_SIDE_PX`] or shorter than a pixel.
    Size {
        /// The width it would have.
        width: f64,
        /// The height it would have.
        height: f64,
    },
}

/// A photo that is laid out, ready to be painted and written.
pub struct Photo {
    book: FontBook,
    page: Page,
    theme: Theme,
    transform: Transform,
    picture: Picture,
    /// What it is.
    pub report: PhotoReport,
}

impl Photo {
    /// Lays out the photo of a wall.
    ///
    /// # Errors
    /// [`PhotoError::Size`] if it would be too large or too small.
    pub fn new(wall: &Wall, request: &PhotoRequest) -> Result<Self, PhotoError> {
        let mut book = FontBook::new(MAX_ATLAS_SIDE);
        let page = layout::photo(wall, request.page, &mut book);
        let (scale, width, height) = pixel_size(&page, request.size)?;
        let note_text_px = 16.0 * page.wall_scale * scale;
        book.place_between_pixels(note_text_px < LARGE_TEXT_PX);
        let ground = if request.transparent { [0; 4] } else { request.theme.ground.to_array() };
        let report = PhotoReport {
            width,
            height,
            smallest_capitals_px: page.smallest_text() * CAP_HEIGHT_EM * scale,
            missing: missing_characters(wall, &mut book),
        };
        Ok(Self {
            book,
            page,
            theme: request.theme.clone(),
            transform: Transform { origin: Pos2::ZERO, scale },
            picture: Picture { width: width as usize, height: height as usize, ground },
            report,
        })
    }

    /// Paints, fills and writes the photo, some strips at a time, so that a large wall needs no more memory than
    /// a small one.
    ///
    /// # Errors
    /// What the writer fails with.
    pub fn write(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.write_in_slabs(out, SLAB_WEIGHT)
    }

    fn write_in_slabs(&mut self, out: &mut dyn Write, slab_weight: usize) -> io::Result<()> {
        let mut png = PngWriter::begin(out, self.picture)?;
        for slab in slabs(&self.page, self.transform, self.picture, slab_weight) {
            let mut painter = ChunkPainter::default();
            painter.paint(&mut self.book, &self.theme, self.transform, &self.page, &slab.parts);
            let atlas = self.book.fonts().texture_atlas().image();
            png.strips(slab.strips, &|strip| painter.fill(strip, atlas))?;
        }
        png.finish()
    }
}

/// Some strips of the photo with the parts of the page that touch them, first behind.
struct Slab {
    strips: Range<usize>,
    parts: Vec<PagePart>,
}

/// Cuts the photo into slabs of about this weight; mostly there is one.
fn slabs(page: &Page, transform: Transform, picture: Picture, slab_weight: usize) -> Vec<Slab> {
    let rows = picture.strip_rows() as f32;
    let count = picture.strip_count();
    let strip_of = |y: f32| ((transform.scale * y / rows).max(0.0) as usize).min(count - 1);
    let parts: Vec<(PagePart, usize, usize, usize)> = page_parts(page)
        .map(|part| {
            let (top, bottom) = part_rows(page, part);
            (part, strip_of(top), strip_of(bottom), part_weight(page, part))
        })
        .collect();
    let mut weights = vec![0_usize; count];
    for (_, first, _, weight) in &parts {
        weights[*first] += weight;
    }
    let mut slabs: Vec<Slab> = Vec::new();
    let mut weight = 0;
    for (strip, own) in weights.into_iter().enumerate() {
        match slabs.last_mut() {
            Some(slab) if weight + own <= slab_weight => {
                slab.strips.end = strip + 1;
                weight += own;
            }
            _ => {
                slabs.push(Slab { strips: strip..strip + 1, parts: Vec::new() });
                weight = own;
            }
        }
    }
    for (part, first, last, _) in parts {
        let from = slabs.partition_point(|slab| slab.strips.end <= first);
        let touched = slabs[from..].iter_mut().take_while(|slab| slab.strips.start <= last);
        touched.for_each(|slab| slab.parts.push(part));
    }
    slabs
}

/// How much memory a part takes, in about the memory of a letter.
fn part_weight(page: &Page, part: PagePart) -> usize {
    /// Paper, shadows and stickers.
    const PAPER: usize = 60;
    match part {
        PagePart::Wall(WallPart::Note(place)) => {
            let lines = &page.scene.notes[place].text.block.lines;
            let letters = |line: &Line| line.pieces.iter().map(str::len).sum::<usize>();
            PAPER + lines.iter().map(letters).sum::<usize>()
        }
        PagePart::Strip => {
            let points = page.strip.as_ref().map_or(0, |(strip, _)| strip.points.len());
            PAPER + points * PAPER / 6
        }
        PagePart::Wall(_) | PagePart::Item(_) => PAPER / 3,
    }
}

fn pixel_size(page: &Page, size: PhotoSize) -> Result<(f32, u32, u32), PhotoError> {
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

/// A slab holds about so many letters, which take some 60 megabytes.
const SLAB_WEIGHT: usize = 200_000;
/// So many parts are turned into triangles at a time: enough for all cores, few enough that their laid-out texts
/// do not pile up.
const BATCH: usize = 512;

/// Some neighbouring shapes as triangles, with the rows they touch.
struct Chunk {
    mesh: Mesh,
    atlas: usize,
    top: f32,
    bottom: f32,
}

/// Collects parts of the page as triangles.
#[derive(Default)]
struct ChunkPainter {
    chunks: Vec<Chunk>,
    /// Atlases of glyphs that were full; the fonts have the last one.
    full_atlases: Vec<ColorImage>,
}

impl ChunkPainter {
    fn paint(
        &mut self,
        book: &mut FontBook,
        theme: &Theme,
        transform: Transform,
        page: &Page,
        parts: &[PagePart],
    ) {
        let mut parts = parts.iter();
        while parts.len() > 0 {
            // Forgets texts that were painted, and the glyphs too if their atlas is full.
            book.begin_pass();
            let mut batch = Vec::with_capacity(BATCH);
            let mut view = book.view();
            let mut canvas = Canvas::new(&mut view, theme, transform);
            let mut is_full = false;
            for part in parts.by_ref() {
                paint_page_part(&mut canvas, page, *part);
                batch.push(std::mem::take(&mut canvas.shapes));
                is_full = canvas.fonts.font_atlas_fill_ratio() > ATLAS_FULL;
                if batch.len() == BATCH || is_full {
                    break;
                }
            }
            self.chunks.extend(tessellate(batch, self.full_atlases.len()));
            if is_full && parts.len() > 0 {
                self.full_atlases.push(book.fonts().image());
            }
        }
    }

    fn fill(&self, strip: &mut Strip<'_>, last_atlas: &ColorImage) {
        let top = strip.top as f32;
        let bottom = top + (strip.pixels.len() / strip.width.max(1)) as f32;
        let touches = |chunk: &&Chunk| chunk.top < bottom && chunk.bottom > top;
        for chunk in self.chunks.iter().filter(touches) {
            strip.fill_mesh(&chunk.mesh, self.full_atlases.get(chunk.atlas).unwrap_or(last_atlas));
        }
    }
}

/// Turns shapes into triangles, on all cores. Places in the atlas stay in texels, since it may still grow.
fn tessellate(batch: Vec<Vec<Shape>>, atlas: usize) -> Vec<Chunk> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = batch.len().div_ceil(threads).max(1);
    let mut batch = batch.into_iter();
    thread::scope(|scope| {
        let mut workers = Vec::with_capacity(threads);
        loop {
            let part: Vec<Vec<Shape>> = batch.by_ref().take(share).collect();
            if part.is_empty() {
                break;
            }
            workers.push(scope.spawn(move || part.into_iter().map(chunk_maker(atlas)).collect()));
        }
        let join = |worker: thread::ScopedJoinHandle<'_, Vec<Chunk>>| {
            worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        workers.into_iter().flat_map(join).collect()
    })
}

fn chunk_maker(atlas: usize) -> impl FnMut(Vec<Shape>) -> Chunk {
    let options = TessellationOptions { parallel_tessellation: false, ..Default::default() };
    // An atlas of one texel by one: what is divided by its size stays as it is.
    let mut tessellator = Tessellator::new(1.0, options, [1, 1], Vec::new());
    move |shapes| {
        let mut mesh = Mesh::default();
        for shape in shapes {
            tessellator.tessellate_shape(shape, &mut mesh);
        }
        mesh.vertices.shrink_to_fit();
        mesh.indices.shrink_to_fit();
        let rows = mesh.calc_bounds().y_range();
        Chunk { mesh, atlas, top: rows.min, bottom: rows.max }
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Shape;
    use crate::model::Date;
    use crate::samples::Sample;

    #[test]
    fn a_photo_in_many_slabs_is_the_photo_in_one() {
        let wall = Sample::Shop.open().unwrap().wall;
        let today = Date::new(2026, 11, 21).unwrap();
        let request = PhotoRequest {
            page: PhotoOptions { shape: Shape::Wide, today },
            size: PhotoSize::Width(2_400),
            theme: Theme::paper(),
            transparent: false,
        };
        let bytes = |slab_weight: usize| {
            let mut photo = Photo::new(&wall, &request).unwrap();
            let mut bytes = Vec::new();
            photo.write_in_slabs(&mut bytes, slab_weight).unwrap();
            let slabs = slabs(&photo.page, photo.transform, photo.picture, slab_weight);
            (slabs.len(), bytes)
        };
        let (one, whole) = bytes(SLAB_WEIGHT);
        let (many, cut) = bytes(500);
        assert!(one == 1 && many > 3, "{one} and {many} slabs");
        assert!(whole == cut, "the pictures differ");
    }
}
