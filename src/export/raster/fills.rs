//! A mesh made ready to be filled strip by strip: what can be known of it is found out once, not in every strip.

use egui::epaint::{Mesh, Vertex};

use super::glyph::Quad;

/// Glyphs and triangles in the order in which they lie over each other, and the rows they touch.
#[derive(Default)]
pub struct Fills {
    pub(super) runs: Vec<Run>,
    /// The first row, in pixels; larger than the last one if there is nothing.
    pub top: f32,
    /// The last row.
    pub bottom: f32,
}

/// Neighbours of one kind, and the rows they touch.
pub(super) struct Run {
    pub top: f32,
    pub bottom: f32,
    pub kind: Kind,
}

pub(super) enum Kind {
    Glyphs(Vec<Quad>),
    Triangles(Vec<[Vertex; 3]>),
}

impl Fills {
    /// Sorts out a mesh. Its positions are pixels, its texture coordinates texels.
    pub fn of(mesh: &Mesh) -> Self {
        let mut fills = Self { runs: Vec::new(), top: f32::INFINITY, bottom: f32::NEG_INFINITY };
        let mut rest = mesh.indices.as_slice();
        while let [a, b, c, tail @ ..] = rest {
            if let Some((quad, after)) = Quad::starting(mesh, rest) {
                fills.add_glyph(quad);
                rest = after;
                continue;
            }
            fills.add_triangle([a, b, c].map(|index| mesh.vertices[*index as usize]));
            rest = tail;
        }
        for run in &mut fills.runs {
            match &mut run.kind {
                Kind::Glyphs(quads) => quads.shrink_to_fit(),
                Kind::Triangles(triangles) => triangles.shrink_to_fit(),
            }
            fills.top = fills.top.min(run.top);
            fills.bottom = fills.bottom.max(run.bottom);
        }
        fills
    }

    fn add_glyph(&mut self, quad: Quad) {
        let (top, bottom) = (quad.y as f32, (quad.y + quad.height) as f32);
        if !matches!(self.runs.last(), Some(Run { kind: Kind::Glyphs(_), .. })) {
            self.runs.push(Run { top, bottom, kind: Kind::Glyphs(Vec::new()) });
        }
        if let Some(Run { kind: Kind::Glyphs(quads), top: first, bottom: last }) =
            self.runs.last_mut()
        {
            quads.push(quad);
            (*first, *last) = (first.min(top), last.max(bottom));
        }
    }

    fn add_triangle(&mut self, corners: [Vertex; 3]) {
        let rows = corners.map(|corner| corner.pos.y);
        let is_seen = corners.iter().any(|corner| corner.color.to_array() != [0; 4]);
        // A position that is no number makes no pixel.
        let is_there =
            corners.iter().all(|corner| corner.pos.x.is_finite() && corner.pos.y.is_finite());
        if !is_seen || !is_there {
            return;
        }
        let top = rows.into_iter().fold(f32::INFINITY, f32::min);
        let bottom = rows.into_iter().fold(f32::NEG_INFINITY, f32::max);
        if !matches!(self.runs.last(), Some(Run { kind: Kind::Triangles(_), .. })) {
            self.runs.push(Run { top, bottom, kind: Kind::Triangles(Vec::new()) });
        }
        if let Some(Run { kind: Kind::Triangles(triangles), top: first, bottom: last }) =
            self.runs.last_mut()
        {
            triangles.push(corners);
            (*first, *last) = (first.min(top), last.max(bottom));
        }
    }
}
