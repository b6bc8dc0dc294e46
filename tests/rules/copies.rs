//! Copies of a wall: as it should be (B16), and as a template without verdicts and plans.

use std::sync::Arc;

use momentwall::model::{
    Mode, Moment, Picture, Timestamp, Wall, as_ideal, as_template, compare, mend,
};
use momentwall::samples::Sample;
use momentwall::{storage, words};

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T10:00:00Z").unwrap()
}

fn hotel() -> Wall {
    let mut wall = Sample::Hotel.open().unwrap().wall;
    wall.extra.keep("weather", "\"rain\"");
    let moment = Arc::make_mut(&mut wall.moments[0]);
    moment.extra.keep("photo", "7");
    moment.dots = 3;
    wall
}

fn ideal(wall: &Wall) -> Wall {
    as_ideal(wall, words::copies::ideal_title(&wall.title), now())
}

/// What a note is before anyone judged or planned.
type Place<'m> = (&'m str, &'m str, Option<&'m str>, Option<&'m str>, u8, bool, Option<f64>);

fn place(moment: &Arc<Moment>) -> Place<'_> {
    (
        moment.id.as_str(),
        &moment.text,
        moment.stage.as_ref().map(|id| id.as_str()),
        moment.contact.as_ref().map(|id| id.as_str()),
        moment.row,
        moment.parked,
        moment.seconds,
    )
}

fn assert_same_journey(copy: &Wall, wall: &Wall) {
    assert!(copy.moments.iter().map(place).eq(wall.moments.iter().map(place)));
    assert_eq!(copy.stages, wall.stages);
    assert_eq!(copy.contact_types, wall.contact_types);
    assert_eq!(copy.scenario, wall.scenario);
    assert_eq!((&copy.extra, &copy.moments[0].extra), (&wall.extra, &wall.moments[0].extra));
    assert_eq!(copy.created, Some(now()));
    assert_eq!(mend(copy.clone()), (copy.clone(), Vec::new()), "it breaks no rule");
}

#[test]
fn b16_the_ideal_wall_is_the_same_journey_without_today() {
    let wall = hotel();
    let copy = ideal(&wall);
    assert_same_journey(&copy, &wall);
    assert_eq!(copy.mode, Mode::Ideal);
    assert_eq!(copy.title, format!("{}, as it should be", wall.title));
    assert!(copy.reviews.is_empty() && copy.next_review.is_none());
    assert_eq!(copy.priorities, wall.priorities);
    for (ideal, today) in copy.moments.iter().zip(&wall.moments) {
        assert_eq!((&ideal.want, &ideal.showstopper), (&today.want, &today.showstopper));
        assert_eq!((ideal.got.as_ref(), ideal.target, ideal.dots), (None, None, 0));
        assert!(ideal.assessments.is_empty() && ideal.ideas.is_empty() && ideal.actions.is_empty());
        assert_eq!(ideal.metrics.len(), today.metrics.len());
        assert!(ideal.metrics.iter().all(|metric| metric.current.is_none()));
    }
}

#[test]
fn b16_today_and_its_ideal_are_compared_moment_by_moment() {
    let wall = hotel();
    let copy = ideal(&wall);
    let comparison = compare(&Picture::now(&wall), &Picture::now(&copy));
    assert!(comparison.new_moments.is_empty() && comparison.removed_moments.is_empty());
}

#[test]
fn b16_the_title_says_once_that_it_is_the_ideal() {
    let title = words::copies::ideal_title;
    assert_eq!(title(" Airline trip "), "Airline trip, as it should be");
    assert_eq!(title(&title("Airline trip")), "Airline trip, as it should be");
    assert_eq!(title(" "), "");
    let long = title(&"x".repeat(300));
    assert_eq!(long.chars().count(), momentwall::model::limits::TITLE);
    assert!(long.ends_with(", as it should be"));
}

#[test]
fn a_template_has_the_journey_and_nothing_that_the_room_did() {
    let wall = hotel();
    let copy = as_template(&wall, now());
    assert_same_journey(&copy, &wall);
    assert_eq!((copy.title.as_str(), copy.why.as_ref(), copy.mode), ("", None, wall.mode));
    assert!(copy.participants.is_empty() && copy.priorities.is_empty());
    assert!(copy.reviews.is_empty() && copy.next_review.is_none());
    for (bare, full) in copy.moments.iter().zip(&wall.moments) {
        let expected = Moment {
            stage: full.stage.clone(),
            contact: full.contact.clone(),
            row: full.row,
            parked: full.parked,
            seconds: full.seconds,
            times_per_customer: full.times_per_customer,
            want: full.want.clone(),
            lane: full.lane,
            extra: full.extra.clone(),
            ..Moment::new(full.id.clone(), full.text.clone())
        };
        assert_eq!(**bare, expected);
    }
}

#[test]
fn copies_come_back_from_their_files_as_they_were() {
    for copy in [ideal(&hotel()), as_template(&hotel(), now())] {
        let bytes = storage::to_json(&copy);
        assert_eq!(storage::open(bytes.as_bytes()).unwrap().wall, copy);
    }
}
