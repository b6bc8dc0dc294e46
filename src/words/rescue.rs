//! What is said after a mistake in the program.

use super::catalog::text;

texts! {
    /// Heads it.
    pub title = "rescue-title";
    /// The window goes on.
    pub caught = "rescue-caught";
    /// The same, where the recovery copy could not be written.
    pub caught_not_kept = "rescue-caught-not-kept";
    /// The wall cannot be drawn, and the recovery copy could not be written.
    pub stands_still_not_kept = "rescue-stands-still-not-kept";
    /// Draws the wall again.
    pub go_on = "rescue-go-on";
    /// Ends it.
    pub close = "rescue-close";
    /// A wall that a crash left behind is to go for good.
    pub throw_away_question = "rescue-throw-away";
    /// It stays.
    pub keep_it = "rescue-keep-it";
}

/// What is lost by throwing it away.
pub fn throw_away_means(title: &str) -> String {
    tell!("rescue-throw-away-means", title = super::quoted(&super::window::shown_title(title)))
}

/// The wall cannot be drawn.
pub fn stands_still(file: Option<&str>) -> String {
    match file {
        Some(file) => tell!("rescue-stands-still-with-file", file),
        None => text("rescue-stands-still").to_owned(),
    }
}
