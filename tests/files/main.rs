//! The wall's file: what opens, what is mended, what is refused, and how it is saved.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

mod mending;
mod mutations;
mod refusing;
mod samples;
mod saving;
mod unknown_keys;
mod versions;

use momentwall::storage::{Note, OpenError, Opened, open};
use momentwall::words;

/// A wall's file around these fields.
pub(crate) fn file(fields: &str) -> String {
    format!(r#"{{ "format": "momentwall", "version": 1, {fields} }}"#)
}

#[track_caller]
pub(crate) fn opened(fields: &str) -> Opened {
    open(file(fields).as_bytes()).unwrap_or_else(|error| panic!("{}", words::open_error(&error)))
}

/// What was mended, in words.
pub(crate) fn notes(opened: &Opened) -> Vec<String> {
    opened.notes.iter().map(|note: &Note| words::note(note)).collect()
}

#[track_caller]
pub(crate) fn refusal(content: impl AsRef<[u8]>) -> OpenError {
    open(content.as_ref()).expect_err("this must not open")
}
