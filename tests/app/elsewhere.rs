//! Somebody else changes the wall's file or takes it away; and earlier versions of the wall.

use std::fs;
use std::path::{Path, PathBuf};

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Dialog;
use momentwall::samples::Sample;
use momentwall::storage;

use crate::driver::Driver;

const CTRL_SHIFT: egui::Modifiers = egui::Modifiers::COMMAND.plus(egui::Modifiers::SHIFT);

const CHANGED: &str = "Somebody else changed this wall’s file. Nothing of yours is lost.";
const ONLY_THERE: &str = "Somebody else changed this wall’s file. Nothing was changed here since.";
const GONE: &str = "This wall’s file is not there any more. Nothing of yours is lost.";

struct Shared {
    folder: tempfile::TempDir,
    file: PathBuf,
}

/// A wall's file in a folder of its own.
fn shared() -> Shared {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("Shared.wall.json");
    fs::write(&file, Sample::Cafe.json()).unwrap();
    Shared { folder, file }
}

/// What somebody else makes of the file: the first note says something else, the last one is gone.
fn change(file: &Path) -> String {
    let mut wall = storage::open_file(file).unwrap().0.wall;
    let first = std::sync::Arc::make_mut(&mut wall.moments[0]);
    first.text = "What they wrote".to_owned();
    wall.moments.pop();
    let json = storage::to_file(&wall).unwrap();
    fs::write(file, &json).unwrap();
    json
}

fn on_paper(file: &Path) -> Vec<String> {
    let wall = storage::open_file(file).unwrap().0.wall;
    wall.timeline().map(|moment| moment.text.clone()).collect()
}

fn with_banner(driver: &mut Driver, banner: &str) {
    driver.wait_for(banner, |driver| driver.has(Role::Alert, banner));
}

#[test]
fn a_file_that_changed_is_noticed_and_mine_is_kept_beside_it() {
    let shared = shared();
    let mut driver = Driver::on(&shared.file);
    let theirs = change(&shared.file);
    with_banner(&mut driver, ONLY_THERE);
    driver.type_text("Mine").key(Key::Enter).settle();
    let banner = driver.bounds(Role::Alert, CHANGED);
    let mut notes = driver.all(Role::ListItem);
    assert!(notes.len() > 12, "{notes:?}");
    notes.retain(|(_, note)| note.intersects(banner));
    assert_eq!(notes, [], "it lies over no note");
    driver.button("Decide…");
    assert!(driver.has_text("2 moments only in yours"));
    driver.button("Show the differences");
    assert!(driver.has_text("What they wrote"));
    driver.looks_like("two-versions");
    driver.button("Keep mine as a copy");
    let mine = shared.folder.path().join("Shared (mine).wall.json");
    driver.wait_for("the copy", |_| mine.is_file());
    driver.wait_for("no banner", |driver| !driver.has(Role::Alert, CHANGED));
    assert_eq!(fs::read_to_string(&shared.file).unwrap(), theirs);
    assert!(on_paper(&mine).contains(&"Mine".to_owned()));
    driver.click_note("Mine").key(Key::F2).type_text(" too").key(Key::Escape);
    driver.wait_for("the next save", |_| on_paper(&mine).contains(&"Mine too".to_owned()));
    assert_eq!(fs::read_to_string(&shared.file).unwrap(), theirs);
}

#[test]
fn theirs_can_be_taken_and_mine_is_among_the_earlier_versions() {
    let shared = shared();
    let mut driver = Driver::on(&shared.file);
    let before = driver.texts();
    driver.type_text("Only mine").key(Key::Enter);
    change(&shared.file);
    with_banner(&mut driver, CHANGED);
    driver.button("Decide…").button("Take theirs");
    assert_eq!(driver.texts()[0], "What they wrote");
    assert!(!driver.texts().contains(&"Only mine".to_owned()));
    assert!(!driver.has(Role::Alert, CHANGED));

    driver.button("More").button("Earlier versions…");
    const MINE: &str = "Bring it back as a copy: 22 November, 09:42, 13 moments";
    driver.wait_for("the versions", |driver| driver.has(Role::Button, MINE));
    assert!(
        !driver.has_text("Reading the earlier versions"),
        "nothing comes later and pushes it away"
    );
    assert!(matches!(driver.app().dialog(), Some(Dialog::Versions)));
    driver.settle().button(MINE);
    driver.wait_for("the version to be read", |driver| driver.texts()[0] == before[0]);
    assert!(driver.texts().contains(&"Only mine".to_owned()));
    // It is a wall of its own: the file keeps theirs.
    assert_eq!(on_paper(&shared.file)[0], "What they wrote");
    assert!(driver.app().file().is_none());
    let title = driver.wall().title.clone();
    assert!(title.ends_with("(as of 22 November, 09:42)"), "{title}");
}

#[test]
fn theirs_is_shown_at_one_press_where_nothing_was_changed_here() {
    let shared = shared();
    let mut driver = Driver::on(&shared.file);
    change(&shared.file);
    with_banner(&mut driver, ONLY_THERE);
    driver.button("Show theirs");
    assert_eq!(driver.texts()[0], "What they wrote");
    assert!(!driver.has(Role::Alert, ONLY_THERE));
    driver.type_text("And mine").key(Key::Enter);
    driver.wait_for("the save", |_| on_paper(&shared.file).contains(&"And mine".to_owned()));
    assert_eq!(on_paper(&shared.file)[0], "What they wrote", "both are in the file now");
}

#[test]
fn nothing_is_saved_over_what_somebody_else_wrote_before_the_user_chose() {
    let shared = shared();
    let mut driver = Driver::on(&shared.file);
    let theirs = change(&shared.file);
    driver.type_text("Unsaved").key(Key::Enter).ctrl(Key::S);
    driver.wait_for("the choice", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::TwoVersions(_)))
    });
    driver.button("Decide later");
    with_banner(&mut driver, CHANGED);
    assert_eq!(fs::read_to_string(&shared.file).unwrap(), theirs);
}

#[test]
fn saving_under_another_name_offers_one_and_never_takes_what_somebody_else_wrote() {
    let shared = shared();
    let mut driver = Driver::on(&shared.file);
    let theirs = change(&shared.file);
    with_banner(&mut driver, ONLY_THERE);
    driver.type_text("Mine").key(Key::Enter).key(Key::Escape);
    let asked = |driver: &Driver| matches!(driver.app().dialog(), Some(Dialog::Path { .. }));
    driver.keys(CTRL_SHIFT, Key::S).wait_for("the path", asked);
    let Some(Dialog::Path { text, .. }) = driver.app().dialog() else { panic!("no dialog") };
    assert!(text.ends_with("Shared (mine).wall.json"), "{text}");
    // Whoever types the wall's own name is asked which of the two it shall be.
    driver.ctrl(Key::A).type_text(&shared.file.display().to_string()).button("Save");
    driver.wait_for("the choice", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::TwoVersions(_)))
    });
    assert_eq!(fs::read_to_string(&shared.file).unwrap(), theirs);
}

#[test]
fn a_file_that_is_gone_is_noticed_and_saved_again() {
    let shared = shared();
    let mut driver = Driver::on(&shared.file);
    fs::remove_file(&shared.file).unwrap();
    with_banner(&mut driver, GONE);
    driver.close();
    driver.wait_for("the question, as it stands nowhere else", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Unsaved(_)))
    });
    driver.key(Key::Escape);
    driver.type_text("Still here").key(Key::Enter);
    driver.button("Save it there again");
    driver.wait_for("the file", |_| shared.file.is_file());
    driver.wait_for("no banner", |driver| !driver.has(Role::Alert, GONE));
    assert!(on_paper(&shared.file).contains(&"Still here".to_owned()));
}

#[test]
fn a_file_that_is_as_it_was_again_is_saved_into_as_before() {
    let shared = shared();
    let mut driver = Driver::on(&shared.file);
    let ours = fs::read_to_string(&shared.file).unwrap();
    change(&shared.file);
    with_banner(&mut driver, ONLY_THERE);
    driver.type_text("Waited").key(Key::Enter);
    fs::write(&shared.file, ours).unwrap();
    driver.wait_for("no banner", |driver| !driver.has(Role::Alert, CHANGED));
    driver.wait_for("the save", |_| on_paper(&shared.file).contains(&"Waited".to_owned()));
}

#[test]
fn a_version_is_kept_at_each_step_with_a_picture() {
    let shared = shared();
    let mut driver = Driver::on(&shared.file);
    driver.type_text("Before the step").key(Key::Enter).key(Key::Escape);
    driver.ctrl(Key::PageDown);
    driver.type_text("x");
    driver.ctrl(Key::PageDown);
    driver.button("More").button("Earlier versions…");
    driver.wait_for("all versions", |driver| !driver.has_text("Reading the earlier versions"));
    assert!(driver.has_text("13 moments"));
    assert!(driver.says("Nothing changed after it") && driver.says("After it: 1 moment more"));
    assert!(driver.has_text("12 moments"), "what stood in the file before the first change");
    driver.looks_like("earlier-versions");
}

#[test]
fn a_wall_of_a_newer_program_is_shown_and_never_changed_or_saved() {
    let shared = shared();
    let newer = Sample::Cafe.json().replacen("\"version\": 1", "\"version\": 7", 1);
    assert_ne!(newer, Sample::Cafe.json());
    fs::write(&shared.file, &newer).unwrap();
    let mut driver = Driver::on(&shared.file);
    let texts = driver.texts();
    assert_eq!(texts.len(), 12);
    let banner = "A newer Momentwall made this wall: here it can be looked at and photographed, and its file stays as it is. To change it, use the newer one.";
    assert!(driver.has(Role::Alert, banner));
    driver.click_note(&texts[0]).key(Key::Delete).ctrl(Key::L).key(Key::Delete);
    driver.type_text("Mine").key(Key::Enter).ctrl(Key::S).keys(CTRL_SHIFT, Key::S);
    assert_eq!(driver.texts(), texts);
    assert!(driver.app().dialog().is_none(), "nothing is asked, since nothing can be saved");
    assert_eq!(fs::read_to_string(&shared.file).unwrap(), newer);
}

#[test]
fn what_a_newer_program_means_otherwise_is_refused_in_a_sentence() {
    let shared = shared();
    let newer = r#"{ "format": "momentwall", "version": 7, "moments": { "first": "elsewhere" } }"#;
    fs::write(&shared.file, newer).unwrap();
    let driver = Driver::on(&shared.file);
    assert!(driver.has_text("made by a newer Momentwall (file version 7)"));
    assert_eq!(fs::read_to_string(&shared.file).unwrap(), newer);
}

#[test]
fn a_second_window_on_a_wall_says_so_until_the_first_one_is_closed() {
    let shared = shared();
    let first = Driver::on(&shared.file);
    let is_told = |driver: &Driver| driver.has_text("This wall is open in another window too");
    let mut second = Driver::on(&shared.file);
    second.wait_for("the word", is_told);
    assert!(!is_told(&first));
    drop(first);
    second.wait_for("that it is over", |driver| !is_told(driver));
    // Both had it open at once: neither took the other's note away, and the last one leaves nothing behind.
    drop(second);
    let left = fs::read_dir(shared.folder.path()).unwrap().flatten().count();
    assert_eq!(left, 1, "the wall alone");
}

/// The hotel, newer than its file, and the shop, which has none.
fn left_behind(folder: &std::path::Path) -> Vec<storage::RecoveryCopy> {
    let copy = |number: u64, sample: Sample| storage::RecoveryCopy {
        path: folder.join(format!("{number}.recovery.json")),
        file: (number == 2).then(|| PathBuf::from("Walls/Hotel.wall.json")),
        sequence: number,
        kept: None,
        draft: String::new(),
        wall: sample.open().unwrap().wall,
        beside_file: match number {
            2 => storage::BesideFile::Newer,
            _ => storage::BesideFile::NoFile,
        },
    };
    vec![copy(2, Sample::Hotel), copy(1, Sample::Shop)]
}

#[test]
fn walls_that_a_crash_left_behind_are_offered_with_pictures() {
    let folder = tempfile::tempdir().unwrap();
    for ((width, height), name) in
        [((1366.0, 768.0), "recovered"), ((900.0, 1440.0), "recovered-tall")]
    {
        let mut driver = Driver::sized(width, height);
        driver.offer_recovered(left_behind(folder.path()));
        driver.wait_for("the pictures", |driver| driver.app().small_pictures() == 2);
        driver.settle().looks_like(name);
    }
}

#[test]
fn one_of_the_walls_that_a_crash_left_behind_is_chosen_and_then_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut driver = Driver::new();
    driver.offer_recovered(left_behind(folder.path()));
    let answers = driver.all(Role::Button).into_iter().filter(|(name, _)| name == "Bring it back");
    assert_eq!(answers.count(), 1, "one row of buttons for all of them");
    driver.press(
        Role::RadioButton,
        "A year with Ditchling Lane Seeds. 60 moments, 1 parked. It is in no file yet.",
    );
    driver.button("Bring it back");
    assert_eq!(driver.wall().title, "A year with Ditchling Lane Seeds");
}
