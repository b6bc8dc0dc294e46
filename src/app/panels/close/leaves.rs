//! What leaves the room: the photo, the file, the summary; and a word where the wall does not say why.

use egui::{Frame, Margin, Ui};

use super::super::super::App;
use super::super::super::commands::Command;
use super::super::super::controls::halves;
use super::super::super::grounds::card_line;
use super::super::super::intent::Intent;
use super::super::super::session::Station;
use super::super::super::style::{radius, size};
use super::super::super::widgets::{ButtonLook, TextButton, label};
use super::title;
use crate::app::acts::closing::Closing;
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::close as words;

/// Draws the buttons.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    title(ui, theme, words::leaves());
    ui.add_space(2.0);
    halves(ui, 8.0, |ui, place| {
        let (command, text, enabled) = match place {
            0 => (Command::Photo, Command::Photo.label().to_owned(), true),
            _ => {
                let (text, enabled) = kept(app);
                (Command::Save, text, enabled)
            }
        };
        let mark = if enabled { command.icon().unwrap_or(' ') } else { icon::CHECK };
        let button = fitting(ui, &text, enabled, mark).show(ui, theme);
        // The bar and the menu above have buttons of the same words.
        ui.accesskit_node_builder(button.id, |node| node.set_label(words::that_leaves(&text)));
        if button.on_hover_text(command.tooltip()).clicked() {
            intents.push(Intent::Command(command));
        }
    });
    let has_plan = !app.document.wall().priorities.is_empty();
    let plan = has_plan.then_some((words::copy_plan(), Closing::CopyPlan));
    let copies = [(words::copy_summary(), Closing::CopySummary)].into_iter().chain(plan);
    for (text, act) in copies {
        if fitting(ui, text, true, icon::COPY).show(ui, theme).clicked() {
            intents.push(act.into());
        }
    }
    files(app, ui, intents);
    why(app, ui, intents);
}

/// Table and minutes beside each other. The longer word gets more room where that lets both keep their icons.
fn files(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    const GAP: f32 = 8.0;
    let files = [
        (words::save_table(), icon::TABLE, Closing::SaveTable),
        (words::save_minutes(), icon::MINUTES, Closing::SaveMinutes),
    ];
    let room = ui.available_width() - GAP;
    let needs = [&files[0], &files[1]]
        .map(|(text, mark, _)| TextButton::new(text, ButtonLook::Outline).icon(*mark).width(ui));
    let spare = room - needs[0] - needs[1];
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for ((text, mark, act), need) in files.into_iter().zip(needs) {
            let button = TextButton::new(text, ButtonLook::Outline);
            let button = match spare >= 0.0 {
                true => TextButton { min_width: need + spare / 2.0, ..button.icon(mark) },
                false => TextButton { min_width: room / 2.0, ..button },
            };
            if button.show(ui, &app.view.theme).clicked() {
                intents.push(act.into());
            }
        }
    });
}

/// A button as wide as there is room. Where icon and words do not fit both, the words matter more.
fn fitting<'t>(ui: &Ui, text: &'t str, enabled: bool, icon: char) -> TextButton<'t> {
    let button = || TextButton {
        enabled,
        min_width: ui.available_width(),
        ..TextButton::new(text, ButtonLook::Outline)
    };
    let with_icon = button().icon(icon);
    if with_icon.width(ui) > ui.available_width() { button() } else { with_icon }
}

/// What the button for saving says, and whether there is anything to save.
fn kept(app: &App) -> (String, bool) {
    let keeping = &app.session.keeping;
    let has_file = app.document.file().is_some();
    if has_file && app.document.is_saved() {
        return (words::saved(keeping.saved_at.as_deref()), false);
    }
    if has_file && app.preferences.autosave && keeping.save_problem.is_none() {
        return (words::saving().to_owned(), false);
    }
    (Command::Save.label().to_owned(), true)
}

/// A nudge where nobody has said why yet (A16). It stops nothing.
fn why(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    if app.document.wall().why.as_ref().is_some_and(|why| !why.trim().is_empty()) {
        return;
    }
    ui.add_space(4.0);
    let card = Frame::new()
        .fill(theme.chrome.sunk)
        .stroke(card_line(theme))
        .corner_radius(radius::CARD)
        .inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 4 });
    card.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        label(ui, words::no_why(), size::BODY, Weight::Regular, theme.ink2);
        let add = TextButton::new(words::add_a_line(), ButtonLook::Plain);
        if add.icon(icon::PENCIL).show(ui, theme).clicked() {
            intents.push(Intent::Station(Station::SetUp));
        }
    });
}
