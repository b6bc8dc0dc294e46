//! What a wall can begin with: the stages of a common journey, a sample, a copy of this wall.

use egui::Ui;

use super::super::super::App;
use super::super::super::commands::Command;
use super::super::super::controls::drop_down;
use super::super::super::intent::Intent;
use super::super::super::rows::{Lead, Row};
use super::super::super::style::size;
use super::super::super::tooltip::HasTooltip;
use super::super::super::widgets::{ButtonLook, TextButton, label};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::samples::Sample;
use crate::words::{setup, templates};

/// The choice of a common journey, whose stages are laid out.
pub(super) fn lay_out(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    drop_down(ui, &app.view.theme, templates::lay_out(), templates::choose(), |ui| {
        journeys(app, ui, intents);
    });
}

/// The common journeys as rows of a menu.
pub fn journeys(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    for journey in templates::journeys() {
        let row = Row::new(journey.name, Lead::Nothing).show(ui, &app.view.theme);
        if row.tooltip_beside(&app.view.theme, journey.stages.join("\n")).clicked() {
            intents.push(Intent::LayOutStages(journey));
            ui.close();
        }
    }
}

/// The samples.
pub(super) fn samples(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    for (sample, text) in Sample::ALL.into_iter().zip(templates::samples()) {
        if wide(app, ui, text, icon::SPARKLE) {
            intents.push(Intent::OpenSample(sample));
        }
    }
}

/// The copies, with what each is for.
pub(super) fn copies(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    for (command, help) in [
        (Command::CopyAsIdeal, setup::ideal_help()),
        (Command::CopyAsTemplate, setup::template_help()),
    ] {
        if wide(app, ui, command.label(), icon::DUPLICATE) {
            intents.push(Intent::Command(command));
        }
        label(ui, help, size::SMALL, Weight::Regular, app.view.theme.ink3);
        ui.add_space(super::APART);
    }
}

/// A button as wide as the panel; true if it was pressed.
fn wide(app: &App, ui: &mut Ui, text: &str, icon: char) -> bool {
    let button = TextButton {
        min_width: ui.available_width(),
        is_left: true,
        ..TextButton::new(text, ButtonLook::Outline)
    };
    button.icon(icon).show(ui, &app.view.theme).clicked()
}
