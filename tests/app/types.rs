//! Contact types: made, changed, hidden, and deleted with what their notes take.

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Station;

use crate::driver::Driver;
use crate::wall_of;

fn labels(driver: &Driver) -> Vec<String> {
    let shown = driver.wall().contact_types.iter().filter(|kind| !kind.hidden);
    shown.map(|kind| kind.label.clone()).collect()
}

fn type_of(driver: &Driver, text: &str) -> Option<String> {
    let wall = driver.wall();
    let contact = wall.moment(&driver.id(text)).unwrap().contact.clone()?;
    Some(wall.contact_type(&contact).unwrap().label.clone())
}

/// A wall of two notes, the first of an own type.
fn with_kiosk() -> Driver {
    let mut driver = wall_of(&["One", "Two"]);
    driver.app_mut().go_to(Station::Types);
    driver.settle().button("New contact type").type_text("Kiosk");
    driver.press(Role::RadioButton, "Olive").press(Role::RadioButton, "ticket");
    driver.button("Add the type");
    driver.click_note("One").button("Kiosk");
    assert_eq!(type_of(&driver, "One").as_deref(), Some("Kiosk"));
    assert_eq!(driver.description("One"), "1 of 2, Kiosk", "as the room wrote it");
    driver
}

#[test]
fn a05_an_own_type_has_a_colour_and_a_mark() {
    let driver = with_kiosk();
    let kiosk = driver.wall().contact_types.last().unwrap();
    assert_eq!(kiosk.color.unwrap().to_hex(), "#9FA548");
    assert_eq!(kiosk.mark.as_deref(), Some("ticket"));
}

#[test]
fn a_new_type_goes_to_the_notes_it_was_made_for() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.app_mut().go_to(Station::Types);
    driver.settle().click_note("Two").button("New contact type").type_text("Fax").key(Key::Enter);
    assert_eq!(type_of(&driver, "Two").as_deref(), Some("Fax"));
    assert_eq!(type_of(&driver, "One"), None);
    driver.ctrl(Key::Z);
    assert_eq!(type_of(&driver, "Two"), None);
    assert!(!labels(&driver).contains(&"Fax".to_owned()), "one step");
    // Those that have one keep it.
    driver.click_note("One").key(Key::Num1).shift_click_note("Two");
    driver.button("New contact type").type_text("Fax").key(Key::Enter);
    assert_eq!(type_of(&driver, "One").as_deref(), Some("Face to face"));
    assert_eq!(type_of(&driver, "Two").as_deref(), Some("Fax"));
    assert!(driver.has_text("“Fax” added and given to 1 moment"));
    driver.button("Undo this");
    assert_eq!(type_of(&driver, "Two"), None);
}

#[test]
fn a_type_without_a_name_is_refused_in_the_dialog() {
    let mut driver = wall_of(&["One"]);
    driver.app_mut().go_to(Station::Types);
    driver.settle().button("New contact type").button("Add the type");
    assert!(driver.has_text("name"), "one sentence says why");
    driver.type_text("Fax").key(Key::Enter);
    assert_eq!(labels(&driver).last().map(String::as_str), Some("Fax"));
    assert!(driver.app().dialog().is_none());
}

#[test]
fn a05_a_type_is_renamed_and_recoloured_as_one_step() {
    let mut driver = with_kiosk();
    driver.button("Change Kiosk").ctrl(Key::A).type_text("Terminal");
    driver.press(Role::RadioButton, "Teal").button("Done");
    let terminal = driver.wall().contact_types.last().unwrap().clone();
    assert_eq!(terminal.label, "Terminal");
    assert_eq!(terminal.color.unwrap().to_hex(), "#7FBDB2");
    driver.ctrl(Key::Z);
    let kiosk = driver.wall().contact_types.last().unwrap();
    assert_eq!(
        (kiosk.label.as_str(), kiosk.color.unwrap().to_hex()),
        ("Kiosk", "#9FA548".to_owned())
    );
}

#[test]
fn a_built_in_type_keeps_its_colour_but_can_be_renamed_and_hidden() {
    let mut driver = with_kiosk();
    driver.button("Change Webinar");
    assert!(!driver.has(Role::RadioButton, "Olive") && !driver.has(Role::Button, "Delete"));
    driver.button("Hide").button("Done");
    assert_eq!(labels(&driver), ["Face to face", "Phone", "Email", "Post", "Website", "Kiosk"]);
    assert!(driver.has(Role::Button, "Webinar"), "where types are changed it can be brought back");
    driver.press(Role::Tab, "1 Moments");
    assert!(!driver.has(Role::Button, "Webinar"));
    driver.press(Role::Tab, "2 Types").button("Change Webinar").button("Show again").button("Done");
    assert_eq!(labels(&driver).len(), 7);
}

#[test]
fn a05_the_notes_of_a_deleted_type_take_another_one() {
    let mut driver = with_kiosk();
    driver.button("Change Kiosk").button("Delete");
    assert!(driver.has_text("1 moment has this type"));
    driver.press(Role::MenuItem, "Email").button("Delete");
    assert_eq!(type_of(&driver, "One").as_deref(), Some("Email"));
    assert_eq!(labels(&driver).len(), 6);
    driver.button("Undo this");
    assert_eq!(type_of(&driver, "One").as_deref(), Some("Kiosk"));
}

#[test]
fn a_type_that_is_not_kept_changes_nothing() {
    let mut driver = with_kiosk();
    driver.button("Change Kiosk").ctrl(Key::A).type_text("Else").button("Cancel");
    driver.button("Change Kiosk").button("Delete").button("Cancel").button("Cancel");
    assert_eq!(labels(&driver).last().map(String::as_str), Some("Kiosk"));
}

#[test]
fn new_notes_do_not_ask_for_a_type_that_is_gone() {
    let mut driver = with_kiosk();
    driver.key(Key::Escape).button("Kiosk").button("Change Kiosk").button("Delete");
    driver.button("Delete").button("Add").type_text("Three").key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    driver.key(Key::Escape).key(Key::N).type_text("Four").key(Key::Escape);
    driver.key(Key::Escape).paste("Five\nSix");
    assert_eq!(driver.texts().len(), 6);
}

#[test]
fn the_enter_that_ends_a_composition_does_not_keep_the_type() {
    use egui::ImeEvent;
    let mut driver = wall_of(&["One"]);
    driver.app_mut().go_to(Station::Types);
    driver.settle().button("New contact type");
    let preedit = ImeEvent::Preedit { text: "でんわ".to_owned(), active_range_chars: None };
    driver.ime(preedit).key(Key::Enter);
    assert!(driver.app().dialog().is_some(), "the Enter is the input method's");
    driver.ime(ImeEvent::Commit("電話".to_owned())).key(Key::Enter);
    assert_eq!(labels(&driver).last().map(String::as_str), Some("電話"));
}
