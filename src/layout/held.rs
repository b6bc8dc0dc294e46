//! Lines that are held while notes are dragged: what was on a line stays on it, so that the place that is aimed at does
//! not slide away.

use rustc_hash::FxHashMap;

use super::flow::{Group, Part};
use super::scene::Scene;
use crate::model::{MomentId, StageId};

/// On which line every note and every stage stood, from 0.
#[derive(Clone, Debug, Default)]
pub struct HeldLines {
    notes: FxHashMap<MomentId, usize>,
    stages: FxHashMap<Option<StageId>, usize>,
}

impl HeldLines {
    /// The lines of a wall as it is laid out.
    pub fn of(scene: &Scene) -> Self {
        let mut tops: Vec<f32> = scene.bands.iter().map(|band| band.rect.y).collect();
        tops.sort_by(f32::total_cmp);
        tops.dedup();
        let line_at = |y: f32| tops.partition_point(|top| *top <= y).saturating_sub(1);
        let notes = scene.notes.iter();
        let notes = notes.map(|note| (note.moment.clone(), line_at(note.rect.y))).collect();
        let mut stages = FxHashMap::default();
        for band in &scene.bands {
            stages.entry(band.stage.clone()).or_insert_with(|| line_at(band.rect.y));
        }
        Self { notes, stages }
    }

    pub(super) fn of_note(&self, id: &MomentId) -> Option<usize> {
        self.notes.get(id).copied()
    }

    pub(super) fn of_stage(&self, stage: Option<&StageId>) -> Option<usize> {
        self.stages.get(&stage.cloned()).copied()
    }
}

/// Deals the groups out to the lines they are held on. `of_slot` and `of_group` tell the line of a slot and of a
/// group, where they had one; a slot that had none, or is dragged, goes to the one behind it, else to the one before.
pub(super) fn deal_held(
    groups: &[Group],
    of_slot: impl Fn(usize) -> Option<usize>,
    of_group: impl Fn(usize) -> Option<usize>,
) -> Vec<Vec<Part>> {
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
    lines.into_iter().map(|(_, parts)| parts).collect()
}
