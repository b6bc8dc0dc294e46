//! Hints: what the room may want to look at again (L1 to L8). They never stop anybody, and are computed, never stored.

mod arabic;
mod english;
mod german;
mod japanese;
mod language;
mod metric;
mod number;
mod phrases;
mod plain;
mod showstopper;
mod two_in_one;

use super::{Action, ActionId, Evidence, MetricId, Moment, MomentId, Role, Verdict, Wall};

pub use metric::{MetricGap, metric_gaps, metric_hints};
pub use showstopper::showstopper_hints;
pub use two_in_one::{TwoInOne, two_in_one};

/// Something worth a second look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Hint {
    /// L1: a showstopper that does not say which thing exactly.
    Vague,
    /// L2: a showstopper in which nothing fails.
    NotNegative,
    /// L3: a showstopper in the words of the house.
    HouseView,
    /// L4: a note that holds two moments.
    TwoInOne,
    /// L5: a metric without its unit, its value now or its target.
    NotUsable,
    /// L6: a target that is not above the verdict, or not better than now.
    NoGain,
    /// L7: every verdict is a guess.
    Guess,
    /// L8: nobody looked at how it ends.
    Ending,
}

impl Hint {
    /// All of them, L1 first.
    pub const ALL: [Self; 8] = [
        Self::Vague,
        Self::NotNegative,
        Self::HouseView,
        Self::TwoInOne,
        Self::NotUsable,
        Self::NoGain,
        Self::Guess,
        Self::Ending,
    ];

    /// Its name in the method, which stays: "L1".
    pub const fn id(self) -> &'static str {
        match self {
            Self::Vague => "L1",
            Self::NotNegative => "L2",
            Self::HouseView => "L3",
            Self::TwoInOne => "L4",
            Self::NotUsable => "L5",
            Self::NoGain => "L6",
            Self::Guess => "L7",
            Self::Ending => "L8",
        }
    }
}

/// What a hint is about: a note, a field of its plan, or the wall. With the hint, it names what can be switched off.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HintAbout {
    /// The wall as a whole: L7.
    Wall,
    /// The note: L4, L8.
    Note(MomentId),
    /// Its showstopper: L1, L2, L3.
    Showstopper(MomentId),
    /// The verdict aimed at: L6.
    Target(MomentId),
    /// One of its actions: L6.
    Action(MomentId, ActionId),
    /// One of its metrics: L5, L6.
    Metric(MomentId, MetricId),
}

impl HintAbout {
    /// The moment whose note bears the mark; `None` for the wall.
    pub fn moment(&self) -> Option<&MomentId> {
        match self {
            Self::Wall => None,
            Self::Note(id)
            | Self::Showstopper(id)
            | Self::Target(id)
            | Self::Action(id, _)
            | Self::Metric(id, _) => Some(id),
        }
    }
}

/// All hints of a wall: the wall's own first, then those of each moment, in the order of the list. Takes time in
/// proportion to the wall; ask again only when the wall has changed.
pub fn hints(wall: &Wall) -> Vec<(HintAbout, Hint)> {
    let guess = is_all_guessed(wall).then_some((HintAbout::Wall, Hint::Guess));
    let mut hints: Vec<_> = guess.into_iter().collect();
    let ending = overlooked_ending(wall);
    for moment in &wall.moments {
        add_hints(wall, moment, ending, &mut hints);
    }
    hints
}

/// The hints of one moment: its note's, then those of its plan if it is a priority (a hidden plan gives none, R3).
pub fn hints_of(wall: &Wall, moment: &Moment) -> Vec<(HintAbout, Hint)> {
    let mut hints = Vec::new();
    add_hints(wall, moment, overlooked_ending(wall), &mut hints);
    hints
}

fn add_hints(
    wall: &Wall,
    moment: &Moment,
    ending: Option<&MomentId>,
    hints: &mut Vec<(HintAbout, Hint)>,
) {
    let id = || moment.id.clone();
    if two_in_one(&moment.text).is_some() {
        hints.push((HintAbout::Note(id()), Hint::TwoInOne));
    }
    if ending == Some(&moment.id) {
        hints.push((HintAbout::Note(id()), Hint::Ending));
    }
    if !wall.priorities.contains(&moment.id) {
        return;
    }
    let showstopper = showstopper_hints(moment.showstopper.as_deref().unwrap_or_default());
    hints.extend(showstopper.into_iter().map(|hint| (HintAbout::Showstopper(id()), hint)));
    hints.extend(target_hint(moment).map(|hint| (HintAbout::Target(id()), hint)));
    hints.extend(moment.actions.iter().filter_map(|action| {
        Some((HintAbout::Action(id(), action.id.clone()), action_hint(moment, action)?))
    }));
    hints.extend(moment.metrics.iter().flat_map(|metric| {
        let about = HintAbout::Metric(id(), metric.id.clone());
        metric_hints(metric).into_iter().map(move |hint| (about.clone(), hint))
    }));
}

/// L6 if a moment's own target is not above its verdict (R5).
pub fn target_hint(moment: &Moment) -> Option<Hint> {
    no_gain(moment.verdict(), moment.target)
}

/// L6 if a live action's target is not above the verdict in force when it was decided (R5).
pub fn action_hint(moment: &Moment, action: &Action) -> Option<Hint> {
    let target = action.target.filter(|_| action.is_live());
    no_gain(moment.verdict_when_decided(action), target)
}

fn no_gain(verdict: Option<Verdict>, target: Option<Verdict>) -> Option<Hint> {
    let (verdict, target) = verdict.zip(target)?;
    (!verdict.allows_target(target)).then_some(Hint::NoGain)
}

/// True if some priority has a verdict and all of those verdicts are guesses (L7).
fn is_all_guessed(wall: &Wall) -> bool {
    let mut evidence = wall.priority_moments().filter_map(|moment| evidence(moment)).peekable();
    evidence.peek().is_some() && evidence.all(|evidence| evidence == Evidence::Guess)
}

/// True if a moment's verdict is the team's own guess (B17): nobody asked, watched or measured, and no customer is
/// among the participants. Its badge says so.
pub fn is_teams_guess(wall: &Wall, moment: &Moment) -> bool {
    let has_customer = wall.participants.iter().any(|person| person.role == Role::Customer);
    !has_customer && evidence(moment) == Some(Evidence::Guess)
}

/// How the verdict in force is known.
fn evidence(moment: &Moment) -> Option<Evidence> {
    let in_force = moment.assessment_in_force()?;
    in_force.verdict.map(|_| in_force.evidence)
}

/// The last moment on the timeline if neither it nor one at the same time is a priority or has a verdict (L8).
fn overlooked_ending(wall: &Wall) -> Option<&MomentId> {
    let mut backwards = wall.timeline().rev();
    let last = backwards.next()?;
    let is_seen =
        |moment: &Moment| wall.priorities.contains(&moment.id) || moment.verdict().is_some();
    let mut current = last;
    loop {
        if is_seen(current) {
            return None;
        }
        match backwards.next() {
            Some(before) if current.row > 0 => current = before,
            _ => return Some(&last.id),
        }
    }
}
