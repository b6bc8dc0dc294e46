//! Recovery copies: every changed wall, named or not, in the platform's data place, until it is saved or discarded.
//!
//! A copy is a file of its own with a sequence number, replaced as carefully as a wall. Beside it lies a lock that
//! its owner holds while it runs, so that a copy of a running window is told from one that a crash left behind.

use std::cmp::Ordering;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::files::{MAX_FILE_BYTES, read_up_to};
use super::places::data_place;
use super::save::{SaveError, folder_of, is_same_file, remove_if_free, sweep, write_whole};
use super::{open, to_file};
use crate::model::{Timestamp, Wall};

const FORMAT: &str = "momentwall-recovery";
const VERSION: u32 = 1;
const COPY_ENDING: &str = ".recovery.json";
const LOCK_ENDING: &str = ".recovery.lock";
/// A copy is a wall and a few words about it.
const MAX_COPY_BYTES: u64 = MAX_FILE_BYTES + 1024 * 1024;

/// What a copy's file holds. The wall comes last, so that a person finds the rest at its head.
#[derive(Serialize, Deserialize)]
struct Content<'a> {
    format: &'a str,
    version: u32,
    sequence: u64,
    /// The wall's file, for people; absent for a wall that has none yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    /// The same for the program: the bytes of its name in hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    file_key: Option<String>,
    kept: String,
    /// What was typed and is no note yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    draft: String,
    #[serde(borrow)]
    wall: &'a RawValue,
}

/// A copy that its owner left behind.
#[derive(Clone, Debug, PartialEq)]
pub struct RecoveryCopy {
    /// Where the copy is.
    pub path: PathBuf,
    /// The wall's own file, if it had one.
    pub file: Option<PathBuf>,
    /// Higher is later, whatever the clock says.
    pub sequence: u64,
    /// When it was made.
    pub kept: Option<Timestamp>,
    /// What was typed and is no note yet.
    pub draft: String,
    /// The wall.
    pub wall: Wall,
    /// How it compares with what is in that file.
    pub beside_file: BesideFile,
}

/// How a copy compares with what is in its wall's file, by the times of the last changes that both hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BesideFile {
    /// The wall was in no file.
    NoFile,
    /// The file is gone, or cannot be read.
    Unreadable,
    /// The file has all of the wall, but not what was half typed.
    Same,
    /// The copy was changed later.
    Newer,
    /// The file was changed later.
    Older,
    /// They differ, and the times do not tell which is later.
    Different,
}

/// The recovery copy of one open wall.
#[derive(Debug)]
pub struct RecoveryFile {
    copy: PathBuf,
    lock: PathBuf,
    /// Held as long as the owner runs.
    _held: File,
    file: Option<PathBuf>,
    sequence: u64,
}

/// Where a recovery copy lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyPlace {
    /// In the platform's place for the program's data.
    Data,
    /// Beside the wall's file, where there is no such place or nothing can be written in it.
    BesideFile,
}

impl RecoveryFile {
    /// Begins a copy under a fresh `id` for a wall, and for its file if it has one, in the data place or beside the
    /// file. Nothing is written but the lock.
    ///
    /// # Errors
    /// If it cannot be written there.
    pub fn begin(id: &str, file: Option<&Path>, place: CopyPlace) -> Result<Self, SaveError> {
        let (folder, prefix) = match place {
            CopyPlace::Data => (own_folder().ok_or(SaveError::NoFolder)?, "mw-"),
            CopyPlace::BesideFile => {
                (folder_of(file.ok_or(SaveError::NoFolder)?).to_path_buf(), ".mw-")
            }
        };
        let lock = folder.join(format!("{prefix}{id}{LOCK_ENDING}"));
        let held = hold(&lock)?;
        let copy = folder.join(format!("{prefix}{id}{COPY_ENDING}"));
        let sequence = copies(file).iter().map(|copy| copy.sequence).max().unwrap_or(0);
        if let Some(file) = file {
            forget_saved_copies(file);
        }
        if place == CopyPlace::Data {
            sweep(&folder);
            sweep_locks(&folder);
        }
        Ok(Self { copy, lock, _held: held, file: file.map(whole_name), sequence })
    }

    /// Counts on from a copy that could not be written any more.
    pub fn follow(&mut self, before: &Self) {
        self.sequence = self.sequence.max(before.sequence);
    }

    /// Writes the copy anew; when this returns, it is on the disk. The number returned is its sequence number.
    ///
    /// # Errors
    /// A [`SaveError`]; the copy before is whole then.
    pub fn keep(&mut self, wall: &Wall, draft: &str, now: &Timestamp) -> Result<u64, SaveError> {
        let wall = RawValue::from_string(to_file(wall)?).map_err(|_| SaveError::TooLarge)?;
        let content = Content {
            format: FORMAT,
            version: VERSION,
            sequence: self.sequence + 1,
            file: self.file.as_ref().map(|file| file.to_string_lossy().into_owned()),
            file_key: self.file.as_deref().map(key_of),
            kept: now.as_str().to_owned(),
            draft: draft.to_owned(),
            wall: &wall,
        };
        let json = serde_json::to_vec(&content).map_err(|_| SaveError::TooLarge)?;
        write_whole(&self.copy, |file| file.write_all(&json))?;
        self.sequence += 1;
        Ok(self.sequence)
    }

    /// From now on the copy is one of this file's wall.
    pub fn belongs_to(&mut self, file: &Path) {
        self.file = Some(whole_name(file));
    }

    /// Removes the copy: the wall is saved, or nobody wants it.
    pub fn forget(&mut self) {
        // A copy that will not go equals the file, or is offered once more; both do no harm.
        let _removed = fs::remove_file(&self.copy);
    }
}

impl Drop for RecoveryFile {
    fn drop(&mut self) {
        let _removed = fs::remove_file(&self.lock);
    }
}

/// The copies to offer: those whose owner runs no more and that differ from the wall in their file, the latest
/// first. Those beside `file` are looked at too, and so are those in the data place.
pub fn recovery_offers(file: Option<&Path>) -> Vec<RecoveryCopy> {
    let mut copies = copies(file);
    copies.retain_mut(|copy| {
        copy.beside_file = beside_file(copy);
        !(copy.beside_file == BesideFile::Same && copy.draft.is_empty())
    });
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.sequence));
    copies
}

/// A copy that is there but cannot be read, and belongs to nobody who runs.
pub fn damaged_recovery_copy(file: Option<&Path>) -> Option<PathBuf> {
    let folders = own_folder().into_iter().chain(file.map(folder_of).map(Path::to_path_buf));
    let mut paths = folders.flat_map(|folder| copy_paths(&folder));
    paths.find(|path| read(path).is_none())
}

fn copies(file: Option<&Path>) -> Vec<RecoveryCopy> {
    let folders = own_folder().into_iter().chain(file.map(folder_of).map(Path::to_path_buf));
    folders.flat_map(|folder| left_behind(&folder)).collect()
}

/// The same for one wall's file only.
pub fn recovery_offers_for(file: &Path) -> Vec<RecoveryCopy> {
    let name = whole_name(file);
    let mut copies = recovery_offers(Some(file));
    copies.retain(|copy| copy.file.as_ref() == Some(&name));
    copies
}

/// Removes a copy that nobody wants, or that was brought back and is kept elsewhere by now.
pub fn discard_recovery_copy(copy: &RecoveryCopy) {
    let _removed = fs::remove_file(&copy.path);
    let _removed = fs::remove_file(lock_of(&copy.path));
}

/// Removes the copies of a wall that stands in its file as it is in them: who was killed between the save and the
/// cleaning left them. To be called before the file is changed, or they would look like something that is not in it.
pub fn forget_saved_copies(file: &Path) {
    let name = whole_name(file);
    let is_saved = |copy: &&RecoveryCopy| copy.file.as_ref() == Some(&name) && is_in_its_file(copy);
    copies(Some(file)).iter().filter(is_saved).for_each(discard_recovery_copy);
}

fn own_folder() -> Option<PathBuf> {
    let folder = data_place()?.join("recovery");
    fs::create_dir_all(&folder).is_ok().then_some(folder)
}

/// A name that is the same however the file was named.
pub(super) fn whole_name(file: &Path) -> PathBuf {
    fs::canonicalize(file).unwrap_or_else(|_| {
        let folder = folder_of(file);
        let folder = fs::canonicalize(folder)
            .or_else(|_| std::path::absolute(folder))
            .unwrap_or_else(|_| folder.to_path_buf());
        file.file_name().map(|name| folder.join(name)).unwrap_or(folder)
    })
}

fn lock_of(copy: &Path) -> PathBuf {
    let name = copy.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    copy.with_file_name(name.replace(COPY_ENDING, LOCK_ENDING))
}

/// The readable copies in a folder whose owners run no more.
fn left_behind(folder: &Path) -> Vec<RecoveryCopy> {
    copy_paths(folder).iter().filter_map(|path| read(path)).collect()
}

/// All copies in a folder whose owners run no more.
fn copy_paths(folder: &Path) -> Vec<PathBuf> {
    let is_copy =
        |name: &str| name.trim_start_matches('.').starts_with("mw-") && name.ends_with(COPY_ENDING);
    let mut paths = named(folder, is_copy);
    paths.retain(|path| !is_owned(path));
    paths
}

fn named(folder: &Path, is_meant: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let entries = entries.flatten();
    let meant = entries.filter(|entry| is_meant(&entry.file_name().to_string_lossy()));
    meant.map(|entry| entry.path()).collect()
}

/// Opens a lock and takes it. A sweep that takes it for a left-over meanwhile is waited for.
fn hold(lock: &Path) -> io::Result<File> {
    loop {
        let held = OpenOptions::new().write(true).create(true).truncate(false).open(lock)?;
        // Where the drive knows no locks the copy is kept all the same; it is then offered a little too often.
        if held.lock().is_err() || is_same_file(&held, lock) {
            return Ok(held);
        }
    }
}

/// Removes the locks of those who were killed before they had a copy.
fn sweep_locks(folder: &Path) {
    for lock in named(folder, |name| name.starts_with("mw-") && name.ends_with(LOCK_ENDING)) {
        let name = lock.file_name().unwrap_or_default().to_string_lossy();
        if !lock.with_file_name(name.replace(LOCK_ENDING, COPY_ENDING)).exists() {
            remove_if_free(&lock);
        }
    }
}

/// True if the owner of a copy still runs.
fn is_owned(copy: &Path) -> bool {
    match File::open(lock_of(copy)) {
        Ok(lock) => matches!(lock.try_lock(), Err(TryLockError::WouldBlock)),
        Err(_) => false,
    }
}

fn read(path: &Path) -> Option<RecoveryCopy> {
    let bytes = read_up_to(path, MAX_COPY_BYTES).ok()?;
    let content: Content<'_> = serde_json::from_slice(&bytes).ok()?;
    if content.format != FORMAT || content.version != VERSION {
        return None;
    }
    let wall = open(content.wall.get().as_bytes()).ok()?.wall;
    Some(RecoveryCopy {
        path: path.to_path_buf(),
        file: content.file_key.as_deref().and_then(path_of),
        sequence: content.sequence,
        kept: Timestamp::parse(&content.kept),
        draft: content.draft,
        wall,
        beside_file: BesideFile::NoFile,
    })
}

fn is_in_its_file(copy: &RecoveryCopy) -> bool {
    copy.draft.is_empty() && beside_file(copy) == BesideFile::Same
}

fn beside_file(copy: &RecoveryCopy) -> BesideFile {
    let Some(file) = &copy.file else { return BesideFile::NoFile };
    let Ok((opened, _)) = super::open_file(file) else { return BesideFile::Unreadable };
    if opened.wall == copy.wall {
        return BesideFile::Same;
    }
    let (Some(copied), Some(saved)) = (&copy.wall.changed, &opened.wall.changed) else {
        return BesideFile::Different;
    };
    match copied.compare(saved) {
        Ordering::Greater => BesideFile::Newer,
        Ordering::Less => BesideFile::Older,
        Ordering::Equal => BesideFile::Different,
    }
}

/// A file's name as text that any name fits in.
fn key_of(file: &Path) -> String {
    file.as_os_str().as_encoded_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn path_of(key: &str) -> Option<PathBuf> {
    let digits = key.as_bytes().chunks_exact(2);
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    path_from(digits.map(byte).collect::<Option<Vec<u8>>>()?)
}

#[cfg(unix)]
fn path_from(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt as _;
    Some(std::ffi::OsString::from_vec(bytes).into())
}

/// Elsewhere a name that is no text cannot be brought back; the wall then counts as one without a file.
#[cfg(not(unix))]
fn path_from(bytes: Vec<u8>) -> Option<PathBuf> {
    String::from_utf8(bytes).ok().map(PathBuf::from)
}
