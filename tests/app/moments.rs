//! The stations of the moments and their types: gaps, what is often forgotten, time and reach, lanes.

use std::sync::Arc;

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Station;
use momentwall::model::{ContactTypeId, Lane, Moment, MomentId, Stage, StageId, Wall};
use momentwall::words::moments::forgotten;

use crate::driver::Driver;
use crate::wall_of;

/// Three stages; nothing of the last one is known yet.
fn staged() -> Wall {
    let mut wall = Wall::blank();
    for name in ["Arrive", "Stay", "Leave"] {
        wall.stages.push(Stage::new(StageId::new(name), name));
    }
    let notes = [
        ("Rings the bell", Some("phone"), "Arrive"),
        ("Is greeted", Some("face_to_face"), "Arrive"),
        ("Asks for a key", Some("face_to_face"), "Arrive"),
        ("Sleeps badly", None, "Stay"),
        ("Finds no towel", None, "Stay"),
    ];
    for (text, contact, stage) in notes {
        let mut moment = Moment::new(MomentId::new(text), text);
        moment.contact = contact.map(ContactTypeId::new);
        moment.stage = Some(StageId::new(stage));
        wall.moments.push(Arc::new(moment));
    }
    wall
}

fn window_on(wall: Wall, width: f32, height: f32) -> Driver {
    let mut driver = Driver::sized(width, height);
    driver.app_mut().show_wall(wall);
    driver.settle();
    driver
}

fn wide() -> Driver {
    window_on(staged(), 1920.0, 1080.0)
}

fn type_of(driver: &Driver, text: &str) -> Option<String> {
    let moment = driver.wall().moment(&driver.id(text)).unwrap();
    moment.contact.as_ref().map(|id| id.as_str().to_owned())
}

fn stage_of(driver: &Driver, text: &str) -> Option<String> {
    let moment = driver.wall().moment(&driver.id(text)).unwrap();
    moment.stage.as_ref().map(|id| id.as_str().to_owned())
}

#[test]
fn a_tap_on_a_gap_is_followed_by_the_moment_that_fills_it() {
    let mut driver = wide();
    assert!(driver.has(Role::Button, "Face to face, Arrive: 2"));
    driver.click_note("Rings the bell").button("Phone, Leave: none");
    assert!(driver.is_focused(Role::TextInput, "Add a moment"));
    driver.type_text("Calls about a scarf").key(Key::Enter);
    assert_eq!(type_of(&driver, "Calls about a scarf").as_deref(), Some("phone"));
    assert_eq!(stage_of(&driver, "Calls about a scarf").as_deref(), Some("Leave"));
    assert!(driver.has(Role::Button, "Phone, Leave: 1"));
    assert_eq!(type_of(&driver, "Rings the bell").as_deref(), Some("phone"));
}

#[test]
fn a_tap_on_a_filled_cell_chooses_its_notes() {
    let mut driver = wide();
    driver.button("Face to face, Arrive: 2");
    assert_eq!(driver.app().selected(), [driver.id("Is greeted"), driver.id("Asks for a key")]);
    driver.button("No type yet, Stay: 2");
    assert_eq!(driver.app().selected().len(), 2);
    assert!(!driver.has_text("No type yet, Arrive"), "notes without a type are missing nowhere");
}

#[test]
fn gaps_work_by_touch_and_by_keyboard() {
    let mut driver = wide();
    let at = driver.place(Role::Button, "Email, Stay: none");
    driver.tap(at).type_text("A mail").key(Key::Enter);
    assert_eq!(stage_of(&driver, "A mail").as_deref(), Some("Stay"));
    driver.focus(Role::Button, "Post, Arrive: none").key(Key::Enter);
    driver.type_text("A card").key(Key::Enter);
    assert_eq!(type_of(&driver, "A card").as_deref(), Some("post"));
    assert_eq!(stage_of(&driver, "A card").as_deref(), Some("Arrive"));
}

#[test]
fn every_cell_is_as_high_as_a_fingertip() {
    let driver = wide();
    let cell = driver.bounds(Role::Button, "Phone, Leave: none");
    assert!(cell.height() >= 44.0 && cell.width() >= 22.0, "{cell:?}");
}

#[test]
fn on_a_laptop_the_gaps_are_a_table_that_unfolds() {
    let mut driver = window_on(staged(), 1366.0, 768.0);
    assert!(!driver.has_text("Phone, Leave"));
    driver.press(Role::DisclosureTriangle, "Gaps by stage");
    let cell = driver.bounds(Role::Button, "Phone, Leave: none");
    assert!(cell.width() >= 36.0 && cell.height() >= 44.0, "{cell:?}");
    let last = driver.bounds(Role::Button, "Webinar, Leave: none");
    assert!(last.right() <= 1366.0 - 20.0, "all types are in the panel's width: {last:?}");
    driver.focus(Role::Button, "Webinar, Leave: none").key(Key::Enter);
    driver.type_text("A film").key(Key::Enter);
    assert_eq!(type_of(&driver, "A film").as_deref(), Some("webinar"));
    assert_eq!(stage_of(&driver, "A film").as_deref(), Some("Leave"));
}

#[test]
fn many_stages_are_a_table_too_and_none_is_nothing() {
    let mut wall = staged();
    for number in 0..5 {
        let name = format!("Later {number}");
        wall.stages.push(Stage::new(StageId::new(&name), name));
    }
    let driver = window_on(wall, 1920.0, 1080.0);
    assert!(!driver.has_text("Phone, Leave") && driver.has_text("Gaps by stage"));
    let driver = wall_of(&["One"]);
    assert!(!driver.has_text("Gaps by stage"));
}

#[test]
fn notes_without_a_stage_have_a_column_of_their_own() {
    let mut wall = staged();
    wall.moments.insert(0, Arc::new(Moment::new(MomentId::new("loose"), "Loose")));
    let mut driver = window_on(wall, 1920.0, 1080.0);
    driver.button("Post, No stage: none").type_text("A leaflet").key(Key::Enter);
    assert_eq!(stage_of(&driver, "A leaflet"), None);
}

#[test]
fn a28_one_tap_adds_what_is_often_forgotten() {
    let mut driver = wide();
    driver.button("Stage of new moments: Stay").press(Role::MenuItem, "Arrive").button("The bill");
    let texts = driver.texts();
    assert_eq!(texts[3], "The bill", "at the end of the bar's stage: {texts:?}");
    assert_eq!(driver.app().selected(), [driver.id("The bill")]);
    assert!(driver.app().is_writing());
    // The room makes it concrete: the first letter takes the place of all.
    driver.type_text("The bill has a line that nobody explains").key(Key::Escape);
    assert_eq!(driver.texts()[3], "The bill has a line that nobody explains");
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts().len(), 5, "the note and its words are one step");
}

#[test]
fn a28_what_is_on_the_wall_is_not_added_again() {
    let mut driver = wide();
    driver.button("The wait").type_text("Waits an hour").key(Key::Escape);
    driver.click_note("Is greeted").button("The wait");
    assert_eq!(driver.app().selected(), [driver.id("Waits an hour")], "it is shown instead");
    assert_eq!(driver.texts().len(), 6);
    driver.ctrl(Key::Z).button("The wait").key(Key::Escape);
    assert_eq!(driver.texts().last().map(String::as_str), Some("The wait"));
    driver.key(Key::Delete).button("The wait");
    assert!(driver.app().is_writing(), "a note that was taken away can be added again");
}

#[test]
fn a28_the_whole_list_is_there_also_on_a_laptop() {
    let mut driver = window_on(staged(), 1366.0, 768.0);
    assert!(!driver.has(Role::Button, "The wait"));
    driver.press(Role::DisclosureTriangle, "Often forgotten");
    for text in forgotten() {
        assert!(driver.has(Role::Button, text), "{text}");
    }
    assert_eq!(forgotten().len(), 8);
    driver.focus(Role::Button, "The goodbye").key(Key::Enter).key(Key::Escape);
    assert_eq!(driver.texts().last().map(String::as_str), Some("The goodbye"));
}

/// Opens the part of the panel with durations.
fn with_times(mut driver: Driver) -> Driver {
    driver.press(Role::DisclosureTriangle, "Time and reach");
    driver
}

fn moment(driver: &Driver, text: &str) -> Moment {
    Moment::clone(driver.wall().moment(&driver.id(text)).unwrap())
}

#[test]
fn a22_times_are_hidden_until_they_are_wanted() {
    let driver = wide();
    assert!(!driver.has(Role::TextInput, "Seconds") && !driver.has_text("Timed"));
    let mut driver = with_times(driver);
    assert!(driver.has_text("Timed 0 of 5") && driver.has_text("Select moments"));
    driver.click_note("Is greeted").fill("Seconds", "1:30");
    assert_eq!(moment(&driver, "Is greeted").seconds, Some(90.0));
    assert!(driver.has_text("90 seconds per customer") && driver.has_text("Timed 1 of 5"));
}

#[test]
fn a22_one_number_for_all_chosen_moments_is_one_step() {
    let mut driver = with_times(wide());
    driver.click_note("Is greeted").shift_click_note("Asks for a key");
    driver.fill("Seconds", "1").type_text("5").fill("Times a year", "0.2");
    driver.key(Key::Tab);
    for text in ["Is greeted", "Asks for a key"] {
        let moment = moment(&driver, text);
        assert_eq!((moment.seconds, moment.times_per_customer), (Some(15.0), 0.2));
    }
    driver.button("Undo").button("Undo");
    let greeted = moment(&driver, "Is greeted");
    assert_eq!((greeted.seconds, greeted.times_per_customer), (None, 1.0));
    assert!(driver.app().undo_label().is_none());
}

#[test]
fn a22_what_cannot_be_read_changes_nothing_and_is_said() {
    let mut driver = with_times(wide());
    driver.click_note("Is greeted").fill("Seconds", "20");
    driver.fill("Seconds", "soon");
    assert!(driver.has_text("That is not a length of time."));
    assert_eq!(moment(&driver, "Is greeted").seconds, Some(20.0));
    driver.fill("Times a year", "often");
    assert!(
        driver.has_text("That is not a number.")
            && !driver.has_text("That is not a length of time.")
    );
    driver.key(Key::Tab);
    assert!(driver.has_text("one in five"), "what was left unreadable is gone");
    driver.fill("Seconds", "").key(Key::Backspace).key(Key::Tab);
    assert_eq!(moment(&driver, "Is greeted").seconds, None, "blank is untimed, never 0");
}

#[test]
fn a22_moments_that_differ_show_no_number() {
    let mut driver = with_times(wide());
    driver.click_note("Is greeted").fill("Seconds", "20").key(Key::Tab);
    driver.click_note("Is greeted").shift_click_note("Sleeps badly");
    assert!(driver.has_text("2 moments selected"));
    assert_eq!(moment(&driver, "Sleeps badly").seconds, None);
    driver.fill("Seconds", "30");
    assert_eq!(moment(&driver, "Sleeps badly").seconds, Some(30.0));
}

#[test]
fn r8_a20_a21_the_banner_counts_the_whole_wall() {
    let mut wall = Wall { customers_per_year: Some(10_000_000), ..staged() };
    for moment in &mut wall.moments {
        Arc::make_mut(moment).seconds = Some(15.0);
    }
    let driver = with_times(window_on(wall, 1920.0, 1080.0));
    assert!(
        driver.has_text("Experienced 50,000,000 times a year (50 million), 15 seconds at a time")
    );
    assert!(driver.has_text("75 seconds per customer, 208,333 hours a year"));
    assert!(driver.has_text("Timed 5 of 5"));
}

#[test]
fn b04_lanes_are_off_until_they_are_switched_on() {
    let mut driver = with_times(wide());
    driver.click_note("Is greeted");
    assert!(!driver.has(Role::RadioButton, "Who acts: Back"));
    driver.focus(Role::Switch, "Lanes").key(Key::Space);
    driver.focus(Role::RadioButton, "Who acts: Back").key(Key::Enter);
    assert_eq!(moment(&driver, "Is greeted").lane, Lane::Back);
    assert!(driver.has_text("Timed 0 of 4"), "they do not meet what happens out of sight");
    driver.focus(Role::Switch, "Lanes").key(Key::Space);
    assert!(!driver.has(Role::RadioButton, "Who acts: Back"));
    driver.button("Undo");
    assert_eq!(moment(&driver, "Is greeted").lane, Lane::Customer);
}

#[test]
fn b04_a_wall_that_has_lanes_shows_them() {
    let mut wall = staged();
    Arc::make_mut(&mut wall.moments[0]).lane = Lane::Partner;
    let mut driver = with_times(window_on(wall, 1920.0, 1080.0));
    driver.click_note("Is greeted");
    assert!(driver.has(Role::RadioButton, "Who acts: Partner"));
}

#[test]
fn the_notes_without_a_type_are_chosen_and_coloured_all_at_once() {
    for by_number in [false, true] {
        let mut driver = wide();
        driver.app_mut().go_to(Station::Types);
        let name = match by_number {
            false => "Select the 2 without a type",
            true => "2 without a type, select them",
        };
        driver.settle().button(name);
        assert_eq!(driver.app().selected().len(), 2);
        driver.button("Website");
        assert_eq!(type_of(&driver, "Sleeps badly").as_deref(), Some("website"));
        assert_eq!(type_of(&driver, "Finds no towel").as_deref(), Some("website"));
        assert!(!driver.has_text("without a type"), "{}", driver.status());
        driver.ctrl(Key::Z);
        assert_eq!(type_of(&driver, "Finds no towel"), None);
    }
}

#[test]
fn many_notes_take_a_type_by_keyboard_and_by_touch() {
    let mut driver = window_on(staged(), 1366.0, 768.0);
    driver.app_mut().go_to(Station::Types);
    driver.settle().focus(Role::Button, "Select the 2 without a type").key(Key::Enter);
    driver.key(Key::Num3);
    assert_eq!(type_of(&driver, "Sleeps badly").as_deref(), Some("email"));
    assert_eq!(type_of(&driver, "Finds no towel").as_deref(), Some("email"));
    driver.ctrl(Key::Z);
    let number = driver.place(Role::Button, "2 without a type, select them");
    driver.tap(number);
    let post = driver.bounds(Role::Button, "Post");
    assert!(post.height() >= 44.0);
    driver.tap(post.center());
    assert_eq!(type_of(&driver, "Sleeps badly").as_deref(), Some("post"));
    assert_eq!(type_of(&driver, "Finds no towel").as_deref(), Some("post"));
}

#[test]
fn a_tap_on_an_empty_stage_is_where_the_next_moment_goes() {
    let mut driver = window_on(staged(), 1366.0, 768.0);
    let at = driver.place(Role::Button, "Add a moment in Leave");
    driver.tap(at).type_text("Waves").key(Key::Enter);
    assert_eq!(stage_of(&driver, "Waves").as_deref(), Some("Leave"));
    let mut driver = window_on(staged(), 1366.0, 768.0);
    driver.focus(Role::Button, "Add a moment in Leave").key(Key::Enter);
    assert!(driver.is_focused(Role::TextInput, "Add a moment"));
    driver.type_text("Waves").key(Key::Enter);
    assert_eq!(stage_of(&driver, "Waves").as_deref(), Some("Leave"));
    let mut driver = window_on(staged(), 1366.0, 768.0);
    driver.click_at(at).type_text("Waves").key(Key::Enter);
    assert_eq!(stage_of(&driver, "Waves").as_deref(), Some("Leave"));
}

#[test]
fn new_notes_can_be_without_a_stage() {
    let mut driver = wide();
    driver.button("Stage of new moments: Stay").press(Role::MenuItem, "No stage");
    driver.type_text("Somewhere").key(Key::Enter).type_text("Elsewhere").key(Key::Enter);
    assert_eq!(stage_of(&driver, "Somewhere"), None);
    assert_eq!(&driver.texts()[..2], ["Somewhere", "Elsewhere"]);
}

/// What unfolds in the panels of the first two stations, to be looked at.
#[test]
fn the_tools_of_the_first_two_stations() {
    let mut wall = momentwall::samples::Sample::Hotel.open().unwrap().wall;
    for place in [3, 7, 12] {
        Arc::make_mut(&mut wall.moments[place]).contact = None;
    }
    for (width, height, size) in [(1366.0, 768.0, "laptop"), (1920.0, 1080.0, "wide")] {
        let mut driver = window_on(wall.clone(), width, height);
        let first = driver.texts()[1].clone();
        if size == "laptop" {
            driver.focus(Role::DisclosureTriangle, "Gaps by stage").key(Key::Enter);
            driver.looks_like("laptop-gaps");
            driver.focus(Role::DisclosureTriangle, "Gaps by stage").key(Key::Enter);
        }
        driver.click_note(&first);
        driver.focus(Role::DisclosureTriangle, "Time and reach").key(Key::Enter);
        driver.focus(Role::Switch, "Lanes").key(Key::Space).looks_like(&format!("{size}-times"));
        driver.app_mut().go_to(Station::Types);
        driver.settle().looks_like(&format!("{size}-types"));
    }
}
