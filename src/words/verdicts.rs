//! What is said about verdicts: hands that were raised, how the room knows, what was expected.

use super::coach::Customer;
use super::{counted, verdict};
use crate::model::{Counts, Date, Evidence, Verdict, Votes};

/// The part with the hands.
pub const SHOW_OF_HANDS: &str = "Show of hands";
/// How the room knows.
pub const HOW_DO_WE_KNOW: &str = "How do we know?";
/// The part with what was expected and what they got.
pub const EXPECTED_AND_GOT: &str = "Expected and got";
/// The part with want and showstopper.
pub const WANT_AND_SHOWSTOPPER: &str = "Want and showstopper";
/// What they want of the moment.
pub const WANT: &str = "Want";
/// How a want begins.
pub const I_WANT: &str = "I want ";
/// How it fails them.
pub const SHOWSTOPPER: &str = "Showstopper";
/// In an empty showstopper.
pub const SHOWSTOPPER_HINT: &str = "I can’t …";
/// A preference is no showstopper (B09).
pub const NOT_A_PREFERENCE: &str =
    "Would this alone spoil it? A colour they like less would not; a door they cannot open would.";
/// Takes over what the hands say.
pub fn take(of: Verdict) -> String {
    format!("Take {}", verdict(of).to_lowercase())
}

/// Kinds of evidence, as they are chosen.
pub const EVIDENCE: [(Evidence, &str); 4] = [
    (Evidence::Guess, "Guess"),
    (Evidence::Asked, "Asked"),
    (Evidence::Observed, "Observed"),
    (Evidence::Data, "Data"),
];

/// "They expected", "Mara expected".
pub fn expected(customer: &Customer) -> String {
    format!("{} expected", super::capitalised(customer.they()))
}

/// "They got", "Mara got".
pub fn got(customer: &Customer) -> String {
    format!("{} got", super::capitalised(customer.they()))
}

/// What the hands say: "7 hands up: 5 say neutral.", or that it is a tie (R9).
pub fn hands(votes: Votes) -> String {
    let counts = [
        (votes.miserable, Verdict::Miserable),
        (votes.neutral, Verdict::Neutral),
        (votes.magical, Verdict::Magical),
    ];
    let all: u64 = counts.iter().map(|(count, _)| u64::from(*count)).sum();
    if all == 0 {
        return "No hands up yet.".to_owned();
    }
    let up = counted(usize::try_from(all).unwrap_or(usize::MAX), "hand up", "hands up");
    let most = counts.iter().map(|(count, _)| *count).max().unwrap_or_default();
    let leaders: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count == most)
        .map(|(_, leader)| verdict(*leader).to_lowercase())
        .collect();
    match leaders.as_slice() {
        [only] if all == 1 => format!("{up}: {only}."),
        [only] if u64::from(most) == all => format!("{up}: all say {only}."),
        [only] => {
            let say = if most == 1 { "says" } else { "say" };
            format!("{up}: {most} {say} {only}.")
        }
        [first, second] => format!("{up}: a tie between {first} and {second}."),
        _ => format!("{up}: a tie between all three."),
    }
}

/// The same with the day on which they were raised, if that was another one.
pub fn hands_of_day(votes: Votes, day: Option<Option<Date>>) -> String {
    match day {
        None => hands(votes),
        Some(Some(day)) => format!("{}: {}", super::date(day), hands(votes)),
        Some(None) => format!("Before: {}", hands(votes)),
    }
}

/// "4 magical moments".
pub fn magical(counts: &Counts) -> String {
    counted(counts.magical, "magical moment", "magical moments")
}

/// A judged note that is no priority (R7).
pub const NO_PRIORITY: &str = "No priority: this verdict counts for the wall alone.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r9_hands_propose_and_ties_are_called_ties() {
        let votes = |miserable, neutral, magical| Votes { miserable, neutral, magical };
        assert_eq!(hands(votes(2, 5, 0)), "7 hands up: 5 say neutral.");
        assert_eq!(hands(votes(3, 3, 0)), "6 hands up: a tie between miserable and neutral.");
        assert_eq!(hands(votes(1, 1, 1)), "3 hands up: a tie between all three.");
        assert_eq!(hands(votes(0, 0, 4)), "4 hands up: all say magical.");
        assert_eq!(hands(votes(0, 0, 1)), "1 hand up: magical.");
        assert_eq!(hands(votes(0, 0, 0)), "No hands up yet.");
    }
}
