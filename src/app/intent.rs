//! What the user wants. Panels and canvas push intents while they draw; one `match` carries them out afterwards.

use std::path::PathBuf;

use egui::{Pos2, Vec2};

use super::acts::closing::Closing;
use super::acts::elsewhere::ElsewhereAct;
use super::acts::finding::Find;
use super::acts::importing::ImportAct;
use super::acts::moments::MomentsAct;
use super::acts::plan::Planning;
use super::acts::starting::StartAct;
use super::commands::Command;
use super::gesture::{DropZone, Gesture};
use super::once::Once;
use super::photo::PhotoAct;
use super::session::{Menu, Next, Station, TypeDraft};
use super::touch::Touches;
use crate::edit::{Edit, Place};
use crate::layout::{Landing, WallPos, WallRect};
use crate::model::{ContactTypeId, Evidence, Hint, HintAbout, MomentId, StageId, Verdict, Votes};
use crate::samples::Sample;
use crate::storage::{Preferences, RecoveryCopy};
use crate::words::templates::Journey;

/// How the camera is moved.
#[derive(Clone, Debug, PartialEq)]
pub enum CameraMove {
    /// With the hand, by so many points.
    Pan(Vec2),
    /// With the wheel, by so many points, to the wall's edges.
    Scroll(Vec2),
    /// By a factor, about a place of the window.
    Zoom(f32, Pos2),
    /// Until a note is in view.
    Reveal(MomentId),
    /// Until the caret of the note that is written is in view, which is here.
    RevealCaret(WallRect),
    /// On, at this speed in points a second, until it comes to rest.
    Fling(Vec2),
    /// Until this place is in the middle.
    CenterOn(WallPos),
}

/// What is done with the clock of the station the room is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimerAct {
    /// Starts it, or lets it rest.
    StartOrPause,
    /// Gives it one minute more.
    AddMinute,
    /// Sets it back to its timebox.
    Reset,
}

/// What is done with what the room is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresentAct {
    /// The next page.
    Forward,
    /// The page before.
    Back,
    /// Back to the wall.
    Leave,
    /// The second window goes.
    CloseProjector,
}

/// Something the user wants.
#[derive(Clone, Debug)]
pub enum Intent {
    /// A command of the table.
    Command(Command),
    /// A change of the wall as one step.
    Edit(Edit),
    /// The same, of a kind that takes something away: it is said, with the offer to take it back.
    EditAndSay(Edit),
    /// Typing in a field of a panel.
    Type {
        /// Which field.
        field: String,
        /// Its text.
        text: String,
        /// A character in it is still being composed.
        is_composing: bool,
        /// The change, joined until the field is left; `None` where the text cannot be.
        edit: Option<Edit>,
        /// What makes the wall say again what it said before, if the field is left with a text that cannot be.
        restores: Option<Box<Edit>>,
    },
    /// This field is left.
    EndTyping(String),

    /// This field gets the focus as soon as it is drawn; `None`: it has it.
    FocusField(Option<String>),
    /// Opens a part of a panel that is folded away, or folds it again.
    Fold(&'static str),
    /// What the room is shown.
    Present(PresentAct),
    /// The clock of the station.
    Timer(TimerAct),
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

    /// Begins to write on a note, where the wall was pressed.
    EditTextAt(MomentId, WallPos),
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
    /// The caret stands here in the note being written, in bytes of its text.
    Caret(MomentId, usize),
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
    /// The stage new notes take, or none.
    QuickAddStage(Option<StageId>),
    /// What the panels of the moments and types offer.
    Moments(MomentsAct),
    /// Text from the clipboard.
    Paste {
        /// The text.
        text: String,
        /// All of it makes one note, instead of a note a line.
        as_one: bool,
    },

    /// Notes are let go on the wall.
    Drop {
        /// Which.
        ids: Vec<MomentId>,
        /// Where.
        landing: Landing,
    },
    /// Copies are let go on the wall: each note with its copy's id.
    DropCopies {
        /// The notes and their copies.
        copies: Vec<(MomentId, MomentId)>,
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
    /// A show of hands about a note.
    Vote(MomentId, Votes),
    /// How the room knows of a note's verdict.
    Evidence(MomentId, Evidence),
    /// Shows a priority in the verdicts' panel, or in the actions'.
    ShowJudged(MomentId),
    /// Hides a hint about something.
    HideHint(HintAbout, Hint),
    /// Says what the hint mark on a note stands for.
    SayMark(MomentId),
    /// Splits a note between the two moments it holds.
    SplitTwoInOne(MomentId),
    /// What is wanted of a moment's plan.
    Plan(Planning),
    /// A dot for a candidate.
    GiveDot(MomentId),
    /// So many dots for a note.
    Dots(MomentId, u32),
    /// What is wanted at the end of a session.
    Close(Closing),
    /// Something about the photo.
    Photo(PhotoAct),
    /// Puts parked notes back at the end of their stage.
    PutBack(MomentId),

    /// Makes a stage at a place of the list, from 0, and begins to write its name.
    NewStage {
        /// Its place.
        at: usize,
        /// The quick-add bar wants it.
        from_bar: bool,
    },
    /// Makes a stage that begins with this note, and begins to write its name.
    NewStageAt(MomentId),
    /// Makes a stage of these notes, and begins to write its name.
    NewStageOf(Vec<MomentId>),
    /// Adds the stages of a common journey after those that are there.
    LayOutStages(Journey),
    /// Puts a stage with its notes at another place of the list, from 0.
    MoveStage(StageId, usize),
    /// Puts it one place on, or one back.
    NudgeStage(StageId, bool),
    /// Begins to write a stage's name in its place.
    NameStage(StageId),
    /// The field of the name has the focus.
    NamingHasFocus,
    /// Ends the writing of a stage's name.
    EndNaming,
    /// Opens the dialog of a contact type; `None`: of a new one.
    ChangeType(Option<ContactTypeId>),
    /// The type in the dialog is now this.
    TypeDraft(Box<TypeDraft>),
    /// Keeps the type in the dialog.
    KeepType,

    /// Opens a menu over the wall.
    OpenMenu(Menu),
    /// Closes it.
    CloseMenu,
    /// What is looked for is now this.
    Find(Box<Find>),
    /// Goes to the next moment that was found, or to the one before.
    FindNext(bool),
    /// Closes the bar of what is looked for.
    CloseFind,
    /// What fingers do now.
    Touches(Touches),
    /// Asks what the wheel shall do.
    AskForWheel,
    /// Brings up the keyboard on the screen.
    ScreenKeyboard,

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
    /// Goes on without the moment that is half written.
    LeaveOut(Next),
    /// Says this, the first time.
    TellOnce(Once),
    /// More was typed into a text than the number of characters it has room for.
    Full(usize),
    /// A name is typed for a file.
    PathTyped {
        /// The name.
        text: String,
        /// It is complete.
        is_done: bool,
    },
    /// What is wanted of the file in the dialog.
    Import(ImportAct),
    /// Brings a wall back that a crash left behind.
    Recover(Box<RecoveryCopy>),
    /// A page for the room shows the whole wall in so much room, in points.
    PageRoom(Vec2),
    /// Asks whether a wall that a crash left behind is to be thrown away.
    ThrowAway(Box<RecoveryCopy>),
    /// Forgets a wall that a crash left behind.
    ForgetRecovered(Box<RecoveryCopy>),
    /// The tip that is shown was read.
    EndTip,
    /// What is wanted on the start screen.
    Start(StartAct),
    /// What is wanted of other versions of the wall.
    Elsewhere(ElsewhereAct),
    /// Closes what lies over the window.
    CloseDialog,
    /// Closes the word to the user.
    CloseToast,
    /// The preferences are now these.
    Prefer(Box<Preferences>),
    /// Begins to write the title in the top bar, or ends with it.
    WriteTitle(bool),
    /// Shows or hides the side panel where it lies over the wall.
    Drawer(bool),
    /// Pastes a list, and says how that is done.
    PasteAList,
    /// A place beside the wall where notes can be dropped, as it was drawn.
    DropZone(egui::Rect, DropZone),
}
