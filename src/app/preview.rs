//! A wall that is only shown: what a drag or a new note would make of the wall.

use std::sync::Arc;

use super::session::NewNote;
use crate::layout::Landing;
use crate::model::{MomentId, Wall};

/// A wall that is only shown.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The wall it comes from.
    pub of: Arc<Wall>,
    /// What it shows.
    pub shows: Shows,
    /// The wall as it is shown.
    pub wall: Arc<Wall>,
}

/// What a wall that is only shown shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Shows {
    /// Notes where they would land.
    Drop {
        /// Which.
        ids: Vec<MomentId>,
        /// Where.
        landing: Landing,
    },
    /// Copies where they would land: each note with its copy's id.
    Copies {
        /// The notes and their copies.
        copies: Vec<(MomentId, MomentId)>,
        /// Where.
        landing: Landing,
    },
    /// A note before its first letter.
    New {
        /// Which.
        id: MomentId,
        /// Where.
        new: NewNote,
    },
}
