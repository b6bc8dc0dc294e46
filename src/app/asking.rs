//! What the window asks and waits for: the dialogs, and what is to be done when they are answered.

use std::path::PathBuf;
use std::sync::Arc;

use super::acts::importing::Importing;
use super::session::TypeDraft;
use crate::import::Imported;
use crate::model::{Changes, Differences, MomentId, Wall};
use crate::storage::RecoveryCopy;

/// What lies over the window until it is answered.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// Something would be lost by going on.
    Unsaved(Next),
    /// A file's name is typed, because the system has no dialogue for it.
    Path {
        /// For what.
        purpose: PathPurpose,
        /// The name.
        text: String,
        /// What was wrong with the last one.
        complaint: Option<String>,
        /// Then goes on with this.
        next: Option<Next>,
    },
    /// Somebody else changed the wall's file.
    TwoVersions(Box<TwoVersions>),
    /// Earlier versions of the wall.
    Versions,
    /// Walls that a crash left behind.
    Recovered(Vec<RecoveryCopy>),
    /// One of them is to be thrown away.
    ThrowAway(Box<RecoveryCopy>),
    /// The sixth priority: which of the five steps down?
    Swap {
        /// Who wants in.
        wanted: MomentId,
        /// The five, with their texts.
        swaps: Vec<(MomentId, String)>,
        /// The place it was dropped on, from 0: most likely that one.
        at: Option<usize>,
    },
    /// A contact type is changed or made.
    Type(Box<TypeDraft>),
    /// A file is looked at before it is imported.
    Import(Box<Importing>),
    /// How the program looks and behaves.
    Preferences,
    /// The photo is arranged.
    Photo,
    /// The list of keys and gestures.
    Help,
    /// What the program is, and under which licences.
    About,
    /// Something to know, with one button.
    Message {
        /// In few words.
        title: String,
        /// The sentences.
        text: String,
    },
}

/// The wall that is open, and what somebody else made of its file.
#[derive(Clone, Debug)]
pub struct TwoVersions {
    /// What differs, this window's wall being the first.
    pub differences: Differences,
    /// The differences are listed.
    pub is_listed: bool,
}

/// An earlier version of the wall.
#[derive(Clone, Debug)]
pub struct EarlierVersion {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was kept: "21 November 10:42".
    pub when: Option<String>,
    /// What became of it until the version after it, or until now.
    pub then: Changes,
    /// It.
    pub wall: Arc<Wall>,
}

/// The earlier versions of the wall, as far as they were read.
#[derive(Clone, Debug, Default)]
pub struct EarlierVersions {
    /// The latest first.
    pub list: Vec<EarlierVersion>,
    /// More may come.
    pub is_reading: bool,
    /// Tells an answer to an earlier question from one to this.
    pub question: u64,
}

/// What a file's name is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathPurpose {
    /// To open a wall.
    Open,
    /// To save the wall.
    SaveAs,
    /// To save the photo.
    Photo,
    /// To save the plan as a table.
    Table,
    /// To save the plan as minutes.
    Minutes,
    /// To import it.
    Import,
}

/// What the user wanted when the wall had to be saved first.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// Close the window.
    Close,
    /// A fresh wall.
    New,
    /// Another wall.
    Open(PathBuf),
    /// A sample.
    Sample(crate::samples::Sample),
    /// A copy of the wall that is open.
    Copy(CopyAs),
    /// A wall of what was imported.
    Import(Box<Imported>),
    /// A wall that a crash left behind.
    Recover(Box<RecoveryCopy>),
    /// An earlier version, as a wall of its own.
    Earlier(Box<Wall>),
}

/// What a copy of a wall is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyAs {
    /// The journey as it should be.
    Ideal,
    /// The next room, without verdicts and plans.
    Template,
}
