//! What the chosen notes become: a type, a priority, parked.

use super::super::App;
use super::super::gesture::DropZone;
use super::super::selection::Selection;
use super::super::session::Dialog;
use crate::edit::{Edit, Join, MomentChange, Place};
use crate::model::{ContactTypeId, MomentId};

impl App {
    pub(in crate::app) fn drop_beside(&mut self, ids: Vec<MomentId>, zone: DropZone) {
        match (zone, ids.as_slice()) {
            (_, []) => {}
            (DropZone::Shelf, _) => self.park(ids),
            (DropZone::Slot(rank), [only]) => self.give_rank(only.clone(), rank),
            (DropZone::Slot(_), _) => {
                self.apply(Edit::AddPriorities(ids), Join::Never);
            }
        }
    }

    /// A note dropped on a slot takes that rank; those from there on move down.
    pub(in crate::app) fn give_rank(&mut self, id: MomentId, rank: usize) {
        let is_priority = self.document.wall().priorities.contains(&id);
        let to_rank = Edit::MovePriority { id: id.clone(), rank };
        let edit = if is_priority {
            to_rank
        } else {
            Edit::Together(vec![to_rank_after_add(&id), to_rank])
        };
        if !self.apply(edit, Join::Never)
            && let Some(Dialog::Swap { at, .. }) = &mut self.session.dialog
        {
            *at = Some(rank.saturating_sub(1));
        }
    }

    pub(in crate::app) fn set_type(&mut self, contact: Option<ContactTypeId>) {
        let ids = self.chosen();
        if ids.is_empty() {
            self.session.quick_add.contact = contact;
            return;
        }
        let change = MomentChange::Contact(contact);
        self.apply(Edit::ChangeMoments { ids, change }, Join::Never);
    }

    pub(in crate::app) fn toggle_priority(&mut self) {
        let ids = self.chosen();
        let wall = self.document.wall();
        let new: Vec<MomentId> =
            ids.iter().filter(|id| !wall.priorities.contains(id)).cloned().collect();
        if ids.is_empty() {
            return;
        }
        let edit =
            if new.is_empty() { Edit::RemovePriorities(ids) } else { Edit::AddPriorities(new) };
        self.apply(edit, Join::Never);
    }

    pub(in crate::app) fn put_back(&mut self, id: MomentId) {
        let place = Place::Back;
        if self.apply(Edit::MoveMoments { ids: vec![id.clone()], place }, Join::Never) {
            self.session.selection = Selection::of([id.clone()]);
            self.session.reveal_later = Some(id.clone());
            self.say_place(&id);
        }
    }
}

fn to_rank_after_add(id: &MomentId) -> Edit {
    Edit::AddPriorities(vec![id.clone()])
}
