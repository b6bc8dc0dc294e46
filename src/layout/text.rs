//! Text that is broken into lines once, in wall units. Painters never wrap.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::ops::Range;

use icu_segmenter::options::{LineBreakOptions, LineBreakWordOption};
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, LineSegmenterBorrowed};

use super::bidi::{Paragraph, has_right_to_left};
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
    /// In em, as measured.
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
        Self { pieces: Pieces::One(text), width_em, to_the_right: false }
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

/// A text whose words have been measured, ready to be broken at any width and size.
pub struct Words<'t> {
    paragraphs: Vec<MeasuredParagraph<'t>>,
    weight: Weight,
}

struct MeasuredParagraph<'t> {
    text: Cow<'t, str>,
    words: Vec<Word>,
}

/// From one break opportunity to the next, with the white space at its end.
#[derive(Clone, Copy)]
pub(super) struct Word {
    start: usize,
    /// End of the visible part.
    end: usize,
    /// End with its white space.
    next: usize,
    width_em: f32,
    space_em: f32,
    /// A sentence or a part of it ends here.
    pub(super) closes: bool,
}

/// Where each word begins and ends, in em, if all stand on one line.
pub(super) fn line_ends_em(words: &[Word]) -> (Vec<f32>, Vec<f32>) {
    let mut x = 0.0;
    let place = |word: &Word| {
        let start = x;
        x += word.width_em + word.space_em;
        (start, start + word.width_em)
    };
    words.iter().map(place).unzip()
}

thread_local! {
    static LINE_BREAKS: LazyCell<LineSegmenterBorrowed<'static>> =
        const { LazyCell::new(|| LineSegmenter::new_auto(LineBreakOptions::default())) };
    /// Korean breaks between words, as its readers expect on signs and slides.
    static KOREAN_LINE_BREAKS: LazyCell<LineSegmenterBorrowed<'static>> = const {
        LazyCell::new(|| {
            let mut options = LineBreakOptions::default();
            options.word_option = Some(LineBreakWordOption::KeepAll);
            LineSegmenter::new_auto(options)
        })
    };
}

fn is_korean(text: &str) -> bool {
    let is_hangul = |c: char| matches!(c, '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7A3}');
    let is_other_cjk = |c: char| matches!(c, '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}');
    text.chars().any(is_hangul) && !text.chars().any(is_other_cjk)
}

impl<'t> Words<'t> {
    /// Finds and measures the words of a text. Line breaks in the text are kept.
    pub fn new(text: &'t str, weight: Weight, measure: &mut dyn Measure) -> Self {
        let mut paragraphs = Vec::new();
        for line in text.split('\n').flat_map(|line| line.trim_end_matches('\r').split(LINE_ENDS)) {
            let text = displayed(line);
            let words = measured_words(&text, weight, measure);
            paragraphs.push(MeasuredParagraph { text, words });
        }
        Self { paragraphs, weight }
    }

    /// The width of the widest word, in em.
    pub fn widest_word_em(&self) -> f32 {
        let words = self.paragraphs.iter().flat_map(|paragraph| &paragraph.words);
        words.map(|word| word.width_em * SLACK).fold(0.0, f32::max)
    }

    /// How many lines there are at a width in em, if no word is broken.
    pub fn line_count(&self, width_em: f32) -> usize {
        self.paragraphs.iter().map(|paragraph| greedy(&paragraph.words, width_em, |_| {})).sum()
    }

    /// The words of a text that is a single paragraph.
    pub(super) fn of_one_paragraph(&self) -> Option<&[Word]> {
        match self.paragraphs.as_slice() {
            [only] => Some(&only.words),
            _ => None,
        }
    }

    /// The lines of a text that is a single paragraph, broken into these ranges of its words.
    pub(super) fn lines_of(&self, ranges: Vec<Range<usize>>) -> Vec<Line> {
        let paragraph = self.paragraphs.first();
        paragraph.map(|it| it.lines_of(&it.words, ranges)).unwrap_or_default()
    }

    /// Breaks the text at a width in em. A word that is wider by itself is broken between letters.
    pub fn lines(&self, width_em: f32, measure: &mut dyn Measure) -> Vec<Line> {
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            paragraph.push_lines(width_em, self.weight, measure, &mut lines);
        }
        lines
    }
}

/// What ends a line besides the line feed.
const LINE_ENDS: [char; 6] = ['\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];

/// What is shown of a line of text: control characters and what turns the writing direction are left out.
fn displayed(line: &str) -> Cow<'_, str> {
    if !line.contains(words::steers) {
        return Cow::Borrowed(line);
    }
    let shown = line.chars().filter_map(|c| match c {
        '\t' => Some(' '),
        _ if words::steers(c) => None,
        _ => Some(c),
    });
    Cow::Owned(shown.collect())
}

fn measured_words(text: &str, weight: Weight, measure: &mut dyn Measure) -> Vec<Word> {
    let mut words = Vec::new();
    let mut push = |range: Range<usize>| {
        let piece = &text[range.clone()];
        let visible = piece.trim_end();
        let space = &piece[visible.len()..];
        words.push(Word {
            start: range.start,
            end: range.start + visible.len(),
            next: range.end,
            width_em: if visible.is_empty() { 0.0 } else { measure.width_em(visible, weight) },
            space_em: if space.is_empty() { 0.0 } else { measure.width_em(space, weight) },
            closes: visible.ends_with([',', '.', ';', ':', '!', '?', '–']),
        });
    };
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" ,.'".contains(&byte)) {
        // Plain words need no tables: they break after spaces only.
        let mut start = 0;
        while start < text.len() {
            let rest = &text[start..];
            let visible = rest.find(' ').unwrap_or(rest.len());
            let space = rest[visible..].find(|c| c != ' ').unwrap_or(rest.len() - visible);
            push(start..start + visible + space);
            start += visible + space;
        }
    } else {
        let segmenter = if is_korean(text) { &KOREAN_LINE_BREAKS } else { &LINE_BREAKS };
        segmenter.with(|segmenter| {
            let mut start = 0;
            for end in segmenter.segment_str(text).filter(|end| *end > 0) {
                push(start..end);
                start = end;
            }
        });
    }
    words
}

/// Fills lines with words as long as they fit, tells each line's range of words, and counts the lines.
fn greedy(words: &[Word], width_em: f32, mut line: impl FnMut(Range<usize>)) -> usize {
    let (mut count, mut start, mut used) = (0, 0, 0.0);
    for (index, word) in words.iter().enumerate() {
        if index > start && (used + word.width_em) * SLACK > width_em {
            line(start..index);
            count += 1;
            start = index;
            used = 0.0;
        }
        used += word.width_em + word.space_em;
    }
    line(start..words.len());
    count + 1
}

impl MeasuredParagraph<'_> {
    fn push_lines(
        &self,
        width_em: f32,
        weight: Weight,
        measure: &mut dyn Measure,
        lines: &mut Vec<Line>,
    ) {
        let broken;
        let words = if self.words.iter().any(|word| word.width_em * SLACK > width_em) {
            broken = self.broken_words(width_em, weight, measure);
            &broken
        } else {
            &self.words
        };
        let mut ranges = Vec::new();
        greedy(words, width_em, |range| ranges.push(range));
        lines.extend(self.lines_of(words, ranges));
    }

    fn lines_of(&self, words: &[Word], ranges: Vec<Range<usize>>) -> Vec<Line> {
        let bidi = has_right_to_left(&self.text).then(|| Paragraph::new(&self.text));
        let to_the_right = bidi.as_ref().is_some_and(Paragraph::runs_right_to_left);
        let line = |range: Range<usize>| {
            let words = &words[range];
            let (Some(first), Some(last)) = (words.first(), words.last()) else {
                let empty = Pieces::One(Box::from(""));
                return Line { pieces: empty, width_em: 0.0, to_the_right };
            };
            let range = first.start..last.end;
            let pieces = match &bidi {
                Some(paragraph) => Pieces::Many(paragraph.visual_pieces(range)),
                None => Pieces::One(Box::from(&self.text[range])),
            };
            let width: f32 = words.iter().map(|word| word.width_em + word.space_em).sum();
            Line { pieces, width_em: width - last.space_em, to_the_right }
        };
        ranges.into_iter().map(line).collect()
    }

    /// The words, with those that are too wide cut between letters into parts that fit.
    fn broken_words(&self, width_em: f32, weight: Weight, measure: &mut dyn Measure) -> Vec<Word> {
        let mut parts = Vec::new();
        for word in &self.words {
            if word.width_em * SLACK <= width_em {
                parts.push(*word);
                continue;
            }
            let text = &self.text[word.start..word.end];
            let mut part =
                Word { end: word.start, next: word.start, width_em: 0.0, space_em: 0.0, ..*word };
            let mut from = 0;
            for to in GraphemeClusterSegmenter::new().segment_str(text).filter(|to| *to > 0) {
                let letter_em = measure.width_em(&text[from..to], weight);
                if part.end > part.start && (part.width_em + letter_em) * SLACK > width_em {
                    parts.push(part);
                    let start = part.end;
                    part = Word { start, end: start, next: start, width_em: 0.0, ..part };
                }
                part.end = word.start + to;
                part.next = part.end;
                part.width_em += letter_em;
                from = to;
            }
            part.next = word.next;
            part.space_em = word.space_em;
            parts.push(part);
        }
        parts
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
