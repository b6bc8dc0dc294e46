//! Why a command did not do what it was told, and with which exit code.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::outside::shown;

/// A command that was not carried out.
#[derive(Debug)]
pub(super) enum Failure {
    /// The input or the disk was at fault: what, and which file.
    Input {
        /// One sentence without its end.
        what: String,
        /// The file, if it was one.
        path: Option<PathBuf>,
    },
    /// The command was wrong.
    Usage(
        /// One sentence.
        String,
    ),
    /// Something that comes with a later version.
    NotBuiltYet(
        /// What.
        &'static str,
    ),
    /// Everything is said already.
    Told,
}

impl Failure {
    /// The input or the disk was at fault.
    pub fn input(what: impl Into<String>, path: &Path) -> Self {
        Self::Input { what: what.into(), path: Some(path.to_path_buf()) }
    }

    /// Says it on stderr and gives the exit code.
    pub fn report(self) -> ExitCode {
        let (sentence, code) = match self {
            Self::Input { what, path: Some(path) } => (format!("{what}: {}", shown(&path)), 1),
            Self::Input { what, path: None } => (what, 1),
            Self::Usage(what) => (what, 2),
            Self::NotBuiltYet(what) => (format!("{what} is not built yet in this version"), 2),
            Self::Told => return ExitCode::from(1),
        };
        // Where even stderr is closed, the exit code has to do.
        let _written = writeln!(std::io::stderr(), "momentwall: {sentence}");
        ExitCode::from(code)
    }
}
