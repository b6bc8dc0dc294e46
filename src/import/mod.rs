//! Ways in: a table or a list becomes a wall, with a report of what could not be taken as it was.

mod csv;
mod text;

pub use csv::{CSV_COLUMNS, find_contact_type, from_csv, is_formula_like, new_contact_type};
pub(crate) use csv::{PARKED, folded};
pub use text::{from_text, lines_of};

use crate::model::{Mended, Wall};
use crate::storage::OpenError;

/// Hands out fresh ids; the caller owns the randomness.
pub type NewId<'a> = dyn FnMut() -> String + 'a;

/// A wall that was read, and what is to be said of it.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The wall; it holds every rule.
    pub wall: Wall,
    /// What could not be taken as it was, in the order of the file.
    pub remarks: Vec<Remark>,
}

/// Something that could not be taken as it was. Rows count from 1, the one with the names being the first.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// A column whose name is not known; its cells were not read.
    UnknownColumn {
        /// Its name.
        name: String,
    },
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
    /// A rule was broken and mended.
    Mended(Mended),
}

/// Why nothing was read.
#[derive(Debug)]
pub enum ImportError {
    /// It is no text.
    Text(OpenError),
    /// No row names a column "text".
    NoTextColumn,
    /// The table itself is broken.
    BrokenTable {
        /// The row.
        row: u64,
    },
    /// More moments than a wall can hold.
    TooMany,
}
