//! The second window, for the projector: it shows the room the same page, while the laptop keeps its panels.

use egui::{Ui, ViewportBuilder, ViewportId, vec2};

use super::super::App;
use super::super::intent::{Intent, PresentAct};
use crate::words::present as words;

/// Shows the window, as long as it is wanted.
pub fn show(app: &App, ui: &Ui, intents: &mut Vec<Intent>) {
    if !app.session.presenting.on_projector {
        return;
    }
    let builder = ViewportBuilder::default()
        .with_title(words::PROJECTOR_TITLE)
        .with_app_id("momentwall")
        .with_inner_size(vec2(1280.0, 720.0));
    let id = ViewportId::from_hash_of("projector");
    let closes = ui.ctx().show_viewport_immediate(id, builder, |ui, _| {
        let window = ui.max_rect();
        super::show(app, ui, window, false, intents);
        ui.input(|input| input.viewport().close_requested())
    });
    if closes {
        intents.push(Intent::Present(PresentAct::CloseProjector));
    }
}
