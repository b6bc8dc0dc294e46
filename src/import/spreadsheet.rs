//! The first sheet of a spreadsheet, read without trusting it: how large it is unpacked is counted before anything of
//! it is kept.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx};
use csv::StringRecord;

use super::table::{MAX_CELLS, MAX_COLUMNS};
use super::{ImportError, Remark, Table};

/// Parts of a spreadsheet's file; real ones have some dozens.
const MAX_PARTS: usize = 10_000;
/// The largest sheet, unpacked, in bytes.
const MAX_SHEET: u64 = 128 * 1024 * 1024;
/// The largest of the other parts: they are kept in memory as a whole.
const MAX_PART: u64 = 32 * 1024 * 1024;
/// The largest list of formats: five bytes of it take a hundred and fifty of memory. Spreadsheets have at most some
/// ten thousand formats.
const MAX_STYLES: u64 = 8 * 1024 * 1024;
/// All parts together.
const MAX_TOTAL: u64 = 192 * 1024 * 1024;
/// All cells' text together, in bytes: one long text may be named by every cell.
const MAX_TEXT: usize = 64 * 1024 * 1024;

type Book<'c> = Xlsx<Cursor<&'c [u8]>>;

impl Table {
    /// Reads the first sheet that can be seen of an `.xlsx` file.
    ///
    /// # Errors
    /// An [`ImportError`] if it is no such file, has no cells, or is larger than any wall.
    pub fn from_xlsx(content: &[u8]) -> Result<Self, ImportError> {
        hold_size(content)?;
        // What a stranger's file finds out about the library must not end the program.
        let read = catch_unwind(AssertUnwindSafe(|| read(content)));
        read.unwrap_or(Err(ImportError::NoSpreadsheet))
    }
}

/// Refuses what is no such file, and what is too large unpacked, whatever it says of itself.
fn hold_size(content: &[u8]) -> Result<(), ImportError> {
    // The old format, and the shell round one with a password.
    if content.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(ImportError::LockedSpreadsheet);
    }
    if !content.starts_with(b"PK") {
        return Err(ImportError::NoSpreadsheet);
    }
    if content.windows(4).filter(|bytes| bytes == b"PK\x01\x02").count() > MAX_PARTS {
        return Err(ImportError::HugeSpreadsheet);
    }
    let archive = zip::ZipArchive::new(Cursor::new(content));
    let mut archive = archive.map_err(|_| ImportError::NoSpreadsheet)?;
    let mut total = 0;
    for place in 0..archive.len() {
        // A part that cannot be unpacked here cannot be unpacked later either.
        let Ok(part) = archive.by_index(place) else { continue };
        let name = part.name().map(|name| name.to_lowercase()).unwrap_or_default();
        let is_sheet = name.contains("worksheets/") || name.contains("media/");
        let is_sheet = is_sheet && !name.ends_with("sharedstrings.xml");
        let most = match name.as_str() {
            name if name.ends_with("styles.xml") => MAX_STYLES,
            _ if is_sheet => MAX_SHEET,
            _ => MAX_PART,
        };
        let most = most.min(MAX_TOTAL - total);
        let declared = part.size();
        let mut bounded = part.take(most + 1);
        let unpacked =
            io::copy(&mut bounded, &mut io::sink()).unwrap_or(most + 1 - bounded.limit());
        if unpacked.max(declared) > most {
            return Err(ImportError::HugeSpreadsheet);
        }
        total += unpacked;
    }
    Ok(())
}

fn read(content: &[u8]) -> Result<Table, ImportError> {
    let book = Book::new(Cursor::new(content));
    let mut book = book.map_err(|_| ImportError::NoSpreadsheet)?;
    let is_sheet = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet;
    let sheets: Vec<_> = book.sheets_metadata().iter().filter(is_sheet).cloned().collect();
    let is_seen = |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let first = sheets.iter().find(is_seen).or(sheets.first()).ok_or(ImportError::NoSheet)?;
    let mut table = Table::default();
    let others = sheets.len() - 1;
    if others > 0 {
        table.remarks.push(Remark::OtherSheets { read: first.name.clone(), others });
    }
    let mut cells = book.worksheet_cells_reader(&first.name).map_err(|_| ImportError::NoSheet)?;
    let mut row = RowBuffer::default();
    let (mut letters, mut seen) = (0, 0);
    while let Some(cell) = cells.next_cell().map_err(|_| ImportError::NoSpreadsheet)? {
        seen += 1;
        if seen > MAX_CELLS {
            // Empty cells take time too.
            return Err(ImportError::TooMany);
        }
        let (number, column) = cell.get_position();
        let text = cell_text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        letters += text.len();
        if letters > MAX_TEXT {
            return Err(ImportError::HugeSpreadsheet);
        }
        if row.number != number {
            std::mem::take(&mut row).add_to(&mut table)?;
            row.number = number;
        }
        // One column more than is read tells that there are more.
        row.cells.insert((column as usize).min(MAX_COLUMNS), text.into_owned());
    }
    row.add_to(&mut table)?;
    table.finish().map_err(|_| ImportError::NoSheet)
}

/// The filled cells of the row that is being read, by column.
#[derive(Default)]
struct RowBuffer {
    number: u32,
    cells: BTreeMap<usize, String>,
}

impl RowBuffer {
    fn add_to(self, table: &mut Table) -> Result<(), ImportError> {
        let Some((last, _)) = self.cells.last_key_value() else { return Ok(()) };
        let cell = |column| self.cells.get(&column).map_or("", String::as_str);
        let record: StringRecord = (0..=*last).map(cell).collect();
        table.push(self.number as usize + 1, &record)
    }
}

/// A cell as somebody would write it in a table.
fn cell_text<'c>(value: &'c DataRef<'_>) -> Cow<'c, str> {
    match value {
        DataRef::Empty => Cow::Borrowed(""),
        DataRef::String(text) => Cow::Borrowed(text),
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(number_text(*number)),
        DataRef::Bool(true) => Cow::Borrowed("true"),
        DataRef::Bool(false) => Cow::Borrowed("false"),
        DataRef::DateTime(date) => Cow::Owned(date_text(date)),
        DataRef::DateTimeIso(text) => Cow::Borrowed(text.strip_suffix("T00:00:00").unwrap_or(text)),
        DataRef::DurationIso(text) => Cow::Borrowed(text),
        DataRef::Error(error) => Cow::Owned(error.to_string()),
    }
}

/// As many digits as a spreadsheet shows, and none behind a whole number.
fn number_text(number: f64) -> String {
    let shown: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    shown.to_string()
}

/// `2027-02-15`, with the time of day where there is one; a time alone as `9:30`.
fn date_text(date: &ExcelDateTime) -> String {
    if date.is_duration() {
        let minutes = (date.as_f64() * 24.0 * 60.0).round();
        return format!("{}:{:02}", (minutes / 60.0).trunc(), (minutes % 60.0).abs());
    }
    let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
    match date.as_f64() {
        days if days < 1.0 => format!("{hour}:{minute:02}"),
        _ if (hour, minute) == (0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour}:{minute:02}"),
    }
}
