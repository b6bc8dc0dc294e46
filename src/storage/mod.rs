//! Bytes and files for walls: the file's own format, careful opening, careful saving.

mod backups;
mod clipboard;
mod files;
mod format;
mod in_photo;
mod json;
mod log;
mod open;
mod open_note;
mod photo_choices;
mod places;
mod preferences;
mod recovery;
mod save;
mod versions;
mod watch;
mod words;

pub use backups::backup;
pub use clipboard::{copied_notes, keep_copied_notes};
pub use files::{Fingerprint, MAX_FILE_BYTES, ReadError, is_unchanged, read_file};
pub use in_photo::{PNG_SIGNATURE, photo_text, wall_in_photo};
pub use log::log;
pub(crate) use open::text_of;
pub use open::{
    FoundIn, Note, OpenError, Opened, look_at_newer, open, open_file, open_file_or_photo,
};
pub use open_note::{Claim, OpenBy, OpenNote, claim_open};
pub use photo_choices::{PhotoChoices, PhotoFormat, PhotoShape, PhotoSharpness};
pub use places::{choose_data_place, data_place, documents_place, home};
pub use preferences::{
    LanguageChoice, Look, Preferences, SCALES, Wheel, WindowPlace, load_preferences,
    save_preferences,
};
pub use recovery::{
    BesideFile, CopyPlace, RecoveryCopy, RecoveryFile, damaged_recovery_copy,
    discard_recovery_copy, forget_saved_copies, recovery_offers, recovery_offers_for,
};
pub use save::{Before, SaveError, save_file, write_whole};
pub use versions::{Version, VersionsOf, keep_version, versions};
pub use watch::{Found, Watch};
pub(crate) use words::Word;

use crate::model::Wall;

/// The version of the file format that this program writes.
pub const VERSION: u32 = 1;

/// The wall as the bytes of a `.wall.json` file: pretty-printed UTF-8 JSON with a stable key order (product.md 6).
pub fn to_json(wall: &Wall) -> String {
    format::write(wall)
}

/// The same, for a file: refused if it would be one that this program could not open again.
///
/// # Errors
/// [`SaveError::TooLarge`].
pub fn to_file(wall: &Wall) -> Result<String, SaveError> {
    let json = to_json(wall);
    let opens = json.len() as u64 <= MAX_FILE_BYTES && json::refuse_excess(&json).is_ok();
    if opens { Ok(json) } else { Err(SaveError::TooLarge) }
}
