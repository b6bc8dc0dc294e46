//! Every sentence for people, in one place, so that they can be reviewed as a whole and translated later.
//!
//! The other modules hand over data (a refusal, a mended rule, a count); the words are made here.

pub mod actions;
pub mod choosing;
pub mod close;
pub mod coach;
pub mod command;
pub mod controls;
pub mod copies;
pub mod curve;
pub mod elsewhere;
pub mod finding;
pub mod hints;
pub mod importing;
mod imports;
mod mended;
pub mod minutes;
pub mod moments;
pub mod papers;
pub mod photo;
pub mod plan;
pub mod plan_page;
pub mod preferences;
pub mod present;
pub mod reach;
mod refusals;
pub mod rescue;
pub mod reviews;
pub mod setup;
pub mod stages;
mod steps;
pub mod summary;
pub mod templates;
pub mod types;
pub mod verdicts;
pub mod window;

pub use imports::{import_error, remark};
pub use mended::{mended, note, problem};
pub use refusals::{capitalised, open_error, read_error, refused, save_error};
pub use steps::{done, step};

use crate::model::{Date, Mode, PriorityState, Verdict};

/// Shown where a wall has no title.
pub const UNTITLED_WALL: &str = "Untitled wall";
/// Behind the name of a stage that began on an earlier line.
pub const CONTINUED: &str = "continued";
/// In a stage without notes.
pub const NOTHING_HERE_YET: &str = "Nothing here yet";
/// Over the reason why, on the photo.
pub const WHY_WE_DO_THIS: &str = "Why we do this";
/// Before the number of moments.
pub const MOMENTS: &str = "Moments";
/// Moments without a contact type.
pub const NO_TYPE_YET: &str = "No type yet";
/// An action that came without words.
pub const UNNAMED: &str = "(unnamed)";
/// The verdict of a moment nobody has judged.
pub const NOT_YET: &str = "Not yet";

/// "and 1,234 more characters in the file".
pub fn more_characters(count: usize) -> String {
    let noun = if count == 1 { "character" } else { "characters" };
    format!("… and {} more {noun} in the file", grouped(count as u64))
}

/// "and 3 more types".
pub fn more_types(count: usize) -> String {
    format!("and {} more", counted(count, "type", "types"))
}

/// "Parked (2)".
pub fn parked_count(count: usize) -> String {
    format!("Parked ({count})")
}

/// The word on a verdict.
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Miserable => "Miserable",
        Verdict::Neutral => "Neutral",
        Verdict::Magical => "Magical",
    }
}

/// Where a priority stands (R4).
pub fn state(state: PriorityState) -> &'static str {
    match state {
        PriorityState::ToAssess => "To assess",
        PriorityState::Protect => "Protect",
        PriorityState::Open => "Open",
        PriorityState::UnderWay => "Under way",
        PriorityState::LookAgain => "Look again",
    }
}

/// Whether the wall shows what is or what should be.
pub fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Today => "As it is today",
        Mode::Ideal => "As it should be",
    }
}

/// "21 November 2026".
pub fn date(date: Date) -> String {
    format!("{} {} {}", date.day(), month_name(date), date.year())
}

/// "November 2026".
pub fn month(date: Date) -> String {
    format!("{} {}", month_name(date), date.year())
}

/// "21 Nov", with the year where it is not this one: "21 Nov 2027".
pub fn short_date(date: Date, today: Date) -> String {
    let month: String = month_name(date).chars().take(3).collect();
    match date.year() == today.year() {
        true => format!("{} {month}", date.day()),
        false => format!("{} {month} {}", date.day(), date.year()),
    }
}

fn month_name(date: Date) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    MONTHS.get(usize::from(date.month()) - 1).copied().unwrap_or_default()
}

/// "magical moments", for under a number.
pub fn magical_moments(count: usize) -> &'static str {
    if count == 1 { "magical moment" } else { "magical moments" }
}

/// "1 of 3 priorities" (R7).
pub fn of_priorities(magical: usize, priorities: usize) -> String {
    let noun = if priorities == 1 { "priority" } else { "priorities" };
    format!("{magical} of {priorities} {noun}")
}

/// "12 moments", with the right noun.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", grouped(count as u64), if count == 1 { one } else { many })
}

/// What the customer wants, in quotation marks.
pub fn quoted(text: &str) -> String {
    format!("“{}”", text.trim())
}

/// "1,234,567".
pub fn grouped(number: u64) -> String {
    group_digits(&number.to_string())
}

/// The same for digits that are text already.
fn group_digits(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The beginning of a note's text on one line, to find it by.
pub fn excerpt(text: &str) -> String {
    const SHOWN: usize = 60;
    let line = one_line(text);
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("“{}…”", line[..end].trim_end()),
        None => format!("“{line}”"),
    }
}

/// A text on one line, with nothing in it that could steer a terminal or turn the writing round.
pub fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().filter(|c| !steers(*c)).collect()
}

/// As much of the beginning of a text, on one line, as a row of a list can show.
pub fn glimpse(text: &str) -> String {
    const SHOWN: usize = 200;
    let end = text.char_indices().nth(SHOWN).map_or(text.len(), |(end, _)| end);
    one_line(&text[..end])
}

/// A text for one note: its own lines stay, blank ones at its ends go.
pub fn one_paragraph(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(one_line).collect();
    lines.join("\n").trim().to_owned()
}

/// True for control characters and for those that turn the writing direction.
pub fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
