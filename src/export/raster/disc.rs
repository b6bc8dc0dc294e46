//! Filled circles, row by row: round at any size, where triangles would show their corners on large ones.

use egui::epaint::CircleShape;

use super::paint::cover;
use super::{Pixel, Strip};

/// From the middle of a circle's edge to where it is full, and to where it is gone, in pixels.
const SOFT: f64 = 0.5;
/// A smaller one is left to the triangles, in pixels.
const SMALLEST_RADIUS: f32 = 1.0;
/// So far from any picture nothing is seen, in pixels.
const FAR: f32 = 1e8;

/// A filled circle.
pub(super) struct Disc {
    center: (f64, f64),
    radius: f64,
    color: Pixel,
}

impl Disc {
    /// The disc that a shape is; `None` if it must be filled as triangles.
    pub fn of(shape: &CircleShape) -> Option<Self> {
        let CircleShape { center, radius, fill, stroke } = shape;
        let is_there = center.x.abs() < FAR && center.y.abs() < FAR && *radius < FAR;
        let is_disc = stroke.is_empty() && *radius >= SMALLEST_RADIUS && fill.is_opaque();
        (is_there && is_disc).then(|| Self {
            center: (f64::from(center.x), f64::from(center.y)),
            radius: f64::from(*radius),
            color: fill.to_array(),
        })
    }

    /// The first row, and the first one below.
    pub fn rows(&self) -> (f32, f32) {
        let reach = self.radius + SOFT;
        ((self.center.1 - reach).floor() as f32, (self.center.1 + reach).ceil() as f32)
    }

    /// From which to which pixel the middles of a row, so far down from the centre, lie within a radius.
    fn columns(&self, down: f64, radius: f64) -> Option<(i64, i64)> {
        let half_width = (radius > down.abs()).then(|| (radius * radius - down * down).sqrt())?;
        let first = (self.center.0 - half_width - 0.5).ceil() as i64;
        let last = (self.center.0 + half_width - 0.5).floor() as i64;
        (first <= last).then_some((first, last + 1))
    }
}

impl Strip<'_> {
    /// Fills what of a disc touches the strip.
    pub(super) fn fill_disc(&mut self, disc: &Disc) {
        let (top, bottom) = disc.rows();
        let first = top.max(self.top as f32) as usize;
        let last = (bottom.max(0.0) as usize).min(self.bottom());
        let (leftmost, rightmost) = (self.columns.start as i64, self.columns.end as i64);
        for y in first..last {
            let down = y as f64 + 0.5 - disc.center.1;
            let Some((left, right)) = disc.columns(down, disc.radius + SOFT) else { continue };
            let middle = right - (right - left) / 2;
            let (full_left, full_right) =
                disc.columns(down, disc.radius - SOFT).unwrap_or((middle, middle));
            let row = (y - self.top) * self.width;
            let mut part = |from: i64, to: i64, fill: &dyn Fn(&mut [Pixel], i64)| {
                let (from, to) = (from.max(leftmost), to.min(rightmost));
                if from < to {
                    fill(&mut self.pixels[row + from as usize..row + to as usize], from);
                }
            };
            let edge = |pixels: &mut [Pixel], from: i64| {
                for (x, pixel) in (from..).zip(pixels) {
                    let across = x as f64 + 0.5 - disc.center.0;
                    let distance = (across * across + down * down).sqrt();
                    let covered = (disc.radius + SOFT - distance).clamp(0.0, 1.0) * 255.0;
                    cover(std::slice::from_mut(pixel), disc.color, &[covered.round() as u8]);
                }
            };
            part(left, full_left, &edge);
            part(full_left, full_right, &|pixels, _| pixels.fill(disc.color));
            part(full_right, right, &edge);
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::epaint::{Color32, Mesh, Shape};
    use egui::pos2;

    use super::super::fills::tessellator;
    use super::super::{Atlas, FillMaker, Fills, Plates};
    use super::*;

    const WIDTH: usize = 90;

    fn filled(fills: &Fills) -> Vec<Pixel> {
        let mut pixels = vec![[0, 0, 0, 255]; WIDTH * 80];
        Strip { width: WIDTH, columns: 0..WIDTH, top: 0, pixels: &mut pixels }
            .fill(fills, &Atlas::default());
        pixels
    }

    #[test]
    fn a_disc_is_what_the_triangles_make_of_it_but_for_their_corners() {
        for (x, y, radius) in [(40.0, 38.0, 30.0), (-3.2, 70.7, 17.3), (44.5, 40.1, 1.4)] {
            let shape = CircleShape::filled(pos2(x, y), radius, Color32::YELLOW);
            let mut mesh = Mesh::default();
            tessellator().tessellate_shape(Shape::Circle(shape), &mut mesh);
            let triangles = filled(&Fills::of(&mesh));
            let plates = Plates::default();
            let fills = FillMaker::new(&plates).fills(vec![Shape::Circle(shape)]);
            assert_eq!(fills.discs.len(), 1);
            let disc = filled(&fills);
            let differences = triangles.iter().zip(&disc).map(|(a, b)| a[0].abs_diff(b[0]));
            // A tenth of a pixel, where a side of the many-cornered one lies within the circle.
            assert!(differences.max() <= Some(26), "at {x}, {y} with {radius}");
        }
    }

    #[test]
    fn a_disc_covers_as_much_as_a_circle_has() {
        let shape = CircleShape::filled(pos2(44.3, 39.6), 33.0, Color32::YELLOW);
        let plates = Plates::default();
        let disc = filled(&FillMaker::new(&plates).fills(vec![Shape::Circle(shape)]));
        let covered: f64 = disc.iter().map(|pixel| f64::from(pixel[0]) / 255.0).sum();
        let area = std::f64::consts::PI * 33.0 * 33.0;
        assert!((covered - area).abs() < area * 0.001, "{covered} of {area}");
    }
}
