//! What is said while the room chooses its priorities: dots (R9), and how many are enough (R2).

use super::coach::Customer;
use super::{counted, excerpt, grouped};
use crate::model::{Consequence, DotProposal, Dots, PriorityAdvice};

/// "4 dots each".
pub fn dots_each(dots: &Dots) -> String {
    format!("{} dots each", dots.each)
}

/// "12 of 20 placed", or without a list of participants "12 placed".
pub fn dots_placed(dots: &Dots) -> String {
    let placed = grouped(dots.placed);
    match dots.budget {
        Some(budget) => format!("{placed} of {} placed", grouped(budget)),
        None => format!("{placed} placed"),
    }
}

/// Names a tie at the fifth place: "A tie at the fifth place, 2 dots each: “A”, “B”. The room decides." (R9)
pub fn tie(proposal: &DotProposal<'_>) -> Option<String> {
    let first = proposal.tied.first()?;
    let dots = counted(first.dots as usize, "dot", "dots");
    /// More names would not be read.
    const MOST: usize = 8;
    let shown = proposal.tied.iter().take(MOST);
    let mut names: Vec<String> = shown.map(|moment| excerpt(&moment.text)).collect();
    if let Some(more) = proposal.tied.len().checked_sub(MOST + 1) {
        names.push(format!("and {} more", grouped(more as u64 + 1)));
    }
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

/// While every press is a dot.
pub const HOW_TO_GIVE: &str =
    "Every press on a note is a dot now. Undo takes one back; press Give dots again to end it.";
/// Dots of a moment.
pub const DOTS: &str = "Dots";
/// The moments with the most dots.
pub const MOST_DOTS: &str = "Most dots";
/// After all dots were taken away.
pub const DOTS_CLEARED: &str = "Dots cleared";
/// What happens when a moment fails (B07).
pub const IF_IT_FAILS: &str = "What happens if it fails";
/// Kinds of it, as they are chosen.
pub const CONSEQUENCES: [(Consequence, &str); 3] = [
    (Consequence::Annoyed, "Annoyed"),
    (Consequence::GivesUp, "Give up"),
    (Consequence::Leaves, "Go elsewhere"),
];

/// Over these.
pub fn they_are(customer: &Customer) -> String {
    format!("If this goes wrong for {}", customer.them())
}

/// "3 dots: “Waits at the desk”".
pub fn dots_of(dots: u32, text: &str) -> String {
    format!("{}: {}", counted(dots as usize, "dot", "dots"), excerpt(text))
}
