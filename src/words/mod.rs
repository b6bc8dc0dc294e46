//! Every sentence for people, in one place, so that they can be reviewed as a whole and translated later.
//!
//! The other modules hand over data (a refusal, a mended rule, a count); the words are made here.

#[macro_use]
pub mod catalog;

pub mod actions;
pub mod choosing;
pub mod close;
pub mod coach;
pub mod command;
pub mod console;
pub mod controls;
pub mod copies;
pub mod curve;
pub mod elsewhere;
pub mod finding;
pub mod hints;
pub mod importing;
mod imports;
pub mod keys;
mod lines;
pub mod looks;
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
pub mod start;
pub mod status;
mod steps;
pub mod summary;
pub mod templates;
pub mod types;
pub mod usage;
pub mod verdicts;
pub mod window;

pub use catalog::{Language, speak, speak_as, spoken};
pub use imports::{import_error, remark};
pub use lines::glued;
pub use mended::{mended, note, problem};
pub use refusals::{capitalised, cause, open_error, read_error, refused, save_error, save_reason};
pub use steps::{done, parked, step, type_given};

use crate::model::{Date, Mode, PriorityState, Verdict, Wall};

use catalog::{text, text_in};

texts! {
    /// Shown where a wall has no title.
    pub untitled_wall = "untitled-wall";
    /// Behind the name of a stage that began on an earlier line.
    pub continued = "continued";
    /// In a stage without notes.
    pub nothing_here_yet = "nothing-here-yet";
    /// Over the reason why, on the photo.
    pub why_we_do_this = "why-we-do-this";
    /// Before the number of moments.
    pub moments = "moments";
    /// Moments without a contact type.
    pub no_type_yet = "no-type-yet";
    /// An action that came without words.
    pub unnamed = "unnamed";
    /// The verdict of a moment nobody has judged.
    pub not_yet = "not-yet";
}

/// "and 1,234 more characters in the file".
pub fn more_characters(count: usize) -> String {
    tell!("more-characters", count)
}

/// "and 3 more types".
pub fn more_types(count: usize) -> String {
    tell!("more-types", count)
}

/// "Parked (2)".
pub fn parked_count(count: usize) -> String {
    tell!("parked-count", count)
}

/// The word on a verdict.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Miserable => text("verdict-miserable"),
        Verdict::Neutral => text("verdict-neutral"),
        Verdict::Magical => text("verdict-magical"),
    }
}

/// The same inside a sentence.
pub fn verdict_within(verdict: Verdict) -> &'static str {
    text(within_key(verdict))
}

const fn within_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Miserable => "verdict-miserable-within",
        Verdict::Neutral => "verdict-neutral-within",
        Verdict::Magical => "verdict-magical-within",
    }
}

/// The verdict of a word, in any language of the program, ignoring case.
pub fn verdict_of(word: &str) -> Option<Verdict> {
    let word = word.to_lowercase();
    let means = |verdict: &Verdict| {
        let says = |language| text_in(language, within_key(*verdict)) == word;
        Language::ALL.into_iter().any(says)
    };
    Verdict::ALL.into_iter().find(means)
}

/// Where a priority stands (R4).
pub fn state(state: PriorityState) -> &'static str {
    match state {
        PriorityState::ToAssess => text("state-to-assess"),
        PriorityState::Protect => text("state-protect"),
        PriorityState::Open => text("state-open"),
        PriorityState::UnderWay => text("state-under-way"),
        PriorityState::LookAgain => text("state-look-again"),
    }
}

/// The same inside a sentence.
pub fn state_within(state: PriorityState) -> &'static str {
    match state {
        PriorityState::ToAssess => text("state-to-assess-within"),
        PriorityState::Protect => text("state-protect-within"),
        PriorityState::Open => text("state-open-within"),
        PriorityState::UnderWay => text("state-under-way-within"),
        PriorityState::LookAgain => text("state-look-again-within"),
    }
}

/// Whether the wall shows what is or what should be.
pub fn mode(mode: Mode) -> &'static str {
    text(mode_key(mode))
}

/// The same in every language of the program.
pub fn mode_in_all(mode: Mode) -> [&'static str; 2] {
    Language::ALL.map(|language| text_in(language, mode_key(mode)))
}

const fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::Today => "mode-today",
        Mode::Ideal => "mode-ideal",
    }
}

/// The space at which no line ends.
pub const NO_BREAK: &str = "\u{a0}";

/// "21 November 2026".
pub fn date(date: Date) -> String {
    tell!("date", day = date.day(), month = month_name(date), year = date.year().to_string())
}

/// "Saturday, 21 November 2026".
pub fn date_with_weekday(date: Date) -> String {
    let weekday = WEEKDAYS.get(usize::from(date.weekday())).map_or("", |key| text(key));
    tell!("date-with-weekday", weekday, date = self::date(date))
}

/// "21 November", where the year is plain.
pub fn day_and_month(date: Date) -> String {
    tell!("date-day-and-month", day = date.day(), month = month_name(date))
}

/// "21 November", with the year where it is not this one.
pub fn near_date(date: Date, today: Date) -> String {
    match date.year() == today.year() {
        true => day_and_month(date),
        false => self::date(date),
    }
}

/// "November 2026".
pub fn month(date: Date) -> String {
    tell!("date-month", month = month_name(date), year = date.year().to_string())
}

/// "21 Nov", with the year where it is not this one: "21 Nov 2027". For the screen alone: no line ends inside of it, as
/// the spaces in it are no-break spaces, which a file or the clipboard had better not have.
pub fn short_date(date: Date, today: Date) -> String {
    let (day, month) = (date.day(), short_month_name(date));
    let short = match date.year() == today.year() {
        true => tell!("date-short", day, month),
        false => tell!("date-short-with-year", day, month, year = date.year().to_string()),
    };
    short.replace(' ', NO_BREAK)
}

/// "21 November, 10:42": a day and a time of it.
fn date_and_time(date: Date, time: &str) -> String {
    tell!("date-and-time", day = date.day(), month = month_name(date), time)
}

/// When something was, as the day and the time of it here; its time stamp where they cannot be told.
pub fn point_in_time(here: Option<(Date, String)>, timestamp: &str) -> String {
    match here {
        Some((day, time)) => date_and_time(day, &time),
        None => one_line(&timestamp.replace('T', " ")),
    }
}

/// The names of the weekdays, from Monday, by their keys.
const WEEKDAYS: [&str; 7] = [
    "weekday-name-1",
    "weekday-name-2",
    "weekday-name-3",
    "weekday-name-4",
    "weekday-name-5",
    "weekday-name-6",
    "weekday-name-7",
];

/// How many days from a Monday to the weekday that a word means, in any language of the program: its name, or at least two
/// letters of it.
pub fn weekday_of(word: &str) -> Option<u8> {
    let place = WEEKDAYS.iter().position(|key| begins(key, word, 2))?;
    u8::try_from(place).ok()
}

/// In how many days the day is that a word means, in any language of the program: today or tomorrow.
pub fn days_until(word: &str) -> Option<i32> {
    ["day-today", "day-tomorrow"]
        .iter()
        .zip(0..)
        .find(|(key, _)| begins(key, word, 4))
        .map(|it| it.1)
}

/// What is said before a weekday in any language of the program: `Some(true)` where it means the one of the week after this
/// one, as in "next", `Some(false)` where it means the coming one, as in "by".
pub fn is_week_after(said: &str) -> Option<bool> {
    let said = said.to_lowercase();
    let is = |key| {
        let mut all =
            Language::ALL.into_iter().flat_map(|language| text_in(language, key).split('|'));
        all.any(|one| one.to_lowercase() == said)
    };
    match (is("day-week-after"), is("day-coming")) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}

/// True if a word is what a key stands for in any language of the program, or at least so many letters of it.
fn begins(key: &'static str, word: &str, least: usize) -> bool {
    let word = word.to_lowercase();
    let is = |language| text_in(language, key).to_lowercase().starts_with(&word);
    word.chars().count() >= least && Language::ALL.into_iter().any(is)
}

/// The month that a word means, from 1, in any language of the program: its name, or at least three letters of it.
pub fn month_of(word: &str) -> Option<u8> {
    const KEYS: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
        "month-9", "month-10", "month-11", "month-12",
    ];
    let place = KEYS.iter().position(|key| begins(key, word, 3))?;
    u8::try_from(place + 1).ok()
}

fn month_name(date: Date) -> &'static str {
    text(match date.month() {
        1 => "month-1",
        2 => "month-2",
        3 => "month-3",
        4 => "month-4",
        5 => "month-5",
        6 => "month-6",
        7 => "month-7",
        8 => "month-8",
        9 => "month-9",
        10 => "month-10",
        11 => "month-11",
        _ => "month-12",
    })
}

fn short_month_name(date: Date) -> &'static str {
    text(match date.month() {
        1 => "month-short-1",
        2 => "month-short-2",
        3 => "month-short-3",
        4 => "month-short-4",
        5 => "month-short-5",
        6 => "month-short-6",
        7 => "month-short-7",
        8 => "month-short-8",
        9 => "month-short-9",
        10 => "month-short-10",
        11 => "month-short-11",
        _ => "month-short-12",
    })
}

/// "12 moments".
pub fn count_of_moments(count: usize) -> String {
    tell!("count-moments", count)
}

/// What is on a wall: "30 moments, 2 parked".
pub fn counted(wall: &Wall) -> String {
    with_parked(count_of_moments(wall.timeline().count()), wall.parked().count())
}

/// The same behind what is said of the moments already.
fn with_parked(said: String, parked: usize) -> String {
    if parked > 0 { format!("{said}, {}", window::parked(parked)) } else { said }
}

/// "4 magical moments".
pub fn count_of_magical(count: usize) -> String {
    tell!("count-magical", count)
}

/// "3 ideas".
fn count_of_ideas(count: usize) -> String {
    tell!("count-ideas", count)
}

/// "priority 2", inside a sentence.
pub fn priority_of_rank(rank: usize) -> String {
    tell!("priority-of-rank", rank)
}

/// A name as it stands inside a sentence: in English small, in German nouns keep their capital.
pub fn within(name: &str) -> String {
    match catalog::spoken() {
        Language::English => name.to_lowercase(),
        Language::German => name.to_owned(),
    }
}

/// "magical moments", for under a number.
pub fn magical_moments(count: usize) -> String {
    tell!("magical-moments", count)
}

/// "1 of 3 priorities" (R7).
pub fn of_priorities(magical: usize, priorities: usize) -> String {
    tell!("of-priorities", magical, priorities)
}

/// What the customer wants, in quotation marks.
pub fn quoted(text: &str) -> String {
    tell!("quoted", text = text.trim())
}

/// "1,234,567".
pub fn grouped(number: u64) -> String {
    group_digits(&number.to_string())
}

/// The same for digits that are text already.
fn group_digits(digits: &str) -> String {
    catalog::group(digits, catalog::spoken())
}

/// A number that is text already, with a point or a comma before its fraction as the language has it.
fn with_point(number: &str) -> String {
    match number.split_once('.') {
        None => group_digits(number),
        Some((whole, part)) => {
            let point = catalog::spoken().decimal_point();
            format!("{}{point}{part}", group_digits(whole))
        }
    }
}

/// The count that a noun agrees with behind a number as it is shown: one for 1, more for 1.5.
fn count_of_shown(shown: &str) -> u32 {
    if shown == "1" { 1 } else { 2 }
}

/// A number from a million on, in words: "50 million".
fn in_words(number: f64) -> Option<String> {
    let short = |unit: f64| {
        let short = format!("{:.1}", number / unit);
        let short = short.trim_end_matches(".0").to_owned();
        (if short == "1" { "yes" } else { "no" }, with_point(&short))
    };
    Some(match number {
        1e12.. => {
            let (one, number) = short(1e12);
            tell!("number-trillions", one, number)
        }
        1e9.. => {
            let (one, number) = short(1e9);
            tell!("number-billions", one, number)
        }
        1e6.. => {
            let (one, number) = short(1e6);
            tell!("number-millions", one, number)
        }
        _ => return None,
    })
}

/// The beginning of a note's text on one line, to find it by.
pub fn excerpt(text: &str) -> String {
    const SHOWN: usize = 60;
    tell!("quoted", text = cut(&one_line(text), SHOWN))
}

/// As much of a text, on one line, as two rows of a dialog or a line of a list have room for.
pub fn opening(text: &str) -> String {
    const SHOWN: usize = 120;
    tell!("quoted", text = cut(&one_line(text), SHOWN))
}

/// So many characters of a line at most, cut at the end of a word where there is one not far before.
fn cut(line: &str, most: usize) -> String {
    let Some((end, _)) = line.char_indices().nth(most) else { return line.to_owned() };
    let kept = &line[..end];
    let whole =
        kept.rfind(' ').filter(|space| *space * 2 > end).map_or(kept, |space| &kept[..space]);
    format!("{}…", whole.trim_end_matches([' ', ',', ';', ':', '.']))
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
