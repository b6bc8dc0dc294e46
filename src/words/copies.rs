//! What copies of a wall are called.

use crate::model::{Mode, limits};

/// The title of the wall as it should be: "Hotel stay, as it should be". It is cut to leave room for that, and said
/// once only; a wall without a title stays without one, since its mode is shown beside it.
pub fn ideal_title(title: &str) -> String {
    let suffix = format!(", {}", super::mode(Mode::Ideal).to_lowercase());
    let title = title.trim();
    if title.is_empty() || title.ends_with(&suffix) {
        return title.to_owned();
    }
    let room = limits::TITLE - suffix.chars().count();
    let kept: String = title.chars().take(room).collect();
    format!("{}{suffix}", kept.trim_end())
}
