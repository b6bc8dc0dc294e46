//! The tools of the first two stations: the legend with its gaps, what is often forgotten, time and reach.

use egui::Ui;

use super::super::App;
use super::super::intent::Intent;
use super::{forgotten, times, types};

/// Draws those of the moments.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    types::show(app, ui, intents);
    forgotten::show(app, ui, intents);
    ui.add_space(if ui.available_width() >= types::WIDE { 12.0 } else { 0.0 });
    types::gaps(app, ui, intents);
    times::show(app, ui, intents);
}

/// Draws those of the types.
pub(super) fn of_types(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    types::show(app, ui, intents);
    ui.add_space(12.0);
    types::gaps(app, ui, intents);
}
