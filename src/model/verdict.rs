//! Verdicts and the assessments that hold them.

use super::{Date, Extra};

/// How a moment is for the customer, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Worse than the customer can accept.
    Miserable,
    /// What the customer counts on.
    Neutral,
    /// More than the customer dared hope.
    Magical,
}

impl Verdict {
    /// All three, from worst to best.
    pub const ALL: [Self; 3] = [Self::Miserable, Self::Neutral, Self::Magical];

    /// The targets that may be aimed at from here (R5); a magical moment is to be kept so.
    pub fn legal_targets(self) -> &'static [Self] {
        match self {
            Self::Miserable => &[Self::Neutral, Self::Magical],
            Self::Neutral | Self::Magical => &[Self::Magical],
        }
    }

    /// True if `target` may be aimed at from here (R5).
    pub fn allows_target(self, target: Self) -> bool {
        self.legal_targets().contains(&target)
    }
}

/// How the verdict is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// The team's own guess.
    #[default]
    Guess,
    /// Customers were asked.
    Asked,
    /// Customers were watched.
    Observed,
    /// Figures say so.
    Data,
}

/// A show of hands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Votes {
    /// Hands for miserable.
    pub miserable: u32,
    /// Hands for neutral.
    pub neutral: u32,
    /// Hands for magical.
    pub magical: u32,
}

impl Votes {
    /// The verdict with more than any other (R9); `None` on a tie or without votes.
    pub fn proposal(self) -> Option<Verdict> {
        let counts = [
            (self.miserable, Verdict::Miserable),
            (self.neutral, Verdict::Neutral),
            (self.magical, Verdict::Magical),
        ];
        let most = counts.iter().map(|(count, _)| *count).max().filter(|most| *most > 0)?;
        let mut leaders = counts.iter().filter(|(count, _)| *count == most);
        match (leaders.next(), leaders.next()) {
            (Some((_, verdict)), None) => Some(*verdict),
            _ => None,
        }
    }
}

/// One dated judgement of a moment. A moment keeps all of them; the last counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The verdict; `None` says that the verdict was taken back.
    pub verdict: Option<Verdict>,
    /// It has no verdict, or one that could not be read: it is kept, but does not count.
    pub is_void: bool,
    /// The day of the judgement, where known.
    pub date: Option<Date>,
    /// The show of hands, if one was held.
    pub votes: Option<Votes>,
    /// How the room knows.
    pub evidence: Evidence,
    /// A remark.
    pub note: Option<String>,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl Assessment {
    /// A show of hands that led to no verdict yet: it is kept, and what was judged before still counts (R9).
    pub fn hands(votes: Votes, date: Option<Date>) -> Self {
        Self {
            verdict: None,
            is_void: true,
            date,
            votes: Some(votes),
            evidence: Evidence::Guess,
            note: None,
            extra: Extra::default(),
        }
    }

    /// True if it is nothing but a show of hands.
    pub fn is_hands_alone(&self) -> bool {
        self.is_void && self.votes.is_some()
    }

    /// A bare verdict, marked as the team's guess.
    pub fn guess(verdict: Verdict, date: Option<Date>) -> Self {
        Self {
            verdict: Some(verdict),
            is_void: false,
            date,
            votes: None,
            evidence: Evidence::Guess,
            note: None,
            extra: Extra::default(),
        }
    }
}
