//! How the pixels of a triangle are coloured, and how colours are laid over each other.

use egui::epaint::{ColorImage, WHITE_UV};

use super::Pixel;
use super::triangle::{Plane, Triangle};

/// How a triangle is coloured, decided once for all of its rows.
pub(super) enum Paint {
    /// One colour.
    Flat(Pixel),
    /// Colours that run from corner to corner.
    Gradient([Plane; 4]),
    /// A part of the atlas, tinted: its colours, and its place across and down in the atlas.
    Textured([Plane; 4], [Plane; 2]),
}

impl Paint {
    pub fn new(triangle: &Triangle<'_>, atlas: &ColorImage) -> Self {
        let [a, b, c] = triangle.corners;
        let plain = [a, b, c].iter().all(|corner| corner.uv == WHITE_UV) || atlas.pixels.is_empty();
        if !plain {
            let across = triangle.plane(|vertex| f64::from(vertex.uv.x));
            let down = triangle.plane(|vertex| f64::from(vertex.uv.y));
            Self::Textured(triangle.color_planes(), [across, down])
        } else if a.color == b.color && a.color == c.color {
            Self::Flat(a.color.to_array())
        } else {
            Self::Gradient(triangle.color_planes())
        }
    }

    /// Paints pixels of row `y`, the first of which is at `left`.
    pub fn fill(&self, span: &mut [Pixel], left: usize, y: i64, atlas: &ColorImage) {
        match self {
            Self::Flat(color) if color[3] == 255 => span.fill(*color),
            Self::Flat(color) => span.iter_mut().for_each(|pixel| *pixel = over(*color, *pixel)),
            Self::Gradient(colors) => {
                let (mut color, step) = color_run(colors, left, y);
                for pixel in span {
                    *pixel = over_f32(color, *pixel);
                    add(&mut color, step);
                }
            }
            Self::Textured(colors, place) => textured(colors, place, span, (left, y), atlas),
        }
    }
}

/// The colour at a pixel, and by how much it grows a pixel.
fn color_run(colors: &[Plane; 4], left: usize, y: i64) -> ([f32; 4], [f32; 4]) {
    (colors.map(|plane| plane.at(left, y) as f32), colors.map(|plane| plane.a_pixel as f32))
}

fn add(color: &mut [f32; 4], step: [f32; 4]) {
    for (value, step) in color.iter_mut().zip(step) {
        *value += step;
    }
}

fn textured(
    colors: &[Plane; 4],
    [across, down]: &[Plane; 2],
    span: &mut [Pixel],
    (left, y): (usize, i64),
    atlas: &ColorImage,
) {
    let (mut color, color_step) = color_run(colors, left, y);
    let (mut u, mut v) = (across.at(left, y) - 0.5, down.at(left, y) - 0.5);
    for pixel in span {
        let texel = sample(atlas, u, v);
        if texel[3] > 0.0 {
            let tinted = [0, 1, 2, 3].map(|channel| color[channel] * texel[channel] / 255.0);
            *pixel = over_f32(tinted, *pixel);
        }
        add(&mut color, color_step);
        u += across.a_pixel;
        v += down.a_pixel;
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
pub(super) fn multiplied(a: Pixel, b: Pixel) -> Pixel {
    [0, 1, 2, 3].map(|channel| divided_by_255(u32::from(a[channel]) * u32::from(b[channel])))
}

/// A premultiplied colour over a pixel.
pub(super) fn over(color: Pixel, pixel: Pixel) -> Pixel {
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
