//! Right-to-left text: which pieces of a line stand where, so that a painter that only knows left to right
//! shows every sentence in its order (egui.md 7).

use unicode_bidi::{BidiInfo, Level, ParagraphInfo};

/// True if the text has any character that is written from right to left.
pub fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|c| may_be_right_to_left(c) && is_right_to_left(c))
}

/// The blocks of Hebrew, Arabic and their kin: most text is outside of them and need not be looked up.
fn may_be_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{200F}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

fn is_right_to_left(c: char) -> bool {
    use unicode_bidi::BidiClass::{AL, AN, R, RLE, RLI, RLO};
    matches!(unicode_bidi::bidi_class(c), R | AL | AN | RLE | RLO | RLI)
}

/// A paragraph that holds right-to-left text.
pub(super) struct Paragraph<'t> {
    info: BidiInfo<'t>,
}

impl<'t> Paragraph<'t> {
    /// Works out the directions of a text without line breaks.
    pub fn new(text: &'t str) -> Self {
        Self { info: BidiInfo::new(text, None) }
    }

    fn paragraph(&self) -> Option<&ParagraphInfo> {
        self.info.paragraphs.first()
    }

    /// True if its first strong letter is written from right to left; such a paragraph is set to the right.
    pub fn runs_right_to_left(&self) -> bool {
        self.paragraph().is_some_and(|paragraph| paragraph.level.is_rtl())
    }

    /// The pieces of one line (a byte range of the text) from left to right.
    pub fn visual_pieces(&self, line: std::ops::Range<usize>) -> Vec<String> {
        let Some(paragraph) = self.paragraph() else { return Vec::new() };
        let (levels, runs) = self.info.visual_runs(paragraph, line);
        let mut pieces = Vec::new();
        for run in runs {
            let text = &self.info.text[run.clone()];
            if levels.get(run.start).copied().unwrap_or(Level::ltr()).is_rtl() {
                push_right_to_left(text, &mut pieces);
            } else {
                push_left_to_right(text, &mut pieces);
            }
        }
        pieces
    }
}

/// A run written from left to right is one piece, but the digits of Arabic, Persian and Urdu, which a shaper takes
/// for letters of a word and turns round, are a piece each.
fn push_left_to_right(text: &str, pieces: &mut Vec<String>) {
    let mut piece = String::new();
    for c in text.chars() {
        if is_right_to_left(c) || matches!(c, '\u{06F0}'..='\u{06F9}') {
            pieces.extend((!piece.is_empty()).then(|| std::mem::take(&mut piece)));
            pieces.push(c.to_string());
        } else {
            piece.push(c);
        }
    }
    pieces.extend((!piece.is_empty()).then_some(piece));
}

/// A run written from right to left is cut into words and what stands between them. A word is shaped as a
/// whole, so that its letters join; what stands between comes one character a piece, mirrored where it has
/// a mirror image.
fn push_right_to_left(text: &str, pieces: &mut Vec<String>) {
    let mut words: Vec<String> = Vec::new();
    let mut in_word = false;
    for c in text.chars() {
        let joins = is_right_to_left(c) || (in_word && continues_word(c));
        match words.last_mut() {
            Some(word) if joins && in_word => word.push(c),
            _ => words.push(if joins { c } else { mirrored(c) }.to_string()),
        }
        in_word = joins;
    }
    pieces.extend(words.into_iter().rev());
}

/// Marks and joiners belong to the letter before them.
fn continues_word(c: char) -> bool {
    use unicode_bidi::BidiClass::{BN, NSM};
    matches!(unicode_bidi::bidi_class(c), NSM | BN)
}

/// The mirror image of a character that has one (Unicode's `Bidi_Mirrored`, as far as fonts have the image).
fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 14] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
        ('≤', '≥'),
        ('⟨', '⟩'),
        ('⟪', '⟫'),
        ('〈', '〉'),
        ('《', '》'),
        ('「', '」'),
        ('『', '』'),
        ('【', '】'),
    ];
    PAIRS
        .iter()
        .find_map(|&(left, right)| match c {
            _ if c == left => Some(right),
            _ if c == right => Some(left),
            _ => None,
        })
        .unwrap_or(c)
}
