//! Looks out for others who change the wall's file while it is open, or have it open too.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::outside::{Outside, user_and_machine};
use crate::storage::{Claim, Fingerprint, Found, OpenBy, OpenNote, Watch, claim_open};

/// From one look at the file to the next. A look asks the system for its size and date, nothing more.
const EVERY: Duration = Duration::from_secs(2);

/// Watches one file, and knows what was told of it.
pub(super) struct Lookout {
    watch: Watch,
    told: Found,
    next: Instant,
}

/// Our note that we have the wall open, or somebody else's.
pub(super) struct Presence {
    file: PathBuf,
    us: OpenBy,
    note: Option<OpenNote>,
    told: Option<OpenBy>,
}

impl Presence {
    /// Nothing is left anywhere before the first look.
    pub fn new(file: &Path, outside: &Outside) -> Self {
        let (user, machine) = user_and_machine();
        let us = OpenBy::new(user, machine, &outside.now().timestamp);
        Self { file: file.to_path_buf(), us, note: None, told: None }
    }

    /// True if it is about this file.
    pub fn is_of(&self, file: &Path) -> bool {
        self.file == file
    }

    /// Leaves the note if nobody else has the wall open; who has if that is news.
    pub fn look(&mut self) -> Option<Option<OpenBy>> {
        if self.note.is_some() {
            return None;
        }
        let theirs = match claim_open(&self.file, &self.us) {
            Claim::Ours(note) => {
                self.note = Some(note);
                None
            }
            Claim::Theirs(by) => Some(by),
            Claim::Nowhere => return None,
        };
        (std::mem::replace(&mut self.told, theirs.clone()) != theirs).then_some(theirs)
    }
}

impl Lookout {
    /// Watches a file that was read or written just now.
    pub fn new(path: &Path, fingerprint: &Fingerprint) -> Self {
        let watch = Watch::new(path, fingerprint.clone());
        Self { watch, told: Found::AsLeft, next: Instant::now() + EVERY }
    }

    /// When to look next.
    pub fn next(&self) -> Instant {
        self.next
    }

    /// True if somebody else changed the file or took it away, and the user knows.
    pub fn knows_of_others(&self) -> bool {
        self.told != Found::AsLeft
    }

    /// Looks if it is time, or at once; what is found if that is news.
    pub fn look(&mut self, at_once: bool) -> Option<Found> {
        let now = Instant::now();
        if !at_once && now < self.next {
            return None;
        }
        self.next = now + EVERY;
        let found = self.watch.look();
        (std::mem::replace(&mut self.told, found) != found).then_some(found)
    }
}
