//! What the room is shown in large type.

use egui::accesskit::Role;
use egui::{Key, ViewportCommand};
use momentwall::app::Station;
use momentwall::samples::Sample;
use momentwall::storage::{Look, Preferences};

use crate::driver::Driver;
use crate::wall_of;

fn hotel(width: f32, height: f32, look: Look) -> Driver {
    let preferences = Preferences { look, ..Preferences::default() };
    let mut driver = Driver::with(width, height, preferences);
    driver.open_sample(Sample::Hotel);
    driver
}

#[test]
fn a03_f11_shows_the_question_on_the_whole_screen_and_escape_leads_back() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.key(Key::F11);
    assert!(driver.asked(|command| *command == ViewportCommand::Fullscreen(true)));
    assert!(driver.has(Role::Heading, "What do they see, hear, touch or wait for next?"));
    assert!(!driver.has(Role::Tab, "1 Moments"), "the panels are gone");
    driver.key(Key::Escape);
    assert!(driver.asked(|command| *command == ViewportCommand::Fullscreen(false)));
    assert!(driver.has(Role::Tab, "1 Moments"));
}

#[test]
fn moments_are_typed_while_the_room_looks_on() {
    let mut driver = wall_of(&["One"]);
    driver.key(Key::F11).type_text("Two").key(Key::Enter).type_text("Three").key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    assert!(driver.has(Role::TextInput, "type to add a moment"));
    driver.type_text("Fo").key(Key::ArrowLeft).type_text("a");
    driver.key(Key::Enter);
    assert_eq!(driver.texts()[3], "Fao", "an arrow moves the caret where something is typed");
    driver.key(Key::ArrowRight).picture("present-wall");
    driver.key(Key::ArrowRight);
    assert!(driver.has(Role::Heading, "How does it reach them?"));
    driver.key(Key::PageUp).key(Key::PageUp).ctrl(Key::Z);
    assert_eq!(driver.texts().len(), 3, "undo takes the last note back");
}

#[test]
fn arrows_and_remote_controls_walk_from_priority_to_priority() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("Two").key(Key::P).click_note("One").key(Key::P);
    driver.app_mut().go_to(Station::Verdicts);
    driver.settle().key(Key::F11).key(Key::ArrowRight);
    assert!(driver.has(Role::Heading, "Priority 1: Two"));
    driver.picture("present-not-judged");
    driver.key(Key::PageDown);
    assert!(driver.has(Role::Heading, "Priority 2: One"));
    driver.button("The next page");
    assert!(driver.has_text("cost next to nothing"), "the next station");
    driver.key(Key::PageUp).key(Key::ArrowLeft).key(Key::ArrowLeft);
    assert!(driver.has_text("What were they hoping for"));
    driver.button("Esc: back to the wall");
    assert!(driver.has(Role::Tab, "4 Verdicts"));
}

#[test]
fn an_arrow_that_leads_nowhere_is_grey() {
    let mut driver = wall_of(&["One"]);
    let can_be_pressed = |driver: &Driver, name| driver.is_enabled(Role::Button, name);
    driver.app_mut().go_to(Station::Close);
    driver.settle().key(Key::F11);
    assert!(can_be_pressed(&driver, "The page before"));
    assert!(!can_be_pressed(&driver, "The next page"), "this is the last page");
    driver.button("The page before");
    assert!(can_be_pressed(&driver, "The next page"));
    driver.key(Key::Escape).app_mut().go_to(Station::ALL[0]);
    driver.settle().key(Key::F11);
    assert!(!can_be_pressed(&driver, "The page before"), "this is the first one");
}

#[test]
fn the_clock_goes_on_before_the_room() {
    let mut driver = wall_of(&["One"]);
    driver.key(Key::F11).button("Start the timer").frames(61);
    assert_eq!(driver.clock(), "24:59 left");
    driver.button("One minute more");
    assert_eq!(driver.clock(), "25:59 left");
}

#[test]
fn a_second_window_follows_while_the_panels_stay() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.keys(egui::Modifiers::COMMAND, Key::F11);
    assert!(driver.has(Role::Heading, "What do they see, hear, touch or wait for next?"));
    assert!(driver.has(Role::Tab, "2 Types"), "the panels stay");
    driver.app_mut().go_to(Station::Types);
    driver.settle();
    assert!(driver.has(Role::Heading, "How does it reach them?"));
    driver.keys(egui::Modifiers::COMMAND, Key::F11);
    assert!(!driver.has(Role::Heading, "How does it reach them?"));
}

#[test]
fn the_page_of_the_wall_has_lines_of_its_own() {
    let texts: Vec<String> = (1..=10).map(|number| format!("Moment{number}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    // Upright, dock and bar leave the wall another shape than the page has.
    let mut driver = Driver::sized(820.0, 1100.0);
    for text in &texts {
        driver.type_text(text).key(Key::Enter);
    }
    let lines = |driver: &mut Driver| {
        let notes = driver.seen().into_iter().filter(|seen| seen.text.starts_with("Moment"));
        let mut rows: Vec<i32> = notes.map(|seen| seen.at.y.round() as i32).collect();
        assert!(rows.len() >= texts.len());
        rows.dedup();
        rows.len()
    };
    let in_window = lines(&mut driver);
    driver.key(Key::F11).key(Key::ArrowRight);
    let on_page = lines(&mut driver);
    assert!(on_page < in_window, "{on_page} lines on the page, {in_window} in the window");
}

#[test]
fn presented_pages_look_as_they_did() {
    for (width, height, look, name) in [
        (1920.0, 1080.0, Look::Light, "wide-light"),
        (1366.0, 768.0, Look::Light, "laptop-light"),
        (1920.0, 1080.0, Look::Dark, "wide-dark"),
        (1024.0, 768.0, Look::Light, "small-light"),
        (1080.0, 1920.0, Look::Light, "tall-light"),
        (768.0, 1366.0, Look::Dark, "standing-dark"),
    ] {
        let mut driver = hotel(width, height, look);
        driver.key(Key::F11).looks_like(&format!("{name}-present"));
        driver.key(Key::Escape).app_mut().go_to(Station::Verdicts);
        driver.settle().key(Key::F11).looks_like(&format!("{name}-present-verdicts"));
        driver.key(Key::ArrowRight).frames(40).looks_like(&format!("{name}-present-walk"));
        driver.key(Key::Escape).app_mut().go_to(Station::Actions);
        driver.settle().key(Key::F11).key(Key::ArrowRight).frames(40);
        driver.looks_like(&format!("{name}-present-plan"));
    }
}

#[test]
fn the_wall_is_after_presenting_as_the_room_knew_it() {
    let mut driver = Driver::sized(1366.0, 768.0);
    driver.open_sample(Sample::Hotel).settle();
    let texts: Vec<String> = driver.texts().iter().map(ToString::to_string).collect();
    let (last, gone) = texts.split_last_chunk::<8>().map(|(gone, last)| (last, gone)).unwrap();
    let places =
        |driver: &Driver| last.iter().map(|text| driver.rect(text)).collect::<Vec<egui::Rect>>();
    // The zoom stays when some go; a wall that is fitted anew would be larger.
    for text in gone.iter().take(14) {
        driver.click_note(text).key(Key::Delete).key(Key::Escape);
        let before = places(&driver);
        driver.key(Key::F11).resize(1366.0, 800.0).key(Key::Escape).resize(1366.0, 768.0);
        assert_eq!(places(&driver), before, "without {text}");
    }
}

#[test]
fn what_is_half_typed_holds_no_other_page() {
    let mut driver = wall_of(&["One"]);
    driver.key(Key::F11).type_text("half").key(Key::PageDown).key(Key::PageDown);
    driver.key(Key::ArrowRight).key(Key::ArrowRight);
    assert!(driver.has_text("would this one alone"), "the arrows turn the pages");
    driver
        .key(Key::PageUp)
        .key(Key::PageUp)
        .key(Key::PageUp)
        .key(Key::PageUp)
        .type_text(" done")
        .key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "half done"]);
}

#[test]
fn a_window_as_small_as_a_stamp_stops_nothing() {
    for (width, height) in [(160.0, 90.0), (60.0, 400.0), (40.0, 30.0)] {
        let mut driver = hotel(width, height, Look::Light);
        driver.key(Key::F11);
        for _ in 0..20 {
            driver.key(Key::PageDown);
        }
        assert!(driver.texts().len() > 20);
    }
}

#[test]
fn a_finger_that_wipes_across_turns_the_page() {
    let mut driver = wall_of(&["One", "Two"]);
    let middle = driver.window().center();
    let (left, right) = (middle - egui::vec2(200.0, 0.0), middle + egui::vec2(200.0, 0.0));
    driver.tap_note("One").key(Key::F11);
    let wipe = |driver: &mut Driver, from: egui::Pos2, to: egui::Pos2| {
        driver.finger_down(1, from).finger_to(1, from, to).finger_up(1, to).settle();
    };
    wipe(&mut driver, middle, middle + egui::vec2(20.0, 200.0));
    assert!(driver.has(Role::Heading, "What do they see, hear, touch or wait for next?"));
    wipe(&mut driver, right, left);
    assert!(!driver.has(Role::Heading, "What do they see, hear, touch or wait for next?"));
    wipe(&mut driver, left, right);
    assert!(driver.has(Role::Heading, "What do they see, hear, touch or wait for next?"));
}
