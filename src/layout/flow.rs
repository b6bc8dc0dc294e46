//! How the timeline wraps into lines: slots in order, as many on a line as its width takes.

use std::ops::Range;

use super::note::{NOTE_PITCH, NOTE_SIZE};

/// Between the edge of a band and its notes, in u.
pub(super) const BAND_PADDING: f32 = 16.0;
/// Between bands, and between lines, in u.
pub(super) const BAND_GAP: f32 = 16.0;

/// How wide a line of the wall may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Flow {
    /// As many slots on a line as fit this width, in u; at least one.
    Width(f32),
    /// All on one line.
    OneLine,
}

impl Flow {
    /// The width that just takes so many slots in two bands, the usual case.
    pub fn columns(slots: usize) -> Self {
        Self::Width(slots as f32 * NOTE_PITCH + 2.0 * BAND_PADDING + BAND_GAP)
    }

    pub(super) fn max_width(self) -> f32 {
        match self {
            Self::Width(width) => width,
            Self::OneLine => f32::INFINITY,
        }
    }
}

/// A stage, or the unnamed band, with the range of its slots among all slots.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// Place in the wall's list of stages; `None` is the unnamed band.
    pub stage: Option<usize>,
    /// Its slots; empty for a stage without notes.
    pub slots: Range<usize>,
}

/// A part of a group on one line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    /// Which group.
    pub group: usize,
    /// Which of all slots.
    pub slots: Range<usize>,
}

/// The width of a band with so many slots; an empty stage is as wide as one slot.
pub(super) fn band_width(slots: usize) -> f32 {
    2.0 * BAND_PADDING + slots.max(1) as f32 * NOTE_PITCH - (NOTE_PITCH - NOTE_SIZE)
}

/// Deals the groups out to lines no wider than `max_width`, in order. A line holds at least one slot, and a stage
/// is not torn so that a single slot of it stands alone at the end of a line or the beginning of the next.
pub(super) fn deal(groups: &[Group], max_width: f32) -> Vec<Vec<Part>> {
    let mut lines: Vec<Vec<Part>> = Vec::new();
    let mut used = f32::INFINITY;
    for (group, Group { slots, .. }) in groups.iter().enumerate() {
        let mut next = slots.start;
        loop {
            let left = slots.end - next;
            let fresh = slots_in(max_width).max(1);
            let fitting = slots_in(max_width - used - BAND_GAP);
            let take = match slots_to_take(left, fitting, fresh) {
                0 => {
                    lines.push(Vec::new());
                    used = -BAND_GAP;
                    slots_to_take(left, fresh, fresh).max(left.min(1))
                }
                take => take,
            };
            let end = (next + take).min(slots.end);
            used += BAND_GAP + band_width(end - next);
            if let Some(line) = lines.last_mut() {
                line.push(Part { group, slots: next..end });
            }
            next = end;
            if next >= slots.end {
                break;
            }
        }
    }
    lines
}

/// How stages of so many slots each stand in lines of so many columns: for each line which stages, and which of their slots.
pub fn lines_of(stages: &[usize], columns: usize) -> Vec<Vec<(usize, Range<usize>)>> {
    let mut end = 0;
    let group = |count: &usize| {
        end += count;
        Group { stage: None, slots: end - count..end }
    };
    let groups: Vec<Group> = stages.iter().map(group).collect();
    let own = |part: Part| {
        let first = groups[part.group].slots.start;
        (part.group, part.slots.start - first..part.slots.end - first)
    };
    let lines = deal(&groups, Flow::columns(columns).max_width());
    lines.into_iter().map(|line| line.into_iter().map(own).collect()).collect()
}

/// How many of the `left` slots of a stage to put where `fitting` fit, if `fresh` fit on a new line; 0 for none.
/// An empty stage takes the place of one.
fn slots_to_take(left: usize, fitting: usize, fresh: usize) -> usize {
    if left <= 1 || left <= fitting {
        return left.max(1).min(fitting);
    }
    // Tearing a stage apart pays only where both parts have two slots or more, and lines have room for that.
    let on_a_fresh_line = fitting >= fresh;
    match fitting {
        0 => 0,
        1 if fresh >= 3 && !on_a_fresh_line => 0,
        _ if left - fitting == 1 && fitting >= 3 => fitting - 1,
        _ => fitting,
    }
}

/// How many slots a band of this width takes.
fn slots_in(width: f32) -> usize {
    let slots = (width - 2.0 * BAND_PADDING + (NOTE_PITCH - NOTE_SIZE)) / NOTE_PITCH;
    // `as` stays within 0 and the largest number.
    slots as usize
}
