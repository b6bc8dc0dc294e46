//! Looks out for others who change the wall's file while it is open.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::storage::{Fingerprint, Found, Watch};

/// From one look at the file to the next. A look asks the system for its size and date, nothing more.
const EVERY: Duration = Duration::from_secs(2);

/// Watches one file, and knows what was told of it.
pub(super) struct Lookout {
    watch: Watch,
    told: Found,
    next: Instant,
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
