//! Why a command did not do what it was told, and with which exit code.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::terminal::{shown, warn};

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
    Usage {
        /// One sentence without its end.
        what: Cow<'static, str>,
        /// The file it is about, if it is about one.
        path: Option<PathBuf>,
    },
    /// Everything is said already.
    Told,
}

impl Failure {
    /// The command was wrong about a file.
    pub fn usage(what: &'static str, path: &Path) -> Self {
        Self::Usage { what: what.into(), path: Some(path.to_path_buf()) }
    }

    /// The input or the disk was at fault.
    pub fn input(what: impl Into<String>, path: &Path) -> Self {
        Self::Input { what: what.into(), path: Some(path.to_path_buf()) }
    }

    /// Says it on stderr and gives the exit code.
    pub fn report(self) -> ExitCode {
        let (sentence, code) = match self {
            Self::Input { what, path: Some(path) } => {
                (format!("{}: {}", what.trim_end_matches('.'), shown(&path)), 1)
            }
            Self::Input { what, path: None } => (what, 1),
            Self::Usage { what, path: Some(path) } => (format!("{what}: {}", shown(&path)), 2),
            Self::Usage { what, path: None } => (what.into_owned(), 2),
            Self::Told => return ExitCode::from(1),
        };
        warn(sentence);
        ExitCode::from(code)
    }
}
