//! The experience curve under the wall.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use momentwall::app::Station;
use momentwall::samples::Sample;
use momentwall::storage::{Look, Preferences};

use crate::driver::Driver;
use crate::wall_of;

const CURVE: &str = "Experience curve";

/// A window on a sample.
fn on_sample(sample: Sample, mut driver: Driver) -> Driver {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sample.wall.json");
    std::fs::write(&file, sample.json()).unwrap();
    driver.drop_file(&file);
    driver
}

#[test]
fn a_key_and_the_menu_show_it_and_hide_it() {
    let mut driver = wall_of(&["One", "Two"]);
    assert!(!driver.has(Role::List, CURVE));
    driver.key(Key::C);
    assert!(driver.has(Role::List, CURVE));
    assert!(driver.has_text("Nothing is judged yet"));
    driver.button("More").button(CURVE);
    assert!(!driver.has(Role::List, CURVE));
    driver.button("More").button(CURVE);
    assert!(driver.has(Role::List, CURVE));
    driver.ctrl(Key::N);
    driver.settle();
    driver.button("Don’t keep it");
    assert!(driver.texts().is_empty());
    assert!(driver.has(Role::List, CURVE), "it stays for the next wall");
}

#[test]
fn only_judged_moments_have_a_face_and_a_press_goes_to_the_note() {
    let mut driver = wall_of(&["Calls", "Waits", "Is thanked"]);
    driver.click_note("Calls").key(Key::Num8);
    driver.click_note("Is thanked").key(Key::Num9).key(Key::Escape).key(Key::C);
    assert!(driver.has(Role::Button, "Calls") && driver.has(Role::Button, "Is thanked"));
    assert!(!driver.has(Role::Button, "Waits"));
    driver.button("Is thanked");
    assert_eq!(driver.app().selected(), [driver.id("Is thanked")]);
    // Beside a face, at the foot of the strip, the nearest is meant.
    let column = driver.bounds(Role::Button, "Calls");
    driver.click_at(egui::pos2(column.center().x + 15.0, column.bottom() - 4.0));
    assert_eq!(driver.app().selected(), [driver.id("Calls")]);
    driver.focus(Role::Button, "Is thanked").key(Key::Enter);
    assert_eq!(driver.app().selected(), [driver.id("Is thanked")]);
    assert!(!driver.app().is_writing(), "Enter is the face's own");
    // Keys are for the note again.
    driver.key(Key::Num7);
    let said = |driver: &Driver| driver.described(Role::Button, "Is thanked");
    assert_eq!(said(&driver), "Miserable");
    driver.key(Key::P);
    assert_eq!(said(&driver), "Miserable, priority 1");
    driver.ctrl(Key::Z).ctrl(Key::Z).ctrl(Key::Z);
    assert!(!driver.has(Role::Button, "Is thanked"), "its verdict was taken back");
}

#[test]
fn a_face_brings_its_note_into_view() {
    let mut driver = on_sample(Sample::Shop, Driver::new());
    driver.key(Key::Escape).key(Key::C).keys(Modifiers::SHIFT, Key::Num0);
    let text = driver.wall().timeline().last().unwrap().text.clone();
    driver.button(&text);
    let (note, strip) = (driver.rect(&text), driver.bounds(Role::Button, &text));
    assert!(note.bottom() <= strip.top() && note.top() > 60.0, "{note:?} over {strip:?}");
}

#[test]
fn it_stands_between_the_wall_and_the_dock() {
    let sizes = [(1366.0, 768.0), (1920.0, 1080.0), (1024.0, 768.0), (640.0, 480.0)];
    for (width, height) in sizes {
        let mut driver = on_sample(Sample::Cafe, Driver::sized(width, height));
        driver.key(Key::Escape).key(Key::C);
        let judged = driver.wall().timeline().find(|moment| moment.verdict().is_some());
        let face = judged.unwrap().text.clone();
        let strip = driver.bounds(Role::Button, &face);
        let bar = driver.bounds(Role::TextInput, "Add a moment");
        assert!(strip.bottom() <= bar.top(), "{width}: {strip:?} over {bar:?}");
        assert!(strip.height() >= 103.0, "{strip:?}");
        // A press in the strip is no press on the wall under it.
        driver.double_click_at(strip.left_top() + egui::vec2(-3.0, 1.0));
        assert!(!driver.app().is_writing());
        driver.ctrl(Key::Period);
        let strip = driver.bounds(Role::Button, &face);
        assert!(strip.bottom() < height, "{strip:?}");
    }
}

#[test]
fn it_looks_as_drawn() {
    let looks = [(1366.0, 768.0, Look::Light, "laptop"), (1920.0, 1080.0, Look::Dark, "wide-dark")];
    for (width, height, look, size) in looks {
        let preferences = Preferences { look, ..Preferences::default() };
        let driver = Driver::with(width, height, preferences);
        let mut driver = on_sample(Sample::Hotel, driver);
        driver.app_mut().go_to(Station::Moments);
        driver.settle().key(Key::Escape).key(Key::C);
        let first = driver.wall().priority_moments().next().unwrap().text.clone();
        driver.button(&first).looks_like(&format!("{size}-curve"));
    }
    let mut driver = wall_of(&["One", "Two"]);
    driver.key(Key::C).looks_like("laptop-curve-empty");
}
