//! Copies of a wall's file from before it was replaced, in the platform's data place.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::places::data_place;
use super::save::{SaveError, sweep, write_whole};

/// Copies a file before it is replaced, named with `stamp` (for example `20261121-104200`), and returns where
/// the copy is. Where there is no data place, or none that can be written, the copy lies beside the file.
///
/// # Errors
/// If the file cannot be read or the copy not be written.
pub fn backup(path: &Path, stamp: &str) -> Result<PathBuf, SaveError> {
    let beside = path.parent().unwrap_or(Path::new(""));
    let in_data_place = data_place().map(|place| place.join("backups"));
    if let Some(folder) = in_data_place.filter(|folder| fs::create_dir_all(folder).is_ok())
        && let Ok(copy) = copy_into(&folder, path, stamp)
    {
        sweep(&folder);
        return Ok(copy);
    }
    copy_into(beside, path, stamp)
}

fn copy_into(folder: &Path, path: &Path, stamp: &str) -> Result<PathBuf, SaveError> {
    let copy = free_name(folder, path, stamp);
    let mut original = fs::File::open(path)?;
    let permissions = original.metadata()?.permissions();
    write_whole(&copy, |file| {
        file.get_ref().set_permissions(permissions)?;
        io::copy(&mut original, file).map(|_| ())
    })?;
    Ok(copy)
}

/// A name in the folder that no file has yet.
fn free_name(folder: &Path, path: &Path, stamp: &str) -> PathBuf {
    /// With the stamp before it, a longer name might be more than the file system takes.
    const LONGEST_NAME: usize = 200;
    let name = path.file_name().unwrap_or_default();
    let short = format!("{:08x}.wall.json", crc32fast::hash(name.as_encoded_bytes()));
    let name = if name.len() > LONGEST_NAME { short.as_ref() } else { name };
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
