//! What an import could not take as it was.

use super::{excerpt, grouped};
use crate::import::{ImportError, Remark};
use crate::model::limits;

/// One remark on an import.
pub fn remark(remark: &Remark) -> String {
    match remark {
        Remark::UnknownColumn { name } => {
            format!("The column {} is not known; its cells were not read.", excerpt(name))
        }
        Remark::NoText { row } => {
            format!("Row {row} has no text; the moment is called {}.", super::UNNAMED)
        }
        Remark::UnreadableCell { row, column, cell } => {
            format!(
                "Row {row}: {} under {column} could not be read and was left out.",
                excerpt(cell)
            )
        }
        Remark::UnreadableDue { row, cell } => {
            format!("Row {row}: {} is no date like 2027-02-15; it is kept as typed.", excerpt(cell))
        }
        Remark::UnnamedAction { row } => {
            format!(
                "Row {row} has an owner or a date without an action; the action is called {}.",
                super::UNNAMED
            )
        }
        Remark::UnnamedMetric { row } => {
            format!(
                "Row {row} has a metric’s value without its name; the metric is called {}.",
                super::UNNAMED
            )
        }
        Remark::DoubleColumn { name } => {
            format!("Two columns are called {name}; the first was read.")
        }
        Remark::RankGaps => {
            "The ranks have gaps; they were closed up to 1, 2, 3 and so on.".to_owned()
        }
        Remark::DoubleRank { row, rank } => {
            format!(
                "Row {row} has rank {rank}, which another row has already; it comes after that one."
            )
        }
        Remark::RepeatedCells { row } => format!(
            "Row {row} goes on with a moment, but says type, rank, verdict, want or showstopper again; those were not read."
        ),
        Remark::ExtraCells { row } => {
            format!("Row {row} has more cells than there are columns; those were not read.")
        }
        Remark::OpenQuote => {
            "A quotation mark is never closed, so some rows may have been read as one.".to_owned()
        }
        Remark::Mended(what) => super::mended(what),
    }
}

/// Why nothing was read; without the path, which the caller puts last.
pub fn import_error(error: &ImportError) -> String {
    match error {
        ImportError::Text(error) => {
            super::open_error(error).replace(", so there is no wall in it", "")
        }
        ImportError::NoTextColumn => {
            "the first row names no column “text”, so there is nothing to read".to_owned()
        }
        ImportError::BrokenTable { row } => format!("the table is broken near row {row}"),
        ImportError::TooMany => format!(
            "there is more in it than a wall can hold ({} moments, {} stages, {} contact types)",
            grouped(limits::MOMENTS as u64),
            grouped(limits::STAGES as u64),
            grouped(limits::TYPES as u64)
        ),
    }
}
