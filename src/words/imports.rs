//! What an import could not take as it was.

use super::{counted, excerpt, grouped};
use crate::import::{ImportError, Remark};
use crate::model::limits;

/// One remark on an import.
#[expect(clippy::too_many_lines, reason = "one sentence for each of them")]
pub fn remark(remark: &Remark) -> String {
    match remark {
        Remark::UnknownColumn { name } => {
            format!("The column {} is not known; its cells were not read.", excerpt(name))
        }
        Remark::UnreadColumn { place } => format!("Column {place} was not read."),
        Remark::FurtherColumns { read } => {
            format!("There are more than {read} columns; those after them were not read.")
        }
        Remark::ReadAsText { name } => {
            format!("No column is called text; {} was read as the text.", excerpt(name))
        }
        Remark::OneColumn => {
            "There is one column, and no name over it; every row was read as a moment.".to_owned()
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
        Remark::Windows1252 => {
            "The text is no UTF-8; it was read as Windows-1252, so look at its accented letters."
                .to_owned()
        }
        Remark::DamagedText => "Some characters are damaged; they are shown as �.".to_owned(),
        Remark::OtherSheets { read, others } => format!(
            "Only the sheet {} was read, not {}.",
            excerpt(read),
            counted(*others, "other sheet", "other sheets")
        ),
        Remark::DocumentTitle { text } => {
            format!("The heading {} stands over others; it made no stage.", excerpt(text))
        }
        Remark::UnreadLines { lines, first } => format!(
            "{} of other text, from {} on, {} not read.",
            counted(*lines, "line", "lines"),
            excerpt(first),
            if *lines == 1 { "was" } else { "were" }
        ),
        Remark::UnreadDrawings { count } => format!(
            "{} without a text ({}) {} not read.",
            counted(*count, "other drawing", "other drawings"),
            "arrows, lines, pictures and the like",
            if *count == 1 { "was" } else { "were" }
        ),
        Remark::UnreadLabels { labels, first } => format!(
            "{} on arrows, from {} on, {} not read.",
            counted(*labels, "label", "labels"),
            excerpt(first),
            if *labels == 1 { "was" } else { "were" }
        ),
        Remark::Mended(what) => super::mended(what),
    }
}

/// Why nothing was read; without the path, which the caller puts last.
pub fn import_error(error: &ImportError) -> String {
    match error {
        ImportError::Text(error) => {
            super::open_error(error).replace(", so there is no wall in it", "")
        }
        ImportError::NotText => {
            "this is no text that can be read, perhaps a file of another kind".to_owned()
        }
        ImportError::NoSpreadsheet => {
            "this is no spreadsheet that can be read, or a damaged one".to_owned()
        }
        ImportError::LockedSpreadsheet => {
            "this spreadsheet has a password or an old format; save it as .xlsx without a password"
                .to_owned()
        }
        ImportError::HugeSpreadsheet => {
            "this spreadsheet is larger, unpacked, than any wall needs".to_owned()
        }
        ImportError::NoSheet => "the spreadsheet has no sheet with anything in it".to_owned(),
        ImportError::NoDrawing => {
            "this is no Excalidraw drawing that can be read, or a damaged one".to_owned()
        }
        ImportError::NothingFound => "there is nothing in it that could be a moment".to_owned(),
        ImportError::OwnMinutes => {
            "these are the minutes of a wall; open the wall itself, or import its table".to_owned()
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
