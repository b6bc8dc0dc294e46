//! The question card: what to ask the room, how much time is left, and when the station is done.

use egui::{Color32, FontId, Galley, Rect, Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role};
use egui::{pos2, vec2};
use std::sync::Arc;

use super::super::App;
use super::super::clock;
use super::super::grounds::card_line;
use super::super::intent::{Intent, TimerAct};
use super::super::session::Station;
use super::super::style::{Measures, font, radius, size};
use super::super::timer;
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    bold_icon, filled, focus_ring, galley, outline, paint_icon, pointed, rows_of, thin,
};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::{coach as words, quoted};

const PADDING: f32 = 20.0;
const LINE: f32 = 22.0;
/// In a lower window verdicts and actions need the room themselves, in points.
const HIGH: f32 = 1200.0;
/// The bar of the phases with their names.
const PHASES: f32 = 34.0;

/// The card's colours: they turn round when the time is up, and nothing else happens (tokens 7).
struct Colors {
    ground: Color32,
    accent: Color32,
    ink: Color32,
    quiet: Color32,
    rest: Color32,
}

/// Draws the card of the station the room is at.
pub(super) fn show(app: &App, ui: &mut Ui, measures: &Measures, intents: &mut Vec<Intent>) {
    let station = app.session.station;
    let now = ui.input(|input| input.time);
    let colors = colors(app, station, now);
    let width = ui.available_width() - 2.0 * PADDING;
    let question = question(app, ui, measures, width);
    let is_judging = matches!(station, Station::Verdicts | Station::Actions);
    let has_done = !measures.is_low && (!is_judging || ui.content_rect().height() >= HIGH);
    let done = has_done.then(|| done(app, ui, station, width - 30.0));
    let phases = words::phases(station.place());
    let shows_phases = !phases.is_empty() && (!measures.is_low || station == Station::Moments);
    let is_begun = app.session.timers.is_begun(station);
    let mut height = 2.0 * PADDING + LINE + 12.0 + question.size().y;
    height += done.as_ref().map_or(0.0, |done| done.size().y + 14.0);
    height += if shows_phases { PHASES + 16.0 } else { 0.0 };
    height += if is_begun { 44.0 + 8.0 } else { 0.0 };
    let (rect, response) =
        ui.allocate_exact_size(vec2(width + 2.0 * PADDING, height), Sense::hover());
    response.widget_info(|| {
        WidgetInfo::labeled(
            Role::Note,
            true,
            format!("{}: {}", words::ask_the_room(), question.text()),
        )
    });
    ui.painter().rect_filled(rect, radius::CARD, colors.ground);
    let line = card_line(&app.view.theme);
    outline(ui, rect, radius::CARD, line.width, line.color);
    let left = rect.left() + PADDING;
    let mut y = rect.top() + PADDING + LINE / 2.0;
    head(app, ui, rect, y, &colors, intents);
    y += LINE / 2.0 + 12.0;
    let question_height = question.size().y;
    ui.painter().galley(pos2(left, y), question, colors.ink);
    y += question_height + 14.0;
    if let Some(done) = done {
        let is_done = app.is_done(station);
        let mark = if is_done { filled(20.0) } else { bold_icon(20.0) };
        paint_icon(ui, pos2(left + 9.0, y + 10.0), icon::CHECK_CIRCLE, mark, colors.accent);
        let done_height = done.size().y;
        ui.painter().galley(pos2(left + 30.0, y), done, colors.quiet);
        y += done_height + 14.0;
    }
    if shows_phases {
        let place = Rect::from_min_size(pos2(left, y + 2.0), vec2(width, PHASES));
        self::phases(app, ui, place, &phases, &colors);
        y += PHASES + 16.0;
    }
    if is_begun {
        let place = Rect::from_min_size(pos2(left, y - 6.0), vec2(width, 44.0));
        more_time(ui, place, &colors, intents);
    }
}

fn colors(app: &App, station: Station, now: f64) -> Colors {
    let theme = &app.view.theme;
    let chrome = &theme.chrome;
    if app.session.timers.is_over(station, now) {
        let ink = chrome.on_accent;
        return Colors { ground: chrome.accent, accent: ink, ink, quiet: ink, rest: ink };
    }
    Colors {
        ground: chrome.accent_soft,
        accent: chrome.accent_ink,
        ink: theme.ink,
        quiet: theme.ink2,
        rest: chrome.accent_rest,
    }
}

fn question(app: &App, ui: &Ui, measures: &Measures, width: f32) -> Arc<Galley> {
    let station = app.session.station;
    let is_small = matches!(station, Station::Priorities | Station::Verdicts | Station::Actions);
    let text_size = match (is_small, station) {
        // Below it stands more than a low window has room for.
        (true, _) if measures.is_low => 19.0,
        (true, Station::Priorities) => measures.question.min(24.0),
        (true, _) => measures.question.min(22.0),
        (false, _) => measures.question,
    };
    let question = words::question(station.place(), app.phase_asked(ui), &app.customer());
    let style = font(text_size, Weight::Bold);
    balanced(ui, &quoted(&question), style, text_size * 1.26, width)
}

/// When the station is done, and how far the room is.
fn done(app: &App, ui: &Ui, station: Station, width: f32) -> Arc<Galley> {
    let text = words::done_when(station.place());
    let progress = words::progress(station.place(), app.progress());
    // Short as it is, it stays together.
    let together = progress.chars().count() <= 24;
    let progress = if together { progress.replace(' ', "\u{a0}") } else { progress };
    let text = format!("{text} {progress}.");
    rows_of(ui, &text, (font(size::SMALL, Weight::Regular), 20.0), Color32::PLACEHOLDER, width)
}

/// "Ask the room", and the clock: a press starts it or lets it rest.
fn head(app: &App, ui: &mut Ui, card: Rect, y: f32, colors: &Colors, intents: &mut Vec<Intent>) {
    let station = app.session.station;
    let now = ui.input(|input| input.time);
    let timers = &app.session.timers;
    let (runs, is_over) = (timers.runs(station, now), timers.is_over(station, now));
    let shown = timer::shown(timers.left(station, now));
    let clock_size = if card.width() < 280.0 { 18.0 } else { 20.0 };
    let clock_width = clock::width(&shown, clock_size);
    let right = card.right() - PADDING;
    let target =
        Rect::from_min_max(pos2(right - clock_width - 32.0, y - 22.0), pos2(right + 8.0, y + 22.0));
    let response = ui.interact(target, ui.scope_id().with("timer"), Sense::click());
    let name = if is_over {
        words::time_is_up()
    } else if runs {
        words::pause()
    } else {
        words::start()
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, !is_over, name));
    ui.accesskit_node_builder(response.id, |node| node.set_description(words::clock(&shown)));
    pointed(ui, &response);
    if response.hovered() && !is_over {
        ui.painter().rect_filled(target, radius::FIELD, colors.rest.gamma_multiply(0.5));
    }
    let mark = match (runs, timers.is_begun(station)) {
        (true, _) => icon::PAUSE,
        (false, true) if !is_over => icon::PLAY,
        (false, _) => icon::TIMER,
    };
    let style = if mark == icon::TIMER { thin(22.0) } else { filled(20.0) };
    paint_icon(ui, pos2(target.left() + 14.0, y), mark, style, colors.ink);
    clock::paint(ui, pos2(right - clock_width, y), &shown, clock_size, colors.ink);
    focus_ring(ui, &response, radius::FIELD, &app.view.theme);
    if response.tooltip(&app.view.theme, name).clicked() {
        intents.push(Intent::Timer(TimerAct::StartOrPause));
    }
    let left = card.left() + PADDING;
    let said = if is_over { words::time_is_up() } else { words::ask_the_room() };
    let said = galley(ui, said, font(size::SMALL, Weight::Bold), colors.accent);
    let has_room = left + 30.0 + said.size().x < target.left();
    if has_room {
        paint_icon(ui, pos2(left + 11.0, y), icon::MEGAPHONE, filled(22.0), colors.accent);
    }
    let at = pos2(left + if has_room { 30.0 } else { 0.0 }, y - said.size().y / 2.0);
    ui.painter().galley(at, said, colors.accent);
}

/// The phases of the timebox as a bar, filled as far as they have passed; the one that is on in bold.
fn phases(app: &App, ui: &Ui, place: Rect, names: &[&str], colors: &Colors) {
    const GAP: f32 = 4.0;
    const BAR: f32 = 6.0;
    let station = app.session.station;
    let now = ui.input(|input| input.time);
    let timers = &app.session.timers;
    let (current, passed) = match timers.is_begun(station) {
        true => timers.phase(station, now),
        false => (app.phase_asked(ui), 0.0),
    };
    let is_begun = timers.is_begun(station);
    let minutes = station.phases();
    let total: u32 = minutes.iter().sum();
    let room = place.width() - GAP * (names.len() - 1) as f32;
    let mut left = place.left();
    for (number, (name, minutes)) in names.iter().zip(minutes).enumerate() {
        let width = room * *minutes as f32 / total as f32;
        let bar = Rect::from_min_size(pos2(left, place.top()), vec2(width, BAR));
        ui.painter().rect_filled(bar, BAR / 2.0, colors.rest);
        let part = match number.cmp(&current) {
            std::cmp::Ordering::Less if is_begun => 1.0,
            std::cmp::Ordering::Less => 0.0,
            std::cmp::Ordering::Equal => passed as f32,
            std::cmp::Ordering::Greater => 0.0,
        };
        if part > 0.0 {
            let done = Rect::from_min_size(bar.min, vec2((width * part).max(BAR), BAR));
            ui.painter().rect_filled(done, BAR / 2.0, colors.accent);
        }
        let is_on = number == current;
        let weight = if is_on { Weight::Bold } else { Weight::Regular };
        let ink = if is_on { colors.ink } else { colors.quiet };
        let text = galley(ui, name, font(size::TINY, weight), ink);
        // The last and shortest bar may be narrower than its name.
        let at = left.min(place.right() - text.size().x);
        let all = Rect::from_min_max(
            pos2(at, place.top()),
            pos2((left + width).max(at + text.size().x), place.bottom()),
        );
        ui.painter().galley(pos2(at, place.top() + BAR + 8.0), text, ink);
        let means = words::phase_means(station.place(), number, *minutes);
        ui.interact(all, ui.scope_id().with(("phase", number)), Sense::hover())
            .tooltip(&app.view.theme, means);
        left += width + GAP;
    }
}

/// Once the clock was started: a minute more, and back to the beginning.
fn more_time(ui: &mut Ui, place: Rect, colors: &Colors, intents: &mut Vec<Intent>) {
    let builder = UiBuilder::new()
        .id_salt("more time")
        .max_rect(place)
        .layout(egui::Layout::left_to_right(egui::Align::Center));
    // It stands inside of the card, whose room is taken already.
    let mut ui = ui.new_child(builder);
    let ui = &mut ui;
    {
        ui.spacing_mut().item_spacing.x = 8.0;
        let choices = [
            (words::one_minute(), words::one_minute_more(), TimerAct::AddMinute),
            (words::reset(), words::reset(), TimerAct::Reset),
        ];
        for (text, name, act) in choices {
            let text = galley(ui, text, font(size::SMALL, Weight::Medium), colors.accent);
            let (rect, response) =
                ui.allocate_exact_size(vec2(text.size().x + 24.0, 44.0), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
            pointed(ui, &response);
            let seen = rect.shrink2(vec2(0.0, 4.0));
            if response.hovered() || response.has_focus() {
                ui.painter().rect_filled(
                    seen,
                    seen.height() / 2.0,
                    colors.rest.gamma_multiply(0.5),
                );
            }
            let line = egui::Stroke::new(1.5, colors.accent);
            ui.painter().rect_stroke(seen, seen.height() / 2.0, line, egui::StrokeKind::Inside);
            ui.painter().galley(rect.center() - text.size() / 2.0, text, colors.accent);
            if response.clicked() {
                intents.push(Intent::Timer(act));
            }
        }
    }
}

/// The narrowest width that keeps the number of lines, so that no single word is left over (tokens 2).
pub(in crate::app) fn balanced(
    ui: &Ui,
    text: &str,
    font: FontId,
    line_height: f32,
    width: f32,
) -> Arc<Galley> {
    let laid_out = |width| {
        let style = (font.clone(), line_height);
        rows_of(ui, text, style, Color32::PLACEHOLDER, width)
    };
    let rows = laid_out(width).rows.len();
    let (mut narrow, mut wide) = (width * 0.5, width);
    for _ in 0..6 {
        let middle = f32::midpoint(narrow, wide);
        let fits = laid_out(middle).rows.len() <= rows;
        if fits { wide = middle } else { narrow = middle }
    }
    laid_out(wide)
}
