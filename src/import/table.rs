//! A table as it stands in a file: rows of cells, before anybody says what they mean.

use ::csv::StringRecord;

use super::columns::{column_meant, column_named};
use super::encoding::decode;
use super::{ImportError, Remark};
use crate::model::limits;

/// More rows than this are no wall: every moment with a further idea, action and metric.
pub(super) const MAX_ROWS: usize = 2 * limits::MOMENTS;
/// More columns than this are not read.
pub(super) const MAX_COLUMNS: usize = 256;
/// More cells than this are no wall; they bound the memory.
pub(super) const MAX_CELLS: usize = 5_000_000;

/// More separators than this are no wall, also where the cells between them are blank and not kept: while a row is
/// read, each takes eight bytes.
const MAX_SEPARATORS: usize = 3 * MAX_CELLS;

/// True if reading a text with this separator would take more memory than any wall needs.
pub(super) fn has_too_many(separator: u8, text: &str) -> bool {
    text.bytes().filter(|byte| *byte == separator).nth(MAX_SEPARATORS).is_some()
}

/// Rows of cells. Blank rows are left out.
#[derive(Clone, Debug, Default)]
pub struct Table {
    rows: Vec<TableRow>,
    cells: usize,
    width: usize,
    /// What is to be said of it already.
    pub(super) remarks: Vec<Remark>,
}

/// A row that is not blank.
#[derive(Clone, Debug)]
pub(super) struct TableRow {
    /// From 1, as the file counts them.
    pub number: usize,
    /// Its cells, as many as it has.
    pub cells: StringRecord,
}

impl Table {
    /// Reads a table in comma, semicolon or tab.
    ///
    /// # Errors
    /// An [`ImportError`] if it is no text, broken or too large.
    pub fn from_csv(content: &[u8]) -> Result<Self, ImportError> {
        let mut table = Self::default();
        let text = decode(content, &mut table.remarks)?;
        // Some spreadsheets name their separator in a line of its own.
        let (named, text) = match text.split_once('\n') {
            Some((first, rest)) => match named_separator(first) {
                Some(separator) => (Some(separator), rest),
                None => (None, &*text),
            },
            None => (None, &*text),
        };
        let lines_above = u64::from(named.is_some());
        if text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
            table.remarks.push(Remark::OpenQuote);
        }
        let separator = named.unwrap_or_else(|| delimiter(text));
        if has_too_many(separator, text) {
            return Err(ImportError::TooMany);
        }
        let mut reader = ::csv::ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut record = StringRecord::new();
        loop {
            let row = reader.position().line() + lines_above;
            let read = reader.read_record(&mut record);
            if !read.map_err(|_| ImportError::BrokenTable { row })? {
                break;
            }
            // The line of the file, as a spreadsheet or an editor shows it: back from where the record ends, since the
            // reader passes over blank lines before it begins. `as`: a file has fewer lines than that.
            let end = reader.position();
            let last = (end.byte() as usize).checked_sub(1).and_then(|at| text.as_bytes().get(at));
            let inside = record.iter().flat_map(str::bytes).filter(|byte| *byte == b'\n').count();
            let back = inside as u64 + u64::from(last == Some(&b'\n'));
            table.push((end.line() + lines_above).saturating_sub(back) as usize, &record)?;
        }
        table.finish()
    }

    /// Adds a row, unless it is blank.
    pub(super) fn push(&mut self, number: usize, record: &StringRecord) -> Result<(), ImportError> {
        let is_filled = |place: &usize| !record[*place].trim().is_empty();
        let Some(last) = (0..record.len()).rev().find(is_filled) else { return Ok(()) };
        if last >= MAX_COLUMNS
            && !self.remarks.contains(&Remark::FurtherColumns { read: MAX_COLUMNS })
        {
            self.remarks.push(Remark::FurtherColumns { read: MAX_COLUMNS });
        }
        // Names may end with blank ones, under which there are cells.
        let kept = if self.rows.is_empty() { record.len() } else { last + 1 };
        let cells: StringRecord = record.iter().take(kept.min(MAX_COLUMNS)).collect();
        self.cells += cells.len();
        if self.rows.len() == MAX_ROWS + 1 || self.cells > MAX_CELLS {
            return Err(ImportError::TooMany);
        }
        self.width = self.width.max(cells.len());
        self.rows.push(TableRow { number, cells });
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Self, ImportError> {
        if self.rows.is_empty() { Err(ImportError::NothingFound) } else { Ok(self) }
    }

    /// How many columns its longest row has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many rows it has, that with the names too.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// The cells of the first row, blank ones where it is shorter than others.
    pub fn first_row(&self) -> impl Iterator<Item = &str> {
        (0..self.width).map(|place| self.cell(0, place))
    }

    /// A cell as it stands in the file; empty where there is none. Both count from 0.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.cells.get(column)).unwrap_or_default()
    }

    /// The first cell of a column that is filled, to show what is in it; the row of the names may be passed over.
    pub fn sample(&self, column: usize, has_names: bool) -> &str {
        /// In a column that is blank for so long there is nothing to show.
        const LOOKED_AT: usize = 1_000;
        let rows = usize::from(has_names)..self.rows.len().min(LOOKED_AT);
        let mut cells = rows.map(|row| self.cell(row, column).trim());
        cells.find(|cell| !cell.is_empty()).unwrap_or_default()
    }

    pub(super) fn rows(&self) -> &[TableRow] {
        &self.rows
    }

    /// How many cells the first row itself has.
    pub(super) fn first_width(&self) -> usize {
        self.rows.first().map_or(0, |row| row.cells.len())
    }

    /// How much is written in a column, in its first rows.
    pub(super) fn letters(&self, column: usize) -> usize {
        const LOOKED_AT: usize = 200;
        (0..self.rows.len().min(LOOKED_AT)).map(|row| self.cell(row, column).trim().len()).sum()
    }

    /// True if the first row looks like names: several short words that do not come again under themselves.
    pub(super) fn seems_to_have_names(&self) -> bool {
        const LONGEST_NAME: usize = 40;
        let is_name = |(place, name): (usize, &str)| {
            let name = name.trim();
            let comes_again =
                (1..self.rows.len().min(100)).any(|row| self.cell(row, place).trim() == name);
            let is_short = !name.is_empty() && name.chars().count() <= LONGEST_NAME;
            is_short && !name.starts_with(|c: char| c.is_ascii_digit()) && !comes_again
        };
        self.width > 1 && self.rows.len() > 1 && self.first_row().enumerate().all(is_name)
    }
}

/// The separator that a line like `sep=;` names.
fn named_separator(line: &str) -> Option<u8> {
    let line = line.trim_end_matches('\r').to_ascii_lowercase();
    match line.trim_start().strip_prefix("sep=")?.as_bytes() {
        [separator, ..] if separator.is_ascii() && *separator != b'"' => Some(*separator),
        _ => None,
    }
}

/// The separator under which the first line names the most known columns; where it names none, the one that splits
/// the first lines alike.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let rank = |delimiter: &u8| {
        let names = || first.split(char::from(*delimiter)).take(MAX_COLUMNS);
        let exact = names().filter(|name| column_named(name).is_some()).count();
        let meant = names().filter(|name| column_meant(name).is_some()).count();
        (exact, meant, splits(text, *delimiter))
    };
    // The last of equals wins, so the comma is tried last.
    [b'\t', b';', b','].into_iter().max_by_key(rank).unwrap_or(b',')
}

/// Into how many cells a separator splits each of the first lines; 0 if not all alike.
fn splits(text: &str, delimiter: u8) -> usize {
    const LOOKED_AT: usize = 10;
    let filled = text.lines().filter(|line| !line.trim().is_empty()).take(LOOKED_AT);
    let mut counts = filled.map(|line| line.bytes().filter(|byte| *byte == delimiter).count());
    let first = counts.next().unwrap_or(0);
    if counts.all(|count| count == first) { first } else { 0 }
}
