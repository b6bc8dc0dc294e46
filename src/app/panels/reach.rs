//! The reach banner (R8, A20 to A22): how often the business is created a year, and for how long.

use egui::accesskit::Role;
use egui::{FontId, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::grounds::{Bed, bed};
use super::super::style::{font, radius, size};
use super::balanced;
use crate::layout::text::Weight;
use crate::words::reach as words;

const PADDING: f32 = 16.0;

/// Draws the banner; nothing while there are no moments to count.
pub(super) fn show(app: &App, ui: &mut Ui) {
    let theme = &app.view.theme;
    let Some(reach) = &app.session.tally.reach else { return };
    let Some(headline) = words::headline(reach) else { return };
    let width = ui.available_width() - 2.0 * PADDING;
    let small = || font(size::SMALL, Weight::Regular);
    let line = |text: String, font: FontId, height: f32, ink| (text, font, height, ink);
    let mut lines = vec![line(headline, font(size::TITLE, Weight::Bold), 25.0, theme.ink)];
    lines.extend(words::in_all(reach).map(|text| line(text, small(), 20.0, theme.ink2)));
    lines.push(line(words::timed(reach), small(), 20.0, theme.ink3));
    let said: Vec<&str> = lines.iter().map(|(text, ..)| text.as_str()).collect();
    let said = said.join(". ");
    let laid: Vec<_> = lines
        .into_iter()
        .map(|(text, font, height, ink)| (balanced(ui, &text, font, height, width), ink))
        .collect();
    let gaps = (laid.len() - 1) as f32 * 4.0;
    let height = laid.iter().map(|(galley, _)| galley.size().y).sum::<f32>() + gaps;
    let (rect, response) =
        ui.allocate_exact_size(vec2(width, height) + vec2(PADDING, PADDING) * 2.0, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Note, true, &said));
    bed(ui, theme, rect, radius::CARD, Bed::Sunk, false);
    let mut top = rect.top() + PADDING;
    for (galley, ink) in laid {
        let height = galley.size().y;
        ui.painter().galley(pos2(rect.left() + PADDING, top), galley, ink);
        top += height + 4.0;
    }
}
