//! The list of keys and gestures, made from the table of commands.

use std::sync::Arc;

use egui::{Galley, Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use super::super::App;
use super::super::commands::{Entry, Group, TABLE, shown_keys};
use super::super::intent::Intent;
use super::super::margins::scrolled;
use super::super::style::{font, size};
use super::super::widgets::{ButtonLook, label, rows_of};
use super::{buttons, scrolled_height, title};
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::words::{actions, keys::ON_A_MAC, window as words};

/// Height of a row of words, and what is left between two lines of the list, in points.
const ROW: f32 = 20.0;
const BETWEEN_LINES: f32 = 6.0;
const UNDER_HEADING: f32 = 8.0;
/// Between the columns.
const BETWEEN: f32 = 32.0;
/// So much of a column is for what is pressed.
const KEYS: f32 = 0.36;

/// A line of the list: what is pressed, and what it does.
struct Line {
    keys: String,
    does: &'static str,
}

/// A heading with its lines.
type Section = (&'static str, Vec<Line>);

/// Shows the list.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    title(app, ui, actions::help());
    let height = scrolled_height(ui, 260.0);
    scrolled(ui, egui::ScrollArea::vertical().auto_shrink([false, true]), height, |ui| {
        let is_wide = ui.available_width() > 640.0;
        let width = ui.available_width();
        let width = if is_wide { (width - BETWEEN) / 2.0 } else { width };
        let sections: Vec<Section> = Group::ALL
            .into_iter()
            .zip(actions::groups())
            .map(|(group, heading)| (heading, lines_of(group)))
            .collect();
        let gestures = actions::gestures(ON_A_MAC).map(|(keys, does)| Line { keys, does });
        if is_wide {
            let [left, right] = even_columns(ui, width, sections);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = BETWEEN;
                column(ui, theme, width, &left);
                column(ui, theme, width, &right);
            });
        } else {
            column(ui, theme, width, &sections);
        }
        ui.add_space(16.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        label(ui, actions::gestures_heading(), size::H3, Weight::Bold, theme.ink);
        ui.add_space(UNDER_HEADING);
        for gesture in gestures {
            line(ui, theme, ui.available_width(), &gesture, 0.5);
        }
    });
    if buttons(app, ui, &[(words::ok(), ButtonLook::Accent)]).is_some() {
        intents.push(Intent::CloseDialog);
    }
}

fn column(ui: &mut Ui, theme: &Theme, width: f32, sections: &[Section]) {
    ui.scope_builder(UiBuilder::new().layout(egui::Layout::top_down(egui::Align::Min)), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        for (heading, lines) in sections {
            label(ui, heading, size::H3, Weight::Bold, theme.ink);
            ui.add_space(UNDER_HEADING);
            for each in lines {
                line(ui, theme, width, each, KEYS);
            }
            ui.add_space(16.0);
        }
    });
}

/// The sections in two columns, so that the longer one is as short as can be. The first one begins the first column, and
/// in each they stand in their order.
fn even_columns(ui: &Ui, width: f32, sections: Vec<Section>) -> [Vec<Section>; 2] {
    let ink = egui::Color32::PLACEHOLDER;
    let line = |line: &Line| laid_out(ui, line, width, KEYS, (ink, ink)).2;
    let heights: Vec<f32> = sections
        .iter()
        .map(|(_, lines)| 24.0 + UNDER_HEADING + 16.0 + lines.iter().map(line).sum::<f32>())
        .collect();
    let all: f32 = heights.iter().sum();
    // A bit for each section: whether it stands in the second column.
    let is_second = |choice: u32, place: usize| (choice >> place) & 1 == 1;
    let longer = |choice: u32| {
        let second = (0..heights.len()).filter(|place| is_second(choice, *place));
        let second: f32 = second.map(|place| heights[place]).sum();
        second.max(all - second)
    };
    let choices = (0..1_u32 << heights.len()).step_by(2);
    let best = choices.min_by(|a, b| longer(*a).total_cmp(&longer(*b))).unwrap_or(0);
    let mut columns = [Vec::new(), Vec::new()];
    for (place, section) in sections.into_iter().enumerate() {
        columns[usize::from(is_second(best, place))].push(section);
    }
    columns
}

/// What is pressed, what it does, and how high the line is.
fn laid_out(
    ui: &Ui,
    line: &Line,
    width: f32,
    part: f32,
    (keys_ink, ink): (egui::Color32, egui::Color32),
) -> (Arc<Galley>, Arc<Galley>, f32) {
    let keys_width = width * part;
    let style = |weight| (font(size::SMALL, weight), ROW);
    let keys = rows_of(ui, &line.keys, style(Weight::Medium), keys_ink, keys_width - 12.0);
    let does = rows_of(ui, line.does, style(Weight::Regular), ink, width - keys_width);
    let height = keys.size().y.max(does.size().y) + BETWEEN_LINES;
    (keys, does, height)
}

/// What is pressed stands at the left, what it does after this part of the width.
fn line(ui: &mut Ui, theme: &Theme, width: f32, line: &Line, part: f32) {
    let (keys, does, height) = laid_out(ui, line, width, part, (theme.ink, theme.ink2));
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let name = format!("{}: {}", line.keys, line.does);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    ui.painter().galley(rect.min, keys, theme.ink);
    ui.painter().galley(pos2(rect.left() + width * part, rect.top()), does, theme.ink2);
}

/// The lines of a group: rows of one name that follow each other are one line; rows without a key are none.
fn lines_of(group: Group) -> Vec<Line> {
    let rows: Vec<&Entry> = TABLE.iter().filter(|entry| entry.group == group).collect();
    let same = rows.chunk_by(|a, b| (a.label)() == (b.label)());
    same.filter_map(|rows| {
        let keys = rows.iter().flat_map(|entry| entry.keys.iter().copied());
        let keys = shown_keys(keys, ON_A_MAC).join("  ");
        (!keys.is_empty()).then(|| Line { keys, does: (rows[0].label)() })
    })
    .collect()
}
