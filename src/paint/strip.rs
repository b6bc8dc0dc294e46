//! The experience curve: its sheet, the lines of the verdicts, the stages, the curve and its faces (tokens 4.5).

use egui::epaint::Color32;

use super::canvas::Canvas;
use super::marks::{face, numeral};
use crate::layout::{LEGEND_SAMPLE, Label, RankDisc, Strip, StripPoint, WallPos, on_curve};

const SHEET_RADIUS: f32 = 12.0;
const HAIRLINE: f32 = 1.25;
const CURVE_WIDTH: f32 = 3.0;
/// The second line.
const AIM_WIDTH: f32 = 2.0;
const DASH: (f32, f32) = (6.0, 5.0);
/// So many pixels of a curve are a straight line that nobody tells from a curve.
const STRAIGHT_PX: f32 = 3.0;

/// Round the face of a selected moment, and how far away from it.
const SELECTION_WIDTH: f32 = 3.0;
const SELECTION_GAP: f32 = 2.0;

/// Paints a strip whose left top corner is the canvas's origin. `is_selected` says which moments are, by their places in
/// the wall's list.
pub fn paint_strip(
    canvas: &mut Canvas<'_, '_>,
    strip: &Strip,
    is_selected: &dyn Fn(usize) -> bool,
) {
    let theme = canvas.theme;
    let line = theme.band_line_width;
    canvas.outlined_rect(strip.rect(), SHEET_RADIUS, theme.band, line, theme.band_line);
    for level in &strip.levels {
        let to = WallPos::new(level.to_x, level.from.y);
        canvas.line(level.from, to, HAIRLINE, theme.band_line);
        label(canvas, &level.name, theme.ink2);
    }
    for stage in &strip.stages {
        if let Some((from, to_y)) = stage.rule {
            canvas.line(from, WallPos::new(from.x, to_y), HAIRLINE, theme.dashed);
        }
        if let Some(name) = &stage.name {
            label(canvas, name, theme.ink2);
        }
    }
    label(canvas, &strip.count, theme.ink3);
    for knots in &strip.aim_curves {
        let points = bent(knots, canvas.transform.scale);
        canvas.dashes(&points, AIM_WIDTH, DASH, theme.ink2);
    }
    canvas.curve(&bent(&strip.curve, canvas.transform.scale), CURVE_WIDTH, theme.ink);
    let (chosen, others): (Vec<_>, Vec<_>) =
        strip.points.iter().partition(|point| point.rank.is_some());
    for point in others {
        paint_point(canvas, point);
    }
    for aim in &strip.aims {
        paint_aim(canvas, aim.at, aim.diameter);
    }
    for point in &chosen {
        paint_point(canvas, point);
    }
    for point in strip.points.iter().filter(|point| is_selected(point.index)) {
        let diameter = point.diameter + 2.0 * (SELECTION_GAP + SELECTION_WIDTH);
        canvas.ring(point.at, diameter, SELECTION_WIDTH, theme.chrome.accent);
    }
    // Over every face, since a rank is nowhere else on the strip.
    for disc in chosen.iter().filter_map(|point| point.rank) {
        paint_rank(canvas, &disc);
    }
    if let (Some(legend), Some(aim)) = (&strip.legend, strip.aims.first()) {
        paint_legend(canvas, legend, aim.diameter);
    }
}

fn label(canvas: &mut Canvas<'_, '_>, label: &Label, color: Color32) {
    let width = label.block.width();
    canvas.text(&label.block, label.at, width, color);
}

/// The places of a curve with level tangents through knots.
fn bent(knots: &[WallPos], scale: f32) -> Vec<WallPos> {
    const MOST_STEPS: f32 = 96.0;
    let mut points: Vec<WallPos> = knots.first().copied().into_iter().collect();
    for pair in knots.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let length = (to.x - from.x).abs() + (to.y - from.y).abs();
        let steps = if from.y == to.y {
            1
        } else {
            (length * scale / STRAIGHT_PX).ceil().clamp(1.0, MOST_STEPS) as u16
        };
        let way = |step: u16| f32::from(step) / f32::from(steps);
        points.extend((1..=steps).map(|step| on_curve(from, to, way(step))));
    }
    points
}

/// A face, or a dot where there is no room for one, with a ring of paper that lets it stand off the curve.
fn paint_point(canvas: &mut Canvas<'_, '_>, point: &StripPoint) {
    let theme = canvas.theme;
    let ring = (point.diameter * 0.12).clamp(1.0, 3.0);
    canvas.disc(point.at, point.diameter + 2.0 * ring, theme.band);
    if point.is_face {
        face(canvas, point.verdict, point.at, point.diameter);
    } else {
        canvas.disc(point.at, point.diameter, theme.verdict(point.verdict).disc);
    }
}

fn paint_rank(canvas: &mut Canvas<'_, '_>, disc: &RankDisc) {
    let theme = canvas.theme;
    canvas.disc(disc.at, disc.diameter + 4.0, theme.ring);
    canvas.disc(disc.at, disc.diameter, theme.badge);
    numeral(canvas, &disc.rank.to_string(), disc.at, disc.text_size(), theme.on_badge);
}

/// An open circle: not there yet.
fn paint_aim(canvas: &mut Canvas<'_, '_>, at: WallPos, diameter: f32) {
    let theme = canvas.theme;
    canvas.disc(at, diameter, theme.ink2);
    canvas.disc(at, diameter - 2.0 * AIM_WIDTH, theme.band);
}

/// A piece of the second line with a circle on it, then its words.
fn paint_legend(canvas: &mut Canvas<'_, '_>, legend: &Label, circle: f32) {
    let theme = canvas.theme;
    label(canvas, legend, theme.ink3);
    let style = legend.block.style;
    // At the middle of the small letters.
    let y = legend.at.y + style.baseline() - 0.25 * style.size;
    let from = WallPos::new(legend.at.x - LEGEND_SAMPLE, y);
    let to = WallPos::new(legend.at.x - 8.0, y);
    canvas.dashes(&[from, to], AIM_WIDTH, DASH, theme.ink2);
    paint_aim(canvas, WallPos::new((from.x + to.x) / 2.0, y), circle);
}
