//! What can be asked back about a showstopper: which thing exactly (L1), how it fails (L2), in whose words (L3).

use super::Hint;
use super::language::{Findings, search};
use super::plain::{Length, length, plain};

/// Fewer words than this say too little (L1).
const FEWEST_WORDS: usize = 4;
/// With a vague word in it, this many are still too few (L1).
const FEW_WORDS: usize = 6;
/// The same in characters of Chinese, Japanese and Korean.
const FEWEST_CHARACTERS: usize = 8;
/// With a vague word, in characters.
const FEW_CHARACTERS: usize = 12;
/// The same in letters of writing that sets no words apart.
const FEWEST_LETTERS: usize = 14;

/// What a showstopper may lack: L1, L2, L3, in this order. A blank one lacks nothing yet. In a language without
/// lists only its length is judged.
pub fn showstopper_hints(text: &str) -> Vec<Hint> {
    let plain = plain(text);
    if !plain.contains(char::is_alphanumeric) {
        return Vec::new();
    }
    let (is_very_short, is_short) = match length(&plain) {
        Length::Words(words) => (words < FEWEST_WORDS, words <= FEW_WORDS),
        Length::Characters(count) => (count < FEWEST_CHARACTERS, count <= FEW_CHARACTERS),
        Length::Letters(count) => (count < FEWEST_LETTERS, false),
    };
    let nothing = Findings { is_vague: false, tells_failure: true, is_house_view: false };
    let found = search(&plain).unwrap_or(nothing);
    let hints = [
        (is_very_short || (is_short && found.is_vague), Hint::Vague),
        (!found.tells_failure, Hint::NotNegative),
        (found.is_house_view, Hint::HouseView),
    ];
    hints.into_iter().filter_map(|(holds, hint)| holds.then_some(hint)).collect()
}
