//! Lays a wall out: bands, axis, beads, notes, the parked block (tokens 4).

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::flow::{BAND_GAP, BAND_PADDING, Flow, Group, Part, band_width, deal};
use super::held::Hold;
use super::line::{Across, Line};
use super::note::{NOTE_PITCH, NOTE_SIZE, NoteText, fit};
use super::note_texts::NoteTexts;
use super::scene::{AxisEnd, Note, Scene, Sticker, TypeLook};
use super::space::{WallRect, WallSize};
use super::spread::{filled_to, to_be_filled};
use super::text::{Block, Measure};
use crate::model::{
    ContactTypeId, Date, Moment, MomentId, PriorityState, Slot, StageId, Wall, priority_state,
    slots,
};

pub(super) const HEADER: f32 = 44.0;
pub(super) const AXIS_ZONE: f32 = 38.0;
pub(super) const BAND_FOOT: f32 = 26.0;
/// Between notes in one slot.
pub(super) const ROW_GAP: f32 = 24.0;
/// By how much more, so that the sticker below one note and the rank above the next do not meet.
const STICKER_GAP: f32 = 8.0;

/// A wall whose texts are measured and fitted; it can be flowed at any width without measuring them again.
pub struct WallLayout<'w> {
    pub(super) wall: &'w Wall,
    pub(super) slots: Vec<Slot<'w>>,
    pub(super) groups: Vec<Group>,
    /// One for each of the wall's moments.
    pub(super) texts: Vec<Arc<NoteText>>,
    /// What stands on the beads: 1 for the first slot and so on.
    pub(super) numbers: Vec<Arc<Block>>,
    /// The parked moments that stand on the wall itself; in the window they have a shelf of their own.
    pub(super) parked: Vec<usize>,
    today: Date,
    /// Whether priorities say where they stand.
    has_states: bool,
}

/// Lays a wall out in one go. `today` decides what is overdue.
pub fn layout_wall(wall: &Wall, flow: Flow, today: Date, measure: &mut dyn Measure) -> Scene {
    WallLayout::new(wall, today, measure).scene(flow, measure)
}

impl<'w> WallLayout<'w> {
    /// Measures and fits every note of a wall.
    pub fn new(wall: &'w Wall, today: Date, measure: &mut dyn Measure) -> Self {
        let parked = wall.moments.iter().enumerate().filter(|(_, moment)| moment.parked);
        let parked = parked.map(|(index, _)| index).collect();
        let slots = slots(wall);
        let groups = groups(wall, &slots);
        let texts = wall
            .moments
            .iter()
            .map(|moment| {
                Arc::new(fit(&moment.text, has_low_stickers(wall, moment, today), measure))
            })
            .collect();
        let numbers = NoteTexts::default().numbers(slots.len(), measure);
        Self { wall, slots, groups, texts, numbers, parked, today, has_states: true }
    }

    /// The same for the window, where parked notes do not stand on the wall. Only notes that are not in `known` are
    /// fitted; afterwards it holds those of this wall.
    pub fn for_screen(
        wall: &'w Wall,
        today: Date,
        known: &mut NoteTexts,
        measure: &mut dyn Measure,
    ) -> Self {
        let slots = slots(wall);
        let groups = groups(wall, &slots);
        known.begin();
        let texts: Vec<Arc<NoteText>> = wall
            .moments
            .iter()
            .map(|moment| known.fitted(moment, has_low_stickers(wall, moment, today), measure))
            .collect();
        known.forget_unused(texts.len());
        let numbers = known.numbers(slots.len(), measure);
        // Before anybody has planned anything all of them are open, or to be kept, and the marks say nothing.
        let has_states = wall.moments.iter().any(|moment| moment.is_planned());
        Self { wall, slots, groups, texts, numbers, parked: Vec::new(), today, has_states }
    }

    /// The number of columns that puts everything on one line: the slots of the timeline, where an empty stage counts
    /// as one, with room for the edges of the bands, or the parked notes.
    pub fn most_columns(&self) -> usize {
        let slots: usize = self.groups.iter().map(|group| group.slots.len().max(1)).sum();
        let edges = self.groups.len() as f32 * (2.0 * BAND_PADDING + BAND_GAP) / NOTE_PITCH;
        (slots + edges.ceil() as usize).max(self.parked.len())
    }

    /// How many lines of stages there are in a flow.
    pub fn line_count(&self, flow: Flow) -> usize {
        deal(&self.groups, flow.max_width()).len()
    }

    /// How many lines there are at a width, and how much of the wall's width the last one takes, 0 to 1, with what is
    /// parked beside it or under it.
    pub(super) fn lines_and_last(&self, flow: Flow) -> (usize, f32) {
        let lines = deal(&self.groups, flow.max_width());
        let widest = lines.iter().map(|line| line_width(line)).fold(1.0, f32::max);
        let last = lines.last().map_or(0.0, |line| line_width(line));
        if self.parked.is_empty() {
            return (lines.len(), last / widest);
        }
        let parked = self.parked_place(flow, &lines);
        let end = parked.x + parked.width;
        let more = usize::from(!parked.is_beside);
        (lines.len() + more, (end / widest).min(1.0))
    }

    /// How much of a photo's width, in u, its lines take on average, 0 to 1, the last one with what is parked beside it
    /// or under it.
    pub(super) fn fullness(&self, flow: Flow, width: f32) -> f32 {
        let lines = deal(&self.groups, flow.max_width());
        let columns = |line: &Vec<Part>| line.iter().map(|part| part.slots.len().max(1)).sum();
        let mut ends: Vec<(f32, usize)> =
            lines.iter().map(|line| (line_width(line), columns(line))).collect();
        if !self.parked.is_empty() {
            let place = self.parked_place(flow, &lines);
            let before = if place.is_beside { ends.pop() } else { None };
            let columns = before.map_or(0, |(_, columns)| columns) + self.parked.len();
            ends.push((place.x + place.width, columns));
        }
        let end = filled_to(&ends, width);
        let full = ends.iter().map(|line| (line.0 + to_be_filled(*line, end)) / width);
        full.sum::<f32>() / ends.len().max(1) as f32
    }

    /// True if the parked notes stand on a line of their own.
    pub(super) fn parked_is_alone(&self, flow: Flow) -> bool {
        let lines = deal(&self.groups, flow.max_width());
        !self.parked.is_empty() && !self.parked_place(flow, &lines).is_beside
    }

    /// The size the scene would have; cheap enough to try many widths.
    pub fn size(&self, flow: Flow, measure: &mut dyn Measure) -> WallSize {
        let lines = deal(&self.groups, flow.max_width());
        let mut size = WallSize::default();
        let mut last_height = 0.0;
        for line in &lines {
            size.width = size.width.max(line_width(line));
            last_height = self.line_height(line, measure);
            size.height += last_height + BAND_GAP;
        }
        if !self.parked.is_empty() {
            let place = self.parked_place(flow, &lines);
            let height = self.parked_height(&place, &lines, measure);
            size.width = size.width.max(place.x + place.width);
            size.height +=
                if place.is_beside { (height - last_height).max(0.0) } else { height + BAND_GAP };
        }
        size.height = (size.height - BAND_GAP).max(0.0);
        size
    }

    fn line_height(&self, line: &[Part], measure: &mut dyn Measure) -> f32 {
        self.header_height(line, measure) + AXIS_ZONE + self.tallest(line) + BAND_FOOT
    }

    /// Places everything.
    pub fn scene(&self, flow: Flow, measure: &mut dyn Measure) -> Scene {
        self.scene_of_lines(&deal(&self.groups, flow.max_width()), flow, None, measure)
    }

    /// Places these lines; `hold` says what of them stays where it stood.
    pub(super) fn scene_of_lines(
        &self,
        lines: &[Vec<Part>],
        flow: Flow,
        hold: Option<&Hold<'_>>,
        measure: &mut dyn Measure,
    ) -> Scene {
        let mut scene = Scene {
            size: WallSize::default(),
            types: type_looks(self.wall),
            bands: Vec::new(),
            axis: Vec::new(),
            beads: Vec::with_capacity(self.slots.len()),
            notes: Vec::with_capacity(self.wall.moments.len()),
            parked: None,
        };
        let type_places: FxHashMap<&ContactTypeId, usize> =
            self.wall.contact_types.iter().enumerate().map(|(at, kind)| (&kind.id, at)).collect();
        let note_of = |index: usize, x: f32, y: f32| self.note(index, x, y, &type_places);
        let mut y: f32 = 0.0;
        let last_line = lines.len().saturating_sub(1);
        let mut last_top = 0.0;
        let parked = (!self.parked.is_empty()).then(|| self.parked_place(flow, lines));
        let width = |line: &Vec<Part>| hold.map_or(line_width(line), |hold| hold.width(line));
        let mut widest = lines.iter().map(width).fold(0.0, f32::max);
        if let Some(parked) = &parked {
            widest = widest.max(parked.x + parked.width);
        }
        for (number, line) in lines.iter().enumerate() {
            let stood = hold.and_then(|hold| hold.line(number));
            let top = stood.map_or(y, |stood| y.max(stood.top));
            last_top = top;
            let end = if number == last_line { AxisEnd::JourneyEnds } else { AxisEnd::Continues };
            let goes_on = number == last_line && parked.as_ref().is_some_and(|it| it.is_beside);
            let wider = if goes_on { 0.0 } else { to_be_flush(widest - line_width(line)) };
            let across = hold.map(|hold| self.across_in_hold(line, number, wider, hold));
            let line = Line {
                parts: line,
                top,
                least_header: stood.map_or(0.0, |stood| stood.header),
                across: across.unwrap_or_else(|| Across::in_turn(line, wider)),
                end,
            };
            y = top + self.place_line(&line, &note_of, &mut scene, measure) + BAND_GAP;
        }
        scene.size = match parked {
            None => WallSize { width: widest, height: (y - BAND_GAP).max(0.0) },
            Some(place) => {
                let tops = (last_top, y);
                self.place_parked(place, lines, tops, &note_of, &mut scene, measure);
                self.size(flow, measure)
            }
        };
        scene
    }

    /// The stage of a group; `None` is the unnamed band.
    pub(super) fn stage_of(&self, group: usize) -> Option<&StageId> {
        let place = self.groups[group].stage?;
        self.wall.stages.get(place).map(|stage| &stage.id)
    }

    /// The moments of a slot, from the top.
    pub(super) fn ids_in(&self, slot: usize) -> impl Iterator<Item = &MomentId> {
        self.slots[slot].moments.iter().map(|at| &self.wall.moments[*at].id)
    }

    pub(super) fn tallest(&self, line: &[Part]) -> f32 {
        let slots = line.iter().flat_map(|part| &self.slots[part.slots.clone()]);
        slots.map(|slot| self.slot_height(slot)).fold(NOTE_SIZE, f32::max)
    }

    fn slot_height(&self, slot: &Slot<'_>) -> f32 {
        let rows = slot.moments.iter().enumerate();
        rows.map(|(row, at)| self.texts[*at].note_height + self.row_gap(slot, row)).sum()
    }

    /// Below a row of a slot; nothing below the last.
    pub(super) fn row_gap(&self, slot: &Slot<'_>, row: usize) -> f32 {
        let Some(next) = slot.moments.get(row + 1) else { return 0.0 };
        let moment = |index: usize| &self.wall.moments[index];
        let is_priority = |index: usize| self.wall.priorities.contains(&moment(index).id);
        let above = slot.moments[row];
        let meets =
            is_priority(*next) && sticker(is_priority(above), moment(above), self.today).is_some();
        if meets { ROW_GAP + STICKER_GAP } else { ROW_GAP }
    }

    fn note(
        &self,
        index: usize,
        x: f32,
        y: f32,
        type_places: &FxHashMap<&ContactTypeId, usize>,
    ) -> Note {
        let moment = &self.wall.moments[index];
        let text = Arc::clone(&self.texts[index]);
        let rank = self.wall.priorities.rank(&moment.id);
        Note {
            moment: moment.id.clone(),
            index,
            rect: WallRect::new(x, y, NOTE_SIZE, text.note_height),
            text,
            contact: moment.contact.as_ref().and_then(|id| type_places.get(id).copied()),
            rank,
            verdict: moment.verdict(),
            sticker: sticker(rank.is_some(), moment, self.today).filter(|_| self.has_states),
            dots: moment.dots,
            called: None,
        }
    }
}

/// By how much a line that ends so far before the others is widened, so that full lines end flush. Where another note
/// would find room, the end stays as it is: it says that something comes to an end.
pub(super) fn to_be_flush(short: f32) -> f32 {
    if (0.0..NOTE_PITCH).contains(&short) { short } else { 0.0 }
}

pub(super) fn line_width(line: &[Part]) -> f32 {
    let bands: f32 = line.iter().map(|part| band_width(part.slots.len()) + BAND_GAP).sum();
    bands - BAND_GAP
}

/// The unnamed band, if anything is in it, then every stage, empty ones too. A wall with nothing has one bare band.
fn groups(wall: &Wall, slots: &[Slot<'_>]) -> Vec<Group> {
    let mut groups = Vec::with_capacity(wall.stages.len() + 1);
    let mut start = 0;
    let mut take_while_in = |stage: Option<&StageId>| {
        let length = slots[start..].iter().take_while(|slot| slot.stage == stage).count();
        let range = start..start + length;
        start = range.end;
        range
    };
    let unnamed = take_while_in(None);
    if !unnamed.is_empty() || wall.stages.is_empty() {
        groups.push(Group { stage: None, slots: unnamed });
    }
    for (place, stage) in wall.stages.iter().enumerate() {
        groups.push(Group { stage: Some(place), slots: take_while_in(Some(&stage.id)) });
    }
    groups
}

/// How each of the wall's contact types looks, in the wall's order.
pub fn type_looks(wall: &Wall) -> Vec<TypeLook> {
    let mut own = 0;
    let look = |kind: &crate::model::ContactType| {
        let built_in = kind.built_in();
        let own_place = own;
        own += usize::from(built_in.is_none());
        TypeLook { built_in, own_place, color: kind.color, mark: kind.mark.clone() }
    };
    wall.contact_types.iter().map(look).collect()
}

fn has_low_stickers(wall: &Wall, moment: &Moment, today: Date) -> bool {
    let is_priority = wall.priorities.contains(&moment.id);
    moment.verdict().is_some() || sticker(is_priority, moment, today).is_some()
}

/// A priority shows where it stands, or that something is overdue; before its verdict it shows nothing.
fn sticker(is_priority: bool, moment: &Moment, today: Date) -> Option<Sticker> {
    if !is_priority {
        return None;
    }
    if moment.actions.iter().any(|action| action.is_overdue(today)) {
        return Some(Sticker::Overdue);
    }
    match priority_state(moment) {
        PriorityState::ToAssess => None,
        state => Some(Sticker::State(state)),
    }
}
