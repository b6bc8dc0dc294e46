//! The words the file uses for each choice. One table a type, read in both directions.

use crate::model::{
    Area, Benefit, Better, Consequence, Cost, Evidence, IdeaReach, Lane, MetricKind, Mode, Role,
    Status, Verdict,
};

/// A choice that the file writes as one word.
pub(crate) trait Word: Copy + PartialEq + 'static {
    /// Every choice with its word.
    const WORDS: &'static [(&'static str, Self)];

    /// The choice of a word; `None` if it is none of them.
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(other, _)| *other == word).map(|(_, choice)| *choice)
    }

    /// The word of this choice.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, choice)| *choice == self).map_or("", |(word, _)| word)
    }
}

macro_rules! words {
    ($type:ty: $($word:literal => $choice:ident),+ $(,)?) => {
        impl Word for $type {
            const WORDS: &'static [(&'static str, Self)] = &[$(($word, Self::$choice)),+];
        }
    };
}

words!(Verdict: "miserable" => Miserable, "neutral" => Neutral, "magical" => Magical);
words!(Evidence: "guess" => Guess, "asked" => Asked, "observed" => Observed, "data" => Data);
words!(Mode: "today" => Today, "ideal" => Ideal);
words!(Role: "front_line" => FrontLine, "customer" => Customer, "manager" => Manager,
    "partner" => Partner, "other" => Other);
words!(Consequence: "annoyed" => Annoyed, "gives_up" => GivesUp, "leaves" => Leaves);
words!(Lane: "customer" => Customer, "front" => Front, "back" => Back, "partner" => Partner);
words!(Cost: "none" => None, "low" => Low, "medium" => Medium, "high" => High);
words!(IdeaReach: "fix" => Fix, "improve" => Improve, "rethink" => Rethink);
words!(Status: "planned" => Planned, "trying" => Trying, "done" => Done, "dropped" => Dropped);
words!(Area: "product" => Product, "service" => Service, "policy" => Policy,
    "process" => Process, "people" => People);
words!(Benefit: "complaints" => Complaints, "returns" => Returns, "time" => Time,
    "morale" => Morale, "more" => More, "again" => Again, "pay_more" => PayMore,
    "recommend" => Recommend);
words!(MetricKind: "time" => Time, "effort" => Effort, "money" => Money, "options" => Options,
    "other" => Other);
words!(Better: "lower" => Lower, "higher" => Higher);
