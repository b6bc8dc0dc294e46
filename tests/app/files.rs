//! Opening, saving, closing, the photo.

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::{Dialog, Station};
use momentwall::export::{Photo, PhotoRequest, PhotoSize, Progress};
use momentwall::model::Date;
use momentwall::outside::{Now, Outside};
use momentwall::samples::Sample;
use momentwall::storage::{self, Preferences};

use crate::driver::{Driver, outside};
use crate::wall_of;

fn hotel() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hotel.wall.json");
    std::fs::write(&file, Sample::Hotel.json()).unwrap();
    (folder, file)
}

#[test]
fn a_wall_is_saved_where_the_path_dialogue_says_and_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine");
    let mut driver = wall_of(&["One", "Two"]);
    driver.ctrl(Key::S);
    driver.wait_for("the path dialogue", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Path { .. }))
    });
    driver.fill("File", file.to_str().unwrap()).button("Save");
    let saved = folder.path().join("mine.wall.json");
    driver.wait_for("the file", |driver| driver.app().file() == Some(saved.as_path()));
    assert!(driver.status().ends_with("saved 10:42"), "{}", driver.status());
    assert!(driver.has(Role::Button, "mine"), "without a title it is called like its file");
    let again = Driver::on(&saved);
    assert_eq!(again.texts(), ["One", "Two"]);
}

#[test]
fn a_wall_that_has_a_file_is_saved_by_itself_and_closes_without_a_question() {
    let (_folder, file) = hotel();
    let mut driver = Driver::on(&file);
    driver.click_note("Three weeks of silence").key(Key::Delete);
    driver.close();
    driver.wait_for("the end", |driver| driver.app().may_close());
    assert!(driver.app().dialog().is_none());
    let (opened, _) = storage::open_file(&file).unwrap();
    assert_eq!(opened.wall.timeline().count(), 29);
}

#[test]
fn an_untouched_wall_closes_without_a_question_and_without_a_write() {
    let (_folder, file) = hotel();
    let before = std::fs::read(&file).unwrap();
    let mut driver = Driver::on(&file);
    driver.close();
    assert!(driver.app().may_close());
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_wall_without_a_file_asks_before_it_goes() {
    let mut driver = wall_of(&["One"]);
    driver.close();
    assert!(matches!(driver.app().dialog(), Some(Dialog::Unsaved(_))));
    assert!(!driver.app().may_close());
    driver.button("Cancel");
    assert_eq!(driver.texts(), ["One"]);
    driver.close().button("Don’t keep it");
    assert!(driver.app().may_close());
}

#[test]
fn closing_asks_what_becomes_of_a_moment_that_is_half_written() {
    let (_folder, file) = hotel();
    for (answer, count) in [("Leave it out", 30), ("Add it", 31)] {
        let mut driver = Driver::on(&file);
        driver.press(Role::TextInput, "Add a moment");
        driver.type_text("Half a thought").close();
        assert!(driver.has_text("“Half a thought” is not on the wall yet."), "{answer}");
        assert!(!driver.app().may_close());
        driver.button(answer);
        driver.wait_for("the end", |driver| driver.app().may_close());
        let (opened, _) = storage::open_file(&file).unwrap();
        assert_eq!(opened.wall.timeline().count(), count, "{answer}");
    }
}

#[test]
fn a_wall_is_saved_on_the_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("late.wall.json");
    let mut driver = wall_of(&["One"]);
    driver.close().button("Save as…");
    driver.wait_for("the path dialogue", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Path { .. }))
    });
    driver.fill("File", file.to_str().unwrap()).button("Save");
    driver.wait_for("the end", |driver| driver.app().may_close());
    assert_eq!(storage::open_file(&file).unwrap().0.wall.timeline().count(), 1);
}

#[test]
fn a_file_that_is_no_wall_leaves_the_open_one_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("odd.wall.json");
    std::fs::write(&file, "not json").unwrap();
    let mut driver = wall_of(&["One"]);
    driver.ctrl(Key::Z).ctrl(Key::Y);
    // Through the question whether the open one is kept.
    driver.drop_file(&file);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Unsaved(_))));
    driver.button("Cancel").app_mut().open_file(&file);
    driver.settle();
    assert!(matches!(driver.app().dialog(), Some(Dialog::Message { .. })));
    driver.button("OK");
    assert_eq!(driver.texts(), ["One"]);
    assert_eq!(std::fs::read(&file).unwrap(), b"not json");
}

#[test]
fn a_photo_dropped_on_the_window_opens_as_its_wall() {
    let folder = tempfile::tempdir().unwrap();
    let photo = folder.path().join("trip.png");
    let wall = Sample::Cafe.open().unwrap().wall;
    let request = PhotoRequest {
        size: PhotoSize::Width(300),
        ..PhotoRequest::new(Date::new(2026, 11, 21).unwrap())
    };
    let mut file = std::fs::File::create(&photo).unwrap();
    Photo::new(&wall, &request).unwrap().write(&mut file, &Progress::default()).unwrap();
    let mut driver = Driver::new();
    driver.drop_file(&photo).settle();
    assert_eq!(*driver.wall(), wall);
    assert!(driver.says("This is the wall inside the photo. Save it to go on with it."));
    // Saving asks for a name; the photo is left alone.
    driver.ctrl(Key::S);
    driver.wait_for("the path dialogue", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Path { .. }))
    });
    let Some(Dialog::Path { text, .. }) = driver.app().dialog() else { panic!("no dialogue") };
    assert!(text.ends_with("trip.wall.json"), "{text}");
}

#[test]
fn a_wrong_path_is_said_in_the_dialogue() {
    let mut driver = Driver::new();
    driver.ctrl(Key::O);
    driver.wait_for("the path dialogue", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Path { .. }))
    });
    driver.fill("File", "no/such/file.wall.json").button("Open");
    assert!(driver.has_text("There is no such file"));
    driver.key(Key::Escape);
    assert!(driver.app().dialog().is_none());
}

#[test]
fn a_file_changed_by_somebody_else_is_not_overwritten() {
    let (_folder, file) = hotel();
    let mut driver = Driver::on(&file);
    let theirs = Sample::Hotel.json().replace("Two nights", "Three nights");
    std::fs::write(&file, &theirs).unwrap();
    driver.click_note("Three weeks of silence").key(Key::Delete).ctrl(Key::S);
    driver.wait_for("a word", |driver| driver.app().dialog().is_some());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), theirs);
    driver.button("Decide later").close();
    assert!(matches!(driver.app().dialog(), Some(Dialog::Unsaved(_))), "saving failed, so it asks");
}

/// A wall that is mended when it is opened.
const TWINS: &str = r#"{ "format": "momentwall", "version": 1,
        "moments": [ { "id": "a", "text": "A" }, { "id": "a", "text": "B" } ] }"#;

#[test]
fn a_mended_file_is_backed_up_before_it_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("twins.wall.json");
    let json = TWINS;
    std::fs::write(&file, json).unwrap();
    let mut driver = Driver::on(&file);
    assert!(driver.has_text("1 thing was mended"), "it is said");
    assert!(
        driver.has_text("A second moment had the id “a” and got a new one: “B”."),
        "and what it was"
    );
    driver.key(Key::Enter);
    assert!(driver.app().dialog().is_none(), "Enter presses OK");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), json, "looking changes nothing");
    driver.click_note("A").key(Key::Num1).ctrl(Key::S);
    driver.wait_for("the save", |driver| driver.status().contains("saved 10:42"));
    let backups = storage::data_place().unwrap().join("backups");
    let kept = std::fs::read_dir(backups).unwrap().flatten();
    let mut kept = kept.filter(|entry| entry.file_name().to_string_lossy().contains("twins"));
    assert_eq!(std::fs::read_to_string(kept.next().unwrap().path()).unwrap(), json);
}

#[test]
fn a_mended_file_is_not_replaced_without_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("no-backup.wall.json");
    std::fs::write(&file, TWINS).unwrap();
    let (clock, ids) = (outside(), outside());
    // A backup's name begins with the stamp: this one names a folder that is not there.
    let now = move || Now { stamp: "not-there/1".to_owned(), ..clock.now() };
    let outside = Outside::with(now, move || ids.new_id());
    let preferences = Preferences { autosave: false, ..Preferences::default() };
    let mut driver = Driver::with_outside(1366.0, 768.0, preferences, outside);
    driver.drop_file(&file).key(Key::Enter).click_note("A").key(Key::Num1).ctrl(Key::S);
    driver.wait_for("the refusal", |driver| driver.app().dialog().is_some());
    let why = "the backup that is made before could not be written: ";
    assert!(driver.has_text(why), "{:?}", driver.app().dialog());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), TWINS, "and nothing was");
    driver.button("OK");
    assert!(driver.has_text(why), "it stands over the wall until it is saved");
    driver.close();
    assert!(
        matches!(driver.app().dialog(), Some(Dialog::Unsaved(_))),
        "nothing is lost by closing"
    );
}

#[test]
fn a_new_wall_begins_with_its_moments() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel).app_mut().go_to(Station::Close);
    driver.settle().ctrl(Key::N).type_text("Finds the door").key(Key::Enter);
    driver.type_text("Rings").key(Key::Enter);
    assert_eq!(driver.texts(), ["Finds the door", "Rings"]);
    assert_eq!(driver.app().preferences().station, "moments", "after a restart too");
}

#[test]
fn a_sample_opens_as_a_wall_without_a_file() {
    let mut driver = Driver::new();
    driver.button("Look at a sample");
    assert_eq!(driver.texts().len(), 30);
    assert!(driver.app().file().is_none());
    driver.close();
    assert!(driver.app().may_close(), "nothing was changed");
}

#[test]
fn a_new_wall_takes_the_place_of_a_saved_one() {
    let (_folder, file) = hotel();
    let mut driver = Driver::on(&file);
    driver.click_note("Three weeks of silence").key(Key::Delete);
    driver.button("More").button("New wall");
    driver.wait_for("the new wall", |driver| driver.texts().is_empty());
    assert_eq!(storage::open_file(&file).unwrap().0.wall.timeline().count(), 29);
}

#[test]
fn the_title_is_written_in_the_top_bar() {
    let mut driver = Driver::new();
    driver.button("Untitled wall").type_text("A day out").key(Key::Enter);
    assert_eq!(driver.wall().title, "A day out");
    driver.ctrl(Key::Z);
    assert_eq!(driver.wall().title, "");
}

#[test]
fn a_letter_in_the_bar_does_not_rewrite_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("twins2.wall.json");
    let json = r#"{ "format": "momentwall", "version": 1,
        "moments": [ { "id": "a", "text": "A" }, { "id": "a", "text": "B" } ] }"#;
    std::fs::write(&file, json).unwrap();
    let mut driver = Driver::on(&file);
    driver.button("Add").type_text("x");
    assert!(driver.app().flush());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), json);
}

#[test]
fn a_parked_note_is_not_chosen_any_more() {
    let mut driver = wall_of(&["One", "Two"]);
    let shelf = egui::Pos2::new(970.0, 698.0);
    driver.drag(driver.middle("Two"), shelf).let_go(shelf).key(Key::Delete);
    assert_eq!(driver.wall().moments.len(), 2);
}

#[test]
fn keys_do_not_go_through_an_open_menu() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").button("More").key(Key::Delete);
    assert_eq!(driver.texts(), ["One", "Two"]);
}
