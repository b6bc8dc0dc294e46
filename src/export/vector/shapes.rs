//! From the shapes of the screen to fills, lines and text in page units.

use egui::epaint::text::Fonts;
use egui::epaint::{
    CircleShape, Color32, ColorMode, CornerRadius, PathShape, PathStroke, RectShape, Shape, Stroke,
    StrokeKind, TextShape,
};
use egui::{Pos2, Rect};

use super::glyphs::{Setting, Shaper};
use super::{Op, Outline, Paint, Place};
use crate::paint::baseline;

/// Turns shapes into operations.
pub(super) struct Walker<'w, 'f> {
    /// The fonts the text was laid out with.
    pub fonts: &'w Fonts,
    /// Turns text into glyphs.
    pub shaper: &'w mut Shaper<'f>,
    /// Pixels a page unit.
    pub scale: f32,
    /// What was found so far, first behind.
    pub ops: Vec<Op>,
}

impl Walker<'_, '_> {
    /// Takes in a shape.
    pub fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.shape(shape)),
            Shape::Rect(rect) => self.rect(rect),
            Shape::Circle(circle) => self.circle(circle),
            Shape::LineSegment { points, stroke } => self.line_segment(*points, *stroke),
            Shape::Path(path) => self.path(path),
            Shape::Text(text) => self.text(text),
            // Pages are painted with the ones above only.
            _ => {}
        }
    }

    fn place(&self, at: Pos2) -> Place {
        [at.x / self.scale, at.y / self.scale]
    }

    fn fill(&mut self, outline: Outline, color: Color32) {
        if let Some(paint) = Paint::of(color) {
            self.ops.push(Op::Fill { outline, paint });
        }
    }

    fn stroke(&mut self, outline: Outline, stroke: Stroke) {
        let width = stroke.width / self.scale;
        if let (Some(paint), true) = (Paint::of(stroke.color), width > 0.0) {
            self.ops.push(Op::Stroke { outline, width, paint });
        }
    }

    fn outline(&self, rect: Rect, radius: CornerRadius, inset: f32) -> Outline {
        let rect = rect.shrink(inset);
        let most = rect.width().min(rect.height()).max(0.0) / 2.0;
        let corner = |radius: u8| (f32::from(radius) - inset).clamp(0.0, most) / self.scale;
        let corners = [radius.nw, radius.ne, radius.se, radius.sw];
        Outline::Rect {
            min: self.place(rect.min),
            size: [rect.width().max(0.0) / self.scale, rect.height().max(0.0) / self.scale],
            radii: corners.map(corner),
        }
    }

    fn rect(&mut self, shape: &RectShape) {
        if shape.blur_width > 0.0 {
            self.shadow(shape);
            return;
        }
        let outline = self.outline(shape.rect, shape.corner_radius, 0.0);
        self.fill(outline, shape.fill);
        if !shape.stroke.is_empty() {
            let inset = match shape.stroke_kind {
                StrokeKind::Inside => shape.stroke.width / 2.0,
                StrokeKind::Middle => 0.0,
                StrokeKind::Outside => -shape.stroke.width / 2.0,
            };
            let outline = self.outline(shape.rect, shape.corner_radius, inset);
            self.stroke(outline, shape.stroke);
        }
    }

    /// A shadow as a stack of rectangles, each a little larger than the next: neither format can blur in a way that
    /// every reader and printer knows. Together they are as dark as the shadow at each of their edges.
    fn shadow(&mut self, shape: &RectShape) {
        /// A layer for so many page units of blur.
        const LAYER: f32 = 1.25;
        let Some(paint) = Paint::of(shape.fill) else { return };
        let most = shape.rect.width().min(shape.rect.height());
        let blur = shape.blur_width.min(most);
        let layers = (blur / self.scale / LAYER).ceil().clamp(2.0, 8.0) as u8;
        let mut covered = 0.0;
        for layer in 1..=layers {
            // From the outermost in. The blur lies half outside and half inside of the edge.
            let part = f32::from(layer) / f32::from(layers);
            let outward = blur * (0.5 - part + 0.5 / f32::from(layers));
            let rect = shape.rect.expand(outward);
            let corner = f32::from(shape.corner_radius.nw) + 0.5 * blur + outward;
            let radius = corner.clamp(0.0, rect.width().min(rect.height()) / 2.0) / self.scale;
            let wanted = paint.opacity * part;
            let opacity = (wanted - covered) / (1.0 - covered);
            covered = wanted;
            let size = [rect.width() / self.scale, rect.height() / self.scale];
            let outline = Outline::Rect { min: self.place(rect.min), size, radii: [radius; 4] };
            self.ops.push(Op::Fill { outline, paint: Paint { opacity, ..paint } });
        }
    }

    fn circle(&mut self, shape: &CircleShape) {
        let center = self.place(shape.center);
        let outline = Outline::Circle { center, radius: shape.radius / self.scale };
        self.fill(outline.clone(), shape.fill);
        self.stroke(outline, shape.stroke);
    }

    /// Dashes and hatches come as many lines of one kind; they become one.
    fn line_segment(&mut self, points: [Pos2; 2], stroke: Stroke) {
        let Some(paint) = Paint::of(stroke.color) else { return };
        let line = points.map(|at| self.place(at)).to_vec();
        let own_width = stroke.width / self.scale;
        if let Some(Op::Stroke {
            outline: Outline::Lines { lines, closed: false },
            width,
            paint: same,
        }) = self.ops.last_mut()
            && *width == own_width
            && *same == paint
            && paint.opacity == 1.0
        {
            lines.push(line);
            return;
        }
        self.stroke(Outline::Lines { lines: vec![line], closed: false }, stroke);
    }

    fn path(&mut self, shape: &PathShape) {
        let PathShape { points, closed, fill, stroke } = shape;
        if points.len() < 2 {
            return;
        }
        let line: Vec<Place> = points.iter().map(|at| self.place(*at)).collect();
        let outline = Outline::Lines { lines: vec![line], closed: *closed };
        if *closed {
            self.fill(outline.clone(), *fill);
        }
        let PathStroke { width, color, .. } = stroke;
        if let ColorMode::Solid(color) = color {
            self.stroke(outline, Stroke::new(*width, *color));
        }
    }

    fn text(&mut self, shape: &TextShape) {
        let galley = &shape.galley;
        let Some(row) = galley.rows.first() else { return };
        let Some(down) = baseline(galley) else { return };
        // The canvas lays the largest letters out smaller and enlarges them; the height of the row tells how much.
        let line_height = row.glyphs.iter().map(|glyph| glyph.line_height).fold(0.0, f32::max);
        let ratio = row.size.y / line_height.max(f32::MIN_POSITIVE);
        let enlarged = if ratio > 1.001 { ratio } else { 1.0 };
        let baseline = Pos2::new(shape.pos.x, shape.pos.y + down * enlarged);
        let mut at = self.place(baseline);
        for section in &galley.job.sections {
            let format = &section.format;
            let color = match (shape.override_text_color, format.color) {
                (Some(color), _) => color,
                (None, Color32::PLACEHOLDER) => shape.fallback_color,
                (None, color) => color,
            };
            let Some(paint) = Paint::of(color) else { continue };
            let setting = Setting {
                family: &format.font_id.family,
                size: format.font_id.size * enlarged / self.scale,
                paint,
                is_icon: format.font_id.family.to_string().starts_with("icon"),
            };
            let text = &galley.job.text[section.byte_range.start.0..section.byte_range.end.0];
            let (runs, width) = self.shaper.shape(self.fonts, text, &setting, at);
            self.ops.extend(runs.into_iter().map(Op::Text));
            at[0] += width;
        }
    }
}
