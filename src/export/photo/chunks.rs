//! Parts of the pages as triangles, in chunks that know which rows they touch.

use std::thread;

use egui::Rect;
use egui::epaint::{ColorImage, Mesh, Shape, TessellationOptions, Tessellator};

use super::super::raster::{Fills, Strip};
use super::sheets::Sheet;
use super::slabs::Part;
use crate::paint::{Canvas, FontBook, Theme, Transform, paint_page_part};

/// From here on the fonts clear their atlas with the next pass (egui.md 3).
const CLEARED_FROM: f32 = 0.8;
/// An atlas this full is finished in the middle of a batch.
const ATLAS_FULL: f32 = 0.82;
/// So many parts are turned into triangles at a time: enough for all cores, few enough that their laid-out texts
/// do not pile up.
const BATCH: usize = 512;

/// Some neighbouring shapes, ready to be filled, and the atlas of their glyphs.
struct Chunk {
    fills: Fills,
    atlas: usize,
}

/// Parts of the sheets as triangles, with the atlases of their glyphs: all that is needed to fill them.
#[derive(Default)]
pub(super) struct Painted {
    chunks: Vec<Chunk>,
    atlases: Vec<ColorImage>,
}

impl Painted {
    /// Paints parts of the sheets, in order.
    pub fn new(book: &mut FontBook, theme: &Theme, sheets: &[Sheet], parts: &[Part]) -> Self {
        let mut painted = Self::default();
        let mut parts = parts.iter();
        while parts.len() > 0 {
            // Forgets texts that were painted, and the glyphs too if their atlas is full.
            book.begin_pass();
            let mut batch = Vec::with_capacity(BATCH);
            let mut view = book.view();
            let mut canvas = Canvas::new(&mut view, theme, Transform::default());
            let mut filled = 0.0;
            for Part { sheet, part } in parts.by_ref() {
                let Sheet { page, transform } = &sheets[*sheet];
                canvas.transform = *transform;
                paint_page_part(&mut canvas, page, *part);
                batch.push(std::mem::take(&mut canvas.shapes));
                filled = canvas.fonts.font_atlas_fill_ratio();
                if batch.len() == BATCH || filled > ATLAS_FULL {
                    break;
                }
            }
            painted.chunks.extend(tessellate(batch, painted.atlases.len()));
            if filled > CLEARED_FROM || parts.len() == 0 {
                painted.atlases.push(book.fonts().image());
            }
        }
        painted
    }

    /// Fills what of it touches a strip.
    pub fn fill(&self, strip: &mut Strip<'_>) {
        let top = strip.top as f32;
        let bottom = top + (strip.pixels.len() / strip.width.max(1)) as f32;
        let touches = |chunk: &&Chunk| chunk.fills.top < bottom && chunk.fills.bottom > top;
        for chunk in self.chunks.iter().filter(touches) {
            strip.fill(&chunk.fills, &self.atlases[chunk.atlas]);
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
        Chunk { fills: Fills::of(&mesh), atlas }
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
