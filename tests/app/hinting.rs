//! Hints: quiet, never in the way, and hidden one by one or all at once.

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Station;
use momentwall::storage::Preferences;

use crate::driver::Driver;
use crate::wall_of;

const TWO: &str =
    "Rings at the desk and waits for ten long minutes and then gets the key from the porter";
const TWO_NAME: &str = "Hint: two moments in one: Two moments in one?";

fn hidden(driver: &mut Driver) -> &mut Driver {
    driver.button("Hide this hint")
}

#[test]
fn l4_a_note_with_two_moments_is_split_with_one_tap() {
    let mut driver = wall_of(&["One", TWO]);
    assert!(!driver.has(Role::Note, TWO_NAME), "only where it is chosen");
    driver.click_note(TWO);
    assert!(driver.has(Role::Note, TWO_NAME));
    driver.picture("hint-two-in-one");
    driver.button("Split");
    let halves =
        ["One", "Rings at the desk and waits for ten long minutes", "gets the key from the porter"];
    assert_eq!(driver.texts(), halves);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One", TWO], "one step");
}

#[test]
fn the_mark_on_a_note_says_what_it_stands_for() {
    let mut driver = wall_of(&["One", TWO]);
    let note = driver.rect(TWO);
    let mark = note.min + egui::vec2(142.0, 16.0) * (note.width() / 160.0);
    driver.rest_at(mark);
    assert!(driver.has_text("Two moments in one?"), "pointed at");
    driver.picture("hint-mark-tooltip");
    driver.rest_at(note.left_bottom() + egui::vec2(20.0, -20.0));
    assert!(!driver.has_text("Two moments in one?"));
    driver.click_at(mark);
    assert!(driver.says("Two moments in one?"), "pressed, as a finger does");
}

#[test]
fn a_hint_is_hidden_for_its_note_alone() {
    let other = TWO.replace("desk", "bar");
    let mut driver = wall_of(&[TWO, &other]);
    hidden(driver.click_note(TWO));
    assert!(!driver.has(Role::Note, TWO_NAME));
    driver.click_note(&other);
    assert!(driver.has(Role::Note, TWO_NAME));
}

#[test]
fn all_hints_are_switched_off_in_the_preferences() {
    let preferences = Preferences { hints: false, ..Preferences::default() };
    let mut driver = Driver::with(1366.0, 768.0, preferences);
    driver.button("Add").paste(TWO).key(Key::Enter).key(Key::Escape).click_note(TWO);
    assert!(!driver.has(Role::Note, TWO_NAME));
    driver.ctrl(Key::Comma).press(Role::Switch, "Show hints").button("OK");
    assert!(driver.has(Role::Note, TWO_NAME));
}

#[test]
fn l1_l2_l3_stand_under_the_showstopper_once_it_is_left() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P);
    driver.app_mut().go_to(Station::Verdicts);
    driver.settle().press(Role::DisclosureTriangle, "Want and showstopper");
    driver.fill("Showstopper", "Our system is slow");
    let vague = "Hint: nothing goes wrong in it: Say how it goes wrong for the customer.";
    let house = "Hint: our words, not theirs: How would the customer say it?";
    assert!(!driver.has(Role::Note, house), "nobody is interrupted");
    driver.key(Key::Tab);
    assert!(driver.has(Role::Note, vague) && driver.has(Role::Note, house));
    driver.fill("Showstopper", "I can’t finish the order form without phoning for help");
    driver.key(Key::Tab);
    assert!(!driver.has(Role::Note, vague) && !driver.has(Role::Note, house));
}

#[test]
fn l7_b17_a_guess_is_called_a_guess() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P).key(Key::Num7);
    driver.app_mut().go_to(Station::Verdicts);
    driver.settle();
    assert!(driver.has(Role::Label, "Team’s guess"));
    assert!(driver.has_text("Every verdict is the team’s guess so far"));
    driver.press(Role::RadioButton, "How do we know?: Asked");
    assert!(!driver.has(Role::Label, "Team’s guess"));
    assert!(!driver.has_text("Every verdict is the team’s guess so far"));
}

#[test]
fn l8_the_ending_is_asked_for_once_priorities_are_chosen() {
    let mut driver = wall_of(&["One", "Last"]);
    let ending = "Hint: the ending: How does it end for the customer?";
    driver.click_note("Last");
    assert!(!driver.has(Role::Note, ending), "too early");
    driver.press(Role::Tab, "3 Priorities").click_note("Last");
    assert!(driver.has(Role::Note, ending));
    driver.key(Key::Num8);
    assert!(!driver.has(Role::Note, ending));
}

#[test]
fn l5_l6_a_metric_says_what_it_lacks_and_when_nothing_is_gained() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P).key(Key::Num7);
    driver.app_mut().go_to(Station::Actions);
    driver.settle().focus(Role::TextInput, "How would we notice?");
    driver.type_text("Minutes to the desk").key(Key::Enter);
    let lacks = "Hint: not yet measurable: Still missing: unit and aim";
    driver.fill("Now", "9");
    assert!(!driver.has(Role::Note, lacks), "nobody is interrupted");
    driver.press(Role::DisclosureTriangle, "Minutes to the desk: 9 now");
    assert!(driver.has(Role::Note, lacks));
    driver.press(Role::DisclosureTriangle, "Minutes to the desk: 9 now");
    driver.fill("Aim", "12").fill("Unit", "min").press(Role::RadioButton, "Better is: Lower");
    driver.press(Role::DisclosureTriangle, "Minutes to the desk: 9 to 12 min");
    assert!(!driver.has(Role::Note, lacks));
    assert!(driver.has(Role::Note, "Hint: no gain: Same as today, or worse?"));
    driver.picture("hint-metric");
}
