//! What the experience curve says.

use super::grouped;
use crate::model::Verdict;

/// The strip, and the command that shows it.
pub const NAME: &str = "Experience curve";
/// What the dashed line is.
pub const AIMED_AT: &str = "aimed at";
/// In the strip before it has a curve.
pub const NOTHING_JUDGED: &str =
    "Nothing is judged yet. Every moment with a verdict becomes a face here.";

/// "9 of 24 judged".
pub fn judged(judged: usize, moments: usize) -> String {
    format!("{} of {} judged", grouped(judged as u64), grouped(moments as u64))
}

/// A face as a screen reader has it: "Miserable, priority 1, aimed at magical".
pub fn point(verdict: Verdict, rank: Option<usize>, aim: Option<Verdict>, others: usize) -> String {
    let mut said = super::verdict(verdict).to_owned();
    if let Some(rank) = rank {
        said.push_str(&format!(", priority {rank}"));
    }
    if let Some(aim) = aim {
        said.push_str(&format!(", {AIMED_AT} {}", super::verdict(aim).to_lowercase()));
    }
    if others > 0 {
        said.push_str(&format!(", and {} more beside it", grouped(others as u64)));
    }
    said
}
