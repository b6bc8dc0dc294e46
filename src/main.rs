//! The program: its arguments decide whether a command runs or the window opens.

use std::panic;
use std::process::ExitCode;

use momentwall::app::{self, NoWindow, Start};
use momentwall::cli::{self, Asked};

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Asked::Command(code) => code,
        Asked::Window(file) => window(Start { file }),
    }
}

/// Opens the window. Whatever goes wrong inside is said in a sentence; the wall is in its recovery copy by then.
fn window(start: Start) -> ExitCode {
    match panic::catch_unwind(|| app::run(start)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(why)) => cli::no_window(why == NoWindow::Display),
        Err(_) => cli::window_broke(),
    }
}
