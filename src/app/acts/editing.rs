//! Writing: on a note and in the quick-add bar.

use egui::{Context, ViewportCommand};

use super::super::App;
use super::super::selection::Selection;
use super::super::session::{Begins, Editing, Field, NewNote};
use crate::edit::{Edit, Join, MomentChange, Place};
use crate::layout::WallPos;
use crate::model::{Moment, MomentId};
use crate::words::window;

/// A note as it begins.
pub(in crate::app) fn new_moment(id: &MomentId, text: &str, new: &NewNote) -> Moment {
    Moment { contact: new.contact.clone(), by: new.by.clone(), ..Moment::new(id.clone(), text) }
}

impl App {
    /// Begins to write on a note.
    pub(in crate::app) fn edit_text(&mut self, id: &MomentId) {
        self.end_editing();
        if self.refuses_locked() {
            return;
        }
        let Some(moment) = self.document.wall().moment(id).filter(|moment| !moment.parked) else {
            return;
        };
        let text = moment.text.clone();
        self.session.selection = Selection::of([id.clone()]);
        self.session.editing = Some(Editing {
            id: id.clone(),
            before: text.clone(),
            text,
            new_at: None,
            is_composing: false,
            had_focus: false,
            begins: Begins::AtEnd,
        });
        self.view.reveal(id, true);
        // Once more when it is known what a keyboard on the screen would cover.
        self.session.reveal_later = Some(id.clone());
    }

    /// Begins to write on a note where it was pressed.
    pub(in crate::app) fn edit_text_at(&mut self, id: &MomentId, at: WallPos) {
        self.edit_text(id);
        if let Some(editing) = &mut self.session.editing {
            editing.begins = Begins::At(at);
        }
    }

    /// Begins to write a new note. It is on the wall with its first letter.
    pub(in crate::app) fn new_note(&mut self, place: Place) {
        self.end_editing();
        if self.refuses_locked() {
            return;
        }
        let id = MomentId::new(self.outside.new_id());
        let contact = self.type_of_new();
        self.session.selection = Selection::default();
        self.session.editing = Some(Editing {
            id: id.clone(),
            text: String::new(),
            before: String::new(),
            new_at: Some(NewNote { place, contact, by: self.initials() }),
            is_composing: false,
            had_focus: false,
            begins: Begins::AtEnd,
        });
        self.session.reveal_later = Some(id);
    }

    /// The text being written is now this. It is on the wall at once, so that a crash takes none of it.
    pub(in crate::app) fn text_typed(&mut self, id: &MomentId, text: String, is_composing: bool) {
        let Some(editing) = self.session.editing.as_mut().filter(|editing| editing.id == *id)
        else {
            return;
        };
        editing.had_focus = true;
        editing.is_composing = is_composing;
        editing.text.clone_from(&text);
        let id = editing.id.clone();
        // What was composed stood in the editor already, but not on the wall.
        let is_on_wall = self.document.wall().moment(&id).is_some_and(|moment| moment.text == text);
        if is_composing || is_on_wall || text.trim().is_empty() {
            return;
        }
        let join = typing(&id);
        let new_at = self.session.editing.as_mut().and_then(|editing| editing.new_at.take());
        let edit = match new_at {
            Some(new) => {
                Edit::AddMoments { moments: vec![new_moment(&id, &text, &new)], place: new.place }
            }
            None => Edit::ChangeMoments { ids: vec![id], change: MomentChange::Text(text) },
        };
        self.apply(edit, join);
    }

    /// Ends the writing. A note emptied is discarded if it holds nothing else, else its text comes back.
    pub(in crate::app) fn end_editing(&mut self) {
        self.end_naming();
        self.end_field(None);
        self.leave_line();
        if let Some(editing) = self.session.editing.clone().filter(|editing| editing.is_composing) {
            // Some systems say nothing when a composition is interrupted; what was composed stays.
            self.text_typed(&editing.id, editing.text, false);
        }
        let Some(editing) = self.session.editing.take() else { return };
        let wall = self.document.wall();
        if let Some(moment) = wall.moment(&editing.id) {
            let discards = moment.holds_only_text() && !wall.priorities.contains(&editing.id);
            let ids = vec![editing.id.clone()];
            let text = editing.text.trim_end_matches('\n');
            let is_blank = text.trim().is_empty();
            let edit = if is_blank && discards {
                Some(Edit::RemoveMoments(ids))
            } else if is_blank {
                Some(Edit::ChangeMoments { ids, change: MomentChange::Text(editing.before) })
            } else if text != editing.text && editing.text != editing.before {
                // An Enter too many leaves no empty line.
                Some(Edit::ChangeMoments { ids, change: MomentChange::Text(text.to_owned()) })
            } else {
                None
            };
            if let Some(edit) = edit {
                self.apply(edit, typing(&editing.id));
            }
        }
        self.document.close_step();
        let is_there = self.document.wall().moment(&editing.id).is_some();
        if is_there {
            self.session.selection = Selection::of([editing.id.clone()]);
            self.session.focus_note = Some(editing.id);
        }
    }

    /// Ends the writing and goes on with the next note, or a new one after the last.
    pub(in crate::app) fn edit_next(&mut self) {
        let Some(id) = self.session.editing.as_ref().map(|editing| editing.id.clone()) else {
            return;
        };
        self.end_editing();
        let order: Vec<MomentId> = self.timeline();
        match order.iter().position(|other| *other == id) {
            Some(place) => match order.get(place + 1) {
                Some(next) => self.edit_text(&next.clone()),
                None => self.new_note(Place::After(id)),
            },
            None => self.session.selection = Selection::default(),
        }
    }

    /// Ends the writing and goes to the note before.
    pub(in crate::app) fn edit_previous(&mut self) {
        let Some(id) = self.session.editing.as_ref().map(|editing| editing.id.clone()) else {
            return;
        };
        self.end_editing();
        let order = self.timeline();
        let place = order.iter().position(|other| *other == id).unwrap_or(order.len());
        if let Some(before) = place.checked_sub(1).and_then(|place| order.get(place)) {
            self.edit_text(&before.clone());
        }
    }

    /// Adds what stands in the quick-add bar.
    pub(in crate::app) fn quick_add(&mut self) {
        let text = self.session.quick_add.text.trim().to_owned();
        self.session.quick_add.wants_focus = true;
        if text.is_empty() {
            return;
        }
        let id = MomentId::new(self.outside.new_id());
        let moment = Moment {
            contact: self.type_of_new(),
            by: self.initials(),
            ..Moment::new(id.clone(), text)
        };
        let place = Place::EndOfStage(self.stage_of_new());
        // One write of the recovery copy for both: the note is on the wall, the bar is empty.
        if self.apply(Edit::AddMoments { moments: vec![moment], place }, Join::Never) {
            self.session.quick_add.text.clear();
            self.document.set_draft("");
            self.session.reveal_later = Some(id.clone());
            self.say_place(&id);
        }
    }

    /// Ends the typing in a panel's field; in this one, if a key is given. What was only being composed stays, and where
    /// the text cannot be the wall says again what it said before.
    pub(in crate::app) fn end_field(&mut self, key: Option<&str>) {
        let is_meant = |field: &mut Field| key.is_none_or(|key| field.key == key);
        if let Some(field) = self.session.field.take_if(is_meant) {
            let restores = field.restores.filter(|_| field.is_refused);
            if let Some(edit) = field.composed.or(restores) {
                let join = Join::for_typing(&edit);
                self.apply(edit, join);
            }
        } else if key.is_none() {
            return;
        }
        self.document.close_step();
    }

    /// Keeps what is typed in the bar.
    pub(in crate::app) fn quick_add_typed(
        &mut self,
        text: String,
        is_composing: bool,
        has_focus: bool,
    ) {
        self.session.quick_add.is_composing = is_composing;
        self.session.quick_add.has_focus = has_focus;
        if !is_composing {
            self.document.set_draft(&text);
        }
        self.session.quick_add.text = text;
    }

    /// Brings up the keyboard on the screen, where there is one.
    pub(in crate::app) fn screen_keyboard(&mut self, context: &Context) {
        // Some systems show it whenever text can be written.
        context.send_viewport_cmd(ViewportCommand::IMEAllowed(false));
        context.send_viewport_cmd(ViewportCommand::IMEAllowed(true));
        if !self.jobs.start_screen_keyboard() {
            self.say(window::no_screen_keyboard().to_owned(), false);
        }
        // The press of the button ended the writing; it goes on in the same field.
        let written = self.session.caret.as_ref().map(|(id, _)| id.clone());
        let is_elsewhere = self.session.quick_add.has_focus || self.session.field.is_some();
        match (&mut self.session.find, self.session.selection.ids(), written) {
            (Some(find), ..) => find.wants_focus = true,
            (None, [only], Some(written)) if *only == written && !is_elsewhere => {
                self.edit_text(&written);
            }
            _ => self.session.quick_add.wants_focus = true,
        }
    }

    /// Whoever writes new notes, if they said so in the preferences.
    pub(in crate::app) fn initials(&self) -> Option<String> {
        let initials = self.preferences.initials.trim();
        (!initials.is_empty()).then(|| initials.to_owned())
    }

    pub(in crate::app) fn is_on_timeline(&self, id: &MomentId) -> bool {
        self.document.wall().moment(id).is_some_and(|moment| !moment.parked)
    }

    /// The notes of the timeline, in order.
    pub(in crate::app) fn timeline(&self) -> Vec<MomentId> {
        self.document.wall().timeline().map(|moment| moment.id.clone()).collect()
    }
}

pub(super) fn typing(id: &MomentId) -> Join {
    let change = MomentChange::Text(String::new());
    Join::for_typing(&Edit::ChangeMoments { ids: vec![id.clone()], change })
}
