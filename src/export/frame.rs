//! A frame of the window as pixels, without a graphics card: for tests and for the pictures in the documentation.

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, ColorImage, ImageData, Primitive, Vertex};
use egui::{Pos2, Rect, TextureId, TexturesDelta, pos2};

use super::raster::{Atlas, Fills, Pixel, Strip};

/// Paints frames; keeps the textures from one to the next, as a graphics card does.
#[derive(Default)]
pub struct FramePainter {
    textures: HashMap<TextureId, Texture>,
}

/// A texture, and what is filled from it.
struct Texture {
    image: ColorImage,
    atlas: Atlas,
}

impl FramePainter {
    /// Takes in what changed in the textures.
    pub fn apply(&mut self, delta: &TexturesDelta) {
        for (id, deltas) in &delta.set {
            let mut texture = self.textures.remove(id).map(|texture| texture.image);
            for delta in deltas {
                let ImageData::Color(part) = &delta.image;
                match (delta.pos, &mut texture) {
                    (Some(at), Some(texture)) => copy_into(texture, part, at),
                    _ => texture = Some((**part).clone()),
                }
            }
            if let Some(image) = texture {
                let atlas = Atlas::of(&image);
                self.textures.insert(*id, Texture { image, atlas });
            }
        }
        for id in &delta.free {
            self.textures.remove(id);
        }
    }

    /// The pixels of a frame, row by row, over black. `size` in pixels.
    pub fn paint(
        &self,
        primitives: &[ClippedPrimitive],
        pixels_per_point: f32,
        size: [usize; 2],
    ) -> Vec<Pixel> {
        let mut pixels = vec![[0, 0, 0, 255]; size[0] * size[1]];
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            let Primitive::Mesh(mesh) = primitive else { continue };
            let Some(texture) = self.textures.get(&mesh.texture_id) else { continue };
            let clip = pixel_rect(*clip_rect, pixels_per_point, size);
            if clip[0] >= clip[2] || clip[1] >= clip[3] {
                continue;
            }
            let [left, top, right, bottom] = clip;
            let mut mesh = mesh.clone();
            for vertex in &mut mesh.vertices {
                place(vertex, pixels_per_point, texture.atlas.size());
            }
            let rows = &mut pixels[top * size[0]..bottom * size[0]];
            let mut strip = Strip { width: size[0], columns: left..right, top, pixels: rows };
            strip.fill(&Fills::of(&mesh), &texture.atlas);
        }
        pixels
    }
}

/// From points to pixels, and from shares of the texture to its texels.
fn place(vertex: &mut Vertex, pixels_per_point: f32, texture: [usize; 2]) {
    vertex.pos = Pos2::new(vertex.pos.x * pixels_per_point, vertex.pos.y * pixels_per_point);
    // The white texel that plain colours use stays where it is.
    if vertex.uv != egui::epaint::WHITE_UV {
        vertex.uv = pos2(vertex.uv.x * texture[0] as f32, vertex.uv.y * texture[1] as f32);
    }
}

/// Left, top, right and bottom in whole pixels, as the graphics card's scissors have it.
fn pixel_rect(rect: Rect, pixels_per_point: f32, size: [usize; 2]) -> [usize; 4] {
    let whole = |at: f32, most: usize| {
        // `as` keeps what is below nothing at nothing.
        ((at * pixels_per_point).round() as usize).min(most)
    };
    [
        whole(rect.left(), size[0]),
        whole(rect.top(), size[1]),
        whole(rect.right(), size[0]),
        whole(rect.bottom(), size[1]),
    ]
}

fn copy_into(texture: &mut ColorImage, part: &ColorImage, at: [usize; 2]) {
    let width = texture.size[0];
    for (row, texels) in part.pixels.chunks_exact(part.size[0]).enumerate() {
        let start = (at[1] + row) * width + at[0];
        texture.pixels[start..start + texels.len()].copy_from_slice(texels);
    }
}
