//! A wall that is being worked on: its history, its file, and the keeping of both. The window and `session` share it.

mod keeper;
mod lookout;
mod work;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use keeper::{Ending, Kept, Listener};

use crate::edit::{Edit, History, Join, Refused, Step};
use crate::model::Wall;
use crate::outside::Outside;
use crate::storage::{self, Fingerprint, FoundIn, Note, OpenError, RecoveryCopy, SaveError};
use keeper::{Keeper, KeptFile};

/// A wall with its history and its file. Every change is on its way to the recovery copy when a function returns.
pub struct Document {
    history: History,
    file: Option<PathBuf>,
    /// The wall as it stands in its file; `None` if it has none, or another one stands there.
    saved: Option<Arc<Wall>>,
    /// The wall the document began with, which nobody needs to keep.
    begun: Arc<Wall>,
    draft: String,
    /// Changes so far; the keeper answers with the number it has kept.
    changes: u64,
    keeper: Keeper,
    outside: Outside,
}

/// Where a document's wall comes from.
pub enum Origin {
    /// A wall that is in no file, such as a fresh one.
    Fresh(Wall),
    /// A wall that was opened from its file.
    File {
        /// The wall.
        wall: Wall,
        /// Its file.
        file: PathBuf,
        /// The file as it was read.
        fingerprint: Fingerprint,
        /// It was mended on the way in: the file is backed up before it is replaced.
        is_mended: bool,
    },
    /// A wall that was made of another one: in no file yet, and already worth keeping.
    Made(Wall),
    /// A wall that a crash left behind. It never goes over its old file by itself.
    Recovered(Box<RecoveryCopy>),
}

impl Document {
    /// Begins to work on a wall. `listener` hears on another thread how the keeping goes.
    pub fn new(origin: Origin, autosave: bool, outside: &Outside, listener: Listener) -> Self {
        let (wall, file, draft, is_worth_keeping) = match origin {
            Origin::Fresh(wall) => (wall, None, String::new(), false),
            Origin::Made(wall) => (wall, None, String::new(), true),
            Origin::File { wall, file, fingerprint, is_mended } => {
                let kept = KeptFile { path: file, fingerprint, backup_first: is_mended };
                (wall, Some(kept), String::new(), false)
            }
            Origin::Recovered(copy) => (copy.wall.clone(), None, copy.draft.clone(), true),
        };
        let history = History::new(wall);
        let path = file.as_ref().map(|file| file.path.clone());
        let saved = path.as_ref().map(|_| Arc::clone(history.wall()));
        let begun = Arc::clone(history.wall());
        let keeper = Keeper::start(history.wall(), file, autosave, outside.clone(), listener);
        let mut document = Self {
            history,
            file: path,
            saved,
            begun,
            draft,
            changes: 0,
            keeper,
            outside: outside.clone(),
        };
        if is_worth_keeping {
            // In a recovery copy of its own, and for one that was recovered before the old copy may go.
            document.begun = Arc::new(Wall::blank());
            document.keep();
        }
        document
    }

    /// Reads a wall's file, or the wall inside a photo, ready for [`Document::new`], and what was mended in it. A wall
    /// from a photo is in no file yet.
    ///
    /// # Errors
    /// An [`OpenError`]; the file is untouched.
    pub fn read(file: &Path) -> Result<(Origin, Vec<Note>), OpenError> {
        let (opened, found_in) = storage::open_file_or_photo(file)?;
        let FoundIn::File(fingerprint) = found_in else {
            return Ok((Origin::Fresh(opened.wall), opened.notes));
        };
        let is_mended = !opened.notes.is_empty();
        let origin =
            Origin::File { wall: opened.wall, file: file.to_path_buf(), fingerprint, is_mended };
        Ok((origin, opened.notes))
    }

    /// The wall as it is now.
    pub fn wall(&self) -> &Arc<Wall> {
        self.history.wall()
    }

    /// The wall's file, if it has one.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Keeps what is being typed and is no note yet.
    pub fn set_draft(&mut self, draft: &str) {
        if self.draft != draft {
            draft.clone_into(&mut self.draft);
            self.keep();
        }
    }

    /// Makes a change as one step, or joins it to the last one. True if the wall is another one now.
    ///
    /// # Errors
    /// A [`Refused`]; nothing has changed then.
    pub fn apply(&mut self, edit: Edit, join: Join) -> Result<bool, Refused> {
        let changed = self.history.apply(edit, join, &self.outside.now().timestamp)?;
        if changed {
            self.keep();
        }
        Ok(changed)
    }

    /// Ends the last step: the next change will not be joined to it.
    pub fn close_step(&mut self) {
        self.history.close_step();
    }

    /// Takes the last step back and returns its edit; `None` if there is none.
    pub fn undo(&mut self) -> Option<Edit> {
        let edit = self.history.undo()?.edit.clone();
        self.keep();
        Some(edit)
    }

    /// Makes the last undone step again and returns its edit; `None` if there is none.
    pub fn redo(&mut self) -> Option<Edit> {
        let edit = self.history.redo()?.edit.clone();
        self.keep();
        Some(edit)
    }

    /// The step that undo would take back.
    pub fn undo_step(&self) -> Option<&Step> {
        self.history.undo_step()
    }

    /// The step that redo would make again.
    pub fn redo_step(&self) -> Option<&Step> {
        self.history.redo_step()
    }

    /// True if the wall stands in its file as it is.
    pub fn is_saved(&self) -> bool {
        self.saved.as_ref().is_some_and(|saved| Arc::ptr_eq(saved, self.wall()))
    }

    /// True if closing would lose something: the wall is another one than it began as, and not the one in its file.
    pub fn has_something_to_lose(&self) -> bool {
        let is_as_begun = self.file.is_none() && Arc::ptr_eq(&self.begun, self.wall());
        (!self.is_saved() && !is_as_begun) || !self.draft.trim().is_empty()
    }

    /// The wall's file is gone: it stands nowhere any more, and is kept in a recovery copy from now on.
    pub fn lose_file(&mut self) {
        if self.saved.take().is_some() {
            self.keep();
        }
    }

    /// How many changes there were; the number in [`Kept::Safe`] tells how many of them are safe.
    pub fn changes(&self) -> u64 {
        self.changes
    }

    /// Saves into the wall's own file. The listener hears how that went; without a file nothing happens.
    pub fn save(&self) {
        self.keeper.save(Arc::clone(self.wall()));
    }

    /// Saves into another file, which becomes the wall's own. What is there is backed up.
    pub fn save_as(&self, file: &Path) {
        self.keeper.save_as(Arc::clone(self.wall()), file.to_path_buf());
    }

    /// Takes in what the keeper reported. Call it with everything the listener heard, in order.
    pub fn hear(&mut self, kept: &Kept) {
        if let Kept::Saved { wall, file, .. } = kept {
            self.file = Some(file.clone());
            self.saved = Some(Arc::clone(wall));
        }
    }

    /// Keeps a version of the wall as it is now among the earlier ones.
    pub fn keep_version(&self) {
        self.keeper.keep_version(Arc::clone(self.wall()));
    }

    /// The same, and waits for it. True if it worked.
    pub fn keep_version_now(&self) -> bool {
        self.keeper.keep_version_now(Arc::clone(self.wall()))
    }

    /// Whether the wall is saved by itself from now on.
    pub fn set_autosave(&self, autosave: bool) {
        self.keeper.set_autosave(autosave);
    }

    /// Waits until everything so far is safe on the disk, at most for some seconds. `save` says whether a wall that
    /// has a file is saved too. True if all of it worked.
    pub fn flush(&self, save: bool) -> bool {
        self.keeper.flush(save)
    }

    /// A handle for another thread that can do the same as [`Document::flush`].
    pub fn flusher(&self) -> Flusher {
        Flusher(self.keeper.handle())
    }

    /// Ends the work, and waits until everything is on the disk or the copy is gone. A second call does nothing.
    pub fn close(&mut self, ending: Ending) {
        self.keeper.close(ending);
    }

    fn keep(&mut self) {
        self.changes += 1;
        self.keeper.keep(Arc::clone(self.history.wall()), self.draft.clone(), self.changes);
    }
}

/// Makes a document's work safe from another thread, as when the system asks the program to end.
#[derive(Clone)]
pub struct Flusher(keeper::Handle);

impl Flusher {
    /// Like [`Document::flush`].
    pub fn flush(&self, save: bool) -> bool {
        self.0.flush(save)
    }
}

/// Why the recovery copy or the file could not be written, as the listener hears it.
pub type KeepError = Arc<SaveError>;
