//! Parts of the pages as triangles, in chunks that know which rows they touch.

use std::collections::BTreeMap;
use std::sync::mpsc::{self, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use egui::epaint::Shape;

use super::super::raster::{Atlas, FillMaker, Fills, Plates, Strip};
use super::sheets::Sheet;
use super::slabs::Part;
use crate::paint::{Canvas, FontBook, Theme, Transform, paint_page_part};

/// From here on the fonts clear their atlas with the next pass (egui.md 3).
const CLEARED_FROM: f32 = 0.8;
/// An atlas this full is finished in the middle of a batch.
const ATLAS_FULL: f32 = 0.82;
/// So many parts are made ready at a time: few enough that their laid-out texts do not pile up, and that no core waits
/// long for the last of them.
const BATCH: usize = 64;

/// Some neighbouring shapes, ready to be filled, and the atlas of their glyphs.
struct Chunk {
    fills: Fills,
    atlas: usize,
}

/// The shapes of some parts, by the batch's place among all.
struct Batch {
    place: usize,
    atlas: usize,
    parts: Vec<Vec<Shape>>,
}

/// Parts of the sheets made ready to be filled, with the atlases of their glyphs.
#[derive(Default)]
pub(super) struct Painted {
    chunks: Vec<Chunk>,
    atlases: Vec<Atlas>,
}

impl Painted {
    /// Paints parts of the sheets, in order, and makes their shapes ready on all cores meanwhile.
    pub fn new(book: &mut FontBook, theme: &Theme, sheets: &[Sheet], parts: &[Part]) -> Self {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let plates = Plates::default();
        let done = Mutex::new(BTreeMap::new());
        // Shapes must not pile up where painting is the quicker work.
        let (sender, batches) = mpsc::sync_channel(threads);
        let batches = Arc::new(Mutex::new(batches));
        let atlases = thread::scope(|scope| {
            for _ in 0..threads {
                let batches = Arc::clone(&batches);
                let (plates, done) = (&plates, &done);
                scope.spawn(move || {
                    let mut maker = FillMaker::new(plates);
                    loop {
                        let next = batches.lock().unwrap_or_else(PoisonError::into_inner).recv();
                        let Ok(Batch { place, atlas, parts }) = next else { return };
                        let chunk = |shapes| Chunk { fills: maker.fills(shapes), atlas };
                        let chunks: Vec<Chunk> = parts.into_iter().map(chunk).collect();
                        done.lock().unwrap_or_else(PoisonError::into_inner).insert(place, chunks);
                    }
                });
            }
            // Only those who make them ready keep it: should they panic, nobody waits for them.
            drop(batches);
            let atlases = paint(book, theme, sheets, parts, &sender);
            // That was all.
            drop(sender);
            atlases
        });
        let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        Self { chunks: done.into_values().flatten().collect(), atlases }
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

/// Paints parts of the sheets and hands them on; gives the atlases of their glyphs. Places in an atlas stay in texels,
/// since it may still grow.
fn paint(
    book: &mut FontBook,
    theme: &Theme,
    sheets: &[Sheet],
    parts: &[Part],
    batches: &SyncSender<Batch>,
) -> Vec<Atlas> {
    let mut atlases = Vec::new();
    let mut parts = parts.iter();
    for place in 0.. {
        if parts.len() == 0 {
            break;
        }
        // Forgets texts that were painted, and the glyphs too if their atlas is full.
        book.begin_pass();
        let mut batch = Batch { place, atlas: atlases.len(), parts: Vec::with_capacity(BATCH) };
        let mut view = book.view();
        let mut canvas = Canvas::new(&mut view, theme, Transform::default());
        let mut filled = 0.0;
        for Part { sheet, part } in parts.by_ref() {
            let Sheet { page, transform } = &sheets[*sheet];
            canvas.transform = *transform;
            paint_page_part(&mut canvas, page, *part);
            batch.parts.push(std::mem::take(&mut canvas.shapes));
            filled = canvas.fonts.font_atlas_fill_ratio();
            if batch.parts.len() == BATCH || filled > ATLAS_FULL {
                break;
            }
        }
        if batches.send(batch).is_err() {
            // Those who make them ready panicked; the scope passes it on.
            break;
        }
        if filled > CLEARED_FROM || parts.len() == 0 {
            atlases.push(Atlas::of(book.fonts().texture_atlas().image()));
        }
    }
    atlases
}
