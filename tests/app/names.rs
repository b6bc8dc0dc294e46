//! What assistive technology finds, and the keyboard alone reaches (product.md 8).

use egui::accesskit::Role;
use egui::{Key, Modifiers};

use crate::driver::Driver;
use crate::wall_of;

#[test]
fn everything_has_its_role_and_name() {
    let mut driver = wall_of(&["One", "Two"]);
    for (role, name) in [
        (Role::List, "Wall"),
        (Role::ListItem, "One"),
        (Role::TextInput, "Add a moment"),
        (Role::Tab, "Set-up"),
        (Role::Tab, "1 Moments"),
        (Role::Tab, "2 Types"),
        (Role::Tab, "3 Priorities"),
        (Role::Tab, "4 Verdicts"),
        (Role::Tab, "5 Actions"),
        (Role::Tab, "Wrap-up"),
        (Role::Button, "Face to face"),
        (Role::Button, "Webinar"),
        (Role::Button, "Undo"),
        (Role::Button, "Redo"),
        (Role::Button, "Photo…"),
    ] {
        assert!(driver.has(role, name), "{role:?} {name:?}");
    }
    driver.button("More");
    for name in ["New wall", "Open…", "Save", "Save as…"] {
        assert!(driver.has(Role::Button, name), "{name}");
    }
}

#[test]
fn a_note_says_where_it_stands() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("Two").key(Key::Num1).key(Key::P).key(Key::Num7);
    assert_eq!(driver.description("Two"), "2 of 2, face to face, priority 1, miserable");
}

#[test]
fn a_screen_reader_chooses_and_rewrites_a_note() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.reader_clicks("Two");
    assert_eq!(driver.app().selected(), [driver.id("Two")]);
    driver.reader_writes("Two", "Zwei");
    assert_eq!(driver.texts(), ["One", "Zwei"]);
}

#[test]
fn tab_reaches_the_notes_and_enter_edits() {
    let mut driver = wall_of(&["One", "Two"]);
    let mut presses = 0;
    while driver.app().selected() != [driver.id("One")] {
        driver.key(Key::Tab);
        presses += 1;
        assert!(presses < 60, "Tab never reached the first note");
    }
    driver.key(Key::Enter).type_text("!").key(Key::Escape);
    assert_eq!(driver.texts(), ["One!", "Two"]);
    driver.keys(Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(driver.texts(), ["Two", "One!"]);
    assert!(driver.says("Moved to 2 of 2"));
}

#[test]
fn buttons_work_by_keyboard() {
    let mut driver = Driver::new();
    driver.focus(Role::Tab, "3 Priorities").key(Key::Enter);
    assert!(driver.has(Role::ListItem, "Priority 1: empty"));
}
