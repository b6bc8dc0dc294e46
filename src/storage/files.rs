//! Reading a file without trusting it: what it is and how big it is comes before the first byte.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

/// No larger file is read.
pub const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// Why a file could not be read.
#[derive(Debug)]
pub enum ReadError {
    /// There is no such file.
    NotFound,
    /// No permission.
    Denied,
    /// A directory.
    Directory,
    /// A pipe, a device or the like.
    NotAFile,
    /// Larger than [`MAX_FILE_BYTES`].
    TooBig {
        /// Its size.
        bytes: u64,
    },
    /// The disk or the system said something else.
    Io(io::Error),
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::IsADirectory => Self::Directory,
            _ => Self::Io(error),
        }
    }
}

/// What a file was when it was read, to notice that somebody else changed it (reliability 0.9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    bytes: u64,
    checksum: u32,
}

impl Fingerprint {
    /// The fingerprint of a file's content.
    pub fn of(content: &[u8]) -> Self {
        Self { bytes: content.len() as u64, checksum: crc32fast::hash(content) }
    }
}

/// True if a file is still as it was.
pub fn is_unchanged(path: &Path, as_it_was: &Fingerprint) -> bool {
    read_file(path).is_ok_and(|content| Fingerprint::of(&content) == *as_it_was)
}

/// Reads a whole regular file of at most [`MAX_FILE_BYTES`].
///
/// # Errors
/// A [`ReadError`]; pipes, devices and folders are refused without being opened.
pub fn read_file(path: &Path) -> Result<Vec<u8>, ReadError> {
    read_up_to(path, MAX_FILE_BYTES)
}

/// The same with a bound of one's own.
pub(super) fn read_up_to(path: &Path, max_bytes: u64) -> Result<Vec<u8>, ReadError> {
    let bytes = regular_file(path)?;
    if bytes > max_bytes {
        return Err(ReadError::TooBig { bytes });
    }
    let mut content = Vec::new();
    // One byte more than allowed tells a file that grew meanwhile.
    fs::File::open(path)?.take(max_bytes + 1).read_to_end(&mut content)?;
    if content.len() as u64 > max_bytes {
        return Err(ReadError::TooBig { bytes: content.len() as u64 });
    }
    Ok(content)
}

/// The size of a regular file; anything else is refused without being opened.
pub(super) fn regular_file(path: &Path) -> Result<u64, ReadError> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(ReadError::Directory);
    }
    if !metadata.is_file() {
        return Err(ReadError::NotAFile);
    }
    Ok(metadata.len())
}
