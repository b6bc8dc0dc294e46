//! The list of keys and gestures, made from the table of commands.

use egui::{Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2};

use super::super::App;
use super::super::commands::{Entry, Group, TABLE, shown_keys};
use super::super::intent::Intent;
use super::super::style::{font, size};
use super::super::widgets::{ButtonLook, galley, label};
use super::{buttons, title};
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::words::{actions, window as words};

const LINE: f32 = 24.0;

/// A line of the list: what is pressed, and what it does.
struct Line {
    keys: String,
    does: &'static str,
}

/// Shows the list.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    title(app, ui, actions::help());
    let height = (ui.content_rect().height() - 260.0).max(160.0);
    egui::ScrollArea::vertical().max_height(height).auto_shrink(false).show(ui, |ui| {
        let is_wide = ui.available_width() > 640.0;
        let width = ui.available_width() / if is_wide { 2.0 } else { 1.0 } - 16.0;
        let sections: Vec<(&str, Vec<Line>)> = Group::ALL
            .into_iter()
            .zip(actions::groups())
            .map(|(group, heading)| (heading, lines_of(group)))
            .collect();
        let gestures =
            actions::gestures().map(|(gesture, does)| Line { keys: gesture.to_owned(), does });
        if is_wide {
            let (left, right) = sections.split_at(2);
            ui.horizontal_top(|ui| {
                column(ui, theme, width, left);
                ui.add_space(20.0);
                column(ui, theme, width, right);
            });
        } else {
            column(ui, theme, width, &sections);
        }
        ui.add_space(16.0);
        label(ui, actions::gestures_heading(), size::H3, Weight::Bold, theme.ink);
        for gesture in gestures {
            line(ui, theme, ui.available_width(), &gesture, 0.5);
        }
    });
    if buttons(app, ui, &[(words::ok(), ButtonLook::Accent)]).is_some() {
        intents.push(Intent::CloseDialog);
    }
}

fn column(ui: &mut Ui, theme: &Theme, width: f32, sections: &[(&str, Vec<Line>)]) {
    ui.scope_builder(UiBuilder::new().layout(egui::Layout::top_down(egui::Align::Min)), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        for (heading, lines) in sections {
            label(ui, heading, size::H3, Weight::Bold, theme.ink);
            for each in lines {
                line(ui, theme, width, each, 0.36);
            }
            ui.add_space(14.0);
        }
    });
}

/// What is pressed stands at the left, what it does after this part of the width.
fn line(ui: &mut Ui, theme: &Theme, width: f32, line: &Line, part: f32) {
    let keys_width = width * part;
    let keys = wrapped(ui, &line.keys, Weight::Medium, theme.ink, keys_width - 12.0);
    let does = wrapped(ui, line.does, Weight::Regular, theme.ink2, width - keys_width);
    let height = keys.size().y.max(does.size().y).max(LINE);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let name = format!("{}: {}", line.keys, line.does);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    ui.painter().galley(rect.min, keys, theme.ink);
    ui.painter().galley(pos2(rect.left() + keys_width, rect.top()), does, theme.ink2);
}

fn wrapped(
    ui: &Ui,
    text: &str,
    weight: Weight,
    ink: egui::Color32,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    let whole = galley(ui, text, font(size::SMALL, weight), ink);
    if whole.size().x <= width {
        return whole;
    }
    ui.painter().layout(text.to_owned(), font(size::SMALL, weight), ink, width)
}

/// The lines of a group: rows of one name that follow each other are one line; rows without a key are none.
fn lines_of(group: Group) -> Vec<Line> {
    let rows: Vec<&Entry> = TABLE.iter().filter(|entry| entry.group == group).collect();
    let same = rows.chunk_by(|a, b| (a.label)() == (b.label)());
    same.filter_map(|rows| {
        let keys = rows.iter().flat_map(|entry| entry.keys.iter().copied());
        let keys = shown_keys(keys, cfg!(target_os = "macos")).join("  ");
        (!keys.is_empty()).then(|| Line { keys, does: (rows[0].label)() })
    })
    .collect()
}
