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
}

/// The ink of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What is read first.
    Full,
    /// What is read second.
    Second,
}

/// An icon on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The icon of a priority's state.
    State(PriorityState),
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
    },
    /// A verdict's face.
    Face {
        /// Which.
        verdict: Verdict,
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
    /// A line of ink.
    Rule(WallRect),
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
    /// The experience curve with its left top corner, as soon as one moment is judged. Its units are the page's.
    pub strip: Option<(Strip, WallPos)>,
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
        let on_page = self.items.iter().filter_map(|item| match item {
            Item::Text { block, .. } => Some(block.style.size),
            _ => None,
        });
        let on_strip = self.strip.iter().map(|(strip, _)| strip.smallest_text());
        on_page.chain(on_strip).fold(ON_THE_WALL * self.wall_scale, f32::min)
    }
}
