//! What is said of stages.

use super::one_line;

/// The field of a stage's name.
pub const NAME: &str = "Name of the stage";
/// What a new stage is called until it has a name.
pub const NEW_NAME: &str = "New stage";
/// Makes a stage.
pub const NEW: &str = "New stage";
/// Makes a stage after this one.
pub const NEW_AFTER: &str = "New stage after this one";
/// Makes a stage that begins with a note.
pub const BEGIN_HERE: &str = "Begin a new stage here";
/// Writes its name.
pub const RENAME: &str = "Rename";
/// Moves it with its notes.
pub const EARLIER: &str = "Move one stage earlier";
/// Moves it with its notes.
pub const LATER: &str = "Move one stage later";
/// Puts its notes into the stage before.
pub const MERGE_BEFORE: &str = "Merge into the stage before";
/// Takes the notes of the next stage in.
pub const MERGE_NEXT: &str = "Merge with the next stage";
/// Chooses its notes.
pub const SELECT: &str = "Select its moments";
/// Takes the stage away, not its notes.
pub const DELETE: &str = "Delete it, keep its moments";
/// The tooltip of its button.
pub const HINT: &str = "Rename, move, merge or delete this stage";

/// "Stage: Plan and book".
pub fn stage(name: &str) -> String {
    match one_line(name) {
        name if name.is_empty() => super::window::shown_stage(&name),
        name => format!("Stage: {name}"),
    }
}

/// Where a stage stands after it was moved.
pub fn moved_to(name: &str, place: usize, count: usize) -> String {
    format!("{}, now {place} of {count}", stage(name))
}
