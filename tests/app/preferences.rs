//! Preferences, the wheel, and hands off.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Pos2, Vec2};
use momentwall::storage::{Preferences, Wheel};

use crate::driver::Driver;
use crate::wall_of;

const HERE: Pos2 = Pos2::new(500.0, 300.0);
const TURN: Vec2 = Vec2::new(0.0, 60.0);

#[test]
fn the_first_use_of_the_wheel_asks_what_it_shall_do() {
    let mut driver = wall_of(&["One", "Two"]);
    let before = driver.app().zoom();
    driver.wheel(HERE, TURN);
    assert!(driver.has_text("What should the wheel do"));
    assert_eq!(driver.app().zoom(), before, "until then it moves the wall");
    driver.button("Zoom");
    assert!(!driver.has_text("What should the wheel do"));
    assert_eq!(driver.app().preferences().wheel, Wheel::Zooms);
    driver.wheel(HERE, TURN);
    assert!(driver.app().zoom() > before * 1.1);
}

#[test]
fn escape_lets_the_wheel_go_on_as_it_did() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.wheel(HERE, TURN).key(Key::Escape).key(Key::Escape);
    assert!(!driver.has_text("What should the wheel do"));
    assert_eq!(driver.app().preferences().wheel, Wheel::Moves);
}

#[test]
fn ctrl_makes_the_wheel_do_the_other() {
    let wheel = |wheel| Preferences { wheel, ..Preferences::default() };
    for (preference, zooms_with_ctrl) in [(Wheel::Moves, true), (Wheel::Zooms, false)] {
        let mut driver = Driver::with(1366.0, 768.0, wheel(preference));
        driver.paste("One\nTwo").key(Key::Escape).key(Key::Escape);
        let before = driver.app().zoom();
        driver.ctrl_wheel(HERE, TURN);
        assert_eq!(driver.app().zoom() != before, zooms_with_ctrl, "{preference:?}");
        assert!(!driver.has_text("What should the wheel do"), "that was answered before");
    }
}

#[test]
fn preferences_work_at_once() {
    let mut driver = wall_of(&["One"]);
    driver.ctrl(Key::Comma).press(Role::RadioButton, "Colours: Dark");
    driver.press(Role::Switch, "Fingers only move and zoom the wall");
    driver.press(Role::Switch, "Save automatically");
    driver.fill("Your initials, put on new moments", "AB");
    let preferences = driver.app().preferences().clone();
    assert_eq!(preferences.look, momentwall::storage::Look::Dark);
    assert!(preferences.fingers_only_move_wall && !preferences.autosave);
    driver.press(Role::RadioButton, "Size of text and buttons: 125 %").button("OK");
    assert_eq!(driver.app().preferences().scale, 1.25);
    driver.key(Key::N).type_text("Two").key(Key::Escape);
    let by = driver.wall().moment(&driver.id("Two")).unwrap().by.clone();
    assert_eq!(by.as_deref(), Some("AB"));
}

#[test]
fn the_zoom_is_said_as_soon_as_something_is_drawn_at_it() {
    let mut driver = Driver::new();
    assert!(!driver.has(Role::Button, "Zoom in") && !driver.has(Role::Button, "Fit"));
    driver.type_text("One").key(Key::Enter);
    assert!(driver.has(Role::Button, "Zoom in") && driver.has(Role::Button, "Fit"));
}

#[test]
fn a_dialog_begins_at_its_head_each_time_it_is_opened() {
    let openings = [
        (Modifiers::NONE, Key::F1, Role::Label, "Ctrl+N: New wall"),
        (Modifiers::COMMAND, Key::Comma, Role::RadioButton, "Colours: Light"),
    ];
    let mut driver = Driver::sized(683.0, 384.0);
    let middle = driver.window().center();
    driver.key(Key::Escape);
    for (modifiers, key, role, first) in openings {
        driver.keys(modifiers, key);
        let head = driver.bounds(role, first);
        driver.wheel(middle, Vec2::new(0.0, -120.0)).settle();
        assert!(driver.bounds(role, first).top() < head.top() - 50.0, "{first:?} scrolls away");
        driver.key(Key::Escape);
        driver.keys(modifiers, key);
        assert_eq!(driver.bounds(role, first), head, "{first:?} is where it was");
        driver.key(Key::Escape);
    }
}

#[test]
fn high_contrast_is_chosen_like_the_other_looks() {
    let mut driver = wall_of(&["One"]);
    driver.ctrl(Key::Comma).press(Role::RadioButton, "Colours: High contrast").button("OK");
    assert_eq!(driver.app().preferences().look, momentwall::storage::Look::HighContrast);
    let note = driver.seen().into_iter().find(|seen| seen.text == "One").unwrap();
    assert_eq!((note.ink, note.ground), (egui::Color32::BLACK, egui::Color32::WHITE));
    driver.ctrl(Key::Comma).press(Role::RadioButton, "Colours: Light").button("OK");
    let note = driver.seen().into_iter().find(|seen| seen.text == "One").unwrap();
    assert_ne!(note.ink, egui::Color32::BLACK);
}

#[test]
fn hands_off_keeps_everything_as_it_is_until_it_is_released() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.ctrl(Key::L);
    assert!(driver.has_text("Hands off"));
    let middle = driver.middle("One");
    let to = driver.rect("Two").right_center() + Vec2::new(20.0, 0.0);
    driver.drag(middle, to).let_go(to);
    assert_eq!(driver.app().undo_label().as_deref(), Some("Add 2 moments"));
    driver.click_note("One").key(Key::Num1).key(Key::Delete).key(Key::N).type_text("x");
    driver.double_click_at(driver.middle("Two")).type_text("y").ctrl(Key::Z).ctrl(Key::D);
    driver.press(Role::TextInput, "Add a moment").type_text("Three").key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "Two"]);
    let of = driver.wall().moment(&driver.id("One")).unwrap().contact.clone();
    assert_eq!(of, None);
    assert_eq!(driver.app().undo_label().as_deref(), Some("Add 2 moments"));
    driver.button("Release").button("Add").key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "Two", "Three"], "what was typed is still there");
}

#[test]
fn a_locked_wall_with_a_half_typed_moment_is_saved_and_closed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("locked.wall.json");
    std::fs::write(&file, momentwall::storage::to_json(&momentwall::model::Wall::blank())).unwrap();
    let mut driver = Driver::on(&file);
    driver.button("Add").type_text("Half typed").ctrl(Key::L).close().button("Add it");
    driver.wait_for("the window to close", |driver| driver.app().may_close());
    let saved = std::fs::read_to_string(&file).unwrap();
    assert!(saved.contains("Half typed"));
}

#[test]
fn another_wall_begins_without_what_was_open_over_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.wall.json");
    std::fs::write(&file, momentwall::samples::Sample::Cafe.json()).unwrap();
    let mut driver = wall_of(&["One", "Two"]);
    driver.ctrl(Key::F).type_text("one").ctrl(Key::L);
    driver.right_click_at(driver.rect("One").center_bottom() + Vec2::new(0.0, 14.0));
    assert!(driver.has(Role::MenuItem, "Fit"));
    driver.drop_file(&file).button("Don’t keep it");
    assert!(!driver.has(Role::MenuItem, "Fit") && !driver.has_text("Hands off"));
    assert!(!driver.has(Role::TextInput, "Find a moment"));
    driver.button("Add").type_text("A new one").key(Key::Enter);
    assert!(driver.texts().contains(&"A new one".to_owned()));
}
