//! What notes say when they are pointed at: what a hint mark stands for, which is also said when it is pressed, and the
//! text of a note that is too small for it.

use egui::{Sense, Ui};

use super::super::App;
use super::super::tooltip::HasTooltip;
use crate::layout::text::shown;
use crate::layout::{Note, WallPos};
use crate::paint::{hint_mark_place, sticker_place};
use crate::words::close;

/// How far beyond the mark it is still meant, in u.
const REACH: f32 = 6.0;

/// Tells of the note under the pointer what it does not show.
pub(super) fn show(app: &App, ui: &Ui, place: usize) {
    if app.view.is_readable() {
        tell_mark(app, ui, place);
        tell_state(app, ui, place);
    } else {
        tell_text(app, ui, place);
    }
}

/// The text of a note that has no room for it.
fn tell_text(app: &App, ui: &Ui, place: usize) {
    let Some(note) = app.view.scene().notes.get(place) else { return };
    let Some(moment) = app.document.wall().moment(&note.moment) else { return };
    let id = ui.scope_id().with(("small note", note.moment.as_str()));
    let rect = app.view.transform().rect(note.rect);
    ui.interact(rect, id, Sense::hover()).tooltip(&app.view.theme, shown(&moment.text));
}

/// What the mark stands for, when the pointer is over it.
fn tell_mark(app: &App, ui: &Ui, place: usize) {
    let Some(note) = marked(app, place) else { return };
    let mark = app.view.transform().rect(hint_mark_place(note));
    let id = ui.scope_id().with(("hint mark", note.moment.as_str()));
    ui.interact(mark, id, Sense::hover()).tooltip(&app.view.theme, app.mark_says(&note.moment));
}

/// What the sticker of a priority's state stands for, when the pointer is over it.
fn tell_state(app: &App, ui: &Ui, place: usize) {
    let note = app.view.scene().notes.get(place).filter(|note| note.sticker.is_some());
    let moment = note.and_then(|note| app.document.wall().moment(&note.moment));
    let Some((note, moment)) = note.zip(moment) else { return };
    let sticker = app.view.transform().rect(sticker_place(note.rect));
    let id = ui.scope_id().with(("sticker", note.moment.as_str()));
    let said = close::standing_of(moment, app.outside.now().today);
    ui.interact(sticker, id, Sense::hover()).tooltip(&app.view.theme, said);
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
