//! The question of the station, its clock, and the wall in small squares.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::clock;
use super::super::grounds::{Bed, bed};
use super::super::intent::{Intent, PresentAct, TimerAct};
use super::super::panels::{balanced, quick_add_field};
use super::super::session::Station;
use super::super::style::{font, radius};
use super::super::timer;
use super::super::widgets::{
    bold_icon, filled, focus_ring, galley, paint_icon, paint_line, pointed, thin,
};
use super::{Scale, band};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::{coach, present as words, window};

/// From the edges, at full size.
pub(super) const MARGIN: f32 = 96.0;
/// The band at the foot.
const BAND: f32 = 268.0;

/// Draws the page.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    page: Rect,
    scale: Scale,
    is_window: bool,
    intents: &mut Vec<Intent>,
) {
    let margin = scale.by(MARGIN);
    head(app, ui, page, scale);
    let foot = page.with_min_y(page.bottom() - scale.by(BAND));
    let middle = Rect::from_min_max(
        pos2(page.left() + margin, page.top() + scale.by(170.0)),
        pos2(page.right() - margin, foot.top() - scale.by(40.0)),
    );
    // Beside each other, unless the window is higher than wide.
    let ring = scale.by(400.0);
    let clock = Rect::from_min_size(
        pos2(middle.right() - ring, page.top() + scale.by(250.0)),
        vec2(ring, ring),
    );
    let words = middle.with_max_x(clock.left() - scale.by(60.0));
    question(app, ui, words, scale);
    self::clock(app, ui, clock, scale, intents);
    ui.painter().rect_filled(foot, 0.0, app.view.theme.ground);
    let inside = foot.shrink2(vec2(margin, 0.0));
    band::show(app, ui, inside, scale);
    hints(app, ui, hint_line(page, scale), scale, is_window, intents);
}

/// The step's number and name, and the wall's title.
pub(super) fn head(app: &App, ui: &mut Ui, page: Rect, scale: Scale) {
    let theme = &app.view.theme;
    let station = app.session.station;
    let y = page.top() + scale.by(92.0);
    let mut left = page.left() + scale.by(MARGIN);
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
    let name = window::stations()[station.place()];
    let name = name.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let style = font(scale.text(36.0), Weight::Bold);
    let drawn = ui.painter().text(pos2(left, y), Align2::LEFT_CENTER, name, style, theme.ink);
    let title = window::shown_title(&app.document.wall().title);
    let style = font(scale.text(28.0), Weight::Medium);
    let right = page.right() - scale.by(MARGIN);
    let room = right - drawn.right() - scale.by(60.0);
    let width = galley(ui, &title, style.clone(), theme.ink2).size().x.min(room);
    paint_line(ui, pos2(right - width, y), &title, style, theme.ink2, width + 1.0);
}

/// As large as fits three lines (tokens 2), and when the station is done.
fn question(app: &App, ui: &mut Ui, place: Rect, scale: Scale) {
    const SIZES: [f32; 4] = [108.0, 96.0, 84.0, 72.0];
    const MOST_LINES: usize = 3;
    let theme = &app.view.theme;
    let station = app.session.station.place();
    let text = coach::question(station, app.phase_asked(ui), &app.customer());
    let laid_out = |size: f32| {
        let size = scale.text(size);
        let style = font(size, Weight::Bold);
        balanced(ui, &text, style, size * 1.11, place.width())
    };
    let fits = |size: &f32| laid_out(*size).rows.len() <= MOST_LINES;
    let size = SIZES.into_iter().find(fits).unwrap_or(64.0);
    let question = laid_out(size);
    let height = question.size().y;
    let top = (place.top() + scale.by(80.0)).min(place.bottom() - height - scale.by(90.0));
    let top = top.max(place.top() - scale.by(20.0));
    let rect = Rect::from_min_size(pos2(place.left(), top), question.size());
    let response = ui.interact(rect, ui.scope_id().with("question"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &text));
    ui.painter().galley(rect.min, question, theme.ink);
    let done = coach::done_when(station);
    let style = font(scale.text(34.0), Weight::Regular);
    let indent = scale.by(56.0);
    let done = ui.painter().layout(
        done.to_owned(),
        style,
        theme.ink2,
        place.width() - indent + scale.by(60.0),
    );
    let at = pos2(place.left() + indent, rect.bottom() + scale.by(36.0));
    let mark = pos2(place.left() + scale.by(20.0), at.y + scale.text(34.0) * 0.62);
    paint_icon(ui, mark, icon::CHECK_CIRCLE, bold_icon(scale.text(38.0)), theme.chrome.accent_ink);
    ui.painter().galley(at, done, theme.ink2);
}

/// The ring with what is left, and under it what starts it, lets it rest and gives it more.
fn clock(app: &App, ui: &mut Ui, place: Rect, scale: Scale, intents: &mut Vec<Intent>) {
    const STROKE: f32 = 14.0;
    let theme = &app.view.theme;
    let station = app.session.station;
    let now = ui.input(|input| input.time);
    let timers = &app.session.timers;
    let (runs, is_over) = (timers.runs(station, now), timers.is_over(station, now));
    let center = place.center();
    let radius = place.width() / 2.0 - scale.by(STROKE / 2.0);
    let colors = (theme.chrome.accent, theme.chrome.accent_rest);
    if is_over {
        ui.painter().circle_filled(center, place.width() / 2.0, theme.chrome.accent);
    } else {
        let part = timers.part_left(station, now) as f32;
        clock::ring(ui, center, radius, scale.by(STROKE), part, colors);
    }
    let ink = if is_over { theme.chrome.on_accent } else { theme.ink };
    let shown = timer::shown(timers.left(station, now));
    let size = scale.text(112.0);
    let width = clock::width(&shown, size);
    clock::paint(ui, pos2(center.x - width / 2.0, center.y - scale.by(12.0)), &shown, size, ink);
    let phases = coach::phases(station.place());
    let (phase, _) = timers.phase(station, now);
    let said = if is_over {
        coach::time_is_up()
    } else {
        phases.get(phase).copied().filter(|_| timers.is_begun(station)).unwrap_or_default()
    };
    let quiet = if is_over { ink } else { theme.ink2 };
    let at = center + vec2(0.0, scale.by(72.0));
    let style = font(scale.text(28.0), Weight::Regular);
    ui.painter().text(at, Align2::CENTER_CENTER, said, style, quiet);
    let height = scale.by(64.0).max(44.0);
    let top = place.bottom() + scale.by(40.0);
    let more = galley(ui, coach::one_minute(), font(scale.text(22.0), Weight::Medium), theme.ink);
    let gap = scale.by(12.0);
    let pill = more.size().x + scale.by(48.0).max(28.0);
    let left = center.x - (height + gap + pill) / 2.0;
    let start = Rect::from_min_size(pos2(left, top), vec2(height, height));
    let name = if runs { coach::pause() } else { coach::start() };
    let start_response = round_button(app, ui, start, name, &shown);
    let mark = if runs { icon::PAUSE } else { icon::PLAY };
    paint_icon(ui, start.center(), mark, filled(scale.text(30.0)), theme.ink);
    if start_response.clicked() {
        intents.push(Intent::Timer(TimerAct::StartOrPause));
    }
    let add = Rect::from_min_size(pos2(start.right() + gap, top), vec2(pill, height));
    let add_response = round_button(app, ui, add, coach::one_minute_more(), "");
    let at = add.center() - more.size() / 2.0;
    ui.painter().galley(at, more, theme.ink);
    if add_response.clicked() {
        intents.push(Intent::Timer(TimerAct::AddMinute));
    }
}

fn round_button(app: &App, ui: &mut Ui, rect: Rect, name: &str, left: &str) -> egui::Response {
    let theme = &app.view.theme;
    let response = ui.interact(rect, ui.scope_id().with(("round", name)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if !left.is_empty() {
        ui.accesskit_node_builder(response.id, |node| node.set_description(coach::clock(left)));
    }
    pointed(ui, &response);
    bed(ui, theme, rect, rect.height() / 2.0, Bed::Sunk, response.hovered());
    focus_ring(ui, &response, rect.height() / 2.0, theme);
    response
}

/// Where the hints stand, at the foot of every page; high enough for a finger.
pub(super) fn hint_line(page: Rect, scale: Scale) -> Rect {
    page.shrink2(vec2(scale.by(MARGIN), 0.0)).with_min_y(page.bottom() - scale.by(80.0).max(48.0))
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
    let style = font(scale.text(20.0), Weight::Medium);
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
        quick_add_field(app, ui, place, words::type_to_add(), intents);
    }
}
