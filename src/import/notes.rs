//! Notes that were found in a list or a drawing, before they are moments of a wall.

use std::sync::Arc;

use super::moments::settled;
use super::stages::Stages;
use super::{ImportError, Imported, NewId, Remark};
use crate::model::{Moment, MomentId, StageId, Wall, limits};

/// A note as it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundNote {
    /// Its stage's place in [`Notes::stages`], from 0, if it has one. No name: a long one, said of each of a hundred
    /// thousand notes, would fill the memory.
    pub stage: Option<usize>,
    /// Its text, not blank.
    pub text: String,
}

/// The notes of a file, in its order.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// What stands over everything; a new wall takes it as its title.
    pub title: Option<String>,
    /// The stages in their order, those without notes too.
    pub stages: Vec<String>,
    /// The notes.
    pub found: Vec<FoundNote>,
    /// What is to be said of them already.
    pub(super) remarks: Vec<Remark>,
}

impl Notes {
    /// Adds them to a wall, at the ends of their stages; those without a stage where new notes go.
    ///
    /// # Errors
    /// [`ImportError::TooMany`] if there is more than a wall can hold.
    pub fn read(&self, mut wall: Wall, new_id: &mut NewId<'_>) -> Result<Imported, ImportError> {
        let before = wall.moments.len();
        if before + self.found.len() > limits::MOMENTS {
            return Err(ImportError::TooMany);
        }
        let has_stages = !self.stages.is_empty();
        let last_stage = wall.stage_for_new_moment().filter(|_| !has_stages);
        let mut stages = Stages::of(&wall);
        let names = self.stages.iter();
        let ids: Vec<StageId> = names.map(|name| stages.named(name, &mut wall, new_id)).collect();
        for note in &self.found {
            let named = note.stage.and_then(|place| ids.get(place).cloned());
            let mut moment = Moment::new(MomentId::new(new_id()), note.text.as_str());
            moment.stage = named.or_else(|| last_stage.clone());
            wall.moments.push(Arc::new(moment));
        }
        if wall.stages.len() > limits::STAGES {
            return Err(ImportError::TooMany);
        }
        let (wall, mended) = settled(wall, before);
        let remarks = self.remarks.iter().cloned().chain(mended).collect();
        Ok(Imported { wall, remarks })
    }
}
