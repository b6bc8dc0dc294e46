//! The start screen: how one begins, what was open, what a crash left behind.

use std::fs;
use std::path::{Path, PathBuf};

use egui::Key;
use egui::accesskit::Role;
use momentwall::samples::Sample;
use momentwall::storage::{BesideFile, Look, Preferences, RecoveryCopy};

use crate::driver::Driver;

const GONE: &str = "The file is not there any more, or its disk is not plugged in.";

/// Files of walls that were open, in a folder of their own.
fn walls(samples: &[Sample]) -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let files = samples.iter().map(|sample| {
        let file = folder.path().join(format!("{}.wall.json", sample.name()));
        fs::write(&file, sample.json()).unwrap();
        file
    });
    let files = files.collect();
    (folder, files)
}

/// A window that opens on the start screen, when all walls were looked at.
fn started(size: (f32, f32), preferences: Preferences, copies: Vec<RecoveryCopy>) -> Driver {
    let expected = preferences.recent.len() + Sample::ALL.len();
    let mut driver = Driver::with(size.0, size.1, preferences);
    driver.app_mut().show_start_screen_with(copies);
    driver.settle();
    driver.wait_for("the walls", |driver| driver.app().start_screen() == Some(expected));
    driver
}

fn recent(files: &[PathBuf]) -> Preferences {
    Preferences { recent: files.to_vec(), ..Preferences::default() }
}

fn copy(folder: &Path, number: u64, sample: Sample) -> RecoveryCopy {
    RecoveryCopy {
        path: folder.join(format!("{number}.recovery.json")),
        file: None,
        sequence: number,
        kept: None,
        draft: String::new(),
        wall: sample.open().unwrap().wall,
        beside_file: BesideFile::NoFile,
    }
}

fn title(sample: Sample) -> String {
    sample.open().unwrap().wall.title
}

#[test]
fn whoever_starts_for_the_first_time_presses_enter_and_writes() {
    let mut driver = started((1366.0, 768.0), Preferences::default(), Vec::new());
    assert!(driver.has_text("Your walls will gather here."));
    assert!(driver.is_focused(Role::Button, "New wall"));
    driver.key(Key::Enter);
    assert_eq!(driver.app().start_screen(), None);
    driver.type_text("Sees the sign").key(Key::Enter);
    assert_eq!(driver.texts(), ["Sees the sign"]);
}

#[test]
fn a_sample_is_one_press_away() {
    let mut driver = started((1366.0, 768.0), Preferences::default(), Vec::new());
    driver.button(&title(Sample::Cafe));
    assert_eq!(driver.app().start_screen(), None);
    assert_eq!(driver.texts().len(), 12);
    assert!(driver.app().file().is_none());
}

#[test]
fn walls_that_were_open_are_there_with_what_is_on_them() {
    let (_folder, files) = walls(&[Sample::Hotel, Sample::Cafe]);
    let mut driver = started((1366.0, 768.0), recent(&files), Vec::new());
    let hotel = driver.described_first(Role::Button, &title(Sample::Hotel));
    assert!(hotel.contains("30 moments"), "{hotel}");
    assert!(hotel.contains("magical"), "{hotel}");
    driver.press_first(Role::Button, &title(Sample::Hotel));
    assert_eq!(driver.app().file(), Some(files[0].as_path()));
    assert_eq!(driver.app().start_screen(), None);
}

#[test]
fn a_wall_that_is_gone_or_broken_is_said_so_and_can_be_taken_off_the_list() {
    let (folder, mut files) = walls(&[Sample::Cafe]);
    files.push(folder.path().join("Moved away.wall.json"));
    files.push(folder.path().join("Broken.wall.json"));
    fs::write(&files[2], "{ not a wall").unwrap();
    let mut driver = started((1366.0, 768.0), recent(&files), Vec::new());
    assert_eq!(
        driver.described(Role::Button, "Moved away"),
        format!("{GONE}, {}", files[1].display())
    );
    let row = driver.bounds(Role::Button, "Moved away");
    let cafe = driver.all(Role::Button).into_iter().find(|(name, _)| *name == title(Sample::Cafe));
    assert!(row.height() < 100.0 && row.top() > cafe.unwrap().1.bottom(), "a row under the cards");
    driver.button("Take it off the list: Moved away");
    assert!(!driver.has(Role::Button, "Moved away"));
    assert_eq!(driver.app().preferences().recent, [files[0].clone(), files[2].clone()]);
    // What cannot be read says why when it is pressed, and nothing happens to it.
    driver.button("Broken");
    assert!(driver.app().dialog().is_some());
    assert_eq!(fs::read_to_string(&files[2]).unwrap(), "{ not a wall");
    driver.key(Key::Escape);
    assert!(driver.app().start_screen().is_some());
}

#[test]
fn the_wall_lies_under_the_start_screen_as_it_was() {
    let (_folder, files) = walls(&[Sample::Cafe]);
    let mut driver = Driver::on(&files[0]);
    let texts = driver.texts();
    driver.type_text("Half a word");
    driver.button("More").button("Start screen");
    assert!(driver.app().start_screen().is_some());
    // Keys of the wall do nothing to what is not seen.
    driver.key(Key::Delete).ctrl(Key::A).key(Key::Num1);
    let back = format!("Back to “{}”", title(Sample::Cafe));
    assert!(driver.has(Role::Button, &back));
    driver.key(Key::Escape);
    assert_eq!((driver.app().start_screen(), driver.texts()), (None, texts));
    driver.ctrl(Key::W).button(&back).key(Key::Enter);
    assert_eq!(driver.app().start_screen(), None);
}

#[test]
fn a_wall_that_is_nowhere_yet_is_asked_about_before_another_one_opens() {
    let (_folder, files) = walls(&[Sample::Cafe]);
    let mut driver = Driver::with(1366.0, 768.0, recent(&files));
    driver.type_text("Not saved").key(Key::Enter).ctrl(Key::W);
    driver.wait_for("the walls", |driver| driver.app().start_screen() == Some(4));
    driver.press_first(Role::Button, &title(Sample::Cafe));
    assert!(driver.has_text("Not saved") || driver.app().dialog().is_some());
    driver.button("Cancel");
    assert_eq!(driver.texts(), ["Not saved"]);
    driver.key(Key::Escape);
    assert_eq!(driver.app().start_screen(), None);
}

#[test]
fn what_a_crash_left_behind_comes_first_and_is_brought_back_by_enter() {
    let folder = tempfile::tempdir().unwrap();
    let copies =
        || vec![copy(folder.path(), 2, Sample::Hotel), copy(folder.path(), 1, Sample::Cafe)];
    let mut driver = started((1366.0, 768.0), Preferences::default(), copies());
    let said = |sample| format!("“{}” was still open when the program stopped", title(sample));
    assert!(driver.has_text(&said(Sample::Hotel)) && driver.has_text(&said(Sample::Cafe)));
    assert!(driver.has_text("It is in no file yet."));
    driver.key(Key::Enter);
    assert_eq!((driver.app().start_screen(), driver.texts().len()), (None, 30));

    let mut driver = started((1366.0, 768.0), Preferences::default(), copies());
    driver.press_first(Role::Button, "Throw away");
    assert!(driver.has_text("Throw it away?"));
    driver.key(Key::Enter);
    assert!(driver.app().dialog().is_none() && driver.has_text(&said(Sample::Hotel)), "kept");
    driver.press_first(Role::Button, "Throw away");
    driver.focus(Role::Button, "Keep it").keys(egui::Modifiers::SHIFT, Key::Tab).key(Key::Enter);
    assert!(!driver.has_text(&said(Sample::Hotel)) && driver.has_text(&said(Sample::Cafe)));
    driver.button("Not now");
    assert!(!driver.has_text(&said(Sample::Cafe)));
    assert!(driver.app().start_screen().is_some());
}

#[test]
fn the_start_screen_is_walked_by_tab_and_arrows() {
    let (_folder, files) = walls(&[Sample::Hotel]);
    let mut driver = started((1366.0, 768.0), recent(&files), Vec::new());
    driver.tab_to(Role::Button, "Open…");
    driver.tab_to(Role::Button, "About Momentwall");
    driver.focus(Role::Button, "New wall").key(Key::ArrowDown);
    assert!(driver.is_focused(Role::Button, "Open…"));
    driver.ctrl(Key::Comma);
    assert!(driver.app().dialog().is_some());
}

#[test]
fn it_looks_as_drawn_in_every_size() {
    let folder = tempfile::tempdir().unwrap();
    let (_folder, mut files) = walls(&[Sample::Hotel, Sample::Cafe, Sample::Shop]);
    files.push(folder.path().join("On a stick.wall.json"));
    let sizes = [
        ((1920.0, 1080.0), "wide"),
        ((1366.0, 768.0), "laptop"),
        ((768.0, 1366.0), "portrait"),
        ((800.0, 600.0), "small"),
    ];
    let looks = [(Look::Light, "light"), (Look::Dark, "dark"), (Look::HighContrast, "contrast")];
    for (look, light) in looks {
        for (size, name) in sizes {
            let preferences = Preferences { look, ..recent(&files) };
            let copies = vec![copy(folder.path(), 1, Sample::Shop)];
            let mut driver = started(size, preferences, copies);
            driver.looks_like(&format!("start-{name}-{light}"));
            let empty = Preferences { look, ..Preferences::default() };
            let mut driver = started(size, empty, Vec::new());
            driver.looks_like(&format!("start-{name}-{light}-empty"));
        }
    }
}

#[test]
fn in_a_low_window_the_way_back_is_all_in_view() {
    let (_folder, files) = walls(&[Sample::Hotel, Sample::Cafe]);
    for (look, light) in [(Look::Light, "light"), (Look::Dark, "dark")] {
        let preferences = Preferences { look, ..recent(&files) };
        let mut driver = Driver::with(1024.0, 600.0, preferences);
        driver.app_mut().show_wall(Sample::Hotel.open().unwrap().wall);
        driver.ctrl(Key::W);
        driver.wait_for("the walls", |driver| driver.app().start_screen().is_some());
        driver.settle().picture(&format!("start-low-{light}"));
        let back = driver.bounds(Role::Button, &format!("Back to “{}”", title(Sample::Hotel)));
        let links = driver.bounds(Role::Button, "Preferences…");
        assert!(back.max.y <= links.min.y, "{back:?} {links:?}");
    }
}

#[test]
fn the_program_says_what_it_is_and_where_things_lie() {
    for (look, light) in [(Look::Light, "light"), (Look::Dark, "dark")] {
        let preferences = Preferences { look, ..Preferences::default() };
        let mut driver = Driver::with(1366.0, 768.0, preferences);
        driver.button("More").button("About Momentwall");
        assert!(driver.has_text(&format!("Version {}", env!("CARGO_PKG_VERSION"))));
        assert!(driver.has_text("Nothing goes to the network."));
        driver.looks_like(&format!("about-{light}"));
        driver.focus(Role::Button, "Copy the path").key(Key::Enter);
        let copied = driver.outputs(|output| match output {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        let place = momentwall::storage::data_place().unwrap();
        assert_eq!(copied, Some(place.display().to_string()));
        driver.press(Role::DisclosureTriangle, "Their licences in full");
        assert!(driver.has_text("SIL OPEN FONT LICENSE"));
    }
}
