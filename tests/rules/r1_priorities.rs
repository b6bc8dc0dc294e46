//! R1: at most five priorities, at every entrance.

use momentwall::edit::{Edit, Refused, apply};
use momentwall::model::{MAX_PRIORITIES, Priorities};
use momentwall::words;

use crate::build::{after, id, ids, ranks, wall, with_priorities};

#[test]
fn r1_b06_five_are_accepted_in_the_order_of_choice() {
    let chosen = after(&wall("a b c d e f"), Edit::AddPriorities(ids(&["c", "a", "e", "b", "d"])));
    assert_eq!(ranks(&chosen), ["c", "a", "e", "b", "d"]);
    assert_eq!(chosen.priorities.len(), MAX_PRIORITIES);
}

#[test]
fn r1_sixth_priority_is_refused_with_a_swap() {
    let five = with_priorities(wall("a b c d e f"), &["a", "b", "c", "d", "e"]);
    let refused = apply(&five, &Edit::AddPriorities(ids(&["f"]))).unwrap_err();
    let Refused::FivePriorities { wanted, swaps } = &refused else { panic!("{refused:?}") };
    assert_eq!(wanted.as_ref(), Some(&id("f")));
    let swaps: Vec<&str> = swaps.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(swaps, ["a", "b", "c", "d", "e"]);
    assert_eq!(
        words::refused(&refused),
        "Five already. Swap one out, or give this one a dot as a candidate."
    );
}

#[test]
fn r1_a_swap_takes_the_rank_of_the_one_that_steps_down() {
    let five = with_priorities(wall("a b c d e f"), &["a", "b", "c", "d", "e"]);
    let swapped = after(&five, Edit::SwapPriority { out: id("b"), with: id("f") });
    assert_eq!(ranks(&swapped), ["a", "f", "c", "d", "e"]);
}

#[test]
fn r1_more_than_the_free_slots_are_refused_whole() {
    let four = with_priorities(wall("a b c d e f"), &["a", "b", "c", "d"]);
    let refused = apply(&four, &Edit::AddPriorities(ids(&["e", "f"]))).unwrap_err();
    assert!(matches!(refused, Refused::FivePriorities { wanted: None, .. }), "{refused:?}");
}

#[test]
fn r1_the_same_moment_cannot_be_chosen_twice() {
    let one = with_priorities(wall("a b"), &["a"]);
    let refused = apply(&one, &Edit::AddPriorities(ids(&["a"]))).unwrap_err();
    assert_eq!(refused, Refused::AlreadyPriority("a".to_owned()));
    let twice = apply(&one, &Edit::AddPriorities(ids(&["b", "b"])));
    assert!(twice.is_err());
}

#[test]
fn r1_a_list_with_gaps_ties_or_sixths_cannot_be_made() {
    let (chosen, left_over) = Priorities::from_ids(ids(&["a", "b", "a", "c", "d", "e", "f", "g"]));
    assert_eq!(chosen.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["a", "b", "c", "d", "e"]);
    assert_eq!(left_over, ids(&["f", "g"]));
}

#[test]
fn r1_ranks_can_be_changed() {
    let three = with_priorities(wall("a b c"), &["a", "b", "c"]);
    let moved = after(&three, Edit::MovePriority { id: id("c"), rank: 1 });
    assert_eq!(ranks(&moved), ["c", "a", "b"]);
    let moved = after(&moved, Edit::MovePriority { id: id("c"), rank: 9 });
    assert_eq!(ranks(&moved), ["a", "b", "c"]);
}
