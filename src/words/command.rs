//! What the command line says. Sentences without their full stop, as the path follows last.

use super::catalog::text;
use crate::model::Wall;

texts! {
    /// A command that wants a wall's name got another.
    pub wall_name = "command-wall-name";
    /// Neither a table nor a list.
    pub import_ending = "command-import-ending";
    /// No format for this ending.
    pub export_ending = "command-export-ending";
    /// Standard output has no ending.
    pub format_needed = "command-format-needed";
    /// Ending and format differ.
    pub format_differs = "command-format-differs";
    /// A PDF with a size in pixels.
    pub pdf_has_no_pixels = "command-pdf-has-no-pixels";
    /// A poster that is no PDF.
    pub poster_is_pdf = "command-poster-is-pdf";
    /// A table without the parked notes.
    pub keeps_parked = "command-keeps-parked";
    /// Outlines in something else.
    pub outlines_are_svg = "command-outlines-are-svg";
    /// How many sheets a poster may have beside each other.
    pub sheets_range = "command-sheets-range";
    /// What export wants.
    pub export_paths = "command-export-paths";
    /// An option without its value.
    pub stage_needs_name = "command-stage-needs-name";
    /// The same for types.
    pub type_needs_label = "command-type-needs-label";
    /// A file is there already.
    pub there_already = "command-there-already";
    /// A wall to open in the window, and a command besides.
    pub file_before_command = "command-file-before-command";
    /// Source and target are one.
    pub onto_itself = "command-onto-itself";
    /// The same for imports.
    pub onto_input = "command-onto-input";
    /// The clock is broken.
    pub clock_is_off = "command-clock-is-off";
    /// A mistake in the program.
    pub inside_error = "command-inside-error";
    /// The same in the window.
    pub window_broke = "command-window-broke";
    /// How a date is written.
    pub date_form = "command-date-form";
    /// How a scale is written.
    pub scale_form = "command-scale-form";
    /// What a scale may be.
    pub scale_range = "command-scale-range";

    /// There is no recovery copy of a wall.
    pub nothing_to_recover = "command-nothing-to-recover";
    /// There is one, but nobody can read it.
    pub damaged_copy = "command-damaged-copy";
}

/// A wall that could not be saved, whose changes are in its recovery copy.
pub fn kept_in_copy(why: &str) -> String {
    tell!("command-kept-in-copy", why)
}

texts! {
    /// The lines that `session` reads.
    pub session_help = "command-session-help";
    /// A line that is no text.
    pub no_text_line = "command-no-text-line";
    /// Nothing to take back.
    pub nothing_to_undo = "command-nothing-to-undo";
    /// Nothing to make again.
    pub nothing_to_redo = "command-nothing-to-redo";
    /// A move without its two numbers.
    pub move_needs = "command-move-needs";
    /// Of a moment that is gone.
    pub deleted = "command-deleted";
}

/// "moment 5, 4b on the wall, “Fully booked”": by the number of a script, and the one on the wall where it is another.
pub fn moment(number: usize, on_the_wall: Option<&str>, text: &str) -> String {
    // The number is to be typed as it stands.
    let (number, text) = (number.to_string(), super::excerpt(text));
    match on_the_wall {
        Some(label) => tell!("command-moment-on-the-wall", number, label, text),
        None => tell!("command-moment", number, text),
    }
}

/// What a line did: a moment, and what was set if anything was.
pub fn done(moment: String, set: Option<&str>) -> String {
    match set {
        Some(set) => format!("{moment}: {set}"),
        None => moment,
    }
}

/// A line that begins with an unknown word.
pub fn unknown_line(word: &str) -> String {
    tell!("command-unknown-line", word = super::excerpt(word))
}

/// No contact type has this label.
pub fn unknown_type(label: &str) -> String {
    tell!("command-unknown-type", label = super::excerpt(label))
}

/// None of the three words.
pub fn unknown_verdict(word: &str) -> String {
    tell!("command-unknown-verdict", word = super::excerpt(word))
}

/// A number beyond the timeline.
pub fn no_such_moment(number: &str) -> String {
    tell!("command-no-such-moment", number = super::excerpt(number))
}

/// The recovery copy could not be written.
pub fn not_kept(why: &str) -> String {
    tell!("command-not-kept", why)
}

/// Standard input cannot be read.
pub fn input_failed(error: &std::io::Error) -> String {
    tell!("command-input-failed", error = super::cause(error))
}

/// What was brought back.
pub fn recovered(wall: &Wall, kept: Option<&str>, out: &str) -> String {
    let moments = super::counted(wall);
    match kept {
        Some(kept) => tell!("command-recovered-kept", moments, kept, out),
        None => tell!("command-moments-in", moments, out),
    }
}

/// The window could not be opened.
pub fn no_window(lacks_display: bool) -> &'static str {
    if lacks_display { text("command-no-display") } else { text("command-no-driver") }
}

texts! {
    /// Neither a command nor a file.
    pub neither_command_nor_file = "command-neither-command-nor-file";
}

/// What was typed and is no note yet.
pub fn draft_left(draft: &str) -> String {
    tell!("command-draft-left", draft)
}

/// A backup that could not be made, and why.
pub fn no_backup(why: &str) -> String {
    tell!("command-no-backup", why)
}

/// Where the backup is.
pub fn backed_up(copy: &str) -> String {
    tell!("command-backed-up", copy)
}

/// Standard output does not take what is written.
pub fn output_failed(error: &std::io::Error) -> String {
    tell!("command-output-failed", error = super::cause(error))
}

/// What an import made.
pub fn imported(wall: &Wall, out: &str) -> String {
    tell!("command-moments-in", moments = super::counted(wall), out)
}

/// What was added.
pub fn added(moments: usize, timeline: usize) -> String {
    tell!("command-added", count = moments, timeline = super::count_of_moments(timeline))
}

/// More remarks than are worth reading.
pub fn more_remarks(count: usize) -> String {
    tell!("command-more-remarks", count)
}

/// A photo that no size fits.
pub fn photo_size(width: f64, height: f64, longest: u32) -> String {
    let (width, height) = (format!("{width:.0}"), format!("{height:.0}"));
    tell!("command-photo-size", width, height, longest)
}

/// Characters that are boxes on the photo.
pub fn missing_characters(count: usize, some: &str) -> String {
    tell!("command-missing-characters", count, some)
}

/// No PDF could be made.
pub fn no_pdf(error: &std::io::Error) -> String {
    tell!("command-no-pdf", error = super::cause(error))
}

/// No SVG could be made.
pub fn no_svg(error: &std::io::Error) -> String {
    tell!("command-no-svg", error = super::cause(error))
}

/// Letters that are hard to read, and the width at which they are not, if there is one.
pub fn small_capitals(height_px: f32, legible_width_px: Option<u32>) -> String {
    let height = super::with_point(&format!("{height_px:.1}"));
    match legible_width_px {
        // The number is to be typed as it stands.
        Some(width) => tell!("command-small-capitals", height, width = width.to_string()),
        None => tell!("command-small-capitals-always", height),
    }
}
