//! Cuts a photo into slabs of strips, so that a large wall needs no more memory than a small one.

use std::ops::Range;

use super::super::png::Picture;
use super::sheets::Sheet;
use crate::paint::{PagePart, WallPart, page_parts, part_rows};

/// A slab takes at most about so many bytes; two are there at a time.
pub(super) const SLAB_WEIGHT: usize = 60 * 1024 * 1024;
/// Of a glyph's picture in the atlas.
const BYTES_A_TEXEL: usize = 4;

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

/// Cuts the photo into slabs of about this weight or less; mostly there is one. More and smaller ones, so that one is
/// painted while another one is filled, were tried: the parts that lie across their edges cost more than that gave.
pub(super) fn slabs(sheets: &[Sheet], picture: Picture, slab_weight: usize) -> Vec<Slab> {
    let rows = picture.strip_rows() as f32;
    let count = picture.strip_count();
    let mut parts: Vec<(Part, usize, usize, usize)> = Vec::new();
    for (number, sheet) in sheets.iter().enumerate() {
        let Sheet { page, transform } = sheet;
        let strip_of = |y: f32| {
            let y_px = transform.origin.y + transform.scale * y;
            ((y_px / rows).max(0.0) as usize).min(count - 1)
        };
        parts.extend(page_parts(page).map(|part| {
            let (top, bottom) = part_rows(page, part);
            let weight = part_weight(sheet, part);
            (Part { sheet: number, part }, strip_of(top), strip_of(bottom), weight)
        }));
    }
    let mut weights = vec![0_usize; count];
    for (_, first, _, weight) in &parts {
        weights[*first] += weight;
    }
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

/// How much memory a part takes, in bytes: about.
fn part_weight(sheet: &Sheet, part: PagePart) -> usize {
    /// A letter, laid out and ready to be filled.
    const LETTER: usize = 300;
    /// Paper, shadows and stickers.
    const PAPER: usize = 60 * LETTER;
    let page = &sheet.page;
    match part {
        PagePart::Wall(WallPart::Note(place)) => {
            let block = &page.scene.notes[place].text.block;
            let texts = || block.lines.iter().flat_map(|line| line.pieces.iter());
            let letters = texts().map(str::len).sum::<usize>();
            // Those of other writings than Latin are so many that each may have a picture of its own.
            let pictures = texts().flat_map(str::chars).filter(|c| *c > '\u{24F}').count();
            let side_px = block.style.size * page.wall_scale * sheet.transform.scale;
            PAPER + letters * LETTER + pictures * (side_px * side_px) as usize * BYTES_A_TEXEL
        }
        PagePart::Strip => {
            let points = page.strip.as_ref().map_or(0, |placed| placed.strip.points.len());
            PAPER + points * PAPER / 6
        }
        PagePart::Wall(_) | PagePart::Item(_) => PAPER / 3,
    }
}
