//! Where the program keeps its own things, and where the user keeps theirs.

use std::path::PathBuf;
use std::sync::OnceLock;

static CHOSEN_PLACE: OnceLock<PathBuf> = OnceLock::new();

/// Lets the program keep its own data in this folder from now on, instead of the platform's place; so that tests leave
/// the user's alone. Only the first call counts.
pub fn choose_data_place(folder: PathBuf) {
    // A second choice would tear what belongs together apart.
    let _chosen = CHOSEN_PLACE.set(folder);
}

/// Where the program keeps its own data; `None` if the user has no home.
pub fn data_place() -> Option<PathBuf> {
    if let Some(folder) = CHOSEN_PLACE.get() {
        return Some(folder.clone());
    }
    own_folder("XDG_DATA_HOME", dirs::data_dir)
}

/// Where the program keeps what the user prefers; `None` if the user has no home.
pub(super) fn config_place() -> Option<PathBuf> {
    own_folder("XDG_CONFIG_HOME", dirs::config_dir)
}

fn own_folder(variable: &str, platform: fn() -> Option<PathBuf>) -> Option<PathBuf> {
    // Who names a folder means it, on every system.
    let named = std::env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_absolute());
    if let Some(folder) = named {
        return Some(folder.join("momentwall"));
    }
    // The user's entry in the system's list is no home that anybody chose for this run.
    let is_set = |name: &str| std::env::var_os(name).is_some();
    if cfg!(unix) && !is_set("HOME") && !is_set(variable) {
        return None;
    }
    Some(platform()?.join("momentwall"))
}

/// Where new walls are saved: among the user's documents, else where the program was started.
pub fn documents_place() -> PathBuf {
    let named = dirs::document_dir().filter(|folder| folder.is_dir());
    // Where the system names none, the usual one may be there all the same.
    let usual = || home().map(|home| home.join("Documents")).filter(|folder| folder.is_dir());
    named.or_else(usual).or_else(home).unwrap_or_default()
}

/// The user's own folder.
pub fn home() -> Option<PathBuf> {
    dirs::home_dir().filter(|folder| folder.is_dir())
}
