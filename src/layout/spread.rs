//! Moves the lines of a laid-out wall, and the columns of its notes, further apart, so that the wall fills its place on
//! a page. Notes and lettering stay as large as they are.

use super::flow::BAND_PADDING;
use super::note::NOTE_SIZE;
use super::scene::Scene;
use super::space::{WallPos, WallRect};

/// Where something that ends at the wall's edge may end, by rounding.
const AS_GOOD_AS: f32 = 0.01;

/// The columns of a line stand so much further apart at most, in u: a gap is about three times as wide as it was then.
const MOST_APART: f32 = 40.0;

/// By how much a line of a photo that ends so far from the left, after so many columns, is made longer to end at `width`:
/// all the way, or not at all where its notes would stand too far apart.
pub(super) fn to_be_filled((end, columns): (f32, usize), width: f32) -> f32 {
    let (short, gaps) = (width - end, columns.saturating_sub(1) as f32);
    if (AS_GOOD_AS..=MOST_APART * gaps).contains(&short) { short } else { 0.0 }
}

/// Where lines end that are filled: at `width`, or with the widest of them, if even that ends far before.
pub(super) fn filled_to(lines: &[(f32, usize)], width: f32) -> f32 {
    let widest = lines.iter().copied().max_by(|a, b| a.0.total_cmp(&b.0));
    widest.map_or(width, |line| line.0 + to_be_filled(line, width))
}

/// A line of the wall: its upper edge, and the middles of its columns from left to right.
struct Columns {
    top: f32,
    middles: Vec<f32>,
}

impl Columns {
    /// Where the sheet round its last column ends, if no sheet was widened, and how many columns it has.
    fn end(&self) -> (f32, usize) {
        (self.sheet_end(f32::INFINITY, 0.0), self.middles.len())
    }

    /// Where a sheet ends round the last column before a place, if columns stand so much further apart.
    fn sheet_end(&self, before: f32, more: f32) -> f32 {
        let last = self.before(before).saturating_sub(1);
        let middle = self.middles.get(last).copied().unwrap_or_default();
        middle + last as f32 * more + NOTE_SIZE / 2.0 + BAND_PADDING
    }

    /// How much further apart its columns stand if it ends at a place; `None` if it is not filled up to there.
    fn apart(&self, end: f32) -> Option<f32> {
        let gaps = self.middles.len().saturating_sub(1).max(1);
        let more = to_be_filled(self.end(), end);
        (self.end().0 + more >= end - AS_GOOD_AS).then_some(more / gaps as f32)
    }

    /// How many of its columns stand left of a place.
    fn before(&self, x: f32) -> usize {
        self.middles.partition_point(|middle| *middle < x - AS_GOOD_AS)
    }
}

/// The lines of a wall, the parked notes' one with them if it stands under the others.
fn lines(scene: &Scene) -> Vec<Columns> {
    let tops = scene.bands.iter().map(|band| band.rect.y);
    let mut tops: Vec<f32> = tops.chain(scene.parked.iter().map(|block| block.rect.y)).collect();
    tops.dedup();
    let parked = scene.parked.as_ref().map(|block| block.rect);
    let is_parked = |rect: &WallRect| parked.is_some_and(|sheet| sheet.contains(rect.center()));
    let notes = scene.notes.iter().map(|note| note.rect).filter(is_parked);
    let empty = scene.bands.iter().filter_map(|band| Some(band.empty_place.as_ref()?.0));
    let beads = scene.beads.iter().map(|bead| bead.center);
    let middles: Vec<WallPos> = beads.chain(notes.chain(empty).map(|rect| rect.center())).collect();
    let line = |(number, top): (usize, &f32)| {
        let below = tops.get(number + 1).copied().unwrap_or(f32::INFINITY);
        let own = middles.iter().filter(|middle| (*top..below).contains(&middle.y));
        let mut middles: Vec<f32> = own.map(|middle| middle.x).collect();
        middles.sort_by(f32::total_cmp);
        middles.dedup_by(|a, b| (*a - *b).abs() < AS_GOOD_AS);
        Columns { top: *top, middles }
    };
    tops.iter().enumerate().map(line).collect()
}

/// Which line of the wall a place is on.
fn line_at(lines: &[Columns], y: f32) -> usize {
    lines.partition_point(|line| line.top <= y).saturating_sub(1)
}

impl Scene {
    /// How many lines the wall has, the parked notes' one with them if it stands under the others.
    pub(super) fn line_count(&self) -> usize {
        lines(self).len()
    }

    /// Moves its lines so much further apart.
    pub(super) fn lines_apart(&mut self, more: f32) {
        let lines = lines(self);
        let down = |y: &mut f32| *y += line_at(&lines, *y) as f32 * more;
        for band in &mut self.bands {
            let places = [&mut band.rect.y, &mut band.name_at.y, &mut band.count.at.y];
            places.into_iter().for_each(down);
            band.empty_place.iter_mut().for_each(|(place, _)| down(&mut place.y));
        }
        self.axis.iter_mut().for_each(|axis| down(&mut axis.from.y));
        self.beads.iter_mut().for_each(|bead| down(&mut bead.center.y));
        self.notes.iter_mut().for_each(|note| down(&mut note.rect.y));
        if let Some(parked) = &mut self.parked {
            down(&mut parked.rect.y);
            down(&mut parked.heading_at.y);
        }
        self.size.height += lines.len().saturating_sub(1) as f32 * more;
    }

    /// Moves the columns of each line apart until it ends at `width`, or with the widest one if even that ends far before.
    /// A line that is much shorter has the gaps of the fullest one. No sheet is wider than its notes ask for.
    pub(super) fn columns_apart(&mut self, width: f32) {
        let lines = lines(self);
        let ends: Vec<(f32, usize)> = lines.iter().map(Columns::end).collect();
        let end = filled_to(&ends, width);
        let filled = lines.iter().filter_map(|line| line.apart(end));
        let least = filled.reduce(f32::min).unwrap_or_default();
        let more: Vec<f32> = lines.iter().map(|line| line.apart(end).unwrap_or(least)).collect();
        let across = |x: f32, y: f32| {
            let line = line_at(&lines, y);
            more[line] * lines[line].before(x) as f32
        };
        let moved = |rect: &mut WallRect| {
            let (line, right) = (line_at(&lines, rect.y), rect.right());
            let by = across(rect.x, rect.y);
            rect.x += by;
            rect.width = lines[line].sheet_end(right, more[line]) - rect.x;
            by
        };
        for band in &mut self.bands {
            let by = moved(&mut band.rect);
            band.name_at.x += by;
            band.count.at.x += by;
            band.empty_place.iter_mut().for_each(|(place, _)| place.x += by);
            // The last band of a line has the last word.
            if let Some(axis) = self.axis.get_mut(line_at(&lines, band.rect.y)) {
                axis.to_x = band.rect.right() - BAND_PADDING;
            }
        }
        self.beads
            .iter_mut()
            .for_each(|bead| bead.center.x += across(bead.center.x, bead.center.y));
        self.notes.iter_mut().for_each(|note| note.rect.x += across(note.rect.x, note.rect.y));
        if let Some(parked) = &mut self.parked {
            parked.heading_at.x += moved(&mut parked.rect);
        }
        let ends = lines.iter().zip(&more).map(|(line, more)| line.sheet_end(f32::INFINITY, *more));
        self.size.width = ends.fold(0.0, f32::max);
    }
}
