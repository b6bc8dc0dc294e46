//! How it went over the reviews (A23, A26), in the wall's own style: numbers in beads on a line, and small faces.

use egui::accesskit::Role;
use egui::epaint::{PathShape, PathStroke};
use egui::{
    Align2, Painter, Pos2, Rangef, Rect, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2,
    scroll_area, vec2,
};

use super::super::super::App;
use super::super::super::grounds::{Bed, bed};
use super::super::super::style::{font, radius, size};
use super::super::super::widgets::galley;
use super::super::judged::verdict_or_not;
use crate::layout::text::Weight;
use crate::model::{Date, TrendPoint};
use crate::paint::Theme;
use crate::words::close as words;

/// About the least room for a day, in points: the last ones that fit are shown, the others are a push away.
const PITCH: f32 = 60.0;
/// The most.
const WIDEST: f32 = 112.0;
/// At the left, where the ranks stand.
const RANKS: f32 = 26.0;
/// Height of the days over the columns; with years under them.
const DAYS: f32 = 30.0;
const DAYS_AND_YEARS: f32 = 40.0;
/// Between the two lines of a day and its year.
const LINE: f32 = 18.0;
/// Height of a caption, nearer to what it names than to what is above it; from its middle to its foot.
const CAPTION: f32 = 34.0;
const UNDER_CAPTION: f32 = 12.0;
/// Height of a line of beads.
const LANE: f32 = 74.0;
/// Height and least width of a bead.
const BEAD: f32 = 30.0;
/// Height of a row of faces.
const FACES: f32 = 36.0;
/// Below it all, for the scroll bar.
const FOOT: f32 = 12.0;

/// A line of beads: its name, and its number at a point.
struct Lane {
    name: fn() -> &'static str,
    of: fn(&TrendPoint) -> Option<usize>,
    /// What its bead says.
    text: fn(&TrendPoint) -> String,
    /// As a rank sticker rather than as a bead of the timeline.
    is_sticker: bool,
}

const LANES: [Lane; 2] = [
    Lane {
        name: words::magical_on_the_wall,
        of: |point| point.magical,
        text: |point| point.magical.unwrap_or_default().to_string(),
        is_sticker: false,
    },
    Lane {
        name: words::magical_priorities,
        of: |point| point.magical_priorities,
        text: |point| {
            format!("{}/{}", point.magical_priorities.unwrap_or_default(), point.priorities)
        },
        is_sticker: true,
    },
];

/// Draws it.
pub(super) fn show(app: &App, ui: &mut Ui) {
    let points = &app.session.look_back.trend;
    let wall = app.document.wall();
    let rows = wall.priorities.len();
    let has_rows = rows > 0;
    let lanes = LANES.len() as f32 * (CAPTION + LANE);
    let faces = if has_rows { CAPTION + rows as f32 * FACES } else { 0.0 };
    let days = days_height(points, app.outside.now().today);
    let height = days + lanes + faces + FOOT;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let columns = rect.with_min_x(rect.left() + RANKS);
    let pitch = pitch(columns.width(), points.len());
    // The library would paint the bar of a chart that is not all in view at the panel's edge, over what is there.
    let bar = match ui.clip_rect().bottom() >= columns.bottom() {
        true => scroll_area::ScrollBarVisibility::VisibleWhenNeeded,
        false => scroll_area::ScrollBarVisibility::AlwaysHidden,
    };
    let builder = egui::UiBuilder::new().id_salt("chart").max_rect(columns);
    ui.scope_builder(builder, |ui| {
        // Its lines fade by themselves; beads and faces stay whole.
        ui.spacing_mut().scroll.fade.strength = 0.0;
        ScrollArea::horizontal()
            .id_salt("columns")
            .auto_shrink(false)
            .scroll_bar_visibility(bar)
            .stick_to_right(true)
            .scroll_source(scroll_area::ScrollSource::ALL)
            .show(ui, |ui| {
                let width = (pitch * points.len() as f32).max(columns.width());
                let (inside, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
                draw_columns(app, ui, (inside, columns), pitch, points);
            });
    });
    let mut top = rect.top() + days;
    for lane in &LANES {
        let place = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), CAPTION + LANE));
        let name = words::numbers((lane.name)(), points, lane.of);
        named(ui, place, &name, lane.name);
        caption(app, ui, place.left_top(), (lane.name)());
        top = place.bottom();
    }
    if has_rows {
        caption(app, ui, pos2(rect.left(), top), words::faces_heading());
        top += CAPTION;
    }
    for (rank, moment) in (1..).zip(wall.priority_moments()) {
        let place = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), FACES));
        let name = words::faces(rank, &moment.text, points);
        named(ui, place, &name, ("row", rank));
        let at = pos2(rect.left() + 12.0, place.center().y);
        sticker(&app.view.theme, ui, at, &rank.to_string(), 22.0, size::TINY);
        top = place.bottom();
    }
}

/// What a part of the drawing says to who cannot see it.
fn named(ui: &Ui, place: Rect, name: &str, salt: impl std::hash::Hash + std::fmt::Debug) {
    let response = ui.interact(place, ui.scope_id().with(salt), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
}

fn caption(app: &App, ui: &Ui, corner: Pos2, text: &str) {
    let style = font(size::SMALL, Weight::Medium);
    let at = pos2(corner.x, corner.y + CAPTION - UNDER_CAPTION);
    ui.painter().text(at, Align2::LEFT_CENTER, text, style, app.view.theme.ink2);
}

/// How wide a column is: as many as fit are shown whole.
fn pitch(room: f32, count: usize) -> f32 {
    let fitting = (room / PITCH).round().max(1.0);
    (room / fitting.min(count as f32)).min(WIDEST)
}

/// Days, lines and faces; all that moves sideways together, in a place of which so much is in view.
fn draw_columns(
    app: &App,
    ui: &Ui,
    (inside, view): (Rect, Rect),
    pitch: f32,
    points: &[TrendPoint],
) {
    let theme = &app.view.theme;
    let today = app.outside.now().today;
    let middle = |place: usize| inside.left() + pitch * (place as f32 + 0.5);
    let first = ((view.left() - inside.left()) / pitch - 0.2).ceil().max(0.0) as usize;
    let years = years(points, first);
    let days = days_height(points, today);
    let left_of_last = middle(points.len().saturating_sub(1)) - pitch / 2.0;
    let tinted = |rows: Rangef| {
        let rect = Rect::from_x_y_ranges(left_of_last..=left_of_last + pitch, rows);
        bed(ui, theme, rect, radius::CHIP, Bed::Sunk, false);
    };
    // One ground behind all that the last column shows; where a line stands for it, that would cut the captions.
    let has_outlines = theme.chrome.has_outlines;
    if !has_outlines {
        tinted(Rangef::new(inside.top(), inside.bottom() - FOOT));
    }
    for ((place, point), year) in points.iter().enumerate().zip(years) {
        let weight = if point.review.is_none() { Weight::Bold } else { Weight::Regular };
        let room = Rect::from_min_size(pos2(middle(place), inside.top()), vec2(0.0, days));
        day(ui.painter(), theme, room, (&words::column(point), year), weight);
    }
    let mut top = inside.top() + days;
    for lane in &LANES {
        let place =
            Rect::from_min_size(pos2(inside.left(), top + CAPTION), vec2(inside.width(), LANE));
        if has_outlines {
            tinted(place.y_range());
        }
        beads(theme, ui, (place, view), lane, points, &middle);
        top = place.bottom();
    }
    top += CAPTION;
    let rows = app.document.wall().priorities.len();
    if has_outlines && rows > 0 {
        tinted(Rangef::new(top, top + rows as f32 * FACES));
    }
    for row in 0..rows {
        for (place, point) in points.iter().enumerate() {
            let verdict = point.verdicts.get(row).copied().flatten();
            let at = pos2(middle(place), top + FACES * (row as f32 + 0.5));
            verdict_or_not(app, ui, verdict, at, 26.0);
        }
    }
}

fn days_height(points: &[TrendPoint], today: Date) -> f32 {
    let is_old = |point: &TrendPoint| point.date.is_some_and(|date| date.year() != today.year());
    if points.iter().any(is_old) { DAYS_AND_YEARS } else { DAYS }
}

/// The years that are said: of the first column in view, and where the year changes.
fn years(points: &[TrendPoint], first: usize) -> Vec<Option<u16>> {
    let mut before = None;
    let said = points.iter().enumerate().map(|(place, point)| {
        if place == first {
            before = None;
        }
        let year = point.date?.year();
        (before.replace(year) != Some(year)).then_some(year)
    });
    said.collect()
}

/// A day over its column, with its year under it where that is said.
fn day(
    painter: &Painter,
    theme: &Theme,
    room: Rect,
    (text, year): (&str, Option<u16>),
    weight: Weight,
) {
    let style = font(size::TINY, weight);
    let has_years = room.height() > DAYS;
    let under = if has_years { LINE / 2.0 } else { 0.0 };
    let at = room.center() - vec2(0.0, under);
    painter.text(at, Align2::CENTER_CENTER, text, style.clone(), theme.ink2);
    if let Some(year) = year.filter(|_| has_years) {
        let at = at + vec2(0.0, LINE);
        painter.text(at, Align2::CENTER_CENTER, year.to_string(), style, theme.ink2);
    }
}

/// A line from bead to bead, high where there are many; where a number is not known the line is broken.
fn beads(
    theme: &Theme,
    ui: &Ui,
    (place, view): (Rect, Rect),
    lane: &Lane,
    points: &[TrendPoint],
    middle: &dyn Fn(usize) -> f32,
) {
    /// Fewer steps than these would make much of little.
    const STEPS: f32 = 3.0;
    let known = || points.iter().filter_map(|point| (lane.of)(point));
    let (Some(least), Some(most)) = (known().min(), known().max()) else { return };
    let steps = ((most - least) as f32).max(STEPS);
    let room = place.height() - BEAD - 6.0;
    let spare = (steps - (most - least) as f32) / 2.0;
    let at = |number: usize, count: usize| {
        let part = ((count - least) as f32 + spare) / steps;
        pos2(middle(number), place.bottom() - BEAD / 2.0 - 3.0 - room * part)
    };
    let beads: Vec<Option<Pos2>> = points
        .iter()
        .enumerate()
        .map(|(number, point)| Some(at(number, (lane.of)(point)?)))
        .collect();
    for pair in beads.windows(2) {
        if let [Some(from), Some(to)] = pair {
            fading_line(ui, (*from, *to), view, Stroke::new(2.0, theme.axis));
        }
    }
    for (point, bead) in points.iter().zip(beads) {
        let Some(center) = bead else { continue };
        let text = (lane.text)(point);
        if lane.is_sticker {
            sticker(theme, ui, center, &text, BEAD, size::SMALL);
        } else {
            let rect = pill(ui, center, &text, BEAD, size::BODY);
            let line = Stroke::new(2.0, theme.axis);
            ui.painter().rect_filled(rect, BEAD / 2.0, theme.bead);
            ui.painter().rect_stroke(rect, BEAD / 2.0, line, egui::StrokeKind::Inside);
            let style = font(size::BODY, Weight::Medium);
            ui.painter().text(center, Align2::CENTER_CENTER, text, style, theme.ink);
        }
    }
}

/// A line that ends softly where it leaves the view.
fn fading_line(ui: &Ui, (from, to): (Pos2, Pos2), view: Rect, line: Stroke) {
    const FADE: f32 = 16.0;
    let (left, right) = (view.left(), view.right());
    let turns = [left, left + FADE, right - FADE, right].into_iter();
    let turns = turns.filter(|x| from.x < *x && *x < to.x);
    let turns = turns.map(|x| from.lerp(to, (x - from.x) / (to.x - from.x)));
    let points = std::iter::once(from).chain(turns).chain([to]).collect();
    let stroke = PathStroke::new_uv(line.width, move |_, at| {
        let seen = (at.x - left).min(right - at.x) / FADE;
        line.color.gamma_multiply(seen.clamp(0.0, 1.0))
    });
    ui.painter().add(PathShape::line(points, stroke));
}

/// As wide as its text needs, and at least round.
fn pill(ui: &Ui, center: Pos2, text: &str, height: f32, text_size: f32) -> Rect {
    let style = font(text_size, Weight::Bold);
    let width = galley(ui, text, style, egui::Color32::PLACEHOLDER).size().x + 14.0;
    Rect::from_center_size(center, vec2(width.max(height), height))
}

/// Like a rank on a note.
fn sticker(theme: &Theme, ui: &Ui, center: Pos2, text: &str, height: f32, text_size: f32) {
    let rect = pill(ui, center, text, height, text_size);
    ui.painter().rect_filled(rect, height / 2.0, theme.ring);
    let inner = rect.shrink(1.5);
    ui.painter().rect_filled(inner, inner.height() / 2.0, theme.badge);
    let style = font(text_size, Weight::Bold);
    ui.painter().text(center, Align2::CENTER_CENTER, text, style, theme.on_badge);
}
