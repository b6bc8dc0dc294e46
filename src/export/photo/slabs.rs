//! Cuts a photo into slabs of strips, so that a large wall needs no more memory than a small one.

use std::ops::Range;

use super::super::png::Picture;
use super::sheets::Sheet;
use crate::layout::Page;
use crate::layout::text::Line;
use crate::paint::{PagePart, WallPart, page_parts, part_rows};

/// A slab holds at most about so many letters, which take some 30 megabytes; two slabs are there at a time.
pub(super) const SLAB_WEIGHT: usize = 100_000;
/// At least so many slabs, so that one is painted while another one is filled.
const LEAST_SLABS: usize = 6;
/// Smaller slabs would paint too many parts twice that lie across their edges.
const LEAST_WEIGHT: usize = 2_000;

/// A part of one of the sheets.
#[derive(Clone, Copy)]
pub(super) struct Part {
    /// The sheet's place.
    pub sheet: usize,
    /// Its part.
    pub part: PagePart,
}

/// Some strips of the photo with the parts that touch them, first behind.
pub(super) struct Slab {
    pub strips: Range<usize>,
    pub parts: Vec<Part>,
}

/// Cuts the photo into slabs of about this weight or less.
pub(super) fn slabs(sheets: &[Sheet], picture: Picture, slab_weight: usize) -> Vec<Slab> {
    let rows = picture.strip_rows() as f32;
    let count = picture.strip_count();
    let mut parts: Vec<(Part, usize, usize, usize)> = Vec::new();
    for (number, Sheet { page, transform }) in sheets.iter().enumerate() {
        let strip_of = |y: f32| {
            let y_px = transform.origin.y + transform.scale * y;
            ((y_px / rows).max(0.0) as usize).min(count - 1)
        };
        parts.extend(page_parts(page).map(|part| {
            let (top, bottom) = part_rows(page, part);
            let weight = part_weight(page, part);
            (Part { sheet: number, part }, strip_of(top), strip_of(bottom), weight)
        }));
    }
    let mut weights = vec![0_usize; count];
    for (_, first, _, weight) in &parts {
        weights[*first] += weight;
    }
    let total: usize = weights.iter().sum();
    let slab_weight = slab_weight.min((total / LEAST_SLABS).max(LEAST_WEIGHT));
    let mut slabs: Vec<Slab> = Vec::new();
    let mut weight = 0;
    for (strip, own) in weights.into_iter().enumerate() {
        match slabs.last_mut() {
            Some(slab) if weight + own <= slab_weight => {
                slab.strips.end = strip + 1;
                weight += own;
            }
            _ => {
                slabs.push(Slab { strips: strip..strip + 1, parts: Vec::new() });
                weight = own;
            }
        }
    }
    for (part, first, last, _) in parts {
        let from = slabs.partition_point(|slab| slab.strips.end <= first);
        let touched = slabs[from..].iter_mut().take_while(|slab| slab.strips.start <= last);
        touched.for_each(|slab| slab.parts.push(part));
    }
    slabs
}

/// How much memory a part takes, in about the memory of a letter.
fn part_weight(page: &Page, part: PagePart) -> usize {
    /// Paper, shadows and stickers.
    const PAPER: usize = 60;
    match part {
        PagePart::Wall(WallPart::Note(place)) => {
            let lines = &page.scene.notes[place].text.block.lines;
            let letters = |line: &Line| line.pieces.iter().map(str::len).sum::<usize>();
            PAPER + lines.iter().map(letters).sum::<usize>()
        }
        PagePart::Strip => {
            let points = page.strip.as_ref().map_or(0, |(strip, _)| strip.points.len());
            PAPER + points * PAPER / 6
        }
        PagePart::Wall(_) | PagePart::Item(_) => PAPER / 3,
    }
}
