//! What the status line says.

use super::catalog::text;
use crate::model::Counts;

/// How the keeping stands, for the status line.
pub enum KeptState<'k> {
    /// In its file, since "10:42".
    Saved(&'k str),
    /// In its file, as it was opened.
    AsOpened,
    /// Changed, and about to be saved by itself.
    Saving,
    /// Changed, not in its file; the recovery copy has it.
    NotInFile,
    /// No file yet; the recovery copy has it.
    NoFile,
    /// Nothing to keep yet.
    Nothing,
    /// Not even the recovery copy could be written.
    Unsafe,
}

impl KeptState<'_> {
    /// How it is said.
    pub fn said(&self) -> String {
        match self {
            Self::Saved(time) => tell!("status-saved-at", time = *time),
            Self::AsOpened => text("status-saved").to_owned(),
            Self::Saving => text("status-saving").to_owned(),
            Self::NotInFile => text("status-not-in-file").to_owned(),
            Self::NoFile => text("status-no-file-kept").to_owned(),
            Self::Nothing => text("status-no-file").to_owned(),
            Self::Unsafe => text("status-unsafe").to_owned(),
        }
    }
}

/// The parts of "12 moments, 3 of 5 priorities, 1 open, 2 overdue, saved 10:42" (R6).
pub fn parts(counts: &Counts, overdue: usize, kept: &KeptState<'_>) -> Vec<String> {
    let mut parts = Vec::new();
    parts.push(match counts.moments {
        0 => text("status-no-moments").to_owned(),
        count => super::count_of_moments(count),
    });
    if counts.without_type > 0 {
        parts.push(tell!("status-without-type", count = counts.without_type));
    }
    if counts.priorities > 0 {
        parts.push(tell!("status-priorities", count = counts.priorities));
    }
    if counts.open > 0 {
        parts.push(tell!("status-open", count = counts.open));
    }
    if overdue > 0 {
        parts.push(super::plan::overdue(overdue));
    }
    if counts.parked > 0 {
        parts.push(super::window::parked(counts.parked));
    }
    parts.push(kept.said());
    parts
}
