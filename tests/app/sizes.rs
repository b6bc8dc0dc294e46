//! Every size of a window, from a small one at the largest scale to a large one: all of it can be seen and reached.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use momentwall::app::{Dialog, Station};
use momentwall::samples::Sample;
use momentwall::storage::{Look, Preferences};

use crate::driver::Driver;

/// In points: screens at 75 % to 250 %, upright ones, and small windows.
const SIZES: [(f32, f32); 11] = [
    (546.0, 307.0),
    (683.0, 384.0),
    (800.0, 600.0),
    (910.0, 512.0),
    (1024.0, 768.0),
    (1366.0, 768.0),
    (1821.0, 1024.0),
    (2560.0, 1440.0),
    (3840.0, 2160.0),
    (768.0, 1366.0),
    (1080.0, 1920.0),
];

/// What is pressed in the bars above and below the wall, which do not scroll.
const BARS: [Role; 3] = [Role::Button, Role::Tab, Role::TextInput];

/// Nothing in the bars stands over something else, and all of it is in the window.
fn check_bars(driver: &Driver, what: &str) {
    let window = driver.window();
    let bars: Vec<(String, Rect)> = BARS
        .into_iter()
        .flat_map(|role| driver.all(role))
        .filter(|(_, rect)| {
            let is_panel =
                |width: f32| window.width() >= 1200.0 && rect.left() > window.right() - width;
            let is_below = rect.center().y > window.bottom() - 36.0 && !is_panel(480.0);
            rect.center().y < 64.0 || (is_below && rect.center().y < window.bottom())
        })
        .collect();
    for (name, rect) in &bars {
        assert!(window.expand(5.0).contains_rect(*rect), "{what}: {name:?} at {rect:?}");
        for (other, place) in bars.iter().filter(|(other, _)| other > name) {
            let both = rect.shrink(1.0).intersect(place.shrink(1.0));
            assert!(!both.is_positive(), "{what}: {name:?} over {other:?} at {both:?}");
        }
    }
}

#[test]
fn nothing_in_the_bars_stands_over_anything_in_any_size() {
    for (width, height) in SIZES {
        let mut driver = Driver::sized(width, height);
        driver.open_sample(Sample::Hotel);
        for (place, station) in Station::ALL.into_iter().enumerate() {
            driver.app_mut().go_to(station);
            driver.settle();
            if driver.has(Role::Button, "Hide the panel") {
                // What scrolls in it goes on below the status line, where nobody sees it.
                driver.button("Hide the panel");
            }
            let what = format!("{width} × {height}, station {place}");
            check_bars(&driver, &what);
        }
    }
}

#[test]
fn the_button_of_a_dialog_is_all_in_view_in_any_size() {
    for (width, height) in SIZES {
        let mut driver = Driver::sized(width, height);
        for dialog in [Dialog::Help, Dialog::Preferences, Dialog::About] {
            driver.app_mut().open_dialog_of(dialog);
            driver.settle();
            let below = driver.window().bottom() - driver.bounds(Role::Button, "OK").bottom();
            assert!(below >= 24.0, "{width} × {height}: {below}");
            driver.key(Key::Escape);
        }
    }
}

#[test]
fn the_title_is_written_beside_the_steps_or_instead_of_them_in_any_size() {
    for (width, height) in SIZES {
        let mut driver = Driver::sized(width, height);
        driver.open_sample(Sample::Hotel).button("Two nights at Marram House");
        let steps = driver.all(Role::Tab);
        let field = driver.bounds(Role::TextInput, "Title");
        assert!(field.width() >= 180.0, "{width} × {height}: {field:?}");
        let over = steps.iter().filter(|(_, step)| step.intersects(field)).count();
        assert_eq!(over, 0, "{width} × {height}");
        driver.type_text(" and one more than there was");
        assert_eq!(driver.all(Role::Tab), steps, "{width} × {height}: nothing moves meanwhile");
        driver.key(Key::Enter);
        assert_eq!(driver.all(Role::Tab).len(), 7, "{width} × {height}: they are there again");
    }
}

#[test]
fn the_panel_comes_where_it_is_needed_and_stays_where_it_was_put() {
    let is_open = |driver: &Driver| driver.has(Role::Button, "Hide the panel");
    for (width, height) in [(1024.0, 768.0), (800.0, 600.0), (768.0, 1366.0)] {
        let mut driver = Driver::sized(width, height);
        driver.open_sample(Sample::Hotel).press(Role::Tab, "4 Verdicts");
        assert!(is_open(&driver), "{width}: verdicts are given in it");
        driver.press(Role::Tab, "1 Moments");
        assert!(!is_open(&driver), "{width}: notes are written on the wall");
        driver.press(Role::Tab, "4 Verdicts").button("Hide the panel");
        driver.press(Role::Tab, "5 Actions");
        assert!(!is_open(&driver), "{width}: who closed it wants it closed");
        driver.press(Role::Tab, "1 Moments").button("Show the panel");
        driver.press(Role::Tab, "5 Actions").press(Role::Tab, "1 Moments");
        assert!(is_open(&driver), "{width}: and who opened it open");
    }
    // Where it would lie over the wall it comes when it is called.
    let mut driver = Driver::sized(683.0, 384.0);
    driver.open_sample(Sample::Hotel).press(Role::Tab, "4 Verdicts");
    assert!(!is_open(&driver));
}

/// To be looked at.
#[test]
#[ignore = "makes pictures to be looked at"]
fn every_station_in_every_size() {
    for (look, light) in [(Look::Light, "light"), (Look::Dark, "dark")] {
        for (width, height) in SIZES {
            let preferences = Preferences { look, ..Preferences::default() };
            let mut driver = Driver::with(width, height, preferences);
            let name = |what: &str| format!("size-{width}x{height}-{light}-{what}");
            driver.picture_stations(&name);
            driver.app_mut().go_to(Station::Moments);
            driver.settle();
            driver.keys(Modifiers::NONE, Key::F1).picture(&name("help"));
            driver.key(Key::Escape).ctrl(Key::Comma).picture(&name("preferences"));
            driver.key(Key::Escape).app_mut().open_dialog_of(Dialog::About);
            driver.settle().picture(&name("about"));
            driver.key(Key::Escape).ctrl(Key::W);
            driver.wait_for("the walls", |driver| driver.app().start_screen() >= Some(4));
            driver.picture(&name("start"));
        }
    }
}
