//! What is said of contact types where they are changed.

use super::{counted, one_line};

/// Over the dialog of a new one, and the row that opens it.
pub const NEW: &str = "New contact type";
/// Over the dialog.
pub const CHANGE: &str = "Contact type";
/// The field of its name.
pub const NAME: &str = "Name of the type";
/// The palette.
pub const COLOR: &str = "Colour";
/// The icons.
pub const MARK: &str = "Mark";
/// Puts a new one on the wall.
pub const ADD: &str = "Add the type";
/// Keeps what was changed.
pub const KEEP: &str = "Done";
/// No longer offered.
pub const HIDE: &str = "Hide";
/// Offered again.
pub const SHOW: &str = "Show again";
/// Takes it away.
pub const DELETE: &str = "Delete";
/// Colour and mark of a built-in type are the program's.
pub const BUILT_IN: &str =
    "Colour and mark of the six first types stay as they are, so that every wall reads alike.";

/// Names of the colours on offer, in the order of the palette (tokens 1.3).
pub const COLORS: [&str; 6] = ["Teal", "Ochre", "Slate blue", "Olive", "Magenta", "Stone"];

/// Changes a type, on the button of its row.
pub fn change(label: &str) -> String {
    format!("Change {}", one_line(label))
}

/// Over the question what its notes take.
pub fn delete_title(label: &str) -> String {
    format!("Delete “{}”?", one_line(label))
}

/// The question.
pub fn delete_question(count: usize) -> String {
    match count {
        0 => "No moment has this type.".to_owned(),
        1 => "1 moment has this type. It takes:".to_owned(),
        _ => format!("{} this type. They take:", counted(count, "moment has", "moments have")),
    }
}
