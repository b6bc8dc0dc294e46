//! The command line for Windows (feature `console`): there the program itself has no console to write to.
//!
//! Whatever opens the window is handed to the program, which lies in the same folder.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use momentwall::cli::{self, Asked};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Asked::Command(code) => code,
        Asked::Window(file) => start_window(file),
    }
}

/// Starts the program with the window and does not wait for it, as a console expects of a window.
fn start_window(file: Option<PathBuf>) -> ExitCode {
    let name = format!("momentwall{}", std::env::consts::EXE_SUFFIX);
    let started = std::env::current_exe()
        .and_then(|this| Command::new(this.with_file_name(name)).args(file).spawn());
    match started {
        Ok(_) => ExitCode::SUCCESS,
        Err(_) => cli::no_window_program(),
    }
}
