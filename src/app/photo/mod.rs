//! The photo while it is arranged: which page is looked at, how it will look, where it goes, and what became of it.

mod weight;
mod work;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Context, TextureHandle, TextureOptions};

use weight::Weight;
use work::CLOSER_PX;
pub use work::{Drawn, Order, PhotoPage, Saved, Target, Unsaved, free, paper, small_picture};

use super::App;
use super::intent::Intent;
use super::session::{Dialog, Next, PathPurpose};
use crate::document::Ending;
use crate::model::Wall;
use crate::storage::{PhotoChoices, PhotoFormat};
use crate::words::{photo as words, window};

/// What is wanted of the photo.
#[derive(Clone, Debug, PartialEq)]
pub enum PhotoAct {
    /// It is wanted in another way.
    Choose(PhotoChoices),
    /// Another page is looked at.
    Look(PhotoPage),
    /// It is looked at closer, or as a whole again.
    LookCloser(bool),
    /// There is room for a picture of so many pixels.
    Room([u32; 2]),
    /// It is made and saved.
    Save,
    /// It is to be saved under another name.
    SaveElsewhere,
    /// What is being made is not wanted any more.
    Cancel,
    /// The page that is looked at goes to the clipboard.
    Copy,
    /// The folder it was saved in is shown.
    ShowFolder,
}

impl From<PhotoAct> for Intent {
    fn from(act: PhotoAct) -> Self {
        Self::Photo(act)
    }
}

/// The photo while it is arranged.
#[derive(Default)]
pub struct PhotoDesk {
    /// The page that is looked at.
    pub page: PhotoPage,
    /// It is looked at closer.
    pub looks_closer: bool,
    /// How it will look, or why there is none.
    pub proof: Option<Result<Proof, String>>,
    /// What that was drawn for.
    drawn_for: Option<ProofOf>,
    /// A proof is being drawn.
    is_drawing: bool,
    /// So many pixels across and down can be shown.
    pub room_px: [u32; 2],
    /// How large its file will be.
    weight: Weight,
    /// Where it goes.
    pub goes_to: Vec<PathBuf>,
    /// Where it went.
    pub saved: Vec<PathBuf>,
    /// What became of what was asked for last.
    pub word: String,
}

/// What decides how a proof looks.
#[derive(Clone)]
pub struct ProofOf {
    wall: Arc<Wall>,
    choices: PhotoChoices,
    page: PhotoPage,
    within_px: Option<[u32; 2]>,
}

impl PartialEq for ProofOf {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.wall, &other.wall)
            && (self.choices, self.page, self.within_px)
                == (other.choices, other.page, other.within_px)
    }
}

/// How the photo will look.
pub struct Proof {
    /// It, smaller.
    pub texture: TextureHandle,
    /// What is to be said of it; its picture is the texture now.
    pub drawn: Drawn,
}

impl App {
    /// Lays the photo out on the desk.
    pub(in crate::app) fn arrange_photo(&mut self) {
        self.leave_line();
        self.end_editing();
        // One that is being drawn still comes; it is drawn anew then.
        let is_drawing = self.session.photo.is_drawing;
        self.session.photo = PhotoDesk { is_drawing, ..PhotoDesk::default() };
        self.find_place_for_photo();
        self.open_dialog(Dialog::Photo);
    }

    fn order(&self) -> Order {
        let choices = self.preferences.photo;
        // A newer program's wall would travel as half of what it is.
        let choices =
            PhotoChoices { with_wall: choices.with_wall && !self.session.is_newer, ..choices };
        Order { wall: Arc::clone(self.document.wall()), choices, today: self.outside.now().today }
    }

    /// Called like the wall; a poster, which ends like a PDF, says that it is one.
    fn photo_beside_wall(&self) -> PathBuf {
        let format = self.preferences.photo.format;
        let file = self.named_like_wall(format.ending());
        if format != PhotoFormat::Poster {
            return file;
        }
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        file.with_file_name(format!("{stem} {}.{}", words::poster_file(), format.ending()))
    }

    fn find_place_for_photo(&mut self) {
        self.session.photo.goes_to = self.order().files(&Target::Free(self.photo_beside_wall()));
    }

    /// Has the proof drawn that the desk shows, unless it lies there.
    pub(in crate::app) fn follow_photo(&mut self, context: &Context) {
        let desk = &mut self.session.photo;
        if !matches!(self.session.dialog, Some(Dialog::Photo)) {
            // A picture that nobody sees need not be kept.
            (desk.proof, desk.drawn_for) = (None, None);
            desk.weight.forget();
            return;
        }
        if desk.is_drawing || desk.room_px == [0; 2] {
            return;
        }
        let order = self.order();
        let desk = &self.session.photo;
        let wanted = ProofOf {
            wall: Arc::clone(&order.wall),
            choices: order.choices,
            page: match order.choices.format {
                PhotoFormat::Poster => PhotoPage::Wall,
                _ => desk.page,
            },
            within_px: (!desk.looks_closer).then_some(desk.room_px),
        };
        if desk.drawn_for.as_ref() == Some(&wanted) {
            // Once it is seen.
            self.weigh_photo(wanted, order);
            return;
        }
        let (page, within_px) = (wanted.page, wanted.within_px);
        self.session.photo.drawn_for = Some(wanted);
        self.session.photo.is_drawing = true;
        // A few thousand at most, so it fits.
        let most_px = context.input(|input| input.max_texture_side).min(CLOSER_PX as usize) as u32;
        self.jobs.draw_proof(move || order.proof(page, within_px, most_px));
    }

    /// A proof was drawn.
    pub(in crate::app) fn proof_drawn(&mut self, context: &Context, drawn: Result<Drawn, String>) {
        let is_shown = matches!(self.session.dialog, Some(Dialog::Photo));
        let desk = &mut self.session.photo;
        desk.is_drawing = false;
        if !is_shown || desk.drawn_for.is_none() {
            // Of a desk that was cleared meanwhile.
            return;
        }
        desk.proof = Some(drawn.map(|mut drawn| {
            let image = std::mem::take(&mut drawn.image);
            let texture = context.load_texture("photo", image, TextureOptions::LINEAR);
            Proof { texture, drawn }
        }));
    }

    pub(in crate::app) fn photo_act(&mut self, act: PhotoAct) {
        let desk = &mut self.session.photo;
        match act {
            PhotoAct::Choose(choices) => {
                desk.saved.clear();
                desk.word.clear();
                self.preferences.photo = choices;
                self.keep_preferences();
                self.find_place_for_photo();
            }
            PhotoAct::Look(page) => desk.page = page,
            PhotoAct::LookCloser(closer) => desk.looks_closer = closer,
            PhotoAct::Room(room_px) => desk.room_px = room_px,
            PhotoAct::Save => self.save_photo(Target::Free(self.photo_beside_wall())),
            PhotoAct::SaveElsewhere => {
                let suggestion = desk.goes_to.first().cloned();
                let suggestion = suggestion.unwrap_or_else(|| self.photo_beside_wall());
                self.jobs.choose(PathPurpose::Photo, &suggestion, None);
            }
            PhotoAct::Cancel => self.jobs.cancel_photo(),
            PhotoAct::Copy => self.copy_photo(desk_page(&self.session.dialog, &self.session.photo)),
            PhotoAct::ShowFolder => {
                let folder = desk.saved.first().and_then(|file| file.parent());
                let Some(folder) = folder.map(Path::to_path_buf) else { return };
                if !self.jobs.show_folder(&folder) {
                    self.say_of_photo(words::no_folder(&folder.display().to_string()));
                }
            }
        }
    }

    /// Makes the photo and saves it.
    pub(in crate::app) fn save_photo(&mut self, target: Target) {
        if self.jobs.photo_progress().is_some() {
            return;
        }
        self.session.photo.saved.clear();
        self.say_of_photo(window::photo_runs().to_owned());
        let order = self.order();
        self.jobs.make_photo(move |progress| Ok(MadePhoto::Saved(order.save(&target, progress))));
    }

    /// Makes the photo of a page and puts it on the clipboard as an image.
    pub(in crate::app) fn copy_photo(&mut self, page: PhotoPage) {
        if self.jobs.photo_progress().is_some() {
            return;
        }
        self.end_editing();
        self.say_of_photo(window::photo_runs().to_owned());
        self.session.photo.saved.clear();
        let order = self.order();
        self.jobs.make_photo(move |_| order.copy(page).map(MadePhoto::ForClipboard));
    }

    /// Says it on the desk; without the desk over the wall.
    pub(in crate::app) fn say_of_photo(&mut self, word: String) {
        if matches!(self.session.dialog, Some(Dialog::Photo)) {
            self.session.announcement.clone_from(&word);
            self.session.photo.word = word;
        } else {
            self.say(word, false);
        }
    }

    /// A photo is made, or not.
    pub(in crate::app) fn photo_made(
        &mut self,
        context: &Context,
        made: Result<MadePhoto, String>,
    ) {
        let was_cancelled = self.jobs.photo_ended();
        let closes = self.session.closes_after_photo.take();
        let failed = match made {
            Ok(MadePhoto::Saved(Saved { files, failed })) => {
                let said = match &failed {
                    None => words::saved(&files),
                    Some(_) if was_cancelled => words::stopped(&files),
                    Some(Unsaved { file, why }) => words::not_saved(file, why, &files),
                };
                self.session.photo.saved = files;
                self.find_place_for_photo();
                self.say_of_photo(said.clone());
                failed.filter(|_| !was_cancelled).map(|_| said)
            }
            // It was stopped after all.
            Ok(MadePhoto::ForClipboard(_)) if was_cancelled => {
                self.say_of_photo(words::cancelled().to_owned());
                None
            }
            Ok(MadePhoto::ForClipboard(image)) => {
                let [width, height] = image.size.map(|side| side as u32);
                context.copy_image(image);
                self.say_of_photo(words::copied([width, height]));
                None
            }
            Err(why) => {
                let said = words::failed(&why);
                self.say_of_photo(said.clone());
                Some(said)
            }
        };
        match (failed, closes) {
            // Nobody may believe that there is a photo.
            (Some(said), _) if !matches!(self.session.dialog, Some(Dialog::Photo)) => {
                self.session.toast = None;
                self.message(&said);
            }
            (Some(_), _) | (None, None) => {}
            (None, Some(Ending::Discarded)) => self.discard(context, Next::Close),
            (None, Some(_)) => self.want(context, Next::Close),
        }
    }
}

/// Where a photo went.
pub enum MadePhoto {
    /// Into files, or some of them.
    Saved(Saved),
    /// It is to go to the clipboard.
    ForClipboard(egui::ColorImage),
}

/// The page that is looked at; without the desk the wall.
fn desk_page(dialog: &Option<Dialog>, desk: &PhotoDesk) -> PhotoPage {
    if matches!(dialog, Some(Dialog::Photo)) { desk.page } else { PhotoPage::Wall }
}
