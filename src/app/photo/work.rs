//! Making photos, on threads of their own: from a wall as it was when it was asked for.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::ColorImage;

use crate::export::{
    Drawing, Pages, PdfPaper, Photo, PhotoRequest, PhotoSize, PosterSize, Progress, SvgOptions,
};
use crate::layout::{Legibility, Paper};
use crate::model::{Date, Wall};
use crate::paint::Theme;
use crate::storage::{self, PhotoChoices, PhotoFormat, PhotoShape, PhotoSharpness, SaveError};
use crate::words::{self, command, photo as photo_words};

/// The longest side of a small photo, in pixels: a screen's.
const SMALL_PX: u32 = 1_920;
/// A small photo of one long line is so high instead.
const SMALL_LINE_PX: u32 = 720;
/// And no longer than this.
const LONGEST_LINE_PX: u32 = 16_000;
/// A picture on the clipboard goes into a message or a document.
const COPIED_PX: u32 = 3_840;
/// Looking closer shows at most so many pixels a side, and no more than the graphics card takes as one texture.
pub const CLOSER_PX: u32 = 4_096;

/// Which page of the photo.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PhotoPage {
    /// The wall.
    #[default]
    Wall,
    /// The priorities.
    Priorities,
}

impl PhotoPage {
    fn pages(self) -> Pages {
        match self {
            Self::Wall => Pages::Wall,
            Self::Priorities => Pages::Priorities,
        }
    }
}

/// What a photo is made of.
#[derive(Clone, Debug)]
pub struct Order {
    /// The wall as it was.
    pub wall: Arc<Wall>,
    /// How the photo is wanted.
    pub choices: PhotoChoices,
    /// The day on which "overdue" is judged.
    pub today: Date,
}

/// What the photo of an order will be like.
pub struct Drawn {
    /// It, smaller.
    pub image: ColorImage,
    /// Its width and height as a file, in pixels.
    pub size_px: [u32; 2],
    /// How high its smallest capitals are, in pixels.
    pub smallest_capitals_px: f32,
    /// What it may be printed on, how wide it is there in millimetres, and how it reads.
    pub prints: Vec<(Paper, f32, Legibility)>,
    /// Characters no font has.
    pub missing: BTreeSet<char>,
    /// How large it is as a poster, if it is to be one.
    pub poster: Option<PosterSize>,
}

/// What became of a photo's files.
pub struct Saved {
    /// Those that are there.
    pub files: Vec<PathBuf>,
    /// The next one, which is not.
    pub failed: Option<Unsaved>,
}

/// A file that was not saved.
pub struct Unsaved {
    /// Where it was to be.
    pub file: PathBuf,
    /// A sentence without its end. If it was cancelled nobody reads it.
    pub why: String,
}

/// Where a photo goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A name like this that is free.
    Free(PathBuf),
    /// This file, whatever is there.
    Exactly(PathBuf),
}

impl Order {
    fn request(&self, page: PhotoPage, size: PhotoSize) -> PhotoRequest {
        let choices = &self.choices;
        PhotoRequest {
            paper: paper(choices.shape),
            pages: page.pages(),
            size,
            with_wall: choices.with_wall && choices.format == PhotoFormat::Picture,
            theme: if choices.is_dark { Theme::dark() } else { Theme::paper() },
            transparent: choices.is_transparent,
            with_parked: choices.with_parked,
            ..PhotoRequest::new(self.today)
        }
    }

    pub(super) fn size(&self) -> PhotoSize {
        match self.choices.sharpness {
            PhotoSharpness::Small if self.choices.shape == PhotoShape::Line => {
                PhotoSize::Within(LONGEST_LINE_PX, SMALL_LINE_PX)
            }
            PhotoSharpness::Small => PhotoSize::Within(SMALL_PX, SMALL_PX),
            PhotoSharpness::Sharp => PhotoSize::Legible,
            PhotoSharpness::Print => PhotoSize::Print,
        }
    }

    pub(super) fn photo(&self, page: PhotoPage, size: PhotoSize) -> Result<Photo, String> {
        Photo::new(&self.wall, &self.request(page, size)).map_err(|error| error.sentence())
    }

    /// Draws a page as it will be, as large as fits into so many pixels, or at its own size with `None`; no side is
    /// longer than `most_px`.
    ///
    /// # Errors
    /// A sentence without its end.
    pub fn proof(
        &self,
        page: PhotoPage,
        within_px: Option<[u32; 2]>,
        most_px: u32,
    ) -> Result<Drawn, String> {
        let report = self.photo(page, self.size())?.report;
        let wanted = within_px.unwrap_or([report.width, report.height]);
        let mut small = self.proof_of(page, wanted.map(|side| side.clamp(16, most_px.max(16))))?;
        let prints = small.pages().next().map_or_else(Vec::new, |page| {
            let paper = paper(self.choices.shape);
            let reads = |print: &Paper| {
                let width_mm = print.page_width_mm(page);
                (*print, width_mm, Legibility::of(page, width_mm))
            };
            paper.prints().iter().map(reads).collect()
        });
        Ok(Drawn {
            image: image(&mut small),
            size_px: [report.width, report.height],
            smallest_capitals_px: report.smallest_capitals_px,
            prints,
            missing: report.missing,
            poster: self.poster(),
        })
    }

    fn proof_of(&self, page: PhotoPage, [across, down]: [u32; 2]) -> Result<Photo, String> {
        let request = self.request(page, PhotoSize::Within(across, down));
        Photo::new(&self.wall, &PhotoRequest { is_proof: true, ..request })
            .map_err(|error| error.sentence())
    }

    /// A page as pixels, in a size that other programs can take. The wall is not inside.
    ///
    /// # Errors
    /// A sentence without its end.
    pub fn copy(&self, page: PhotoPage) -> Result<ColorImage, String> {
        let choices = PhotoChoices { with_wall: false, ..self.choices };
        let order = Self { choices, ..self.clone() };
        Ok(image(&mut order.proof_of(page, [COPIED_PX, COPIED_PX])?))
    }

    /// Makes the photo and writes its files, each whole or not at all.
    pub fn save(&self, target: &Target, progress: &Progress) -> Saved {
        let files = self.files(target);
        let pages = [PhotoPage::Wall, PhotoPage::Priorities];
        for (done, (file, page)) in files.iter().zip(pages).enumerate() {
            if let Err(why) = self.save_file(file, page, progress) {
                let failed = Unsaved { file: file.clone(), why };
                return Saved { files: files[..done].to_vec(), failed: Some(failed) };
            }
        }
        Saved { files, failed: None }
    }

    fn save_file(&self, file: &Path, page: PhotoPage, progress: &Progress) -> Result<(), String> {
        let unsaved = |error: SaveError| words::save_error(&error);
        match self.choices.format {
            PhotoFormat::Picture => {
                let mut photo = self.photo(page, self.size())?;
                storage::write_whole(file, |file| photo.write(file, progress)).map_err(unsaved)
            }
            PhotoFormat::Pdf | PhotoFormat::Poster => {
                let (bytes, _) = self
                    .drawing(page)
                    .pdf(self.pdf_paper(), progress)
                    .map_err(|error| command::no_pdf(&error))?;
                storage::write_whole(file, |file| file.write_all(&bytes)).map_err(unsaved)
            }
            PhotoFormat::Svg => {
                let options = SvgOptions { outlines: false, size: PhotoSize::Legible };
                let (text, _) = self
                    .drawing(page)
                    .svg(options, progress)
                    .map_err(|error| command::no_svg(&error))?;
                storage::write_whole(file, |file| file.write_all(text.as_bytes())).map_err(unsaved)
            }
        }
    }

    fn drawing(&self, page: PhotoPage) -> Drawing {
        let has_more = self.has_second() && self.choices.format == PhotoFormat::Pdf;
        let pages = if has_more { Pages::Each } else { page.pages() };
        Drawing::new(&self.wall, &PhotoRequest { pages, ..self.request(page, self.size()) })
    }

    fn pdf_paper(&self) -> PdfPaper {
        match self.choices.format {
            PhotoFormat::Poster => {
                let sheet = if self.choices.poster_on_a3 { Paper::A3 } else { Paper::A4 };
                PdfPaper::Poster { sheet, across: None }
            }
            _ => PdfPaper::Fitted(paper(self.choices.shape)),
        }
    }

    fn poster(&self) -> Option<PosterSize> {
        let is_poster = self.choices.format == PhotoFormat::Poster;
        is_poster.then(|| self.drawing(PhotoPage::Wall).poster(self.pdf_paper())).flatten()
    }

    /// The priorities are wanted, and there are any.
    fn has_second(&self) -> bool {
        self.choices.with_priorities && !self.wall.priorities.is_empty()
    }

    /// The files that the photo would be written to: that of the wall, and that of the priorities if they are wanted
    /// and there are any.
    pub fn files(&self, target: &Target) -> Vec<PathBuf> {
        // A PDF has pages to turn, and a poster is one.
        let is_one = matches!(self.choices.format, PhotoFormat::Pdf | PhotoFormat::Poster);
        let has_second = self.has_second() && !is_one;
        match target {
            Target::Exactly(file) => {
                // Only the first name was agreed to.
                let second = has_second.then(|| free(&beside(file)));
                std::iter::once(file.clone()).chain(second).collect()
            }
            Target::Free(file) => {
                let named = |number: usize| {
                    let first = numbered(file, number);
                    let second = has_second.then(|| beside(&first));
                    std::iter::once(first).chain(second).collect::<Vec<_>>()
                };
                let mut number = 1;
                while named(number).iter().any(|file| file.symlink_metadata().is_ok()) {
                    number += 1;
                }
                named(number)
            }
        }
    }
}

/// What a photo of this shape is made for.
pub fn paper(shape: PhotoShape) -> Paper {
    match shape {
        PhotoShape::Screen => Paper::Screen,
        PhotoShape::A4 => Paper::A4,
        PhotoShape::A3 => Paper::A3,
        PhotoShape::A1 => Paper::A1,
        PhotoShape::FlipChart => Paper::FlipChart,
        PhotoShape::Line => Paper::Line,
    }
}

/// A wall's picture for a list of walls; `None` if it cannot be drawn.
pub fn small_picture(wall: &Wall, today: Date) -> Option<ColorImage> {
    /// Twice as large as it is shown.
    const SIDES_PX: (u32, u32) = (384, 216);
    let size = PhotoSize::Within(SIDES_PX.0, SIDES_PX.1);
    let request = PhotoRequest { size, is_proof: true, ..PhotoRequest::new(today) };
    Photo::new(wall, &request).ok().map(|mut photo| image(&mut photo))
}

fn image(photo: &mut Photo) -> ColorImage {
    let size = [photo.report.width as usize, photo.report.height as usize];
    ColorImage::from_rgba_premultiplied(size, photo.pixels().as_flattened())
}

/// `NAME.png`, or `NAME 2.png` and so on: no photo takes the place of another one.
fn numbered(file: &Path, number: usize) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let ending = file.extension().unwrap_or_default().to_string_lossy();
    let number = if number == 1 { String::new() } else { format!(" {number}") };
    file.with_file_name(format!("{stem}{number}.{ending}"))
}

/// A name like this that is free.
pub fn free(file: &Path) -> PathBuf {
    let mut number = 1;
    while numbered(file, number).symlink_metadata().is_ok() {
        number += 1;
    }
    numbered(file, number)
}

/// The picture of the priorities, beside that of the wall.
fn beside(file: &Path) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let ending = file.extension().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!("{stem} {}.{ending}", photo_words::second_picture()))
}
