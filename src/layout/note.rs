//! A note: how its text is fitted (tokens 4.1).

use super::balance::evened;
use super::breaking::Parting;
use super::text::{Block, Measure, Style, Weight, Words, shown_part};
use crate::words;

/// Width of a note, and its height unless it grows, in u.
pub const NOTE_SIZE: f32 = 160.0;
/// From one note to the next, in u.
pub const NOTE_PITCH: f32 = 176.0;
/// Height of the strip at the note's head, in u.
pub const STRIP_HEIGHT: f32 = 32.0;

/// Where the text starts, from the note's left and top.
const TEXT_LEFT: f32 = 12.0;
const TEXT_TOP: f32 = 38.0;
const TEXT_WIDTH: f32 = 138.0;
/// Height on offer without and with stickers on the lower edge.
const HEIGHT_FREE: f32 = 116.0;
const HEIGHT_STICKERS: f32 = 100.0;
/// Below the text of a note that grows, without and with stickers.
const FOOT_FREE: f32 = 8.0;
const FOOT_STICKERS: f32 = 24.0;
const CEILING: f32 = 22.0;
const FLOOR: f32 = 16.0;
/// Text of this size is read from across the room.
const READ_FROM_AFAR: f32 = 20.0;
/// Below this size a word is rather parted twice than once.
const LARGE_ENOUGH: f32 = 18.0;
/// By so much at least the text is larger for which a word is parted that could stay whole.
const WORTH_A_HYPHEN: f32 = 2.0;
/// A grown note's height is a multiple of this.
const GROWTH: f32 = 8.0;

/// A note's text, fitted, and the height the note needs for it.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteText {
    /// The lines, from [`NoteText::TOP`] down.
    pub block: Block,
    /// Height of the note: 160, or more where even the smallest size does not fit.
    pub note_height: f32,
}

impl NoteText {
    /// Left edge of the text in the note, in u.
    pub const LEFT: f32 = TEXT_LEFT;
    /// Top edge of the text in the note, in u.
    pub const TOP: f32 = TEXT_TOP;
    /// Width the lines may have, in u.
    pub const WIDTH: f32 = TEXT_WIDTH;
}

fn style_at(size: f32) -> Style {
    Style::new(size, (1.2 * size).round(), Weight::Medium)
}

/// Fits a text: the largest size from 22 down to 16 at which all lines fit and no word is too wide; at 16 a word
/// may break, and beyond that the note grows downward. Nothing is ever cut. Where a long word alone would make the text
/// so small that it is not read from afar, the word is parted with a hyphen and the text stays large.
pub fn fit(text: &str, has_stickers: bool, measure: &mut dyn Measure) -> NoteText {
    fit_while(Writing::Done, text, has_stickers, measure)
}

/// Whether somebody is writing on a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Writing {
    /// Nobody is.
    Done,
    /// Every letter changes the text: its lines stay as they are but for the last.
    GoesOn,
}

/// The same while somebody writes on the note or not.
pub(super) fn fit_while(
    writing: Writing,
    text: &str,
    has_stickers: bool,
    measure: &mut dyn Measure,
) -> NoteText {
    let (shown, hidden) = shown_part(text.trim_end());
    let words = Words::new(shown, Weight::Medium, measure);
    let on_offer = if has_stickers { HEIGHT_STICKERS } else { HEIGHT_FREE };
    if hidden > 0 {
        return at_the_floor(&words, hidden, has_stickers, measure);
    }
    let widest_em = words.widest_word_em();
    let fits_whole = |style: &Style| {
        let width_em = TEXT_WIDTH / style.size;
        widest_em <= width_em && words.line_count(width_em) as f32 * style.line_height <= on_offer
    };
    let whole = styles().find(fits_whole);
    let whole_size = whole.map_or(0.0, |style| style.size);
    if whole_size < READ_FROM_AFAR && words.has_long_words() {
        let worth_it = whole_size + WORTH_A_HYPHEN;
        if let Some(block) = parted(&words, on_offer, worth_it, measure) {
            return NoteText { block, note_height: NOTE_SIZE };
        }
    }
    match whole {
        Some(style) => {
            let lines = words.lines(TEXT_WIDTH / style.size, measure);
            let block = Block { style, lines };
            let block = if writing == Writing::Done { well_ended(block, &words) } else { block };
            NoteText { block, note_height: NOTE_SIZE }
        }
        None => at_the_floor(&words, hidden, has_stickers, measure),
    }
}

/// The lines of a text; if a short word would stand alone on the last one they are made even, or there is one less of
/// them in a size that is a little smaller.
fn well_ended(block: Block, words: &Words<'_>) -> Block {
    if !ends_with_a_scrap(&block) {
        return block;
    }
    let even = |style: Style| {
        let even = Block { style, lines: evened(words, TEXT_WIDTH / style.size)? };
        (!ends_with_a_scrap(&even)).then_some(even)
    };
    let smaller = || {
        let style = Some(style_at(block.style.size - 1.0)).filter(|style| style.size >= FLOOR)?;
        even(style).filter(|even| even.lines.len() < block.lines.len())
    };
    even(block.style).or_else(smaller).unwrap_or(block)
}

/// True if the last line is one word that is short beside the others.
fn ends_with_a_scrap(block: &Block) -> bool {
    /// As a part of the widest line before it.
    const SHORT: f32 = 0.45;
    let [before @ .., last] = block.lines.as_slice() else { return false };
    let is_one_word = !last.pieces.iter().any(|piece| piece.contains(' '));
    let widest = before.iter().map(|line| line.width_em).fold(0.0, f32::max);
    is_one_word && last.width_em < SHORT * widest
}

/// The sizes of a note's text, the largest first.
fn styles() -> impl Iterator<Item = Style> {
    std::iter::successors(Some(CEILING), |size| Some(size - 1.0))
        .take_while(|size| *size >= FLOOR)
        .map(style_at)
}

/// The text with its long words parted, in the largest size at which each of them is parted once; where that is small,
/// in the largest at which they are parted at all.
fn parted(
    words: &Words<'_>,
    on_offer: f32,
    least_size: f32,
    measure: &mut dyn Measure,
) -> Option<Block> {
    let mut largest = None;
    for style in styles().take_while(|style| style.size >= least_size) {
        let parting = words.parted(TEXT_WIDTH / style.size, measure);
        let Some(Parting { lines, is_simple }) = parting else { continue };
        let block = Block { style, lines };
        if block.height() > on_offer {
            continue;
        }
        if is_simple && (largest.is_none() || style.size >= LARGE_ENOUGH) {
            return Some(block);
        }
        largest = largest.or(Some(block));
    }
    largest
}

fn at_the_floor(
    words: &Words<'_>,
    hidden: usize,
    has_stickers: bool,
    measure: &mut dyn Measure,
) -> NoteText {
    let style = style_at(FLOOR);
    let width_em = TEXT_WIDTH / FLOOR;
    let mut lines = words.lines(width_em, measure);
    if hidden > 0 {
        let more = words::more_characters(hidden);
        lines.extend(Words::new(&more, style.weight, measure).lines(width_em, measure));
    }
    let block = Block { style, lines };
    let foot = if has_stickers { FOOT_STICKERS } else { FOOT_FREE };
    let needed = TEXT_TOP + block.height() + foot;
    let note_height = ((needed / GROWTH).ceil() * GROWTH).max(NOTE_SIZE);
    NoteText { block, note_height }
}
