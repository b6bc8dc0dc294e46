//! Moments that rooms often forget (A28): one tap adds one, to be made concrete.

use egui::Ui;

use super::super::App;
use super::super::acts::moments::MomentsAct;
use super::super::controls::{chip, fold, section, wrapped};
use super::super::intent::{CameraMove, Intent};
use super::types::WIDE;
use crate::paint::icons::chrome as icon;
use crate::words::moments as words;

/// Draws them under the legend; where the panel is narrow they are folded away.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    if ui.available_width() >= WIDE {
        ui.add_space(24.0);
        section(ui, &app.view.theme, words::often_forgotten(), "");
        ui.add_space(4.0);
        chips(app, ui, intents);
    } else {
        ui.add_space(12.0);
        fold(app, ui, "often forgotten", words::often_forgotten(), intents, |ui, intents| {
            chips(app, ui, intents);
        });
    }
}

fn chips(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    wrapped(ui, 8.0, |ui| {
        for (place, text) in words::forgotten().iter().enumerate() {
            // Those on the wall keep their place, so that no other one comes under the finger.
            let there = app.session.tally.forgotten[place].as_ref();
            let icon = if there.is_some() { icon::CHECK } else { icon::PLUS };
            let response = chip(ui, &app.view.theme, text, Some(icon), None);
            if there.is_some() {
                ui.accesskit_node_builder(response.id, |node| {
                    node.set_description(words::on_the_wall());
                });
            }
            if !response.clicked() {
                continue;
            }
            match there {
                Some(id) => {
                    intents.push(Intent::Select(id.clone()));
                    intents.push(Intent::Camera(CameraMove::Reveal(id.clone())));
                }
                None => intents.push(Intent::Moments(MomentsAct::AddForgotten(place))),
            }
        }
    });
}
