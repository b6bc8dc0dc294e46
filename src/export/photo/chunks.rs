//! Parts of the pages as triangles, in chunks that know which rows they touch; a share on each core.

use std::thread;

use egui::Rect;
use egui::epaint::{ColorImage, Mesh, Shape, TessellationOptions, Tessellator};

use super::super::raster::Strip;
use super::sheets::Sheet;
use super::slabs::Part;
use crate::paint::{Canvas, FontBook, Theme, Transform, paint_page_part};

/// The atlas of glyphs may grow to this side.
pub(super) const MAX_ATLAS_SIDE: usize = 8_192;
/// An atlas this full is finished and a new one begun. The fonts themselves clear theirs from 0.8 on.
const ATLAS_FULL: f32 = 0.82;
/// After so many parts their laid-out texts are forgotten, so that they do not pile up.
const BATCH: usize = 256;
/// Fewer parts than this are not worth another core with fonts of its own.
const LEAST_SHARE: usize = 48;

/// Some neighbouring shapes as triangles, with the rows they touch.
struct Chunk {
    mesh: Mesh,
    atlas: usize,
    top: f32,
    bottom: f32,
}

/// Fonts for each core: laying text out is half of the work, and fonts can be used by one at a time only.
pub(super) struct Fonts {
    books: Vec<FontBook>,
    /// Glyphs are placed at quarters of a pixel.
    between_pixels: bool,
}

impl Fonts {
    /// The first core's fonts; the others get theirs when they are needed.
    pub fn new(mut first: FontBook, between_pixels: bool) -> Self {
        first.place_between_pixels(between_pixels);
        Self { books: vec![first], between_pixels }
    }

    /// Turns parts of the sheets into triangles, in order.
    pub fn paint(&mut self, theme: &Theme, sheets: &[Sheet], parts: &[Part]) -> Painted<'_> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let shares = cores.min(parts.len() / LEAST_SHARE).max(1);
        let share = parts.len().div_ceil(shares).max(1);
        let between_pixels = self.between_pixels;
        let mut books = std::mem::take(&mut self.books).into_iter();
        let painted = thread::scope(|scope| {
            let start = |parts| {
                let book = books.next();
                scope.spawn(move || {
                    let mut book = book.unwrap_or_else(|| {
                        let mut book = FontBook::new(MAX_ATLAS_SIDE);
                        book.place_between_pixels(between_pixels);
                        book
                    });
                    (Share::paint(&mut book, theme, sheets, parts), book)
                })
            };
            let workers: Vec<_> = parts.chunks(share).map(start).collect();
            let join = |worker: thread::ScopedJoinHandle<'_, (Share, FontBook)>| {
                worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            };
            workers.into_iter().map(join).collect::<Vec<_>>()
        });
        let (shares, used): (Vec<Share>, Vec<FontBook>) = painted.into_iter().unzip();
        self.books = used.into_iter().chain(books).collect();
        let atlases = self.books.iter().map(|book| book.fonts().texture_atlas().image());
        Painted(shares.into_iter().zip(atlases).collect())
    }
}

/// Triangles, each core's share with the atlas that its fonts have now.
pub(super) struct Painted<'f>(Vec<(Share, &'f ColorImage)>);

impl Painted<'_> {
    /// Fills what of it touches a strip.
    pub fn fill(&self, strip: &mut Strip<'_>) {
        let top = strip.top as f32;
        let bottom = top + (strip.pixels.len() / strip.width.max(1)) as f32;
        for (share, last_atlas) in &self.0 {
            let touches = |chunk: &&Chunk| chunk.top < bottom && chunk.bottom > top;
            for chunk in share.chunks.iter().filter(touches) {
                let atlas = share.full_atlases.get(chunk.atlas).unwrap_or(last_atlas);
                strip.fill_mesh(&chunk.mesh, atlas);
            }
        }
    }
}

/// What one core has painted.
#[derive(Default)]
struct Share {
    chunks: Vec<Chunk>,
    /// Atlases of glyphs that were full; the fonts have the last one.
    full_atlases: Vec<ColorImage>,
}

impl Share {
    fn paint(book: &mut FontBook, theme: &Theme, sheets: &[Sheet], parts: &[Part]) -> Self {
        let mut painted = Self::default();
        let mut parts = parts.iter();
        while parts.len() > 0 {
            // Forgets texts that were painted, and the glyphs too if their atlas is full.
            book.begin_pass();
            let mut make_chunk = chunk_maker(painted.full_atlases.len());
            let mut view = book.view();
            let mut canvas = Canvas::new(&mut view, theme, Transform::default());
            let mut is_full = false;
            for Part { sheet, part } in parts.by_ref().take(BATCH) {
                let Sheet { page, transform } = &sheets[*sheet];
                canvas.transform = *transform;
                paint_page_part(&mut canvas, page, *part);
                painted.chunks.push(make_chunk(std::mem::take(&mut canvas.shapes)));
                is_full = canvas.fonts.font_atlas_fill_ratio() > ATLAS_FULL;
                if is_full {
                    break;
                }
            }
            if is_full && parts.len() > 0 {
                painted.full_atlases.push(book.fonts().image());
            }
        }
        painted
    }
}

/// Makes triangles of shapes. Places in the atlas stay in texels, since it may still grow.
fn chunk_maker(atlas: usize) -> impl FnMut(Vec<Shape>) -> Chunk {
    let options = TessellationOptions { parallel_tessellation: false, ..Default::default() };
    // An atlas of one texel by one: what is divided by its size stays as it is.
    let mut tessellator = Tessellator::new(1.0, options, [1, 1], Vec::new());
    move |shapes| {
        let covers: Vec<(usize, Rect)> = shapes.iter().enumerate().filter_map(cover).collect();
        let mut mesh = Mesh::default();
        for (place, shape) in shapes.into_iter().enumerate() {
            let is_shadow = matches!(&shape, Shape::Rect(rect) if rect.blur_width > 0.0);
            let from = mesh.indices.len();
            tessellator.tessellate_shape(shape, &mut mesh);
            let over_it = covers.iter().filter(|(over, _)| is_shadow && *over > place);
            for (_, cover) in over_it {
                drop_covered(&mut mesh, from, *cover);
            }
        }
        mesh.vertices.shrink_to_fit();
        mesh.indices.shrink_to_fit();
        let rows = mesh.calc_bounds().y_range();
        Chunk { mesh, atlas, top: rows.min, bottom: rows.max }
    }
}

/// The part of the picture that a shape surely covers, by its place among the shapes.
fn cover((place, shape): (usize, &Shape)) -> Option<(usize, Rect)> {
    let Shape::Rect(rect) = shape else { return None };
    let corners = rect.corner_radius;
    let radius = corners.nw.max(corners.ne).max(corners.sw).max(corners.se);
    // What is inside the arcs of the corners, and inside the soft edge.
    let inset = f32::from(radius) * 0.3 + 1.0;
    (rect.blur_width == 0.0 && rect.fill.is_opaque()).then(|| (place, rect.rect.shrink(inset)))
}

/// Takes away the triangles from an index on that lie under a cover: nobody would see them.
fn drop_covered(mesh: &mut Mesh, from: usize, cover: Rect) {
    let shadow = mesh.indices.split_off(from);
    let seen = shadow.chunks_exact(3).filter(|corners| {
        !corners.iter().all(|corner| cover.contains(mesh.vertices[*corner as usize].pos))
    });
    mesh.indices.extend(seen.flatten());
}
