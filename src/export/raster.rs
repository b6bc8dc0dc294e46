//! Fills triangles on the processor, strip by strip: the same picture on every machine, without a graphics card.
//!
//! Coverage is decided in whole numbers (edge functions with 8 bits below the pixel and the top-left rule), so
//! neighbouring triangles leave no cracks. Colours are premultiplied and blended as egui's own shaders do.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};
use std::thread;

use egui::epaint::{ColorImage, Mesh, Vertex, WHITE_UV};

/// Fractions of a pixel that an edge can tell apart.
const SUBPIXELS: i64 = 256;

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

    /// Fills the triangles of a mesh, in order. Its positions are pixels, its texture coordinates texels of `atlas`.
    pub fn fill_mesh(&mut self, mesh: &Mesh, atlas: &ColorImage) {
        let mut rest = mesh.indices.as_slice();
        while let [a, b, c, tail @ ..] = rest {
            if let Some((quad, after)) = Quad::starting(mesh, rest, atlas) {
                self.blit(&quad, atlas);
                rest = after;
                continue;
            }
            let corner = |index: &u32| &mesh.vertices[*index as usize];
            self.fill_triangle([corner(a), corner(b), corner(c)], atlas);
            rest = tail;
        }
    }

    /// Copies a glyph texel by texel: text that was laid out at its true size needs no sampling.
    fn blit(&mut self, quad: &Quad, atlas: &ColorImage) {
        let (strip_top, strip_bottom) = (self.top as i64, self.bottom() as i64);
        let first = quad.y.max(strip_top);
        let last = (quad.y + quad.height).min(strip_bottom);
        let left = quad.x.max(self.columns.start as i64);
        let right = (quad.x + quad.width).min(self.columns.end as i64);
        if first >= last || left >= right {
            return;
        }
        let count = (right - left) as usize;
        for y in first..last {
            let texel_row = (quad.v + (y - quad.y)) as usize * atlas.size[0];
            let texel_start = texel_row + (quad.u + (left - quad.x)) as usize;
            let row = (y - strip_top) as usize * self.width + left as usize;
            let texels = &atlas.pixels[texel_start..texel_start + count];
            for (pixel, texel) in self.pixels[row..row + count].iter_mut().zip(texels) {
                let texel = texel.to_array();
                if texel[3] != 0 {
                    *pixel = over(multiplied(quad.color, texel), *pixel);
                }
            }
        }
    }

    fn fill_triangle(&mut self, corners: [&Vertex; 3], atlas: &ColorImage) {
        let top = corners.iter().map(|corner| corner.pos.y).fold(f32::INFINITY, f32::min);
        let bottom = corners.iter().map(|corner| corner.pos.y).fold(f32::NEG_INFINITY, f32::max);
        // Written so that a position that is no number is left out too.
        let in_strip = top < self.bottom() as f32 && bottom > self.top as f32;
        if !in_strip || corners.iter().all(|corner| corner.color.to_array() == [0; 4]) {
            return;
        }
        let Some(triangle) = Triangle::new(corners) else { return };
        let paint = Paint::new(&triangle, atlas);
        let first = (top.floor().max(self.top as f32)) as i64;
        let last = (bottom.ceil() as i64).min(self.bottom() as i64);
        for y in first..last {
            let Some((left, right, edges)) = triangle.span(y, &self.columns) else { continue };
            let row = (y as usize - self.top) * self.width;
            paint.fill(&mut self.pixels[row + left..=row + right], left, edges, atlas);
        }
    }
}

/// A glyph whose texels fall on pixels one to one.
struct Quad {
    x: i64,
    y: i64,
    u: i64,
    v: i64,
    width: i64,
    height: i64,
    color: Pixel,
}

impl Quad {
    /// The quad that the next six indices make, and the indices after it; `None` if they make none.
    fn starting<'i>(
        mesh: &Mesh,
        indices: &'i [u32],
        atlas: &ColorImage,
    ) -> Option<(Self, &'i [u32])> {
        let (six, after) = indices.split_at_checked(6)?;
        let first = six[0];
        let shape = [first, first + 1, first + 2, first + 2, first + 1, first + 3];
        if six != shape {
            return None;
        }
        let corner = |offset: u32| &mesh.vertices[(first + offset) as usize];
        let (left_top, right_bottom) = (corner(0), corner(3));
        if left_top.uv == right_bottom.uv {
            return None;
        }
        let others = [corner(1), corner(2)];
        let upright = others[0].pos.y == left_top.pos.y
            && others[0].pos.x == right_bottom.pos.x
            && others[1].pos.x == left_top.pos.x
            && others[1].pos.y == right_bottom.pos.y
            && others[0].uv.y == left_top.uv.y
            && others[1].uv.x == left_top.uv.x;
        let flat = others.iter().all(|other| other.color == left_top.color)
            && right_bottom.color == left_top.color;
        if !upright || !flat {
            return None;
        }

        let quad = Self {
            x: whole(left_top.pos.x)?,
            y: whole(left_top.pos.y)?,
            u: whole(left_top.uv.x)?,
            v: whole(left_top.uv.y)?,
            width: whole(right_bottom.pos.x - left_top.pos.x)?,
            height: whole(right_bottom.pos.y - left_top.pos.y)?,
            color: left_top.color.to_array(),
        };
        let texels_wide = whole(right_bottom.uv.x - left_top.uv.x)?;
        let texels_high = whole(right_bottom.uv.y - left_top.uv.y)?;
        let inside = quad.u >= 0
            && quad.v >= 0
            && quad.u + quad.width <= atlas.size[0] as i64
            && quad.v + quad.height <= atlas.size[1] as i64;
        let one_to_one = texels_wide == quad.width && texels_high == quad.height;
        (one_to_one && inside && quad.width > 0 && quad.height > 0).then_some((quad, after))
    }
}

/// The whole number this is, but for rounding errors.
fn whole(value: f32) -> Option<i64> {
    let rounded = value.round();
    ((value - rounded).abs() < 0.02).then_some(rounded as i64)
}

/// A triangle with its edges in sub-pixels, corners in clockwise order on the screen.
struct Triangle<'v> {
    corners: [&'v Vertex; 3],
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
    fn at_left(&self, y_mid: i64) -> i64 {
        self.dx * (y_mid - self.start.1) - self.dy * (SUBPIXELS / 2 - self.start.0)
    }
}

fn subpixels(value: f32) -> i64 {
    (f64::from(value) * SUBPIXELS as f64).round() as i64
}

impl<'v> Triangle<'v> {
    /// `None` for one without area.
    fn new(mut corners: [&'v Vertex; 3]) -> Option<Self> {
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

    /// First and last pixel of a row, and the edge functions at the row's leftmost pixel.
    fn span(&self, y: i64, columns: &Range<usize>) -> Option<(usize, usize, [i64; 3])> {
        let y_mid = y * SUBPIXELS + SUBPIXELS / 2;
        let (mut left, mut right) = (columns.start as i64, columns.end as i64 - 1);
        let mut at_left = [0; 3];
        for (edge, value) in self.edges.iter().zip(&mut at_left) {
            *value = edge.at_left(y_mid);
            let inside = *value + edge.bias;
            let step = -edge.dy * SUBPIXELS;
            match step {
                0 if inside < 0 => return None,
                0 => {}
                1.. => left = left.max(ceil_div(-inside, step)),
                _ => right = right.min(inside.div_euclid(-step)),
            }
        }
        (left <= right).then_some((left as usize, right as usize, at_left))
    }
}

fn ceil_div(value: i64, by: i64) -> i64 {
    value.div_euclid(by) + i64::from(value.rem_euclid(by) != 0)
}

/// How a triangle is coloured, decided once for all of its rows.
enum Paint<'t> {
    /// One colour.
    Flat(Pixel),
    /// Colours that run from corner to corner.
    Gradient(&'t Triangle<'t>),
    /// A part of the atlas, tinted.
    Textured(&'t Triangle<'t>),
}

impl<'t> Paint<'t> {
    fn new(triangle: &'t Triangle<'t>, atlas: &ColorImage) -> Self {
        let [a, b, c] = triangle.corners;
        let plain = [a, b, c].iter().all(|corner| corner.uv == WHITE_UV) || atlas.pixels.is_empty();
        if !plain {
            Self::Textured(triangle)
        } else if a.color == b.color && a.color == c.color {
            Self::Flat(a.color.to_array())
        } else {
            Self::Gradient(triangle)
        }
    }

    fn fill(&self, span: &mut [Pixel], left: usize, at_left: [i64; 3], atlas: &ColorImage) {
        match self {
            Self::Flat(color) if color[3] == 255 => span.fill(*color),
            Self::Flat(color) => span.iter_mut().for_each(|pixel| *pixel = over(*color, *pixel)),
            Self::Gradient(triangle) => {
                let (mut color, step) = color_run(triangle, left, at_left);
                for pixel in span {
                    *pixel = over_f32(color, *pixel);
                    add(&mut color, step);
                }
            }
            Self::Textured(triangle) => textured(triangle, span, left, at_left, atlas),
        }
    }
}

/// Each corner's share at a pixel, and by how much it grows a pixel.
fn shares(triangle: &Triangle<'_>, left: usize, at_left: [i64; 3]) -> ([f64; 3], [f64; 3]) {
    let mut at = [0.0; 3];
    let mut step = [0.0; 3];
    for (corner, edge) in triangle.edges.iter().enumerate() {
        let grows = -edge.dy * SUBPIXELS;
        at[corner] = (at_left[corner] + grows * left as i64) as f64 * triangle.inverse_area;
        step[corner] = grows as f64 * triangle.inverse_area;
    }
    (at, step)
}

fn color_run(triangle: &Triangle<'_>, left: usize, at_left: [i64; 3]) -> ([f32; 4], [f32; 4]) {
    let (at, step) = shares(triangle, left, at_left);
    let mut color = [0.0; 4];
    let mut color_step = [0.0; 4];
    for (corner, vertex) in triangle.corners.iter().enumerate() {
        for (channel, value) in vertex.color.to_array().into_iter().enumerate() {
            color[channel] += (at[corner] * f64::from(value)) as f32;
            color_step[channel] += (step[corner] * f64::from(value)) as f32;
        }
    }
    (color, color_step)
}

fn add(color: &mut [f32; 4], step: [f32; 4]) {
    for (value, step) in color.iter_mut().zip(step) {
        *value += step;
    }
}

fn textured(
    triangle: &Triangle<'_>,
    span: &mut [Pixel],
    left: usize,
    at_left: [i64; 3],
    atlas: &ColorImage,
) {
    let (mut color, color_step) = color_run(triangle, left, at_left);
    let (at, step) = shares(triangle, left, at_left);
    let (mut u, mut v, mut u_step, mut v_step) = (-0.5, -0.5, 0.0, 0.0);
    for (corner, vertex) in triangle.corners.iter().enumerate() {
        let (corner_u, corner_v) = (f64::from(vertex.uv.x), f64::from(vertex.uv.y));
        u += at[corner] * corner_u;
        v += at[corner] * corner_v;
        u_step += step[corner] * corner_u;
        v_step += step[corner] * corner_v;
    }
    for pixel in span {
        let texel = sample(atlas, u, v);
        if texel[3] > 0.0 {
            let tinted = [0, 1, 2, 3].map(|channel| color[channel] * texel[channel] / 255.0);
            *pixel = over_f32(tinted, *pixel);
        }
        add(&mut color, color_step);
        u += u_step;
        v += v_step;
    }
}

/// The atlas between four texels, weighted by distance. (0, 0) is the middle of the first texel.
fn sample(atlas: &ColorImage, u: f64, v: f64) -> [f32; 4] {
    let [width, height] = atlas.size;
    let clamped = |at: f64, side: usize| (at.max(0.0) as usize).min(side - 1);
    let (left, top) = (u.floor(), v.floor());
    let (across, down) = ((u - left) as f32, (v - top) as f32);
    let (x0, x1) = (clamped(left, width), clamped(left + 1.0, width));
    let (y0, y1) = (clamped(top, height), clamped(top + 1.0, height));
    let texel = |x: usize, y: usize| atlas.pixels[y * width + x].to_array().map(f32::from);
    let (a, b, c, d) = (texel(x0, y0), texel(x1, y0), texel(x0, y1), texel(x1, y1));
    [0, 1, 2, 3].map(|channel| {
        let above = a[channel] + (b[channel] - a[channel]) * across;
        let below = c[channel] + (d[channel] - c[channel]) * across;
        above + (below - above) * down
    })
}

/// Two colours multiplied, channel by channel, 255 being one.
fn multiplied(a: Pixel, b: Pixel) -> Pixel {
    [0, 1, 2, 3].map(|channel| divided_by_255(u32::from(a[channel]) * u32::from(b[channel])))
}

/// A premultiplied colour over a pixel.
fn over(color: Pixel, pixel: Pixel) -> Pixel {
    let through = 255 - u32::from(color[3]);
    [0, 1, 2, 3].map(|channel| {
        color[channel].saturating_add(divided_by_255(u32::from(pixel[channel]) * through))
    })
}

/// Rounded, for products of two bytes.
fn divided_by_255(product: u32) -> u8 {
    let rounded = product + 128;
    ((rounded + (rounded >> 8)) >> 8) as u8
}

fn over_f32(color: [f32; 4], pixel: Pixel) -> Pixel {
    let through = 1.0 - color[3] / 255.0;
    [0, 1, 2, 3].map(|channel| {
        // `as` keeps within 0 to 255.
        (color[channel] + f32::from(pixel[channel]) * through + 0.5) as u8
    })
}
