//! R9: dots propose, the room decides, and ties at the fifth place are named.

use std::sync::Arc;

use momentwall::model::{Moment, Participant, Role, Wall, by_dots, dot_proposal, dots};
use momentwall::words;

use crate::build::wall;

/// Moments "a", "b", … with these dots.
fn dotted(counts: &[u32]) -> Wall {
    let names: Vec<String> = ('a'..='z').take(counts.len()).map(String::from).collect();
    let mut wall = wall(&names.join(" "));
    for (moment, count) in wall.moments.iter_mut().zip(counts) {
        Arc::make_mut(moment).dots = *count;
    }
    wall
}

fn texts<'a>(moments: impl IntoIterator<Item = &'a Moment>) -> String {
    moments.into_iter().map(|moment| moment.text.as_str()).collect()
}

#[test]
fn r9_a_third_of_the_moments_rounded_up_three_to_five() {
    for (moments, each) in [(0, 3), (1, 3), (9, 3), (10, 4), (12, 4), (13, 5), (15, 5), (26, 5)] {
        assert_eq!(dots(&dotted(&vec![0; moments])).each, each, "{moments} moments");
    }
    let mut wall = dotted(&[0; 13]);
    Arc::make_mut(&mut wall.moments[0]).parked = true;
    assert_eq!(dots(&wall).each, 4, "12 on the timeline");
}

#[test]
fn r9_placed_and_budget() {
    let mut wall = dotted(&[3, 0, 4, 9]);
    Arc::make_mut(&mut wall.moments[3]).parked = true;
    assert_eq!((dots(&wall).placed, dots(&wall).budget, dots(&wall).left()), (7, None, None));
    assert_eq!(words::choosing::dots_placed(&dots(&wall)), "7 placed");
    let someone = Participant { name: None, role: Role::Other, extra: Default::default() };
    wall.participants = vec![someone; 4];
    assert_eq!((dots(&wall).budget, dots(&wall).left()), (Some(12), Some(5)));
    assert_eq!(words::choosing::dots_placed(&dots(&wall)), "7 of 12 placed");
    wall.participants.truncate(2);
    assert_eq!(dots(&wall).left(), Some(0), "more were placed than there are");
    assert_eq!(words::choosing::dots_placed(&dots(&wall)), "7 placed, 6 for 2 people");
}

#[test]
fn r9_equal_ones_stay_as_they_stand() {
    assert_eq!(texts(by_dots(&dotted(&[1, 0, 3, 1, 3]))), "ceadb");
}

#[test]
fn r9_the_first_five_with_dots_are_proposed() {
    let wall = dotted(&[1, 0, 3, 2, 5, 4, 0]);
    let proposal = dot_proposal(&wall);
    assert_eq!((texts(proposal.first_five.clone()).as_str(), proposal.tied.len()), ("efcda", 0));
    assert_eq!(texts(proposal.clear()), "efcda");
    assert_eq!(words::choosing::tie(&proposal), None);
    assert_eq!(wall.priorities.len(), 0, "dots choose nothing");
    assert!(dot_proposal(&dotted(&[0; 7])).first_five.is_empty());
}

#[test]
fn r9_ties_at_the_fifth_place_are_named() {
    let wall = dotted(&[2, 9, 2, 8, 7, 2, 1]);
    let proposal = dot_proposal(&wall);
    assert_eq!(texts(proposal.first_five.clone()), "bdeac");
    assert_eq!(texts(proposal.tied.clone()), "acf");
    assert_eq!(texts(proposal.clear()), "bde", "a tie proposes none");
    let said = "A tie at the fifth place, 2 dots each: “a”, “c”, “f”. The room decides.";
    assert_eq!(words::choosing::tie(&proposal).unwrap(), said);
}

#[test]
fn r9_a_tie_inside_the_five_is_none_at_the_fifth_place() {
    let wall = dotted(&[2, 2, 2, 2, 2]);
    assert!(dot_proposal(&wall).tied.is_empty(), "all five fit");
    let wall = dotted(&[5, 5, 4, 3, 2, 1]);
    assert!(dot_proposal(&wall).tied.is_empty());
    let wall = dotted(&[1; 6]);
    assert_eq!(dot_proposal(&wall).tied.len(), 6, "nobody is ahead");
    assert_eq!(dot_proposal(&wall).clear().count(), 0);
}
