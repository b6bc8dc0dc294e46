//! Lists of words and phrases, and whether a text holds one of them.

use std::collections::HashMap;

use super::plain::{is_han, is_katakana, plain};

/// A list of phrases, for languages that set their words apart. It is written as one text, with commas:
/// `late, above my, fail*, *n't, ^things, is bad$, -in the process` — a star stands for any letters, `^` for the
/// beginning of the text and `$` for its end; a phrase with `-` before it is none of those meant, whatever its words.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    /// By their first word, where that is whole.
    by_first_word: HashMap<String, Vec<Phrase>>,
    /// Those that begin with part of a word.
    open: Vec<Phrase>,
    /// Those that are not meant.
    exceptions: Vec<Phrase>,
}

#[derive(Debug)]
struct Phrase {
    words: Vec<Pattern>,
    begins: bool,
    ends: bool,
}

#[derive(Debug)]
enum Pattern {
    Whole(String),
    Beginning(String),
    Ending(String),
}

impl Phrases {
    /// Reads a list.
    pub(super) fn new(list: &str) -> Self {
        let mut phrases = Self::default();
        for written in list.split(',').map(str::trim).filter(|written| !written.is_empty()) {
            match written.strip_prefix('-') {
                Some(exception) => phrases.exceptions.push(Phrase::new(exception)),
                None => phrases.add(Phrase::new(written)),
            }
        }
        phrases
    }

    fn add(&mut self, phrase: Phrase) {
        match phrase.words.first() {
            Some(Pattern::Whole(first)) => {
                self.by_first_word.entry(first.clone()).or_default().push(phrase);
            }
            _ => self.open.push(phrase),
        }
    }

    /// True if one of the phrases stands in a text of these words.
    pub(super) fn stand_in(&self, words: &[&str]) -> bool {
        let mut is_excepted = vec![false; words.len()];
        for place in 0..words.len() {
            for exception in self.exceptions.iter().filter(|phrase| phrase.fits(words, place)) {
                is_excepted[place..place + exception.words.len()].fill(true);
            }
        }
        (0..words.len()).any(|place| {
            let fits = |phrase: &&Phrase| {
                phrase.fits(words, place)
                    && !is_excepted[place..place + phrase.words.len()].contains(&true)
            };
            let word = words[place];
            let spellings = [Some(word), without_and(word)];
            let by_word = spellings.into_iter().flatten();
            let by_word = by_word.filter_map(|word| self.by_first_word.get(word)).flatten();
            by_word.chain(&self.open).any(|phrase| fits(&phrase))
        })
    }

    /// True if the word is in the list for itself, as a whole.
    pub(super) fn has_word(&self, word: &str) -> bool {
        let alone = |phrases: &Vec<Phrase>| phrases.iter().any(|phrase| phrase.words.len() == 1);
        let has = |word: &str| self.by_first_word.get(word).is_some_and(alone);
        has(word) || without_and(word).is_some_and(has)
    }

    /// True if the word is in the list for itself, also as one that a star stands for.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.has_word(word) || self.open.iter().any(|phrase| phrase.fits(&[word], 0))
    }
}

impl Phrase {
    fn new(written: &str) -> Self {
        let (begins, written) = match written.strip_prefix('^') {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        let (ends, written) = match written.strip_suffix('$') {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        let words = plain(written).split_whitespace().map(Pattern::new).collect();
        Self { words, begins, ends }
    }

    fn fits(&self, words: &[&str], place: usize) -> bool {
        let Some(rest) = words.get(place..place + self.words.len()) else { return false };
        (!self.begins || place == 0)
            && (!self.ends || place + self.words.len() == words.len())
            && self.words.iter().zip(rest).all(|(pattern, word)| pattern.fits(word))
    }
}

impl Pattern {
    fn new(word: &str) -> Self {
        match (word.strip_prefix('*'), word.strip_suffix('*')) {
            (Some(ending), _) => Self::Ending(ending.to_owned()),
            (None, Some(beginning)) => Self::Beginning(beginning.to_owned()),
            (None, None) => Self::Whole(word.to_owned()),
        }
    }

    fn fits(&self, word: &str) -> bool {
        self.fits_as_it_stands(word)
            || without_and(word).is_some_and(|word| self.fits_as_it_stands(word))
    }

    fn fits_as_it_stands(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Beginning(beginning) => word.starts_with(beginning.as_str()),
            Self::Ending(ending) => word.ends_with(ending.as_str()),
        }
    }
}

/// An Arabic word without the "and" or "so" that is written as its first letter.
fn without_and(word: &str) -> Option<&str> {
    word.strip_prefix(['و', 'ف']).filter(|rest| !rest.is_empty())
}

/// A list of pieces of text, for Japanese, which sets no words apart. It is written as one text, with commas; a bar
/// before or behind a piece says that it is not part of a longer word there.
#[derive(Debug)]
pub(super) struct Pieces(Vec<Piece>);

#[derive(Debug)]
struct Piece {
    text: String,
    begins_a_word: bool,
    ends_a_word: bool,
}

impl Pieces {
    /// Reads a list.
    pub(super) fn new(list: &str) -> Self {
        let pieces = list.split(',').map(str::trim).filter(|written| !written.is_empty());
        let pieces = pieces.map(|written| Piece {
            text: plain(written.trim_matches('|')),
            begins_a_word: written.starts_with('|'),
            ends_a_word: written.ends_with('|'),
        });
        Self(pieces.collect())
    }

    /// True if one of the pieces stands in a plain text.
    pub(super) fn stand_in(&self, text: &str) -> bool {
        // Chinese characters and angular kana make up one long noun.
        let goes_on = |c: char| is_han(c) || is_katakana(c);
        self.0.iter().any(|piece| {
            text.match_indices(&piece.text).any(|(place, found)| {
                let (before, after) = (&text[..place], &text[place + found.len()..]);
                let is_inside_a_word = (piece.begins_a_word && before.ends_with(goes_on))
                    || (piece.ends_a_word && after.starts_with(goes_on));
                !is_inside_a_word
            })
        })
    }
}
