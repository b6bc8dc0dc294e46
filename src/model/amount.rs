//! Reads numbers and durations as people type them.

use super::limits;

/// Reads an amount: "12", "0.2", "0,2", "1,200". `None` if it is none, or more than can be.
///
/// A comma before exactly three digits groups them, as long as something stands before it; any other one is a decimal
/// comma.
pub fn read_amount(text: &str) -> Option<f64> {
    let text = text.trim();
    let number = if is_grouped(text) { text.replace(',', "") } else { text.replace(',', ".") };
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let points = number.bytes().filter(|byte| *byte == b'.').count();
    if digits == 0 || points > 1 || digits + points != number.len() {
        return None;
    }
    number.parse().ok().filter(|number: &f64| *number <= limits::AMOUNT)
}

/// Reads a duration in seconds: "90", "1:30", "2.5". `None` if it is none, or more than can be.
pub fn read_duration(text: &str) -> Option<f64> {
    let Some((minutes, seconds)) = text.split_once(':') else { return read_amount(text) };
    let (minutes, seconds) = (read_amount(minutes)?, seconds.trim());
    let is_clock = seconds.len() == 2 && seconds.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = read_amount(seconds).filter(|seconds| is_clock && *seconds < 60.0)?;
    let all = minutes * 60.0 + seconds;
    (minutes.fract() == 0.0 && all <= limits::AMOUNT).then_some(all)
}

fn is_grouped(text: &str) -> bool {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let has_first = (1..=3).contains(&first.len()) && first != "0";
    whole.contains(',') && has_first && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::{read_amount, read_duration};

    #[test]
    fn amounts_are_read_as_they_are_typed() {
        for (text, number) in [
            ("12", 12.0),
            (" 0.2 ", 0.2),
            ("0,2", 0.2),
            ("0,250", 0.25),
            ("1,5", 1.5),
            ("1,200", 1_200.0),
            ("10,000,000", 10_000_000.0),
            ("1,200.5", 1_200.5),
            (".5", 0.5),
        ] {
            assert_eq!(read_amount(text), Some(number), "{text}");
        }
        for text in ["", " ", "-3", "abc", "1e5", "NaN", "inf", "1.2.3", ",", "9999999999999", "٣"]
        {
            assert_eq!(read_amount(text), None, "{text}");
        }
    }

    #[test]
    fn a_duration_may_have_minutes() {
        for (text, number) in [("90", 90.0), ("1:30", 90.0), ("0:05", 5.0), ("2.5", 2.5)] {
            assert_eq!(read_duration(text), Some(number), "{text}");
        }
        for text in ["1:5", "1:75", "1:2:3", "1.5:00", ":30", "a:30", "-1:30", "1:-3"] {
            assert_eq!(read_duration(text), None, "{text}");
        }
    }
}
