//! What a command needs from outside: the clock, fresh ids, the terminal, and walls from files.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::failure::Failure;
use super::terminal::{shown, warn};
use crate::import::Remark;
use crate::model::{Date, Timestamp, Wall};
use crate::outside;
pub(super) use crate::outside::new_id;
use crate::storage::{self, Fingerprint, Note, SaveError};
use crate::words::{self, command};

/// Now, to the second, in universal time.
pub(super) fn now() -> Result<Timestamp, Failure> {
    Ok(outside::now().ok_or_else(clock_is_off)?.timestamp)
}

/// The day it is here.
pub(super) fn today() -> Result<Date, Failure> {
    Ok(outside::now().ok_or_else(clock_is_off)?.today)
}

/// For the name of a backup: `20261121-104200`.
pub(super) fn stamp() -> String {
    outside::now().map(|now| now.stamp).unwrap_or_default()
}

fn clock_is_off() -> Failure {
    Failure::Input { what: command::clock_is_off().to_owned(), path: None }
}

/// Prints to stdout.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    written.map_err(|error| Failure::Input { what: command::output_failed(&error), path: None })
}

/// Tells on stdout how a command went that is done whether or not anybody reads it.
pub(super) fn tell(sentence: &str) {
    // The file is written; that nobody can be told does not undo it.
    let _written = writeln!(io::stdout(), "{sentence}");
}

/// Makes the folder a new file goes to if it is missing and the one above it is there; more than that would make
/// folders of a mistyped path.
pub(super) fn make_folder_of(out: &Path) -> Result<(), Failure> {
    let Some(folder) = out.parent().filter(|folder| !folder.as_os_str().is_empty()) else {
        return Ok(());
    };
    if folder.exists() {
        return Ok(());
    }
    fs::create_dir(folder)
        .map_err(|error| Failure::input(words::save_error(&SaveError::from(error)), out))
}

/// Opens a wall; what was mended is said on stderr.
pub(super) fn open_wall(path: &Path) -> Result<(Wall, Vec<Note>, Fingerprint), Failure> {
    let (opened, fingerprint) = storage::open_file(path)
        .map_err(|error| Failure::input(words::open_error(&error), path))?;
    warn_all(opened.notes.iter().map(words::note), path);
    Ok((opened.wall, opened.notes, fingerprint))
}

/// Opens a wall, or the wall inside a photo, to look at it; what was mended is said on stderr.
pub(super) fn look_at_wall(path: &Path) -> Result<Wall, Failure> {
    let (opened, _) = storage::open_file_or_photo(path)
        .map_err(|error| Failure::input(words::open_error(&error), path))?;
    warn_all(opened.notes.iter().map(words::note), path);
    Ok(opened.wall)
}

/// Says on stderr what an import could not take as it was.
pub(super) fn warn_remarks(remarks: &[Remark], path: &Path) {
    warn_all(remarks.iter().map(words::remark), path);
}

pub(super) fn warn_all(sentences: impl ExactSizeIterator<Item = String>, path: &Path) {
    /// More than this would bury the first ones.
    const MOST: usize = 50;
    let more = sentences.len().saturating_sub(MOST);
    for sentence in sentences.take(MOST) {
        warn(format_args!("{sentence} ({})", shown(path)));
    }
    if more > 0 {
        warn(format_args!("{} ({})", command::more_remarks(more), shown(path)));
    }
}

/// True if two names are those of one file, also through links.
#[cfg(unix)]
pub(super) fn same_file(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (fs::metadata(a), fs::metadata(b)) {
        (Ok(a), Ok(b)) => (a.dev(), a.ino()) == (b.dev(), b.ino()),
        _ => false,
    }
}

/// True if two names are those of one file, also through links.
#[cfg(not(unix))]
pub(super) fn same_file(a: &Path, b: &Path) -> bool {
    match (fs::canonicalize(a), fs::canonicalize(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}
