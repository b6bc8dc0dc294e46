//! The start screen's two columns, or its one where the window is narrow (tokens 5, "Start screen").

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Rect, Response, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::super::App;
use super::super::acts::starting::StartAct;
use super::super::commands::Command;
use super::super::controls::wrapped;
use super::super::intent::Intent;
use super::super::margins::hanging;
use super::super::panels::mark;
use super::super::style::{font, size};
use super::super::widgets::{ButtonLook, TextButton, label, paint_icon, rows_of, thin};
use super::{StartScreen, cards};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::samples::Sample;
use crate::words::{start as words, window};

/// In a narrower window there is one column.
const TWO_COLUMNS: f32 = 1000.0;
/// Width of the left column, and of what stands in it, in points.
const LEFT: f32 = 560.0;
const BUTTONS: f32 = 368.0;
/// What stands at the foot: its word, and what it does.
type Link = (fn() -> &'static str, Command);
const LINKS: [Link; 3] = [
    (words::keys, Command::Help),
    (words::preferences, Command::Preferences),
    (words::about_it, Command::About),
];
/// Between their sides and what they say, in points: so close that they stand in one line beside the wall's picture.
const LINK_MARGIN: f32 = 10.0;
/// Walls that are shown before all of them are asked for.
const SHOWN: usize = 6;

/// In a lower window everything in the left column is closer together, so that nothing of it is cut.
const LOW: f32 = 700.0;

/// How the beginning is drawn.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// In a column of its own.
    Tall,
    /// In a low column of its own.
    Low,
    /// Over everything else.
    Flat,
}

/// The page while it is drawn.
pub(super) struct Page<'a> {
    pub app: &'a App,
    pub start: &'a StartScreen,
    /// Nothing lies over it.
    pub is_free: bool,
}

impl Page<'_> {
    pub fn show(&self, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
        let theme = &self.app.view.theme;
        let has_two = rect.width() >= TWO_COLUMNS && rect.width() > rect.height();
        if !has_two {
            ui.painter().rect_filled(rect, 0.0, theme.chrome.panel);
            self.one_column(ui, rect, intents);
            return;
        }
        let left_width = (rect.width() * 0.292).clamp(360.0, LEFT);
        let (left, right) = rect.split_left_right_at_x(rect.left() + left_width);
        ui.painter().rect_filled(left, 0.0, theme.ground);
        ui.painter().rect_filled(right, 0.0, theme.chrome.panel);
        if theme.chrome.has_outlines {
            // Both are white there.
            let line = egui::Stroke::new(1.0, theme.chrome.line);
            ui.painter().vline(right.left(), rect.y_range(), line);
        }
        let edge = ((left_width - BUTTONS) / 2.0).clamp(28.0, 96.0);
        let is_low = rect.height() < LOW;
        let top = if is_low { 24.0 } else { (rect.height() * 0.085).clamp(24.0, 92.0) };
        let foot_height = 32.0 + 44.0 * self.link_rows(ui, left_width - 2.0 * (edge - LINK_MARGIN));
        let foot = left.with_min_y(left.bottom() - foot_height);
        let above = left.with_max_y(foot.top());
        scrolling(ui, "left", above, (edge, top), |ui| {
            self.beginning(ui, if is_low { Shape::Low } else { Shape::Tall }, intents);
        });
        let gap = match cards::widest(rect.width()) {
            Some(widest) => ((right.width() - widest) / 2.0).max(96.0),
            None => ((right.width() - 1168.0) / 2.0).clamp(32.0, 96.0),
        };
        scrolling(ui, "right", right, (gap, (top - 12.0).max(24.0)), |ui| {
            self.walls(ui, intents);
        });
        let place = foot.shrink2(vec2(edge - LINK_MARGIN, 16.0));
        ui.scope_builder(UiBuilder::new().id_salt("foot").max_rect(place), |ui| {
            self.links(ui, intents);
        });
    }

    fn one_column(&self, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
        let edge = (rect.width() * 0.05).clamp(16.0, 64.0);
        scrolling(ui, "all", rect, (edge, 24.0), |ui| {
            self.beginning(ui, Shape::Flat, intents);
            ui.add_space(28.0);
            self.walls(ui, intents);
            ui.add_space(8.0);
            // Their words begin where everything else does.
            hanging(ui, "links", LINK_MARGIN, |ui| self.links(ui, intents));
        });
    }

    /// The mark, the name, and how to begin.
    fn beginning(&self, ui: &mut Ui, shape: Shape, intents: &mut Vec<Intent>) {
        let theme = &self.app.view.theme;
        let width = ui.available_width();
        let is_flat = shape == Shape::Flat;
        ui.spacing_mut().item_spacing.y = 0.0;
        let (side, below_mark, above_buttons) = match shape {
            Shape::Tall => (72.0, 32.0, 36.0),
            Shape::Flat => (56.0, 12.0, 20.0),
            Shape::Low => (48.0, 8.0, 16.0),
        };
        let (place, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        mark(self.app, ui, place.center() - vec2(side * 0.05, 2.0), side);
        ui.add_space(below_mark);
        // In a narrow column the name shrinks rather than breaks.
        let name = font(40.0_f32.min(width / 6.0), Weight::Bold);
        sentence(ui, window::program(), (name, 48.0), theme.ink);
        ui.add_space(if shape == Shape::Low { 2.0 } else { 8.0 });
        let style = match shape {
            Shape::Low => (font(size::CARD, Weight::Regular), 24.0),
            _ => (font(size::LARGE, Weight::Regular), 28.0),
        };
        sentence(ui, words::sentence(), style, theme.ink2);
        ui.add_space(above_buttons);
        let side_by_side = is_flat && width >= 560.0;
        let each = if side_by_side { (width - 12.0) / 2.0 } else { width.min(BUTTONS) };
        let buttons = |ui: &mut Ui, intents: &mut Vec<Intent>| {
            let is_first = self.start.recovered.is_empty() && !self.has_wall_below();
            let heights = match shape {
                Shape::Low => (52.0, 52.0),
                _ if side_by_side => (64.0, 64.0),
                _ => (64.0, 56.0),
            };
            for (command, height) in [(Command::New, heights.0), (Command::Open, heights.1)] {
                let button = self.big(ui, command, (each, height));
                self.first_focus(&button, is_first && command == Command::New, intents);
                if button.clicked() {
                    intents.push(Intent::Command(command));
                }
            }
        };
        let gap = if shape == Shape::Low { 8.0 } else { 12.0 };
        ui.spacing_mut().item_spacing = vec2(12.0, gap);
        if side_by_side {
            ui.horizontal(|ui| buttons(ui, intents));
        } else {
            buttons(ui, intents);
        }
        if self.has_wall_below() {
            self.way_back(ui, if side_by_side { width } else { each }, intents);
        }
        ui.add_space(4.0);
        self.remark(ui, icon::CAMERA, words::photos_open_too());
    }

    /// Back to the wall that is open.
    fn way_back(&self, ui: &mut Ui, width: f32, intents: &mut Vec<Intent>) {
        let title = self.app.wall_name();
        let text: String = words::back_to(&title).chars().take(200).collect();
        let button = fitting(ui, &text, width);
        let back = TextButton {
            min_width: width,
            ..TextButton::new(&button, ButtonLook::Quiet).icon(icon::BACK)
        };
        let back = back.show(ui, &self.app.view.theme);
        ui.accesskit_node_builder(back.id, |node| node.set_label(text.as_str()));
        self.first_focus(&back, self.start.recovered.is_empty(), intents);
        if back.clicked() {
            intents.push(StartAct::Leave.into());
        }
    }

    /// One of the two ways to begin, as large as the hand wants it.
    fn big(&self, ui: &mut Ui, command: Command, (width, height): (f32, f32)) -> Response {
        let look = if command == Command::New { ButtonLook::Accent } else { ButtonLook::Outline };
        let mut button =
            TextButton { height, min_width: width, ..TextButton::new(command.label(), look) };
        button.icon = if command == Command::New { Some(icon::PLUS) } else { command.icon() };
        button.show(ui, &self.app.view.theme)
    }

    /// What Enter would most likely be meant for has the focus at first.
    pub fn first_focus(&self, response: &Response, is_first: bool, intents: &mut Vec<Intent>) {
        if is_first && self.is_free && !self.start.had_focus {
            if response.has_focus() {
                intents.push(StartAct::HasFocus.into());
            } else {
                response.request_focus();
            }
        }
    }

    /// True if there is a wall to go back to that is worth a button.
    fn has_wall_below(&self) -> bool {
        let document = &self.app.document;
        let wall = document.wall();
        document.file().is_some() || !wall.moments.is_empty() || !wall.title.trim().is_empty()
    }

    /// A quiet line with an icon.
    fn remark(&self, ui: &mut Ui, icon: char, text: &str) {
        let theme = &self.app.view.theme;
        let style = (font(size::SMALL, Weight::Regular), 20.0);
        let galley = rows_of(ui, text, style, theme.ink3, ui.available_width() - 32.0);
        let wanted = vec2(ui.available_width(), galley.size().y);
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
        paint_icon(ui, rect.min + vec2(10.0, 10.0), icon, thin(20.0), theme.ink3);
        ui.painter().galley(rect.min + vec2(30.0, 0.0), galley, theme.ink3);
    }

    /// Keys, preferences, and what the program is.
    fn links(&self, ui: &mut Ui, intents: &mut Vec<Intent>) {
        wrapped(ui, 0.0, |ui| {
            for (text, command) in LINKS {
                let link = link(text(), command).show(ui, &self.app.view.theme);
                ui.accesskit_node_builder(link.id, |node| node.set_label(command.label()));
                if link.clicked() {
                    intents.push(Intent::Command(command));
                }
            }
        });
    }

    /// How many rows they take at this width.
    fn link_rows(&self, ui: &Ui, width: f32) -> f32 {
        let mut rows = 1.0;
        let mut left = width;
        for (text, command) in LINKS {
            let own = link(text(), command).width(ui);
            if own > left {
                (rows, left) = (rows + 1.0, width);
            }
            left -= own;
        }
        rows
    }

    /// The walls: first those a crash left behind, then those that were open, then the samples.
    fn walls(&self, ui: &mut Ui, intents: &mut Vec<Intent>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        if !self.start.recovered.is_empty() {
            cards::recovered(self, ui, intents);
            ui.add_space(40.0);
        }
        self.heading(ui, words::your_walls());
        let recent = &self.app.preferences.recent;
        if recent.is_empty() {
            label(ui, words::no_walls(), size::LARGE, Weight::Regular, self.app.view.theme.ink3);
        }
        let shown = if self.start.shows_all { recent.len() } else { SHOWN };
        // What is not there has no picture: it takes a row under those that are.
        let is_missing = |file: &&PathBuf| matches!(self.start.file(file), Some(Err(_)));
        let (missing, there): (Vec<&PathBuf>, Vec<&PathBuf>) =
            recent.iter().take(shown).partition(is_missing);
        cards::grid(ui, &there, |ui, file, row, width| {
            cards::wall(self, ui, file, row, width, intents);
        });
        for file in missing {
            ui.push_id(file, |ui| cards::missing(self, ui, file, intents));
            ui.add_space(12.0);
        }
        if recent.len() > shown {
            let more = words::show_all(recent.len());
            let more = TextButton::new(&more, ButtonLook::Sunk);
            if more.show(ui, &self.app.view.theme).clicked() {
                intents.push(StartAct::ShowAll.into());
            }
        }
        ui.add_space(if recent.is_empty() { 48.0 } else { 28.0 });
        self.heading(ui, words::samples());
        cards::grid(ui, &Sample::ALL, |ui, sample, row, width| match recent.is_empty() {
            true => cards::large_sample(self, ui, *sample, row, width, intents),
            false => cards::sample(self, ui, *sample, width, intents),
        });
        ui.add_space(20.0);
        self.remark(ui, icon::LOCK, words::stays_here());
        ui.add_space(24.0);
    }

    pub fn heading(&self, ui: &mut Ui, text: &str) {
        let heading = label(ui, text, size::LARGE, Weight::Bold, self.app.view.theme.ink);
        ui.accesskit_node_builder(heading.id, |node| {
            node.set_role(Role::Heading);
            node.set_label(text);
        });
        ui.add_space(14.0);
    }
}

/// One of those at the foot.
fn link(text: &'static str, command: Command) -> TextButton<'static> {
    TextButton {
        icon: command.icon(),
        margin: LINK_MARGIN,
        ..TextButton::new(text, ButtonLook::Quiet)
    }
}

/// A part of the window that scrolls if it must, with so much room at its sides and above.
fn scrolling(
    ui: &mut Ui,
    name: &str,
    rect: Rect,
    (edge, top): (f32, f32),
    show: impl FnOnce(&mut Ui),
) {
    ui.scope_builder(UiBuilder::new().id_salt(name).max_rect(rect), |ui| {
        let area = ScrollArea::vertical().id_salt(name).auto_shrink(false);
        area.show(ui, |ui| {
            ui.add_space(top);
            let corner = ui.cursor().min + vec2(edge, 0.0);
            // The bar stands in the margin, which is as wide as the other one.
            let size = vec2(rect.width() - 2.0 * edge, f32::INFINITY);
            let inside = UiBuilder::new().max_rect(Rect::from_min_size(corner, size));
            ui.scope_builder(inside, |ui| {
                ui.set_width(size.x);
                show(ui);
            });
            ui.add_space(16.0);
        });
    });
}

/// A sentence in as many lines as it needs.
fn sentence(ui: &mut Ui, text: &str, style: (egui::FontId, f32), ink: egui::Color32) {
    let galley = rows_of(ui, text, style, ink, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    ui.painter().galley(rect.min, galley, ink);
}

/// As much of a button's words as fit into two lines of this width, after an icon.
fn fitting(ui: &Ui, text: &str, width: f32) -> String {
    let button = TextButton::new("", ButtonLook::Quiet).icon(icon::BACK);
    let room = width - button.width(ui);
    let style = (font(size::LABEL, Weight::Medium), 20.0);
    let is_fine = |text: &str| {
        rows_of(ui, text, style.clone(), egui::Color32::PLACEHOLDER, room).rows.len() <= 2
    };
    if is_fine(text) {
        return text.to_owned();
    }
    let mut cut: Vec<char> = text.chars().collect();
    while cut.len() > 1 {
        cut.pop();
        let shown = format!("{}…", cut.iter().collect::<String>().trim_end());
        if is_fine(&shown) {
            return shown;
        }
    }
    text.to_owned()
}
