//! Under the wall while priorities are chosen: the dots each may place, and what is done with them (R9, B08).

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::widgets::{ButtonLook, TextButton, command_button};
use super::dock_card::DockCard;
use crate::model::dots;
use crate::words::choosing as words;

/// A narrower dock shows icons instead of words on its buttons, in points.
const WORDS_FIT: f32 = 780.0;

/// What the button says under the pointer; where it does nothing, why.
fn hint(app: &App, command: Command, enabled: bool) -> String {
    let has_dots = app.document.wall().moments.iter().any(|moment| moment.dots > 0);
    match command {
        Command::SortByDots if !enabled && has_dots => words::sorted_already().to_owned(),
        _ => command.tooltip(),
    }
}

/// Draws the dock.
pub(super) fn show(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    const DISC: f32 = 18.0;
    const PITCH: f32 = 23.0;
    let theme = &app.view.theme;
    let dots = dots(app.document.wall());
    let shown = dots.each;
    let (title, caption) = (words::dots_each(&dots), words::dots_placed(&dots));
    let lead = PITCH * shown as f32 - (PITCH - DISC);
    let card = DockCard { lead, ..DockCard::new(rect, &title, &caption) };
    let right = card.show(app, ui, rect, rect.left(), |ui, place| {
        for number in 0..shown {
            let at = pos2(place.left() + DISC / 2.0 + PITCH * number as f32, place.center().y);
            ui.painter().circle_filled(at, DISC / 2.0, theme.ink);
        }
    });
    let has_words = rect.width() > WORDS_FIT;
    let place = rect.with_min_x(right + 12.0);
    let builder = UiBuilder::new().max_rect(place).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 0.0);
        for command in [Command::ClearDots, Command::SortByDots, Command::GiveDots] {
            let enabled = command.is_enabled(app);
            let is_on = command == Command::GiveDots && app.session.gives_dots;
            let pressed = if has_words {
                let look = if is_on { ButtonLook::Accent } else { ButtonLook::Outline };
                let button = TextButton { enabled, ..TextButton::new(command.label(), look) };
                let icon = command.icon().unwrap_or(' ');
                button.icon(icon).show(ui, theme).on_hover_text(hint(app, command, enabled))
            } else {
                command_button(ui, theme, command, 44.0, enabled)
            };
            if command == Command::GiveDots {
                ui.accesskit_node_builder(pressed.id, |node| node.set_toggled(is_on.into()));
            }
            if pressed.clicked() {
                intents.push(Intent::Command(command));
            }
        }
    });
}
