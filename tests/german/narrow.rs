//! Narrow windows, and those at a large scale: German words are long, yet everything can be seen and pressed.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use momentwall::app::Station;
use momentwall::samples::Sample;

use super::{Driver, in_german};

/// In points: upright screens, plain and at 150 %, and the smallest window.
const SIZES: [(f32, f32); 4] = [(768.0, 1366.0), (640.0, 480.0), (512.0, 910.0), (427.0, 320.0)];

#[test]
fn what_is_chosen_leaves_room_in_the_status_line_in_any_window() {
    let _german = in_german();
    for (width, height) in SIZES {
        let mut driver = Driver::sized(width, height);
        driver.open_sample(Sample::Hotel).app_mut().go_to(Station::Moments);
        driver.settle().key(Key::Escape).key(Key::Escape).ctrl(Key::A);
        driver.picture(&format!("german-{width}x{height}-chosen"));
        let below = driver.window().bottom() - 36.0;
        let line: Vec<(String, Rect)> = driver
            .all(Role::Button)
            .into_iter()
            .filter(|(_, rect)| rect.center().y > below && rect.top() > below - 12.0)
            .collect();
        let more = line.iter().find(|(name, _)| name == "Mehr auswählen");
        assert!(more.is_some(), "{width} × {height}: {line:?}");
        for (name, rect) in &line {
            let is_inside = rect.left() >= 0.0 && rect.right() <= width;
            assert!(is_inside, "{width} × {height}: {name:?} at {rect:?}");
        }
    }
}

#[test]
fn a_step_whose_tab_has_no_word_is_named_beside_the_wall_s_safety() {
    let _german = in_german();
    let mut driver = Driver::sized(512.0, 910.0);
    driver.open_sample(Sample::Hotel).app_mut().go_to(Station::Verdicts);
    driver.settle().key(Key::Escape).picture("german-512x910-step");
    let fit = driver.bounds(Role::Button, "Einpassen");
    assert!(fit.width() <= 44.5, "an icon leaves room for the step: {fit:?}");
}

#[test]
fn the_photo_s_buttons_are_whole_at_a_large_scale() {
    let _german = in_german();
    for (width, height) in [(1024.0, 768.0), (683.0, 512.0), (640.0, 480.0)] {
        let mut driver = Driver::sized(width, height);
        driver.open_sample(Sample::Hotel);
        driver.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
        driver.picture(&format!("german-{width}x{height}-photo"));
        for name in ["Woanders…", "Foto speichern"] {
            let rect = driver.bounds(Role::Button, name);
            assert!(rect.height() <= 48.5, "{width} × {height}: {name} in one line: {rect:?}");
            assert!(rect.bottom() < height - 20.0, "{width} × {height}: {name} at {rect:?}");
        }
        let copy = driver.bounds(Role::Button, "Bild kopieren");
        let wall = driver.bounds(Role::RadioButton, "Bild: Wand");
        let priorities = driver.bounds(Role::RadioButton, "Bild: Prioritäten");
        assert_eq!(wall.top(), priorities.top(), "{width} × {height}");
        assert!(copy.right() < driver.bounds(Role::Button, "Woanders…").left());
    }
}
