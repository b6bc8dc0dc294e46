//! What holds of every wall that came out of a file, whatever was in it.

use momentwall::export::{
    Pages, Photo, PhotoRequest, PhotoSize, Progress, summary_text, to_csv, to_markdown,
};
use momentwall::import::{Kind, Source};
use momentwall::layout::{Flow, layout_wall};
use momentwall::model::{Date, Problem, Wall, check, mend};
use momentwall::paint::FontBook;
use momentwall::storage::{Note, OpenError, Opened, open, to_file};
use momentwall::words;

use super::Fate;
use super::dice::Dice;

/// What was opened holds what is promised; what was not is refused with a sentence.
#[track_caller]
pub(super) fn opens_or_is_refused(result: Result<Opened, OpenError>, dice: &mut Dice) -> Fate {
    let opened = match result {
        Ok(opened) => opened,
        Err(error) => {
            is_a_sentence(&words::open_error(&error));
            return Fate::Refused;
        }
    };
    opened.notes.iter().for_each(|note| is_a_sentence(&words::note(note)));
    let Some(again) = comes_back(&opened.wall) else { return Fate::Read };
    // Where nothing had to be mended, what could not be read is still there.
    if !opened.notes.iter().any(is_mended) {
        assert_eq!(again.notes, opened.notes);
    }
    can_be_seen(&opened.wall, dice);
    Fate::Read
}

pub(super) fn is_a_sentence(sentence: &str) {
    assert!(!sentence.trim().is_empty());
    let shows_nothing = |c: char| c.is_control() || words::steers(c);
    assert!(!sentence.contains(shows_nothing), "{sentence:?} would steer where it is shown");
}

fn is_mended(note: &Note) -> bool {
    matches!(note, Note::Mended(_))
}

/// The wall holds every rule, and is the very same after it was saved and opened again; `None` if it is too large for
/// that, which is said when it is saved.
#[track_caller]
pub(super) fn comes_back(wall: &Wall) -> Option<Opened> {
    let (mended, report) = mend(wall.clone());
    assert_eq!(report, [], "every rule holds");
    assert_eq!(mended, *wall);
    assert!(!check(wall).iter().any(|problem| matches!(problem, Problem::Broken(_))));
    let json = to_file(wall).ok()?;
    let again = open(json.as_bytes()).unwrap();
    assert!(!again.notes.iter().any(is_mended), "{:?}", again.notes);
    assert_eq!(to_file(&again.wall).unwrap(), json, "it is written the same");
    let third = open(json.as_bytes()).unwrap();
    assert_eq!(third.wall, again.wall);
    Some(again)
}

/// Now and then it is laid out, more seldom painted and told.
pub(super) fn can_be_seen(wall: &Wall, dice: &mut Dice) {
    if !dice.once_in(16) {
        return;
    }
    let today = Date::new(2026, 11, 21).unwrap();
    let mut fonts = FontBook::new(2_048);
    let scene = layout_wall(wall, Flow::columns(1 + dice.roll(12)), today, &mut fonts);
    let (width, height) = (scene.size.width, scene.size.height);
    assert!(width.is_finite() && height.is_finite(), "{width} × {height}");
    let said = [to_markdown(wall, today, true), summary_text(wall, today)];
    assert!(said.iter().all(|text| !text.is_empty()));
    if dice.once_in(8) {
        let size = PhotoSize::Width(60);
        let request = PhotoRequest { size, pages: Pages::All, ..PhotoRequest::new(today) };
        if let Ok(mut photo) = Photo::new(wall, &request) {
            photo.write(&mut std::io::sink(), &Progress::default()).unwrap();
        }
    }
}

/// The table of a wall is a table that can be read, with as many moments.
#[track_caller]
pub(super) fn goes_out_and_in(wall: &Wall) {
    if wall.moments.is_empty() {
        return;
    }
    let table = Source::read(Kind::Csv, to_csv(wall).as_bytes()).unwrap();
    let mut number = 0;
    let mut new_id = || {
        number += 1;
        format!("again{number}")
    };
    let again = table.add_to(Wall::blank(), None, &mut new_id).unwrap();
    assert_eq!(again.wall.moments.len(), wall.moments.len());
}
