//! Text is broken once, in every script, and never cut.

use momentwall::layout::text::{Measure as _, Style, Weight, wrap};
use momentwall::layout::{NOTE_SIZE, NoteText};
use momentwall::paint::FontBook;
use proptest::prelude::*;

use crate::{Halves, lines};

const STYLE: Style = Style::new(10.0, 12.0, Weight::Medium);

/// Ten characters a line.
fn broken(text: &str) -> Vec<String> {
    lines(&wrap(text, STYLE, 50.5, &mut Halves))
}

fn fitted(text: &str) -> NoteText {
    momentwall::layout::fit_note(text, false, &mut Halves)
}

#[test]
fn words_stay_whole_where_they_can() {
    assert_eq!(broken("one two three four"), ["one two", "three four"]);
    assert_eq!(broken("one"), ["one"]);
    assert_eq!(broken(""), [""]);
}

#[test]
fn what_stands_in_short_brackets_stays_with_the_word_before_it_where_that_takes_no_line_more() {
    assert_eq!(broken("Anna, Edie (7) and Sam"), ["Anna,", "Edie (7)", "and Sam"]);
    assert_eq!(broken("Ann (7), Ed (2)."), ["Ann (7),", "Ed (2)."]);
    assert_eq!(broken("one two (2) three four"), ["one", "two (2)", "three four"]);
    assert_eq!(broken("aa bbbbbb (2) cccccc"), ["aa bbbbbb", "(2) cccccc"], "a line more");
    assert_eq!(broken("abcdefg (2) so"), ["abcdefg", "(2) so"], "the pair is too wide");
    assert_eq!(broken("Edie (who is seven)"), ["Edie (who", "is seven)"], "no short one");
}

#[test]
fn line_breaks_are_kept() {
    assert_eq!(broken("one\n\ntwo\r\nthree"), ["one", "", "two", "three"]);
    assert_eq!(broken("one\rtwo\u{B}three\u{2028}four"), ["one", "two", "three", "four"]);
}

#[test]
fn long_words_break_between_letters_where_they_have_no_syllables() {
    assert_eq!(broken("0123456789012345"), ["0123456789", "012345"]);
    assert_eq!(broken("wwwwwwwwwwwwwwww"), ["wwwwwwwwww", "wwwwww"]);
    let accents = "e\u{301}".repeat(12);
    for line in broken(&accents) {
        assert!(!line.starts_with('\u{301}'), "an accent was torn from its letter: {line:?}");
    }
}

#[test]
fn long_words_are_parted_at_their_syllables_with_a_hyphen() {
    let painted = |text: &str, width: f32| -> Vec<String> {
        let block = wrap(text, STYLE, width, &mut Halves);
        for line in &block.lines {
            assert!(line.width_em * STYLE.size <= width, "{line:?}");
        }
        block.lines.iter().map(|line| line.painted().collect()).collect()
    };
    let word = "Reservierungsbestätigung";
    assert_eq!(painted(word, 121.0), [word], "it stays whole where it can");
    assert_eq!(painted(word, 90.0), ["Reservierungs-", "bestätigung"], "where two words meet");
    assert_eq!(painted(word, 60.0), ["Reservie-", "rungs-", "bestätigung"]);
    assert_eq!(broken(word).concat(), word, "the hyphen is no part of the text");
    assert_eq!(
        painted(&format!("Die {word}!"), 62.0),
        ["Die", "Reservie-", "rungs-", "bestätigung!"]
    );
    assert_eq!(painted(&format!("Die {word}"), 92.0), ["Die Reservierungs-", "bestätigung"]);
}

#[test]
fn addresses_and_numbers_are_cut_without_a_hyphen() {
    for text in ["reservierungsbestaetigung@example.org", "www.reservierung.de", "100000000000001"]
    {
        let block = wrap(text, STYLE, 60.0, &mut Halves);
        assert!(block.lines.iter().all(|line| !line.has_hyphen), "{block:?}");
        assert_eq!(lines(&block).concat(), text);
    }
}

#[test]
fn chinese_and_japanese_break_between_characters_but_not_before_a_full_stop() {
    let lines = broken("一二三四五六七八九十。");
    assert_eq!(lines, ["一二三四五六七八九", "十。"]);
}

#[test]
fn korean_breaks_between_words() {
    assert_eq!(broken("담요를 하나 더 부탁합니다"), ["담요를 하나 더", "부탁합니다"]);
}

#[test]
fn thai_breaks_between_words_though_it_has_no_spaces() {
    let text = "สวัสดีครับสวัสดีครับ";
    let lines = broken(text);
    assert_eq!(lines.concat(), text);
    assert!(
        lines.iter().all(|line| line.starts_with("สวัสดี") || line.starts_with("ครับ")),
        "{lines:?}"
    );
}

#[test]
fn right_to_left_lines_are_set_right_and_their_words_turned_round() {
    let block = wrap("אבג דהו", STYLE, 1000.0, &mut Halves);
    assert!(block.lines[0].to_the_right);
    assert_eq!(block.lines[0].pieces.iter().collect::<Vec<_>>(), ["דהו", " ", "אבג"]);
}

#[test]
fn punctuation_digits_and_brackets_stand_where_they_belong_in_right_to_left_text() {
    let pieces = |text: &str| {
        let block = wrap(text, STYLE, 1000.0, &mut Halves);
        block.lines[0].pieces.iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(pieces("סוף."), [".", "סוף"], "a full stop ends the sentence at its left");
    assert_eq!(pieces("(סוף)"), ["(", "סוף", ")"], "brackets are mirrored");
    assert_eq!(pieces("رقم ١٢٣"), ["١", "٢", "٣", " ", "رقم"], "digits run left to right");
    assert_eq!(pieces("السعر ۱۲"), ["۱", "۲", " ", "السعر"], "Persian digits too");
    assert_eq!(pieces("סוף abc 12"), ["abc 12", " ", "סוף"]);
}

#[test]
fn a_left_to_right_line_with_a_right_to_left_word_stays_at_the_left() {
    let block = wrap("say שלום twice", STYLE, 1000.0, &mut Halves);
    assert!(!block.lines[0].to_the_right);
    assert_eq!(lines(&block), ["say שלום twice"]);
}

#[test]
fn what_would_turn_the_writing_round_is_not_shown() {
    assert_eq!(broken("a\u{202E}b\u{2066}c\u{7}"), ["abc"]);
}

#[test]
fn short_texts_are_set_large_and_longer_ones_smaller() {
    assert_eq!(fitted("Rings").block.style.size, 22.0);
    let smaller = fitted("Rings to ask whether there is a lift and nobody answers");
    assert!((16.0..22.0).contains(&smaller.block.style.size), "{}", smaller.block.style.size);
    assert_eq!(smaller.note_height, NOTE_SIZE);
}

#[test]
fn a_word_is_not_broken_before_the_floor_is_reached() {
    // Seventeen letters are 136 u wide at 16 u, and too wide at any larger size.
    let fitted = fitted("wwwwwwwwwwwwwwwww");
    assert_eq!((fitted.block.style.size, fitted.block.lines.len()), (16.0, 1));
}

#[test]
fn a_long_word_is_parted_where_the_text_would_be_too_small_to_be_read_from_afar() {
    let of = |text: &str| {
        let fitted = fitted(text);
        let lines = fitted.block.lines.iter();
        (
            fitted.block.style.size,
            lines.map(|line| line.painted().collect()).collect::<Vec<String>>(),
        )
    };
    let lines_of = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let parted = lines_of(&["Service-", "techniker", "kommt"]);
    assert_eq!(of("Servicetechniker kommt"), (22.0, parted));
    // Thirteen letters are too wide above 21 u, and read well there.
    assert_eq!(of("Terminvergabe"), (21.0, lines_of(&["Terminvergabe"])));
}

#[test]
fn no_short_word_stands_alone_on_the_last_line_where_that_costs_no_size() {
    let mut book = FontBook::new(4_096);
    let text = "Order from the bus stop, name on the cup";
    let fitted = momentwall::layout::fit_note(text, false, &mut book);
    assert_eq!(fitted.block.style.size, 22.0);
    assert_eq!(lines(&fitted.block), ["Order from", "the bus stop,", "name on", "the cup"]);
}

#[test]
fn beyond_the_floor_the_note_grows_by_eights_and_nothing_is_cut() {
    let text = "word ".repeat(60);
    let fitted = fitted(&text);
    assert_eq!(fitted.block.style.size, 16.0);
    assert!(fitted.note_height > NOTE_SIZE && fitted.note_height % 8.0 == 0.0);
    assert_eq!(lines(&fitted.block).join(" ").split_whitespace().count(), 60);
}

#[test]
fn very_long_texts_are_shown_in_part_and_say_how_much_more_there_is() {
    let fitted = fitted(&"x".repeat(3_234));
    let shown = lines(&fitted.block).concat();
    assert!(shown.starts_with(&"x".repeat(2_000)));
    assert!(
        lines(&fitted.block).join(" ").ends_with("and 1,234 more characters in the file"),
        "{shown}"
    );
}

#[test]
fn the_fonts_measure_what_they_paint() {
    let mut book = FontBook::new(4_096);
    let mut off = |text: &str| {
        let measured = book.width_em(text, Weight::Medium) * 100.0;
        let painted = book.painted_width_px(text, Weight::Medium, 100.0);
        (measured - painted) / painted
    };
    for text in ["Waits at the desk", "Übernachtung", "Ждёт у стойки", "Περιμένει", "部屋に手書き"]
    {
        assert!(off(text).abs() < 0.01, "{text}: {}", off(text));
    }
    // Letters that move together are measured apart, so such a word is wider on paper than in the picture.
    assert!((0.0..0.08).contains(&off("AVAVA To Te")), "{}", off("AVAVA To Te"));
}

#[test]
fn painted_lines_stay_in_their_notes() {
    let mut book = FontBook::new(4_096);
    for sample in momentwall::samples::Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for moment in &wall.moments {
            let fitted = momentwall::layout::fit_note(&moment.text, true, &mut book);
            for line in lines(&fitted.block) {
                let style = fitted.block.style;
                let painted = book.painted_width_px(&line, style.weight, style.size);
                assert!(painted <= NoteText::WIDTH + 1.0, "{line:?} is {painted} wide");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_letter_is_lost_and_no_line_too_wide(text in "[a-zA-Z0-9é漢字ไทย ,.\\-\n]{0,300}", width in 20.0..300.0_f32) {
        let block = wrap(&text, STYLE, width, &mut Halves);
        let shown: String = lines(&block).concat().split_whitespace().collect();
        let meant: String = text.split_whitespace().collect();
        prop_assert_eq!(shown, meant);
        for line in &block.lines {
            let single = line.width_em <= 0.5;
            prop_assert!(single || line.width_em * STYLE.size <= width + 0.01, "{:?}", line);
        }
    }

    #[test]
    fn right_to_left_text_loses_no_letter_either(text in "[אבגדה ابتث0-9a-c().]{0,60}") {
        let block = wrap(&text, STYLE, 80.0, &mut Halves);
        let sorted = |text: &str| {
            let mirrored = text.replace(['(', ')'], "|");
            let mut letters: Vec<char> = mirrored.chars().filter(|c| !c.is_whitespace()).collect();
            letters.sort_unstable();
            letters
        };
        prop_assert_eq!(sorted(&lines(&block).concat()), sorted(&text));
    }
}
