//! Tips at the first use of a station: once, and in nobody's way.

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Station;
use momentwall::samples::Sample;
use momentwall::storage::Preferences;
use momentwall::words::start::tip;

use crate::driver::Driver;

fn shows(driver: &Driver, station: Station) -> bool {
    let place = Station::ALL.iter().position(|other| *other == station).unwrap();
    driver.has(Role::Tooltip, tip(place))
}

/// A window that gives tips, on a bare wall with two notes.
fn with_tips(preferences: Preferences) -> Driver {
    let mut driver = Driver::with(1366.0, 768.0, preferences);
    driver.app_mut().give_tips();
    driver.type_text("Sees the sign").key(Key::Enter);
    assert!(!shows(&driver, Station::Moments), "there is nothing to move yet");
    driver.type_text("Opens the door").key(Key::Enter).key(Key::Escape);
    driver
}

#[test]
fn a_tip_stays_while_its_thing_is_used_and_does_not_come_again() {
    let mut driver = with_tips(Preferences::default());
    assert!(shows(&driver, Station::Moments));
    driver.drag(driver.middle("Opens the door"), driver.rect("Sees the sign").left_center());
    driver.let_go(driver.rect("Sees the sign").left_center());
    assert!(shows(&driver, Station::Moments), "nothing moves under the hand");
    driver.app_mut().go_to(Station::Types);
    driver.settle();
    assert!(shows(&driver, Station::Types));
    driver.click_note("Sees the sign").key(Key::Num1);
    assert!(shows(&driver, Station::Types));
    driver.app_mut().go_to(Station::Moments);
    driver.settle();
    assert_eq!(driver.app().preferences().tips_seen, ["moments", "types"]);
    assert!(!shows(&driver, Station::Moments));
    // The places of priorities need its room.
    driver.app_mut().go_to(Station::Priorities);
    driver.settle();
    assert!(shows(&driver, Station::Priorities));
    driver.click_note("Sees the sign").key(Key::P);
    assert!(!shows(&driver, Station::Priorities));
}

#[test]
fn a_tip_that_was_read_or_left_is_over() {
    let mut driver = with_tips(Preferences::default());
    driver.button("Got it");
    assert!(!shows(&driver, Station::Moments));
    driver.app_mut().go_to(Station::Priorities);
    driver.settle();
    assert!(shows(&driver, Station::Priorities));
    driver.looks_like("tip-priorities");
    driver.app_mut().go_to(Station::SetUp);
    driver.settle();
    assert!(shows(&driver, Station::SetUp));
    assert_eq!(driver.app().preferences().tips_seen, ["moments", "priorities"]);
}

#[test]
fn a_tip_leaves_its_thing_in_view() {
    let mut driver = with_tips(Preferences::default());
    driver.click_note("Sees the sign").key(Key::P);
    for (station, name) in [(Station::Verdicts, "tip-verdicts"), (Station::Actions, "tip-actions")]
    {
        driver.app_mut().go_to(station);
        driver.settle();
        assert!(shows(&driver, station));
        driver.looks_like(name);
    }
}

#[test]
fn tips_can_be_turned_off_and_brought_back() {
    let mut driver = with_tips(Preferences::default());
    driver.looks_like("tip-moments");
    driver.ctrl(Key::Comma).press(Role::Switch, "Tips at the first use of a step").key(Key::Escape);
    assert!(!shows(&driver, Station::Moments));
    let seen = vec!["moments".to_owned(), "types".to_owned()];
    let mut driver = with_tips(Preferences { tips_seen: seen, ..Preferences::default() });
    assert!(!shows(&driver, Station::Moments));
    driver.ctrl(Key::Comma).button("Show them all again").key(Key::Escape);
    assert!(shows(&driver, Station::Moments));
}

#[test]
fn whoever_knows_gets_no_tips_and_nobody_does_while_presenting() {
    let mut driver = Driver::new();
    driver.app_mut().give_tips();
    driver.open_sample(Sample::Hotel);
    for station in [Station::Types, Station::Priorities, Station::Verdicts, Station::Actions] {
        driver.app_mut().go_to(station);
        driver.settle();
        assert!(!shows(&driver, station), "{station:?}: all of it is on the wall already");
    }
    let mut driver = with_tips(Preferences::default());
    driver.key(Key::F11);
    assert!(!shows(&driver, Station::Moments));
}

#[test]
fn tab_leads_from_field_to_field_past_the_tip_of_the_set_up() {
    let mut driver = Driver::with(1366.0, 768.0, Preferences::default());
    driver.app_mut().give_tips();
    driver.app_mut().go_to(Station::SetUp);
    driver.settle();
    assert!(shows(&driver, Station::SetUp));
    driver.focus(Role::TextInput, "Title").keys(egui::Modifiers::NONE, Key::Tab);
    assert!(driver.is_focused(Role::TextInput, "Customer"));
    driver.button("Got it");
    assert!(!shows(&driver, Station::SetUp));
}

#[test]
fn a_bare_wall_leads_to_the_moments_where_none_can_be_typed() {
    let mut driver = Driver::new();
    driver.press(Role::Tab, "4 Verdicts");
    driver.looks_like("bare-verdicts");
    driver.button("Go to 1 Moments");
    driver.type_text("Sees the sign").key(Key::Enter);
    assert_eq!(driver.texts(), ["Sees the sign"]);
}

#[test]
fn the_tip_of_the_set_up_stays_between_its_fields_until_the_station_is_left() {
    let mut driver = with_tips(Preferences::default());
    driver.button("Got it").app_mut().go_to(Station::SetUp);
    driver.settle();
    driver.fill("Customer", "Nora");
    assert_eq!(driver.wall().scenario.customer.as_deref(), Some("Nora"));
    assert!(shows(&driver, Station::SetUp), "the next field is where it was");
    driver.press(Role::Tab, "2 Types").press(Role::Tab, "Set-up");
    assert!(!shows(&driver, Station::SetUp));
}
