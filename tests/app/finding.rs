//! Looking for moments.

use egui::Key;
use egui::Modifiers;
use egui::accesskit::Role;

use crate::wall_of;

#[test]
fn enter_goes_from_one_to_the_next_and_round() {
    let mut driver = wall_of(&["Sees the van", "Calls", "Van is late", "Pays"]);
    driver.ctrl(Key::F).type_text("VAN");
    assert!(driver.says("2 found"));
    driver.key(Key::Enter);
    assert_eq!(driver.app().selected(), [driver.id("Sees the van")]);
    assert!(driver.says("1 of 2"));
    driver.key(Key::Enter);
    assert_eq!(driver.app().selected(), [driver.id("Van is late")]);
    driver.key(Key::Enter);
    assert_eq!(driver.app().selected(), [driver.id("Sees the van")]);
    driver.keys(Modifiers::SHIFT, Key::Enter);
    assert_eq!(driver.app().selected(), [driver.id("Van is late")]);
    driver.key(Key::Escape);
    assert!(!driver.has(Role::TextInput, "Find a moment"));
    driver.key(Key::Num1);
    let found = driver.wall().moment(&driver.id("Van is late")).unwrap().clone();
    assert!(found.contact.is_some(), "keys are for the moment that was found");
}

#[test]
fn what_is_found_out_of_sight_comes_into_view_while_it_is_typed() {
    let mut driver = crate::Driver::sized(1024.0, 600.0);
    driver.open_sample(momentwall::samples::Sample::Hotel);
    let last = driver.texts().pop().unwrap();
    assert!(driver.rect(&last).top() > 600.0, "it stands below the window");
    driver.ctrl(Key::F).type_text(&last[..12]).settle();
    let seen = driver.rect(&last);
    assert!(seen.top() > 64.0 && seen.bottom() < 600.0, "{seen:?}");
    // What is in view already moves nothing.
    driver.key(Key::Backspace).settle();
    assert_eq!(driver.rect(&last), seen);
}

#[test]
fn filters_narrow_what_is_found() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("One").key(Key::Num2).click_note("Two").key(Key::Num2).key(Key::Num7);
    driver.ctrl(Key::F).button("Any type").press(Role::MenuItem, "Phone");
    assert!(driver.says("2 found"));
    driver.button("Any verdict").press(Role::MenuItem, "Miserable");
    assert!(driver.says("1 found"));
    driver.button("Next (Enter)");
    assert_eq!(driver.app().selected(), [driver.id("Two")]);
    driver.button("Miserable").press(Role::MenuItem, "Any verdict");
    assert!(driver.says("2 found"));
}

#[test]
fn what_nobody_says_is_not_found() {
    let mut driver = wall_of(&["One"]);
    driver.ctrl(Key::F).type_text("zebra").key(Key::Enter);
    assert!(driver.says("No moment matches that."));
}

#[test]
fn words_of_the_plan_are_found_too() {
    let mut driver = crate::driver::Driver::new();
    driver.open_sample(momentwall::samples::Sample::Hotel);
    let owner = momentwall::model::owners(driver.wall()).swap_remove(0);
    driver.ctrl(Key::F).button("Any owner").press(Role::MenuItem, &owner);
    let found = driver.wall().moments.iter().filter(|moment| {
        moment.actions.iter().any(|action| action.owner.as_deref() == Some(owner.as_str()))
    });
    assert!(driver.says(&format!("{} found", found.count())));
}

#[test]
fn a_filter_for_something_that_is_gone_is_gone_too() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.right_click_at(driver.middle("Two")).press(Role::MenuItem, "Begin a new stage here");
    driver.type_text("Later").key(Key::Enter).ctrl(Key::F);
    driver.button("Any stage").press(Role::MenuItem, "Later");
    assert!(driver.says("1 found"));
    driver.button("Undo").button("Undo");
    driver.ctrl(Key::F).type_text("o");
    assert!(driver.says("2 found"), "the stage is not asked for any more");
}
