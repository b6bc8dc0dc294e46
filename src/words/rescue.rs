//! What is said after a mistake in the program.

/// Heads it.
pub const TITLE: &str = "A mistake in the program";
/// The window goes on.
pub const CAUGHT: &str = "What you did last may not be there; everything before it is safe. Go on as you were. If it happens again, do it another way, or close the window and open it again.";
/// The same, where the recovery copy could not be written.
pub const CAUGHT_NOT_KEPT: &str = "What you did last may not be there, and the recovery copy could not be written. Save the wall under another name before you go on.";
/// Draws the wall again.
pub const GO_ON: &str = "Try to go on";
/// Ends it.
pub const CLOSE: &str = "Close the window";

/// The wall cannot be drawn.
pub fn stands_still(file: Option<&str>) -> String {
    let place = match file {
        Some(file) => format!("The wall is safe in {file} and in a recovery copy."),
        None => "The wall is safe in a recovery copy.".to_owned(),
    };
    format!(
        "It happened again and again, so the wall is not drawn for now. {place} Close the window: the next start offers what is not in a file."
    )
}
