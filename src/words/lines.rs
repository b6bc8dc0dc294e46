//! Where lines may end.

use super::NO_BREAK;

/// The same text to be broken into lines: no line ends behind a number that has a word after it, nor behind a word of
/// one letter. For the screen alone, as the blanks there are no-break spaces.
pub fn glued(text: &str) -> String {
    /// What belongs together in a row is no longer than this, or it would not fit a narrow place.
    const LONGEST: usize = 18;
    let mut glued = String::with_capacity(text.len() + 8);
    // Where what belongs together begins.
    let mut start = 0;
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        glued.push_str(word);
        let Some(next) = words.peek() else { break };
        let length = glued[start..].chars().count() + 1 + next.chars().count();
        if !next.is_empty() && length <= LONGEST && belongs(&glued[start..]) {
            glued.push_str(NO_BREAK);
        } else {
            glued.push(' ');
            start = glued.len();
        }
    }
    glued
}

/// True if the next word belongs to those that belong together so far: "24 moments", "24 of 24", "a month".
fn belongs(together: &str) -> bool {
    let words: Vec<&str> = together.split(NO_BREAK).collect();
    match words.as_slice() {
        [number, "of" | "von"] => is_number(number),
        [number, "of" | "von", _] if is_number(number) => false,
        [.., last] => is_number(last) || is_one_letter(last),
        [] => false,
    }
}

/// Digits, with what stands between and before them.
fn is_number(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '„', '“', '+', '−']);
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ':' | '×'))
}

fn is_one_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        glued(text).replace(NO_BREAK, "_")
    }

    #[test]
    fn a_number_stays_with_its_noun_and_a_single_letter_with_the_next_word() {
        assert_eq!(shown("There are 24 moments so far."), "There are 24_moments so far.");
        assert_eq!(shown("24 of 24 have a type"), "24_of_24 have a_type");
        assert_eq!(shown("Fertig. 30 von 30 mit Art."), "Fertig. 30_von_30 mit Art.");
        assert_eq!(shown("60 Euro, um 17:30 Uhr"), "60_Euro, um 17:30_Uhr");
        assert_eq!(shown("Edie (7) and Sam"), "Edie (7) and Sam");
        assert_eq!(shown("two  blanks\nand 2\nlines"), "two  blanks\nand 2\nlines");
    }

    #[test]
    fn what_would_not_fit_a_narrow_place_may_still_be_broken() {
        assert_eq!(shown("1 2 3 4 5 6 7 8 9 10 11"), "1_2_3_4_5_6_7_8_9 10_11");
        assert_eq!(shown("3 Haftpflichtversicherungen"), "3 Haftpflichtversicherungen");
    }
}
