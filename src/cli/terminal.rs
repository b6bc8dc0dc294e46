//! What is said on stderr, and how names are shown there.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::path::Path;

use crate::words;

/// Says something on stderr that does not stop the command.
pub(super) fn warn(what: impl Display) {
    // Where even stderr is closed, there is nobody to tell.
    let _written = writeln!(io::stderr(), "momentwall: {}", harmless(&what.to_string()));
}

/// A sentence with nothing in it that could steer a terminal, whatever the wall holds.
pub(super) fn harmless(sentence: &str) -> String {
    sentence.chars().map(|c| if words::steers(c) { '\u{FFFD}' } else { c }).collect()
}

/// A path for people: on one line, without anything that could steer a terminal.
pub(super) fn shown(path: &Path) -> String {
    harmless(&path.to_string_lossy())
}
