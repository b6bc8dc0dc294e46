//! What is done in the panels of the moments and types: a gap is filled, a forgotten moment added, the notes without a
//! type chosen.

use super::super::App;
use super::super::selection::Selection;
use super::super::session::{Begins, Editing, StageOfNew};
use super::editing::typing;
use crate::edit::{Edit, Place};
use crate::model::{ContactTypeId, Moment, MomentId, StageId};
use crate::words::moments::forgotten;
use crate::words::window;

/// Something that the panels of the moments and types offer.
#[derive(Clone, Debug)]
pub enum MomentsAct {
    /// The next new note is for an empty cell of the gap strip: of this type, in this stage.
    FillGap(ContactTypeId, Option<StageId>),
    /// Adds one of the moments that are often forgotten, by its place among them, and begins to write on it.
    AddForgotten(usize),
    /// Chooses the notes without a type.
    ChooseUntyped,
    /// Shows who acts, or hides it.
    ShowLanes(bool),
}

impl App {
    /// Does what a panel offers.
    pub(in crate::app) fn moments_act(&mut self, act: MomentsAct) {
        match act {
            MomentsAct::FillGap(contact, stage) => self.fill_gap(contact, stage),
            MomentsAct::AddForgotten(place) => self.add_forgotten(place),
            MomentsAct::ChooseUntyped => self.choose_untyped(),
            MomentsAct::ShowLanes(shown) => self.session.lanes = Some(shown),
        }
    }

    /// The next new note is of this type, in this stage; it can be typed at once.
    fn fill_gap(&mut self, contact: ContactTypeId, stage: Option<StageId>) {
        self.session.quick_add.contact = Some(contact);
        self.session.quick_add.stage = StageOfNew::Chosen(stage);
        self.session.quick_add.wants_focus = true;
    }

    /// Adds a moment that is often forgotten, and begins to write on it: the room makes it concrete. Both are one step.
    fn add_forgotten(&mut self, place: usize) {
        let Some(text) = forgotten().get(place).copied() else { return };
        self.end_editing();
        let id = MomentId::new(self.outside.new_id());
        let moment = Moment {
            contact: self.type_of_new(),
            by: self.initials(),
            ..Moment::new(id.clone(), text)
        };
        let at = Place::EndOfStage(self.stage_of_new());
        if !self.apply(Edit::AddMoments { moments: vec![moment], place: at }, typing(&id)) {
            return;
        }
        self.session.hunted.push((place, id.clone()));
        self.session.selection = Selection::of([id.clone()]);
        self.session.editing = Some(Editing {
            id: id.clone(),
            text: (*text).to_owned(),
            before: (*text).to_owned(),
            new_at: None,
            is_composing: false,
            had_focus: false,
            begins: Begins::Chosen,
        });
        self.session.reveal_later = Some(id);
    }

    /// Chooses the notes without a type, so that the next type that is pressed is theirs.
    fn choose_untyped(&mut self) {
        let untyped = self.document.wall().timeline().filter(|moment| moment.contact.is_none());
        let ids: Vec<MomentId> = untyped.map(|moment| moment.id.clone()).collect();
        let said = window::selected(ids.len());
        self.select(Selection::of(ids), None);
        self.session.announcement = said;
    }
}
