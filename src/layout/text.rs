//! Text that is broken into lines once, in wall units. Painters never wrap.

use std::borrow::Cow;

pub use super::breaking::Words;
use crate::words;

/// The three weights of the one family (tokens 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// 400.
    Regular,
    /// 500.
    Medium,
    /// 700.
    Bold,
}

/// Says how wide a word is. Widths grow linearly with the size, so each word is measured once.
pub trait Measure {
    /// The width of a piece of text without line breaks, in em (at size 1).
    fn width_em(&mut self, text: &str, weight: Weight) -> f32;
}

/// Height of the letters above the baseline in the line box, in em: the family's own ascent.
pub const ASCENT_EM: f32 = 0.984;
/// Height below the baseline, in em.
pub const DESCENT_EM: f32 = 0.316;
/// Height of a capital, in em (tokens 2).
pub const CAP_HEIGHT_EM: f32 = 0.668;
/// A line counts as wider by this share than it was measured, since a shaped line is not exactly the sum of its words.
pub(super) const SLACK: f32 = 1.005;
/// What is painted at the end of a line where a word goes on in the next one.
pub(super) const HYPHEN: &str = "-";
/// Characters of a text that are laid out; the rest is counted (definitions, Changes).
pub const MAX_SHOWN: usize = 2_000;

/// A size and a line height in wall units, and a weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Font size in u.
    pub size: f32,
    /// From baseline to baseline in u.
    pub line_height: f32,
    /// The weight.
    pub weight: Weight,
}

impl Style {
    /// A style.
    pub const fn new(size: f32, line_height: f32, weight: Weight) -> Self {
        Self { size, line_height, weight }
    }

    /// From the top of a line box to its baseline, in u.
    pub fn baseline(self) -> f32 {
        (self.line_height - (ASCENT_EM + DESCENT_EM) * self.size) / 2.0 + ASCENT_EM * self.size
    }

    /// From the top of a line box to that of its capitals, in u.
    pub fn over_capitals(self) -> f32 {
        self.baseline() - CAP_HEIGHT_EM * self.size
    }
}

/// One line of text, ready to be painted.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What stands beside each other, from left to right. Mostly one piece.
    pub pieces: Pieces,
    /// A word goes on in the next line: a hyphen is painted, which is no part of the text.
    pub has_hyphen: bool,
    /// In em, as measured, with the hyphen.
    pub width_em: f32,
    /// Set to the right edge instead of the left one.
    pub to_the_right: bool,
}

/// The pieces of a line from left to right; each is shaped by itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Pieces {
    /// The common case.
    One(Box<str>),
    /// A line with right-to-left text.
    Many(Vec<String>),
}

impl Pieces {
    /// From left to right.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let (one, many) = match self {
            Self::One(text) => (Some(text.as_ref()), [].as_slice()),
            Self::Many(pieces) => (None, pieces.as_slice()),
        };
        one.into_iter().chain(many.iter().map(String::as_str))
    }
}

impl Line {
    /// A line of plain left-to-right text.
    pub fn plain(text: impl Into<Box<str>>, weight: Weight, measure: &mut dyn Measure) -> Self {
        let text = text.into();
        let width_em = measure.width_em(&text, weight);
        Self { pieces: Pieces::One(text), has_hyphen: false, width_em, to_the_right: false }
    }

    /// What is painted of it, from left to right.
    pub fn painted(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let last = self.pieces.iter().count().saturating_sub(1);
        self.pieces.iter().enumerate().map(move |(place, piece)| {
            if self.has_hyphen && place == last {
                Cow::Owned(format!("{piece}{HYPHEN}"))
            } else {
                Cow::Borrowed(piece)
            }
        })
    }
}

/// Lines under each other in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// How they are set.
    pub style: Style,
    /// From top to bottom.
    pub lines: Vec<Line>,
}

impl Block {
    /// In u.
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.style.line_height
    }

    /// The same with every line set to the left, for labels that stand behind something.
    pub fn set_left(mut self) -> Self {
        self.lines.iter_mut().for_each(|line| line.to_the_right = false);
        self
    }

    /// The widest line, in u.
    pub fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width_em * self.style.size).fold(0.0, f32::max)
    }
}

/// The beginning of a text that is laid out, and how many characters come after it.
pub fn shown_part(text: &str) -> (&str, usize) {
    if text.len() <= MAX_SHOWN {
        return (text, 0);
    }
    match text.char_indices().nth(MAX_SHOWN) {
        None => (text, 0),
        Some((end, _)) => (&text[..end], text[end..].chars().count()),
    }
}

/// What is shown of a text that may come over-long from a file: its beginning, and how many characters come after it.
pub fn shown(text: &str) -> Cow<'_, str> {
    match shown_part(text) {
        (_, 0) => Cow::Borrowed(text),
        (beginning, hidden) => {
            Cow::Owned(format!("{beginning} {}", words::more_characters(hidden)))
        }
    }
}

/// A name on one line, cut where it is longer than any that can be typed.
pub fn shown_name(name: &str) -> String {
    const LONGEST_NAME: usize = 60;
    // No more is looked at: one from a file may be of any length, and each sheet of a stage asks for it again.
    let end = name.char_indices().nth(MAX_SHOWN).map_or(name.len(), |(end, _)| end);
    let line = name[..end].replace(['\n', '\r'], " ");
    match line.trim().char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => {
            let beginning = &line.trim()[..end];
            let whole_words = beginning.rfind(' ').map_or(beginning, |space| &beginning[..space]);
            format!("{}…", whole_words.trim_end())
        }
        None => line.trim().to_owned(),
    }
}

/// Breaks a text at a width in u.
pub fn wrap(text: &str, style: Style, width: f32, measure: &mut dyn Measure) -> Block {
    let words = Words::new(text, style.weight, measure);
    Block { style, lines: words.lines(width / style.size, measure) }
}

/// One line, however wide.
pub fn single_line(text: &str, style: Style, measure: &mut dyn Measure) -> Block {
    wrap(&text.replace(['\n', '\r'], " "), style, f32::INFINITY, measure)
}
