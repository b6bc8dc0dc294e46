//! What the room sees in large type.

use super::catalog::text;
use super::{one_line, short_date};
use crate::model::{Action, Date};

texts! {
    /// The page before.
    pub back = "present-back";
    /// The next page.
    pub forward = "present-forward";
    /// Beside the two.
    pub other_steps = "present-other-steps";
    /// There, where the next one is the wall.
    pub next_the_wall = "present-next-wall";
    /// In the field for a new moment.
    pub type_to_add = "present-type-to-add";
    /// Ends it.
    pub leave = "present-leave";
    /// Over what is done about a priority.
    pub actions = "present-actions";
    /// An open priority.
    pub nobody_yet = "present-nobody-yet";
    /// The second window's title.
    pub projector_title = "present-projector-title";
}

/// "so far, in 5 stages".
pub fn so_far(stages: usize) -> String {
    match stages {
        0 => text("present-so-far").to_owned(),
        count => tell!("present-so-far-in-stages", count),
    }
}

/// "Jonas · 15 Dec", of an action; nothing if it has neither.
pub fn who_and_when(action: &Action, today: Date) -> String {
    let owner = action.owner.as_deref().map(one_line).filter(|owner| !owner.is_empty());
    let due = action.due.map(|due| short_date(due, today));
    owner.into_iter().chain(due).collect::<Vec<_>>().join(" · ")
}
