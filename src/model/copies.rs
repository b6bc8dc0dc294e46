//! A new wall from this one: the journey as it should be, or its bare structure.
//!
//! Ids stay as they are. They are unique in the new wall too, no review of it cites another moment, and today's wall
//! and its ideal can be compared moment by moment. Each field stands here by name, so that one added later has to be
//! decided upon.

use std::sync::Arc;

use super::{Metric, Mode, Moment, Priorities, Timestamp, Wall};

/// The same journey as it should be (B16), made at `now` under `title`.
///
/// Kept: whose journey it is, the people, the reason, customers a year, types, stages, every moment with its place,
/// text, want, showstopper and what they expect, which ones are the priorities, and metrics with the value aimed at.
/// Dropped: what was found out about today (verdicts, what they got, today's values), targets, dots, ideas, actions,
/// reviews and the next review. Unknown keys stay with what is kept.
pub fn as_ideal(wall: &Wall, title: String, now: Timestamp) -> Wall {
    Wall {
        title,
        why: wall.why.clone(),
        mode: Mode::Ideal,
        scenario: wall.scenario.clone(),
        participants: wall.participants.clone(),
        customers_per_year: wall.customers_per_year,
        contact_types: wall.contact_types.clone(),
        stages: wall.stages.clone(),
        moments: wall.moments.iter().map(|moment| Arc::new(ideal_moment(moment))).collect(),
        priorities: wall.priorities.clone(),
        reviews: Vec::new(),
        next_review: None,
        created: Some(now.clone()),
        changed: Some(now),
        extra: wall.extra.clone(),
    }
}

fn ideal_moment(moment: &Moment) -> Moment {
    let without_today = |metric: &Metric| Metric { current: None, ..metric.clone() };
    Moment {
        showstopper: moment.showstopper.clone(),
        expected: moment.expected.clone(),
        consequence: moment.consequence,
        by: moment.by.clone(),
        metrics: moment.metrics.iter().map(without_today).collect(),
        ..bare_moment(moment)
    }
}

/// A template for another workshop, without verdicts and plans, made at `now`. It has no title yet.
///
/// Kept: whose journey it is, customers a year, today or ideal, types, stages, and every moment with its place, text,
/// type, lane, durations and want.
/// Dropped: what belongs to the one workshop (title, reason, people and their initials, dots, priorities, reviews,
/// the next review), what the room found (verdicts, showstoppers, what they expected and got, what they do then) and
/// what it planned (targets, ideas, actions, metrics). Unknown keys stay with what is kept.
pub fn as_template(wall: &Wall, now: Timestamp) -> Wall {
    Wall {
        title: String::new(),
        why: None,
        mode: wall.mode,
        scenario: wall.scenario.clone(),
        participants: Vec::new(),
        customers_per_year: wall.customers_per_year,
        contact_types: wall.contact_types.clone(),
        stages: wall.stages.clone(),
        moments: wall.moments.iter().map(|moment| Arc::new(bare_moment(moment))).collect(),
        priorities: Priorities::default(),
        reviews: Vec::new(),
        next_review: None,
        created: Some(now.clone()),
        changed: Some(now),
        extra: wall.extra.clone(),
    }
}

/// What both copies keep of a moment.
fn bare_moment(moment: &Moment) -> Moment {
    Moment {
        id: moment.id.clone(),
        text: moment.text.clone(),
        stage: moment.stage.clone(),
        contact: moment.contact.clone(),
        row: moment.row,
        parked: moment.parked,
        seconds: moment.seconds,
        times_per_customer: moment.times_per_customer,
        want: moment.want.clone(),
        showstopper: None,
        expected: None,
        got: None,
        consequence: None,
        dots: 0,
        by: None,
        lane: moment.lane,
        target: None,
        assessments: Vec::new(),
        ideas: Vec::new(),
        actions: Vec::new(),
        metrics: Vec::new(),
        extra: moment.extra.clone(),
    }
}
