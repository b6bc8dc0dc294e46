//! How the photo was wanted last, so that the next one is offered the same way.

use serde::{Deserialize, Serialize};

/// What kind of file it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhotoFormat {
    /// A PNG.
    #[default]
    Picture,
    /// A PDF of one page each.
    Pdf,
    /// A PDF of several sheets to be put together.
    Poster,
    /// An SVG.
    Svg,
}

impl PhotoFormat {
    /// How the name of such a file ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Picture => "png",
            Self::Pdf | Self::Poster => "pdf",
            Self::Svg => "svg",
        }
    }
}

/// What it is made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhotoShape {
    /// A wide screen.
    #[default]
    Screen,
    /// A sheet, landscape.
    A4,
    /// A sheet, landscape.
    A3,
    /// A sheet, landscape.
    A1,
    /// A flip-chart sheet.
    FlipChart,
    /// One long line.
    Line,
}

/// How many pixels it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhotoSharpness {
    /// For a message.
    Small,
    /// So that every word can be read.
    #[default]
    Sharp,
    /// For a large print.
    Print,
}

/// How the photo is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PhotoChoices {
    /// What kind of file.
    pub format: PhotoFormat,
    /// What it is made for.
    pub shape: PhotoShape,
    /// How many pixels.
    pub sharpness: PhotoSharpness,
    /// Dark instead of paper.
    pub is_dark: bool,
    /// Without a ground behind the wall.
    pub is_transparent: bool,
    /// The wall travels inside.
    pub with_wall: bool,
    /// The priorities as a second picture or further pages.
    pub with_priorities: bool,
    /// The parked notes stand at the end of the wall.
    pub with_parked: bool,
    /// A poster's sheets are A3 instead of A4.
    pub poster_on_a3: bool,
}

impl Default for PhotoChoices {
    fn default() -> Self {
        Self {
            format: PhotoFormat::default(),
            shape: PhotoShape::default(),
            sharpness: PhotoSharpness::default(),
            is_dark: false,
            is_transparent: false,
            with_wall: true,
            with_priorities: true,
            with_parked: true,
            poster_on_a3: false,
        }
    }
}
