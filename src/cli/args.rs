//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::layout;
use crate::model::Date;
use crate::samples::Sample;
use crate::words::command;

/// A post-it wall for customer moments of truth.
#[derive(Debug, Parser)]
#[command(name = "momentwall", version, args_conflicts_with_subcommands = true)]
pub(super) struct Args {
    /// What to do; without it the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The wall to open in the window; without it the last one.
    pub file: Option<PathBuf>,
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
    /// The table (.csv, .tsv, .xlsx), list (.txt, .md) or drawing (.excalidraw).
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
    /// Put them on the parking shelf.
    #[arg(long)]
    pub parked: bool,
}

#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    /// The wall and the file to write (.png .csv .md .json, or - for stdout); with --sample the file alone.
    #[arg(required = true, num_args = 1..=2, value_name = "FILE OUT")]
    pub paths: Vec<PathBuf>,
    /// Export a built-in sample instead of a file.
    #[arg(long, value_enum)]
    pub sample: Option<SampleName>,
    /// The format, where OUT is - .
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Width of the photo in pixels, up to 32000.
    #[arg(long, value_name = "PX", conflicts_with = "scale", value_parser = clap::value_parser!(u32).range(1..=32_000))]
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
    /// Leave out the photo's ground.
    #[arg(long)]
    pub transparent: bool,
    /// Leave the wall out of the photo's file.
    #[arg(long, hide = true)]
    pub without_wall: bool,
    /// Which page of the photo.
    #[arg(long, hide = true, value_name = "PAGE")]
    pub page: Option<String>,
    /// The day to judge by what is overdue, like 2026-11-21; today if not given.
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
    /// The day to judge by what is overdue, like 2026-11-21; today if not given.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = command::SESSION_HELP)]
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
    /// Not built yet.
    #[value(hide = true)]
    Svg,
    /// Not built yet.
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
    pub fn shape(self) -> layout::Shape {
        match self {
            Self::Screen | Self::Wide => layout::Shape::Wide,
            // The three sheets have one shape; they differ in millimetres only.
            Self::A4 | Self::A3 | Self::A1 => layout::Shape::Landscape,
            Self::Flipchart => layout::Shape::FlipChart,
            Self::Line => layout::Shape::Line,
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
    Date::parse(text).ok_or_else(|| command::DATE_FORM.to_owned())
}

fn scale(text: &str) -> Result<f32, String> {
    let scale: f32 = text.parse().map_err(|_| command::SCALE_FORM.to_owned())?;
    if (0.01..=100.0).contains(&scale) { Ok(scale) } else { Err(command::SCALE_RANGE.to_owned()) }
}
