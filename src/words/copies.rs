//! What copies of a wall are called.

use super::catalog::text;
use crate::model::limits;

/// The title of the wall as it should be: "Hotel stay, as it should be".
pub fn ideal_title(title: &str) -> String {
    with_suffix(title, text("copies-ideal"))
}

/// The title of a wall's template: "Hotel stay, a template".
pub fn template_title(title: &str) -> String {
    with_suffix(title, text("copies-template"))
}

/// A title that says what it is a copy as. It is cut to leave room for that, and said once only; a wall without a
/// title stays without one, since its mode is shown beside it.
fn with_suffix(title: &str, what: &str) -> String {
    let suffix = format!(", {what}");
    let title = title.trim();
    if title.is_empty() || title.ends_with(&suffix) {
        return title.to_owned();
    }
    let room = limits::TITLE - suffix.chars().count();
    let kept: String = title.chars().take(room).collect();
    format!("{}{suffix}", kept.trim_end())
}
