//! The window in German. A run of its own, since a program speaks one language at a time.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

#[path = "../driver/mod.rs"]
#[expect(dead_code, reason = "not every story uses all of the driver")]
mod driver;
mod narrow;

use std::sync::{Mutex, MutexGuard, PoisonError};

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Station;
use momentwall::model::{Date, Reach, Verdict};
use momentwall::samples::Sample;
use momentwall::storage::{LanguageChoice, Preferences};
use momentwall::words::{self, Language};

use driver::Driver;

/// One story at a time: they share the language.
static SPEAKING: Mutex<()> = Mutex::new(());

fn in_german() -> MutexGuard<'static, ()> {
    let guard = SPEAKING.lock().unwrap_or_else(PoisonError::into_inner);
    words::speak(Language::German);
    guard
}

#[test]
fn a_wall_is_made_in_german() {
    let _german = in_german();
    let mut driver = Driver::new();
    driver.button("Hinzufügen").paste("Ruft an\nWartet");
    driver.key(Key::Escape).key(Key::Escape);
    driver.click_note("Ruft an").key(Key::Num2).key(Key::P).key(Key::Num7);
    assert_eq!(driver.verdict("Ruft an"), Some(Verdict::Miserable));
    assert_eq!(driver.description("Ruft an"), "1 von 2, Telefon, Priorität 1, miserabel");
    let status = driver.status();
    assert!(status.starts_with("2 Momente, 1 ohne Art, 1 von 5 Prioritäten, sicher"), "{status}");
    driver.ctrl(Key::Z);
    assert!(driver.has_text("Rückgängig: Bewerten"));
    assert!(driver.has(Role::Tab, "4 Urteile"));
}

#[test]
fn the_preferences_choose_the_language_at_once() {
    let _german = in_german();
    words::speak(Language::English);
    let mut driver = Driver::new();
    driver.ctrl(Key::Comma).press(Role::RadioButton, "Language: Deutsch");
    assert!(driver.has(Role::RadioButton, "Sprache: Deutsch"));
    assert_eq!(driver.app().preferences().language, LanguageChoice::German);
    driver.press(Role::RadioButton, "Sprache: English");
    assert!(driver.has(Role::RadioButton, "Language: English"));
}

#[test]
fn the_start_screen_follows_the_language() {
    let _german = in_german();
    words::speak(Language::English);
    let mut driver = Driver::new();
    driver.app_mut().show_start_screen_with(Vec::new());
    let shows_all = |driver: &Driver| driver.app().start_screen() == Some(Sample::ALL.len());
    driver.settle().wait_for("the samples", shows_all);
    let english = Sample::Hotel.open().unwrap().wall.title;
    assert!(driver.has_text(&english));
    driver.ctrl(Key::Comma).press(Role::RadioButton, "Language: Deutsch").key(Key::Escape);
    driver.wait_for("the samples", shows_all);
    let german = Sample::Hotel.open().unwrap().wall.title;
    assert!(german != english && driver.has_text(&german) && !driver.has_text(&english));
}

#[test]
fn a_day_and_a_time_are_said_in_german() {
    let _german = in_german();
    let day = Date::new(2026, 3, 21).unwrap();
    let since = words::point_in_time(Some((day, "10:42".to_owned())), "");
    assert_eq!(since, "21. März, 10:42 Uhr");
    assert_eq!(
        words::elsewhere::open_by("", "", &since),
        "Diese Wand ist auch anderswo offen, seit dem 21. März, 10:42 Uhr. Nichts wird überschrieben."
    );
    let hotel = Sample::Hotel.open().unwrap().wall;
    assert_eq!(
        words::command::recovered(&hotel, Some(&since), "b.wall.json"),
        "30 Momente, 2 geparkt, gesichert am 21. März, 10:42 Uhr, in b.wall.json"
    );
    let unknown = words::point_in_time(None, "2026-03-21T10:42:00Z");
    assert_eq!(unknown, "2026-03-21 10:42:00Z", "what cannot be told stays as it is");
}

#[test]
fn nouns_agree_with_one() {
    let _german = in_german();
    let reach = Reach {
        per_year: Some(1.0),
        seconds_per_customer: Some(1.0),
        average_seconds: Some(1.0),
        hours_per_year: Some(1.0),
        contacts_per_customer: 1.0,
        timed: 1,
        untimed: 0,
    };
    let german = words::summary::reach(&reach);
    assert_eq!(german[1], "1 Sekunde je Kunde, im Schnitt je 1 (mit Dauer: 1 von 1)");
    assert_eq!(german[2], "1 Stunde im Jahr mit Kunden");
    words::speak(Language::English);
    let english = words::summary::reach(&reach);
    assert_eq!(english[0], "Experienced 1 time a year");
    assert_eq!(english[1], "1 second per customer, 1 at a time on average (timed 1 of 1)");
    assert_eq!(words::photo::missing(1, "x"), ONE_MISSING);
    assert_eq!(words::command::missing_characters(3, "x y z"), THREE_MISSING);
}

const ONE_MISSING: &str = "1 character is in no font on this computer and shows as a box: x";
const THREE_MISSING: &str =
    "3 characters of the wall are in no font on this computer and show as boxes: x y z";

/// Every station with German words, to be looked at: nothing may be clipped or lie on something else.
#[test]
fn every_station_has_room_for_german() {
    let _german = in_german();
    for (width, height, size) in [(1366.0, 768.0, "laptop"), (1920.0, 1080.0, "wide")] {
        let mut driver = Driver::with(width, height, Preferences::default());
        driver.looks_like(&format!("german-{size}-empty"));
        driver.open_sample(Sample::Hotel);
        let stations = [
            (Station::SetUp, "setup"),
            (Station::Moments, "moments"),
            (Station::Types, "types"),
            (Station::Priorities, "priorities"),
            (Station::Verdicts, "verdicts"),
            (Station::Actions, "actions"),
            (Station::Close, "close"),
        ];
        for (station, name) in stations {
            driver.app_mut().go_to(station);
            driver.settle().looks_like(&format!("german-{size}-{name}"));
        }
        driver.app_mut().go_to(Station::Moments);
        driver.settle().keys(egui::Modifiers::NONE, Key::F1);
        driver.looks_like(&format!("german-{size}-help"));
        driver.key(Key::Escape).ctrl(Key::Comma);
        driver.looks_like(&format!("german-{size}-preferences"));
        driver.key(Key::Escape).keys(egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, Key::E);
        driver.looks_like(&format!("german-{size}-photo"));
    }
}

/// To be looked at.
#[test]
#[ignore = "makes pictures to be looked at"]
fn every_station_in_small_windows() {
    let _german = in_german();
    for (width, height) in [(683.0, 384.0), (800.0, 600.0), (1024.0, 768.0), (768.0, 1366.0)] {
        let mut driver = Driver::with(width, height, Preferences::default());
        driver.picture_stations(&|what| format!("german-{width}x{height}-{what}"));
    }
}
