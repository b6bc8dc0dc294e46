//! The program: its arguments decide whether a command runs or the window opens.

use std::process::ExitCode;

use momentwall::app::{self, Start};
use momentwall::cli::{self, Asked};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Asked::Command(code) => code,
        Asked::Window(file) => match app::run(Start { file }) {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => cli::no_window(&why),
        },
    }
}
