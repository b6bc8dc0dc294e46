//! Notices that a wall's file is not any more as this program left it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::files::{Fingerprint, is_unchanged};

/// How a wall's file was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Found {
    /// As it was left.
    #[default]
    AsLeft,
    /// With another content.
    Changed,
    /// Not there any more.
    Gone,
}

/// What tells without reading that a file may have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Marks {
    bytes: u64,
    modified: Option<SystemTime>,
}

/// Looks at a file again and again. It is read only when its size or date is another one.
#[derive(Debug)]
pub struct Watch {
    path: PathBuf,
    fingerprint: Fingerprint,
    /// The marks of what was looked at last, and what it was.
    seen: Option<(Marks, Found)>,
    /// It was not there the last time.
    was_missed: bool,
}

impl Watch {
    /// Watches a file that was left with this content.
    pub fn new(path: &Path, fingerprint: Fingerprint) -> Self {
        Self { path: path.to_path_buf(), fingerprint, seen: None, was_missed: false }
    }

    /// How the file is now.
    pub fn look(&mut self) -> Found {
        let marks = match fs::metadata(&self.path) {
            Ok(found) => Marks { bytes: found.len(), modified: found.modified().ok() },
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                // Other programs save by taking the old file away first: only a second look tells.
                let is_gone = std::mem::replace(&mut self.was_missed, true);
                self.seen = None;
                return if is_gone { Found::Gone } else { Found::AsLeft };
            }
            // A drive that does not answer just now says nothing about the file.
            Err(_) => return self.seen.map_or(Found::AsLeft, |(_, found)| found),
        };
        self.was_missed = false;
        match self.seen {
            Some((before, found)) if before == marks => found,
            _ => {
                let is_as_left = is_unchanged(&self.path, &self.fingerprint);
                let found = if is_as_left { Found::AsLeft } else { Found::Changed };
                self.seen = Some((marks, found));
                found
            }
        }
    }
}
