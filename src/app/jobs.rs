//! What takes time runs on threads of its own; what it brings is heard between frames.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use super::acts::elsewhere::{Pictured, shown_time};
use super::acts::importing::ImportRead;
use super::photo::{Drawn, MadePhoto, small_picture};
use super::session::{EarlierVersion, Next, PathPurpose};
use super::start::{self, Glance, GlanceAt, Glanced};
use crate::document::{Flusher, Kept, Listener};
use crate::export::Progress;
use crate::import::Kind;
use crate::model::{Date, Wall, changes};
use crate::storage::{self, VersionsOf};
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
    /// No window for files came up for this folder.
    NoFolderShown(PathBuf),
    /// A text was written, or not.
    Written(PathBuf, Result<(), String>),
    /// What the photo will be like.
    Proof(Result<Drawn, String>),
    /// How many bytes the photo will have, or not; it was asked for with this.
    PhotoWeight(Arc<Progress>, Result<u64, String>),
    /// The desktop wants this of every program.
    Desktop(DesktopWish),
    /// A file that is to be imported was read.
    Import(Box<ImportRead>),
    /// A version or a picture of a wall.
    Pictured(Pictured),
    /// A wall was looked at for the start screen that asked this question.
    Glanced(u64, GlanceAt, Glanced),
    /// All versions were read that answer this question.
    AllVersions(u64),
}

/// What those who use a desktop may ask of all its programs.
#[derive(Clone, Copy, Debug)]
pub enum DesktopWish {
    /// Less motion.
    LessMotion,
    /// High contrast.
    HighContrast,
}

/// The threads' way back to the window.
pub struct Jobs {
    to: Sender<Heard>,
    heard: Receiver<Heard>,
    context: egui::Context,
    /// A file dialogue is open.
    pub is_choosing: bool,
    /// How far the photo is that is being made.
    photo: Option<Arc<Progress>>,
    /// File dialogues of the system are not used at all.
    pub without_system_dialogs: bool,
    /// Preferences are written.
    pub keeps_preferences: bool,
    /// Makes the open wall safe when the system asks the program to end.
    flusher: Arc<Mutex<Option<Flusher>>>,
    /// Tells the walls' listeners apart: what an earlier wall's keeper still says must not be taken for this one's.
    wall: u64,
    /// Tells apart what was read for one start screen and for the next.
    questions: u64,
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
            photo: None,
            without_system_dialogs: false,
            keeps_preferences: false,
            flusher: Arc::default(),
            wall: 0,
            questions: 0,
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
        let own_ending = suggestion.extension().unwrap_or_default().to_string_lossy();
        let dialog = rfd::AsyncFileDialog::new().set_title(path_title(purpose));
        let dialog = match purpose {
            // A photo has its wall inside.
            PathPurpose::Open => dialog.add_filter(words::window::program(), &["json", "png"]),
            PathPurpose::Import => dialog.add_filter(words::importing::files(), &Kind::ENDINGS),
            PathPurpose::Minutes => dialog.add_filter(words::window::program(), &["txt", "md"]),
            _ => dialog.add_filter(words::window::program(), &[own_ending.as_ref()]),
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
            _ => {
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

    /// Reads the earlier versions of a wall one after the other, the latest first, and draws them small. `now` is what
    /// became of the latest.
    pub fn read_versions(&self, of: VersionsOf, question: u64, today: Date, now: Arc<Wall>) {
        let (to, context) = (self.to.clone(), self.context.clone());
        spawn("versions", move || {
            let mut after = now;
            for version in storage::versions(&of) {
                // One that cannot be read is none to bring back.
                let Ok(wall) = version.open() else { continue };
                let picture = drawn_small(&wall, today);
                let when = version.kept.as_ref().map(|kept| shown_time(kept.as_str()));
                let path = version.path;
                let (then, wall) = (changes(&wall, &after), Arc::new(wall));
                after = Arc::clone(&wall);
                let earlier = EarlierVersion { path: path.clone(), when, then, wall };
                let version = Some((question, earlier));
                tell(&to, &context, Heard::Pictured(Pictured { path, picture, version }));
            }
            tell(&to, &context, Heard::AllVersions(question));
        });
    }

    /// A number that no earlier start screen had.
    pub fn next_question(&mut self) -> u64 {
        self.questions += 1;
        self.questions
    }

    /// Looks at walls one after the other: the one that is open, then those in files, then the samples.
    pub fn glance(
        &self,
        question: u64,
        open: Option<(PathBuf, Arc<Wall>)>,
        mut files: Vec<PathBuf>,
        today: Date,
    ) {
        let (to, context) = (self.to.clone(), self.context.clone());
        files.retain(|file| open.as_ref().is_none_or(|(other, _)| other != file));
        spawn("start screen", move || {
            let seen = |at: GlanceAt, look: &dyn Fn() -> Glanced| {
                let glance = caught(look);
                tell(&to, &context, Heard::Glanced(question, at, glance));
            };
            if let Some((path, wall)) = open {
                seen(GlanceAt::File(path), &|| Ok(Glance::of(&wall, today)));
            }
            for file in files {
                seen(GlanceAt::File(file.clone()), &|| start::at_file(&file, today));
            }
            for (sample, wall) in super::acts::starting::samples() {
                seen(GlanceAt::Sample(sample), &|| Ok(Glance::of(&wall, today)));
            }
        });
    }

    /// Draws walls small, one after the other, for the files they are in.
    pub fn draw_small(&self, walls: Vec<(PathBuf, Wall)>, today: Date) {
        let (to, context) = (self.to.clone(), self.context.clone());
        spawn("small pictures", move || {
            for (path, wall) in walls {
                let picture = drawn_small(&wall, today);
                tell(&to, &context, Heard::Pictured(Pictured { path, picture, version: None }));
            }
        });
    }

    /// Asks the desktop, where one can be asked, for what it wants of every program. The window does not wait for it.
    pub fn ask_the_desktop(&self) {
        const WISHES: [(DesktopWish, [&str; 2], &[u8]); 2] = [
            (
                DesktopWish::HighContrast,
                ["org.gnome.desktop.a11y.interface", "high-contrast"],
                b"true",
            ),
            (
                DesktopWish::LessMotion,
                ["org.gnome.desktop.interface", "enable-animations"],
                b"false",
            ),
        ];
        if !cfg!(target_os = "linux") {
            return;
        }
        let (to, context) = (self.to.clone(), self.context.clone());
        spawn("the desktop's wishes", move || {
            for (wish, [schema, key], yes) in WISHES {
                let mut ask = std::process::Command::new("gsettings");
                ask.args(["get", schema, key]);
                let answer = ask.stderr(std::process::Stdio::null()).output();
                if answer.is_ok_and(|answer| answer.stdout.trim_ascii() == yes) {
                    tell(&to, &context, Heard::Desktop(wish));
                }
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

    /// Writes a text into a file, whole or not at all.
    pub fn write(&self, file: PathBuf, text: impl FnOnce() -> String + Send + 'static) {
        let (to, context) = (self.to.clone(), self.context.clone());
        spawn("text", move || {
            let written = caught(|| {
                storage::write_whole(&file, |out| out.write_all(text().as_bytes()))
                    .map_err(|error| words::save_error(&error))
            });
            tell(&to, &context, Heard::Written(file, written));
        });
    }

    /// Draws a photo's proof.
    pub fn draw_proof(&self, draw: impl FnOnce() -> Result<Drawn, String> + Send + 'static) {
        let (to, context) = (self.to.clone(), self.context.clone());
        let started = spawn("proof", move || {
            let drawn = caught(draw);
            tell(&to, &context, Heard::Proof(drawn));
        });
        if !started {
            let failed = Err(words::command::inside_error().to_owned());
            tell(&self.to, &self.context, Heard::Proof(failed));
        }
    }

    /// Finds out how many bytes a photo will have, until that is not wanted any more. Without a thread nobody learns it.
    pub fn weigh_photo(
        &self,
        progress: Arc<Progress>,
        weigh: impl FnOnce(&Progress) -> Result<u64, String> + Send + 'static,
    ) {
        let (to, context) = (self.to.clone(), self.context.clone());
        spawn("weight", move || {
            let weight = caught(|| weigh(&progress));
            tell(&to, &context, Heard::PhotoWeight(progress, weight));
        });
    }

    /// Makes a photo, unless one is being made.
    pub fn make_photo(
        &mut self,
        make: impl FnOnce(&Progress) -> Result<MadePhoto, String> + Send + 'static,
    ) {
        if self.photo.is_some() {
            return;
        }
        let progress = Arc::new(Progress::default());
        self.photo = Some(Arc::clone(&progress));
        let (to, context) = (self.to.clone(), self.context.clone());
        let started = spawn("photo", move || {
            let made = caught(|| make(&progress));
            tell(&to, &context, Heard::Photo(made));
        });
        if !started {
            let failed = Err(words::command::inside_error().to_owned());
            tell(&self.to, &self.context, Heard::Photo(failed));
        }
    }

    /// How far the photo is that is being made.
    pub fn photo_progress(&self) -> Option<f32> {
        self.photo.as_ref().map(|progress| progress.share())
    }

    /// The photo that is being made is not wanted any more.
    pub fn cancel_photo(&self) {
        if let Some(progress) = &self.photo {
            progress.cancel();
        }
    }

    /// The photo that was being made is made, or not. True if it was cancelled.
    pub fn photo_ended(&mut self) -> bool {
        self.photo.take().is_some_and(|progress| progress.is_cancelled())
    }

    /// Shows a folder in the system's own window for files. False if there is none.
    pub fn show_folder(&self, folder: &Path) -> bool {
        const PROGRAM: &str = if cfg!(target_os = "windows") {
            "explorer"
        } else if cfg!(target_os = "macos") {
            "open"
        } else {
            "xdg-open"
        };
        if self.without_system_dialogs {
            return false;
        }
        let Ok(mut shown) = std::process::Command::new(PROGRAM).arg(folder).spawn() else {
            return false;
        };
        let (to, context, folder) = (self.to.clone(), self.context.clone(), folder.to_path_buf());
        spawn("folder", move || {
            let ended = shown.wait();
            // The one of Windows says so even when all is well.
            if !cfg!(target_os = "windows") && !ended.is_ok_and(|status| status.success()) {
                tell(&to, &context, Heard::NoFolderShown(folder));
            }
        });
        true
    }
}

/// What is asked when a file's name is wanted.
pub fn path_title(purpose: PathPurpose) -> &'static str {
    match purpose {
        PathPurpose::Open => words::window::open_a_wall(),
        PathPurpose::SaveAs => words::window::save_wall_as(),
        PathPurpose::Photo => words::photo::save_as(),
        PathPurpose::Table => words::photo::save_table_as(),
        PathPurpose::Minutes => words::photo::save_minutes_as(),
        PathPurpose::Import => words::importing::choose(),
    }
}

/// A mistake in there costs the picture, nothing more.
fn drawn_small(wall: &Wall, today: Date) -> Option<egui::ColorImage> {
    caught(|| Ok(small_picture(wall, today))).ok().flatten()
}

/// A mistake in there must not leave a button dead for ever.
fn caught<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(words::command::inside_error().to_owned()))
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

/// False if there is no thread to be had; the next try may find one.
fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> bool {
    thread::Builder::new().name(name.to_owned()).spawn(work).is_ok()
}
