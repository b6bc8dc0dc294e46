//! The one menu of further commands, under the three dots.

use egui::{Popup, PopupCloseBehavior, Ui};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::rows::{Lead, Row, rule};
use super::super::style::Measures;
use super::super::widgets::icon_button;
use crate::paint::icons::chrome as icon;
use crate::words::window as words;

const WIDTH: f32 = 280.0;
/// Walls that the menu lists.
const RECENT: usize = 5;

/// The button and what opens under it; first what found no room beside it.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    measures: &Measures,
    hidden: &[Command],
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let button = icon_button(ui, theme, icon::MORE, words::more(), true);
    let height = ui.content_rect().height() - 90.0;
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClick).gap(4.0).show(|ui| {
        ui.set_width(WIDTH);
        ui.set_max_height(height);
        ui.spacing_mut().item_spacing.y = 0.0;
        egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.set_width(WIDTH);
            if !hidden.is_empty() {
                commands(app, ui, hidden, intents);
                rule(ui, theme);
            }
            commands(
                app,
                ui,
                &[
                    Command::StartScreen,
                    Command::New,
                    Command::Open,
                    Command::Save,
                    Command::SaveAs,
                ],
                intents,
            );
            commands(app, ui, &[Command::Import, Command::Versions, Command::CopyPhoto], intents);
            recent(app, ui, intents);
            rule(ui, theme);
            if !measures.has_find_button {
                commands(app, ui, &[Command::Find, Command::Present], intents);
            }
            commands(app, ui, &[Command::Curve, Command::HandsOff, Command::HidePanels], intents);
            commands(app, ui, &[Command::Projector, Command::FullScreen], intents);
            rule(ui, theme);
            commands(app, ui, &[Command::Preferences, Command::Help, Command::About], intents);
        });
    });
}

fn commands(app: &App, ui: &mut Ui, commands: &[Command], intents: &mut Vec<Intent>) {
    for &command in commands {
        let row = Row::of(command, command.is_enabled(app)).into_button();
        if row.show(ui, &app.view.theme).clicked() {
            intents.push(Intent::Command(command));
        }
    }
}

fn recent(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let open = app.document.file();
    let others = app.preferences.recent.iter().filter(|file| Some(file.as_path()) != open);
    let mut others = others.take(RECENT).peekable();
    if others.peek().is_none() {
        return;
    }
    rule(ui, &app.view.theme);
    for file in others {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let row = Row::new(name.trim_end_matches(".wall.json"), Lead::Icon(icon::CLOCK));
        if row.into_button().show(ui, &app.view.theme).clicked() {
            intents.push(Intent::Open(file.clone()));
        }
    }
}
