//! `export` to PDF and SVG.

use std::io::Write as _;
use std::path::Path;

use super::args::{ExportArgs, Format};
use super::export::{text, warn_missing};
use super::failure::Failure;
use crate::export::{Drawing, Pages, PdfPaper, PhotoRequest, Progress, SvgOptions};
use crate::model::Wall;
use crate::storage;
use crate::words::{self, command};

/// Refuses what a format cannot do, so that nobody waits for it in vain.
pub(super) fn hold_options(args: &ExportArgs, format: Format, out: &Path) -> Result<(), Failure> {
    let sized = args.width.is_some() || args.scale.is_some();
    let wrong = match format {
        Format::Pdf if sized => Some(command::pdf_has_no_pixels()),
        Format::Pdf => None,
        _ if args.poster.is_some() => Some(command::poster_is_pdf()),
        Format::Csv | Format::Json if args.without_parked => Some(command::keeps_parked()),
        _ => None,
    };
    let wrong =
        wrong.or((args.outlines && format != Format::Svg).then_some(command::outlines_are_svg()));
    wrong.map_or(Ok(()), |what| Err(Failure::usage(what, out)))
}

/// The wall as a PDF.
pub(super) fn pdf(
    wall: &Wall,
    args: &ExportArgs,
    request: &PhotoRequest,
    out: &Path,
) -> Result<(), Failure> {
    let paper = match args.poster {
        Some(sheet) => PdfPaper::Poster { sheet: sheet.paper(), across: args.sheets },
        None => PdfPaper::Fitted(request.paper),
    };
    // Pages can be turned: each priority has one of its own.
    let pages = if request.pages == Pages::All { Pages::Each } else { request.pages };
    let (bytes, report) = Drawing::new(wall, &PhotoRequest { pages, ..request.clone() })
        .pdf(paper, &Progress::default())
        .map_err(|error| Failure::input(command::no_pdf(&error), out))?;
    storage::write_whole(out, |file| file.write_all(&bytes))
        .map_err(|error| Failure::input(words::save_error(&error), out))?;
    warn_missing(&report.missing, out);
    Ok(())
}

/// The wall as an SVG.
pub(super) fn svg(
    wall: &Wall,
    args: &ExportArgs,
    request: &PhotoRequest,
    out: &Path,
) -> Result<(), Failure> {
    let options = SvgOptions { outlines: args.outlines, size: request.size };
    let (content, report) = Drawing::new(wall, request)
        .svg(options, &Progress::default())
        .map_err(|error| Failure::input(command::no_svg(&error), out))?;
    text(&content, out)?;
    warn_missing(&report.missing, out);
    Ok(())
}
