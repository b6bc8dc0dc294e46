//! How the pixels of a triangle are coloured, and how colours are laid over each other.

use egui::epaint::{Color32, Vertex, WHITE_UV};

use super::Pixel;
use super::atlas::Atlas;
use super::triangle::{Plane, Triangle};

const NOTHING: Color32 = Color32::TRANSPARENT;

/// How a triangle is coloured, decided once for all of its rows.
pub(super) enum Paint {
    /// One colour.
    Flat(Pixel),
    /// One colour that fades towards some of the corners, and how much of it there is: soft edges.
    Fading([f32; 4], Plane),
    /// Colours that run from corner to corner.
    Gradient([Plane; 4]),
    /// A part of the atlas, tinted: its colours, and its place across and down in the atlas.
    Textured([Plane; 4], [Plane; 2]),
}

impl Paint {
    pub fn new(triangle: &Triangle<'_>, atlas: &Atlas) -> Self {
        let [a, b, c] = triangle.corners;
        let plain = [a, b, c].iter().all(|corner| corner.uv == WHITE_UV) || atlas.is_empty();
        if !plain {
            let across = triangle.plane(|vertex| f64::from(vertex.uv.x));
            let down = triangle.plane(|vertex| f64::from(vertex.uv.y));
            Self::Textured(triangle.color_planes(), [across, down])
        } else if a.color == b.color && a.color == c.color {
            Self::Flat(a.color.to_array())
        } else if let Some(color) = fading_color([a, b, c]) {
            let share = triangle.plane(|corner| if corner.color == color { 1.0 } else { 0.0 });
            Self::Fading(color.to_array().map(f32::from), share)
        } else {
            Self::Gradient(triangle.color_planes())
        }
    }

    /// Paints pixels of row `y`, the first of which is at `left`.
    pub fn fill(&self, span: &mut [Pixel], left: usize, y: i64, atlas: &Atlas) {
        match self {
            Self::Flat(color) if color[3] == 255 => span.fill(*color),
            Self::Flat(color) => span.iter_mut().for_each(|pixel| *pixel = over(*color, *pixel)),
            Self::Fading(color, share) => {
                let mut here = share.at(left, y) as f32;
                let step = share.a_pixel as f32;
                for pixel in span {
                    *pixel = over_f32(color.map(|channel| channel * here), *pixel);
                    here += step;
                }
            }
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

/// The only colour that corners have besides nothing at all.
fn fading_color(corners: [&Vertex; 3]) -> Option<Color32> {
    let color = corners.iter().map(|corner| corner.color).find(|color| *color != NOTHING)?;
    let is_faded = |corner: &&Vertex| corner.color == color || corner.color == NOTHING;
    corners.iter().all(is_faded).then_some(color)
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
    atlas: &Atlas,
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
fn sample(atlas: &Atlas, u: f64, v: f64) -> [f32; 4] {
    let [width, height] = atlas.size();
    let clamped = |at: f64, side: usize| (at.max(0.0) as usize).min(side - 1);
    let (left, top) = (u.floor(), v.floor());
    let (across, down) = ((u - left) as f32, (v - top) as f32);
    let (x0, x1) = (clamped(left, width), clamped(left + 1.0, width));
    let (y0, y1) = (clamped(top, height), clamped(top + 1.0, height));
    let texel = |x: usize, y: usize| atlas.texel(x, y).map(f32::from);
    let (a, b, c, d) = (texel(x0, y0), texel(x1, y0), texel(x0, y1), texel(x1, y1));
    [0, 1, 2, 3].map(|channel| {
        let above = a[channel] + (b[channel] - a[channel]) * across;
        let below = c[channel] + (d[channel] - c[channel]) * across;
        above + (below - above) * down
    })
}

/// Texels times a colour, over as many pixels.
pub(super) fn tint(pixels: &mut [Pixel], color: Pixel, texels: impl Iterator<Item = Pixel>) {
    for (pixel, texel) in pixels.iter_mut().zip(texels) {
        if texel[3] != 0 {
            *pixel = over(multiplied(color, texel), *pixel);
        }
    }
}

/// Two colours multiplied, channel by channel, 255 being one.
fn multiplied(a: Pixel, b: Pixel) -> Pixel {
    [0, 1, 2, 3].map(|channel| {
        let rounded = u32::from(a[channel]) * u32::from(b[channel]) + 128;
        ((rounded + (rounded >> 8)) >> 8) as u8
    })
}

/// A premultiplied colour over a pixel.
pub(super) fn over(color: Pixel, pixel: Pixel) -> Pixel {
    let through = 255 - u64::from(color[3]);
    let sum = lanes(color) + divided_by_255(lanes(pixel) * through);
    // What is more than 255 stays 255.
    let above = (sum >> 8) & EACH;
    pixel_of((sum | (above * 255)) & BYTES)
}

/// Premultiplied colours over as many pixels.
pub(super) fn lay_over(pixels: &mut [Pixel], colors: &[Pixel]) {
    for (pixel, color) in pixels.iter_mut().zip(colors) {
        match color[3] {
            0 => {}
            255 => *pixel = *color,
            _ => *pixel = over(*color, *pixel),
        }
    }
}

/// An opaque colour over pixels of which so much is covered, from 0 to 255.
pub(super) fn cover(pixels: &mut [Pixel], color: Pixel, coverage: &[u8]) {
    /// Most of a glyph's picture is empty; it is gone over in such steps.
    const STEP: usize = 8;
    let color = lanes(color);
    for (pixels, coverage) in pixels.chunks_mut(STEP).zip(coverage.chunks(STEP)) {
        if coverage.iter().fold(0, |all, covered| all | covered) == 0 {
            continue;
        }
        for (pixel, covered) in pixels.iter_mut().zip(coverage) {
            let covered = u64::from(*covered);
            let mixed = color * covered + lanes(*pixel) * (255 - covered);
            *pixel = pixel_of(divided_by_255(mixed));
        }
    }
}

/// One in each of four lanes.
const EACH: u64 = u64::MAX / 0xFFFF;
/// The lower half of each lane.
const BYTES: u64 = EACH * 255;
/// The lower half of each two lanes.
const PAIRS: u64 = u64::MAX / 0xFFFF_FFFF * 0xFFFF;

/// A pixel's channels in lanes of 16 bits, so that one multiplication is four.
fn lanes(pixel: Pixel) -> u64 {
    let pairs = u64::from(u32::from_le_bytes(pixel));
    let pairs = (pairs | (pairs << 16)) & PAIRS;
    (pairs | (pairs << 8)) & BYTES
}

/// The pixel of four lanes of at most 255.
fn pixel_of(lanes: u64) -> Pixel {
    let pairs = (lanes | (lanes >> 8)) & PAIRS;
    ((pairs | (pairs >> 16)) as u32).to_le_bytes()
}

/// Rounded, for products of two bytes in each lane.
fn divided_by_255(products: u64) -> u64 {
    let rounded = products + EACH * 128;
    ((rounded + ((rounded >> 8) & BYTES)) >> 8) & BYTES
}

fn over_f32(color: [f32; 4], pixel: Pixel) -> Pixel {
    let through = 1.0 - color[3] / 255.0;
    [0, 1, 2, 3].map(|channel| {
        // `as` keeps within 0 to 255.
        (color[channel] + f32::from(pixel[channel]) * through + 0.5) as u8
    })
}
