//! Glyphs that were laid out at their true size: texels that fall on pixels one to one.

use egui::epaint::{ColorImage, Mesh};

use super::Pixel;

/// A glyph whose texels fall on pixels one to one.
pub(super) struct Quad {
    pub x: i64,
    pub y: i64,
    pub u: i64,
    pub v: i64,
    pub width: i64,
    pub height: i64,
    pub color: Pixel,
}

impl Quad {
    /// The quad that the next six indices make, and the indices after it; `None` if they make none.
    pub fn starting<'i>(
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
