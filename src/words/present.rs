//! What the room sees in large type.

use super::{counted, one_line, short_date};
use crate::model::{Action, Date};

/// The page before.
pub const BACK: &str = "The page before";
/// The next page.
pub const FORWARD: &str = "The next page";
/// Beside the two.
pub const OTHER_STEPS: &str = "other pages";
/// In the field for a new moment.
pub const TYPE_TO_ADD: &str = "type to add a moment";
/// Ends it.
pub const LEAVE: &str = "Esc, back to the wall";
/// Over what is done about a priority.
pub const ACTIONS: &str = "What we do";
/// An open priority.
pub const NOBODY_YET: &str = "Nobody on it yet";
/// The second window's title.
pub const PROJECTOR_TITLE: &str = "Momentwall for the room";

/// "so far, in 5 stages".
pub fn so_far(stages: usize) -> String {
    match stages {
        0 => "so far".to_owned(),
        count => format!("so far, in {}", counted(count, "stage", "stages")),
    }
}

/// "Calls go to the back office: Jonas, 15 Dec".
pub fn action(action: &Action, today: Date) -> String {
    let owner = action.owner.as_deref().map(one_line).filter(|owner| !owner.is_empty());
    let due = action.due.map(|due| short_date(due, today));
    let who: Vec<String> = owner.into_iter().chain(due).collect();
    let text = one_line(&action.text);
    if who.is_empty() { text } else { format!("{text}: {}", who.join(", ")) }
}
