//! What stands in a note's strip from left to right, so that nothing meets: the type's mark, dots, the mark of a hint,
//! what the note is called, and the badge of a priority over its corner (tokens 4.1).

use egui::epaint::Color32;

use super::canvas::{Canvas, Detail};
use super::marks::sticker_ground;
use super::{fonts, icons};
use crate::layout::text::{Style, Weight};
use crate::layout::{Note, WallPos, WallRect};

/// Where the first dot begins, how large one is, and between two, in u from the note's left.
const DOTS_LEFT: f32 = 42.0;
const DOT: f32 = 14.0;
const DOT_GAP: f32 = 4.0;
/// More dots are one with a number.
const MOST_DOTS: u32 = 4;
/// Where the number behind it begins, and where one alone ends at the latest.
const NUMBER_LEFT: f32 = 61.0;
const NUMBER_WIDTH: f32 = 29.0;
/// The disc of the mark of a hint.
const HINT: f32 = 24.0;
/// Before what the note is called, and before its badge.
const GAP: f32 = 3.0;
/// Between dots and the mark of a hint.
const DOT_BEFORE_HINT: f32 = 2.0;
/// Where it stands if nothing is at the right of the strip.
const HINT_RIGHT: f32 = 154.0;
/// Where the badge of a priority begins, and where a name ends before it and without it.
const BADGE_LEFT: f32 = 130.0;
const CALLED_RIGHT: (f32, f32) = (126.0, 150.0);
const CALLED: Style = Style::new(15.0, 20.0, Weight::Medium);
/// A letter of a name is no wider, in em.
const LETTER: f32 = 0.61;
/// The middle of all of it, from the note's top.
const MIDDLE: f32 = 16.0;

/// The mark of a hint: in the strip, where no sticker comes.
pub fn hint_mark(canvas: &mut Canvas<'_, '_>, note: &Note) {
    if canvas.detail == Detail::Simple {
        return;
    }
    let place = hint_mark_place(note);
    let center = place.center();
    sticker_ground(canvas, center, place.width);
    let ink = canvas.theme.hint;
    canvas.icon(icons::chrome::HINT, &fonts::icon_fill(), center, 16.0, ink);
}

/// Where a note has its hint mark, in u: at the right of its strip, before a rank or a letter
/// that stands there.
pub fn hint_mark_place(note: &Note) -> WallRect {
    let left = hint_left(note);
    WallRect::new(note.rect.x + left, note.rect.y + MIDDLE - HINT / 2.0, HINT, HINT)
}

fn hint_left(note: &Note) -> f32 {
    free_to(note) - HINT
}

/// How far the strip is free before what the note is called, or before its badge.
fn free_to(note: &Note) -> f32 {
    match &note.called {
        Some(name) => called_right(note) - name.chars().count() as f32 * LETTER * CALLED.size - GAP,
        None if note.rank.is_some() => BADGE_LEFT - GAP,
        None => HINT_RIGHT,
    }
}

fn called_right(note: &Note) -> f32 {
    if note.rank.is_some() { CALLED_RIGHT.0 } else { CALLED_RIGHT.1 }
}

/// What a note is called among those at the same time, at the right of its strip, before the badge of a priority.
pub(super) fn called(canvas: &mut Canvas<'_, '_>, note: &Note, ink: Color32) {
    let Some(name) = note.called.as_ref().filter(|_| canvas.detail > Detail::Simple) else {
        return;
    };
    let name = canvas.plain_text(name, CALLED);
    let left = note.rect.x + called_right(note) - name.width;
    let center = WallPos::new(left + name.width / 2.0, note.rect.y + MIDDLE);
    canvas.place_centered(name, center, ink);
}

/// Dots for a candidate, after the type's mark.
pub(super) fn dots(canvas: &mut Canvas<'_, '_>, note: &Note, has_hint: bool, ink: Color32) {
    let (discs, number_left) = dots_shown(note, has_hint);
    for number in 0..discs {
        // At most four.
        let left = DOTS_LEFT + number as f32 * (DOT + DOT_GAP);
        let center = WallPos::new(note.rect.x + left + DOT / 2.0, note.rect.y + MIDDLE);
        canvas.disc(center, DOT, ink);
    }
    if let Some(left) = number_left {
        let style = Style::new(16.0, 20.0, Weight::Bold);
        let times = canvas.plain_text(&format!("×{}", note.dots), style);
        let middle = note.rect.x + left + times.width / 2.0;
        canvas.place_centered(times, WallPos::new(middle, note.rect.y + MIDDLE), ink);
    }
}

/// How many discs stand for a note's dots, and where their number begins, if it is said: up to four discs, then one
/// with the number; the same for fewer where the mark of a hint or what the note is called leaves them no room, or the
/// number alone.
fn dots_shown(note: &Note, has_hint: bool) -> (u32, Option<f32>) {
    let room = if has_hint { hint_left(note) - DOT_BEFORE_HINT } else { free_to(note) };
    let each_to = DOTS_LEFT + note.dots as f32 * (DOT + DOT_GAP) - DOT_GAP;
    match note.dots {
        dots if dots <= MOST_DOTS && each_to <= room => (dots, None),
        _ if NUMBER_LEFT + NUMBER_WIDTH <= room => (1, Some(NUMBER_LEFT)),
        _ => (0, Some(DOTS_LEFT)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::{Flow, layout_wall};
    use crate::model::{Date, Moment, MomentId, Wall};

    struct Letters;

    impl crate::layout::text::Measure for Letters {
        fn width_em(&mut self, text: &str, _: Weight) -> f32 {
            text.chars().count() as f32 * 0.5
        }
    }

    fn note(dots: u32, rank: Option<usize>, called: Option<&str>) -> Option<Note> {
        let mut wall = Wall::blank();
        wall.moments.push(std::sync::Arc::new(Moment::new(MomentId::new("m"), "Waits")));
        let scene = layout_wall(&wall, Flow::OneLine, Date::new(2026, 11, 21)?, &mut Letters);
        let note = scene.notes.into_iter().next()?;
        Some(Note { dots, rank, called: called.map(Into::into), ..note })
    }

    #[test]
    fn nothing_in_a_note_s_strip_meets() {
        let mut seen = 0;
        for dots in 1..=12 {
            for rank in [None, Some(2)] {
                for called in [None, Some("4a"), Some("23b")] {
                    let Some(note) = note(dots, rank, called) else { continue };
                    let mark = hint_mark_place(&note);
                    let (left, right) = (mark.x - note.rect.x, mark.right() - note.rect.x);
                    assert!(rank.is_none() || right <= BADGE_LEFT - GAP, "{note:?}");
                    for (has_hint, free_to) in [(true, left), (false, free_to(&note))] {
                        let (discs, number) = dots_shown(&note, has_hint);
                        let discs_to = DOTS_LEFT + discs as f32 * (DOT + DOT_GAP) - DOT_GAP;
                        let number_to = number.map_or(0.0, |left| left + NUMBER_WIDTH);
                        assert!(discs_to.max(number_to) <= free_to, "{has_hint} {note:?}");
                        assert!(number.is_none_or(|left| discs == 0 || discs_to < left));
                        seen += 1;
                    }
                }
            }
        }
        assert_eq!(seen, 12 * 2 * 3 * 2);
    }
}
