//! Calendar dates and points in time, as ISO 8601 text says them. Nothing here reads a clock.

use std::cmp::Ordering;
use std::fmt;

/// A day of the Gregorian calendar, ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day, or `None` where the calendar has no such day. Years 1 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let valid = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        valid.then_some(Self { year, month, day })
    }

    /// Reads `2026-11-21`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
        if !shaped {
            return None;
        }
        let number = |from: usize, to: usize| digits(bytes.get(from..to)?);
        let year = u16::try_from(number(0, 4)?).ok()?;
        let month = u8::try_from(number(5, 7)?).ok()?;
        let day = u8::try_from(number(8, 10)?).ok()?;
        Self::new(year, month, day)
    }

    /// 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day of the week, from 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u8 {
        // The calendar's first day, of the year 1, was a Monday.
        u8::try_from((self.number() - 1).rem_euclid(7)).unwrap_or(0)
    }

    /// So many days later, or earlier; `None` beyond the years 1 to 9999.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        let number = self.number().checked_add(days)?;
        // A first guess, at most a year too early.
        let mut year = (number - 1).div_euclid(366) + 1;
        while days_before(year + 1) < number {
            year += 1;
        }
        let mut rest = number - days_before(year);
        let year = u16::try_from(year).ok()?;
        let mut month = 1;
        while rest > i32::from(days_in_month(year, month)) {
            rest -= i32::from(days_in_month(year, month));
            month += 1;
        }
        Self::new(year, month, u8::try_from(rest).ok()?)
    }

    /// The first day of the month so many months later, or earlier; `None` beyond the years 1 to 9999.
    pub fn month_start(self, months_later: i32) -> Option<Self> {
        let months = i32::from(self.year) * 12 + i32::from(self.month) - 1 + months_later;
        let year = u16::try_from(months.div_euclid(12)).ok()?;
        let month = u8::try_from(months.rem_euclid(12)).ok()? + 1;
        Self::new(year, month, 1)
    }

    /// The same day so many months later, or the last of that month; `None` beyond the year 9999.
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let first = self.month_start(months)?;
        Self::new(first.year, first.month, self.day.min(first.days_in_month()))
    }

    /// How many days its month has.
    pub fn days_in_month(self) -> u8 {
        days_in_month(self.year, self.month)
    }

    /// Days since the eve of the year 1.
    fn number(self) -> i32 {
        let months = (1..self.month).map(|month| i32::from(days_in_month(self.year, month)));
        days_before(i32::from(self.year)) + months.sum::<i32>() + i32::from(self.day)
    }
}

/// Days of all years before a year.
fn days_before(year: i32) -> i32 {
    let before = year - 1;
    before * 365 + before / 4 - before / 100 + before / 400
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A point in time as RFC 3339 writes it, for example `2026-11-21T10:00:00Z`. Kept as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// Reads an RFC 3339 time; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        Date::parse(text.get(..10)?)?;
        let bytes = text.as_bytes();
        let separator = matches!(bytes.get(10)?, b'T' | b't' | b' ');
        let hour = digits(bytes.get(11..13)?)?;
        let minute = digits(bytes.get(14..16)?)?;
        let second = digits(bytes.get(17..19)?)?;
        let colons = bytes.get(13) == Some(&b':') && bytes.get(16) == Some(&b':');
        let valid = separator && colons && hour < 24 && minute < 60 && second <= 60;
        (valid && is_zone(strip_fraction(text.get(19..)?))).then(|| Self(text.to_owned()))
    }

    /// The day it falls on, in the time's own zone.
    pub fn date(&self) -> Option<Date> {
        Date::parse(self.0.get(..10)?)
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Which of two came later, wherever they were written; parts of a second do not count.
    pub fn compare(&self, other: &Self) -> Ordering {
        self.seconds().cmp(&other.seconds())
    }

    /// Seconds since the eve of the year 1, in universal time.
    fn seconds(&self) -> i64 {
        let bytes = self.0.as_bytes();
        let number = |from: usize| bytes.get(from..from + 2).and_then(digits).unwrap_or_default();
        let clock = |at: usize| i64::from(number(at) * 60 + number(at + 3)) * 60;
        let days = self.date().map_or(0, Date::number);
        let here = i64::from(days) * 86_400 + clock(11) + i64::from(number(17));
        let zone = bytes.len().saturating_sub(6);
        match bytes.get(zone) {
            Some(b'+') => here - clock(zone + 1),
            Some(b'-') => here + clock(zone + 1),
            _ => here,
        }
    }
}

fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0, |number: u32, byte| {
        byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0'))
    })
}

fn strip_fraction(text: &str) -> &str {
    match text.strip_prefix('.') {
        Some(rest) => rest.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => text,
    }
}

fn is_zone(text: &str) -> bool {
    if matches!(text, "Z" | "z") {
        return true;
    }
    let bytes = text.as_bytes();
    bytes.len() == 6
        && matches!(bytes[0], b'+' | b'-')
        && bytes[3] == b':'
        && digits(&bytes[1..3]).is_some_and(|hours| hours < 24)
        && digits(&bytes[4..6]).is_some_and(|minutes| minutes < 60)
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: u16, month: u8, day: u8) -> Date {
        Date::new(year, month, day).unwrap()
    }

    #[test]
    fn weekdays_are_those_of_the_calendar() {
        assert_eq!(day(2026, 11, 22).weekday(), 6);
        assert_eq!(day(2000, 2, 29).weekday(), 1);
        assert_eq!(day(1970, 1, 1).weekday(), 3);
        assert_eq!(day(1, 1, 1).weekday(), 0);
    }

    #[test]
    fn days_are_counted_over_months_years_and_leap_days() {
        assert_eq!(day(2026, 11, 22).plus_days(14), Some(day(2026, 12, 6)));
        assert_eq!(day(2027, 12, 31).plus_days(60), Some(day(2028, 2, 29)));
        assert_eq!(day(2028, 3, 1).plus_days(-1), Some(day(2028, 2, 29)));
        assert_eq!(day(9999, 12, 31).plus_days(1), None);
        assert_eq!(day(1, 1, 1).plus_days(-1), None);
        let mut walked = day(1999, 12, 1);
        for count in 1..2000 {
            let next = walked.plus_days(1).unwrap();
            assert!(next > walked && next.weekday() == (walked.weekday() + 1) % 7);
            assert_eq!(day(1999, 12, 1).plus_days(count), Some(next));
            walked = next;
        }
    }

    #[test]
    fn a_day_months_later_is_the_same_day_or_the_last() {
        assert_eq!(day(2026, 11, 22).plus_months(3), Some(day(2027, 2, 22)));
        assert_eq!(day(2026, 11, 30).plus_months(3), Some(day(2027, 2, 28)));
        assert_eq!(day(9999, 12, 1).plus_months(1), None);
    }

    #[test]
    fn times_are_compared_wherever_they_were_written() {
        let compare =
            |a: &str, b: &str| Timestamp::parse(a).unwrap().compare(&Timestamp::parse(b).unwrap());
        assert_eq!(compare("2026-11-21T10:00:00Z", "2026-11-21T11:00:00+01:00"), Ordering::Equal);
        assert_eq!(compare("2026-11-21T23:30:00-02:00", "2026-11-22T01:00:00Z"), Ordering::Greater);
        assert_eq!(compare("2026-11-21T10:00:09.5Z", "2026-11-21T10:00:10Z"), Ordering::Less);
    }

    #[test]
    fn months_begin_on_their_first() {
        assert_eq!(day(2026, 11, 22).month_start(2), Some(day(2027, 1, 1)));
        assert_eq!(day(2026, 1, 31).month_start(-1), Some(day(2025, 12, 1)));
        assert_eq!(day(1, 1, 31).month_start(-1), None);
    }
}
