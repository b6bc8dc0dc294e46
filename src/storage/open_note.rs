//! A note beside a wall's file while it is open, so that another window or machine can tell.
//!
//! On one machine a lock tells whether the one who wrote the note still runs; of another machine only the note is
//! seen, so one from yesterday counts no more.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::recovery::whole_name;
use super::save::is_same_file;
use crate::model::Timestamp;

const FORMAT: &str = "momentwall-open";
/// No note is longer, in bytes.
const LONGEST: u64 = 4_096;

/// Who has a wall open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenBy {
    format: String,
    /// What the system calls them; may be empty.
    pub user: String,
    /// What their machine is called; may be empty.
    pub machine: String,
    /// Since when.
    pub since: String,
}

impl OpenBy {
    /// This user on this machine, since now.
    pub fn new(user: String, machine: String, since: &Timestamp) -> Self {
        Self { format: FORMAT.to_owned(), user, machine, since: since.as_str().to_owned() }
    }

    /// The day it was written.
    fn day(&self) -> &str {
        self.since.get(..10).unwrap_or_default()
    }
}

/// Our own note; it goes when this does.
#[derive(Debug)]
pub struct OpenNote {
    path: PathBuf,
    _held: File,
}

impl Drop for OpenNote {
    fn drop(&mut self) {
        let _removed = fs::remove_file(&self.path);
    }
}

/// What became of the wish to leave a note.
#[derive(Debug)]
pub enum Claim {
    /// It is there.
    Ours(OpenNote),
    /// Somebody else has the wall open.
    Theirs(OpenBy),
    /// No note can be left here.
    Nowhere,
}

/// Leaves a note that we have a wall's file open, unless somebody else has.
pub fn claim_open(wall: &Path, us: &OpenBy) -> Claim {
    let wall = whole_name(wall);
    let Some(name) = wall.file_name() else { return Claim::Nowhere };
    let checksum = crc32fast::hash(name.as_encoded_bytes());
    let path = wall.with_file_name(format!(".mw-{checksum:08x}.open"));
    if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file()) {
        return Claim::Nowhere;
    }
    // A note may go while it is opened: a second try finds that out.
    for _ in 0..2 {
        let opened =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let Ok(mut note) = opened else { return Claim::Nowhere };
        let lock = note.try_lock();
        let there = read(&mut note);
        match (lock, there) {
            (Err(TryLockError::WouldBlock), Some(there)) => return Claim::Theirs(there),
            // It is being written just now; the next look tells.
            (Err(TryLockError::WouldBlock), None) => return Claim::Nowhere,
            (_, Some(there)) if there.machine != us.machine && there.day() == us.day() => {
                return Claim::Theirs(there);
            }
            _ => {}
        }
        if is_same_file(&note, &path) {
            let written = write(&mut note, us);
            // One that could not be written goes at once.
            let note = OpenNote { path, _held: note };
            return written.map_or(Claim::Nowhere, |()| Claim::Ours(note));
        }
    }
    Claim::Nowhere
}

fn read(note: &mut File) -> Option<OpenBy> {
    let mut text = String::new();
    note.take(LONGEST).read_to_string(&mut text).ok()?;
    serde_json::from_str::<OpenBy>(&text).ok().filter(|there| there.format == FORMAT)
}

fn write(note: &mut File, us: &OpenBy) -> std::io::Result<()> {
    let text = serde_json::to_string(us)?;
    note.set_len(0)?;
    note.rewind()?;
    note.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(machine: &str, since: &str) -> OpenBy {
        OpenBy::new("mara".to_owned(), machine.to_owned(), &Timestamp::parse(since).unwrap())
    }

    #[test]
    fn a_second_window_is_told_and_a_note_goes_with_its_window() {
        let folder = tempfile::tempdir().unwrap();
        let wall = folder.path().join("a.wall.json");
        let us = by("here", "2026-11-22T10:00:00Z");
        let Claim::Ours(first) = claim_open(&wall, &us) else { panic!("nobody else has it") };
        let other = by("here", "2026-11-22T11:00:00Z");
        assert!(matches!(claim_open(&wall, &other), Claim::Theirs(there) if there == us));
        drop(first);
        assert!(fs::read_dir(folder.path()).unwrap().next().is_none());
        assert!(matches!(claim_open(&wall, &other), Claim::Ours(_)));
    }

    #[test]
    fn what_a_kill_left_behind_is_taken_over_and_another_machine_s_note_counts_for_its_day() {
        let folder = tempfile::tempdir().unwrap();
        let wall = folder.path().join("a.wall.json");
        let us = by("here", "2026-11-22T10:00:00Z");
        let Claim::Ours(note) = claim_open(&wall, &us) else { panic!("nobody else has it") };
        let path = note.path.clone();
        drop(note);
        let leave = |left: &OpenBy| fs::write(&path, serde_json::to_string(left).unwrap()).unwrap();

        leave(&by("here", "2026-11-22T09:00:00Z"));
        assert!(matches!(claim_open(&wall, &us), Claim::Ours(_)));
        leave(&by("elsewhere", "2026-11-22T09:00:00Z"));
        assert!(matches!(claim_open(&wall, &us), Claim::Theirs(_)));
        leave(&by("elsewhere", "2026-11-21T09:00:00Z"));
        assert!(matches!(claim_open(&wall, &us), Claim::Ours(_)));
        fs::write(&path, "rubbish").unwrap();
        assert!(matches!(claim_open(&wall, &us), Claim::Ours(_)));
    }
}
