//! The careful save (architecture 10): a reader sees the old file or the new one, never a part of either.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::files::{Fingerprint, read_file};

/// Why a file was not written. The old one, if any, is whole.
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
    /// The disk is full.
    DiskFull,
    /// The name is longer than the file system takes.
    NameTooLong,
    /// The disk or the system said something else.
    Io(io::Error),
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Denied,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NoFolder,
            io::ErrorKind::IsADirectory => Self::NotAFile,
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::InvalidFilename => Self::NameTooLong,
            _ => Self::Io(error),
        }
    }
}

/// Saves a wall's bytes over the file that was read, or as a new file when `expected` is `None` and none is there.
/// Returns the fingerprint for the next save.
///
/// # Errors
/// A [`SaveError`]; the old file is whole then.
pub fn save_file(
    path: &Path,
    content: &[u8],
    expected: Option<&Fingerprint>,
) -> Result<Fingerprint, SaveError> {
    let unchanged = |target: &Path| match expected {
        Some(expected) => read_file(target).is_ok_and(|now| Fingerprint::of(&now) == *expected),
        None => true,
    };
    write_checked(path, &unchanged, |file| file.write_all(content))?;
    Ok(Fingerprint::of(content))
}

/// Writes a file whole or not at all, replacing an old one only when the new one is complete.
///
/// # Errors
/// A [`SaveError`], or what `write` failed with.
pub fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), SaveError> {
    write_checked(path, &|_| true, write)
}

fn write_checked(
    path: &Path,
    unchanged: &dyn Fn(&Path) -> bool,
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
    let temporary = Temporary::create(&target)?;
    let mut file = temporary.open()?;
    write(&mut file)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.sync_all()?;
    drop(file);
    if !unchanged(&target) {
        return Err(SaveError::ChangedElsewhere);
    }
    temporary.rename_over(&target)?;
    sync_folder(&target)?;
    Ok(())
}

/// The file behind links, so that saving through a link keeps the link.
fn follow_links(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Ok(target) => Ok(target),
        Err(error) if error.kind() == io::ErrorKind::NotFound => match fs::read_link(path) {
            // A link to a file that is not there yet: write where it points.
            Ok(target) => Ok(folder_of(path).join(target)),
            Err(_) => Ok(path.to_path_buf()),
        },
        Err(error) => Err(error),
    }
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The new content beside the target, under a short name of its own. Removed unless it took the target's place.
struct Temporary {
    path: PathBuf,
    placed: bool,
}

impl Temporary {
    fn create(target: &Path) -> Result<Self, SaveError> {
        let name = target.file_name().ok_or(SaveError::NotAFile)?;
        let checksum = crc32fast::hash(name.as_encoded_bytes());
        let path = folder_of(target).join(format!(".mw-{checksum:08x}.tmp"));
        // What an interrupted save left behind goes first; the name is ours alone.
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(Self { path, placed: false }),
        }
    }

    fn open(&self) -> io::Result<File> {
        OpenOptions::new().write(true).create_new(true).open(&self.path)
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
            // Nothing can be done about a left-over that will not go; the next save sweeps it.
            let _swept = fs::remove_file(&self.path);
        }
    }
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

#[cfg(unix)]
fn sync_folder(target: &Path) -> io::Result<()> {
    File::open(folder_of(target))?.sync_all()
}

/// Windows has no way to sync a folder.
#[cfg(not(unix))]
fn sync_folder(_target: &Path) -> io::Result<()> {
    Ok(())
}
