//! What was mended in a file, and what `check` remarks on. One sentence each.

use super::catalog::text;
use super::refusals::{capitalised, field_name};
use super::{excerpt, glimpse};
use crate::model::{Mended, Problem};
use crate::storage::Note;

/// Something to tell about a wall that did open.
pub fn note(note: &Note) -> String {
    match note {
        Note::Mended(what) => mended(what),
        Note::Unreadable { place } => {
            tell!("mended-unreadable", place = capitalised(&place_in_file(place)))
        }
    }
}

/// A place in a wall's file in words, with its path for who mends the file by hand: `moment 4 (moments[3].want)`.
pub(super) fn place_in_file(path: &str) -> String {
    // Reviews name moments by ids from the file.
    let shown = glimpse(path);
    let (list, rest) = path.split_once('[').unwrap_or((path, ""));
    let index = rest.split_once(']').and_then(|(index, _)| index.parse::<usize>().ok());
    match index {
        Some(index) => tell!("place-in-list", list, number = index + 1, path = shown),
        None => tell!("place-in-file", path = shown),
    }
}

/// One thing that broke a rule, and what was done about it.
pub fn mended(what: &Mended) -> String {
    match what {
        Mended::MomentId { old, text } => new_id("moment", old, text),
        Mended::StageId { old, name } => new_id("stage", old, name),
        Mended::ContactTypeId { old, label } => new_id("type", old, label),
        Mended::PlanId { old, text } => new_id("plan", old, text),
        Mended::ReviewId { old } => new_id("review", old, old),
        Mended::UnknownStage { stage, text } => {
            tell!("mended-unknown-stage", text = excerpt(text), stage = excerpt(stage))
        }
        Mended::UnknownContactType { contact, text } => {
            tell!("mended-unknown-type", text = excerpt(text), contact = excerpt(contact))
        }
        Mended::UnknownPriority { moment } => {
            tell!("mended-unknown-priority", moment = excerpt(moment))
        }
        Mended::ParkedPriority { text } => tell!("mended-parked-priority", text = excerpt(text)),
        Mended::DoublePriority { text } => tell!("mended-double-priority", text = excerpt(text)),
        Mended::SixthPriority { text } => tell!("mended-sixth-priority", text = excerpt(text)),
        Mended::UnknownIdea { idea, text } => {
            tell!("mended-unknown-idea", text = excerpt(text), idea = excerpt(idea))
        }
        Mended::Regrouped { moments } => tell!("mended-regrouped", count = *moments),
        Mended::Rows { moments } => tell!("mended-rows", count = *moments),
        Mended::Seconds { text } => tell!("mended-seconds", text = excerpt(text)),
        Mended::TimesPerCustomer { text } => tell!("mended-times", text = excerpt(text)),
        Mended::CustomersPerYear => text("mended-customers-per-year").to_owned(),
    }
}

/// Something got a new id, since it had none, or one that something else has; `kind` is a word of the message.
fn new_id(kind: &str, old: &str, text: &str) -> String {
    let text = excerpt(text);
    if old.is_empty() {
        tell!("mended-no-id", kind, text)
    } else {
        tell!("mended-second-id", kind, old = excerpt(old), text)
    }
}

/// Something `check` reports.
pub fn problem(problem: &Problem) -> String {
    match problem {
        Problem::Broken(what) => mended(what),
        Problem::TooLong { field, text } => tell!(
            "problem-too-long",
            text = excerpt(text),
            field = field_name(*field),
            limit = field.limit()
        ),
        Problem::BlankMoment { id } => tell!("problem-blank-moment", id = excerpt(id)),
        Problem::BlankPlan { field, id } => {
            tell!("problem-blank-plan", field = capitalised(field_name(*field)), id = excerpt(id))
        }
        Problem::BlankType { id } => tell!("problem-blank-type", id = excerpt(id)),
        Problem::TooManyConditions => text("problem-too-many-conditions").to_owned(),
        Problem::TargetNotAbove { text } => {
            tell!("problem-target-not-above", text = excerpt(text))
        }
        Problem::DueUnreadable { typed, text } => {
            tell!("problem-due-unreadable", typed = excerpt(typed), text = excerpt(text))
        }
    }
}
