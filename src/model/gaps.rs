//! The gap table: how many contacts of each type each stage has, so that the room sees where there are none.

use std::collections::HashMap;

use super::{ContactType, ContactTypeId, Stage, StageId, Wall};

/// Contact types by stages, counted over the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct GapTable<'a> {
    /// The stages in their order; `None`, which is first, is the unnamed band and only there if it has notes.
    pub columns: Vec<Option<&'a Stage>>,
    /// The contact types in their order, then the notes without one.
    pub rows: Vec<GapRow<'a>>,
}

/// One contact type in every stage.
#[derive(Clone, Debug, PartialEq)]
pub struct GapRow<'a> {
    /// The type; `None`, which is last, holds the notes without one and is only there if there are some.
    pub contact: Option<&'a ContactType>,
    /// A count for each column. 0 is a gap.
    pub counts: Vec<u32>,
}

impl GapRow<'_> {
    /// All notes of this type.
    pub fn total(&self) -> u32 {
        self.counts.iter().sum()
    }
}

impl GapTable<'_> {
    /// All notes in a column, counted from 0; 0 beyond the last one.
    pub fn column_total(&self, column: usize) -> u32 {
        self.rows.iter().filter_map(|row| row.counts.get(column)).sum()
    }
}

/// Counts the table in one walk along the timeline. A hidden type is left out as long as no note has it.
pub fn gap_table(wall: &Wall) -> GapTable<'_> {
    let stages: HashMap<&StageId, usize> =
        wall.stages.iter().enumerate().map(|(place, stage)| (&stage.id, place + 1)).collect();
    let types: HashMap<&ContactTypeId, usize> =
        wall.contact_types.iter().enumerate().map(|(place, kind)| (&kind.id, place)).collect();
    // Everything has its cell at first; what is not shown is taken out below.
    let without_type = wall.contact_types.len();
    let mut counts = vec![vec![0_u32; wall.stages.len() + 1]; without_type + 1];
    for moment in wall.timeline() {
        let stage = moment.stage.as_ref().and_then(|id| stages.get(id)).copied().unwrap_or(0);
        let kind = moment.contact.as_ref().and_then(|id| types.get(id)).copied();
        counts[kind.unwrap_or(without_type)][stage] += 1;
    }
    let unnamed = counts.iter().any(|row| row[0] > 0);
    let contacts = wall.contact_types.iter().map(Some).chain([None]);
    let rows = contacts.zip(counts).map(|(contact, mut counts)| {
        if !unnamed {
            counts.remove(0);
        }
        GapRow { contact, counts }
    });
    let is_shown = |row: &GapRow<'_>| {
        row.contact.is_some_and(|kind| !kind.hidden) || row.counts.iter().any(|count| *count > 0)
    };
    GapTable {
        columns: unnamed.then_some(None).into_iter().chain(wall.stages.iter().map(Some)).collect(),
        rows: rows.filter(is_shown).collect(),
    }
}
