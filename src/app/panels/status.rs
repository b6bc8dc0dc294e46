//! The status line: what is on the wall, whether it is safe, and the zoom.

use egui::accesskit::{Live, Role};
use egui::{Align, Align2, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::style::{Measures, font, size};
use super::super::widgets::{ButtonLook, TextButton, low_icon_button, paint_line};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;

/// Draws the line.
pub fn show(app: &App, ui: &mut Ui, rect: Rect, measures: &Measures, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.painter().rect_filled(rect, 0.0, theme.chrome.panel);
    let line = egui::Stroke::new(1.0, theme.chrome.line);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, line);
    let left = rect.left() + measures.margin.min(32.0) - 4.0;
    let text = app.status();
    let place =
        Rect::from_min_max(pos2(left, rect.top()), pos2(rect.right() - 260.0, rect.bottom()));
    let response = ui.interact(place, ui.scope_id().with("status"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &text));
    let style = font(size::SMALL, Weight::Medium);
    paint_line(ui, place.left_center(), &text, style, theme.ink2, place.width());
    announcement(app, ui, place);
    let builder = UiBuilder::new()
        .id_salt("zoom")
        .max_rect(Rect::from_min_max(pos2(place.right(), rect.top()), rect.max - vec2(8.0, 0.0)))
        .layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.spacing_mut().interact_size.y = rect.height();
        let fit = TextButton {
            height: rect.height(),
            ..TextButton::new(Command::Fit.label(), ButtonLook::Plain)
        };
        let low = (rect.height(), true);
        let mut clicked = Vec::new();
        if fit.icon(icon::FIT).show(ui, &quiet(theme)).clicked() {
            clicked.push(Command::Fit);
        }
        if low_icon_button(ui, theme, icon::PLUS, Command::ZoomIn.label(), low).clicked() {
            clicked.push(Command::ZoomIn);
        }
        let percent = format!("{:.0} %", app.view.zoom() * 100.0);
        let (zoom, response) = ui.allocate_exact_size(vec2(58.0, rect.height()), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &percent));
        let style = font(size::LABEL, Weight::Medium);
        ui.painter().text(zoom.center(), Align2::CENTER_CENTER, percent, style, theme.ink);
        if low_icon_button(ui, theme, icon::MINUS, Command::ZoomOut.label(), low).clicked() {
            clicked.push(Command::ZoomOut);
        }
        intents.extend(clicked.into_iter().map(Intent::Command));
    });
}

/// A plain button in ink rather than in the accent.
fn quiet(theme: &crate::paint::Theme) -> crate::paint::Theme {
    let mut theme = theme.clone();
    theme.chrome.accent_ink = theme.ink;
    theme
}

/// What a screen reader says of the last change.
fn announcement(app: &App, ui: &Ui, place: Rect) {
    let id = ui.scope_id().with("announcement");
    let at = Rect::from_min_size(place.min, vec2(1.0, 1.0));
    let response = ui.interact(at, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &app.session.announcement));
    ui.accesskit_node_builder(id, |node| node.set_live(Live::Polite));
}
