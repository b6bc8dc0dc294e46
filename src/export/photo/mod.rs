//! The photo of a wall as a PNG, from the same shapes as the screen (architecture 8).

mod chunks;
mod progress;
mod sheets;
mod slabs;

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::ops::Range;
use std::panic;
use std::sync::mpsc;
use std::thread;

pub use progress::Progress;
pub use sheets::lay_out;

use self::chunks::Painted;
use self::sheets::Sheets;
use self::slabs::{SLAB_WEIGHT, slabs};
use super::png::{Picture, PngWriter};
use super::raster::{Pixel, Strip, fill_strips};
use crate::layout::text::Weight;
use crate::layout::{INCH_MM, Page, Paper};
use crate::model::{Date, Wall};
use crate::paint::{FontBook, Theme};
use crate::storage::{self, SaveError};
use crate::words;

/// The longest side a photo may have, in pixels.
pub const MAX_SIDE_PX: u32 = 32_000;
/// Capitals of this height can be read; where the size is left to the program they are no lower (B22).
pub const LEGIBLE_CAPITALS_PX: f32 = 12.0;
/// Capitals below this height are hard to read on a screen, in pixels.
pub const SMALL_CAPITALS_PX: f32 = 6.0;
/// The atlas of glyphs may grow to this side. Each slab keeps a copy: a larger one would cost more than it saves.
pub(super) const MAX_ATLAS_SIDE: usize = 4_096;
/// From this size on a glyph's place between pixels cannot be seen.
const LARGE_TEXT_PX: f32 = 40.0;

/// How large the photo is to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PhotoSize {
    /// So that the smallest capitals are 12 pixels high.
    Legible,
    /// So many pixels wide.
    Width(u32),
    /// So many pixels a unit of the page.
    Scale(f32),
    /// For a large print: at least as large as A1 at 300 pixels an inch, and larger than legible.
    Print,
    /// As large as fits into so many pixels, across and down.
    Within(u32, u32),
}

/// Which pages the photo shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pages {
    /// The wall.
    #[default]
    Wall,
    /// What will change first.
    Priorities,
    /// Both, the wall first.
    All,
    /// Both, and a page for each priority: for what has pages to turn.
    Each,
}

/// What the photo is to be.
#[derive(Clone, Debug)]
pub struct PhotoRequest {
    /// What it is made for.
    pub paper: Paper,
    /// Which pages.
    pub pages: Pages,
    /// The day on which "overdue" is judged.
    pub today: Date,
    /// How large.
    pub size: PhotoSize,
    /// Its colours.
    pub theme: Theme,
    /// No ground behind the bands.
    pub transparent: bool,
    /// The parked notes stand at the end of the wall.
    pub with_parked: bool,
    /// The wall travels inside the picture, and the picture says so.
    pub with_wall: bool,
    /// It is a proof of such a picture: it says so, but the wall is not packed into it.
    pub is_proof: bool,
}

impl PhotoRequest {
    /// The photo that is made when nothing else is asked for: for a screen, legible, on paper, the wall inside.
    pub fn new(today: Date) -> Self {
        Self {
            paper: Paper::Screen,
            pages: Pages::Wall,
            today,
            size: PhotoSize::Legible,
            theme: Theme::paper(),
            transparent: false,
            with_parked: true,
            with_wall: true,
            is_proof: false,
        }
    }
}

/// What the photo turned out to be.
#[derive(Clone, Debug, Default)]
pub struct PhotoReport {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// How wide it is in print, in millimetres.
    pub width_mm: f32,
    /// How high the smallest capitals are, in pixels.
    pub smallest_capitals_px: f32,
    /// Characters no font has a glyph for; they are shown as a box.
    pub missing: BTreeSet<char>,
}

/// Why there is no photo.
#[derive(Debug)]
pub enum PhotoError {
    /// A side would be longer than [`MAX_SIDE_PX`] or shorter than a pixel.
    Size {
        /// The width it would have.
        width: f64,
        /// The height it would have.
        height: f64,
    },
    /// The wall is too large to travel inside.
    Wall(SaveError),
}

impl PhotoError {
    /// What to say of it; without the path, which the caller puts last.
    pub fn sentence(&self) -> String {
        match self {
            Self::Size { width, height } => {
                words::command::photo_size(*width, *height, MAX_SIDE_PX)
            }
            Self::Wall(error) => words::save_error(error),
        }
    }
}

/// A photo that is laid out, ready to be painted and written.
pub struct Photo {
    book: FontBook,
    sheets: Sheets,
    theme: Theme,
    picture: Picture,
    /// The wall inside, as the picture carries it.
    text: Option<Vec<u8>>,
    /// What it is.
    pub report: PhotoReport,
}

impl Photo {
    /// Lays out the photo of a wall.
    ///
    /// # Errors
    /// A [`PhotoError`].
    pub fn new(wall: &Wall, request: &PhotoRequest) -> Result<Self, PhotoError> {
        Self::with_atlas(wall, request, MAX_ATLAS_SIDE)
    }

    fn with_atlas(
        wall: &Wall,
        request: &PhotoRequest,
        max_atlas_side: usize,
    ) -> Result<Self, PhotoError> {
        let mut book = FontBook::new(max_atlas_side);
        let (pages, text) = thread::scope(|scope| {
            let carries = request.with_wall && !request.is_proof;
            let text = scope.spawn(move || carries.then(|| storage::photo_text(wall)).transpose());
            let pages = lay_out(wall, request, &mut book);
            (pages, text.join().unwrap_or_else(|panic| panic::resume_unwind(panic)))
        });
        let width_mm = pages.first().map_or(INCH_MM, |page| request.paper.page_width_mm(page));
        let missing = missing_characters(&pages, &mut book);
        let sheets = Sheets::new(pages, request)?;
        book.place_between_pixels(sheets.note_text_px() < LARGE_TEXT_PX);
        let (width, height) = (sheets.width, sheets.height);
        let smallest_capitals_px = sheets.smallest_capitals_px();
        Ok(Self {
            book,
            picture: Picture {
                width: width as usize,
                height: height as usize,
                ground: if request.transparent { [0; 4] } else { request.theme.ground.to_array() },
                // Far from overflowing: at most 32,000 pixels on a sheet of at least some millimetres.
                pixels_per_metre: (width as f32 * 1_000.0 / width_mm).round() as u32,
            },
            sheets,
            theme: request.theme.clone(),
            text: text.map_err(PhotoError::Wall)?,
            report: PhotoReport { width, height, width_mm, smallest_capitals_px, missing },
        })
    }

    /// The pages, in order.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.sheets.sheets.iter().map(|sheet| &sheet.page)
    }

    /// Paints, fills and writes the photo, some strips at a time, so that a large wall needs no more memory than
    /// a small one.
    ///
    /// # Errors
    /// What the writer fails with; [`io::ErrorKind::Interrupted`] if `progress` was cancelled.
    pub fn write(&mut self, out: &mut dyn Write, progress: &Progress) -> io::Result<()> {
        self.write_in_slabs(out, SLAB_WEIGHT, progress)
    }

    fn write_in_slabs(
        &mut self,
        out: &mut dyn Write,
        slab_weight: usize,
        progress: &Progress,
    ) -> io::Result<()> {
        progress.begin(self.picture.strip_count());
        let mut png = PngWriter::begin(out, self.picture, self.text.as_deref())?;
        self.each_slab(slab_weight, |strips, painted| {
            progress.go_on()?;
            png.strips(strips, progress, &|strip| painted.fill(strip))
        })?;
        png.finish()
    }

    /// Paints slab by slab, each while the one before is used.
    fn each_slab(
        &mut self,
        slab_weight: usize,
        mut use_it: impl FnMut(Range<usize>, &Painted) -> io::Result<()>,
    ) -> io::Result<()> {
        let Self { book, theme, sheets, .. } = self;
        let sheets = sheets.sheets.as_slice();
        let slabs = slabs(sheets, self.picture, slab_weight);
        thread::scope(|scope| {
            // Handed over one by one, so that no more than two are there at a time.
            let (sender, painted) = mpsc::sync_channel(0);
            scope.spawn(move || {
                for slab in slabs {
                    let painted = Painted::new(book, theme, sheets, &slab.parts);
                    if sender.send((slab.strips, painted)).is_err() {
                        // Nobody wants more of it.
                        return;
                    }
                }
            });
            painted.into_iter().try_for_each(|(strips, painted)| use_it(strips, &painted))
        })
    }

    /// The photo's pixels, row by row: for a preview, or for the clipboard. Takes four bytes a pixel.
    pub fn pixels(&mut self) -> Vec<Pixel> {
        let Picture { width, height, ground, .. } = self.picture;
        let rows = self.picture.strip_rows();
        let mut pixels = vec![ground; width * height];
        let filled = self.each_slab(SLAB_WEIGHT, |strips, painted| {
            let (top, bottom) = (strips.start * rows, (strips.end * rows).min(height));
            let part = &mut pixels[top * width..bottom * width];
            fill_strips(part, width, top, rows, &|strip: &mut Strip<'_>| painted.fill(strip));
            Ok(())
        });
        debug_assert!(filled.is_ok(), "memory takes every pixel");
        pixels
    }
}

/// Every character on the pages that no font has.
fn missing_characters(pages: &[Page], book: &mut FontBook) -> BTreeSet<char> {
    let lines = pages.iter().flat_map(Page::blocks).flat_map(|block| &block.lines);
    let texts = lines.flat_map(|line| line.pieces.iter());
    let used: BTreeSet<char> = texts.flat_map(str::chars).filter(|c| !c.is_ascii()).collect();
    let used: String = used.into_iter().collect();
    book.missing(&used, Weight::Medium).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::Sample;

    #[test]
    fn a_photo_in_many_slabs_is_the_photo_in_one() {
        let wall = Sample::Shop.open().unwrap().wall;
        let today = Date::new(2026, 11, 21).unwrap();
        let request = PhotoRequest {
            size: PhotoSize::Width(2_400),
            pages: Pages::All,
            ..PhotoRequest::new(today)
        };
        let bytes = |slab_weight: usize| {
            let mut photo = Photo::new(&wall, &request).unwrap();
            let mut bytes = Vec::new();
            photo.write_in_slabs(&mut bytes, slab_weight, &Progress::default()).unwrap();
            let slabs = slabs(&photo.sheets.sheets, photo.picture, slab_weight);
            (slabs.len(), bytes)
        };
        let (one, whole) = bytes(SLAB_WEIGHT);
        let (many, cut) = bytes(60_000);
        assert!(one < many && many > 3, "{one} and {many} slabs");
        assert!(whole == cut, "the pictures differ");
    }

    #[test]
    fn a_photo_with_many_atlases_is_the_photo_with_one() {
        let wall = Sample::Shop.open().unwrap().wall;
        let today = Date::new(2026, 11, 21).unwrap();
        let request = PhotoRequest { size: PhotoSize::Width(7_000), ..PhotoRequest::new(today) };
        let bytes = |side: usize| {
            let mut photo = Photo::with_atlas(&wall, &request, side).unwrap();
            let mut bytes = Vec::new();
            photo.write(&mut bytes, &Progress::default()).unwrap();
            bytes
        };
        assert!(bytes(1_024) == bytes(MAX_ATLAS_SIDE), "the pictures differ");
    }
}
