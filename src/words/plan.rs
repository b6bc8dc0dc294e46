//! What the actions' panel says: targets, metrics, ideas, actions, and the cards under the wall.

use super::catalog::text;
use super::coach::Customer;
use super::{excerpt, one_line};
use crate::model::{
    Area, Benefit, Better, Cost, Date, Idea, IdeaReach, Metric, MetricKind, Moment, PriorityState,
    Source, Status, Verdict,
};

texts! {
    /// Actions without priorities.
    pub choose_first = "plan-choose-first";
    /// Over the list of ideas.
    pub ideas = "plan-ideas";
    /// Beside it.
    pub anything_goes = "plan-anything-goes";
    /// Over the list of actions.
    pub actions = "plan-actions";
    /// Beside it.
    pub a_name_and_a_date = "plan-a-name-and-a-date";
    /// The line for a first idea.
    pub first_idea = "plan-first-idea";
    /// The line for a further one.
    pub next_idea = "plan-next-idea";
    /// Where nobody had an idea yet.
    pub no_ideas = "plan-no-ideas";
    /// Ideas there are, but none that the filter shows.
    pub no_such_idea = "plan-no-such-idea";
    /// Where nothing was decided yet.
    pub no_actions = "plan-no-actions";
    /// The line for a first action.
    pub first_action = "plan-first-action";
    /// The line for a further one.
    pub next_action = "plan-next-action";
    /// Under the actions (A37, B19).
    pub prompts = "plan-prompts";
    /// Shows only ideas that cost little or nothing.
    pub cheap = "plan-cheap";
    /// Shows only those that nobody expects.
    pub not_expected = "plan-not-expected";
    /// The button that makes an action of an idea.
    pub make_an_action_word = "plan-make-an-action-word";
    /// The same on the button of an idea.
    pub do_it = "plan-do-it";
    /// An idea became an action.
    pub chosen = "plan-chosen";
    /// Who does an action; nobody yet.
    pub who = "plan-who";
    /// By when; no date yet.
    pub when = "plan-when";
    /// On a date that has passed.
    pub overdue_word = "plan-overdue-word";
    /// The target.
    pub target_word = "plan-target-word";
    /// There is none.
    pub no_target = "plan-no-target";
    /// The same beside the verdict, where there is little room.
    pub which_target = "plan-which-target";
    /// A magical moment.
    pub keep_it_so = "plan-keep-it-so";
    /// Before the faces, to a moment without a verdict.
    pub judge_first = "plan-judge-first";
    /// A note that is judged without being a priority.
    pub no_priority = "plan-no-priority";
    /// A target that is not above the verdict (R5).
    pub target_not_above = "plan-target-not-above";
    /// An action's or idea's words.
    pub text_field = "plan-text-field";
    /// Who had an idea.
    pub source = "plan-source";
    /// What it costs.
    pub cost = "plan-cost";
    /// How far it goes.
    pub reach = "plan-reach";
    /// Nothing was said about it.
    pub not_said = "plan-not-said";
    /// Deletes an idea.
    pub delete_idea = "plan-delete-idea";
    /// Deletes an action.
    pub delete_action = "plan-delete-action";
    /// Deletes a metric.
    pub delete_metric = "plan-delete-metric";
    /// The field of an action's owner.
    pub owner = "plan-owner";
    /// What an action is good for.
    pub benefits = "plan-benefits";
    /// What it changes.
    pub area = "plan-area";
    /// While something is tried.
    pub look_again_when = "plan-look-again-when";
    /// The line for a metric.
    pub measure = "plan-measure";
    /// The line for a further one.
    pub next_measure = "plan-next-measure";
    /// A metric's name.
    pub metric_name = "plan-metric-name";
    /// What it counts in.
    pub kind = "plan-kind";
    /// Its value today.
    pub now = "plan-now";
    /// Its value then.
    pub goal = "plan-goal";
    /// Its unit.
    pub unit = "plan-unit";
    /// Which way is better.
    pub better = "plan-better";
}

/// The switch of an idea: "Mara does not expect it", "They do not expect it".
pub fn not_expected_by_them(customer: &Customer) -> String {
    tell!("plan-not-expected-by-them", named = customer.named(), name = customer.name())
}

/// Where an action stands.
pub fn statuses() -> [(Status, &'static str); 4] {
    [
        (Status::Planned, text("status-planned")),
        (Status::Trying, text("status-trying")),
        (Status::Done, text("status-done")),
        (Status::Dropped, text("status-dropped")),
    ]
}
/// Who ideas come from.
pub fn sources() -> [(Source, &'static str); 5] {
    [
        (Source::FrontLine, text("source-front-line")),
        (Source::Customer, text("source-customer")),
        (Source::Manager, text("source-manager")),
        (Source::Partner, text("source-partner")),
        (Source::Other, text("source-other")),
    ]
}
/// What ideas cost.
pub fn costs() -> [(Cost, &'static str); 4] {
    [
        (Cost::None, text("cost-none")),
        (Cost::Low, text("cost-low")),
        (Cost::Medium, text("cost-medium")),
        (Cost::High, text("cost-high")),
    ]
}
/// How far ideas go.
pub fn reaches() -> [(IdeaReach, &'static str); 3] {
    [
        (IdeaReach::Fix, text("reach-fix")),
        (IdeaReach::Improve, text("reach-improve")),
        (IdeaReach::Rethink, text("reach-rethink")),
    ]
}
/// What actions are good for.
pub fn all_benefits() -> [(Benefit, &'static str); 8] {
    [
        (Benefit::Complaints, text("benefit-complaints")),
        (Benefit::Returns, text("benefit-returns")),
        (Benefit::Time, text("benefit-time")),
        (Benefit::Morale, text("benefit-morale")),
        (Benefit::More, text("benefit-more")),
        (Benefit::Again, text("benefit-again")),
        (Benefit::PayMore, text("benefit-pay-more")),
        (Benefit::Recommend, text("benefit-recommend")),
    ]
}
/// What actions change.
pub fn areas() -> [(Area, &'static str); 5] {
    [
        (Area::Product, text("area-product")),
        (Area::Service, text("area-service")),
        (Area::Policy, text("area-policy")),
        (Area::Process, text("area-process")),
        (Area::People, text("area-people")),
    ]
}
/// What metrics count in.
pub fn kinds() -> [(MetricKind, &'static str); 5] {
    [
        (MetricKind::Time, text("kind-time")),
        (MetricKind::Effort, text("kind-effort")),
        (MetricKind::Money, text("kind-money")),
        (MetricKind::Options, text("kind-options")),
        (MetricKind::Other, text("kind-other")),
    ]
}
/// Which way is better.
pub fn betters() -> [(Better, &'static str); 2] {
    [(Better::Lower, text("better-lower")), (Better::Higher, text("better-higher"))]
}

/// The word for a value of a list.
pub fn word<T: PartialEq>(words: &[(T, &'static str)], value: &T) -> &'static str {
    words.iter().find(|(other, _)| other == value).map_or("", |(_, word)| word)
}

/// "Front line, low cost, nobody expects it"; blank where nothing is known.
pub fn idea_caption(idea: &Idea) -> String {
    super::capitalised(&about_idea(idea).join(", "))
}

/// The same in parts, as inside a sentence.
pub(super) fn about_idea(idea: &Idea) -> Vec<&'static str> {
    let source = idea.source.map(|source| match source {
        Source::FrontLine => "source-front-line-within",
        Source::Customer => "source-customer-within",
        Source::Manager => "source-manager-within",
        Source::Partner => "source-partner-within",
        Source::Other => "source-other-within",
    });
    let cost = idea.cost.map(|cost| match cost {
        Cost::None => "cost-none-within",
        Cost::Low => "cost-low-within",
        Cost::Medium => "cost-medium-within",
        Cost::High => "cost-high-within",
    });
    let unexpected = idea.unexpected.then_some("plan-nobody-expects-it");
    [source, cost, unexpected].into_iter().flatten().map(text).collect()
}

/// The same with the idea, for a screen reader.
pub fn do_idea(idea: &str) -> String {
    format!("{}: {}", do_it(), one_line(idea))
}

/// The tag of an action's owner, for a screen reader.
pub fn owner_tag(owner: Option<&str>, action: &str) -> String {
    let action = excerpt(action);
    match owner {
        Some(owner) => tell!("plan-owner-tag", owner = one_line(owner), action),
        None => tell!("plan-no-owner-tag", action),
    }
}

/// The tag of its date.
pub fn due_tag(due: Option<Date>, is_overdue: bool, action: &str) -> String {
    let action = excerpt(action);
    match due {
        Some(due) if is_overdue => tell!("plan-overdue-tag", date = super::date(due), action),
        Some(due) => tell!("plan-due-tag", date = super::date(due), action),
        None => tell!("plan-no-due-tag", action),
    }
}

/// The tag of its status.
pub fn status_tag(status: Status, action: &str) -> String {
    tell!("plan-status-tag", status = word(&statuses(), &status), action = excerpt(action))
}

/// The button of the day to look at it again.
pub fn look_again(day: Date, today: Date) -> String {
    tell!("plan-look-again-on", date = super::short_date(day, today))
}

/// "Miserable, target: Magical", for a screen reader.
pub fn target(verdict: Verdict, target: Option<Verdict>) -> String {
    let target = target.map_or_else(no_target, super::verdict);
    tell!("plan-verdict-and-target", verdict = super::verdict(verdict), target)
}

/// "9 to 1 min", or what is known of it.
pub fn metric_values(metric: &Metric) -> String {
    let some = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    match (some(&metric.current), some(&metric.target)) {
        (Some(now), Some(goal)) => {
            tell!("plan-metric-now-to", now = one_line(&now), goal = metric.with_unit(&goal))
        }
        (Some(now), None) => tell!("plan-metric-now", now = metric.with_unit(&now)),
        (None, Some(goal)) => tell!("plan-metric-to", goal = metric.with_unit(&goal)),
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
    format!("{count} {}", super::state_within(state))
}

/// What a priority's state means, beside it.
pub fn meaning_of(moment: &Moment, state: PriorityState) -> String {
    match state {
        PriorityState::Open if moment.live_actions().next().is_some() => {
            super::capitalised(super::close::without_action(moment, state))
        }
        _ => state_meaning(state).to_owned(),
    }
}

/// What it means, under it.
pub fn state_meaning(state: PriorityState) -> &'static str {
    text(match state {
        PriorityState::ToAssess => "state-to-assess-means",
        PriorityState::Open => "state-open-means",
        PriorityState::UnderWay => "state-under-way-means",
        PriorityState::LookAgain => "state-look-again-means",
        PriorityState::Protect => "state-protect-means",
    })
}

/// "2 overdue".
pub fn overdue(count: usize) -> String {
    tell!("plan-overdue-count", count)
}

texts! {
    /// Under it.
    pub day_has_passed = "plan-day-has-passed";
}

/// "First due 15 December, last 1 March", of actions that wait.
pub fn dates(first: Date, last: Date, today: Date) -> String {
    let day = |date: Date| super::near_date(date, today);
    if first == last {
        tell!("plan-due", date = day(first))
    } else {
        tell!("plan-due-from-to", first = day(first), last = day(last))
    }
}
