//! The lines of a summary.

use super::opening;
use crate::model::{Counts, PriorityState, Reach, Verdict};

/// "30 moments in 5 stages, 2 parked".
pub fn moments(moments: usize, stages: usize, parked: usize) -> String {
    let mut line = super::count_of_moments(moments);
    if stages > 0 {
        line = tell!("summary-in-stages", line, count = stages);
    }
    super::with_parked(line, parked)
}

/// "3 moments without a type".
pub fn without_type(count: usize) -> String {
    tell!("summary-without-type", count)
}

/// "1. “Rings the bell”: miserable, under way".
pub fn priority(rank: usize, text: &str, verdict: Option<Verdict>, state: PriorityState) -> String {
    let verdict =
        verdict.map_or_else(|| super::catalog::text("not-yet-within"), super::verdict_within);
    format!("{rank}. {}: {verdict}, {}", opening(text), super::state_within(state))
}

/// "6 magical moments (1 of 4 priorities), 3 neutral, 6 miserable; 1 priority open".
pub fn verdicts(counts: &Counts) -> String {
    let magical = super::count_of_magical(counts.magical);
    let (neutral, miserable) = (counts.neutral, counts.miserable);
    if counts.priorities == 0 {
        return tell!("summary-verdicts-alone", magical, neutral, miserable);
    }
    let of = super::of_priorities(counts.magical_priorities, counts.priorities);
    tell!("summary-verdicts", magical, of, neutral, miserable, count = counts.open)
}

/// "13 ideas, 6 actions (1 without owner or date, 1 overdue)".
pub fn plan(ideas: usize, actions: usize, missing: usize, overdue: usize) -> String {
    let ideas = super::count_of_ideas(ideas);
    let line = format!("{ideas}, {}", tell!("count-actions", count = actions));
    let mut gaps = Vec::new();
    if missing > 0 {
        gaps.push(tell!("summary-without-owner", count = missing));
    }
    if overdue > 0 {
        gaps.push(super::plan::overdue(overdue));
    }
    if gaps.is_empty() { line } else { format!("{line} ({})", gaps.join(", ")) }
}

/// The reach (R8): how often customers meet the business a year, how long, and how many moments are timed.
pub fn reach(reach: &Reach) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(per_year) = reach.per_year {
        let (count, times) = amount(per_year);
        lines.push(tell!("summary-created", count, times));
    }
    if let (Some(seconds), Some(average)) = (reach.seconds_per_customer, reach.average_seconds) {
        let (count, seconds) = amount(seconds);
        lines.push(tell!(
            "summary-seconds",
            count,
            seconds,
            average = large(average),
            timed = reach.timed,
            all = reach.timed + reach.untimed
        ));
    }
    if let Some(hours) = reach.hours_per_year {
        let (count, hours) = amount(hours);
        lines.push(tell!("summary-hours", count, hours));
    }
    lines
}

/// A number as it is shown, and the count that its noun agrees with.
fn amount(number: f64) -> (u32, String) {
    let shown = large(number);
    (super::count_of_shown(&shown), shown)
}

/// Grouped, with one digit behind the point where it has one; from a million on also in words.
fn large(number: f64) -> String {
    let plain = format!("{number:.1}");
    let digits = super::with_point(plain.trim_end_matches(".0"));
    match super::in_words(number) {
        Some(words) => format!("{digits} ({words})"),
        None => digits,
    }
}
