//! Code points of the Phosphor icons in use (tokens 1.3 and 6).

use crate::layout::TypeLook;
use crate::model::{BuiltInType, PriorityState};

/// The marks a type may have: those of the built-in types in key order, those handed to own types with their colours,
/// and those on offer.
const NAMED_MARKS: [(&str, char); 28] = [
    ("users", '\u{e4d6}'),
    ("phone", '\u{e3b8}'),
    ("at", '\u{e0ac}'),
    ("envelope-simple", '\u{e218}'),
    ("browser", '\u{e0f4}'),
    ("monitor-play", '\u{e58c}'),
    ("door-open", '\u{e7e6}'),
    ("package", '\u{e390}'),
    ("device-mobile", '\u{e1e0}'),
    ("storefront", '\u{e470}'),
    ("chat-circle-dots", '\u{e16c}'),
    ("receipt", '\u{e3ec}'),
    ("robot", '\u{e762}'),
    ("credit-card", '\u{e1d2}'),
    ("megaphone-simple", '\u{e642}'),
    ("truck", '\u{e4b4}'),
    ("key", '\u{e2d6}'),
    ("bed", '\u{e0cc}'),
    ("fork-knife", '\u{e262}'),
    ("car", '\u{e112}'),
    ("first-aid-kit", '\u{e570}'),
    ("wrench", '\u{e5d4}'),
    ("newspaper", '\u{e344}'),
    ("television", '\u{e754}'),
    ("hand-waving", '\u{e580}'),
    ("signpost", '\u{e89c}'),
    ("ticket", '\u{e490}'),
    ("gift", '\u{e276}'),
];

/// The window's icons, by what they stand for (tokens 6).
pub mod chrome {
    /// Undo.
    pub const UNDO: char = '\u{e08a}';
    /// Redo.
    pub const REDO: char = '\u{e08c}';
    /// Photo…
    pub const CAMERA: char = '\u{e10e}';
    /// More commands.
    pub const MORE: char = '\u{e1fe}';
    /// Close.
    pub const CLOSE: char = '\u{e4f6}';
    /// Add.
    pub const PLUS: char = '\u{e3d4}';
    /// Take away, zoom out.
    pub const MINUS: char = '\u{e32a}';
    /// The Enter key.
    pub const ENTER: char = '\u{e782}';
    /// Show the whole wall.
    pub const FIT: char = '\u{e626}';
    /// Let the window fill the screen.
    pub const FULL_SCREEN: char = '\u{e1d0}';
    /// Choose all notes.
    pub const SELECT_ALL: char = '\u{e746}';
    /// Read moments from another file.
    pub const IMPORT: char = '\u{e232}';
    /// Open a choice.
    pub const CARET_DOWN: char = '\u{e136}';
    /// Done.
    pub const CHECK: char = '\u{e182}';
    /// Done when.
    pub const CHECK_CIRCLE: char = '\u{e184}';
    /// Ask the room.
    pub const MEGAPHONE: char = '\u{e642}';
    /// A new wall.
    pub const NEW: char = '\u{e230}';
    /// Open a wall.
    pub const FOLDER_OPEN: char = '\u{e256}';
    /// The wall as a table.
    pub const TABLE: char = '\u{eb1c}';
    /// The wall as minutes.
    pub const MINUTES: char = '\u{e23a}';
    /// Save.
    pub const SAVE: char = '\u{e248}';
    /// Save under another name.
    pub const SAVE_AS: char = '\u{eaf4}';
    /// A list from the clipboard.
    pub const CLIPBOARD: char = '\u{e198}';
    /// A sample.
    pub const SPARKLE: char = '\u{e6a2}';
    /// The parking shelf.
    pub const TRAY: char = '\u{e4aa}';
    /// Back on the timeline.
    pub const PUT_BACK: char = '\u{e08e}';
    /// Delete.
    pub const TRASH: char = '\u{e4a6}';
    /// Earlier versions, a recovered wall, a recent wall.
    pub const CLOCK: char = '\u{e1a0}';
    /// Priorities.
    pub const RANKING: char = '\u{ed62}';
    /// The side panel.
    pub const SIDEBAR: char = '\u{ec24}';
    /// A copy of notes.
    pub const DUPLICATE: char = '\u{e1cc}';
    /// Another note's text.
    pub const PENCIL: char = '\u{e3b4}';
    /// Find.
    pub const FIND: char = '\u{e30c}';
    /// The wheel of a mouse.
    pub const MOUSE: char = '\u{e33a}';
    /// Preferences.
    pub const GEAR: char = '\u{e270}';
    /// Keys, and the keyboard on the screen.
    pub const KEYBOARD: char = '\u{e2d8}';
    /// One note becomes two.
    pub const SPLIT: char = '\u{ed3c}';
    /// Several become one.
    pub const MERGE: char = '\u{ed3e}';
    /// Hands off.
    pub const HAND: char = '\u{e57e}';
    /// The wall is locked.
    pub const LOCK: char = '\u{e2fa}';
    /// It leaves the room.
    pub const SEND: char = '\u{e398}';
    /// Back to the wall.
    pub const BACK: char = '\u{e09a}';
    /// To another place.
    pub const MOVE_TO: char = '\u{e064}';
    /// A stage.
    pub const BAND: char = '\u{eb54}';
    /// A new stage.
    pub const STAGE: char = '\u{e59e}';
    /// To the clipboard.
    pub const COPY: char = '\u{e1ca}';
    /// To the clipboard, and away.
    pub const CUT: char = '\u{eae0}';
    /// One more.
    pub const SELECT_MORE: char = '\u{e69c}';
    /// At the same time as the note before.
    pub const STACK: char = '\u{e05c}';
    /// At a time of its own.
    pub const UNSTACK: char = '\u{e066}';
    /// Earlier, the one before.
    pub const LEFT: char = '\u{e058}';
    /// Later, the next one.
    pub const RIGHT: char = '\u{e06c}';
    /// The one before, in a list.
    pub const CARET_UP: char = '\u{e13c}';
    /// A timebox that was not begun.
    pub const TIMER: char = '\u{e492}';
    /// Goes on.
    pub const PLAY: char = '\u{e3d0}';
    /// Rests.
    pub const PAUSE: char = '\u{e39e}';
    /// For the room.
    pub const PRESENT: char = '\u{e654}';
    /// Once more.
    pub const AGAIN: char = '\u{e094}';
    /// A second window for the projector.
    pub const PROJECTOR: char = '\u{e658}';
    /// A show of hands.
    pub const VOTES: char = '\u{e57e}';
    /// A dot for a candidate.
    pub const DOT: char = '\u{e18a}';
    /// In the order of the dots.
    pub const SORT: char = '\u{e2f6}';
    /// Dots away.
    pub const ERASER: char = '\u{e21e}';
    /// A hint.
    pub const HINT: char = '\u{e2dc}';
    /// The team's guess.
    pub const GUESS: char = '\u{e168}';
    /// Not offered.
    pub const HIDDEN: char = '\u{e224}';
    /// The experience curve.
    pub const CURVE: char = '\u{e154}';
    /// All walls: four squares.
    pub const SHOWN_ALL: char = '\u{e296}';
    /// Offered.
    pub const SHOWN: char = '\u{e220}';
    /// An idea.
    pub const LIGHTBULB: char = '\u{e2dc}';
    /// An owner.
    pub const USER: char = '\u{e4c2}';
    /// A due date.
    pub const CALENDAR: char = '\u{e10a}';
    /// Dates to come.
    pub const CALENDAR_CHECK: char = '\u{e712}';
    /// A metric.
    pub const GAUGE: char = '\u{e628}';
    /// To be looked at again.
    pub const EYE: char = '\u{e220}';
    /// Something to know.
    pub const INFO: char = '\u{e2ce}';
    /// The picture at its full size.
    pub const LOOK_CLOSER: char = '\u{e310}';
    /// All of it again.
    pub const LOOK_FARTHER: char = '\u{e30e}';
    /// Something is late.
    pub const WARNING: char = '\u{e4e0}';
}

/// No type yet.
pub(super) const QUESTION: char = '\u{e3e8}';
/// The axis goes on in the next line.
pub(super) const CARET_RIGHT: char = '\u{e13a}';
/// The end of the journey.
pub(super) const FLAG_PENNANT: char = '\u{ecf0}';
/// The parking shelf.
pub(super) const TRAY: char = '\u{e4aa}';

/// What stands in the strip of a note.
pub(super) enum Mark {
    /// An icon of the filled style.
    Icon(char),
    /// One or two letters.
    Letters(String),
}

/// The names of the marks that own types choose from.
pub fn own_marks() -> impl Iterator<Item = &'static str> {
    NAMED_MARKS[BuiltInType::ALL.len()..].iter().map(|(name, _)| *name)
}

/// The name of the mark handed to the own type at a place.
pub(super) fn own_mark(place: usize) -> &'static str {
    let own = &NAMED_MARKS[BuiltInType::ALL.len()..];
    own[place % own.len()].0
}

/// The mark of a type.
pub(super) fn type_mark(look: &TypeLook) -> Mark {
    let own = BuiltInType::ALL.len();
    let place = match look.built_in {
        Some(kind) => BuiltInType::ALL.iter().position(|other| *other == kind).unwrap_or(0),
        None => own + look.own_place % (NAMED_MARKS.len() - own),
    };
    let (_, usual) = NAMED_MARKS[place];
    match look.mark.as_deref().map(str::trim) {
        None | Some("") => Mark::Icon(usual),
        Some(mark) => match NAMED_MARKS.iter().find(|(name, _)| *name == mark) {
            Some((_, icon)) => Mark::Icon(*icon),
            None if mark.chars().count() <= 2 => Mark::Letters(mark.to_owned()),
            // An icon this version does not know.
            None => Mark::Icon(usual),
        },
    }
}

/// The icon of a priority's state.
pub fn state(state: PriorityState) -> char {
    match state {
        PriorityState::ToAssess => QUESTION,
        PriorityState::Open => '\u{e244}',
        PriorityState::UnderWay => '\u{e80e}',
        PriorityState::LookAgain => '\u{e220}',
        PriorityState::Protect => '\u{e40c}',
    }
}
