//! The headings and phrases of the minutes.

use crate::model::{Action, Metric, Status, Verdict};

/// Whose journey.
pub const CUSTOMER: &str = "Customer";
/// What they want to do.
pub const GOAL: &str = "Goal";
/// What a good end is.
pub const OUTCOME: &str = "A good end";
/// The circumstances.
pub const CONTEXT: &str = "Context";
/// What must hold.
pub const CONDITION: &str = "Condition";
/// When the room meets again.
pub const NEXT_REVIEW: &str = "Next review";
/// The chosen moments.
pub const PRIORITIES: &str = "Priorities";
/// How it is for the customer.
pub const VERDICT: &str = "Verdict";
/// Where it stands.
pub const STATE: &str = "State";
/// What the customer wants.
pub const WANT: &str = "They say";
/// How it fails them.
pub const SHOWSTOPPER: &str = "It falls apart when";
/// What they expected.
pub const EXPECTED: &str = "They expected";
/// What they got.
pub const GOT: &str = "They got";
/// What was decided.
pub const ACTIONS: &str = "Actions";
/// Ideas that became no action.
pub const ALSO_POSSIBLE: &str = "Also possible";
/// The whole timeline.
pub const JOURNEY: &str = "The journey";
/// Off the timeline.
pub const PARKED: &str = "Parked";

/// "Miserable → Magical", or what is known of it.
pub fn verdict(verdict: Option<Verdict>, target: Option<Verdict>) -> String {
    let now = verdict.map_or(super::NOT_YET, super::verdict);
    match target {
        Some(target) if Some(target) != verdict => format!("{now} → {}", super::verdict(target)),
        _ => now.to_owned(),
    }
}

/// "12 min → 3 min", or what is known of it.
pub fn metric(metric: &Metric) -> String {
    let value = |text: &Option<String>| {
        text.as_deref().map_or_else(|| "?".to_owned(), |value| metric.with_unit(value))
    };
    format!("{} → {}", value(&metric.current), value(&metric.target))
}

/// "Ana, by 15 February 2027, planned".
pub fn action(action: &Action, overdue: bool) -> String {
    let owner = action.owner.clone().unwrap_or_else(|| "nobody yet".to_owned());
    let due = match (action.due, &action.due_as_typed) {
        (Some(date), _) => format!("by {}", super::date(date)),
        (None, Some(typed)) => format!("by {}", super::one_line(typed)),
        (None, None) => "no date yet".to_owned(),
    };
    let status = match action.status {
        Status::Planned => "planned",
        Status::Trying => "trying",
        Status::Done => "done",
        Status::Dropped => "dropped",
    };
    let late = if overdue { ", overdue" } else { "" };
    format!("{}, {due}, {status}{late}", super::one_line(&owner))
}

/// "Phone, priority 2, miserable".
pub fn moment(contact: &str, rank: Option<usize>, verdict: Option<Verdict>) -> String {
    let rank = rank.map(|rank| format!("priority {rank}"));
    let verdict = verdict.map(|verdict| super::verdict(verdict).to_lowercase());
    let parts = [Some(super::one_line(contact)), rank, verdict];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
