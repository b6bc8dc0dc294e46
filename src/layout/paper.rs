//! What a photo is made for, and how large it is there.

use super::page::{Page, Shape};
use super::text::CAP_HEIGHT_EM;

/// What a photo is made for: it decides the shape of the page, and how large it is in print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// A wide screen.
    #[default]
    Screen,
    /// A sheet, landscape.
    A4,
    /// A sheet, landscape.
    A3,
    /// A sheet, landscape.
    A1,
    /// A flip-chart sheet, portrait.
    FlipChart,
    /// One long line.
    Line,
}

/// Where no sheet says how wide a page is in print, so many of its units are an inch, as on a screen.
const UNITS_PER_INCH: f32 = 96.0;
/// Millimetres.
pub const INCH_MM: f32 = 25.4;
/// Ten minutes of arc: capitals of a millimetre are read with ease from so many millimetres (tokens 4.5).
const READ_FROM: f32 = 340.0;
/// Smaller capitals are read with the sheet in the hand (tokens 4.5), in millimetres.
const IN_THE_HAND_MM: f32 = 2.0;

impl Paper {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::Screen, Self::A4, Self::A3, Self::A1, Self::FlipChart, Self::Line];

    /// The shape of its page.
    pub const fn shape(self) -> Shape {
        match self {
            Self::Screen => Shape::Wide,
            // The sheets have one shape; they differ in millimetres only.
            Self::A4 | Self::A3 | Self::A1 => Shape::Landscape,
            Self::FlipChart => Shape::FlipChart,
            Self::Line => Shape::Line,
        }
    }

    /// Width and height of the sheet in millimetres; `None` where the picture itself says how large it is.
    pub const fn sheet_mm(self) -> Option<(f32, f32)> {
        match self {
            Self::A4 => Some((297.0, 210.0)),
            Self::A3 => Some((420.0, 297.0)),
            Self::A1 => Some((841.0, 594.0)),
            Self::FlipChart => Some((680.0, 990.0)),
            Self::Screen | Self::Line => None,
        }
    }

    /// How wide a page is in print, in millimetres, fitted to the sheet, which lies or stands as the page does.
    pub fn page_width_mm(self, page: &Page) -> f32 {
        let ratio = page.size.width / page.size.height;
        match self.sheet_mm() {
            Some((a, b)) if ratio > 1.0 => a.max(b).min(a.min(b) * ratio),
            Some((a, b)) => a.min(b).min(a.max(b) * ratio),
            None => page.size.width / UNITS_PER_INCH * INCH_MM,
        }
    }

    /// What a photo for this is likely to be printed on, from small to large.
    pub const fn prints(self) -> &'static [Self] {
        match self {
            Self::Screen | Self::A4 | Self::A3 | Self::A1 => &[Self::A4, Self::A3, Self::A1],
            Self::FlipChart => &[Self::A4, Self::A3, Self::FlipChart],
            Self::Line => &[Self::A1, Self::Line],
        }
    }
}

/// How a page reads on a sheet of paper (tokens 4.5).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Legibility {
    /// How high the smallest capitals are, in millimetres.
    pub capitals_mm: f32,
    /// From how far they are read, in metres, rounded down to a tenth; `None` is held in the hand.
    pub read_from_m: Option<f32>,
}

impl Legibility {
    /// Smaller capitals nobody reads, in millimetres.
    const LEAST_MM: f32 = 1.0;

    /// True if good eyes can read it with the sheet in the hand.
    pub fn can_be_read(&self) -> bool {
        self.capitals_mm >= Self::LEAST_MM
    }

    /// Of a page printed so wide, in millimetres.
    pub fn of(page: &Page, width_mm: f32) -> Self {
        let capitals_mm = CAP_HEIGHT_EM * page.smallest_text() * width_mm / page.size.width;
        let tenths = (capitals_mm * READ_FROM / 100.0).floor();
        let read_from_m = (capitals_mm >= IN_THE_HAND_MM).then_some(tenths / 10.0);
        Self { capitals_mm, read_from_m }
    }
}
