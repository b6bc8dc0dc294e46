//! The question for the room, its timebox, and how far the room is.

use egui::accesskit::Role;
use momentwall::app::Station;

use crate::wall_of;

#[test]
fn the_question_calls_the_customer_by_name() {
    let mut driver = wall_of(&["One"]);
    assert!(driver.has_text("What do they see, hear"));
    driver.app_mut().go_to(Station::SetUp);
    driver.settle().fill("Customer", "Mara, here for a weekend");
    driver.app_mut().go_to(Station::Moments);
    driver.settle();
    assert!(driver.has_text("What does Mara see, hear"));
}

#[test]
fn the_clock_starts_rests_and_ends_calmly() {
    let mut driver = wall_of(&["One"]);
    driver.app_mut().go_to(Station::Types);
    driver.settle().button("Start the timer").frames(61);
    assert_eq!(driver.clock(), "4:59 left");
    driver.button("Pause the timer");
    let rests = driver.clock();
    driver.frames(120);
    assert_eq!(driver.clock(), rests, "it rests");
    driver.button("Reset");
    assert_eq!(driver.clock(), "5:00 left");
    driver.button("Start the timer").frames(60 * 301);
    assert!(driver.has(Role::Button, "Time is up"));
    driver.picture("time-is-up");
    driver.button("One minute more");
    assert!(driver.has(Role::Button, "Pause the timer"), "it goes on");
}

#[test]
fn another_station_has_a_clock_of_its_own() {
    let mut driver = wall_of(&["One"]);
    driver.button("Start the timer").frames(120);
    driver.app_mut().go_to(Station::Close);
    driver.settle();
    assert_eq!(driver.clock(), "5:00 left");
    driver.app_mut().go_to(Station::Moments);
    driver.settle().frames(1);
    assert!(driver.has(Role::Button, "Pause the timer"), "the first one still goes");
}

#[test]
fn a15_any_step_is_open_at_any_time_and_says_how_far_it_is() {
    let mut driver = wall_of(&["One", "Two"]);
    for (station, progress) in [
        ("Set-up", "0 of 3 filled in"),
        ("1 Moments", "2 moments so far"),
        ("2 Types", "0 of 2 with a type"),
        ("3 Priorities", "None chosen yet"),
        ("4 Verdicts", "0 of 0 judged"),
        ("5 Actions", "0 of 0 taken care of"),
        ("Wrap-up", "No next date yet"),
    ] {
        driver.press(Role::Tab, station);
        assert_eq!(driver.described(Role::Tab, station), progress);
    }
}

#[test]
fn a33_tips_are_there_and_not_in_the_way() {
    let mut driver = wall_of(&["One"]);
    assert!(!driver.has_text("Silence?"));
    driver.press(Role::DisclosureTriangle, "Tips for this step");
    assert!(driver.has_text("Silence?") && driver.has_text("The whole journey"));
    driver.press(Role::DisclosureTriangle, "Tips for this step");
    assert!(!driver.has_text("Silence?"));
}

#[test]
fn a_phase_says_under_the_pointer_what_is_done_in_it() {
    let mut driver = wall_of(&["One"]);
    let card = driver.all(Role::Note).first().unwrap().1;
    // Its foot has the bar with the names.
    let first = card.left_bottom() + egui::vec2(40.0, -40.0);
    driver.rest_at(first);
    assert!(
        driver.has_text("Silent, 8 minutes: all write moments, each alone and without a word.")
    );
    driver.rest_at(card.right_bottom() + egui::vec2(-40.0, -40.0));
    assert!(driver.has_text("Gaps, 5 minutes: look along the line for what is missing."));
}
