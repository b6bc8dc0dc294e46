//! What the priorities page says, and the page of one priority.

use super::catalog::text;
use super::coach::Customer;
use super::{capitalised, one_line};
use crate::model::{
    Action, Area, Assessment, Benefit, Better, Consequence, Date, Evidence, Idea, IdeaReach,
    Metric, PriorityState, Status, Wall,
};

texts! {
    /// Its title.
    pub title = "plan-page-title";
}

/// How the moment fails them; of a magical one, how it would.
pub fn falls_apart(state: PriorityState) -> &'static str {
    match state {
        PriorityState::Protect => would_fall_apart(),
        _ => super::minutes::showstopper(),
    }
}
texts! {
    /// How a magical moment would fail them.
    would_fall_apart = "plan-page-would-fall-apart";
    /// Over what keeps a moment magical.
    keeps_it_so = "plan-page-keeps-it-so";
}
/// Over the actions.
pub fn actions() -> &'static str {
    super::minutes::actions()
}
texts! {
    /// Where there is none that was not dropped.
    pub nobody_yet = "plan-page-nobody-yet";
}

/// Over the ideas that became no action; of a magical moment they say what keeps it so. Where nothing is planned they are
/// possible beside nothing.
pub fn also_possible(state: PriorityState, has_actions: bool) -> &'static str {
    match state {
        PriorityState::Protect => keeps_it_so(),
        _ if !has_actions => ideas(),
        _ => super::minutes::also_possible(),
    }
}

/// Over all ideas.
pub fn ideas() -> &'static str {
    super::plan::ideas()
}
texts! {
    /// An idea that became an action.
    chosen = "plan-page-chosen";
    /// To a magical moment.
    pub keep_it_so = "plan-page-keep-it-so";
    /// Behind the number of open priorities.
    pub still_open = "plan-page-still-open";
    /// Over the judgements before the last one.
    pub before = "plan-page-before";
    /// A verdict that was taken back.
    taken_back = "plan-page-taken-back";
    /// What opens again from the picture.
    pub wall_inside = "plan-page-wall-inside";
    /// A wall without priorities.
    pub nothing_chosen = "plan-page-nothing-chosen";
}

/// "of 3 magical", behind the number of magical priorities (R7).
pub fn of_magical(priorities: usize) -> String {
    tell!("plan-page-of-magical", priorities)
}

/// "Mara says", "They say".
pub fn says(customer: &Customer) -> String {
    tell!("plan-page-says", named = customer.named(), name = capitalised(customer.name()))
}

/// "and 3 more", under the ideas or actions there is room for.
pub fn and_more(count: usize) -> String {
    tell!("and-more", count)
}

/// "Also possible: 3 ideas", "What keeps it so: 3 ideas", where there is room for none.
pub fn ideas_possible(state: PriorityState, count: usize) -> String {
    match state {
        PriorityState::Protect => tell!("plan-page-ideas-that-keep-it-so", count),
        _ => tell!("plan-page-ideas-possible", count),
    }
}

/// "Next look together: 4 March 2027".
pub fn next_look(date: Date) -> String {
    tell!("plan-page-next-look", date = super::date(date))
}

/// How the room knows its verdict.
pub fn evidence(evidence: Evidence) -> &'static str {
    text(match evidence {
        Evidence::Guess => "evidence-guess-said",
        Evidence::Asked => "evidence-asked-said",
        Evidence::Observed => "evidence-observed-said",
        Evidence::Data => "evidence-data-said",
    })
}

/// "15 December", with the year where it is not this one.
pub fn day(date: Date, today: Date) -> String {
    super::near_date(date, today)
}

/// The date of an action: "15 December", "15 December, overdue", where there is little room "15 Dec", what was typed, or
/// nothing.
pub fn due(action: &Action, today: Date, is_short: bool) -> Option<String> {
    let day = if is_short { super::short_date } else { day };
    let typed = action.due_as_typed.as_deref().map(one_line).filter(|typed| !typed.is_empty());
    match action.due {
        Some(due) if action.is_overdue(today) => {
            Some(format!("{}, {}", day(due, today), super::plan::overdue_word()))
        }
        Some(due) => Some(day(due, today)),
        None => typed,
    }
}

/// Which way is better, under what is counted.
pub fn better(better: Better) -> &'static str {
    text(match better {
        Better::Lower => "better-lower-said",
        Better::Higher => "better-higher-said",
    })
}

texts! {
    /// What stands between the two values of a metric where only one is known: "now" behind the first.
    pub now = "plan-page-now";
}

/// Where it stands on the timeline.
pub fn number(number: &str) -> String {
    tell!("plan-page-moment", number)
}

/// Whose wall it is: its title, the customer, the day it last changed.
pub fn of_wall(wall: &Wall) -> Vec<String> {
    let title = match wall.title.trim() {
        "" => super::untitled_wall(),
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
    parts.extend(entry.date.map(|date| tell!("plan-page-judged-on", date = super::date(date))));
    if entry.verdict.is_some() {
        parts.push(format!("{}.", evidence(entry.evidence)));
    } else if !entry.is_hands_alone() {
        parts.push(format!("{}.", taken_back()));
    }
    parts.extend(entry.votes.map(super::verdicts::hands));
    parts.join(" ")
}

texts! {
    /// Over what they do then.
    pub if_it_goes_wrong = "plan-page-if-it-goes-wrong";
}

/// What they do when it goes wrong: "They give up", "Mara gives up".
pub fn consequence(consequence: Consequence, customer: &Customer) -> String {
    let (named, name) = (customer.named(), capitalised(customer.name()));
    match consequence {
        Consequence::Annoyed => tell!("plan-page-annoyed", named, name),
        Consequence::GivesUp => tell!("plan-page-gives-up", named, name),
        Consequence::Leaves => tell!("plan-page-leaves", named, name),
    }
}

/// "Decided on 8 October. Look again on 8 January 2027. Good for: fewer complaints, saves time. Target: magical. Changes:
/// service.", as far as it is known.
pub fn about_action(action: &Action, today: Date) -> String {
    let benefits: Vec<&str> = action.benefits.iter().copied().map(benefit).collect();
    let done = action.done.filter(|_| action.status == Status::Done);
    let look_again = action.look_again.filter(|_| action.is_waiting());
    let parts = [
        action.decided.map(|date| tell!("plan-page-decided", date = day(date, today))),
        done.map(|date| tell!("plan-page-done", date = day(date, today))),
        look_again.map(|date| tell!("plan-page-look-again", date = day(date, today))),
        (!benefits.is_empty()).then(|| tell!("plan-page-good-for", benefits = benefits.join(", "))),
        action.target.map(|to| tell!("plan-page-target", verdict = super::verdict_within(to))),
        action.area.map(|of| tell!("plan-page-changes", area = area(of))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What an action is good for, inside a sentence.
fn benefit(benefit: Benefit) -> &'static str {
    text(match benefit {
        Benefit::Complaints => "benefit-complaints-within",
        Benefit::Returns => "benefit-returns-within",
        Benefit::Time => "benefit-time-within",
        Benefit::Morale => "benefit-morale-within",
        Benefit::More => "benefit-more-within",
        Benefit::Again => "benefit-again-within",
        Benefit::PayMore => "benefit-pay-more-within",
        Benefit::Recommend => "benefit-recommend-within",
    })
}

/// What an action changes, inside a sentence.
fn area(area: Area) -> &'static str {
    text(match area {
        Area::Product => "area-product-within",
        Area::Service => "area-service-within",
        Area::Policy => "area-policy-within",
        Area::Process => "area-process-within",
        Area::People => "area-people-within",
    })
}

/// "Chosen, front line, low cost, nobody expects it"; blank where nothing is known.
pub fn about_idea(idea: &Idea, is_chosen: bool) -> String {
    let reach = idea.reach.map(|reach| match reach {
        IdeaReach::Fix => "reach-fix-within",
        IdeaReach::Improve => "reach-improve-within",
        IdeaReach::Rethink => "reach-rethink-within",
    });
    let mut parts = Vec::new();
    parts.extend(is_chosen.then(chosen));
    parts.extend(super::plan::about_idea(idea));
    parts.extend(reach.map(text));
    capitalised(&parts.join(", "))
}

/// What a metric counts; one from elsewhere may have no name.
pub fn metric_name(metric: &Metric) -> String {
    match one_line(&metric.name) {
        blank if blank.is_empty() => super::unnamed().to_owned(),
        name => name,
    }
}
