//! What an import says: what could not be taken as it was, and why nothing was read.

use crate::model::Mended;
use crate::storage::OpenError;

/// Something that could not be taken as it was. Rows count from 1, the one with the names being the first.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// A column whose name is not known; its cells were not read.
    UnknownColumn {
        /// Its name.
        name: String,
        /// The column of [`CSV_COLUMNS`](super::CSV_COLUMNS) that may be meant, where a script goes by names alone.
        meant: Option<&'static str>,
    },
    /// A column that has cells but no name, or that was not chosen to be read; its cells were not read.
    UnreadColumn {
        /// Its place, from 1.
        place: usize,
    },
    /// Columns beyond the last that is read.
    FurtherColumns {
        /// How many columns are read at most.
        read: usize,
    },
    /// No column is called text; this one was read as the text.
    ReadAsText {
        /// Its name.
        name: String,
    },
    /// One column without a name: a moment a row.
    OneColumn,
    /// A row with something in it, but no text and no moment to go with.
    NoText {
        /// The row.
        row: usize,
    },
    /// A cell that is not what it should be.
    UnreadableCell {
        /// The row.
        row: usize,
        /// The column's name.
        column: &'static str,
        /// What stands in it.
        cell: String,
    },
    /// A due date that is none; it is kept as typed.
    UnreadableDue {
        /// The row.
        row: usize,
        /// What stands in it.
        cell: String,
    },
    /// An owner or a date without an action; it made an action without a name.
    UnnamedAction {
        /// The row.
        row: usize,
    },
    /// A metric's value without a name; the metric is called "(unnamed)".
    UnnamedMetric {
        /// The row.
        row: usize,
    },
    /// Two columns have one name; the first was read.
    DoubleColumn {
        /// Its name.
        name: &'static str,
    },
    /// The ranks have gaps or begin above 1; they were closed up.
    RankGaps,
    /// The wall has priorities already; those of the table come after them.
    RanksBehind,
    /// Two rows have one rank.
    DoubleRank {
        /// The row that came second.
        row: usize,
        /// The rank.
        rank: u32,
    },
    /// A further row of a moment has cells that only its first row may have; they were not read.
    RepeatedCells {
        /// The row.
        row: usize,
    },
    /// More cells in a row than there are columns.
    ExtraCells {
        /// The row.
        row: usize,
    },
    /// A quotation mark that is never closed.
    OpenQuote,
    /// The text is no UTF-8 and was read as Windows-1252.
    Windows1252,
    /// Some characters of the text are broken.
    DamagedText,
    /// Sheets beside the one that was read.
    OtherSheets {
        /// The name of the one that was read.
        read: String,
        /// How many others there are.
        others: usize,
    },
    /// A heading over all others of a document; it made no stage.
    DocumentTitle {
        /// Its words.
        text: String,
    },
    /// Lines of a Markdown document that are neither headings nor points of a list.
    UnreadLines {
        /// How many.
        lines: usize,
        /// The first of them.
        first: String,
    },
    /// Arrows, pictures and the like of a drawing, which have no text of their own.
    UnreadDrawings {
        /// How many.
        count: usize,
    },
    /// Words on arrows and lines of a drawing.
    UnreadLabels {
        /// How many.
        labels: usize,
        /// The first of them.
        first: String,
    },
    /// A rule was broken and mended.
    Mended(Mended),
}

/// Why nothing was read.
#[derive(Debug)]
pub enum ImportError {
    /// It is no text.
    Text(OpenError),
    /// It is something else than text.
    NotText,
    /// No row names a column "text".
    NoTextColumn,
    /// The table itself is broken.
    BrokenTable {
        /// The row.
        row: u64,
    },
    /// More moments than a wall can hold.
    TooMany,
    /// It is no spreadsheet, or a damaged one.
    NoSpreadsheet,
    /// A spreadsheet with a password, or of a kind that is not read.
    LockedSpreadsheet,
    /// A spreadsheet that is larger unpacked than any wall needs.
    HugeSpreadsheet,
    /// The spreadsheet has no sheet with cells in it.
    NoSheet,
    /// It is no drawing, or a damaged one.
    NoDrawing,
    /// There is no list and no note in it.
    NothingFound,
    /// Minutes that this program wrote.
    OwnMinutes,
}
