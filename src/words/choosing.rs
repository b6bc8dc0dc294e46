//! What is said while the room chooses its priorities: dots (R9), and how many are enough (R2).

use super::{counted, excerpt, grouped};
use crate::model::{DotProposal, Dots, PriorityAdvice};

/// Nobody has placed a dot.
pub const NO_DOTS: &str = "No dots yet";

/// "4 dots each".
pub fn dots_each(dots: &Dots) -> String {
    format!("{} dots each", dots.each)
}

/// "12 of 20 dots placed", or without a list of participants "12 dots placed".
pub fn dots_placed(dots: &Dots) -> String {
    let placed = grouped(dots.placed);
    match dots.budget {
        Some(budget) => format!("{placed} of {} dots placed", grouped(budget)),
        None if dots.placed == 1 => format!("{placed} dot placed"),
        None => format!("{placed} dots placed"),
    }
}

/// Names a tie at the fifth place: "A tie at the fifth place, 2 dots each: “A”, “B”. The room decides." (R9)
pub fn tie(proposal: &DotProposal<'_>) -> Option<String> {
    let first = proposal.tied.first()?;
    let dots = counted(first.dots as usize, "dot", "dots");
    let names: Vec<String> = proposal.tied.iter().map(|moment| excerpt(&moment.text)).collect();
    let names = names.join(", ");
    Some(format!("A tie at the fifth place, {dots} each: {names}. The room decides."))
}

/// On entering step 4 (R2).
pub fn advice(advice: PriorityAdvice) -> &'static str {
    match advice {
        PriorityAdvice::NoneChosen => {
            "Nothing is chosen to judge yet. In step 3 the room picks the three to five moments that decide the rest."
        }
        PriorityAdvice::FewerThanThree => {
            "Three to five priorities give the room enough to work on. Go on with these if they decide the rest."
        }
    }
}
