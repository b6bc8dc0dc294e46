//! Ways in: a table, a list or a drawing becomes moments, with a report of what could not be taken as it was.

mod columns;
mod dates;
mod encoding;
mod excalidraw;
mod list;
mod moments;
mod notes;
mod report;
mod source;
mod spreadsheet;
mod stages;
mod table;

pub use columns::{CSV_COLUMNS, Mapping, is_formula_like};
pub use dates::typed_day;
pub use list::{from_text, lines_of};
pub(crate) use moments::{PARKED, folded};
pub use moments::{find_contact_type, from_csv, new_contact_type};
pub use notes::{FoundNote, Notes};
pub use report::{ImportError, Remark};
pub use source::{Kind, Source};
pub use table::Table;

use crate::model::Wall;

/// Hands out fresh ids; the caller owns the randomness.
pub type NewId<'a> = dyn FnMut() -> String + 'a;

/// A wall that was read, and what is to be said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The wall; it holds every rule.
    pub wall: Wall,
    /// What could not be taken as it was, in the order of the file.
    pub remarks: Vec<Remark>,
}
