//! What stands at the edges of every page: the step and the wall's name above, the way on and back below.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::intent::{Intent, PresentAct};
use super::super::panels::{balanced, quick_add_field};
use super::super::session::Station;
use super::super::style::{font, radius};
use super::super::widgets::{focus_ring, galley, paint_icon, paint_line, pointed, thin};
use super::{Page, Scale};
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
    let whole = galley(ui, &title, style.clone(), theme.ink2);
    if whole.size().x <= room {
        let at = pos2(right - whole.size().x, y - whole.size().y / 2.0);
        ui.painter().galley(at, whole, theme.ink2);
        return;
    }
    // A long one in smaller lines.
    const MOST_LINES: usize = 3;
    let size = scale.text(24.0);
    let rows = balanced(ui, &title, font(size, Weight::Medium), size * 1.2, room);
    if rows.rows.len() <= MOST_LINES {
        let at = pos2(right - rows.size().x, y - rows.size().y / 2.0);
        ui.painter().galley(at, rows, theme.ink2);
    } else {
        paint_line(ui, pos2(right - room, y), &title, style, theme.ink2, room);
    }
}

/// Where the hints stand, at the foot of every page; high enough for a finger.
pub(super) fn hint_line(page: Rect, scale: Scale) -> Rect {
    page.shrink2(vec2(scale.margin(), 0.0)).with_min_y(page.bottom() - scale.by(80.0).max(48.0))
}

/// Between things that belong together, and between groups of them, in points.
const GAP: f32 = 8.0;
const GROUP: f32 = 24.0;
/// Height and least width of what is pressed.
const TARGET: f32 = 44.0;

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
    let size = scale.foot();
    let y = line.center().y;
    let left = arrows(app, ui, line, size, intents);
    let right = if is_window { leave(app, ui, line, size, intents) } else { line.right() };
    let style = font(size, Weight::Medium);
    let at = pos2(left + GAP, y);
    let leads_to_wall = matches!(app.other_page(true), Some((_, Page::Wall)));
    let pages = if leads_to_wall { words::next_the_wall() } else { words::other_steps() };
    let said = ui.painter().text(at, Align2::LEFT_CENTER, pages, style, theme.ink2);
    if is_window && app.session.station == Station::Moments {
        let side = icon_side(size);
        let plus = pos2(said.right() + GROUP + side / 2.0, y);
        paint_icon(ui, plus, icon::PLUS, thin(side), theme.ink2);
        let left = plus.x + side / 2.0 + GAP;
        let place = Rect::from_min_max(
            pos2(left, y - TARGET / 2.0),
            pos2((right - GROUP).max(left + 36.0), y + TARGET / 2.0),
        );
        // What is typed is larger than the hint: the room reads along.
        let typed = match app.session.quick_add.text.is_empty() {
            true => size,
            false => scale.by(32.0).clamp(size, 32.0_f32.max(size)),
        };
        quick_add_field(app, ui, place, (words::type_to_add(), typed), intents);
    }
}

/// How large icons are beside words of this size.
fn icon_side(size: f32) -> f32 {
    size * 1.25
}

/// The arrows to the page before and to the next one; one that leads nowhere is grey. Returns where they end.
fn arrows(app: &App, ui: &mut Ui, line: Rect, size: f32, intents: &mut Vec<Intent>) -> f32 {
    let theme = &app.view.theme;
    // For a finger they are as large as what it hits.
    let side = if app.session.uses_touch { 28.0_f32.max(icon_side(size)) } else { icon_side(size) };
    let middle = pos2(line.left() + side + GAP / 2.0, line.center().y);
    for (icon, name, forward) in
        [(icon::LEFT, words::back(), false), (icon::RIGHT, words::forward(), true)]
    {
        let way = if forward { 1.0 } else { -1.0 };
        let center = middle + vec2(way * (side + GAP) / 2.0, 0.0);
        // They stand closer than two fingertips: each is pressed on its own side of the middle.
        let reach = middle + vec2(way * TARGET / 2.0, 0.0);
        let rect = Rect::from_center_size(reach, vec2(TARGET, TARGET));
        let leads = app.other_page(forward).is_some();
        let sense = if leads { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, ui.scope_id().with(name), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, leads, name));
        pointed(ui, &response);
        let disc = Rect::from_center_size(center, vec2(side + GAP, side + GAP));
        if response.hovered() && leads {
            ui.painter().circle_filled(center, disc.width() / 2.0, theme.chrome.hovered);
        }
        let ink = if leads { theme.ink2 } else { theme.chrome.disabled };
        paint_icon(ui, center, icon, thin(side), ink);
        focus_ring(ui, &response.clone().with_new_rect(disc), disc.width() / 2.0, theme);
        if response.clicked() {
            let act = if forward { PresentAct::Forward } else { PresentAct::Back };
            intents.push(Intent::Present(act));
        }
    }
    middle.x + GAP / 2.0 + side
}

/// Back to the wall, at the right. Returns where it begins.
fn leave(app: &App, ui: &mut Ui, line: Rect, size: f32, intents: &mut Vec<Intent>) -> f32 {
    let theme = &app.view.theme;
    let text = galley(ui, words::leave(), font(size, Weight::Medium), theme.ink2);
    let at = pos2(line.right() - text.size().x, line.center().y - text.size().y / 2.0);
    let words_at = Rect::from_min_size(at, text.size());
    let rect = Rect::from_center_size(words_at.center(), vec2(words_at.width() + 20.0, TARGET));
    let response = ui.interact(rect, ui.scope_id().with("leave"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words::leave()));
    pointed(ui, &response);
    let ink = if response.hovered() { theme.ink } else { theme.ink2 };
    ui.painter().galley_with_override_text_color(at, text, ink);
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.clicked() {
        intents.push(Intent::Present(PresentAct::Leave));
    }
    words_at.left()
}
