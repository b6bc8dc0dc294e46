//! Texts made comparable: one case, one kind of apostrophe, one spelling of what keyboards spell differently.

/// A text in lower case, with plain letters: full-width and half-width forms become the usual ones, curly apostrophes
/// straight, umlauts two letters, Arabic loses its vowel signs and its kinds of alef. Nothing to show, only to compare.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars().flat_map(|c| usual_width(c).to_lowercase()) {
        match c {
            // What is not seen does not part a word.
            '\u{00AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' => {}
            '’' | '‘' | 'ʼ' | '`' | '´' | '‛' => plain.push('\''),
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            '\u{0308}' if plain.ends_with(['a', 'o', 'u']) => plain.push('e'),
            // Other accents, Arabic vowel signs and the stretched line.
            '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}' => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => plain.push('ا'),
            'ى' | 'ئ' => plain.push('ي'),
            'ؤ' => plain.push('و'),
            'ة' => plain.push('ه'),
            '\u{3099}' | '\u{309A}' | '\u{309B}' | '\u{309C}' => {
                let c = if c == '\u{309B}' { '\u{3099}' } else { c };
                let kana = plain.pop().map(|kana| voiced(kana, c == '\u{3099}'));
                plain.extend(kana);
            }
            c => plain.push(c),
        }
    }
    plain
}

/// The words of a plain text. A hyphen parts words, an apostrophe does not; the possessive `'s` goes.
pub(super) fn words(plain: &str) -> Vec<&str> {
    let words = plain.split(|c: char| !c.is_alphanumeric() && c != '\'');
    let words = words.map(|word| word.trim_matches('\''));
    words
        .map(|word| word.strip_suffix("'s").unwrap_or(word))
        .filter(|word| !word.is_empty())
        .collect()
}

/// The usual form of a letter that has a wide or a narrow one besides.
fn usual_width(c: char) -> char {
    const KATAKANA: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    let code = u32::from(c);
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(code - 0xFEE0).unwrap_or(c),
        '\u{FF66}'..='\u{FF9D}' => {
            KATAKANA.chars().nth(usize::try_from(code - 0xFF66).unwrap_or(0)).unwrap_or(c)
        }
        '\u{FF9E}' => '\u{3099}',
        '\u{FF9F}' => '\u{309A}',
        '\u{3000}' => ' ',
        c => c,
    }
}

/// A kana with the two strokes, or with the small ring, that stood behind it as a sign of its own.
fn voiced(kana: char, strokes: bool) -> char {
    const WITH_STROKES: &str =
        "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ";
    const WITH_RING: &str = "はひふへほハヒフヘホ";
    let later = |by: u32| char::from_u32(u32::from(kana) + by).unwrap_or(kana);
    match kana {
        'ウ' if strokes => 'ヴ',
        kana if strokes && WITH_STROKES.contains(kana) => later(1),
        kana if !strokes && WITH_RING.contains(kana) => later(2),
        kana => kana,
    }
}

/// How long a text is, in the way its writing counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// Words, where words are set apart.
    Words(usize),
    /// Characters of Chinese, Japanese or Korean.
    Characters(usize),
    /// Characters of writing that sets no words apart but needs several for each: Thai, Lao, Khmer, Burmese.
    Letters(usize),
}

/// Measures a plain text.
pub(super) fn length(plain: &str) -> Length {
    let count = |is: fn(char) -> bool| plain.chars().filter(|c| is(*c)).count();
    let (east, south, all) =
        (count(is_east_asian), count(is_south_east_asian), count(char::is_alphanumeric));
    // One such character says as much as several letters: "Wi-Fi" in a sentence does not make it English.
    if east * 4 > all {
        Length::Characters(all)
    } else if south * 2 > all {
        Length::Letters(all)
    } else {
        let parts = plain.split(|c: char| c.is_whitespace() || matches!(c, '—' | '–' | '/'));
        Length::Words(parts.filter(|part| part.contains(char::is_alphanumeric)).count())
    }
}

fn is_east_asian(c: char) -> bool {
    is_kana(c)
        || is_han(c)
        || matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}')
}

/// True for the syllables that only Japanese is written with.
pub(super) fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}') || is_katakana(c)
}

/// True for the angular ones.
pub(super) fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30A1}'..='\u{30FA}' | 'ー' | '\u{31F0}'..='\u{31FF}')
}

/// True for Chinese characters.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '々' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_south_east_asian(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}
