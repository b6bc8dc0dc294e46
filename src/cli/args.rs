//! What can be said on the command line. The help that is shown is told elsewhere, in the language of the run.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::export::{MOST_SHEETS, Pages};
use crate::layout::Paper;
use crate::model::Date;
use crate::samples::Sample;
use crate::words::{command, usage};

/// A sticky-note wall for customer moments of truth.
#[derive(Debug, Parser)]
#[command(name = "momentwall", version)]
pub(super) struct Args {
    /// What to do; without it the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The wall to open in the window; without it the last one.
    pub file: Option<PathBuf>,
    /// The language of this run; without it the one in the preferences.
    #[arg(long, global = true, value_enum, value_name = "CODE")]
    pub language: Option<LanguageCode>,
}

/// A language the program speaks.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum LanguageCode {
    /// English.
    En,
    /// German.
    De,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a fresh wall, or a copy of a built-in sample.
    New(NewArgs),
    /// Make a wall from a table or a list.
    Import(ImportArgs),
    /// Add moments at the end of a wall, or of a stage.
    Add(AddArgs),
    /// Write the photo, a table, minutes or the wall itself.
    Export(ExportArgs),
    /// List every problem in walls.
    Check(CheckArgs),
    /// Count what is on a wall.
    Summary(SummaryArgs),
    /// Edit a wall from a script, one change a line on the standard input.
    Session(SessionArgs),
    /// Bring back what a window or session had when it was interrupted.
    Recover(RecoverArgs),
}

#[derive(Debug, clap::Args)]
pub(super) struct NewArgs {
    /// The file to make, ending with .wall.json.
    pub out: PathBuf,
    /// Copy a built-in sample instead of starting empty.
    #[arg(long, value_enum)]
    pub sample: Option<SampleName>,
    /// Replace a wall that is there; it is backed up first.
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    /// The table (.csv, .tsv, .xlsx), list (.txt, .md), drawing (.excalidraw) or photo with its wall inside (.png).
    pub input: PathBuf,
    /// The wall to make, ending with .wall.json.
    pub out: PathBuf,
    /// Replace a wall that is there; it is backed up first.
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct AddArgs {
    /// The wall.
    pub file: PathBuf,
    /// The moments' texts, one each, in quotation marks.
    #[arg(required = true)]
    pub texts: Vec<String>,
    /// The stage they belong to; a new name makes a new stage.
    #[arg(long)]
    pub stage: Option<String>,
    /// Their contact type; a new label makes a new type.
    #[arg(long = "type", value_name = "LABEL")]
    pub contact: Option<String>,
    /// Park them.
    #[arg(long)]
    pub parked: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    /// The wall and the file to write (.png .pdf .svg .csv .md .json, or - for the standard output); with --sample the file alone.
    #[arg(required = true, num_args = 1..=2, value_name = "FILE OUT")]
    pub paths: Vec<PathBuf>,
    /// Export a built-in sample instead of a file.
    #[arg(long, value_enum)]
    pub sample: Option<SampleName>,
    /// The format, where OUT is - .
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Width of the photo in pixels, up to 32000.
    #[arg(long, value_name = "PX", conflicts_with = "scale", value_parser = width)]
    pub width: Option<u32>,
    /// Pixels per unit of the photo's page, which is 1920 units wide as 16:9.
    #[arg(long, value_name = "N", value_parser = scale)]
    pub scale: Option<f32>,
    /// Shape of the photo.
    #[arg(long, value_enum, default_value_t = ShapeName::Wide)]
    pub shape: ShapeName,
    /// Colours of the photo.
    #[arg(long, value_enum, default_value_t = ThemeName::Paper)]
    pub theme: ThemeName,
    /// Leave out the photo's background.
    #[arg(long)]
    pub transparent: bool,
    /// Leave the parked notes out of the photo and the minutes; the wall inside a photo keeps them.
    #[arg(long)]
    pub without_parked: bool,
    /// Leave the wall out of the photo's file; the photo then no longer opens as the wall.
    #[arg(long)]
    pub without_wall: bool,
    /// Spread the PDF over sheets to cut and glue.
    #[arg(long, value_enum, value_name = "SHEET")]
    pub poster: Option<PosterName>,
    /// Sheets of the poster beside each other, 1 to 20; as many as make it readable if not given.
    #[arg(long, value_name = "N", requires = "poster", value_parser = sheets)]
    pub sheets: Option<usize>,
    /// Draw the SVG's letters as outlines, which look the same everywhere and are no text any more.
    #[arg(long)]
    pub outlines: bool,
    /// Which page: the wall, the priorities, or both.
    #[arg(long, value_enum, default_value_t = PageName::Wall)]
    pub page: PageName,
    /// The day on which something counts as overdue, like 2026-11-21; today if not given.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,
}

#[derive(Debug, clap::Args)]
pub(super) struct CheckArgs {
    /// The walls.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(super) struct SummaryArgs {
    /// The wall.
    pub file: PathBuf,
    /// Print one JSON object.
    #[arg(long)]
    pub json: bool,
    /// The day on which something counts as overdue, like 2026-11-21; today if not given.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,
}

#[derive(Debug, clap::Args)]
pub(super) struct SessionArgs {
    /// The wall; it is saved when the input ends.
    pub file: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(super) struct RecoverArgs {
    /// The wall that was being edited.
    pub file: PathBuf,
    /// The wall to make, ending with .wall.json.
    #[arg(long)]
    pub out: PathBuf,
    /// Replace a wall that is there; it is backed up first.
    #[arg(long)]
    pub force: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum SampleName {
    /// A café: 12 moments.
    Cafe,
    /// A hotel stay: 30 moments.
    Hotel,
    /// A small online shop: 60 moments.
    Shop,
}

impl SampleName {
    pub fn sample(self) -> Sample {
        match self {
            Self::Cafe => Sample::Cafe,
            Self::Hotel => Sample::Hotel,
            Self::Shop => Sample::Shop,
        }
    }
}

/// What `export` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// The photo.
    #[value(skip)]
    Png,
    /// A table.
    Csv,
    /// Minutes.
    Md,
    /// The wall itself.
    Json,
    /// The photo as a drawing.
    Svg,
    /// The photo as a drawing for paper.
    #[value(skip)]
    Pdf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ShapeName {
    /// The shape of the screen; without a window 16:9.
    Screen,
    /// A wide screen.
    #[value(name = "16:9")]
    Wide,
    /// A sheet, landscape.
    A4,
    /// A sheet, landscape.
    A3,
    /// A sheet, landscape.
    A1,
    /// A flip-chart sheet, portrait.
    Flipchart,
    /// One long line.
    Line,
}

impl ShapeName {
    pub fn paper(self) -> Paper {
        match self {
            Self::Screen | Self::Wide => Paper::Screen,
            Self::A4 => Paper::A4,
            Self::A3 => Paper::A3,
            Self::A1 => Paper::A1,
            Self::Flipchart => Paper::FlipChart,
            Self::Line => Paper::Line,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum PosterName {
    /// Sheets of A4.
    A4,
    /// Sheets of A3.
    A3,
}

impl PosterName {
    pub fn paper(self) -> Paper {
        match self {
            Self::A4 => Paper::A4,
            Self::A3 => Paper::A3,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum PageName {
    /// The wall.
    Wall,
    /// The priorities with their plans.
    Priorities,
    /// Both, one under the other; in a PDF also a page for each priority.
    All,
}

impl PageName {
    pub fn pages(self) -> Pages {
        match self {
            Self::Wall => Pages::Wall,
            Self::Priorities => Pages::Priorities,
            Self::All => Pages::All,
        }
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ThemeName {
    /// Light paper.
    Paper,
    /// Dark.
    Dark,
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| command::date_form().to_owned())
}

fn width(text: &str) -> Result<u32, String> {
    let width = text.parse().ok().filter(|width| (1..=32_000).contains(width));
    width.ok_or_else(|| usage::width_range().to_owned())
}

fn scale(text: &str) -> Result<f32, String> {
    let scale: f32 = text.parse().map_err(|_| command::scale_form().to_owned())?;
    if (0.01..=100.0).contains(&scale) { Ok(scale) } else { Err(command::scale_range().to_owned()) }
}

fn sheets(text: &str) -> Result<usize, String> {
    let sheets = text.parse().ok().filter(|sheets| (1..=MOST_SHEETS).contains(sheets));
    sheets.ok_or_else(|| command::sheets_range().to_owned())
}
