//! The list of keys and gestures, made from the table of commands.

use std::sync::Arc;

use egui::{
    Align2, Color32, Galley, Pos2, Rect, Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2,
    vec2,
};

use super::super::App;
use super::super::commands::{Entry, Group, TABLE, shown_keys};
use super::super::intent::Intent;
use super::super::margins::scrolled;
use super::super::style::{font, radius, size};
use super::super::widgets::{ButtonLook, galley, label, outline, rows_of};
use super::{buttons, scrolled_height, title};
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::words::{actions, keys::ON_A_MAC, window as words};

/// A column's usual and least width, between two of them, and how many there are at the most.
const COLUMN: f32 = 404.0;
const NARROW_COLUMN: f32 = 372.0;
const BETWEEN: f32 = 32.0;
const MOST_COLUMNS: usize = 4;
/// What stands besides the list, in points of the window's height.
const BESIDES: f32 = 228.0;
/// Height of a row of words, and what is left between two lines of the list, in points.
const ROW: f32 = 20.0;
const BETWEEN_LINES: f32 = 8.0;
/// Height of a section's heading, what is left under it, and under a section.
const HEADING: f32 = 24.0;
const UNDER_HEADING: f32 = 6.0;
const UNDER_SECTION: f32 = 16.0;
/// So much of a column is for what is pressed.
const KEYS: f32 = 0.44;
/// A key's cap, between two of them beside and under each other, and between its sides and its word.
const CAP: f32 = 24.0;
const BETWEEN_CAPS: f32 = 4.0;
const IN_CAP: f32 = 7.0;

/// A line of the list: what is done, and what it does.
enum Line {
    /// Any of these keys.
    Keys(Vec<String>, &'static str),
    /// Something with mouse or fingers, in words.
    Gesture(String, &'static str),
}

/// A heading with its lines.
type Section = (&'static str, Vec<Line>);

/// How wide the list is: in as few columns as show all of it at once, if there is room for them.
pub(super) fn width(ui: &Ui, room: f32) -> f32 {
    let all = |columns: usize| columns as f32 * (COLUMN + BETWEEN) - BETWEEN;
    let most = columns_in(room);
    let sections = sections();
    let fits = |columns: &usize| {
        let width = (all(*columns).min(room) + BETWEEN) / *columns as f32 - BETWEEN;
        let heights = heights(ui, &sections, width);
        highest(&heights, &starts(&heights, *columns)) <= scrolled_height(ui, BESIDES)
    };
    let columns = (2..=most).find(fits).unwrap_or(most);
    all(columns).min(room)
}

/// Shows the list.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    title(app, ui, actions::help());
    let height = scrolled_height(ui, BESIDES);
    scrolled(ui, egui::ScrollArea::vertical().auto_shrink([false, true]), height, |ui| {
        let columns = columns_in(ui.available_width());
        let width = (ui.available_width() + BETWEEN) / columns as f32 - BETWEEN;
        let sections = sections();
        let starts = starts(&heights(ui, &sections, width), columns);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = BETWEEN;
            for column in parts(&sections, &starts) {
                self::column(ui, theme, width, column);
            }
        });
    });
    if buttons(app, ui, &[(words::ok(), ButtonLook::Accent)]).is_some() {
        intents.push(Intent::CloseDialog);
    }
}

/// How many columns there is room for.
fn columns_in(width: f32) -> usize {
    let columns = (width + BETWEEN) / (NARROW_COLUMN + BETWEEN);
    (columns as usize).clamp(1, MOST_COLUMNS)
}

/// All of the list.
fn sections() -> Vec<Section> {
    let keys = Group::ALL.into_iter().zip(actions::groups());
    let keys = keys.map(|(group, heading)| (heading, lines_of(group)));
    let gestures = actions::gestures(ON_A_MAC).map(|(done, does)| Line::Gesture(done, does));
    keys.chain([(actions::gestures_heading(), gestures.into())]).collect()
}

/// How high each section is in a column of this width.
fn heights(ui: &Ui, sections: &[Section], width: f32) -> Vec<f32> {
    let height = |lines: &[Line]| lines.iter().map(|line| line.height(ui, width)).sum::<f32>();
    let all = HEADING + UNDER_HEADING + UNDER_SECTION;
    sections.iter().map(|(_, lines)| all + height(lines)).collect()
}

/// With which section each column begins, so that the longest one is as short as can be. They are read one after the other.
fn starts(heights: &[f32], columns: usize) -> Vec<usize> {
    // A bit for each section but the first: whether a column begins with it.
    let begins = |choice: u32, place: usize| place == 0 || (choice >> (place - 1)) & 1 == 1;
    let choices = (0..1_u32 << (heights.len() - 1)).map(|choice| {
        let starts = (0..heights.len()).filter(|place| begins(choice, *place));
        starts.collect::<Vec<_>>()
    });
    let choices = choices.filter(|starts| starts.len() <= columns);
    let best = choices.min_by(|a, b| highest(heights, a).total_cmp(&highest(heights, b)));
    best.unwrap_or_default()
}

/// The height of the longest column.
fn highest(heights: &[f32], starts: &[usize]) -> f32 {
    parts(heights, starts).map(|column| column.iter().sum()).fold(0.0, f32::max)
}

/// What stands in each column.
fn parts<'a, T>(all: &'a [T], starts: &'a [usize]) -> impl Iterator<Item = &'a [T]> {
    let ends = starts.iter().skip(1).copied().chain([all.len()]);
    starts.iter().zip(ends).map(|(start, end)| &all[*start..end])
}

fn column(ui: &mut Ui, theme: &Theme, width: f32, sections: &[Section]) {
    ui.scope_builder(UiBuilder::new().layout(egui::Layout::top_down(egui::Align::Min)), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        for (heading, lines) in sections {
            label(ui, heading, size::H3, Weight::Bold, theme.ink);
            ui.add_space(UNDER_HEADING);
            for line in lines {
                line.show(ui, theme, width);
            }
            ui.add_space(UNDER_SECTION);
        }
    });
}

impl Line {
    /// What those hear who do not see it.
    fn name(&self) -> String {
        match self {
            Self::Keys(keys, does) => format!("{}: {does}", keys.join("  ")),
            Self::Gesture(done, does) => format!("{done}: {does}"),
        }
    }

    fn height(&self, ui: &Ui, width: f32) -> f32 {
        let inside = match self {
            Self::Keys(keys, does) => {
                let caps = caps(ui, keys, width * KEYS);
                let bottom = caps.last().map_or(0.0, |cap| cap.bottom());
                bottom.max(words_of(ui, does, Weight::Regular, width * (1.0 - KEYS)).size().y)
            }
            Self::Gesture(done, does) => {
                let height = |words, weight| words_of(ui, words, weight, width).size().y;
                height(done, Weight::Medium) + height(does, Weight::Regular)
            }
        };
        inside + BETWEEN_LINES
    }

    fn show(&self, ui: &mut Ui, theme: &Theme, width: f32) {
        let wanted = vec2(width, self.height(ui, width));
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.name()));
        match self {
            Self::Keys(keys, does) => {
                for (key, place) in keys.iter().zip(caps(ui, keys, width * KEYS)) {
                    let cap = place.translate(rect.min.to_vec2());
                    outline(ui, cap, radius::KEY, 1.5, theme.chrome.edge);
                    let style = font(size::TINY, Weight::Medium);
                    let middle = cap.center();
                    ui.painter().text(middle, Align2::CENTER_CENTER, key, style, theme.ink);
                }
                let does = words_of(ui, does, Weight::Regular, width * (1.0 - KEYS));
                let at = rect.min + vec2(width * KEYS, (CAP - ROW) / 2.0);
                ui.painter().galley_with_override_text_color(at, does, theme.ink2);
            }
            Self::Gesture(done, does) => {
                let done = words_of(ui, done, Weight::Medium, width);
                let below = pos2(rect.left(), rect.top() + done.size().y);
                ui.painter().galley_with_override_text_color(rect.min, done, theme.ink);
                let does = words_of(ui, does, Weight::Regular, width);
                ui.painter().galley_with_override_text_color(below, does, theme.ink2);
            }
        }
    }
}

fn words_of(ui: &Ui, text: &str, weight: Weight, width: f32) -> Arc<Galley> {
    rows_of(ui, text, (font(size::SMALL, weight), ROW), Color32::PLACEHOLDER, width)
}

/// Where the caps of some keys stand in a column of this width, from its corner: side by side, and under each other where
/// there are many.
fn caps(ui: &Ui, keys: &[String], width: f32) -> Vec<Rect> {
    let mut at = Pos2::ZERO;
    let place = |key: &String| {
        let word = galley(ui, key, font(size::TINY, Weight::Medium), Color32::PLACEHOLDER);
        let own = vec2((word.size().x + 2.0 * IN_CAP).max(CAP), CAP);
        if at.x > 0.0 && at.x + own.x > width - BETWEEN_CAPS {
            at = pos2(0.0, at.y + CAP + BETWEEN_CAPS);
        }
        let cap = Rect::from_min_size(at, own);
        at.x = cap.right() + BETWEEN_CAPS;
        cap
    };
    keys.iter().map(place).collect()
}

/// The lines of a group: rows of one name that follow each other are one line; rows without a key are none.
fn lines_of(group: Group) -> Vec<Line> {
    let rows: Vec<&Entry> = TABLE.iter().filter(|entry| entry.group == group).collect();
    let same = rows.chunk_by(|a, b| (a.label)() == (b.label)());
    same.filter_map(|rows| {
        let keys = rows.iter().flat_map(|entry| entry.keys.iter().copied());
        let keys = shown_keys(keys, ON_A_MAC);
        (!keys.is_empty()).then(|| Line::Keys(keys, (rows[0].label)()))
    })
    .collect()
}
