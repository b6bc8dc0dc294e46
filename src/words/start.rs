//! What is said before a wall is open: the start screen, the first tips, and what the program says of itself.

use super::catalog::text;
use super::{one_line, short_date};
use crate::model::{Date, Wall};

texts! {
    /// What the start screen is called in menus.
    pub screen = "start-screen";
    /// What the program is for, in one sentence.
    pub sentence = "start-sentence";
    /// Under the buttons.
    pub photos_open_too = "start-photos-open-too";
    /// Heads the walls that were open.
    pub your_walls = "start-your-walls";
    /// Where there are none.
    pub no_walls = "start-no-walls";
    /// Heads the samples.
    pub samples = "start-samples";
    /// At the foot.
    pub stays_here = "start-stays-here";
    /// The wall that lies under the start screen.
    pub open_now = "start-open-now";
    /// While a wall is read.
    pub reading = "start-reading";
    /// Takes a wall that is gone off the list.
    pub take_off_word = "start-take-off";
    /// Opens the list of keys.
    pub keys = "start-keys";
    /// Opens the preferences.
    pub preferences = "start-preferences";
    /// Opens what the program says of itself.
    pub about_it = "start-about-it";
    /// A wall whose file is not there.
    pub gone = "start-gone";
}

/// Goes back to the wall that is open.
pub fn back_to(title: &str) -> String {
    tell!("start-back-to", title = super::quoted(title))
}

/// More of the walls.
pub fn show_all(count: usize) -> String {
    tell!("start-show-all", count)
}

/// The name of a button that takes one wall off the list.
pub fn take_off(name: &str) -> String {
    format!("{}: {name}", take_off_word())
}

/// "Today 11:51, 24 moments, 2 parked".
pub fn of_wall(when: Option<&str>, wall: &Wall) -> String {
    let counted = super::counted(wall);
    match when {
        Some(when) => format!("{when}, {counted}"),
        None => counted,
    }
}

/// When a wall changed: of today the hour, else the day.
pub fn changed(day: Date, hour: &str, today: Date) -> String {
    if day == today { tell!("start-today", hour) } else { short_date(day, today) }
}

/// "4 magical".
pub fn magical(count: usize) -> String {
    tell!("start-magical", count)
}

/// "+2 since 3 May".
pub fn since(change: i64, day: Option<Date>, today: Date) -> String {
    let change = if change < 0 { format!("−{}", -change) } else { format!("+{change}") };
    match day {
        Some(day) => tell!("start-since", change, date = short_date(day, today)),
        None => tell!("start-since-review", change),
    }
}

/// The tip of a station, from the set-up to the close.
pub fn tip(station: usize) -> &'static str {
    text(match station {
        0 => "tip-set-up",
        1 => "tip-moments",
        2 => "tip-types",
        3 => "tip-priorities",
        4 => "tip-verdicts",
        5 => "tip-actions",
        _ => "tip-close",
    })
}

texts! {
    /// Takes a tip away.
    pub got_it = "start-got-it";
    /// The preference.
    pub tips = "start-tips";
    /// Shows all tips once more.
    pub tips_again = "start-tips-again";

    /// The command, and the head of the dialog.
    pub about = "start-about";
}

/// "Version 0.1.0".
pub fn version(version: &str) -> String {
    tell!("start-version", version)
}

texts! {
    /// What anybody may do with the program.
    pub licence = "start-licence";
    /// Where walls are.
    pub privacy = "start-privacy";
    /// Where there is no such place.
    pub no_place = "start-no-place";
    /// Copies it.
    pub copy_path = "start-copy-path";
    /// Said then.
    pub path_copied = "start-path-copied";
    /// The fonts.
    pub fonts = "start-fonts";
}

/// Each with its licence.
pub const FONT_LIST: [(&str, &str); 3] = [
    ("Atkinson Hyperlegible Next", "SIL Open Font License 1.1"),
    ("Source Sans 3", "SIL Open Font License 1.1"),
    ("Phosphor Icons 2.1", "MIT"),
];
texts! {
    /// Opens the licences' texts.
    pub font_licences = "start-font-licences";
}

/// The libraries.
pub fn libraries(count: usize) -> String {
    tell!("start-libraries", count)
}

/// A wall's name for those who do not see its picture.
pub fn described(line: &str, more: &[String], place: &str) -> String {
    let mut all = vec![line.to_owned()];
    all.extend(more.iter().cloned());
    all.push(one_line(place));
    all.retain(|part| !part.is_empty());
    all.join(", ")
}
