//! The foot of a presented question: how many moments there are, each a small square of its type; or the priorities.

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::super::App;
use super::super::panels::look_of;
use super::super::session::Station;
use super::super::style::font;
use super::super::widgets::{paint_face, paint_rows, paint_swatch};
use super::Scale;
use crate::layout::text::Weight;
use crate::model::Moment;
use crate::words::present as words;

/// Draws it.
pub(super) fn show(app: &App, ui: &mut Ui, place: Rect, scale: Scale) {
    let wall = app.document.wall();
    let is_chosen =
        matches!(app.session.station, Station::Priorities | Station::Verdicts | Station::Actions);
    if is_chosen && !wall.priorities.is_empty() {
        priorities(app, ui, place, scale);
    } else {
        squares(app, ui, place, scale);
    }
}

/// Squares of full size where they fit a row; more are smaller, and stand in two rows.
fn squares(app: &App, ui: &mut Ui, place: Rect, scale: Scale) {
    const LARGE: (f32, f32) = (46.0, 69.0);
    const SMALL: (f32, f32) = (24.0, 32.0);
    /// Between stages, in parts of a pitch.
    const GAP: f32 = 0.35;
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
    let needs = (count as f32 + GAP * wall.stages.len() as f32) * scale.by(LARGE.1);
    let is_one_row = needs <= place.width() + scale.by(LARGE.1 - LARGE.0);
    let (side, pitch) = if is_one_row { LARGE } else { SMALL };
    let (side, pitch) = (scale.by(side), scale.by(pitch));
    let top = place.top() + scale.by(122.0);
    let rows = if is_one_row { 1 } else { 2 };
    let mut corner = pos2(place.left(), top);
    let mut row = 0;
    let mut stage = None;
    for moment in wall.timeline() {
        let begins_stage = stage.is_some_and(|before| before != &moment.stage);
        stage = Some(&moment.stage);
        if begins_stage {
            corner.x += pitch * GAP;
        }
        if corner.x + side > place.right() {
            row += 1;
            corner = pos2(place.left(), corner.y + pitch);
        }
        if row >= rows {
            // The number says how many there are.
            break;
        }
        let square = Rect::from_min_size(corner, vec2(side, side));
        paint_swatch(ui, theme, look_of(app, moment), square);
        corner.x += pitch;
    }
}

/// Each with its rank and its face.
fn priorities(app: &App, ui: &mut Ui, place: Rect, scale: Scale) {
    let theme = &app.view.theme;
    let moments: Vec<&Moment> = app.document.wall().priority_moments().map(AsRef::as_ref).collect();
    let gap = scale.by(24.0);
    let count = moments.len().max(3) as f32;
    let width = (place.width() - gap * (count - 1.0)) / count;
    let height = scale.by(116.0);
    let top = place.top() + scale.by(44.0);
    for (number, moment) in moments.into_iter().enumerate() {
        let corner = pos2(place.left() + (width + gap) * number as f32, top);
        let card = Rect::from_min_size(corner, vec2(width, height));
        ui.painter().rect_filled(card, scale.by(14.0), theme.chrome.raised);
        let disc = pos2(card.left() + scale.by(44.0), card.center().y);
        ui.painter().circle_filled(disc, scale.by(26.0), theme.ink);
        let style = font(scale.text(28.0), Weight::Bold);
        let rank = (number + 1).to_string();
        ui.painter().text(disc, Align2::CENTER_CENTER, rank, style, theme.chrome.panel);
        let mut right = card.right() - scale.by(16.0);
        if let Some(verdict) = moment.verdict() {
            let face = scale.by(52.0);
            let at = pos2(right - face / 2.0, card.center().y);
            paint_face(ui, theme, verdict, at, face);
            right -= face + scale.by(12.0);
        }
        let text = Rect::from_min_max(
            pos2(disc.x + scale.by(42.0), card.top()),
            pos2(right, card.bottom()),
        );
        let size = scale.text(22.0);
        let style = (font(size, Weight::Medium), size * 1.25);
        paint_rows(ui, text, &crate::words::one_line(&moment.text), style, theme.ink, 3);
    }
}
