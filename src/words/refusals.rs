//! Why something was not done. One sentence each.

use std::io;

use super::catalog::text;
use super::mended::place_in_file;
use super::{excerpt, verdict_within};
use crate::edit::Refused;
use crate::model::TextField;
use crate::storage::{MAX_FILE_BYTES, OpenError, ReadError, SaveError};

/// Why a change was refused.
pub fn refused(refused: &Refused) -> String {
    let plain = match refused {
        Refused::Unknown(id) => return tell!("refused-unknown", id = id.to_string()),
        Refused::IdTaken(id) => return tell!("refused-id-taken", id = id.to_string()),
        Refused::NothingChosen => "refused-nothing-chosen",
        Refused::FivePriorities { .. } => "refused-five-priorities",
        Refused::AlreadyPriority(text) => {
            return tell!("refused-already-priority", text = excerpt(text));
        }
        Refused::NotAPriority(text) => return tell!("refused-no-priority", text = excerpt(text)),
        Refused::Parked(text) => return tell!("refused-parked", text = excerpt(text)),
        Refused::TooLong(field) => {
            let name = capitalised(field_name(*field));
            return tell!("refused-too-long", field = name, limit = field.limit());
        }
        Refused::Blank(field) => {
            return tell!("refused-blank", field = capitalised(field_name(*field)));
        }
        Refused::TooManyConditions => "refused-too-many-conditions",
        Refused::TooManyRows => "refused-too-many-rows",
        Refused::NotAnAmount => "refused-no-amount",
        Refused::TargetNotAbove { verdict, target } => {
            let (verdict, target) = (verdict_within(*verdict), verdict_within(*target));
            return tell!("refused-target-not-above", verdict, target);
        }
        Refused::BuiltInType(label) => {
            return tell!("refused-built-in-type", label = label.as_str());
        }
        Refused::BuiltInColor(label) => {
            return tell!("refused-built-in-colour", label = label.as_str());
        }
        Refused::TooFewIds => "refused-too-few-ids",
        Refused::NextToItself => "refused-next-to-itself",
        Refused::NothingToSplit => "refused-nothing-to-split",
        Refused::UnknownIdea => "refused-unknown-idea",
    };
    text(plain).to_owned()
}

/// The name of a text field inside a sentence.
pub(super) fn field_name(field: TextField) -> &'static str {
    text(match field {
        TextField::Title => "field-title",
        TextField::Why => "field-why",
        TextField::Customer => "field-customer",
        TextField::Goal => "field-goal",
        TextField::Outcome => "field-outcome",
        TextField::Context => "field-context",
        TextField::Condition => "field-condition",
        TextField::TypeLabel => "field-type-label",
        TextField::StageName => "field-stage-name",
        TextField::MomentText => "field-moment",
        TextField::Want => "field-want",
        TextField::Showstopper => "field-showstopper",
        TextField::Expected => "field-expected",
        TextField::Got => "field-got",
        TextField::Idea => "field-idea",
        TextField::Action => "field-action",
        TextField::Metric => "field-metric",
    })
}

/// With a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().collect::<String>() + letters.as_str(),
        None => String::new(),
    }
}

/// Why the system did not do something, inside a sentence: in our words where it is known what they mean to a person,
/// else in its own.
pub fn cause(error: &io::Error) -> String {
    const DEVICE_FAILED: i32 = if cfg!(windows) { 1117 } else { 5 };
    let plain = match error.kind() {
        _ if error.raw_os_error() == Some(DEVICE_FAILED) => "cause-device",
        io::ErrorKind::PermissionDenied => "cause-denied",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "cause-full",
        io::ErrorKind::TimedOut
        | io::ErrorKind::NotConnected
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkDown
        | io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::StaleNetworkFileHandle => "cause-connection",
        io::ErrorKind::BrokenPipe => "cause-reader-gone",
        io::ErrorKind::OutOfMemory => "cause-memory",
        _ => return tell!("cause-other", words = error.to_string()),
    };
    text(plain).to_owned()
}

/// Why a file could not be read; without the path, which the caller puts last.
pub fn read_error(error: &ReadError) -> String {
    let plain = match error {
        ReadError::NotFound => "read-not-found",
        ReadError::Denied => "read-denied",
        ReadError::Directory => "read-directory",
        ReadError::NotAFile => "read-no-file",
        ReadError::TooBig { bytes } => {
            let most = MAX_FILE_BYTES / (1024 * 1024);
            return tell!("read-too-big", megabytes = bytes / 1_000_000, most);
        }
        ReadError::Io(error) => return tell!("read-failed", error = cause(error)),
    };
    text(plain).to_owned()
}

/// Why a wall was not opened; without the path, which the caller puts last.
pub fn open_error(error: &OpenError) -> String {
    let plain = match error {
        OpenError::Read(error) => return read_error(error),
        OpenError::Empty => "open-empty",
        OpenError::OnlyZeros => "open-only-zeros",
        OpenError::Utf16 => "open-utf-16",
        OpenError::NotUtf8 { offset } => return tell!("open-not-utf-8", offset = *offset),
        OpenError::Picture => "open-picture",
        OpenError::NoWallInPhoto => "open-no-wall-in-photo",
        OpenError::DamagedPhoto => "open-damaged-photo",
        OpenError::InPhoto(error) => return tell!("open-in-photo", why = open_error(error)),
        OpenError::NotJson { line, column } => {
            return tell!("open-no-json", line = *line, column = *column);
        }
        OpenError::TooDeep => "open-too-deep",
        OpenError::TooMuch => "open-too-much",
        OpenError::NumberTooLarge => "open-number-too-large",
        OpenError::DuplicateKey { key } => return tell!("open-duplicate-key", key = excerpt(key)),
        OpenError::NotAWall => "open-no-wall",
        OpenError::UnknownVersion => "open-unknown-version",
        OpenError::TooNew { version } => return tell!("open-too-new", version = *version),
        OpenError::Damaged { place } => return tell!("open-damaged", place = place_in_file(place)),
    };
    text(plain).to_owned()
}

/// Why a file was not written, and what to do where another place or another try helps; without the path, which the
/// caller puts last.
pub fn save_error(error: &SaveError) -> String {
    let what = save_reason(error);
    match error {
        SaveError::WriteProtected
        | SaveError::NoFolder
        | SaveError::NotAFile
        | SaveError::Denied => tell!("save-choose-another-place", what),
        SaveError::ChangedElsewhere => tell!("save-open-it-again", what),
        _ => what,
    }
}

/// The same for a sentence that says itself what to do, or for a place that nobody chose, such as a recovery copy's.
pub fn save_reason(error: &SaveError) -> String {
    let plain = match error {
        SaveError::WriteProtected => "save-write-protected",
        SaveError::NoFolder => "save-no-folder",
        SaveError::NotAFile => "save-no-file",
        SaveError::ChangedElsewhere => "save-changed-elsewhere",
        SaveError::Denied => "save-denied",
        SaveError::DiskFull => "save-disk-full",
        SaveError::FileLimit => "save-file-limit",
        SaveError::NoBackup(why) => return tell!("save-no-backup", why = save_reason(why)),
        SaveError::TooLarge => "save-too-large",
        SaveError::NameTooLong => "save-name-too-long",
        SaveError::Unsettled(error) => {
            return tell!("save-unsettled", error = cause(error));
        }
        SaveError::Io(error) => return tell!("save-failed", error = cause(error)),
    };
    text(plain).to_owned()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_told_in_our_words_or_as_the_systems() {
        let told = |number| cause(&io::Error::from_raw_os_error(number));
        assert_eq!(told(5), "the disk reports an error");
        assert_eq!(told(28), "the disk is full");
        assert!(told(24).starts_with("the system says: "), "{}", told(24));
    }
    #[test]
    fn a_refused_save_says_what_to_do_unless_the_sentence_around_it_does() {
        let (protected, elsewhere) = (SaveError::WriteProtected, SaveError::ChangedElsewhere);
        assert_eq!(
            save_error(&protected),
            "the file is write-protected and was not changed; choose another place"
        );
        assert_eq!(save_reason(&protected), "the file is write-protected and was not changed");
        assert!(save_error(&elsewhere).ends_with("; open it again and repeat the change"));
        assert!(save_error(&SaveError::DiskFull).ends_with("; make room and try again"));
    }
}
