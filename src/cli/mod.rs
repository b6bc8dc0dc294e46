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
mod session;
mod terminal;

use std::ffi::OsString;
use std::panic;
use std::process::ExitCode;

use clap::Parser as _;

use args::{Args, Command};
use failure::Failure;

use crate::words;

/// Runs the command that the arguments name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(error) => return usage(&error),
    };
    // A mistake in the program is said in a sentence too, never as a backtrace.
    panic::set_hook(Box::new(|_| {}));
    match panic::catch_unwind(|| execute(args)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(failure)) => failure.report(),
        Err(_) => {
            Failure::Input { what: words::command::INSIDE_ERROR.to_owned(), path: None }.report()
        }
    }
}

/// Help goes to stdout and is no error; everything else is wrong usage.
fn usage(error: &clap::Error) -> ExitCode {
    match (error.print(), error.use_stderr()) {
        (_, true) => ExitCode::from(2),
        (Ok(()), false) => ExitCode::SUCCESS,
        (Err(error), false) => {
            Failure::Input { what: words::command::output_failed(&error), path: None }.report()
        }
    }
}

fn execute(args: Args) -> Result<(), Failure> {
    match args.command {
        Some(Command::New(args)) => change::new(&args),
        Some(Command::Import(args)) => change::import(&args),
        Some(Command::Add(args)) => change::add(&args),
        Some(Command::Export(args)) => export::export(&args),
        Some(Command::Check(args)) => look::check(&args),
        Some(Command::Summary(args)) => look::summary(&args),
        Some(Command::Session(args)) => session::session(&args),
        Some(Command::Recover(args)) => session::recover(&args),
        None => Err(Failure::NotBuiltYet("the window")),
    }
}
