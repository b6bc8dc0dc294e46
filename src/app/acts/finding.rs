//! Looking for moments: what is looked for, what was found, and going from one to the next.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::super::App;
use super::super::selection::Selection;
use crate::model::{MomentId, Query, Wall, owners};
use crate::words::finding as words;

/// What is looked for while the bar is open.
#[derive(Clone, Debug, Default)]
pub struct Find {
    /// What is looked for.
    pub query: Query,
    /// A character in its text is being composed.
    pub is_composing: bool,
    /// The field is to get the focus with the next frame.
    pub wants_focus: bool,
    /// The moment that was gone to last.
    pub current: Option<MomentId>,
    /// What was found, for the wall and the query it was found for.
    pub found: Option<Found>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Found {
    of: Arc<Wall>,
    query: Query,
    /// On the timeline, in its order.
    pub order: Vec<MomentId>,
    among: FxHashSet<MomentId>,
    /// Everybody who owns an action on the wall.
    pub owners: Vec<String>,
    /// How many more are on the shelf.
    pub parked: usize,
}

impl Find {
    /// True if a moment was found; `None` while nothing is looked for.
    pub fn has_found(&self, id: &MomentId) -> Option<bool> {
        let found = self.found.as_ref().filter(|_| !self.query.is_blank())?;
        Some(found.among.contains(id))
    }

    /// "2 of 5", "5 found", or that nothing was.
    pub fn summary(&self) -> String {
        let Some(found) = self.found.as_ref().filter(|_| !self.query.is_blank()) else {
            return String::new();
        };
        let is_current = |id: &&MomentId| Some(*id) == self.current.as_ref();
        let place = found.order.iter().position(|id| is_current(&id)).map(|place| place + 1);
        words::summary(place, found.order.len(), found.parked)
    }

    fn look(&mut self, wall: &Arc<Wall>) {
        let is_known = self
            .found
            .as_ref()
            .is_some_and(|found| Arc::ptr_eq(&found.of, wall) && found.query == self.query);
        if is_known {
            return;
        }
        let owners = owners(wall);
        self.query.keep_known(wall, &owners);
        let all = wall.moments.iter().filter(|moment| self.query.finds(moment));
        let (parked, found): (Vec<_>, Vec<_>) = all.partition(|moment| moment.parked);
        let order: Vec<MomentId> = found.into_iter().map(|moment| moment.id.clone()).collect();
        self.found = Some(Found {
            of: Arc::clone(wall),
            query: self.query.clone(),
            among: order.iter().cloned().collect(),
            order,
            owners,
            parked: parked.len(),
        });
    }
}

impl App {
    /// Opens the bar, or puts the caret into it.
    pub(in crate::app) fn open_find(&mut self) {
        self.end_editing();
        self.session.find.get_or_insert_default().wants_focus = true;
    }

    /// Closes the bar; the moment that was gone to stays chosen.
    pub(in crate::app) fn close_find(&mut self) {
        if let Some(find) = self.session.find.take() {
            self.session.focus_note = find.current;
        }
    }

    /// Finds what is looked for on the wall as it is now.
    pub(in crate::app) fn look_for(&mut self) {
        let wall = Arc::clone(self.document.wall());
        if let Some(find) = &mut self.session.find {
            find.look(&wall);
        }
    }

    /// Something else is looked for: the first that is found comes into view, unless one is there already.
    pub(in crate::app) fn find_changed(&mut self, find: Find) {
        self.session.find = Some(find);
        self.look_for();
        let Some(find) = &self.session.find else { return };
        self.session.announcement = find.summary();
        let found = find.found.as_ref().filter(|_| !find.query.is_blank());
        let Some(found) = found else { return };
        if let Some(first) = found.order.first()
            && !found.order.iter().any(|id| self.view.has_in_view(id))
        {
            self.view.reveal(first, true);
        }
    }

    /// Goes to the next moment that was found, or to the one before; round and round.
    pub(in crate::app) fn find_next(&mut self, forward: bool) {
        self.look_for();
        let Some(find) = &mut self.session.find else { return };
        let Some(found) = find.found.as_ref().filter(|found| !found.order.is_empty()) else {
            self.session.announcement = find.summary();
            return;
        };
        let count = found.order.len();
        let here = found.order.iter().position(|id| Some(id) == find.current.as_ref());
        let next = match (here, forward) {
            (Some(place), true) => (place + 1) % count,
            (Some(place), false) => (place + count - 1) % count,
            (None, true) => 0,
            (None, false) => count - 1,
        };
        let id = found.order[next].clone();
        find.current = Some(id.clone());
        self.session.announcement = find.summary();
        self.session.selection = Selection::of([id.clone()]);
        self.view.reveal(&id, true);
    }
}
