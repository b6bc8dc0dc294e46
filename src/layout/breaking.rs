//! How a text is broken into lines: its words are measured once, and dealt out at any width and size.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::ops::Range;

use icu_segmenter::options::{LineBreakOptions, LineBreakWordOption};
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, LineSegmenterBorrowed};

use super::bidi::{Paragraph, has_right_to_left};
use super::syllable::seams;
use super::text::{HYPHEN, Line, Measure, Pieces, SLACK, Weight};
use crate::words;

/// A text whose words have been measured, ready to be broken at any width and size.
pub struct Words<'t> {
    paragraphs: Vec<MeasuredParagraph<'t>>,
    weight: Weight,
}

struct MeasuredParagraph<'t> {
    text: Cow<'t, str>,
    words: Vec<Word>,
}

/// From one break opportunity to the next, with the white space at its end; or a syllable of a word that is parted.
#[derive(Clone, Copy)]
pub(super) struct Word {
    start: usize,
    /// End of the visible part.
    end: usize,
    /// End with its white space.
    next: usize,
    width_em: f32,
    space_em: f32,
    /// Width of the hyphen behind it if a line ends there; 0 where none is needed.
    hyphen_em: f32,
    /// The same word goes on in it.
    goes_on: bool,
    /// One of the words of a compound ends with it.
    is_joint: bool,
    /// A sentence or a part of it ends here.
    pub(super) closes: bool,
    /// Short and in brackets, like the years of somebody's age: it belongs to the word before it.
    pub(super) clings: bool,
}

impl Word {
    /// True if it stands on a line of its own, with its hyphen.
    fn fits(&self, width_em: f32) -> bool {
        (self.width_em + self.hyphen_em) * SLACK <= width_em
    }

    /// The part of it between two places, which has no white space.
    fn part(self, start: usize, end: usize, width_em: f32) -> Self {
        Self { start, end, next: end, width_em, space_em: 0.0, ..self }
    }
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

    /// Breaks the text at a width in em. A word that is wider by itself is parted at a syllable, or between letters where
    /// it has none.
    pub fn lines(&self, width_em: f32, measure: &mut dyn Measure) -> Vec<Line> {
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            paragraph.push_lines(width_em, self.weight, measure, &mut lines);
        }
        lines
    }

    /// True if it has words that are better parted than set small.
    pub fn has_long_words(&self) -> bool {
        self.paragraphs.iter().any(|it| it.words.iter().any(|word| it.is_long(word)))
    }

    /// The lines at a width in em if no words but long ones are parted there, and these at their syllables.
    pub(super) fn parted(&self, width_em: f32, measure: &mut dyn Measure) -> Option<Parting> {
        let mut parting = Parting { lines: Vec::new(), is_simple: true };
        for paragraph in &self.paragraphs {
            let wide = paragraph.words.iter().filter(|word| !word.fits(width_em));
            let mut count = 0;
            for word in wide {
                let syllables = paragraph.syllables(*word, self.weight, measure);
                let is_parted = syllables.len() > 1 && syllables.iter().all(|it| it.fits(width_em));
                if !paragraph.is_long(word) || !is_parted {
                    return None;
                }
                count += 1;
            }
            let from = parting.lines.len();
            paragraph.push_lines(width_em, self.weight, measure, &mut parting.lines);
            let hyphens = parting.lines[from..].iter().filter(|line| line.has_hyphen).count();
            parting.is_simple &= hyphens <= count;
        }
        Some(parting)
    }
}

/// A text some of whose words are parted.
pub(super) struct Parting {
    /// Its lines.
    pub lines: Vec<Line>,
    /// No word is parted twice.
    pub is_simple: bool,
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
            hyphen_em: 0.0,
            goes_on: false,
            is_joint: false,
            closes: visible.ends_with([',', '.', ';', ':', '!', '?', '–']),
            clings: range.start > 0 && is_short_in_brackets(visible),
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

/// True for "(7)" and for "(2),".
fn is_short_in_brackets(word: &str) -> bool {
    const LONGEST: usize = 8;
    let is_open = word.starts_with(['(', '[']) && word.contains([')', ']']);
    is_open && word.chars().nth(LONGEST).is_none()
}

/// Fills lines with words as long as they fit, but no line begins with what belongs to the word before it, if as many
/// lines do.
fn filled(words: &[Word], width_em: f32) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    greedy(words, width_em, |range| ranges.push(range));
    if ranges.iter().any(|range| words.get(range.start).is_some_and(|word| word.clings)) {
        let whole = held_together(words, width_em);
        if whole.len() == ranges.len() {
            return whole;
        }
    }
    ranges
}

/// The same, in more lines if it must be.
fn held_together(words: &[Word], width_em: f32) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    while start < words.len() {
        let fitting = start + line_length(&words[start..], width_em);
        let may_end = |end: &usize| words.get(*end).is_none_or(|word| !word.clings);
        // Where even the pair alone is too wide it is parted after all.
        let end = (start + 1..=fitting).rev().find(may_end).unwrap_or(fitting);
        ranges.push(start..end);
        start = end;
    }
    ranges
}

/// Fills lines with words as long as they fit, tells each line's range of words, and counts the lines.
fn greedy(words: &[Word], width_em: f32, mut line: impl FnMut(Range<usize>)) -> usize {
    let (mut count, mut start) = (0, 0);
    loop {
        let end = start + line_length(&words[start..], width_em);
        line(start..end);
        count += 1;
        start = end;
        if start == words.len() {
            return count;
        }
    }
}

/// How many of the words stand on a line; one at least, if there is any.
fn line_length(words: &[Word], width_em: f32) -> usize {
    let (mut used, mut fitting) = (0.0, words.len().min(1));
    for (place, word) in words.iter().enumerate() {
        if place > 0 && (used + word.width_em) * SLACK > width_em {
            break;
        }
        if (used + word.width_em + word.hyphen_em) * SLACK <= width_em {
            fitting = place + 1;
        }
        used += word.width_em + word.space_em;
    }
    match words.get(fitting.wrapping_sub(1)) {
        Some(last) if last.hyphen_em > 0.0 => better_parted(words, fitting, width_em),
        _ => fitting,
    }
}

/// The same for a line that ends within a word, after so many words and syllables: the word is parted at a joint if it
/// can be. If not, it begins with the line, and is parted about in the middle if all the rest of it fits the next one:
/// there the words of a compound meet more often than elsewhere.
fn better_parted(words: &[Word], fitting: usize, width_em: f32) -> usize {
    let first = words[..fitting].iter().rposition(|part| !part.goes_on).unwrap_or_default();
    if let Some(joint) = words[first..fitting].iter().rposition(|part| part.is_joint) {
        return first + joint + 1;
    }
    if first > 0 {
        return first;
    }
    let rest = words[fitting..].iter().take_while(|part| part.goes_on).count();
    let word = &words[..fitting + rest];
    let width = |parts: &[Word]| parts.iter().map(|part| part.width_em).sum::<f32>();
    let ends = (1..=fitting).filter(|end| width(&word[*end..]) * SLACK <= width_em);
    let uneven = |end: &usize| (width(&word[..*end]) - width(&word[*end..])).abs();
    ends.min_by(|a, b| uneven(a).total_cmp(&uneven(b))).unwrap_or(fitting)
}

impl MeasuredParagraph<'_> {
    /// True for a word that is better parted than set small.
    fn is_long(&self, word: &Word) -> bool {
        const LONG: usize = 14;
        word.end - word.start >= LONG && self.text[word.start..word.end].chars().count() >= LONG
    }

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
        lines.extend(self.lines_of(words, filled(words, width_em)));
    }

    fn lines_of(&self, words: &[Word], ranges: Vec<Range<usize>>) -> Vec<Line> {
        let bidi = has_right_to_left(&self.text).then(|| Paragraph::new(&self.text));
        let to_the_right = bidi.as_ref().is_some_and(Paragraph::runs_right_to_left);
        let line = |range: Range<usize>| {
            let words = &words[range];
            let (Some(first), Some(last)) = (words.first(), words.last()) else {
                let empty = Pieces::One(Box::from(""));
                return Line { pieces: empty, has_hyphen: false, width_em: 0.0, to_the_right };
            };
            let range = first.start..last.end;
            let pieces = match &bidi {
                Some(paragraph) => Pieces::Many(paragraph.visual_pieces(range)),
                None => Pieces::One(Box::from(&self.text[range])),
            };
            let width: f32 = words.iter().map(|word| word.width_em + word.space_em).sum();
            let has_hyphen = last.hyphen_em > 0.0;
            let width_em = width - last.space_em + last.hyphen_em;
            Line { pieces, has_hyphen, width_em, to_the_right }
        };
        ranges.into_iter().map(line).collect()
    }

    /// The words, with those that are too wide parted at their syllables, or cut between letters where these do not fit.
    fn broken_words(&self, width_em: f32, weight: Weight, measure: &mut dyn Measure) -> Vec<Word> {
        let mut parts = Vec::new();
        for word in &self.words {
            if word.width_em * SLACK <= width_em {
                parts.push(*word);
                continue;
            }
            let syllables = self.syllables(*word, weight, measure);
            if syllables.len() > 1 && syllables.iter().all(|part| part.fits(width_em)) {
                parts.extend(syllables);
            } else {
                self.push_cut(*word, width_em, weight, measure, &mut parts);
            }
        }
        parts
    }

    /// The syllables of a word, as far as it may be parted between them.
    fn syllables(&self, word: Word, weight: Weight, measure: &mut dyn Measure) -> Vec<Word> {
        if has_right_to_left(&self.text) {
            // On such a line it is not at the end that the hyphen would stand.
            return vec![word];
        }
        let hyphen_em = measure.width_em(HYPHEN, weight);
        let mut parts = Vec::new();
        let mut from = word.start;
        for seam in seams(&self.text, word.start, word.end) {
            let to = word.start + seam.at;
            let width = measure.width_em(&self.text[from..to], weight);
            let part = word.part(from, to, width);
            let goes_on = from > word.start;
            let (is_joint, closes, clings) = (seam.is_joint, false, false);
            parts.push(Word { hyphen_em, goes_on, is_joint, closes, clings, ..part });
            from = to;
        }
        let width_em = measure.width_em(&self.text[from..word.end], weight);
        parts.push(Word { start: from, width_em, goes_on: from > word.start, ..word });
        parts
    }

    /// Cuts a word that is too wide between letters, into parts that fit.
    fn push_cut(
        &self,
        word: Word,
        width_em: f32,
        weight: Weight,
        measure: &mut dyn Measure,
        parts: &mut Vec<Word>,
    ) {
        let text = &self.text[word.start..word.end];
        let mut part = word.part(word.start, word.start, 0.0);
        let mut from = 0;
        for to in GraphemeClusterSegmenter::new().segment_str(text).filter(|to| *to > 0) {
            let letter_em = measure.width_em(&text[from..to], weight);
            if part.end > part.start && (part.width_em + letter_em) * SLACK > width_em {
                parts.push(part);
                part = word.part(part.end, part.end, 0.0);
            }
            part = word.part(part.start, word.start + to, part.width_em + letter_em);
            from = to;
        }
        parts.push(Word { next: word.next, space_em: word.space_em, ..part });
    }
}
