//! What controls say that stand in several panels.

/// Takes one off a count.
pub fn one_less(name: &str) -> String {
    format!("One less: {name}")
}

/// Adds one to a count.
pub fn one_more(name: &str) -> String {
    format!("One more: {name}")
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
pub const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/// The month before.
pub const MONTH_BEFORE: &str = "The month before";
/// The month after.
pub const MONTH_AFTER: &str = "The month after";
/// Takes a date away.
pub const NO_DATE: &str = "No date";

/// Dates that are often meant, by how many months and days they are away.
pub const SOON: [((i32, i32), &str); 4] = [
    ((0, 7), "In a week"),
    ((0, 14), "In two weeks"),
    ((1, 0), "In a month"),
    ((3, 0), "In three months"),
];
