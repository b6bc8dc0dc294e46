//! Which pixels a triangle covers, and what changes evenly over it.

use std::ops::Range;

use egui::epaint::Vertex;

/// Fractions of a pixel that an edge can tell apart.
const SUBPIXELS: i64 = 256;

/// A triangle with its edges in sub-pixels, corners in clockwise order on the screen.
pub(super) struct Triangle<'v> {
    pub corners: [&'v Vertex; 3],
    edges: [Edge; 3],
    inverse_area: f64,
}

/// The edge opposite a corner.
#[derive(Clone, Copy)]
struct Edge {
    start: (i64, i64),
    dx: i64,
    dy: i64,
    /// 0 if pixels on the edge belong to this triangle, −1 if to its neighbour.
    bias: i64,
}

impl Edge {
    /// The edge function at the middle of the leftmost pixel of a row.
    fn at_left(&self, y: i64) -> i64 {
        let y_mid = y * SUBPIXELS + SUBPIXELS / 2;
        self.dx * (y_mid - self.start.1) - self.dy * (SUBPIXELS / 2 - self.start.0)
    }

    /// By how much it grows from a pixel to the next.
    fn a_pixel(&self) -> i64 {
        -self.dy * SUBPIXELS
    }

    /// By how much it grows from a row to the next.
    fn a_row(&self) -> i64 {
        self.dx * SUBPIXELS
    }
}

fn subpixels(value: f32) -> i64 {
    /// Makes positions in and near a picture positive, for which `as` rounds down: that is a single instruction, where
    /// rounding by name is a call on many machines.
    const LIFT: i64 = 1 << 40;
    (f64::from(value) * SUBPIXELS as f64 + (LIFT as f64 + 0.5)) as i64 - LIFT
}

impl<'v> Triangle<'v> {
    /// `None` for one without area.
    pub fn new(mut corners: [&'v Vertex; 3]) -> Option<Self> {
        let place = |corner: &Vertex| (subpixels(corner.pos.x), subpixels(corner.pos.y));
        let mut at = corners.map(place);
        let area_of = |at: &[(i64, i64); 3]| {
            (at[1].0 - at[0].0) * (at[2].1 - at[0].1) - (at[1].1 - at[0].1) * (at[2].0 - at[0].0)
        };
        let mut area = area_of(&at);
        if area < 0 {
            corners.swap(1, 2);
            at.swap(1, 2);
            area = -area;
        }
        if area == 0 {
            return None;
        }
        let edges = [0, 1, 2].map(|corner: usize| {
            let (start, end) = (at[(corner + 1) % 3], at[(corner + 2) % 3]);
            let (dx, dy) = (end.0 - start.0, end.1 - start.1);
            let is_top_or_left = (dy == 0 && dx > 0) || dy < 0;
            Edge { start, dx, dy, bias: if is_top_or_left { 0 } else { -1 } }
        });
        Some(Self { corners, edges, inverse_area: 1.0 / area as f64 })
    }

    /// The pixels of its rows from `first` on.
    pub fn spans(&self, first: i64, columns: &Range<usize>) -> Spans {
        Spans {
            walks: self.edges.map(|edge| EdgeWalk::new(&edge, first)),
            left: columns.start as i64,
            right: columns.end as i64 - 1,
        }
    }

    /// What is this at each corner, over the plane.
    pub fn plane(&self, of: impl Fn(&Vertex) -> f64) -> Plane {
        let mut plane = Plane { start: 0.0, a_pixel: 0.0, a_row: 0.0 };
        for (vertex, edge) in self.corners.iter().zip(&self.edges) {
            let value = of(vertex) * self.inverse_area;
            plane.start += value * edge.at_left(0) as f64;
            plane.a_pixel += value * edge.a_pixel() as f64;
            plane.a_row += value * edge.a_row() as f64;
        }
        plane
    }

    pub fn color_planes(&self) -> [Plane; 4] {
        [0, 1, 2, 3]
            .map(|channel: usize| self.plane(|vertex| f64::from(vertex.color.to_array()[channel])))
    }
}

/// What changes evenly over the picture: its value at the first pixel, and by how much it grows.
#[derive(Clone, Copy)]
pub(super) struct Plane {
    start: f64,
    /// Its growth from a pixel to the next.
    pub a_pixel: f64,
    a_row: f64,
}

impl Plane {
    pub fn at(&self, x: usize, y: i64) -> f64 {
        self.start + self.a_pixel * x as f64 + self.a_row * y as f64
    }
}

/// Goes down a triangle row by row.
pub(super) struct Spans {
    walks: [EdgeWalk; 3],
    left: i64,
    right: i64,
}

impl Spans {
    /// The first and the last pixel of the next row.
    pub fn next_row(&mut self) -> Option<(usize, usize)> {
        let (mut left, mut right) = (self.left, self.right);
        for walk in &mut self.walks {
            walk.narrow(&mut left, &mut right);
            walk.go_down();
        }
        (left <= right).then_some((left as usize, right as usize))
    }
}

/// Where the pixels inside an edge begin or end, row by row, in whole numbers: one division at the first row, then
/// quotient and rest are carried on.
struct EdgeWalk {
    /// How much the edge function grows a pixel; below nothing the triangle lies at the edge's left.
    a_pixel: i64,
    quotient: i64,
    rest: i64,
    more_quotient: i64,
    more_rest: i64,
}

impl EdgeWalk {
    fn new(edge: &Edge, first: i64) -> Self {
        let a_pixel = edge.a_pixel();
        // A level edge has all of a row inside or none: nothing is divided.
        let by = if a_pixel == 0 { 1 } else { a_pixel.abs() };
        let (inside, more) = (edge.at_left(first) + edge.bias, edge.a_row());
        Self {
            a_pixel,
            quotient: inside.div_euclid(by),
            rest: inside.rem_euclid(by),
            more_quotient: more.div_euclid(by),
            more_rest: more.rem_euclid(by),
        }
    }

    fn narrow(&self, left: &mut i64, right: &mut i64) {
        match self.a_pixel {
            0 if self.quotient < 0 => *right = -1,
            0 => {}
            1.. => *left = (*left).max(-self.quotient),
            _ => *right = (*right).min(self.quotient),
        }
    }

    fn go_down(&mut self) {
        self.quotient += self.more_quotient;
        self.rest += self.more_rest;
        let by = self.a_pixel.abs().max(1);
        if self.rest >= by {
            self.rest -= by;
            self.quotient += 1;
        }
    }
}
