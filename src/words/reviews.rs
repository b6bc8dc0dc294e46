//! What is said of reviews, and of what changed between two of them (R11, R7).

use super::catalog::text;
use super::{excerpt, one_line, verdict_within};
use crate::model::{
    Comparison, Date, MagicalChange, MetricChange, MetricValues, Named, RankChange, Review,
    Verdict, VerdictChange,
};

texts! {
    /// The wall as it stands, beside the reviews.
    pub now = "reviews-now";
    /// Over the lines of a comparison.
    pub what_changed = "reviews-what-changed";
    /// The same where there are none.
    pub nothing_changed = "reviews-nothing-changed";
    /// A review without a name and a date.
    review = "reviews-review";
}

/// What a review is called: as the room named it, else "Review of 21 November 2026".
pub fn label(review: &Review) -> String {
    match (one_line(&review.label), review.date) {
        (label, _) if !label.is_empty() => label,
        (_, Some(date)) => tell!("reviews-of-date", date = super::date(date)),
        (_, None) => self::review().to_owned(),
    }
}

/// Its name with its day, to choose it by: "Three weeks on, 29 October 2026".
pub fn label_with_date(review: &Review) -> String {
    match review.date {
        Some(date) if !one_line(&review.label).is_empty() => {
            format!("{}, {}", label(review), super::date(date))
        }
        _ => label(review),
    }
}

/// A comparison, a line for each change: verdicts, priorities, metrics, moments, actions. [`nothing_changed`] alone
/// where nothing did. What they add up to is [`magical_change`].
pub fn lines(comparison: &Comparison) -> Vec<String> {
    if comparison.is_empty() {
        return vec![nothing_changed().to_owned()];
    }
    let mut lines: Vec<String> = comparison.verdicts.iter().map(verdict_change).collect();
    lines.extend(comparison.priorities_in.iter().map(priority_in));
    lines.extend(comparison.priorities_out.iter().map(priority_out));
    lines.extend(comparison.ranks.iter().map(rank_change));
    lines.extend(comparison.metrics.iter().map(metric_change));
    lines.extend(comparison.new_moments.iter().map(new_moment));
    lines.extend(comparison.removed_moments.iter().map(removed_moment));
    lines.extend(comparison.actions_done.iter().map(|text| action_done(text)));
    lines
}

/// "“Waits at the desk”: from miserable to neutral".
pub fn verdict_change(change: &VerdictChange) -> String {
    let name = name(&change.text);
    match (change.from, change.to) {
        (Some(from), Some(to)) => {
            tell!(
                "reviews-verdict-from-to",
                name,
                from = verdict_within(from),
                to = verdict_within(to)
            )
        }
        (None, Some(to)) => tell!("reviews-verdict-new", name, to = verdict_within(to)),
        (Some(from), None) => tell!("reviews-verdict-gone", name, from = verdict_within(from)),
        (None, None) => name,
    }
}

/// "Now a priority: “Waits at the desk”".
pub fn priority_in(moment: &Named) -> String {
    tell!("reviews-priority-in", name = name(&moment.text))
}

/// "No longer a priority: “Waits at the desk”".
pub fn priority_out(moment: &Named) -> String {
    tell!("reviews-priority-out", name = name(&moment.text))
}

/// "“Waits at the desk”: from priority 3 to priority 1".
pub fn rank_change(change: &RankChange) -> String {
    tell!("reviews-rank", name = name(&change.text), from = change.from, to = change.to)
}

/// "“Waits at the desk”, minutes in the queue: from 12 min to 6 min".
pub fn metric_change(change: &MetricChange) -> String {
    let metric = match one_line(&change.name) {
        blank if blank.is_empty() => super::unnamed().to_owned(),
        metric => metric,
    };
    let metric = format!("{}, {metric}", name(&change.text));
    let what = match (&change.from, &change.to) {
        (Some(from), Some(to)) => values_change(from, to),
        (None, Some(to)) => joined(&[
            Some(text("reviews-now-measured").to_owned()),
            to.current.as_deref().map(one_line),
            to.target.as_deref().map(|to| tell!("reviews-aims-at", to = one_line(to))),
        ]),
        (Some(from), None) => joined(&[
            Some(text("reviews-no-longer-measured").to_owned()),
            from.current.as_deref().map(|value| tell!("reviews-was", value = one_line(value))),
        ]),
        (None, None) => return metric,
    };
    format!("{metric}: {what}")
}

fn values_change(from: &MetricValues, to: &MetricValues) -> String {
    let text = |value: &Option<String>| value.as_deref().map(one_line);
    let value = match (text(&from.current), text(&to.current)) {
        (from, to) if from == to => None,
        (Some(from), Some(to)) => Some(tell!("reviews-value-from-to", from, to)),
        (None, to) => to.map(|to| tell!("reviews-value-new", to)),
        (from, None) => from.map(|from| tell!("reviews-value-gone", from)),
    };
    let aim = match (text(&from.target), text(&to.target)) {
        (from, to) if from == to => None,
        (Some(from), Some(to)) => Some(tell!("reviews-aim-from-to", from, to)),
        (None, to) => to.map(|to| tell!("reviews-aims-at", to)),
        (from, None) => from.map(|from| tell!("reviews-aim-gone", from)),
    };
    joined(&[value, aim])
}

/// "New on the timeline: “Waits at the desk”, magical".
pub fn new_moment(moment: &Named) -> String {
    let line = tell!("reviews-new-moment", name = name(&moment.text));
    match moment.verdict {
        Some(verdict) => format!("{line}, {}", verdict_within(verdict)),
        None => line,
    }
}

/// "Gone from the timeline: “Waits at the desk”, was magical, so 1 magical moment fewer" (R7).
pub fn removed_moment(moment: &Named) -> String {
    let name = name(&moment.text);
    let line =
        if moment.is_parked { tell!("reviews-parked", name) } else { tell!("reviews-gone", name) };
    match moment.verdict {
        Some(Verdict::Magical) => tell!("reviews-was-magical", line, fewer = more_or_fewer(-1)),
        Some(verdict) => {
            format!("{line}, {}", tell!("reviews-was", value = verdict_within(verdict)))
        }
        None => line,
    }
}

/// "Done: “Two more chairs”".
pub fn action_done(text: &str) -> String {
    tell!("reviews-action-done", name = name(text))
}

/// "1 more magical moment on the wall, 2 fewer among the priorities"; nothing where neither changed.
pub fn magical_change(change: MagicalChange) -> Option<String> {
    let among = change.priorities.filter(|among| *among != 0);
    match (change.wall, among) {
        (0, None) => None,
        (0, Some(among)) => Some(tell!("reviews-among-priorities", change = more_or_fewer(among))),
        (wall, None) => Some(tell!("reviews-on-the-wall", change = more_or_fewer(wall))),
        (wall, Some(among)) => Some(tell!(
            "reviews-on-the-wall-and-among",
            change = more_or_fewer(wall),
            among = more_or_fewer_short(among)
        )),
    }
}

/// "1 more magical moment", "2 magical moments fewer", "as many magical moments as before".
pub fn more_or_fewer(change: i64) -> String {
    let count = change.unsigned_abs();
    match change {
        0 => text("reviews-as-many-magical").to_owned(),
        1.. => tell!("reviews-more-magical", count),
        _ => tell!("reviews-fewer-magical", count),
    }
}

/// "2 fewer", "1 more".
fn more_or_fewer_short(change: i64) -> String {
    let count = change.unsigned_abs();
    if change < 0 { tell!("reviews-fewer", count) } else { tell!("reviews-more", count) }
}

/// "1 more than on 21 November 2026", for under the number of magical moments (R7); today's own day says nothing.
pub fn since(change: i64, review: &Review, today: Date) -> String {
    let when = match review.date.filter(|date| *date != today) {
        Some(date) => tell!("reviews-on-date", date = super::date(date)),
        None => text("reviews-at-the-latest").to_owned(),
    };
    let count = change.unsigned_abs();
    match change {
        0 => tell!("reviews-since-as-many", when),
        1.. => tell!("reviews-since-more", count, when),
        _ => tell!("reviews-since-fewer", count, when),
    }
}

fn joined(parts: &[Option<String>]) -> String {
    parts.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// What a moment or an action is found by; one that has no text in a file from elsewhere is unnamed.
fn name(text: &str) -> String {
    if one_line(text).is_empty() { super::unnamed().to_owned() } else { excerpt(text) }
}
