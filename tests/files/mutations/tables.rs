//! Tables that mutate: their columns, rows and cells, how they are written down, and their bytes. Lists and drawings are
//! read from the same bytes now and then.

use momentwall::edit::{Additions, Edit, apply};
use momentwall::import::{Kind, Source};
use momentwall::model::Wall;
use momentwall::samples::Sample;
use momentwall::words;

use super::dice::Dice;
use super::promises::{can_be_seen, comes_back, goes_out_and_in, is_a_sentence};
use super::{Fate, each_mutant};

const NAMES: [&str; 24] = [
    "order",
    "stage",
    "text",
    "contact_type",
    "priority_rank",
    "verdict",
    "target",
    "want",
    "showstopper",
    "metric",
    "current",
    "target_value",
    "idea",
    "action",
    "owner",
    "due",
    "Text",
    "Phase",
    "Moment of truth",
    "Kanal",
    "Fällig am",
    "priority",
    "",
    "colour",
];

const CELLS: [&str; 20] = [
    "1",
    "1",
    "2",
    "3.5",
    "-1",
    "1e400",
    "NaN",
    "parked",
    "Book",
    "Stay",
    "Phone",
    "Kiosk",
    "miserable",
    "Magical",
    "2027-02-15",
    "15.02.2027",
    "12 min",
    "'=1+1",
    "",
    "",
];

type Grid = Vec<Vec<String>>;

fn grid(dice: &mut Dice) -> Grid {
    if dice.once_in(4) {
        // As the program itself writes it.
        let table = momentwall::export::to_csv(&Sample::Cafe.open().unwrap().wall);
        let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
        let row =
            |row: csv::Result<csv::StringRecord>| row.unwrap().iter().map(str::to_owned).collect();
        return rows.records().map(row).collect();
    }
    let columns = 1 + dice.roll(18);
    let mut head: Vec<String> = (0..columns).map(|_| (*dice.pick(&NAMES)).to_owned()).collect();
    if dice.roll(8) > 0 {
        let at = dice.roll(columns);
        "text".clone_into(&mut head[at]);
    }
    let mut rows = vec![head];
    for _ in 0..dice.roll(12) {
        rows.push((0..columns).map(|_| cell(dice)).collect());
    }
    rows
}

fn cell(dice: &mut Dice) -> String {
    if dice.once_in(6) { dice.odd_text() } else { (*dice.pick(&CELLS)).to_owned() }
}

fn mutate(grid: &mut Grid, dice: &mut Dice) {
    let (row, other) = (dice.roll(grid.len()), dice.roll(grid.len()));
    let column = dice.roll(grid[row].len());
    match dice.roll(10) {
        0 => grid
            .iter_mut()
            .filter(|row| column < row.len())
            .for_each(|row| drop(row.remove(column))),
        1 => grid.iter_mut().filter(|row| column < row.len()).for_each(|row| {
            let twice = row[column].clone();
            row.push(twice);
        }),
        2 => grid.swap(row, other),
        3 => {
            let twice = vec![grid[row].clone(); 1 + dice.roll(30)];
            grid.splice(other..other, twice);
        }
        4 => grid[row].truncate(column),
        5 => {
            let most = if dice.once_in(9) { 300 } else { 4 };
            grid[row].extend(vec!["x".to_owned(); dice.roll(most)]);
        }
        6 => grid.insert(row, vec![String::new(); dice.roll(20)]),
        7 if column < grid[0].len() => (*dice.pick(&NAMES)).clone_into(&mut grid[0][column]),
        _ if column < grid[row].len() => grid[row][column] = cell(dice),
        _ => {}
    }
}

/// Writes it down as one program or another would, or as none would.
fn written(grid: &Grid, dice: &mut Dice) -> String {
    let separator = *dice.pick(&[",", ",", ",", ";", "\t", "|"]);
    let line_end = *dice.pick(&["\n", "\r\n", "\r", "\n\n"]);
    let quoting = dice.roll(5);
    let mut text = match dice.roll(8) {
        0 => format!("sep={separator}\n"),
        1 => "sep=\n".to_owned(),
        _ => String::new(),
    };
    for row in grid {
        for (place, cell) in row.iter().enumerate() {
            let is_odd = dice.once_in(60);
            let own = if is_odd { *dice.pick(&[",", ";", "\t", "\""]) } else { separator };
            text.push_str(if place == 0 { "" } else { own });
            let needs = cell.contains(['"', '\n', '\r']) || cell.contains(separator);
            match quoting {
                0 => text.push_str(cell),
                1 => text.push_str(&format!("\"{cell}\"")),
                _ if needs || quoting == 2 => {
                    text.push_str(&format!("\"{}\"", cell.replace('"', "\"\"")));
                }
                _ => text.push_str(cell),
            }
        }
        text.push_str(line_end);
    }
    text
}

fn encoded(text: &str, dice: &mut Dice) -> Vec<u8> {
    let utf16 = |to_bytes: fn(u16) -> [u8; 2]| {
        format!("\u{FEFF}{text}").encode_utf16().flat_map(to_bytes).collect()
    };
    match dice.roll(8) {
        0 => format!("\u{FEFF}{text}").into_bytes(),
        1 => utf16(u16::to_le_bytes),
        2 => utf16(u16::to_be_bytes),
        3 => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
        _ => text.as_bytes().to_vec(),
    }
}

fn mutant(dice: &mut Dice) -> Vec<u8> {
    let mut grid = grid(dice);
    (0..dice.roll(6)).for_each(|_| mutate(&mut grid, dice));
    let text = written(&grid, dice);
    let mut content = encoded(&text, dice);
    dice.damage_some(&mut content, 5);
    content
}

fn is_read_or_refused(kind: Kind, content: &[u8], dice: &mut Dice) -> Fate {
    let source = match Source::read(kind, content) {
        Ok(source) => source,
        Err(error) => {
            is_a_sentence(&words::import_error(&error));
            return Fate::Refused;
        }
    };
    let before = if dice.once_in(3) { Sample::Cafe.open().unwrap().wall } else { Wall::blank() };
    let mut fate = Fate::Refused;
    // A list has no columns to guess.
    for mapping in [None].into_iter().chain(source.guessed().map(Some)) {
        let mut number = 0;
        let mut new_id = || {
            number += 1;
            format!("new{number}")
        };
        let imported = match source.add_to(before.clone(), mapping.as_ref(), &mut new_id) {
            Ok(imported) => imported,
            Err(error) => {
                is_a_sentence(&words::import_error(&error));
                continue;
            }
        };
        fate = Fate::Read;
        imported.remarks.iter().for_each(|remark| is_a_sentence(&words::remark(remark)));
        comes_back(&imported.wall);
        goes_out_and_in(&imported.wall);
        can_be_seen(&imported.wall, dice);
        // The window adds it in one step that can be undone.
        let additions = Additions::between(&before, &imported.wall);
        if !additions.moments.is_empty() || !additions.stages.is_empty() {
            let added = apply(&before, &Edit::Import(Box::new(additions))).unwrap();
            assert_eq!(added.moments.len(), imported.wall.moments.len());
        }
    }
    fate
}

#[test]
fn mutant_tables_are_read_as_they_should_or_are_refused() {
    each_mutant("mutant_tables", |dice| {
        let content = mutant(dice);
        let kind = match dice.roll(12) {
            0 => Kind::Text,
            1 => Kind::Markdown,
            2 => Kind::Drawing,
            _ => Kind::Csv,
        };
        is_read_or_refused(kind, &content, dice)
    });
}
