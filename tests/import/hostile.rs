//! Thousands of damaged files: each is read or refused, and never a panic.

use momentwall::import::{Kind, Source};
use momentwall::model::Wall;

use crate::counter;
use crate::spreadsheets::workbook;

/// Random numbers that are the same on every run (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below.max(1) as u64) as usize
    }

    /// The content with some bytes changed, taken out, doubled or cut off.
    fn damaged(&mut self, content: &[u8]) -> Vec<u8> {
        const ODD: &[u8] = b"\0\n\r\t\",;'=[]{}<>/&#-0919eE\x80\xC3\xFF\xFE";
        let mut content = content.to_vec();
        for _ in 0..=self.roll(6) {
            let at = self.roll(content.len());
            match self.roll(5) {
                0 if !content.is_empty() => content[at] = ODD[self.roll(ODD.len())],
                1 if !content.is_empty() => content[at] ^= 1 << self.roll(8),
                2 => content.truncate(at),
                3 => drop(content.drain(at..(at + self.roll(20)).min(content.len()))),
                _ => {
                    let end = (at + self.roll(40)).min(content.len());
                    let twice = content[at..end].to_vec();
                    content.splice(at..at, twice);
                }
            }
        }
        content
    }
}

#[track_caller]
fn survives(kind: Kind, seed: &[u8], rounds: usize) {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut read = 0;
    for _ in 0..rounds {
        let content = dice.damaged(seed);
        let Ok(source) = Source::read(kind, &content) else { continue };
        for mapping in [None, source.guessed()] {
            if let Ok(imported) = source.add_to(Wall::blank(), mapping.as_ref(), &mut counter()) {
                read += 1;
                let said = imported.remarks.iter().map(momentwall::words::remark);
                assert!(said.into_iter().all(|sentence| !sentence.is_empty()));
                let (_, mended) = momentwall::model::mend(imported.wall);
                assert_eq!(mended, [], "what is read holds every rule");
            }
        }
    }
    assert!(read > rounds / 20, "only {read} could be read");
}

#[test]
fn damaged_tables() {
    let table = "order,stage,text,contact_type,priority_rank,verdict,target,want,showstopper,metric,current,target_value,idea,action,owner,due\n\
        1,Book,\"Rings, \"\"asks\"\"\",phone,1,miserable,magical,want,stop,Wait,12 min,3 min,Call back,Hire,Ana,2027-02-15\n\
        1,,,,,,,,,Errors,,,,Train,Bo,soon\nparked,Stay,'=1+1,Kiosk,2,,,,,,,,,,,\n3,,\"two\nlines\",,,,,,,,,,,,,\n";
    survives(Kind::Csv, table.as_bytes(), 2_000);
    let utf16: Vec<u8> =
        format!("\u{FEFF}{table}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    survives(Kind::Csv, &utf16, 300);
}

#[test]
fn damaged_spreadsheets() {
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>Rings</t></is></c><c r="B2" s="1"><v>46068</v></c></row>
        <row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" s="2"><v>46068.5</v></c></row>"#;
    let content = workbook(&[("A", rows, false)], &["text", "due"]);
    survives_packed(rows, 1_000);
    let mut dice = Dice(7);
    for _ in 0..2_000 {
        let damaged = dice.damaged(&content);
        let _read_or_refused = Source::read(Kind::Spreadsheet, &damaged);
    }
}

/// Damages what is in the sheet, in a file that is whole.
fn survives_packed(rows: &str, rounds: usize) {
    let mut dice = Dice(11);
    for _ in 0..rounds {
        let rows = dice.damaged(rows.as_bytes());
        let rows = String::from_utf8_lossy(&rows);
        let content = workbook(&[("A", &rows, false)], &["text", "due"]);
        if let Ok(source) = Source::read(Kind::Spreadsheet, &content) {
            let _read_or_refused = source.add_to(Wall::blank(), None, &mut counter());
        }
    }
}

#[test]
fn damaged_drawings() {
    let drawing = r##"{"type":"excalidraw","version":2,"elements":[
        {"id":"f","type":"frame","x":0,"y":0,"width":900,"height":900,"name":"Book"},
        {"id":"a","type":"rectangle","x":1e3,"y":-20.5,"width":160,"height":120,"frameId":"f","boundElements":[{"type":"text","id":"t"}]},
        {"id":"t","type":"text","x":10,"y":20,"text":"Rings","originalText":"Rings","containerId":"a","isDeleted":false},
        {"id":"b","type":"text","x":10,"y":200,"height":25,"text":"Waits"}],"files":{}}"##;
    survives(Kind::Drawing, drawing.as_bytes(), 2_000);
}

#[test]
fn damaged_lists() {
    let list = "# A stay\n\n## Book\n- [ ] Rings **at once**\n  - Waits\n1. Pays\n```\ncode\n```\n---\n> said\n## Stay\n* Sleeps\n";
    survives(Kind::Markdown, list.as_bytes(), 2_000);
    survives(Kind::Text, list.as_bytes(), 500);
}
