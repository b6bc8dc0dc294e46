//! What is kept between runs: how the program looks and behaves, and which walls were open. Never a wall itself.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::files::read_file;
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
    /// Walls that were open, the latest first.
    pub recent: Vec<PathBuf>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { look: Look::System, autosave: true, reduced_motion: false, recent: Vec::new() }
    }
}

impl Preferences {
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
    let is_homeless = cfg!(unix)
        && std::env::var_os("HOME").is_none()
        && std::env::var_os("XDG_CONFIG_HOME").is_none();
    if is_homeless {
        return None;
    }
    Some(dirs::config_dir()?.join("momentwall").join("preferences.json"))
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
    // A list of names and three choices is always JSON, but for a name that is no text.
    let json = serde_json::to_vec_pretty(preferences).map_err(|_| SaveError::NotAFile)?;
    write_whole(&file, |file| file.write_all(&json))
}
