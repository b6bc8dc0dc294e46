//! A whole workshop, from the empty wall to a saved file and a photo: once by keyboard alone, once by touch alone.

use std::path::{Path, PathBuf};
use std::process::Command;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use momentwall::app::Dialog;
use momentwall::model::{Evidence, Status, Verdict};

use crate::driver::Driver;

const FIRST_IDEA: &str = "Write the first idea";
const NEXT_REVIEW: &str = "Choose a day";
const MOMENTS: [&str; 6] = [
    "Finds the opening hours",
    "Rings to book a table",
    "Waits at the door",
    "Is shown to the table",
    "Gets the wrong bill",
    "Is waved goodbye",
];

/// The wall's file passes `check`, its summary says what the room did, and the photo is a photo.
fn assert_landed(file: &Path, photo: &Path) {
    let program = env!("CARGO_BIN_EXE_momentwall");
    let check = Command::new(program).arg("check").arg(file).output().unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
    let summary = Command::new(program).arg("summary").arg(file).arg("--json").output().unwrap();
    let summary: serde_json::Value = serde_json::from_slice(&summary.stdout).unwrap();
    assert_eq!(summary["title"], "Dinner for two");
    assert_eq!(summary["moments"], 6);
    assert_eq!(summary["contact_types"]["Face to face"], 3);
    assert_eq!(summary["contact_types"]["Phone"], 1);
    let priorities = summary["priorities"].as_array().unwrap();
    let said = |key: &str| priorities.iter().map(|one| one[key].clone()).collect::<Vec<_>>();
    assert_eq!(said("text"), [MOMENTS[2], MOMENTS[4], MOMENTS[5]]);
    assert_eq!(said("verdict"), ["miserable", "neutral", "magical"]);
    assert_eq!(said("state"), ["under_way", "open", "protect"]);
    assert_eq!(summary["open_priorities"], serde_json::json!([2]));
    assert_eq!(summary["magical_moment_count"], 1);
    assert_eq!(summary["ideas"], 2);
    assert_eq!(summary["actions"], 1);
    assert_eq!(summary["actions_missing_owner_or_due"], 0);
    let photo = image::open(photo).unwrap();
    assert!(photo.width() > 1_000, "{}", photo.width());
}

/// What the summary does not say.
fn assert_details(driver: &Driver) {
    let wall = driver.wall();
    assert_eq!(wall.scenario.customer.as_deref(), Some("Lena, out with a friend"));
    assert_eq!(wall.why.as_deref(), Some("Half the tables come only once."));
    assert!(wall.next_review.is_some());
    let waits = wall.moment(&driver.id(MOMENTS[2])).unwrap();
    assert_eq!(waits.assessments[0].evidence, Evidence::Asked);
    assert_eq!(waits.showstopper.as_deref(), Some("I can’t get in while the door stays shut."));
    assert_eq!(waits.actions[0].owner.as_deref(), Some("Ada"));
    assert_eq!(waits.actions[0].status, Status::Trying);
    assert_eq!(waits.actions[0].idea.as_ref(), Some(&waits.ideas[1].id));
    assert_eq!(waits.verdict(), Some(Verdict::Miserable));
}

/// Saves by what `save` does, under a name that is typed.
fn saved_as(driver: &mut Driver, folder: &Path, save: impl Fn(&mut Driver)) -> PathBuf {
    save(driver);
    driver.wait_for("the path dialogue", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Path { .. }))
    });
    assert!(driver.is_focused(Role::TextInput, "File"));
    driver.type_text(folder.join("dinner").to_str().unwrap()).key(Key::Enter);
    let file = folder.join("dinner.wall.json");
    driver.wait_for("the file", |driver| driver.app().file() == Some(file.as_path()));
    file
}

#[test]
fn by_keyboard_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut driver = Driver::new();
    // Set-up.
    driver.ctrl(Key::PageUp).tab_to(Role::TextInput, "Title").type_text("Dinner for two");
    driver.tab_to(Role::TextInput, "Customer").type_text("Lena, out with a friend");
    driver.tab_to(Role::TextInput, "Why we do this").type_text("Half the tables come only once.");
    // 1 Moments.
    driver.ctrl(Key::PageDown).tab_to(Role::TextInput, "Add a moment");
    for text in MOMENTS {
        driver.type_text(text).key(Key::Enter);
    }
    assert_eq!(driver.texts(), MOMENTS);
    // 2 Types: website, phone, then face to face for the rest but the last two.
    driver.ctrl(Key::PageDown).tab_to(Role::ListItem, MOMENTS[0]).key(Key::Num5);
    driver.key(Key::ArrowRight).key(Key::Num2);
    for _ in 0..3 {
        driver.key(Key::ArrowRight).key(Key::Num1);
    }
    driver.key(Key::ArrowRight).key(Key::Num3);
    // 3 Priorities.
    driver.ctrl(Key::PageDown).tab_to(Role::ListItem, MOMENTS[2]).key(Key::D).key(Key::P);
    driver.key(Key::ArrowRight).key(Key::ArrowRight).key(Key::P);
    driver.key(Key::ArrowRight).key(Key::P);
    // 4 Verdicts.
    driver.ctrl(Key::PageDown).tab_to(Role::ListItem, MOMENTS[2]).key(Key::Num7);
    driver.key(Key::ArrowRight).key(Key::ArrowRight).key(Key::Num8);
    driver.key(Key::ArrowRight).key(Key::Num9);
    driver.tab_to(Role::Tab, &format!("Priority 1: {}", MOMENTS[2])).key(Key::Enter);
    driver.tab_to(Role::RadioButton, "How do we know?: Asked").key(Key::Enter);
    driver.tab_to(Role::DisclosureTriangle, "Want and showstopper").key(Key::Enter);
    driver.tab_to(Role::TextInput, "Showstopper");
    driver.type_text("I can’t get in while the door stays shut.");
    // 5 Actions.
    driver.ctrl(Key::PageDown);
    driver.tab_to(Role::Tab, &format!("Priority 1: {}", MOMENTS[2])).key(Key::Enter);
    driver.tab_to(Role::TextInput, FIRST_IDEA);
    driver.type_text("A bench").key(Key::Enter).type_text("A bell").key(Key::Enter);
    driver.tab_back_to(Role::Button, "Do it: A bell").key(Key::Enter);
    driver.type_text("Ada").key(Key::Enter);
    driver.tab_to(Role::RadioButton, "27 November 2026").key(Key::Enter);
    driver.key(Key::Tab).key(Key::Enter).tab_to(Role::MenuItem, "Trying").key(Key::Enter);
    // Close.
    driver.ctrl(Key::PageDown).tab_to(Role::Button, NEXT_REVIEW).key(Key::Enter);
    driver.tab_to(Role::Button, "In three months").key(Key::Enter);
    let file = saved_as(&mut driver, folder.path(), |driver| {
        driver.ctrl(Key::S);
    });
    driver.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::E).key(Key::Enter);
    let photo = folder.path().join("dinner.png");
    driver.wait_for("the photo", |driver| driver.has_text("Photo saved"));
    assert_details(&driver);
    assert_landed(&file, &photo);
}

#[test]
fn by_touch_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut driver = Driver::new();
    // Set-up; the letters come from the keyboard on the screen.
    driver.touch(Role::Tab, "Set-up").touch(Role::TextInput, "Title").type_text("Dinner for two");
    driver.touch(Role::TextInput, "Customer").type_text("Lena, out with a friend");
    driver.touch(Role::TextInput, "Why we do this").type_text("Half the tables come only once.");
    // 1 Moments.
    driver.touch(Role::Tab, "1 Moments").touch(Role::TextInput, "Add a moment");
    for text in MOMENTS {
        driver.type_text(text).touch(Role::Button, "Add");
    }
    assert_eq!(driver.texts(), MOMENTS);
    // 2 Types.
    driver.touch(Role::Tab, "2 Types").tap_note(MOMENTS[0]);
    driver.touch(Role::Button, "Website").tap_note(MOMENTS[1]);
    driver.touch(Role::Button, "Phone").tap_note(MOMENTS[2]);
    driver.touch(Role::Button, "Select more").tap_note(MOMENTS[3]);
    driver.tap_note(MOMENTS[4]).touch(Role::Button, "Face to face").tap_note(MOMENTS[5]);
    driver.touch(Role::Button, "Email");
    // 3 Priorities: one by a dragging finger, two by the button.
    driver.touch(Role::Tab, "3 Priorities");
    let (from, to) = (driver.middle(MOMENTS[2]), driver.place(Role::ListItem, "Priority 1: empty"));
    driver.finger_down(1, from).finger_to(1, from, to).finger_up(1, to).settle();
    for text in [MOMENTS[4], MOMENTS[5]] {
        driver.tap_note(text).touch(Role::Button, "Make a priority");
    }
    // 4 Verdicts.
    driver.touch(Role::Tab, "4 Verdicts");
    for (rank, text, verdict) in [(2, 4, "Neutral"), (3, 5, "Magical"), (1, 2, "Miserable")] {
        let tab = format!("Priority {rank}: {}", MOMENTS[text]);
        driver.touch(Role::Tab, &tab).touch(Role::RadioButton, verdict);
    }
    driver.touch(Role::RadioButton, "How do we know?: Asked");
    driver.touch(Role::DisclosureTriangle, "Want and showstopper");
    driver.touch(Role::TextInput, "Showstopper");
    driver.type_text("I can’t get in while the door stays shut.");
    // 5 Actions.
    driver.touch(Role::Tab, "5 Actions").touch(Role::TextInput, FIRST_IDEA);
    driver.type_text("A bench").key(Key::Enter).type_text("A bell").key(Key::Enter);
    driver.touch(Role::Button, "Do it: A bell").type_text("Ada").key(Key::Enter);
    driver.touch(Role::RadioButton, "27 November 2026");
    driver.touch(Role::Button, "Planned, status of “A bell”").touch(Role::MenuItem, "Trying");
    // Close.
    driver.touch(Role::Tab, "Wrap-up").touch(Role::Button, NEXT_REVIEW);
    driver.touch(Role::Button, "In three months");
    let file = saved_as(&mut driver, folder.path(), |driver| {
        driver.touch(Role::Button, "Save, what leaves the room");
    });
    driver.touch(Role::Button, "Photo…").touch(Role::Button, "Save photo");
    let photo = folder.path().join("dinner.png");
    driver.wait_for("the photo", |driver| driver.has_text("Photo saved"));
    assert_details(&driver);
    assert_landed(&file, &photo);
}
