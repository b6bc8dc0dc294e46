//! Names of files as people type them, and what they say of what is in the file.

use std::path::{Path, PathBuf};

use super::super::App;
use super::super::session::PathPurpose;
use crate::storage;
use crate::words::window;

impl App {
    /// What the wall that is open is called: by its title, else like its file.
    pub(in crate::app) fn wall_name(&self) -> String {
        wall_name(&self.document.wall().title, self.document.file())
    }
}

/// True if a file is not there. A drive that does not answer just now says nothing about it.
pub(in crate::app) fn is_gone(file: &Path) -> bool {
    matches!(file.try_exists(), Ok(false))
}

/// What a wall is called: by its title, else like the file it is in.
pub(in crate::app) fn wall_name(title: &str, file: Option<&Path>) -> String {
    match file {
        Some(file) if title.trim().is_empty() => file_title(file),
        _ => window::shown_title(title),
    }
}

/// What a file is called, where its name stands for the wall's title.
pub(in crate::app) fn file_title(file: &Path) -> String {
    window::shown_title(&without_endings(file))
}

/// The name of a wall's file without its endings.
pub(super) fn without_endings(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.trim_end_matches(".json").trim_end_matches(".wall").to_owned()
}

/// What is said of a name that is taken: only a wall is backed up before another one takes its place.
pub(super) fn replaces(purpose: PathPurpose) -> &'static str {
    match purpose {
        PathPurpose::SaveAs => window::path_replaces(),
        _ => window::path_replaces_it(),
    }
}

/// A wall's own file, or a photo with the wall inside.
pub(super) fn may_be_wall(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    matches!(ending.as_str(), "json" | "png")
}

/// The same with an ending, if it has none.
pub(super) fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let last = ending.rsplit('.').next().unwrap_or(ending);
    if name.to_lowercase().ends_with(&format!(".{last}")) {
        return path.to_path_buf();
    }
    path.with_file_name(format!("{name}.{ending}"))
}

/// True if the name says that its text is marked up.
pub(super) fn is_markdown(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("md"))
}

/// The file that was meant: "~/wall" is at home, and a name alone in the folder that was proposed.
pub(super) fn as_typed(typed: &str, proposed: &Path) -> PathBuf {
    if typed.is_empty() {
        return PathBuf::new();
    }
    match typed.strip_prefix("~/").zip(storage::home()) {
        Some((rest, home)) => home.join(rest),
        None => proposed.with_file_name(typed),
    }
}
