//! What is held while notes are dragged, so that the place that is aimed at does not slide away: what was on a line
//! stays on it, a line stands no higher than it stood, and one that nothing is put on keeps its columns.

use rustc_hash::FxHashMap;

use super::flow::{Flow, Group, Part};
use super::line::{AXIS_DROP, Across};
use super::scene::{AxisLine, Band, Scene};
use super::text::Measure;
use super::wall::{WallLayout, line_width};
use crate::model::{MomentId, StageId};

/// Where everything stood: as notes were taken, or before the wall changed.
#[derive(Clone, Debug, Default)]
pub struct HeldLines {
    notes: FxHashMap<MomentId, HeldNote>,
    /// The line a stage begins on.
    stages: FxHashMap<Option<StageId>, usize>,
    lines: Vec<HeldLine>,
    /// So wide a line may be that takes what is dragged.
    room: f32,
}

#[derive(Clone, Copy, Debug)]
struct HeldNote {
    /// From 0.
    line: usize,
    x: f32,
}

/// A line as it stood.
#[derive(Clone, Debug)]
pub(super) struct HeldLine {
    /// Its upper edge.
    pub top: f32,
    /// The height of its header.
    pub header: f32,
    /// Left edge and width of its bands.
    bands: FxHashMap<Option<StageId>, (f32, f32)>,
}

/// What stays where it stood in a wall whose notes are dragged.
pub(super) struct Hold<'h> {
    held: &'h HeldLines,
    /// Which of the held lines each line is.
    numbers: Vec<usize>,
    /// Which notes are dragged.
    dragged: &'h dyn Fn(&MomentId) -> bool,
}

impl HeldLines {
    /// The lines of a wall as it is laid out.
    pub fn of(scene: &Scene) -> Self {
        let line = |axis: &AxisLine| {
            let is_on = |band: &&Band| (band.rect.y..band.rect.bottom()).contains(&axis.from.y);
            let on_line = scene.bands.iter().filter(is_on);
            let top = on_line.clone().map(|band| band.rect.y).fold(axis.from.y, f32::min);
            let bands = on_line.map(|band| (band.stage.clone(), (band.rect.x, band.rect.width)));
            HeldLine { top, header: axis.from.y - AXIS_DROP - top, bands: bands.collect() }
        };
        let lines: Vec<HeldLine> = scene.axis.iter().map(line).collect();
        let line_at =
            |y: f32| lines.partition_point(|line: &HeldLine| line.top <= y).saturating_sub(1);
        let notes = scene.notes.iter().map(|note| {
            (note.moment.clone(), HeldNote { line: line_at(note.rect.y), x: note.rect.x })
        });
        let notes = notes.collect();
        let mut stages = FxHashMap::default();
        for band in &scene.bands {
            stages.entry(band.stage.clone()).or_insert_with(|| line_at(band.rect.y));
        }
        Self { notes, stages, lines, room: f32::INFINITY }
    }

    /// The same where the window shows the wall so far, in u from its left: no line grows beyond that, unless the wall went
    /// on there.
    pub fn in_view_to(self, in_view_to: f32) -> Self {
        let bands = self.lines.iter().flat_map(|stood| stood.bands.values());
        let room = bands.map(|(x, width)| x + width).fold(in_view_to, f32::max);
        Self { room, ..self }
    }
}

impl Hold<'_> {
    /// A line as it stood.
    pub fn line(&self, number: usize) -> Option<&HeldLine> {
        self.numbers.get(number).and_then(|number| self.held.lines.get(*number))
    }

    /// How wide a line is that takes what is dragged.
    pub fn width(&self, line: &[Part]) -> f32 {
        line_width(line).min(self.held.room)
    }

    fn note(&self, id: &MomentId) -> Option<HeldNote> {
        self.held.notes.get(id).copied().filter(|_| !(self.dragged)(id))
    }
}

impl WallLayout<'_> {
    /// The scene with the lines it had before notes were dragged; `dragged` tells which those are.
    pub fn held_scene(
        &self,
        flow: Flow,
        held: &HeldLines,
        dragged: &dyn Fn(&MomentId) -> bool,
        measure: &mut dyn Measure,
    ) -> Scene {
        let mut hold = Hold { held, numbers: Vec::new(), dragged };
        let (numbers, lines): (Vec<_>, Vec<_>) = self.lines_as_held(&hold).into_iter().unzip();
        hold.numbers = numbers;
        self.scene_of_lines(&lines, flow, Some(&hold), measure)
    }

    /// The scene with the lines its notes stood on before, as long as none is wider than the flow allows.
    pub fn kept_scene(
        &self,
        flow: Flow,
        held: &HeldLines,
        measure: &mut dyn Measure,
    ) -> Option<Scene> {
        let hold = Hold { held, numbers: Vec::new(), dragged: &|_| false };
        let lines = self.lines_as_held(&hold);
        let lines: Vec<Vec<Part>> = lines.into_iter().map(|(_, line)| line).collect();
        let fits = lines.iter().all(|line| line_width(line) <= flow.max_width());
        fits.then(|| self.scene_of_lines(&lines, flow, None, measure))
    }

    fn lines_as_held(&self, hold: &Hold<'_>) -> Vec<(usize, Vec<Part>)> {
        let of_slot = |slot: usize| self.held_note(slot, hold).map(|note| note.line);
        let of_group = |group: usize| hold.held.stages.get(&self.stage_of(group).cloned()).copied();
        deal_held(&self.groups, of_slot, of_group)
    }

    /// Where a slot stood: one of its notes that is not dragged.
    fn held_note(&self, slot: usize, hold: &Hold<'_>) -> Option<HeldNote> {
        self.ids_in(slot).find_map(|id| hold.note(id))
    }

    /// The columns of a line while notes are dragged; by `wider` it is widened where nothing holds it.
    pub(super) fn across_in_hold(
        &self,
        line: &[Part],
        number: usize,
        wider: f32,
        hold: &Hold<'_>,
    ) -> Across {
        let is_dragged = |slot: usize| self.ids_in(slot).all(|id| (hold.dragged)(id));
        let taking = || {
            let width = hold.width(line);
            match width < line_width(line) {
                true => Across::together(line, width, is_dragged),
                false => Across::in_turn(line, wider),
            }
        };
        self.across_as_held(line, number, hold).unwrap_or_else(taking)
    }

    /// The columns of a line where everything on it stood there before; what was taken off it leaves a gap.
    fn across_as_held(&self, line: &[Part], number: usize, hold: &Hold<'_>) -> Option<Across> {
        let stood = hold.line(number)?;
        let on_line = hold.numbers.get(number)?;
        let band = |part: &Part| stood.bands.get(&self.stage_of(part.group).cloned()).copied();
        let slot = |slot: usize| {
            let note = self.held_note(slot, hold).filter(|note| note.line == *on_line)?;
            Some(note.x)
        };
        Some(Across {
            is_held: true,
            bands: line.iter().map(band).collect::<Option<_>>()?,
            slots: line
                .iter()
                .flat_map(|part| part.slots.clone())
                .map(slot)
                .collect::<Option<_>>()?,
        })
    }
}

/// Deals the groups out to the lines they are held on, each with its number. `of_slot` and `of_group` tell the line of
/// a slot and of a group, where they had one; a slot that had none, or is dragged, goes to the one behind it, else to
/// the one before.
fn deal_held(
    groups: &[Group],
    of_slot: impl Fn(usize) -> Option<usize>,
    of_group: impl Fn(usize) -> Option<usize>,
) -> Vec<(usize, Vec<Part>)> {
    let mut lines: Vec<(usize, Vec<Part>)> = Vec::new();
    let mut line = 0;
    let mut put = |line: usize, part: Part| match lines.last_mut() {
        Some((last, parts)) if *last == line => match parts.last_mut() {
            Some(before) if before.group == part.group => before.slots.end = part.slots.end,
            _ => parts.push(part),
        },
        _ => lines.push((line, vec![part])),
    };
    for (group, Group { slots, .. }) in groups.iter().enumerate() {
        if slots.is_empty() {
            line = of_group(group).unwrap_or(line).max(line);
            put(line, Part { group, slots: slots.clone() });
        }
        for slot in slots.clone() {
            let behind = || (slot + 1 < slots.end).then(|| of_slot(slot + 1)).flatten();
            let first = || (slot == slots.start).then(|| of_group(group)).flatten();
            let held = of_slot(slot).or_else(behind).or_else(first);
            line = held.unwrap_or(line).max(line);
            put(line, Part { group, slots: slot..slot + 1 });
        }
    }
    lines
}
