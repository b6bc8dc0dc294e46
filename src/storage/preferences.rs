//! What is kept between runs: how the program looks and behaves, and which walls were open. Never a wall itself.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::files::read_file;
use super::places::config_place;
use super::save::{SaveError, write_whole};

/// Walls that are remembered.
const MOST_RECENT: usize = 12;

/// Light, dark, or as the system is.
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
    /// Light or dark.
    pub look: Look,
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
    /// Put on new notes as those of whoever wrote them; none if blank.
    pub initials: String,
    /// Where the window was.
    pub window: Option<WindowPlace>,
    /// Walls that were open, the latest first.
    pub recent: Vec<PathBuf>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            look: Look::System,
            autosave: true,
            reduced_motion: false,
            wheel: Wheel::Unasked,
            fingers_only_move_wall: false,
            scale: 1.0,
            initials: String::new(),
            window: None,
            recent: Vec::new(),
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

/// The preferences of the run before.
pub fn load_preferences() -> Preferences {
    let content = file().and_then(|file| read_file(&file).ok());
    content.and_then(|content| serde_json::from_slice(&content).ok()).unwrap_or_default()
}

/// Keeps the preferences for the next run.
///
/// # Errors
/// A [`SaveError`].
pub fn save_preferences(preferences: &Preferences) -> Result<(), SaveError> {
    let file = file().ok_or(SaveError::NoFolder)?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    // A list of names and a few choices is always JSON, but for a name that is no text.
    let json = serde_json::to_vec_pretty(preferences).map_err(|_| SaveError::NotAFile)?;
    write_whole(&file, |file| file.write_all(&json))
}
