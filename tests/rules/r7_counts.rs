//! R6 and R7: what is counted, and over what.

use std::sync::Arc;

use momentwall::model::{Assessment, Status, Verdict, counts};

use crate::build::{action, day, wall, with_priorities};

#[test]
fn r7_magical_moments_are_counted_on_the_wall_and_among_the_priorities() {
    let mut wall = with_priorities(wall("a b c d"), &["a", "b"]);
    for (place, verdict) in [(0, Verdict::Magical), (1, Verdict::Miserable), (2, Verdict::Magical)]
    {
        let moment = Arc::make_mut(&mut wall.moments[place]);
        moment.assessments.push(Assessment::guess(verdict, None));
    }
    let counts = counts(&wall);
    assert_eq!((counts.magical, counts.magical_priorities), (2, 1));
    assert_eq!((counts.miserable, counts.neutral, counts.judged()), (1, 0, 3));
}

#[test]
fn r7_only_the_last_verdict_counts() {
    let mut wall = wall("a");
    let moment = Arc::make_mut(&mut wall.moments[0]);
    moment.assessments.push(Assessment::guess(Verdict::Magical, Some(day(9))));
    moment.assessments.push(Assessment::guess(Verdict::Neutral, Some(day(1))));
    assert_eq!(
        (counts(&wall).magical, counts(&wall).neutral),
        (0, 1),
        "the order decides, not the dates"
    );
}

#[test]
fn r6_parked_moments_are_counted_apart() {
    let mut wall = wall("a b c");
    let moment = Arc::make_mut(&mut wall.moments[1]);
    moment.parked = true;
    moment.assessments.push(Assessment::guess(Verdict::Magical, None));
    let counts = counts(&wall);
    assert_eq!((counts.moments, counts.parked, counts.magical), (2, 1, 0));
}

#[test]
fn r6_open_priorities_are_those_whose_state_is_open() {
    let mut wall = with_priorities(wall("a b c"), &["a", "b", "c"]);
    for place in 0..2 {
        let moment = Arc::make_mut(&mut wall.moments[place]);
        moment.assessments.push(Assessment::guess(Verdict::Miserable, None));
    }
    Arc::make_mut(&mut wall.moments[1]).actions.push(action(Status::Planned, None));
    assert_eq!(counts(&wall).open, 1, "a is open, b under way, c to assess");
}

#[test]
fn r6_due_today_is_not_overdue() {
    let mut task = action(Status::Planned, None);
    task.due = Some(day(10));
    assert!(!task.is_overdue(day(10)));
    assert!(task.is_overdue(day(11)));
    task.status = Status::Done;
    assert!(!task.is_overdue(day(11)));
    task.status = Status::Dropped;
    assert!(!task.is_overdue(day(11)));
}
