//! The one menu of further commands, under the three dots.

use egui::accesskit::Role;
use egui::{Align2, Popup, PopupCloseBehavior, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::style::{font, radius, size};
use super::super::widgets::{focus_ring, icon_button, paint_icon, paint_line, pointed, thin};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::storage::Look;
use crate::words::window as words;

const WIDTH: f32 = 280.0;
const ROW: f32 = 44.0;
/// Walls that the menu lists.
const RECENT: usize = 5;

/// The button and what opens under it.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let button = icon_button(ui, &app.view.theme, icon::MORE, words::MORE, true);
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClick).gap(4.0).show(|ui| {
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 0.0;
        let files = [Command::New, Command::Open, Command::Save, Command::SaveAs];
        for command in files {
            if row(app, ui, &Row::of(command, app)) {
                intents.push(Intent::Command(command));
            }
        }
        recent(app, ui, intents);
        rule(app, ui);
        looks(app, ui, intents);
        let is_on = app.preferences.autosave;
        let autosave = Row {
            text: words::AUTOSAVE.to_owned(),
            icon: Some(if is_on { icon::CHECK } else { ' ' }),
            key: None,
            enabled: true,
        };
        if row(app, ui, &autosave) {
            intents.push(Intent::Autosave(!is_on));
        }
    });
}

fn recent(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let open = app.document.file();
    let others = app.preferences.recent.iter().filter(|file| Some(file.as_path()) != open);
    let mut others = others.take(RECENT).peekable();
    if others.peek().is_none() {
        return;
    }
    rule(app, ui);
    for file in others {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let text = name.trim_end_matches(".wall.json").to_owned();
        let entry = Row { text, icon: Some(icon::CLOCK), key: None, enabled: true };
        if row(app, ui, &entry) {
            intents.push(Intent::Open(file.clone()));
        }
    }
}

fn looks(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let looks = [
        (Look::Light, words::LIGHT, icon::SUN),
        (Look::Dark, words::DARK, icon::MOON),
        (Look::System, words::LIKE_THE_SYSTEM, icon::HALF),
    ];
    for (look, text, own_icon) in looks {
        let is_on = look == app.preferences.look;
        let icon = if is_on { icon::CHECK } else { own_icon };
        let entry = Row { text: text.to_owned(), icon: Some(icon), key: None, enabled: true };
        if row(app, ui, &entry) {
            intents.push(Intent::Look(look));
        }
    }
}

struct Row {
    text: String,
    icon: Option<char>,
    key: Option<String>,
    enabled: bool,
}

impl Row {
    fn of(command: Command, app: &App) -> Self {
        Self {
            text: command.label().to_owned(),
            icon: command.icon(),
            key: command.shortcut_text(cfg!(target_os = "macos")),
            enabled: command.is_enabled(app),
        }
    }
}

/// One row; true if it was chosen.
fn row(app: &App, ui: &mut Ui, entry: &Row) -> bool {
    let theme = &app.view.theme;
    let sense = if entry.enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(WIDTH, ROW), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, entry.enabled, &entry.text));
    pointed(ui, &response);
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, radius::SMALL, theme.chrome.sunk);
    }
    let ink = if entry.enabled { theme.ink } else { theme.dashed };
    if let Some(icon) = entry.icon {
        paint_icon(ui, pos2(rect.left() + 23.0, rect.center().y), icon, thin(22.0), ink);
    }
    let mut right = rect.right() - 12.0;
    if let Some(key) = &entry.key {
        let at = pos2(right, rect.center().y);
        let style = font(size::SMALL, Weight::Regular);
        let drawn = ui.painter().text(at, Align2::RIGHT_CENTER, key, style, theme.ink3);
        right = drawn.left() - 8.0;
    }
    let left = rect.left() + 46.0;
    let at = pos2(left, rect.center().y);
    paint_line(ui, at, &entry.text, font(size::LABEL, Weight::Medium), ink, right - left);
    focus_ring(ui, &response, radius::SMALL, theme);
    response.clicked()
}

fn rule(app: &App, ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, 9.0), Sense::hover());
    let line = Rect::from_center_size(rect.center(), vec2(WIDTH - 16.0, 1.0));
    ui.painter().rect_filled(line, 0.0, app.view.theme.chrome.line);
}
