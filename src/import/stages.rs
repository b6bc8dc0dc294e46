//! Which stage a name in a file means: one that is there, or a new one at the end.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;

use super::NewId;
use crate::model::{Stage, StageId, Wall};

/// The stages of a wall by their names.
pub(super) struct Stages {
    by_name: HashMap<String, StageId>,
    /// Those that were there before, in small letters.
    alike: HashMap<String, StageId>,
}

impl Stages {
    /// The stages that are there. Of two with one name the first is meant.
    pub fn of(wall: &Wall) -> Self {
        let named = || wall.stages.iter().rev().filter(|stage| !stage.name.trim().is_empty());
        let by_name = named().map(|stage| (exact(&stage.name), stage.id.clone())).collect();
        let small = |stage: &Stage| (exact(&stage.name).to_lowercase(), stage.id.clone());
        Self { by_name, alike: named().map(small).collect() }
    }

    /// The stage of this name; a new one at the end if there is none. Stages of one file are told apart exactly, those
    /// of the wall are found in small and large letters alike.
    pub fn named(&mut self, name: &str, wall: &mut Wall, new_id: &mut NewId<'_>) -> StageId {
        let key = exact(name);
        let known = self.by_name.get(&key).or_else(|| self.alike.get(&key.to_lowercase()));
        if let Some(id) = known {
            return id.clone();
        }
        let id = StageId::new(new_id());
        wall.stages.push(Stage::new(id.clone(), name.trim()));
        self.by_name.insert(key, id.clone());
        id
    }
}

/// A name as it tells stages apart.
fn exact(name: &str) -> String {
    name.trim().nfc().collect()
}
