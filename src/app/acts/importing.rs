//! A file is imported: read on a thread of its own, looked at in a dialog, and added as one step.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

use egui::Context;

use super::super::App;
use super::super::session::{Dialog, Next, PathPurpose};
use super::paths::may_be_wall;
use crate::document::Origin;
use crate::edit::{Additions, Edit, Join};
use crate::import::{Imported, Kind, Mapping, Source};
use crate::model::Wall;
use crate::outside::Outside;
use crate::storage;
use crate::words::types::fresh_wall;
use crate::words::{self, importing as text, window};

/// Moments that the preview shows.
const SHOWN: usize = 8;
/// Remarks that are shown; they are counted all.
const MOST_REMARKS: usize = 200;

/// A file in the dialog, before it is imported.
#[derive(Clone, Debug)]
pub struct Importing {
    /// Its name.
    pub name: String,
    /// What was read from it.
    pub source: Arc<Source>,
    /// How it is to be taken.
    pub choice: Choice,
    /// What that would make.
    pub outcome: Arc<Outcome>,
    /// Another choice is being read.
    pub is_reading: bool,
}

/// How a file is to be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Which column is read as which; a list has none.
    pub mapping: Option<Mapping>,
    /// It is added to the wall that is open, and does not make one of its own.
    pub adds: bool,
}

/// What a choice would make.
#[derive(Debug)]
pub struct Outcome {
    /// The wall it was read for.
    base: Arc<Wall>,
    /// The wall with it, or why there is none, in one sentence.
    pub imported: Result<Imported, String>,
    /// What comes new.
    pub additions: Additions,
    /// The first moments.
    pub rows: Vec<PreviewRow>,
    /// What is to be said of it.
    pub remarks: Vec<String>,
}

/// A moment of the preview.
#[derive(Debug)]
pub struct PreviewRow {
    /// Its stage's name, or nothing.
    pub stage: String,
    /// Its text on one line.
    pub text: String,
    /// Its contact type's label, or nothing.
    pub contact: String,
}

/// What is wanted of the file in the dialog.
#[derive(Clone, Debug)]
pub enum ImportAct {
    /// Takes it in another way.
    Choose(Choice),
    /// Takes it so.
    Take,
}

/// What the thread brings.
pub enum ImportRead {
    /// A file that was not open yet, or why it cannot be read: its name, and the reason.
    First(Result<Importing, (String, String)>),
    /// The same file with another choice.
    Again(Importing),
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The kind of a file that is imported, not opened.
pub fn kind_of(path: &Path) -> Option<Kind> {
    Kind::of_ending(&path.extension()?.to_string_lossy())
}

impl App {
    /// Asks which file to import.
    pub(in crate::app) fn choose_import(&mut self) {
        self.end_editing();
        let place = self.suggested_path();
        self.jobs.choose(PathPurpose::Import, &place, None);
    }

    /// Reads a file, and shows it in the dialog. A wall's own file or photo is opened.
    pub(in crate::app) fn read_import(&mut self, context: &Context, path: &Path) {
        match kind_of(path) {
            Some(kind) => self.look_at_import(path, kind),
            None if may_be_wall(path) => self.want(context, Next::Open(path.to_path_buf())),
            None => self.message(&text::cannot_import(&name_of(path), text::endings())),
        }
    }

    /// Reads a file of this kind, and shows it in the dialog.
    pub(in crate::app) fn look_at_import(&mut self, path: &Path, kind: Kind) {
        let name = name_of(path);
        self.end_editing();
        self.say(text::reading(&name), false);
        let (path, wall) = (path.to_path_buf(), Arc::clone(self.document.wall()));
        let outside = self.outside.clone();
        self.jobs.read_import(move || {
            let read = || first_look(&path, kind, &wall, &outside);
            let read = catch_unwind(AssertUnwindSafe(read));
            let read = read.unwrap_or_else(|_| Err(words::command::inside_error().to_owned()));
            ImportRead::First(read.map_err(|why| (name, why)))
        });
    }

    /// Takes in what the thread read.
    pub(in crate::app) fn import_read(&mut self, read: ImportRead) {
        match read {
            ImportRead::First(read) => {
                self.session.toast = None;
                match read {
                    Ok(importing) => self.open_dialog(Dialog::Import(Box::new(importing))),
                    Err((name, why)) => self.message(&text::cannot_import(&name, &why)),
                }
            }
            ImportRead::Again(again) => {
                // It may have been closed, or something else chosen meanwhile.
                if let Some(Dialog::Import(open)) = &mut self.session.dialog
                    && Arc::ptr_eq(&open.source, &again.source)
                    && open.choice == again.choice
                {
                    **open = again;
                }
            }
        }
    }

    /// Does what is wanted of the file in the dialog.
    pub(in crate::app) fn import_act(&mut self, context: &Context, act: ImportAct) {
        match act {
            ImportAct::Choose(choice) => self.choose_import_as(choice),
            ImportAct::Take => self.take_import(context),
        }
    }

    fn choose_import_as(&mut self, choice: Choice) {
        let Some(Dialog::Import(open)) = &mut self.session.dialog else { return };
        open.choice = choice;
        open.is_reading = true;
        let (again, wall) = ((**open).clone(), Arc::clone(self.document.wall()));
        let outside = self.outside.clone();
        self.jobs.read_import(move || {
            let base = base_of(&again.choice, &again.source, &again.name, &wall, &outside);
            let read = || outcome_of(&again.source, &again.choice, &base, &outside);
            let outcome = catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| {
                Outcome::refused(&base, words::command::inside_error().to_owned())
            });
            ImportRead::Again(Importing { outcome: Arc::new(outcome), is_reading: false, ..again })
        });
    }

    fn take_import(&mut self, context: &Context) {
        let Some(Dialog::Import(open)) = &self.session.dialog else { return };
        let open = (**open).clone();
        let Ok(imported) = &open.outcome.imported else { return };
        if open.is_reading {
            return;
        }
        if !open.choice.adds {
            self.close_dialog();
            self.want(context, Next::Import(Box::new(imported.clone())));
            return;
        }
        if !Arc::ptr_eq(&open.outcome.base, self.document.wall()) {
            // It was read for the wall as it was.
            self.choose_import_as(open.choice);
            return;
        }
        if self.refuses_locked() {
            return;
        }
        self.close_dialog();
        let additions = open.outcome.additions.clone();
        let (count, last) = (additions.moments.len(), additions.moments.last().cloned());
        if self.apply(Edit::Import(Box::new(additions)), Join::Never) {
            self.session.reveal_later =
                last.filter(|moment| !moment.parked).map(|moment| moment.id);
            // What could not be taken as it was stood in the dialog.
            self.say(text::done(count), true);
        }
    }

    /// Makes a wall of its own of what was imported.
    pub(in crate::app) fn open_imported(&mut self, imported: Imported) {
        let count = imported.wall.moments.len();
        self.replace(Origin::Made(imported.wall));
        self.session.quick_add.wants_focus = false;
        self.say(text::done(count), false);
    }

    /// What was mended as a file was opened, each in a sentence.
    pub(in crate::app) fn tell_mended(&mut self, notes: &[storage::Note]) {
        let said = window::mended(notes.len());
        let notes: Vec<String> = notes.iter().map(words::note).collect();
        let text = std::iter::once(said.clone()).chain(shown_remarks(&notes));
        let text = text.collect::<Vec<_>>().join("\n\n");
        self.open_dialog(Dialog::Message { title: text::remarks().to_owned(), text });
        self.session.announcement = said;
    }
}

/// As many remarks as can be shown, and how many more there are.
pub fn shown_remarks(remarks: &[String]) -> Vec<String> {
    let more = remarks.len().saturating_sub(MOST_REMARKS);
    let shown = remarks.iter().take(MOST_REMARKS).cloned();
    shown.chain((more > 0).then(|| text::more_remarks(more))).collect()
}

fn first_look(
    path: &Path,
    kind: Kind,
    wall: &Arc<Wall>,
    outside: &Outside,
) -> Result<Importing, String> {
    let content = storage::read_file(path).map_err(|error| words::read_error(&error))?;
    let source = Source::read(kind, &content).map_err(|error| words::import_error(&error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let choice = Choice { mapping: source.guessed(), adds: !wall.moments.is_empty() };
    let base = base_of(&choice, &source, &name, wall, outside);
    let outcome = Arc::new(outcome_of(&source, &choice, &base, outside));
    Ok(Importing { name, source: Arc::new(source), choice, outcome, is_reading: false })
}

/// The wall it is read for: the one that is open, or a fresh one.
fn base_of(
    choice: &Choice,
    source: &Source,
    name: &str,
    wall: &Arc<Wall>,
    outside: &Outside,
) -> Arc<Wall> {
    if choice.adds {
        return Arc::clone(wall);
    }
    let stem = Path::new(name).file_stem().unwrap_or_default().to_string_lossy();
    let title = source.title().map_or_else(|| text::title_of(&stem), str::to_owned);
    Arc::new(Wall { title, ..fresh_wall(outside.now().timestamp) })
}

fn outcome_of(source: &Source, choice: &Choice, base: &Arc<Wall>, outside: &Outside) -> Outcome {
    let mut new_id = || outside.new_id();
    let imported = source.add_to((**base).clone(), choice.mapping.as_ref(), &mut new_id);
    let imported = match imported {
        Ok(imported) => imported,
        Err(error) => {
            return Outcome::refused(base, words::capitalised(&words::import_error(&error)));
        }
    };
    let additions = Additions::between(base, &imported.wall);
    let wall = &imported.wall;
    let rows = additions.moments.iter().take(SHOWN).map(|moment| {
        let stage = moment.stage.as_ref().and_then(|id| wall.stage(id));
        let contact = moment.contact.as_ref().and_then(|id| wall.contact_type(id));
        PreviewRow {
            stage: stage.map(|stage| words::glimpse(&stage.name)).unwrap_or_default(),
            text: words::glimpse(&moment.text),
            contact: contact.map(|kind| words::glimpse(&kind.label)).unwrap_or_default(),
        }
    });
    let rows = rows.collect();
    let remarks = imported.remarks.iter().map(words::remark).collect();
    Outcome { base: Arc::clone(base), additions, rows, remarks, imported: Ok(imported) }
}

impl Outcome {
    fn refused(base: &Arc<Wall>, why: String) -> Self {
        let (additions, rows, remarks) = (Additions::default(), Vec::new(), Vec::new());
        Self { base: Arc::clone(base), imported: Err(why), additions, rows, remarks }
    }
}
