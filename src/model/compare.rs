//! What changed between two pictures of a wall (R11), and by how many magical moments (R7).

use std::collections::{HashMap, HashSet};

use super::picture::{MetricThen, MomentThen, Picture};
use super::{MomentId, Verdict};

/// A moment that a comparison names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Which.
    pub id: MomentId,
    /// Its text as it is now, or as it was last known.
    pub text: String,
    /// Its verdict: that of the later picture if it is there, else the last one known.
    pub verdict: Option<Verdict>,
    /// It stands on the shelf now. Known of the wall only, since a review leaves the shelf out.
    pub is_parked: bool,
}

/// A moment that was judged otherwise. One that came or went is among the new or the removed ones instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictChange {
    /// Which.
    pub id: MomentId,
    /// Its text in the later picture.
    pub text: String,
    /// The verdict before, if it had one.
    pub from: Option<Verdict>,
    /// The verdict after, if it has one.
    pub to: Option<Verdict>,
}

/// A priority whose place among the others changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankChange {
    /// Which.
    pub id: MomentId,
    /// Its text.
    pub text: String,
    /// Its rank before, from 1.
    pub from: usize,
    /// Its rank after.
    pub to: usize,
}

/// The values of a metric as they are shown: "12 min".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MetricValues {
    /// The value then.
    pub current: Option<String>,
    /// The value aimed at then.
    pub target: Option<String>,
}

/// A metric that came, went or moved, on a moment that is in both pictures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetricChange {
    /// The moment it measures.
    pub id: MomentId,
    /// The moment's text.
    pub text: String,
    /// The metric's name; a metric under another name is another metric.
    pub name: String,
    /// Before; `None` if it was not measured then.
    pub from: Option<MetricValues>,
    /// After; `None` if it is no longer measured.
    pub to: Option<MetricValues>,
}

/// How many magical moments more, or fewer below zero (R7, A23).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MagicalChange {
    /// On the wall's timeline.
    pub wall: i64,
    /// Among the priorities, each picture's own; `None` where one of the pictures does not know.
    pub priorities: Option<i64>,
}

/// Everything that changed (R11). A moment is the same moment as long as it has its id, whatever its text says.
/// Lists are in the timeline's order of the later picture, then what is only in the earlier one in the order of that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Judged otherwise.
    pub verdicts: Vec<VerdictChange>,
    /// Chosen since, in rank order.
    pub priorities_in: Vec<Named>,
    /// No longer chosen, in the rank order there was.
    pub priorities_out: Vec<Named>,
    /// Those in both that changed places with one another, in the new rank order; moving up because another one left
    /// is no change.
    pub ranks: Vec<RankChange>,
    /// Metrics.
    pub metrics: Vec<MetricChange>,
    /// On the timeline since.
    pub new_moments: Vec<Named>,
    /// No longer on the timeline, with the verdict they had (R7).
    pub removed_moments: Vec<Named>,
    /// Actions done since, by their texts; of two with one text each counts.
    pub actions_done: Vec<String>,
    /// `None` where one of the pictures does not know its verdicts.
    pub magical: Option<MagicalChange>,
}

impl Comparison {
    /// True if nothing changed.
    pub fn is_empty(&self) -> bool {
        let changes = [
            self.verdicts.len(),
            self.priorities_in.len(),
            self.priorities_out.len(),
            self.ranks.len(),
            self.metrics.len(),
            self.new_moments.len(),
            self.removed_moments.len(),
            self.actions_done.len(),
        ];
        changes == [0; 8]
    }

    /// The magical moments that are no longer on the timeline; each counts one less (R7).
    pub fn magical_removed(&self) -> impl Iterator<Item = &Named> {
        self.removed_moments.iter().filter(|gone| gone.verdict == Some(Verdict::Magical))
    }
}

/// Compares two pictures (R11). Any two will do; `before` is meant to be the earlier one.
pub fn compare(before: &Picture<'_>, after: &Picture<'_>) -> Comparison {
    let pair = Pair { before, after };
    let missing_in = |other: &Picture<'_>, then: &MomentThen<'_>| {
        other.knows.moments && other.moment(then.id).is_none()
    };
    let new = after.moments.iter().filter(|then| missing_in(before, then));
    let removed = before.moments.iter().filter(|then| missing_in(after, then));
    Comparison {
        verdicts: pair.in_both().filter_map(|(old, new)| pair.verdict_change(old, new)).collect(),
        priorities_in: pair.only_chosen_in(after, before),
        priorities_out: pair.only_chosen_in(before, after),
        ranks: pair.ranks(),
        metrics: pair.in_both().flat_map(|(old, new)| pair.metric_changes(old, new)).collect(),
        new_moments: new.map(|then| pair.named(then.id)).collect(),
        removed_moments: removed.map(|then| pair.named(then.id)).collect(),
        actions_done: more_of(&before.actions_done, &after.actions_done),
        magical: magical_between(before, after),
    }
}

/// How the number of magical moments changed from one picture to another (R7).
pub(super) fn magical_between(before: &Picture<'_>, after: &Picture<'_>) -> Option<MagicalChange> {
    // Counts of moments are far below the limits of these types.
    let change = |before: Option<usize>, after: Option<usize>| {
        before.zip(after).map(|(before, after)| after as i64 - before as i64)
    };
    Some(MagicalChange {
        wall: change(before.magical(), after.magical())?,
        priorities: change(before.magical_priorities(), after.magical_priorities()),
    })
}

struct Pair<'p, 'a> {
    before: &'p Picture<'a>,
    after: &'p Picture<'a>,
}

impl<'p, 'a> Pair<'p, 'a> {
    /// The moments that are in both pictures, in the later one's order.
    fn in_both(&self) -> impl Iterator<Item = (&'p MomentThen<'a>, &'p MomentThen<'a>)> {
        let before = self.before;
        self.after.moments.iter().filter_map(move |new| Some((before.moment(new.id)?, new)))
    }

    fn named(&self, id: &MomentId) -> Named {
        let known = self.after.moment(id).or_else(|| self.before.moment(id));
        Named {
            id: id.clone(),
            text: self.text(id),
            verdict: known.and_then(|then| then.verdict),
            is_parked: self.after.parked.contains(id),
        }
    }

    /// The later text; a review from a file may hold a verdict without one.
    fn text(&self, id: &MomentId) -> String {
        let texts = [self.after, self.before].map(|picture| picture.moment(id));
        let known = texts.into_iter().flatten().find(|then| !then.text.is_empty());
        known.map(|then| then.text.to_owned()).unwrap_or_default()
    }

    fn verdict_change(&self, old: &MomentThen<'_>, new: &MomentThen<'_>) -> Option<VerdictChange> {
        let is_known = (old.verdict.is_some() || self.before.knows.verdicts)
            && (new.verdict.is_some() || self.after.knows.verdicts);
        (is_known && old.verdict != new.verdict).then(|| VerdictChange {
            id: new.id.clone(),
            text: self.text(new.id),
            from: old.verdict,
            to: new.verdict,
        })
    }

    fn only_chosen_in(&self, one: &Picture<'_>, other: &Picture<'_>) -> Vec<Named> {
        let others: HashSet<&MomentId> = other.priorities.iter().copied().collect();
        let only = one.priorities.iter().filter(|id| !others.contains(**id));
        only.map(|id| self.named(id)).collect()
    }

    fn ranks(&self) -> Vec<RankChange> {
        let ranks = |picture: &Picture<'a>| -> HashMap<&'a MomentId, usize> {
            picture.priorities.iter().copied().zip(1..).collect()
        };
        let (old, new) = (ranks(self.before), ranks(self.after));
        let stayed = |from: &Picture<'a>, other: &HashMap<&MomentId, usize>| {
            let ids = from.priorities.iter().copied();
            ids.filter(|id| other.contains_key(id)).collect::<Vec<_>>()
        };
        let (before, after) = (stayed(self.before, &new), stayed(self.after, &old));
        if before == after {
            return Vec::new();
        }
        let moved = after.into_iter().filter(|id| old[id] != new[id]);
        moved
            .map(|id| RankChange {
                id: id.clone(),
                text: self.text(id),
                from: old[id],
                to: new[id],
            })
            .collect()
    }

    fn metric_changes(&self, old: &MomentThen<'_>, new: &MomentThen<'_>) -> Vec<MetricChange> {
        if !self.before.knows.metrics && old.metrics.is_empty()
            || !self.after.knows.metrics && new.metrics.is_empty()
        {
            return Vec::new();
        }
        let values = |then: &MetricThen<'_>| MetricValues {
            current: then.current.clone(),
            target: then.target.clone(),
        };
        let mut rest: HashMap<(&str, usize), &MetricThen<'_>> = numbered(&old.metrics).collect();
        let change = |name: &str, from, to| MetricChange {
            id: new.id.clone(),
            text: self.text(new.id),
            name: name.to_owned(),
            from,
            to,
        };
        let mut changes = Vec::new();
        for (key, metric) in numbered(&new.metrics) {
            let (from, to) = (rest.remove(&key).map(values), Some(values(metric)));
            if from != to {
                changes.push(change(key.0, from, to));
            }
        }
        let gone = numbered(&old.metrics).filter(|(key, _)| rest.contains_key(key));
        changes.extend(gone.map(|(key, metric)| change(key.0, Some(values(metric)), None)));
        changes
    }
}

/// Metrics by name, and by which one of that name it is.
fn numbered<'m, 'a>(
    metrics: &'m [MetricThen<'a>],
) -> impl Iterator<Item = ((&'a str, usize), &'m MetricThen<'a>)> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    metrics.iter().map(move |metric| {
        let number = seen.entry(metric.name).or_default();
        *number += 1;
        ((metric.name, *number), metric)
    })
}

/// What stands in the later list more often than in the earlier one.
fn more_of(before: &[&str], after: &[&str]) -> Vec<String> {
    let mut had: HashMap<&str, usize> = HashMap::new();
    for text in before {
        *had.entry(text).or_default() += 1;
    }
    let is_new = |text: &&&str| match had.get_mut(**text) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    after.iter().filter(is_new).map(|text| (*text).to_owned()).collect()
}
