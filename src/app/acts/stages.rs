//! What is done to stages.

use super::super::App;
use super::super::once::Once;
use super::super::session::{Naming, StageOfNew};
use crate::edit::{Edit, Join, Place};
use crate::model::{MomentId, Stage, StageId};
use crate::words::stages as words;

impl App {
    /// Makes a stage at a place of the list, from 0, and begins to write its name. `from_bar`: the quick-add bar wants
    /// it, and the writing goes on there.
    pub(in crate::app) fn new_stage(&mut self, at: usize, from_bar: bool) {
        self.end_editing();
        let stage = Stage::new(StageId::new(self.outside.new_id()), words::new_name());
        let id = stage.id.clone();
        if self.apply(Edit::AddStage { stage, at }, Join::Never) {
            self.session.quick_add.stage = StageOfNew::Chosen(Some(id.clone()));
            self.name_stage(&id);
            if let Some(naming) = &mut self.session.naming {
                naming.from_bar = from_bar;
            }
            if at == 0 && self.document.wall().timeline().next().is_some() {
                self.tell_once(Once::StageAtEnd);
            }
        }
    }

    /// Makes a stage that begins with a note, and begins to write its name.
    pub(in crate::app) fn new_stage_at(&mut self, first: MomentId) {
        self.end_editing();
        let stage = Stage::new(StageId::new(self.outside.new_id()), words::new_name());
        let id = stage.id.clone();
        let before = self.document.wall().moment(&first).and_then(|moment| moment.stage.clone());
        if self.apply(Edit::SplitStage { first, stage }, Join::Never) {
            if before.is_some() && self.session.quick_add.stage == StageOfNew::Chosen(before) {
                // New notes still come after the note that was last.
                self.session.quick_add.stage = StageOfNew::Chosen(Some(id.clone()));
            }
            self.name_stage(&id);
        }
    }

    /// Makes a stage of notes behind the stage they stood in, and begins to write its name. One step takes it back.
    pub(in crate::app) fn new_stage_of(&mut self, ids: Vec<MomentId>) {
        self.end_editing();
        let wall = self.document.wall();
        let last = wall.timeline().rfind(|moment| ids.contains(&moment.id));
        let stood_in = last.and_then(|moment| moment.stage.as_ref());
        let at = wall.stages.iter().position(|stage| Some(&stage.id) == stood_in);
        let stage = Stage::new(StageId::new(self.outside.new_id()), words::new_name());
        let id = stage.id.clone();
        let step = || Join::Typing(format!("stage {id}"));
        let place = Place::EndOfStage(Some(id.clone()));
        if self.apply(Edit::AddStage { stage, at: at.map_or(0, |at| at + 1) }, step())
            && self.apply(Edit::MoveMoments { ids, place }, step())
        {
            self.document.close_step();
            self.name_stage(&id);
        }
    }

    /// Begins to write a stage's name in its place.
    pub(in crate::app) fn name_stage(&mut self, id: &StageId) {
        self.end_editing();
        if self.refuses_locked() || self.document.wall().stage(id).is_none() {
            return;
        }
        self.session.naming = Some(Naming { stage: id.clone(), had_focus: false, from_bar: false });
        self.session.reveal_stage = Some(id.clone());
    }

    /// Ends the writing of a stage's name.
    pub(in crate::app) fn end_naming(&mut self) {
        let Some(naming) = self.session.naming.take() else { return };
        self.end_field(None);
        self.session.quick_add.wants_focus |= naming.from_bar;
    }

    /// Puts a stage with its notes at another place of the list, from 0.
    pub(in crate::app) fn move_stage(&mut self, id: StageId, to: usize) {
        if self.apply(Edit::MoveStage { id: id.clone(), to }, Join::Never) {
            let wall = self.document.wall();
            let place = wall.stages.iter().position(|stage| stage.id == id);
            if let Some(place) = place {
                let name = &wall.stages[place].name;
                self.session.announcement = words::moved_to(name, place + 1, wall.stages.len());
            }
            self.session.reveal_stage = Some(id);
        }
    }

    /// Puts a stage so many places on, or back.
    pub(in crate::app) fn nudge_stage(&mut self, id: StageId, forward: bool) {
        let stages = &self.document.wall().stages;
        let Some(place) = stages.iter().position(|stage| stage.id == id) else { return };
        let to = if forward { place + 1 } else { place.wrapping_sub(1) };
        if to < stages.len() {
            self.move_stage(id, to);
        }
    }
}
