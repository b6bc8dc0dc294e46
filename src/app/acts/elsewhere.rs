//! Other versions of the wall: what somebody else made of its file, and earlier ones of its own.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{ColorImage, Context, TextureOptions};

use super::super::App;
use super::super::photo::free;
use super::super::session::{Dialog, EarlierVersion, EarlierVersions, Next, TwoVersions};
use super::paths::{wall_name, without_endings};
use crate::document::{Document, Ending, Origin};
use crate::model::{Date, differences};
use crate::outside::local_day_and_hour;
use crate::storage::{Found, OpenError, RecoveryCopy, VersionsOf};
use crate::words::{self, elsewhere, window};

/// What is wanted of other versions.
#[derive(Clone, Debug, PartialEq)]
pub enum ElsewhereAct {
    /// To choose between this wall and what stands in its file.
    Decide,
    /// To see what differs, or no longer.
    List,
    /// To work on with what stands in the file.
    TakeTheirs,
    /// To work on with this wall, in a file of its own.
    KeepMine,
    /// Knows that somebody else has the wall open.
    KnowOfOthers,
    /// To save a wall whose file is gone where it was.
    SaveThereAgain,
    /// To open this earlier version as a wall of its own.
    BringBack(PathBuf),
}

/// An earlier version of a wall, or the picture of a wall, as another thread brings it.
pub struct Pictured {
    /// The file it is in.
    pub path: PathBuf,
    /// Small; `None` if it could not be drawn.
    pub picture: Option<ColorImage>,
    /// Which question it answers, and the version, if it is one.
    pub version: Option<(u64, EarlierVersion)>,
}

impl App {
    pub(in crate::app) fn elsewhere(&mut self, context: &Context, act: ElsewhereAct) {
        match act {
            ElsewhereAct::Decide => self.decide(),
            ElsewhereAct::List => {
                if let Some(Dialog::TwoVersions(two)) = &mut self.session.dialog {
                    two.is_listed = !two.is_listed;
                }
            }
            ElsewhereAct::TakeTheirs => self.take_theirs(),
            ElsewhereAct::KeepMine => self.keep_mine(),
            ElsewhereAct::KnowOfOthers => self.session.keeping.open_by = None,
            ElsewhereAct::SaveThereAgain => {
                if let Some(file) = self.document.file() {
                    self.document.save_as(file);
                }
            }
            ElsewhereAct::BringBack(path) => {
                let mut list = self.session.earlier.list.iter();
                if let Some(version) = list.find(|version| version.path == path) {
                    let mut wall = (*version.wall).clone();
                    let title = wall_name(&wall.title, self.document.file());
                    wall.title = elsewhere::as_it_was(&title, version.when.as_deref());
                    self.close_dialog();
                    self.want(context, Next::Earlier(Box::new(wall)));
                }
            }
        }
    }

    /// The file was found changed, gone, or as it was left.
    pub(in crate::app) fn found_elsewhere(&mut self, found: Found) {
        let before = std::mem::replace(&mut self.session.keeping.elsewhere, found);
        match found {
            Found::Changed => self.told_of_change().clone_into(&mut self.session.announcement),
            Found::Gone => {
                self.document.lose_file();
                elsewhere::gone().clone_into(&mut self.session.announcement);
            }
            Found::AsLeft if before != Found::AsLeft => {
                // What had to wait is saved now.
                self.session.keeping.save_problem = None;
                self.session.keeping.save_notice = None;
                if self.preferences.autosave && !self.document.is_saved() {
                    self.document.save();
                }
            }
            Found::AsLeft => {}
        }
    }

    /// What is said of somebody else's change of the file: there may be nothing here to choose it against.
    pub(in crate::app) fn told_of_change(&self) -> &'static str {
        match self.document.is_saved() {
            true => elsewhere::changed_only_there(),
            false => elsewhere::changed_elsewhere(),
        }
    }

    /// Reads what stands in the file and asks which of the two it shall be.
    fn decide(&mut self) {
        self.end_editing();
        let Some(file) = self.document.file() else { return };
        match Document::read(file) {
            Ok((Origin::File { wall: theirs, .. }, _)) => {
                let differences = differences(self.document.wall(), &theirs);
                self.open_dialog(Dialog::TwoVersions(Box::new(TwoVersions {
                    differences,
                    is_listed: false,
                })));
            }
            Ok(_) => {}
            Err(error) => self.cannot_open_theirs(&error),
        }
    }

    fn cannot_open_theirs(&mut self, error: &OpenError) {
        let name = self.document.file().and_then(|file| file.file_name()).unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        self.message(&window::cannot_open(&name, &words::open_error(error)));
    }

    /// Opens what stands in the file. This wall stays among the earlier versions.
    fn take_theirs(&mut self) {
        self.close_dialog();
        let Some(file) = self.document.file().map(PathBuf::from) else { return };
        match Document::read(&file) {
            Ok((origin, _)) => {
                if !self.document.keep_version_now() {
                    self.message(elsewhere::not_taken());
                    return;
                }
                let typed = std::mem::take(&mut self.session.quick_add.text);
                self.document.close(Ending::Discarded);
                self.replace(origin);
                self.session.quick_add.text = typed;
                self.say(elsewhere::took_theirs().to_owned(), false);
            }
            Err(error) => self.cannot_open_theirs(&error),
        }
    }

    /// A free name for mine beside the file that somebody else changed.
    pub(super) fn mine_beside(&self) -> Option<PathBuf> {
        let file = self.document.file()?;
        let name = elsewhere::mine(&without_endings(file));
        Some(free(&file.with_file_name(format!("{name}.wall.json"))))
    }

    /// Saves this wall beside what somebody else made of its file.
    fn keep_mine(&mut self) {
        self.close_dialog();
        let Some(mine) = self.mine_beside() else { return };
        let name = mine.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.session.keeping.says_when_saved = Some(elsewhere::kept_mine(&name));
        self.document.save_as(&mine);
    }

    /// Shows the earlier versions, as they are read.
    pub(in crate::app) fn show_versions(&mut self) {
        self.end_editing();
        let of = VersionsOf::wall(self.document.wall(), self.document.file());
        let question = self.session.earlier.question + 1;
        self.session.earlier = EarlierVersions { list: Vec::new(), is_reading: true, question };
        self.open_dialog(Dialog::Versions);
        let now = Arc::clone(self.document.wall());
        self.jobs.read_versions(of, question, self.outside.now().today, now);
    }

    /// Takes in a version or a picture.
    pub(in crate::app) fn pictured(&mut self, context: &Context, pictured: Pictured) {
        let Pictured { path, picture, version } = pictured;
        let earlier = &mut self.session.earlier;
        match version {
            Some((question, _)) if question != earlier.question => return,
            Some((_, version)) => earlier.list.push(version),
            None => {}
        }
        if let Some(picture) = picture {
            let name = path.to_string_lossy().into_owned();
            let texture = context.load_texture(name, picture, TextureOptions::LINEAR);
            self.session.pictures.insert(path, texture);
        }
    }

    /// All versions were read that there are.
    pub(in crate::app) fn all_versions_read(&mut self, question: u64) {
        if self.session.earlier.question == question {
            self.session.earlier.is_reading = false;
        }
    }
}

/// What is said of a wall that a crash left behind: how much, from when, and how its file compares.
pub(in crate::app) fn recovered_line(copy: &RecoveryCopy, today: Date) -> String {
    let when = copy.kept.as_ref().map(|kept| match local_day_and_hour(kept.as_str()) {
        Some((day, hour)) => window::hour_of_day(&hour, day, today),
        None => shown_time(kept.as_str()),
    });
    let has_draft = !copy.draft.trim().is_empty();
    let line = window::recovered_line(&copy.wall, when.as_deref(), has_draft);
    format!("{line}. {}", window::beside_file(copy.beside_file))
}

/// When something was kept, as it is said here.
pub(in crate::app) fn shown_time(timestamp: &str) -> String {
    words::point_in_time(local_day_and_hour(timestamp), timestamp)
}
