//! What an import makes: how much of it, the first moments, and what could not be taken as it was.

use egui::{Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::super::super::App;
use super::super::super::acts::importing::{Outcome, PreviewRow, shown_remarks};
use super::super::super::controls::heading;
use super::super::super::style::{font, radius, size};
use super::super::super::widgets::{label, outline, paint_line};
use crate::layout::text::Weight;
use crate::words::importing as words;

/// Height of a line of the table, in points.
const LINE: f32 = 30.0;

/// Shows it.
pub(super) fn show(app: &App, ui: &mut Ui, outcome: &Outcome) {
    let theme = &app.view.theme;
    ui.spacing_mut().item_spacing.y = 6.0;
    heading(ui, theme, words::preview(), "");
    if let Err(why) = &outcome.imported {
        label(ui, why, size::SMALL, Weight::Medium, theme.late_words);
        return;
    }
    let new = &outcome.additions;
    let counts = (new.moments.len(), new.stages.len(), new.types.len(), new.priorities.len());
    let summary = words::summary(counts.0, counts.1, counts.2, counts.3);
    label(ui, &summary, size::SMALL, Weight::Medium, theme.ink2);
    table(app, ui, &outcome.rows);
    let more = counts.0 - outcome.rows.len();
    if more > 0 {
        label(ui, &words::more(more), size::TINY, Weight::Regular, theme.ink3);
    }
    if !outcome.remarks.is_empty() {
        ui.add_space(8.0);
        heading(ui, theme, words::remarks(), "");
        for remark in shown_remarks(&outcome.remarks) {
            label(ui, &remark, size::SMALL, Weight::Regular, theme.ink2);
        }
    }
}

/// The first moments in lines; a column that is empty throughout is left out.
fn table(app: &App, ui: &mut Ui, rows: &[PreviewRow]) {
    let theme = &app.view.theme;
    let has_stage = rows.iter().any(|row| !row.stage.is_empty());
    let has_contact = rows.iter().any(|row| !row.contact.is_empty());
    let inside = ui.available_width() - 24.0;
    let stage = if has_stage { inside * 0.28 } else { 0.0 };
    let contact = if has_contact { inside * 0.26 } else { 0.0 };
    let lefts = [12.0, 12.0 + stage, 12.0 + inside - contact];
    let widths = [stage - 10.0, inside - stage - contact - 10.0, contact];
    let height = LINE * (rows.len() + 1) as f32 + 12.0;
    let (ground, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    ui.painter().rect_filled(ground, radius::CARD, theme.chrome.raised);
    outline(ui, ground, radius::CARD, 1.0, theme.chrome.line);
    let line = |number: usize, cells: [&str; 3], weight, ink| {
        let y = ground.top() + 6.0 + LINE * (number as f32 + 0.5);
        for ((text, left), width) in cells.into_iter().zip(lefts).zip(widths) {
            if width > 0.0 {
                let at = pos2(ground.left() + left, y);
                paint_line(ui, at, text, font(size::TINY, weight), ink, width);
            }
        }
    };
    line(0, [words::stage(), words::moment(), words::type_word()], Weight::Medium, theme.ink3);
    for (number, row) in (1..).zip(rows) {
        line(number, [&row.stage, &row.text, &row.contact], Weight::Regular, theme.ink);
        let top = ground.top() + 6.0 + LINE * number as f32;
        let place = ground.with_min_y(top).with_max_y(top + LINE);
        let at = ui.interact(place, ui.scope_id().with(("moment", number)), Sense::hover());
        let read = words::row(&row.stage, &row.text, &row.contact);
        at.widget_info(|| WidgetInfo::labeled(Role::Label, true, &read));
    }
}
