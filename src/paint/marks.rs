//! What is drawn rather than written: verdict faces, rank badges, pills, stickers (tokens 1.4, 4.1).

use std::f32::consts::PI;

use egui::epaint::Color32;

use super::canvas::{Canvas, Detail};
use super::fonts::{icon_bold, icon_fill};
use super::icons::{self, Mark};
use crate::layout::text::{Style, Weight};
use crate::layout::{Sticker, TypeLook, WallPos, WallRect};
use crate::model::Verdict;
use crate::words;

/// On a smaller disc a face cannot be made out; its colour still can.
const SMALLEST_FACE_PX: f32 = 9.0;
/// A smaller mark is a speck.
const SMALLEST_MARK_PX: f32 = 3.0;

/// A verdict's face on its own disc.
pub fn face(canvas: &mut Canvas<'_, '_>, verdict: Verdict, center: WallPos, diameter: f32) {
    const LINE: f32 = 2.0;
    let theme = canvas.theme;
    let colors = theme.verdict(verdict);
    canvas.disc(center, diameter, colors.disc);
    if canvas.px(diameter) < SMALLEST_FACE_PX {
        return;
    }
    if theme.chrome.has_outlines {
        canvas.ring(center, diameter, LINE, theme.ink);
    }
    features(canvas, verdict, center, diameter, colors.on_disc);
}

/// The dashed circle of a moment that nobody has judged, and of an action that nobody does (tokens 1.4).
pub(super) fn no_face(canvas: &mut Canvas<'_, '_>, center: WallPos, diameter: f32, color: Color32) {
    const THICK: f32 = 0.05;
    const DASHES: f32 = 14.0;
    /// The dash's part of a dash and its gap.
    const DASH: f32 = 0.6;
    const STEPS: u8 = 96;
    let width = (diameter * THICK).max(1.5);
    let radius = (diameter - width) / 2.0;
    let points: Vec<WallPos> = (0..=STEPS)
        .map(|step| {
            let angle = 2.0 * PI * f32::from(step) / f32::from(STEPS);
            WallPos::new(center.x + radius * angle.cos(), center.y + radius * angle.sin())
        })
        .collect();
    let pitch = 2.0 * PI * radius / DASHES;
    canvas.dashes(&points, width, (pitch * DASH, pitch * (1.0 - DASH)), color);
}

/// Eyes, brows and mouth, drawn for a disc of radius 50 and scaled.
fn features(
    canvas: &mut Canvas<'_, '_>,
    verdict: Verdict,
    center: WallPos,
    diameter: f32,
    color: Color32,
) {
    let unit = diameter / 100.0;
    let at = |x: f32, y: f32| WallPos::new(center.x + x * unit, center.y + y * unit);
    let mut stroke = |points: &[WallPos], width: f32| round_stroke(canvas, points, width, color);
    match verdict {
        Verdict::Miserable => {
            stroke(&[at(-29.0, -20.0), at(-13.0, -26.0)], 6.0 * unit);
            stroke(&[at(29.0, -20.0), at(13.0, -26.0)], 6.0 * unit);
            let mouth = quadratic(at(-21.0, 29.0), at(0.0, 6.0), at(21.0, 29.0));
            stroke(&mouth, 7.5 * unit);
            for side in [-18.0, 18.0] {
                canvas.disc(at(side, -6.0), 13.0 * unit, color);
            }
        }
        Verdict::Neutral => {
            stroke(&[at(-19.0, 19.0), at(19.0, 19.0)], 7.5 * unit);
            for side in [-18.0, 18.0] {
                canvas.disc(at(side, -11.0), 13.0 * unit, color);
            }
        }
        Verdict::Magical => {
            for side in [-1.0, 1.0] {
                let eye = arc_through(
                    at(side * 26.0, -9.0),
                    at(side * 18.0, -21.0),
                    at(side * 10.0, -9.0),
                );
                stroke(&eye, 7.0 * unit);
            }
            let mut mouth = half_ellipse(at(0.0, 7.0), 27.0 * unit, 27.0 * unit);
            canvas.polygon(&mouth, color);
            // The round joins of the mouth's corners.
            mouth.push(at(-27.0, 7.0));
            mouth.push(at(27.0, 7.0));
            round_stroke(canvas, &mouth, 4.0 * unit, color);
        }
    }
}

/// A line with round ends.
fn round_stroke(canvas: &mut Canvas<'_, '_>, points: &[WallPos], width: f32, color: Color32) {
    canvas.curve(points, width, color);
    for end in [points.first(), points.last()].into_iter().flatten() {
        canvas.disc(*end, width, color);
    }
}

fn quadratic(from: WallPos, control: WallPos, to: WallPos) -> Vec<WallPos> {
    const STEPS: u8 = 16;
    let blend = |a: f32, b: f32, c: f32, t: f32| {
        let s = 1.0 - t;
        s * s * a + 2.0 * s * t * b + t * t * c
    };
    (0..=STEPS)
        .map(|step| {
            let t = f32::from(step) / f32::from(STEPS);
            WallPos::new(blend(from.x, control.x, to.x, t), blend(from.y, control.y, to.y, t))
        })
        .collect()
}

/// A curve from one place over the second to the third.
fn arc_through(from: WallPos, over: WallPos, to: WallPos) -> Vec<WallPos> {
    let control =
        WallPos::new(2.0 * over.x - (from.x + to.x) / 2.0, 2.0 * over.y - (from.y + to.y) / 2.0);
    quadratic(from, control, to)
}

/// The lower half of an ellipse, from its right end round to its left end.
fn half_ellipse(center: WallPos, half_width: f32, depth: f32) -> Vec<WallPos> {
    const STEPS: u8 = 24;
    (0..=STEPS)
        .map(|step| {
            let angle = PI * f32::from(step) / f32::from(STEPS);
            WallPos::new(center.x + half_width * angle.cos(), center.y + depth * angle.sin())
        })
        .collect()
}

/// A verdict's pill with its face and its word; `bottom_left` is where the note's lower edge begins.
pub(super) fn verdict_pill(canvas: &mut Canvas<'_, '_>, verdict: Verdict, bottom_left: WallPos) {
    const HEIGHT: f32 = 30.0;
    const RING: f32 = 2.0;
    const DISC: f32 = 24.0;
    const INSET: f32 = 3.0;
    const GAP: f32 = 6.0;
    const RIGHT: f32 = 11.0;
    const WORD: Style = Style::new(15.0, 20.0, Weight::Bold);
    let colors = canvas.theme.verdict(verdict);
    let (ring, pale) = (canvas.theme.ring, canvas.theme.ring);
    if canvas.detail < Detail::Full {
        let middle = WallPos::new(bottom_left.x + 8.0 + HEIGHT / 2.0, bottom_left.y);
        canvas.disc(middle, HEIGHT + 2.0 * RING, ring);
        face(canvas, verdict, middle, HEIGHT);
        return;
    }
    let word = canvas.plain_text(words::verdict(verdict), WORD);
    let width = INSET + DISC + GAP + word.width + RIGHT;
    let pill = WallRect::new(bottom_left.x + 8.0, bottom_left.y - HEIGHT / 2.0, width, HEIGHT);
    canvas.rect(pill.expanded(RING), HEIGHT / 2.0 + RING, ring);
    canvas.rect(pill, HEIGHT / 2.0, colors.pill);
    let disc = WallPos::new(pill.x + INSET + DISC / 2.0, pill.y + HEIGHT / 2.0);
    canvas.disc(disc, DISC, pale);
    features(canvas, verdict, disc, DISC, colors.in_pill);
    let word_center = WallPos::new(disc.x + DISC / 2.0 + GAP + word.width / 2.0, disc.y);
    canvas.place_centered(word, word_center, colors.on_pill);
}

/// A rank badge on the note's upper right corner.
pub(super) fn rank_badge(canvas: &mut Canvas<'_, '_>, rank: usize, note: WallPos) {
    const DIAMETER: f32 = 40.0;
    const RING: f32 = 3.0;
    let center = WallPos::new(note.x + 150.0, note.y + 10.0);
    let (ring, badge, on_badge) = (canvas.theme.ring, canvas.theme.badge, canvas.theme.on_badge);
    canvas.disc(center, DIAMETER, ring);
    canvas.disc(center, DIAMETER - 2.0 * RING, badge);
    numeral(canvas, &rank.to_string(), center, 22.0, on_badge);
}

/// Bold numerals or letters with the middle of their height at a place.
pub(super) fn numeral(
    canvas: &mut Canvas<'_, '_>,
    text: &str,
    center: WallPos,
    size: f32,
    color: Color32,
) {
    let text = canvas.plain_text(text, Style::new(size, size, Weight::Bold));
    canvas.place_centered(text, center, color);
}

/// The sticker on the note's lower right corner.
pub(super) fn sticker(canvas: &mut Canvas<'_, '_>, sticker: Sticker, note: WallRect) {
    const DIAMETER: f32 = 30.0;
    const ICON: f32 = 18.0;
    let place = sticker_place(note);
    let (center, outer) = (place.center(), place.width);
    let theme = canvas.theme;
    for shadow in theme.note_shadows {
        let (left, top) = (center.x - outer / 2.0, center.y - outer / 2.0 + shadow.drop);
        let fallen = WallRect::new(left, top, outer, outer);
        canvas.blurred_rect(fallen, outer / 2.0, shadow.blur, shadow.color);
    }
    sticker_ground(canvas, center, outer);
    match sticker {
        Sticker::State(state) => {
            canvas.icon(icons::state(state), &icon_fill(), center, ICON, theme.on_ring);
        }
        Sticker::Overdue => {
            canvas.disc(center, DIAMETER, theme.overdue);
            canvas.icon(icons::chrome::WARNING, &icon_fill(), center, ICON, theme.on_overdue);
        }
    }
}

/// Where a note has the sticker of a priority's state, in u.
pub fn sticker_place(note: WallRect) -> WallRect {
    const OUTER: f32 = 34.0;
    let center = WallPos::new(note.x + 151.0, note.bottom());
    WallRect::new(center.x - OUTER / 2.0, center.y - OUTER / 2.0, OUTER, OUTER)
}

/// The pale disc of a sticker, with an outline where there are no shadows.
pub(super) fn sticker_ground(canvas: &mut Canvas<'_, '_>, center: WallPos, diameter: f32) {
    const LINE: f32 = 2.0;
    let theme = canvas.theme;
    canvas.disc(center, diameter, theme.ring);
    if theme.chrome.has_outlines {
        canvas.ring(center, diameter, LINE, theme.priority_frame);
    }
}

/// A type's mark with its middle at a place.
pub fn type_mark(canvas: &mut Canvas<'_, '_>, look: Option<&TypeLook>, center: WallPos, size: f32) {
    if canvas.px(size) < SMALLEST_MARK_PX {
        return;
    }
    let ink = canvas.theme.on_fill(look);
    match look.map(icons::type_mark) {
        None => canvas.icon(icons::QUESTION, &icon_bold(), center, size, ink),
        Some(Mark::Icon(icon)) => canvas.icon(icon, &icon_fill(), center, size, ink),
        Some(Mark::Letters(letters)) => numeral(canvas, &letters, center, size * 0.8, ink),
    }
}
