//! The reach banner (R8): how often customers meet the business a year, and for how long.

use super::catalog::text;
use super::{in_words, with_point};
use crate::model::Reach;

/// The one line that is read from afar: "Experienced 5,040 times a year, 50 seconds at a time". Without customers a year
/// it speaks of one customer. `None` while there is nothing to count.
pub fn headline(reach: &Reach) -> Option<String> {
    if reach.timed + reach.untimed == 0 {
        return None;
    }
    let often = match reach.per_year {
        Some(per_year) => {
            let (count, times) = amount(per_year);
            match in_words(per_year) {
                Some(words) => tell!("reach-created-in-words", count, times, words),
                None => tell!("reach-created", count, times),
            }
        }
        None => {
            let (count, contacts) = amount(reach.contacts_per_customer);
            tell!("reach-contacts", count, contacts)
        }
    };
    Some(match reach.average_seconds {
        Some(average) => {
            let (count, seconds) = amount(average);
            tell!("reach-at-a-time", often, count, seconds)
        }
        None => often,
    })
}

/// "75 seconds per customer, 208,333 hours a year"; `None` while nothing is timed.
pub fn in_all(reach: &Reach) -> Option<String> {
    let (count, seconds) = amount(reach.seconds_per_customer?);
    let line = tell!("reach-per-customer", count, seconds);
    Some(match reach.hours_per_year {
        Some(hours) => {
            let (count, hours) = amount(hours);
            tell!("reach-hours", line, count, hours)
        }
        None => line,
    })
}

/// "Timed 3 of 5": a moment without a duration is never taken for one of no time.
pub fn timed(reach: &Reach) -> String {
    tell!("reach-timed", timed = reach.timed, all = reach.timed + reach.untimed)
}

/// A number as it is shown, and the count that its noun agrees with.
fn amount(number: f64) -> (u32, String) {
    let shown = digits(number);
    (super::count_of_shown(&shown), shown)
}

/// Grouped; from a hundred on in whole numbers, below with one digit behind the point where it is not 0.
fn digits(number: f64) -> String {
    if number > 0.0 && number < 0.05 {
        return text("reach-less-than-a-tenth").to_owned();
    }
    let places = usize::from(number < 100.0);
    let plain = format!("{number:.places$}");
    with_point(plain.strip_suffix(".0").unwrap_or(&plain))
}
