//! The second window, for the projector: it shows the room the same page, while the laptop keeps its panels.

use egui::{Key, Modifiers, Ui, ViewportBuilder, ViewportClass, ViewportCommand, ViewportId, vec2};

use super::super::App;
use super::super::input;
use super::super::intent::{Intent, PresentAct};
use super::super::update::is_full_screen;
use crate::words::present as words;

/// Shows the window, as long as it is wanted.
pub fn show(app: &App, ui: &Ui, intents: &mut Vec<Intent>) {
    if !app.session.presenting.on_projector {
        return;
    }
    let builder = ViewportBuilder::default()
        .with_title(words::projector_title())
        .with_app_id("momentwall")
        .with_icon(super::super::icon::icon())
        .with_inner_size(vec2(1280.0, 720.0));
    let id = ViewportId::from_hash_of("projector");
    let closes = ui.ctx().show_viewport_immediate(id, builder, |ui, class| {
        let window = ui.max_rect();
        if class == ViewportClass::Immediate {
            const FULL: [(Modifiers, Key); 1] = [(Modifiers::NONE, Key::F11)];
            if input::leaving_key(ui, &FULL).is_some() {
                let is_full = is_full_screen(ui);
                ui.ctx().send_viewport_cmd(ViewportCommand::Fullscreen(!is_full));
            }
            // It has a keyboard of its own, as soon as it is clicked.
            let keys = super::keys(app, ui).into_iter();
            intents.extend(keys.map(closes_instead));
        }
        super::show(app, ui, window, false, intents);
        ui.input(|input| input.viewport().close_requested())
    });
    if closes {
        intents.push(Intent::Present(PresentAct::CloseProjector));
    }
}

/// What leaves the page in the window closes this one.
fn closes_instead(intent: Intent) -> Intent {
    match intent {
        Intent::Present(PresentAct::Leave) => Intent::Present(PresentAct::CloseProjector),
        other => other,
    }
}
