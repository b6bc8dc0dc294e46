//! R6, A27, A29, A30: the plan in figures.

use std::sync::Arc;

use momentwall::model::{
    Action, ActionId, Benefit, Cost, Date, Idea, IdeaId, PlanFacts, Status, Wall, benefit_sums,
    plan_facts,
};

use crate::build::{day, wall, with_priorities};

fn act(wall: &mut Wall, place: usize, status: Status, owner: Option<&str>, due: Option<Date>) {
    let owner = owner.map(str::to_owned);
    let action = Action { status, owner, due, ..Action::new(ActionId::new("a"), "do it") };
    Arc::make_mut(&mut wall.moments[place]).actions.push(action);
}

/// a and b are priorities with actions, c has one but is none.
fn planned() -> Wall {
    let mut wall = with_priorities(wall("a b c"), &["b", "a"]);
    act(&mut wall, 0, Status::Done, Some("Ana"), Some(day(2)));
    act(&mut wall, 0, Status::Planned, Some("Ana"), Some(day(9)));
    act(&mut wall, 0, Status::Dropped, None, Some(day(1)));
    act(&mut wall, 1, Status::Trying, Some(" "), Some(day(10)));
    act(&mut wall, 1, Status::Planned, Some("Bo"), None);
    act(&mut wall, 2, Status::Planned, Some("Cy"), Some(day(20)));
    wall
}

#[test]
fn r6_overdue_missing_first_and_last_over_the_priorities() {
    let facts = plan_facts(planned().priority_moments(), day(10));
    let expected = PlanFacts {
        ideas: 0,
        actions: 5,
        live: 4,
        done: 1,
        missing_owner_or_due: 2,
        overdue: 1,
        due: Some((day(2), day(10))),
        waiting_due: Some((day(9), day(10))),
    };
    assert_eq!(facts, expected, "due today is not overdue, done and dropped never are");
    assert_eq!(plan_facts(planned().priority_moments(), day(11)).overdue, 2);
}

#[test]
fn r3_the_plan_of_what_is_no_priority_counts_only_with_the_whole_wall() {
    let wall = planned();
    let all = plan_facts(wall.timeline(), day(30));
    assert_eq!((all.actions, all.overdue, all.due), (6, 3, Some((day(2), day(20)))));
    assert_eq!(plan_facts(wall.priority_moments(), day(30)).overdue, 2);
}

#[test]
fn a29_live_actions_are_summed_by_what_they_are_good_for() {
    let mut wall = planned();
    let moment = Arc::make_mut(&mut wall.moments[0]);
    moment.actions[0].benefits = vec![Benefit::Again, Benefit::Complaints];
    moment.actions[1].benefits = vec![Benefit::Again];
    moment.actions[2].benefits = vec![Benefit::Morale];
    let sums = benefit_sums(wall.priority_moments());
    assert_eq!(sums, [(Benefit::Complaints, 1), (Benefit::Again, 2)], "the dropped one is none");
}

#[test]
fn a27_an_idea_is_cheap_if_it_is_known_to_cost_little_or_nothing() {
    let idea = |cost| Idea { cost, ..Idea::new(IdeaId::new("i"), "tea") };
    assert!(idea(Some(Cost::None)).is_cheap());
    assert!(idea(Some(Cost::Low)).is_cheap());
    assert!(!idea(Some(Cost::Medium)).is_cheap());
    assert!(!idea(Some(Cost::High)).is_cheap());
    assert!(!idea(None).is_cheap(), "nobody said what it costs");
}

#[test]
fn r6_the_next_action_is_the_one_that_waits_and_is_due_first() {
    let mut wall = wall("a");
    assert_eq!(wall.moments[0].next_action(), None);
    for (status, due) in [
        (Status::Done, Some(day(1))),
        (Status::Planned, None),
        (Status::Dropped, Some(day(2))),
        (Status::Trying, Some(day(9))),
        (Status::Planned, Some(day(8))),
    ] {
        act(&mut wall, 0, status, None, due);
    }
    assert_eq!(wall.moments[0].next_action().unwrap().due, Some(day(8)));
    Arc::make_mut(&mut wall.moments[0]).actions.truncate(2);
    let undated = wall.moments[0].next_action().unwrap();
    assert_eq!((undated.status, undated.due), (Status::Planned, None));
}
