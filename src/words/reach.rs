//! The reach banner (R8): how often the business is created a year, and for how long.

use super::{group_digits, grouped};
use crate::model::Reach;

/// The one line that is read from afar: "Created 5,040 times a year, 50 seconds at a time". Without customers a year
/// it speaks of one customer. `None` while there is nothing to count.
pub fn headline(reach: &Reach) -> Option<String> {
    if reach.timed + reach.untimed == 0 {
        return None;
    }
    let often = match reach.per_year {
        Some(per_year) => {
            let times = with_noun(per_year, "time", "times");
            match in_words(per_year) {
                Some(words) => format!("Created {times} a year ({words})"),
                None => format!("Created {times} a year"),
            }
        }
        None => {
            let contacts = with_noun(reach.contacts_per_customer, "contact", "contacts");
            format!("{contacts} a year with each customer")
        }
    };
    Some(match reach.average_seconds {
        Some(average) => format!("{often}, {} at a time", with_noun(average, "second", "seconds")),
        None => often,
    })
}

/// "75 seconds per customer, 208,333 hours a year"; `None` while nothing is timed.
pub fn in_all(reach: &Reach) -> Option<String> {
    let seconds = with_noun(reach.seconds_per_customer?, "second", "seconds");
    let line = format!("{seconds} per customer");
    Some(match reach.hours_per_year {
        Some(hours) => format!("{line}, {} a year", with_noun(hours, "hour", "hours")),
        None => line,
    })
}

/// "Timed 3 of 5": a moment without a duration is never taken for one of no time.
pub fn timed(reach: &Reach) -> String {
    let (timed, all) = (reach.timed as u64, (reach.timed + reach.untimed) as u64);
    format!("Timed {} of {}", grouped(timed), grouped(all))
}

fn with_noun(number: f64, one: &str, many: &str) -> String {
    let number = digits(number);
    let noun = if number == "1" { one } else { many };
    format!("{number} {noun}")
}

/// Grouped; from a hundred on in whole numbers, below with one digit behind the point where it is not 0.
fn digits(number: f64) -> String {
    if number > 0.0 && number < 0.05 {
        return "less than 0.1".to_owned();
    }
    let places = usize::from(number < 100.0);
    let plain = format!("{number:.places$}");
    match plain.split_once('.') {
        None => group_digits(&plain),
        Some((whole, "0")) => group_digits(whole),
        Some((whole, tenth)) => format!("{}.{tenth}", group_digits(whole)),
    }
}

/// "50 million", from a million on.
fn in_words(number: f64) -> Option<String> {
    const UNITS: [(f64, &str); 3] = [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")];
    let (unit, name) = UNITS.iter().find(|(unit, _)| number >= *unit)?;
    let short = format!("{:.1}", number / unit);
    let short = short.trim_end_matches(".0");
    let (whole, tenth) = short.split_once('.').unwrap_or((short, ""));
    let point = if tenth.is_empty() { "" } else { "." };
    Some(format!("{}{point}{tenth} {name}", group_digits(whole)))
}
