//! Lists and drawings: encodings, Markdown, sticky notes. What is not read is said.

use momentwall::import::{ImportError, Imported, Kind, Remark, Source};
use momentwall::model::Wall;

use crate::{counter, staged, texts};

fn read(kind: Kind, content: impl AsRef<[u8]>) -> Imported {
    let source = Source::read(kind, content.as_ref()).unwrap();
    source.add_to(Wall::blank(), None, &mut counter()).unwrap()
}

fn refusal(kind: Kind, content: impl AsRef<[u8]>) -> ImportError {
    Source::read(kind, content.as_ref()).unwrap_err()
}

#[test]
fn older_encodings_are_understood() {
    let text = "text;stage\nCafé – „naïve“ €;Öffnen\n";
    let mark = "\u{FEFF}".to_owned() + text;
    let little: Vec<u8> = mark.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = mark.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for content in [text.as_bytes(), mark.as_bytes(), &little, &big] {
        let imported = read(Kind::Csv, content);
        assert_eq!(staged(&imported.wall), ["Öffnen: Café – „naïve“ €"]);
        assert_eq!(imported.remarks, []);
    }
    let windows = b"text;stage\nCaf\xE9 \x96 \x84na\xEFve\x93 \x80;\xD6ffnen\n";
    let imported = read(Kind::Csv, windows);
    assert_eq!(staged(&imported.wall), ["Öffnen: Café – „naïve“ €"]);
    assert_eq!(imported.remarks, [Remark::Windows1252]);
}

#[test]
fn what_is_no_text_is_refused_in_one_sentence() {
    let zero = b"text\na\0b\n";
    assert!(matches!(refusal(Kind::Csv, zero), ImportError::NotText));
    assert!(matches!(refusal(Kind::Text, b"\xE9\0\x01"), ImportError::NotText));
    let program: Vec<u8> = (1..=255).cycle().take(4_000).collect();
    assert!(matches!(refusal(Kind::Text, program), ImportError::NotText));
    assert!(matches!(refusal(Kind::Csv, b"\xFF\xFE"), ImportError::Text(_)));
    assert!(matches!(refusal(Kind::Csv, b"\xFF\xD8\xFF\xE0 a photo"), ImportError::Text(_)));
    let broken = read(Kind::Text, b"\xFF\xFEa\0\x00\xD8b\0");
    assert_eq!(broken.remarks, [Remark::DamagedText]);
}

#[test]
fn a_list_may_be_ticked_off() {
    let wall = read(Kind::Text, "- [ ] Sees our van\n  - [x] Rings\n* Waits\n").wall;
    assert_eq!(texts(&wall), ["Sees our van", "Rings", "Waits"]);
}

#[test]
fn bullets_of_every_kind_are_left_out_and_numbers_where_all_lines_have_a_marker() {
    let mixed = read(Kind::Text, "Rings\n• Waits\n- Pays\n2. floor, no lift\n").wall;
    assert_eq!(texts(&mixed), ["Rings", "Waits", "Pays", "2. floor, no lift"]);
    let single = read(Kind::Text, "Rings\n- 5 degrees\n").wall;
    assert_eq!(texts(&single), ["Rings", "- 5 degrees"]);
    let marked = read(Kind::Text, "1. Rings\n• Waits\n3) Pays\n").wall;
    assert_eq!(texts(&marked), ["Rings", "Waits", "Pays"]);
}

#[test]
fn markdown_headings_are_stages_and_points_moments_on_every_level() {
    let document = "# A hotel stay\n\n## Book\n\n- **Finds** us\n  on the map\n  - Reads reviews\n1. Rings\n\n\
        Some words between.\n\n## Stay ##\n- [ ] Checks in\n\n### Detail\n\n```\n- code\n```\n\n## Later\n";
    let source = Source::read(Kind::Markdown, document.as_bytes()).unwrap();
    assert_eq!(source.title(), Some("A hotel stay"));
    let imported = source.add_to(Wall::blank(), None, &mut counter()).unwrap();
    assert_eq!(
        staged(&imported.wall),
        ["Book: Finds us on the map", "Book: Reads reviews", "Book: Rings", "Stay: Checks in"]
    );
    let stages: Vec<&str> = imported.wall.stages.iter().map(|stage| stage.name.as_str()).collect();
    assert_eq!(stages, ["Book", "Stay", "Later"]);
    assert_eq!(
        imported.remarks,
        [
            Remark::DocumentTitle { text: "A hotel stay".to_owned() },
            Remark::UnreadLines { lines: 5, first: "Some words between.".to_owned() }
        ]
    );
}

#[test]
fn markdown_without_a_list_is_a_moment_a_line() {
    let imported = read(Kind::Markdown, "Sees our van\n\n> Rings\n");
    assert_eq!(texts(&imported.wall), ["Sees our van", "Rings"]);
    assert_eq!(imported.remarks, []);
}

#[test]
fn our_own_minutes_are_not_taken_for_a_list() {
    let wall = momentwall::samples::Sample::Cafe.open().unwrap().wall;
    let today = momentwall::model::Date::new(2026, 11, 22).unwrap();
    let minutes = momentwall::export::to_markdown(&wall, today, true);
    assert!(matches!(refusal(Kind::Markdown, minutes), ImportError::OwnMinutes));
}

/// A drawing of these elements.
fn drawing(elements: &str) -> String {
    format!(
        r#"{{"type":"excalidraw","version":2,"elements":[{elements}],"appState":{{}},"files":{{}}}}"#
    )
}

/// A sticky note: a rectangle with its text.
fn sticky(id: &str, at: (i32, i32), text: &str, more: &str) -> String {
    let (x, y) = at;
    format!(
        r##"{{"id":"{id}","type":"rectangle","x":{x},"y":{y},"width":160,"height":120,"backgroundColor":"#ffec99","boundElements":[{{"type":"text","id":"t{id}"}}]{more}}},
        {{"id":"t{id}","type":"text","x":{x},"y":{y},"width":100,"height":25,"text":"{text}","containerId":"{id}","isDeleted":false}}"##
    )
}

#[test]
fn sticky_notes_are_read_row_by_row_from_the_left() {
    let elements = [
        sticky("c", (10, 200), "Third", ""),
        sticky("b", (200, -20), "Second", ""),
        sticky("a", (0, 15), "First", ""),
        sticky("gone", (0, 0), "Gone", r#","isDeleted":true"#).replace("false", "true"),
        r#"{"id":"free","type":"text","x":300,"y":230,"width":90,"height":25,"text":"Fourth\nline","originalText":"Fourth line"}"#.to_owned(),
        r#"{"id":"arrow","type":"arrow","x":0,"y":0,"points":[[0,0],[10,10]]}"#.to_owned(),
        r#"{"id":"label","type":"text","text":"then","containerId":"arrow"}"#.to_owned(),
        r#"{"id":"bare","type":"ellipse","x":0,"y":0,"width":9,"height":9}"#.to_owned(),
    ];
    let imported = read(Kind::Drawing, drawing(&elements.join(",")));
    assert_eq!(texts(&imported.wall), ["First", "Second", "Third", "Fourth line"]);
    assert_eq!(
        imported.remarks,
        [
            Remark::UnreadDrawings { count: 2 },
            Remark::UnreadLabels { labels: 1, first: "then".to_owned() }
        ]
    );
}

#[test]
fn frames_with_a_name_are_stages() {
    let elements = [
        r#"{"id":"f2","type":"frame","x":900,"y":5,"width":500,"height":500,"name":"Stay"}"#
            .to_owned(),
        r#"{"id":"f1","type":"frame","x":0,"y":0,"width":500,"height":500,"name":"Book"}"#
            .to_owned(),
        r#"{"id":"f3","type":"frame","x":0,"y":900,"width":500,"height":500,"name":null}"#
            .to_owned(),
        sticky("a", (950, 20), "Checks in", r#","frameId":"f2""#),
        sticky("b", (20, 20), "Rings", r#","frameId":"f1""#),
        sticky("c", (20, 950), "Loose", r#","frameId":"f3""#),
    ];
    let imported = read(Kind::Drawing, drawing(&elements.join(",")));
    assert_eq!(staged(&imported.wall), ["Loose", "Book: Rings", "Stay: Checks in"]);
    assert_eq!(imported.remarks, []);
}

#[test]
fn a_drawing_is_not_trusted() {
    for broken in
        ["", "[]", "{}", "null", r#"{"type":"excalidrawlib","elements":[]}"#, "{\"type\":"]
    {
        let refused = Source::read(Kind::Drawing, broken.as_bytes());
        assert!(refused.is_err(), "{broken}");
    }
    assert!(matches!(refusal(Kind::Drawing, drawing("")), ImportError::NothingFound));
    let deep = "[".repeat(100_000);
    assert!(matches!(refusal(Kind::Drawing, drawing(&deep)), ImportError::NoDrawing));
    let many = vec!["{}"; 400_001].join(",");
    assert!(matches!(refusal(Kind::Drawing, drawing(&many)), ImportError::TooMany));
    let odd = r#"{"id":7,"type":"text","x":"left","y":1e308,"height":-5,"text":"Kept","boundElements":{"a":[1]},"isDeleted":"no","frameId":[]}"#;
    assert_eq!(texts(&read(Kind::Drawing, drawing(odd)).wall), ["Kept"]);
}
