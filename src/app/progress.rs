//! How far the room is at each station, and what its questions are about.

use std::sync::Arc;

use egui::Ui;

use super::App;
use super::session::Station;
use crate::model::{Moment, PriorityState, Wall, counts, priority_state};
use crate::words::coach::{Customer, Progress};

impl App {
    /// What the customer is called.
    pub(super) fn customer(&self) -> Customer {
        Customer::of(&self.document.wall().scenario)
    }

    /// The phase whose question is asked: the one the clock is in once it was started. Before that actions begin wide,
    /// until some priority has an idea.
    pub(super) fn phase_asked(&self, ui: &Ui) -> usize {
        let (station, timers) = (self.session.station, &self.session.timers);
        if station == Station::Close {
            // What moved since can only be asked of a room that has met before.
            return usize::from(!self.document.wall().reviews.is_empty());
        }
        if timers.is_begun(station) {
            return timers.phase(station, ui.input(|input| input.time)).0;
        }
        let has_ideas =
            self.document.wall().priority_moments().any(|moment| !moment.ideas.is_empty());
        usize::from(station == Station::Actions && has_ideas)
    }

    /// How far the room is, as it was counted for this wall.
    pub(super) fn progress(&self) -> &Progress {
        &self.session.tally.progress
    }

    /// How much of what a station is for is on the wall, from 0 to 1. The moments have no measure: more than three
    /// count as a beginning.
    pub(super) fn part_done(&self, station: Station) -> f32 {
        /// Fewer priorities are too few (R2).
        const ENOUGH: usize = 3;
        let progress = self.progress();
        let counts = &progress.counts;
        let part = |done: usize, all: usize| match all {
            0 => 0.0,
            all => (done as f32 / all as f32).min(1.0),
        };
        match station {
            Station::SetUp => part(progress.set_up, 3),
            Station::Moments => part(counts.moments, 4),
            Station::Types => part(counts.moments - counts.without_type, counts.moments),
            Station::Priorities => part(counts.priorities, ENOUGH),
            Station::Verdicts => part(progress.judged, counts.priorities),
            Station::Actions => part(progress.met, counts.priorities),
            Station::Close => part(usize::from(progress.has_next_review), 1),
        }
    }

    /// True if what a station is for is on the wall.
    pub(super) fn is_done(&self, station: Station) -> bool {
        self.part_done(station) >= 1.0
    }
}

/// How far the room is on a wall.
pub(super) fn progress_of(wall: &Wall) -> Progress {
    let has = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    let scenario = &wall.scenario;
    let set_up = [has(&scenario.customer), has(&scenario.goal), has(&wall.why)];
    let is_judged = |moment: &&Arc<Moment>| moment.verdict().is_some();
    let is_met = |moment: &&Arc<Moment>| {
        let state = priority_state(moment);
        matches!(state, PriorityState::UnderWay | PriorityState::Protect)
    };
    Progress {
        counts: counts(wall),
        set_up: set_up.into_iter().filter(|is_there| *is_there).count(),
        judged: wall.priority_moments().filter(is_judged).count(),
        met: wall.priority_moments().filter(is_met).count(),
        has_next_review: wall.next_review.is_some(),
    }
}
