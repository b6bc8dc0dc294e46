//! Slots: what stands at one time on the timeline. A slot has one bead and one number.

use super::{Moment, Stage, StageId, Wall};

/// One place on the timeline, with the moments that happen there at the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot<'a> {
    /// The number on the bead, from 1.
    pub number: usize,
    /// The stage it belongs to.
    pub stage: Option<&'a StageId>,
    /// Places in [`Wall::moments`], head first, then row 1, 2, …
    pub moments: Vec<usize>,
}

impl Slot<'_> {
    /// What the moment in `row` is called: "10" alone in its slot, else "10a", "10b", …
    pub fn label(&self, row: usize) -> String {
        if self.moments.len() < 2 {
            return self.number.to_string();
        }
        format!("{}{}", self.number, row_letters(row))
    }
}

/// a, b, … z, aa, ab, …
fn row_letters(row: usize) -> String {
    let mut rest = row + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'a' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// All slots of the timeline, in order. Parked moments take none.
pub fn slots(wall: &Wall) -> Vec<Slot<'_>> {
    let mut slots: Vec<Slot<'_>> = Vec::new();
    for (index, moment) in wall.moments.iter().enumerate().filter(|(_, moment)| !moment.parked) {
        match slots.last_mut() {
            Some(slot) if stands_under(moment, slot.stage) => slot.moments.push(index),
            _ => slots.push(Slot {
                number: slots.len() + 1,
                stage: moment.stage.as_ref(),
                moments: vec![index],
            }),
        }
    }
    slots
}

fn stands_under(moment: &Moment, stage: Option<&StageId>) -> bool {
    moment.row > 0 && moment.stage.as_ref() == stage
}

/// All slots, the unnamed band's first, then those of each stage in its turn; an empty stage has none.
pub fn slots_by_stage<'s, 'a>(
    wall: &'a Wall,
    slots: &'s [Slot<'a>],
) -> Vec<(Option<&'a Stage>, &'s [Slot<'a>])> {
    let mut rest = slots;
    let mut take = |stage: Option<&StageId>| {
        let length = rest.iter().take_while(|slot| slot.stage == stage).count();
        let (own, after) = rest.split_at(length);
        rest = after;
        own
    };
    let unnamed = take(None);
    let named = wall.stages.iter().map(|stage| (Some(stage), take(Some(&stage.id))));
    std::iter::once((None, unnamed)).chain(named).collect()
}
