//! A sixth priority: which of the five steps down for it, or whether it stays a candidate (R1).

use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::grounds::{Bed, bed};
use super::super::intent::Intent;
use super::super::panels::look_of;
use super::super::style::{font, radius, size};
use super::super::widgets::{
    ButtonLook, focus_ring, label, list_item, paint_rows, paint_swatch, pointed, rank_disc, rows_of,
};
use super::{buttons, sentence, title};
use crate::edit::Edit;
use crate::layout::text::Weight;
use crate::model::MomentId;
use crate::words::{one_line, opening, window as words};

/// The least height of a row, between rows, and above and below a row's text, in points.
const ROW: f32 = 52.0;
const BETWEEN: f32 = 8.0;
const MARGIN: f32 = 10.0;
/// The rank's disc, the type's paper, and where they and the text begin, in points.
const DISC: f32 = 32.0;
const SWATCH: f32 = 32.0;
const EDGE: f32 = 12.0;
const GAP: f32 = 12.0;
const TEXT: f32 = EDGE + DISC + GAP + SWATCH + GAP;
/// Height of a line, and how many a text has at the most.
const LINE: f32 = 21.0;
const LINES: usize = 3;

/// Shows it. `swaps` are the five with their texts, `at` the place that was aimed at.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    wanted: &MomentId,
    (swaps, at): (&[(MomentId, String)], Option<usize>),
    intents: &mut Vec<Intent>,
) {
    title(app, ui, words::five_already());
    if let Some(moment) = app.document.wall().moment(wanted) {
        label(ui, &opening(&moment.text), size::H3, Weight::Medium, app.view.theme.ink);
    }
    sentence(app, ui, words::which_steps_down());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = BETWEEN;
        for (place, (out, text)) in swaps.iter().enumerate() {
            let row = row(app, ui, place + 1, (out, text), at == Some(place));
            list_item(ui, row.id, place + 1, swaps.len());
            if row.clicked() {
                let swap = Edit::SwapPriority { out: out.clone(), with: wanted.clone() };
                intents.push(Intent::Edit(swap));
                intents.push(Intent::CloseDialog);
            }
        }
    });
    // There is one main button.
    let park = if at.is_some() { ButtonLook::Outline } else { ButtonLook::Accent };
    let choices = [(words::cancel(), ButtonLook::Outline), (words::park_as_candidate(), park)];
    match buttons(app, ui, &choices) {
        Some(0) => intents.push(Intent::CloseDialog),
        Some(_) => {
            intents.push(Intent::GiveDot(wanted.clone()));
            intents.push(Intent::CloseDialog);
        }
        None => {}
    }
}

/// One of the five, as on their shelf.
fn row(
    app: &App,
    ui: &mut Ui,
    rank: usize,
    (id, text): (&MomentId, &str),
    is_aimed_at: bool,
) -> Response {
    let theme = &app.view.theme;
    let width = ui.available_width();
    let style = (font(size::BODY, Weight::Medium), LINE);
    let words = one_line(text);
    let room = width - TEXT - EDGE;
    let lines = rows_of(ui, &words, style.clone(), theme.ink, room).rows.len().min(LINES);
    let height = (lines as f32 * LINE + 2.0 * MARGIN).max(ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let name = words::swap_with(rank, &opening(text));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    pointed(ui, &response);
    bed(ui, theme, rect, radius::CARD, Bed::of(is_aimed_at), &response);
    let middle = rect.center().y;
    let disc = pos2(rect.left() + EDGE + DISC / 2.0, middle);
    rank_disc(ui, theme, rank, disc, (DISC / 2.0, size::LABEL));
    let corner = pos2(rect.left() + EDGE + DISC + GAP, middle - SWATCH / 2.0);
    let look = app.document.wall().moment(id).and_then(|moment| look_of(app, moment));
    paint_swatch(ui, theme, look, Rect::from_min_size(corner, vec2(SWATCH, SWATCH)));
    let text = rect.with_min_x(rect.left() + TEXT).with_max_x(rect.right() - EDGE);
    paint_rows(ui, text, &words, style, theme.ink, lines);
    focus_ring(ui, &response, radius::CARD, theme);
    response
}
