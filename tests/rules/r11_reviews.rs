//! R11, R7, A26: a review stays what it was, and comparing lists what changed and nothing else.

use std::sync::Arc;

use momentwall::edit::{Edit, Judged, Place};
use momentwall::model::{
    Action, ActionId, Assessment, Comparison, MagicalChange, Metric, MetricId, MomentId, Picture,
    Review, ReviewId, Status, Verdict, Wall, compare, day_of_verdicts, judged_since_review,
};
use momentwall::words;

use crate::build::{after, day, id, ids, wall, with_priorities};

fn judge(wall: &mut Wall, name: &str, verdict: Verdict) {
    let place = wall.moment_index(&id(name)).unwrap();
    let moment = Arc::make_mut(&mut wall.moments[place]);
    moment.assessments.push(Assessment::guess(verdict, Some(day(1))));
}

fn measure(wall: &mut Wall, name: &str, current: &str) {
    let place = wall.moment_index(&id(name)).unwrap();
    let metric = Metric {
        unit: Some("min".to_owned()),
        current: Some(current.to_owned()),
        target: Some("3".to_owned()),
        ..Metric::new(MetricId::new(format!("k{name}")), "queue")
    };
    Arc::make_mut(&mut wall.moments[place]).metrics = vec![metric];
}

fn act(wall: &mut Wall, name: &str, text: &str, status: Status) {
    let place = wall.moment_index(&id(name)).unwrap();
    let action = Action { status, ..Action::new(ActionId::new(text), text) };
    let actions = &mut Arc::make_mut(&mut wall.moments[place]).actions;
    actions.retain(|other| other.text != text);
    actions.push(action);
}

/// Five moments: a miserable, b neutral, c magical, d without a verdict, e parked.
fn judged_wall() -> Wall {
    let mut wall = with_priorities(wall("a b c d e"), &["b", "a", "c"]);
    judge(&mut wall, "a", Verdict::Miserable);
    judge(&mut wall, "b", Verdict::Neutral);
    judge(&mut wall, "c", Verdict::Magical);
    measure(&mut wall, "a", "12");
    act(&mut wall, "a", "more chairs", Status::Done);
    act(&mut wall, "b", "a sign", Status::Trying);
    Arc::make_mut(&mut wall.moments[4]).parked = true;
    wall
}

fn review(wall: &Wall) -> Review {
    Review::of(wall, ReviewId::new("r"), day(21), "First look")
}

fn since(review: &Review, wall: &Wall) -> Comparison {
    compare(&Picture::of(review), &Picture::now(wall))
}

fn lines(comparison: &Comparison) -> Vec<String> {
    words::reviews::lines(comparison)
}

fn magical(wall: i64, priorities: i64) -> Option<MagicalChange> {
    Some(MagicalChange { wall, priorities: Some(priorities) })
}

#[test]
fn r11_a_review_freezes_the_timeline() {
    let wall = judged_wall();
    let review = review(&wall);
    assert_eq!(review.priorities, ids(&["b", "a", "c"]));
    let names =
        |list: Vec<&MomentId>| list.into_iter().map(MomentId::to_string).collect::<String>();
    assert_eq!(names(review.texts.iter().map(|(id, _)| id).collect()), "abcd", "e is parked");
    let verdicts: Vec<_> = review.verdicts.iter().map(|(_, verdict)| *verdict).collect();
    assert_eq!(verdicts, Verdict::ALL, "d has none");
    assert_eq!(names(review.metrics.iter().map(|(id, _)| id).collect()), "a");
    assert_eq!(review.metrics[0].1[0].current.as_deref(), Some("12"));
    assert_eq!(review.actions_done, ["more chairs"]);
    let counts = review.counts.unwrap();
    let judged = (counts.miserable, counts.neutral, counts.magical);
    assert_eq!((counts.moments, judged, counts.open), (4, (1, 1, 1), 0));
    assert_eq!((review.date, review.label.as_str()), (Some(day(21)), "First look"));
}

#[test]
fn r11_a_review_stays_what_it_was_whatever_happens_to_the_wall() {
    let mut wall = judged_wall();
    wall = after(&wall, Edit::AddReview(review(&wall)));
    let frozen = wall.reviews[0].clone();
    judge(&mut wall, "a", Verdict::Magical);
    wall = after(&wall, Edit::RemoveMoments(ids(&["b", "c"])));
    assert_eq!(wall.reviews, [frozen]);
}

#[test]
fn r11_a_review_goes_by_the_day_of_its_verdicts() {
    let mut wall = judged_wall();
    assert_eq!(day_of_verdicts(&wall, day(28)), day(1));
    wall = after(&wall, Edit::AddReview(review(&wall)));
    assert_eq!(day_of_verdicts(&wall, day(28)), day(21), "never before the latest review");
    assert_eq!(judged_since_review(&wall, day(21)), None, "the day of the review itself");
    assert_eq!(judged_since_review(&wall, day(28)), Some(0));
    let again = Assessment::guess(Verdict::Neutral, Some(day(28)));
    let (ids, part) = (ids(&["b"]), Judged::Verdict);
    wall = after(&wall, Edit::Assess { ids, assessment: again, part });
    assert_eq!(judged_since_review(&wall, day(28)), Some(1), "the same verdict, given again");
    assert_eq!(day_of_verdicts(&wall, day(28)), day(28));
    assert_eq!(day_of_verdicts(&wall, day(27)), day(21), "a clock that goes before is no reason");
}

#[test]
fn r11_nothing_changed_is_said_as_such() {
    let wall = judged_wall();
    let comparison = since(&review(&wall), &wall);
    assert!(comparison.is_empty());
    assert_eq!(comparison.magical, magical(0, 0));
    assert_eq!(lines(&comparison), ["What changed: nothing"]);
}

#[test]
fn a26_one_verdict_changed_is_listed_and_nothing_else() {
    let mut wall = judged_wall();
    let review = review(&wall);
    judge(&mut wall, "a", Verdict::Neutral);
    let comparison = since(&review, &wall);
    assert_eq!(lines(&comparison), ["“a”: from miserable to neutral"]);
    assert_eq!(comparison.verdicts[0].id, id("a"));
    assert_eq!(comparison.magical, magical(0, 0));
}

#[test]
fn r11_a_moment_judged_for_the_first_time_or_no_longer() {
    let mut wall = judged_wall();
    let review = review(&wall);
    judge(&mut wall, "d", Verdict::Miserable);
    wall = after(&wall, Edit::ClearVerdict { ids: ids(&["a"]), date: Some(day(2)) });
    let expected =
        ["“a”: verdict taken back, was miserable", "“d”: judged miserable, not judged before"];
    assert_eq!(lines(&since(&review, &wall)), expected, "in timeline order");
}

#[test]
fn r7_neutral_to_magical_is_one_more() {
    let mut wall = judged_wall();
    let review = review(&wall);
    judge(&mut wall, "b", Verdict::Magical);
    let comparison = since(&review, &wall);
    assert_eq!(comparison.magical, magical(1, 1));
    let said = words::reviews::magical_change(comparison.magical.unwrap()).unwrap();
    assert_eq!(said, "1 more magical moment on the wall, 1 more among the priorities");
}

#[test]
fn r7_a_magical_moment_deleted_is_one_less_and_is_named() {
    let wall = judged_wall();
    let review = review(&wall);
    let wall = after(&wall, Edit::RemoveMoments(ids(&["c"])));
    let comparison = since(&review, &wall);
    assert_eq!(comparison.magical, magical(-1, -1));
    assert_eq!(comparison.magical_removed().map(|gone| gone.text.as_str()).last(), Some("c"));
    assert!(comparison.verdicts.is_empty(), "it is not said twice");
    let expected = [
        "No longer a priority: “c”",
        "Gone from the timeline: “c”, was magical, so 1 magical moment fewer",
    ];
    assert_eq!(lines(&comparison), expected);
}

#[test]
fn r7_a_magical_moment_parked_is_named_as_parked() {
    let wall = judged_wall();
    let review = review(&wall);
    let wall = after(&wall, Edit::MoveMoments { ids: ids(&["c"]), place: Place::Shelf });
    let comparison = since(&review, &wall);
    assert_eq!(comparison.magical, magical(-1, -1));
    assert!(comparison.removed_moments[0].is_parked);
    assert_eq!(lines(&comparison)[1], "Parked since: “c”, was magical, so 1 magical moment fewer");
}

#[test]
fn r11_a_moment_with_other_words_is_the_same_moment() {
    let mut wall = judged_wall();
    let review = review(&wall);
    Arc::make_mut(&mut wall.moments[0]).text = "Waits at the desk".to_owned();
    assert!(since(&review, &wall).is_empty());
    judge(&mut wall, "a", Verdict::Neutral);
    let expected = ["“Waits at the desk”: from miserable to neutral"];
    assert_eq!(lines(&since(&review, &wall)), expected);
}

#[test]
fn r11_priorities_in_and_out_and_ranks() {
    let wall = judged_wall();
    let review = review(&wall);
    let out = after(&wall, Edit::RemovePriorities(ids(&["b"])));
    let comparison = since(&review, &out);
    assert_eq!(lines(&comparison), ["No longer a priority: “b”"], "the others only moved up");
    let swapped = with_priorities(out, &["c", "d", "a"]);
    let expected = [
        "Now a priority: “d”",
        "No longer a priority: “b”",
        "“c”: from priority 3 to priority 1",
        "“a”: from priority 2 to priority 3",
    ];
    assert_eq!(lines(&since(&review, &swapped)), expected);
    assert_eq!(since(&review, &swapped).magical, magical(0, 0));
    let without = with_priorities(swapped, &["a"]);
    assert_eq!(since(&review, &without).magical, magical(0, -1), "still magical on the wall");
}

#[test]
fn r11_metrics_moved_came_and_went() {
    let mut wall = judged_wall();
    let review = review(&wall);
    measure(&mut wall, "a", "6");
    assert_eq!(lines(&since(&review, &wall)), ["“a”, queue: from 12 min to 6 min"]);
    Arc::make_mut(&mut wall.moments[0]).metrics[0].target = None;
    let expected = ["“a”, queue: from 12 min to 6 min, no aim any more, was 3 min"];
    assert_eq!(lines(&since(&review, &wall)), expected);
    Arc::make_mut(&mut wall.moments[0]).metrics[0].target = Some("5".to_owned());
    Arc::make_mut(&mut wall.moments[0]).metrics[0].current = None;
    let expected = ["“a”, queue: no value any more, was 12 min, aim from 3 min to 5 min"];
    assert_eq!(lines(&since(&review, &wall)), expected);
    Arc::make_mut(&mut wall.moments[0]).metrics.clear();
    measure(&mut wall, "d", "9");
    let expected = [
        "“a”, queue: no longer measured, was 12 min",
        "“d”, queue: now measured, 9 min, aims at 3 min",
    ];
    assert_eq!(lines(&since(&review, &wall)), expected);
}

#[test]
fn r11_two_metrics_of_one_name_are_told_apart_by_their_order() {
    let mut wall = judged_wall();
    let moment = Arc::make_mut(&mut wall.moments[0]);
    let second = Metric { current: Some("40".to_owned()), ..moment.metrics[0].clone() };
    moment.metrics.push(second);
    let review = review(&wall);
    Arc::make_mut(&mut wall.moments[0]).metrics[1].current = Some("30".to_owned());
    assert_eq!(lines(&since(&review, &wall)), ["“a”, queue: from 40 min to 30 min"]);
}

#[test]
fn r11_new_and_removed_moments() {
    let mut wall = judged_wall();
    let review = review(&wall);
    wall = after(&wall, Edit::RemoveMoments(ids(&["d"])));
    let back = Arc::make_mut(&mut wall.moments[3]);
    back.parked = false;
    judge(&mut wall, "e", Verdict::Magical);
    let comparison = since(&review, &wall);
    let expected = ["New on the timeline: “e”, magical", "Gone from the timeline: “d”"];
    assert_eq!(lines(&comparison), expected);
    assert_eq!(comparison.magical, magical(1, 0));
}

#[test]
fn r11_actions_done_since() {
    let mut wall = judged_wall();
    act(&mut wall, "c", "more chairs", Status::Planned);
    let review = review(&wall);
    act(&mut wall, "b", "a sign", Status::Done);
    act(&mut wall, "c", "more chairs", Status::Done);
    let expected = ["Done: “a sign”", "Done: “more chairs”"];
    assert_eq!(lines(&since(&review, &wall)), expected, "the second of its name counts too");
}

#[test]
fn r11_any_two_pictures_can_be_compared() {
    let mut wall = judged_wall();
    let first = review(&wall);
    judge(&mut wall, "a", Verdict::Magical);
    let second = review(&wall);
    let forwards = compare(&Picture::of(&first), &Picture::of(&second));
    assert_eq!(lines(&forwards), ["“a”: from miserable to magical"]);
    let backwards = compare(&Picture::of(&second), &Picture::of(&first));
    assert_eq!(lines(&backwards), ["“a”: from magical to miserable"]);
    assert_eq!(backwards.magical, magical(-1, -1));
    assert_eq!(forwards, since(&first, &wall), "a review of now and the wall now say the same");
}

#[test]
fn r11_what_a_review_from_elsewhere_does_not_say_is_no_change() {
    let wall = judged_wall();
    let bare = Review {
        priorities: ids(&["b", "a", "c"]),
        actions_done: vec!["more chairs".to_owned()],
        ..review(&Wall::blank())
    };
    let bare = Review { counts: None, ..bare };
    let comparison = since(&bare, &wall);
    assert!(comparison.is_empty(), "{comparison:?}");
    assert_eq!(comparison.magical, None);

    let verdicts = Review { verdicts: vec![(id("a"), Verdict::Magical)], ..bare };
    let comparison = since(&verdicts, &wall);
    assert_eq!(comparison.verdicts[0].from, Some(Verdict::Magical));
    assert!(comparison.new_moments.is_empty(), "which moments there were is not known");
}

#[test]
fn r11_verdicts_that_could_not_be_read_are_not_reported_as_taken_back() {
    let wall = judged_wall();
    let mut review = review(&wall);
    review.verdicts.remove(0);
    review.extra.keep("verdicts", r#"{"a":"dreadful"}"#);
    let comparison = since(&review, &wall);
    assert!(comparison.is_empty(), "{comparison:?}");
    let said = MagicalChange { wall: 0, priorities: None };
    assert_eq!(comparison.magical, Some(said), "by what was counted on the day");
}
