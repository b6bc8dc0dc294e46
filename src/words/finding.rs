//! What the find bar says.

use super::counted;

/// The field.
pub const FIND_A_MOMENT: &str = "Find a moment";
/// Nothing was found (tokens 8).
pub const NOTHING: &str = "No moment says that.";
/// The next one.
pub const NEXT: &str = "Next (Enter)";
/// The one before.
pub const PREVIOUS: &str = "Previous (Shift+Enter)";
/// Closes the bar.
pub const CLOSE: &str = "Close (Esc)";
/// A filter that lets every type through.
pub const ANY_TYPE: &str = "Any type";
/// Every verdict.
pub const ANY_VERDICT: &str = "Any verdict";
/// Every stage.
pub const ANY_STAGE: &str = "Any stage";
/// Every owner.
pub const ANY_OWNER: &str = "Any owner";

/// "2 of 5", "5 found", "5 found, 1 parked".
pub fn summary(place: Option<usize>, count: usize, parked: usize) -> String {
    let shelf = || counted(parked, "is parked", "are parked");
    match (place, count, parked) {
        (_, 0, 0) => NOTHING.to_owned(),
        (_, 0, _) => shelf(),
        (Some(place), _, 0) => format!("{place} of {count}"),
        (Some(place), ..) => format!("{place} of {count}, {parked} parked"),
        (None, _, 0) => format!("{count} found"),
        (None, ..) => format!("{count} found, {parked} parked"),
    }
}
