//! The minutes: everything decided, then the journey.

use momentwall::export::{to_markdown, to_plain_text};
use momentwall::model::Wall;
use momentwall::samples::Sample;

use crate::{today, wall_of};

#[test]
fn a20_the_minutes_carry_actions_with_owner_and_date() {
    let wall = Sample::Hotel.open().unwrap().wall;
    let minutes = to_markdown(&wall, today());
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
    let minutes = to_markdown(&wall, today());
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
    let first = to_markdown(&wall, today()).lines().next().unwrap().to_owned();
    assert_eq!(first, r"# \# \<b\>\*bold\*\</b\> \[x\](y)");
}

#[test]
fn as_plain_text_nothing_is_marked_up_and_nothing_is_missing() {
    let mut wall = Sample::Hotel.open().unwrap().wall;
    wall.title = "Two_nights *here*".to_owned();
    let plain = to_plain_text(&wall, today());
    assert!(plain.starts_with("Two_nights *here*\n\n"), "{plain}");
    assert!(plain.contains("\nPRIORITIES\n\n1. "));
    assert!(!plain.contains("**") && !plain.contains("# ") && !plain.contains('\\'));
    assert!(plain.contains("\nHow we know: Observed, 8 October 2026\nRemark: "), "{plain}");
    let minutes = to_markdown(&wall, today());
    assert_eq!(minutes.matches("overdue").count(), plain.matches("overdue").count());
    for moment in &wall.moments {
        let text = moment.text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(plain.contains(&text), "{text}");
    }
}

#[test]
fn a26_the_minutes_say_what_became_of_the_priorities_since_the_last_review() {
    let mut wall = Sample::Hotel.open().unwrap().wall;
    let minutes = to_markdown(&wall, today());
    let (_, since) = minutes.split_once("\n## Since the last review (").unwrap();
    let (since, _) = since.split_once("\n## ").unwrap();
    assert!(since.starts_with("29 October 2026") && since.contains(")\n\n- “"), "{since}");
    assert!(since.contains("”: from "), "{since}");
    let changed = to_plain_text(&wall, today());
    assert!(changed.contains("\nSINCE THE LAST REVIEW (") && !changed.contains("Nothing changed."));
    wall.reviews.clear();
    assert!(!to_markdown(&wall, today()).contains("Since the last review"), "there was none");
}
