//! What is said when a session ends: what leaves the room, where the priorities stand, the next review, what came of it.

use super::{counted, excerpt, one_line, reviews, short_date};
use crate::model::{
    Action, Date, MagicalChange, Moment, PriorityState, Review, TrendPoint, Verdict,
};

/// The part with photo, file and summary.
pub const LEAVES: &str = "What leaves the room";
/// The name of a button in it, which begins with its words: "Save, what leaves the room".
pub fn that_leaves(text: &str) -> String {
    format!("{text}, {}", LEAVES.to_lowercase())
}
/// Puts the summary on the clipboard.
pub const COPY_SUMMARY: &str = "Copy the summary as text";
/// It is there.
pub const SUMMARY_COPIED: &str = "Summary copied: paste it into a message or a document";
/// Puts the priorities and their plans on the clipboard.
pub const COPY_PLAN: &str = "Copy the plan as a table";
/// They are there.
pub const PLAN_COPIED: &str = "Plan copied: paste it into a spreadsheet";
/// Everything as a table in a file.
pub const SAVE_TABLE: &str = "Table…";
/// Everything as a text in a file.
pub const SAVE_MINUTES: &str = "Minutes…";
/// The wall has no reason why (A16). A nudge, never a lock.
pub const NO_WHY: &str = "The wall does not say why yet. Add a line?";
/// The same as a bare fact.
pub const NO_WHY_YET: &str = "The wall does not say why yet";
/// Goes to where it is written.
pub const ADD_A_LINE: &str = "Add a line";
/// The wall is about to be saved by itself.
pub const SAVING: &str = "Saving";

/// "Saved 10:42", or without the time where it was opened so.
pub fn saved(time: Option<&str>) -> String {
    time.map_or_else(|| "Saved".to_owned(), |time| format!("Saved {time}"))
}

/// The list of priorities at the end of a session.
pub const WHERE_THEY_STAND: &str = "Where the priorities stand";
/// There are none.
pub const NO_PRIORITIES: &str = "No priorities were chosen, so nothing is open.";
/// Leads to where a priority without a face is judged, or one that is to be looked at again.
pub const JUDGE_IT: &str = "Judge it in 4 Verdicts";
/// Leads to what is done about a priority.
pub const SEE_ITS_ACTIONS: &str = "Go on in 5 Actions";
/// In two words: what an overdue action is.
pub const OVERDUE: &str = "overdue";

/// "4 magical moments, 1 more than on 21 November 2026" (R7), where one line says both.
pub fn magical_since(magical: &str, since: &str) -> String {
    let mut first = since.chars();
    let lower = first.next().map(|letter| letter.to_lowercase().chain(first).collect::<String>());
    format!("{magical}, {}", lower.unwrap_or_default())
}

/// "1 open, 2 actions overdue", or what else can be said of the priorities as a whole.
pub fn open_and_overdue(open: usize, overdue: usize) -> String {
    match overdue {
        0 => open_priorities(open),
        _ => format!("{open} open, {}", actions_overdue(overdue)),
    }
}

/// "1 open", "None open".
pub fn open_priorities(open: usize) -> String {
    if open == 0 { "None open".to_owned() } else { format!("{open} open") }
}

/// "2 actions overdue".
pub fn actions_overdue(overdue: usize) -> String {
    format!("{} {OVERDUE}", counted(overdue, "action", "actions"))
}

/// What open means, under the number.
pub const OPEN_MEANS: &str = "Nobody on it yet";

/// "Gwen, by 15 Dec": who does the next action by when. An overdue one says since when it is.
pub fn who_and_when(action: &Action, today: Date) -> String {
    let owner = action.owner.as_deref().map(one_line).filter(|owner| !owner.is_empty());
    let owner = owner.unwrap_or_else(|| "nobody yet".to_owned());
    let when = match (action.due, &action.due_as_typed) {
        (Some(due), _) if action.is_overdue(today) => {
            format!("{OVERDUE} since {}", short_date(due, today))
        }
        (Some(due), _) => format!("by {}", short_date(due, today)),
        (None, Some(typed)) => format!("by {}", one_line(typed)),
        (None, None) => "no date yet".to_owned(),
    };
    format!("{owner}, {when}")
}

/// What is next for a priority that no action waits for.
pub fn without_action(moment: &Moment, state: PriorityState) -> &'static str {
    match state {
        PriorityState::ToAssess => "no face chosen yet",
        PriorityState::Open if moment.live_actions().next().is_some() => {
            "all done, still not magical"
        }
        PriorityState::Open => "nobody on it yet",
        PriorityState::UnderWay => "someone has begun",
        PriorityState::LookAgain => "all done, not judged since",
        PriorityState::Protect => "keep it as good",
    }
}

/// The part with the date of the next review, and its button.
pub const NEXT_REVIEW: &str = "Next review";
/// On the button while there is none.
pub const CHOOSE_A_DAY: &str = "Choose a day";
/// The day is over.
pub const DAY_HAS_PASSED: &str = "That day has passed. When does the room meet next?";

/// "Next review 1 May 2027", "Review was due 1 May 2026".
pub fn next_review(date: Date, today: Date) -> String {
    let day = super::date(date);
    if date < today { format!("Review was due {day}") } else { format!("{NEXT_REVIEW} {day}") }
}

/// The part with the button that takes a review.
pub const REVIEW: &str = "Review";
/// Takes one.
pub const ASSESS_AGAIN: &str = "Assess again";
/// What it does.
pub const ASSESS_AGAIN_MEANS: &str = "Keeps the wall as it stands under today’s date, then leads to the faces for a fresh judgement.";
/// Nothing was judged, so there is nothing to keep.
pub const NOTHING_TO_KEEP: &str =
    "A review keeps the verdicts of a day. Judge the priorities first; then it can be taken.";
/// There is no review yet.
pub const NO_REVIEWS: &str = "A review keeps what the wall says on one day. Take one before the room judges again, and \
    what changed is shown here.";

/// "Kept: Review of 22 November 2026. Now judge again."
pub fn taken(review: &Review) -> String {
    format!("Kept: {}. Now judge again.", reviews::label(review))
}

/// A name for a further review of one day, so that they can be told apart; the first one goes by its date.
pub fn label_of_new(already: usize) -> String {
    match already {
        0 => String::new(),
        1 => "Second of the day".to_owned(),
        2 => "Third of the day".to_owned(),
        more => format!("Number {} of the day", more + 1),
    }
}

/// The list of reviews.
pub const REVIEWS: &str = "Reviews";
/// The field of a review's name.
pub fn name_of(review: &Review) -> String {
    let date = review.date.map_or_else(|| "no date".to_owned(), super::date);
    format!("Name of the review, {date}")
}

/// Deletes a review.
pub fn delete(review: &Review) -> String {
    format!("Delete: {}", reviews::label_with_date(review))
}

/// "29 October 2026, 5 magical moments".
pub fn review_facts(review: &Review, magical: Option<usize>) -> String {
    let date = review.date.map_or_else(|| "No date".to_owned(), super::date);
    match magical {
        Some(count) => {
            format!("{date}, {}", counted(count, "magical moment", "magical moments"))
        }
        None => date,
    }
}

/// One side of a comparison.
pub const FROM: &str = "From";
/// The other one.
pub const TO: &str = "To";
/// What a side is called, so short that it fits: the date, after the name where it has one.
pub fn side(review: &Review) -> String {
    match review.date {
        Some(date) if one_line(&review.label).is_empty() => super::date(date),
        _ => reviews::label_with_date(review),
    }
}
/// Both sides say the same.
pub const NOTHING_CHANGED: &str = "Nothing changed.";

/// More changes than are shown at first.
pub fn show_all(count: usize) -> String {
    format!("Show all {} changes", super::grouped(count as u64))
}

/// "1 more magical moment on the wall."
pub fn sum(change: MagicalChange) -> Option<String> {
    reviews::magical_change(change).map(|sum| format!("{}.", super::capitalised(&sum)))
}

/// The chart.
pub const OVER_THE_REVIEWS: &str = "Over the reviews";
/// Over its first line.
pub const MAGICAL_ON_THE_WALL: &str = "Magical moments on the wall";
/// Over its second one.
pub const MAGICAL_PRIORITIES: &str = "Magical priorities";
/// Over the faces.
pub const FACES: &str = "The faces of today’s priorities";

/// "29 Oct", or "Now": under a column of the chart.
pub fn column(point: &TrendPoint, today: Date) -> String {
    point.date.map_or_else(|| reviews::NOW.to_owned(), |date| short_date(date, today))
}

/// The numbers of a line, for who cannot see it: "Magical moments on the wall: 5 on 29 October 2026, 7 now".
pub fn numbers(name: &str, points: &[TrendPoint], of: fn(&TrendPoint) -> Option<usize>) -> String {
    let number = |point: &TrendPoint| {
        let count = of(point).map_or_else(|| "not known".to_owned(), |count| count.to_string());
        format!("{count} {}", when(point))
    };
    format!("{name}: {}", points.iter().map(number).collect::<Vec<_>>().join(", "))
}

/// "Priority 1, “Waits at the desk”: miserable on 29 October 2026, neutral now".
pub fn faces(rank: usize, text: &str, points: &[TrendPoint]) -> String {
    let face = |point: &TrendPoint| {
        let verdict = point.verdicts.get(rank - 1).copied().flatten();
        format!("{} {}", word(verdict), when(point))
    };
    let faces: Vec<String> = points.iter().map(face).collect();
    format!("Priority {rank}, {}: {}", excerpt(text), faces.join(", "))
}

fn word(verdict: Option<Verdict>) -> String {
    verdict.map_or("not judged", super::verdict).to_lowercase()
}

fn when(point: &TrendPoint) -> String {
    point
        .date
        .map_or_else(|| reviews::NOW.to_lowercase(), |date| format!("on {}", super::date(date)))
}
