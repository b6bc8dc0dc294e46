//! What an import could not take as it was.

use super::catalog::text;
use super::excerpt;
use crate::import::{ImportError, Remark};
use crate::model::limits;
use crate::storage::OpenError;

/// One remark on an import.
pub fn remark(remark: &Remark) -> String {
    match remark {
        Remark::UnknownColumn { name, meant: None } => {
            tell!("remark-unknown-column", name = excerpt(name))
        }
        Remark::UnknownColumn { name, meant: Some(meant) } => {
            tell!("remark-unknown-column-meant", name = excerpt(name), meant = *meant)
        }
        Remark::UnreadColumn { place } => tell!("remark-unread-column", place = *place),
        Remark::FurtherColumns { read } => tell!("remark-further-columns", read = *read),
        Remark::ReadAsText { name } => tell!("remark-read-as-text", name = excerpt(name)),
        Remark::OneColumn => text("remark-one-column").to_owned(),
        Remark::NoText { row } => {
            tell!("remark-no-text", row = *row, unnamed = super::unnamed())
        }
        Remark::UnreadableCell { row, column, cell } => {
            // As the preview over it calls the column.
            let column = super::quoted(super::importing::read_as(Some(column)));
            tell!("remark-unreadable-cell", row = *row, cell = excerpt(cell), column)
        }
        Remark::UnreadableDue { row, cell } => {
            tell!("remark-unreadable-due", row = *row, cell = excerpt(cell))
        }
        Remark::UnnamedAction { row } => {
            tell!("remark-unnamed-action", row = *row, unnamed = super::unnamed())
        }
        Remark::UnnamedMetric { row } => {
            tell!("remark-unnamed-metric", row = *row, unnamed = super::unnamed())
        }
        Remark::DoubleColumn { name } => tell!("remark-double-column", name = *name),
        Remark::RankGaps => text("remark-rank-gaps").to_owned(),
        Remark::RanksBehind => text("remark-ranks-behind").to_owned(),
        Remark::DoubleRank { row, rank } => {
            tell!("remark-double-rank", row = *row, rank = *rank)
        }
        Remark::RepeatedCells { row } => tell!("remark-repeated-cells", row = *row),
        Remark::ExtraCells { row } => tell!("remark-extra-cells", row = *row),
        Remark::OpenQuote => text("remark-open-quote").to_owned(),
        Remark::Windows1252 => text("remark-windows-1252").to_owned(),
        Remark::DamagedText => text("remark-damaged-text").to_owned(),
        Remark::OtherSheets { read, others } => {
            tell!("remark-other-sheets", read = excerpt(read), count = *others)
        }
        Remark::DocumentTitle { text } => tell!("remark-document-title", text = excerpt(text)),
        Remark::UnreadLines { lines, first } => {
            tell!("remark-unread-lines", count = *lines, first = excerpt(first))
        }
        Remark::UnreadDrawings { count } => tell!("remark-unread-drawings", count = *count),
        Remark::UnreadLabels { labels, first } => {
            tell!("remark-unread-labels", count = *labels, first = excerpt(first))
        }
        Remark::Mended(what) => super::mended(what),
    }
}

/// Why nothing was read; without the path, which the caller puts last.
pub fn import_error(error: &ImportError) -> String {
    let key = match error {
        ImportError::Text(OpenError::Empty) => "import-empty",
        ImportError::Text(error) => return super::open_error(error),
        ImportError::NotText => "import-not-text",
        ImportError::NoSpreadsheet => "import-no-spreadsheet",
        ImportError::LockedSpreadsheet => "import-locked-spreadsheet",
        ImportError::HugeSpreadsheet => "import-huge-spreadsheet",
        ImportError::NoSheet => "import-no-sheet",
        ImportError::NoDrawing => "import-no-drawing",
        ImportError::NothingFound => "import-nothing-found",
        ImportError::OwnMinutes => "import-own-minutes",
        ImportError::NoTextColumn => "import-no-text-column",
        ImportError::BrokenTable { row } => return tell!("import-broken-table", row = *row),
        ImportError::TooMany => {
            return tell!(
                "import-too-many",
                moments = limits::MOMENTS,
                stages = limits::STAGES,
                types = limits::TYPES
            );
        }
    };
    text(key).to_owned()
}
