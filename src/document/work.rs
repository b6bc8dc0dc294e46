//! What the keeping thread does: it writes the recovery copy, the file and the versions, and looks out for others.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::keeper::{Ending, Kept, KeptFile, Listener, Task};
use super::lookout::{Lookout, Presence};
use crate::model::Wall;
use crate::outside::Outside;
use crate::storage::{self, Before, CopyPlace, Fingerprint, RecoveryFile, SaveError, VersionsOf};

/// A change is in the file so long after the last one.
const QUIET: Duration = Duration::from_millis(1_500);
/// Or so long after the first one that is not in it yet.
const LONGEST_UNSAVED: Duration = Duration::from_secs(6);
/// While a wall changes, a version of it is kept so often.
const VERSION_EVERY: Duration = Duration::from_secs(10 * 60);
/// What the thread knows.
pub(super) struct Work {
    file: Option<KeptFile>,
    autosave: bool,
    outside: Outside,
    listener: Listener,
    /// Begun with the first change, so that merely looking at a wall leaves no trace.
    copy: Option<RecoveryFile>,
    /// The latest wall and draft, and whether the recovery copy has them.
    latest: Option<Latest>,
    /// What stands in the file.
    in_file: Option<Arc<Wall>>,
    /// Since when the latest wall is not in the file, and when it changed last.
    unsaved: Option<(Instant, Instant)>,
    /// Looks at the file, if there is one.
    lookout: Option<Lookout>,
    /// Tells others that the file is open.
    presence: Option<Presence>,
    /// What stood in the file when the work began, until the first change: then it is kept as a version.
    begun: Option<Arc<Wall>>,
    /// When a version of the wall was kept last, or the work began.
    last_version: Instant,
}

struct Latest {
    wall: Arc<Wall>,
    draft: String,
    number: u64,
    is_kept: bool,
}

impl Work {
    pub fn new(
        in_file: Option<Arc<Wall>>,
        file: Option<KeptFile>,
        autosave: bool,
        outside: Outside,
        listener: Listener,
    ) -> Self {
        let begun = in_file.clone();
        let lookout = file.as_ref().map(|file| Lookout::new(&file.path, &file.fingerprint));
        Self {
            file,
            autosave,
            outside,
            listener,
            copy: None,
            latest: None,
            in_file,
            unsaved: None,
            lookout,
            presence: None,
            begun,
            last_version: Instant::now(),
        }
    }

    /// Works until it is told to end.
    pub fn run(mut self, tasks: &Receiver<Task>) {
        self.look_for_others();
        loop {
            let first = match self.wait(tasks) {
                Ok(task) => task,
                Err(RecvTimeoutError::Timeout) => {
                    self.look_out(false);
                    if self.save_due().is_some_and(|due| due <= Instant::now()) {
                        self.save_by_itself();
                    }
                    continue;
                }
                // The document went away without a word: the copy stays, for the next start.
                Err(RecvTimeoutError::Disconnected) => return,
            };
            // Everything that waits is taken before the disk is touched: only the latest wall counts.
            let mut next = Some(first);
            while let Some(task) = next {
                if let Some(ending) = self.take(task) {
                    self.end(ending);
                    return;
                }
                next = tasks.try_recv().ok();
            }
            self.keep_latest();
            self.look_out(false);
            if self.latest.is_some()
                && let Some(begun) = self.begun.take()
            {
                self.keep_version(&begun, false);
            }
            if self.last_version.elapsed() >= VERSION_EVERY
                && let Some(latest) = &self.latest
            {
                let wall = Arc::clone(&latest.wall);
                self.keep_version(&wall, false);
            }
        }
    }

    fn wait(&self, tasks: &Receiver<Task>) -> Result<Task, RecvTimeoutError> {
        let look = self.lookout.as_ref().map(Lookout::next);
        match self.save_due().into_iter().chain(look).min() {
            Some(due) => tasks.recv_timeout(due.saturating_duration_since(Instant::now())),
            None => tasks.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    /// When the wall is to be saved by itself.
    fn save_due(&self) -> Option<Instant> {
        let may_save = self.autosave && self.file.is_some();
        // Somebody else's version is for the user to decide about.
        let is_free = !self.lookout.as_ref().is_some_and(Lookout::knows_of_others);
        let (first, last) = self.unsaved.filter(|_| may_save && is_free)?;
        Some((last + QUIET).min(first + LONGEST_UNSAVED))
    }

    /// Takes a task; `Some` means the end.
    fn take(&mut self, task: Task) -> Option<Ending> {
        match task {
            Task::Keep { wall, draft, number } => {
                let now = Instant::now();
                let is_in_file = self.has_in_file(&wall);
                self.unsaved =
                    (!is_in_file).then(|| (self.unsaved.map_or(now, |(first, _)| first), now));
                self.latest = Some(Latest { wall, draft, number, is_kept: false });
            }
            Task::Save { wall } => {
                self.keep_latest();
                self.save(wall, false);
            }
            Task::SaveAs { wall, file } => {
                self.keep_latest();
                self.save_as(wall, file);
            }
            Task::Autosave(autosave) => self.autosave = autosave,
            Task::Version { wall, done } => {
                // Who waits for it is about to let go of the wall, whatever is on it.
                let kept = self.keep_version(&wall, done.is_some());
                // Mostly nobody waits for it.
                let _told = done.map(|done| done.send(kept));
            }
            Task::Flush { save, done } => {
                let mut worked = self.keep_latest();
                if save && self.autosave && self.unsaved.is_some() && self.file.is_some() {
                    worked = self.save_by_itself();
                }
                // Nobody may be waiting any more.
                let _told = done.send(worked);
            }
            Task::Close(ending) => return Some(ending),
        }
        None
    }

    fn end(mut self, ending: Ending) {
        if ending == Ending::Finished && self.save_due().is_some() {
            // The last change came while an earlier one was being saved.
            self.keep_latest();
            self.save_by_itself();
        }
        let latest = self.latest.as_ref();
        let is_in_file = latest.is_none_or(|latest| self.has_in_file(&latest.wall));
        let goes = match ending {
            Ending::Finished => self.file.is_none() || is_in_file,
            Ending::Discarded => true,
            Ending::Interrupted => false,
        };
        if !goes {
            self.keep_latest();
        } else if let Some(copy) = &mut self.copy {
            copy.forget();
        }
    }

    fn has_in_file(&self, wall: &Arc<Wall>) -> bool {
        self.in_file.as_ref().is_some_and(|in_file| Arc::ptr_eq(in_file, wall))
    }

    /// Writes the recovery copy if it lacks something. True unless that failed.
    fn keep_latest(&mut self) -> bool {
        let Some(latest) = self.latest.as_mut().filter(|latest| !latest.is_kept) else {
            return true;
        };
        let now = self.outside.now().timestamp;
        let write = |copy: &mut RecoveryFile| copy.keep(&latest.wall, &latest.draft, &now);
        let mut result = match &mut self.copy {
            Some(copy) => write(copy).map(|_| ()),
            None => Err(SaveError::NoFolder),
        };
        // A place that fails is tried anew, as when its folder was swept away, and then the one beside the file.
        for place in [CopyPlace::Data, CopyPlace::BesideFile] {
            if result.is_ok() {
                break;
            }
            let file = self.file.as_ref().map(|file| file.path.as_path());
            let fresh = RecoveryFile::begin(&self.outside.new_id(), file, place);
            let kept = fresh.and_then(|mut fresh| {
                if let Some(before) = &self.copy {
                    fresh.follow(before);
                }
                write(&mut fresh).map(|_| fresh)
            });
            match kept {
                Ok(fresh) => {
                    if let Some(mut before) = self.copy.replace(fresh) {
                        before.forget();
                    }
                    result = Ok(());
                }
                Err(error) if place == CopyPlace::Data => result = Err(error),
                // What is wrong with the usual place is what the user can mend.
                Err(_) => {}
            }
        }
        match result {
            Ok(()) => {
                latest.is_kept = true;
                (self.listener)(Kept::Safe(latest.number));
                true
            }
            Err(error) => {
                (self.listener)(Kept::Unsafe(Arc::new(error)));
                false
            }
        }
    }

    /// Leaves a note beside the file that it is open, and tells who else has it open if that is news.
    fn look_for_others(&mut self) {
        let Some(file) = self.file.as_ref().map(|file| file.path.clone()) else { return };
        if self.presence.as_ref().is_none_or(|presence| !presence.is_of(&file)) {
            self.presence = Some(Presence::new(&file, &self.outside));
        }
        if let Some(others) = self.presence.as_mut().and_then(Presence::look) {
            (self.listener)(Kept::OpenBy(others));
        }
    }

    /// Looks at the file if it is time, or at once, and tells what is new.
    fn look_out(&mut self, at_once: bool) {
        self.look_for_others();
        if let Some(found) = self.lookout.as_mut().and_then(|lookout| lookout.look(at_once)) {
            (self.listener)(Kept::Elsewhere(found));
        }
    }

    /// Keeps a version of a wall. That it could not be kept is no reason to disturb anybody:
    /// the wall's file and its recovery copy are there.
    fn keep_version(&mut self, wall: &Wall, even_without_notes: bool) -> bool {
        self.last_version = Instant::now();
        if wall.moments.is_empty() && !even_without_notes {
            return false;
        }
        let file = self.file.as_ref().map(|file| file.path.as_path());
        let of = VersionsOf::wall(wall, file);
        let now = self.outside.now().timestamp;
        let kept = storage::to_file(wall).and_then(|json| storage::keep_version(&of, &json, &now));
        kept.is_ok()
    }

    fn save_by_itself(&mut self) -> bool {
        match self.latest.as_ref().map(|latest| Arc::clone(&latest.wall)) {
            Some(wall) => self.save(wall, true),
            None => true,
        }
    }

    /// Saves into the wall's own file, unless somebody else has changed it meanwhile. What stands there as it is is
    /// not written again.
    fn save(&mut self, wall: Arc<Wall>, by_itself: bool) -> bool {
        let Some(file) = self.file.clone() else { return false };
        if self.has_in_file(&wall) && storage::is_unchanged(&file.path, &file.fingerprint) {
            return self.report(Ok((file.fingerprint, None)), wall, file.path, by_itself);
        }
        let result = self
            .write(&wall, &file.path, file.backup_first, |fingerprint| Before::Same(fingerprint));
        self.report(result, wall, file.path, by_itself)
    }

    fn save_as(&mut self, wall: Arc<Wall>, path: PathBuf) -> bool {
        let is_there = path.is_file();
        let result = self.write(&wall, &path, is_there, |_| Before::Anything);
        let saved = self.report(result, wall, path.clone(), false);
        if let Some(copy) = self.copy.as_mut().filter(|_| saved) {
            copy.belongs_to(&path);
        }
        saved
    }

    fn write(
        &mut self,
        wall: &Wall,
        path: &std::path::Path,
        backup_first: bool,
        before: fn(&Fingerprint) -> Before<'_>,
    ) -> Result<(Fingerprint, Option<PathBuf>), SaveError> {
        let json = storage::to_file(wall)?;
        let backup = match backup_first {
            true => {
                let copy = storage::backup(path, &self.outside.now().stamp)
                    .map_err(|error| SaveError::NoBackup(Box::new(error)))?;
                // One copy of what was there is enough, however often the save is tried.
                if let Some(file) = self.file.as_mut().filter(|file| file.path == path) {
                    file.backup_first = false;
                }
                Some(copy)
            }
            false => None,
        };
        let known = self.file.as_ref().filter(|file| file.path == path);
        let before = known.map_or(Before::Anything, |file| before(&file.fingerprint));
        let saved = storage::save_file(path, json.as_bytes(), before);
        if let (Err(SaveError::Unsettled(_)), Some(file)) = (&saved, self.file.as_mut())
            && file.path == path
        {
            // It stands there, so the next save must not take it for somebody else's.
            file.fingerprint = Fingerprint::of(json.as_bytes());
            self.lookout = Some(Lookout::new(&file.path, &file.fingerprint));
        }
        Ok((saved?, backup))
    }

    fn report(
        &mut self,
        result: Result<(Fingerprint, Option<PathBuf>), SaveError>,
        wall: Arc<Wall>,
        path: PathBuf,
        by_itself: bool,
    ) -> bool {
        match result {
            Ok((fingerprint, backup)) => {
                // What was mended and then not changed still has its original in the file.
                let is_untouched = self.has_in_file(&wall);
                let before = self.file.as_ref().is_some_and(|file| file.backup_first);
                let backup_first = is_untouched && before;
                let kept = KeptFile { path: path.clone(), fingerprint, backup_first };
                self.lookout = Some(Lookout::new(&kept.path, &kept.fingerprint));
                self.file = Some(kept);
                self.in_file = Some(Arc::clone(&wall));
                self.forget_what_is_saved(&wall);
                let time_of_day = self.outside.now().time_of_day;
                (self.listener)(Kept::Saved { wall, file: path, time_of_day, backup });
                true
            }
            Err(error) => {
                // Not tried again by itself before the next change: the user has been told.
                self.unsaved = None;
                let error = Arc::new(error);
                (self.listener)(Kept::NotSaved { error, file: path, by_itself });
                self.look_out(true);
                false
            }
        }
    }

    /// The copy is cleaned when the very wall it holds is in the file, never earlier.
    fn forget_what_is_saved(&mut self, wall: &Arc<Wall>) {
        let Some(latest) = &self.latest else {
            self.unsaved = None;
            return;
        };
        if !Arc::ptr_eq(&latest.wall, wall) {
            return;
        }
        self.unsaved = None;
        if latest.draft.trim().is_empty()
            && let Some(copy) = &mut self.copy
        {
            copy.forget();
        }
    }
}
