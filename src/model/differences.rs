//! What differs between two versions of one wall, so that a person can choose between them.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Moment, MomentId, Wall};

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

fn by_id(wall: &Wall) -> HashMap<&MomentId, &Moment> {
    wall.moments.iter().map(|moment| (&moment.id, Arc::as_ref(moment))).collect()
}

/// The wall without its moments and without when it changed.
fn frame(wall: &Wall) -> Wall {
    Wall { moments: Vec::new(), changed: None, ..wall.clone() }
}
