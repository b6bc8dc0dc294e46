//! What a session says to a line it carried out: which moment, and what was set.

use crate::edit::{Edit, MomentChange};
use crate::model::{MomentId, Wall, slots};
use crate::words::{self, command, window};

/// "moment 3, “Three”: magical". What was deleted is told of with the number it had.
pub(super) fn change(edit: &Edit, before: &Wall, after: &Wall) -> String {
    let (id, set) = match edit {
        Edit::AddMoments { moments, .. } => (moments.first().map(|moment| &moment.id), None),
        Edit::ChangeMoments { ids, change } => (ids.first(), set(change, after)),
        Edit::Assess { ids, assessment, .. } => {
            (ids.first(), assessment.verdict.map(words::verdict_within).map(str::to_owned))
        }
        Edit::AddPriorities(ids) => {
            let rank = ids.first().and_then(|id| after.priorities.rank(id));
            (ids.first(), rank.map(words::priority_of_rank))
        }
        Edit::RemoveMoments(ids) => (ids.first(), Some(command::deleted().to_owned())),
        Edit::MoveMoments { ids, .. } => (ids.first(), None),
        _ => (None, None),
    };
    let told = id.and_then(|id| moment(after, id).or_else(|| moment(before, id)));
    command::done(told.unwrap_or_else(|| words::step(edit)), set.as_deref())
}

/// "Undone: Delete 1 moment".
pub(super) fn undone(edit: &Edit) -> String {
    window::undone(&words::step(edit))
}

/// "Redone: Delete 1 moment".
pub(super) fn redone(edit: &Edit) -> String {
    window::redone(&words::step(edit))
}

fn set(change: &MomentChange, wall: &Wall) -> Option<String> {
    match change {
        MomentChange::Contact(Some(id)) => wall.contact_type(id).map(|kind| kind.label.clone()),
        _ => None,
    }
}

/// A moment by the number that a session knows it by, and by the one on the wall where that is another.
fn moment(wall: &Wall, id: &MomentId) -> Option<String> {
    let place = wall.timeline().position(|moment| moment.id == *id)?;
    let moment = wall.moment(id)?;
    let number = place + 1;
    let label = on_the_wall(wall, id).filter(|label| *label != number.to_string());
    Some(command::moment(number, label.as_deref(), &moment.text))
}

/// "4b" in a stack, else "4".
fn on_the_wall(wall: &Wall, id: &MomentId) -> Option<String> {
    // Without a stack the numbers are the same; most walls have few, and a script may have many lines.
    if wall.timeline().all(|moment| moment.row == 0) {
        return None;
    }
    slots(wall).iter().find_map(|slot| {
        let row = slot.moments.iter().position(|index| wall.moments[*index].id == *id)?;
        Some(slot.label(row))
    })
}
