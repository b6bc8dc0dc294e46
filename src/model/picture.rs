//! One shape for what a review froze and for the wall as it is now, so that any two can be compared (R11).

use std::collections::{HashMap, HashSet};

use super::plan::with_unit;
use super::{Metric, MomentId, Review, ReviewMetric, Status, Verdict, Wall};

/// A wall on one day: that of a review, or today's, without writing a review. Borrows from where it was taken.
#[derive(Clone, Debug)]
pub struct Picture<'a> {
    /// In timeline order, each once.
    pub(super) moments: Vec<MomentThen<'a>>,
    places: HashMap<&'a MomentId, usize>,
    /// In rank order.
    pub(super) priorities: Vec<&'a MomentId>,
    /// In timeline order.
    pub(super) actions_done: Vec<&'a str>,
    /// On the shelf. A review does not say what was there.
    pub(super) parked: HashSet<&'a MomentId>,
    /// What the picture can answer for.
    pub(super) knows: Knows,
    counted_magical: Option<usize>,
}

/// What a picture holds completely. A review from a file may lack a part, or hold one that could not be read; what it
/// does not know is never reported as a change.
#[derive(Clone, Copy, Debug)]
pub(super) struct Knows {
    pub(super) moments: bool,
    pub(super) verdicts: bool,
    pub(super) metrics: bool,
}

/// A moment as it stood.
#[derive(Clone, Debug)]
pub(super) struct MomentThen<'a> {
    pub(super) id: &'a MomentId,
    pub(super) text: &'a str,
    pub(super) verdict: Option<Verdict>,
    pub(super) metrics: Vec<MetricThen<'a>>,
}

/// A metric as it stood, its values as they are shown: with their unit.
#[derive(Clone, Debug)]
pub(super) struct MetricThen<'a> {
    pub(super) name: &'a str,
    pub(super) current: Option<String>,
    pub(super) target: Option<String>,
}

impl<'a> MetricThen<'a> {
    fn new(name: &'a str, unit: Option<&str>, current: Option<&str>, target: Option<&str>) -> Self {
        let value = |value: Option<&str>| value.map(|value| with_unit(unit, value));
        Self { name, current: value(current), target: value(target) }
    }
}

impl<'a> Picture<'a> {
    /// The wall as it stands.
    pub fn now(wall: &'a Wall) -> Self {
        let mut picture = Self::empty(Knows { moments: true, verdicts: true, metrics: true });
        for moment in wall.timeline() {
            let then = picture.entry(&moment.id);
            then.text = &moment.text;
            then.verdict = moment.verdict();
            then.metrics = moment.metrics.iter().map(metric_now).collect();
        }
        picture.priorities = wall.priorities.iter().collect();
        let actions = wall.timeline().flat_map(|moment| &moment.actions);
        let done = actions.filter(|action| action.status == Status::Done);
        picture.actions_done = done.map(|action| action.text.as_str()).collect();
        picture.parked = wall.parked().map(|moment| &moment.id).collect();
        picture
    }

    /// What a review froze. What stands twice in its file counts once: the first.
    pub fn of(review: &'a Review) -> Self {
        let mut picture = Self::empty(Knows::of(review));
        for (id, text) in &review.texts {
            let then = picture.entry(id);
            if then.text.is_empty() {
                then.text = text;
            }
        }
        for (id, verdict) in &review.verdicts {
            picture.entry(id).verdict.get_or_insert(*verdict);
        }
        for (id, metrics) in &review.metrics {
            let then = picture.entry(id);
            if then.metrics.is_empty() {
                then.metrics = metrics.iter().map(metric_then).collect();
            }
        }
        picture.priorities = review.priorities.iter().collect();
        picture.actions_done = review.actions_done.iter().map(String::as_str).collect();
        picture.counted_magical = review.counts.map(|counts| counts.magical as usize);
        picture
    }

    /// Magical moments (R7): counted from the verdicts; where those are not known, what was counted on the day;
    /// `None` where that is not known either.
    pub fn magical(&self) -> Option<usize> {
        if !self.knows.verdicts {
            return self.counted_magical;
        }
        let is_magical = |then: &&MomentThen<'_>| then.verdict == Some(Verdict::Magical);
        Some(self.moments.iter().filter(is_magical).count())
    }

    /// Magical ones among the priorities of that day (R7); `None` where the verdicts are not known.
    pub fn magical_priorities(&self) -> Option<usize> {
        let is_magical = |id: &&&MomentId| self.verdict(id) == Some(Verdict::Magical);
        self.knows.verdicts.then(|| self.priorities.iter().filter(is_magical).count())
    }

    /// How many priorities there were.
    pub fn priorities(&self) -> usize {
        self.priorities.len()
    }

    /// The verdict a moment had; `None` if it had none, was not there, or that is not known.
    pub fn verdict(&self, id: &MomentId) -> Option<Verdict> {
        self.moment(id)?.verdict
    }

    pub(super) fn moment(&self, id: &MomentId) -> Option<&MomentThen<'a>> {
        self.places.get(id).map(|place| &self.moments[*place])
    }

    fn empty(knows: Knows) -> Self {
        Self {
            moments: Vec::new(),
            places: HashMap::new(),
            priorities: Vec::new(),
            actions_done: Vec::new(),
            parked: HashSet::new(),
            knows,
            counted_magical: None,
        }
    }

    /// The moment with this id, which is put at the end if it is not there.
    fn entry(&mut self, id: &'a MomentId) -> &mut MomentThen<'a> {
        let place = *self.places.entry(id).or_insert(self.moments.len());
        if place == self.moments.len() {
            self.moments.push(MomentThen { id, text: "", verdict: None, metrics: Vec::new() });
        }
        &mut self.moments[place]
    }
}

impl Knows {
    fn of(review: &Review) -> Self {
        // A part that could not be read whole stands among the unknown keys, as it was.
        let is_whole = |key: &str| review.extra.iter().all(|(kept, _)| kept != key);
        let counts = review.counts.as_ref();
        let moments = !review.texts.is_empty() || counts.is_some_and(|counts| counts.moments == 0);
        let verdicts = match counts {
            _ if !review.verdicts.is_empty() => true,
            Some(counts) => [counts.miserable, counts.neutral, counts.magical] == [0; 3],
            None => moments,
        };
        Self {
            moments: moments && is_whole("texts"),
            verdicts: verdicts && is_whole("verdicts"),
            metrics: (moments || !review.metrics.is_empty()) && is_whole("metrics"),
        }
    }
}

fn metric_now(metric: &Metric) -> MetricThen<'_> {
    let Metric { name, unit, current, target, .. } = metric;
    MetricThen::new(name, unit.as_deref(), current.as_deref(), target.as_deref())
}

fn metric_then(metric: &ReviewMetric) -> MetricThen<'_> {
    let ReviewMetric { name, unit, current, target, .. } = metric;
    MetricThen::new(name, unit.as_deref(), current.as_deref(), target.as_deref())
}
