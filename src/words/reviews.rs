//! What is said of reviews, and of what changed between two of them (R11, R7).

use super::{counted, excerpt, one_line};
use crate::model::{
    Comparison, MagicalChange, MetricChange, MetricValues, Named, RankChange, Review, Verdict,
    VerdictChange,
};

/// The wall as it stands, beside the reviews.
pub const NOW: &str = "Now";
/// Over the lines of a comparison.
pub const WHAT_CHANGED: &str = "What changed";
/// The same where there are none.
pub const NOTHING_CHANGED: &str = "What changed: nothing";
/// A review without a name and a date.
const REVIEW: &str = "Review";

/// What a review is called: as the room named it, else "Review of 21 November 2026".
pub fn label(review: &Review) -> String {
    match (one_line(&review.label), review.date) {
        (label, _) if !label.is_empty() => label,
        (_, Some(date)) => format!("{REVIEW} of {}", super::date(date)),
        (_, None) => REVIEW.to_owned(),
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

/// A comparison, a line for each change: verdicts, priorities, metrics, moments, actions. [`NOTHING_CHANGED`] alone
/// where nothing did. What they add up to is [`magical_change`].
pub fn lines(comparison: &Comparison) -> Vec<String> {
    if comparison.is_empty() {
        return vec![NOTHING_CHANGED.to_owned()];
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
        (Some(from), Some(to)) => format!("{name}: from {} to {}", word(from), word(to)),
        (None, Some(to)) => format!("{name}: judged {}, not judged before", word(to)),
        (Some(from), None) => format!("{name}: verdict taken back, was {}", word(from)),
        (None, None) => name,
    }
}

/// "Now a priority: “Waits at the desk”".
pub fn priority_in(moment: &Named) -> String {
    format!("Now a priority: {}", name(&moment.text))
}

/// "No longer a priority: “Waits at the desk”".
pub fn priority_out(moment: &Named) -> String {
    format!("No longer a priority: {}", name(&moment.text))
}

/// "“Waits at the desk”: from priority 3 to priority 1".
pub fn rank_change(change: &RankChange) -> String {
    format!("{}: from priority {} to priority {}", name(&change.text), change.from, change.to)
}

/// "“Waits at the desk”, minutes in the queue: from 12 min to 6 min".
pub fn metric_change(change: &MetricChange) -> String {
    let metric = match one_line(&change.name) {
        blank if blank.is_empty() => super::UNNAMED.to_owned(),
        metric => metric,
    };
    let metric = format!("{}, {metric}", name(&change.text));
    let what = match (&change.from, &change.to) {
        (Some(from), Some(to)) => values_change(from, to),
        (None, Some(to)) => joined(&[
            Some("now measured".to_owned()),
            to.current.as_deref().map(one_line),
            to.target.as_deref().map(|target| format!("aims at {}", one_line(target))),
        ]),
        (Some(from), None) => joined(&[
            Some("no longer measured".to_owned()),
            from.current.as_deref().map(|value| format!("was {}", one_line(value))),
        ]),
        (None, None) => return metric,
    };
    format!("{metric}: {what}")
}

fn values_change(from: &MetricValues, to: &MetricValues) -> String {
    let text = |value: &Option<String>| value.as_deref().map(one_line);
    let value = match (text(&from.current), text(&to.current)) {
        (from, to) if from == to => None,
        (Some(from), Some(to)) => Some(format!("from {from} to {to}")),
        (None, to) => to.map(|to| format!("{to}, not known before")),
        (from, None) => from.map(|from| format!("no value any more, was {from}")),
    };
    let aim = match (text(&from.target), text(&to.target)) {
        (from, to) if from == to => None,
        (Some(from), Some(to)) => Some(format!("aim from {from} to {to}")),
        (None, to) => to.map(|to| format!("aims at {to}")),
        (from, None) => from.map(|from| format!("no aim any more, was {from}")),
    };
    joined(&[value, aim])
}

/// "New on the timeline: “Waits at the desk”, magical".
pub fn new_moment(moment: &Named) -> String {
    let verdict = moment.verdict.map(|verdict| format!(", {}", word(verdict)));
    format!("New on the timeline: {}{}", name(&moment.text), verdict.unwrap_or_default())
}

/// "Gone from the timeline: “Waits at the desk”, was magical, so 1 magical moment fewer" (R7).
pub fn removed_moment(moment: &Named) -> String {
    let how = if moment.is_parked { "Parked since" } else { "Gone from the timeline" };
    let verdict = match moment.verdict {
        Some(Verdict::Magical) => {
            format!(", was {}, so {}", word(Verdict::Magical), more_or_fewer(-1))
        }
        Some(verdict) => format!(", was {}", word(verdict)),
        None => String::new(),
    };
    format!("{how}: {}{verdict}", name(&moment.text))
}

/// "Done: “Two more chairs”".
pub fn action_done(text: &str) -> String {
    format!("Done: {}", name(text))
}

/// "1 more magical moment on the wall, 2 fewer among the priorities"; nothing where neither changed.
pub fn magical_change(change: MagicalChange) -> Option<String> {
    let among = change.priorities.filter(|among| *among != 0);
    match (change.wall, among) {
        (0, None) => None,
        (0, Some(among)) => Some(format!("{} among the priorities", more_or_fewer(among))),
        (wall, None) => Some(format!("{} on the wall", more_or_fewer(wall))),
        (wall, Some(among)) => {
            let among = format!("{} {}", among.unsigned_abs(), direction(among));
            Some(format!("{} on the wall, {among} among the priorities", more_or_fewer(wall)))
        }
    }
}

/// "1 more magical moment", "2 magical moments fewer", "as many magical moments as before".
pub fn more_or_fewer(change: i64) -> String {
    let count = usize::try_from(change.unsigned_abs()).unwrap_or(usize::MAX);
    match change {
        0 => "as many magical moments as before".to_owned(),
        1.. => counted(count, "more magical moment", "more magical moments"),
        _ => format!("{} fewer", counted(count, "magical moment", "magical moments")),
    }
}

/// "1 more than on 21 November 2026", for under the number of magical moments (R7).
pub fn since(change: i64, review: &Review) -> String {
    let what = match change {
        0 => "As many as".to_owned(),
        change => format!("{} {} than", change.unsigned_abs(), direction(change)),
    };
    match review.date {
        Some(date) => format!("{what} on {}", super::date(date)),
        None => format!("{what} at the latest review"),
    }
}

fn direction(change: i64) -> &'static str {
    if change < 0 { "fewer" } else { "more" }
}

fn joined(parts: &[Option<String>]) -> String {
    parts.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// What a moment or an action is found by; one that has no text in a file from elsewhere is unnamed.
fn name(text: &str) -> String {
    if one_line(text).is_empty() { super::UNNAMED.to_owned() } else { excerpt(text) }
}

fn word(verdict: Verdict) -> String {
    super::verdict(verdict).to_lowercase()
}
