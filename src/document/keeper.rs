//! Keeps a wall safe on a thread of its own: the recovery copy at every change, the file when asked and by itself.
//!
//! The thread always works on the latest wall it was told of, so a slow disk makes it skip steps, never fall behind.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Sender, SyncSender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::KeepError;
use super::work::Work;
use crate::model::Wall;
use crate::outside::Outside;
use crate::storage::{Fingerprint, Found, OpenBy};

/// The longest anybody waits for the disk.
const PATIENCE: Duration = Duration::from_secs(5);

/// What the keeping thread reports.
#[derive(Clone, Debug)]
pub enum Kept {
    /// So many changes are safe on the disk against a crash.
    Safe(u64),
    /// The recovery copy could not be written.
    Unsafe(KeepError),
    /// The wall stands in its file.
    Saved {
        /// Which wall.
        wall: Arc<Wall>,
        /// Its file.
        file: PathBuf,
        /// When, as "10:42".
        time_of_day: String,
        /// Where the file's content before is kept, if it had to be kept.
        backup: Option<PathBuf>,
    },
    /// The wall could not be saved; the file is as it was.
    NotSaved {
        /// Why.
        error: KeepError,
        /// Which file.
        file: PathBuf,
        /// Nobody asked for it.
        by_itself: bool,
    },
    /// Somebody else changed the wall's file or took it away, or it is again as this program left it.
    Elsewhere(Found),
    /// Somebody else has the wall open too, or no longer.
    OpenBy(Option<OpenBy>),
}

/// Hears what happens to a wall, on the keeping thread.
pub type Listener = Box<dyn Fn(Kept) + Send>;

/// A wall's file, and what is known of it.
#[derive(Clone, Debug)]
pub(super) struct KeptFile {
    pub path: PathBuf,
    /// As it was read or written last.
    pub fingerprint: Fingerprint,
    /// What is in it was not written by this program as it is: it is backed up before it is replaced.
    pub backup_first: bool,
}

/// What the thread is asked for.
pub(super) enum Task {
    Keep { wall: Arc<Wall>, draft: String, number: u64 },
    Save { wall: Arc<Wall> },
    SaveAs { wall: Arc<Wall>, file: PathBuf },
    Autosave(bool),
    Version { wall: Arc<Wall>, done: Option<SyncSender<bool>> },
    Flush { save: bool, done: SyncSender<bool> },
    Close(Ending),
}

/// How the work on a wall ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The wall is in its file, or there is nothing in it: the recovery copy may go.
    Finished,
    /// Nobody wants what is not in the file.
    Discarded,
    /// Without a word: the recovery copy stays for the next start.
    Interrupted,
}

/// The way to the keeping thread.
pub(super) struct Keeper {
    handle: Handle,
    thread: Option<JoinHandle<()>>,
}

/// The same for other threads.
#[derive(Clone)]
pub(super) struct Handle(Sender<Task>);

impl Handle {
    fn tell(&self, task: Task) {
        // The thread ends only with its keeper; if it is gone there is nothing to keep.
        let _told = self.0.send(task);
    }

    pub fn flush(&self, save: bool) -> bool {
        let (done, answer) = mpsc::sync_channel(1);
        self.tell(Task::Flush { save, done });
        answer.recv_timeout(PATIENCE).unwrap_or(false)
    }
}

impl Keeper {
    /// `wall` is the one that stands in the file, if there is a file.
    pub fn start(
        wall: &Arc<Wall>,
        file: Option<KeptFile>,
        autosave: bool,
        outside: Outside,
        listener: Listener,
    ) -> Self {
        let (to, tasks) = mpsc::channel();
        let in_file = file.as_ref().map(|_| Arc::clone(wall));
        let work = move || Work::new(in_file, file, autosave, outside, listener).run(&tasks);
        let thread = thread::Builder::new().name("keeper".to_owned()).spawn(work).ok();
        Self { handle: Handle(to), thread }
    }

    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }

    pub fn keep(&self, wall: Arc<Wall>, draft: String, number: u64) {
        self.handle.tell(Task::Keep { wall, draft, number });
    }

    pub fn save(&self, wall: Arc<Wall>) {
        self.handle.tell(Task::Save { wall });
    }

    pub fn save_as(&self, wall: Arc<Wall>, file: PathBuf) {
        self.handle.tell(Task::SaveAs { wall, file });
    }

    pub fn keep_version(&self, wall: Arc<Wall>) {
        self.handle.tell(Task::Version { wall, done: None });
    }

    /// The same, and waits for it. True if it worked.
    pub fn keep_version_now(&self, wall: Arc<Wall>) -> bool {
        let (done, answer) = mpsc::sync_channel(1);
        self.handle.tell(Task::Version { wall, done: Some(done) });
        answer.recv_timeout(PATIENCE).unwrap_or(false)
    }

    pub fn set_autosave(&self, autosave: bool) {
        self.handle.tell(Task::Autosave(autosave));
    }

    pub fn flush(&self, save: bool) -> bool {
        self.handle.flush(save)
    }

    pub fn close(&mut self, ending: Ending) {
        self.handle.tell(Task::Close(ending));
        if let Some(thread) = self.thread.take() {
            // A panic over there was told by its hook; the wall's file is whole either way.
            let _ended = thread.join();
        }
    }
}

impl Drop for Keeper {
    /// A document that goes away without a word leaves its copy behind, complete.
    fn drop(&mut self) {
        if self.thread.is_some() {
            self.close(Ending::Interrupted);
        }
    }
}
