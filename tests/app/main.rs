//! Stories played in the window's interface.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

#[path = "../driver/mod.rs"]
mod driver;

mod actions;
mod choosing;
mod close;
mod coach;
mod contrast;
mod curve;
mod dragging;
mod elsewhere;
mod files;
mod finding;
mod fingers;
mod guide;
mod hinting;
mod importing;
mod judging;
mod keeping;
mod keys;
mod looking;
mod looks;
mod moments;
mod motion;
mod names;
mod photo;
mod preferences;
mod presenting;
mod requirements;
mod rescue;
mod setup;
mod sizes;
mod stages;
mod starting;
mod tips;
mod types;
mod workshop;
mod writing;

use driver::Driver;

/// A window on a wall of these notes.
fn wall_of(texts: &[&str]) -> Driver {
    let mut driver = Driver::new();
    driver.button("Add").paste(&texts.join("\n"));
    if texts.len() == 1 {
        driver.key(egui::Key::Enter);
    }
    driver.key(egui::Key::Escape).key(egui::Key::Escape);
    assert_eq!(driver.texts(), texts);
    driver
}
