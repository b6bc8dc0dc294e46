//! One note: paper, strip, mark, text, stickers (tokens 4.1).

use egui::epaint::Color32;

use super::canvas::{Canvas, Detail};
use super::theme::{NotePaper, Shadow, Theme};
use super::{marks, note_head};
use crate::layout::{NOTE_SIZE, Note, NoteText, STRIP_HEIGHT, TypeLook, WallPos, WallRect};

const RADIUS: f32 = 3.0;
/// What a frame's corners are rounder than the note's.
const FRAME_RADIUS: f32 = 2.0;
const MARK_SIZE: f32 = 20.0;
/// On a small note the mark fills its strip instead: it says the type where colours do not (tokens 1.3).
const LEAST_MARK_PX: f32 = 9.0;
/// That large at most.
const LARGEST_MARK: f32 = 28.0;
/// On a smaller note nothing can be made out but its colour.
const SMALLEST_NOTE_PX: f32 = 8.0;

/// Paints a note whose type looks like `look` (`None`: no type yet).
pub fn paint_note(canvas: &mut Canvas<'_, '_>, note: &Note, look: Option<&TypeLook>) {
    paint(canvas, note, look, false);
}

/// The same with the mark of a hint, for which the others in its strip make room.
pub fn paint_hinted_note(canvas: &mut Canvas<'_, '_>, note: &Note, look: Option<&TypeLook>) {
    paint(canvas, note, look, true);
    note_head::hint_mark(canvas, note);
}

fn paint(canvas: &mut Canvas<'_, '_>, note: &Note, look: Option<&TypeLook>, has_hint: bool) {
    let theme = canvas.theme;
    if canvas.px(NOTE_SIZE) < SMALLEST_NOTE_PX {
        canvas.rect(note.rect, 0.0, theme.fill(look));
        return;
    }
    let corner = WallPos::new(note.rect.x, note.rect.y);
    let paper = theme.note_paper(look);
    self::paper(canvas, note.rect, (look, paper), note.rank.is_some());
    let mark = WallPos::new(corner.x + 12.0 + MARK_SIZE / 2.0, corner.y + 6.0 + MARK_SIZE / 2.0);
    let size = (LEAST_MARK_PX / canvas.px(1.0)).clamp(MARK_SIZE, LARGEST_MARK);
    marks::type_mark(canvas, look, mark, size);
    if canvas.detail > Detail::Simple {
        let text_at = WallPos::new(corner.x + NoteText::LEFT, corner.y + NoteText::TOP);
        canvas.text(&note.text.block, text_at, NoteText::WIDTH, paper.ink);
    }
    note_head::called(canvas, note, paper.on_strip);
    if note.dots > 0 {
        note_head::dots(canvas, note, has_hint, paper.on_strip);
    }
    if let Some(rank) = note.rank {
        marks::rank_badge(canvas, rank, corner);
    }
    if let Some(verdict) = note.verdict {
        marks::verdict_pill(canvas, verdict, WallPos::new(corner.x, note.rect.bottom()));
    }
    if let Some(sticker) = note.sticker {
        marks::sticker(canvas, sticker, note.rect);
    }
}

/// Shadow, frame, paper and strip.
fn paper(
    canvas: &mut Canvas<'_, '_>,
    rect: WallRect,
    (look, paper): (Option<&TypeLook>, NotePaper),
    is_priority: bool,
) {
    let theme = canvas.theme;
    if canvas.detail > Detail::Simple {
        shadows(canvas, rect, &theme.note_shadows);
    }
    let frame = frame_width(theme, is_priority);
    if frame > 0.0 {
        canvas.frame(rect, frame, RADIUS + FRAME_RADIUS, theme.priority_frame);
    }
    if look.is_some() {
        canvas.rect(rect, RADIUS, paper.body);
    } else {
        // Almost as pale as the sheet behind it, so it has an edge.
        canvas.outlined_rect(rect, RADIUS, paper.body, 1.0, theme.band_line);
    }
    let strip = WallRect { height: STRIP_HEIGHT, ..rect };
    if look.is_some() {
        canvas.rect_round_above(strip, RADIUS, paper.strip);
        if theme.note_line_width > 0.0 {
            let height = theme.note_line_width;
            let line = WallRect { y: strip.bottom(), height, ..rect };
            canvas.bar(line, theme.priority_frame);
        }
    } else {
        let body = WallRect { y: strip.bottom(), height: rect.height - STRIP_HEIGHT, ..rect };
        hatch(canvas, body.expanded(-2.0));
        let edge =
            [WallPos::new(rect.x, strip.bottom()), WallPos::new(rect.right(), strip.bottom())];
        canvas.dashes(&edge, 1.5, (4.0, 3.0), theme.dashed);
    }
}

/// How far the frame of a priority, or the outline of another note, reaches out of the note, in u.
pub(super) fn frame_width(theme: &Theme, is_priority: bool) -> f32 {
    if is_priority { theme.frame_width } else { theme.note_line_width }
}

/// Lines rising to the right, 2 u wide, every 11 u, within a rectangle.
pub(super) fn hatch(canvas: &mut Canvas<'_, '_>, rect: WallRect) {
    const EVERY: f32 = 11.0 * std::f32::consts::SQRT_2;
    let color = canvas.theme.no_type_hatch;
    let mut offset = EVERY;
    while offset < rect.width + rect.height {
        // The line runs where (x − left) + (y − top) is the offset.
        let from = WallPos::new(
            rect.x + (offset - rect.height).max(0.0),
            rect.y + offset.min(rect.height),
        );
        let to =
            WallPos::new(rect.x + offset.min(rect.width), rect.y + (offset - rect.width).max(0.0));
        canvas.line(from, to, 2.0, color);
        offset += EVERY;
    }
}

/// A type's paper with its mark, for legends.
pub fn swatch(canvas: &mut Canvas<'_, '_>, rect: WallRect, look: Option<&TypeLook>) {
    let theme = canvas.theme;
    shadows(canvas, rect, &theme.note_shadows);
    let (fill, line) = (theme.fill(look), theme.note_line_width);
    if line > 0.0 {
        canvas.outlined_rect(rect, RADIUS, fill, line, theme.priority_frame);
    } else {
        canvas.rect(rect, RADIUS, fill);
    }
    if look.is_none() {
        hatch(canvas, rect.expanded(-2.0));
        canvas.outlined_rect(rect, RADIUS, Color32::TRANSPARENT, line.max(1.0), theme.band_line);
    }
    marks::type_mark(canvas, look, rect.center(), rect.width * 0.6);
}

/// A paper's shadow, the contact one and the wide one.
fn shadows(canvas: &mut Canvas<'_, '_>, rect: WallRect, shadows: &[Shadow]) {
    for shadow in shadows {
        let fallen = WallRect { y: rect.y + shadow.drop, ..rect };
        canvas.blurred_rect(fallen, RADIUS, shadow.blur, shadow.color);
    }
}
