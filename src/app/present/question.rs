//! The question of the station, its clock, and the wall in small squares.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Align2, Galley, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::clock;
use super::super::grounds::{Bed, bed};
use super::super::intent::{Intent, TimerAct};
use super::super::panels::balanced;
use super::super::style::font;
use super::super::timer;
use super::super::widgets::{bold_icon, filled, focus_ring, galley, paint_icon, pointed};
use super::frame::{head, hint_line, hints};
use super::{Scale, band};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::coach;

/// The clock's ring.
const RING: f32 = 400.0;
/// Between it and its buttons.
const UNDER_RING: f32 = 40.0;
/// Height of its buttons.
const BUTTONS: f32 = 64.0;
/// Between it and what is beside or above it.
const GAP: f32 = 60.0;

/// Draws the page.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    page: Rect,
    scale: Scale,
    is_window: bool,
    intents: &mut Vec<Intent>,
) {
    let margin = scale.margin();
    head(app, ui, page, scale);
    let foot = page.with_min_y(page.bottom() - band::height(app, scale));
    let middle = Rect::from_min_max(
        pos2(page.left() + margin, page.top() + scale.by(170.0)),
        pos2(page.right() - margin, foot.top() - scale.by(40.0)),
    );
    let ring = scale.by(RING);
    let block = ring + scale.by(UNDER_RING) + buttons_height(scale);
    // Beside each other, unless the window is higher than wide.
    let corner = if scale.stands {
        let words = middle.with_max_y(middle.bottom() - block - scale.by(GAP));
        let bottom = question(app, ui, words, scale);
        let room = foot.top() - bottom - block;
        pos2(middle.center().x - ring / 2.0, bottom + room / 2.0)
    } else {
        let lower = (middle.height() - scale.by(602.0)).max(0.0) / 2.0;
        let corner = pos2(middle.right() - ring, middle.top() + scale.by(80.0) + lower);
        let words = middle.with_max_x(corner.x - scale.by(GAP));
        question(app, ui, words.with_min_y(words.top() + lower), scale);
        corner
    };
    let clock = Rect::from_min_size(corner, vec2(ring, ring));
    self::clock(app, ui, clock, scale, intents);
    ui.painter().rect_filled(foot, 0.0, app.view.theme.ground);
    let inside = foot.shrink2(vec2(margin, 0.0));
    band::show(app, ui, inside, scale);
    hints(app, ui, hint_line(page, scale), scale, is_window, intents);
}

/// As large as fits three lines (tokens 2), or the height of a standing window, and when the station is done. Returns
/// where that ends.
fn question(app: &App, ui: &mut Ui, place: Rect, scale: Scale) -> f32 {
    const SIZES: [f32; 7] = [132.0, 120.0, 108.0, 96.0, 84.0, 72.0, 64.0];
    const LARGEST_BESIDE: usize = 2;
    const MOST_LINES: usize = 3;
    /// From the question to what is under it.
    const BELOW: f32 = 36.0;
    let theme = &app.view.theme;
    let station = app.session.station.place();
    let indent = scale.by(56.0);
    let more = if scale.stands { 0.0 } else { scale.by(60.0) };
    let size_of_done = scale.text(34.0);
    let style = font(size_of_done, Weight::Regular);
    let done = coach::done_when(station);
    let done = balanced(ui, done, style, size_of_done * 1.3, place.width() - indent + more);
    let under = scale.by(BELOW) + done.size().y;
    let text = coach::question(station, app.phase_asked(ui), &app.customer());
    let laid_out = |size: f32| {
        let size = scale.text(size);
        let style = font(size, Weight::Bold);
        balanced(ui, &text, style, size * 1.11, place.width())
    };
    let fits = |question: &Arc<Galley>| match scale.stands {
        true => question.size().y + under <= place.height(),
        false => question.rows.len() <= MOST_LINES,
    };
    let sizes = if scale.stands { &SIZES[..] } else { &SIZES[LARGEST_BESIDE..] };
    let fitting = sizes.iter().map(|size| laid_out(*size)).find(fits);
    let question = fitting.unwrap_or_else(|| laid_out(SIZES[SIZES.len() - 1]));
    let height = question.size().y;
    let top = if scale.stands {
        place.top() + scale.by(40.0).min((place.height() - height - under).max(0.0))
    } else {
        let top = (place.top() + scale.by(80.0)).min(place.bottom() - height - scale.by(90.0));
        top.max(place.top() - scale.by(20.0))
    };
    let rect = Rect::from_min_size(pos2(place.left(), top), question.size());
    let response = ui.interact(rect, ui.scope_id().with("question"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &text));
    ui.painter().galley(rect.min, question, theme.ink);
    let at = pos2(place.left() + indent, rect.bottom() + scale.by(BELOW));
    let mark = pos2(place.left() + scale.by(20.0), at.y + size_of_done * 0.65);
    paint_icon(ui, mark, icon::CHECK_CIRCLE, bold_icon(scale.text(38.0)), theme.chrome.accent_ink);
    let bottom = at.y + done.size().y;
    ui.painter().galley(at, done, theme.ink2);
    bottom
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
    let phases = coach::phases(station.place());
    let phase = phases.get(app.phase_asked(ui)).copied().unwrap_or_default();
    let said = if is_over { coach::time_is_up() } else { phase };
    // With a word under it the two stand in the middle together.
    let (above, below) = if said.is_empty() { (0.0, 0.0) } else { (24.0, 56.0) };
    let shown = timer::shown(timers.left(station, now));
    let inside = 2.0 * radius - scale.by(STROKE + 40.0);
    let size = scale.text(112.0);
    let size = size.min(size * inside / clock::width(&shown, size)).max(1.0);
    let left = clock::left_around(ui, center.x, &shown, size);
    clock::paint(ui, pos2(left, center.y - scale.by(above)), &shown, size, ink);
    let quiet = if is_over { ink } else { theme.ink2 };
    let at = center + vec2(0.0, scale.by(below));
    let style = font(scale.text(28.0), Weight::Regular);
    ui.painter().text(at, Align2::CENTER_CENTER, said, style, quiet);
    let height = buttons_height(scale);
    let top = place.bottom() + scale.by(UNDER_RING);
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

/// A finger needs so much.
fn buttons_height(scale: Scale) -> f32 {
    scale.by(BUTTONS).max(44.0)
}

fn round_button(app: &App, ui: &mut Ui, rect: Rect, name: &str, left: &str) -> egui::Response {
    let theme = &app.view.theme;
    let response = ui.interact(rect, ui.scope_id().with(("round", name)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if !left.is_empty() {
        ui.accesskit_node_builder(response.id, |node| node.set_description(coach::clock(left)));
    }
    pointed(ui, &response);
    bed(ui, theme, rect, rect.height() / 2.0, Bed::Sunk, &response);
    focus_ring(ui, &response, rect.height() / 2.0, theme);
    response
}
