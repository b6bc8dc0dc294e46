//! Numbers as people type them: "12 %", "1,200", "3,5 min", "€ 4.50", "١٢٫٥".

/// How fractions are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decimal {
    /// 1,200.5
    Point,
    /// 1.200,5
    Comma,
}

impl Decimal {
    /// The two ways.
    pub(super) const BOTH: [Self; 2] = [Self::Point, Self::Comma];

    fn sign(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }
}

/// A number with what stood around it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reading {
    /// Finite.
    pub(super) value: f64,
    /// In lower case; empty if nothing but the number was typed.
    pub(super) unit: String,
}

/// Reads a text that is one number, with a currency before it or a unit behind it, in one way of writing fractions.
/// `None` for anything else: "about 12", "5–10", "< 3", "1:30".
pub(super) fn read(text: &str, decimal: Decimal) -> Option<Reading> {
    const CURRENCIES: &str = "€$£¥₹₺₽₩₪฿";
    let text: String = text.chars().map(usual).collect();
    let text = text.trim().to_lowercase();
    let (is_negative, text) = without_minus(&text);
    let before: String = text.chars().take_while(|c| CURRENCIES.contains(*c)).collect();
    let text = text[before.len()..].trim_start();
    let (is_negative, text) = match without_minus(text) {
        (true, text) => (!is_negative, text),
        (false, text) => (is_negative, text),
    };
    let (number, behind) = text.split_at(end_of_number(text));
    let behind = behind.trim();
    // A second number, or a clock.
    if behind.starts_with(|c: char| {
        !c.is_alphabetic() && !"%٪‰°(".contains(c) && !CURRENCIES.contains(c)
    }) {
        return None;
    }
    let value = value(number, decimal)?;
    let value = if is_negative { -value } else { value };
    Some(Reading { value, unit: before + behind })
}

/// Digits, signs and blanks of other keyboards as those of ours.
fn usual(c: char) -> char {
    let digit = |zero: char| char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c);
    match c {
        '٠'..='٩' => digit('٠'),
        '۰'..='۹' => digit('۰'),
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '−' | '–' => '-',
        '’' | '٬' => '\'',
        '٪' => '%',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

fn without_minus(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text).trim_start()),
    }
}

/// Where the digits end, with the signs between them.
fn end_of_number(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    loop {
        let rest = &text[end..];
        match rest.chars().next() {
            Some('0'..='9') => end += 1,
            Some('.' | ',' | '\'') if end > 0 && is_digit(end + 1) => end += 1,
            Some('٫') if end > 0 && is_digit(end + '٫'.len_utf8()) => end += '٫'.len_utf8(),
            // A blank between thousands, not one before a second number.
            Some(' ') if end > 0 && (1..=3).all(|by| is_digit(end + by)) && !is_digit(end + 4) => {
                end += 1;
            }
            _ => return end,
        }
    }
}

/// The value of digits with signs between them.
fn value(number: &str, decimal: Decimal) -> Option<f64> {
    let sign = if number.contains('٫') { '٫' } else { decimal.sign() };
    let (whole, fraction) = match number.split_once(sign) {
        Some((whole, fraction)) => (whole, fraction),
        None => (number, ""),
    };
    if !fraction.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let digits = ungrouped(whole)?;
    let value: f64 = format!("{digits}.{fraction}0").parse().ok()?;
    value.is_finite().then_some(value)
}

/// Digits without the signs between their groups: of three, or of two before the last as in India.
fn ungrouped(whole: &str) -> Option<String> {
    let is_sign = |c: char| !c.is_ascii_digit();
    let groups: Vec<&str> = whole.split(is_sign).collect();
    let (first, others) = groups.split_first()?;
    let mut signs = whole.chars().filter(|c| is_sign(*c));
    let sign = signs.next();
    let one_sign = signs.all(|other| Some(other) == sign);
    let is_grouped = others.is_empty()
        || (one_sign
            && (1..=3).contains(&first.len())
            && !first.starts_with('0')
            && others.iter().all(|group| (2..=3).contains(&group.len()))
            && others.last().is_some_and(|group| group.len() == 3));
    (!first.is_empty() && is_grouped).then(|| groups.concat())
}
