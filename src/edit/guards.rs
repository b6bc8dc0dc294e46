//! What several edits ask before they change anything, and how they find what they change.

use std::collections::HashMap;
use std::sync::Arc;

use super::Refused;
use crate::model::{Moment, MomentId, TextField, Wall};

/// Changes each of the moments; refuses if there is none or one is unknown.
pub(super) fn for_each_moment(
    wall: &mut Wall,
    ids: &[MomentId],
    mut change: impl FnMut(&mut Moment) -> Result<(), Refused>,
) -> Result<(), Refused> {
    if ids.is_empty() {
        return Err(Refused::NothingChosen);
    }
    let places = places(wall, ids)?;
    for index in places {
        change(Arc::make_mut(&mut wall.moments[index]))?;
    }
    Ok(())
}

/// The places of moments in the list, in the order of the ids, or a refusal.
pub(super) fn places(wall: &Wall, ids: &[MomentId]) -> Result<Vec<usize>, Refused> {
    if let [only] = ids {
        return Ok(vec![known(wall, only)?]);
    }
    let by_id: HashMap<&MomentId, usize> =
        wall.moments.iter().enumerate().map(|(index, moment)| (&moment.id, index)).collect();
    let place =
        |id: &MomentId| by_id.get(id).copied().ok_or_else(|| Refused::Unknown(id.to_string()));
    ids.iter().map(place).collect()
}

/// Refuses an id that is blank or taken.
pub(super) fn hold_fresh(id: &str, is_free: bool) -> Result<(), Refused> {
    if is_free && !id.is_empty() { Ok(()) } else { Err(Refused::IdTaken(id.to_owned())) }
}

/// A moment's place in the list, or a refusal.
pub(super) fn known(wall: &Wall, id: &MomentId) -> Result<usize, Refused> {
    wall.moment_index(id).ok_or_else(|| Refused::Unknown(id.to_string()))
}

/// Refuses a text beyond its limit, unless it makes one that came so from a file no longer.
pub(super) fn hold_limit(field: TextField, new: &str, old: &str) -> Result<(), Refused> {
    if field.holds(new) || new.chars().count() <= old.chars().count() {
        Ok(())
    } else {
        Err(Refused::TooLong(field))
    }
}
