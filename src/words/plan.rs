//! What the actions' panel says: targets, metrics, ideas, actions, and the cards under the wall.

use super::{excerpt, month_name, one_line};
use crate::model::{
    Area, Benefit, Better, Cost, Date, Idea, IdeaReach, Metric, MetricKind, PriorityState, Source,
    Status, Verdict,
};

/// Actions without priorities.
pub const CHOOSE_FIRST: &str =
    "First choose three to five moments. Then decide here who does what.";
/// Over the list of ideas.
pub const IDEAS: &str = "Ideas";
/// Beside it.
pub const ANYTHING_GOES: &str = "anything goes";
/// Over the list of actions.
pub const ACTIONS: &str = "Actions";
/// Beside it.
pub const A_NAME_AND_A_DATE: &str = "a name and a date each";
/// The line for a first idea.
pub const FIRST_IDEA: &str = "What would make them smile?";
/// The line for a further one.
pub const NEXT_IDEA: &str = "What else would they love?";
/// Where nobody had an idea yet.
pub const NO_IDEAS: &str = "What would make them smile and cost next to nothing?";
/// Ideas there are, but none that the filter shows.
pub const NO_SUCH_IDEA: &str = "No idea here is like that.";
/// Where nothing was decided yet.
pub const NO_ACTIONS: &str = "Nothing decided yet. Pick an idea, or write the first step.";
/// The line for a first action.
pub const FIRST_ACTION: &str = "Write the first step";
/// The line for a further one.
pub const NEXT_ACTION: &str = "Write another step";
/// Under the actions (A37, B19).
pub const PROMPTS: &str =
    "Small enough to try within two weeks? And could whoever stands there decide it alone?";
/// Shows only ideas that cost little or nothing.
pub const CHEAP: &str = "Free or low cost";
/// Shows only those that nobody expects.
pub const NOT_EXPECTED: &str = "Not expected";
/// The switch of an idea.
pub const NOT_EXPECTED_BY_THEM: &str = "They do not expect it";
/// The button that makes an action of an idea.
pub const MAKE_AN_ACTION: &str = "Make it an action";
/// An idea became an action.
pub const CHOSEN: &str = "Chosen";
/// Who does an action; nobody yet.
pub const WHO: &str = "Who?";
/// By when; no date yet.
pub const WHEN: &str = "When?";
/// On a date that has passed.
pub const OVERDUE: &str = "overdue";
/// The target.
pub const TARGET: &str = "Target";
/// There is none.
pub const NO_TARGET: &str = "No target";
/// A magical moment.
pub const KEEP_IT_SO: &str = "Keep it so";
/// Before the faces, to a moment without a verdict.
pub const JUDGE_FIRST: &str = "Not yet: judge it first";
/// A note that is judged without being a priority.
pub const NO_PRIORITY: &str = "Not a priority, so it is never counted as open";
/// A target that is not above the verdict (R5).
pub const TARGET_NOT_ABOVE: &str =
    "Its target is not above the verdict. It came so and stays so until you choose another.";
/// An action's or idea's words.
pub const TEXT: &str = "Text";
/// Who had an idea.
pub const SOURCE: &str = "Whose idea";
/// What it costs.
pub const COST: &str = "Cost";
/// How far it goes.
pub const REACH: &str = "How far it goes";
/// Nothing was said about it.
pub const NOT_SAID: &str = "Not said";
/// Deletes an idea.
pub const DELETE_IDEA: &str = "Delete the idea";
/// Deletes an action.
pub const DELETE_ACTION: &str = "Delete the action";
/// Deletes a metric.
pub const DELETE_METRIC: &str = "Delete the measure";
/// The field of an action's owner.
pub const OWNER: &str = "Who does it";
/// What an action is good for.
pub const BENEFITS: &str = "Good for";
/// What it changes.
pub const AREA: &str = "Changes";
/// While something is tried.
pub const LOOK_AGAIN_WHEN: &str = "Look again when?";
/// The line for a metric.
pub const MEASURE: &str = "How would we notice?";
/// The line for a further one.
pub const NEXT_MEASURE: &str = "What else could we count?";
/// A metric's name.
pub const METRIC_NAME: &str = "What is counted";
/// What it counts in.
pub const KIND: &str = "Kind";
/// Its value today.
pub const NOW: &str = "Now";
/// Its value then.
pub const GOAL: &str = "Aim";
/// Its unit.
pub const UNIT: &str = "Unit";
/// Which way is better.
pub const BETTER: &str = "Better is";

/// Where an action stands.
pub const STATUSES: [(Status, &str); 4] = [
    (Status::Planned, "Planned"),
    (Status::Trying, "Trying"),
    (Status::Done, "Done"),
    (Status::Dropped, "Dropped"),
];
/// Who ideas come from.
pub const SOURCES: [(Source, &str); 5] = [
    (Source::FrontLine, "Front line"),
    (Source::Customer, "Customer"),
    (Source::Manager, "Manager"),
    (Source::Partner, "Partner"),
    (Source::Other, "Somebody else"),
];
/// What ideas cost.
pub const COSTS: [(Cost, &str); 4] =
    [(Cost::None, "None"), (Cost::Low, "Low"), (Cost::Medium, "Medium"), (Cost::High, "High")];
/// How far ideas go.
pub const REACHES: [(IdeaReach, &str); 3] =
    [(IdeaReach::Fix, "Fix"), (IdeaReach::Improve, "Improve"), (IdeaReach::Rethink, "Rethink")];
/// What actions are good for.
pub const ALL_BENEFITS: [(Benefit, &str); 8] = [
    (Benefit::Complaints, "Fewer complaints"),
    (Benefit::Returns, "Fewer returns"),
    (Benefit::Time, "Saves time"),
    (Benefit::Morale, "Team spirit"),
    (Benefit::More, "They buy more"),
    (Benefit::Again, "They come again"),
    (Benefit::PayMore, "They pay more"),
    (Benefit::Recommend, "They tell others"),
];
/// What actions change.
pub const AREAS: [(Area, &str); 5] = [
    (Area::Product, "Product"),
    (Area::Service, "Service"),
    (Area::Policy, "Policy"),
    (Area::Process, "Process"),
    (Area::People, "People"),
];
/// What metrics count in.
pub const KINDS: [(MetricKind, &str); 5] = [
    (MetricKind::Time, "Time"),
    (MetricKind::Effort, "Effort"),
    (MetricKind::Money, "Money"),
    (MetricKind::Options, "Choices"),
    (MetricKind::Other, "Something else"),
];
/// Which way is better.
pub const BETTERS: [(Better, &str); 2] = [(Better::Lower, "Lower"), (Better::Higher, "Higher")];

/// The word for a value of a list.
pub fn word<T: PartialEq>(words: &[(T, &'static str)], value: &T) -> &'static str {
    words.iter().find(|(other, _)| other == value).map_or("", |(_, word)| word)
}

/// "Front line, low cost, nobody expects it"; blank where nothing is known.
pub fn idea_caption(idea: &Idea) -> String {
    let mut parts = Vec::new();
    parts.extend(idea.source.map(|source| word(&SOURCES, &source).to_owned()));
    parts.extend(idea.cost.map(|cost| match cost {
        Cost::None => "free".to_owned(),
        cost => format!("{} cost", word(&COSTS, &cost).to_lowercase()),
    }));
    if idea.unexpected {
        parts.push("nobody expects it".to_owned());
    }
    super::capitalised(&parts.join(", "))
}

/// The same with the idea, for a screen reader.
pub fn make_an_action(idea: &str) -> String {
    format!("{MAKE_AN_ACTION}: {}", one_line(idea))
}

/// The tag of an action's owner, for a screen reader.
pub fn owner_tag(owner: Option<&str>, action: &str) -> String {
    match owner {
        Some(owner) => format!("{}, who does {}", one_line(owner), excerpt(action)),
        None => format!("{WHO} Nobody does {} yet", excerpt(action)),
    }
}

/// The tag of its date.
pub fn due_tag(due: Option<Date>, is_overdue: bool, action: &str) -> String {
    match due {
        Some(due) if is_overdue => format!("{}, {OVERDUE}: {}", super::date(due), excerpt(action)),
        Some(due) => format!("{}, due date of {}", super::date(due), excerpt(action)),
        None => format!("{WHEN} No date for {} yet", excerpt(action)),
    }
}

/// The tag of its status.
pub fn status_tag(status: Status, action: &str) -> String {
    format!("{}, status of {}", word(&STATUSES, &status), excerpt(action))
}

/// The button of the day to look at it again.
pub fn look_again(day: Date, today: Date) -> String {
    format!("Look again on {}", super::short_date(day, today))
}

/// "Miserable, target: Magical", for a screen reader.
pub fn target(verdict: Verdict, target: Option<Verdict>) -> String {
    let target = target.map_or(NO_TARGET, super::verdict);
    format!("{}, target: {target}", super::verdict(verdict))
}

/// "9 to 1 min", or what is known of it.
pub fn metric_values(metric: &Metric) -> String {
    let some = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    match (some(&metric.current), some(&metric.target)) {
        (Some(now), Some(goal)) => format!("{} to {}", one_line(&now), metric.with_unit(&goal)),
        (Some(now), None) => format!("{} now", metric.with_unit(&now)),
        (None, Some(goal)) => format!("to {}", metric.with_unit(&goal)),
        (None, None) => String::new(),
    }
}

/// Up to two letters of a name.
pub fn initials(name: &str) -> String {
    let mut parts = name.split_whitespace().filter_map(|part| part.chars().next());
    let first = parts.next();
    let last = parts.next_back();
    let letters = first.into_iter().chain(last).flat_map(char::to_uppercase);
    letters.take(2).collect()
}

/// "1 open": a card under the wall.
pub fn state_count(state: PriorityState, count: usize) -> String {
    format!("{count} {}", super::state(state).to_lowercase())
}

/// What it means, under it.
pub fn state_meaning(state: PriorityState) -> &'static str {
    match state {
        PriorityState::ToAssess => "No face chosen yet",
        PriorityState::Open => "Nobody on it yet",
        PriorityState::UnderWay => "Someone has begun",
        PriorityState::LookAgain => "Done, but is it better?",
        PriorityState::Protect => "Keep it as good",
    }
}

/// "2 overdue".
pub fn overdue(count: usize) -> String {
    format!("{count} {OVERDUE}")
}

/// Under it.
pub const DAY_HAS_PASSED: &str = "The day has passed";

/// "First due 15 December, last 1 March", of actions that wait.
pub fn dates(first: Date, last: Date, today: Date) -> String {
    let day = |date: Date| match date.year() == today.year() {
        true => format!("{} {}", date.day(), month_name(date)),
        false => super::date(date),
    };
    if first == last {
        format!("Due {}", day(first))
    } else {
        format!("First due {}, last {}", day(first), day(last))
    }
}
