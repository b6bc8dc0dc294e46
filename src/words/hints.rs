//! What hints say. They ask; they never tell anybody off.

use super::catalog::text;
use super::coach::Customer;
use crate::model::{Hint, MetricGap};

texts! {
    /// Splits the note in two (L4).
    pub split = "hints-split";
    /// After it was.
    pub split_done = "hints-split-done";
    /// Hides one hint on one thing.
    pub hide = "hints-hide";
    /// Hides all hints, or shows them again.
    pub show = "hints-show";
    /// The badge on a verdict that nobody outside the team has given (B17).
    pub teams_guess = "hints-teams-guess";
}

/// The short line of a hint.
pub fn line(hint: Hint, customer: &Customer) -> String {
    let (named, name) = (customer.named(), customer.name());
    match hint {
        Hint::Vague => text("hint-vague").to_owned(),
        Hint::NotNegative => tell!("hint-not-negative", named, name),
        Hint::HouseView => tell!("hint-house-view", named, name),
        Hint::TwoInOne => text("hint-two-in-one").to_owned(),
        Hint::NotUsable => text("hint-not-usable").to_owned(),
        Hint::NoGain => text("hint-no-gain").to_owned(),
        Hint::Guess => text("hint-guess").to_owned(),
        Hint::Ending => tell!("hint-ending", named, name),
    }
}

/// What a hint is called where only its name is heard.
pub fn title(hint: Hint) -> &'static str {
    text(match hint {
        Hint::Vague => "hint-vague-title",
        Hint::NotNegative => "hint-not-negative-title",
        Hint::HouseView => "hint-house-view-title",
        Hint::TwoInOne => "hint-two-in-one-title",
        Hint::NotUsable => "hint-not-usable-title",
        Hint::NoGain => "hint-no-gain-title",
        Hint::Guess => "hint-guess-title",
        Hint::Ending => "hint-ending-title",
    })
}

/// The line of a hint with what it is about: "Showstopper: Say how it goes wrong for the customer."
pub fn of(what: &str, said: &str) -> String {
    tell!("hint-of", what = what, said = said)
}

/// What a metric still needs (L5): "Still missing: unit and target". Empty if nothing does.
pub fn missing(gaps: &[MetricGap]) -> String {
    let names: Vec<&str> = gaps.iter().copied().map(gap).collect();
    match names.as_slice() {
        [] => String::new(),
        [only] => tell!("hint-missing", what = *only),
        [others @ .., last] => {
            tell!("hint-missing-and", others = others.join(", "), last = *last)
        }
    }
}

fn gap(gap: MetricGap) -> &'static str {
    text(match gap {
        MetricGap::Unit => "hint-gap-unit",
        MetricGap::Now => "hint-gap-now",
        MetricGap::Target => "hint-gap-target",
    })
}
