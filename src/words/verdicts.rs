//! What is said about verdicts: hands that were raised, how the room knows, what was expected.

use super::catalog::text;
use super::coach::Customer;
use super::verdict_within;
use crate::model::{Counts, Date, Evidence, Verdict, Votes};

texts! {
    /// The part with the hands.
    pub show_of_hands = "verdicts-show-of-hands";
    /// How the room knows.
    pub how_do_we_know = "verdicts-how-do-we-know";
    /// What there is to say of a verdict besides.
    pub remark = "verdicts-remark";
    /// Stands in its field.
    pub remark_hint = "verdicts-remark-hint";
    /// The part with what was expected and what they got.
    pub expected_and_got = "verdicts-expected-and-got";
    /// The part with want and showstopper.
    pub want_and_showstopper = "verdicts-want-and-showstopper";
    /// What they want of the moment.
    pub want = "verdicts-want";
    /// How a want begins.
    pub i_want = "verdicts-i-want";
    /// In an empty want.
    pub want_hint = "verdicts-want-hint";
    /// How it fails them.
    pub showstopper = "verdicts-showstopper";
    /// In an empty showstopper.
    pub showstopper_hint = "verdicts-showstopper-hint";
    /// The button that leads back to no verdict.
    pub take_back = "verdicts-take-back";
    /// A preference is no showstopper (B09).
    pub not_a_preference = "verdicts-not-a-preference";
}

/// No verdict among the verdicts, for a screen reader; with how one comes back to it.
pub fn not_yet_name(is_judged: bool) -> String {
    let name = super::not_yet();
    if is_judged { format!("{name}: {}", take_back()) } else { name.to_owned() }
}

/// Takes over what the hands say.
pub fn take(of: Verdict) -> String {
    tell!("verdicts-take", verdict = super::verdict(of))
}

/// Kinds of evidence, as they are chosen.
pub fn evidence() -> [(Evidence, &'static str); 4] {
    [
        (Evidence::Guess, text("evidence-guess")),
        (Evidence::Asked, text("evidence-asked")),
        (Evidence::Observed, text("evidence-observed")),
        (Evidence::Data, text("evidence-data")),
    ]
}

/// The word for one of them.
pub fn evidence_word(evidence: &Evidence) -> &'static str {
    super::plan::word(&self::evidence(), evidence)
}

/// "They expected", "Mara expected".
pub fn expected(customer: &Customer) -> String {
    tell!("verdicts-expected", named = customer.named(), name = customer.name())
}

/// "They got", "Mara got".
pub fn got(customer: &Customer) -> String {
    tell!("verdicts-got", named = customer.named(), name = customer.name())
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
        return text("verdicts-no-hands").to_owned();
    }
    let up = tell!("verdicts-hands-up", count = all);
    let most = counts.iter().map(|(count, _)| *count).max().unwrap_or_default();
    let leaders: Vec<&str> = counts
        .iter()
        .filter(|(count, _)| *count == most)
        .map(|(_, leader)| verdict_within(*leader))
        .collect();
    match leaders.as_slice() {
        [only] if all == 1 => format!("{up}: {only}."),
        [only] if u64::from(most) == all => tell!("verdicts-all-say", up, verdict = *only),
        [only] => tell!("verdicts-most-say", up, count = most, verdict = *only),
        [first, second] => tell!("verdicts-tie", up, first = *first, second = *second),
        _ => tell!("verdicts-tie-of-three", up),
    }
}

/// The same with the day on which they were raised, if that was another one.
pub fn hands_of_day(votes: Votes, day: Option<Option<Date>>) -> String {
    match day {
        None => hands(votes),
        Some(Some(day)) => format!("{}: {}", super::date(day), hands(votes)),
        Some(None) => tell!("verdicts-hands-before", hands = hands(votes)),
    }
}

/// "4 magical moments".
pub fn magical(counts: &Counts) -> String {
    super::count_of_magical(counts.magical)
}

texts! {
    /// A judged note that is no priority (R7).
    pub no_priority = "verdicts-no-priority";
}

/// "Judged on 29 Oct", at a verdict.
pub fn judged(day: Date, today: Date) -> String {
    match day == today {
        true => text("verdicts-judged-today").to_owned(),
        false => tell!("verdicts-judged-on", day = super::short_date(day, today)),
    }
}

/// "3 of 5 judged since the last review", after a review was taken.
pub fn judged_in_review(judged: usize, all: usize) -> String {
    tell!("verdicts-judged-in-review", judged, all)
}

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
