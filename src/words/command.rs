//! What the command line says. Sentences without their full stop, as the path follows last.

use super::{counted, grouped};

/// A command that wants a wall's name got another.
pub const WALL_NAME: &str = "a wall’s name ends with .wall.json";
/// Neither a table nor a list.
pub const IMPORT_ENDING: &str =
    "only .csv, .tsv, .xlsx, .txt, .md, .excalidraw and .png files can be imported";
/// No format for this ending.
pub const EXPORT_ENDING: &str = "the name must end with .png, .pdf, .svg, .csv, .md or .json";
/// Standard output has no ending.
pub const FORMAT_NEEDED: &str = "export to - needs --format csv, md, json or svg";
/// Ending and format differ.
pub const FORMAT_DIFFERS: &str = "--format says something else than the ending";
/// A PDF with a size in pixels.
pub const PDF_HAS_NO_PIXELS: &str =
    "a PDF is as large as its sheet, so leave out --width and --scale and choose a --shape";
/// A poster that is no PDF.
pub const POSTER_IS_PDF: &str = "--poster makes a PDF, so the name must end with .pdf";
/// Outlines in something else.
pub const OUTLINES_ARE_SVG: &str = "--outlines is for an SVG, so the name must end with .svg";
/// How many sheets a poster may have beside each other.
pub const SHEETS_RANGE: &str = "a poster is 1 to 20 sheets wide";
/// What export wants.
pub const EXPORT_PATHS: &str = "export needs FILE and OUT, or --sample NAME and OUT";
/// An option without its value.
pub const STAGE_NEEDS_NAME: &str = "--stage needs a name";
/// The same for types.
pub const TYPE_NEEDS_LABEL: &str = "--type needs a label";
/// A file is there already.
pub const THERE_ALREADY: &str = "the file is there already; --force replaces it and keeps a backup";
/// Source and target are one.
pub const ONTO_ITSELF: &str = "the wall itself cannot be exported onto";
/// The same for imports.
pub const ONTO_INPUT: &str = "the file cannot be imported onto itself";
/// The clock is broken.
pub const CLOCK_IS_OFF: &str = "the computer’s clock shows no date that can be";
/// A mistake in the program.
pub const INSIDE_ERROR: &str =
    "something went wrong inside the program; no file was replaced, and your wall is as it was";
/// The same in the window.
pub const WINDOW_BROKE: &str = "something went wrong inside the program; your wall is in its recovery copy, \
    which the next start offers";
/// How a date is written.
pub const DATE_FORM: &str = "a date looks like 2026-11-21";
/// How a scale is written.
pub const SCALE_FORM: &str = "a scale is a number like 2 or 1.5";
/// What a scale may be.
pub const SCALE_RANGE: &str = "a scale lies between 0.01 and 100";

/// There is no recovery copy of a wall.
pub const NOTHING_TO_RECOVER: &str = "nothing was left behind that is not in the file already";
/// There is one, but nobody can read it.
pub const DAMAGED_COPY: &str = "a recovery copy is there, but it is damaged";

/// A wall that could not be saved, whose changes are in its recovery copy.
pub fn kept_in_copy(why: &str) -> String {
    format!("{why}; what you had is in the recovery copy, which momentwall recover brings back")
}

/// The lines that `session` reads.
pub const SESSION_HELP: &str = "Lines on the standard input, N counting from 1 on the timeline:
  add TEXT          a moment at the end
  text N TEXT       another text
  set-type N LABEL  a contact type
  verdict N WORD    miserable, neutral or magical
  priority N        make it a priority
  move N BEFORE     put it before another one
  delete N
  undo, redo

It prints `kept K` when the first K lines are safe on the disk, and `refused K REASON`.";
/// A line that is no text.
pub const NO_TEXT_LINE: &str = "the line is no text, or far too long";
/// Nothing to take back.
pub const NOTHING_TO_UNDO: &str = "there is nothing to undo";
/// Nothing to make again.
pub const NOTHING_TO_REDO: &str = "there is nothing to redo";
/// A move without its two numbers.
pub const MOVE_NEEDS: &str = "move needs two numbers: which moment, and before which";

/// A line that begins with an unknown word.
pub fn unknown_line(word: &str) -> String {
    format!("{} is no command", super::excerpt(word))
}

/// No contact type has this label.
pub fn unknown_type(label: &str) -> String {
    format!("there is no contact type {}", super::excerpt(label))
}

/// None of the three words.
pub fn unknown_verdict(word: &str) -> String {
    format!("a verdict is miserable, neutral or magical, not {}", super::excerpt(word))
}

/// A number beyond the timeline.
pub fn no_such_moment(number: &str) -> String {
    format!("there is no moment {} on the timeline", super::excerpt(number))
}

/// The recovery copy could not be written.
pub fn not_kept(why: &str) -> String {
    format!("no recovery copy could be written: {why}")
}

/// Standard input cannot be read.
pub fn input_failed(error: &std::io::Error) -> String {
    format!("cannot read the standard input ({error})")
}

/// What was brought back.
pub fn recovered(moments: usize, kept: Option<&str>, out: &str) -> String {
    let moments = counted(moments, "moment", "moments");
    match kept {
        Some(kept) => format!("{moments}, kept at {kept}, in {out}"),
        None => format!("{moments} in {out}"),
    }
}

/// The window could not be opened.
pub fn no_window(lacks_display: bool) -> &'static str {
    if lacks_display {
        "the window could not be opened: there is no display; every command works without one"
    } else {
        "the window could not be opened: nothing here can draw it; it needs a driver for OpenGL"
    }
}

/// Neither a command nor a file.
pub const NEITHER_COMMAND_NOR_FILE: &str =
    "there is no such command and no such file; see momentwall --help";

/// What was typed and is no note yet.
pub fn draft_left(draft: &str) -> String {
    format!("still being typed: {draft}")
}

/// A backup that could not be made, and why.
pub fn no_backup(why: &str) -> String {
    format!("no backup could be made: {why}")
}

/// Where the backup is.
pub fn backed_up(copy: &str) -> String {
    format!("the file as it was is kept in {copy}")
}

/// Standard output does not take what is written.
pub fn output_failed(error: &std::io::Error) -> String {
    format!("cannot write to the standard output ({error})")
}

/// What an import made.
pub fn imported(moments: usize, out: &str) -> String {
    format!("{} in {out}", counted(moments, "moment", "moments"))
}

/// What was added.
pub fn added(moments: usize, timeline: usize) -> String {
    let moments = counted(moments, "moment", "moments");
    format!("{moments} added, {} on the timeline", counted(timeline, "moment", "moments"))
}

/// More remarks than are worth reading.
pub fn more_remarks(count: usize) -> String {
    format!("and {} more", counted(count, "remark", "remarks"))
}

/// A photo that no size fits.
pub fn photo_size(width: f64, height: f64, longest: u32) -> String {
    format!(
        "the photo would be {width:.0} × {height:.0} pixels; a side has 1 to {} pixels",
        grouped(u64::from(longest))
    )
}

/// Characters that are boxes on the photo.
pub fn missing_characters(count: usize, some: &str) -> String {
    let count = counted(count, "character", "characters");
    format!("no font on this computer has {count} of the wall, shown as a box: {some}")
}

/// No PDF could be made.
pub fn no_pdf(error: &std::io::Error) -> String {
    format!("the PDF could not be made, so no file was replaced ({error})")
}

/// Letters that are hard to read, and the width at which they are not, if there is one.
pub fn small_capitals(height_px: f32, legible_width_px: Option<u32>) -> String {
    let remedy = match legible_width_px {
        Some(width) => format!("--width {width} makes them legible"),
        None => "this wall needs another shape, or more than one photo".to_owned(),
    };
    format!("the smallest capitals are only {height_px:.1} pixels high; {remedy}")
}
