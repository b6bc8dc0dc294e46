//! What is done to notes: made, deleted, copied, moved, split, merged; and the way back.

use egui::Context;
use rustc_hash::FxHashSet;

use super::super::App;
use super::super::gesture::Gesture;
use super::super::selection::Selection;
use crate::edit::{Edit, Join, Place};
use crate::model::{MomentId, Wall};
use crate::storage::Wheel;
use crate::words::{self, window};

impl App {
    pub(in crate::app) fn undo(&mut self) {
        self.end_editing();
        if self.refuses_locked() {
            return;
        }
        let before = std::sync::Arc::clone(self.document.wall());
        if let Some(edit) = self.document.undo() {
            let wall = self.document.wall();
            self.session.selection.keep_known(wall);
            // What was deleted is chosen again: the next key is not meant for its neighbour.
            let there: FxHashSet<&MomentId> = before.moments.iter().map(|it| &it.id).collect();
            let ids = wall.timeline().map(|moment| moment.id.clone());
            let back: Vec<MomentId> = ids.filter(|id| !there.contains(id)).collect();
            if let Some(first) = back.first() {
                self.session.reveal_later = Some(first.clone());
                self.session.selection = Selection::of(back);
            }
            self.say(window::undone(&words::step(&edit)), false);
        }
    }

    pub(in crate::app) fn redo(&mut self) {
        self.end_editing();
        if self.refuses_locked() {
            return;
        }
        if let Some(edit) = self.document.redo() {
            self.session.selection.keep_known(self.document.wall());
            self.say(window::redone(&words::step(&edit)), false);
        }
    }

    pub(in crate::app) fn new_note_command(&mut self) {
        let after = match &self.session.editing {
            Some(editing) => Some(editing.id.clone()),
            None => self.session.selection.last().cloned(),
        };
        self.end_editing();
        let place = match after.filter(|id| self.is_on_timeline(id)) {
            Some(id) => Place::After(id),
            None => Place::EndOfStage(self.stage_of_new()),
        };
        self.new_note(place);
    }

    pub(in crate::app) fn delete(&mut self) {
        let ids = self.chosen();
        if ids.is_empty() {
            return;
        }
        let order = self.timeline();
        let goes = |id: &&MomentId| self.session.selection.contains(id);
        let last = order.iter().rposition(|id| goes(&id));
        let next = last.and_then(|at| order[at + 1..].iter().find(|id| !goes(id)));
        let next = next.or_else(|| order.iter().rfind(|id| !goes(id))).cloned();
        let edit = Edit::RemoveMoments(ids);
        let said = words::done(&edit);
        if self.apply(edit, Join::Never) {
            self.session.selection = Selection::of(next.clone());
            self.session.focus_note = next;
            self.say(said, true);
        }
    }

    pub(in crate::app) fn duplicate(&mut self) {
        let ids = self.chosen();
        let copies: Vec<(MomentId, MomentId)> =
            ids.into_iter().map(|id| (id, MomentId::new(self.outside.new_id()))).collect();
        let new: Vec<MomentId> = copies.iter().map(|(_, new)| new.clone()).collect();
        let outside = self.outside.clone();
        let edit = copies_of(self.document.wall(), copies, || outside.new_id());
        if self.apply(edit, Join::Never) {
            self.session.reveal_later = new.last().cloned();
            self.session.selection = Selection::of(new);
        }
    }

    pub(in crate::app) fn escape(&mut self, context: &Context) {
        if self.session.gesture != Gesture::Idle {
            context.stop_dragging();
            self.gesture(Gesture::Idle);
        } else if self.session.editing.is_some() {
            self.end_editing();
        } else if self.session.gives_dots {
            self.end_giving_dots();
        } else if !self.session.selection.is_empty() || self.session.selects_more {
            self.session.selects_more = false;
            self.select(Selection::default(), None);
        } else if self.session.asks_for_wheel {
            // No answer is an answer: it goes on as it did when it was asked.
            self.session.asks_for_wheel = false;
            self.preferences.wheel = Wheel::Moves;
            self.keep_preferences();
        } else {
            self.session.toast = None;
        }
    }

    pub(in crate::app) fn move_notes(&mut self, ids: Vec<MomentId>, place: Place) {
        let edit = Edit::MoveMoments { ids: ids.clone(), place };
        if self.apply(edit, Join::Never)
            && let Some(first) = ids.first()
        {
            self.say_place(first);
            self.session.focus_note = Some(first.clone());
            // Where it was let go its place may be half out of sight.
            self.session.reveal_later = Some(first.clone());
            // What comes off the shelf was not chosen before.
            self.session.selection = Selection::of(ids);
        }
    }

    pub(in crate::app) fn fit_selection(&mut self) {
        let rects = self.session.selection.ids().iter().filter_map(|id| self.view.note_rect(id));
        let around = rects.reduce(|a, b| {
            let (x, y) = (a.x.min(b.x), a.y.min(b.y));
            let (right, bottom) = (a.right().max(b.right()), a.bottom().max(b.bottom()));
            crate::layout::WallRect::new(x, y, right - x, bottom - y)
        });
        if let Some(rect) = around {
            self.view.fit_rect(rect.expanded(24.0));
        }
    }

    /// Brings what is chosen into view, if it is not.
    pub(in crate::app) fn show_chosen(&mut self) {
        let Some(last) = self.session.selection.last() else { return };
        if !self.view.has_in_view(last) {
            self.view.reveal(last, false);
        }
    }

    /// Puts copies of notes at a place; they are chosen then.
    pub(in crate::app) fn drop_copies(&mut self, copies: Vec<(MomentId, MomentId)>, place: Place) {
        let new: Vec<MomentId> = copies.iter().map(|(_, copy)| copy.clone()).collect();
        let outside = self.outside.clone();
        let edit = copy_to(self.document.wall(), &copies, place, || outside.new_id());
        if self.apply(edit, Join::Never) {
            self.session.focus_note = new.first().cloned();
            if let Some(id) = new.first() {
                self.say_place(&id.clone());
            }
            self.session.selection = Selection::of(new);
        }
    }

    /// Where the note that was written last would be split: the note, and the place in bytes of its text.
    pub(in crate::app) fn split_place(&self) -> Option<(MomentId, usize)> {
        let (id, at) = self.session.caret.clone()?;
        let is_meant = match (&self.session.editing, self.session.selection.ids()) {
            (Some(editing), _) => editing.id == id,
            (None, [only]) => *only == id,
            (None, _) => false,
        };
        let moment = self.document.wall().moment(&id).filter(|_| is_meant)?;
        let (before, after) = moment.text.split_at_checked(at)?;
        (!before.trim().is_empty() && !after.trim().is_empty()).then_some((id, at))
    }

    /// Makes two notes of the one that is or was being written, and goes on writing on the second.
    pub(in crate::app) fn split(&mut self) {
        let Some((id, at_byte)) = self.split_place() else {
            // What is being written goes on, so that the cursor can be put elsewhere.
            self.say(window::nothing_to_split().to_owned(), false);
            return;
        };
        self.end_editing();
        let new_id = MomentId::new(self.outside.new_id());
        let edit = Edit::SplitMoment { id, at_byte, new_id: new_id.clone() };
        if self.apply(edit, Join::Never) {
            self.edit_text(&new_id);
            self.session.reveal_later = Some(new_id);
        }
    }

    /// Makes one note of the chosen ones.
    pub(in crate::app) fn merge(&mut self) {
        let ids = self.chosen();
        if ids.len() < 2 {
            return;
        }
        let order = self.timeline();
        let first = order.into_iter().find(|id| ids.contains(id));
        let edit = Edit::MergeMoments(ids);
        let said = words::done(&edit);
        if self.apply(edit, Join::Never) {
            self.session.selection = Selection::of(first.clone());
            self.session.focus_note = first;
            self.say(said, true);
        }
    }

    /// Puts the chosen notes onto the shelf.
    pub(in crate::app) fn park(&mut self, ids: Vec<MomentId>) {
        let wall = self.document.wall();
        let is_out = |id: &MomentId| wall.moment(id).is_some_and(|moment| !moment.parked);
        let ids: Vec<MomentId> = ids.into_iter().filter(is_out).collect();
        if ids.is_empty() {
            return;
        }
        let ranked = ids.iter().filter(|id| wall.priorities.contains(id)).count();
        let said = words::parked(ids.len(), ranked);
        let edit = Edit::MoveMoments { ids, place: Place::Shelf };
        if self.apply(edit, Join::Never) {
            // What is not seen must not be changed by the next key.
            self.session.selection = Selection::default();
            self.say(said, true);
        }
    }

    /// Puts the chosen notes under the note before them in their stage: at the same time as that one.
    pub(in crate::app) fn stack(&mut self) {
        let order = self.timeline();
        let chosen: Vec<MomentId> =
            order.iter().filter(|id| self.session.selection.contains(id)).cloned().collect();
        let Some(first) = chosen.first() else { return };
        let wall = self.document.wall();
        let stage = |id: &MomentId| wall.moment(id).map(|moment| moment.stage.clone());
        let at = order.iter().position(|id| id == first);
        let above = at.and_then(|at| at.checked_sub(1)).and_then(|at| order.get(at));
        let Some(above) = above.filter(|above| stage(above) == stage(first)).cloned() else {
            self.say(window::nothing_before().to_owned(), false);
            return;
        };
        self.move_chosen(chosen, Place::Under(above));
    }

    /// Takes the chosen notes out of their stacks, each to a time of its own after its stack.
    pub(in crate::app) fn unstack(&mut self) {
        let mut head: Option<MomentId> = None;
        // The last of a stack first, so that those before it stand before it.
        let mut edits = Vec::new();
        let mut first = None;
        for moment in self.document.wall().timeline() {
            if moment.row == 0 {
                head = Some(moment.id.clone());
            } else if self.session.selection.contains(&moment.id)
                && let Some(head) = &head
            {
                first.get_or_insert_with(|| moment.id.clone());
                let place = Place::After(head.clone());
                edits.push(Edit::MoveMoments { ids: vec![moment.id.clone()], place });
            }
        }
        let Some(first) = first else {
            self.say(window::not_stacked().to_owned(), false);
            return;
        };
        edits.reverse();
        if self.apply(Edit::Together(edits), Join::Never) {
            self.session.reveal_later = Some(first.clone());
            self.say_place(&first);
            self.session.focus_note = Some(first);
        }
    }

    fn move_chosen(&mut self, ids: Vec<MomentId>, place: Place) {
        let first = ids.first().cloned();
        if self.apply(Edit::MoveMoments { ids, place }, Join::Never)
            && let Some(id) = first
        {
            self.session.reveal_later = Some(id.clone());
            self.say_place(&id);
            self.session.focus_note = Some(id);
        }
    }
}

/// Copies of notes at a place, as one step. `fresh` gives the copies' ideas, actions and metrics their ids.
pub(in crate::app) fn copy_to(
    wall: &Wall,
    copies: &[(MomentId, MomentId)],
    place: Place,
    fresh: impl FnMut() -> String,
) -> Edit {
    let ids = copies.iter().map(|(_, copy)| copy.clone()).collect();
    let duplicate = copies_of(wall, copies.to_vec(), fresh);
    Edit::Together(vec![duplicate, Edit::MoveMoments { ids, place }])
}

fn copies_of(
    wall: &Wall,
    copies: Vec<(MomentId, MomentId)>,
    fresh: impl FnMut() -> String,
) -> Edit {
    let originals: FxHashSet<&MomentId> = copies.iter().map(|(id, _)| id).collect();
    let copied = wall.moments.iter().filter(|moment| originals.contains(&moment.id));
    let needed =
        copied.map(|moment| moment.ideas.len() + moment.actions.len() + moment.metrics.len());
    let plan_ids = std::iter::repeat_with(fresh).take(needed.sum()).collect();
    Edit::DuplicateMoments { copies, plan_ids }
}
