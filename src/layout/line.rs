//! Places one line of the wall: its bands with their names, the axis, beads and notes.

use std::sync::Arc;

use super::flow::{BAND_GAP, BAND_PADDING, Group, Part, band_width};
use super::note::{NOTE_PITCH, NOTE_SIZE};
use super::scene::{AxisEnd, AxisLine, Band, BandCount, Bead, Note, Scene};
use super::space::{WallPos, WallRect};
use super::stage_name::{Behind, COUNT_GAP, MENU, NAME, NAME_LINE, name_before};
use super::text::{Block, Measure, Style, Weight, shown_name, single_line, wrap};
use super::wall::{AXIS_ZONE, BAND_FOOT, HEADER, WallLayout, line_width};
use crate::model::StageId;
use crate::words;

/// From the header's foot to the axis.
pub(super) const AXIS_DROP: f32 = 14.0;
pub(super) const NAME_TOP: f32 = 12.0;
const COUNT: Style = Style::new(18.0, NAME_LINE, Weight::Medium);
const EMPTY_WORDS: Style = Style::new(17.0, 24.0, Weight::Regular);

/// A line of the wall and where it comes.
pub(super) struct Line<'l> {
    /// What stands on it.
    pub parts: &'l [Part],
    /// Its upper edge.
    pub top: f32,
    /// The header is no less high than this.
    pub least_header: f32,
    /// Where things stand from the left.
    pub across: Across,
    /// How its axis ends.
    pub end: AxisEnd,
}

/// Where the bands of a line and their slots stand, in u from the left.
pub(super) struct Across {
    /// Left edge and width of every part.
    pub bands: Vec<(f32, f32)>,
    /// The bands have a width that does not come from what stands in them: that they stood in, or that there is.
    pub is_held: bool,
    /// Left edge of the notes of every slot.
    pub slots: Vec<f32>,
}

impl Across {
    /// One after the other, the last band wider by so much.
    pub fn in_turn(line: &[Part], wider: f32) -> Self {
        let bands = Vec::with_capacity(line.len());
        let mut across = Self { bands, is_held: false, slots: Vec::new() };
        let mut x = 0.0;
        for (place, part) in line.iter().enumerate() {
            let wider = if place + 1 == line.len() { wider } else { 0.0 };
            let width = band_width(part.slots.len()) + wider;
            let notes =
                (0..part.slots.len()).map(|slot| x + BAND_PADDING + slot as f32 * NOTE_PITCH);
            across.slots.extend(notes);
            across.bands.push((x, width));
            x += width + BAND_GAP;
        }
        across
    }

    /// The same in no more room than this, so that the last notes stay in view while others are held over a full line:
    /// those that are dragged lie on one pile, and where that is not enough the notes of a band move together, over each
    /// other's edges.
    pub fn together(line: &[Part], room: f32, is_dragged: impl Fn(usize) -> bool) -> Self {
        /// So much of every note on the pile is seen.
        const PILE_PITCH: f32 = 40.0;
        /// Of the others all is seen but their edges, hardly a letter less.
        const LEAST_PITCH: f32 = NOTE_SIZE - 14.0;
        let is_piled = |slot: usize| is_dragged(slot) && is_dragged(slot + 1);
        let before_last = |part: &Part| part.slots.start..part.slots.end.max(1) - 1;
        let between: Vec<usize> = line.iter().flat_map(before_last).collect();
        let piled = between.iter().filter(|slot| is_piled(**slot)).count();
        let closer = |too_wide: f32, count: usize, least: f32| match count {
            0 => NOTE_PITCH,
            _ => (NOTE_PITCH - too_wide.max(0.0) / count as f32).max(least),
        };
        let too_wide = line_width(line) - room;
        let in_pile = closer(too_wide, piled, PILE_PITCH);
        let too_wide = too_wide - piled as f32 * (NOTE_PITCH - in_pile);
        let pitch = closer(too_wide, between.len() - piled, LEAST_PITCH);
        let mut across = Self { bands: Vec::new(), is_held: true, slots: Vec::new() };
        let mut x = 0.0;
        for part in line {
            let left = x;
            x += BAND_PADDING;
            for slot in part.slots.clone() {
                across.slots.push(x);
                if slot + 1 < part.slots.end {
                    x += if is_piled(slot) { in_pile } else { pitch };
                }
            }
            x += NOTE_SIZE + BAND_PADDING;
            across.bands.push((left, x - left));
            x += BAND_GAP;
        }
        across
    }

    /// Where it ends.
    fn right(&self) -> f32 {
        self.bands.last().map_or(0.0, |(x, width)| x + width)
    }
}

impl WallLayout<'_> {
    /// Places a line in a scene and returns its height.
    pub(super) fn place_line(
        &self,
        line: &Line<'_>,
        note_of: &dyn Fn(usize, f32, f32) -> Note,
        scene: &mut Scene,
        measure: &mut dyn Measure,
    ) -> f32 {
        // A line that was widened is as high as the lines of its wall are counted, by its own width.
        let room = |part: &Part, width: f32| {
            if line.across.is_held { width } else { band_width(part.slots.len()) }
        };
        let bands = line.parts.iter().zip(&line.across.bands);
        let names: Vec<_> = bands
            .map(|(part, (_, width))| self.stage_name(part, room(part, *width), measure))
            .collect();
        let header = header_for(names.iter().map(|(_, name)| name.lines.len()));
        let header = header.max(line.least_header);
        let height = header + AXIS_ZONE + self.tallest(line.parts) + BAND_FOOT;
        let axis_y = line.top + header + AXIS_DROP;
        let mut slot_x = line.across.slots.iter();
        for ((part, name), &(x, width)) in line.parts.iter().zip(names).zip(&line.across.bands) {
            let rect = WallRect::new(x, line.top, width, height);
            scene.bands.push(self.band(part, rect, name, header, measure));
            for (slot, &note_x) in self.slots[part.slots.clone()].iter().zip(&mut slot_x) {
                let number = Arc::clone(&self.numbers[slot.number - 1]);
                let center = WallPos::new(note_x + NOTE_SIZE / 2.0, axis_y);
                scene.beads.push(Bead { center, number });
                let mut note_y = line.top + header + AXIS_ZONE;
                for (row, &index) in slot.moments.iter().enumerate() {
                    let mut note = note_of(index, note_x, note_y);
                    note.called = (slot.moments.len() > 1).then(|| slot.label(row).into());
                    note_y = note.rect.bottom() + self.row_gap(slot, row);
                    scene.notes.push(note);
                }
            }
        }
        scene.axis.push(AxisLine {
            from: WallPos::new(BAND_PADDING, axis_y),
            to_x: line.across.right() - BAND_PADDING,
            end: line.end,
        });
        height
    }

    fn band(
        &self,
        part: &Part,
        rect: WallRect,
        (stage, name): (Option<StageId>, Block),
        header: f32,
        measure: &mut dyn Measure,
    ) -> Band {
        let group = &self.groups[part.group];
        let continued = part.slots.start > group.slots.start;
        let left = rect.x + BAND_PADDING;
        let count = single_line(&self.count_words(group, continued), COUNT, measure);
        // A short name stands low in a header that a longer one beside it has raised.
        let own_height = HEADER + name.lines.len().saturating_sub(1) as f32 * NAME_LINE;
        let name_top = rect.y + header - own_height + NAME_TOP;
        let on_baseline = name_top + NAME.baseline() - COUNT.baseline();
        let count_at = match name.lines.last() {
            Some(line) => WallPos::new(
                left + if line.width_em > 0.0 {
                    line.width_em * NAME.size + COUNT_GAP
                } else {
                    0.0
                },
                on_baseline + (name.lines.len() - 1) as f32 * NAME_LINE,
            ),
            None => WallPos::new(left, on_baseline),
        };
        let empty_place = group.slots.is_empty().then(|| {
            let place = WallRect::new(left, rect.y + header + AXIS_ZONE, NOTE_SIZE, NOTE_SIZE);
            (place, wrap(words::nothing_here_yet(), EMPTY_WORDS, NOTE_SIZE - 24.0, measure))
        });
        Band {
            stage,
            rect,
            name,
            name_at: WallPos::new(left, name_top),
            count: BandCount { block: count, at: count_at, is_continued: continued },
            empty_place,
        }
    }

    /// What stands behind a stage's name; a band without a name says nothing.
    fn count_words(&self, group: &Group, continued: bool) -> String {
        let name = group.stage.map(|place| shown_name(&self.wall.stages[place].name));
        if name.unwrap_or_default().is_empty() {
            return String::new();
        }
        if continued {
            return words::continued().to_owned();
        }
        let slots = &self.slots[group.slots.clone()];
        slots.iter().map(|slot| slot.moments.len()).sum::<usize>().to_string()
    }

    /// A stage's name, wrapped to a band so wide, leaving room for the count.
    fn stage_name(
        &self,
        part: &Part,
        band: f32,
        measure: &mut dyn Measure,
    ) -> (Option<StageId>, Block) {
        let group = &self.groups[part.group];
        let continued = part.slots.start > group.slots.start;
        let stage = group.stage.map(|place| &self.wall.stages[place]);
        let text = stage.map(|stage| shown_name(&stage.name)).unwrap_or_default();
        if text.is_empty() {
            let block = Block { style: NAME, lines: Vec::new() };
            return (stage.map(|stage| stage.id.clone()), block);
        }
        let room = band - 2.0 * BAND_PADDING;
        let count = single_line(&self.count_words(group, continued), COUNT, measure).width();
        let menu = if continued { 0.0 } else { MENU };
        let behind = Behind { width: COUNT_GAP + count + menu, may_stand_under: continued };
        let name = name_before(&text, room, behind, measure);
        (stage.map(|stage| stage.id.clone()), name.set_left())
    }

    pub(super) fn header_height(&self, line: &[Part], measure: &mut dyn Measure) -> f32 {
        header_for(
            line.iter().map(|part| {
                self.stage_name(part, band_width(part.slots.len()), measure).1.lines.len()
            }),
        )
    }
}

/// The height of a header for names of so many lines.
fn header_for(name_lines: impl Iterator<Item = usize>) -> f32 {
    let most = name_lines.max().unwrap_or(1).max(1);
    HEADER + (most - 1) as f32 * NAME_LINE
}
