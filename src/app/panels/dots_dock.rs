//! Under the wall while priorities are chosen: the dots each may place, and what is done with them (R9, B08).

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::tooltip::HasTooltip;
use super::super::widgets::{ButtonLook, TextButton};
use super::dock_card::{DockCard, has_two_lines};
use crate::model::dots;
use crate::words::choosing as words;

/// Between the buttons, in points.
const GAP: f32 = 10.0;
/// Width of a button that is an icon alone.
const ICON: f32 = 44.0;
/// From the right.
const COMMANDS: [Command; 3] = [Command::ClearDots, Command::SortByDots, Command::GiveDots];

/// The button of a command with its word.
fn worded(app: &App, command: Command) -> TextButton<'static> {
    let is_on = command == Command::GiveDots && app.session.gives_dots;
    let look = if is_on { ButtonLook::Accent } else { ButtonLook::Outline };
    let enabled = command.is_enabled(app);
    let button = TextButton { enabled, ..TextButton::new(command.label(), look) };
    button.icon(command.icon().unwrap_or(' '))
}

/// What the button says under the pointer; where it does nothing, why.
fn hint(app: &App, command: Command, enabled: bool) -> String {
    let has_dots = app.document.wall().moments.iter().any(|moment| moment.dots > 0);
    let has_priorities = !app.document.wall().priorities.is_empty();
    match command {
        Command::SortByDots if !enabled && has_dots && !has_priorities => {
            words::nothing_to_sort().to_owned()
        }
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
    let each = crate::words::capitalised(&words::dots_each(&dots));
    let placed = words::dots_placed(&dots);
    // In one line what counts is how far the room has come; the discs before it still say how many each has.
    let says_placed = dots.placed > 0 && !has_two_lines(rect);
    let title = if says_placed { &placed } else { &each };
    let card = |discs: usize| {
        let lead = PITCH * discs as f32 - (PITCH - DISC);
        DockCard { lead, title, ..DockCard::new(rect, &each, &placed) }
    };
    // Where the buttons would have no room one disc stands for all.
    let buttons = 12.0 + COMMANDS.len() as f32 * (ICON + GAP);
    let has_room = card(dots.each).width(ui, rect) + buttons <= rect.width();
    let shown = if has_room { dots.each } else { 1 };
    let card = card(shown);
    let right = card.show(app, ui, rect, rect.left(), |ui, place| {
        for number in 0..shown {
            let at = pos2(place.left() + DISC / 2.0 + PITCH * number as f32, place.center().y);
            ui.painter().circle_filled(at, DISC / 2.0, theme.ink);
        }
    });
    let commands = COMMANDS;
    let place = rect.with_min_x(right + 12.0);
    // Where there is no room for all their words, those at the right show icons.
    let icons = (0..commands.len()).find(|icons| {
        let words: f32 =
            commands[*icons..].iter().map(|one| worded(app, *one).width(ui) + GAP).sum();
        words + *icons as f32 * (ICON + GAP) <= place.width()
    });
    let icons = icons.unwrap_or(commands.len());
    let builder = UiBuilder::new().max_rect(place).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, 0.0);
        for (number, command) in commands.into_iter().enumerate() {
            let enabled = command.is_enabled(app);
            let is_on = command == Command::GiveDots && app.session.gives_dots;
            let hint = hint(app, command, enabled);
            let button = worded(app, command);
            let button = if number >= icons {
                button
            } else {
                TextButton { text: "", margin: 11.0, min_width: ICON, ..button }
            };
            let button = button.show(ui, theme);
            ui.accesskit_node_builder(button.id, |node| {
                node.set_label(command.label());
                if command == Command::GiveDots {
                    node.set_toggled(is_on.into());
                }
                if !enabled {
                    node.set_description(hint.as_str());
                }
            });
            if button.tooltip(theme, hint).clicked() {
                intents.push(Intent::Command(command));
            }
        }
    });
}
