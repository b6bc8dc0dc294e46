//! The three walls that come with the program.

use std::collections::BTreeSet;

use momentwall::model::{PriorityState, check, counts, priority_state};
use momentwall::samples::Sample;
use momentwall::storage::{open, to_json};
use momentwall::words::Language;

#[test]
fn they_are_sound_and_as_large_as_they_say() {
    for language in Language::ALL {
        for (sample, moments) in Sample::ALL.into_iter().zip([12, 30, 60]) {
            let opened = open(sample.json_in(language).as_bytes()).unwrap();
            assert_eq!(opened.notes, [], "{}", sample.name());
            assert_eq!(check(&opened.wall), [], "{}", sample.name());
            assert_eq!(counts(&opened.wall).moments, moments);
            assert_eq!(counts(&opened.wall).without_type, 0);
        }
    }
}

#[test]
fn they_are_complete_through_step_5() {
    let mut states = BTreeSet::new();
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        assert!((3..=5).contains(&wall.priorities.len()));
        for moment in wall.priority_moments() {
            assert!(moment.verdict().is_some(), "{}", moment.text);
            assert!(moment.want.is_some() && moment.showstopper.is_some(), "{}", moment.text);
            states.insert(priority_state(moment));
        }
    }
    let expected = [
        PriorityState::Protect,
        PriorityState::Open,
        PriorityState::UnderWay,
        PriorityState::LookAgain,
    ];
    assert_eq!(states, BTreeSet::from(expected));
}

#[test]
fn they_are_written_as_the_program_writes() {
    for language in Language::ALL {
        for sample in Sample::ALL {
            let json = sample.json_in(language);
            assert_eq!(to_json(&open(json.as_bytes()).unwrap().wall), json, "{}", sample.name());
        }
    }
}
