//! What kind of file can be read, and what was read from it before anybody says what becomes of it.

use super::{ImportError, Imported, Mapping, NewId, Notes, Table};
use crate::model::Wall;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A table in comma, semicolon or tab.
    Csv,
    /// A list, a moment a line.
    Text,
    /// A list with headings.
    Markdown,
    /// A spreadsheet, of which the first sheet is read.
    Spreadsheet,
    /// A drawing with sticky notes.
    Drawing,
}

impl Kind {
    /// The endings of files that can be read, without their dots.
    pub const ENDINGS: [&str; 7] = ["csv", "tsv", "xlsx", "txt", "md", "markdown", "excalidraw"];

    /// The kind of a file by its name's ending, without the dot, in small or large letters.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Some(match ending.to_lowercase().as_str() {
            "csv" | "tsv" => Self::Csv,
            "txt" => Self::Text,
            "md" | "markdown" => Self::Markdown,
            "xlsx" => Self::Spreadsheet,
            "excalidraw" => Self::Drawing,
            _ => return None,
        })
    }
}

/// What was read from a file.
#[derive(Clone, Debug)]
pub enum Source {
    /// Rows of cells.
    Table(Table),
    /// Notes.
    Notes(Notes),
}

impl Source {
    /// Reads a file's content.
    ///
    /// # Errors
    /// An [`ImportError`] that says why nothing can be read.
    pub fn read(kind: Kind, content: &[u8]) -> Result<Self, ImportError> {
        Ok(match kind {
            Kind::Csv => Self::Table(Table::from_csv(content)?),
            Kind::Spreadsheet => Self::Table(Table::from_xlsx(content)?),
            Kind::Text => Self::Notes(Notes::from_text(content)?),
            Kind::Markdown => Self::Notes(Notes::from_markdown(content)?),
            Kind::Drawing => Self::Notes(Notes::from_excalidraw(content)?),
        })
    }

    /// How the columns are read, for somebody to look at first; a list has none.
    pub fn guessed(&self) -> Option<Mapping> {
        match self {
            Self::Table(table) => Some(Mapping::guessed(table)),
            Self::Notes(_) => None,
        }
    }

    /// Adds what was read to a wall. Without a mapping a table is read by its own names.
    ///
    /// # Errors
    /// An [`ImportError`] if it cannot be read so, or there is more than a wall can hold.
    pub fn add_to(
        &self,
        wall: Wall,
        mapping: Option<&Mapping>,
        new_id: &mut NewId<'_>,
    ) -> Result<Imported, ImportError> {
        match (self, mapping) {
            (Self::Table(table), Some(mapping)) => table.read(mapping, wall, new_id),
            (Self::Table(table), None) => table.by_names(wall, new_id),
            (Self::Notes(notes), _) => notes.read(wall, new_id),
        }
    }

    /// What stands over everything in the file, if something does.
    pub fn title(&self) -> Option<&str> {
        match self {
            Self::Table(_) => None,
            Self::Notes(notes) => notes.title.as_deref(),
        }
    }
}
