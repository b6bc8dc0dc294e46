//! Dots: how many each may place, and which moments they point at (R9, B08). They never choose by themselves.

use super::{MAX_PRIORITIES, Moment, Wall};

/// The fewest dots suggested for each (R9).
const FEWEST_EACH: usize = 3;
/// The most dots suggested for each (R9).
const MOST_EACH: usize = 5;

/// How far the placing of dots is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dots {
    /// Suggested for each participant: a third of the moments on the timeline, rounded up, but 3 to 5.
    pub each: usize,
    /// Placed so far on the timeline. Dots on parked moments stay with them and are not counted.
    pub placed: u64,
    /// What all participants have together; `None` if nobody is listed.
    pub budget: Option<u64>,
}

impl Dots {
    /// Dots still to be placed; `None` without a budget. More than the budget leaves none.
    pub fn left(&self) -> Option<u64> {
        self.budget.map(|budget| budget.saturating_sub(self.placed))
    }
}

/// Counts the dots (R9).
pub fn dots(wall: &Wall) -> Dots {
    let each = wall.timeline().count().div_ceil(3).clamp(FEWEST_EACH, MOST_EACH);
    let people = wall.participants.len();
    Dots {
        each,
        placed: wall.timeline().map(|moment| u64::from(moment.dots)).sum(),
        budget: (people > 0).then_some((each * people) as u64),
    }
}

/// The moments on the timeline, those with the most dots first; equal ones as they stand on the timeline.
pub fn by_dots(wall: &Wall) -> Vec<&Moment> {
    let mut moments: Vec<&Moment> = wall.timeline().map(AsRef::as_ref).collect();
    moments.sort_by_key(|moment| std::cmp::Reverse(moment.dots));
    moments
}

/// What the dots propose (R9). The room decides; a proposal never sets a priority.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DotProposal<'a> {
    /// The first five by dots, or fewer if fewer have any; equal ones as they stand on the timeline.
    pub first_five: Vec<&'a Moment>,
    /// Where more have the fifth's number of dots than there are places left: all of these, inside the five and
    /// beyond. Empty without such a tie.
    pub tied: Vec<&'a Moment>,
}

impl<'a> DotProposal<'a> {
    /// Those among the five that no tie puts in doubt. A tie proposes none (R9).
    pub fn clear(&self) -> impl Iterator<Item = &'a Moment> {
        let tied_at = self.tied.first().map(|moment| moment.dots);
        self.first_five.iter().copied().filter(move |moment| Some(moment.dots) != tied_at)
    }
}

/// The proposal of the dots, with a tie at the fifth place named (R9). Empty as long as no dot is placed.
pub fn dot_proposal(wall: &Wall) -> DotProposal<'_> {
    let mut ranked = by_dots(wall);
    ranked.retain(|moment| moment.dots > 0);
    let first_five: Vec<&Moment> = ranked.iter().copied().take(MAX_PRIORITIES).collect();
    let fifth = first_five.last().map(|moment| moment.dots);
    let is_tie = ranked.get(MAX_PRIORITIES).is_some_and(|sixth| Some(sixth.dots) == fifth);
    ranked.retain(|moment| is_tie && Some(moment.dots) == fifth);
    DotProposal { first_five, tied: ranked }
}
