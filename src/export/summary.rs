//! The counts of a wall, for people and for scripts (product.md 7).

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::model::{
    ContactTypeId, Date, PriorityState, Stage, StageId, Wall, counts, plan_facts, priority_state,
    reach, targets_not_above_verdict,
};
use crate::storage::Word as _;
use crate::words;

/// The counts as one JSON object, keys in a fixed order.
pub fn summary_json(wall: &Wall, today: Date) -> Value {
    let counts = counts(wall);
    let plan = plan_facts(wall.timeline(), today);
    json!({
        "title": wall.title,
        "moments": counts.moments,
        "parked": counts.parked,
        "stages": stages(wall),
        "contact_types": contact_types(wall),
        "without_type": counts.without_type,
        "priorities": priorities(wall),
        "open_priorities": open_ranks(wall),
        "wall_verdicts": {
            "miserable": counts.miserable,
            "neutral": counts.neutral,
            "magical": counts.magical,
        },
        "magical_moment_count": counts.magical,
        "magical_priorities": counts.magical_priorities,
        "assessed_non_priorities": assessed_non_priorities(wall),
        "targets_not_above_verdict": targets_not_above_verdict(wall)
            .iter()
            .map(|moment| moment.text.as_str())
            .collect::<Vec<_>>(),
        "ideas": plan.ideas,
        "actions": plan.actions,
        "actions_missing_owner_or_due": plan.missing_owner_or_due,
        "actions_overdue": plan.overdue,
        "first_due": plan.due.map(|(first, _)| first.to_string()),
        "last_due": plan.due.map(|(_, last)| last.to_string()),
        "next_review": wall.next_review.map(|date| date.to_string()),
        "reach": reach_json(wall),
    })
}

fn stages(wall: &Wall) -> Vec<Value> {
    let mut counts: HashMap<Option<&StageId>, usize> = HashMap::new();
    for moment in wall.timeline() {
        *counts.entry(moment.stage.as_ref()).or_default() += 1;
    }
    let count = |stage: Option<&StageId>| counts.get(&stage).copied().unwrap_or_default();
    let unnamed = count(None);
    let before = (unnamed > 0).then(|| json!({ "name": "", "moments": unnamed }));
    let entry = |stage: &Stage| json!({ "name": stage.name, "moments": count(Some(&stage.id)) });
    before.into_iter().chain(wall.stages.iter().map(entry)).collect()
}

/// Label to count; two types with one label read "Phone" and "Phone (2)".
fn contact_types(wall: &Wall) -> Map<String, Value> {
    let mut counts: HashMap<&ContactTypeId, usize> = HashMap::new();
    for contact in wall.timeline().filter_map(|moment| moment.contact.as_ref()) {
        *counts.entry(contact).or_default() += 1;
    }
    let mut map = Map::new();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    for kind in &wall.contact_types {
        let count = counts.get(&kind.id).copied().unwrap_or_default();
        if kind.hidden && count == 0 {
            continue;
        }
        let mut label = kind.label.clone();
        while map.contains_key(&label) {
            let number = numbers.entry(&kind.label).or_insert(1);
            *number += 1;
            label = format!("{} ({number})", kind.label);
        }
        map.insert(label, json!(count));
    }
    map
}

fn priorities(wall: &Wall) -> Vec<Value> {
    let ranked = (1_usize..).zip(wall.priority_moments());
    let entry = |(rank, moment): (usize, &std::sync::Arc<crate::model::Moment>)| {
        json!({
            "rank": rank,
            "text": moment.text,
            "verdict": moment.verdict().map(|verdict| verdict.word()),
            "target": moment.effective_target().map(|target| target.word()),
            "state": state_word(priority_state(moment)),
        })
    };
    ranked.map(entry).collect()
}

fn state_word(state: PriorityState) -> &'static str {
    match state {
        PriorityState::ToAssess => "to_assess",
        PriorityState::Open => "open",
        PriorityState::UnderWay => "under_way",
        PriorityState::LookAgain => "look_again",
        PriorityState::Protect => "protect",
    }
}

fn open_ranks(wall: &Wall) -> Vec<usize> {
    let ranked = (1_usize..).zip(wall.priority_moments());
    ranked
        .filter(|(_, moment)| priority_state(moment) == PriorityState::Open)
        .map(|(rank, _)| rank)
        .collect()
}

fn assessed_non_priorities(wall: &Wall) -> usize {
    let assessed = wall.timeline().filter(|moment| moment.verdict().is_some());
    assessed.filter(|moment| !wall.priorities.contains(&moment.id)).count()
}

fn reach_json(wall: &Wall) -> Value {
    let reach = reach(wall);
    json!({
        "contacts_per_customer": tidy(reach.contacts_per_customer),
        "per_year": reach.per_year.map(tidy),
        "seconds_per_customer": reach.seconds_per_customer.map(tidy),
        "average_seconds": reach.average_seconds.map(tidy),
        "hours_per_year": reach.hours_per_year.map(tidy),
        "timed": reach.timed,
        "untimed": reach.untimed,
    })
}

/// A sum of decimals without the dust of adding them up: 12 digits, and whole numbers as such.
fn tidy(number: f64) -> Value {
    let rounded: f64 = format!("{number:.11e}").parse().unwrap_or(number);
    if rounded.fract() == 0.0 && rounded.abs() < 9_007_199_254_740_992.0 {
        // Whole and in range, so nothing is cut off.
        json!(rounded as i64)
    } else {
        json!(rounded)
    }
}

/// The counts in words, a line each.
pub fn summary_text(wall: &Wall, today: Date) -> String {
    let counts = counts(wall);
    let plan = plan_facts(wall.timeline(), today);
    let mut lines = vec![
        match wall.title.trim() {
            "" => words::untitled_wall().to_owned(),
            _ => words::one_line(&wall.title),
        },
        words::summary::moments(counts.moments, wall.stages.len(), counts.parked),
    ];
    if counts.without_type > 0 {
        lines.push(words::summary::without_type(counts.without_type));
    }
    for (rank, moment) in (1_usize..).zip(wall.priority_moments()) {
        let state = priority_state(moment);
        lines.push(words::summary::priority(rank, &moment.text, moment.verdict(), state));
    }
    lines.push(words::summary::verdicts(&counts));
    lines.push(words::summary::plan(
        plan.ideas,
        plan.actions,
        plan.missing_owner_or_due,
        plan.overdue,
    ));
    lines.extend(words::summary::reach(&reach(wall)));
    lines.iter().map(|line| format!("{line}\n")).collect()
}
