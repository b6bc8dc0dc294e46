//! What is said when a session ends: what leaves the room, where the priorities stand, the next review, what came of it.

use super::catalog::text;
use super::{excerpt, one_line, reviews, short_date};
use crate::model::{
    Action, Date, MagicalChange, Moment, PriorityState, Review, TrendPoint, Verdict, priority_state,
};

texts! {
    /// The part with photo, file and summary.
    pub leaves = "close-leaves";
}

/// The name of a button in it, which begins with its words: "Save, what leaves the room".
pub fn that_leaves(text: &str) -> String {
    tell!("close-that-leaves", text)
}
texts! {
    /// Puts the summary on the clipboard.
    pub copy_summary = "close-copy-summary";
    /// It is there.
    pub summary_copied = "close-summary-copied";
    /// Puts the priorities and their plans on the clipboard.
    pub copy_plan = "close-copy-plan";
    /// They are there.
    pub plan_copied = "close-plan-copied";
    /// Everything as a table in a file.
    pub save_table = "close-save-table";
    /// Everything as a text in a file.
    pub save_minutes = "close-save-minutes";
    /// Whether the parked notes leave the room too.
    pub parked = "close-parked";
    /// They do not.
    pub parked_stay = "close-parked-stay";
    /// The wall has no reason why (A16). A nudge, never a lock.
    pub no_why = "close-no-why";
    /// The same as a bare fact.
    pub no_why_yet = "close-no-why-yet";
    /// Goes to where it is written.
    pub add_a_line = "close-add-a-line";
    /// The wall is about to be saved by itself.
    pub saving = "close-saving";
}

/// "Saved 10:42", or without the time where it was opened so.
pub fn saved(time: Option<&str>) -> String {
    match time {
        Some(time) => tell!("close-saved-at", time),
        None => text("close-saved").to_owned(),
    }
}

texts! {
    /// The list of priorities at the end of a session.
    pub where_they_stand = "close-where-they-stand";
    /// There are none.
    pub no_priorities = "close-no-priorities";
    /// Leads to where a priority without a face is judged, or one that is to be looked at again.
    pub judge_it = "close-judge-it";
    /// Leads to what is done about a priority.
    pub see_its_actions = "close-see-its-actions";
    /// In two words: what an overdue action is.
    pub overdue = "close-overdue";
}

/// "4 magical moments, 1 more than on 21 November 2026" (R7), where one line says both.
pub fn magical_since(magical: &str, since: &str) -> String {
    let mut first = since.chars();
    let lower = first.next().map(|letter| letter.to_lowercase().chain(first).collect::<String>());
    format!("{magical}, {}", lower.unwrap_or_default())
}

/// "2 to assess, 1 open, 2 actions overdue", or what else can be said of the priorities as a whole. That none is open is
/// said only where all are judged.
pub fn standing(to_assess: usize, open: usize, overdue: usize) -> String {
    let mut parts = Vec::new();
    if to_assess > 0 {
        parts.push(super::plan::state_count(PriorityState::ToAssess, to_assess));
    }
    if open > 0 || to_assess == 0 {
        parts.push(open_priorities(open));
    }
    if overdue > 0 {
        parts.push(actions_overdue(overdue));
    }
    parts.join(", ")
}

/// "1 open", "None open".
pub fn open_priorities(open: usize) -> String {
    match open {
        0 => text("close-none-open").to_owned(),
        _ => tell!("close-open", open),
    }
}

/// So many parked notes leave the room too.
pub fn parked_go_along(count: usize) -> String {
    tell!("close-parked-go-along", count)
}

/// "2 actions overdue".
pub fn actions_overdue(overdue: usize) -> String {
    tell!("close-actions-overdue", count = overdue)
}

texts! {
    /// What open means, under the number.
    pub open_means = "close-open-means";
}

/// "Gwen, by 15 Dec": who does the next action by when. An overdue one says since when it is.
pub fn who_and_when(action: &Action, today: Date) -> String {
    let owner = action.owner.as_deref().map(one_line).filter(|owner| !owner.is_empty());
    let owner = owner.unwrap_or_else(|| text("nobody-yet").to_owned());
    let when = match (action.due, &action.due_as_typed) {
        (Some(due), _) if action.is_overdue(today) => {
            tell!("close-overdue-since", date = short_date(due, today))
        }
        (Some(due), _) => tell!("by-date", date = short_date(due, today)),
        (None, Some(typed)) => tell!("by-date", date = one_line(typed)),
        (None, None) => text("no-date-yet").to_owned(),
    };
    format!("{owner}, {when}")
}

/// "Under way: Gwen, by 15 Dec": where a priority stands (R4), and what is next for it.
pub fn standing_of(moment: &Moment, today: Date) -> String {
    let state = priority_state(moment);
    let next = match moment.next_action() {
        Some(action) => who_and_when(action, today),
        None => without_action(moment, state).to_owned(),
    };
    format!("{}: {next}", super::state(state))
}

/// What is next for a priority that no action waits for.
pub fn without_action(moment: &Moment, state: PriorityState) -> &'static str {
    match state {
        PriorityState::ToAssess => text("close-no-face-yet"),
        PriorityState::Open if moment.live_actions().next().is_some() => {
            text("close-done-not-magical")
        }
        PriorityState::Open => text("close-nobody-on-it"),
        PriorityState::UnderWay => text("close-someone-has-begun"),
        PriorityState::LookAgain => text("close-done-not-judged"),
        PriorityState::Protect => text("close-keep-it"),
    }
}

texts! {
    /// The part with the date of the next review, and its button.
    pub next_review_word = "close-next-review-word";
    /// On the button while there is none.
    pub choose_a_day = "close-choose-a-day";
    /// The day is over.
    pub day_has_passed = "close-day-has-passed";
}

/// "Next review on 1 May 2027", "Review was due on 1 May 2026".
pub fn next_review(date: Date, today: Date) -> String {
    let day = super::date(date);
    if date < today {
        tell!("close-review-was-due", day)
    } else {
        tell!("close-next-review-on", day)
    }
}

texts! {
    /// The part with the button that takes a review.
    pub review = "close-review";
    /// Takes one.
    pub assess_again = "close-assess-again";
    /// What it does.
    pub assess_again_means = "close-assess-again-means";
    /// Nothing was judged, so there is nothing to keep.
    pub nothing_to_keep = "close-nothing-to-keep";
    /// There is no review yet.
    pub no_reviews = "close-no-reviews";
}

/// "Kept: Review of 22 November 2026. Now assess again."
pub fn taken(review: &Review) -> String {
    tell!("close-taken", review = reviews::label(review))
}

/// A name for a further review of one day, so that they can be told apart; the first one goes by its date.
pub fn label_of_new(already: usize) -> String {
    match already {
        0 => String::new(),
        1 => text("close-second-of-day").to_owned(),
        2 => text("close-third-of-day").to_owned(),
        more => tell!("close-number-of-day", number = more + 1),
    }
}

texts! {
    /// The list of reviews.
    pub reviews = "close-reviews";
}

/// The field of a review's name.
pub fn name_of(review: &Review) -> String {
    match review.date {
        Some(date) => tell!("close-name-of-review", date = super::date(date)),
        None => text("close-name-of-undated-review").to_owned(),
    }
}

/// Deletes a review.
pub fn delete(review: &Review) -> String {
    tell!("close-delete", review = reviews::label_with_date(review))
}

/// "29 October 2026, 5 magical moments".
pub fn review_facts(review: &Review, magical: Option<usize>) -> String {
    let date = review.date.map_or_else(|| text("close-no-date").to_owned(), super::date);
    match magical {
        Some(count) => format!("{date}, {}", super::count_of_magical(count)),
        None => date,
    }
}

texts! {
    /// One side of a comparison.
    pub from = "close-from";
    /// The other one.
    pub to = "close-to";
}

/// What a side is called: the date, which is never cut off, and behind it the name where it has one.
pub fn side(review: &Review) -> String {
    match (review.date, one_line(&review.label)) {
        (Some(date), label) if label.is_empty() => super::date(date),
        (Some(date), label) => format!("{}, {label}", super::date(date)),
        (None, _) => reviews::label(review),
    }
}
texts! {
    /// Both sides say the same.
    pub nothing_changed = "close-nothing-changed";
}

/// More changes than are shown at first.
pub fn show_all(count: usize) -> String {
    tell!("close-show-all", count)
}

/// "1 more magical moment on the wall."
pub fn sum(change: MagicalChange) -> Option<String> {
    reviews::magical_change(change).map(|sum| format!("{}.", super::capitalised(&sum)))
}

texts! {
    /// The chart.
    pub over_the_reviews = "close-over-the-reviews";
    /// Over its first line.
    pub magical_on_the_wall = "close-magical-on-the-wall";
    /// Over its second one.
    pub magical_priorities = "close-magical-priorities";
    /// Over the faces.
    pub faces_heading = "close-faces-heading";
}

/// "29 Oct", or "Now": over a column of the chart. Its year is told apart from it.
pub fn column(point: &TrendPoint) -> String {
    point.date.map_or_else(|| reviews::now().to_owned(), |date| short_date(date, date))
}

/// The numbers of a line, for who cannot see it: "Magical moments on the wall: 5 on 29 October 2026, 7 now".
pub fn numbers(name: &str, points: &[TrendPoint], of: fn(&TrendPoint) -> Option<usize>) -> String {
    let number = |point: &TrendPoint| {
        let count =
            of(point).map_or_else(|| text("close-not-known").to_owned(), |count| count.to_string());
        when(&count, point)
    };
    format!("{name}: {}", points.iter().map(number).collect::<Vec<_>>().join(", "))
}

/// "Priority 1, “Waits at the desk”: miserable on 29 October 2026, neutral now".
pub fn faces(rank: usize, text: &str, points: &[TrendPoint]) -> String {
    let face = |point: &TrendPoint| {
        let verdict = point.verdicts.get(rank - 1).copied().flatten();
        when(word(verdict), point)
    };
    let faces: Vec<String> = points.iter().map(face).collect();
    tell!("close-faces-of", rank, text = excerpt(text), faces = faces.join(", "))
}

fn word(verdict: Option<Verdict>) -> &'static str {
    verdict.map_or_else(|| text("close-not-judged"), super::verdict_within)
}

fn when(what: &str, point: &TrendPoint) -> String {
    match point.date {
        Some(date) => tell!("close-on-date", what, date = super::date(date)),
        None => tell!("close-now", what),
    }
}
