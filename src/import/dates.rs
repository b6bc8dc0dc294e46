//! Dates as people write them: in the cells of a table, and in a field.

use crate::model::Date;
use crate::words;

/// A date as it is written with points, the day first: "15.2.2027".
fn with_points(cell: &str) -> Option<Date> {
    let mut parts = cell.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = day.len() <= 2 && month.len() <= 2 && year.len() == 4 && parts.next().is_none();
    if !fits || ![day, month, year].into_iter().all(is_number) {
        return None;
    }
    Date::parse(&format!("{year}-{month:0>2}-{day:0>2}"))
}

/// A date, also with the time of day that a spreadsheet may write behind it.
pub(super) fn day(cell: &str) -> Option<Date> {
    let cell = cell.trim();
    let without_time = || {
        let (day, time) = cell.split_once([' ', 'T'])?;
        let is_time =
            time.contains(':') && time.chars().all(|c| c.is_ascii_digit() || ":.Z".contains(c));
        Date::parse(day).filter(|_| is_time)
    };
    Date::parse(cell).or_else(|| with_points(cell)).or_else(without_time)
}

/// A date as it is typed in a field, in any language of the program: also without the year, "15.12." or "15 Dec", which
/// is then the next such day from `today` on; and a weekday, or "tomorrow". The day comes before the month where both are numbers.
pub fn typed_day(text: &str, today: Date) -> Option<Date> {
    use Part::{Number, Word};
    let said = text.trim();
    if let Some(day) = day(said).or_else(|| near_day(said, today)).or_else(|| soon(said, today)) {
        return Some(day);
    }
    let parts = parts(text)?;
    let (day, month, year) = match parts.as_slice() {
        [Number(day), Word(month)] | [Word(month), Number(day)] => (*day, *month, None),
        [Number(day), Word(month), Number(year)] | [Word(month), Number(day), Number(year)] => {
            (*day, *month, Some(*year))
        }
        [Number(day), Number(month)] => (*day, u8::try_from(*month).ok()?, None),
        [Number(year), Number(month), Number(day)] if *year > 31 => {
            (*day, u8::try_from(*month).ok()?, Some(*year))
        }
        [Number(day), Number(month), Number(year)] => {
            (*day, u8::try_from(*month).ok()?, Some(*year))
        }
        _ => return None,
    };
    let day = u8::try_from(day).ok()?;
    match year {
        Some(year @ 0..100) => Date::new(2000 + year, month, day),
        Some(year) => Date::new(year, month, day),
        // The 29th of February may be eight years away.
        None => (0..=8).find_map(|later| {
            Date::new(today.year() + later, month, day).filter(|day| *day >= today)
        }),
    }
}

/// What the buttons beside such a field say, as "in a month".
fn soon(said: &str, today: Date) -> Option<Date> {
    let is_said = |words: &str| words.to_lowercase() == said.to_lowercase();
    let ((months, days), _) = words::controls::soon().into_iter().find(|(_, it)| is_said(it))?;
    today.plus_months(months)?.plus_days(days)
}

/// Today, tomorrow, or the next day of a name, with or without a word before it: "next Friday" is that of the week after
/// this one.
fn near_day(said: &str, today: Date) -> Option<Date> {
    let (before, word) = said.rsplit_once(char::is_whitespace).unwrap_or(("", said));
    let is_week_after = match before.trim() {
        "" => false,
        before => words::is_week_after(before)?,
    };
    let later = words::days_until(word).filter(|_| !is_week_after).or_else(|| {
        let ahead = i32::from(words::weekday_of(word)?) - i32::from(today.weekday());
        Some(if ahead > 0 && !is_week_after { ahead } else { ahead + 7 })
    })?;
    today.plus_days(later)
}

/// A part of a date.
enum Part {
    Number(u16),
    /// The month that a word means, from 1.
    Word(u8),
}

/// Numbers and months, whatever stands between them; `None` where anything else does.
fn parts(text: &str) -> Option<Vec<Part>> {
    const LONGEST: usize = 40;
    let mut parts = Vec::new();
    let mut rest = text.trim();
    if rest.chars().count() > LONGEST {
        return None;
    }
    while let Some(first) = rest.chars().next() {
        let is_same = |c: char| match first.is_ascii_digit() {
            true => c.is_ascii_digit(),
            false => c.is_alphabetic() == first.is_alphabetic() && !c.is_ascii_digit(),
        };
        let end = rest.find(|c| !is_same(c)).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        if first.is_ascii_digit() {
            parts.push(Part::Number(part.parse().ok()?));
        } else if first.is_alphabetic() {
            parts.push(Part::Word(words::month_of(part)?));
        } else if !part.chars().all(|c| c.is_whitespace() || matches!(c, '.' | ',' | '/' | '-')) {
            return None;
        }
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_type_them() {
        let on = |year, month, day| Date::new(year, month, day);
        let today = on(2026, 11, 22).unwrap();
        let typed = |text| typed_day(text, today);
        for text in ["15.12.", "15.12", "15 Dec", "15. Dezember", "dec 15", "15/12", "15. Dez. 26"]
        {
            assert_eq!(typed(text), on(2026, 12, 15), "{text}");
        }
        for text in ["2027-02-15", "2027-2-15", "15.2.2027", "15 Feb", "15. Februar 2027", "15.2."]
        {
            assert_eq!(typed(text), on(2027, 2, 15), "{text}");
        }
        assert_eq!(typed("22 Nov"), on(2026, 11, 22), "today is still to come");
        assert_eq!(typed("29.2."), on(2028, 2, 29));
        assert_eq!(typed("3. März"), on(2027, 3, 3));
        // That day is a Sunday.
        for (text, day) in [("friday", 27), ("Fr", 27), ("Freitag", 27), ("So", 29), ("mon", 23)] {
            assert_eq!(typed(text), on(2026, 11, day), "{text}");
        }
        for (text, day) in [("by friday", 27), ("next  Friday", 27), ("nächste Woche Fr", 27)] {
            assert_eq!(typed(text), on(2026, 11, day), "{text}");
        }
        // That one is a Tuesday.
        let typed_later = |text| typed_day(text, on(2026, 11, 24).unwrap());
        for (text, month, day) in [
            ("this Friday", 11, 27),
            ("nächsten Freitag", 11, 27),
            ("next Friday", 12, 4),
            ("next Tuesday", 12, 1),
            ("next mon", 11, 30),
        ] {
            assert_eq!(typed_later(text), on(2026, month, day), "{text}");
        }
        for (text, day) in [("today", 22), ("Heute", 22), ("tomorrow", 23), ("morgen ", 23)] {
            assert_eq!(typed(text), on(2026, 11, day), "{text}");
        }
        assert_eq!(typed("in a month"), on(2026, 12, 22));
        assert_eq!(typed("In two weeks "), on(2026, 12, 6));
        for text in [
            "",
            "15",
            "soon",
            "next",
            "next soon",
            "next tomorrow",
            "very Friday",
            "15 ma",
            "31.2.",
            "15.13.",
            "2027",
            "1.2.3.4",
            "15 Dec!",
            "99999.1.",
        ] {
            assert_eq!(typed(text), None, "{text}");
        }
    }
}
