//! The headings and phrases of the minutes.

use super::catalog::text;
use crate::model::{Action, Metric, Participant, Review, Status, Verdict};

texts! {
    /// Whose journey.
    pub customer = "minutes-customer";
    /// What they want to do.
    pub goal = "minutes-goal";
    /// What a good end is.
    pub outcome = "minutes-outcome";
    /// Who was in the room.
    pub people = "minutes-people";
    /// The circumstances.
    pub context = "minutes-context";
    /// What must hold.
    pub condition = "minutes-condition";
    /// When the room meets again.
    pub next_review = "minutes-next-review";
    /// The chosen moments.
    pub priorities = "minutes-priorities";
    /// How it is for the customer.
    pub verdict_heading = "minutes-verdict-heading";
    /// Guessed, asked, observed or counted, and when.
    pub known = "minutes-known";
    /// Where it stands.
    pub state = "minutes-state";
    /// How it fails them.
    pub showstopper = "minutes-showstopper";
    /// What was decided.
    pub actions = "minutes-actions";
    /// Ideas that became no action.
    pub also_possible = "minutes-also-possible";
    /// The whole timeline.
    pub journey = "minutes-journey";
    /// Off the timeline.
    pub parked = "minutes-parked";
}

/// "Since the last review (29 October 2026)".
pub fn since_review(review: &Review) -> String {
    tell!("minutes-since-review", review = super::close::side(review))
}

/// "Miserable → Magical", or what is known of it.
pub fn verdict(verdict: Option<Verdict>, target: Option<Verdict>) -> String {
    let now = verdict.map_or_else(super::not_yet, super::verdict);
    match target {
        Some(target) if Some(target) != verdict => format!("{now} → {}", super::verdict(target)),
        _ => now.to_owned(),
    }
}

/// "12 min → 3 min", or what is known of it.
pub fn metric(metric: &Metric) -> String {
    let value = |text: &Option<String>| {
        text.as_deref().map_or_else(|| "?".to_owned(), |value| metric.with_unit(value))
    };
    format!("{} → {}", value(&metric.current), value(&metric.target))
}

/// "Ana (Front line), Customer": who was in the room, those without a name by what they are.
pub fn listed(people: &[Participant]) -> String {
    let listed = people.iter().map(|person| {
        let role = super::setup::role(person.role);
        match person.name.as_deref().map(super::one_line).filter(|name| !name.is_empty()) {
            Some(name) => format!("{name} ({role})"),
            None => role.to_owned(),
        }
    });
    listed.collect::<Vec<_>>().join(", ")
}

/// "Ana, by 15 February 2027, planned".
pub fn action(action: &Action, overdue: bool) -> String {
    let owner =
        action.owner.as_deref().map_or_else(|| text("nobody-yet").to_owned(), super::one_line);
    let due = match (action.due, &action.due_as_typed) {
        (Some(date), _) => tell!("by-date", date = super::date(date)),
        (None, Some(typed)) => tell!("by-date", date = super::one_line(typed)),
        (None, None) => text("no-date-yet").to_owned(),
    };
    let status = text(match action.status {
        Status::Planned => "minutes-planned",
        Status::Trying => "minutes-trying",
        Status::Done => "minutes-done",
        Status::Dropped => "minutes-dropped",
    });
    let late = overdue.then(|| super::plan::overdue_word().to_owned());
    let parts = [Some(owner), Some(due), Some(status.to_owned()), late];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// "Phone, priority 2, miserable".
pub fn moment(contact: &str, rank: Option<usize>, verdict: Option<Verdict>) -> String {
    let rank = rank.map(super::priority_of_rank);
    let verdict = verdict.map(|verdict| super::verdict_within(verdict).to_owned());
    let parts = [Some(super::one_line(contact)), rank, verdict];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
