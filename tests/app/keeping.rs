//! Nothing is lost: the recovery copy of every changed wall, and what the next start offers.

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::{Dialog, Start};
use momentwall::samples::Sample;
use momentwall::storage::{self, BesideFile, Preferences, RecoveryCopy};

use crate::driver::Driver;

/// What a crash of this window would leave behind now: its lock is let go, its copy stays.
fn crash(driver: Driver) -> Vec<RecoveryCopy> {
    assert!(driver.app().flush_copy());
    let ids: Vec<String> = driver.texts();
    // No word of farewell, as when the process is killed.
    drop(driver);
    let offers = storage::recovery_offers(None);
    offers.into_iter().filter(|copy| texts(copy).iter().any(|text| ids.contains(text))).collect()
}

fn texts(copy: &RecoveryCopy) -> Vec<String> {
    copy.wall.timeline().map(|moment| moment.text.clone()).collect()
}

#[test]
fn a_wall_that_was_never_named_comes_back_after_a_crash() {
    let mut driver = Driver::new();
    driver
        .type_text("Never named one")
        .key(Key::Enter)
        .type_text("Never named two")
        .key(Key::Enter);
    driver.type_text("half a th");
    let copies = crash(driver);
    assert_eq!(copies.len(), 1);
    assert_eq!(texts(&copies[0]), ["Never named one", "Never named two"]);
    assert_eq!(copies[0].draft, "half a th");
    assert_eq!(copies[0].beside_file, BesideFile::NoFile);

    let mut next = Driver::new();
    next.offer_recovered(copies);
    assert!(matches!(next.app().dialog(), Some(Dialog::Recovered(_))));
    next.button("Bring it back");
    assert_eq!(next.texts(), ["Never named one", "Never named two"]);
    next.key(Key::Enter);
    assert_eq!(next.texts()[2], "half a th", "what was half typed stands in the bar");
}

#[test]
fn a_letter_typed_on_a_note_is_in_the_copy() {
    let mut driver = Driver::new();
    driver.type_text("Typed upon").key(Key::Enter).key(Key::Escape);
    driver.click_note("Typed upon").key(Key::F2).type_text(" and on");
    assert!(driver.app().is_writing());
    let copies = crash(driver);
    assert_eq!(texts(&copies[0]), ["Typed upon and on"]);
}

#[test]
fn a_copy_never_goes_over_the_file_it_came_from() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept-apart.wall.json");
    std::fs::write(&file, Sample::Cafe.json()).unwrap();
    let mut driver = Driver::on(&file);
    let first = driver.texts()[0].clone();
    driver.click_note(&first).key(Key::F2).type_text(" kept apart").key(Key::Escape);
    let copies = crash(driver);
    let copies: Vec<RecoveryCopy> = copies
        .into_iter()
        .filter(|copy| copy.file.as_deref() == Some(&file.canonicalize().unwrap()))
        .collect();
    assert_eq!(copies.len(), 1);
    assert_eq!(copies[0].beside_file, BesideFile::Newer);
    // Somebody else goes on with the file meanwhile.
    let later = Sample::Cafe.json().replace("\"changed\": \"2026", "\"changed\": \"2028");
    std::fs::write(&file, later).unwrap();
    let offers = storage::recovery_offers(None);
    let offered = offers.iter().find(|copy| copy.path == copies[0].path).unwrap();
    assert_eq!(offered.beside_file, BesideFile::Older);
    std::fs::remove_file(&file).unwrap();
    let offers = storage::recovery_offers(None);
    let offered = offers.iter().find(|copy| copy.path == copies[0].path).unwrap();
    assert_eq!(offered.beside_file, BesideFile::Unreadable);
    std::fs::write(&file, Sample::Cafe.json()).unwrap();
    // The file changes before the copy is brought back: it stays as it is.
    let mut next = Driver::new();
    next.offer_recovered(copies).button("Bring it back");
    assert!(next.app().file().is_none());
    assert!(next.texts()[0].ends_with("kept apart"));
    assert!(!std::fs::read_to_string(&file).unwrap().contains("kept apart"));
}

#[test]
fn a_saved_wall_leaves_no_copy() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("clean.wall.json");
    std::fs::write(&file, Sample::Cafe.json()).unwrap();
    let mut driver = Driver::on(&file);
    let first = driver.texts()[0].clone();
    driver.click_note(&first).key(Key::F2).type_text(" clean end").key(Key::Escape).ctrl(Key::S);
    driver.wait_for("the save", |driver| driver.status().contains("saved 10:42"));
    let left = crash(driver);
    assert!(left.iter().all(|copy| !texts(copy)[0].ends_with("clean end")));
}

#[test]
fn a_wall_that_cannot_be_saved_by_itself_says_so_and_lets_one_write_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("protected.wall.json");
    std::fs::write(&file, Sample::Cafe.json()).unwrap();
    let mut driver = Driver::on(&file);
    protect(&file, true);
    driver.key(Key::N).type_text("Written on a locked drive").key(Key::Enter);
    driver.wait_for("the word", |driver| driver.has_text("the file is write-protected"));
    driver.type_text("And written on").key(Key::Enter).key(Key::Escape);
    assert!(
        driver.texts().iter().any(|text| text == "And written on"),
        "nothing stands in the way"
    );
    protect(&file, false);
    driver.button("Save").wait_for("the save", |driver| driver.status().contains("saved 10:42"));
    assert!(!driver.has_text("the file is write-protected"));
    assert!(std::fs::read_to_string(&file).unwrap().contains("And written on"));
}

fn protect(file: &std::path::Path, is_protected: bool) {
    let mut permissions = std::fs::metadata(file).unwrap().permissions();
    permissions.set_readonly(is_protected);
    std::fs::set_permissions(file, permissions).unwrap();
}

#[test]
fn a_wall_thrown_away_leaves_no_copy() {
    let mut driver = Driver::new();
    driver.type_text("Thrown away for good").key(Key::Enter).close().button("Don’t keep it");
    assert!(driver.app().may_close());
    let left = storage::recovery_offers(None);
    assert!(left.iter().all(|copy| texts(copy) != ["Thrown away for good"]));
}

#[test]
fn a_running_window_keeps_its_copy_to_itself() {
    let mut driver = Driver::new();
    driver.type_text("Still running").key(Key::Enter);
    assert!(driver.app().flush_copy());
    let offered = storage::recovery_offers(None);
    assert!(offered.iter().all(|copy| texts(copy) != ["Still running"]));
    drop(driver);
    let offered = storage::recovery_offers(None);
    assert!(offered.iter().any(|copy| texts(copy) == ["Still running"]));
}

#[test]
fn the_wall_that_was_open_last_opens_at_the_station_where_the_room_was() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cafe.wall.json");
    std::fs::write(&file, Sample::Cafe.json()).unwrap();
    let start = |station: &str| {
        let (recent, station) = (vec![file.clone()], station.to_owned());
        let mut driver =
            Driver::with(1366.0, 768.0, Preferences { recent, station, ..Preferences::default() });
        driver.app_mut().start(Start::default());
        // Other stories may have left walls behind, which are offered.
        driver.settle().key(Key::Escape);
        driver
    };
    let mut driver = start("verdicts");
    assert!(driver.has(Role::RadioButton, "Magical"));
    driver.press(Role::Tab, "Wrap-up");
    assert_eq!(driver.app().preferences().station, "close", "kept for the next time");
    assert!(start("a station of later days").has(Role::TextInput, "Add a moment"));
}
