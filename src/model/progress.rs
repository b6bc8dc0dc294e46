//! How far the room is: enough priorities (R2), the state of each (R4), targets (R5), what is open (R6), magical
//! moments (R7).

use super::{Date, Moment, Status, Verdict, Wall};

/// The state of a priority (R4). First match counts, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PriorityState {
    /// No verdict.
    ToAssess,
    /// Magical: keep it so.
    Protect,
    /// Nobody is on it, or all was done and judged again and it is still not magical.
    Open,
    /// Some live action is not done.
    UnderWay,
    /// All is done; nobody has judged it since.
    LookAgain,
}

impl PriorityState {
    /// In the order in which they are shown: what needs the room first.
    pub const ALL: [Self; 5] =
        [Self::ToAssess, Self::Open, Self::UnderWay, Self::LookAgain, Self::Protect];
}

/// The state of a moment as a priority (R4).
pub fn priority_state(moment: &Moment) -> PriorityState {
    match moment.verdict() {
        None => return PriorityState::ToAssess,
        Some(Verdict::Magical) => return PriorityState::Protect,
        Some(Verdict::Miserable | Verdict::Neutral) => {}
    }
    if moment.live_actions().next().is_none() {
        PriorityState::Open
    } else if moment.live_actions().any(|action| action.status != Status::Done) {
        PriorityState::UnderWay
    } else if assessed_since_all_done(moment) {
        PriorityState::Open
    } else {
        PriorityState::LookAgain
    }
}

/// How many priorities have no verdict yet (R4).
pub fn priorities_to_assess(wall: &Wall) -> usize {
    let states = wall.priority_moments().map(|moment| priority_state(moment));
    states.filter(|state| *state == PriorityState::ToAssess).count()
}

/// True if some assessment is dated on or after the last completion. An undated completion leaves it open.
fn assessed_since_all_done(moment: &Moment) -> bool {
    let completions: Option<Vec<Date>> = moment.live_actions().map(|action| action.done).collect();
    let last_done = completions.and_then(|days| days.into_iter().max());
    last_done.is_some_and(|done| {
        let judged = moment.assessments.iter().filter(|entry| entry.verdict.is_some());
        judged.filter_map(|entry| entry.date).any(|date| date >= done)
    })
}

/// The moments on the timeline that aim at a verdict which is not above the one it was set against (R5): their own
/// target against the present verdict, each live action's against the one in force when it was decided.
pub fn targets_not_above_verdict(wall: &Wall) -> Vec<&Moment> {
    let breaks = |verdict: Option<Verdict>, target: Option<Verdict>| {
        verdict.zip(target).is_some_and(|(verdict, target)| !verdict.allows_target(target))
    };
    let breaks_r5 = |moment: &&Moment| {
        let mut actions = moment.live_actions();
        breaks(moment.verdict(), moment.target)
            || actions.any(|action| breaks(moment.verdict_when_decided(action), action.target))
    };
    wall.timeline().map(AsRef::as_ref).filter(breaks_r5).collect()
}

/// What the status line, the photo and the summary count, over the timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Moments on the timeline.
    pub moments: usize,
    /// Moments on the shelf.
    pub parked: usize,
    /// Moments without a contact type.
    pub without_type: usize,
    /// Moments judged miserable, priority or not.
    pub miserable: usize,
    /// Judged neutral.
    pub neutral: usize,
    /// Judged magical (R7).
    pub magical: usize,
    /// Priorities.
    pub priorities: usize,
    /// Priorities judged magical (R7).
    pub magical_priorities: usize,
    /// Priorities whose state is open (R6).
    pub open: usize,
}

impl Counts {
    /// Moments that have a verdict.
    pub fn judged(&self) -> usize {
        self.miserable + self.neutral + self.magical
    }
}

/// Counts a wall (R6, R7).
pub fn counts(wall: &Wall) -> Counts {
    let mut counts = Counts { parked: wall.parked().count(), ..Counts::default() };
    for moment in wall.timeline() {
        counts.moments += 1;
        counts.without_type += usize::from(moment.contact.is_none());
        match moment.verdict() {
            Some(Verdict::Miserable) => counts.miserable += 1,
            Some(Verdict::Neutral) => counts.neutral += 1,
            Some(Verdict::Magical) => counts.magical += 1,
            None => {}
        }
    }
    for moment in wall.priority_moments() {
        counts.priorities += 1;
        match priority_state(moment) {
            PriorityState::Protect => counts.magical_priorities += 1,
            PriorityState::Open => counts.open += 1,
            PriorityState::ToAssess | PriorityState::UnderWay | PriorityState::LookAgain => {}
        }
    }
    counts
}

/// What to tell the room that enters step 4 with few priorities (R2). Never a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PriorityAdvice {
    /// There are none: step 4 explains step 3, for as long as that is so.
    NoneChosen,
    /// Fewer than three of them: said once.
    FewerThanThree,
}

/// Judges the number of priorities on entering step 4 (R2). On a wall of three moments or fewer one or two are enough.
/// Saying it only once is up to the session.
pub fn advice_on_priorities(wall: &Wall) -> Option<PriorityAdvice> {
    const ENOUGH: usize = 3;
    match wall.priorities.len() {
        0 => Some(PriorityAdvice::NoneChosen),
        1..ENOUGH if wall.timeline().nth(ENOUGH).is_some() => Some(PriorityAdvice::FewerThanThree),
        _ => None,
    }
}
