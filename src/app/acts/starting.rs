//! The start screen: what it reads, and what is done there.

use std::path::PathBuf;
use std::sync::Arc;

use super::super::App;
use super::super::intent::Intent;
use super::super::start::{GlanceAt, Glanced, StartScreen};
use crate::samples::Sample;
use crate::storage::RecoveryCopy;
use crate::words::start as words;

/// What is wanted on the start screen.
#[derive(Clone, Debug, PartialEq)]
pub enum StartAct {
    /// Back to the wall that is open.
    Leave,
    /// Takes a wall off the list of those that were open.
    TakeOff(PathBuf),
    /// All walls that were open.
    ShowAll,
    /// A wall that a crash left behind is offered another time.
    NotNow(PathBuf),
    /// Its first button has the focus.
    HasFocus,
    /// The path of the program's own data is on the clipboard.
    PathCopied,
}

impl From<StartAct> for Intent {
    fn from(act: StartAct) -> Self {
        Self::Start(act)
    }
}

impl App {
    /// Shows the start screen over the wall that is open.
    pub(in crate::app) fn show_start(&mut self, recovered: Vec<RecoveryCopy>) {
        self.end_editing();
        self.session.menu = None;
        self.session.gesture = super::super::gesture::Gesture::Idle;
        let question = self.jobs.next_question();
        let file = self.document.file();
        let open = file.map(|file| (file.to_path_buf(), Arc::clone(self.document.wall())));
        let today = self.outside.now().today;
        self.jobs.glance(question, open, self.preferences.recent.clone(), today);
        self.session.start =
            Some(Box::new(StartScreen { recovered, question, ..StartScreen::default() }));
    }

    pub(in crate::app) fn start_act(&mut self, act: StartAct) {
        if act == StartAct::PathCopied {
            self.say(words::path_copied().to_owned(), false);
        }
        let Some(start) = &mut self.session.start else { return };
        match act {
            StartAct::PathCopied => {}
            StartAct::Leave => {
                self.session.start = None;
                self.session.quick_add.wants_focus = self.document.wall().moments.is_empty();
            }
            StartAct::TakeOff(file) => {
                self.preferences.forget(&file);
                self.keep_preferences();
            }
            StartAct::ShowAll => start.shows_all = true,
            StartAct::NotNow(path) => start.recovered.retain(|copy| copy.path != path),
            StartAct::HasFocus => start.had_focus = true,
        }
    }

    /// Takes in what was seen of a wall.
    pub(in crate::app) fn glanced(&mut self, question: u64, at: GlanceAt, seen: Glanced) {
        let Some(start) = &mut self.session.start else { return };
        if start.question == question {
            start.glances.push((at, seen));
        }
    }
}

/// The walls that came with the program.
pub(in crate::app) fn samples() -> impl Iterator<Item = (Sample, crate::model::Wall)> {
    Sample::ALL.into_iter().filter_map(|sample| Some((sample, sample.open().ok()?.wall)))
}
