//! What helps the facilitator at a station, folded away at the foot of the panel: what it is for, what easily goes
//! wrong, and what to say when the room is stuck (A33).

use egui::Ui;

use super::super::App;
use super::super::controls::{caption, fold};
use super::super::intent::Intent;
use super::super::style::size;
use super::super::widgets::label;
use crate::layout::text::Weight;
use crate::words::coach as words;

/// Draws them.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let station = app.session.station.place();
    ui.add_space(24.0);
    fold(app, ui, "tips", words::tips(), intents, |ui, _| {
        ui.spacing_mut().item_spacing.y = 4.0;
        caption(ui, theme, words::what_for());
        label(ui, words::goal(station), size::BODY, Weight::Medium, theme.ink);
        ui.add_space(6.0);
        caption(ui, theme, words::easily_goes_wrong());
        for mistake in words::mistakes(station) {
            label(ui, mistake, size::SMALL, Weight::Regular, theme.ink2);
        }
        ui.add_space(6.0);
        caption(ui, theme, words::when_stuck());
        for (says, helps) in words::stuck() {
            ui.add_space(2.0);
            label(ui, says, size::SMALL, Weight::Bold, theme.ink);
            label(ui, helps, size::SMALL, Weight::Regular, theme.ink2);
        }
    });
}
