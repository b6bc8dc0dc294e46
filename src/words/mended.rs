//! What was mended in a file, and what `check` remarks on. One sentence each.

use super::refusals::{capitalised, field_name};
use super::{counted, excerpt, glimpse};
use crate::model::{Mended, Problem};
use crate::storage::Note;

/// Something to tell about a wall that did open.
pub fn note(note: &Note) -> String {
    match note {
        Note::Mended(what) => mended(what),
        // Reviews name moments by ids from the file.
        Note::Unreadable { place } => {
            format!("{} could not be read and was left out.", glimpse(place))
        }
    }
}

/// One thing that broke a rule, and what was done about it.
pub fn mended(what: &Mended) -> String {
    match what {
        Mended::MomentId { old, text } => new_id("moment", old, &excerpt(text)),
        Mended::StageId { old, name } => new_id("stage", old, &excerpt(name)),
        Mended::ContactTypeId { old, label } => new_id("contact type", old, &excerpt(label)),
        Mended::PlanId { old, text } => new_id("idea, action or metric", old, &excerpt(text)),
        Mended::ReviewId { old } => new_id("review", old, &excerpt(old)),
        Mended::UnknownStage { stage, text } => format!(
            "{} names the stage {}, which is not there; it has none now.",
            excerpt(text),
            excerpt(stage)
        ),
        Mended::UnknownContactType { contact, text } => format!(
            "{} names the contact type {}, which is not there; it has none now.",
            excerpt(text),
            excerpt(contact)
        ),
        Mended::UnknownPriority { moment } => format!(
            "The priorities name {}, which is not on the wall; it is off the list.",
            excerpt(moment)
        ),
        Mended::ParkedPriority { text } => {
            format!("{} is parked, so it can be no priority; it is off the list.", excerpt(text))
        }
        Mended::DoublePriority { text } => {
            format!("{} stands twice among the priorities; its first place counts.", excerpt(text))
        }
        Mended::SixthPriority { text } => format!(
            "{} would be a sixth priority; it is off the list, the note is kept.",
            excerpt(text)
        ),
        Mended::UnknownIdea { idea, text } => format!(
            "The action {} names the idea {}, which is not there; the link is gone.",
            excerpt(text),
            excerpt(idea)
        ),
        Mended::Regrouped { moments } => format!(
            "The moments of a stage did not stand together; {} changed place.",
            counted(*moments, "moment", "moments")
        ),
        Mended::Rows { moments } => format!(
            "Rows had a gap or no first note; {} changed row.",
            counted(*moments, "moment", "moments")
        ),
        Mended::Seconds { text } => {
            format!("The seconds of {} are no amount; they were left out.", excerpt(text))
        }
        Mended::TimesPerCustomer { text } => {
            format!("The times per customer of {} are no amount; it counts once.", excerpt(text))
        }
        Mended::CustomersPerYear => {
            "The customers a year are more than there can be; the number was left out.".to_owned()
        }
    }
}

fn new_id(kind: &str, old: &str, text: &str) -> String {
    if old.is_empty() {
        let article = if kind.starts_with('i') { "An" } else { "A" };
        format!("{article} {kind} had no id and got one: {text}.")
    } else {
        format!("A second {kind} had the id {} and got a new one: {text}.", excerpt(old))
    }
}

/// Something `check` reports.
pub fn problem(problem: &Problem) -> String {
    match problem {
        Problem::Broken(what) => mended(what),
        Problem::TooLong { field, text } => format!(
            "{} is longer than {} may be ({} characters); it is kept whole.",
            excerpt(text),
            field_name(*field),
            field.limit()
        ),
        Problem::BlankMoment { id } => format!("The moment {} has no words.", excerpt(id)),
        Problem::BlankPlan { field, id } => {
            format!("{} has no words: {}.", capitalised(field_name(*field)), excerpt(id))
        }
        Problem::BlankType { id } => format!("The contact type {} has no name.", excerpt(id)),
        Problem::TooManyConditions => "There are more than ten conditions.".to_owned(),
        Problem::TargetNotAbove { text } => {
            format!("The target of {} is not above its verdict.", excerpt(text))
        }
        Problem::DueUnreadable { typed, text } => {
            format!(
                "The due date {} of {} is no date; it is kept as typed.",
                excerpt(typed),
                excerpt(text)
            )
        }
    }
}
