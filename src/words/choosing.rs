//! What is said while the room chooses its priorities: dots (R9), and how many are enough (R2).

use super::catalog::text;
use super::coach::Customer;
use super::excerpt;
use crate::model::{Consequence, DotProposal, Dots, PriorityAdvice};

/// "4 dots each".
pub fn dots_each(dots: &Dots) -> String {
    tell!("choosing-dots-each", each = dots.each)
}

/// "12 of 20 placed", or "22 placed, 20 for 5 people"; without a list of participants "12 placed".
pub fn dots_placed(dots: &Dots) -> String {
    match dots.budget {
        Some(budget) if dots.placed > budget => {
            let people = budget / dots.each.max(1) as u64;
            tell!("choosing-dots-too-many", placed = dots.placed, budget, people)
        }
        Some(budget) => tell!("choosing-dots-placed-of", placed = dots.placed, budget),
        None => tell!("choosing-dots-placed", placed = dots.placed),
    }
}

/// Names a tie at the fifth place: "A tie at the fifth place, 2 dots each: “A”, “B”. The room decides." (R9)
pub fn tie(proposal: &DotProposal<'_>) -> Option<String> {
    let first = proposal.tied.first()?;
    /// More names would not be read.
    const MOST: usize = 8;
    let shown = proposal.tied.iter().take(MOST);
    let mut names: Vec<String> = shown.map(|moment| excerpt(&moment.text)).collect();
    if let Some(more) = proposal.tied.len().checked_sub(MOST + 1) {
        names.push(tell!("and-more", count = more + 1));
    }
    Some(tell!("choosing-tie", count = first.dots, names = names.join(", ")))
}

/// On entering step 4 (R2).
pub fn advice(advice: PriorityAdvice) -> &'static str {
    match advice {
        PriorityAdvice::NoneChosen => text("choosing-none-chosen"),
        PriorityAdvice::FewerThanThree => text("choosing-fewer-than-three"),
    }
}

texts! {
    /// While every press is a dot.
    pub how_to_give = "choosing-how-to-give";
    /// After the priorities were sorted.
    pub sorted = "choosing-sorted";
    /// Why there is nothing to sort.
    pub sorted_already = "choosing-sorted-already";
    /// Why dots sort nothing as long as nothing is chosen.
    pub nothing_to_sort = "choosing-nothing-to-sort";
    /// Dots of a moment.
    pub dots = "choosing-dots";
    /// The moments with the most dots.
    pub most_dots = "choosing-most-dots";
    /// After all dots were taken away.
    pub dots_cleared = "choosing-dots-cleared";
    /// What happens when a moment fails (B07).
    pub if_it_fails = "choosing-if-it-fails";
}

/// Kinds of it, as they are chosen.
pub fn consequences() -> [(Consequence, &'static str); 3] {
    [
        (Consequence::Annoyed, text("choosing-annoyed")),
        (Consequence::GivesUp, text("choosing-gives-up")),
        (Consequence::Leaves, text("choosing-leaves")),
    ]
}

/// Over these.
pub fn they_are(customer: &Customer) -> String {
    tell!("choosing-they-are", named = customer.named(), name = customer.name())
}

/// "3 dots: “Waits at the desk”".
pub fn dots_of(dots: u32, text: &str) -> String {
    tell!("choosing-dots-of", count = dots, text = excerpt(text))
}

/// How a finger takes a priority along, where it has scrolled the list.
pub fn rest_first() -> &'static str {
    text("choosing-rest-first")
}

/// The place that a dragged note would take: "Third?".
pub fn slot_aimed(rank: usize) -> String {
    tell!("slot-aimed", rank)
}

/// Where the one goes that stands there now.
pub fn slot_gives_way(text: &str, to: usize) -> String {
    tell!("slot-gives-way", text = excerpt(text), to)
}

/// What letting go over the shelf means: "Park it?".
pub fn shelf_aimed(count: usize) -> String {
    tell!("shelf-aimed", count)
}

texts! {
    /// The place is free.
    pub slot_let_go = "slot-let-go";
    /// All five places are taken.
    pub slot_all_taken = "slot-all-taken";
}
