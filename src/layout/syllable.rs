//! Where a long word may be parted with a hyphen.

use hypher::{Lang, hyphenate_bounded};

/// So many letters stand before and after a hyphen at least.
const LEAST_LETTERS: usize = 4;
/// No word is made of more; what goes on for longer is broken between letters.
const MOST_LETTERS: usize = 100;
/// Beginnings of compound words that end like this end where the next word begins.
const JOINTS: [&str; 10] =
    ["ungs", "bens", "mens", "heits", "keits", "ions", "schafts", "täts", "lings", "tums"];

/// A place in a word where it may be parted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Seam {
    /// In bytes from the beginning of the word.
    pub at: usize,
    /// Two words meet here: the better place.
    pub is_joint: bool,
}

/// The places where the word at `start..end` of a text may be parted with a hyphen, in order. There are none in what is
/// more than letters, as a number or an address, nor in a word of another writing than Latin.
pub(super) fn seams(text: &str, start: usize, end: usize) -> Vec<Seam> {
    let word = &text[start..end];
    let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_word = letters.chars().all(is_latin) && letters.chars().count() <= MOST_LETTERS;
    if !is_word || is_in_address(text, start, end) {
        return Vec::new();
    }
    // A word so long that it has to be parted is nearly always a German one, so German syllables serve every language.
    let syllables = hyphenate_bounded(letters, Lang::German, LEAST_LETTERS, LEAST_LETTERS);
    let before = word.find(letters).unwrap_or_default();
    let mut at = 0;
    let seam = |syllable: &str| {
        at += syllable.len();
        let is_joint = JOINTS.iter().any(|joint| letters[..at].ends_with(joint));
        Seam { at: before + at, is_joint }
    };
    let mut seams: Vec<Seam> = syllables.map(seam).collect();
    // The last syllable ends where the word does.
    seams.pop();
    seams
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || (matches!(c, '\u{C0}'..='\u{24F}' | 'ẞ') && c.is_alphabetic())
}

/// True if the word is a part of an address in the net or of a file, as what stands about it without a blank shows.
fn is_in_address(text: &str, start: usize, end: usize) -> bool {
    let before = text[..start].rfind(char::is_whitespace).unwrap_or_default();
    let after = text[end..].find(char::is_whitespace).map_or(text.len(), |blank| end + blank);
    let around = text[before..after].trim().trim_end_matches(['.', '…']);
    around.contains(['@', '_', '\\', '.']) || around.contains("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The word with all of its hyphens; the joints are marked by two.
    fn parted(word: &str) -> String {
        let (mut shown, mut from) = (String::new(), 0);
        for seam in seams(word, 0, word.len()) {
            shown += &word[from..seam.at];
            shown += if seam.is_joint { "=" } else { "-" };
            from = seam.at;
        }
        shown + &word[from..]
    }

    #[test]
    fn german_words_are_parted_at_their_syllables_and_best_where_two_words_meet() {
        assert_eq!(parted("Reservierungsbestätigung"), "Reser-vie-rungs=be-stä-ti-gung");
        assert_eq!(parted("(Informationsveranstaltung),"), "(Infor-ma-ti-ons=ver-an-stal-tung),");
        assert_eq!(parted("Servicetechniker"), "Service-tech-niker");
    }

    #[test]
    fn what_is_no_word_of_letters_is_not_parted() {
        for text in [
            "https://example.org/Reservierungsbestaetigung",
            "reservierungsbestaetigung@example.org",
            "www.reservierungsbestaetigung.de",
            "Donaudampfschifffahrt2000",
            "Предварительная",
            "Αναγνωστόπουλος",
            "一二三四五六七八九十",
            "",
        ] {
            assert_eq!(parted(text), text);
        }
        assert!(seams(&"Wasser".repeat(1_000), 0, 6_000).is_empty());
    }
}
