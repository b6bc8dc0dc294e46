//! What is kept between runs: how the program looks and behaves, and which walls were open. Never a wall itself.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::files::read_file;
use super::photo_choices::PhotoChoices;
use super::places::config_place;
use super::save::{SaveError, write_whole};

/// Walls that are remembered.
const MOST_RECENT: usize = 12;

/// Light, dark, black on white, or as the system is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// As the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Black on white, with outlines.
    HighContrast,
}

/// The language of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LanguageChoice {
    /// The system's, if the program speaks it.
    #[default]
    #[serde(rename = "system")]
    System,
    /// English.
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
}

/// What the wheel does on the wall; with Ctrl held down it does the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wheel {
    /// It moves the wall, and nobody has said yet whether that is wanted.
    #[default]
    Unasked,
    /// It moves the wall, as a trackpad does.
    Moves,
    /// It zooms, as a mouse's wheel does in maps.
    Zooms,
}

/// Where the window was, in points of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Its left top corner, where the system tells it.
    pub corner: Option<[f32; 2]>,
    /// Width and height of its inside.
    pub size: [f32; 2],
    /// It filled the screen.
    pub is_maximized: bool,
}

/// The smallest and the largest interface scale.
pub const SCALES: std::ops::RangeInclusive<f32> = 0.75..=2.5;

/// What the user prefers. A file that cannot be read counts as none: it holds no work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Light, dark or in high contrast.
    pub look: Look,
    /// The language of the program.
    pub language: LanguageChoice,
    /// A wall that has a file is saved by itself.
    pub autosave: bool,
    /// Nothing moves by itself.
    pub reduced_motion: bool,
    /// What the wheel does.
    pub wheel: Wheel,
    /// On the wall, fingers only push and zoom: for those who write with a pen.
    pub fingers_only_move_wall: bool,
    /// How large the interface is, 1 being its usual size.
    pub scale: f32,
    /// Hints are shown.
    pub hints: bool,
    /// Tips are shown at the first use of a station.
    pub tips: bool,
    /// Which of them were seen.
    pub tips_seen: Vec<String>,
    /// Put on new notes as those of whoever wrote them; none if blank.
    pub initials: String,
    /// How the photo was wanted last.
    pub photo: PhotoChoices,
    /// Where the window was.
    pub window: Option<WindowPlace>,
    /// Walls that were open, the latest first.
    pub recent: Vec<PathBuf>,
    /// The station the room was at last; it goes on there.
    pub station: String,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            look: Look::System,
            language: LanguageChoice::System,
            autosave: true,
            reduced_motion: false,
            wheel: Wheel::Unasked,
            fingers_only_move_wall: false,
            scale: 1.0,
            hints: true,
            tips: true,
            tips_seen: Vec::new(),
            initials: String::new(),
            photo: PhotoChoices::default(),
            window: None,
            recent: Vec::new(),
            station: String::new(),
        }
    }
}

impl Preferences {
    /// The interface scale, within what can be read and what fits.
    pub fn scale(&self) -> f32 {
        if self.scale.is_finite() { self.scale.clamp(*SCALES.start(), *SCALES.end()) } else { 1.0 }
    }

    /// Remembers a wall as the latest. False if it was that already.
    pub fn remember(&mut self, file: &Path) -> bool {
        // As the file was named: a link stays a link.
        let file = std::path::absolute(file).unwrap_or_else(|_| file.to_path_buf());
        if file.to_str().is_none() {
            // A name that is no text fits in no JSON.
            return false;
        }
        if self.recent.first() == Some(&file) {
            return false;
        }
        self.recent.retain(|other| *other != file);
        self.recent.insert(0, file);
        self.recent.truncate(MOST_RECENT);
        true
    }

    /// Forgets a wall that is no more.
    pub fn forget(&mut self, file: &Path) {
        self.recent.retain(|other| other != file);
    }
}

fn file() -> Option<PathBuf> {
    Some(config_place()?.join("preferences.json"))
}

/// What is on the disk, with what changed from `before` to `now`.
fn merged(before: &Preferences, now: &Preferences, mut kept: Preferences) -> Preferences {
    fn take<T: Clone + PartialEq>(before: &T, now: &T, kept: &mut T) {
        if before != now {
            kept.clone_from(now);
        }
    }
    take(&before.look, &now.look, &mut kept.look);
    take(&before.language, &now.language, &mut kept.language);
    take(&before.autosave, &now.autosave, &mut kept.autosave);
    take(&before.reduced_motion, &now.reduced_motion, &mut kept.reduced_motion);
    take(&before.wheel, &now.wheel, &mut kept.wheel);
    let fingers = &mut kept.fingers_only_move_wall;
    take(&before.fingers_only_move_wall, &now.fingers_only_move_wall, fingers);
    take(&before.scale, &now.scale, &mut kept.scale);
    take(&before.hints, &now.hints, &mut kept.hints);
    take(&before.tips, &now.tips, &mut kept.tips);
    take(&before.tips_seen, &now.tips_seen, &mut kept.tips_seen);
    take(&before.initials, &now.initials, &mut kept.initials);
    take(&before.photo, &now.photo, &mut kept.photo);
    take(&before.window, &now.window, &mut kept.window);
    take(&before.station, &now.station, &mut kept.station);
    if before.recent != now.recent {
        let is_forgotten = |file: &PathBuf| before.recent.contains(file);
        let others = kept.recent.into_iter().filter(|file| !is_forgotten(file));
        let others: Vec<PathBuf> = others.filter(|file| !now.recent.contains(file)).collect();
        kept.recent = now.recent.iter().cloned().chain(others).take(MOST_RECENT).collect();
    }
    kept
}

/// The preferences of the run before.
pub fn load_preferences() -> Preferences {
    let content = file().and_then(|file| read_file(&file).ok());
    content.and_then(|content| serde_json::from_slice(&content).ok()).unwrap_or_default()
}

/// Keeps for the next run what became of preferences: only what differs from `before`, so that what another window
/// kept meanwhile stays.
///
/// # Errors
/// A [`SaveError`].
pub fn save_preferences(before: &Preferences, now: &Preferences) -> Result<(), SaveError> {
    let file = file().ok_or(SaveError::NoFolder)?;
    let preferences = &merged(before, now, load_preferences());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    // A list of names and a few choices is always JSON, but for a name that is no text.
    let json = serde_json::to_vec_pretty(preferences).map_err(|_| SaveError::NotAFile)?;
    write_whole(&file, |file| file.write_all(&json))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_windows_keep_what_each_of_them_changed() {
        let start = Preferences { recent: vec!["old".into()], ..Preferences::default() };
        let mut dark = Preferences { look: Look::Dark, hints: false, ..start.clone() };
        dark.photo.is_dark = true;
        let mut other = Preferences { scale: 1.5, ..start.clone() };
        other.recent.insert(0, "new".into());
        let kept = merged(&start, &dark, start.clone());
        let kept = merged(&start, &other, kept);
        assert_eq!((kept.look, kept.scale), (Look::Dark, 1.5));
        assert!(!kept.hints && kept.photo.is_dark);
        assert_eq!(kept.recent, [PathBuf::from("new"), PathBuf::from("old")]);
        let forgets = Preferences { recent: Vec::new(), ..start.clone() };
        let kept = merged(&start, &forgets, kept);
        assert_eq!(kept.recent, [PathBuf::from("new")], "only what it knew is forgotten");
    }
}
