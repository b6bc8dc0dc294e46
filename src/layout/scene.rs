//! A laid-out wall: what stands where, with all text broken into lines. No colours.

use std::sync::Arc;

use super::note::NoteText;
use super::space::{WallPos, WallRect, WallSize};
use super::text::Block;
use crate::model::{BuiltInType, FillColor, MomentId, PriorityState, StageId, Verdict};

/// A wall, laid out for one width.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// From the first band's left top corner to the last band's right bottom corner.
    pub size: WallSize,
    /// How each of the wall's contact types looks, in the wall's order.
    pub types: Vec<TypeLook>,
    /// The stages' sheets; a stage that wraps has several.
    pub bands: Vec<Band>,
    /// The axis, one piece a line of the wall.
    pub axis: Vec<AxisLine>,
    /// One a slot, in order.
    pub beads: Vec<Bead>,
    /// The notes on the timeline, in order, then the parked ones.
    pub notes: Vec<Note>,
    /// The parked notes' sheet, if any is parked.
    pub parked: Option<ParkedBlock>,
}

impl Scene {
    /// A wall of nothing.
    pub fn empty() -> Self {
        Self {
            size: WallSize::default(),
            types: Vec::new(),
            bands: Vec::new(),
            axis: Vec::new(),
            beads: Vec::new(),
            notes: Vec::new(),
            parked: None,
        }
    }
}

/// What decides how a contact type's notes look. The colours themselves are the painter's.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeLook {
    /// Which of the built-in types it is, if any.
    pub built_in: Option<BuiltInType>,
    /// Its place among the wall's own types, from 0; own colours are handed out in that order.
    pub own_place: usize,
    /// The colour its maker chose.
    pub color: Option<FillColor>,
    /// The mark its maker chose.
    pub mark: Option<String>,
}

/// A stage's sheet on one line of the wall.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Which stage; `None` is the unnamed band.
    pub stage: Option<StageId>,
    /// The sheet.
    pub rect: WallRect,
    /// The stage's name; no lines where it has none.
    pub name: Block,
    /// Where the name starts.
    pub name_at: WallPos,
    /// What stands behind the name.
    pub count: BandCount,
    /// The dashed place of a stage without notes, with its words.
    pub empty_place: Option<(WallRect, Block)>,
}

/// What stands behind a stage's name.
#[derive(Clone, Debug, PartialEq)]
pub struct BandCount {
    /// The number of its notes, or "continued".
    pub block: Block,
    /// Where it starts.
    pub at: WallPos,
    /// It says that the stage began on a line before, which is shown at every zoom at which its name is.
    pub is_continued: bool,
}

/// The axis on one line of the wall.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AxisLine {
    /// Its start.
    pub from: WallPos,
    /// Its right end.
    pub to_x: f32,
    /// How it ends.
    pub end: AxisEnd,
}

/// How the axis ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AxisEnd {
    /// It goes on in the next line.
    Continues,
    /// The journey ends.
    JourneyEnds,
}

/// A number on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Bead {
    /// Its middle.
    pub center: WallPos,
    /// The number, as one line.
    pub number: Arc<Block>,
}

/// A note on the wall.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Whose note.
    pub moment: MomentId,
    /// Its place in the wall's list of moments.
    pub index: usize,
    /// Its paper.
    pub rect: WallRect,
    /// Its text.
    pub text: Arc<NoteText>,
    /// Its type's place in [`Scene::types`]; `None` is no type yet.
    pub contact: Option<usize>,
    /// Its rank, 1 to 5.
    pub rank: Option<usize>,
    /// Its verdict.
    pub verdict: Option<Verdict>,
    /// What sticks at its lower right corner.
    pub sticker: Option<Sticker>,
    /// Dots it was given.
    pub dots: u32,
    /// What it is called where others happen at the same time: "10a".
    pub called: Option<Box<str>>,
}

/// What sticks at a note's lower right corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sticker {
    /// Where the priority stands (R4).
    State(PriorityState),
    /// An action is overdue (R6).
    Overdue,
}

/// The parked notes' sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct ParkedBlock {
    /// The sheet.
    pub rect: WallRect,
    /// Its heading with the count.
    pub heading: Block,
    /// Where the heading starts; the shelf's icon stands before it.
    pub heading_at: WallPos,
}
