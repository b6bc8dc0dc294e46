//! Spreadsheets, written here part by part: the first sheet is read as a table, whatever it is, within bounds.

use std::io::{Cursor, Write as _};

use momentwall::import::{ImportError, Imported, Kind, Remark, Source, Table};
use momentwall::model::{Date, Wall};
use zip::write::SimpleFileOptions;

use crate::{counter, texts};

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
</Types>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
</Relationships>"#;
/// Style 1 is a date, style 2 a date with its time of day.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>"#;

/// A spreadsheet's file of these sheets, each with its name, its rows as XML, and whether it is hidden.
pub fn workbook(sheets: &[(&str, &str, bool)], strings: &[&str]) -> Vec<u8> {
    let mut list = String::new();
    let mut relations = String::new();
    let mut parts: Vec<(String, String)> = Vec::new();
    for (number, (name, rows, is_hidden)) in (1..).zip(sheets) {
        let state = if *is_hidden { r#" state="hidden""# } else { "" };
        list += &format!(r#"<sheet name="{name}" sheetId="{number}" r:id="r{number}"{state}/>"#);
        relations += &format!(
            r#"<Relationship Id="r{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{number}.xml"/>"#
        );
        let sheet = format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
        );
        parts.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
    }
    relations += r#"<Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"#;
    let strings: String = strings.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
    let own = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{list}</sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"#
            ),
        ),
        ("xl/styles.xml", STYLES.to_owned()),
        (
            "xl/sharedStrings.xml",
            format!(
                r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{strings}</sst>"#
            ),
        ),
    ];
    parts.extend(own.map(|(name, text)| (name.to_owned(), text)));
    packed(&parts)
}

fn packed(parts: &[(String, String)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A row of cells that hold their own text.
fn row(number: usize, cells: &[&str]) -> String {
    let cell = |(place, text): (usize, &&str)| {
        let column = char::from(b'A' + place as u8);
        format!(r#"<c r="{column}{number}" t="inlineStr"><is><t>{text}</t></is></c>"#)
    };
    let cells: String = cells.iter().enumerate().map(cell).collect();
    format!(r#"<row r="{number}">{cells}</row>"#)
}

fn read(content: &[u8]) -> Imported {
    let source = Source::read(Kind::Spreadsheet, content).unwrap();
    source.add_to(Wall::blank(), None, &mut counter()).unwrap()
}

#[test]
fn the_first_sheet_is_read_like_a_table() {
    let rows = [
        row(1, &["order", "stage", "text", "action", "due", "current", "metric"]),
        // 46068 is 15 February 2026.
        r#"<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c>
           <c r="D2" t="inlineStr"><is><t>Ring back</t></is></c><c r="E2" s="1"><v>46068</v></c>
           <c r="F2"><v>12.5</v></c><c r="G2" t="inlineStr"><is><t>Minutes</t></is></c></row>"#
            .to_owned(),
        r#"<row r="4"><c r="A4"><v>2</v></c><c r="C4" t="inlineStr"><is><t>Waits 你好 👍🏽</t></is></c></row>"#.to_owned(),
    ]
    .concat();
    let hidden = ("Old", row(1, &["text"]), true);
    let second = ("Notes", row(1, &["text"]), false);
    let content = workbook(
        &[
            (hidden.0, &hidden.1, hidden.2),
            ("Journey", &rows, false),
            (second.0, &second.1, second.2),
        ],
        &["Book", "Rings &amp; asks"],
    );
    let imported = read(&content);
    assert_eq!(
        texts(&imported.wall),
        ["Waits 你好 👍🏽", "Rings & asks"],
        "unstaged ones come first"
    );
    let moment = &imported.wall.moments[1];
    assert_eq!(imported.wall.stages[0].name, "Book");
    assert_eq!(moment.actions[0].due, Date::new(2026, 2, 15));
    assert_eq!(moment.metrics[0].current.as_deref(), Some("12.5"));
    assert!(
        imported.remarks.contains(&Remark::OtherSheets { read: "Journey".to_owned(), others: 2 }),
        "{:?}",
        imported.remarks
    );
}

#[test]
fn numbers_times_and_truths_are_written_as_somebody_would() {
    let rows = r#"<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>0.30000000000000004</v></c>
        <c r="C1" s="2"><v>46068.4375</v></c><c r="D1" s="2"><v>0.4375</v></c>
        <c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1"><v>-1e300</v></c></row>"#;
    let table = Table::from_xlsx(&workbook(&[("A", rows, false)], &[])).unwrap();
    let cells: Vec<&str> = table.first_row().take(6).collect();
    assert_eq!(cells, ["7", "0.3", "2026-02-15 10:30", "10:30", "true", "#N/A"]);
}

fn refusal(content: &[u8]) -> ImportError {
    Table::from_xlsx(content).unwrap_err()
}

#[test]
fn what_is_no_spreadsheet_is_refused() {
    assert!(matches!(refusal(b"text,stage\n"), ImportError::NoSpreadsheet));
    assert!(matches!(refusal(b"PK\x03\x04 and then nothing"), ImportError::NoSpreadsheet));
    assert!(matches!(
        refusal(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ImportError::LockedSpreadsheet
    ));
    let other = packed(&[("word/document.xml".to_owned(), "<w/>".to_owned())]);
    assert!(matches!(refusal(&other), ImportError::NoSpreadsheet));
    assert!(matches!(refusal(&workbook(&[("A", "", false)], &[])), ImportError::NoSheet));
    assert!(matches!(
        refusal(&workbook(&[], &[])),
        ImportError::NoSheet | ImportError::NoSpreadsheet
    ));
}

#[test]
fn a_spreadsheet_that_unpacks_to_more_than_any_wall_is_refused() {
    let blank = " ".repeat(40 * 1024 * 1024);
    let bomb = packed(&[("xl/sharedStrings.xml".to_owned(), blank.clone())]);
    assert!(bomb.len() < 100_000);
    assert!(matches!(refusal(&bomb), ImportError::HugeSpreadsheet));
    let sheets: Vec<(String, String)> =
        (0..6).map(|number| (format!("xl/worksheets/{number}.xml"), blank.clone())).collect();
    assert!(matches!(refusal(&packed(&sheets)), ImportError::HugeSpreadsheet), "all together");
    let many: Vec<(String, String)> =
        (0..10_001).map(|number| (format!("{number}"), String::new())).collect();
    assert!(matches!(refusal(&packed(&many)), ImportError::HugeSpreadsheet), "so many parts");
    // Two million formats are a few kilobytes, and would be three hundred megabytes of memory.
    for folder in ["xl", "xl/worksheets"] {
        let styles = [(format!("{folder}/Styles.xml"), "<xf/>".repeat(2_000_000))];
        let bomb = packed(&styles);
        assert!(bomb.len() < 100_000);
        assert!(matches!(refusal(&bomb), ImportError::HugeSpreadsheet), "{folder}");
    }
}

#[test]
fn one_long_text_in_every_cell_is_refused() {
    let long = "a".repeat(1_000_000);
    let rows: String = (1..100)
        .map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#))
        .collect();
    let content = workbook(&[("A", &rows, false)], &[&long]);
    assert!(matches!(refusal(&content), ImportError::HugeSpreadsheet));
}

#[test]
fn a_cell_far_out_makes_no_huge_table() {
    let rows = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row>
        <row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Far down</t></is></c>
        <c r="XFD1048576" t="inlineStr"><is><t>Far out</t></is></c></row>"#;
    let imported = read(&workbook(&[("A", rows, false)], &[]));
    assert_eq!(texts(&imported.wall), ["Far down"]);
    assert_eq!(imported.remarks, [Remark::FurtherColumns { read: 256 }]);
}
