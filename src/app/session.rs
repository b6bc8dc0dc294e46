//! What lives as long as the window: selection, station, gesture, what is being typed. Never saved with the wall.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use super::acts::closing::LookBack;
use super::acts::finding::Find;
use super::acts::plan::PlanPanel;
use super::acts::tips::Tip;
pub use super::asking::{
    CopyAs, Dialog, EarlierVersion, EarlierVersions, Next, PathPurpose, TwoVersions,
};
use super::gesture::{DropZone, Gesture};
use super::hints::Hints;
use super::motion::Leaving;
use super::once::Once;
use super::photo::PhotoDesk;
use super::present::{Page, Presenting};
pub use super::preview::{Preview, Shows};
use super::selection::Selection;
use super::start::StartScreen;
use super::stray::Stray;
use super::tally::Tally;
use super::timer::Timers;
use super::touch::Touches;
use crate::document::Ending;
use crate::edit::{Edit, Place};
use crate::layout::WallPos;
use crate::model::{ContactType, ContactTypeId, Counts, Date, MomentId, PlanFacts, StageId, Wall};
use crate::storage::{Found, OpenBy, Preferences};

/// The part of the close that shows every change.
pub const ALL_CHANGES: &str = "all changes";

/// The seven stations of a workshop, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Station {
    /// Whose journey, and why.
    SetUp,
    /// Step 1: every contact.
    #[default]
    Moments,
    /// Step 2: how it reaches the customer.
    Types,
    /// Step 3: the three to five that decide.
    Priorities,
    /// Step 4: miserable, neutral or magical.
    Verdicts,
    /// Step 5: what to do.
    Actions,
    /// The photo, and when the room meets again.
    Close,
}

impl Station {
    /// In the order of the workshop.
    pub const ALL: [Self; 7] = [
        Self::SetUp,
        Self::Moments,
        Self::Types,
        Self::Priorities,
        Self::Verdicts,
        Self::Actions,
        Self::Close,
    ];

    /// True if new moments are typed in a bar there.
    pub fn has_bar(self) -> bool {
        matches!(self, Self::SetUp | Self::Moments | Self::Types)
    }

    /// The number of the method's step, 1 to 5; the first and the last station have none.
    pub fn step(self) -> Option<usize> {
        match self {
            Self::SetUp | Self::Close => None,
            Self::Moments => Some(1),
            Self::Types => Some(2),
            Self::Priorities => Some(3),
            Self::Verdicts => Some(4),
            Self::Actions => Some(5),
        }
    }

    /// What it is called where something is kept about it.
    pub fn key(self) -> &'static str {
        match self {
            Self::SetUp => "set_up",
            Self::Moments => "moments",
            Self::Types => "types",
            Self::Priorities => "priorities",
            Self::Verdicts => "verdicts",
            Self::Actions => "actions",
            Self::Close => "close",
        }
    }

    /// Its word, without the number that stands before it in a list.
    pub fn word(self) -> &'static str {
        let named = crate::words::window::stations()[self.place()];
        named.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')
    }
}

/// A note whose text is being written on the wall.
#[derive(Clone, Debug)]
pub struct Editing {
    /// Which note.
    pub id: MomentId,
    /// Its text as it is typed; may be blank, which the wall's may not.
    pub text: String,
    /// The text it began with; empty for a new note.
    pub before: String,
    /// For a note that is not on the wall before its first letter: where it will be.
    pub new_at: Option<NewNote>,
    /// A character is being composed; keys belong to the input method.
    pub is_composing: bool,
    /// The editor has had the focus.
    pub had_focus: bool,
    /// Where the caret is at first.
    pub begins: Begins,
}

/// Where the caret is when the writing on a note begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Begins {
    /// Behind the text.
    AtEnd,
    /// All of the text is chosen, so that the first letter takes its place.
    Chosen,
    /// Where the wall was pressed; behind the text where none is there.
    At(WallPos),
}

/// A stage whose name is being written in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Naming {
    /// Which stage.
    pub stage: StageId,
    /// The field has had the focus.
    pub had_focus: bool,
    /// The quick-add bar wanted the stage; the writing goes on there.
    pub from_bar: bool,
}

/// A menu that is open over the wall.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    /// What it is about.
    pub of: MenuOf,
    /// Its corner, in points of the window.
    pub at: egui::Pos2,
    /// It was opened by a key: the first row gets the focus.
    pub by_key: bool,
}

/// What a menu is about.
#[derive(Clone, Debug, PartialEq)]
pub enum MenuOf {
    /// The chosen notes.
    Notes,
    /// The stages that the chosen notes can be moved to.
    StagesFor,
    /// A note on the parking shelf.
    Parked(MomentId),
    /// A stage.
    Stage(StageId),
    /// A place of the bare wall, where a new note would go.
    Wall(Place),
}

/// A contact type while it is being changed or made.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDraft {
    /// The type as it will be.
    pub kind: ContactType,
    /// It is not on the wall yet.
    pub is_new: bool,
    /// It is to be deleted; its notes take this type, or none.
    pub removal: Option<Option<ContactTypeId>>,
    /// What was wrong with it when it was to be kept.
    pub complaint: Option<String>,
}

/// Where a note that is being written will stand.
#[derive(Clone, Debug, PartialEq)]
pub struct NewNote {
    /// Its place.
    pub place: crate::edit::Place,
    /// Its type.
    pub contact: Option<ContactTypeId>,
    /// Who writes it, in initials.
    pub by: Option<String>,
}

/// The stage that new notes take.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum StageOfNew {
    /// That of the last note.
    #[default]
    OfTheLast,
    /// This one, or none.
    Chosen(Option<StageId>),
}

/// The quick-add bar.
#[derive(Clone, Debug, Default)]
pub struct QuickAdd {
    /// What is typed.
    pub text: String,
    /// The type new notes take.
    pub contact: Option<ContactTypeId>,
    /// The stage they take.
    pub stage: StageOfNew,
    /// A character is being composed.
    pub is_composing: bool,
    /// The bar is to get the focus with the next frame.
    pub wants_focus: bool,
    /// It has the focus.
    pub has_focus: bool,
}

/// A text field of a panel while it is being written in. It may hold what is only being composed.
#[derive(Clone, Debug)]
pub struct Field {
    /// Which field.
    pub key: String,
    /// Its text.
    pub text: String,
    /// A character in it is being composed.
    pub is_composing: bool,
    /// What becomes of the wall if the composition is interrupted.
    pub composed: Option<Edit>,
    /// The text cannot be so: what makes the wall say again what it said before the typing.
    pub restores: Option<Edit>,
    /// The text cannot be on the wall.
    pub is_refused: bool,
}

/// A word to the user that goes away by itself.
#[derive(Clone, Debug)]
pub struct Toast {
    /// What it says.
    pub text: String,
    /// Offers to undo, as long as this was the last change: their number then.
    pub undoes: Option<u64>,
    /// When it goes, in seconds of the window's time; set when it is first shown.
    pub until: Option<f64>,
}

/// Whether the side panel is shown in a window that is too narrow to show it always.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drawer {
    /// Where the room does something in it, if wall and panel find room beside each other.
    #[default]
    AsNeeded,
    /// Somebody opened it.
    Open,
    /// Somebody closed it.
    Closed,
}

/// How the keeping of the wall stands.
#[derive(Clone, Debug, Default)]
pub struct Keeping {
    /// When the wall was saved last: "10:42".
    pub saved_at: Option<String>,
    /// Why it could not be saved.
    pub save_problem: Option<String>,
    /// The same in a sentence, over the wall until it is saved.
    pub save_notice: Option<String>,
    /// Why the recovery copy could not be written.
    pub safety_problem: Option<String>,
    /// What follows when the save that runs is done.
    pub then: Option<Next>,
    /// What is said when the save that runs is done.
    pub says_when_saved: Option<String>,
    /// Somebody else changed the wall's file, or took it away.
    pub elsewhere: Found,
    /// Somebody else has the wall open too.
    pub open_by: Option<OpenBy>,
}

/// Everything that lives as long as the window.
#[derive(Default)]
pub struct Session {
    /// Where in the workshop the room is.
    pub station: Station,
    /// What the room is shown.
    pub presenting: Presenting,
    /// The clocks of the stations.
    pub timers: Timers,
    /// The chosen notes.
    pub selection: Selection,
    /// What the pointer is doing on the wall.
    pub gesture: Gesture,
    /// The note being written.
    pub editing: Option<Editing>,
    /// What fingers do on the wall.
    pub touches: Touches,
    /// The last press came from a finger.
    pub uses_touch: bool,
    /// What moved last over the window was a mouse, which may be going to press.
    pub points_with_mouse: bool,
    /// The menu that is open over the wall.
    pub menu: Option<Menu>,
    /// The stage being named.
    pub naming: Option<Naming>,
    /// Moments are looked for.
    pub find: Option<Find>,
    /// Nothing of the wall can be changed.
    pub hands_off: bool,
    /// Nor can it be released or saved: a newer program made it.
    pub is_newer: bool,
    /// Every note that is pressed joins the selection.
    pub selects_more: bool,
    /// Every note that is pressed gets a dot.
    pub gives_dots: bool,
    /// What may be worth a second look.
    pub(super) hints: Hints,
    /// Fewer priorities than are good were spoken of already (R2).
    pub advised: bool,
    /// Where the caret stood last on a note, in bytes of its text.
    pub caret: Option<(MomentId, usize)>,
    /// It has moved, and comes into view with the next frame.
    pub reveals_caret: bool,
    /// What was said of that which is said once.
    pub told: BTreeSet<Once>,
    /// Until when what is pasted makes one note, in seconds of the window's time.
    pub pastes_as_one: Option<f64>,
    /// The desktop wants less motion, whatever the preferences say.
    pub system_wants_less_motion: bool,
    /// The desktop wants high contrast.
    pub system_wants_contrast: bool,
    /// The wheel was used before anybody said what it shall do.
    pub asks_for_wheel: bool,
    /// The bar under the wall.
    pub quick_add: QuickAdd,
    /// The priority the panels of verdicts and actions show.
    pub judged: Option<MomentId>,
    /// What the actions' panel shows of its plan.
    pub plan: PlanPanel,
    /// The photo while it is arranged.
    pub photo: PhotoDesk,
    /// What is compared at the end of a session, and what came of it.
    pub look_back: LookBack,
    /// Earlier versions of the wall.
    pub earlier: EarlierVersions,
    /// Small pictures of walls, by the files they are in.
    pub pictures: HashMap<PathBuf, egui::TextureHandle>,
    /// Tips are given at the first use of a station.
    pub gives_tips: bool,
    /// The one that is shown.
    pub tip: Option<Tip>,
    /// The start screen, which lies over the wall.
    pub start: Option<Box<StartScreen>>,
    /// A word to the user.
    pub toast: Option<Toast>,
    /// What lies over the window.
    pub dialog: Option<Dialog>,
    /// What is said after it.
    pub waiting: Vec<Dialog>,
    /// The window closes when the photo is done.
    pub closes_after_photo: Option<Ending>,
    /// What was copied or cut last, with its text in the clipboard.
    pub copied: Option<(String, Arc<Wall>)>,
    /// Said to a screen reader.
    pub announcement: String,
    /// Letters that were typed where nothing is written.
    pub stray: Option<Stray>,
    /// The wall's title is being written in the top bar.
    pub writes_title: bool,
    /// The text field of a panel that is being written in.
    pub field: Option<Field>,
    /// The field that gets the focus as soon as it is drawn.
    pub wants_field: Option<String>,
    /// Parts of the panels that are folded away at first, and open now.
    pub unfolded: BTreeSet<&'static str>,
    /// The side panel where the window is too narrow to show it always.
    pub drawer: Drawer,
    /// The experience curve is shown under the wall.
    pub shows_curve: bool,
    /// Panels are hidden.
    pub panels_hidden: bool,
    /// The file of a wall that was brought back, which is offered first when it is saved.
    pub came_from: Option<PathBuf>,
    /// How the keeping stands.
    pub keeping: Keeping,
    /// The window may close.
    pub may_close: bool,
    /// Where notes can be dropped beside the wall, as drawn last.
    pub drop_zones: Vec<(egui::Rect, DropZone)>,
    /// The wall as a drag or a new note would make it.
    pub preview: Option<Preview>,
    /// This note gets the keyboard's focus with the next frame.
    pub focus_note: Option<MomentId>,
    /// This note is brought into view by the next frame, which lays it out.
    pub reveal_later: Option<MomentId>,
    /// This stage is brought into view by the next frame, which lays it out.
    pub reveal_stage: Option<StageId>,
    /// Keys and letters that wait for the next frame.
    pub held_events: Vec<egui::Event>,
    /// The preferences as this window kept them last.
    pub kept_preferences: Preferences,
    /// What is on the wall, and which wall it was counted for.
    pub counted: (Option<Arc<Wall>>, Counts),
    /// Since when there is a magical moment more, in seconds of the window's time.
    pub magical_since: Option<f64>,
    /// What was closed and is still seen for a moment.
    pub leaving: Vec<Leaving>,
    /// What the panels of the moments and types say of that wall.
    pub tally: Tally,
    /// The notes that were made of what is often forgotten: its place among those, and the note.
    pub hunted: Vec<(usize, MomentId)>,
    /// Whether lanes are shown; `None`: where the wall has some.
    pub lanes: Option<bool>,
    /// The plan of the priorities in figures, and the day they were counted on.
    pub plan_facts: (Option<Date>, PlanFacts),
    /// The window's title as it was set last.
    pub window_title: String,
}

impl Session {
    /// A character is being composed somewhere: keys belong to the input method.
    pub fn is_composing(&self) -> bool {
        self.editing.as_ref().is_some_and(|editing| editing.is_composing)
            || self.quick_add.is_composing
            || self.field.as_ref().is_some_and(|field| field.is_composing)
            || self.find.as_ref().is_some_and(|find| find.is_composing)
            || self.plan.line.as_ref().is_some_and(|line| line.is_composing)
    }

    /// The note whose text is being changed.
    pub fn written(&self) -> Option<&MomentId> {
        let editing = self.editing.as_ref().filter(|editing| editing.text != editing.before);
        editing.map(|editing| &editing.id)
    }

    /// Nothing was typed in what has the focus, so that there is nothing of its own to undo.
    pub fn nothing_typed(&self) -> bool {
        let bar = &self.quick_add;
        let line = self.plan.line.as_ref();
        (bar.has_focus && bar.text.is_empty())
            || self.editing.as_ref().is_some_and(|editing| editing.text == editing.before)
            || line.is_some_and(|line| line.has_focus && line.text.is_empty())
    }

    /// Forgets everything that was about the wall that was open. What is about the window, the workshop or the user's
    /// hands stays.
    pub fn begin_another_wall(&mut self) {
        let before = std::mem::take(self);
        *self = Self {
            station: before.station,
            timers: before.timers,
            presenting: Presenting { page: Page::Question, came_from: None, ..before.presenting },
            uses_touch: before.uses_touch,
            points_with_mouse: before.points_with_mouse,
            dialog: before.dialog,
            waiting: before.waiting,
            closes_after_photo: before.closes_after_photo,
            copied: before.copied,
            // What was asked about the wall before is answered no more.
            earlier: EarlierVersions {
                question: before.earlier.question,
                ..EarlierVersions::default()
            },
            // What was said is still true, but cannot be taken back any more.
            toast: before.toast.map(|toast| Toast { undoes: None, ..toast }),
            // What is long on one wall need not be so on the next.
            unfolded: before.unfolded.into_iter().filter(|part| *part != ALL_CHANGES).collect(),
            drawer: before.drawer,
            shows_curve: before.shows_curve,
            panels_hidden: before.panels_hidden,
            may_close: before.may_close,
            drop_zones: before.drop_zones,
            held_events: before.held_events,
            window_title: before.window_title,
            kept_preferences: before.kept_preferences,
            asks_for_wheel: before.asks_for_wheel,
            told: before.told,
            gives_tips: before.gives_tips,
            system_wants_less_motion: before.system_wants_less_motion,
            system_wants_contrast: before.system_wants_contrast,
            ..Self::default()
        };
    }
}
