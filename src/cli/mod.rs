//! The command line: the program without a window or a graphics card (product.md 7).
//!
//! Exit codes: 0 done; 1 the input or the disk was at fault; 2 wrong usage. One clear sentence on stderr, the path
//! last; never a panic or a backtrace.

mod args;
mod change;
mod export;
mod failure;
mod look;
mod outside;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;

use args::{Args, Command};
use failure::Failure;

/// Runs the command that the arguments name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(error) => return usage(&error),
    };
    match execute(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

/// Help goes to stdout and is no error; everything else is wrong usage.
fn usage(error: &clap::Error) -> ExitCode {
    // Where even this cannot be printed, the exit code has to do.
    let _printed = error.print();
    if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

fn execute(args: Args) -> Result<(), Failure> {
    match args.command {
        Some(Command::New(args)) => change::new(&args),
        Some(Command::Import(args)) => change::import(&args),
        Some(Command::Add(args)) => change::add(&args),
        Some(Command::Export(args)) => export::export(&args),
        Some(Command::Check(args)) => look::check(&args),
        Some(Command::Summary(args)) => look::summary(&args),
        Some(Command::Session(_)) => Err(Failure::NotBuiltYet("session")),
        Some(Command::Recover(_)) => Err(Failure::NotBuiltYet("recover")),
        None => Err(Failure::NotBuiltYet("the window")),
    }
}
