//! The program: its arguments decide what it does, and its exit code says how that went.

use std::process::ExitCode;

fn main() -> ExitCode {
    momentwall::cli::run(std::env::args_os())
}
