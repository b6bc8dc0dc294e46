//! The help of the arguments, and what is said of wrong ones, in the language of the run.

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory as _, Error};

use super::args::Args;
use crate::words::{command as words, usage};

/// Lines of the help are no longer than this, in characters.
const WIDTH: usize = 100;

/// All commands and options with their help. What shells and the library make of it is the same in every language.
pub(super) fn arguments() -> Command {
    let command = told(Args::command(), "momentwall").about(usage::program());
    let version = option("version", 'V', ArgAction::Version, usage::version());
    // Every command has help of its own; `momentwall help new` is the same as `momentwall new --help`.
    let command = command.disable_version_flag(true).arg(version).disable_help_subcommand(true);
    let names: Vec<String> =
        command.get_subcommands().map(|each| each.get_name().to_owned()).collect();
    names.iter().fold(command, |command, name| {
        command.mut_subcommand(name, |each| {
            let about = usage::command(name).unwrap_or_default();
            let each = told(each, name).about(about);
            if name == "session" { each.after_help(words::session_help()) } else { each }
        })
    })
}

/// A command with the help of its own arguments, and its headings.
fn told(command: Command, name: &str) -> Command {
    let help = option("help", 'h', ArgAction::Help, usage::help());
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n",
        usage::usage()
    );
    let own = name.to_owned();
    command
        .help_template(template)
        .term_width(WIDTH)
        .subcommand_help_heading(usage::commands())
        .subcommand_value_name(usage::a_command())
        .disable_help_flag(true)
        .mut_args(move |arg| explained(&own, arg))
        .arg(help)
}

/// An option that every program has.
fn option(name: &'static str, letter: char, action: ArgAction, what: &'static str) -> Arg {
    let heading = usage::options();
    Arg::new(name).short(letter).long(name).action(action).help(what).help_heading(heading)
}

/// An argument with what it and its values mean.
fn explained(command: &str, arg: Arg) -> Arg {
    let id = arg.get_id().as_str().to_owned();
    let Some(what) = usage::argument(command, &id) else { return arg };
    let heading = if arg.is_positional() { usage::arguments() } else { usage::options() };
    let names: Vec<String> = match arg.get_action().takes_values() {
        true => arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect(),
        false => Vec::new(),
    };
    let default = arg.get_default_values().first().map(|value| value.to_string_lossy());
    let default = default.map(|value| usage::default_value(&value));
    let mut short = what.to_owned();
    let mut long = what.to_owned();
    if !names.is_empty() {
        short.push_str(&format!(" [{}]", names.join(", ")));
        let widest = names.iter().map(String::len).max().unwrap_or_default();
        long.push('\n');
        for name in &names {
            let meaning = usage::value(&id, name).unwrap_or_default();
            long.push_str(&format!(
                "\n- {name}: {:widest$}{meaning}",
                "",
                widest = widest - name.len()
            ));
        }
    }
    if let Some(default) = default {
        short.push_str(&format!(" [{default}]"));
        long.push_str(&format!("\n\n[{default}]"));
    }
    // They stand in the text, in the language of the run.
    let hides_values = !names.is_empty();
    let arg =
        if hides_values { arg.hide_possible_values(true).hide_default_value(true) } else { arg };
    arg.help(short).long_help(long).help_heading(heading)
}

/// Where help is asked for by the command `help`, the same by the option.
pub(super) fn asked_by_option(arguments: &[OsString]) -> Vec<OsString> {
    let mut arguments = arguments.to_vec();
    if let Some(place) = arguments.iter().position(|word| word == "help") {
        arguments.remove(place);
        arguments.push("--help".into());
    }
    arguments
}

/// What is wrong with the arguments, in one sentence that says where the help is.
pub(super) fn wrong(error: &Error) -> String {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStrs(texts)) => joined(texts),
        _ => String::new(),
    };
    let argument = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let other = text(ContextKind::PriorArg);
    let meant = text(ContextKind::SuggestedArg);
    let taken = text(ContextKind::ValidValue);
    let word = text(ContextKind::InvalidSubcommand);
    let why = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    let wrong = match error.kind() {
        ErrorKind::InvalidSubcommand => usage::Wrong::Command(&word),
        ErrorKind::UnknownArgument => {
            usage::Wrong::Option(&argument, Some(meant.as_str()).filter(|meant| !meant.is_empty()))
        }
        ErrorKind::MissingRequiredArgument => usage::Wrong::Missing(&argument),
        ErrorKind::InvalidValue if value.is_empty() => usage::Wrong::NoValue(&argument),
        ErrorKind::InvalidValue => usage::Wrong::Value(&argument, &value, &taken),
        ErrorKind::ValueValidation => usage::Wrong::BadValue(&argument, &value, &why),
        ErrorKind::ArgumentConflict if argument == other => usage::Wrong::Twice(&argument),
        ErrorKind::ArgumentConflict => usage::Wrong::Together(&argument, &other),
        _ => usage::Wrong::Other,
    };
    usage::wrong(&wrong, "momentwall --help")
}

fn joined(texts: &[StyledStr]) -> String {
    texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_argument_and_value_has_its_help() {
        let whole = Args::command();
        let commands = whole.get_subcommands().map(|each| (each.get_name(), each));
        for (name, command) in commands.chain([("momentwall", &whole)]) {
            assert!(name == "momentwall" || usage::command(name).is_some(), "{name}");
            for arg in command.get_arguments() {
                let id = arg.get_id().as_str();
                let said = usage::argument(name, id).map(|said| said.replace('’', "'"));
                let comment = arg.get_help().map(|help| help.to_string().trim().to_owned());
                assert!(said.is_some() && said == comment, "{name} {id}, in help and manual");
                for value in arg.get_possible_values() {
                    let is_flag = !arg.get_action().takes_values();
                    let meaning = usage::value(id, value.get_name());
                    assert!(is_flag || meaning.is_some(), "{name} {id} {}", value.get_name());
                }
            }
        }
    }
}
