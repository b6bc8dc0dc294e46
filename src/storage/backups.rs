//! Copies of a wall's file from before it was replaced, in the platform's data place.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::save::{SaveError, write_whole};

/// Where the program keeps its own data; `None` if the system names no such place.
pub fn data_place() -> Option<PathBuf> {
    Some(dirs::data_dir()?.join("momentwall"))
}

/// Copies a file before it is replaced, named with `stamp` (for example `20261121-104200`), and returns where
/// the copy is. Without a data place the copy lies beside the file.
///
/// # Errors
/// If the file cannot be read or the copy not be written.
pub fn backup(path: &Path, stamp: &str) -> Result<PathBuf, SaveError> {
    let content = fs::read(path)?;
    let folder = match data_place() {
        Some(place) => {
            let folder = place.join("backups");
            fs::create_dir_all(&folder)?;
            folder
        }
        None => path.parent().unwrap_or(Path::new("")).to_path_buf(),
    };
    let copy = free_name(&folder, path, stamp);
    write_whole(&copy, |file| std::io::Write::write_all(file, &content))?;
    Ok(copy)
}

/// A name in the folder that no file has yet.
fn free_name(folder: &Path, path: &Path, stamp: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    let mut number = 1_usize;
    loop {
        let mut copy = OsString::from(stamp);
        if number > 1 {
            copy.push(format!("-{number}"));
        }
        copy.push(" ");
        copy.push(name);
        let candidate = folder.join(copy);
        if !candidate.exists() {
            return candidate;
        }
        number += 1;
    }
}
