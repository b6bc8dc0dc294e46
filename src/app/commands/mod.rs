//! What can be done without saying more: the commands, and when each would do something.

mod keys;
mod table;

pub use keys::{Focus, begins_a_moment, pressed};
pub use table::{Entry, Group, TABLE, shown_keys};

use super::App;
use crate::model::Verdict;
use crate::paint::icons::chrome as icon;
use crate::words::{actions, keys as key_names};

/// A command without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// A fresh wall.
    New,
    /// Another wall.
    Open,
    /// Save.
    Save,
    /// Save under another name.
    SaveAs,
    /// Moments from a table, a list or a drawing.
    Import,
    /// The wall as it was before.
    Versions,
    /// A copy of the wall, to be changed into what should be.
    CopyAsIdeal,
    /// A copy without verdicts and plans, for the next room.
    CopyAsTemplate,
    /// Save the photo beside the wall.
    Photo,
    /// The photo to the clipboard, as an image.
    CopyPhoto,
    /// Take the last step back.
    Undo,
    /// Make it again.
    Redo,
    /// Look for moments.
    Find,
    /// Nothing of the wall can be changed, until it is pressed again.
    HandsOff,
    /// How the program looks and behaves.
    Preferences,
    /// The list of keys and gestures.
    Help,
    /// What the program is, and under which licences.
    About,
    /// Back to where a wall is chosen.
    StartScreen,
    /// A new note after the selected one, or at the end.
    NewNote,
    /// A new note after the one being written.
    NewNoteAfter,
    /// Write on the selected note.
    EditNote,
    /// Two notes of the one being written.
    SplitNote,
    /// One note of the selected ones.
    MergeNotes,
    /// Under the note before, at the same time.
    Stack,
    /// Out of the stack, to a time of its own.
    Unstack,
    /// Onto the parking shelf.
    Park,
    /// Delete the selected notes.
    Delete,
    /// Copy them on the wall.
    Duplicate,
    /// To the clipboard, and off the wall.
    Cut,
    /// To the clipboard.
    Copy,
    /// From the clipboard, a note a line.
    Paste,
    /// From the clipboard, all of it on one note.
    PasteAsOne,
    /// Choose every note of the timeline.
    SelectAll,
    /// Every note that is pressed joins the selection, until it is pressed again.
    SelectMore,
    /// The menu of what is selected.
    Menu,
    /// End what is going on, then choose nothing.
    Escape,
    /// Choose the next note.
    Next,
    /// Choose the note before.
    Previous,
    /// Choose the note in the line below.
    Below,
    /// Choose the note in the line above.
    Above,
    /// Choose the first note.
    First,
    /// Choose the last note.
    Last,
    /// Extend the selection to the next note.
    ExtendNext,
    /// Extend it to the note before.
    ExtendPrevious,
    /// Extend it to the note in the line below.
    ExtendBelow,
    /// Extend it to the note in the line above.
    ExtendAbove,
    /// Move the selected notes one place on.
    MoveNext,
    /// Move them one place back.
    MovePrevious,
    /// One of the first six types, from 0.
    Type(usize),
    /// A verdict.
    Judge(Verdict),
    /// No verdict.
    ClearVerdict,
    /// Make the selected notes priorities, or take them off.
    Priority,
    /// One dot for each of the selected notes.
    AddDot,
    /// One dot less.
    TakeDot,
    /// Every note that is pressed gets a dot, until it is pressed again.
    GiveDots,
    /// The priorities in the order of their dots.
    SortByDots,
    /// All dots away.
    ClearDots,
    /// Show the whole wall.
    Fit,
    /// Show the selected notes.
    FitSelection,
    /// 100 %.
    ActualSize,
    /// Nearer.
    ZoomIn,
    /// Further away.
    ZoomOut,
    /// The experience curve under the wall, or away.
    Curve,
    /// Hide the panels, or show them.
    HidePanels,
    /// Go to the next station.
    NextStation,
    /// Go to the one before.
    PreviousStation,
    /// Show the room the question, in large type on the whole screen.
    Present,
    /// A second window for the projector, until it is pressed again.
    Projector,
    /// The whole screen.
    FullScreen,
}

impl Command {
    /// Its row of the table. Every command has one.
    fn entry(self) -> Option<&'static Entry> {
        TABLE.iter().find(|entry| entry.command == self)
    }

    /// What it is called on buttons and in menus.
    pub fn label(self) -> &'static str {
        self.entry().map_or("", |entry| (entry.label)())
    }

    /// Its name with its key, for the tooltip of a button.
    pub fn tooltip(self) -> String {
        actions::with_key(self.label(), self.shortcut_text().as_deref())
    }

    /// The icon on its button, where it has one.
    pub fn icon(self) -> Option<char> {
        Some(match self {
            Self::New => icon::NEW,
            Self::Open => icon::FOLDER_OPEN,
            Self::Save => icon::SAVE,
            Self::SaveAs => icon::SAVE_AS,
            Self::Photo => icon::CAMERA,
            Self::CopyPhoto | Self::Copy => icon::COPY,
            Self::Undo => icon::UNDO,
            Self::Redo => icon::REDO,
            Self::NewNote | Self::NewNoteAfter => icon::PLUS,
            Self::Find => icon::FIND,
            Self::Present => icon::PRESENT,
            Self::Projector => icon::PROJECTOR,
            Self::HandsOff => icon::HAND,
            Self::Preferences => icon::GEAR,
            Self::Help => icon::KEYBOARD,
            Self::About => icon::INFO,
            Self::StartScreen => icon::SHOWN_ALL,
            Self::SplitNote => icon::SPLIT,
            Self::MergeNotes => icon::MERGE,
            Self::Stack => icon::STACK,
            Self::Unstack => icon::UNSTACK,
            Self::Park => icon::TRAY,
            Self::Cut => icon::CUT,
            Self::Paste | Self::PasteAsOne => icon::CLIPBOARD,
            Self::Import => icon::IMPORT,
            Self::SelectAll => icon::SELECT_ALL,
            Self::SelectMore => icon::SELECT_MORE,
            Self::EditNote => icon::PENCIL,
            Self::Delete => icon::TRASH,
            Self::Duplicate | Self::CopyAsIdeal | Self::CopyAsTemplate => icon::DUPLICATE,
            Self::Priority => icon::RANKING,
            Self::GiveDots => icon::DOT,
            Self::SortByDots => icon::SORT,
            Self::ClearDots => icon::ERASER,
            Self::Versions => icon::CLOCK,
            Self::HidePanels => icon::SIDEBAR,
            Self::FullScreen => icon::FULL_SCREEN,
            Self::Fit => icon::FIT,
            Self::Curve => icon::CURVE,
            Self::ZoomIn => icon::PLUS,
            Self::ZoomOut => icon::MINUS,
            _ => return None,
        })
    }

    /// The key that a menu shows, in words: "Ctrl+S".
    pub fn shortcut_text(self) -> Option<String> {
        let shortcut = self.entry()?.keys.first()?;
        Some(shortcut.shown(key_names::ON_A_MAC))
    }

    /// True if it is done again and again while its key is held down.
    pub fn repeats(self) -> bool {
        matches!(
            self,
            Self::Undo
                | Self::Redo
                | Self::Next
                | Self::Previous
                | Self::Below
                | Self::Above
                | Self::ExtendNext
                | Self::ExtendPrevious
                | Self::ExtendBelow
                | Self::ExtendAbove
                | Self::MoveNext
                | Self::MovePrevious
                | Self::ZoomIn
                | Self::ZoomOut
        )
    }

    /// True if it changes moments that are chosen first, so that whoever presses its key and chose none misses something.
    pub fn is_about_chosen(self) -> bool {
        matches!(
            self,
            Self::Priority
                | Self::AddDot
                | Self::TakeDot
                | Self::Park
                | Self::EditNote
                | Self::Duplicate
        )
    }

    /// True if it would do something now.
    pub fn is_enabled(self, app: &App) -> bool {
        let chosen = app.session.selection.ids().len();
        match self {
            Self::Undo => app.document.undo_step().is_some(),
            Self::Redo => app.document.redo_step().is_some(),
            Self::MergeNotes => chosen > 1,
            Self::SplitNote => app.split_place().is_some(),
            Self::SortByDots => app.sorted_by_dots().is_some(),
            Self::ClearDots => app.document.wall().moments.iter().any(|moment| moment.dots > 0),
            Self::EditNote
            | Self::Delete
            | Self::Duplicate
            | Self::Cut
            | Self::Copy
            | Self::Park
            | Self::Stack
            | Self::Unstack
            | Self::Menu
            | Self::Priority
            | Self::AddDot
            | Self::TakeDot
            | Self::FitSelection => chosen > 0,
            _ => true,
        }
    }
}
