//! What is said of contact types where they are changed.

use super::catalog::text;
use super::one_line;

texts! {
    /// Over the dialog of a new one, and the row that opens it.
    pub new = "types-new";
    /// Over the dialog.
    pub contact_type = "types-contact-type";
    /// The field of its name.
    pub name = "types-name";
    /// The palette.
    pub color = "types-color";
    /// The icons.
    pub mark = "types-mark";
    /// Puts a new one on the wall.
    pub add = "types-add";
    /// Keeps what was changed.
    pub keep = "types-keep";
    /// No longer offered.
    pub hide = "types-hide";
    /// Offered again.
    pub show = "types-show";
    /// Takes it away.
    pub delete = "types-delete";
    /// Colour and mark of a built-in type are the program's.
    pub built_in = "types-built-in";
}

/// Names of the colours on offer, in the order of the palette (tokens 1.3).
pub fn colors() -> [&'static str; 6] {
    [
        text("colour-teal"),
        text("colour-ochre"),
        text("colour-slate-blue"),
        text("colour-olive"),
        text("colour-magenta"),
        text("colour-stone"),
    ]
}

/// Changes a type, on the button of its row.
pub fn change(label: &str) -> String {
    tell!("types-change", label = one_line(label))
}

/// Over the question what its notes take.
pub fn delete_title(label: &str) -> String {
    tell!("types-delete-title", label = super::quoted(&one_line(label)))
}

/// The question.
pub fn delete_question(count: usize) -> String {
    match count {
        0 => text("types-delete-unused").to_owned(),
        _ => tell!("types-delete-question", count),
    }
}
