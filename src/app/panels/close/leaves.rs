//! What leaves the room: the photo, the file, the summary; and a word where the wall does not say why.

use egui::accesskit::Role;
use egui::{Frame, Margin, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::commands::Command;
use super::super::super::controls::{halves, switch_with};
use super::super::super::grounds::card_line;
use super::super::super::intent::Intent;
use super::super::super::session::Station;
use super::super::super::style::{font, radius, size};
use super::super::super::tooltip::HasTooltip;
use super::super::super::widgets::{ButtonLook, TextButton, bold_icon, label, paint_icon, rows_of};
use super::title;
use crate::app::acts::closing::Closing;
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::{close as words, window};

/// Between two buttons side by side, in points.
const GAP: f32 = 8.0;

/// How all the buttons are drawn.
#[derive(Clone, Copy)]
struct Drawn {
    has_icons: bool,
    margin: f32,
    text_size: f32,
}

/// Whether the wall is in its file.
enum Kept {
    Saved(String),
    Saving,
    Not,
}

/// Draws the buttons.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    title(ui, theme, words::leaves());
    ui.add_space(2.0);
    let has_plan = !app.document.wall().priorities.is_empty();
    let plan = has_plan.then_some((words::copy_plan(), Closing::CopyPlan));
    let copies = [(words::copy_summary(), Closing::CopySummary)].into_iter().chain(plan);
    let files = [
        (words::save_table(), icon::TABLE, Closing::SaveTable),
        (words::save_minutes(), icon::MINUTES, Closing::SaveMinutes),
    ];
    let drawn = drawn(ui, copies.clone().map(|copy| copy.0), &files.each_ref().map(|file| file.0));
    halves(ui, GAP, |ui, place| {
        if place == 0 {
            command(app, ui, Command::Photo, drawn, intents);
            return;
        }
        match kept(app) {
            Kept::Saved(text) => said(app, ui, &text, Some(icon::CHECK)),
            Kept::Saving => said(app, ui, words::saving(), None),
            Kept::Not => command(app, ui, Command::Save, drawn, intents),
        }
    });
    for (text, act) in copies {
        if button(ui, text, icon::COPY, drawn).show(ui, theme).clicked() {
            intents.push(act.into());
        }
    }
    let mut files = files.into_iter();
    halves(ui, GAP, |ui, _| {
        let Some((text, mark, act)) = files.next() else { return };
        if button(ui, text, mark, drawn).show(ui, theme).clicked() {
            intents.push(act.into());
        }
    });
    parked(app, ui, intents);
    why(app, ui, intents);
}

/// Whether what was put aside leaves the room with the rest: one choice for all that people read.
fn parked(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let count = app.document.wall().parked().count();
    if count == 0 {
        return;
    }
    let mut with_parked = app.preferences.photo.with_parked;
    let go_along = words::parked_go_along(count);
    let why = if with_parked { go_along.as_str() } else { words::parked_stay() };
    let before = with_parked;
    switch_with(ui, &app.view.theme, words::parked(), why, &mut with_parked);
    if with_parked != before {
        intents.push(Closing::WithParked(with_parked).into());
    }
}

/// All of them have an icon, if need be closer to their sides and with smaller words; where one still has no room for
/// it, none has: the words matter more.
fn drawn<'t>(ui: &Ui, wide: impl Iterator<Item = &'t str>, half: &[&'t str]) -> Drawn {
    const WAYS: [(f32, f32); 4] =
        [(16.0, size::LABEL), (10.0, size::LABEL), (12.0, size::SMALL), (9.0, size::SMALL)];
    let room = ui.available_width();
    let commands = [Command::Photo.label(), Command::Save.label()];
    let half = half.iter().copied().chain(commands).map(|text| (text, (room - GAP) / 2.0));
    let all: Vec<(&str, f32)> = wide.map(|text| (text, room)).chain(half).collect();
    let fits = |(margin, text_size): &(f32, f32)| {
        all.iter().all(|(text, room)| {
            let button = TextButton::new(text, ButtonLook::Outline);
            let button = TextButton { margin: *margin, text_size: *text_size, ..button };
            button.icon(icon::COPY).width(ui) <= *room
        })
    };
    let fitting = WAYS.into_iter().find(fits);
    let (margin, text_size) = fitting.unwrap_or(WAYS[0]);
    Drawn { has_icons: fitting.is_some(), margin, text_size }
}

/// A button as wide as there is room.
fn button<'t>(ui: &Ui, text: &'t str, mark: char, drawn: Drawn) -> TextButton<'t> {
    TextButton {
        icon: drawn.has_icons.then_some(mark),
        margin: drawn.margin,
        text_size: drawn.text_size,
        min_width: ui.available_width(),
        ..TextButton::new(text, ButtonLook::Outline)
    }
}

fn command(app: &App, ui: &mut Ui, command: Command, drawn: Drawn, intents: &mut Vec<Intent>) {
    let text = command.label();
    let mark = command.icon().unwrap_or(' ');
    let button = button(ui, text, mark, drawn).show(ui, &app.view.theme);
    // The bar and the menu above have buttons of the same words.
    ui.accesskit_node_builder(button.id, |node| node.set_label(words::that_leaves(text)));
    if button.tooltip(&app.view.theme, command.tooltip()).clicked() {
        intents.push(Intent::Command(command));
    }
}

/// A quiet line in the place of a button: nothing is to be done, but it can be read.
fn said(app: &App, ui: &mut Ui, text: &str, mark: Option<char>) {
    const HEIGHT: f32 = 44.0;
    const MARK: f32 = 24.0;
    let ink = app.view.theme.ink2;
    let style = (font(size::SMALL, Weight::Medium), 20.0);
    let words = rows_of(ui, text, style, ink, ui.available_width());
    let room = ui.available_width() - words.size().x;
    let mark = mark.filter(|_| room >= MARK);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    let before = if mark.is_some() { MARK } else { 0.0 };
    let left = rect.left() + (room - before) / 2.0;
    if let Some(mark) = mark {
        paint_icon(ui, pos2(left + 9.0, rect.center().y), mark, bold_icon(18.0), ink);
    }
    let at = pos2(left + before, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, ink);
}

fn kept(app: &App) -> Kept {
    let keeping = &app.session.keeping;
    let has_file = app.document.file().is_some();
    if has_file && app.document.is_saved() {
        return Kept::Saved(words::saved(keeping.saved_at.as_deref()));
    }
    if app.saves_itself() { Kept::Saving } else { Kept::Not }
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
            intents.push(Intent::FocusField(Some(window::why().to_owned())));
        }
    });
}
