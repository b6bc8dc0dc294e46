//! R7, A23, A26: magical moments and verdicts from review to review, and against the latest one only.

use std::sync::Arc;

use momentwall::model::{
    Assessment, Date, MagicalChange, Review, ReviewId, Verdict, Wall, latest_review,
    magical_change, trend,
};
use momentwall::{samples, words};

use crate::build::{day, id, wall, with_priorities};

fn judge(wall: &mut Wall, name: &str, verdict: Verdict) {
    let place = wall.moment_index(&id(name)).unwrap();
    let moment = Arc::make_mut(&mut wall.moments[place]);
    moment.assessments.push(Assessment::guess(verdict, None));
}

fn review(wall: &mut Wall, name: &str, date: Option<Date>) {
    let taken = Review::of(wall, ReviewId::new(name), day(1), name);
    wall.reviews.push(Review { date, ..taken });
}

fn latest(wall: &Wall) -> Option<&str> {
    latest_review(wall).map(|review| review.id.as_str())
}

#[test]
fn r7_the_change_is_against_the_latest_review_only() {
    let mut wall = with_priorities(wall("a b c"), &["a"]);
    assert_eq!(magical_change(&wall), None, "there is no review yet");
    review(&mut wall, "first", Some(day(1)));
    judge(&mut wall, "a", Verdict::Magical);
    judge(&mut wall, "b", Verdict::Magical);
    review(&mut wall, "second", Some(day(8)));
    judge(&mut wall, "a", Verdict::Neutral);
    let change = MagicalChange { wall: -1, priorities: Some(-1) };
    assert_eq!(magical_change(&wall), Some(change));
    let latest = latest_review(&wall).unwrap();
    let said = words::reviews::since(change.wall, latest, day(15));
    assert_eq!(said, "1 fewer than on 8 November 2026");
    let said = words::reviews::since(change.wall, latest, day(8));
    assert_eq!(said, "1 fewer than at the latest review", "not as of today");
}

#[test]
fn r7_the_latest_review_is_that_with_the_last_date() {
    let mut wall = wall("a");
    assert_eq!(latest(&wall), None);
    review(&mut wall, "undated", None);
    review(&mut wall, "undated too", None);
    assert_eq!(latest(&wall), Some("undated too"));
    review(&mut wall, "ninth", Some(day(9)));
    review(&mut wall, "fourth", Some(day(4)));
    review(&mut wall, "undated at the end", None);
    assert_eq!(latest(&wall), Some("ninth"));
    review(&mut wall, "ninth again", Some(day(9)));
    assert_eq!(latest(&wall), Some("ninth again"));
}

#[test]
fn a23_the_trend_goes_by_date_and_ends_now() {
    let mut wall = with_priorities(wall("a b c"), &["b"]);
    judge(&mut wall, "b", Verdict::Miserable);
    judge(&mut wall, "c", Verdict::Magical);
    review(&mut wall, "second", Some(day(8)));
    let mut earlier = wall.clone();
    earlier.moments.remove(0);
    judge(&mut earlier, "c", Verdict::Neutral);
    review(&mut earlier, "first", Some(day(1)));
    wall.reviews.push(earlier.reviews[1].clone());
    review(&mut wall, "undated", None);
    judge(&mut wall, "b", Verdict::Magical);
    let wall = with_priorities(wall, &["a", "b"]);

    let points = trend(&wall);
    let labels: Vec<&str> = points.iter().map(|point| point.label.as_str()).collect();
    assert_eq!(labels, ["first", "second", ""], "the undated one has no place");
    assert_eq!(points[2].date, None);
    let magical: Vec<_> = points.iter().map(|point| point.magical.unwrap()).collect();
    assert_eq!(magical, [0, 1, 2]);
    let among: Vec<_> = points.iter().map(|p| (p.magical_priorities, p.priorities)).collect();
    assert_eq!(among, [(Some(0), 1), (Some(0), 1), (Some(1), 2)]);
    let of_b: Vec<_> = points.iter().map(|point| point.verdicts[1]).collect();
    let miserable = Some(Verdict::Miserable);
    assert_eq!(of_b, [miserable, miserable, Some(Verdict::Magical)]);
    assert!(points.iter().all(|point| point.verdicts[0].is_none()), "a was never judged");
}

#[test]
fn a23_the_change_of_the_hotel_is_that_of_a_count_by_hand() {
    let wall = samples::Sample::Hotel.open().unwrap().wall;
    let review = latest_review(&wall).unwrap();
    let then = review.verdicts.iter().filter(|(_, verdict)| *verdict == Verdict::Magical).count();
    let now = wall.timeline().filter(|m| m.verdict() == Some(Verdict::Magical)).count();
    assert_eq!(magical_change(&wall).unwrap().wall, now as i64 - then as i64);
    assert_eq!(words::reviews::label_with_date(review), "Three weeks on, 29 October 2026");
}

#[test]
fn a_review_without_a_name_is_called_by_its_day() {
    let mut wall = wall("a");
    review(&mut wall, " ", Some(day(21)));
    assert_eq!(words::reviews::label(&wall.reviews[0]), "Review of 21 November 2026");
    assert_eq!(words::reviews::label_with_date(&wall.reviews[0]), "Review of 21 November 2026");
    wall.reviews[0].date = None;
    assert_eq!(words::reviews::label(&wall.reviews[0]), "Review");
}
