//! The start screen: a new wall, another one, those that were open, those a crash left behind, samples. It lies over
//! the wall that is open, which stays as it is until another one takes its place.

mod cards;
mod glance;
mod page;

use std::path::{Path, PathBuf};

pub(super) use glance::{Glance, GlanceAt, Glanced, at_file};

use super::commands::{self, Command};
use super::intent::Intent;
use super::style::Measures;
use super::{App, Parts, dialogs, present, update};
use crate::samples::Sample;
use crate::storage::RecoveryCopy;
use page::Page;

use super::acts::starting::StartAct;

/// What the start screen knows.
#[derive(Default)]
pub struct StartScreen {
    /// The walls that a crash left behind.
    pub recovered: Vec<RecoveryCopy>,
    /// What was seen of walls so far.
    pub glances: Vec<(GlanceAt, Glanced)>,
    /// Tells what is read for this screen from what was read for an earlier one.
    pub question: u64,
    /// All of the walls are shown that were open, not only the latest.
    pub shows_all: bool,
    /// Its first button has had the focus.
    pub had_focus: bool,
}

impl StartScreen {
    /// What was seen of a wall in a file; `None` while it is being read.
    fn file(&self, file: &Path) -> Option<&Glanced> {
        self.at(&GlanceAt::File(PathBuf::from(file)))
    }

    /// What was seen of a sample.
    fn sample(&self, sample: Sample) -> Option<&Glance> {
        self.at(&GlanceAt::Sample(sample)).and_then(|seen| seen.as_ref().ok())
    }

    fn at(&self, wanted: &GlanceAt) -> Option<&Glanced> {
        self.glances.iter().find(|(at, _)| at == wanted).map(|(_, seen)| seen)
    }
}

/// The keys that do something on the start screen; all others are about a wall that is not seen.
fn keys(app: &App, ui: &egui::Ui) -> Vec<Intent> {
    if app.session.dialog.is_some() || egui::Popup::is_any_open(ui) {
        return Vec::new();
    }
    // Enter belongs to what has the focus.
    let focus =
        commands::Focus { typing: false, nothing_typed: true, on_control: true, on_counter: false };
    let pressed = ui.input_mut(|input| commands::pressed(input, focus));
    let meant = pressed.into_iter().filter_map(|command| match command {
        Command::New
        | Command::Open
        | Command::Import
        | Command::Preferences
        | Command::Help
        | Command::FullScreen => Some(Intent::Command(command)),
        Command::Escape | Command::StartScreen => Some(StartAct::Leave.into()),
        _ => None,
    });
    meant.collect()
}

impl App {
    /// One frame of the start screen.
    pub(super) fn show_start_screen(&mut self, ui: &mut egui::Ui) {
        let mut intents = keys(self, ui);
        let window = ui.max_rect();
        let measures = Measures::of(window.width(), window.height());
        show(self, ui, &mut intents);
        self.toast(ui, &Parts::of(window, &measures, &self.session), &mut intents);
        dialogs::show(self, ui, &mut intents);
        present::projector(self, ui, &mut intents);
        let now = ui.input(|input| input.time);
        self.toast_times(ui, now);
        update::all(self, ui, intents);
    }
}

/// Draws it over the whole window.
fn show(app: &App, ui: &mut egui::Ui, intents: &mut Vec<Intent>) {
    let Some(start) = &app.session.start else { return };
    let rect = ui.max_rect();
    let is_free = app.session.dialog.is_none();
    let builder = egui::UiBuilder::new().id_salt("start screen").max_rect(rect);
    ui.scope_builder(builder, |ui| {
        if !is_free {
            ui.disable();
        }
        Page { app, start, is_free }.show(ui, rect, intents);
    });
}
