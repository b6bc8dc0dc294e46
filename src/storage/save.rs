//! The careful save (architecture 10): a reader sees the old file or the new one, never a part of either.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::files::{Fingerprint, read_file};

/// Why a file was not written, or not surely. The old one, if any, is whole, or the new one.
#[derive(Debug)]
pub enum SaveError {
    /// The file is write-protected.
    WriteProtected,
    /// The folder is not there.
    NoFolder,
    /// The place is a folder, a pipe or a device.
    NotAFile,
    /// Somebody else changed the file since it was read.
    ChangedElsewhere,
    /// No permission to write in the folder.
    Denied,
    /// The disk is full, or what the user may have of it.
    DiskFull,
    /// The system or the disk takes no file of this size.
    FileLimit,
    /// The copy of the file that would be replaced could not be written.
    NoBackup(Box<SaveError>),
    /// The wall holds more than can be opened again.
    TooLarge,
    /// The name is longer than the file system takes.
    NameTooLong,
    /// The new file is in its place, whole, but the disk would not say that it stays there.
    Unsettled(io::Error),
    /// The disk or the system said something else.
    Io(io::Error),
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Denied,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::IsADirectory => Self::NotAFile,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::FileTooLarge => Self::FileLimit,
            io::ErrorKind::InvalidFilename => Self::NameTooLong,
            _ => Self::Io(error),
        }
    }
}

/// What must be found where a wall is saved.
#[derive(Clone, Copy, Debug)]
pub enum Before<'f> {
    /// Nothing: a file that appeared meanwhile is not replaced.
    Nothing,
    /// The file that was read.
    Same(&'f Fingerprint),
    /// Whatever is there may go.
    Anything,
}

impl Before<'_> {
    fn holds(self, target: &Path) -> bool {
        match self {
            Self::Nothing => fs::symlink_metadata(target).is_err(),
            Self::Same(expected) => {
                read_file(target).is_ok_and(|now| Fingerprint::of(&now) == *expected)
            }
            Self::Anything => true,
        }
    }
}

/// Saves a wall's bytes and returns the fingerprint for the next save.
///
/// # Errors
/// A [`SaveError`]; the old file is whole then, but for [`SaveError::Unsettled`], where the new one is.
pub fn save_file(
    path: &Path,
    content: &[u8],
    before: Before<'_>,
) -> Result<Fingerprint, SaveError> {
    write_checked(path, before, |file| file.write_all(content))?;
    Ok(Fingerprint::of(content))
}

/// Writes a file whole or not at all, replacing an old one only when the new one is complete.
///
/// # Errors
/// A [`SaveError`], or what `write` failed with.
pub fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<&mut File>) -> io::Result<()>,
) -> Result<(), SaveError> {
    write_checked(path, Before::Anything, |file| {
        let mut file = BufWriter::with_capacity(1 << 20, file);
        write(&mut file)?;
        file.flush()
    })
}

fn write_checked(
    path: &Path,
    before: Before<'_>,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), SaveError> {
    let target = follow_links(path)?;
    let permissions = match fs::metadata(&target) {
        Ok(metadata) if !metadata.is_file() => return Err(SaveError::NotAFile),
        Ok(metadata) if metadata.permissions().readonly() => return Err(SaveError::WriteProtected),
        Ok(metadata) => Some(metadata.permissions()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    let mut temporary = Temporary::claim(&target)?;
    // From here on no other save of this program touches the target, so what is checked now still holds below.
    if !before.holds(&target) {
        return Err(SaveError::ChangedElsewhere);
    }
    if let Some(permissions) = permissions {
        temporary.file.set_permissions(permissions)?;
    }
    write(&mut temporary.file)?;
    temporary.file.sync_all()?;
    if !before.holds(&target) {
        return Err(SaveError::ChangedElsewhere);
    }
    temporary.rename_over(&target)?;
    sync_folder(&target).map_err(SaveError::Unsettled)
}

/// The file behind links, so that saving through a link keeps the link.
fn follow_links(path: &Path) -> io::Result<PathBuf> {
    /// As many as Linux follows.
    const MOST_LINKS: usize = 40;
    let mut target = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        match fs::canonicalize(&target) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => match fs::read_link(&target) {
                // A link to a file that is not there yet: write where it points.
                Ok(next) => target = folder_of(&target).join(next),
                Err(_) => return Ok(target),
            },
            found => return found,
        }
    }
    Err(io::Error::from(io::ErrorKind::NotFound))
}

/// The folder a file is in, also when only its name is given.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The new content beside the target, under a short name that all saves of this target share, locked while one
/// of them works. Removed unless it took the target's place.
struct Temporary {
    path: PathBuf,
    file: File,
    placed: bool,
}

impl Temporary {
    /// Waits until no other save works on the target. What an interrupted save left behind is taken over: its lock
    /// went with its process.
    fn claim(target: &Path) -> Result<Self, SaveError> {
        let name = target.file_name().ok_or(SaveError::NotAFile)?;
        let checksum = crc32fast::hash(name.as_encoded_bytes());
        let path = folder_of(target).join(format!(".mw-{checksum:08x}.tmp"));
        loop {
            if fs::symlink_metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
                return Err(SaveError::NotAFile);
            }
            let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path)?;
            match file.lock() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                // The name alone has to do there.
                Err(error) if knows_no_locks(&error) => {}
                Err(error) => return Err(error.into()),
                Ok(()) => {}
            }
            // The save before this one may have moved the file into its place while this one waited for it.
            if is_same_file(&file, &path) {
                let temporary = Self { path, file, placed: false };
                temporary.file.set_len(0)?;
                return Ok(temporary);
            }
        }
    }

    fn rename_over(mut self, target: &Path) -> io::Result<()> {
        rename(&self.path, target)?;
        self.placed = true;
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.placed {
            // Nothing can be done about a left-over that will not go; the next save takes it over.
            let _swept = fs::remove_file(&self.path);
        }
    }
}

/// True if the drive knows no locks, as some network drives do.
fn knows_no_locks(error: &io::Error) -> bool {
    /// `ENOLCK`, for which the standard library has no kind.
    const NO_LOCKS: i32 = if cfg!(target_os = "linux") { 37 } else { 77 };
    let says_so = cfg!(unix) && error.raw_os_error() == Some(NO_LOCKS);
    says_so || error.kind() == io::ErrorKind::Unsupported
}

/// Removes what saves left behind in a folder of the program's own that a kill interrupted.
pub(super) fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(".mw-") && name.ends_with(".tmp") {
            remove_if_free(&entry.path());
        }
    }
}

/// Removes a file unless somebody who runs holds its lock. Who waits for the lock meanwhile makes the file anew.
pub(super) fn remove_if_free(path: &Path) {
    if let Ok(file) = File::open(path)
        && file.try_lock().is_ok()
    {
        // Tried again with the next sweep.
        let _removed = fs::remove_file(path);
    }
}

/// True if the open file is still the one under that name.
#[cfg(unix)]
pub(super) fn is_same_file(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

/// Elsewhere an open file cannot be told from its name; that the name is there is the best there is.
#[cfg(not(unix))]
pub(super) fn is_same_file(_file: &File, path: &Path) -> bool {
    path.exists()
}

#[cfg(not(windows))]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// On Windows a virus scanner or a sync client may hold the file for some milliseconds (reliability 1).
#[cfg(windows)]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    for pause_ms in [10, 25, 50, 100] {
        match fs::rename(from, to) {
            Err(error) if matches!(error.raw_os_error(), Some(5 | 32)) => {
                std::thread::sleep(std::time::Duration::from_millis(pause_ms));
            }
            done => return done,
        }
    }
    fs::rename(from, to)
}

/// Waits until the folder tells of the new file also after a power cut.
#[cfg(unix)]
fn sync_folder(target: &Path) -> io::Result<()> {
    match File::open(folder_of(target)).and_then(|folder| folder.sync_all()) {
        // Some network drives cannot sync a folder, and some folders take files that nobody may list: the new file is
        // in its place all the same, and nothing more can be done for it.
        Err(error) if is_not_for_folders(&error) => Ok(()),
        done => done,
    }
}

#[cfg(unix)]
fn is_not_for_folders(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied
    )
}

/// Windows has no way to sync a folder.
#[cfg(not(unix))]
fn sync_folder(_target: &Path) -> io::Result<()> {
    Ok(())
}
