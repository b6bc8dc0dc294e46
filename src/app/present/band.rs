//! The foot of a presented question: how many moments there are, each a small square of its type; or the priorities.

use egui::{Align2, Rect, Ui, Vec2, pos2, vec2};

use super::super::App;
use super::super::panels::{balanced, look_of};
use super::super::session::Station;
use super::super::style::font;
use super::super::widgets::{outline, paint_face, paint_rows, paint_swatch};
use super::Scale;
use crate::layout::text::Weight;
use crate::model::Moment;
use crate::words::present as words;

/// Its height on a wide screen (tokens 5).
const HEIGHT: f32 = 268.0;
/// And on one that stands.
const TALL: f32 = 560.0;
/// How much of what a window is higher goes to it.
const SHARE: f32 = 0.3;
/// From its top to the squares, and from them to its foot, where the hints are.
const AROUND: (f32, f32) = (122.0, 82.0);
/// From its top to the priorities, and the height of one.
const CARDS: (f32, f32) = (44.0, 116.0);
/// Between priorities that stand under each other.
const BETWEEN: f32 = 16.0;

/// How high it is.
pub(super) fn height(app: &App, scale: Scale) -> f32 {
    let count = app.document.wall().priorities.iter().count() as f32;
    let height = match (scale.stands, shows_priorities(app)) {
        (true, true) => CARDS.0 + (CARDS.1 + BETWEEN) * count + AROUND.1,
        (true, false) => TALL,
        (false, _) => HEIGHT,
    };
    scale.by(height) + if shows_priorities(app) { 0.0 } else { scale.spare * SHARE }
}

fn shows_priorities(app: &App) -> bool {
    let is_chosen =
        matches!(app.session.station, Station::Priorities | Station::Verdicts | Station::Actions);
    is_chosen && !app.document.wall().priorities.is_empty()
}

/// Draws it.
pub(super) fn show(app: &App, ui: &mut Ui, place: Rect, scale: Scale) {
    if shows_priorities(app) {
        priorities(app, ui, place, scale);
    } else {
        squares(app, ui, place, scale);
    }
}

/// As large as all of them fit.
fn squares(app: &App, ui: &mut Ui, place: Rect, scale: Scale) {
    const USUAL: f32 = 46.0;
    const LARGEST: f32 = 84.0;
    /// What a square takes of the height at most, where that is more than usual.
    const PART: f32 = 0.45;
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let count = wall.timeline().count();
    let y = place.top() + scale.by(70.0);
    let style = font(scale.text(44.0), Weight::Bold);
    let text = crate::words::window::moments(count);
    let at = pos2(place.left(), y);
    let drawn = ui.painter().text(at, Align2::LEFT_CENTER, text, style, theme.ink);
    let aside = words::so_far(wall.stages.len());
    let style = font(scale.text(28.0), Weight::Regular);
    let at = pos2(drawn.right() + scale.by(20.0), y + scale.by(4.0));
    ui.painter().text(at, Align2::LEFT_CENTER, aside, style, theme.ink2);
    let room = Rect::from_min_max(
        pos2(place.left(), place.top() + scale.by(AROUND.0)),
        pos2(place.right(), place.bottom() - scale.by(AROUND.1).max(50.0)),
    );
    let moments: Vec<&Moment> = wall.timeline().map(AsRef::as_ref).collect();
    let runs: Vec<usize> =
        moments.chunk_by(|one, next| one.stage == next.stage).map(<[_]>::len).collect();
    let most = (room.height() * PART).min(scale.by(LARGEST)).max(scale.by(USUAL));
    let (side, corners) = set_out(&runs, room.size(), most);
    for (moment, corner) in moments.into_iter().zip(corners) {
        let square = Rect::from_min_size(room.min + corner, Vec2::splat(side));
        paint_swatch(ui, theme, look_of(app, moment), square);
    }
}

/// From row to row of squares at the least, in sides.
const DOWN: f32 = 54.0 / 46.0;

/// The side of the squares and their corners: in rows, with a gap between stages, so many of which each run has. What
/// does not even fit as specks is left out: the number says how many there are.
fn set_out(runs: &[usize], room: Vec2, most: f32) -> (f32, Vec<Vec2>) {
    /// From square to square, in sides: at least, and where there is room.
    const PITCH: (f32, f32) = (54.0 / 46.0, 69.0 / 46.0);
    const HALVINGS: u8 = 8;
    /// One row is better than two unless its squares are so much smaller.
    const ONE_ROW: f32 = 0.8;
    let in_height = |side: f32, corners: &[Vec2]| rows_end(corners) + side <= room.y.max(side);
    let side = largest(most, |side| in_height(side, &corners(runs, room.x, side, side * PITCH.0)));
    let alone = largest(side, |side| rows_end(&corners(runs, room.x, side, side * PITCH.0)) == 0.0);
    let side = if alone >= ONE_ROW * side { alone } else { side };
    // As far apart as they may be in as many rows.
    let set = |pitch: f32| corners(runs, room.x, side, side * pitch);
    let rows = rows_end(&set(PITCH.0));
    let (mut near, mut far) = PITCH;
    if rows_end(&set(far)) <= rows {
        near = far;
    }
    for _ in 0..HALVINGS {
        let middle = f32::midpoint(near, far);
        if rows_end(&set(middle)) <= rows { near = middle } else { far = middle }
    }
    let mut placed = set(near);
    let further_rows = (rows_end(&placed) / (side * DOWN)).round();
    if further_rows > 0.0 {
        // Rows are as far apart as squares, where there is room.
        let apart = (side * near).min((room.y - side) / further_rows).max(side * DOWN);
        placed.iter_mut().for_each(|corner| corner.y *= apart / (side * DOWN));
    }
    placed.retain(|corner| corner.y + side <= room.y.max(side));
    (side, placed)
}

/// The largest side that fits, or what is but a speck.
fn largest(most: f32, fits: impl Fn(f32) -> bool) -> f32 {
    const SMALLER: f32 = 0.97;
    const LEAST: f32 = 3.0;
    let mut side = most;
    while side > LEAST && !fits(side) {
        side *= SMALLER;
    }
    side
}

/// Where the last row begins.
fn rows_end(corners: &[Vec2]) -> f32 {
    corners.last().map_or(0.0, |corner| corner.y)
}

/// The corners of squares of a side, `across` from one to the next.
fn corners(runs: &[usize], width: f32, side: f32, across: f32) -> Vec<Vec2> {
    /// Between stages, in parts of a pitch.
    const GAP: f32 = 0.35;
    let mut corner = Vec2::ZERO;
    let mut corners = Vec::new();
    for run in runs {
        for _ in 0..*run {
            if corner.x > 0.0 && corner.x + side > width + 0.5 {
                corner = vec2(0.0, corner.y + side * DOWN);
            }
            corners.push(corner);
            corner.x += across;
        }
        corner.x += across * GAP;
    }
    corners
}

/// Each with its rank and its face.
fn priorities(app: &App, ui: &mut Ui, place: Rect, scale: Scale) {
    let moments: Vec<&Moment> = app.document.wall().priority_moments().map(AsRef::as_ref).collect();
    let top = place.top() + scale.by(CARDS.0);
    let height = scale.by(CARDS.1);
    let gap = scale.by(if scale.stands { BETWEEN } else { 24.0 });
    let across = if scale.stands { 1.0 } else { moments.len().max(3) as f32 };
    let width = (place.width() - gap * (across - 1.0)) / across;
    for (number, moment) in moments.into_iter().enumerate() {
        let place_of = number as f32;
        let shift = match scale.stands {
            true => vec2(0.0, (height + gap) * place_of),
            false => vec2((width + gap) * place_of, 0.0),
        };
        let corner = pos2(place.left(), top) + shift;
        let card = Rect::from_min_size(corner, vec2(width, height));
        priority(app, ui, card, scale, (number + 1, moment));
    }
}

fn priority(app: &App, ui: &mut Ui, card: Rect, scale: Scale, (rank, moment): (usize, &Moment)) {
    let theme = &app.view.theme;
    ui.painter().rect_filled(card, scale.by(14.0), theme.chrome.raised);
    if theme.chrome.has_outlines {
        outline(ui, card, scale.by(14.0), 2.0, theme.chrome.edge);
    }
    let disc = pos2(card.left() + scale.by(44.0), card.center().y);
    ui.painter().circle_filled(disc, scale.by(26.0), theme.ink);
    let style = font(scale.text(28.0), Weight::Bold);
    ui.painter().text(disc, Align2::CENTER_CENTER, rank, style, theme.chrome.panel);
    let mut right = card.right() - scale.by(16.0);
    if let Some(verdict) = moment.verdict() {
        let face = scale.by(52.0);
        let at = pos2(right - face / 2.0, card.center().y);
        paint_face(ui, theme, verdict, at, face);
        right -= face + scale.by(12.0);
    }
    let left = disc.x + scale.by(42.0);
    let text = Rect::from_min_max(pos2(left, card.top()), pos2(right, card.bottom()));
    let said = crate::words::one_line(&moment.text);
    // More lines of a smaller size rather than a text that is cut.
    let sizes = if scale.stands { [32.0, 28.0, 24.0] } else { [22.0, 20.0, 18.0] };
    let set = |size: f32| {
        let size = scale.text(size);
        balanced(ui, &said, font(size, Weight::Medium), size * 1.25, text.width())
    };
    let room = card.height() - scale.by(12.0);
    if let Some(set) = sizes.map(set).into_iter().find(|set| set.size().y <= room) {
        let at = pos2(text.left(), text.center().y - set.size().y / 2.0);
        ui.painter().galley(at, set, theme.ink);
    } else {
        let size = scale.text(sizes[2]);
        let style = (font(size, Weight::Medium), size * 1.25);
        let rows = (room / style.1) as usize;
        paint_rows(ui, text, &said, style, theme.ink, rows.max(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BAND: Vec2 = vec2(1728.0, 64.0);

    #[test]
    fn thirty_squares_have_their_full_size_and_more_are_only_as_small_as_they_must() {
        let (side, corners) = set_out(&[6, 5, 6, 8, 5], BAND, 46.0);
        assert_eq!((side, corners.len()), (46.0, 30));
        assert!(corners.iter().all(|corner| corner.y == 0.0));
        assert!(corners[29].x + side > 0.99 * BAND.x, "the row is filled: {}", corners[29].x);
        let (side, corners) = set_out(&[20, 20], BAND, 46.0);
        assert!((32.0..46.0).contains(&side) && corners.len() == 40, "{side}");
        let (side, corners) = set_out(&[30, 30], BAND, 46.0);
        assert!(side > 23.0 && corners[59].y == 0.0, "still one row: {side}");
        let (side, corners) = set_out(&[40, 50], BAND, 46.0);
        assert!(side > 24.0 && corners[89].y > 0.0, "two rows: {side}");
        let (side, corners) = set_out(&[12, 12], vec2(400.0, 400.0), 46.0);
        let (across, down) = (corners[1].x - corners[0].x, corners[23].y / 3.0);
        assert!((across - down).abs() < 0.5, "a grid: {across} and {down} at {side}");
    }

    #[test]
    fn a_thousand_are_all_there_and_a_stamp_stops_nothing() {
        let (side, corners) = set_out(&[100; 10], BAND, 46.0);
        assert!(side > 5.0 && corners.len() == 1_000, "{side}");
        assert!(corners.iter().all(|corner| corner.x + side <= BAND.x + 1.0));
        assert!(set_out(&[9], vec2(-8.0, -3.0), 0.5).1.len() <= 9);
        assert!(set_out(&[], BAND, 46.0).1.is_empty());
    }
}
