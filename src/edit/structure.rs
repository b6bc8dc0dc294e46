//! Changes to contact types, stages and reviews.

use std::sync::Arc;

use super::guards::{hold_fresh, hold_limit, known};
use super::{Refused, TypeChange};
use crate::model::{
    ContactType, ContactTypeId, Moment, MomentId, Review, ReviewId, Stage, StageId, TextField,
    Wall, mend,
};

pub(super) fn add_type(wall: &mut Wall, kind: &ContactType) -> Result<(), Refused> {
    hold_fresh(kind.id.as_str(), wall.contact_type(&kind.id).is_none())?;
    hold_label(&kind.label, "")?;
    wall.contact_types.push(kind.clone());
    Ok(())
}

pub(super) fn change_type(
    wall: &mut Wall,
    id: &ContactTypeId,
    change: &TypeChange,
) -> Result<(), Refused> {
    let place = type_place(wall, id)?;
    let kind = &mut wall.contact_types[place];
    match change {
        TypeChange::Label(label) => {
            hold_label(label, &kind.label)?;
            kind.label.clone_from(label);
        }
        TypeChange::Color(Some(_)) if kind.built_in().is_some() => {
            return Err(Refused::BuiltInColor(kind.label.clone()));
        }
        TypeChange::Color(color) => kind.color = *color,
        TypeChange::Mark(mark) => kind.mark.clone_from(mark),
        TypeChange::Hidden(hidden) => kind.hidden = *hidden,
    }
    Ok(())
}

pub(super) fn move_type(wall: &mut Wall, id: &ContactTypeId, to: usize) -> Result<(), Refused> {
    let from = type_place(wall, id)?;
    let kind = wall.contact_types.remove(from);
    wall.contact_types.insert(to.min(wall.contact_types.len()), kind);
    Ok(())
}

pub(super) fn remove_type(
    wall: &mut Wall,
    id: &ContactTypeId,
    reassign_to: Option<&ContactTypeId>,
) -> Result<(), Refused> {
    let place = type_place(wall, id)?;
    let kind = &wall.contact_types[place];
    if kind.built_in().is_some() {
        return Err(Refused::BuiltInType(kind.label.clone()));
    }
    if let Some(other) = reassign_to
        && (other == id || wall.contact_type(other).is_none())
    {
        return Err(Refused::Unknown(other.to_string()));
    }
    wall.contact_types.remove(place);
    for moment in &mut wall.moments {
        if moment.contact.as_ref() == Some(id) {
            Arc::make_mut(moment).contact = reassign_to.cloned();
        }
    }
    // A wall never goes without a type: the last own one leaves the six behind.
    if wall.contact_types.is_empty() {
        wall.contact_types = Wall::blank().contact_types;
    }
    Ok(())
}

fn type_place(wall: &Wall, id: &ContactTypeId) -> Result<usize, Refused> {
    let place = wall.contact_types.iter().position(|kind| kind.id == *id);
    place.ok_or_else(|| Refused::Unknown(id.to_string()))
}

fn hold_label(label: &str, old: &str) -> Result<(), Refused> {
    if label.trim().is_empty() {
        return Err(Refused::Blank(TextField::TypeLabel));
    }
    hold_limit(TextField::TypeLabel, label, old)
}

pub(super) fn add_stage(wall: &mut Wall, stage: &Stage, at: usize) -> Result<(), Refused> {
    hold_fresh(stage.id.as_str(), wall.stage(&stage.id).is_none())?;
    hold_limit(TextField::StageName, &stage.name, "")?;
    wall.stages.insert(at.min(wall.stages.len()), stage.clone());
    Ok(())
}

pub(super) fn rename_stage(wall: &mut Wall, id: &StageId, name: &str) -> Result<(), Refused> {
    let place = stage_place(wall, id)?;
    hold_limit(TextField::StageName, name, &wall.stages[place].name)?;
    name.clone_into(&mut wall.stages[place].name);
    Ok(())
}

pub(super) fn move_stage(wall: &mut Wall, id: &StageId, to: usize) -> Result<(), Refused> {
    let from = stage_place(wall, id)?;
    let stage = wall.stages.remove(from);
    wall.stages.insert(to.min(wall.stages.len()), stage);
    mend::group_by_stage(wall);
    Ok(())
}

pub(super) fn remove_stage(wall: &mut Wall, id: &StageId) -> Result<(), Refused> {
    let place = stage_place(wall, id)?;
    let before = place.checked_sub(1).and_then(|place| wall.stages.get(place));
    let heir = before.or_else(|| wall.stages.get(place + 1)).map(|stage| stage.id.clone());
    give_moments(wall, id, heir.as_ref());
    wall.stages.remove(place);
    mend::group_by_stage(wall);
    Ok(())
}

pub(super) fn merge_stages(wall: &mut Wall, from: &StageId, into: &StageId) -> Result<(), Refused> {
    let place = stage_place(wall, from)?;
    stage_place(wall, into)?;
    if from == into {
        return Err(Refused::NextToItself);
    }
    let own: Vec<Arc<Moment>> = take_all_of(wall, from);
    let end = wall
        .moments
        .iter()
        .rposition(|moment| !moment.parked && moment.stage.as_ref() == Some(into))
        .map_or(wall.moments.len(), |last| last + 1);
    wall.moments.splice(end..end, own);
    give_moments(wall, from, Some(into));
    wall.stages.remove(place);
    mend::group_by_stage(wall);
    Ok(())
}

fn take_all_of(wall: &mut Wall, stage: &StageId) -> Vec<Arc<Moment>> {
    wall.moments.extract_if(.., |moment| moment.stage.as_ref() == Some(stage)).collect()
}

pub(super) fn split_stage(wall: &mut Wall, first: &MomentId, stage: &Stage) -> Result<(), Refused> {
    let index = known(wall, first)?;
    if wall.moments[index].parked {
        return Err(Refused::Parked(wall.moments[index].text.clone()));
    }
    let old = wall.moments[index].stage.clone();
    // A slot stays together: the split is made at its head.
    let head = (0..=index).rev().find(|&at| {
        let moment = &wall.moments[at];
        !moment.parked && moment.stage == old && moment.row == 0
    });
    let at = wall.stage_place(old.as_ref());
    add_stage(wall, stage, at)?;
    for moment in &mut wall.moments[head.unwrap_or(index)..] {
        if !moment.parked && moment.stage == old {
            Arc::make_mut(moment).stage = Some(stage.id.clone());
        }
    }
    Ok(())
}

/// Gives all moments of a stage, parked ones too, to another stage.
fn give_moments(wall: &mut Wall, from: &StageId, to: Option<&StageId>) {
    for moment in &mut wall.moments {
        if moment.stage.as_ref() == Some(from) {
            Arc::make_mut(moment).stage = to.cloned();
        }
    }
}

fn stage_place(wall: &Wall, id: &StageId) -> Result<usize, Refused> {
    let place = wall.stages.iter().position(|stage| stage.id == *id);
    place.ok_or_else(|| Refused::Unknown(id.to_string()))
}

pub(super) fn add_review(wall: &mut Wall, review: &Review) -> Result<(), Refused> {
    let is_free = wall.reviews.iter().all(|other| other.id != review.id);
    hold_fresh(review.id.as_str(), is_free)?;
    wall.reviews.push(review.clone());
    Ok(())
}

pub(super) fn rename_review(wall: &mut Wall, id: &ReviewId, label: &str) -> Result<(), Refused> {
    let place = review_place(wall, id)?;
    label.clone_into(&mut wall.reviews[place].label);
    Ok(())
}

pub(super) fn remove_review(wall: &mut Wall, id: &ReviewId) -> Result<(), Refused> {
    let place = review_place(wall, id)?;
    wall.reviews.remove(place);
    Ok(())
}

fn review_place(wall: &Wall, id: &ReviewId) -> Result<usize, Refused> {
    let place = wall.reviews.iter().position(|review| review.id == *id);
    place.ok_or_else(|| Refused::Unknown(id.to_string()))
}
