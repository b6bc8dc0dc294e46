//! Writing notes: in the bar, on the wall, from the clipboard, with an input method; undo and redo.

use egui::accesskit::Role;
use egui::{ImeEvent, Key, Modifiers, Vec2};

use crate::driver::Driver;
use crate::wall_of;

#[test]
fn enter_enter_enter_makes_three_notes() {
    let mut driver = Driver::new();
    driver.type_text("Sees the sign").key(Key::Enter);
    driver.type_text("Finds the door").key(Key::Enter);
    driver.type_text("Rings the bell").key(Key::Enter);
    assert_eq!(driver.texts(), ["Sees the sign", "Finds the door", "Rings the bell"]);
    assert_eq!(driver.status(), "3 moments, 3 without a type, kept safe, no file yet");
}

#[test]
fn an_empty_bar_adds_nothing() {
    let mut driver = Driver::new();
    driver.key(Key::Enter).type_text("   ").key(Key::Enter);
    assert!(driver.texts().is_empty());
}

#[test]
fn n_writes_a_note_after_the_chosen_one() {
    let mut driver = wall_of(&["One", "Three"]);
    driver.click_note("One").key(Key::N).type_text("Two").key(Key::Escape);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    assert!(!driver.app().is_writing());
}

#[test]
fn a_double_click_on_the_empty_wall_writes_a_note_there() {
    let mut driver = wall_of(&["One", "Two"]);
    let beside = driver.rect("One").left_center() - Vec2::new(6.0, 20.0);
    driver.double_click_at(beside).type_text("Zero").key(Key::Escape);
    assert_eq!(driver.texts(), ["Zero", "One", "Two"]);
}

#[test]
fn a_double_click_on_a_note_edits_its_text_as_one_step() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.double_click_at(driver.middle("One"));
    assert!(driver.app().is_writing());
    driver.type_text(" more").type_text(" still").key(Key::Escape);
    assert_eq!(driver.texts(), ["One more still", "Two"]);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One", "Two"]);
    driver.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(driver.texts(), ["One more still", "Two"]);
}

#[test]
fn enter_while_writing_on_the_wall_makes_a_line() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::Enter).key(Key::Enter).type_text("below").key(Key::Escape);
    assert_eq!(driver.texts(), ["One\nbelow"]);
}

#[test]
fn tab_goes_from_note_to_note_and_makes_a_new_one_after_the_last() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").key(Key::F2).type_text("!").key(Key::Tab).type_text("!");
    driver.key(Key::Tab).type_text("Three").key(Key::Escape);
    assert_eq!(driver.texts(), ["One!", "Two!", "Three"]);
    driver.click_note("Three").key(Key::F2).keys(Modifiers::SHIFT, Key::Tab);
    driver.type_text("?").key(Key::Escape);
    assert_eq!(driver.texts(), ["One!", "Two!?", "Three"]);
}

#[test]
fn ctrl_enter_writes_the_next_note() {
    let mut driver = wall_of(&["One", "Three"]);
    driver.click_note("One").key(Key::F2).ctrl(Key::Enter).type_text("Two").key(Key::Escape);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
}

#[test]
fn a_note_that_was_never_written_leaves_nothing_behind() {
    let mut driver = wall_of(&["One"]);
    let undo = driver.app().undo_label();
    driver.key(Key::N).key(Key::Escape);
    assert_eq!(driver.texts(), ["One"]);
    assert_eq!(driver.app().undo_label(), undo);
}

#[test]
fn a_new_note_emptied_again_leaves_nothing_behind() {
    let mut driver = wall_of(&["One"]);
    let undo = driver.app().undo_label();
    driver.key(Key::N).type_text("x").key(Key::Backspace).key(Key::Escape);
    assert_eq!(driver.texts(), ["One"]);
    assert_eq!(driver.app().undo_label(), undo);
}

#[test]
fn a_note_emptied_is_discarded_unless_it_holds_more() {
    let mut driver = wall_of(&["A", "B"]);
    driver.click_note("A").key(Key::F2).key(Key::Backspace).key(Key::Escape);
    assert_eq!(driver.texts(), ["B"]);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["A", "B"]);
    // A verdict is more than a text.
    driver.click_note("A").key(Key::Num9).key(Key::F2).key(Key::Backspace).key(Key::Escape);
    assert_eq!(driver.texts(), ["A", "B"]);
}

#[test]
fn a_text_stops_at_500_characters() {
    let mut driver = wall_of(&["A"]);
    driver.click_note("A").key(Key::F2).type_text(&"x".repeat(600)).key(Key::Escape);
    assert_eq!(driver.texts()[0].chars().count(), 500);
}

#[test]
fn an_input_method_ends_neither_the_note_nor_the_bar() {
    let composing = |text: &str| ImeEvent::Preedit {
        text: text.to_owned(),
        active_range_chars: Some(0..text.chars().count()),
    };
    let mut driver = Driver::new();
    driver.ime(composing("ni")).key(Key::Enter);
    assert!(driver.texts().is_empty(), "an Enter for the input method adds nothing");
    driver.ime(ImeEvent::Commit("ni".to_owned())).key(Key::Enter);
    assert_eq!(driver.texts(), ["ni"]);

    driver.key(Key::Escape).click_note("ni").key(Key::F2);
    driver.ime(composing("ho")).key(Key::Escape).key(Key::Tab).key(Key::Enter);
    assert!(driver.app().is_writing(), "neither Escape nor Tab nor Enter leaves the note");
    assert_eq!(driver.texts(), ["ni"], "what is only composed is not on the wall");
    driver.ime(ImeEvent::Commit("ho".to_owned())).key(Key::Escape);
    assert_eq!(driver.texts(), ["niho"]);
}

#[test]
fn pasted_lines_become_notes_without_their_bullets() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").paste("- Two\n\n- Three\n");
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    assert_eq!(driver.app().selected().len(), 2);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One"]);
}

#[test]
fn a_list_pasted_into_the_bar_becomes_notes_too() {
    let mut driver = Driver::new();
    driver.paste("One\nTwo");
    assert_eq!(driver.texts(), ["One", "Two"]);
    driver.paste("just a word").key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "Two", "just a word"]);
}

#[test]
fn delete_takes_the_chosen_notes_and_offers_to_undo() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("Two").key(Key::Delete);
    assert_eq!(driver.texts(), ["One", "Three"]);
    assert!(driver.has(Role::Alert, "1 moment deleted"));
    driver.button("Undo this");
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
}

#[test]
fn plain_letters_are_shortcuts_only_where_nothing_is_written() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::F2).type_text("np19").key(Key::Escape);
    assert_eq!(driver.texts(), ["Onenp19"]);
    assert!(driver.wall().priorities.is_empty());
}
