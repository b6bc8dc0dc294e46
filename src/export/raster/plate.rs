//! Rectangles with round or soft corners, filled in nine pieces: what stands at corners and edges is filled once for
//! all rectangles that look alike, whatever their size.
//!
//! egui sets the corners of rectangles on whole pixels, so pieces of one are pieces of all.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use egui::emath::GuiRounding;
use egui::epaint::{CornerRadius, Mesh, RectShape, Shape, StrokeKind, Tessellator};
use egui::{Rect, pos2, vec2};

use super::paint::{lay_over, over};
use super::{Atlas, Fills, Pixel, Strip};

/// Pieces of looks that have more pixels than this are not kept.
const MOST_PIXELS: i32 = 4_000_000;
/// egui makes lines of thinner rectangles, in pixels.
const THIN: i32 = 3;
/// So many looks are kept; a wall has some dozens.
const MOST_LOOKS: usize = 1_024;

/// A rectangle of whole pixels; right and bottom are the first ones outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PixelRect {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl PixelRect {
    /// `None` for one that is nowhere, or beyond any picture.
    fn of(rect: Rect) -> Option<Self> {
        const FAR: f32 = 1e8;
        let sides = [rect.left(), rect.top(), rect.right(), rect.bottom()];
        let [left, top, right, bottom] = sides.map(|side| side.round() as i32);
        sides.iter().all(|side| side.abs() < FAR).then_some(Self { left, top, right, bottom })
    }

    /// The pixels that a rectangle covers wholly.
    pub fn inside(rect: Rect) -> Option<Self> {
        Self::of(Rect::from_min_max(rect.min.ceil(), rect.max.floor()))
    }

    fn expanded(self, by: i32) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }
}

/// A rectangle at its place.
pub(super) struct Plate {
    /// Where it reaches with its soft edge.
    outer: PixelRect,
    /// What of it cannot be seen, since something lies over it.
    pub hidden: Option<PixelRect>,
    look: Arc<Pieces>,
}

impl Plate {
    /// The first row, and the first one below.
    pub fn rows(&self) -> (f32, f32) {
        (self.outer.top as f32, self.outer.bottom as f32)
    }

    /// How many of its pixels a rectangle has.
    pub fn shared_pixels(&self, rect: PixelRect) -> i64 {
        let shared = |from: i32, other_from: i32, to: i32, other_to: i32| {
            i64::from((to.min(other_to) - from.max(other_from)).max(0))
        };
        let PixelRect { left, top, right, bottom } = self.outer;
        shared(left, rect.left, right, rect.right) * shared(top, rect.top, bottom, rect.bottom)
    }
}

/// All that a rectangle's pieces depend on.
#[derive(PartialEq, Eq, Hash)]
struct Look {
    corners: CornerRadius,
    fill: Pixel,
    stroke: (u32, Pixel),
    blur: u32,
    /// Its width and height, where they are too small for both corners and a middle between them.
    fixed: [Option<i32>; 2],
}

/// The smallest rectangle of a look: rows and columns but the middle ones are its corners and edges.
struct Pieces {
    across: Lengths,
    down: Lengths,
    pixels: Vec<Pixel>,
}

/// How long the parts of a side are, in pixels: both corners, and between them one pixel that is stretched; or nothing,
/// if all of the first part is the rectangle.
#[derive(Clone, Copy)]
struct Lengths {
    first: i32,
    stretched: bool,
}

impl Lengths {
    fn total(self) -> usize {
        (if self.stretched { 2 * self.first + 1 } else { self.first }) as usize
    }

    /// Which pixel stands for one so far from a side's beginning and its end.
    fn place(self, from_start: i32, from_end: i32) -> usize {
        let place = if from_start < self.first {
            from_start
        } else if from_end < self.first {
            2 * self.first - from_end
        } else {
            self.first
        };
        place as usize
    }
}

impl Pieces {
    /// Its row that stands for a row of a rectangle so high.
    fn row(&self, row: i32, height: i32) -> &[Pixel] {
        let length = self.across.total();
        &self.pixels[self.down.place(row, height - 1 - row) * length..][..length]
    }
}

/// The pieces of every look so far.
#[derive(Default)]
pub struct Plates {
    looks: Mutex<HashMap<Look, Arc<Pieces>>>,
}

impl Plates {
    /// The rectangle of nine pieces that a shape is; `None` if it must be filled as triangles.
    pub(super) fn plate(&self, shape: &RectShape, tessellator: &mut Tessellator) -> Option<Plate> {
        let is_plain = shape.angle == 0.0 && shape.brush.is_none();
        let stands_on_pixels = shape.round_to_pixels.is_none()
            && (shape.stroke.is_empty() || shape.stroke_kind == StrokeKind::Inside);
        if !is_plain || !stands_on_pixels {
            return None;
        }
        let corners = shape.corner_radius;
        let radius = corners.nw.max(corners.ne).max(corners.sw).max(corners.se);
        // The library makes soft and round corners a bit larger, and softens every edge by a pixel.
        let within = f32::from(radius) + shape.blur_width + shape.stroke.width;
        let (within, beyond) =
            (within.ceil() as i32 + 3, (shape.blur_width / 2.0).ceil() as i32 + 1);
        let rect = PixelRect::of(shape.rect.round_to_pixels(1.0))?;
        let sides = [rect.right - rect.left, rect.bottom - rect.top];
        if sides.iter().any(|side| *side <= THIN) {
            return None;
        }
        let fixed = sides.map(|side| (side <= 2 * within).then_some(side));
        let look = Look {
            corners,
            fill: shape.fill.to_array(),
            stroke: (shape.stroke.width.to_bits(), shape.stroke.color.to_array()),
            blur: shape.blur_width.to_bits(),
            fixed,
        };
        let mut looks = self.looks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(look) = looks.get(&look) {
            return Some(Plate {
                outer: rect.expanded(beyond),
                hidden: None,
                look: Arc::clone(look),
            });
        }
        let lengths = fixed.map(|fixed| match fixed {
            Some(side) => Lengths { first: side + 2 * beyond, stretched: false },
            None => Lengths { first: within + beyond, stretched: true },
        });
        let [across, down] = lengths.map(|lengths| lengths.total() as i32);
        if across.saturating_mul(down) > MOST_PIXELS || looks.len() >= MOST_LOOKS {
            return None;
        }
        let size = vec2((across - 2 * beyond) as f32, (down - 2 * beyond) as f32);
        let smallest = Rect::from_min_size(pos2(beyond as f32, beyond as f32), size);
        let shape = RectShape { rect: smallest, ..shape.clone() };
        let pieces = Arc::new(pieces(shape, lengths, tessellator));
        looks.insert(look, Arc::clone(&pieces));
        Some(Plate { outer: rect.expanded(beyond), hidden: None, look: pieces })
    }
}

fn pieces(
    smallest: RectShape,
    [across, down]: [Lengths; 2],
    tessellator: &mut Tessellator,
) -> Pieces {
    let mut mesh = Mesh::default();
    tessellator.tessellate_shape(Shape::Rect(smallest), &mut mesh);
    let width = across.total();
    let mut pixels = vec![[0; 4]; width * down.total()];
    let mut strip = Strip { width, columns: 0..width, top: 0, pixels: &mut pixels };
    strip.fill(&Fills::of(&mesh), &Atlas::default());
    Pieces { across, down, pixels }
}

impl Strip<'_> {
    /// Fills what of a plate touches the strip.
    pub(super) fn fill_plate(&mut self, plate: &Plate) {
        let (outer, across) = (plate.outer, plate.look.across);
        let (strip_top, strip_bottom) = (self.top as i32, self.bottom() as i32);
        for y in outer.top.max(strip_top)..outer.bottom.min(strip_bottom) {
            let pieces = plate.look.row(y - outer.top, outer.bottom - outer.top);
            let row = (y - strip_top) as usize * self.width;
            let mut part = |left: i32, right: i32| {
                let left = left.max(self.columns.start as i32);
                let right = right.min(self.columns.end as i32);
                if left < right {
                    let pixels = &mut self.pixels[row + left as usize..row + right as usize];
                    fill_row(pixels, left, (outer.left, outer.right), pieces, across);
                }
            };
            match plate.hidden.filter(|hidden| (hidden.top..hidden.bottom).contains(&y)) {
                Some(hidden) => {
                    part(outer.left, hidden.left.min(outer.right));
                    part(hidden.right.max(outer.left), outer.right);
                }
                None => part(outer.left, outer.right),
            }
        }
    }
}

/// Fills pixels from column `left` on with a row of pieces that reaches from column `start` to column `end`.
fn fill_row(
    pixels: &mut [Pixel],
    left: i32,
    (start, end): (i32, i32),
    pieces: &[Pixel],
    across: Lengths,
) {
    let skipped = |from: i32| (left - from).max(0) as usize;
    if !across.stretched {
        return lay_over(pixels, &pieces[skipped(start)..]);
    }
    let side = across.first;
    let column = |x: i32| (x - left).clamp(0, pixels.len() as i32) as usize;
    let (middle, last) = (column(start + side), column(end - side));
    let (before, after) = pixels.split_at_mut(last);
    let (before, between) = before.split_at_mut(middle);
    if !before.is_empty() {
        lay_over(before, &pieces[skipped(start)..]);
    }
    match pieces[side as usize] {
        [_, _, _, 0] => {}
        color @ [_, _, _, 255] => between.fill(color),
        color => between.iter_mut().for_each(|pixel| *pixel = over(color, *pixel)),
    }
    if !after.is_empty() {
        lay_over(after, &pieces[side as usize + 1 + skipped(end - side)..]);
    }
}

#[cfg(test)]
mod tests {
    use egui::epaint::{Color32, Stroke};

    use super::super::fills::tessellator;
    use super::super::{FillMaker, fill_strips};
    use super::*;

    const WIDTH: usize = 160;
    const GROUND: Pixel = [245, 240, 230, 255];

    /// A shape on a ground, filled in strips of so many rows.
    fn filled(fills: &Fills, strip_rows: usize) -> Vec<Pixel> {
        let mut pixels = vec![GROUND; WIDTH * 120];
        fill_strips(&mut pixels, WIDTH, 0, strip_rows, &|strip: &mut Strip<'_>| {
            strip.fill(fills, &Atlas::default());
        });
        pixels
    }

    fn largest_difference(a: &[Pixel], b: &[Pixel]) -> u8 {
        let pairs = a.iter().flatten().zip(b.iter().flatten());
        pairs.map(|(one, other)| one.abs_diff(*other)).max().unwrap_or(0)
    }

    /// Rectangles large and small, soft and hard, reaching out of the picture and standing between pixels.
    fn shapes() -> Vec<RectShape> {
        let soft = Color32::DARK_BLUE.gamma_multiply(0.4);
        let mut shapes = Vec::new();
        for rect in [(20.0, 15.0, 100.0, 80.0), (-30.5, 40.2, 90.0, 200.0), (7.3, 9.8, 61.0, 26.0)]
        {
            let rect = Rect::from_min_size(pos2(rect.0, rect.1), vec2(rect.2, rect.3));
            for radius in [0, 3, 13, 90] {
                let plain = RectShape::filled(rect, radius, Color32::KHAKI);
                let stroke = Stroke::new(2.0, Color32::BLUE);
                let lined = RectShape::new(rect, radius, soft, stroke, StrokeKind::Inside);
                let shadow = RectShape::filled(rect, radius, soft).with_blur_width(9.0);
                shapes.extend([plain, lined, shadow]);
            }
        }
        shapes
    }

    #[test]
    fn nine_pieces_make_the_rectangle_that_triangles_make() {
        let plates = Plates::default();
        for shape in shapes() {
            let mut mesh = Mesh::default();
            tessellator().tessellate_shape(Shape::Rect(shape.clone()), &mut mesh);
            let triangles = filled(&Fills::of(&mesh), 120);
            let fills = FillMaker::new(&plates).fills(vec![Shape::Rect(shape.clone())]);
            assert_eq!(fills.plates.len(), 1, "left to the triangles: {shape:?}");
            let pieces = filled(&fills, 120);
            assert!(largest_difference(&triangles, &pieces) <= 1, "differs: {shape:?}");
            assert!(pieces == filled(&fills, 7), "strips differ: {shape:?}");
        }
    }

    #[test]
    fn what_lies_under_something_is_not_missed() {
        let plates = Plates::default();
        let rect = Rect::from_min_size(pos2(30.0, 20.0), vec2(90.0, 70.0));
        let paper = RectShape::filled(rect, 4, Color32::KHAKI);
        let shadow = RectShape::filled(rect.translate(vec2(0.0, 3.0)), 4, Color32::DARK_GRAY);
        let shapes = [shadow.with_blur_width(12.0), paper].map(Shape::Rect);
        let fills = FillMaker::new(&plates).fills(shapes.to_vec());
        assert!(fills.plates[0].hidden.is_some(), "the shadow is painted in vain");
        let mut mesh = Mesh::default();
        for shape in shapes {
            tessellator().tessellate_shape(shape, &mut mesh);
        }
        let all = filled(&Fills::of(&mesh), 120);
        assert!(largest_difference(&all, &filled(&fills, 120)) <= 1);
    }
}
