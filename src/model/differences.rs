//! What differs between two versions of one wall, so that a person can choose between them.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Moment, MomentId, Priorities, Wall};

/// What differs between two versions of a wall. Moments are the same as long as they have the same id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Texts of moments that only the first one has, in its order.
    pub only_first: Vec<String>,
    /// Texts of moments that only the second one has, in its order.
    pub only_second: Vec<String>,
    /// Texts of moments that are in both but not the same, in the order of the first one.
    pub changed: Vec<Changed>,
    /// Moments that are in both stand in another order.
    pub is_other_order: bool,
    /// Something besides the moments differs: the title, the stages, the types, the priorities and so on.
    pub is_other_frame: bool,
}

/// A moment that is in both versions but not the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its text in the first one.
    pub first: String,
    /// Its text in the second one; the same if something else about it differs.
    pub second: String,
}

impl Differences {
    /// True if nothing differs but when the wall changed last.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Finds what differs.
pub fn differences(first: &Wall, second: &Wall) -> Differences {
    let theirs: HashMap<&MomentId, &Moment> = by_id(second);
    let ours: HashMap<&MomentId, &Moment> = by_id(first);
    let mut found = Differences::default();
    for moment in &first.moments {
        match theirs.get(&moment.id) {
            None => found.only_first.push(moment.text.clone()),
            Some(other) if **other != **moment => {
                let (first, second) = (moment.text.clone(), other.text.clone());
                found.changed.push(Changed { first, second });
            }
            Some(_) => {}
        }
    }
    let new = second.moments.iter().filter(|moment| !ours.contains_key(&moment.id));
    found.only_second = new.map(|moment| moment.text.clone()).collect();
    let in_both = |wall: &Wall, other: &HashMap<&MomentId, &Moment>| -> Vec<MomentId> {
        let ids = wall.moments.iter().map(|moment| &moment.id);
        ids.filter(|id| other.contains_key(*id)).cloned().collect()
    };
    found.is_other_order = in_both(first, &theirs) != in_both(second, &ours);
    found.is_other_frame = frame(first) != frame(second);
    found
}

/// What became of a wall from one version to a later one, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Moments that came.
    pub added: usize,
    /// Moments that went.
    pub removed: usize,
    /// Moments with another verdict.
    pub judged: usize,
    /// Moments that changed otherwise.
    pub changed: usize,
    /// The priorities are others, or in another order.
    pub are_other_priorities: bool,
    /// Moments stand in another order.
    pub is_other_order: bool,
    /// Something else differs: the title, the stages, the types and so on.
    pub is_other_frame: bool,
}

/// Counts what changed from a version to a later one.
pub fn changes(before: &Wall, after: &Wall) -> Changes {
    let found = differences(before, after);
    let later = by_id(after);
    let is_judged = |moment: &&Arc<Moment>| {
        later.get(&moment.id).is_some_and(|later| later.verdict() != moment.verdict())
    };
    let judged = before.moments.iter().filter(is_judged).count();
    let without = |wall: &Wall| Wall { priorities: Priorities::default(), ..frame(wall) };
    Changes {
        added: found.only_second.len(),
        removed: found.only_first.len(),
        judged,
        // Who was judged otherwise is among those that are not the same.
        changed: found.changed.len().saturating_sub(judged),
        are_other_priorities: before.priorities != after.priorities,
        is_other_order: found.is_other_order,
        is_other_frame: without(before) != without(after),
    }
}

fn by_id(wall: &Wall) -> HashMap<&MomentId, &Moment> {
    wall.moments.iter().map(|moment| (&moment.id, Arc::as_ref(moment))).collect()
}

/// The wall without its moments and without when it changed.
fn frame(wall: &Wall) -> Wall {
    Wall { moments: Vec::new(), changed: None, ..wall.clone() }
}
