//! The photo: how it is wanted, how it reads, where it went.

use std::path::{Path, PathBuf};

use super::{counted, grouped};

/// Over the desk.
pub const TITLE: &str = "Photo of the wall";
/// Closes it.
pub const CLOSE: &str = "Close";
/// What is looked at.
pub const PAGE: &str = "Picture";
/// The first picture.
pub const THE_WALL: &str = "The wall";
/// The second one.
pub const THE_PRIORITIES: &str = "The priorities";
/// The end of the second picture's file name.
pub const SECOND_PICTURE: &str = "priorities";
/// What assistive technology calls the picture of the photo.
pub const PREVIEW: &str = "How the photo will look";
/// Before it is drawn for the first time.
pub const DRAWING: &str = "The photo is being drawn";
/// Shows it at its full size.
pub const LOOK_CLOSER: &str = "Look closer";
/// Shows all of it again.
pub const SHOW_ALL: &str = "Show all of it";
/// Puts it on the clipboard.
pub const COPY: &str = "Copy picture";

/// What it is made for.
pub const SHAPE: &str = "Shape";
/// A wide screen.
pub const SCREEN: &str = "16:9";
/// Sheets.
pub const SHEETS: &str = "A4 to A1";
/// A flip-chart sheet.
pub const FLIP_CHART: &str = "Flip-chart";
/// One long line.
pub const ONE_LINE: &str = "One line";
/// Which of the sheets.
pub const SHEET: &str = "Sheet";

/// Over the rows that say how it reads on paper.
pub const PRINTED: &str = "Printed, it reads";
/// What their figures are.
pub const SMALLEST: &str = "smallest capitals";
/// Too small to be read from farther away.
pub const IN_THE_HAND: &str = "held in the hand";
/// Too small even for that.
pub const TOO_SMALL: &str = "too small to read";

/// What kind of file.
pub const FILE: &str = "File";
/// A PNG.
pub const PICTURE: &str = "Picture";
/// A PDF.
pub const PDF: &str = "PDF";
/// A PDF of many sheets.
pub const POSTER: &str = "Poster";
/// An SVG.
pub const SVG: &str = "SVG";
/// Of a drawing that has no pixels.
pub const SHARP_AT_ANY_SIZE: &str = "Sharp at any size";
/// The sheets of a poster.
pub const POSTER_ON: &str = "Printed on";

/// How many pixels.
pub const SIZE: &str = "Size";
/// For a message.
pub const SMALL: &str = "Small";
/// Every word can be read.
pub const SHARP: &str = "Sharp";
/// For a large print.
pub const PRINT: &str = "Large print";

/// The wall is in the picture's file.
pub const WITH_WALL: &str = "The wall travels inside the photo";
/// What that is good for.
pub const WITH_WALL_WHY: &str = "Open the picture here to go on working.";
/// A second picture.
pub const WITH_PRIORITIES: &str = "Priorities as a second picture";
/// What is on it.
pub const WITH_PRIORITIES_WHY: &str = "One card each, with names and dates.";
/// The same in a PDF.
pub const MORE_PAGES: &str = "Priorities as further pages";
/// What is on them.
pub const MORE_PAGES_WHY: &str = "All cards on one, then a page for each.";
/// Dark colours.
pub const DARK: &str = "Dark colours";
/// No ground.
pub const TRANSPARENT: &str = "No ground behind";

/// The main button.
pub const SAVE: &str = "Save photo";
/// The same for a PDF.
pub const SAVE_PDF: &str = "Save PDF";
/// The same for a poster.
pub const SAVE_POSTER: &str = "Save poster";
/// The same for an SVG.
pub const SAVE_SVG: &str = "Save SVG";
/// Another place for it.
pub const ELSEWHERE: &str = "Save elsewhere…";
/// What is being made is not wanted any more.
pub const CANCEL: &str = "Stop";
/// It was stopped.
pub const CANCELLED: &str = "Stopped. There is no new photo.";
/// Shows where it is.
pub const SHOW_FOLDER: &str = "Show in folder";

/// Asks for a name for the photo.
pub const SAVE_AS: &str = "Save the photo as";
/// The same for the table.
pub const SAVE_TABLE_AS: &str = "Save the table as";
/// The same for the minutes.
pub const SAVE_MINUTES_AS: &str = "Save the minutes as";

/// "3,840 × 2,160 pixels".
pub fn pixels([width, height]: [u32; 2]) -> String {
    format!("{} × {} pixels", grouped(u64::from(width)), grouped(u64::from(height)))
}

/// "20 sheets, 5 × 4, together 1.3 × 0.7 m", of a poster.
pub fn sheets([across, down]: [usize; 2], [width_mm, height_mm]: [f32; 2]) -> String {
    let sheets = counted(across * down, "sheet", "sheets");
    let (width, height) = (width_mm / 1_000.0, height_mm / 1_000.0);
    format!("{sheets}, {across} × {down}, together {width:.1} × {height:.1} m")
}

/// "1.6 mm high".
pub fn capitals(height_mm: f32) -> String {
    format!("{height_mm:.1} mm high")
}

/// "from 0.7 m"; without a distance it is held in the hand, if it can be read at all.
pub fn read_from(distance_m: Option<f32>, can_be_read: bool) -> String {
    match distance_m {
        Some(metres) => format!("from {metres:.1} m"),
        None if can_be_read => IN_THE_HAND.to_owned(),
        None => TOO_SMALL.to_owned(),
    }
}

/// "2.4 m long", for what is printed as long as it is.
pub fn long(width_mm: f32) -> String {
    format!("{:.1} m long", width_mm / 1_000.0)
}

/// While it is made: "The photo is being made, 43 %".
pub fn running(share: f32) -> String {
    format!("{}, {:.0} %", super::window::PHOTO_RUNS, share * 100.0)
}

/// Where it will go: "Goes to hotel.png in Documents".
pub fn goes_to(files: &[PathBuf]) -> String {
    format!("Goes to {}", names_in_folder(files))
}

/// Where it went: "Photo saved: hotel.png in Documents".
pub fn saved(files: &[PathBuf]) -> String {
    format!("Photo saved: {}", names_in_folder(files))
}

/// It was stopped; some of it may be there.
pub fn stopped(files: &[PathBuf]) -> String {
    match files {
        [] => CANCELLED.to_owned(),
        _ => format!("Stopped. Saved before: {}", names_in_folder(files)),
    }
}

/// It could not be made or saved; some of it may be there.
pub fn failed(why: &str, files: &[PathBuf]) -> String {
    match files {
        [] => format!("There is no photo: {why}."),
        _ => format!("Not all is saved: {why}. Saved before: {}", names_in_folder(files)),
    }
}

/// It is on the clipboard: "Photo copied, 3,840 × 2,160 pixels".
pub fn copied(size_px: [u32; 2]) -> String {
    format!("{}, {}", super::window::PHOTO_COPIED, pixels(size_px))
}

/// A text was saved.
pub fn text_saved(file: &Path) -> String {
    format!("Saved: {}", names_in_folder(&[file.to_path_buf()]))
}

/// A text was not saved.
pub fn text_not_saved(why: &str) -> String {
    format!("Nothing was saved: {why}. The wall is as it was.")
}

fn names_in_folder(files: &[PathBuf]) -> String {
    let name = |file: &PathBuf| file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let names: Vec<String> = files.iter().map(name).collect();
    let folder = files.first().and_then(|file| file.parent()).and_then(Path::file_name);
    match folder {
        Some(folder) => format!("{} in {}", names.join(" and "), folder.to_string_lossy()),
        None => names.join(" and "),
    }
}

/// No window for files came up.
pub fn no_folder(folder: &str) -> String {
    format!("No window for files came up on this computer. The folder is {folder}")
}

/// Characters that are boxes on the photo.
pub fn missing(count: usize, some: &str) -> String {
    let count = counted(count, "character", "characters");
    format!("No font here has {count}, shown as a box: {some}")
}

/// Capitals too small for a screen.
pub fn small_capitals(height_px: f32) -> String {
    format!("The smallest capitals are only {height_px:.0} pixels high")
}

/// Moments that nobody gave a type.
pub fn without_type(count: usize) -> String {
    match count {
        1 => "1 moment has no type yet".to_owned(),
        _ => format!("{} have no type yet", counted(count, "moment", "moments")),
    }
}

/// Priorities about which nothing is done.
pub fn open_priorities(count: usize) -> String {
    match count {
        1 => "1 priority is open".to_owned(),
        _ => format!("{} are open", counted(count, "priority", "priorities")),
    }
}
