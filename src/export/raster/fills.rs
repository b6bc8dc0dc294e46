//! Shapes made ready to be filled strip by strip: what can be known of them is found out once, not in every strip.

use std::ops::Range;

use egui::epaint::{Mesh, RectShape, Shape, TessellationOptions, Tessellator, Vertex};

use super::disc::Disc;
use super::glyph::Quad;
use super::plate::{PixelRect, Plate, Plates};

/// Plates, discs, glyphs and triangles in the order in which they lie over each other, and the rows they touch.
pub struct Fills {
    pub(super) runs: Vec<Run>,
    pub(super) plates: Vec<Plate>,
    pub(super) discs: Vec<Disc>,
    pub(super) glyphs: Vec<Quad>,
    pub(super) triangles: Vec<[Vertex; 3]>,
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
    /// Among all of their kind.
    pub places: Range<usize>,
}

/// How something is filled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Plate,
    Disc,
    Glyph,
    Triangle,
}

/// Makes shapes ready, one after the other.
pub struct FillMaker<'p> {
    tessellator: Tessellator,
    mesh: Mesh,
    plates: &'p Plates,
}

impl<'p> FillMaker<'p> {
    /// Keeps what rectangles look like in `plates`.
    pub fn new(plates: &'p Plates) -> Self {
        Self { tessellator: tessellator(), mesh: Mesh::default(), plates }
    }

    /// Makes shapes ready. Their positions are pixels, and no other shape lies between them.
    pub fn fills(&mut self, shapes: Vec<Shape>) -> Fills {
        let mut covers: Vec<(usize, PixelRect)> =
            shapes.iter().enumerate().filter_map(cover).collect();
        let mut fills = Fills::default();
        for (place, shape) in shapes.into_iter().enumerate() {
            covers.retain(|(over, _)| *over > place);
            if let Shape::Rect(rect) = &shape
                && let Some(mut plate) = self.plates.plate(rect, &mut self.tessellator)
            {
                self.end_mesh(&mut fills);
                let hidden = covers.iter().map(|(_, cover)| *cover);
                plate.hidden = hidden.max_by_key(|cover| plate.shared_pixels(*cover));
                fills.add_plate(plate);
            } else if let Shape::Circle(circle) = &shape
                && let Some(disc) = Disc::of(circle)
            {
                self.end_mesh(&mut fills);
                fills.add_disc(disc);
            } else {
                self.tessellator.tessellate_shape(shape, &mut self.mesh);
            }
        }
        self.end_mesh(&mut fills);
        fills.shrink_to_fit();
        fills
    }

    fn end_mesh(&mut self, fills: &mut Fills) {
        if !self.mesh.is_empty() {
            fills.add_mesh(&self.mesh);
            self.mesh.clear();
        }
    }
}

/// What turns shapes into triangles.
pub(super) fn tessellator() -> Tessellator {
    let options = TessellationOptions { parallel_tessellation: false, ..Default::default() };
    // An atlas of one texel by one: what is divided by its size stays as it is.
    Tessellator::new(1.0, options, [1, 1], Vec::new())
}

/// The pixels that a shape surely covers, by its place among the shapes.
fn cover((place, shape): (usize, &Shape)) -> Option<(usize, PixelRect)> {
    let Shape::Rect(rect) = shape else { return None };
    let RectShape { corner_radius: corners, fill, blur_width, angle, .. } = rect;
    let radius = corners.nw.max(corners.ne).max(corners.sw).max(corners.se);
    // What is inside the arcs of the corners, and inside the soft edge.
    let inset = f32::from(radius) * 0.3 + 1.0;
    let is_cover = *blur_width == 0.0 && *angle == 0.0 && fill.is_opaque();
    let inside = is_cover.then(|| PixelRect::inside(rect.rect.shrink(inset)));
    inside.flatten().map(|inside| (place, inside))
}

impl Default for Fills {
    fn default() -> Self {
        Self {
            runs: Vec::new(),
            plates: Vec::new(),
            discs: Vec::new(),
            glyphs: Vec::new(),
            triangles: Vec::new(),
            top: f32::INFINITY,
            bottom: f32::NEG_INFINITY,
        }
    }
}

impl Fills {
    /// Sorts out a mesh. Its positions are pixels, its texture coordinates texels.
    pub fn of(mesh: &Mesh) -> Self {
        let mut fills = Self::default();
        fills.add_mesh(mesh);
        fills
    }

    fn add_mesh(&mut self, mesh: &Mesh) {
        let mut rest = mesh.indices.as_slice();
        while let [a, b, c, tail @ ..] = rest {
            if let Some((quad, after)) = Quad::starting(mesh, rest) {
                self.note(Kind::Glyph, self.glyphs.len(), quad.rows());
                self.glyphs.push(quad);
                rest = after;
                continue;
            }
            self.add_triangle([a, b, c].map(|index| mesh.vertices[*index as usize]));
            rest = tail;
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
        self.note(Kind::Triangle, self.triangles.len(), (top, bottom));
        self.triangles.push(corners);
    }

    fn add_plate(&mut self, plate: Plate) {
        self.note(Kind::Plate, self.plates.len(), plate.rows());
        self.plates.push(plate);
    }

    fn add_disc(&mut self, disc: Disc) {
        self.note(Kind::Disc, self.discs.len(), disc.rows());
        self.discs.push(disc);
    }

    /// Notes that the next thing is of a kind, at a place among its like, and touches these rows.
    fn note(&mut self, kind: Kind, place: usize, (top, bottom): (f32, f32)) {
        self.top = self.top.min(top);
        self.bottom = self.bottom.max(bottom);
        match self.runs.last_mut() {
            Some(run) if run.kind == kind => {
                run.places.end = place + 1;
                run.top = run.top.min(top);
                run.bottom = run.bottom.max(bottom);
            }
            _ => self.runs.push(Run { top, bottom, kind, places: place..place + 1 }),
        }
    }

    /// Keeps no more memory than is needed.
    fn shrink_to_fit(&mut self) {
        self.runs.shrink_to_fit();
        self.plates.shrink_to_fit();
        self.discs.shrink_to_fit();
        self.glyphs.shrink_to_fit();
        self.triangles.shrink_to_fit();
    }
}
