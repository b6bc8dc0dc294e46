//! A file that is no wall, is damaged or is newer is refused with one clear sentence.

use momentwall::storage::{OpenError, open, read_file};
use momentwall::words;

use crate::{file, opened, refusal};

#[test]
fn what_a_crash_leaves_behind() {
    assert!(matches!(refusal(""), OpenError::Empty));
    assert!(matches!(refusal(" \r\n\t"), OpenError::Empty));
    assert!(matches!(refusal([0_u8; 4096]), OpenError::OnlyZeros));
    let mut half = file(r#""title": "x""#).into_bytes();
    half.truncate(30);
    half.resize(60, 0);
    assert!(matches!(refusal(half), OpenError::NotJson { .. }));
}

#[test]
fn every_truncation_is_refused() {
    let whole = file(r#""title": "x", "moments": [{"id": "m", "text": "ü"}]"#);
    for length in 0..whole.trim_end().len() {
        assert!(open(&whole.as_bytes()[..length]).is_err(), "{length} bytes opened");
    }
}

#[test]
fn what_follows_the_wall_is_refused() {
    for tail in ["x", "{}", "\0", "<<<<<<< HEAD"] {
        assert!(matches!(refusal(file(r#""title": "x""#) + tail), OpenError::NotJson { .. }));
    }
    assert!(open((file(r#""title": "x""#) + "\r\n \n").as_bytes()).is_ok());
}

#[test]
fn other_files_are_not_walls() {
    for foreign in [
        "[]",
        "null",
        "3",
        r#""momentwall""#,
        "{}",
        r#"{"format": "excalidraw"}"#,
        r#"{"format": 1, "version": 1}"#,
    ] {
        assert!(matches!(refusal(foreign), OpenError::NotAWall), "{foreign}");
    }
    for foreign in ["<html></html>", "\u{89}PNG", "hello"] {
        assert!(matches!(refusal(foreign), OpenError::NotJson { .. }), "{foreign}");
    }
}

#[test]
fn a_newer_wall_is_refused_by_its_version() {
    let versioned = |version: &str| {
        refusal(format!(r#"{{"moments": 7, "format": "momentwall", "version": {version}}}"#))
    };
    assert!(matches!(versioned("2"), OpenError::TooNew { version: 2 }));
    assert!(matches!(versioned("9223372036854775808"), OpenError::TooNew { .. }));
    for odd in ["0", "-1", "1.5", r#""1""#, "null", "[]"] {
        assert!(matches!(versioned(odd), OpenError::UnknownVersion), "{odd}");
    }
    let none = refusal(r#"{"format": "momentwall"}"#);
    assert!(matches!(none, OpenError::UnknownVersion));
}

#[test]
fn text_in_other_encodings() {
    let utf16: Vec<u8> = "{\"format\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(matches!(refusal(&utf16), OpenError::Utf16));
    let marked: Vec<u8> =
        [0xFE, 0xFF].into_iter().chain("{".encode_utf16().flat_map(u16::to_be_bytes)).collect();
    assert!(matches!(refusal(marked), OpenError::Utf16));
    let mut latin = file(r#""title": "Caf?""#).into_bytes();
    let place = latin.iter().position(|byte| *byte == b'?').unwrap();
    latin[place] = 0xE9;
    assert!(matches!(refusal(latin), OpenError::NotUtf8 { offset } if offset == place));
    let with_mark = [b"\xEF\xBB\xBF".as_slice(), file(r#""title": "x""#).as_bytes()].concat();
    assert_eq!(open(&with_mark).unwrap().wall.title, "x");
}

#[test]
fn numbers_that_are_none() {
    for number in ["NaN", "Infinity", "+1", "01", "0x10", ".5", "1."] {
        let wall =
            file(&format!(r#""moments": [{{"id": "m", "text": "m", "seconds": {number}}}]"#));
        assert!(matches!(refusal(wall), OpenError::NotJson { .. }), "{number}");
    }
    let endless = format!("1{}", "0".repeat(400));
    for number in ["1e999", "-1E+999", &endless] {
        assert!(matches!(refusal(file(&format!(r#""x": [{number}]"#))), OpenError::NumberTooLarge));
        assert_eq!(opened(&format!(r#""x": "{number}""#)).notes, []);
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_at_every_level() {
    let twice = [
        r#""title": "a", "title": "b""#,
        r#""x": 1, "x": 1"#,
        r#""scenario": {"goal": "a", "goal": "b"}"#,
        r#""moments": [{"id": "m", "text": "a", "text": "b"}]"#,
        r#""moments": [{"id": "m", "text": "a", "actions": [{"id": "a", "text": "x", "text": "y"}]}]"#,
        r#""moments": [], "moments": [{"id": "m"}]"#,
    ];
    for fields in twice {
        assert!(matches!(refusal(file(fields)), OpenError::DuplicateKey { .. }), "{fields}");
    }
}

#[test]
fn parts_that_are_not_what_they_must_be_are_damage() {
    for fields in [r#""moments": {}"#, r#""moments": [1]"#, r#""scenario": []"#, r#""stages": "s""#]
    {
        assert!(matches!(refusal(file(fields)), OpenError::Damaged { .. }), "{fields}");
    }
    let deep = refusal(file(r#""moments": [{"id": "m", "text": "m", "actions": [{}, 3]}]"#));
    assert_eq!(
        words::open_error(&deep),
        "the wall is damaged: moment 1 (moments[0].actions[1]) cannot be read; look for an earlier copy of it"
    );
}

#[test]
fn nesting_and_numbers_of_values_have_an_end() {
    for depth in [65, 1_000, 1_000_000] {
        let nested = file(&format!(r#""x": {}{}"#, "[".repeat(depth), "]".repeat(depth)));
        assert!(matches!(refusal(nested), OpenError::TooDeep), "{depth}");
    }
    assert!(matches!(refusal("[".repeat(1_000_000)), OpenError::TooDeep));
    let shallow = format!(r#""x": {}{}"#, "[".repeat(60), "]".repeat(60));
    assert_eq!(opened(&shallow).notes.len(), 0);
    let many = format!(r#""x": [{}0]"#, "0,".repeat(1_000_001));
    assert!(matches!(refusal(file(&many)), OpenError::TooMuch));
}

#[test]
fn what_is_no_file_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(read_file(folder.path()), Err(momentwall::storage::ReadError::Directory)));
    let missing = folder.path().join("nobody.wall.json");
    assert!(matches!(read_file(&missing), Err(momentwall::storage::ReadError::NotFound)));
    let huge = folder.path().join("huge.wall.json");
    std::fs::File::create(&huge).unwrap().set_len(2_000_000_000).unwrap();
    assert!(matches!(read_file(&huge), Err(momentwall::storage::ReadError::TooBig { .. })));
}

#[test]
fn more_than_a_wall_can_hold_is_refused_both_ways() {
    let types: Vec<String> =
        (0..1_001).map(|number| format!(r#"{{"id": "t{number}", "label": "t"}}"#)).collect();
    let many = format!(r#""contact_types": [{}]"#, types.join(","));
    assert!(matches!(refusal(file(&many)), OpenError::TooMuch));
    let mut wall = opened(r#""moments": []"#).wall;
    let mut full = momentwall::model::Moment::new("m".into(), "m");
    full.want = Some("want".to_owned());
    full.assessments =
        vec![momentwall::model::Assessment::guess(momentwall::model::Verdict::Neutral, None); 10];
    let full = std::sync::Arc::new(full);
    wall.moments = std::iter::repeat_n(full, 40_000).collect();
    assert!(matches!(
        momentwall::storage::to_file(&wall),
        Err(momentwall::storage::SaveError::TooLarge)
    ));
}
