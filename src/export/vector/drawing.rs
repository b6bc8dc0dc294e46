//! The pages of a wall, laid out and ready to be written as a PDF or an SVG.

use std::collections::BTreeSet;
use std::io;

use super::{About, POINTS, Scene};
use crate::export::pdf::{self, PdfPaper};
use crate::export::photo;
use crate::export::svg::{self, SvgOptions};
use crate::export::{PhotoRequest, Progress, lay_out};
use crate::layout::Page;
use crate::model::Wall;
use crate::paint::{FontBook, Theme};

/// What the file turned out to be.
#[derive(Clone, Debug, Default)]
pub struct DrawingReport {
    /// Characters no font has a glyph for; they are shown as a box.
    pub missing: BTreeSet<char>,
    /// Sheets of paper.
    pub sheets: usize,
}

/// How large a poster is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PosterSize {
    /// Sheets beside and under each other.
    pub sheets: [usize; 2],
    /// Width and height of what is printed, in millimetres.
    pub size_mm: [f32; 2],
}

/// Pages as lines, fills and text.
pub struct Drawing {
    pub(in crate::export) book: FontBook,
    pub(in crate::export) pages: Vec<Page>,
    pub(in crate::export) theme: Theme,
    pub(in crate::export) transparent: bool,
    pub(in crate::export) about: About,
}

impl Drawing {
    /// Lays out the pages that a photo of the same request shows. Of its size nothing is taken.
    pub fn new(wall: &Wall, request: &PhotoRequest) -> Self {
        let mut book = FontBook::new(photo::MAX_ATLAS_SIDE);
        // Only a PNG carries the wall.
        let request = &PhotoRequest { with_wall: false, ..request.clone() };
        Self {
            pages: lay_out(wall, request, &mut book),
            book,
            theme: request.theme.clone(),
            transparent: request.transparent,
            about: About::wall(wall),
        }
    }

    /// The pages, in order.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// How large a poster is; `None` for what is none.
    pub fn poster(&self, paper: PdfPaper) -> Option<PosterSize> {
        let poster = paper.poster(self)?;
        let page = self.pages.first()?;
        let mm = |units: f32| units * poster.scale / POINTS;
        Some(PosterSize {
            sheets: [poster.across, poster.down],
            size_mm: [mm(page.size.width), mm(page.size.height)],
        })
    }

    /// The pages as a PDF. Equal drawings give equal bytes.
    ///
    /// # Errors
    /// If a font of the system cannot be embedded; [`io::ErrorKind::Interrupted`] if `progress` was cancelled.
    pub fn pdf(
        &mut self,
        paper: PdfPaper,
        progress: &Progress,
    ) -> io::Result<(Vec<u8>, DrawingReport)> {
        let poster = paper.poster(self);
        // A poster is the first page.
        let more = poster.as_ref().map_or(0, |poster| poster.across * poster.down - 1);
        let scene = Scene::new(self, self.pages.len() + more, progress)?;
        pdf::write(self, scene, paper, poster, progress)
    }

    /// The pages as an SVG, one under the other. Equal drawings give equal bytes.
    ///
    /// # Errors
    /// [`io::ErrorKind::Interrupted`] if `progress` was cancelled.
    pub fn svg(
        &mut self,
        options: SvgOptions,
        progress: &Progress,
    ) -> io::Result<(String, DrawingReport)> {
        let scene = Scene::new(self, self.pages.len(), progress)?;
        let text = svg::write(self, &scene, options, progress)?;
        Ok((text, DrawingReport { missing: scene.missing, sheets: scene.sheets.len() }))
    }
}
