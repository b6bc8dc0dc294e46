//! Opening a wall: refused with one sentence, or opened with what can be kept and a list of what was mended.

use std::path::Path;

use serde_json::value::RawValue;

use super::files::{Fingerprint, ReadError, read_file};
use super::in_photo::{is_png, open_photo};
use super::json::{Excess, Object, refuse_excess, whole_number};
use super::{VERSION, format};
use crate::model::{Mended, Wall, mend};

/// Why a file is not opened. It is never touched.
#[derive(Debug)]
pub enum OpenError {
    /// It cannot be read.
    Read(ReadError),
    /// There is nothing in it.
    Empty,
    /// Only zero bytes, as a crash of the machine leaves them.
    OnlyZeros,
    /// It is a picture where a wall's file is wanted.
    Picture,
    /// It is a PNG without a wall inside: another picture, or one whose text was taken out on its way.
    NoWallInPhoto,
    /// It is a PNG that is cut off or damaged, or whose text nobody can unpack.
    DamagedPhoto,
    /// It is a photo, but the wall inside cannot be opened.
    InPhoto(Box<OpenError>),
    /// It is in UTF-16 or UTF-32.
    Utf16,
    /// It is no text; the first wrong byte is here.
    NotUtf8 {
        /// Its place in the file, from 0.
        offset: usize,
    },
    /// It is no JSON, or a damaged one.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It nests deeper than any wall.
    TooDeep,
    /// It holds more values than any wall.
    TooMuch,
    /// A number that no number can hold, such as 1e999.
    NumberTooLarge,
    /// A key stands twice in one object, so one of the two values would be lost.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// Sound JSON, but not a wall.
    NotAWall,
    /// A wall whose version cannot be read.
    UnknownVersion,
    /// A wall of a newer program.
    TooNew {
        /// Its version.
        version: u64,
    },
    /// A part of the wall is not what it must be.
    Damaged {
        /// Which part, as a path such as `moments[3]`.
        place: String,
    },
}

/// Something to tell the user about a wall that did open.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// A rule was broken and mended.
    Mended(Mended),
    /// A value could not be read; it was left out, and is written back unless it gets a new value.
    Unreadable {
        /// Its path, such as `moments[3].seconds`.
        place: String,
    },
}

/// A wall that was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The wall; it holds every rule.
    pub wall: Wall,
    /// What was mended; empty for a sound file.
    pub notes: Vec<Note>,
}

/// Reads and opens a file, with the fingerprint to save over it later.
///
/// # Errors
/// An [`OpenError`].
pub fn open_file(path: &Path) -> Result<(Opened, Fingerprint), OpenError> {
    let content = read_file(path).map_err(OpenError::Read)?;
    Ok((open(&content)?, Fingerprint::of(&content)))
}

/// Where a wall was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FoundIn {
    /// In its own file, which was so when it was read.
    File(Fingerprint),
    /// Inside a photo: the wall has no file of its own.
    Photo,
}

/// Opens a wall's file, or a photo with the wall inside; the content tells which it is, not the name.
///
/// # Errors
/// An [`OpenError`].
pub fn open_file_or_photo(path: &Path) -> Result<(Opened, FoundIn), OpenError> {
    if is_png(path).map_err(OpenError::Read)? {
        return Ok((open_photo(path)?, FoundIn::Photo));
    }
    open_file(path).map(|(opened, fingerprint)| (opened, FoundIn::File(fingerprint)))
}

/// Opens the bytes of a `.wall.json` file.
///
/// # Errors
/// An [`OpenError`].
pub fn open(content: &[u8]) -> Result<Opened, OpenError> {
    open_up_to(content, u64::from(VERSION))
}

/// Reads what can be understood of a wall of a newer program, to be looked at: it must not be saved.
///
/// # Errors
/// An [`OpenError`]; mostly because the newer program means something else by what stands there.
pub fn look_at_newer(path: &Path) -> Result<Wall, OpenError> {
    let content = read_file(path).map_err(OpenError::Read)?;
    open_up_to(&content, u64::MAX).map(|opened| opened.wall)
}

fn open_up_to(content: &[u8], latest: u64) -> Result<Opened, OpenError> {
    let text = text_of(content)?;
    refuse_excess(text).map_err(|excess| match excess {
        Excess::Depth => OpenError::TooDeep,
        Excess::Values => OpenError::TooMuch,
        Excess::Number => OpenError::NumberTooLarge,
    })?;
    let raw: &RawValue = serde_json::from_str(text)
        .map_err(|error| OpenError::NotJson { line: error.line(), column: error.column() })?;
    if !raw.get().starts_with('{') {
        return Err(OpenError::NotAWall);
    }
    let mut object = Object::parse(raw).map_err(|error| broken_object(&error, "the wall"))?;
    check_format(&mut object, latest)?;
    let mut reader = format::Reader::default();
    let wall = reader.wall(object)?;
    let (wall, mended) = mend(wall);
    let mut notes = reader.into_notes();
    notes.extend(mended.into_iter().map(Note::Mended));
    Ok(Opened { wall, notes })
}

/// The version comes first: what a newer program wrote is not even looked at.
fn check_format(object: &mut Object<'_>, latest: u64) -> Result<(), OpenError> {
    if !matches!(object.take::<String>("format"), Ok(Some(name)) if name == "momentwall") {
        return Err(OpenError::NotAWall);
    }
    let version = object.take_raw("version").and_then(whole_number);
    match version {
        Some(version) if version > latest => Err(OpenError::TooNew { version }),
        Some(version) if version >= u64::from(VERSION) => Ok(()),
        _ => Err(OpenError::UnknownVersion),
    }
}

/// The text of a file, without a byte order mark.
pub(crate) fn text_of(content: &[u8]) -> Result<&str, OpenError> {
    let content = content.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(content);
    if content.iter().all(|byte| byte.is_ascii_whitespace()) {
        return Err(OpenError::Empty);
    }
    if content.iter().all(|byte| *byte == 0) {
        return Err(OpenError::OnlyZeros);
    }
    if content.starts_with(b"\x89PNG") || content.starts_with(b"\xFF\xD8\xFF") {
        return Err(OpenError::Picture);
    }
    let marked = content.starts_with(&[0xFF, 0xFE]) || content.starts_with(&[0xFE, 0xFF]);
    let zero_beside_letter =
        matches!(content, [0, a, 0, b, ..] | [a, 0, b, 0, ..] if *a != 0 && *b != 0);
    if marked || zero_beside_letter {
        return Err(OpenError::Utf16);
    }
    std::str::from_utf8(content).map_err(|error| OpenError::NotUtf8 { offset: error.valid_up_to() })
}

/// What to say of an object that could not be read.
pub(super) fn broken_object(error: &serde_json::Error, place: &str) -> OpenError {
    let message = error.to_string();
    let key = message.find('`').zip(message.rfind('`')).map(|(from, to)| &message[from + 1..to]);
    match key {
        Some(key) if message.starts_with("duplicate field") => {
            OpenError::DuplicateKey { key: key.to_owned() }
        }
        _ => OpenError::Damaged { place: place.to_owned() },
    }
}
