//! `export`: the photo as pixels or as a drawing, a table, minutes, or the wall itself.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;

use super::args::{ExportArgs, Format, ThemeName};
use super::change::{back_up, ending};
use super::failure::Failure;
use super::outside::{look_at_wall, make_folder_of, print, same_file, today};
use super::terminal::{shown, warn};
use super::vector;
use crate::export::{
    LEGIBLE_CAPITALS_PX, MAX_SIDE_PX, Photo, PhotoReport, PhotoRequest, PhotoSize, Progress,
    SMALL_CAPITALS_PX, to_csv, to_markdown,
};
use crate::model::{Date, Wall};
use crate::paint::Theme;
use crate::storage;
use crate::words::{self, command};

/// `export FILE OUT …`
pub(super) fn export(args: &ExportArgs) -> Result<(), Failure> {
    let (file, out) = source_and_target(args)?;
    let format = format_of(args, out)?;
    vector::hold_options(args, format, out)?;
    if let Some(file) = file {
        hold_apart(file, out)?;
    }
    let wall = match (file, args.sample) {
        (Some(file), _) => look_at_wall(file)?,
        (None, Some(name)) => {
            let opened = name.sample().open();
            opened.map_err(|error| Failure::input(words::open_error(&error), out))?.wall
        }
        (None, None) => return Err(wrong_paths()),
    };
    let today = args.today.map_or_else(today, Ok)?;
    if !is_stdout(out) && format != Format::Png {
        make_folder_of(out)?;
    }
    match format {
        Format::Png => photo(&wall, &request(args, today), out),
        Format::Csv => text(&to_csv(&wall), out),
        Format::Md => text(&to_markdown(&wall, today, !args.without_parked), out),
        Format::Json => match storage::to_file(&wall) {
            Ok(json) => {
                // Another wall that is replaced is kept.
                if out.to_string_lossy().ends_with(".wall.json") && out.is_file() {
                    back_up(out)?;
                }
                text(&json, out)
            }
            Err(error) => Err(Failure::input(words::save_error(&error), out)),
        },
        Format::Svg => vector::svg(&wall, args, &request(args, today), out),
        Format::Pdf => vector::pdf(&wall, args, &request(args, today), out),
    }
}

fn wrong_paths() -> Failure {
    Failure::Usage { what: command::export_paths().into(), path: None }
}

fn source_and_target(args: &ExportArgs) -> Result<(Option<&Path>, &Path), Failure> {
    match (args.paths.as_slice(), args.sample) {
        ([file, out], None) => Ok((Some(file), out)),
        ([out], Some(_)) => Ok((None, out)),
        _ => Err(wrong_paths()),
    }
}

fn is_stdout(out: &Path) -> bool {
    out.as_os_str() == "-"
}

fn format_of(args: &ExportArgs, out: &Path) -> Result<Format, Failure> {
    if is_stdout(out) {
        let needed = Failure::Usage { what: command::format_needed().into(), path: None };
        return args.format.ok_or(needed);
    }
    let format = match ending(out).as_str() {
        "png" => Format::Png,
        "csv" => Format::Csv,
        "md" => Format::Md,
        "json" => Format::Json,
        "svg" => Format::Svg,
        "pdf" => Format::Pdf,
        _ => return Err(Failure::usage(command::export_ending(), out)),
    };
    match args.format {
        Some(other) if other != format => Err(Failure::usage(command::format_differs(), out)),
        _ => Ok(format),
    }
}

/// The wall itself is never written over, by whatever name it goes.
fn hold_apart(file: &Path, out: &Path) -> Result<(), Failure> {
    if !is_stdout(out) && same_file(file, out) {
        return Err(Failure::input(command::onto_itself(), out));
    }
    Ok(())
}

/// Writes text whole, or prints it.
pub(super) fn text(content: &str, out: &Path) -> Result<(), Failure> {
    if is_stdout(out) {
        return print(content);
    }
    storage::write_whole(out, |file| file.write_all(content.as_bytes()))
        .map_err(|error| Failure::input(words::save_error(&error), out))
}

/// What the photo, the PDF and the SVG are to show.
fn request(args: &ExportArgs, today: Date) -> PhotoRequest {
    let size = match (args.width, args.scale) {
        (Some(width), _) => PhotoSize::Width(width),
        (None, Some(scale)) => PhotoSize::Scale(scale),
        (None, None) => PhotoSize::Legible,
    };
    PhotoRequest {
        paper: args.shape.paper(),
        pages: args.page.pages(),
        today,
        size,
        with_wall: !args.without_wall,
        theme: match args.theme {
            ThemeName::Paper => Theme::paper(),
            ThemeName::Dark => Theme::dark(),
        },
        transparent: args.transparent,
        with_parked: !args.without_parked,
        is_proof: false,
    }
}

fn photo(wall: &Wall, request: &PhotoRequest, out: &Path) -> Result<(), Failure> {
    let mut photo =
        Photo::new(wall, request).map_err(|error| Failure::input(error.sentence(), out))?;
    // What is refused leaves no folder behind.
    make_folder_of(out)?;
    storage::write_whole(out, |file| photo.write(file, &Progress::default()))
        .map_err(|error| Failure::input(words::save_error(&error), out))?;
    warn_about(&photo.report, out);
    Ok(())
}

/// Says which characters no font has.
pub(super) fn warn_missing(missing: &BTreeSet<char>, out: &Path) {
    if !missing.is_empty() {
        let some: String = missing.iter().take(20).collect();
        let sentence = command::missing_characters(missing.len(), &some);
        warn(format_args!("{sentence} ({})", shown(out)));
    }
}

fn warn_about(report: &PhotoReport, out: &Path) {
    warn_missing(&report.missing, out);
    if report.smallest_capitals_px < SMALL_CAPITALS_PX {
        let larger = report.width as f32 * LEGIBLE_CAPITALS_PX / report.smallest_capitals_px;
        // Rounded up to hundreds; what no photo can be is more than `MAX_SIDE_PX`.
        let width = (larger / 100.0).ceil() as u32 * 100;
        let height = u64::from(width) * u64::from(report.height) / u64::from(report.width.max(1));
        let fits = width <= MAX_SIDE_PX && height <= u64::from(MAX_SIDE_PX);
        let sentence = command::small_capitals(report.smallest_capitals_px, fits.then_some(width));
        warn(format_args!("{sentence} ({})", shown(out)));
    }
}
