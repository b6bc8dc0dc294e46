//! Lines of about one length, so that no single word is left for the last one (tokens 2).

use std::ops::Range;

use super::breaking::{Word, line_ends_em};
use super::text::{Block, Line, Measure, SLACK, Style, Words, shown};

/// A text in lines no wider than `width`, as many as it needs there, and as even as they can be. There is one more if
/// only so no line begins with what belongs to the word before it.
pub(super) fn balanced(text: &str, style: Style, width: f32, measure: &mut dyn Measure) -> Block {
    let text = shown(text.trim());
    let words = Words::new(&text, style.weight, measure);
    let width_em = width.max(style.size) / style.size;
    let lines = evened_in(&words, width_em, 1).unwrap_or_else(|| words.lines(width_em, measure));
    Block { style, lines }
}

/// The lines of a text at a width in em, as many as it needs there, and as even as they can be. `None` for a text whose
/// lines cannot be more even: one of several paragraphs, or one with a word that has to be broken.
pub(super) fn evened(words: &Words<'_>, width_em: f32) -> Option<Vec<Line>> {
    evened_in(words, width_em, 0)
}

/// The same in as many lines more at the most as keep together what belongs together.
fn evened_in(words: &Words<'_>, width_em: f32, more: usize) -> Option<Vec<Line>> {
    /// Of more lines than this nobody sees whether they are balanced.
    const MOST_LINES: usize = 6;
    let only = words.of_one_paragraph()?;
    let count = words.line_count(width_em);
    let breaks_no_word = words.widest_word_em() <= width_em;
    if !breaks_no_word || !(2..=MOST_LINES).contains(&count) {
        return None;
    }
    let is_whole = |lines: &Vec<Range<usize>>| lines.iter().all(|line| !only[line.start].clings);
    let mut tried = (count..=count + more).map(|count| even(only, width_em, count));
    let whole = tried.find(is_whole);
    Some(words.lines_of(whole.unwrap_or_else(|| even(only, width_em, count))))
}

/// The words dealt out to `count` lines no wider than `width_em`, all of them about as wide. So many lines must be enough.
fn even(words: &[Word], width_em: f32, count: usize) -> Vec<Range<usize>> {
    /// A line that ends in the middle of a sentence is as good as one that ends with a part of it and is uneven by this
    /// share.
    const TORN: f32 = 0.25;
    /// As bad as a line that is uneven by all that is meant: a line that begins with what belongs to the word before it.
    const PARTED: f32 = 1.0;
    /// What fits when words are added up one by one fits here too.
    const ROUNDING: f32 = 0.001;
    let (starts, ends) = line_ends_em(words);
    let meant = ends.last().copied().unwrap_or_default() / count as f32;
    // For so many words on the lines so far: how uneven these are at best.
    let mut before = vec![f32::INFINITY; words.len() + 1];
    before[0] = 0.0;
    // For each line, and for so many words up to its end: with which word it begins then.
    let mut begins = Vec::with_capacity(count);
    for number in 1..=count {
        let mut best = vec![f32::INFINITY; words.len() + 1];
        let mut begin = vec![0; words.len() + 1];
        for end in 1..=words.len() {
            for start in (0..end).rev() {
                let width = ends[end - 1] - starts[start];
                if width * SLACK > width_em + ROUNDING && end - start > 1 {
                    break;
                }
                let may_be_shorter = number == count && end - start > 1;
                let parts = words.get(end).is_some_and(|next| next.clings);
                let tears = match words[end - 1].closes {
                    _ if parts => (PARTED * meant).powi(2),
                    true => 0.0,
                    false => (TORN * meant).powi(2),
                };
                let uneven = before[start] + unevenness(width - meant, may_be_shorter) + tears;
                if uneven < best[end] {
                    (best[end], begin[end]) = (uneven, start);
                }
            }
        }
        before = best;
        begins.push(begin);
    }
    let mut end = words.len();
    let mut lines: Vec<Range<usize>> = Vec::with_capacity(count);
    for begin in begins.iter().rev() {
        lines.push(begin[end]..end);
        end = begin[end];
    }
    lines.reverse();
    lines
}

/// How much it disturbs that a line is so much wider than is meant. The last one may well be shorter, unless it is a word
/// alone.
fn unevenness(wider: f32, may_be_shorter: bool) -> f32 {
    const MAY_BE: f32 = 0.25;
    let share = if may_be_shorter && wider < 0.0 { MAY_BE } else { 1.0 };
    share * wider.powi(2)
}
