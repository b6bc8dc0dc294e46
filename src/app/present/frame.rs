//! What stands at the edges of every page: the step and the wall's name above, the way on and back below.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::intent::{Intent, PresentAct};
use super::super::panels::quick_add_field;
use super::super::session::Station;
use super::super::style::{font, radius};
use super::super::widgets::{focus_ring, galley, paint_icon, paint_line, pointed, thin};
use super::Scale;
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::{present as words, window};

/// The step's number and name, and the wall's title.
pub(super) fn head(app: &App, ui: &mut Ui, page: Rect, scale: Scale) {
    let theme = &app.view.theme;
    let station = app.session.station;
    let y = page.top() + scale.by(92.0);
    let mut left = page.left() + scale.margin();
    if let Some(step) = station.step() {
        let radius = scale.by(28.0);
        let center = pos2(left + radius, y);
        ui.painter().circle_filled(center, radius, theme.chrome.accent);
        let style = font(scale.text(30.0), Weight::Bold);
        let number = step.to_string();
        let ink = theme.chrome.on_accent;
        ui.painter().text(center, Align2::CENTER_CENTER, number, style, ink);
        left += scale.by(72.0);
    }
    let (name, style) = (station.word(), font(scale.text(36.0), Weight::Bold));
    let drawn = ui.painter().text(pos2(left, y), Align2::LEFT_CENTER, name, style, theme.ink);
    let title = window::shown_title(&app.document.wall().title);
    let style = font(scale.text(28.0), Weight::Medium);
    let right = page.right() - scale.margin();
    let room = right - drawn.right() - scale.by(60.0);
    let width = galley(ui, &title, style.clone(), theme.ink2).size().x.min(room);
    paint_line(ui, pos2(right - width, y), &title, style, theme.ink2, width + 1.0);
}

/// Where the hints stand, at the foot of every page; high enough for a finger.
pub(super) fn hint_line(page: Rect, scale: Scale) -> Rect {
    page.shrink2(vec2(scale.margin(), 0.0)).with_min_y(page.bottom() - scale.by(80.0).max(48.0))
}

/// How to go on: the other pages, a new moment, and back to the wall.
pub(super) fn hints(
    app: &App,
    ui: &mut Ui,
    line: Rect,
    scale: Scale,
    is_window: bool,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let size = scale.text(20.0);
    let style = font(size, Weight::Medium);
    let y = line.center().y;
    let mut left = line.left() - 10.0;
    for (icon, name, act) in [
        (icon::LEFT, words::back(), PresentAct::Back),
        (icon::RIGHT, words::forward(), PresentAct::Forward),
    ] {
        let rect = Rect::from_center_size(pos2(left + 22.0, y), vec2(44.0, 44.0));
        let response = ui.interact(rect, ui.scope_id().with(name), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
        pointed(ui, &response);
        if response.hovered() {
            ui.painter().circle_filled(rect.center(), 22.0, theme.chrome.hovered);
        }
        paint_icon(ui, rect.center(), icon, thin(scale.text(24.0)), theme.ink2);
        focus_ring(ui, &response, rect.height() / 2.0, theme);
        if response.clicked() {
            intents.push(Intent::Present(act));
        }
        left = rect.right();
    }
    let mut right = line.right();
    if is_window {
        let text = galley(ui, words::leave(), style.clone(), theme.ink2);
        let rect = Rect::from_center_size(
            pos2(right - text.size().x / 2.0, y),
            vec2(text.size().x + 20.0, 44.0),
        );
        let response = ui.interact(rect, ui.scope_id().with("leave"), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words::leave()));
        pointed(ui, &response);
        let ink = if response.hovered() { theme.ink } else { theme.ink2 };
        ui.painter().galley_with_override_text_color(
            pos2(right - text.size().x, y - text.size().y / 2.0),
            text,
            ink,
        );
        focus_ring(ui, &response, radius::FIELD, theme);
        if response.clicked() {
            intents.push(Intent::Present(PresentAct::Leave));
        }
        right = rect.left();
    }
    let at = pos2(left + 4.0, y);
    let said = ui.painter().text(at, Align2::LEFT_CENTER, words::other_steps(), style, theme.ink2);
    if is_window && app.session.station == Station::Moments {
        let plus = pos2(said.right() + scale.by(36.0), y);
        paint_icon(ui, plus, icon::PLUS, thin(scale.text(24.0)), theme.ink2);
        let place = Rect::from_min_max(
            pos2(plus.x + scale.by(24.0), y - 22.0),
            pos2((right - scale.by(40.0)).max(plus.x + 60.0), y + 22.0),
        );
        quick_add_field(app, ui, place, (words::type_to_add(), size), intents);
    }
}
