//! The gap strip as a table of its own, a line a stage, for narrow panels and walls of many stages.

use std::ops::Range;

use egui::accesskit::Role;
use egui::{Rect, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::intent::Intent;
use super::super::super::style::{font, size};
use super::super::super::widgets::{paint_rows, paint_swatch};
use super::strip::{Cell, stage_name};
use crate::layout::text::Weight;
use crate::model::ContactType;

/// Side of a cell, in points.
const CELL: f32 = 44.0;
/// Under the table, for the bar that moves it sideways.
const FOOT: f32 = 10.0;

/// Draws the table. It moves sideways where it is wider than the panel; the stages' names stay.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let columns = &app.session.tally.columns;
    let kinds: Vec<(usize, &ContactType)> = app
        .document
        .wall()
        .contact_types
        .iter()
        .enumerate()
        .filter(|(_, kind)| !kind.hidden || app.session.tally.total(Some(&kind.id)) > 0)
        .collect();
    let width = ui.available_width();
    let names = (width * 0.38).clamp(92.0, 150.0);
    let height = CELL * (columns.len() + 1) as f32 + FOOT;
    let (whole, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    // The first line shows the types.
    let seen = in_view(ui.clip_rect().y_range(), whole.top() + CELL, columns.len());
    for line in seen.clone() {
        let top = whole.top() + CELL * (line + 1) as f32;
        let place = Rect::from_min_size(pos2(whole.left(), top), vec2(names - 8.0, CELL));
        let name = stage_name(app, columns[line].as_ref());
        let response = ui.interact(place, ui.scope_id().with(("stage", line)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        let style = (font(size::TINY, Weight::Medium), 18.0);
        paint_rows(ui, place, &name, style, app.view.theme.ink, 2);
    }
    let right = whole.with_min_x(whole.left() + names);
    ui.scope_builder(UiBuilder::new().id_salt("cells").max_rect(right), |ui| {
        let area = ScrollArea::horizontal().id_salt("gaps").auto_shrink(false);
        area.show(ui, |ui| {
            let all = vec2(CELL * kinds.len() as f32, height);
            let (cells, _) = ui.allocate_exact_size(all, Sense::hover());
            let theme = &app.view.theme;
            for (across, (place, kind)) in kinds.iter().enumerate() {
                let left = cells.left() + CELL * across as f32;
                let head = Rect::from_min_size(pos2(left, cells.top()), vec2(CELL, CELL));
                let look = app.view.scene().types.get(*place);
                paint_swatch(ui, theme, look, head.shrink(8.0));
                for line in seen.clone() {
                    let cell = Cell {
                        contact: Some(&kind.id),
                        label: &kind.label,
                        column: line,
                        radius: 12.0,
                    };
                    let by = vec2(0.0, CELL * (line + 1) as f32);
                    cell.show(app, ui, head.translate(by), intents);
                }
            }
        });
    });
}

/// Which of so many lines from `top` on are in view.
fn in_view(view: egui::Rangef, top: f32, count: usize) -> Range<usize> {
    let line = |y: f32| ((y - top) / CELL).max(0.0) as usize;
    // One more on either side, for the keyboard's focus to go on to.
    line(view.min).saturating_sub(1).min(count)..(line(view.max) + 2).min(count)
}
