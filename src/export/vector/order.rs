//! A page's parts, painted, in the order in which they are read.

use std::io;

use egui::Pos2;

use super::glyphs::Shaper;
use super::reading::as_read;
use super::shapes::Walker;
use super::{Group, Op, Role};
use crate::export::Progress;
use crate::layout::{Item, Page};
use crate::paint::{
    Canvas, FontBook, PagePart, Theme, Transform, WallPart, page_parts, paint_page_part,
};

/// So many parts are painted before their laid-out texts are let go.
const BATCH: usize = 256;
/// The glyphs' pictures are not needed, but they are made; before their atlas is full it is begun anew.
const ATLAS_FULL: f32 = 0.7;

/// The groups of a page, in reading order, painted so that nothing covers what it should not.
///
/// # Errors
/// [`io::ErrorKind::Interrupted`] if `progress` was cancelled.
pub(super) fn groups(
    page: &Page,
    theme: &Theme,
    book: &mut FontBook,
    shaper: &mut Shaper<'_>,
    progress: &Progress,
) -> io::Result<Vec<Group>> {
    let mut painted = Painted::default();
    let parts: Vec<PagePart> = page_parts(page).collect();
    let mut parts = parts.iter();
    let scale = scale(page);
    while parts.len() > 0 {
        progress.go_on()?;
        book.begin_pass();
        let mut batch = Vec::new();
        let mut view = book.view();
        let transform = Transform { origin: Pos2::ZERO, scale };
        let mut canvas = Canvas::new(&mut view, theme, transform);
        canvas.pixel = 0.0;
        for part in parts.by_ref() {
            paint_page_part(&mut canvas, page, *part);
            batch.push((*part, std::mem::take(&mut canvas.shapes)));
            if batch.len() == BATCH || canvas.fonts.font_atlas_fill_ratio() > ATLAS_FULL {
                break;
            }
        }
        for (part, shapes) in batch {
            let mut walker = Walker { fonts: book.fonts(), shaper, scale, ops: Vec::new() };
            shapes.iter().for_each(|shape| walker.shape(shape));
            painted.take(part, as_read(walker.ops));
            progress.advance();
        }
    }
    Ok(painted.in_order(page))
}

/// How many steps a page takes.
pub(super) fn steps(page: &Page) -> usize {
    page_parts(page).count()
}

/// Pixels a page unit at which the page is painted: so many that nothing is left out as too small to be seen, and that
/// what is rounded to pixels is not seen either.
fn scale(page: &Page) -> f32 {
    const LEAST: f32 = 4.0;
    const SMALLEST_TEXT_PX: f32 = 6.0;
    (SMALLEST_TEXT_PX / page.smallest_text().max(0.01)).max(LEAST)
}

/// What each part was painted with.
#[derive(Default)]
struct Painted {
    items: Vec<Vec<Op>>,
    /// What lies behind the notes, without its text.
    behind: Vec<Op>,
    /// The words of each band.
    bands: Vec<Vec<Op>>,
    /// The numbers of the beads.
    beads: Vec<Vec<Op>>,
    parked: Vec<Op>,
    notes: Vec<Vec<Op>>,
    strip: Vec<Op>,
}

impl Painted {
    fn take(&mut self, part: PagePart, ops: Vec<Op>) {
        let is_read = |op: &Op| matches!(op, Op::Text(run) if !run.is_icon);
        match part {
            PagePart::Item(_) => self.items.push(ops),
            PagePart::Strip => self.strip = ops,
            PagePart::Wall(WallPart::Note(_)) => self.notes.push(ops),
            PagePart::Wall(part) => {
                // Nothing covers the words of bands and beads, so they may be painted later, where they are read.
                let (words, behind) = ops.into_iter().partition(is_read);
                let behind: Vec<Op> = behind;
                self.behind.extend(behind);
                match part {
                    WallPart::Band(_) => self.bands.push(words),
                    WallPart::Bead(_) => self.beads.push(words),
                    WallPart::ParkedSheet => self.parked = words,
                    WallPart::Axis(_) | WallPart::Note(_) => {}
                }
            }
        }
    }

    fn in_order(mut self, page: &Page) -> Vec<Group> {
        let mut groups = Vec::new();
        let mut push = |role: Role, ops: Vec<Op>| {
            if !ops.is_empty() {
                groups.push(Group::new(role, ops));
            }
        };
        let title = title_place(page);
        for (place, ops) in std::mem::take(&mut self.items).into_iter().enumerate() {
            push(if Some(place) == title { Role::Title } else { Role::Text }, ops);
        }
        push(Role::Decoration, std::mem::take(&mut self.behind));
        let scene = &page.scene;
        let mut is_placed = vec![false; scene.notes.len()];
        for (band, words) in scene.bands.iter().zip(std::mem::take(&mut self.bands)) {
            push(Role::Heading, words);
            let inside = |place: &usize| band.rect.contains(scene.notes[*place].rect.center());
            let own = |place: &usize| band.rect.contains(scene.beads[*place].center);
            let mut beads = (0..scene.beads.len()).filter(own).peekable();
            for place in (0..scene.notes.len()).filter(inside) {
                let right = scene.notes[place].rect.right();
                let mut ops = Vec::new();
                while let Some(bead) = beads.next_if(|bead| scene.beads[*bead].center.x < right) {
                    ops.extend(self.beads.get_mut(bead).map(std::mem::take).unwrap_or_default());
                }
                ops.extend(self.notes.get_mut(place).map(std::mem::take).unwrap_or_default());
                is_placed[place] = true;
                push(Role::Text, ops);
            }
            for bead in beads {
                push(Role::Text, std::mem::take(&mut self.beads[bead]));
            }
        }
        push(Role::Heading, std::mem::take(&mut self.parked));
        let rest = self.notes.into_iter().zip(is_placed).filter(|(_, is_placed)| !is_placed);
        rest.for_each(|(ops, _)| push(Role::Text, ops));
        push(Role::Text, self.strip);
        groups
    }
}

/// Which of the page's items is its title: the largest words of more than a number.
fn title_place(page: &Page) -> Option<usize> {
    let sizes = page.items.iter().enumerate().filter_map(|(place, item)| match item {
        Item::Text { block, .. } => {
            let has_letters = |text: &str| text.chars().any(char::is_alphabetic);
            let is_words = block.lines.iter().any(|line| line.pieces.iter().any(has_letters));
            is_words.then_some((place, block.style.size))
        }
        _ => None,
    });
    let larger = |best: (usize, f32), next: (usize, f32)| if next.1 > best.1 { next } else { best };
    sizes.reduce(larger).map(|(place, _)| place)
}
