//! A stage's name in the header of its band, with room for what stands behind it (tokens 4.2).

use super::text::{Block, Line, Measure, Style, Weight, Words, wrap};

/// By how much the header grows for each further line.
pub(super) const NAME_LINE: f32 = 28.0;
/// How it is written.
pub(super) const NAME: Style = Style::new(22.0, NAME_LINE, Weight::Bold);
/// Between it and the count.
pub(super) const COUNT_GAP: f32 = 10.0;
/// What the window's button with the stage's menu takes from a header beside the padding, where it is largest: at the
/// zoom from which the count is shown.
pub(super) const MENU: f32 = 24.0;

/// What stands behind the last line of a stage's name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Behind {
    /// So much it takes of the line, with the gap before it.
    pub width: f32,
    /// It is a word of its own, which may as well stand under the name; a number belongs beside it.
    pub may_stand_under: bool,
}

/// A stage's name where something stands behind its last line. If that does not fit, every line leaves room for it; where
/// a word would have to be broken for that, or a name parted that needs no further line without, it has a line of its
/// own.
pub(super) fn name_before(
    text: &str,
    room: f32,
    behind: Behind,
    measure: &mut dyn Measure,
) -> Block {
    let mut name = wrap(text, NAME, room, measure);
    let last = name.lines.last().map_or(0.0, |line| line.width_em * NAME.size);
    if last + behind.width <= room {
        return name;
    }
    let less = room - behind.width;
    let words = Words::new(text, NAME.weight, measure);
    let breaks_no_word = words.widest_word_em() * NAME.size <= less;
    let as_short = || words.line_count(less / NAME.size) <= name.lines.len();
    if breaks_no_word && (!behind.may_stand_under || as_short()) {
        return wrap(text, NAME, less, measure);
    }
    name.lines.push(Line::plain("", NAME.weight, measure));
    name
}
