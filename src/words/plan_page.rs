//! What the priorities page says, and the page of one priority.

use super::coach::Customer;
use super::plan::{ALL_BENEFITS, AREAS, OVERDUE, REACHES, word};
use super::{capitalised, counted, month_name, one_line};
use crate::model::{
    Action, Assessment, Better, Consequence, Date, Evidence, Idea, Metric, Status, Wall,
};

/// Its title.
pub const TITLE: &str = "What we will change first";
/// How the moment fails them.
pub const FALLS_APART: &str = super::minutes::SHOWSTOPPER;
/// Over the actions.
pub const ACTIONS: &str = super::minutes::ACTIONS;
/// Where there is none that was not dropped.
pub const NOBODY_YET: &str = "Nobody on it yet";
/// Over the ideas that became no action.
pub const ALSO_POSSIBLE: &str = super::minutes::ALSO_POSSIBLE;
/// Over all ideas.
pub const IDEAS: &str = super::plan::IDEAS;
/// An idea that became an action.
const CHOSEN: &str = "chosen";
/// To a magical moment.
pub const KEEP_IT_SO: &str = "keep it so";
/// Behind the number of open priorities.
pub const STILL_OPEN: &str = "still open";
/// Over the judgements before the last one.
pub const BEFORE: &str = "Judged before";
/// A verdict that was taken back.
const TAKEN_BACK: &str = "Verdict taken back";
/// What opens again from the picture.
pub const WALL_INSIDE: &str = "Open this picture in Momentwall and the whole wall is back.";
/// A wall without priorities.
pub const NOTHING_CHOSEN: &str =
    "Nothing is chosen yet: three to five moments make a good beginning.";

/// "of 3 magical", behind the number of magical priorities (R7).
pub fn of_magical(priorities: usize) -> String {
    format!("of {priorities} magical")
}

/// "Mara says", "They say".
pub fn says(customer: &Customer) -> String {
    format!("{} {}", capitalised(customer.they()), customer.verb("says", "say"))
}

/// "and 3 more", under the ideas or actions there is room for.
pub fn and_more(count: usize) -> String {
    format!("and {} more", super::grouped(count as u64))
}

/// "Also possible: 3 ideas", where there is room for none.
pub fn ideas_possible(count: usize) -> String {
    format!("{ALSO_POSSIBLE}: {}", counted(count, "idea", "ideas"))
}

/// "Next look together: 4 March 2027".
pub fn next_look(date: Date) -> String {
    format!("Next look together: {}", super::date(date))
}

/// How the room knows its verdict.
pub fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Guess => "The team’s guess",
        Evidence::Asked => "Customers were asked",
        Evidence::Observed => "Observed",
        Evidence::Data => "Figures say so",
    }
}

/// "15 December", with the year where it is not this one.
pub fn day(date: Date, today: Date) -> String {
    match date.year() == today.year() {
        true => format!("{} {}", date.day(), month_name(date)),
        false => super::date(date),
    }
}

/// The date of an action: "15 December", "15 December, overdue", where there is little room "15 Dec", what was typed, or
/// nothing.
pub fn due(action: &Action, today: Date, is_short: bool) -> Option<String> {
    let day = if is_short { super::short_date } else { day };
    let typed = action.due_as_typed.as_deref().map(one_line).filter(|typed| !typed.is_empty());
    match action.due {
        Some(due) if action.is_overdue(today) => Some(format!("{}, {OVERDUE}", day(due, today))),
        Some(due) => Some(day(due, today)),
        None => typed,
    }
}

/// Which way is better, under what is counted.
pub fn better(better: Better) -> &'static str {
    match better {
        Better::Lower => "Lower is better",
        Better::Higher => "Higher is better",
    }
}

/// What stands between the two values of a metric where only one is known: "now" behind the first.
pub const NOW: &str = "now";

/// Where it stands on the timeline.
pub fn number(number: &str) -> String {
    format!("moment {number}")
}

/// Whose wall it is: its title, the customer, the day it last changed.
pub fn of_wall(wall: &Wall) -> Vec<String> {
    let title = match wall.title.trim() {
        "" => super::UNTITLED_WALL,
        title => title,
    };
    let customer = wall.scenario.customer.as_deref().map(one_line);
    let date = wall.changed.as_ref().and_then(crate::model::Timestamp::date).map(super::date);
    let parts = [Some(one_line(title)), customer.filter(|name| !name.is_empty()), date];
    parts.into_iter().flatten().collect()
}

/// "19 November 2026. Customers were asked. 6 hands up: 5 say neutral.", each as far as it is known.
pub fn judged(entry: &Assessment) -> String {
    let mut parts = Vec::new();
    parts.extend(entry.date.map(|date| format!("{}.", super::date(date))));
    if entry.verdict.is_some() {
        parts.push(format!("{}.", evidence(entry.evidence)));
    } else if !entry.is_hands_alone() {
        parts.push(format!("{TAKEN_BACK}."));
    }
    parts.extend(entry.votes.map(super::verdicts::hands));
    parts.join(" ")
}

/// Over what they do then.
pub const IF_IT_GOES_WRONG: &str = "If it goes wrong";

/// What they do when it goes wrong: "They give up", "Mara gives up".
pub fn consequence(consequence: Consequence, customer: &Customer) -> String {
    let verb = match consequence {
        Consequence::Annoyed => customer.verb("is annoyed", "are annoyed"),
        Consequence::GivesUp => customer.verb("gives up", "give up"),
        Consequence::Leaves => customer.verb("goes elsewhere", "go elsewhere"),
    };
    format!("{} {verb}", capitalised(customer.they()))
}

/// "Decided on 8 October. Look again on 8 January 2027. Good for: fewer complaints, saves time. Target: magical. Changes:
/// service.", as far as it is known.
pub fn about_action(action: &Action, today: Date) -> String {
    let dated = |what: &str, date: Option<Date>| {
        date.map(|date| format!("{what} on {}.", day(date, today)))
    };
    let listed = |what: &str, list: &[&str]| {
        (!list.is_empty()).then(|| format!("{what}: {}.", list.join(", ").to_lowercase()))
    };
    let benefits: Vec<&str> =
        action.benefits.iter().map(|benefit| word(&ALL_BENEFITS, benefit)).collect();
    let target: Vec<&str> = action.target.into_iter().map(super::verdict).collect();
    let area: Vec<&str> = action.area.iter().map(|area| word(&AREAS, area)).collect();
    let parts = [
        dated("Decided", action.decided),
        dated("Done", action.done.filter(|_| action.status == Status::Done)),
        dated("Look again", action.look_again.filter(|_| action.is_waiting())),
        listed(super::plan::BENEFITS, &benefits),
        listed(super::plan::TARGET, &target),
        listed(super::plan::AREA, &area),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// "Chosen, front line, low cost, nobody expects it"; blank where nothing is known.
pub fn about_idea(idea: &Idea, is_chosen: bool) -> String {
    let caption = super::plan::idea_caption(idea).to_lowercase();
    let reach = idea.reach.map(|reach| word(&REACHES, &reach).to_lowercase());
    let parts = [is_chosen.then(|| CHOSEN.to_owned()), Some(caption), reach];
    let known = parts.into_iter().flatten().filter(|part| !part.is_empty());
    capitalised(&known.collect::<Vec<_>>().join(", "))
}

/// What a metric counts; one from elsewhere may have no name.
pub fn metric_name(metric: &Metric) -> String {
    match one_line(&metric.name) {
        blank if blank.is_empty() => super::UNNAMED.to_owned(),
        name => name,
    }
}
