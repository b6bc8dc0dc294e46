//! Why something was not done. One sentence each.

use super::{excerpt, glimpse};
use crate::edit::Refused;
use crate::model::{TextField, Verdict};
use crate::storage::{MAX_FILE_BYTES, OpenError, ReadError, SaveError};

/// Why a change was refused.
pub fn refused(refused: &Refused) -> String {
    match refused {
        Refused::Unknown(id) => format!("There is nothing called {id} on the wall."),
        Refused::IdTaken(id) => format!("Something called {id} is on the wall already."),
        Refused::NothingChosen => "No moment is chosen.".to_owned(),
        Refused::FivePriorities { .. } => {
            "Five already. Swap one out, or park this as a candidate.".to_owned()
        }
        Refused::AlreadyPriority(text) => format!("{} is a priority already.", excerpt(text)),
        Refused::NotAPriority(text) => format!("{} is not a priority.", excerpt(text)),
        Refused::Parked(text) => {
            format!("{} is parked; put it back on the timeline first.", excerpt(text))
        }
        Refused::TooLong(field) => {
            format!(
                "{} may have {} characters at most.",
                capitalised(field_name(*field)),
                field.limit()
            )
        }
        Refused::Blank(field) => format!("{} may not be blank.", capitalised(field_name(*field))),
        Refused::TooManyConditions => "A scenario has ten conditions at most.".to_owned(),
        Refused::TooManyRows => "No more notes fit under each other here.".to_owned(),
        Refused::NotAnAmount => "That is not an amount that can be.".to_owned(),
        Refused::TargetNotAbove { verdict, target } => format!(
            "A {} moment cannot aim at {}; the target must be better.",
            lower_verdict(*verdict),
            lower_verdict(*target)
        ),
        Refused::BuiltInType(label) => {
            format!("{label} is built in; it can be hidden, not removed.")
        }
        Refused::BuiltInColor(label) => {
            format!("{label} is built in; its colour belongs to the theme.")
        }
        Refused::TooFewIds => "The copies could not be given names of their own.".to_owned(),
        Refused::NextToItself => "A moment cannot be put next to itself.".to_owned(),
        Refused::NothingToSplit => "There is nothing to split or merge here.".to_owned(),
        Refused::UnknownIdea => "The action names an idea this moment does not have.".to_owned(),
    }
}

fn lower_verdict(verdict: Verdict) -> String {
    super::verdict(verdict).to_lowercase()
}

/// The name of a text field inside a sentence.
pub(super) fn field_name(field: TextField) -> &'static str {
    match field {
        TextField::Title => "the title",
        TextField::Why => "the reason why",
        TextField::Customer => "the customer",
        TextField::Goal => "the goal",
        TextField::Outcome => "the outcome",
        TextField::Context => "the context",
        TextField::Condition => "a condition",
        TextField::TypeLabel => "a contact type’s name",
        TextField::StageName => "a stage’s name",
        TextField::MomentText => "a moment",
        TextField::Want => "a want",
        TextField::Showstopper => "a showstopper",
        TextField::Expected => "what they expected",
        TextField::Got => "what they got",
        TextField::Idea => "an idea",
        TextField::Action => "an action",
        TextField::Metric => "a metric’s name",
    }
}

/// With a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().collect::<String>() + letters.as_str(),
        None => String::new(),
    }
}

/// Why a file could not be read; without the path, which the caller puts last.
pub fn read_error(error: &ReadError) -> String {
    match error {
        ReadError::NotFound => "there is no such file".to_owned(),
        ReadError::Denied => "no permission to read the file".to_owned(),
        ReadError::Directory => "this is a folder, not a file".to_owned(),
        ReadError::NotAFile => "this is a device or a pipe, not a file".to_owned(),
        ReadError::TooBig { bytes } => format!(
            "the file is too big ({} MB; {} MB at most)",
            bytes / 1_000_000,
            MAX_FILE_BYTES / (1024 * 1024)
        ),
        ReadError::Io(error) => format!("the file could not be read ({error})"),
    }
}

/// Why a wall was not opened; without the path, which the caller puts last.
pub fn open_error(error: &OpenError) -> String {
    match error {
        OpenError::Read(error) => read_error(error),
        OpenError::Empty => "the file is empty, so there is no wall in it".to_owned(),
        OpenError::OnlyZeros => {
            "the file holds only zero bytes, as a crash of the machine leaves them".to_owned()
        }
        OpenError::Utf16 => "the file is in UTF-16; save it as UTF-8 and open it again".to_owned(),
        OpenError::NotUtf8 { offset } => {
            format!(
                "the file is no UTF-8 text (byte {offset} is wrong); save it as UTF-8 and try again"
            )
        }
        OpenError::Picture => "this is a picture, not a wall’s file".to_owned(),
        OpenError::NoWallInPhoto => {
            "there is no wall inside this picture; programs that send or edit pictures may take it out"
                .to_owned()
        }
        OpenError::DamagedPhoto => {
            "the picture is cut off or damaged, and the wall inside cannot be read".to_owned()
        }
        OpenError::InPhoto(error) => {
            format!("the wall inside the picture cannot be opened: {}", open_error(error))
        }
        OpenError::NotJson { line, column } => {
            format!("the file is no wall, or a damaged one (line {line}, column {column})")
        }
        OpenError::TooDeep => "the file is nested deeper than any wall".to_owned(),
        OpenError::TooMuch => "the file holds more than any wall can".to_owned(),
        OpenError::NumberTooLarge => {
            "the wall is damaged: it has a number that is larger than numbers can be".to_owned()
        }
        OpenError::DuplicateKey { key } => format!(
            "the wall is damaged: {} stands twice, so one of the two would be lost",
            excerpt(key)
        ),
        OpenError::NotAWall => "the file is not a Momentwall wall".to_owned(),
        OpenError::UnknownVersion => "the wall is damaged: its version cannot be read".to_owned(),
        OpenError::TooNew { version } => format!(
            "the wall was made by a newer Momentwall (file version {version}); this one cannot change it"
        ),
        OpenError::Damaged { place } => {
            format!("the wall is damaged: {} is not what it should be", glimpse(place))
        }
    }
}

/// Why a file was not written; without the path, which the caller puts last.
pub fn save_error(error: &SaveError) -> String {
    match error {
        SaveError::WriteProtected => "the file is write-protected".to_owned(),
        SaveError::NoFolder => "there is no such folder".to_owned(),
        SaveError::NotAFile => "this is not a file that can be written".to_owned(),
        SaveError::ChangedElsewhere => {
            "the file was changed by somebody else meanwhile; nothing was written".to_owned()
        }
        SaveError::Denied => "no permission to write here".to_owned(),
        SaveError::DiskFull => "the disk is full; nothing was changed".to_owned(),
        SaveError::TooLarge => {
            "the wall holds more than a wall’s file can; nothing was written".to_owned()
        }
        SaveError::NameTooLong => "the file’s name is too long".to_owned(),
        SaveError::Io(error) => format!("the file could not be written ({error})"),
    }
}
