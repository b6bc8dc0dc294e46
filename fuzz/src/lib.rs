//! What every target promises of a wall that came out of a file.

use std::sync::LazyLock;

use momentwall::layout::text::{Measure, Weight};
use momentwall::layout::{Flow, layout_wall};
use momentwall::model::{Date, Wall, mend};
use momentwall::storage::{Note, OpenError, Opened, open, to_file};
use momentwall::words;

/// Every character is half an em wide: laying out is tried, not the fonts.
struct Halves;

impl Measure for Halves {
    fn width_em(&mut self, text: &str, _weight: Weight) -> f32 {
        text.chars().count() as f32 / 2.0
    }
}

/// The day on which what is late is judged.
static TODAY: LazyLock<Date> = LazyLock::new(|| Date::new(2026, 11, 21).expect("a day"));

/// What was opened, or why it was not, can be said.
pub fn said(result: &Result<Opened, OpenError>) {
    let is_silent = match result {
        Ok(opened) => opened.notes.iter().any(|note| words::note(note).is_empty()),
        Err(error) => words::open_error(error).is_empty(),
    };
    assert!(!is_silent, "something is not said: {result:?}");
}

/// The wall holds every rule, can be laid out, and is the very same after it was saved and opened.
pub fn promises_hold(wall: &Wall) {
    let (mended, report) = mend(wall.clone());
    assert!(report.is_empty(), "rules are broken: {report:?}");
    assert_eq!(mended, *wall, "mending a sound wall changes nothing");
    let _scene = layout_wall(wall, Flow::columns(8), *TODAY, &mut Halves);
    // What is too large to be opened again is not written either.
    let Ok(json) = to_file(wall) else { return };
    let again = open(json.as_bytes()).expect("what was saved can be opened");
    let is_mended = |note: &Note| matches!(note, Note::Mended(_));
    assert!(
        !again.notes.iter().any(is_mended),
        "what was saved needs no mending: {:?}",
        again.notes
    );
    let twice = to_file(&again.wall).expect("as large as before");
    assert_eq!(twice, json, "what was saved is saved the same again");
    let third = open(twice.as_bytes()).expect("what was saved can be opened");
    assert_eq!(third.wall, again.wall, "and opens as the same wall");
    assert_eq!(third.notes, again.notes, "with the same to say of it");
}
