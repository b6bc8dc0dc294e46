//! The photo: how it is wanted, how it reads, where it went.

use std::path::{Path, PathBuf};

texts! {
    /// Over the desk.
    pub title = "photo-title";
    /// Closes it.
    pub close = "photo-close";
    /// What is looked at.
    pub page = "photo-page";
    /// The first picture.
    pub the_wall = "photo-the-wall";
    /// The second one.
    pub the_priorities = "photo-the-priorities";
    /// The end of the second picture's file name.
    pub second_picture = "photo-second-picture";
    /// The end of a poster's.
    pub poster_file = "photo-poster-file";
    /// What assistive technology calls the picture of the photo.
    pub preview = "photo-preview";
    /// Before it is drawn for the first time.
    pub drawing = "photo-drawing";
    /// Shows it at its full size.
    pub look_closer = "photo-look-closer";
    /// Shows all of it again.
    pub show_all = "photo-show-all";
    /// Puts it on the clipboard.
    pub copy = "photo-copy";

    /// What it is made for.
    pub shape = "photo-shape";
    /// A wide screen.
    pub screen = "photo-screen";
    /// Sheets.
    pub sheet_sizes = "photo-sheet-sizes";
    /// A flip-chart sheet.
    pub flip_chart = "photo-flip-chart";
    /// One long line.
    pub one_line = "photo-one-line";
    /// Which of the sheets.
    pub sheet = "photo-sheet";

    /// Over the rows that say how it reads on paper.
    pub printed = "photo-printed";
    /// What their figures are.
    pub smallest = "photo-smallest";
    /// Too small to be read from farther away.
    pub in_the_hand = "photo-in-the-hand";
    /// Too small even for that.
    pub too_small = "photo-too-small";

    /// What kind of file.
    pub file = "photo-file";
    /// A PNG.
    pub picture = "photo-picture";
    /// A PDF.
    pub pdf = "photo-pdf";
    /// A PDF of many sheets.
    pub poster = "photo-poster";
    /// An SVG.
    pub svg = "photo-svg";
    /// Of a drawing that has no pixels.
    pub sharp_at_any_size = "photo-sharp-at-any-size";
    /// The sheets of a poster.
    pub poster_on = "photo-poster-on";

    /// How many pixels.
    pub size = "photo-size";
    /// For a message.
    pub small = "photo-small";
    /// Every word can be read.
    pub sharp = "photo-sharp";
    /// For a large print.
    pub print = "photo-print";

    /// The wall is in the picture's file.
    pub with_wall = "photo-with-wall";
    /// What that is good for.
    pub with_wall_why = "photo-with-wall-why";
    /// A second picture.
    pub with_priorities = "photo-with-priorities";
    /// What is on it.
    pub with_priorities_why = "photo-with-priorities-why";
    /// The same in a PDF.
    pub more_pages = "photo-more-pages";
    /// What is on them.
    pub more_pages_why = "photo-more-pages-why";
    /// Dark colours.
    pub dark = "photo-dark";
    /// No ground.
    pub transparent = "photo-transparent";
    /// The button once a photo is saved: the next one takes nobody's place.
    pub save_another = "photo-save-another";
    /// The parked notes are in the picture.
    pub parked = "photo-parked";
    /// They are not, and the wall inside has them all the same.
    pub parked_inside = "photo-parked-inside";

    /// The main button.
    pub save = "photo-save";
    /// The same for a PDF.
    pub save_pdf = "photo-save-pdf";
    /// The same for a poster.
    pub save_poster = "photo-save-poster";
    /// The same for an SVG.
    pub save_svg = "photo-save-svg";
    /// Another place for it.
    pub elsewhere = "photo-elsewhere";
    /// What is being made is not wanted any more.
    pub cancel = "photo-cancel";
    /// It was stopped.
    pub cancelled = "photo-cancelled";
    /// Shows where it is.
    pub show_folder = "photo-show-folder";

    /// Asks for a name for the photo.
    pub save_as = "photo-save-as";
    /// The same for the table.
    pub save_table_as = "photo-save-table-as";
    /// The same for the minutes.
    pub save_minutes_as = "photo-save-minutes-as";
}

/// "3,840 × 2,160 pixels".
pub fn pixels([width, height]: [u32; 2]) -> String {
    tell!("photo-pixels", width, height)
}

/// "3,840 × 2,160 pixels, about 0.6 MB".
pub fn pixels_and_bytes(size_px: [u32; 2], bytes: u64) -> String {
    let megabytes = (bytes as f64 / 1_000_000.0).max(0.1);
    let size = super::with_point(&format!("{megabytes:.1}"));
    tell!("photo-pixels-and-bytes", pixels = pixels(size_px), size)
}

/// "20 sheets, 5 × 4, together 1.3 × 0.7 m", of a poster.
pub fn sheets([across, down]: [usize; 2], [width_mm, height_mm]: [f32; 2]) -> String {
    let metres = |mm: f32| super::with_point(&format!("{:.1}", mm / 1_000.0));
    tell!(
        "photo-sheets",
        count = across * down,
        across,
        down,
        width = metres(width_mm),
        height = metres(height_mm)
    )
}

/// "1.6 mm high".
pub fn capitals(height_mm: f32) -> String {
    tell!("photo-capitals", height = super::with_point(&format!("{height_mm:.1}")))
}

/// "from 0.7 m"; without a distance it is held in the hand, if it can be read at all.
pub fn read_from(distance_m: Option<f32>, can_be_read: bool) -> String {
    match distance_m {
        Some(metres) => {
            tell!("photo-read-from", distance = super::with_point(&format!("{metres:.1}")))
        }
        None if can_be_read => in_the_hand().to_owned(),
        None => too_small().to_owned(),
    }
}

/// "2.4 m long", for what is printed as long as it is.
pub fn long(width_mm: f32) -> String {
    tell!("photo-long", width = super::with_point(&format!("{:.1}", width_mm / 1_000.0)))
}

/// While it is made: "The photo is being made, 43 %".
pub fn running(share: f32) -> String {
    format!("{}, {:.0} %", super::window::photo_runs(), share * 100.0)
}

/// Where it will go: "Goes to hotel.png in Documents".
pub fn goes_to(files: &[PathBuf]) -> String {
    tell!("photo-goes-to", files = names_in_folder(files))
}

/// Where it went: "Photo saved: hotel.png in Documents".
pub fn saved(files: &[PathBuf]) -> String {
    tell!("photo-saved", files = names_in_folder(files))
}

/// It was stopped; some of it may be there.
pub fn stopped(files: &[PathBuf]) -> String {
    match files {
        [] => cancelled().to_owned(),
        _ => tell!("photo-stopped", files = names_in_folder(files)),
    }
}

/// It could not be made.
pub fn failed(why: &str) -> String {
    tell!("photo-failed", why)
}

/// A file of it could not be saved; those before it are there.
pub fn not_saved(file: &Path, why: &str, before: &[PathBuf]) -> String {
    let file = names_in_folder(&[file.to_path_buf()]);
    match before {
        [] => tell!("photo-not-saved", file, why),
        _ => tell!("photo-not-saved-after", file, why, files = names_in_folder(before)),
    }
}

/// It is on the clipboard: "Photo copied, 3,840 × 2,160 pixels".
pub fn copied(size_px: [u32; 2]) -> String {
    format!("{}, {}", super::window::photo_copied(), pixels(size_px))
}

/// A text was saved.
pub fn text_saved(file: &Path) -> String {
    tell!("photo-text-saved", file = names_in_folder(&[file.to_path_buf()]))
}

/// A text was not saved.
pub fn text_not_saved(file: &Path, why: &str) -> String {
    tell!("photo-text-not-saved", file = names_in_folder(&[file.to_path_buf()]), why)
}

fn names_in_folder(files: &[PathBuf]) -> String {
    let name = |file: &PathBuf| file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let names: Vec<String> = files.iter().map(name).collect();
    let names = match names.as_slice() {
        [first, second] => {
            tell!("photo-two-files", first = first.as_str(), second = second.as_str())
        }
        _ => names.join(", "),
    };
    let folder = files.first().and_then(|file| file.parent()).and_then(Path::file_name);
    match folder {
        Some(folder) => tell!("photo-in-folder", names, folder = folder.to_string_lossy()),
        None => names,
    }
}

/// No window for files came up.
pub fn no_folder(folder: &str) -> String {
    tell!("photo-no-folder", folder)
}

/// Characters that are boxes on the photo.
pub fn missing(count: usize, some: &str) -> String {
    tell!("photo-missing", count, some)
}

/// Capitals too small for a screen.
pub fn small_capitals(height_px: f32) -> String {
    tell!("photo-small-capitals", height = format!("{height_px:.0}"))
}

/// Moments that nobody gave a type.
pub fn without_type(count: usize) -> String {
    tell!("photo-without-type", count)
}

/// Priorities about which nothing is done.
pub fn open_priorities(count: usize) -> String {
    tell!("photo-open-priorities", count)
}
