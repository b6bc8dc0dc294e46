//! What is said once while the program runs, where somebody just stumbled over it.

use crate::words::{choosing, keys, moments, stages};

/// What it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Once {
    /// A finger went over the list of priorities: how one is taken along.
    Rest,
    /// Enter made a new line on a note: how the note is ended.
    NewLine,
    /// A stage was made behind notes that stand in none: how one begins among them.
    StageAtEnd,
}

impl Once {
    /// What is said.
    pub fn words(self) -> String {
        match self {
            Self::Rest => choosing::rest_first().to_owned(),
            Self::NewLine => moments::new_line(keys::ON_A_MAC),
            Self::StageAtEnd => stages::at_end().to_owned(),
        }
    }
}
