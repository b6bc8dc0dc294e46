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

/// Without a failure word, a sentence of more than this many words fails to tell how it fails only if it judges or
/// wishes: "My luggage is on another continent" needs no such word (L2).
const TOO_FEW_TO_TELL: usize = 4;
/// The same in characters.
const TOO_FEW_CHARACTERS_TO_TELL: usize = 8;
/// No more of a text is read than this, in characters; three times what can be typed.
const LONGEST_READ: usize = 1000;

/// What a showstopper may lack: L1, L2, L3, in this order. A blank one lacks nothing yet. In a language without
/// lists only its length is judged.
pub fn showstopper_hints(text: &str) -> Vec<Hint> {
    let end = text.char_indices().nth(LONGEST_READ).map_or(text.len(), |(end, _)| end);
    let plain = plain(&text[..end]);
    if !plain.contains(char::is_alphanumeric) {
        return Vec::new();
    }
    let (is_very_short, tells_little, is_short) = match length(&plain) {
        Length::Words(words) => {
            (words < FEWEST_WORDS, words <= TOO_FEW_TO_TELL, words <= FEW_WORDS)
        }
        Length::Characters(count) => (
            count < FEWEST_CHARACTERS,
            count <= TOO_FEW_CHARACTERS_TO_TELL,
            count <= FEW_CHARACTERS,
        ),
        Length::Letters(count) => (count < FEWEST_LETTERS, false, false),
    };
    let found = search(&plain).unwrap_or(Findings {
        is_vague: false,
        tells_failure: true,
        judges: false,
        is_house_view: false,
    });
    let is_no_failure = !found.tells_failure && (tells_little || found.is_vague || found.judges);
    let hints = [
        (is_very_short || (is_short && found.is_vague), Hint::Vague),
        (is_no_failure, Hint::NotNegative),
        (found.is_house_view, Hint::HouseView),
    ];
    hints.into_iter().filter_map(|(holds, hint)| holds.then_some(hint)).collect()
}
