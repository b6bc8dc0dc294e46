//! Collects shapes, from wall units to pixels, with text placed by its baseline.

use egui::epaint::text::{FontFamily, FontId, FontsView};
use egui::epaint::{
    CircleShape, Color32, PathShape, PathStroke, RectShape, Shape, Stroke, StrokeKind, TextShape,
};
use egui::{Pos2, Rect, Vec2, emath::TSTransform, pos2, vec2};

use super::fonts::{baseline, family, job};
use super::theme::Theme;
use crate::layout::text::{Block, CAP_HEIGHT_EM, Line, Style};
use crate::layout::{WallPos, WallRect};

/// From wall units to the pixels (or points) that are painted.
#[derive(Clone, Copy, Debug)]
pub struct Transform {
    /// Where the wall's origin stands.
    pub origin: Pos2,
    /// Pixels a wall unit.
    pub scale: f32,
}

impl Default for Transform {
    /// A pixel a wall unit, from the left top corner.
    fn default() -> Self {
        Self { origin: Pos2::ZERO, scale: 1.0 }
    }
}

impl Transform {
    /// A place.
    pub fn pos(&self, at: WallPos) -> Pos2 {
        self.origin + vec2(at.x, at.y) * self.scale
    }

    /// A rectangle.
    pub fn rect(&self, rect: WallRect) -> Rect {
        let size = vec2(rect.width, rect.height) * self.scale;
        Rect::from_min_size(self.pos(WallPos::new(rect.x, rect.y)), size)
    }

    /// The transform inside this one whose origin is at a place, larger by `scale`.
    pub fn inside(&self, at: WallPos, scale: f32) -> Self {
        Self { origin: self.pos(at), scale: self.scale * scale }
    }
}

/// Below this, letters are less than a grey veil; painting them would only take time and memory.
const SMALLEST_TEXT_PX: f32 = 2.0;
/// Glyphs larger than this are laid out smaller and enlarged: the atlas takes none above 1,024 pixels (egui.md).
const LARGEST_GLYPH_PX: f32 = 720.0;

/// How much is painted: the photo shows everything, a window as much as can be read (tokens 4.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Strips, marks, fills, badges and faces only.
    Simple,
    /// Verdicts show the face only, and stages no counts.
    FewWords,
    /// Everything.
    Full,
}

impl Detail {
    /// What a window shows at a zoom. Notes keep their words somewhat longer than they can be read with ease: a wall
    /// of blank notes tells nobody where to look.
    pub fn at_zoom(zoom: f32) -> Self {
        match zoom {
            zoom if zoom < 0.36 => Self::Simple,
            zoom if zoom < 0.8 => Self::FewWords,
            _ => Self::Full,
        }
    }
}

/// A line of text that is laid out and waits for its place.
pub struct PlainText {
    laid_out: Option<(TextShape, f32)>,
    style: Style,
    /// Its width, in wall units.
    pub width: f32,
}

/// Where shapes are collected. Lengths are wall units unless a name says otherwise.
pub struct Canvas<'a, 'f> {
    /// Lays text out.
    pub fonts: &'a mut FontsView<'f>,
    /// The colours.
    pub theme: &'a Theme,
    /// From wall units to pixels.
    pub transform: Transform,
    /// How much is painted.
    pub detail: Detail,
    /// While the zoom changes, text is laid out at the nearest of few sizes and enlarged or shrunk, so that not every
    /// frame lays everything out anew (egui.md 0.5).
    pub in_motion: bool,
    /// How large a pixel is: 1 where shapes are in pixels, less in a window of more than one pixel a point, 0 in a
    /// drawing that has none. Outlines are whole pixels wide, so that all of them look alike.
    pub pixel: f32,
    /// What was painted so far, first behind.
    pub shapes: Vec<Shape>,
}

impl<'a, 'f> Canvas<'a, 'f> {
    /// A canvas for everything, at rest.
    pub fn new(fonts: &'a mut FontsView<'f>, theme: &'a Theme, transform: Transform) -> Self {
        let (detail, in_motion, pixel) = (Detail::Full, false, 1.0);
        Self { fonts, theme, transform, detail, in_motion, pixel, shapes: Vec::new() }
    }
}

impl Canvas<'_, '_> {
    /// Pixels of a length.
    pub fn px(&self, length: f32) -> f32 {
        length * self.transform.scale
    }

    /// How wide a line is painted: whole pixels, at least one.
    fn line_px(&self, width: f32) -> f32 {
        /// A line that is almost two pixels wide is two: it is to be seen from far away.
        const BOLDER: f32 = 0.2;
        let width = self.px(width);
        if self.pixel > 0.0 {
            ((width / self.pixel + BOLDER).round() * self.pixel).max(self.pixel)
        } else {
            width.max(1.0)
        }
    }

    /// The edge of a pixel that is nearest.
    fn snapped(&self, at: Pos2) -> Pos2 {
        if self.pixel <= 0.0 {
            return at;
        }
        let snap = |length: f32| (length / self.pixel).round() * self.pixel;
        pos2(snap(at.x), snap(at.y))
    }

    /// What reaches out of a rectangle, by whole pixels and on every side by as many.
    pub fn frame(&mut self, rect: WallRect, width: f32, radius: f32, color: Color32) {
        let inside = self.transform.rect(rect);
        let inside = Rect::from_min_max(self.snapped(inside.min), self.snapped(inside.max));
        let outside = inside.expand(self.line_px(width));
        let radius = self.radius(radius);
        self.shapes.push(RectShape::filled(outside, radius, color).into());
    }

    /// A level bar from the top of a rectangle down, whole pixels high.
    pub fn bar(&mut self, rect: WallRect, color: Color32) {
        let bar = self.transform.rect(rect);
        let min = self.snapped(bar.min);
        let max = pos2(self.snapped(bar.max).x, min.y + self.line_px(rect.height));
        self.shapes.push(RectShape::filled(Rect::from_min_max(min, max), 0.0, color).into());
    }

    /// A disc with a line inside its edge. All of one size look alike, wherever they stand.
    pub fn outlined_disc(
        &mut self,
        center: WallPos,
        diameter: f32,
        fill: Color32,
        width: f32,
        line: Color32,
    ) {
        let center = self.snapped(self.transform.pos(center));
        let width = self.line_px(width);
        let mut radius = self.px(diameter / 2.0);
        if self.pixel > 0.0 {
            radius = (radius / self.pixel).round().max(1.0) * self.pixel;
        }
        self.shapes.push(CircleShape::filled(center, radius, line).into());
        self.shapes.push(CircleShape::filled(center, (radius - width).max(0.0), fill).into());
    }

    /// A filled rectangle with round corners.
    pub fn rect(&mut self, rect: WallRect, radius: f32, color: Color32) {
        let radius = self.radius(radius);
        self.shapes.push(RectShape::filled(self.transform.rect(rect), radius, color).into());
    }

    /// A filled rectangle whose lower corners are square.
    pub fn rect_round_above(&mut self, rect: WallRect, radius: f32, color: Color32) {
        let mut corners = self.radius(radius);
        (corners.sw, corners.se) = (0, 0);
        self.shapes.push(RectShape::filled(self.transform.rect(rect), corners, color).into());
    }

    /// A soft rectangle, for shadows.
    pub fn blurred_rect(&mut self, rect: WallRect, radius: f32, blur: f32, color: Color32) {
        let blur = self.px(blur);
        if blur < 0.5 || color == Color32::TRANSPARENT {
            return;
        }
        let radius = self.radius(radius);
        let shape = RectShape::filled(self.transform.rect(rect), radius, color);
        self.shapes.push(shape.with_blur_width(blur).into());
    }

    /// A rectangle with a line inside its edge, whole pixels wide.
    pub fn outlined_rect(
        &mut self,
        rect: WallRect,
        radius: f32,
        fill: Color32,
        width: f32,
        line: Color32,
    ) {
        let stroke = Stroke::new(self.line_px(width), line);
        let radius = self.radius(radius);
        let rect = self.transform.rect(rect);
        self.shapes.push(RectShape::new(rect, radius, fill, stroke, StrokeKind::Inside).into());
    }

    fn radius(&self, radius: f32) -> egui::CornerRadius {
        egui::CornerRadius::from(self.px(radius))
    }

    /// A filled disc.
    pub fn disc(&mut self, center: WallPos, diameter: f32, color: Color32) {
        let radius = self.px(diameter / 2.0);
        self.shapes.push(CircleShape::filled(self.transform.pos(center), radius, color).into());
    }

    /// A circle whose line lies inside its diameter.
    pub fn ring(&mut self, center: WallPos, diameter: f32, width: f32, color: Color32) {
        let width = self.line_px(width);
        let radius = (self.px(diameter) - width) / 2.0;
        let stroke = Stroke::new(width, color);
        self.shapes.push(CircleShape::stroke(self.transform.pos(center), radius, stroke).into());
    }

    /// A straight line.
    pub fn line(&mut self, from: WallPos, to: WallPos, width: f32, color: Color32) {
        let points = [self.transform.pos(from), self.transform.pos(to)];
        let is_level = from.y == to.y || from.x == to.x;
        let width = if is_level { self.line_px(width) } else { self.px(width).max(1.0) };
        let stroke = Stroke::new(width, color);
        self.shapes.push(Shape::line_segment(points, stroke));
    }

    /// A line along points, with round ends where they matter little.
    pub fn curve(&mut self, points: &[WallPos], width: f32, color: Color32) {
        let points = points.iter().map(|at| self.transform.pos(*at)).collect();
        let stroke = PathStroke::new(self.px(width), color);
        self.shapes
            .push(PathShape { points, closed: false, fill: Color32::TRANSPARENT, stroke }.into());
    }

    /// A filled convex outline.
    pub fn polygon(&mut self, points: &[WallPos], color: Color32) {
        let points = points.iter().map(|at| self.transform.pos(*at)).collect();
        self.shapes.push(PathShape::convex_polygon(points, color, PathStroke::NONE).into());
    }

    /// A dashed line along points.
    pub fn dashes(&mut self, points: &[WallPos], width: f32, dash: (f32, f32), color: Color32) {
        if self.px(dash.0) <= 0.0 || self.px(dash.1) <= 0.0 {
            // The library would never come to the end of the line.
            return;
        }
        let points: Vec<Pos2> = points.iter().map(|at| self.transform.pos(*at)).collect();
        let stroke = Stroke::new(self.px(width).max(1.0), color);
        let (on, off) = (self.px(dash.0), self.px(dash.1));
        self.shapes.extend(Shape::dashed_line(&points, stroke, on, off));
    }

    /// A dashed outline with round corners.
    pub fn dashed_rect(
        &mut self,
        rect: WallRect,
        radius: f32,
        width: f32,
        dash: (f32, f32),
        color: Color32,
    ) {
        let corner = |x: f32, y: f32, quarter: f32| {
            (0..=6_u8).map(move |step| {
                let angle = (quarter + f32::from(step) / 6.0) * std::f32::consts::FRAC_PI_2;
                WallPos::new(x + radius * angle.cos(), y + radius * angle.sin())
            })
        };
        let (left, right) = (rect.x + radius, rect.right() - radius);
        let (top, bottom) = (rect.y + radius, rect.bottom() - radius);
        let mut points: Vec<WallPos> = corner(left, top, 2.0)
            .chain(corner(right, top, 3.0))
            .chain(corner(right, bottom, 0.0))
            .chain(corner(left, bottom, 1.0))
            .collect();
        points.extend(points.first().copied());
        self.dashes(&points, width, dash, color);
    }

    /// One line of plain text whose width is not known beforehand, and its width.
    pub fn plain_text(&mut self, text: &str, style: Style) -> PlainText {
        let laid_out = self.laid_out(text, &family(style.weight), style.size, Color32::PLACEHOLDER);
        let width = laid_out.as_ref().map_or(0.0, |(_, size, _)| size.x / self.transform.scale);
        PlainText { laid_out: laid_out.map(|(shape, _, ascent)| (shape, ascent)), style, width }
    }

    /// Places a line of plain text by the left top corner of its line box.
    pub fn place(&mut self, text: PlainText, at: WallPos, color: Color32) {
        let Some((mut shape, ascent)) = text.laid_out else { return };
        let baseline = self.transform.pos(WallPos::new(at.x, at.y + text.style.baseline()));
        shape.pos = pos2(baseline.x, baseline.y - ascent);
        shape.fallback_color = color;
        self.shapes.push(shape.into());
    }

    /// Places a line of plain text so that the middle of its capitals and digits is at a place.
    pub fn place_centered(&mut self, text: PlainText, center: WallPos, color: Color32) {
        let cap_height = CAP_HEIGHT_EM * text.style.size;
        let left = center.x - text.width / 2.0;
        let top = center.y + cap_height / 2.0 - text.style.baseline();
        self.place(text, WallPos::new(left, top), color);
    }

    /// Lines of text from a left top corner; right-to-left lines end at its right, `width` away.
    pub fn text(&mut self, block: &Block, at: WallPos, width: f32, color: Color32) {
        let mut top = at.y;
        for line in &block.lines {
            self.text_line(line, block.style, WallPos::new(at.x, top), width, color);
            top += block.style.line_height;
        }
    }

    /// Lines of text with their middle at `center_x`, from `top` down.
    pub fn centered_text(&mut self, block: &Block, center_x: f32, top: f32, color: Color32) {
        let mut y = top;
        for line in &block.lines {
            let left = center_x - line.width_em * block.style.size / 2.0;
            let width = line.width_em * block.style.size;
            self.text_line(line, block.style, WallPos::new(left, y), width, color);
            y += block.style.line_height;
        }
    }

    fn text_line(&mut self, line: &Line, style: Style, at: WallPos, width: f32, color: Color32) {
        let baseline = self.transform.pos(WallPos::new(at.x, at.y + style.baseline()));
        let family = family(style.weight);
        let pieces: Vec<(TextShape, Vec2, f32)> = line
            .painted()
            .filter_map(|piece| self.laid_out(&piece, &family, style.size, color))
            .collect();
        let total: f32 = pieces.iter().map(|(_, size, _)| size.x).sum();
        let mut x =
            if line.to_the_right { baseline.x + self.px(width) - total } else { baseline.x };
        for (mut shape, size, ascent) in pieces {
            shape.pos = pos2(x, baseline.y - ascent);
            x += size.x;
            self.shapes.push(shape.into());
        }
    }

    /// An icon with its middle at a place.
    pub fn icon(
        &mut self,
        icon: char,
        family: &FontFamily,
        center: WallPos,
        size: f32,
        color: Color32,
    ) {
        let Some((mut shape, extent, _)) =
            self.laid_out(icon.encode_utf8(&mut [0; 4]), family, size, color)
        else {
            return;
        };
        shape.pos = self.transform.pos(center) - extent / 2.0;
        self.shapes.push(shape.into());
    }

    /// A piece of text as a shape at the origin, its size in pixels, and the distance from its top to the baseline.
    fn laid_out(
        &mut self,
        text: &str,
        family: &FontFamily,
        size: f32,
        color: Color32,
    ) -> Option<(TextShape, Vec2, f32)> {
        let size_px = self.px(size);
        if size_px < SMALLEST_TEXT_PX {
            return None;
        }
        let enlarged = if self.in_motion {
            size_px / quantised(size_px).min(LARGEST_GLYPH_PX)
        } else {
            (size_px / LARGEST_GLYPH_PX).max(1.0)
        };
        let font = FontId::new(size_px / enlarged, family.clone());
        let galley = self.fonts.layout_job(job(text, font, color));
        let ascent = baseline(&galley)? * enlarged;
        let extent = galley.size() * enlarged;
        let mut shape = TextShape::new(Pos2::ZERO, galley, color);
        if enlarged != 1.0 {
            shape.transform(TSTransform::from_scaling(enlarged));
        }
        Some((shape, extent, ascent))
    }
}

/// The nearest of six sizes an octave.
fn quantised(size_px: f32) -> f32 {
    const STEPS: f32 = 6.0;
    ((size_px.log2() * STEPS).round() / STEPS).exp2()
}
