//! Glyphs that were laid out at their true size: texels that fall on pixels one to one.

use egui::epaint::Mesh;

use super::Pixel;
use super::atlas::Atlas;

/// A glyph whose texels fall on pixels one to one.
pub(super) struct Quad {
    pub x: i32,
    pub y: i32,
    pub u: i32,
    pub v: i32,
    pub width: i32,
    pub height: i32,
    pub color: Pixel,
}

impl Quad {
    /// The quad that the next six indices make, and the indices after it; `None` if they make none.
    pub fn starting<'i>(mesh: &Mesh, indices: &'i [u32]) -> Option<(Self, &'i [u32])> {
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
        let one_to_one = texels_wide == quad.width && texels_high == quad.height;
        (one_to_one && quad.width > 0 && quad.height > 0).then_some((quad, after))
    }

    /// The first row, and the first one below.
    pub fn rows(&self) -> (f32, f32) {
        (self.y as f32, (self.y + self.height) as f32)
    }

    /// True if all of its texels are there.
    pub fn is_in(&self, atlas: &Atlas) -> bool {
        let [width, height] = atlas.size();
        let inside = |from: i32, count: i32, all: usize| {
            from >= 0 && (from as usize).saturating_add(count as usize) <= all
        };
        inside(self.u, self.width, width) && inside(self.v, self.height, height)
    }
}

/// The whole number this is, but for rounding errors.
fn whole(value: f32) -> Option<i32> {
    /// Far beyond any picture, and far from overflowing where such are added.
    const FAR: f32 = 1e8;
    let rounded = value.round();
    ((value - rounded).abs() < 0.02 && rounded.abs() < FAR).then_some(rounded as i32)
}
