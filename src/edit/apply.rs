//! Applies a change to a wall, or refuses it.

use super::guards::{for_each_moment, hold_limit};
use super::{
    Edit, MomentChange, Refused, WallChange, import, moments, plan, priorities, structure,
};
use crate::model::{Moment, MomentId, TextField, Wall, limits, mend::is_amount};

/// The wall after the change. Pure: the given wall stays as it is, and so it does when refused.
///
/// # Errors
/// A [`Refused`] that says why the change cannot be made.
pub fn apply(wall: &Wall, edit: &Edit) -> Result<Wall, Refused> {
    let mut next = wall.clone();
    apply_to(&mut next, edit)?;
    Ok(next)
}

fn apply_to(wall: &mut Wall, edit: &Edit) -> Result<(), Refused> {
    match edit {
        Edit::Wall(change) => change_wall(wall, change),
        Edit::AddContactType(kind) => structure::add_type(wall, kind),
        Edit::ChangeContactType { id, change } => structure::change_type(wall, id, change),
        Edit::MoveContactType { id, to } => structure::move_type(wall, id, *to),
        Edit::RemoveContactType { id, reassign_to } => {
            structure::remove_type(wall, id, reassign_to.as_ref())
        }
        Edit::AddStage { stage, at } => structure::add_stage(wall, stage, *at),
        Edit::RenameStage { id, name } => structure::rename_stage(wall, id, name),
        Edit::MoveStage { id, to } => structure::move_stage(wall, id, *to),
        Edit::RemoveStage(id) => structure::remove_stage(wall, id),
        Edit::MergeStages { from, into } => structure::merge_stages(wall, from, into),
        Edit::SplitStage { first, stage } => structure::split_stage(wall, first, stage),
        Edit::AddMoments { moments, place } => moments::add(wall, moments, place),
        Edit::RemoveMoments(ids) => moments::remove(wall, ids),
        Edit::MoveMoments { ids, place } => moments::relocate(wall, ids, place),
        Edit::ChangeMoments { ids, change } => change_moments(wall, ids, change),
        Edit::DuplicateMoments { copies, plan_ids } => moments::duplicate(wall, copies, plan_ids),
        Edit::SplitMoment { id, at_byte, new_id } => moments::split(wall, id, *at_byte, new_id),
        Edit::MergeMoments(ids) => moments::merge(wall, ids),
        Edit::Assess { ids, assessment, .. } => plan::assess(wall, ids, assessment),
        Edit::ClearVerdict { ids, date } => plan::clear_verdict(wall, ids, *date),
        Edit::AddPriorities(ids) => priorities::add(wall, ids),
        Edit::RemovePriorities(ids) => priorities::remove(wall, ids),
        Edit::MovePriority { id, rank } => priorities::change_rank(wall, id, *rank),
        Edit::SwapPriority { out, with } => priorities::swap(wall, out, with),
        Edit::AddIdea { moment, idea } => plan::add_idea(wall, moment, idea),
        Edit::ChangeIdea(idea) => plan::change_idea(wall, idea),
        Edit::RemoveIdea(id) => plan::remove_idea(wall, id),
        Edit::AddAction { moment, action } => plan::add_action(wall, moment, action),
        Edit::ChangeAction(action) => plan::change_action(wall, action),
        Edit::RemoveAction(id) => plan::remove_action(wall, id),
        Edit::AddMetric { moment, metric } => plan::add_metric(wall, moment, metric),
        Edit::ChangeMetric(metric) => plan::change_metric(wall, metric),
        Edit::RemoveMetric(id) => plan::remove_metric(wall, id),
        Edit::AddReview(review) => structure::add_review(wall, review),
        Edit::RenameReview { id, label } => structure::rename_review(wall, id, label),
        Edit::RemoveReview(id) => structure::remove_review(wall, id),
        Edit::Import(additions) => import::add(wall, additions),
        Edit::Together(edits) => edits.iter().try_for_each(|edit| apply_to(wall, edit)),
    }
}

fn change_wall(wall: &mut Wall, change: &WallChange) -> Result<(), Refused> {
    let scenario = &mut wall.scenario;
    match change {
        WallChange::Title(title) => {
            hold_limit(TextField::Title, title, &wall.title)?;
            wall.title.clone_from(title);
        }
        WallChange::Why(why) => set_text(&mut wall.why, why, TextField::Why)?,
        WallChange::Mode(mode) => wall.mode = *mode,
        WallChange::CustomersPerYear(count) => {
            if count.is_some_and(|count| count > limits::CUSTOMERS_PER_YEAR) {
                return Err(Refused::NotAnAmount);
            }
            wall.customers_per_year = *count;
        }
        WallChange::NextReview(date) => wall.next_review = *date,
        WallChange::Customer(text) => {
            set_text(&mut scenario.customer, text, TextField::Customer)?;
        }
        WallChange::Goal(text) => set_text(&mut scenario.goal, text, TextField::Goal)?,
        WallChange::Outcome(text) => set_text(&mut scenario.outcome, text, TextField::Outcome)?,
        WallChange::Context(text) => set_text(&mut scenario.context, text, TextField::Context)?,
        WallChange::Conditions(conditions) => {
            if conditions.len() > limits::CONDITIONS.max(scenario.conditions.len()) {
                return Err(Refused::TooManyConditions);
            }
            for text in conditions.iter().filter(|text| !scenario.conditions.contains(text)) {
                hold_limit(TextField::Condition, text, "")?;
            }
            scenario.conditions.clone_from(conditions);
        }
        WallChange::Participants(people) => wall.participants.clone_from(people),
    }
    Ok(())
}

fn change_moments(wall: &mut Wall, ids: &[MomentId], change: &MomentChange) -> Result<(), Refused> {
    if let MomentChange::Contact(Some(id)) = change
        && wall.contact_type(id).is_none()
    {
        return Err(Refused::Unknown(id.to_string()));
    }
    for_each_moment(wall, ids, |moment| change_moment(moment, change))
}

fn change_moment(moment: &mut Moment, change: &MomentChange) -> Result<(), Refused> {
    match change {
        MomentChange::Text(text) => {
            if text.trim().is_empty() {
                return Err(Refused::Blank(TextField::MomentText));
            }
            hold_limit(TextField::MomentText, text, &moment.text)?;
            moment.text.clone_from(text);
        }
        MomentChange::Contact(contact) => moment.contact.clone_from(contact),
        MomentChange::Seconds(seconds) => {
            seconds.map_or(Ok(()), hold_amount)?;
            moment.seconds = *seconds;
        }
        MomentChange::TimesPerCustomer(times) => {
            hold_amount(*times)?;
            moment.times_per_customer = *times;
        }
        MomentChange::Want(text) => set_text(&mut moment.want, text, TextField::Want)?,
        MomentChange::Showstopper(text) => {
            set_text(&mut moment.showstopper, text, TextField::Showstopper)?;
        }
        MomentChange::Expected(text) => {
            set_text(&mut moment.expected, text, TextField::Expected)?;
        }
        MomentChange::Got(text) => set_text(&mut moment.got, text, TextField::Got)?,
        MomentChange::Consequence(consequence) => moment.consequence = *consequence,
        MomentChange::Dots(dots) => moment.dots = *dots,
        MomentChange::By(by) => moment.by.clone_from(by),
        MomentChange::Lane(lane) => moment.lane = *lane,
        MomentChange::Target(target) => {
            if let (Some(verdict), Some(target)) = (moment.verdict(), *target)
                && !verdict.allows_target(target)
            {
                return Err(Refused::TargetNotAbove { verdict, target });
            }
            moment.target = *target;
        }
    }
    Ok(())
}

fn set_text(
    place: &mut Option<String>,
    new: &Option<String>,
    field: TextField,
) -> Result<(), Refused> {
    let new = new.as_ref().filter(|text| !text.trim().is_empty());
    let text = new.map_or("", String::as_str);
    hold_limit(field, text, place.as_deref().unwrap_or_default())?;
    *place = new.cloned();
    Ok(())
}

fn hold_amount(number: f64) -> Result<(), Refused> {
    if is_amount(number) { Ok(()) } else { Err(Refused::NotAnAmount) }
}
