//! Which language a text is in, and the words that hints look for in it. Where it is not certain, it is none.

use std::sync::LazyLock;

use super::phrases::{Phrases, Pieces};
use super::plain::{is_kana, words};
use super::{arabic, english, german, japanese};

/// The lists of a language that sets its words apart, each as [`Phrases`] has it.
pub(super) struct Lists {
    /// Frequent words that tell the language.
    pub(super) common: &'static str,
    /// Frequent words that other languages have too.
    pub(super) shared: &'static str,
    /// Words that say nothing exact (L1).
    pub(super) vague: &'static str,
    /// Negations, and words for what fails (L2).
    pub(super) failure: &'static str,
    /// Words that judge or wish, instead of telling what happens (L2).
    pub(super) judging: &'static str,
    /// What only the house calls so (L3).
    pub(super) house: &'static str,
}

/// What a text of a known language was searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Findings {
    /// It has a word that says nothing exact.
    pub(super) is_vague: bool,
    /// It says that something fails.
    pub(super) tells_failure: bool,
    /// It judges or wishes.
    pub(super) judges: bool,
    /// It speaks as the house does.
    pub(super) is_house_view: bool,
}

/// Searches a plain text; `None` if its language has no lists.
pub(super) fn search(plain: &str) -> Option<Findings> {
    // Who has to ask was not told.
    let asks = plain.contains(['?', '؟']);
    if plain.contains(is_kana) {
        return Some(Findings {
            is_vague: JAPANESE.vague.stand_in(plain),
            tells_failure: asks || JAPANESE.failure.stand_in(plain),
            judges: JAPANESE.judging.stand_in(plain),
            is_house_view: JAPANESE.house.stand_in(plain),
        });
    }
    let words = words(plain);
    let language: &Language = if words.iter().any(|word| word.contains(is_arabic_script)) {
        is_arabic(plain).then_some(&ARABIC)?
    } else {
        of_latin_words(&words)?
    };
    Some(Findings {
        is_vague: language.vague.stand_in(&words),
        tells_failure: asks || language.failure.stand_in(&words),
        judges: language.judging.stand_in(&words),
        is_house_view: language.house.stand_in(&words),
    })
}

struct Language {
    common: Phrases,
    shared: Phrases,
    vague: Phrases,
    failure: Phrases,
    judging: Phrases,
    house: Phrases,
}

struct Japanese {
    vague: Pieces,
    failure: Pieces,
    judging: Pieces,
    house: Pieces,
}

static ENGLISH: LazyLock<Language> = LazyLock::new(|| Language::new(&english::LISTS));
static GERMAN: LazyLock<Language> = LazyLock::new(|| Language::new(&german::LISTS));
static ARABIC: LazyLock<Language> = LazyLock::new(|| Language::new(&arabic::LISTS));
static JAPANESE: LazyLock<Japanese> = LazyLock::new(|| Japanese {
    vague: Pieces::new(japanese::VAGUE),
    failure: Pieces::new(japanese::FAILURE),
    judging: Pieces::new(japanese::JUDGING),
    house: Pieces::new(japanese::HOUSE),
});

impl Language {
    fn new(lists: &Lists) -> Self {
        Self {
            common: Phrases::new(lists.common),
            shared: Phrases::new(lists.shared),
            vague: Phrases::new(lists.vague),
            failure: Phrases::new(lists.failure),
            judging: Phrases::new(lists.judging),
            house: Phrases::new(lists.house),
        }
    }

    /// How many of the words are of this language and of no other, and how many are of this language at all.
    fn votes(&self, words: &[&str]) -> (usize, usize) {
        let is_own = |word: &str| {
            let lists = [&self.vague, &self.failure, &self.judging];
            self.common.knows(word) || lists.iter().any(|list| list.has_word(word))
        };
        let shared = words.iter().filter(|word| self.shared.has_word(word)).count();
        let own = words.iter().filter(|word| !self.shared.has_word(word) && is_own(word)).count();
        (own, own + shared)
    }
}

/// English or German, if one of them has more words of its own here, and a third of all.
fn of_latin_words(words: &[&str]) -> Option<&'static Language> {
    let languages: [&'static Language; 2] = [&ENGLISH, &GERMAN];
    let [english, german] = languages.map(|language| language.votes(words));
    let (language, (_, known)) = match english.0.cmp(&german.0) {
        std::cmp::Ordering::Greater => (languages[0], english),
        std::cmp::Ordering::Less => (languages[1], german),
        std::cmp::Ordering::Equal => return None,
    };
    (known * 3 >= words.len()).then_some(language)
}

fn is_arabic_script(c: char) -> bool {
    matches!(c, '\u{0621}'..='\u{064A}' | '\u{066E}'..='\u{06D3}' | '\u{06D5}')
}

/// True unless a letter tells that it is Persian, Urdu or another language in Arabic script, or most is in Latin.
fn is_arabic(plain: &str) -> bool {
    let letters = plain.chars().filter(|c| is_arabic_script(*c));
    let (own, others): (Vec<char>, Vec<char>) =
        letters.partition(|c| matches!(c, '\u{0621}'..='\u{063A}' | '\u{0641}'..='\u{064A}' | 'ڤ'));
    let latin = plain.chars().filter(char::is_ascii_alphabetic).count();
    others.is_empty() && own.len() > latin
}
