//! What an import adds to a wall, as one step.

use std::collections::HashSet;
use std::sync::Arc;

use super::Refused;
use super::guards::hold_fresh;
use super::moments::hold_fresh_ids;
use crate::model::{ContactType, Moment, MomentId, Stage, Wall, mend};

/// What was read from a file and is not on the wall yet. Texts are kept whole, as they are when a wall is opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Additions {
    /// Types, for the end of the list.
    pub types: Vec<ContactType>,
    /// Stages, for the end of the list.
    pub stages: Vec<Stage>,
    /// Moments, each for the end of its stage, or of the shelf.
    pub moments: Vec<Moment>,
    /// Those of them that become priorities, while there is room (R1).
    pub priorities: Vec<MomentId>,
}

impl Additions {
    /// What the second wall has and the first has not.
    pub fn between(before: &Wall, after: &Wall) -> Self {
        let known: HashSet<&MomentId> = before.moments.iter().map(|moment| &moment.id).collect();
        let is_new = |id: &&MomentId| !before.priorities.contains(id);
        let types = after.contact_types.iter().skip(before.contact_types.len());
        let moments = after.moments.iter().filter(|moment| !known.contains(&moment.id));
        Self {
            types: types.cloned().collect(),
            stages: after.stages.iter().skip(before.stages.len()).cloned().collect(),
            moments: moments.map(|moment| (**moment).clone()).collect(),
            priorities: after.priorities.iter().filter(is_new).cloned().collect(),
        }
    }
}

/// Adds it. What would break a rule is mended as in a file.
pub(super) fn add(wall: &mut Wall, additions: &Additions) -> Result<(), Refused> {
    if additions.moments.is_empty() && additions.stages.is_empty() {
        return Err(Refused::NothingChosen);
    }
    for kind in &additions.types {
        hold_fresh(kind.id.as_str(), wall.contact_type(&kind.id).is_none())?;
    }
    for stage in &additions.stages {
        hold_fresh(stage.id.as_str(), wall.stage(&stage.id).is_none())?;
    }
    hold_fresh_ids(wall, &additions.moments)?;
    let mut next = wall.clone();
    next.contact_types.extend(additions.types.iter().cloned());
    next.stages.extend(additions.stages.iter().cloned());
    next.moments.extend(additions.moments.iter().cloned().map(Arc::new));
    for id in &additions.priorities {
        // The sixth stays a moment like others.
        let _has_room = next.priorities.push(id.clone());
    }
    *wall = mend(next).0;
    Ok(())
}
