//! Fills triangles on the processor, strip by strip: the same picture on every machine, without a graphics card.
//!
//! Coverage is decided in whole numbers (edge functions with 8 bits below the pixel and the top-left rule), so
//! neighbouring triangles leave no cracks. Colours are premultiplied and blended as egui's own shaders do.

mod atlas;
mod disc;
mod fills;
mod glyph;
mod paint;
mod plate;
mod triangle;

use std::ops::Range;
use std::sync::{Mutex, PoisonError};
use std::thread;

use egui::epaint::Vertex;

pub use self::atlas::Atlas;
use self::fills::Kind;
pub use self::fills::{FillMaker, Fills};
use self::glyph::Quad;
use self::paint::{Paint, cover, tint};
pub use self::plate::Plates;
use self::triangle::Triangle;

/// A pixel: red, green, blue, alpha, premultiplied.
pub type Pixel = [u8; 4];

/// Some rows of the picture.
pub struct Strip<'p> {
    /// Pixels in a row.
    pub width: usize,
    /// Those of them that may be painted.
    pub columns: Range<usize>,
    /// The first row, counted from the picture's top.
    pub top: usize,
    /// The rows, one after the other.
    pub pixels: &'p mut [Pixel],
}

/// Fills the rows of a picture in strips of so many, on all cores. `top` is the first row's place in the picture.
pub fn fill_strips(
    pixels: &mut [Pixel],
    width: usize,
    top: usize,
    strip_rows: usize,
    fill: &(dyn Fn(&mut Strip<'_>) + Sync),
) {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let strips = Mutex::new(pixels.chunks_mut(strip_rows * width).enumerate());
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let next = strips.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some((number, pixels)) = next else { return };
                    let top = top + number * strip_rows;
                    fill(&mut Strip { width, columns: 0..width, top, pixels });
                }
            });
        }
    });
}

impl Strip<'_> {
    fn bottom(&self) -> usize {
        self.top + self.pixels.len() / self.width.max(1)
    }

    /// Fills what of it touches the strip, in order. Its texture coordinates are texels of `atlas`.
    pub fn fill(&mut self, fills: &Fills, atlas: &Atlas) {
        let (top, bottom) = (self.top as f32, self.bottom() as f32);
        for run in fills.runs.iter().filter(|run| run.top < bottom && run.bottom > top) {
            let places = run.places.clone();
            match run.kind {
                Kind::Plate => fills.plates[places].iter().for_each(|plate| self.fill_plate(plate)),
                Kind::Disc => fills.discs[places].iter().for_each(|disc| self.fill_disc(disc)),
                Kind::Glyph => fills.glyphs[places].iter().for_each(|quad| self.blit(quad, atlas)),
                Kind::Triangle => {
                    let triangles = &fills.triangles[places];
                    triangles.iter().for_each(|corners| self.fill_triangle(corners, atlas));
                }
            }
        }
    }

    /// Copies a glyph texel by texel: text that was laid out at its true size needs no sampling.
    fn blit(&mut self, quad: &Quad, atlas: &Atlas) {
        let (strip_top, strip_bottom) = (self.top as i32, self.bottom() as i32);
        let first = quad.y.max(strip_top);
        let last = (quad.y + quad.height).min(strip_bottom);
        let left = quad.x.max(self.columns.start as i32);
        let right = (quad.x + quad.width).min(self.columns.end as i32);
        if first >= last || left >= right || !quad.is_in(atlas) {
            return;
        }
        let count = (right - left) as usize;
        let from = (quad.u + (left - quad.x)) as usize;
        for y in first..last {
            let texel_row = (quad.v + (y - quad.y)) as usize;
            let row = (y - strip_top) as usize * self.width + left as usize;
            let pixels = &mut self.pixels[row..row + count];
            let coverage = atlas.coverage(from, texel_row, count);
            match atlas.colors(from, texel_row, count) {
                None if quad.color[3] == 255 => cover(pixels, quad.color, coverage),
                None => tint(pixels, quad.color, coverage.iter().map(|covered| [*covered; 4])),
                Some(colors) => tint(pixels, quad.color, colors.iter().copied()),
            }
        }
    }

    fn fill_triangle(&mut self, corners: &[Vertex; 3], atlas: &Atlas) {
        let [a, b, c] = corners.each_ref().map(|corner| corner.pos.y);
        let (top, bottom) = (a.min(b).min(c), a.max(b).max(c));
        if top >= self.bottom() as f32 || bottom <= self.top as f32 {
            return;
        }
        let Some(triangle) = Triangle::new(corners.each_ref()) else { return };
        let paint = Paint::new(&triangle, atlas);
        let first = (top.floor().max(self.top as f32)) as i64;
        let last = (bottom.ceil() as i64).min(self.bottom() as i64);
        let mut spans = triangle.spans(first, &self.columns);
        for y in first..last {
            let Some((left, right)) = spans.next_row() else { continue };
            let row = (y as usize - self.top) * self.width;
            paint.fill(&mut self.pixels[row + left..=row + right], left, y, atlas);
        }
    }
}
