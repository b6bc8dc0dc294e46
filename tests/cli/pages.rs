//! What is written from the program's arguments, for its packages, is not out of date. After a change of the
//! arguments or the version `UPDATE_PAGES=1 cargo test --test cli pages` writes it anew.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;
use momentwall::cli;

/// What the program is, before its arguments.
const DESCRIPTION: &str = ".SH DESCRIPTION
A team writes down every contact a customer has with the business, one note each, on a timeline; chooses the few that
decide the rest; judges those from the customer\\(cqs seat; and decides what to do about them. Without a command the
window opens, on
.I FILE
or on the wall that was open last. The commands work without a window.
";

/// What the manual page says beyond the arguments.
const TAIL: &str = include_str!("../../packaging/linux/manual_tail.roff");

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux")
}

/// The file holds this; with `UPDATE_PAGES` set it is written.
#[track_caller]
fn assert_holds(file: &str, wanted: &str) {
    let path = folder().join(file);
    if std::env::var_os("UPDATE_PAGES").is_some() {
        fs::write(&path, wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "{file} is out of date: UPDATE_PAGES=1 cargo test --test cli pages writes it anew"
    );
}

/// One page with all commands in it, so that nobody has to look for a second one.
fn manual() -> String {
    let mut page = Vec::new();
    let whole = Man::new(cli::arguments());
    whole.render_title(&mut page).unwrap();
    whole.render_name_section(&mut page).unwrap();
    whole.render_synopsis_section(&mut page).unwrap();
    page.extend(DESCRIPTION.bytes());
    whole.render_options_section(&mut page).unwrap();
    let mut page = String::from_utf8(page).unwrap();
    page.push_str(".SH COMMANDS\n");
    for command in commands() {
        page.push_str(&section(command));
    }
    page.push_str(TAIL);
    page
}

fn commands() -> Vec<Command> {
    let mut arguments = cli::arguments().disable_help_subcommand(true);
    arguments.build();
    arguments.get_subcommands().cloned().collect()
}

/// A command with its options.
fn section(command: Command) -> String {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let after = command.get_after_help().map(ToString::to_string);
    let name = command.get_name().to_owned();
    // That every command has help is said once, at the top.
    let man = Man::new(command.mut_arg("help", |help| help.hide(true)));
    let (mut synopsis, mut options) = (Vec::new(), Vec::new());
    man.render_synopsis_section(&mut synopsis).unwrap();
    man.render_options_section(&mut options).unwrap();
    let body = |section: Vec<u8>| {
        let text = String::from_utf8(section).unwrap();
        text.lines()
            .filter(|line| !line.starts_with(".SH"))
            .map(|line| format!("{line}\n"))
            .collect::<String>()
    };
    let after = after.map(|after| {
        let lines: String = after.lines().map(|line| format!("\\&{line}\n")).collect();
        format!(".PP\n.nf\n{}.fi\n", lines.replace('`', "\\(ga"))
    });
    format!(
        ".SS {name}\n{}.PP\n{about}\n{}{}",
        body(synopsis),
        body(options),
        after.unwrap_or_default()
    )
}

#[test]
fn pages_the_manual_is_what_the_arguments_say() {
    let manual = manual();
    assert_holds("momentwall.1", &manual);
    // As nobody reads all of it at every change: each command and each option is there.
    for command in commands() {
        assert!(
            manual.contains(&format!(".SS {}\n", command.get_name())),
            "{}",
            command.get_name()
        );
        for option in command.get_arguments().filter_map(|argument| argument.get_long()) {
            assert!(manual.contains(&format!("\\-\\-{}", option.replace('-', "\\-"))), "{option}");
        }
    }
}

#[test]
fn pages_shells_complete_what_the_arguments_say() {
    let files = [
        (Shell::Bash, "momentwall.bash"),
        (Shell::Zsh, "_momentwall"),
        (Shell::Fish, "momentwall.fish"),
    ];
    for (shell, file) in files {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut cli::arguments(), "momentwall", &mut script);
        assert_holds(&format!("completions/{file}"), &String::from_utf8(script).unwrap());
    }
}

#[test]
fn packages_have_the_version_of_the_program() {
    let version = env!("CARGO_PKG_VERSION");
    let read = |file: &str| fs::read_to_string(folder().join(file)).unwrap();
    let changelog = read("changelog");
    assert!(changelog.starts_with(&format!("momentwall ({version}-")), "{changelog}");
    let metainfo = read("org.momentwall.momentwall.metainfo.xml");
    let newest = metainfo.find("<release ").map(|at| &metainfo[at..]).unwrap();
    assert!(newest.starts_with(&format!("<release version=\"{version}\"")), "{newest}");
}
