//! A page: the wall at its place and scale, and what stands around it. No colours.

use super::scene::Scene;
use super::space::{WallPos, WallRect, WallSize};
use super::strip::Strip;
use super::text::Block;
use crate::model::{Date, PriorityState, Verdict};

/// The shape of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A wide screen, 16:9.
    Wide,
    /// A sheet of A4, A3 or A1, landscape.
    Landscape,
    /// A flip-chart sheet, portrait.
    FlipChart,
    /// One long line.
    Line,
}

/// What decides the page besides the wall.
#[derive(Clone, Copy, Debug)]
pub struct PhotoOptions {
    /// Its shape.
    pub shape: Shape,
    /// The day on which "overdue" is judged.
    pub today: Date,
    /// The parked notes stand at the end of the wall.
    pub with_parked: bool,
}

impl PhotoOptions {
    /// With everything that is on the wall.
    pub const fn new(shape: Shape, today: Date) -> Self {
        Self { shape, today, with_parked: true }
    }
}

/// The ink of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What is read first.
    Full,
    /// What is read second.
    Second,
    /// On a contact type's paper, by the type's place among those of the wall.
    OnType(Option<usize>),
    /// On the disc of a rank.
    OnRank,
    /// On the disc of an owner.
    OnOwner,
    /// Something is late.
    Late,
    /// A verdict's word, in its colour.
    Verdict(Verdict),
}

/// An icon on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The icon of a priority's state.
    State(PriorityState),
    /// From what is to what shall be.
    Arrow,
    /// Before a date.
    Calendar,
    /// Before an idea.
    Idea,
    /// Before an idea that became an action.
    ChosenIdea,
    /// Before what is done.
    Done,
}

/// What a sheet on the page is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// The paper of a card, with a hairline round it.
    Card,
    /// The head of a card in a contact type's colour, square below; the type's place in [`Scene::types`], `None` is
    /// no type yet.
    Head(Option<usize>),
    /// A box on a card.
    Box,
    /// Nothing but a dashed outline: something is missing here.
    Missing,
    /// A hairline.
    Line,
}

/// A disc that holds a numeral, initials or an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disc {
    /// Of a rank.
    Rank,
    /// Of who does something.
    Owner,
    /// Nobody does it yet: a dashed circle.
    Nobody,
    /// Something is late: with the sign of a warning.
    Late,
}

/// Something on the page beside the wall.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Lines of text.
    Text {
        /// The lines.
        block: Block,
        /// Their left top corner.
        at: WallPos,
        /// The width in which right-to-left lines are set to the right.
        width: f32,
        /// Their ink.
        ink: Ink,
    },
    /// An icon.
    Icon {
        /// Which.
        icon: Icon,
        /// Its middle.
        center: WallPos,
        /// Its size in u.
        size: f32,
        /// Its ink.
        ink: Ink,
    },
    /// A verdict's face.
    Face {
        /// Which; `None` is the dashed circle of a moment that nobody has judged.
        verdict: Option<Verdict>,
        /// Its middle.
        center: WallPos,
        /// Its diameter in u.
        diameter: f32,
    },
    /// A contact type's paper with its mark.
    Swatch {
        /// Its paper.
        rect: WallRect,
        /// The type's place in [`Scene::types`]; `None` is no type yet.
        contact: Option<usize>,
    },
    /// A contact type's mark.
    Mark {
        /// The type's place in [`Scene::types`]; `None` is no type yet.
        contact: Option<usize>,
        /// Its middle.
        center: WallPos,
        /// Its size in u.
        size: f32,
    },
    /// A sheet, a box or a line.
    Sheet {
        /// Where.
        rect: WallRect,
        /// Of its corners.
        radius: f32,
        /// What it is filled with.
        fill: Fill,
    },
    /// A disc.
    Disc {
        /// What for.
        disc: Disc,
        /// Its middle.
        center: WallPos,
        /// In u.
        diameter: f32,
    },
    /// A line of ink.
    Rule(WallRect),
}

impl Item {
    /// What it covers, in page units, without shadows; of a text the lines, wherever they stand in its width.
    pub fn rect(&self) -> WallRect {
        let around = |center: &WallPos, size: f32| {
            WallRect::new(center.x - size / 2.0, center.y - size / 2.0, size, size)
        };
        match self {
            Self::Text { block, at, width, .. } => {
                WallRect::new(at.x, at.y, width.max(block.width()), block.height())
            }
            Self::Icon { center, size, .. } | Self::Mark { center, size, .. } => {
                around(center, *size)
            }
            Self::Face { center, diameter, .. } | Self::Disc { center, diameter, .. } => {
                around(center, *diameter)
            }
            Self::Swatch { rect, .. } | Self::Sheet { rect, .. } | Self::Rule(rect) => *rect,
        }
    }

    /// The same on a page that is `scale` times as large.
    pub(super) fn scaled(mut self, scale: f32) -> Self {
        let larger = |rect: &mut WallRect| {
            *rect = WallRect::new(
                rect.x * scale,
                rect.y * scale,
                rect.width * scale,
                rect.height * scale,
            );
        };
        let further = |at: &mut WallPos| *at = WallPos::new(at.x * scale, at.y * scale);
        match &mut self {
            Self::Text { block, at, width, .. } => {
                further(at);
                *width *= scale;
                block.style.size *= scale;
                block.style.line_height *= scale;
            }
            Self::Icon { center, size, .. }
            | Self::Mark { center, size, .. }
            | Self::Face { center, diameter: size, .. }
            | Self::Disc { center, diameter: size, .. } => {
                further(center);
                *size *= scale;
            }
            Self::Sheet { rect, radius, .. } => {
                larger(rect);
                *radius *= scale;
            }
            Self::Swatch { rect, .. } | Self::Rule(rect) => larger(rect),
        }
        self
    }
}

/// The experience curve at its place on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedStrip {
    /// In units of its own.
    pub strip: Strip,
    /// Where its left top corner stands.
    pub at: WallPos,
    /// Page units a unit of the strip.
    pub scale: f32,
}

impl PlacedStrip {
    /// Its sheet, in page units.
    pub fn rect(&self) -> WallRect {
        let WallSize { width, height } = self.strip.size;
        WallRect::new(self.at.x, self.at.y, width * self.scale, height * self.scale)
    }
}

/// A page: the wall at its place and scale, and what stands around it. Lengths in page units (u).
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Of the whole page.
    pub size: WallSize,
    /// What stands around the wall.
    pub items: Vec<Item>,
    /// The wall.
    pub scene: Scene,
    /// Where the wall's left top corner stands.
    pub wall_at: WallPos,
    /// Page units a wall unit.
    pub wall_scale: f32,
    /// The experience curve, as soon as one moment is judged.
    pub strip: Option<PlacedStrip>,
}

impl Page {
    /// Every text on the page that somebody wrote.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        let on_page = self.items.iter().filter_map(|item| match item {
            Item::Text { block, .. } => Some(block),
            _ => None,
        });
        let bands = self.scene.bands.iter().map(|band| &band.name);
        let notes = self.scene.notes.iter().map(|note| &note.text.block);
        on_page.chain(bands).chain(notes)
    }

    /// The size of the smallest lettering on the page, in page units (tokens 4.5).
    pub fn smallest_text(&self) -> f32 {
        const ON_THE_WALL: f32 = 15.0;
        // A page of priorities has no wall.
        let on_wall = (!self.scene.bands.is_empty()).then_some(ON_THE_WALL * self.wall_scale);
        let on_page = self.items.iter().filter_map(|item| match item {
            Item::Text { block, .. } => Some(block.style.size),
            _ => None,
        });
        let on_strip = self.strip.iter().map(|placed| placed.strip.smallest_text() * placed.scale);
        on_page.chain(on_strip).chain(on_wall).reduce(f32::min).unwrap_or(ON_THE_WALL)
    }
}
