//! What is said when a wall could not be saved.

use std::path::Path;

use egui::Context;

use super::super::App;
use super::super::session::Dialog;
use super::elsewhere::ElsewhereAct;
use super::paths::is_gone;
use crate::storage::{Found, SaveError};
use crate::words::{self, window};

impl App {
    /// The wall is not in its file, or nobody knows for how long. It stands over the wall until it is saved; whoever
    /// asked for the save is told so at once.
    pub(super) fn not_saved(
        &mut self,
        context: &Context,
        error: &SaveError,
        file: &Path,
        by_itself: bool,
    ) {
        let is_elsewhere = matches!(error, SaveError::ChangedElsewhere);
        // What is gone was not changed by anybody's work on it.
        let why = match is_elsewhere && is_gone(file) {
            true => words::elsewhere::is_gone().to_owned(),
            false => words::save_reason(error),
        };
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let notice = match error {
            SaveError::Unsettled(_) => window::saved_unsurely(&name, &why),
            _ => window::cannot_save(&name, &why),
        };
        let keeping = &mut self.session.keeping;
        keeping.says_when_saved = None;
        keeping.save_problem = Some(why);
        // Somebody else's change has a word of its own.
        keeping.save_notice = (!is_elsewhere).then(|| notice.clone());
        match keeping.then.take() {
            Some(next) => self.open_dialog(Dialog::Unsaved(next)),
            None if is_elsewhere && (by_itself || !file.is_file()) => {}
            None if is_elsewhere => self.elsewhere(context, ElsewhereAct::Decide),
            // Whoever did not ask for it is not interrupted in the middle of a word.
            None if by_itself => self.session.announcement = notice,
            None => self.message(&notice),
        }
    }

    /// True if what changes goes into the wall's file by itself.
    pub(in crate::app) fn saves_itself(&self) -> bool {
        let keeping = &self.session.keeping;
        self.document.file().is_some()
            && self.preferences.autosave
            && keeping.save_problem.is_none()
            && keeping.elsewhere == Found::AsLeft
    }

    /// Why there is no recovery copy of a wall that is kept nowhere else either.
    pub(in crate::app) fn stands_unsafe(&self) -> Option<&str> {
        let why = self.session.keeping.safety_problem.as_deref()?;
        (self.document.has_something_to_lose() && !self.saves_itself()).then_some(why)
    }
}
