//! What is said of stages.

use super::one_line;

texts! {
    /// The field of a stage's name.
    pub name = "stages-name";
    /// What a new stage is called until it has a name.
    pub new_name = "stages-new-name";
    /// Makes a stage.
    pub new = "stages-new";
    /// Makes a stage after this one.
    pub new_after = "stages-new-after";
    /// The first stage was made, behind notes that stand in none.
    pub at_end = "stages-at-end";
    /// Makes a stage that begins with a note.
    pub begin_here = "stages-begin-here";
    /// Opens the list of stages that notes can be moved to.
    pub move_to = "stages-move-to";
    /// Writes its name.
    pub rename = "stages-rename";
    /// Moves it with its notes.
    pub earlier = "stages-earlier";
    /// Moves it with its notes.
    pub later = "stages-later";
    /// Puts its notes into the stage before.
    pub merge_before = "stages-merge-before";
    /// Takes the notes of the next stage in.
    pub merge_next = "stages-merge-next";
    /// Chooses its notes.
    pub select = "stages-select";
    /// Takes the stage away, not its notes.
    pub delete = "stages-delete";
    /// The tooltip of its button.
    pub hint = "stages-hint";
}

/// "Stage: Plan and book".
pub fn stage(name: &str) -> String {
    match one_line(name) {
        name if name.is_empty() => super::window::shown_stage(&name),
        name => tell!("stages-stage", name),
    }
}

/// Where a stage stands after it was moved.
pub fn moved_to(name: &str, place: usize, count: usize) -> String {
    tell!("stages-moved-to", stage = stage(name), place, count)
}
