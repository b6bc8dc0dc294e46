//! What takes time runs on threads of its own; what it brings is heard between frames.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use super::acts::importing::ImportRead;
use super::session::{Next, PathPurpose};
use crate::document::{Flusher, Kept, Listener};
use crate::export::{Photo, PhotoError, PhotoRequest, PhotoSize};
use crate::import::Kind;
use crate::layout::{PhotoOptions, Shape};
use crate::model::{Date, Wall};
use crate::paint::Theme;
use crate::storage;
use crate::words;

/// What a thread brings.
pub enum Heard {
    /// How the keeping of a wall goes; the number tells which wall's.
    Kept(u64, Kept),
    /// A file was chosen, or not.
    Chosen {
        /// Which of the walls was open.
        wall: u64,
        /// For what.
        purpose: PathPurpose,
        /// What was chosen.
        path: Option<PathBuf>,
        /// The system has no dialogue for it: it "closed" before anybody could have seen it.
        has_no_dialog: bool,
        /// Then goes on with this.
        next: Option<Next>,
    },
    /// The photo is made, or not.
    Photo(Result<MadePhoto, String>),
    /// The desktop wants less motion.
    LessMotion,
    /// A file that is to be imported was read.
    Import(Box<ImportRead>),
}

/// Where a photo went.
pub enum MadePhoto {
    /// Into this file.
    Saved(PathBuf),
    /// It is to go to the clipboard.
    ForClipboard(egui::ColorImage),
}

/// The threads' way back to the window.
pub struct Jobs {
    to: Sender<Heard>,
    heard: Receiver<Heard>,
    context: egui::Context,
    /// A file dialogue is open.
    pub is_choosing: bool,
    /// A photo is being made.
    pub makes_photo: bool,
    /// File dialogues of the system are not used at all.
    pub without_system_dialogs: bool,
    /// Preferences are written.
    pub keeps_preferences: bool,
    /// Makes the open wall safe when the system asks the program to end.
    flusher: Arc<Mutex<Option<Flusher>>>,
    /// Tells the walls' listeners apart: what an earlier wall's keeper still says must not be taken for this one's.
    wall: u64,
}

/// A dialogue that is gone sooner than this was never seen.
const NOBODY_IS_SO_QUICK_MS: u128 = 300;

/// A desktop's portal that never answers is given up after 25 s (egui.md 10).
const PORTAL_GAVE_UP_MS: std::ops::Range<u128> = 24_500..26_500;

impl Jobs {
    /// No job runs yet.
    pub fn new(context: &egui::Context) -> Self {
        let (to, heard) = mpsc::channel();
        Self {
            to,
            heard,
            context: context.clone(),
            is_choosing: false,
            makes_photo: false,
            without_system_dialogs: false,
            keeps_preferences: false,
            flusher: Arc::default(),
            wall: 0,
        }
    }

    /// The number of the wall that is open, other than that of any before it.
    pub fn wall(&self) -> u64 {
        self.wall
    }

    /// What the threads brought since the last frame.
    pub fn hear(&mut self) -> Vec<Heard> {
        let wall = self.wall;
        let heard: Vec<Heard> = self.heard.try_iter().collect();
        heard
            .into_iter()
            .filter(|heard| !matches!(heard, Heard::Kept(of, _) if *of != wall))
            .collect()
    }

    /// From now on this wall is the open one.
    pub fn follow(&self, flusher: Flusher) {
        *self.flusher.lock().unwrap_or_else(PoisonError::into_inner) = Some(flusher);
    }

    /// The way to the open wall for the thread that hears the system's signals.
    pub fn open_wall(&self) -> OpenWall {
        OpenWall(Arc::clone(&self.flusher))
    }

    /// A listener for the next wall's keeper.
    pub fn listener(&mut self) -> Listener {
        self.wall += 1;
        let (to, context, wall) = (self.to.clone(), self.context.clone(), self.wall);
        Box::new(move |kept| tell(&to, &context, Heard::Kept(wall, kept)))
    }

    /// Asks for a file with the system's dialogue. The future is made here, on the window's thread, and waited for
    /// on another one, so that no frame is ever held up.
    pub fn choose(&mut self, purpose: PathPurpose, suggestion: &Path, next: Option<Next>) {
        // A dialogue that is open already may be one that nobody sees and that never answers.
        let is_stuck = std::mem::replace(&mut self.is_choosing, true);
        let (to, context, wall) = (self.to.clone(), self.context.clone(), self.wall);
        if self.without_system_dialogs || is_stuck {
            let chosen = Heard::Chosen { wall, purpose, path: None, has_no_dialog: true, next };
            tell(&to, &context, chosen);
            return;
        }
        let dialog = rfd::AsyncFileDialog::new().set_title(path_title(purpose));
        let dialog = match purpose {
            PathPurpose::Import => dialog.add_filter(words::importing::FILES, &Kind::ENDINGS),
            _ => dialog.add_filter(words::window::PROGRAM, &["json"]),
        };
        let dialog = match suggestion.parent() {
            Some(folder) if folder.is_dir() => dialog.set_directory(folder),
            _ => dialog,
        };
        let wait: Box<dyn FnOnce() -> Option<PathBuf> + Send> = match purpose {
            PathPurpose::Open | PathPurpose::Import => {
                let chosen = dialog.pick_file();
                Box::new(move || Some(pollster::block_on(chosen)?.path().to_owned()))
            }
            PathPurpose::SaveAs => {
                let name = suggestion.file_name().unwrap_or_default().to_string_lossy();
                let chosen = dialog.set_file_name(name).save_file();
                Box::new(move || Some(pollster::block_on(chosen)?.path().to_owned()))
            }
        };
        let started = Instant::now();
        let work = move || {
            let path = wait();
            let took_ms = started.elapsed().as_millis();
            let unseen = took_ms < NOBODY_IS_SO_QUICK_MS || PORTAL_GAVE_UP_MS.contains(&took_ms);
            let has_no_dialog = path.is_none() && unseen && cfg!(target_os = "linux");
            tell(&to, &context, Heard::Chosen { wall, purpose, path, has_no_dialog, next });
        };
        spawn("file dialogue", work);
    }

    /// Reads what is to be imported, away from the window's thread.
    pub fn read_import(&self, read: impl FnOnce() -> ImportRead + Send + 'static) {
        let (to, context) = (self.to.clone(), self.context.clone());
        spawn("import", move || tell(&to, &context, Heard::Import(Box::new(read()))));
    }

    /// Asks the desktop, where one can be asked, whether it wants less motion. The window does not wait for it.
    pub fn ask_for_motion(&self) {
        if !cfg!(target_os = "linux") {
            return;
        }
        let (to, context) = (self.to.clone(), self.context.clone());
        spawn("less motion", move || {
            let mut ask = std::process::Command::new("gsettings");
            ask.args(["get", "org.gnome.desktop.interface", "enable-animations"]);
            let answer = ask.stderr(std::process::Stdio::null()).output();
            if answer.is_ok_and(|answer| answer.stdout.trim_ascii() == b"false") {
                tell(&to, &context, Heard::LessMotion);
            }
        });
    }

    /// Keeps copied notes beside the clipboard. Without it they can still be pasted whole in this window.
    pub fn keep_copied(&self, text: String, notes: Arc<Wall>) {
        spawn("copied notes", move || {
            let _kept = storage::keep_copied_notes(&text, &notes);
        });
    }

    /// Starts the system's keyboard for the screen. False if none was found; where the system brings it up by itself
    /// there is none to start.
    pub fn start_screen_keyboard(&self) -> bool {
        const PROGRAMS: &[&str] = if cfg!(target_os = "windows") {
            &["TabTip.exe", "osk.exe"]
        } else if cfg!(target_os = "macos") {
            &[]
        } else {
            &["onboard", "florence", "wvkbd-mobintl", "maliit-keyboard"]
        };
        if self.without_system_dialogs {
            return false;
        }
        let start = |program: &&str| std::process::Command::new(program).spawn().ok();
        let Some(mut keyboard) = PROGRAMS.iter().find_map(start) else { return false };
        // Nobody waits for it but this, so that it leaves nothing behind when it is closed.
        spawn("keyboard on the screen", move || {
            let _closed = keyboard.wait();
        });
        true
    }

    /// Makes the photo of a wall as it is now and saves it under a name that is free.
    pub fn photo(&mut self, wall: Arc<Wall>, today: Date, beside: PathBuf) {
        if std::mem::replace(&mut self.makes_photo, true) {
            return;
        }
        self.make_photo(move || save_photo(&wall, today, &beside).map(MadePhoto::Saved));
    }

    /// Makes the photo of a wall as it is now, for the clipboard.
    pub fn photo_to_copy(&mut self, wall: Arc<Wall>, today: Date) {
        if std::mem::replace(&mut self.makes_photo, true) {
            return;
        }
        self.make_photo(move || photo_image(&wall, today).map(MadePhoto::ForClipboard));
    }

    fn make_photo(&self, make: impl FnOnce() -> Result<MadePhoto, String> + Send + 'static) {
        let (to, context) = (self.to.clone(), self.context.clone());
        let work = move || {
            // A mistake in there must not leave the button dead for ever.
            let made = std::panic::catch_unwind(std::panic::AssertUnwindSafe(make))
                .unwrap_or_else(|_| Err(words::command::INSIDE_ERROR.to_owned()));
            tell(&to, &context, Heard::Photo(made));
        };
        spawn("photo", work);
    }
}

/// What a dialogue for a file is called.
pub fn path_title(purpose: PathPurpose) -> &'static str {
    match purpose {
        PathPurpose::Import => words::importing::CHOOSE,
        _ => words::window::path_title(purpose == PathPurpose::SaveAs),
    }
}

/// The open wall, for another thread.
#[derive(Clone)]
pub struct OpenWall(Arc<Mutex<Option<Flusher>>>);

impl OpenWall {
    /// Makes it safe on the disk.
    pub fn flush(&self) {
        let flusher = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(flusher) = flusher {
            flusher.flush(true);
        }
    }
}

fn tell(to: &Sender<Heard>, context: &egui::Context, heard: Heard) {
    // The window may be gone by now.
    let _told = to.send(heard);
    context.request_repaint();
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) {
    // Without a thread there is no job; the next try may find one.
    let _thread = thread::Builder::new().name(name.to_owned()).spawn(work);
}

fn photo_of(wall: &Wall, today: Date, size: PhotoSize) -> Result<Photo, String> {
    let request = PhotoRequest {
        page: PhotoOptions { shape: Shape::Wide, today },
        size,
        theme: Theme::paper(),
        transparent: false,
    };
    Photo::new(wall, &request).map_err(|PhotoError::Size { width, height }| {
        words::command::photo_size(width, height, crate::export::MAX_SIDE_PX)
    })
}

/// The photo as pixels, in a size that other programs can take.
fn photo_image(wall: &Wall, today: Date) -> Result<egui::ColorImage, String> {
    const WIDTH_PX: u32 = 3_840;
    let mut photo = photo_of(wall, today, PhotoSize::Width(WIDTH_PX))?;
    let mut png = Vec::new();
    let written = photo.write(&mut png);
    let read = written
        .map_err(|error| error.to_string())
        .and_then(|()| image::load_from_memory(&png).map_err(|error| error.to_string()));
    let pixels = read?.into_rgba8();
    let size = [pixels.width() as usize, pixels.height() as usize];
    Ok(egui::ColorImage::from_rgba_unmultiplied(size, pixels.as_raw()))
}

fn save_photo(wall: &Wall, today: Date, beside: &Path) -> Result<PathBuf, String> {
    let mut photo = photo_of(wall, today, PhotoSize::Legible)?;
    let path = free_name(beside);
    storage::write_whole(&path, |file| photo.write(file))
        .map_err(|error| words::save_error(&error))?;
    Ok(path)
}

/// `NAME.png`, or `NAME 2.png` and so on: no photo takes the place of another one.
fn free_name(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut number = 1_usize;
    loop {
        let name = if number == 1 { format!("{stem}.png") } else { format!("{stem} {number}.png") };
        let candidate = path.with_file_name(name);
        if !candidate.exists() {
            return candidate;
        }
        number += 1;
    }
}
