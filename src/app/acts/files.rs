//! Opening, saving, closing, the photo; and what other threads say of them.

use std::path::{Path, PathBuf};

use egui::{Context, ViewportCommand};

use super::super::App;
use super::super::jobs::Heard;
use super::super::photo::{Target, free};
use super::super::session::{Dialog, Next, PathPurpose, Station};
use super::importing::kind_of;
use super::paths::{as_typed, is_gone, is_markdown, may_be_wall, replaces, with_ending};
use crate::document::{Document, Ending, Kept, Origin};
use crate::export::{to_csv, to_markdown, to_plain_text};
use crate::storage::{self, Found, RecoveryCopy};
use crate::words::types::fresh_wall;
use crate::words::{self, photo, window};

impl App {
    /// Does what the user wants with another wall or none, after what is open is safe: with a file and autosave
    /// without a question, else with one (definitions, Saving).
    pub(in crate::app) fn want(&mut self, context: &Context, next: Next) {
        self.end_editing();
        if let Next::Open(path) = &next
            && kind_of(path).is_some()
        {
            self.read_import(context, path);
            return;
        }
        self.session.gesture = super::super::gesture::Gesture::Idle;
        if self.document.file().is_some_and(is_gone) {
            // Nobody may have noticed yet.
            self.document.lose_file();
        }
        if !self.document.has_something_to_lose() {
            self.go_on(context, next);
            return;
        }
        let saves_itself = self.document.file().is_some()
            && self.preferences.autosave
            && self.session.keeping.save_problem.is_none()
            && self.session.quick_add.text.trim().is_empty();
        if saves_itself {
            self.session.keeping.then = Some(next);
            self.document.save();
        } else {
            self.open_dialog(Dialog::Unsaved(next));
        }
    }

    /// Asks which wall to open. The one that is open stays until that is known.
    pub(in crate::app) fn choose_open(&mut self) {
        let place = self.suggested_path();
        self.jobs.choose(PathPurpose::Open, &place, None);
    }

    /// Does it. What is open is saved, or nobody wants it.
    pub(in crate::app) fn go_on(&mut self, context: &Context, next: Next) {
        match next {
            Next::Close if self.jobs.photo_progress().is_some() => {
                self.session.closes_after_photo = Some(Ending::Finished);
            }
            Next::Close => {
                self.document.close(Ending::Finished);
                self.keep_preferences();
                self.session.may_close = true;
                context.send_viewport_cmd(ViewportCommand::Close);
            }
            Next::New => {
                let wall = fresh_wall(self.outside.now().timestamp);
                self.replace(Origin::Fresh(wall));
            }
            Next::Open(path) => self.open(&path),
            Next::Sample(sample) => match sample.open() {
                Ok(opened) => self.replace(Origin::Fresh(opened.wall)),
                Err(error) => self.message(&words::open_error(&error)),
            },
            Next::Import(imported) => self.open_imported(*imported),
            Next::Copy(what_for) => self.open_copy(what_for),
            Next::Recover(copy) => self.recover(&copy),
            Next::Earlier(wall) => {
                // It stays among the earlier versions, so nothing is lost with it until it is changed.
                self.replace(Origin::Fresh(*wall));
                self.say(words::elsewhere::brought_back().to_owned(), false);
            }
        }
    }

    /// Goes on without what is not in the file.
    pub(in crate::app) fn discard(&mut self, context: &Context, next: Next) {
        self.close_dialog();
        if next == Next::Close && self.jobs.photo_progress().is_some() {
            // Until the photo is done the wall is still worked on, and kept.
            self.session.closes_after_photo = Some(Ending::Discarded);
            return;
        }
        self.document.close(Ending::Discarded);
        self.go_on(context, next);
    }

    fn recover(&mut self, copy: &RecoveryCopy) {
        self.replace(Origin::Recovered(Box::new(copy.clone())));
        self.session.came_from.clone_from(&copy.file);
        self.session.quick_add.text.clone_from(&copy.draft);
        self.session.quick_add.wants_focus |= !copy.draft.is_empty();
        // The old copy goes only when the wall is kept under its own name.
        if self.document.flush(false) {
            storage::discard_recovery_copy(copy);
        }
        if let Some(file) = &copy.file {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            self.say(words::elsewhere::recovered_beside(&name), false);
        }
    }

    /// Opens a wall; if that fails, the one that is open stays.
    pub(in crate::app) fn open(&mut self, path: &Path) {
        match Document::read(path) {
            Ok((origin, notes)) => {
                let is_photo = matches!(origin, Origin::Fresh(_));
                self.replace(origin);
                if is_photo {
                    // It gets a file of its own beside the photo when it is saved.
                    self.session.came_from = Some(path.with_extension("wall.json"));
                } else {
                    self.remember(path);
                }
                if !notes.is_empty() {
                    self.tell_mended(&notes);
                } else if is_photo {
                    self.say(window::out_of_photo().to_owned(), false);
                }
            }
            Err(storage::OpenError::TooNew { .. }) if self.open_newer(path) => {}
            Err(error) => {
                if matches!(error, storage::OpenError::Read(storage::ReadError::NotFound)) {
                    self.preferences.forget(path);
                    self.keep_preferences();
                }
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                self.message(&window::cannot_open(&name, &words::open_error(&error)));
            }
        }
    }

    /// Shows a wall that a newer program made, as far as it can be understood. False if it cannot.
    fn open_newer(&mut self, path: &Path) -> bool {
        let Ok(wall) = storage::look_at_newer(path) else { return false };
        self.replace(Origin::Fresh(wall));
        self.session.hands_off = true;
        self.session.is_newer = true;
        window::newer().clone_into(&mut self.session.announcement);
        true
    }

    /// True if the wall must not be saved or copied, which is said then.
    pub(in crate::app) fn refuses_newer(&mut self) -> bool {
        if self.session.is_newer {
            self.say(window::newer_refuses().to_owned(), false);
        }
        self.session.is_newer
    }

    /// Puts another wall in the place of the one that is open.
    pub(in crate::app) fn replace(&mut self, origin: Origin) {
        self.document.close(Ending::Finished);
        let listener = self.jobs.listener();
        let autosave = self.preferences.autosave;
        self.document = Document::new(origin, autosave, &self.outside, listener);
        self.follow_flusher();
        self.view.forget();
        self.session.begin_another_wall();
        let is_empty = self.document.wall().moments.is_empty();
        if is_empty && self.session.station != Station::SetUp {
            // Whatever the room did with the wall before, here it begins; and it goes on here after a restart.
            self.enter(Station::Moments, 0.0);
        }
        self.session.quick_add.wants_focus = is_empty;
    }

    /// Whoever asks the program to end finds the wall that is open.
    pub(in crate::app) fn follow_flusher(&mut self) {
        self.jobs.follow(self.document.flusher());
    }

    /// Saves into the wall's file, or asks for one.
    pub(in crate::app) fn save(&mut self) {
        if self.refuses_newer() {
            return;
        }
        // What is being written is on the wall already; the writing goes on.
        if self.document.file().is_some() {
            self.document.save();
        } else {
            self.save_as(None);
        }
    }

    /// Asks where to save the wall, and then goes on with `next`.
    pub(in crate::app) fn save_as(&mut self, next: Option<Next>) {
        if self.refuses_newer() {
            return;
        }
        self.end_editing();
        let place = self.save_as_path();
        self.jobs.choose(PathPurpose::SaveAs, &place, next);
    }

    /// Where the wall is saved under another name, if nobody says otherwise: beside what somebody else made of its file.
    fn save_as_path(&self) -> PathBuf {
        let is_changed = self.session.keeping.elsewhere == Found::Changed;
        let beside = if is_changed { self.mine_beside() } else { None };
        beside.unwrap_or_else(|| self.suggested_path())
    }

    /// The wall's file; for a wall without one its title, among the documents.
    pub(in crate::app) fn suggested_path(&self) -> PathBuf {
        match self.document.file().or(self.session.came_from.as_deref()) {
            Some(file) => file.to_path_buf(),
            None => {
                let name = window::file_name(&self.document.wall().title);
                // What stands there under this name is another wall.
                free(&storage::documents_place().join(name))
            }
        }
    }

    /// Writes what was asked for into this file, whose name was agreed to. One without an ending gets its own, and
    /// then a name that is free: nobody was asked about that one.
    fn write_into(&mut self, purpose: PathPurpose, path: &Path, next: Option<Next>) {
        let file = self.named_as_kind(purpose, path);
        let may_replace = file == path;
        let wall = std::sync::Arc::clone(self.document.wall());
        let today = self.outside.now().today;
        match purpose {
            PathPurpose::Open | PathPurpose::Import => {}
            PathPurpose::SaveAs => {
                self.session.keeping.then = next;
                let is_gone = self.session.keeping.elsewhere == Found::Gone;
                match self.document.file() {
                    // Its own file may hold what somebody else wrote meanwhile.
                    Some(own) if own == file && !is_gone => self.document.save(),
                    _ => self.document.save_as(&file),
                }
            }
            PathPurpose::Photo if may_replace => self.save_photo(Target::Exactly(file)),
            PathPurpose::Photo => self.save_photo(Target::Free(file)),
            PathPurpose::Table | PathPurpose::Minutes => {
                let file = if may_replace { file } else { free(&file) };
                let with_parked = self.preferences.photo.with_parked;
                let is_marked_up = is_markdown(&file);
                self.jobs.write(file, move || match purpose {
                    PathPurpose::Table => to_csv(&wall),
                    _ if is_marked_up => to_markdown(&wall, today, with_parked),
                    _ => to_plain_text(&wall, today, with_parked),
                });
            }
        }
    }

    /// How the name of what is saved ends.
    fn ending(&self, purpose: PathPurpose) -> &'static str {
        match purpose {
            PathPurpose::Open | PathPurpose::SaveAs | PathPurpose::Import => "wall.json",
            PathPurpose::Photo => self.preferences.photo.format.ending(),
            PathPurpose::Table => "csv",
            PathPurpose::Minutes => "txt",
        }
    }

    /// The file with the ending of what is saved in it; minutes may also be Markdown.
    fn named_as_kind(&self, purpose: PathPurpose, path: &Path) -> PathBuf {
        match purpose {
            PathPurpose::Minutes if is_markdown(path) => path.to_path_buf(),
            _ => with_ending(path, self.ending(purpose)),
        }
    }

    /// Asks where to save the plan as a text of some kind.
    pub(in crate::app) fn save_text(&mut self, purpose: PathPurpose) {
        self.end_editing();
        let name = self.named_like_wall(self.ending(purpose));
        self.jobs.choose(purpose, &name, None);
    }

    /// A file beside the wall's with another ending; of a wall without a file among the documents.
    pub(in crate::app) fn named_like_wall(&self, ending: &str) -> PathBuf {
        let wall_file = self.suggested_path();
        let name = wall_file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = name.trim_end_matches(".json").trim_end_matches(".wall");
        wall_file.with_file_name(format!("{name}.{ending}"))
    }

    /// A name was typed for a file.
    pub(in crate::app) fn path_typed(&mut self, context: &Context, typed: String, is_done: bool) {
        let Some(Dialog::Path { purpose, text, complaint, next }) = &mut self.session.dialog else {
            return;
        };
        text.clone_from(&typed);
        if !is_done {
            *complaint = None;
            return;
        }
        let (purpose, next) = (*purpose, next.clone());
        let was_warned = complaint.as_deref() == Some(replaces(purpose));
        let path = as_typed(typed.trim(), &self.suggested_path());
        let problem = match purpose {
            PathPurpose::Open | PathPurpose::Import if kind_of(&path).is_some() => {
                storage::read_file(&path).err().map(|error| words::read_error(&error))
            }
            PathPurpose::Import if !may_be_wall(&path) => {
                Some(words::importing::endings().to_owned())
            }
            PathPurpose::Open | PathPurpose::Import => {
                Document::read(&path).err().map(|error| words::open_error(&error))
            }
            _ => self.no_place_to_save(purpose, &path, was_warned),
        };
        let Some(Dialog::Path { complaint, .. }) = &mut self.session.dialog else { return };
        match (problem, purpose) {
            (Some(problem), _) => *complaint = Some(words::capitalised(&problem)),
            // A file that is imported is told from a wall by its name.
            (None, PathPurpose::Open | PathPurpose::Import) => {
                self.close_dialog();
                self.want(context, Next::Open(path));
            }
            (None, _) => {
                self.close_dialog();
                // With its ending, as it was asked about.
                let path = self.named_as_kind(purpose, &path);
                self.write_into(purpose, &path, next);
            }
        }
    }

    /// What speaks against saving under a name that was typed.
    fn no_place_to_save(
        &self,
        purpose: PathPurpose,
        path: &Path,
        was_warned: bool,
    ) -> Option<String> {
        let target = self.named_as_kind(purpose, path);
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
        if path.as_os_str().is_empty() || path.is_dir() {
            return Some(window::path_ending().to_owned());
        }
        if folder.is_some_and(|folder| !folder.is_dir()) {
            return Some(window::path_no_folder().to_owned());
        }
        let is_other = self.document.file() != Some(target.as_path());
        (target.exists() && is_other && !was_warned).then(|| replaces(purpose).to_owned())
    }

    /// Takes in what another thread brought.
    pub(in crate::app) fn heard(&mut self, context: &Context, heard: Heard) {
        match heard {
            Heard::Kept(_, kept) => self.kept(context, &kept),
            Heard::Chosen { wall, purpose, path, has_no_dialog, next } => {
                self.jobs.is_choosing = false;
                let brings_another = matches!(purpose, PathPurpose::Open | PathPurpose::Import);
                let is_for_this = wall == self.jobs.wall() || brings_another;
                match (path, purpose) {
                    // A name for a wall that is not open any more.
                    _ if !is_for_this => {}
                    (Some(path), PathPurpose::Import) => self.read_import(context, &path),
                    (Some(path), PathPurpose::Open) => self.want(context, Next::Open(path)),
                    (Some(path), _) => self.write_into(purpose, &path, next),
                    (None, _) if has_no_dialog => {
                        self.ask_for_path(purpose, next);
                    }
                    (None, _) => {}
                }
            }
            Heard::Import(read) => self.import_read(*read),
            Heard::Pictured(pictured) => self.pictured(context, pictured),
            Heard::Glanced(question, at, seen) => self.glanced(question, at, seen),
            Heard::AllVersions(question) => self.all_versions_read(question),
            Heard::Desktop(wish) => self.desktop_wishes(context, wish),
            Heard::NoFolderShown(folder) => {
                self.say_of_photo(photo::no_folder(&folder.display().to_string()));
            }
            Heard::Written(file, Ok(())) => self.say(photo::text_saved(&file), false),
            Heard::Written(file, Err(why)) => self.message(&photo::text_not_saved(&file, &why)),
            Heard::Photo(made) => self.photo_made(context, made),
            Heard::PhotoWeight(asked, weight) => self.photo_weighed(&asked, weight.ok()),
            Heard::Proof(drawn) => self.proof_drawn(context, drawn),
        }
    }

    /// Asks for a file's name in the window itself.
    fn ask_for_path(&mut self, purpose: PathPurpose, next: Option<Next>) {
        let text = match purpose {
            PathPurpose::SaveAs => self.save_as_path(),
            PathPurpose::Open | PathPurpose::Import => {
                let path = self.suggested_path();
                path.parent().unwrap_or(&path).join("")
            }
            _ => self.named_like_wall(self.ending(purpose)),
        };
        let text = text.to_string_lossy().into_owned();
        let dialog = Dialog::Path { purpose, text, complaint: None, next };
        if matches!(self.session.dialog, Some(Dialog::Photo)) {
            // The desk is there again afterwards.
            self.session.waiting.insert(0, Dialog::Photo);
            self.session.dialog = Some(dialog);
        } else {
            self.open_dialog(dialog);
        }
    }

    fn kept(&mut self, context: &Context, kept: &Kept) {
        self.log_kept(kept);
        self.document.hear(kept);
        let keeping = &mut self.session.keeping;
        match kept {
            Kept::Elsewhere(found) => self.found_elsewhere(*found),
            Kept::OpenBy(others) => self.session.keeping.open_by.clone_from(others),
            Kept::Safe(_) => keeping.safety_problem = None,
            Kept::Unsafe(error) => {
                let why = words::save_reason(error);
                let notice = window::cannot_keep(&why);
                if keeping.safety_problem.replace(why).is_none() {
                    // Nobody is interrupted in the middle of a word.
                    match self.stands_unsafe() {
                        Some(_) => self.session.announcement = notice,
                        None => self.say(notice, false),
                    }
                }
            }
            Kept::Saved { file, time_of_day, backup, .. } => {
                keeping.saved_at = Some(time_of_day.clone());
                keeping.elsewhere = Found::AsLeft;
                (keeping.save_problem, keeping.save_notice) = (None, None);
                let then = keeping.then.take();
                if let Some(said) = keeping.says_when_saved.take() {
                    self.say(said, false);
                }
                if let Some(backup) = backup {
                    self.say(window::backed_up(&backup.display().to_string()), false);
                }
                self.remember(file);
                match then {
                    Some(next)
                        if self.document.is_saved()
                            && self.session.quick_add.text.trim().is_empty() =>
                    {
                        self.go_on(context, next);
                    }
                    // It changed while it was being saved.
                    Some(next) => self.want(context, next),
                    None => {}
                }
            }
            Kept::NotSaved { error, file, by_itself } => {
                self.not_saved(context, error, file, *by_itself);
            }
        }
    }

    /// What happened to the files, without their names; that all is well a hundred times an hour is not written.
    fn log_kept(&self, kept: &Kept) {
        match kept {
            Kept::Safe(_) => {}
            Kept::Saved { .. } if self.session.keeping.saved_at.is_some() => {}
            Kept::Saved { wall, .. } => {
                self.log(&format!("saved for the first time, {} moments", wall.moments.len()));
            }
            Kept::Unsafe(error) => self.log(&format!("no recovery copy: {error:?}")),
            Kept::NotSaved { error, .. } => self.log(&format!("not saved: {error:?}")),
            Kept::Elsewhere(found) => self.log(&format!("the file was found: {found:?}")),
            Kept::OpenBy(others) => {
                self.log(if others.is_some() { "open elsewhere too" } else { "open here only" });
            }
        }
    }

    fn remember(&mut self, file: &Path) {
        if self.preferences.remember(file) {
            self.keep_preferences();
        }
    }

    /// That preferences are lost is no reason to disturb a workshop.
    pub(in crate::app) fn keep_preferences(&mut self) {
        if self.jobs.keeps_preferences {
            let before = &self.session.kept_preferences;
            let _kept = storage::save_preferences(before, &self.preferences);
            self.session.kept_preferences.clone_from(&self.preferences);
        }
    }

    pub(in crate::app) fn message(&mut self, text: &str) {
        let title = window::program().to_owned();
        self.open_dialog(Dialog::Message { title, text: text.to_owned() });
    }
}
