//! Notes that hold two moments (L4), and where they would be split.

/// Up to this many characters a note is short enough to be one moment.
const LONGEST_SINGLE: usize = 60;

/// "And then", where one moment ends and the next begins; upper and lower case of A to Z are one.
const AND_THEN: [&str; 8] = [
    " and then ",
    " und dann ",
    " und danach ",
    " ثم ",
    "、そして",
    "、それから",
    "、その後",
    "、そのあと",
];

/// Where a note with two moments would be split (L4). Both places are bytes of its text, on character boundaries; what
/// stands between them (a line break, a semicolon, "and then") belongs to neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TwoInOne {
    /// Where the first moment's words end.
    pub first_end: usize,
    /// Where the second moment's words begin.
    pub second_start: usize,
}

impl TwoInOne {
    /// The two texts, without blanks around them.
    pub fn halves(self, text: &str) -> (&str, &str) {
        let first = text.get(..self.first_end).unwrap_or(text);
        let second = text.get(self.second_start..).unwrap_or_default();
        (first.trim(), second.trim())
    }
}

/// The place where a note seems to go on to a second moment: it is longer than 60 characters and has, in this order of
/// weight, a line break, a semicolon or "and then" inside (L4).
pub fn two_in_one(text: &str) -> Option<TwoInOne> {
    // No need to count where there can't be as many.
    if text.len() <= LONGEST_SINGLE || text.chars().count() <= LONGEST_SINGLE {
        return None;
    }
    let signs = |is_sign: fn(char) -> bool| {
        let places = text.char_indices().filter(move |(_, c)| is_sign(*c));
        places.map(|(at, c)| place(at, c.len_utf8()))
    };
    let line_breaks = signs(|c| matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'));
    let semicolons = signs(|c| matches!(c, ';' | '；' | '؛'));
    let semicolons = semicolons.filter(|split| !winks(&text[split.second_start..]));
    let and_thens = text.char_indices().filter(|(_, c)| matches!(c, ' ' | '、'));
    let and_thens = and_thens.filter_map(|(at, _)| {
        let words = AND_THEN.iter().find(|words| goes_on_with(&text[at..], words))?;
        Some(place(at, words.len()))
    });
    let mut places = line_breaks.chain(semicolons).chain(and_thens);
    places.find(|split| {
        let (first, second) = split.halves(text);
        first.contains(char::is_alphanumeric) && second.contains(char::is_alphanumeric)
    })
}

fn place(at: usize, length: usize) -> TwoInOne {
    TwoInOne { first_end: at, second_start: at + length }
}

/// True if the semicolon before was an eye: ";)" or ";-)".
fn winks(after: &str) -> bool {
    after.trim_start_matches('-').starts_with([')', 'D', 'P'])
}

/// True if a text begins with these words, whatever the case of their A to Z.
fn goes_on_with(text: &str, words: &str) -> bool {
    text.get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words))
}
