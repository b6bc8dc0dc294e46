//! What the panels and the status line count, once for each wall.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::App;
use super::progress::progress_of;
use crate::model::{
    ContactTypeId, Lane, Moment, MomentId, Reach, StageId, Wall, dot_proposal, gap_table,
    plan_facts, reach,
};
use crate::words::choosing::tie;
use crate::words::coach::Progress;
use crate::words::moments::{FORGOTTEN, forgotten};

/// The moments with the most dots that are no priorities yet (R9).
#[derive(Default)]
pub(super) struct Candidates {
    /// The first of them, those of a tie at the fifth place included, as far as they can be shown.
    pub moments: Vec<Arc<Moment>>,
    /// Names the tie.
    pub tie: Option<String>,
}

impl Candidates {
    fn of(wall: &Wall) -> Self {
        /// More are no help to choose.
        const MOST: usize = 8;
        let proposal = dot_proposal(wall);
        let clear = proposal.clear().collect::<Vec<_>>();
        let rest = if proposal.tied.is_empty() { &proposal.first_five } else { &proposal.tied };
        let is_clear = |moment: &&Moment| clear.iter().any(|other| other.id == moment.id);
        let others = rest.iter().copied().filter(|moment| !is_clear(moment));
        let shown = clear.iter().copied().chain(others);
        let new = shown.filter(|moment| !wall.priorities.contains(&moment.id)).take(MOST);
        let moments = new.filter_map(|moment| wall.moment(&moment.id).cloned()).collect();
        Self { moments, tie: tie(&proposal) }
    }
}

/// What the panels of the moments and types say of a wall.
#[derive(Default)]
pub(super) struct Tally {
    /// The stages that have a column in the gap strip, in order; `None` is the unnamed band.
    pub columns: Vec<Option<StageId>>,
    /// For each type, and for the notes without one, a count for each column.
    rows: FxHashMap<Option<ContactTypeId>, Vec<u32>>,
    /// How often and how long the business meets its customers (R8).
    pub reach: Option<Reach>,
    /// For each moment that is often forgotten, the note on the timeline that says it.
    pub forgotten: [Option<MomentId>; FORGOTTEN],
    /// How far the room is.
    pub progress: Progress,
    /// What the dots point at.
    pub candidates: Candidates,
    /// Somebody else than the customer acts somewhere (B04).
    pub has_lanes: bool,
}

impl Tally {
    /// Counts a wall. `hunted` are the notes that were made of what is often forgotten, whatever they say now.
    fn of(wall: &Wall, hunted: &[(usize, MomentId)]) -> Self {
        let table = gap_table(wall);
        let says = |text: &str, wanted: &str| text.trim().eq_ignore_ascii_case(wanted);
        let mut forgotten = forgotten().map(|wanted| {
            wall.timeline().find(|moment| says(&moment.text, wanted)).map(|note| note.id.clone())
        });
        for (place, id) in hunted {
            let is_there = wall.moment(id).is_some_and(|moment| !moment.parked);
            if let Some(entry) = forgotten.get_mut(*place).filter(|_| is_there) {
                *entry = Some(id.clone());
            }
        }
        Self {
            columns: table
                .columns
                .iter()
                .map(|stage| stage.map(|stage| stage.id.clone()))
                .collect(),
            rows: table
                .rows
                .into_iter()
                .map(|row| (row.contact.map(|kind| kind.id.clone()), row.counts))
                .collect(),
            reach: Some(reach(wall)),
            forgotten,
            progress: progress_of(wall),
            candidates: Candidates::of(wall),
            has_lanes: wall.timeline().any(|moment| moment.lane != Lane::Customer),
        }
    }

    /// How many notes of a type stand in a column.
    pub fn count(&self, contact: Option<&ContactTypeId>, column: usize) -> u32 {
        let row = self.rows.get(&contact.cloned());
        row.and_then(|row| row.get(column)).copied().unwrap_or_default()
    }

    /// How many notes of a type stand on the timeline.
    pub fn total(&self, contact: Option<&ContactTypeId>) -> usize {
        let row = self.rows.get(&contact.cloned());
        row.map_or(0, |row| row.iter().map(|count| *count as usize).sum())
    }

    /// True if there are stages to compare.
    pub fn has_gaps(&self) -> bool {
        self.columns.len() >= 2
    }
}

impl App {
    /// Counts what is on the wall, once for each wall. `now` is the window's time, in seconds.
    pub(super) fn count(&mut self, now: f64) {
        let wall = self.document.wall();
        let counted = self.session.counted.0.as_ref();
        if !counted.is_some_and(|counted| Arc::ptr_eq(counted, wall)) {
            self.session.tally = Tally::of(wall, &self.session.hunted);
            let counts = self.session.tally.progress.counts;
            if counted.is_some() && counts.magical > self.session.counted.1.magical {
                self.session.magical_since = Some(now);
            }
            self.session.counted = (Some(Arc::clone(wall)), counts);
            self.session.plan_facts.0 = None;
        }
        let today = self.outside.now().today;
        if self.session.plan_facts.0 != Some(today) {
            let facts = plan_facts(wall.priority_moments(), today);
            self.session.plan_facts = (Some(today), facts);
        }
    }
}
