//! Parts of the pages as triangles, in chunks that know which rows they touch.

use std::thread;

use egui::epaint::{ColorImage, Mesh, Shape, TessellationOptions, Tessellator};

use super::super::raster::Strip;
use super::sheets::Sheet;
use super::slabs::Part;
use crate::paint::{Canvas, FontBook, Theme, Transform, paint_page_part};

/// An atlas this full is finished and a new one begun. The fonts themselves clear theirs from 0.8 on.
const ATLAS_FULL: f32 = 0.82;
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
pub(super) struct ChunkPainter {
    chunks: Vec<Chunk>,
    /// Atlases of glyphs that were full; the fonts have the last one.
    full_atlases: Vec<ColorImage>,
}

impl ChunkPainter {
    /// Adds parts of the sheets, in order.
    pub fn paint(&mut self, book: &mut FontBook, theme: &Theme, sheets: &[Sheet], parts: &[Part]) {
        let mut parts = parts.iter();
        while parts.len() > 0 {
            // Forgets texts that were painted, and the glyphs too if their atlas is full.
            book.begin_pass();
            let mut batch = Vec::with_capacity(BATCH);
            let mut view = book.view();
            let mut canvas = Canvas::new(&mut view, theme, Transform::default());
            let mut is_full = false;
            for Part { sheet, part } in parts.by_ref() {
                let Sheet { page, transform } = &sheets[*sheet];
                canvas.transform = *transform;
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

    /// Fills what of it touches a strip.
    pub fn fill(&self, strip: &mut Strip<'_>, last_atlas: &ColorImage) {
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
