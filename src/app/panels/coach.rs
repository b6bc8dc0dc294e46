//! The question card: what to ask the room, and when the station is done.

use egui::text::{LayoutJob, TextFormat};
use egui::{FontId, Galley, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};
use std::sync::Arc;

use super::super::App;
use super::super::session::Station;
use super::super::style::{Measures, font, radius, size};
use super::super::widgets::{bold_icon, filled, galley, paint_icon};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::window as words;

const PADDING: f32 = 20.0;

/// Draws the card of the station the room is at.
pub(super) fn show(app: &App, ui: &mut Ui, measures: &Measures) {
    let theme = &app.view.theme;
    let place = Station::ALL.iter().position(|other| *other == app.session.station).unwrap_or(0);
    let (question, done) = words::QUESTIONS[place];
    let width = ui.available_width() - 2.0 * PADDING;
    let has_shelf = matches!(app.session.station, Station::Priorities | Station::Verdicts);
    let text_size = if has_shelf { measures.question.min(24.0) } else { measures.question };
    let question = format!("“{question}”");
    let question = balanced(ui, &question, font(text_size, Weight::Bold), text_size * 1.26, width);
    let done = (!measures.is_low).then(|| {
        let text = words::done_when(done);
        wrapped(ui, &text, font(size::SMALL, Weight::Regular), 20.0, width - 30.0)
    });
    let done_height = done.as_ref().map_or(0.0, |done| done.size().y + 14.0);
    let height = 2.0 * PADDING + 22.0 + 12.0 + question.size().y + done_height;
    let (rect, response) =
        ui.allocate_exact_size(vec2(width + 2.0 * PADDING, height), Sense::hover());
    response.widget_info(|| {
        WidgetInfo::labeled(
            Role::Note,
            true,
            format!("{}: {}", words::ASK_THE_ROOM, question.text()),
        )
    });
    ui.painter().rect_filled(rect, radius::CARD, theme.chrome.accent_soft);
    let left = rect.left() + PADDING;
    let mut y = rect.top() + PADDING + 11.0;
    let accent = theme.chrome.accent_ink;
    paint_icon(ui, pos2(left + 11.0, y), icon::MEGAPHONE, filled(22.0), accent);
    let head = galley(ui, words::ASK_THE_ROOM, font(size::SMALL, Weight::Bold), accent);
    ui.painter().galley(pos2(left + 30.0, y - head.size().y / 2.0), head, accent);
    y += 11.0 + 12.0;
    let question_height = question.size().y;
    ui.painter().galley(pos2(left, y), question, theme.ink);
    y += question_height + 14.0;
    if let Some(done) = done {
        let center = pos2(left + 9.0, y + 10.0);
        paint_icon(ui, center, icon::CHECK_CIRCLE, bold_icon(20.0), accent);
        ui.painter().galley(pos2(left + 30.0, y), done, theme.ink2);
    }
}

fn wrapped(ui: &Ui, text: &str, font: FontId, line_height: f32, width: f32) -> Arc<Galley> {
    let format = TextFormat {
        font_id: font,
        line_height: Some(line_height),
        color: egui::Color32::PLACEHOLDER,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// The narrowest width that keeps the number of lines, so that no single word is left over (tokens 2).
fn balanced(ui: &Ui, text: &str, font: FontId, line_height: f32, width: f32) -> Arc<Galley> {
    let full = wrapped(ui, text, font.clone(), line_height, width);
    let rows = full.rows.len();
    let (mut narrow, mut wide) = (width * 0.5, width);
    for _ in 0..6 {
        let middle = f32::midpoint(narrow, wide);
        let fits = wrapped(ui, text, font.clone(), line_height, middle).rows.len() <= rows;
        if fits { wide = middle } else { narrow = middle }
    }
    wrapped(ui, text, font, line_height, wide)
}
