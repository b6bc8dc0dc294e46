//! A tip at the first use of a station, in the panel beside what it is about. It covers nothing, and goes when it was read
//! or the station is left.

use egui::accesskit::Role;
use egui::{Rect, Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::intent::Intent;
use super::super::session::Station;
use super::super::style::{font, radius, size};
use super::super::widgets::{ButtonLook, TextButton, filled, outline, paint_icon, rows_of};
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::paint::icons::chrome as icon;
use crate::words::start as words;

/// From its edge to what it points at.
const POINTER: f32 = 10.0;
/// Its outline.
const LINE: f32 = 1.5;
/// From its left edge to its words.
const INDENT: f32 = 46.0;
/// Between its edge and its words, above and at the right.
const PADDING: f32 = 14.0;

/// Where the thing stands that a tip is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Its {
    Under,
    /// What would be out of view under it in a low window.
    Over,
}

/// Draws the tip where the thing begins or ends that it is about, if there is one.
pub(super) fn show(app: &App, ui: &mut Ui, its: Its, intents: &mut Vec<Intent>) {
    let foot = draw(app, ui, its);
    answer(app, ui, foot, intents);
}

/// Draws it without its button, and tells where that one stands: where Tab leads from field to field, it comes last.
pub(super) fn draw(app: &App, ui: &mut Ui, its: Its) -> Option<Rect> {
    let tip = app.session.tip?;
    if its == Its::Over {
        ui.add_space(POINTER + 2.0);
    }
    let theme = &app.view.theme;
    let text = words::tip(tip.station.place());
    let style = (font(size::SMALL, Weight::Regular), 20.0);
    let width = ui.available_width();
    let said = rows_of(ui, text, style, theme.ink, width - INDENT - PADDING);
    let foot = PADDING + said.size().y;
    let size = vec2(width, foot + 52.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Tooltip, true, text));
    ui.painter().rect_filled(rect, radius::CARD, theme.chrome.raised);
    outline(ui, rect, radius::CARD, LINE, theme.chrome.accent);
    // That of the moments speaks of the wall, not of the panel.
    if tip.station != Station::Moments {
        point(ui, theme, rect, its);
    }
    let bulb = rect.min + vec2(26.0, PADDING + 10.0);
    paint_icon(ui, bulb, icon::LIGHTBULB, filled(22.0), theme.chrome.accent_ink);
    ui.painter().galley(rect.min + vec2(INDENT, PADDING), said, theme.ink);
    // The button's words stand under the tip's, its padding before them.
    let foot = Rect::from_min_max(rect.min + vec2(INDENT - 16.0, foot + 2.0), rect.max);
    ui.add_space(if its == Its::Under { POINTER + 8.0 } else { 8.0 });
    Some(foot)
}

/// Draws its button.
pub(super) fn answer(app: &App, ui: &mut Ui, place: Option<Rect>, intents: &mut Vec<Intent>) {
    let Some(place) = place else { return };
    // Drawn apart, it takes no room of what is drawn now.
    let mut foot = ui.new_child(UiBuilder::new().id_salt("first tip").max_rect(place));
    let done = TextButton::new(words::got_it(), ButtonLook::Plain).show(&mut foot, &app.view.theme);
    if done.clicked() {
        intents.push(Intent::EndTip);
    }
}

/// Goes on from the tip's edge to its thing, on the same ground and with the same outline.
fn point(ui: &Ui, theme: &Theme, tip: Rect, its: Its) {
    let (edge, way) = match its {
        Its::Under => (tip.bottom(), 1.0),
        Its::Over => (tip.top(), -1.0),
    };
    let points_at = pos2(tip.left() + INDENT, edge + way * POINTER);
    // It begins inside of the outline, which is open there.
    let base = pos2(points_at.x, edge - way * LINE);
    let side = vec2(10.0, 0.0);
    let corners = vec![base - side, points_at, base + side];
    let ground = Shape::convex_polygon(corners.clone(), theme.chrome.raised, Stroke::NONE);
    ui.painter().add(ground);
    ui.painter().add(Shape::line(corners, Stroke::new(LINE, theme.chrome.accent)));
}
