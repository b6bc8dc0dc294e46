//! How far a photo is, and whether anybody still wants it: shared between the thread that makes it and the one that shows
//! how it goes.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// How far a photo is.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    all: AtomicUsize,
    is_cancelled: AtomicBool,
}

impl Progress {
    /// From 0, just begun, to 1, done.
    pub fn share(&self) -> f32 {
        let all = self.all.load(Ordering::Relaxed).max(1);
        self.done.load(Ordering::Relaxed).min(all) as f32 / all as f32
    }

    /// Nobody wants it any more; whoever makes it stops at the next strip.
    pub fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }

    /// True after [`Progress::cancel`].
    pub fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::Relaxed)
    }

    pub(in crate::export) fn begin(&self, all: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.all.store(all, Ordering::Relaxed);
    }

    /// One more strip is in the file.
    pub(in crate::export) fn advance(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// # Errors
    /// [`io::ErrorKind::Interrupted`] after [`Progress::cancel`].
    pub(in crate::export) fn go_on(&self) -> io::Result<()> {
        if self.is_cancelled() { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
    }
}
