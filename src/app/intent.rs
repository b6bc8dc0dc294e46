//! What the user wants. Panels and canvas push intents while they draw; one `match` carries them out afterwards.

use std::path::PathBuf;

use egui::{Pos2, Vec2};

use super::commands::Command;
use super::gesture::{DropZone, Gesture};
use super::session::{Next, Station};
use crate::edit::{Edit, Place};
use crate::layout::Landing;
use crate::model::{ContactTypeId, MomentId, StageId, Verdict};
use crate::samples::Sample;
use crate::storage::{Look, RecoveryCopy};

/// How the camera is moved.
#[derive(Clone, Debug, PartialEq)]
pub enum CameraMove {
    /// By so many points.
    Pan(Vec2),
    /// By a factor, about a place of the window.
    Zoom(f32, Pos2),
    /// Until a note is in view.
    Reveal(MomentId),
}

/// Something the user wants.
#[derive(Clone, Debug)]
pub enum Intent {
    /// A command of the table.
    Command(Command),
    /// A change of the wall as one step.
    Edit(Edit),
    /// Typing in a field of a panel.
    Type {
        /// Which field.
        field: &'static str,
        /// Its text.
        text: String,
        /// A character in it is still being composed.
        is_composing: bool,
        /// The change, joined until the field is left.
        edit: Edit,
    },
    /// The field is left.
    EndTyping,

    /// Goes to a station.
    Station(Station),
    /// Chooses only this note.
    Select(MomentId),
    /// Adds a note to the selection, or takes it off.
    ToggleSelected(MomentId),
    /// Chooses these.
    SelectAll(Vec<MomentId>),
    /// Chooses nothing.
    SelectNone,

    /// Begins to write on a note.
    EditText(MomentId),
    /// Begins to write a new note.
    NewNote(Place),
    /// What the pointer does on the wall.
    Gesture(Gesture),
    /// The text being written is now this.
    TextTyped {
        /// Of which note.
        id: MomentId,
        /// The text.
        text: String,
        /// A character in it is still being composed.
        is_composing: bool,
    },
    /// Ends the writing of a note.
    EndEditing,
    /// Ends the writing and goes to the next note, or a new one.
    EditNext,
    /// Ends the writing and goes to the note before.
    EditPrevious,
    /// Adds what stands in the quick-add bar.
    QuickAdd,
    /// The text in the quick-add bar is now this.
    QuickAddTyped {
        /// The text.
        text: String,
        /// A character in it is still being composed.
        is_composing: bool,
        /// The bar has the focus.
        has_focus: bool,
        /// It was to get the focus, and has it.
        got_focus: bool,
    },
    /// The type new notes take.
    QuickAddType(Option<ContactTypeId>),
    /// The stage new notes take.
    QuickAddStage(Option<StageId>),
    /// Text from the clipboard: a note a line.
    Paste(String),

    /// Notes are let go on the wall.
    Drop {
        /// Which.
        ids: Vec<MomentId>,
        /// Where.
        landing: Landing,
    },
    /// Notes are let go beside the wall.
    DropBeside {
        /// Which.
        ids: Vec<MomentId>,
        /// Where.
        zone: DropZone,
    },
    /// A type for the selected notes, or for new ones where none is selected.
    SetType(Option<ContactTypeId>),
    /// A verdict for these; `None` takes it back.
    Judge(Vec<MomentId>, Option<Verdict>),
    /// Shows a priority in the verdicts' panel.
    ShowJudged(MomentId),
    /// A dot for a candidate.
    ParkAsCandidate(MomentId),
    /// Puts parked notes back at the end of their stage.
    PutBack(MomentId),

    /// Moves the camera.
    Camera(CameraMove),
    /// Opens a wall.
    Open(PathBuf),
    /// A sample as a fresh wall.
    OpenSample(Sample),
    /// Goes on with what was wanted, without saving.
    Discard(Next),
    /// Saves and then goes on.
    SaveThen(Next),
    /// A name is typed for a file.
    PathTyped {
        /// The name.
        text: String,
        /// It is complete.
        is_done: bool,
    },
    /// Brings a wall back that a crash left behind.
    Recover(Box<RecoveryCopy>),
    /// Forgets a wall that a crash left behind.
    ForgetRecovered(Box<RecoveryCopy>),
    /// Closes what lies over the window.
    CloseDialog,
    /// Closes the word to the user.
    CloseToast,
    /// Light, dark or as the system is.
    Look(Look),
    /// Whether a wall is saved by itself.
    Autosave(bool),
    /// Begins to write the title in the top bar, or ends with it.
    WriteTitle(bool),
    /// Shows or hides the side panel where it lies over the wall.
    Drawer(bool),
    /// Pastes a list, and says how that is done.
    PasteAList,
    /// A place beside the wall where notes can be dropped, as it was drawn.
    DropZone(egui::Rect, DropZone),
}
