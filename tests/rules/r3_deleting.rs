//! R3: a deleted or parked priority leaves the list, later ranks move up, and undo brings all of it back.

use momentwall::edit::{Edit, History, Join, Judged, Place};
use momentwall::model::{Assessment, Timestamp, Verdict};

use crate::build::{after, day, ids, ranks, wall, with_priorities};

#[test]
fn r3_later_ranks_move_up() {
    let three = with_priorities(wall("a b c"), &["a", "b", "c"]);
    let deleted = after(&three, Edit::RemoveMoments(ids(&["b"])));
    assert_eq!(ranks(&deleted), ["a", "c"]);
}

#[test]
fn r3_undo_restores_the_note_and_its_rank() {
    let three = with_priorities(wall("a b c"), &["a", "b", "c"]);
    let mut history = History::new(three.clone());
    let now = Timestamp::parse("2026-11-21T10:00:00Z").unwrap();
    history.apply(Edit::RemoveMoments(ids(&["b"])), Join::Never, &now).unwrap();
    history.undo().unwrap();
    assert_eq!(**history.wall(), three);
}

#[test]
fn r3_parking_takes_a_priority_off_in_the_same_step() {
    let two = with_priorities(wall("a b c"), &["a", "b"]);
    let parked = after(&two, Edit::MoveMoments { ids: ids(&["a"]), place: Place::Shelf });
    assert_eq!(ranks(&parked), ["b"]);
    assert!(parked.parked().any(|moment| moment.text == "a"));
}

#[test]
fn r3_taking_a_priority_off_keeps_its_verdict() {
    let judgement = Assessment::guess(Verdict::Neutral, Some(day(3)));
    let wall = with_priorities(wall("a"), &["a"]);
    let wall = after(
        &wall,
        Edit::Assess { ids: ids(&["a"]), assessment: judgement, part: Judged::Verdict },
    );
    let off = after(&wall, Edit::RemovePriorities(ids(&["a"])));
    assert!(off.priorities.is_empty());
    assert_eq!(off.moments[0].verdict(), Some(Verdict::Neutral));
}
