//! Choosing priorities: at most five, and the sixth is refused with a swap (R1).

use super::Refused;
use super::guards::known;
use crate::model::{MAX_PRIORITIES, MomentId, Wall};

pub(super) fn add(wall: &mut Wall, ids: &[MomentId]) -> Result<(), Refused> {
    if ids.is_empty() {
        return Err(Refused::NothingChosen);
    }
    for id in ids {
        let moment = &wall.moments[known(wall, id)?];
        if moment.parked {
            return Err(Refused::Parked(moment.text.clone()));
        }
        if wall.priorities.contains(id) {
            return Err(Refused::AlreadyPriority(moment.text.clone()));
        }
    }
    if wall.priorities.len() + ids.len() > MAX_PRIORITIES {
        return Err(five_priorities(wall, ids));
    }
    for id in ids {
        if !wall.priorities.push(id.clone()) {
            let text = wall.moment(id).map(|moment| moment.text.clone()).unwrap_or_default();
            return Err(Refused::AlreadyPriority(text));
        }
    }
    Ok(())
}

fn five_priorities(wall: &Wall, ids: &[MomentId]) -> Refused {
    let wanted = match ids {
        [only] => Some(only.clone()),
        _ => None,
    };
    let swaps =
        wall.priority_moments().map(|moment| (moment.id.clone(), moment.text.clone())).collect();
    Refused::FivePriorities { wanted, swaps }
}

pub(super) fn remove(wall: &mut Wall, ids: &[MomentId]) -> Result<(), Refused> {
    if ids.is_empty() {
        return Err(Refused::NothingChosen);
    }
    for id in ids {
        let index = known(wall, id)?;
        if !wall.priorities.remove(id) {
            return Err(Refused::NotAPriority(wall.moments[index].text.clone()));
        }
    }
    Ok(())
}

pub(super) fn change_rank(wall: &mut Wall, id: &MomentId, rank: usize) -> Result<(), Refused> {
    let index = known(wall, id)?;
    if wall.priorities.move_to(id, rank) {
        Ok(())
    } else {
        Err(Refused::NotAPriority(wall.moments[index].text.clone()))
    }
}

pub(super) fn swap(wall: &mut Wall, out: &MomentId, with: &MomentId) -> Result<(), Refused> {
    let (out_index, with_index) = (known(wall, out)?, known(wall, with)?);
    if wall.moments[with_index].parked {
        return Err(Refused::Parked(wall.moments[with_index].text.clone()));
    }
    if wall.priorities.contains(with) {
        return Err(Refused::AlreadyPriority(wall.moments[with_index].text.clone()));
    }
    if wall.priorities.replace(out, with.clone()) {
        Ok(())
    } else {
        Err(Refused::NotAPriority(wall.moments[out_index].text.clone()))
    }
}
