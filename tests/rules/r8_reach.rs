//! R8: reach, with the method's own examples to the digit.

use std::sync::Arc;

use momentwall::model::{Lane, Moment, Reach, Wall, reach};
use momentwall::words::reach as words;

use crate::build::id;

fn wall_with(customers: Option<u64>, moments: &[(f64, Option<f64>)]) -> Wall {
    let mut wall = Wall { customers_per_year: customers, ..Wall::blank() };
    for (number, (times, seconds)) in moments.iter().enumerate() {
        let mut moment = Moment::new(id(&format!("m{number}")), "m");
        moment.times_per_customer = *times;
        moment.seconds = *seconds;
        wall.moments.push(Arc::new(moment));
    }
    wall
}

#[test]
fn r8_airline_is_created_50_million_times_a_year() {
    let found = reach(&wall_with(Some(10_000_000), &[(1.0, Some(15.0)); 5]));
    assert_eq!(found.contacts_per_customer, 5.0);
    assert_eq!(found.per_year, Some(50_000_000.0));
    assert_eq!(found.seconds_per_customer, Some(75.0));
    assert_eq!(found.average_seconds, Some(15.0));
    assert_eq!(format!("{:.1}", found.hours_per_year.unwrap()), "208333.3");
}

#[test]
fn r8_shop() {
    let moments = [(1.0, Some(30.0)), (3.0, Some(20.0)), (0.2, Some(600.0))];
    let found = reach(&wall_with(Some(1_200), &moments));
    assert_eq!(found.contacts_per_customer, 4.2);
    assert_eq!(found.per_year, Some(5_040.0));
    assert_eq!(found.seconds_per_customer, Some(210.0));
    assert_eq!(found.average_seconds, Some(50.0));
    assert_eq!(found.hours_per_year, Some(70.0));
    assert_eq!((found.timed, found.untimed), (3, 0));
}

#[test]
fn r8_an_untimed_moment_is_never_zero_seconds() {
    let moments = [(1.0, Some(30.0)), (3.0, Some(20.0)), (0.2, None)];
    let found = reach(&wall_with(Some(1_200), &moments));
    assert_eq!(found.per_year, Some(5_040.0));
    assert_eq!(found.seconds_per_customer, Some(90.0));
    assert_eq!(found.average_seconds, Some(22.5));
    assert_eq!(found.hours_per_year, Some(30.0));
    assert_eq!((found.timed, found.untimed), (2, 1));
}

#[test]
fn r8_what_cannot_be_known_is_not_said() {
    let nobody = reach(&wall_with(None, &[(2.0, Some(10.0))]));
    assert_eq!((nobody.per_year, nobody.hours_per_year), (None, None));
    assert_eq!(nobody.seconds_per_customer, Some(20.0));
    let untimed = reach(&wall_with(Some(10), &[(2.0, None)]));
    let expected = Reach {
        contacts_per_customer: 2.0,
        per_year: Some(20.0),
        seconds_per_customer: None,
        average_seconds: None,
        hours_per_year: None,
        timed: 0,
        untimed: 1,
    };
    assert_eq!(untimed, expected);
}

#[test]
fn r8_only_what_the_customer_meets_on_the_timeline_counts() {
    let mut wall = wall_with(None, &[(1.0, None); 5]);
    Arc::make_mut(&mut wall.moments[0]).parked = true;
    for (place, lane) in [(1, Lane::Front), (2, Lane::Back), (3, Lane::Partner)] {
        Arc::make_mut(&mut wall.moments[place]).lane = lane;
    }
    assert_eq!(reach(&wall).contacts_per_customer, 2.0);
}

/// What the banner says of a wall.
fn banner(customers: Option<u64>, moments: &[(f64, Option<f64>)]) -> Vec<String> {
    let reach = reach(&wall_with(customers, moments));
    let Some(headline) = words::headline(&reach) else { return Vec::new() };
    [headline].into_iter().chain(words::in_all(&reach)).chain([words::timed(&reach)]).collect()
}

#[test]
fn r8_a20_a21_the_banner_of_the_airline() {
    let said = banner(Some(10_000_000), &[(1.0, Some(15.0)); 5]);
    assert_eq!(
        said,
        [
            "Experienced 50,000,000 times a year (50 million), 15 seconds at a time",
            "75 seconds per customer, 208,333 hours a year",
            "Timed 5 of 5",
        ]
    );
}

#[test]
fn r8_a22_the_banner_of_the_shop_says_how_many_are_timed() {
    let mut moments = [(1.0, Some(30.0)), (3.0, Some(20.0)), (0.2, Some(600.0))];
    assert_eq!(
        banner(Some(1_200), &moments),
        [
            "Experienced 5,040 times a year, 50 seconds at a time",
            "210 seconds per customer, 70 hours a year",
            "Timed 3 of 3",
        ]
    );
    moments[2].1 = None;
    assert_eq!(
        banner(Some(1_200), &moments),
        [
            "Experienced 5,040 times a year, 22.5 seconds at a time",
            "90 seconds per customer, 30 hours a year",
            "Timed 2 of 3",
        ]
    );
}

#[test]
fn r8_the_banner_says_nothing_that_is_not_known() {
    assert_eq!(
        banner(None, &[(1.0, Some(30.0)), (3.2, None)]),
        [
            "4.2 contacts a year with each customer, 30 seconds at a time",
            "30 seconds per customer",
            "Timed 1 of 2",
        ]
    );
    assert_eq!(banner(Some(10), &[(2.0, None)]), ["Experienced 20 times a year", "Timed 0 of 1"]);
    assert_eq!(
        banner(None, &[(1.0, None)]),
        ["1 contact a year with each customer", "Timed 0 of 1"]
    );
    assert_eq!(banner(Some(10), &[]), Vec::<String>::new());
    let billions = banner(Some(2_500_000_000), &[(1.0, None)]);
    assert_eq!(billions[0], "Experienced 2,500,000,000 times a year (2.5 billion)");
}
