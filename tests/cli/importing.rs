//! `import`: every kind of file that can be read, and what is said of it.

use std::io::{Cursor, Write as _};

use crate::run::Place;

#[test]
fn every_kind_of_file_makes_a_wall() {
    let place = Place::new();
    let utf16: Vec<u8> =
        "\u{FEFF}text;stage\nRings;Book\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    place.write("a.csv", utf16);
    place.write("b.tsv", "text\tstage\nRings\tBook\n");
    place.write("c.md", "# A stay\n\n## Book\n- [ ] Rings\n");
    place.write("d.txt", "* Rings\n");
    place.write(
        "e.excalidraw",
        r#"{"type":"excalidraw","elements":[{"id":"t","type":"text","text":"Rings"}]}"#,
    );
    place.write("f.XLSX", spreadsheet());
    for name in ["a.csv", "b.tsv", "c.md", "d.txt", "e.excalidraw", "f.XLSX"] {
        let out = format!("{name}.wall.json");
        assert_eq!(place.done(&["import", name, &out]), format!("1 moment in {out}\n"));
        assert!(place.done(&["export", &out, "-", "--format", "csv"]).contains("Rings"), "{name}");
    }
    assert!(place.read("c.md.wall.json").contains("\"title\": \"A stay\""));
    assert!(place.read("b.tsv.wall.json").contains("\"title\": \"B\""));
}

/// The smallest spreadsheet there can be.
fn spreadsheet() -> Vec<u8> {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let parts = [
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{package}"><Relationship Id="a" Type="{relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{relation}"><sheets><sheet name="A" sheetId="1" r:id="b"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="{package}"><Relationship Id="b" Type="{relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                r#"<worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Text</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Rings</t></is></c></row></sheetData></worksheet>"#
            ),
        ),
    ];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn what_is_guessed_is_said() {
    let place = Place::new();
    place.write("a.csv", b"Note;Kanal\nCaf\xE9;Telefon\n");
    let ran = place.run(&["import", "a.csv", "a.wall.json"]);
    let said: Vec<&str> = ran.err.lines().collect();
    assert_eq!(
        said,
        [
            "momentwall: No column is called “text”; “Note” was read as the text. (a.csv)",
            "momentwall: The text is not UTF-8; it was read as Windows-1252, so check its accented letters. (a.csv)",
            "momentwall: The column “Kanal” is not known; its cells were not read. If it is the column “contact_type”, give it that name. (a.csv)",
        ]
    );
    assert!(place.read("a.wall.json").contains("Café"));
}

#[test]
fn what_cannot_be_read_is_refused_in_one_sentence() {
    let place = Place::new();
    let wall = r#"{"format": "momentwall", "version": 1}"#;
    place.write("old.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0, 0]);
    place.write("odd.xlsx", "text\nRings\n");
    place.write("odd.excalidraw", wall);
    place.write("empty.excalidraw", r#"{"type":"excalidraw","elements":[]}"#);
    place.write("blank.md", "# \n\n---\n");
    place.write("program.csv", b"\x7FELF\x02\x01\x01\0\0\0\xC3");
    for name in
        ["old.xlsx", "odd.xlsx", "odd.excalidraw", "empty.excalidraw", "blank.md", "program.csv"]
    {
        let said = place.refused(1, &["import", name, "b.wall.json"]);
        assert!(said.ends_with(name), "{said}");
    }
    place.write("a.ods", "x");
    let said = place.refused(2, &["import", "a.ods", "b.wall.json"]);
    assert!(said.contains(".xlsx"), "{said}");
    assert!(!place.names().contains(&"b.wall.json".to_owned()));
}
