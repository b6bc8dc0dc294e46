//! A review: a dated, frozen picture of priorities, verdicts, metrics and counts (R11).

use super::{Date, Extra, MomentId, ReviewId, Verdict};

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
