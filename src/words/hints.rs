//! What hints say. They ask; they never tell anybody off.

use crate::model::{Hint, MetricGap};

/// Splits the note in two (L4).
pub const SPLIT: &str = "Split";
/// After it was.
pub const SPLIT_DONE: &str = "Split into two moments";
/// Hides one hint on one thing.
pub const HIDE: &str = "Hide this hint";
/// Hides all hints, or shows them again.
pub const SHOW: &str = "Show hints";
/// The badge on a verdict that nobody outside the team has given (B17).
pub const TEAMS_GUESS: &str = "Team’s guess";

/// The short line of a hint.
pub const fn line(hint: Hint) -> &'static str {
    match hint {
        Hint::Vague => "Which thing exactly? How does it fail?",
        Hint::NotNegative => "Say how it goes wrong for the customer.",
        Hint::HouseView => "How would the customer say it?",
        Hint::TwoInOne => "Two moments in one?",
        Hint::NotUsable => "Not yet usable: fill in what is missing.",
        Hint::NoGain => "Same as today, or worse?",
        Hint::Guess => "Every verdict is the team’s guess so far. Who could ask a customer?",
        Hint::Ending => "How does it end for the customer?",
    }
}

/// What a hint is called where only its name is heard.
pub const fn title(hint: Hint) -> &'static str {
    match hint {
        Hint::Vague => "Hint: not exact yet",
        Hint::NotNegative => "Hint: nothing goes wrong in it",
        Hint::HouseView => "Hint: the house’s words",
        Hint::TwoInOne => "Hint: two moments in one note",
        Hint::NotUsable => "Hint: not yet measurable",
        Hint::NoGain => "Hint: no gain",
        Hint::Guess => "Hint: verdicts are guesses",
        Hint::Ending => "Hint: the ending",
    }
}

/// What a metric still needs (L5): "Still missing: unit and target". Empty if nothing does.
pub fn missing(gaps: &[MetricGap]) -> String {
    let names: Vec<&str> = gaps.iter().copied().map(gap).collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => format!("Still missing: {only}"),
        [others @ .., last] => format!("Still missing: {} and {last}", others.join(", ")),
    }
}

const fn gap(gap: MetricGap) -> &'static str {
    match gap {
        MetricGap::Unit => "unit",
        MetricGap::Now => "value now",
        MetricGap::Target => "target",
    }
}
