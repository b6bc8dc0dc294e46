//! The status line: what is on the wall, whether it is safe, what can be done with what is chosen, and the zoom.

use egui::accesskit::{Live, Role};
use egui::{Align, Align2, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::canvas::is_bare;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::parts::Parts;
use super::super::session::{Menu, MenuOf};
use super::super::style::{Measures, font, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    ButtonLook, TextButton, command_button, galley, label, low_icon_button, paint_line,
};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::window as words;

/// Draws the line.
pub fn show(app: &App, ui: &mut Ui, rect: Rect, measures: &Measures, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.painter().rect_filled(rect, 0.0, theme.chrome.panel);
    let line = egui::Stroke::new(1.0, theme.chrome.line);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, line);
    let left = rect.left() + measures.margin.min(32.0) - 4.0;
    let builder = UiBuilder::new()
        .id_salt("tools")
        .max_rect(Rect::from_min_max(pos2(left, rect.top()), rect.max - vec2(8.0, 0.0)))
        .layout(Layout::right_to_left(Align::Center));
    let tools = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.spacing_mut().interact_size.y = rect.height();
        let height = rect.height() - INSIDE;
        if measures.panel.is_none() {
            panel(app, ui, (rect.width(), height), intents);
        }
        // Of a wall without notes nothing is drawn at the camera's zoom.
        if !is_bare(app) {
            zoom(app, ui, height, intents);
        }
        chosen(app, ui, height, intents);
        // The last, so that nothing moves under the pointer when it comes or goes.
        keyboard(app, ui, height, intents);
        ui.min_rect().left()
    });
    let parts = app.status();
    let text = parts.join(", ");
    let place = Rect::from_min_max(pos2(left, rect.top()), pos2(tools.inner - 12.0, rect.bottom()));
    let response = ui.interact(place, ui.scope_id().with("status"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &text));
    let style = font(size::SMALL, Weight::Medium);
    let shown = shortened(ui, parts, &style, place.width());
    paint_line(ui, place.left_center(), &shown, style, theme.ink2, place.width().max(0.0));
    announcement(app, ui, place);
}

/// Without as many counts, from the right, as there is no room for; whether the wall is safe is never left out, but may be
/// said in fewer words.
fn shortened(ui: &Ui, mut parts: Vec<String>, style: &egui::FontId, width: f32) -> String {
    loop {
        let text = parts.join(", ");
        let is_too_long =
            galley(ui, &text, style.clone(), egui::Color32::PLACEHOLDER).size().x > width;
        match parts.as_mut_slice() {
            _ if !is_too_long => return text,
            [safe] => match safe.rsplit_once(", ") {
                Some((first, _)) => *safe = first.to_owned(),
                None => return text,
            },
            _ => {
                parts.remove(parts.len() - 2);
            }
        }
    }
}

/// A button is so much less high than the line it stands in, in points: what shows it to be pointed at or on touches no edge.
const INSIDE: f32 = 8.0;

/// Opens the panel where there is no room for it beside the wall, and closes it.
fn panel(app: &App, ui: &mut Ui, (line, height): (f32, f32), intents: &mut Vec<Intent>) {
    /// In a narrower window it has no word.
    const WITH_WORD: f32 = 600.0;
    let theme = &app.view.theme;
    let window = ui.content_rect();
    let measures = Measures::of(window.width(), window.height());
    let is_open = Parts::is_drawer_open(window, &measures, &app.session);
    let name = if is_open { words::hide_panel() } else { words::show_panel() };
    let response = if line < WITH_WORD {
        low_icon_button(ui, theme, icon::SIDEBAR, name, (height, true))
    } else {
        let look = if is_open { ButtonLook::On } else { ButtonLook::Quiet };
        let button = TextButton { height, ..TextButton::new(words::panel(), look) };
        button.icon(icon::SIDEBAR).show(ui, theme).tooltip(theme, name)
    };
    ui.accesskit_node_builder(response.id, |node| {
        node.set_label(name);
        node.set_expanded(is_open);
    });
    if response.clicked() {
        intents.push(Intent::Drawer(!is_open));
    }
}

fn zoom(app: &App, ui: &mut Ui, height: f32, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let fit = TextButton { height, ..TextButton::new(Command::Fit.label(), ButtonLook::Quiet) };
    let mut clicked = Vec::new();
    let fit = fit.icon(icon::FIT).show(ui, theme).tooltip(theme, Command::Fit.tooltip());
    if fit.clicked() {
        clicked.push(Command::Fit);
    }
    if command_button(ui, theme, Command::ZoomIn, height, true).clicked() {
        clicked.push(Command::ZoomIn);
    }
    let percent = format!("{:.0} %", app.view.zoom() * 100.0);
    let (zoom, response) = ui.allocate_exact_size(vec2(58.0, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &percent));
    let style = font(size::LABEL, Weight::Medium);
    ui.painter().text(zoom.center(), Align2::CENTER_CENTER, percent, style, theme.ink);
    if command_button(ui, theme, Command::ZoomOut, height, true).clicked() {
        clicked.push(Command::ZoomOut);
    }
    intents.extend(clicked.into_iter().map(Intent::Command));
}

/// What can be done with the chosen notes without a right click: the menu, and choosing more by single touches.
fn chosen(app: &App, ui: &mut Ui, height: f32, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let writes = app.session.editing.is_some();
    let count = app.session.selection.ids().len();
    if writes || (count == 0 && !app.session.selects_more) {
        return;
    }
    let more =
        low_icon_button(ui, theme, icon::MORE, words::menu_of_selection(), (height, count > 0));
    if more.clicked() {
        let by_key = !ui.input(|input| input.pointer.any_released());
        let at = more.rect.left_top();
        intents.push(Intent::OpenMenu(Menu { of: MenuOf::Notes, at, by_key }));
    }
    let is_on = app.session.selects_more;
    let look = if is_on { ButtonLook::On } else { ButtonLook::Quiet };
    let chip = TextButton::new(Command::SelectMore.label(), look);
    let chip = TextButton { height, ..chip };
    let chip = chip.icon(icon::SELECT_MORE).show(ui, theme);
    ui.accesskit_node_builder(chip.id, |node| node.set_toggled(is_on.into()));
    if chip.clicked() {
        intents.push(Intent::Command(Command::SelectMore));
    }
    label(ui, &words::selected(count), size::SMALL, Weight::Medium, theme.ink2);
}

/// The way to a keyboard on the screen, for those who use fingers.
fn keyboard(app: &App, ui: &mut Ui, height: f32, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    if app.session.uses_touch {
        let keyboard = (height, true);
        let name = words::screen_keyboard();
        if low_icon_button(ui, theme, icon::KEYBOARD, name, keyboard).clicked() {
            intents.push(Intent::ScreenKeyboard);
        }
    }
}

/// What a screen reader says of the last change.
fn announcement(app: &App, ui: &Ui, place: Rect) {
    let id = ui.scope_id().with("announcement");
    let at = Rect::from_min_size(place.min, vec2(1.0, 1.0));
    let response = ui.interact(at, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &app.session.announcement));
    ui.accesskit_node_builder(id, |node| node.set_live(Live::Polite));
}
