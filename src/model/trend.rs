//! How the wall went from review to review: magical moments and the verdicts of the priorities (R7, A23, A26).

use super::compare::magical_between;
use super::{Date, MagicalChange, Picture, Review, ReviewId, Verdict, Wall};

/// The wall at one review, or now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendPoint {
    /// The review; `None` for now.
    pub review: Option<ReviewId>,
    /// Its day; `None` for now.
    pub date: Option<Date>,
    /// What the room called it; empty for now.
    pub label: String,
    /// Magical moments on the timeline; `None` where the review does not say.
    pub magical: Option<usize>,
    /// Magical ones among the priorities of that day.
    pub magical_priorities: Option<usize>,
    /// How many priorities there were that day.
    pub priorities: usize,
    /// The verdict that each of today's priorities had, in today's rank order; `None` where it had none, was not
    /// there yet, or that is not known.
    pub verdicts: Vec<Option<Verdict>>,
}

/// The latest review: the one with the last date; of several on one day the last in the list. Reviews without a date,
/// which only files from elsewhere have, count only if none has one; then it is the last in the list.
pub fn latest_review(wall: &Wall) -> Option<&Review> {
    // The last of equal ones wins, and no date comes before any date.
    wall.reviews.iter().max_by_key(|review| review.date)
}

/// How many magical moments more or fewer than at the latest review, and only that one (R7). `None` without a review,
/// or where it says nothing of verdicts.
pub fn magical_change(wall: &Wall) -> Option<MagicalChange> {
    magical_between(&Picture::of(latest_review(wall)?), &Picture::now(wall))
}

/// The dated reviews by date, then now. Reviews without a date have no place on a line of time and are left out.
pub fn trend(wall: &Wall) -> Vec<TrendPoint> {
    let mut reviews: Vec<&Review> =
        wall.reviews.iter().filter(|review| review.date.is_some()).collect();
    reviews.sort_by_key(|review| review.date);
    let mut points: Vec<TrendPoint> = reviews
        .into_iter()
        .map(|review| TrendPoint {
            review: Some(review.id.clone()),
            date: review.date,
            label: review.label.clone(),
            ..point(wall, &Picture::of(review))
        })
        .collect();
    points.push(point(wall, &Picture::now(wall)));
    points
}

fn point(wall: &Wall, picture: &Picture<'_>) -> TrendPoint {
    TrendPoint {
        review: None,
        date: None,
        label: String::new(),
        magical: picture.magical(),
        magical_priorities: picture.magical_priorities(),
        priorities: picture.priorities(),
        verdicts: wall.priorities.iter().map(|id| picture.verdict(id)).collect(),
    }
}
