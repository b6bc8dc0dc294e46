//! R5: a target lies above the verdict it was set against.

use std::sync::Arc;

use momentwall::edit::{Edit, MomentChange, Refused, apply};
use momentwall::model::{
    Action, Assessment, Date, Moment, Status, Verdict, Wall, check, targets_not_above_verdict,
};

use crate::build::{action, after, day, id, ids, judged};

fn wall_of(moment: Moment) -> Wall {
    Wall { moments: vec![Arc::new(moment)], ..Wall::blank() }
}

fn flagged(moment: Moment) -> bool {
    !targets_not_above_verdict(&wall_of(moment)).is_empty()
}

#[test]
fn r5_legal_targets() {
    use Verdict::{Magical, Miserable, Neutral};
    assert_eq!(Miserable.legal_targets(), [Neutral, Magical]);
    assert_eq!(Neutral.legal_targets(), [Magical]);
    assert_eq!(Magical.legal_targets(), [Magical]);
}

#[test]
fn r5_an_illegal_target_is_refused() {
    let wall = wall_of(judged(Verdict::Neutral));
    let target = |target| Edit::ChangeMoments {
        ids: ids(&["m"]),
        change: MomentChange::Target(Some(target)),
    };
    let refused = apply(&wall, &target(Verdict::Neutral)).unwrap_err();
    let expected = Refused::TargetNotAbove { verdict: Verdict::Neutral, target: Verdict::Neutral };
    assert_eq!(refused, expected);
    assert_eq!(after(&wall, target(Verdict::Magical)).moments[0].target, Some(Verdict::Magical));
}

#[test]
fn r5_an_action_below_the_verdict_is_refused() {
    let wall = wall_of(judged(Verdict::Magical));
    let lower = Action { target: Some(Verdict::Neutral), ..action(Status::Planned, None) };
    let edit = Edit::AddAction { moment: id("m"), action: lower };
    assert!(matches!(apply(&wall, &edit), Err(Refused::TargetNotAbove { .. })));
}

#[test]
fn r5_an_illegal_target_from_a_file_is_kept_and_flagged() {
    let moment = Moment { target: Some(Verdict::Miserable), ..judged(Verdict::Neutral) };
    let wall = wall_of(moment);
    assert_eq!(targets_not_above_verdict(&wall).len(), 1);
    assert_eq!(check(&wall).len(), 1);
    assert_eq!(wall.moments[0].target, Some(Verdict::Miserable));
}

#[test]
fn r5_the_verdict_on_the_day_of_the_decision_counts() {
    let mut moment = judged(Verdict::Miserable);
    let decided = Action {
        target: Some(Verdict::Neutral),
        decided: Some(day(2)),
        ..action(Status::Done, Some(day(5)))
    };
    moment.actions = vec![decided];
    moment.assessments.push(Assessment::guess(Verdict::Neutral, Some(day(9))));
    assert!(!flagged(moment.clone()), "it was above the verdict of the day");
    moment.actions[0].decided = Some(day(10));
    assert!(flagged(moment.clone()), "it was not above the verdict of that day");
    moment.actions[0].decided = Date::new(2026, 10, 1);
    assert!(!flagged(moment), "nobody had judged it by then");
}

#[test]
fn r5_each_action_is_judged_by_its_own_day() {
    let mut moment = judged(Verdict::Miserable);
    moment.assessments.push(Assessment::guess(Verdict::Neutral, Some(day(9))));
    let early = Action {
        target: Some(Verdict::Neutral),
        decided: Some(day(2)),
        ..action(Status::Done, Some(day(5)))
    };
    let late = Action { decided: Some(day(20)), ..action(Status::Planned, None) };
    moment.actions = vec![early, late];
    assert!(!flagged(moment));
}

#[test]
fn r5_without_a_verdict_or_a_target_nothing_is_flagged() {
    assert!(!flagged(Moment { target: Some(Verdict::Miserable), ..Moment::new(id("m"), "m") }));
    assert!(!flagged(judged(Verdict::Miserable)));
}

#[test]
fn r5_the_target_in_force_is_the_moments_own_or_else_of_its_last_live_action() {
    let mut moment = judged(Verdict::Miserable);
    assert_eq!(moment.effective_target(), None);
    let aiming = |target, status| Action { target: Some(target), ..action(status, None) };
    moment.actions =
        vec![aiming(Verdict::Neutral, Status::Planned), aiming(Verdict::Magical, Status::Dropped)];
    assert_eq!(moment.effective_target(), Some(Verdict::Neutral));
    moment.target = Some(Verdict::Magical);
    assert_eq!(moment.effective_target(), Some(Verdict::Magical));
}
