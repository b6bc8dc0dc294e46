//! What tests and benchmarks see of the window and do in it, beside pointer and keys.

use std::sync::Arc;

use egui::Rect;

use super::App;
use super::session::{Dialog, Station};
use crate::document::Origin;
use crate::edit::Edit;
use crate::model::{MomentId, Verdict, Wall};

impl App {
    /// The wall.
    pub fn wall(&self) -> &Arc<Wall> {
        self.document.wall()
    }

    /// What the user prefers.
    pub fn preferences(&self) -> &crate::storage::Preferences {
        &self.preferences
    }

    /// The wall's file.
    pub fn file(&self) -> Option<&std::path::Path> {
        self.document.file()
    }

    /// The chosen notes.
    pub fn selected(&self) -> &[MomentId] {
        self.session.selection.ids()
    }

    /// What lies over the window.
    pub fn dialog(&self) -> Option<&Dialog> {
        self.session.dialog.as_ref()
    }

    /// True while a note is written on the wall.
    pub fn is_writing(&self) -> bool {
        self.session.editing.is_some()
    }

    /// True while notes hang at the pointer.
    pub fn is_dragging(&self) -> bool {
        matches!(self.session.gesture, super::gesture::Gesture::Notes(_))
    }

    /// Where a note is in the window, in points.
    pub fn note_on_screen(&self, id: &MomentId) -> Option<Rect> {
        Some(self.view.transform().rect(self.view.note_rect(id)?))
    }

    /// Points a wall unit.
    pub fn zoom(&self) -> f32 {
        self.view.zoom()
    }

    /// The window may close.
    pub fn may_close(&self) -> bool {
        self.session.may_close
    }

    /// Makes sure that all of it is on the disk.
    pub fn flush(&self) -> bool {
        self.document.flush(true)
    }

    /// Uses no file dialogues of the system.
    pub fn without_system_dialogs(&mut self) {
        self.jobs.without_system_dialogs = true;
    }

    /// Goes to a station.
    pub fn go_to(&mut self, station: Station) {
        self.session.station = station;
    }

    /// Offers walls that a crash left behind.
    pub fn offer_recovered(&mut self, copies: Vec<crate::storage::RecoveryCopy>) {
        self.offer(copies);
    }

    /// Lays something over the window.
    pub fn open_dialog_of(&mut self, dialog: Dialog) {
        self.open_dialog(dialog);
    }

    /// Gives tips at the first use of a station, as to whoever opened the window.
    pub fn give_tips(&mut self) {
        self.session.gives_tips = true;
    }

    /// Shows the start screen, as if the window opened without a wall.
    pub fn show_start_screen_with(&mut self, copies: Vec<crate::storage::RecoveryCopy>) {
        self.show_start(copies);
    }

    /// The start screen lies over the wall, and so many walls were looked at for it.
    pub fn start_screen(&self) -> Option<usize> {
        self.session.start.as_ref().map(|start| start.glances.len())
    }

    /// How many small pictures of walls were drawn.
    pub fn small_pictures(&self) -> usize {
        self.session.pictures.len()
    }

    /// What undo would take back.
    pub fn undo_label(&self) -> Option<String> {
        self.document.undo_step().map(|step| crate::words::step(&step.edit))
    }

    /// What redo would make again.
    pub fn redo_label(&self) -> Option<String> {
        self.document.redo_step().map(|step| crate::words::step(&step.edit))
    }

    /// Waits until the recovery copy has everything. True if it has.
    pub fn flush_copy(&self) -> bool {
        self.document.flush(false)
    }

    /// Shows a wall that is in no file.
    pub fn show_wall(&mut self, wall: Wall) {
        self.replace(Origin::Fresh(wall));
    }

    /// Shows all of the wall, however small.
    pub fn show_all_of_it(&mut self) {
        self.view.fit_whole();
    }

    /// Shows the wall at 100 %.
    pub fn show_at_full_size(&mut self) {
        self.view.actual_size();
    }

    /// Pushes the wall by so many points.
    pub fn push_wall(&mut self, by: egui::Vec2) {
        self.view.pan_by(by);
    }

    /// Gives the first note another text, as typing does.
    pub fn type_on_first_note(&mut self, text: &str) {
        if let Some(id) = self.timeline().into_iter().next() {
            let change = crate::edit::MomentChange::Text(text.to_owned());
            let edit = Edit::ChangeMoments { ids: vec![id], change };
            let join = crate::edit::Join::for_typing(&edit);
            self.apply(edit, join);
        }
    }

    /// Opens a wall as if it was dropped on the window.
    pub fn open_file(&mut self, file: &std::path::Path) {
        self.open(file);
    }

    /// The verdict of a moment.
    pub fn verdict_of(&self, id: &MomentId) -> Option<Verdict> {
        self.wall().moment(id)?.verdict()
    }
}
