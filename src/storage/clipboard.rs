//! Notes that were copied, with all they hold. The clipboard itself carries their text; whoever pastes it in this or in
//! another window finds the rest here, under the text's checksum.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::open::open_file;
use super::places::data_place;
use super::save::{SaveError, write_whole};
use crate::model::Wall;

/// So many copies are kept; older ones are forgotten.
const MOST: usize = 8;

fn file_of(text: &str) -> Option<PathBuf> {
    let checksum = crc32fast::hash(text.as_bytes());
    let name = format!("{checksum:08x}-{}.wall.json", text.len());
    Some(data_place()?.join("copied").join(name))
}

/// Keeps notes as a wall of their own, to be found again by the text that the clipboard has.
///
/// # Errors
/// A [`SaveError`]; then only this window can paste them whole.
pub fn keep_copied_notes(text: &str, notes: &Wall) -> Result<(), SaveError> {
    let file = file_of(text).ok_or(SaveError::NoFolder)?;
    let json = super::to_file(notes)?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
        forget_old(folder);
    }
    write_whole(&file, |file| file.write_all(json.as_bytes()))
}

/// The notes that were copied with this text, if some were.
pub fn copied_notes(text: &str) -> Option<Wall> {
    let file = file_of(text).filter(|file| file.is_file())?;
    let (opened, _) = open_file(&file).ok()?;
    Some(opened.wall)
}

fn forget_old(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut files: Vec<(_, PathBuf)> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            Some((entry.metadata().ok()?.modified().ok()?, entry.path()))
        })
        .collect();
    files.sort_unstable();
    let too_many = (files.len() + 1).saturating_sub(MOST);
    for (_, file) in files.into_iter().take(too_many) {
        // One more does no harm.
        let _gone = fs::remove_file(file);
    }
}
