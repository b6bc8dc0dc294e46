//! The program: its arguments decide whether a command runs or the window opens.

// On Windows a console would open behind the window. What is written to it goes to `momentwall-console` instead.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::panic;
use std::process::ExitCode;

use momentwall::app::{self, NoWindow, Start};
use momentwall::cli::{self, Asked};

fn main() -> ExitCode {
    outlive_size_limits();
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

/// A limit on how large files may get then fails the write, which is told in a sentence, instead of ending the program.
#[cfg(unix)]
fn outlive_size_limits() {
    // Nobody looks at the mark: that the signal is heard is enough. Where it cannot be, it ends the program as before.
    let heard = std::sync::Arc::<std::sync::atomic::AtomicBool>::default();
    let _registered = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, heard);
}

/// Elsewhere there are no such limits.
#[cfg(not(unix))]
fn outlive_size_limits() {}
