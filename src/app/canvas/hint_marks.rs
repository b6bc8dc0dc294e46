//! The hint marks on notes: they say what they stand for when they are pointed at, and when they are pressed.

use egui::{Sense, Ui};

use super::super::App;
use crate::layout::{Note, WallPos};
use crate::paint::hint_mark_place;

/// How far beyond the mark it is still meant, in u.
const REACH: f32 = 6.0;

/// Tells what the mark on the note under the pointer stands for, when the pointer is over the mark.
pub(super) fn show(app: &App, ui: &Ui, place: usize) {
    let Some(note) = marked(app, place) else { return };
    let mark = app.view.transform().rect(hint_mark_place(note));
    let id = ui.scope_id().with(("hint mark", note.moment.as_str()));
    ui.interact(mark, id, Sense::hover()).on_hover_text(app.mark_says(&note.moment));
}

/// True if a place of the wall is on the mark of this note. While dots are given it is not pressed.
pub(super) fn is_at(app: &App, place: usize, at: WallPos) -> bool {
    let note = marked(app, place).filter(|_| !app.session.gives_dots);
    note.is_some_and(|note| hint_mark_place(note).expanded(REACH).contains(at))
}

/// The note, if it bears a mark.
fn marked(app: &App, place: usize) -> Option<&Note> {
    let note = app.view.scene().notes.get(place)?;
    app.has_hint(&note.moment).then_some(note)
}
