//! What controls say that stand in several panels.

use super::catalog::text;

/// Takes one off a count.
pub fn one_less(name: &str) -> String {
    tell!("controls-one-less", name)
}

/// Adds one to a count.
pub fn one_more(name: &str) -> String {
    tell!("controls-one-more", name)
}

/// A count with its name, for a screen reader.
pub fn count_of(name: &str, number: u32) -> String {
    format!("{name}: {number}")
}

/// What is chosen, with the name of the choice.
pub fn choice_of(name: &str, shown: &str) -> String {
    format!("{name}: {shown}")
}

/// Days of the week, from Monday, for the head of a calendar.
pub fn weekdays() -> [&'static str; 7] {
    [
        text("weekday-1"),
        text("weekday-2"),
        text("weekday-3"),
        text("weekday-4"),
        text("weekday-5"),
        text("weekday-6"),
        text("weekday-7"),
    ]
}
texts! {
    /// The month before.
    pub month_before = "controls-month-before";
    /// The month after.
    pub month_after = "controls-month-after";
    /// Takes a date away.
    pub no_date = "controls-no-date";
    /// The field over the days.
    pub type_a_date = "controls-type-a-date";
    /// How a date is typed, under the field.
    pub like_a_date = "controls-like-a-date";
    /// What was typed is none.
    pub not_a_date = "controls-not-a-date";
}

/// Dates that are often meant, by how many months and days they are away.
pub fn soon() -> [((i32, i32), &'static str); 4] {
    [
        ((0, 7), text("soon-week")),
        ((0, 14), text("soon-two-weeks")),
        ((1, 0), text("soon-month")),
        ((3, 0), text("soon-three-months")),
    ]
}
