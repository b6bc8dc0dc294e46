//! What is said of contact types where they are changed.

use super::catalog::{Language, text, text_in};
use super::one_line;
use crate::model::{BuiltInType, Timestamp, Wall};

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

/// What a built-in type is called on a new wall.
pub fn built_in_label(kind: BuiltInType) -> &'static str {
    text(label_key(kind))
}

/// The same in every language of the program, for what comes from other files.
pub fn built_in_labels(kind: BuiltInType) -> [&'static str; 2] {
    Language::ALL.map(|language| text_in(language, label_key(kind)))
}

/// A fresh wall, whose contact types are called as the program speaks.
pub fn fresh_wall(now: Timestamp) -> Wall {
    let mut wall = Wall::new(now);
    for kind in &mut wall.contact_types {
        if let Some(built_in) = kind.built_in() {
            built_in_label(built_in).clone_into(&mut kind.label);
        }
    }
    wall
}

const fn label_key(kind: BuiltInType) -> &'static str {
    match kind {
        BuiltInType::FaceToFace => "type-face-to-face",
        BuiltInType::Phone => "type-phone",
        BuiltInType::Email => "type-email",
        BuiltInType::Post => "type-post",
        BuiltInType::Website => "type-website",
        BuiltInType::Webinar => "type-webinar",
    }
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
