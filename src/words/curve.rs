//! What the experience curve says.

use crate::model::Verdict;

texts! {
    /// The strip, and the command that shows it.
    pub name = "curve-name";
    /// What the dashed line is.
    pub aimed_at = "curve-aimed-at";
    /// In the strip before it has a curve.
    pub nothing_judged = "curve-nothing-judged";
}

/// "9 of 24 judged".
pub fn judged(judged: usize, moments: usize) -> String {
    tell!("curve-judged", judged, moments)
}

/// A face as a screen reader has it: "Miserable, priority 1, aimed at magical".
pub fn point(verdict: Verdict, rank: Option<usize>, aim: Option<Verdict>, others: usize) -> String {
    let mut said = super::verdict(verdict).to_owned();
    if let Some(rank) = rank {
        said.push_str(", ");
        said.push_str(&super::priority_of_rank(rank));
    }
    if let Some(aim) = aim {
        said.push_str(&format!(", {} {}", aimed_at(), super::verdict_within(aim)));
    }
    if others > 0 {
        said.push_str(", ");
        said.push_str(&tell!("curve-more-beside", count = others));
    }
    said
}
