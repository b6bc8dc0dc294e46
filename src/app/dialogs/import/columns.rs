//! How the columns of a table are read: a row for each, with what stands in it.

use egui::{Rect, Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use super::super::super::App;
use super::super::super::controls::{drop_down_bare, heading, switch};
use super::super::super::rows::{Lead, Row};
use super::super::super::style::{font, size};
use super::super::super::widgets::paint_line;
use crate::import::{CSV_COLUMNS, Mapping, Table};
use crate::layout::text::Weight;
use crate::words::{self, importing};

/// Height of a row, in points.
const ROW: f32 = 52.0;
/// Width of what a column is read as.
const CHOICE: f32 = 236.0;

/// Shows them, and takes another choice over.
pub(super) fn show(app: &App, ui: &mut Ui, table: &Table, mapping: &mut Mapping) {
    let theme = &app.view.theme;
    ui.spacing_mut().item_spacing.y = 4.0;
    heading(ui, theme, importing::columns(), "");
    switch(ui, theme, importing::first_row(), &mut mapping.has_names);
    for place in 0..mapping.columns.len() {
        if let Some(column) = column(app, ui, table, mapping, place) {
            // Each is read from one column only.
            let taken = mapping.columns.iter_mut().filter(|other| other.is_some());
            taken.filter(|other| **other == column).for_each(|other| *other = None);
            mapping.columns[place] = column;
        }
    }
}

/// One column; what it shall be read as, if that was chosen now.
fn column(
    app: &App,
    ui: &mut Ui,
    table: &Table,
    mapping: &Mapping,
    place: usize,
) -> Option<Option<&'static str>> {
    let theme = &app.view.theme;
    let own =
        Some(table.cell(0, place).trim()).filter(|name| mapping.has_names && !name.is_empty());
    let name = own.map_or_else(|| importing::column(place + 1), words::glimpse);
    let sample = words::glimpse(table.sample(place, mapping.has_names));
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    response
        .widget_info(|| WidgetInfo::labeled(Role::Label, true, importing::row(&name, &sample, "")));
    let left = (width - CHOICE - 12.0).max(80.0);
    let ink = if mapping.columns[place].is_some() { theme.ink } else { theme.ink3 };
    let line = |y: f32, text: &str, style, ink| {
        paint_line(ui, pos2(rect.left(), y), text, style, ink, left);
    };
    line(rect.center().y - 10.0, &name, font(size::SMALL, Weight::Medium), ink);
    line(rect.center().y + 11.0, &sample, font(size::TINY, Weight::Regular), theme.ink3);
    let right = Rect::from_min_max(
        pos2(rect.left() + left + 12.0, rect.center().y - 22.0),
        pos2(rect.right(), rect.center().y + 22.0),
    );
    let mut chosen = None;
    ui.scope_builder(UiBuilder::new().id_salt(place).max_rect(right), |ui| {
        let shown = importing::read_as(mapping.columns[place]);
        drop_down_bare(ui, theme, &name, shown, |ui| {
            let height = ui.content_rect().height() * 0.6;
            let is_new = just_opened(ui);
            egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
                let columns = CSV_COLUMNS.into_iter().map(Some);
                for column in std::iter::once(None).chain(columns) {
                    let is_ticked = mapping.columns[place] == column;
                    let row = Row::new(importing::read_as(column), Lead::Nothing);
                    let row = Row { is_ticked, ..row }.show(ui, theme);
                    if is_ticked && is_new {
                        row.scroll_to_me(Some(egui::Align::Center));
                    }
                    if row.clicked() {
                        chosen = Some(column);
                    }
                }
            });
        });
    });
    chosen
}

/// True in the first pass in which this list is shown.
fn just_opened(ui: &Ui) -> bool {
    let (id, now) = (ui.scope_id().with("shown"), ui.ctx().cumulative_pass_nr());
    let before: Option<u64> = ui.data(|data| data.get_temp(id));
    ui.data_mut(|data| data.insert_temp(id, now));
    before.is_none_or(|before| before + 1 < now)
}
