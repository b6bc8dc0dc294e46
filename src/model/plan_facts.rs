//! What the plan amounts to: ideas, actions, dates (R6) and what they are good for (A29, A30).

use std::sync::Arc;

use super::{Action, Benefit, Date, Moment};

/// The plan of some moments in figures (R6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanFacts {
    /// Ideas.
    pub ideas: usize,
    /// Actions, dropped ones too.
    pub actions: usize,
    /// Actions that were not dropped.
    pub live: usize,
    /// Actions that are done.
    pub done: usize,
    /// Live actions without an owner or a date.
    pub missing_owner_or_due: usize,
    /// Actions that were due before today and are neither done nor dropped.
    pub overdue: usize,
    /// The first and the last date of the live actions, done or not.
    pub due: Option<(Date, Date)>,
    /// The first and the last date of those neither done nor dropped: what is still to come, or late.
    pub waiting_due: Option<(Date, Date)>,
}

/// Counts the plan of these moments: [`Wall::timeline`](super::Wall::timeline) for all there is,
/// [`Wall::priority_moments`](super::Wall::priority_moments) for what the room follows, since the plan of a moment
/// that is no longer a priority is hidden (R3).
pub fn plan_facts<'a>(
    moments: impl IntoIterator<Item = &'a Arc<Moment>>,
    today: Date,
) -> PlanFacts {
    let mut facts = PlanFacts::default();
    for moment in moments {
        facts.ideas += moment.ideas.len();
        facts.actions += moment.actions.len();
        for action in moment.live_actions() {
            facts.live += 1;
            facts.done += usize::from(!action.is_waiting());
            facts.missing_owner_or_due += usize::from(action.lacks_owner_or_due());
            facts.overdue += usize::from(action.is_overdue(today));
            facts.due = spanning(facts.due, action);
            if action.is_waiting() {
                facts.waiting_due = spanning(facts.waiting_due, action);
            }
        }
    }
    facts
}

fn spanning(span: Option<(Date, Date)>, action: &Action) -> Option<(Date, Date)> {
    match (span, action.due) {
        (Some((first, last)), Some(due)) => Some((first.min(due), last.max(due))),
        (None, Some(due)) => Some((due, due)),
        (span, None) => span,
    }
}

/// How many live actions each benefit is expected of (A29, A30), in the order of [`Benefit::ALL`]; benefits that no
/// action has are left out. An action with two benefits counts for both.
pub fn benefit_sums<'a>(
    moments: impl IntoIterator<Item = &'a Arc<Moment>>,
) -> Vec<(Benefit, usize)> {
    let mut sums = Benefit::ALL.map(|benefit| (benefit, 0));
    for action in moments.into_iter().flat_map(|moment| moment.live_actions()) {
        for (benefit, sum) in &mut sums {
            *sum += usize::from(action.benefits.contains(benefit));
        }
    }
    sums.into_iter().filter(|(_, sum)| *sum > 0).collect()
}
