//! The main screens, to be laid beside the drawings.

use egui::accesskit::Role;
use momentwall::app::Station;
use momentwall::samples::Sample;
use momentwall::storage::{Look, Preferences};

use crate::driver::Driver;

/// Every station but those whose own stories have pictures of them.
const MOST: [(Station, &str); 5] = [
    (Station::Moments, "moments"),
    (Station::Types, "types"),
    (Station::Priorities, "priorities"),
    (Station::Verdicts, "verdicts"),
    (Station::SetUp, "setup"),
];
const LAST: [(Station, &str); 2] = [(Station::Actions, "actions"), (Station::Close, "close")];

fn screens(
    (width, height): (f32, f32),
    preferences: Preferences,
    name: &str,
    stations: impl IntoIterator<Item = (Station, &'static str)>,
) {
    let mut driver = Driver::with(width, height, preferences);
    driver.looks_like(&format!("{name}-empty"));
    driver.open_sample(Sample::Hotel);
    for (station, word) in stations {
        driver.app_mut().go_to(station);
        driver.settle();
        driver.looks_like(&format!("{name}-{word}"));
    }
}

#[test]
fn screens_are_drawn_in_every_size_and_light() {
    let preferences = |look| Preferences { look, ..Preferences::default() };
    for (look, light) in [(Look::Light, "light"), (Look::Dark, "dark")] {
        for (size, name) in [((1366.0, 768.0), "laptop"), ((1920.0, 1080.0), "wide")] {
            screens(size, preferences(look), &format!("{name}-{light}"), MOST);
        }
    }
    screens((1024.0, 768.0), preferences(Look::Light), "small-light", MOST);
}

/// A screen of 1920 × 1080 pixels whose interface is enlarged to 150 %.
#[test]
fn screens_are_drawn_enlarged() {
    for (look, light) in [(Look::Light, "light"), (Look::Dark, "dark")] {
        let preferences = Preferences { look, scale: 1.5, ..Preferences::default() };
        let stations = MOST.into_iter().chain(LAST);
        // In points; in pixels it is 1920 × 1080.
        screens((1280.0, 720.0), preferences, &format!("enlarged-{light}"), stations);
    }
}

/// Every station, a menu and an empty wall; the photo being arranged has its own story.
#[test]
fn high_contrast_is_drawn_with_outlines() {
    for (size, name) in [((1366.0, 768.0), "laptop"), ((1920.0, 1080.0), "wide")] {
        let preferences = Preferences { look: Look::HighContrast, ..Preferences::default() };
        let mut driver = Driver::with(size.0, size.1, preferences);
        driver.looks_like(&format!("{name}-contrast-empty"));
        driver.open_sample(Sample::Hotel);
        for (station, word) in MOST.into_iter().chain(LAST) {
            driver.app_mut().go_to(station);
            driver.settle();
            if station == Station::Verdicts {
                let text = driver.texts()[3].clone();
                driver.click_note(&text);
            }
            driver.looks_like(&format!("{name}-contrast-{word}"));
        }
        let text = driver.texts()[2].clone();
        driver.right_click_at(driver.middle(&text)).looks_like(&format!("{name}-contrast-menu"));
    }
}

/// A wall being worked on, to be looked at.
#[test]
fn a_wall_being_worked_on() {
    let mut driver = Driver::sized(1600.0, 900.0);
    driver.open_sample(Sample::Cafe);
    let texts = driver.texts();
    let to = driver.rect(&texts[4]).left_center() + egui::vec2(6.0, -20.0);
    driver.drag(driver.middle(&texts[9]), to).picture("dragging");
    driver.key(egui::Key::Escape).let_go(to);
    driver.click_note(&texts[9]).shift_click_note(&texts[7]);
    driver.drag(driver.middle(&texts[9]), to).looks_like("dragging-several");
    driver.key(egui::Key::Escape).let_go(to);
    driver.click_note(&texts[1]).key(egui::Key::F2).type_text(", yet again").picture("writing");
    assert_eq!(driver.texts()[1], format!("{}, yet again", texts[1]));
}

/// Windows so small that everything stands close together.
#[test]
fn the_smallest_windows() {
    for (width, height, size) in [(640.0, 480.0, "smallest"), (820.0, 1100.0, "portrait")] {
        let mut driver = Driver::sized(width, height);
        driver.open_sample(Sample::Hotel).app_mut().go_to(Station::Types);
        driver.settle().looks_like(&format!("{size}-types"));
        driver.ctrl(egui::Key::F).type_text("key").looks_like(&format!("{size}-find"));
    }
}

#[test]
fn a_high_menu_keeps_off_the_edges_of_the_window() {
    // From the edge to the menu, and from there to its rows.
    const CLEAR: f32 = 8.0 + 8.0;
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel);
    let text = driver.texts()[2].clone();
    driver.right_click_at(driver.middle(&text));
    let last = driver.bounds(Role::MenuItem, "Delete");
    assert!(last.bottom() <= driver.window().bottom() - CLEAR, "{last:?}");
}

#[test]
fn types_and_verdicts_in_a_menu_stand_in_even_rows() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel);
    let text = driver.texts()[2].clone();
    driver.right_click_at(driver.middle(&text));
    let cells = driver.all(Role::MenuItemRadio);
    let mut rows: Vec<(f32, usize)> = Vec::new();
    for (_, cell) in &cells {
        match rows.last_mut() {
            Some((top, count)) if *top == cell.top() => *count += 1,
            _ => rows.push((cell.top(), 1)),
        }
    }
    // Eight types and none, then three verdicts and none.
    assert_eq!(rows.iter().map(|(_, count)| *count).collect::<Vec<_>>(), [5, 4, 4]);
    assert!(rows[1].0 - rows[0].0 < rows[2].0 - rows[1].0, "verdicts are no third row of types");
}

#[test]
fn a_large_window_shows_the_list_of_keys_at_once() {
    let mut driver = Driver::sized(1920.0, 1080.0);
    driver.key(egui::Key::F1);
    let ok = driver.bounds(Role::Button, "OK");
    for last in ["Ctrl+W: Start screen", "Shift+D: One dot less", "C: Experience curve"] {
        assert!(driver.bounds(Role::Label, last).bottom() < ok.top(), "{last}");
    }
}

/// What opens over the wall, to be looked at.
#[test]
fn what_opens_over_the_wall() {
    for (width, height, size) in [(1366.0, 768.0, "laptop"), (1920.0, 1080.0, "wide")] {
        let mut driver = Driver::sized(width, height);
        driver.open_sample(Sample::Hotel);
        let texts = driver.texts();
        driver.right_click_at(driver.middle(&texts[2])).looks_like(&format!("{size}-menu-notes"));
        driver.key(egui::Key::Escape).key(egui::Key::Escape);
        driver.button("Stage: Arrive").looks_like(&format!("{size}-menu-stage"));
        driver.key(egui::Key::Escape);
        driver.keys(egui::Modifiers::NONE, egui::Key::F1).looks_like(&format!("{size}-help"));
        driver.key(egui::Key::Escape);
        driver.ctrl(egui::Key::Comma).looks_like(&format!("{size}-preferences"));
        driver.key(egui::Key::Escape);
        driver.app_mut().go_to(Station::Types);
        driver.settle().button("New contact type").looks_like(&format!("{size}-type"));
        driver.key(egui::Key::Escape);
        driver.ctrl(egui::Key::F).type_text("room").looks_like(&format!("{size}-find"));
        driver.key(egui::Key::Escape).ctrl(egui::Key::L);
        for _ in 0..4 {
            driver.ctrl(egui::Key::Plus);
        }
        driver.looks_like(&format!("{size}-locked-and-large"));
    }
}
