//! What is said of the command line's arguments: their help, and what is wrong with them.

use super::catalog::text;

texts! {
    /// What the program is.
    pub program = "help-program";
    /// Before the line that shows how it is called.
    pub usage = "help-usage";
    /// Over the commands.
    pub commands = "help-commands";
    /// Over what is named by its place.
    pub arguments = "help-arguments";
    /// Over what is named by its name.
    pub options = "help-options";
    /// Of the option that shows the help.
    pub help = "help-help";
    /// Of the option that shows the version.
    pub version = "help-version";
    /// In the call, where a command may stand.
    pub a_command = "help-a-command";
    /// A width that is none.
    pub width_range = "usage-width-range";
}

/// What a command does; `None` for one that is unknown.
pub fn command(name: &str) -> Option<&'static str> {
    let key = match name {
        "new" => "help-new",
        "import" => "help-import",
        "add" => "help-add",
        "export" => "help-export",
        "check" => "help-check",
        "summary" => "help-summary",
        "session" => "help-session",
        "recover" => "help-recover",
        _ => return None,
    };
    Some(text(key))
}

/// What an argument of a command means; the program's own have the command's name `momentwall`.
pub fn argument(command: &str, id: &str) -> Option<&'static str> {
    let key = match (command, id) {
        (_, "language") => "help-language",
        (_, "force") => "help-force",
        (_, "today") => "help-today",
        ("momentwall", "file") => "help-file-to-open",
        ("session", "file") => "help-file-to-edit",
        ("recover", "file") => "help-file-to-recover",
        (_, "file") => "help-file",
        ("import", "input") => "help-input",
        ("import" | "recover", "out") => "help-out",
        (_, "out") => "help-new-out",
        ("new", "sample") => "help-new-sample",
        ("export", "sample") => "help-export-sample",
        (_, "texts") => "help-texts",
        (_, "stage") => "help-stage",
        (_, "contact") => "help-type",
        (_, "parked") => "help-parked",
        (_, "paths") => "help-paths",
        (_, "format") => "help-format",
        (_, "width") => "help-width",
        (_, "scale") => "help-scale",
        (_, "shape") => "help-shape",
        (_, "theme") => "help-theme",
        (_, "transparent") => "help-transparent",
        (_, "without_parked") => "help-without-parked",
        (_, "without_wall") => "help-without-wall",
        (_, "poster") => "help-poster",
        (_, "sheets") => "help-sheets",
        (_, "outlines") => "help-outlines",
        (_, "page") => "help-page",
        (_, "files") => "help-files",
        (_, "json") => "help-json",
        _ => return None,
    };
    Some(text(key))
}

/// What a value of an argument means.
pub fn value(argument: &str, name: &str) -> Option<&'static str> {
    let key = match (argument, name) {
        ("language", "en") => "help-value-english",
        ("language", "de") => "help-value-german",
        ("sample", "cafe") => "help-value-cafe",
        ("sample", "hotel") => "help-value-hotel",
        ("sample", "shop") => "help-value-shop",
        ("format", "csv") => "help-value-csv",
        ("format", "md") => "help-value-md",
        ("format", "json") => "help-value-json",
        ("format", "svg") => "help-value-svg",
        ("shape", "screen") => "help-value-screen",
        ("shape", "16:9") => "help-value-wide",
        ("shape", "a4" | "a3" | "a1") => "help-value-sheet",
        ("shape", "flipchart") => "help-value-flipchart",
        ("shape", "line") => "help-value-line",
        ("theme", "paper") => "help-value-paper",
        ("theme", "dark") => "help-value-dark",
        ("poster", "a4") => "help-value-poster-a4",
        ("poster", "a3") => "help-value-poster-a3",
        ("page", "wall") => "help-value-wall",
        ("page", "priorities") => "help-value-priorities",
        ("page", "all") => "help-value-all",
        _ => return None,
    };
    Some(text(key))
}

/// What is taken where nothing is said.
pub fn default_value(value: &str) -> String {
    tell!("help-default", value)
}

/// What is wrong with the arguments of a call.
#[derive(Debug)]
pub enum Wrong<'w> {
    /// No such command.
    Command(&'w str),
    /// No such option, perhaps with one that is meant.
    Option(&'w str, Option<&'w str>),
    /// What is missing.
    Missing(&'w str),
    /// A value that is none of those that are taken: the option, the value, what is taken.
    Value(&'w str, &'w str, &'w str),
    /// An option without its value.
    NoValue(&'w str),
    /// A value that is wrong in itself: the option, the value, and why.
    BadValue(&'w str, &'w str, &'w str),
    /// Two options that do not go together.
    Together(&'w str, &'w str),
    /// An option that is given twice.
    Twice(&'w str),
    /// Anything else.
    Other,
}

/// What is wrong, and where the help is.
pub fn wrong(wrong: &Wrong<'_>, command: &str) -> String {
    let what = match *wrong {
        Wrong::Command(word) => tell!("usage-command", word),
        Wrong::Option(option, None) => tell!("usage-option", option),
        Wrong::Option(option, Some(meant)) => tell!("usage-option-meant", option, meant),
        Wrong::Missing(what) => tell!("usage-missing", what),
        Wrong::Value(option, value, taken) => tell!("usage-value", option, value, taken),
        Wrong::NoValue(option) => tell!("usage-no-value", option),
        Wrong::BadValue(option, value, why) => tell!("usage-bad-value", option, value, why),
        Wrong::Together(one, other) => tell!("usage-together", one, other),
        Wrong::Twice(option) => tell!("usage-twice", option),
        Wrong::Other => text("usage-other").to_owned(),
    };
    tell!("usage-see-help", what, command)
}
