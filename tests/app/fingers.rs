//! One finger, two, three, and a touch that the system takes back; from the events that a touch screen sends.

use egui::accesskit::Role;
use egui::{Key, Pos2, Vec2};
use momentwall::storage::Preferences;

use crate::driver::Driver;
use crate::wall_of;

fn left_of(driver: &Driver, text: &str) -> Pos2 {
    driver.rect(text).left_center() + Vec2::new(8.0, -30.0)
}

/// A place of the bare wall: under the notes.
fn bare(driver: &Driver, text: &str) -> Pos2 {
    driver.rect(text).center_bottom() + Vec2::new(0.0, 14.0)
}

#[test]
fn a_finger_moves_a_note() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let (from, to) = (driver.middle("Three"), left_of(&driver, "One"));
    driver.finger_down(1, from).finger_to(1, from, to).finger_up(1, to).settle();
    assert_eq!(driver.texts(), ["Three", "One", "Two"]);
    driver.button("Undo");
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
}

#[test]
fn a_second_finger_puts_the_note_back_and_zooms_about_the_middle() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let before = driver.app().zoom();
    let (from, to) = (driver.middle("Three"), left_of(&driver, "One"));
    driver.finger_down(1, from).finger_to(1, from, to);
    let (second, further) = (to + Vec2::new(120.0, 0.0), to + Vec2::new(320.0, 0.0));
    driver.finger_down(2, second).finger_to(2, second, further);
    driver.finger_up(2, further).finger_up(1, to).settle();
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    let zoomed = driver.app().zoom() / before;
    assert!(zoomed > 1.8, "from 120 to 320 points apart, but zoomed by {zoomed}");
    assert!(driver.app().undo_label().is_some_and(|label| label.starts_with("Add")));
}

#[test]
fn what_is_between_two_fingers_stays_there() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let at = driver.middle("Two");
    let (left, right) = (at - Vec2::new(80.0, 0.0), at + Vec2::new(80.0, 0.0));
    driver.finger_down(1, left).finger_down(2, right);
    for step in 1..=10_u8 {
        let way = Vec2::new(f32::from(step) * 8.0, 0.0);
        let before = Vec2::new(f32::from(step - 1) * 8.0, 0.0);
        driver.finger_to(1, left - before, left - way).finger_to(2, right + before, right + way);
    }
    let end = Vec2::new(80.0, 0.0);
    driver.finger_up(1, left - end).finger_up(2, right + end).settle();
    assert!((driver.middle("Two") - at).length() < 12.0, "{:?} {at:?}", driver.middle("Two"));
}

#[test]
fn a_finger_on_the_bare_wall_pushes_it_and_it_glides_on() {
    let mut driver = wall_of(&["One", "Two"]);
    let from = bare(&driver, "One");
    let to = from + Vec2::new(120.0, 60.0);
    let before = driver.rect("One").min;
    driver.finger_down(1, from).finger_to(1, from, to);
    let pushed = driver.rect("One").min - before;
    driver.finger_up(1, to).frames(4);
    let glided = driver.rect("One").min - before;
    // The first few points tell a push from a tap.
    assert!((pushed - Vec2::new(110.0, 55.0)).length() < 12.0, "{pushed:?}");
    assert!(glided.x > pushed.x + 10.0, "{glided:?} after {pushed:?}");
    driver.settle();
    assert_eq!(driver.app().selected(), []);
}

#[test]
fn a_wall_that_glides_stops_under_a_finger() {
    let mut driver = wall_of(&["One", "Two"]);
    let from = bare(&driver, "One");
    let to = from + Vec2::new(120.0, 60.0);
    driver.finger_down(1, from).finger_to(1, from, to).finger_up(1, to).frames(2);
    driver.finger_down(1, to).frames(1);
    let here = driver.rect("One").min;
    driver.frames(5);
    assert_eq!(driver.rect("One").min, here);
    driver.finger_up(1, to);
}

#[test]
fn three_fingers_are_no_gesture() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let before = (driver.app().zoom(), driver.rect("One"));
    let at = driver.middle("Two");
    let beside = |by: f32| at + Vec2::new(by, 0.0);
    driver.finger_down(1, at).finger_down(2, beside(90.0)).finger_down(3, beside(180.0));
    driver.finger_to(3, beside(180.0), beside(380.0)).finger_to(1, at, beside(-200.0));
    for finger in 1..=3 {
        driver.finger_up(finger, at);
    }
    driver.settle();
    assert_eq!((driver.app().zoom(), driver.rect("One")), before);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
}

#[test]
fn a_long_press_opens_the_menu_and_it_survives_the_release() {
    let mut driver = wall_of(&["One", "Two"]);
    let at = driver.middle("Two");
    driver.finger_down(1, at).frames(20);
    assert!(!driver.has(Role::MenuItem, "Duplicate"), "not before half a second");
    driver.frames(14);
    assert!(driver.has(Role::MenuItem, "Duplicate"));
    driver.finger_up(1, at).settle();
    assert!(driver.has(Role::MenuItem, "Duplicate"), "it survives the release");
    assert_eq!(driver.app().selected(), [driver.id("Two")]);
    let row = driver.place(Role::MenuItem, "Duplicate");
    driver.tap(row);
    assert_eq!(driver.texts(), ["One", "Two", "Two"]);
    assert!(!driver.has(Role::MenuItem, "Duplicate"));
}

#[test]
fn a_tap_chooses_and_a_double_tap_writes() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.tap(driver.middle("Two"));
    assert_eq!(driver.app().selected(), [driver.id("Two")]);
    driver.double_tap(driver.middle("Two")).type_text("!").key(Key::Escape);
    assert_eq!(driver.texts(), ["One", "Two!"]);
    driver.double_tap(bare(&driver, "One")).type_text("New").key(Key::Escape);
    assert_eq!(driver.texts(), ["One", "New", "Two!"]);
}

#[test]
fn select_more_adds_by_single_taps() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let [one, two, three] = ["One", "Two", "Three"].map(|text| driver.middle(text));
    driver.tap(one).button("Select more").tap(three).tap(two).tap(one);
    assert_eq!(driver.app().selected(), [driver.id("Three"), driver.id("Two")]);
    driver.button("Select more").tap(one);
    assert_eq!(driver.app().selected(), [driver.id("One")]);
}

#[test]
fn choosing_more_ends_with_what_it_was_for_and_with_a_tap_on_the_bare_wall() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let [one, two, three] = ["One", "Two", "Three"].map(|text| driver.middle(text));
    driver.tap(one).button("Select more").tap(two).key(Key::Num2).tap(three).key(Key::Num3);
    let types = driver.wall().moments.iter().map(|moment| moment.contact.clone());
    let types: Vec<_> = types.collect();
    assert!(types[0] == types[1] && types[1] != types[2], "{types:?}");
    let aside = bare(&driver, "Three");
    driver.tap(one).button("Select more").tap(two).tap(aside);
    assert_eq!(driver.app().selected(), []);
    driver.tap(one).tap(three);
    assert_eq!(driver.app().selected(), [driver.id("Three")]);
    driver.button("Select more").key(Key::Escape).tap(one).tap(two);
    assert_eq!(driver.app().selected(), [driver.id("Two")]);
}

#[test]
fn fingers_may_be_kept_from_everything_but_the_camera() {
    let preferences = Preferences { fingers_only_move_wall: true, ..Preferences::default() };
    let mut driver = Driver::with(1366.0, 768.0, preferences);
    driver.paste("One\nTwo\nThree").key(Key::Escape).key(Key::Escape);
    let (from, to) = (driver.middle("Three"), driver.middle("One"));
    let before = driver.rect("One").min;
    driver.finger_down(1, from).finger_to(1, from, to).finger_up(1, to).settle();
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    assert!(driver.rect("One").min.x < before.x - 50.0, "the wall was pushed");
    let three = driver.middle("Three");
    driver.tap(three).double_tap(three);
    assert!(!driver.app().is_writing() && driver.app().selected().len() != 1);
}

#[test]
fn a_touch_that_the_system_takes_back_leaves_nothing_behind() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let (from, to) = (driver.middle("Three"), left_of(&driver, "One"));
    driver.finger_down(1, from).finger_to(1, from, to).finger_lost(1, to).settle();
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    driver.click_note("Two");
    assert_eq!(driver.app().selected(), [driver.id("Two")], "the mouse works as before");
    driver.finger_down(2, from).finger_to(2, from, to).finger_up(2, to).settle();
    assert_eq!(driver.texts(), ["Three", "One", "Two"], "and so do fingers");
}

#[test]
fn the_note_being_written_is_lifted_above_a_keyboard_on_the_screen() {
    let texts: Vec<String> = (1..=24).map(|number| format!("Moment {number}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut driver = wall_of(&texts);
    driver.key(Key::F);
    let is_low = |text: &&&str| (480.0..656.0).contains(&driver.rect(text).bottom());
    let low: &str = texts.iter().find(is_low).unwrap();
    let before = driver.rect(low);
    driver.double_tap(driver.middle(low));
    assert!(driver.app().is_writing());
    let lifted = driver.rect(low);
    assert!(lifted.bottom() < 768.0 * 0.55, "{lifted:?}");
    driver.type_text("!").settle();
    let written = format!("{low}!");
    let lifted = driver.rect(&written);
    assert!(lifted.bottom() < 768.0 * 0.55, "also after a letter: {lifted:?}");
    // Here there is none, which is said.
    let keyboard = driver.place(Role::Button, "On-screen keyboard");
    driver.tap(keyboard);
    assert!(driver.app().is_writing(), "the writing goes on");
    assert!(driver.has_text("If no keyboard appears"));
    driver.key(Key::Escape);
    let back = driver.rect(&written);
    assert!((back.bottom() - before.bottom()).abs() < 2.0, "the wall comes back: {back:?}");
}

#[test]
fn a_wall_that_glides_is_fitted_all_the_same() {
    let mut driver = wall_of(&["One", "Two"]);
    let fitted = driver.rect("One").min;
    let from = bare(&driver, "One");
    let to = from + Vec2::new(160.0, 60.0);
    driver.finger_down(1, from).finger_to(1, from, to).finger_up(1, to).frames(2);
    driver.button("Fit");
    assert!((driver.rect("One").min - fitted).length() < 1.0);
}

#[test]
fn a_tap_within_one_frame_is_a_fingers_tap() {
    let preferences = Preferences { fingers_only_move_wall: true, ..Preferences::default() };
    let mut driver = Driver::with(1366.0, 768.0, preferences);
    driver.paste("One\nTwo").key(Key::Escape).key(Key::Escape);
    let at = driver.middle("One");
    driver.tap_at_once(at);
    assert_eq!(driver.app().selected(), [], "fingers only move this wall");
    let mut driver = wall_of(&["One", "Two"]);
    let at = driver.middle("One");
    driver.tap_at_once(at);
    assert_eq!(driver.app().selected(), [driver.id("One")]);
}

#[test]
fn choosing_more_ends_with_whatever_is_done_to_the_chosen_ones() {
    let mut driver = wall_of(&["One", "Two", "Three", "Four"]);
    let merge = |driver: &mut Driver| {
        driver.tap_note("One").button("Select more").tap_note("Two");
        driver.right_click_at(driver.middle("Two")).press(Role::MenuItem, "Merge into one moment");
    };
    merge(&mut driver);
    driver.tap_note("Four");
    assert_eq!(driver.app().selected(), [driver.id("Four")], "the merged one stays where it is");
}
