//! Small walls, written as they read.

use std::sync::Arc;

use momentwall::edit::{Edit, apply};
use momentwall::model::{
    Action, ActionId, Assessment, Date, Moment, MomentId, Priorities, Stage, StageId, Status,
    Verdict, Wall,
};

/// A day of November 2026.
pub(crate) fn day(day: u8) -> Date {
    Date::new(2026, 11, day).unwrap()
}

pub(crate) fn id(text: &str) -> MomentId {
    MomentId::new(text)
}

pub(crate) fn ids(texts: &[&str]) -> Vec<MomentId> {
    texts.iter().map(MomentId::new).collect()
}

/// A wall with moments "a", "b", … whose texts are their ids.
pub(crate) fn wall(moments: &str) -> Wall {
    let mut wall = Wall::blank();
    for name in moments.split_whitespace() {
        wall.moments.push(Arc::new(Moment::new(id(name), name)));
    }
    wall
}

/// A wall of stages: `"s1: a b/c | s2: d"`, where `/` stacks a moment under the one before.
pub(crate) fn staged(text: &str) -> Wall {
    let mut wall = Wall::blank();
    for part in text.split('|') {
        let (name, moments) = part.split_once(':').unwrap();
        let stage = match name.trim() {
            "-" => None,
            name => {
                wall.stages.push(Stage::new(StageId::new(name), name));
                Some(StageId::new(name))
            }
        };
        for slot in moments.split_whitespace() {
            for (row, name) in (0_u8..).zip(slot.split('/')) {
                let mut moment = Moment::new(id(name), name);
                moment.stage = stage.clone();
                moment.row = row;
                wall.moments.push(Arc::new(moment));
            }
        }
    }
    wall
}

/// The inverse of [`staged`], for the timeline.
pub(crate) fn as_text(wall: &Wall) -> String {
    let slots = momentwall::model::slots(wall);
    let band = |stage: Option<&StageId>| {
        let own = slots.iter().filter(|slot| slot.stage == stage);
        let notes: Vec<String> = own
            .map(|slot| {
                let names: Vec<&str> =
                    slot.moments.iter().map(|at| wall.moments[*at].text.as_str()).collect();
                names.join("/")
            })
            .collect();
        notes.join(" ")
    };
    let unnamed = band(None);
    let mut parts: Vec<String> = Vec::new();
    if !unnamed.is_empty() {
        parts.push(format!("-: {unnamed}"));
    }
    parts.extend(
        wall.stages.iter().map(|stage| {
            format!("{}: {}", stage.name, band(Some(&stage.id))).trim_end().to_owned()
        }),
    );
    parts.join(" | ")
}

pub(crate) fn with_priorities(mut wall: Wall, texts: &[&str]) -> Wall {
    (wall.priorities, _) = Priorities::from_ids(ids(texts));
    wall
}

pub(crate) fn ranks(wall: &Wall) -> Vec<&str> {
    wall.priorities.iter().map(MomentId::as_str).collect()
}

/// A moment with one verdict of the 1st of the month.
pub(crate) fn judged(verdict: Verdict) -> Moment {
    let mut moment = Moment::new(id("m"), "m");
    moment.assessments.push(Assessment::guess(verdict, Some(day(1))));
    moment
}

pub(crate) fn action(status: Status, done: Option<Date>) -> Action {
    Action { status, done, ..Action::new(ActionId::new("a"), "do it") }
}

/// The wall after an edit that must be possible.
#[track_caller]
pub(crate) fn after(wall: &Wall, edit: Edit) -> Wall {
    apply(wall, &edit).unwrap_or_else(|refused| panic!("{edit:?} was refused: {refused:?}"))
}
