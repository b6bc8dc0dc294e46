//! A page as lines, fills and text instead of pixels: what the PDF and the SVG have in common.
//!
//! The shapes are those of the screen and the photo. What is painted is put into the order in which it is read, so that
//! whoever selects, searches or listens to the text gets the title, then each stage with its notes, then what is
//! parked, then the experience curve.

mod drawing;
mod glyphs;
mod order;
mod poster;
mod reading;
mod shapes;
mod woff;

pub use drawing::{Drawing, DrawingReport, PosterSize};
pub(super) use glyphs::Shaper;
pub use poster::MOST_SHEETS;
pub(super) use poster::{POINTS, Poster, Tile};
pub(super) use woff::woff;

use std::collections::BTreeSet;
use std::io;
use std::ops::Range;

use egui::epaint::Color32;

use super::Progress;
use crate::model::{Timestamp, Wall, counts};
use crate::paint::FontFiles;
use crate::words::{self, papers};

/// A place on the page, in page units.
pub(super) type Place = [f32; 2];

/// One colour, with how much it covers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Paint {
    /// Red, green, blue.
    pub rgb: [u8; 3],
    /// From 0 to 1.
    pub opacity: f32,
}

impl Paint {
    /// The same colour; nothing where it covers nothing.
    pub fn of(color: Color32) -> Option<Self> {
        let [red, green, blue, alpha] = color.to_srgba_unmultiplied();
        (alpha > 0).then(|| Self { rgb: [red, green, blue], opacity: f32::from(alpha) / 255.0 })
    }
}

/// An outline.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Outline {
    /// A rectangle with the radii of its corners: left top, right top, right bottom, left bottom.
    Rect { min: Place, size: [f32; 2], radii: [f32; 4] },
    /// A circle.
    Circle { center: Place, radius: f32 },
    /// Straight lines from point to point.
    Lines { lines: Vec<Vec<Place>>, closed: bool },
}

/// A glyph of a font, in em from where its text stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    /// Its number in the font.
    pub id: u32,
    /// From the text's origin, to the right.
    pub x: f32,
    /// From the baseline, upwards.
    pub y: f32,
    /// How far the next one is.
    pub advance: f32,
    /// The bytes of the text it stands for, with the other glyphs that have the same.
    pub range: Range<usize>,
}

/// A piece of text in one font.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    /// The font, by its place among the files.
    pub font: usize,
    /// In page units.
    pub size: f32,
    /// The left end of its baseline.
    pub at: Place,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    /// What is read.
    pub text: String,
    /// In page units.
    pub width: f32,
    /// Its colour.
    pub paint: Paint,
    /// An icon is drawn, never read.
    pub is_icon: bool,
}

/// Something that is painted.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Op {
    /// An area.
    Fill { outline: Outline, paint: Paint },
    /// A line.
    Stroke { outline: Outline, width: f32, paint: Paint },
    /// Text.
    Text(Run),
}

/// What a group is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing but decoration; has no text.
    Decoration,
    /// The page's title.
    Title,
    /// The name of a stage.
    Heading,
    /// A note, a line of the legend, anything else.
    Text,
}

/// What belongs together, first behind.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// What it is to a reader.
    pub role: Role,
    /// What is painted.
    pub ops: Vec<Op>,
    /// Around all of it: left, top, right, bottom.
    pub bounds: [f32; 4],
}

impl Group {
    /// A group of operations.
    pub fn new(role: Role, ops: Vec<Op>) -> Self {
        let bounds = ops.iter().map(Op::bounds).fold(NOWHERE, |around, one| {
            let [left, top, right, bottom] = around;
            [left.min(one[0]), top.min(one[1]), right.max(one[2]), bottom.max(one[3])]
        });
        Self { role, ops, bounds }
    }

    /// What is read of it, line by line.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut baseline = None;
        for op in &self.ops {
            let Op::Text(run) = op else { continue };
            if run.is_icon {
                continue;
            }
            if baseline.replace(run.at[1]).is_some_and(|before| before != run.at[1]) {
                text.push(' ');
            }
            text.push_str(&run.text);
        }
        readable(text.trim())
    }
}

/// Around nothing.
const NOWHERE: [f32; 4] = [f32::INFINITY, f32::INFINITY, f32::NEG_INFINITY, f32::NEG_INFINITY];

/// A page, ready to be written in any format.
pub(super) struct Sheet {
    /// Its size in page units.
    pub size: [f32; 2],
    /// Behind everything; `None` is no ground.
    pub ground: Option<Paint>,
    /// In the order in which they are read.
    pub groups: Vec<Group>,
}

/// What a vector file says about itself.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// The wall's title.
    pub title: String,
    /// One sentence on what is shown.
    pub description: String,
    /// When the wall last changed, so that equal walls give equal files.
    pub changed: Option<Timestamp>,
}

impl About {
    /// What a file says about a wall.
    pub fn wall(wall: &Wall) -> Self {
        let title = match wall.title.trim() {
            "" => words::untitled_wall(),
            title => title,
        };
        let counts = counts(wall);
        Self {
            title: readable(title),
            description: papers::description(counts.moments, wall.stages.len(), counts.parked),
            changed: wall.changed.clone(),
        }
    }
}

/// All pages with the fonts they need.
pub(super) struct Scene {
    /// The pages.
    pub sheets: Vec<Sheet>,
    /// The fonts.
    pub fonts: FontFiles,
    /// Characters without a glyph.
    pub missing: BTreeSet<char>,
}

impl Scene {
    /// Paints a drawing's pages. Writing them takes so many more steps.
    ///
    /// # Errors
    /// [`io::ErrorKind::Interrupted`] if `progress` was cancelled.
    pub fn new(drawing: &mut Drawing, more: usize, progress: &Progress) -> io::Result<Self> {
        let Drawing { book, pages, theme, transparent, .. } = drawing;
        progress.begin(pages.iter().map(order::steps).sum::<usize>() + more);
        let mut fonts = FontFiles::default();
        let mut shaper = Shaper::new(&mut fonts);
        let ground = if *transparent { None } else { Paint::of(theme.ground) };
        let mut sheets = Vec::with_capacity(pages.len());
        for page in pages.iter() {
            sheets.push(Sheet {
                size: [page.size.width, page.size.height],
                ground,
                groups: order::groups(page, theme, book, &mut shaper, progress)?,
            });
        }
        let missing = shaper.missing;
        Ok(Self { sheets, fonts, missing })
    }
}

/// A text without what no reader of files expects: control characters, and what XML forbids.
pub(super) fn readable(text: &str) -> String {
    let unwanted = |c: &char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !unwanted(c)).collect()
}

impl Op {
    /// The smallest upright rectangle around it: left, top, right, bottom.
    pub fn bounds(&self) -> [f32; 4] {
        match self {
            Self::Fill { outline, .. } => outline.bounds(),
            Self::Stroke { outline, width, .. } => grown(outline.bounds(), width / 2.0),
            Self::Text(run) => {
                // More than any letter reaches over its line.
                let [x, y] = run.at;
                grown([x, y - run.size, x + run.width, y + run.size * 0.4], run.size * 0.3)
            }
        }
    }
}

impl Outline {
    fn bounds(&self) -> [f32; 4] {
        match self {
            Self::Rect { min: [x, y], size: [width, height], .. } => {
                [*x, *y, x + width, y + height]
            }
            Self::Circle { center: [x, y], radius } => grown([*x, *y, *x, *y], *radius),
            Self::Lines { lines, .. } => {
                lines.iter().flatten().fold(NOWHERE, |[left, top, right, bottom], [x, y]| {
                    [left.min(*x), top.min(*y), right.max(*x), bottom.max(*y)]
                })
            }
        }
    }
}

/// A corner of an outline, round, with the straight line from the corner before it.
pub(super) struct Corner {
    /// Where the straight line ends and the bow begins.
    pub from: Place,
    /// The bow's two control points.
    pub by: [Place; 2],
    /// Where the bow ends.
    pub to: Place,
}

/// The four corners of a rectangle or a circle, clockwise from the left top one; nothing else has any.
pub(super) fn curved(outline: &Outline) -> Vec<Corner> {
    /// So far from a quarter circle's end its control point lies, counted from the corner.
    const TO_CONTROL: f32 = 1.0 - 0.552_285;
    let (min, size, radii) = match outline {
        Outline::Rect { min, size, radii } => (*min, *size, *radii),
        Outline::Circle { center: [x, y], radius } => {
            ([x - radius, y - radius], [2.0 * radius; 2], [*radius; 4])
        }
        Outline::Lines { .. } => return Vec::new(),
    };
    let [left, top] = min;
    let (right, bottom) = (left + size[0], top + size[1]);
    // Each corner, and the ways along its edges, against the clock and with it.
    let corners = [
        ([left, top], [0.0, 1.0], [1.0, 0.0]),
        ([right, top], [-1.0, 0.0], [0.0, 1.0]),
        ([right, bottom], [0.0, -1.0], [-1.0, 0.0]),
        ([left, bottom], [1.0, 0.0], [0.0, -1.0]),
    ];
    let round = |corner: Place, back: Place, on: Place, radius: f32| {
        let along = |way: Place, by: f32| [corner[0] + way[0] * by, corner[1] + way[1] * by];
        let near = radius * TO_CONTROL;
        Corner {
            from: along(back, radius),
            by: [along(back, near), along(on, near)],
            to: along(on, radius),
        }
    };
    let both = corners.into_iter().zip(radii);
    both.map(|((corner, back, on), radius)| round(corner, back, on, radius)).collect()
}

fn grown([left, top, right, bottom]: [f32; 4], by: f32) -> [f32; 4] {
    [left - by, top - by, right + by, bottom + by]
}
