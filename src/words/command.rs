//! What the command line says. Sentences without their full stop, as the path follows last.

use super::{counted, grouped};

/// A command that wants a wall's name got another.
pub const WALL_NAME: &str = "a wall’s name ends with .wall.json";
/// Neither a table nor a list.
pub const IMPORT_ENDING: &str = "only .csv and .txt files can be imported";
/// No format for this ending.
pub const EXPORT_ENDING: &str = "the name must end with .png, .csv, .md or .json";
/// Standard output has no ending.
pub const FORMAT_NEEDED: &str = "export to - needs --format csv, md or json";
/// Ending and format differ.
pub const FORMAT_DIFFERS: &str = "--format says something else than the ending";
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
/// How a date is written.
pub const DATE_FORM: &str = "a date looks like 2026-11-21";
/// How a scale is written.
pub const SCALE_FORM: &str = "a scale is a number like 2 or 1.5";
/// What a scale may be.
pub const SCALE_RANGE: &str = "a scale lies between 0.01 and 100";

/// Something that comes with a later version.
pub fn not_built_yet(what: &str) -> String {
    format!("{what} is not built yet in this version")
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

/// Letters that are hard to read, and the width at which they are not, if there is one.
pub fn small_capitals(height_px: f32, legible_width_px: Option<u32>) -> String {
    let remedy = match legible_width_px {
        Some(width) => format!("--width {width} makes them legible"),
        None => "this wall needs another shape, or more than one photo".to_owned(),
    };
    format!("the smallest capitals are only {height_px:.1} pixels high; {remedy}")
}
