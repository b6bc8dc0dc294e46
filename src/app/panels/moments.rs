//! The tools of the first station: the legend with its gaps, what is often forgotten, and time and reach.

use egui::Ui;

use super::super::App;
use super::super::intent::Intent;
use super::{forgotten, times, types};

/// Draws them.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    types::show(app, ui, intents);
    forgotten::show(app, ui, intents);
    ui.add_space(12.0);
    times::show(app, ui, intents);
}
