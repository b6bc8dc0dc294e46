//! The command line: the program without a window or a graphics card (product.md 7).
//!
//! Exit codes: 0 done; 1 the input or the disk was at fault; 2 wrong usage. One clear sentence on stderr, the path
//! last; never a panic or a backtrace.

mod answer;
mod args;
mod change;
mod export;
mod failure;
mod help;
mod look;
mod outside;
mod session;
mod terminal;
mod vector;

use std::ffi::OsString;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _, ValueEnum as _};

use args::{Args, Command, LanguageCode};
use failure::Failure;

use crate::outside::system_locale;
use crate::storage::{self, LanguageChoice};
use crate::words;

/// What the arguments asked for.
pub enum Asked {
    /// A command, which is carried out; the exit code says how that went.
    Command(ExitCode),
    /// The window, perhaps on a certain wall.
    Window(Option<PathBuf>),
}

/// Runs the command that the arguments name, or says that they ask for the window.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Asked {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let args = match Args::try_parse_from(&arguments) {
        Ok(args) => args,
        Err(error) => {
            speak(language_in(&arguments));
            // The same again, now that it is known in which language.
            let error = Args::try_parse_from(&arguments).err().unwrap_or(error);
            return Asked::Command(not_taken(&arguments, &error));
        }
    };
    speak(args.language);
    match args.command {
        Some(_) if args.file.is_some() => {
            let what = words::command::file_before_command();
            Asked::Command(Failure::Usage { what: what.into(), path: None }.report())
        }
        Some(command) => Asked::Command(run_command(command)),
        None => match args.file {
            Some(file) if is_mistyped(&file) => {
                let what = words::command::neither_command_nor_file();
                Asked::Command(Failure::usage(what, &file).report())
            }
            file => Asked::Window(file),
        },
    }
}

/// The language that was asked for, or else that of the preferences or the system.
fn speak(asked: Option<LanguageCode>) {
    let choice = match asked {
        Some(LanguageCode::En) => LanguageChoice::English,
        Some(LanguageCode::De) => LanguageChoice::German,
        None => storage::load_preferences().language,
    };
    words::speak_as(choice, system_locale().as_deref());
}

/// The language that arguments ask for which cannot be taken as they are.
fn language_in(arguments: &[OsString]) -> Option<LanguageCode> {
    const OPTION: &str = "--language";
    let words: Vec<_> = arguments.iter().map(|word| word.to_string_lossy()).collect();
    let place = words.iter().position(|word| word.starts_with(OPTION))?;
    let code = match words[place].strip_prefix(OPTION)?.strip_prefix('=') {
        Some(code) => code,
        None => words.get(place + 1)?,
    };
    LanguageCode::from_str(code, true).ok()
}

/// All commands and options in English, for the manual page and for what shells complete.
pub fn arguments() -> clap::Command {
    let session = |session: clap::Command| session.after_help(words::command::session_help());
    Args::command().mut_subcommand("session", session)
}

/// A single word that is no file was meant to be a command.
fn is_mistyped(file: &Path) -> bool {
    let is_word = file.components().count() == 1 && file.extension().is_none();
    is_word && file.symlink_metadata().is_err()
}

/// The window could not be opened: there is no display, or nothing that can draw on it.
pub fn no_window(lacks_display: bool) -> ExitCode {
    Failure::Input { what: words::command::no_window(lacks_display).to_owned(), path: None }
        .report()
}

/// The program with the window is not beside the one for the console.
pub fn no_window_program() -> ExitCode {
    Failure::Input { what: words::console::no_window_program().to_owned(), path: None }.report()
}

/// A mistake in the program ended the window: says what is safe.
pub fn window_broke() -> ExitCode {
    Failure::Input { what: words::command::window_broke().to_owned(), path: None }.report()
}

fn run_command(command: Command) -> ExitCode {
    // A mistake in the program is said in a sentence too, never as a backtrace.
    panic::set_hook(Box::new(|_| {}));
    match panic::catch_unwind(|| execute(command)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(failure)) => failure.report(),
        Err(_) => {
            Failure::Input { what: words::command::inside_error().to_owned(), path: None }.report()
        }
    }
}

/// Help goes to stdout and is no error; everything else is wrong usage.
fn not_taken(arguments: &[OsString], error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        return Failure::Usage { what: help::wrong(error).into(), path: None }.report();
    }
    let arguments = help::asked_by_option(arguments);
    match help::arguments().try_get_matches_from(arguments).map_err(|error| error.print()) {
        Ok(_) | Err(Ok(())) => ExitCode::SUCCESS,
        Err(Err(error)) => {
            Failure::Input { what: words::command::output_failed(&error), path: None }.report()
        }
    }
}

fn execute(command: Command) -> Result<(), Failure> {
    match command {
        Command::New(args) => change::new(&args),
        Command::Import(args) => change::import(&args),
        Command::Add(args) => change::add(&args),
        Command::Export(args) => export::export(&args),
        Command::Check(args) => look::check(&args),
        Command::Summary(args) => look::summary(&args),
        Command::Session(args) => session::session(&args),
        Command::Recover(args) => session::recover(&args),
    }
}
