//! What is said when somebody else changed a wall's file, and of earlier versions of a wall.

use super::{counted, excerpt};
use crate::model::Differences;

/// Over the wall.
pub const CHANGED: &str = "Somebody else changed this wall’s file. Nothing of yours is lost.";
/// Its button.
pub const DECIDE: &str = "Decide…";
/// Over the wall.
pub const GONE: &str = "This wall’s file is not there any more. Nothing of yours is lost.";
/// Its buttons.
pub const SAVE_THERE_AGAIN: &str = "Save it there again";
/// Heads the choice.
pub const TWO_VERSIONS: &str = "Two versions of this wall";
/// Leaves it open.
pub const LATER: &str = "Decide later";
/// Opens what stands in the file.
pub const TAKE_THEIRS: &str = "Take theirs";
/// Saves under another name.
pub const KEEP_MINE: &str = "Keep mine as a copy";
/// Folds the list open and closed.
pub const DIFFERENCES: &str = "Show the differences";
/// The heads of the list.
pub const ONLY_MINE: &str = "Only in yours";
/// The same.
pub const ONLY_THEIRS: &str = "Only in theirs";
/// The same.
pub const IN_BOTH: &str = "In both, but not the same";
/// What may differ besides.
pub const OTHER_ORDER: &str = "The notes stand in another order.";
/// The same.
pub const OTHER_FRAME: &str = "Title, stages, types, priorities or reviews differ.";
/// Nothing differs that anybody would see.
pub const NO_DIFFERENCE: &str = "Both hold the same.";
/// After theirs was taken.
pub const TOOK_THEIRS: &str = "This is theirs now. Yours is among the earlier versions.";
/// It could not be taken.
pub const NOT_TAKEN: &str = "Yours could not be kept among the earlier versions, so theirs was not opened; keep yours as a copy first.";

/// What the choice is about.
pub fn choice(differences: &Differences) -> String {
    let mine = differences.only_first.len();
    let theirs = differences.only_second.len();
    let changed = differences.changed.len();
    let counts = match (mine, theirs, changed) {
        (0, 0, 0) if differences.is_empty() => NO_DIFFERENCE.to_owned(),
        (0, 0, 0) => "The notes are the same.".to_owned(),
        _ => {
            let number = |count: usize| match count {
                0 => "none".to_owned(),
                _ => count.to_string(),
            };
            let mine = match mine {
                0 => "No note".to_owned(),
                _ => counted(mine, "note", "notes"),
            };
            let (theirs, changed) = (number(theirs), number(changed));
            format!("{mine} only in yours, {theirs} only in theirs, {changed} not the same.")
        }
    };
    format!(
        "The file was changed by somebody else while it was open here. {counts} Neither is lost, whatever you choose."
    )
}

/// A note that is not the same in both.
pub fn changed(mine: &str, theirs: &str) -> String {
    match mine == theirs {
        true => excerpt(mine),
        false => format!("{} → {}", excerpt(mine), excerpt(theirs)),
    }
}

/// The rest of a long list.
pub fn and_more(count: usize) -> String {
    format!("and {count} more")
}

/// Mine got its own name.
pub fn kept_mine(name: &str) -> String {
    format!("Yours is saved as {name}; theirs is untouched.")
}

/// What a copy is called: "Airline trip (mine)".
pub fn mine(name: &str) -> String {
    format!("{name} (mine)")
}

/// Heads the list of earlier versions.
pub const EARLIER: &str = "Earlier versions of this wall";
/// What they are.
pub const EARLIER_HINT: &str = "One is kept at each step of the workshop, and every ten minutes while the wall changes. Bringing one back opens it as a wall of its own; this one stays as it is.";
/// Before there is any.
pub const NONE_YET: &str =
    "There is none yet. The first one is kept when you go on to the next step.";
/// While they are read.
pub const READING: &str = "Looking…";
/// Opens one.
pub const BRING_BACK: &str = "Bring it back as a copy";
/// The button's name for a screen reader.
pub fn bring_back(version: &str) -> String {
    format!("{BRING_BACK}: {version}")
}

/// Closes the list.
pub const CLOSE: &str = "Close";

/// An earlier version: "21 November 10:42, 31 moments".
pub fn version(when: Option<&str>, moments: usize) -> String {
    let moments = counted(moments, "moment", "moments");
    match when {
        Some(when) => format!("{when}, {moments}"),
        None => moments,
    }
}

/// What a picture shows to those who do not see it.
pub fn picture_of(what: &str) -> String {
    format!("Picture of the wall: {what}")
}

/// Closes the word about others.
pub const ALL_RIGHT: &str = "All right";

/// Another window of this machine has the wall open.
pub fn open_in_another_window(since: &str) -> String {
    format!("This wall is open in another window too, since {since}.")
}

/// Somebody else has the wall open.
pub fn open_by(user: &str, machine: &str, since: &str) -> String {
    let who = match (user, machine) {
        ("", "") => String::new(),
        ("", machine) => format!(" on {machine}"),
        (user, "") => format!(" by {user}"),
        (user, machine) => format!(" by {user} on {machine}"),
    };
    format!("This wall is open elsewhere too{who}, since {since}.")
}
