//! The lines of a summary.

use super::{counted, excerpt, group_digits, grouped};
use crate::model::{Counts, PriorityState, Reach, Verdict};

/// "30 moments in 5 stages, 2 parked".
pub fn moments(moments: usize, stages: usize, parked: usize) -> String {
    let mut line = counted(moments, "moment", "moments");
    if stages > 0 {
        line = format!("{line} in {}", counted(stages, "stage", "stages"));
    }
    if parked > 0 { format!("{line}, {} parked", grouped(parked as u64)) } else { line }
}

/// "3 moments without a type".
pub fn without_type(count: usize) -> String {
    format!("{} without a type", counted(count, "moment", "moments"))
}

/// "1. “Rings the bell”: miserable, under way".
pub fn priority(rank: usize, text: &str, verdict: Option<Verdict>, state: PriorityState) -> String {
    let verdict = verdict.map_or(super::NOT_YET, super::verdict).to_lowercase();
    format!("{rank}. {}: {verdict}, {}", excerpt(text), super::state(state).to_lowercase())
}

/// "6 magical moments (1 of 4 priorities), 3 neutral, 6 miserable; 1 priority open".
pub fn verdicts(counts: &Counts) -> String {
    let magical = counted(counts.magical, "magical moment", "magical moments");
    let others = format!(
        "{} neutral, {} miserable",
        grouped(counts.neutral as u64),
        grouped(counts.miserable as u64)
    );
    if counts.priorities == 0 {
        return format!("{magical}, {others}; no priorities yet");
    }
    format!(
        "{magical} ({}), {others}; {} open",
        super::of_priorities(counts.magical_priorities, counts.priorities),
        counted(counts.open, "priority", "priorities"),
    )
}

/// "13 ideas, 6 actions (1 without owner or date, 1 overdue)".
pub fn plan(ideas: usize, actions: usize, missing: usize, overdue: usize) -> String {
    let line =
        format!("{}, {}", counted(ideas, "idea", "ideas"), counted(actions, "action", "actions"));
    let gaps = [(missing, "without owner or date"), (overdue, "overdue")];
    let gaps: Vec<String> = gaps
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{} {what}", grouped(*count as u64)))
        .collect();
    if gaps.is_empty() { line } else { format!("{line} ({})", gaps.join(", ")) }
}

/// The reach (R8): "created N times a year", how long, and how many moments are timed.
pub fn reach(reach: &Reach) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(per_year) = reach.per_year {
        lines.push(format!("Created {} times a year", large(per_year)));
    }
    if let (Some(seconds), Some(average)) = (reach.seconds_per_customer, reach.average_seconds) {
        lines.push(format!(
            "{} seconds per customer, {} at a time on average (timed {} of {})",
            large(seconds),
            large(average),
            reach.timed,
            reach.timed + reach.untimed,
        ));
    }
    if let Some(hours) = reach.hours_per_year {
        lines.push(format!("{} hours a year with customers", large(hours)));
    }
    lines
}

/// Grouped, with one digit behind the point where it has one; from a million on also in words.
fn large(number: f64) -> String {
    let plain = format!("{number:.1}");
    let digits = match plain.trim_end_matches(".0").split_once('.') {
        None => group_digits(plain.trim_end_matches(".0")),
        Some((whole, tenth)) => format!("{}.{tenth}", group_digits(whole)),
    };
    let in_words = [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")];
    match in_words.iter().find(|(unit, _)| number >= *unit) {
        Some((unit, name)) => {
            let short = format!("{:.1}", number / unit);
            format!("{digits} ({} {name})", short.trim_end_matches(".0"))
        }
        None => digits,
    }
}
