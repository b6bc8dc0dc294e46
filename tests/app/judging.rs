//! Priorities by dots, verdicts by hands, and what the room says about them.

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Station;
use momentwall::model::{Consequence, Evidence, Moment, Verdict, Votes};

use crate::driver::Driver;
use crate::keys::type_letters;
use crate::wall_of;

fn at(driver: &mut Driver, station: Station) -> &mut Driver {
    driver.app_mut().go_to(station);
    driver.settle()
}

fn moment(driver: &Driver, text: &str) -> Moment {
    (**driver.wall().moment(&driver.id(text)).unwrap()).clone()
}

fn dots(driver: &Driver) -> Vec<u32> {
    driver.wall().timeline().map(|moment| moment.dots).collect()
}

fn ranked(driver: &Driver) -> Vec<String> {
    driver.wall().priority_moments().map(|moment| moment.text.clone()).collect()
}

fn three_priorities() -> Driver {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    at(&mut driver, Station::Priorities);
    for text in ["One", "Two", "Three"] {
        driver.click_note(text).key(Key::P);
    }
    driver
}

#[test]
fn b08_dots_are_given_by_key_by_tap_and_by_counter() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    at(&mut driver, Station::Priorities);
    driver.click_note("One").key(Key::D).key(Key::D);
    driver.keys(egui::Modifiers::SHIFT, Key::D);
    assert_eq!(dots(&driver), [1, 0, 0]);
    driver.button("One more: Dots");
    assert_eq!(dots(&driver), [2, 0, 0]);
    driver.click_at(driver.bounds(Role::Label, "Dots: 2").center());
    type_letters(&mut driver, "3", 4);
    driver.key(Key::Backspace);
    type_letters(&mut driver, "2", 4);
    driver.key(Key::Enter);
    assert_eq!(dots(&driver), [2, 0, 0], "typed");
    assert_eq!(driver.wall().moments[0].contact, None);
    driver.button("Give dots").click_note("Three").click_note("Three").click_note("Two");
    assert_eq!(dots(&driver), [2, 1, 2], "every tap is a dot");
    driver.button("Give dots").click_note("Two");
    assert_eq!(dots(&driver), [2, 1, 2], "a tap chooses again");
    assert_eq!(driver.described(Role::Label, "3 dots each"), "5 placed");
    driver.button("Clear dots");
    assert_eq!(dots(&driver), [0, 0, 0]);
    driver.button("Undo this");
    assert_eq!(dots(&driver), [2, 1, 2]);
}

#[test]
fn r9_dots_propose_priorities_and_choose_none() {
    let texts = ["A", "B", "C", "D", "E", "F"];
    let mut driver = wall_of(&texts);
    at(&mut driver, Station::Priorities);
    for (text, count) in texts.iter().zip([3, 2, 2, 2, 1, 1]) {
        driver.click_note(text);
        for _ in 0..count {
            driver.key(Key::D);
        }
    }
    assert!(ranked(&driver).is_empty());
    assert!(driver.has(Role::Button, "3 dots: “A”"));
    assert!(driver.has_text("A tie at the fifth place"), "ties are named");
    driver.click_note("B").key(Key::P).click_note("A").key(Key::P);
    assert!(!driver.has(Role::Button, "3 dots: “A”"), "it is chosen already");
    assert_eq!(ranked(&driver), ["B", "A"]);
    let why = "The priorities stand in the order of their dots already.";
    let sort = driver.place(Role::Button, "Sort by dots");
    driver.rest_at(sort);
    assert!(!driver.has_text(why), "it would change something");
    driver.click_at(sort);
    assert_eq!(ranked(&driver), ["A", "B"]);
    assert!(driver.has_text("Priorities sorted by their dots"), "it says so");
    driver.button("Undo this");
    assert_eq!(ranked(&driver), ["B", "A"]);
    driver.ctrl(Key::Y);
    driver.rest_at(sort - egui::vec2(0.0, 200.0)).rest_at(sort);
    assert!(driver.has_text(why), "why it is grey");
    assert_eq!(driver.described(Role::Button, "Sort by dots"), why, "and a screen reader says so");
    driver.ctrl(Key::Z);
    assert_eq!(ranked(&driver), ["B", "A"]);
}

#[test]
fn a_priority_is_dragged_to_another_rank_in_the_list_and_stays_on_the_wall() {
    let mut driver = three_priorities();
    let place = |driver: &Driver, rank: usize, text: &str| {
        driver.place(Role::ListItem, &format!("Priority {rank}: {text}"))
    };
    let (from, to) = (place(&driver, 3, "Three"), place(&driver, 1, "One"));
    driver.drag(from, to).let_go(to);
    assert_eq!(ranked(&driver), ["Three", "One", "Two"]);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    let (from, to) = (place(&driver, 1, "Three"), driver.rect("One").left_center());
    driver.drag(from, to).let_go(to);
    assert_eq!(ranked(&driver), ["Three", "One", "Two"], "on the wall nothing is meant");
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    driver.ctrl(Key::Z);
    assert_eq!(ranked(&driver), ["One", "Two", "Three"], "one step");
}

#[test]
fn a_mouse_after_a_finger_takes_a_priority_along_at_once() {
    let mut driver = three_priorities();
    driver.tap(driver.place(Role::ListItem, "Priority 2: Two"));
    let from = driver.place(Role::ListItem, "Priority 3: Three");
    let to = driver.place(Role::ListItem, "Priority 1: One");
    driver.drag(from, to).let_go(to);
    assert_eq!(ranked(&driver), ["Three", "One", "Two"]);
}

#[test]
fn a_finger_that_rests_on_a_priority_takes_it_to_another_rank_and_one_that_moves_scrolls() {
    let mut driver = three_priorities();
    let from = driver.place(Role::ListItem, "Priority 3: Three");
    let to = driver.place(Role::ListItem, "Priority 1: One");
    driver.finger_down(1, from).finger_to(1, from, to).finger_up(1, to).settle();
    assert_eq!(ranked(&driver), ["One", "Two", "Three"], "that scrolled");
    assert!(driver.has_text("rest a finger on it first"));
    // A click that is longer than the library's longest.
    driver.finger_down(1, from).frames(60).finger_to(1, from, to);
    assert_eq!(driver.place(Role::ListItem, "Priority 2: Two").x, from.x, "the list stays");
    driver.finger_up(1, to).settle();
    assert_eq!(ranked(&driver), ["Three", "One", "Two"]);
    assert_eq!(driver.texts(), ["One", "Two", "Three"], "on the wall nothing is meant");
}

#[test]
fn keys_for_moments_say_so_where_none_is_chosen() {
    let mut driver = wall_of(&["One", "Two"]);
    let nothing = "First select a moment on the wall.";
    at(&mut driver, Station::Priorities).key(Key::Escape).key(Key::P);
    assert!(driver.has_text(nothing));
    driver.button("Give dots").key(Key::P);
    assert!(driver.has_text("Every press on a moment is a dot now."));
    assert!(driver.wall().priorities.is_empty());
    driver.key(Key::Escape).click_note("One").key(Key::P).key(Key::Escape);
    driver.key(Key::Num7);
    assert!(driver.has_text(nothing), "there is no panel of verdicts yet");
    at(&mut driver, Station::Verdicts).key(Key::Num7);
    assert_eq!(driver.verdict("One"), Some(Verdict::Miserable), "what the panel is about");
}

#[test]
fn escape_ends_the_giving_of_dots() {
    let mut driver = wall_of(&["One", "Two"]);
    at(&mut driver, Station::Priorities).key(Key::Escape).button("Give dots");
    driver.click_note("One");
    assert_eq!(moment(&driver, "One").dots, 1);
    driver.key(Key::Escape).key(Key::Escape).click_note("One");
    assert_eq!(moment(&driver, "One").dots, 1, "a click chooses again");
}

#[test]
fn b07_what_happens_if_it_fails_is_set_and_taken_back() {
    let mut driver = wall_of(&["One"]);
    at(&mut driver, Station::Priorities);
    driver.click_note("One").press(Role::DisclosureTriangle, "What happens if it fails");
    let leaves = "If this goes wrong for them: Go elsewhere";
    driver.press(Role::RadioButton, leaves);
    assert_eq!(moment(&driver, "One").consequence, Some(Consequence::Leaves));
    driver.press(Role::RadioButton, leaves);
    assert_eq!(moment(&driver, "One").consequence, None);
}

#[test]
fn a10_hands_are_counted_propose_and_do_not_judge() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P);
    at(&mut driver, Station::Verdicts).press(Role::DisclosureTriangle, "Show of hands");
    for (name, count) in [("Miserable", 3), ("Neutral", 3)] {
        for _ in 0..count {
            driver.button(&format!("One more: {name}"));
        }
    }
    assert!(driver.has_text("a tie between miserable and neutral"));
    assert!(!driver.has(Role::Button, "Take “Neutral”"), "a tie proposes nothing");
    driver.button("One more: Neutral");
    assert_eq!(driver.verdict("One"), None, "the hands do not judge");
    let votes = Votes { miserable: 3, neutral: 4, magical: 0 };
    assert_eq!(moment(&driver, "One").assessments[0].votes, Some(votes));
    driver.button("Take “Neutral”");
    assert_eq!(driver.verdict("One"), Some(Verdict::Neutral));
    assert_eq!(moment(&driver, "One").assessments[0].votes, Some(votes), "the hands stay");
    driver.key(Key::Num9);
    assert_eq!(driver.verdict("One"), Some(Verdict::Magical));
    assert!(driver.has(Role::Button, "Take “Neutral”"), "both are shown where they differ");
    driver.ctrl(Key::Z).ctrl(Key::Z).ctrl(Key::Z);
    assert!(driver.has_text("Undone: Count hands"));
    assert!(moment(&driver, "One").assessments.is_empty(), "the hands were one step");
}

#[test]
fn a09_evidence_belongs_to_the_verdict_and_stays_with_it() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P).key(Key::Num7);
    at(&mut driver, Station::Verdicts);
    driver.press(Role::RadioButton, "How do we know?: Asked");
    assert_eq!(moment(&driver, "One").assessments[0].evidence, Evidence::Asked);
    driver.key(Key::Num8);
    let now = moment(&driver, "One").assessments;
    assert_eq!((now.len(), now[0].evidence), (1, Evidence::Asked), "the same day replaces");
    assert_eq!(now[0].verdict, Some(Verdict::Neutral));
    driver.key(Key::Num0);
    assert_eq!(driver.verdict("One"), None);
    driver.ctrl(Key::Z);
    assert_eq!(driver.verdict("One"), Some(Verdict::Neutral));
}

#[test]
fn a_remark_on_the_verdict_is_written_in_one_step_and_stays_with_it() {
    let mut driver = Driver::sized(1920.0, 1080.0);
    driver.type_text("One").key(Key::Enter).key(Key::Escape).click_note("One").key(Key::P);
    at(&mut driver, Station::Verdicts);
    assert!(!driver.has(Role::TextInput, "Remark"), "there is no verdict to remark on");
    driver.key(Key::Num7);
    assert!(driver.has_text("Judged today"));
    driver.fill("Remark", "Three of five said so").key(Key::Escape);
    let remark = |driver: &Driver| moment(driver, "One").assessments[0].note.clone();
    assert_eq!(remark(&driver).as_deref(), Some("Three of five said so"));
    driver.press(Role::RadioButton, "How do we know?: Asked").key(Key::Num8);
    assert_eq!(remark(&driver).as_deref(), Some("Three of five said so"));
    driver.ctrl(Key::Z).ctrl(Key::Z).ctrl(Key::Z);
    assert!(driver.has_text("Undone: Change remark"));
    assert_eq!(remark(&driver), None);
}

#[test]
fn a24_b05_b11_expectation_want_and_showstopper_are_written() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P);
    at(&mut driver, Station::Verdicts);
    driver.press(Role::DisclosureTriangle, "Why: expected and got");
    driver.fill("They expected", "Coffee in a minute").fill("They got", "Eleven minutes");
    driver.press(Role::DisclosureTriangle, "Why: expected and got");
    driver.press(Role::DisclosureTriangle, "Want and showstopper");
    driver.focus(Role::TextInput, "Want").key(Key::Tab);
    assert_eq!(moment(&driver, "One").want, None, "the beginning alone is no want");
    driver.focus(Role::TextInput, "Want").type_text("to sit down");
    driver.fill("Showstopper", "I can’t get a coffee before our tour starts.");
    let one = moment(&driver, "One");
    assert_eq!(one.expected.as_deref(), Some("Coffee in a minute"));
    assert_eq!(one.got.as_deref(), Some("Eleven minutes"));
    assert_eq!(one.want.as_deref(), Some("I want to sit down"));
    assert_eq!(one.showstopper.as_deref(), Some("I can’t get a coffee before our tour starts."));
}

#[test]
fn r2_too_few_priorities_are_spoken_of_once() {
    let mut driver = wall_of(&["A", "B", "C", "D"]);
    driver.click_note("A").key(Key::P).key(Key::Escape);
    driver.press(Role::Tab, "4 Verdicts");
    assert!(driver.has_text("Three to five priorities"));
    driver.frames(600);
    driver.press(Role::Tab, "3 Priorities").press(Role::Tab, "4 Verdicts");
    assert!(!driver.has(Role::Alert, "Three to five priorities"), "once");
}

#[test]
fn r7_a_verdict_on_another_note_counts_for_the_wall_alone() {
    let mut driver = wall_of(&["A", "B"]);
    driver.click_note("A").key(Key::P).key(Key::Num7);
    at(&mut driver, Station::Verdicts).click_note("B").press(Role::RadioButton, "Magical");
    assert!(driver.has_text("counts for the wall alone"));
    assert!(driver.has_text("1 magical moment"));
    assert_eq!(driver.described(Role::Label, "1 magical moment"), "0 of 1 priority");
}

#[test]
fn a_field_that_is_left_by_a_key_keeps_no_text_of_its_own() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P);
    at(&mut driver, Station::Verdicts).press(Role::DisclosureTriangle, "Why: expected and got");
    driver.fill("They expected", "Stale");
    driver.ctrl(Key::PageDown).ctrl(Key::Z).ctrl(Key::PageUp);
    assert_eq!(moment(&driver, "One").expected, None);
    assert!(!driver.has(Role::TextInput, "Stale"), "the field says what the wall says");
    driver.fill("They expected", "Fresh").key(Key::F11).key(Key::Escape);
    driver.focus(Role::TextInput, "They expected").key(Key::End).type_text(" air");
    driver.key(Key::Tab).button("Undo");
    assert_eq!(moment(&driver, "One").expected.as_deref(), Some("Fresh"), "two steps");
}

#[test]
fn an_interrupted_composition_stays_in_a_panels_field() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P);
    at(&mut driver, Station::Verdicts).press(Role::DisclosureTriangle, "Why: expected and got");
    driver.focus(Role::TextInput, "They expected");
    let text = "コーヒー".to_owned();
    driver.ime(egui::ImeEvent::Preedit { text, active_range_chars: None });
    driver.press(Role::Tab, "5 Actions");
    assert_eq!(moment(&driver, "One").expected.as_deref(), Some("コーヒー"));
}

#[test]
fn dots_are_no_longer_given_after_pages_were_turned() {
    let mut driver = wall_of(&["One"]);
    at(&mut driver, Station::Priorities).button("Give dots").key(Key::F11).key(Key::PageDown);
    driver.key(Key::PageDown).key(Key::Escape).click_note("One");
    assert_eq!(dots(&driver), [0]);
}

#[test]
fn a_number_that_is_pressed_is_typed_and_nothing_else_changes() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P);
    at(&mut driver, Station::Verdicts).press(Role::DisclosureTriangle, "Show of hands");
    let number = driver.bounds(Role::Label, "Magical: 0").center();
    driver.click_at(number);
    type_letters(&mut driver, "12", 4);
    let hands = |driver: &Driver| moment(driver, "One").assessments[0].votes.unwrap().magical;
    assert_eq!(hands(&driver), 12);
    assert_eq!(moment(&driver, "One").contact, None, "1 and 2 are no contact types here");
    driver.key(Key::Backspace);
    assert_eq!(hands(&driver), 1);
    driver.key(Key::Enter);
    assert_eq!(driver.wall().timeline().count(), 1);
    assert!(!driver.has(Role::MultilineTextInput, "Text of the moment"), "Enter ends the number");
    // A finger does the same.
    driver.tap(driver.bounds(Role::Label, "Magical: 1").center() - egui::vec2(4.0, 0.0));
    type_letters(&mut driver, "8", 4);
    driver.key(Key::Enter);
    assert_eq!(hands(&driver), 8);
    // On either half, also where there is nothing to take away.
    for aside in [-4.0, 4.0] {
        let neutral = driver.bounds(Role::Label, "Neutral: 0").center() + egui::vec2(aside, 0.0);
        driver.tap(neutral);
        type_letters(&mut driver, "5", 4);
        driver.key(Key::Backspace).key(Key::Enter);
        assert_eq!(moment(&driver, "One").contact, None, "{aside}");
    }
    // From here on digits are keys again; a sign counts as ever.
    driver.button("One more: Magical").key(Key::Num7);
    assert_eq!(hands(&driver), 9);
    assert_eq!(driver.verdict("One"), Some(Verdict::Miserable));
}
