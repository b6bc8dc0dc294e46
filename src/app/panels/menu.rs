//! The one menu of further commands, under the three dots.

use egui::{Popup, PopupCloseBehavior, Ui};

use super::super::App;
use super::super::commands::Command;
use super::super::controls::halves;
use super::super::intent::Intent;
use super::super::rows::{Lead, Row, clear_of_edges, rule};
use super::super::style::Measures;
use super::super::widgets::icon_button;
use crate::paint::icons::chrome as icon;
use crate::words::window as words;

/// At least, and between its halves, in points.
const WIDTH: f32 = 280.0;
const GAP: f32 = 12.0;
/// Walls that the menu lists.
const RECENT: usize = 5;
/// Rows without those, and with the lines between them.
const ROWS: usize = 19;
const ROW: f32 = 44.0;

/// What gives way to the tabs in the bar, in this order.
pub(super) const GIVE_WAY: [Command; 2] = [Command::Redo, Command::Undo];
const OF_WALLS: [Command; 5] =
    [Command::StartScreen, Command::New, Command::Open, Command::Save, Command::SaveAs];
const OF_FILES: [Command; 3] = [Command::Import, Command::Versions, Command::CopyPhoto];
const LOOKING: [Command; 2] = [Command::Find, Command::Present];
const OF_PANELS: [Command; 3] = [Command::Curve, Command::HandsOff, Command::HidePanels];
const OF_SCREENS: [Command; 2] = [Command::Projector, Command::FullScreen];
const OF_PROGRAM: [Command; 3] = [Command::Preferences, Command::Help, Command::About];

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
    let menu = Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClick).gap(4.0);
    clear_of_edges(ui, menu).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let rows = ROWS + RECENT.min(app.preferences.recent.len()) + hidden.len();
        // In a low window the two halves stand side by side, so that nothing has to be scrolled for.
        let half = widest(ui);
        let both = 2.0 * half + GAP;
        let is_wide = rows as f32 * ROW > height && ui.content_rect().width() > both + 24.0;
        let width = if is_wide { both } else { half };
        ui.set_width(width);
        ui.set_max_height(height);
        egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.set_width(width);
            if is_wide {
                halves(ui, GAP, |ui, half| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    match half {
                        0 => of_the_wall(app, ui, hidden, intents),
                        _ => of_the_window(app, ui, measures, intents),
                    }
                });
            } else {
                of_the_wall(app, ui, hidden, intents);
                rule(ui, theme);
                of_the_window(app, ui, measures, intents);
            }
        });
    });
}

/// So wide that no command is cut, with the longest key.
fn widest(ui: &Ui) -> f32 {
    let all = OF_WALLS.iter().chain(&OF_FILES).chain(&LOOKING).chain(&OF_PANELS);
    let all = all.chain(&OF_SCREENS).chain(&OF_PROGRAM).chain(&GIVE_WAY);
    all.map(|command| Row::of(*command, true).width(ui)).fold(WIDTH, f32::max)
}

/// What is about the wall and others.
fn of_the_wall(app: &App, ui: &mut Ui, hidden: &[Command], intents: &mut Vec<Intent>) {
    if !hidden.is_empty() {
        // Undo first, as in every menu.
        let mut hidden = hidden.to_vec();
        hidden.reverse();
        commands(app, ui, &hidden, intents);
        rule(ui, &app.view.theme);
    }
    commands(app, ui, &OF_WALLS, intents);
    commands(app, ui, &OF_FILES, intents);
    recent(app, ui, intents);
}

/// What is about the window and the program.
fn of_the_window(app: &App, ui: &mut Ui, measures: &Measures, intents: &mut Vec<Intent>) {
    if !measures.has_find_button {
        commands(app, ui, &LOOKING, intents);
    }
    commands(app, ui, &OF_PANELS, intents);
    commands(app, ui, &OF_SCREENS, intents);
    rule(ui, &app.view.theme);
    commands(app, ui, &OF_PROGRAM, intents);
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
