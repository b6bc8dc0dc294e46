//! A review: a dated, frozen picture of priorities, verdicts, metrics and counts (R11).

use super::{Counts, Date, Extra, Metric, MomentId, ReviewId, Status, Verdict, Wall, counts};

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
