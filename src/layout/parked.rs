//! The parked notes' sheet at the end of the photo's wall (R13, tokens 4.4).

use super::flow::{BAND_GAP, BAND_PADDING, Flow, Part, band_width};
use super::line::NAME_TOP;
use super::note::{NOTE_PITCH, NOTE_SIZE};
use super::scene::{Note, ParkedBlock, Scene};
use super::space::{WallPos, WallRect};
use super::stage_name::NAME;
use super::text::{Measure, single_line};
use super::wall::{AXIS_ZONE, BAND_FOOT, HEADER, ROW_GAP, WallLayout, line_width};
use crate::words;

/// Above the parked notes, for the heading, where no axis stands beside it.
const SHELF_HEADER: f32 = 56.0;
/// Before the parked block's heading, for the shelf's icon.
const SHELF_ICON: f32 = 32.0;

/// Where the parked notes' sheet stands.
pub(super) struct ParkedPlace {
    /// Its left edge.
    pub x: f32,
    /// Its width.
    pub width: f32,
    /// At the end of the last line, else under it.
    pub is_beside: bool,
}

impl WallLayout<'_> {
    /// Where the parked notes' sheet stands: at the end of the last line if there is room for it, else under it, as
    /// wide as the wall and at least as one note.
    pub(super) fn parked_place(&self, flow: Flow, lines: &[Vec<Part>]) -> ParkedPlace {
        let needed = band_width(self.parked.len());
        let x = lines.last().map_or(0.0, |line| line_width(line) + BAND_GAP);
        if x + needed <= flow.max_width() {
            return ParkedPlace { x, width: needed, is_beside: true };
        }
        let widest = lines.iter().map(|line| line_width(line)).fold(0.0, f32::max);
        let width = needed.min(flow.max_width().max(widest).max(band_width(1)));
        ParkedPlace { x: 0.0, width, is_beside: false }
    }

    fn parked_rows(&self, width: f32) -> Vec<&[usize]> {
        let notes = (width - 2.0 * BAND_PADDING + (NOTE_PITCH - NOTE_SIZE)) / NOTE_PITCH;
        self.parked.chunks((notes as usize).max(1)).collect()
    }

    /// From its top to the heading, and to the notes. Beside a line both stand as they do there.
    fn above_parked(
        &self,
        place: &ParkedPlace,
        lines: &[Vec<Part>],
        measure: &mut dyn Measure,
    ) -> (f32, f32) {
        match lines.last().filter(|_| place.is_beside) {
            Some(line) => {
                let header = self.header_height(line, measure);
                (header - HEADER + NAME_TOP, header + AXIS_ZONE)
            }
            None => (NAME_TOP, SHELF_HEADER),
        }
    }

    /// How high the sheet is, if no line stands beside it.
    pub(super) fn parked_height(
        &self,
        place: &ParkedPlace,
        lines: &[Vec<Part>],
        measure: &mut dyn Measure,
    ) -> f32 {
        let rows = self.parked_rows(place.width);
        let notes: f32 = rows.iter().map(|row| self.row_height(row) + ROW_GAP).sum();
        self.above_parked(place, lines, measure).1 + notes - ROW_GAP + BAND_FOOT
    }

    fn row_height(&self, row: &[usize]) -> f32 {
        row.iter().map(|at| self.texts[*at].note_height).fold(NOTE_SIZE, f32::max)
    }

    /// R13: every note's full text is in the photo, so parked notes stand full-size at the end. `tops` are those of
    /// the last line and of the line after it.
    pub(super) fn place_parked(
        &self,
        place: ParkedPlace,
        lines: &[Vec<Part>],
        tops: (f32, f32),
        note_of: &dyn Fn(usize, f32, f32) -> Note,
        scene: &mut Scene,
        measure: &mut dyn Measure,
    ) {
        let top = if place.is_beside { tops.0 } else { tops.1 };
        let (to_heading, to_notes) = self.above_parked(&place, lines, measure);
        let mut height = self.parked_height(&place, lines, measure);
        if place.is_beside {
            height = height.max(tops.1 - BAND_GAP - tops.0);
        }
        let mut y = top + to_notes;
        for row in self.parked_rows(place.width) {
            let mut x = place.x + BAND_PADDING;
            for &index in row {
                scene.notes.push(note_of(index, x, y));
                x += NOTE_PITCH;
            }
            y += self.row_height(row) + ROW_GAP;
        }
        scene.parked = Some(ParkedBlock {
            rect: WallRect::new(place.x, top, place.width, height),
            heading: single_line(&words::parked_count(self.parked.len()), NAME, measure),
            heading_at: WallPos::new(place.x + BAND_PADDING + SHELF_ICON, top + to_heading),
        });
    }
}
