//! Moves the lines of a laid-out wall, and the columns of its notes, further apart, so that the wall fills its place on
//! a page. Notes and lettering stay as large as they are.

use super::flow::BAND_PADDING;
use super::note::NOTE_SIZE;
use super::scene::Scene;
use super::space::{WallPos, WallRect};

/// Where something that ends at the wall's edge may end, by rounding.
const AS_GOOD_AS: f32 = 0.01;

/// A line of the wall: its upper edge, and the middles of its columns from left to right.
struct Columns {
    top: f32,
    middles: Vec<f32>,
}

impl Columns {
    /// Where the sheet round the last column ends, if no sheet was widened.
    fn end(&self) -> f32 {
        self.middles.last().map_or(0.0, |middle| middle + NOTE_SIZE / 2.0 + BAND_PADDING)
    }

    /// How many gaps there are between its columns.
    fn gaps(&self) -> f32 {
        self.middles.len().saturating_sub(1) as f32
    }

    /// How many of its columns begin left of a place.
    fn before(&self, x: f32) -> f32 {
        self.middles.partition_point(|middle| *middle < x - AS_GOOD_AS) as f32
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

    /// Moves its columns apart, all alike, until the widest line ends at `width`; if that takes more than `most` from
    /// column to column, it stays as it is. Lines that ended with the wall still do.
    pub(super) fn columns_apart(&mut self, width: f32, most: f32) {
        let lines = lines(self);
        let each = lines.iter().map(|line| (width - line.end()) / line.gaps().max(1.0));
        let more = each.fold(f32::INFINITY, f32::min);
        if !(AS_GOOD_AS..=most).contains(&more) {
            return;
        }
        let across = |x: f32, y: f32| more * lines[line_at(&lines, y)].before(x);
        let edge = self.size.width - AS_GOOD_AS;
        let wider = |rect: &mut WallRect| {
            let right = rect.right();
            // Its last column moves as far as its right edge does.
            let moved = if right >= edge { width } else { right + across(right, rect.y) - more };
            let by = across(rect.x, rect.y);
            rect.x += by;
            rect.width = moved.min(width) - rect.x;
            by
        };
        for band in &mut self.bands {
            let by = wider(&mut band.rect);
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
            parked.heading_at.x += wider(&mut parked.rect);
        }
        self.size.width = width;
    }
}
