//! The gap strip as a table of its own, a line a stage, for narrow panels and walls of many stages.

use std::ops::Range;

use egui::accesskit::Role;
use egui::{Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::intent::Intent;
use super::super::super::style::{font, size};
use super::super::super::widgets::{paint_rows, paint_swatch};
use super::strip::{Cell, stage_name};
use crate::layout::text::Weight;
use crate::model::ContactType;

/// Side of a cell where there is room, in points.
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
    let shape = Shape::of(ui.available_width(), kinds.len());
    let height = CELL + shape.line * columns.len() as f32 + FOOT;
    let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    // The first line shows the types.
    let seen = in_view(ui.clip_rect().y_range(), whole.top() + CELL, shape.line, columns.len());
    for line in seen.clone() {
        let top = whole.top() + CELL + shape.line * line as f32;
        let place = Rect::from_min_size(pos2(whole.left(), top), shape.name);
        let name = stage_name(app, columns[line].as_ref());
        let response = ui.interact(place, ui.scope_id().with(("stage", line)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        let style = (font(size::TINY, Weight::Medium), 18.0);
        let rows = if shape.is_above { 1 } else { 2 };
        paint_rows(ui, place, &name, style, app.view.theme.ink, rows);
    }
    let right = whole.with_min_x(whole.left() + shape.cells_left);
    ui.scope_builder(UiBuilder::new().id_salt("cells").max_rect(right), |ui| {
        let area = ScrollArea::horizontal().id_salt("gaps").auto_shrink(false);
        area.show(ui, |ui| {
            let all = vec2(shape.pitch * kinds.len() as f32, height);
            let (cells, _) = ui.allocate_exact_size(all, Sense::hover());
            let theme = &app.view.theme;
            for (across, (place, kind)) in kinds.iter().enumerate() {
                let left = cells.left() + shape.pitch * across as f32;
                let head = Rect::from_min_size(pos2(left, cells.top()), vec2(shape.pitch, CELL));
                let look = app.view.scene().types.get(*place);
                let side = (shape.pitch - 4.0).min(28.0);
                let swatch = Rect::from_center_size(head.center(), vec2(side, side));
                paint_swatch(ui, theme, look, swatch);
                for line in seen.clone() {
                    let cell = Cell {
                        contact: Some(&kind.id),
                        label: &kind.label,
                        column: line,
                        radius: (shape.pitch / 2.0 - 1.0).min(12.0),
                    };
                    let foot = cells.top() + CELL + shape.line * (line + 1) as f32;
                    let place = head.translate(vec2(0.0, foot - head.bottom()));
                    cell.show(app, ui, place, intents);
                }
            }
        });
    });
}

/// How the table is divided, in points.
struct Shape {
    /// The stages' names stand over their cells instead of before them.
    is_above: bool,
    /// Of a stage's name.
    name: Vec2,
    /// Where the cells begin, and from one to the next.
    cells_left: f32,
    pitch: f32,
    /// From one stage to the next.
    line: f32,
}

impl Shape {
    /// Names before the cells where both have room; else names over cells that stand as close as they must.
    fn of(width: f32, kinds: usize) -> Self {
        /// Cells stand no closer.
        const LEAST_PITCH: f32 = 28.0;
        const NAME_LINE: f32 = 20.0;
        let kinds = kinds.max(1) as f32;
        let before = (width * 0.38).clamp(92.0, 150.0);
        if before + CELL * kinds <= width {
            let name = vec2(before - 8.0, CELL);
            return Self { is_above: false, name, cells_left: before, pitch: CELL, line: CELL };
        }
        let pitch = (width / kinds).clamp(LEAST_PITCH, CELL);
        // The targets of the cells reach under the names.
        let line = CELL + NAME_LINE - 6.0;
        Self { is_above: true, name: vec2(width, NAME_LINE), cells_left: 0.0, pitch, line }
    }
}

/// Which of so many lines from `top` on are in view.
fn in_view(view: egui::Rangef, top: f32, height: f32, count: usize) -> Range<usize> {
    let line = |y: f32| ((y - top) / height).max(0.0) as usize;
    // One more on either side, for the keyboard's focus to go on to.
    line(view.min).saturating_sub(1).min(count)..(line(view.max) + 2).min(count)
}
