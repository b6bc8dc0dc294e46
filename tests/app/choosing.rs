//! Types, priorities and verdicts, by key and in the panels.

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::{Dialog, Station};
use momentwall::model::Verdict;

use crate::driver::Driver;
use crate::wall_of;

fn type_of(driver: &Driver, text: &str) -> Option<String> {
    let moment = driver.wall().moment(&driver.id(text)).unwrap().clone();
    moment.contact.as_ref().map(|id| id.as_str().to_owned())
}

#[test]
fn a04_number_keys_colour_the_chosen_notes() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("One").shift_click_note("Two").key(Key::Num2);
    assert_eq!(type_of(&driver, "One").as_deref(), Some("phone"));
    assert_eq!(type_of(&driver, "Two").as_deref(), Some("phone"));
    assert_eq!(type_of(&driver, "Three"), None);
    assert_eq!(driver.description("One"), "1 of 3, phone");
}

#[test]
fn a04_the_palette_colours_notes_and_counts_them() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").button("Website");
    assert_eq!(type_of(&driver, "One").as_deref(), Some("website"));
    driver.button("No type yet");
    assert_eq!(type_of(&driver, "One"), None);
}

#[test]
fn without_chosen_notes_the_palette_sets_the_type_of_new_ones() {
    let mut driver = Driver::new();
    driver.button("Email").button("Add").type_text("A mail").key(Key::Enter);
    assert_eq!(type_of(&driver, "A mail").as_deref(), Some("email"));
}

#[test]
fn a06_p_fills_the_shelf_and_takes_off_again() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.press(Role::Tab, "3 Priorities");
    driver.click_note("Two").key(Key::P).click_note("One").key(Key::P);
    assert!(driver.has(Role::ListItem, "Priority 1: Two"));
    assert!(driver.has(Role::ListItem, "Priority 2: One"));
    assert!(driver.has(Role::ListItem, "Priority 3: empty"));
    driver.click_note("Two").key(Key::P);
    assert!(driver.has(Role::ListItem, "Priority 1: One"));
}

#[test]
fn r1_a07_b10_the_sixth_is_refused_with_a_swap() {
    let mut driver = wall_of(&["1st", "2nd", "3rd", "4th", "5th", "6th"]);
    for text in ["1st", "2nd", "3rd", "4th", "5th"] {
        driver.click_note(text).key(Key::P);
    }
    driver.click_note("6th").key(Key::P);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Swap { .. })));
    assert_eq!(driver.wall().priorities.len(), 5);
    driver.button("2  “2nd”");
    assert!(driver.app().dialog().is_none());
    let ranks: Vec<String> =
        driver.wall().priority_moments().map(|moment| moment.text.clone()).collect();
    assert_eq!(ranks, ["1st", "6th", "3rd", "4th", "5th"]);
}

#[test]
fn r1_the_sixth_may_become_a_candidate_instead() {
    let mut driver = wall_of(&["1st", "2nd", "3rd", "4th", "5th", "6th"]);
    for text in ["1st", "2nd", "3rd", "4th", "5th"] {
        driver.click_note(text).key(Key::P);
    }
    driver.click_note("6th").key(Key::P).button("Give it a dot instead");
    assert_eq!(driver.wall().moment(&driver.id("6th")).unwrap().dots, 1);
    assert_eq!(driver.texts().len(), 6, "it stays on the timeline");
}

#[test]
fn a_note_dropped_on_a_slot_takes_its_rank() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.press(Role::Tab, "3 Priorities");
    driver.click_note("One").key(Key::P).click_note("Two").key(Key::P);
    let slot = driver.place(Role::ListItem, "Priority 1: One");
    driver.drag(driver.middle("Three"), slot).looks_like("slot-aimed");
    driver.let_go(slot);
    let ranks: Vec<String> =
        driver.wall().priority_moments().map(|moment| moment.text.clone()).collect();
    assert_eq!(ranks, ["Three", "One", "Two"]);
    driver.ctrl(Key::Z);
    assert_eq!(driver.wall().priorities.len(), 2, "one step");
}

#[test]
fn places_stand_still_while_a_note_is_dragged_to_them() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.press(Role::Tab, "3 Priorities").click_note("One").key(Key::P);
    let before = driver.bounds(Role::ListItem, "Priority 2: empty");
    let between = before.center_top() - egui::Vec2::new(0.0, 4.0);
    driver.drag(driver.middle("Two"), between);
    assert_eq!(driver.bounds(Role::ListItem, "Priority 2: empty"), before);
    driver.let_go(between);
    assert_eq!(driver.wall().priorities.len(), 2, "between two places there is no hole");
}

#[test]
fn a_note_held_at_the_panels_edge_brings_the_places_beyond_it() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.press(Role::Tab, "3 Priorities");
    let fifth = "Priority 5: empty";
    let before = driver.bounds(Role::ListItem, fifth);
    let edge = egui::Pos2::new(before.center().x, driver.window().bottom() - 4.0);
    driver.drag(driver.middle("Two"), edge).frames(30);
    let after = driver.bounds(Role::ListItem, fifth);
    assert!(after.top() < before.top() - 20.0, "{before:?} {after:?}");
    driver.let_go(edge);
}

#[test]
fn a08_verdicts_by_key_and_by_face() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").key(Key::P).key(Key::Num7);
    assert_eq!(driver.verdict("One"), Some(Verdict::Miserable));
    driver.press(Role::Tab, "4 Verdicts").press(Role::RadioButton, "Magical");
    assert_eq!(driver.verdict("One"), Some(Verdict::Magical));
    assert_eq!(driver.description("One"), "1 of 2, no type yet, priority 1, magical");
    driver.press(Role::RadioButton, "Not yet: Take back");
    assert_eq!(driver.verdict("One"), None);
    driver.key(Key::Num8);
    assert_eq!(driver.verdict("One"), Some(Verdict::Neutral));
    driver.key(Key::Num0);
    assert_eq!(driver.verdict("One"), None);
}

#[test]
fn verdicts_without_priorities_lead_to_step_3() {
    let mut driver = wall_of(&["One"]);
    driver.app_mut().go_to(Station::Verdicts);
    driver.settle().button("Go to 3 Priorities");
    assert!(driver.has(Role::ListItem, "Priority 1: empty"));
}

#[test]
fn undo_and_redo_have_labels_and_buttons() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::Num1);
    assert_eq!(driver.app().undo_label().as_deref(), Some("Change type"));
    driver.button("Undo");
    assert_eq!(driver.app().redo_label().as_deref(), Some("Change type"));
    assert_eq!(type_of(&driver, "One"), None);
    driver.button("Redo");
    assert_eq!(type_of(&driver, "One").as_deref(), Some("face_to_face"));
}

#[test]
fn r1_a_sixth_dropped_on_a_place_offers_that_place_first() {
    let texts = ["A", "B", "C", "D", "E", "F"];
    let mut driver = wall_of(&texts);
    driver.press(Role::Tab, "3 Priorities");
    for text in &texts[..5] {
        driver.click_note(text).key(Key::P);
    }
    let slot = driver.place(Role::ListItem, "Priority 3: C");
    driver.drag(driver.middle("F"), slot).let_go(slot);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Swap { at: Some(2), .. })));
    driver.button("3  “C”");
    let ranks: Vec<String> =
        driver.wall().priority_moments().map(|moment| moment.text.clone()).collect();
    assert_eq!(ranks, ["A", "B", "F", "D", "E"]);
}
