//! The hints of the wall, once for each wall; those that were hidden stay hidden as long as the window lives.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::App;
use super::session::Station;
use crate::edit::{Edit, Join, MomentChange};
use crate::model::{Hint, HintAbout, Metric, MomentId, Wall, hints, metric_gaps, two_in_one};
use crate::words::{hints as words, verdicts};

/// What the window knows of hints.
#[derive(Default)]
pub(super) struct Hints {
    of: Option<Arc<Wall>>,
    all: Vec<(HintAbout, Hint)>,
    /// The notes that bear a mark at every station.
    marked: FxHashSet<MomentId>,
    /// The last one, if nobody looked at how it ends.
    ending: Option<MomentId>,
    hidden: BTreeSet<(HintAbout, Hint)>,
}

/// True if a hint is shown as a line. The panel says by itself what aims too low.
fn has_line(about: &HintAbout) -> bool {
    !matches!(about, HintAbout::Target(_) | HintAbout::Action(..))
}

impl App {
    /// Looks for hints, where the wall or what is hidden has changed.
    pub(super) fn look_for_hints(&mut self) {
        if !self.preferences.hints {
            self.session.hints.of = None;
            self.session.hints.all.clear();
            self.session.hints.marked.clear();
            self.session.hints.ending = None;
            return;
        }
        let wall = self.document.wall();
        let known = &mut self.session.hints;
        if known.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, wall)) {
            return;
        }
        known.of = Some(Arc::clone(wall));
        known.all = hints(wall);
        known.all.retain(|hint| !known.hidden.contains(hint));
        let of = |hints: &[(HintAbout, Hint)], is_meant: fn(Hint) -> bool| -> FxHashSet<MomentId> {
            let meant = hints.iter().filter(|(_, hint)| is_meant(*hint));
            let abouts = meant.map(|(about, _)| about).filter(|about| has_line(about));
            abouts.filter_map(|about| about.moment().cloned()).collect()
        };
        known.marked = of(&known.all, |hint| hint != Hint::Ending);
        known.ending = of(&known.all, |hint| hint == Hint::Ending).into_iter().next();
    }

    /// The hints about something, as far as they are meant for the station the room is at.
    pub(super) fn hints_about<'a>(
        &'a self,
        is_meant: impl Fn(&HintAbout) -> bool + 'a,
    ) -> impl Iterator<Item = &'a (HintAbout, Hint)> {
        let shows = |hint: Hint| self.shows(hint);
        self.session.hints.all.iter().filter(move |(about, hint)| is_meant(about) && shows(*hint))
    }

    /// True if a note bears a mark.
    pub(super) fn has_hint(&self, id: &MomentId) -> bool {
        let known = &self.session.hints;
        known.marked.contains(id) || (known.ending.as_ref() == Some(id) && self.shows(Hint::Ending))
    }

    /// The line of a hint; of a metric, what is missing (L5).
    pub(super) fn hint_said(&self, about: &HintAbout, hint: Hint) -> String {
        match self.metric_of(about) {
            Some(metric) if hint == Hint::NotUsable => words::missing(&metric_gaps(metric)),
            _ => words::line(hint, &self.customer()),
        }
    }

    fn metric_of(&self, about: &HintAbout) -> Option<&Metric> {
        let HintAbout::Metric(moment, id) = about else { return None };
        let moment = self.document.wall().moment(moment)?;
        moment.metrics.iter().find(|metric| metric.id == *id)
    }

    /// What the mark on a note stands for: a line for each of its hints, with what it is about.
    pub(super) fn mark_says(&self, id: &MomentId) -> String {
        let own = |about: &HintAbout| about.moment() == Some(id) && has_line(about);
        let lines = self.hints_about(own).map(|(about, hint)| {
            let said = self.hint_said(about, *hint);
            let of = match about {
                HintAbout::Showstopper(_) => Some(verdicts::showstopper()),
                _ => self.metric_of(about).map(|metric| metric.name.as_str()),
            };
            of.map_or(said.clone(), |of| words::of(of, &said))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Before priorities are chosen nobody asks how it ends (L8).
    fn shows(&self, hint: Hint) -> bool {
        let is_early =
            matches!(self.session.station, Station::SetUp | Station::Moments | Station::Types);
        hint != Hint::Ending || !is_early
    }

    /// Hides a hint about something.
    pub(super) fn hide_hint(&mut self, about: HintAbout, hint: Hint) {
        self.session.hints.hidden.insert((about, hint));
        self.session.hints.of = None;
    }

    /// Splits a note that holds two moments between them (L4), as one step.
    pub(super) fn split_two_in_one(&mut self, id: &MomentId) {
        let Some(moment) = self.document.wall().moment(id) else { return };
        let Some(split) = two_in_one(&moment.text) else { return };
        let first = split.halves(&moment.text).0.to_owned();
        let new_id = MomentId::new(self.outside.new_id());
        let cut = Edit::SplitMoment { id: id.clone(), at_byte: split.second_start, new_id };
        let change = MomentChange::Text(first);
        let trim = Edit::ChangeMoments { ids: vec![id.clone()], change };
        let label = Edit::Together(vec![cut, trim]);
        if self.apply(label, Join::Never) {
            self.say(words::split_done().to_owned(), true);
        }
    }
}
