//! A review: a dated, frozen picture of priorities, verdicts, metrics and counts (R11).

use std::sync::Arc;

use super::{
    Counts, Date, Extra, Metric, Moment, MomentId, Picture, ReviewId, Status, Verdict, Wall,
    counts, latest_review,
};

/// What was counted on the day of a review.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReviewCounts {
    /// Moments on the timeline.
    pub moments: u32,
    /// Of these, miserable.
    pub miserable: u32,
    /// Neutral.
    pub neutral: u32,
    /// Magical.
    pub magical: u32,
    /// Priorities that were open.
    pub open: u32,
}

impl ReviewCounts {
    /// What a review keeps of a wall's counts.
    fn of(counts: &Counts) -> Self {
        let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            moments: small(counts.moments),
            miserable: small(counts.miserable),
            neutral: small(counts.neutral),
            magical: small(counts.magical),
            open: small(counts.open),
        }
    }
}

/// A metric as it stood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReviewMetric {
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: Option<String>,
    /// Its value then.
    pub current: Option<String>,
    /// The value aimed at then.
    pub target: Option<String>,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl ReviewMetric {
    /// A metric as it stands now.
    fn of(metric: &Metric) -> Self {
        Self {
            name: metric.name.clone(),
            unit: metric.unit.clone(),
            current: metric.current.clone(),
            target: metric.target.clone(),
            extra: Extra::default(),
        }
    }
}

/// A frozen picture. It stays what it was, whatever happens to the wall.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// Unique among the wall's reviews.
    pub id: ReviewId,
    /// The day.
    pub date: Option<Date>,
    /// What the room called it.
    pub label: String,
    /// The priorities in rank order.
    pub priorities: Vec<MomentId>,
    /// The verdict of each moment that had one.
    pub verdicts: Vec<(MomentId, Verdict)>,
    /// The text of each moment that was on the wall.
    pub texts: Vec<(MomentId, String)>,
    /// The metrics of each moment that had some.
    pub metrics: Vec<(MomentId, Vec<ReviewMetric>)>,
    /// The actions that were done by then.
    pub actions_done: Vec<String>,
    /// The counts, where they were taken.
    pub counts: Option<ReviewCounts>,
    /// Keys inside `counts` that are not known.
    pub counts_extra: Extra,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl Review {
    /// Freezes the wall as it stands (R11): the timeline only, what is parked is left out. The wall itself is not
    /// changed; the review is put on it by an edit.
    pub fn of(wall: &Wall, id: ReviewId, date: Date, label: impl Into<String>) -> Self {
        let judged =
            wall.timeline().filter_map(|moment| Some((moment.id.clone(), moment.verdict()?)));
        let measured = wall.timeline().filter(|moment| !moment.metrics.is_empty());
        let metrics = measured.map(|moment| {
            (moment.id.clone(), moment.metrics.iter().map(ReviewMetric::of).collect())
        });
        let actions = wall.timeline().flat_map(|moment| &moment.actions);
        let done = actions.filter(|action| action.status == Status::Done);
        Self {
            id,
            date: Some(date),
            label: label.into(),
            priorities: wall.priorities.iter().cloned().collect(),
            verdicts: judged.collect(),
            texts: wall.timeline().map(|moment| (moment.id.clone(), moment.text.clone())).collect(),
            metrics: metrics.collect(),
            actions_done: done.map(|action| action.text.clone()).collect(),
            counts: Some(ReviewCounts::of(&counts(wall))),
            counts_extra: Extra::default(),
            extra: Extra::default(),
        }
    }
}

/// The day on which the verdicts on the timeline were given: that of the last one. A review of them goes by it, since
/// it may be taken much later; but it never comes before the latest review, nor after today.
pub fn day_of_verdicts(wall: &Wall, today: Date) -> Date {
    let judged = wall.timeline().filter_map(|moment| moment.assessment_in_force());
    let given = judged.filter(|entry| entry.verdict.is_some()).filter_map(|entry| entry.date);
    let reviewed = wall.reviews.iter().filter_map(|review| review.date);
    given.chain(reviewed).filter(|day| *day <= today).max().unwrap_or(today)
}

/// How many priorities were judged since the latest review. `None` without a review, and on the day of one: a verdict
/// of that day that says the same again cannot be told from the one before.
pub fn judged_since_review(wall: &Wall, today: Date) -> Option<usize> {
    let review = latest_review(wall)?;
    let day = review.date.filter(|day| *day < today)?;
    let before = Picture::of(review);
    let is_since = |moment: &&Arc<Moment>| {
        let given = moment.assessment_in_force().filter(|entry| entry.verdict.is_some());
        given.is_some_and(|entry| {
            let then = before.verdict(&moment.id);
            entry.date.is_some_and(|given| given > day) || then.is_some() && then != entry.verdict
        })
    };
    Some(wall.priority_moments().filter(is_since).count())
}
