//! Ways in: tables, spreadsheets, lists, drawings. What could not be taken as it was is said, and nothing panics.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

mod hostile;
mod large;
mod lists;
mod mapping;
mod spreadsheets;

use momentwall::model::Wall;

/// Ids in order.
pub(crate) fn counter() -> impl FnMut() -> String {
    let mut number = 0;
    move || {
        number += 1;
        format!("id{number}")
    }
}

pub(crate) fn texts(wall: &Wall) -> Vec<&str> {
    wall.moments.iter().map(|moment| moment.text.as_str()).collect()
}

/// Every moment behind its stage: "Book: Rings".
pub(crate) fn staged(wall: &Wall) -> Vec<String> {
    let line = |moment: &std::sync::Arc<momentwall::model::Moment>| {
        let stage = moment.stage.as_ref().and_then(|id| wall.stage(id));
        let stage = stage.map(|stage| format!("{}: ", stage.name));
        format!("{}{}", stage.unwrap_or_default(), moment.text)
    };
    wall.moments.iter().map(line).collect()
}
