//! How a clock is drawn: each digit in a cell of its own, so that nothing moves while it counts (tokens 2).

use egui::{Align2, Color32, FontId, Pos2, Stroke, Ui, pos2, vec2};

use super::style::font;
use super::widgets::galley;
use crate::layout::text::Weight;

/// Width of a digit's cell, in parts of the size.
const CELL: f32 = 0.62;
/// Width of the colon's.
const COLON: f32 = 0.28;

/// How wide a clock is at a size, in points.
pub(super) fn width(text: &str, size: f32) -> f32 {
    text.chars().map(|digit| cell(digit) * size).sum()
}

/// Where a clock begins whose ink stands round a middle: a narrow first digit is not as wide as its cell. The last digit
/// counts as a zero, so that nothing moves from second to second.
pub(super) fn left_around(ui: &Ui, middle: f32, text: &str, size: f32) -> f32 {
    let free = |digit: char| {
        let drawn = galley(ui, digit, font(size, Weight::Bold), Color32::PLACEHOLDER);
        let (beside, ink) = ((CELL * size - drawn.size().x) / 2.0, drawn.mesh_bounds);
        (beside + ink.left(), beside + drawn.size().x - ink.right())
    };
    let (before, _) = free(text.chars().next().unwrap_or('0'));
    let (_, behind) = free('0');
    middle - (width(text, size) + before - behind) / 2.0
}

/// Paints it from its left, its digits' middle at a height.
pub(super) fn paint(ui: &Ui, left_center: Pos2, text: &str, size: f32, ink: Color32) {
    let style: FontId = font(size, Weight::Bold);
    let mut left = left_center.x;
    for digit in text.chars() {
        let width = cell(digit) * size;
        let at = pos2(left + width / 2.0, left_center.y);
        ui.painter().text(at, Align2::CENTER_CENTER, digit, style.clone(), ink);
        left += width;
    }
}

fn cell(digit: char) -> f32 {
    if digit == ':' { COLON } else { CELL }
}

/// A ring that is drawn as far as there is time left, clockwise from the top; the rest of it is pale.
pub(super) fn ring(
    ui: &Ui,
    center: Pos2,
    radius: f32,
    width: f32,
    part: f32,
    (full, pale): (Color32, Color32),
) {
    arc(ui, center, radius, 1.0, Stroke::new(width, pale));
    arc(ui, center, radius, part, Stroke::new(width, full));
    if part > 0.0 && part < 1.0 {
        // Round ends.
        for end in [0.0, part] {
            ui.painter().circle_filled(on_ring(center, radius, end), width / 2.0, full);
        }
    }
}

/// A part of a circle, clockwise from the top.
pub(super) fn arc(ui: &Ui, center: Pos2, radius: f32, part: f32, stroke: Stroke) {
    if part <= 0.0 {
        return;
    }
    // Enough for a ring as large as a screen.
    let steps = (part * 128.0).ceil().max(2.0) as usize;
    let point = |step: usize| on_ring(center, radius, part * step as f32 / steps as f32);
    ui.painter().line((0..=steps).map(point).collect(), stroke);
}

fn on_ring(center: Pos2, radius: f32, part: f32) -> Pos2 {
    let angle = part * std::f32::consts::TAU;
    center + vec2(angle.sin(), -angle.cos()) * radius
}
