//! The chosen moments, in rank order: at most five, each once (R1). Gaps, ties and sixths cannot be said.

use super::MomentId;

/// The most priorities a wall may have (R1).
pub const MAX_PRIORITIES: usize = 5;

/// Up to five moments in rank order. Rank is place plus one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Priorities(Vec<MomentId>);

impl Priorities {
    /// Takes the first five different ids; the second value holds those that did not fit (R1).
    pub fn from_ids(ids: impl IntoIterator<Item = MomentId>) -> (Self, Vec<MomentId>) {
        let mut chosen = Self::default();
        let mut left_over = Vec::new();
        for id in ids {
            if !chosen.contains(&id) && !chosen.push(id.clone()) {
                left_over.push(id);
            }
        }
        (chosen, left_over)
    }

    /// Adds a moment at the last rank. False, and nothing changed, if it is in already or there are five (R1).
    #[must_use]
    pub fn push(&mut self, id: MomentId) -> bool {
        let fits = self.0.len() < MAX_PRIORITIES && !self.contains(&id);
        if fits {
            self.0.push(id);
        }
        fits
    }

    /// Takes a moment off; later ranks move up (R3). False if it was not in.
    pub fn remove(&mut self, id: &MomentId) -> bool {
        let before = self.0.len();
        self.0.retain(|other| other != id);
        self.0.len() != before
    }

    /// Puts a moment at another rank (1 to 5, clamped to the last). False if it is not in.
    #[must_use]
    pub fn move_to(&mut self, id: &MomentId, rank: usize) -> bool {
        let Some(from) = self.0.iter().position(|other| other == id) else { return false };
        let moved = self.0.remove(from);
        let to = rank.saturating_sub(1).min(self.0.len());
        self.0.insert(to, moved);
        true
    }

    /// Puts `new` in the place of `old`. False, and nothing changed, if `old` is not in or `new` is.
    #[must_use]
    pub fn replace(&mut self, old: &MomentId, new: MomentId) -> bool {
        if self.contains(&new) {
            return false;
        }
        match self.0.iter_mut().find(|other| *other == old) {
            Some(place) => {
                *place = new;
                true
            }
            None => false,
        }
    }

    /// The rank of a moment, 1 to 5.
    pub fn rank(&self, id: &MomentId) -> Option<usize> {
        self.0.iter().position(|other| other == id).map(|place| place + 1)
    }

    /// True if the moment is a priority.
    pub fn contains(&self, id: &MomentId) -> bool {
        self.0.contains(id)
    }

    /// In rank order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &MomentId> {
        self.0.iter()
    }

    /// 0 to 5.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True if nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// True if a sixth would be refused (R1).
    pub fn is_full(&self) -> bool {
        self.0.len() == MAX_PRIORITIES
    }

    /// Keeps those for which `keep` is true; later ranks move up.
    pub fn retain(&mut self, keep: impl FnMut(&MomentId) -> bool) {
        self.0.retain(keep);
    }
}
