//! R4: the state of a priority, first match.

use momentwall::model::{
    Assessment, Moment, PriorityState, Status, Verdict, Votes, priority_state,
};

use crate::build::{action, day, id, judged};

fn state(verdict: Verdict, actions: &[(Status, Option<u8>)]) -> PriorityState {
    let mut moment = judged(verdict);
    moment.actions = actions.iter().map(|(status, done)| action(*status, done.map(day))).collect();
    priority_state(&moment)
}

#[test]
fn r4_without_a_verdict_it_is_to_assess() {
    let moment = Moment::new(id("m"), "m");
    assert_eq!(priority_state(&moment), PriorityState::ToAssess);
}

#[test]
fn r4_a_verdict_taken_back_is_to_assess_again() {
    let mut moment = judged(Verdict::Miserable);
    moment.assessments.push(Assessment { verdict: None, ..moment.assessments[0].clone() });
    assert_eq!(priority_state(&moment), PriorityState::ToAssess);
}

#[test]
fn r4_magical_is_to_protect_whatever_is_planned() {
    assert_eq!(state(Verdict::Magical, &[]), PriorityState::Protect);
    assert_eq!(state(Verdict::Magical, &[(Status::Planned, None)]), PriorityState::Protect);
}

#[test]
fn r4_without_a_live_action_it_is_open() {
    assert_eq!(state(Verdict::Miserable, &[]), PriorityState::Open);
    assert_eq!(state(Verdict::Neutral, &[(Status::Dropped, None)]), PriorityState::Open);
}

#[test]
fn r4_with_an_action_not_done_it_is_under_way() {
    let some = [(Status::Done, Some(2)), (Status::Trying, None), (Status::Dropped, None)];
    assert_eq!(state(Verdict::Miserable, &some), PriorityState::UnderWay);
}

#[test]
fn r4_all_done_and_not_judged_since_is_look_again() {
    assert_eq!(state(Verdict::Miserable, &[(Status::Done, Some(2))]), PriorityState::LookAgain);
    let dropped_too = [(Status::Done, Some(2)), (Status::Dropped, None)];
    assert_eq!(state(Verdict::Miserable, &dropped_too), PriorityState::LookAgain);
}

#[test]
fn r4_all_done_but_one_undated_is_look_again() {
    let some = [(Status::Done, None), (Status::Done, Some(1))];
    assert_eq!(state(Verdict::Miserable, &some), PriorityState::LookAgain);
}

#[test]
fn r4_all_done_and_judged_on_the_day_of_the_last_is_open_again() {
    assert_eq!(state(Verdict::Neutral, &[(Status::Done, Some(1))]), PriorityState::Open);
    let mut moment = judged(Verdict::Miserable);
    moment.actions = vec![action(Status::Done, Some(day(5)))];
    moment.assessments.push(Assessment::guess(Verdict::Neutral, Some(day(9))));
    assert_eq!(priority_state(&moment), PriorityState::Open);
}

#[test]
fn r4_hands_that_led_to_no_verdict_are_no_second_look() {
    let mut moment = judged(Verdict::Miserable);
    moment.actions = vec![action(Status::Done, Some(day(5)))];
    let raised = Votes { miserable: 0, neutral: 3, magical: 0 };
    moment.assessments.push(Assessment::hands(raised, Some(day(9))));
    assert_eq!(priority_state(&moment), PriorityState::LookAgain);
}
