//! The minutes: everything decided, then the journey.

use std::sync::Arc;

use momentwall::export::{to_markdown, to_plain_text};
use momentwall::model::Wall;
use momentwall::samples::Sample;

use crate::{today, wall_of};

#[test]
fn a20_the_minutes_carry_actions_with_owner_and_date() {
    let wall = Sample::Hotel.open().unwrap().wall;
    let minutes = to_markdown(&wall, today(), true);
    for moment in wall.priority_moments() {
        for action in &moment.actions {
            let line = minutes.lines().find(|line| line.contains(&action.text)).unwrap();
            if let Some(owner) = &action.owner {
                assert!(line.contains(owner.as_str()), "{line}");
            }
        }
    }
    assert!(minutes.contains("overdue"));
}

#[test]
fn every_moment_is_in_the_journey() {
    let wall = Sample::Shop.open().unwrap().wall;
    let minutes = to_markdown(&wall, today(), true);
    for moment in &wall.moments {
        let text = moment.text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(minutes.contains(&text), "{text}");
    }
    for stage in &wall.stages {
        assert!(minutes.contains(&format!("### {}", stage.name)));
    }
}

#[test]
fn texts_are_not_taken_for_markdown() {
    let wall = Wall { title: "# <b>*bold*</b> [x](y)".to_owned(), ..wall_of(&[1]) };
    let first = to_markdown(&wall, today(), true).lines().next().unwrap().to_owned();
    assert_eq!(first, r"# \# \<b\>\*bold\*\</b\> \[x\](y)");
}

#[test]
fn as_plain_text_nothing_is_marked_up_and_nothing_is_missing() {
    let mut wall = Sample::Hotel.open().unwrap().wall;
    wall.title = "Two_nights *here*".to_owned();
    let plain = to_plain_text(&wall, today(), true);
    assert!(plain.starts_with("Two_nights *here*\n\n"), "{plain}");
    assert!(plain.contains("\nPRIORITIES\n\n1. "));
    assert!(!plain.contains("**") && !plain.contains("# ") && !plain.contains('\\'));
    assert!(plain.contains("\nHow we know: Observed, 8 October 2026\nRemark: "), "{plain}");
    let minutes = to_markdown(&wall, today(), true);
    assert_eq!(minutes.matches("overdue").count(), plain.matches("overdue").count());
    for moment in &wall.moments {
        let text = moment.text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(plain.contains(&text), "{text}");
    }
}

#[test]
fn minutes_without_the_parked_moments_do_not_name_them() {
    let mut wall = Sample::Hotel.open().unwrap().wall;
    // One that was a priority at the last review is parked now.
    let was = wall.reviews.last().unwrap().priorities[0].clone();
    let place = wall.moments.iter().position(|moment| moment.id == was).unwrap();
    Arc::make_mut(&mut wall.moments[place]).parked = true;
    wall.priorities.retain(|id| *id != was);
    for (with_parked, is_there) in [(true, true), (false, false)] {
        for minutes in
            [to_markdown(&wall, today(), with_parked), to_plain_text(&wall, today(), with_parked)]
        {
            for moment in wall.parked() {
                let first = moment.text.lines().next().unwrap();
                assert_eq!(minutes.contains(first), is_there, "{first}\n{minutes}");
            }
            assert_eq!(minutes.contains("parked"), is_there);
        }
    }
}

#[test]
fn a26_the_minutes_say_what_became_of_the_priorities_since_the_last_review() {
    let mut wall = Sample::Hotel.open().unwrap().wall;
    let minutes = to_markdown(&wall, today(), true);
    let (_, since) = minutes.split_once("\n## Since the last review (").unwrap();
    let (since, _) = since.split_once("\n## ").unwrap();
    assert!(since.starts_with("29 October 2026") && since.contains(")\n\n- “"), "{since}");
    assert!(since.contains("”: from "), "{since}");
    let changed = to_plain_text(&wall, today(), true);
    assert!(changed.contains("\nSINCE THE LAST REVIEW (") && !changed.contains("Nothing changed."));
    wall.reviews.clear();
    assert!(!to_markdown(&wall, today(), true).contains("Since the last review"), "there was none");
}
