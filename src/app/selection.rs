//! Which notes are chosen.

use std::collections::HashSet;

use rustc_hash::FxHashSet;

use crate::model::{MomentId, Wall};

/// The chosen notes, in the order in which they were chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    ids: Vec<MomentId>,
    /// The same, to ask quickly whether a note is among them.
    set: FxHashSet<MomentId>,
    /// Where a selection by keyboard started.
    anchor: Option<MomentId>,
}

impl Selection {
    /// Only these.
    pub fn of(ids: impl IntoIterator<Item = MomentId>) -> Self {
        let ids: Vec<MomentId> = ids.into_iter().collect();
        Self { anchor: ids.last().cloned(), set: ids.iter().cloned().collect(), ids }
    }

    /// The chosen notes.
    pub fn ids(&self) -> &[MomentId] {
        &self.ids
    }

    /// True if nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// True if this note is chosen.
    pub fn contains(&self, id: &MomentId) -> bool {
        self.set.contains(id)
    }

    /// The note that was chosen last: keys go on from it.
    pub fn last(&self) -> Option<&MomentId> {
        self.ids.last()
    }

    /// Adds a note, or takes it off if it is chosen.
    pub fn toggle(&mut self, id: MomentId) {
        if self.set.remove(&id) {
            self.ids.retain(|other| *other != id);
        } else {
            self.anchor = Some(id.clone());
            self.set.insert(id.clone());
            self.ids.push(id);
        }
    }

    /// Everything on the timeline from where the selection started to this note.
    pub fn extend_to(&mut self, wall: &Wall, id: &MomentId) {
        let order: Vec<&MomentId> = wall.timeline().map(|moment| &moment.id).collect();
        let place = |id: &MomentId| order.iter().position(|other| *other == id);
        let anchor = self.anchor.clone().unwrap_or_else(|| id.clone());
        let (Some(from), Some(to)) = (place(&anchor), place(id)) else { return };
        let range = order[from.min(to)..=from.max(to)].iter().map(|id| (*id).clone());
        // The note the user went to comes last.
        let others = range.filter(|other| other != id);
        *self = Self::of(others.chain([id.clone()]));
        self.anchor = Some(anchor);
    }

    /// Forgets notes that are not on the wall any more.
    pub fn keep_known(&mut self, wall: &Wall) {
        if self.is_empty() {
            return;
        }
        let known: HashSet<&MomentId> = wall.moments.iter().map(|moment| &moment.id).collect();
        self.ids.retain(|id| known.contains(id));
        self.anchor = self.anchor.take().filter(|id| known.contains(id));
        self.set.retain(|id| known.contains(id));
    }
}
