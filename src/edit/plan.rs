//! Changes to verdicts, ideas, actions and metrics.

use std::sync::Arc;

use super::Refused;
use super::guards::{for_each_moment, hold_fresh, hold_limit, known};
use crate::model::{
    Action, ActionId, Assessment, Date, Evidence, Idea, IdeaId, Metric, MetricId, Moment, MomentId,
    TextField, Wall,
};

pub(super) fn assess(
    wall: &mut Wall,
    ids: &[MomentId],
    assessment: &Assessment,
) -> Result<(), Refused> {
    for_each_moment(wall, ids, |moment| {
        let entries = &mut moment.assessments;
        match same_day(entries, assessment) {
            // The last hand was taken down again: as if none had been raised.
            Some(place) if says_nothing(assessment, entries.len()) => {
                entries.remove(place);
            }
            Some(place) => {
                let extra = std::mem::take(&mut entries[place].extra);
                entries[place] = Assessment { extra, ..assessment.clone() };
            }
            None => entries.push(assessment.clone()),
        }
        Ok(())
    })
}

/// The last judgement, if it is of the same day. Hands that were raised after it are none.
fn same_day(entries: &[Assessment], assessment: &Assessment) -> Option<usize> {
    let is_other_hands =
        |entry: &&Assessment| entry.is_hands_alone() && entry.date != assessment.date;
    let place = entries.len() - entries.iter().rev().take_while(is_other_hands).count();
    let last = entries.get(place.checked_sub(1)?)?;
    let counts = !last.is_void || last.is_hands_alone();
    (counts && last.date == assessment.date).then_some(place - 1)
}

/// True if nothing is left of it. Where there were judgements before, a verdict that is none takes theirs back.
fn says_nothing(assessment: &Assessment, entries: usize) -> bool {
    let Assessment { verdict, is_void, votes, evidence, note, .. } = assessment;
    let is_bare = *evidence == Evidence::Guess && note.is_none() && votes.is_none();
    verdict.is_none() && is_bare && (*is_void || entries == 1)
}

pub(super) fn clear_verdict(
    wall: &mut Wall,
    ids: &[MomentId],
    date: Option<Date>,
) -> Result<(), Refused> {
    for_each_moment(wall, ids, |moment| {
        if moment.verdict().is_none() {
            return Ok(());
        }
        match moment.assessments.last() {
            Some(last) if last.date == date && moment.assessments.len() == 1 => {
                moment.assessments.clear();
            }
            _ => {
                let same_day = moment.assessments.pop_if(|last| last.date == date);
                let extra = same_day.map(|last| last.extra).unwrap_or_default();
                moment.assessments.push(Assessment {
                    verdict: None,
                    is_void: false,
                    date,
                    votes: None,
                    evidence: Evidence::Guess,
                    note: None,
                    extra,
                });
            }
        }
        Ok(())
    })
}

pub(super) fn add_idea(wall: &mut Wall, moment: &MomentId, idea: &Idea) -> Result<(), Refused> {
    let index = known(wall, moment)?;
    hold_text(TextField::Idea, &idea.text, "")?;
    hold_fresh(idea.id.as_str(), idea_owner(wall, &idea.id).is_none())?;
    Arc::make_mut(&mut wall.moments[index]).ideas.push(idea.clone());
    Ok(())
}

pub(super) fn change_idea(wall: &mut Wall, idea: &Idea) -> Result<(), Refused> {
    let (moment, index) =
        idea_owner(wall, &idea.id).ok_or_else(|| Refused::Unknown(idea.id.to_string()))?;
    hold_text(TextField::Idea, &idea.text, &wall.moments[moment].ideas[index].text)?;
    Arc::make_mut(&mut wall.moments[moment]).ideas[index] = idea.clone();
    Ok(())
}

pub(super) fn remove_idea(wall: &mut Wall, id: &IdeaId) -> Result<(), Refused> {
    let (moment, index) = idea_owner(wall, id).ok_or_else(|| Refused::Unknown(id.to_string()))?;
    let moment = Arc::make_mut(&mut wall.moments[moment]);
    moment.ideas.remove(index);
    for action in moment.actions.iter_mut().filter(|action| action.idea.as_ref() == Some(id)) {
        action.idea = None;
    }
    Ok(())
}

pub(super) fn add_action(
    wall: &mut Wall,
    moment: &MomentId,
    action: &Action,
) -> Result<(), Refused> {
    let index = known(wall, moment)?;
    hold_text(TextField::Action, &action.text, "")?;
    hold_fresh(action.id.as_str(), action_owner(wall, &action.id).is_none())?;
    hold_idea(&wall.moments[index], action)?;
    hold_target(&wall.moments[index], action)?;
    Arc::make_mut(&mut wall.moments[index]).actions.push(action.clone());
    Ok(())
}

pub(super) fn change_action(wall: &mut Wall, action: &Action) -> Result<(), Refused> {
    let (moment, index) =
        action_owner(wall, &action.id).ok_or_else(|| Refused::Unknown(action.id.to_string()))?;
    let old = &wall.moments[moment].actions[index];
    hold_text(TextField::Action, &action.text, &old.text)?;
    hold_idea(&wall.moments[moment], action)?;
    // A target that came so from a file stays as it is while other fields change (R5).
    if old.target != action.target {
        hold_target(&wall.moments[moment], action)?;
    }
    Arc::make_mut(&mut wall.moments[moment]).actions[index] = action.clone();
    Ok(())
}

pub(super) fn remove_action(wall: &mut Wall, id: &ActionId) -> Result<(), Refused> {
    let (moment, index) = action_owner(wall, id).ok_or_else(|| Refused::Unknown(id.to_string()))?;
    Arc::make_mut(&mut wall.moments[moment]).actions.remove(index);
    Ok(())
}

pub(super) fn add_metric(
    wall: &mut Wall,
    moment: &MomentId,
    metric: &Metric,
) -> Result<(), Refused> {
    let index = known(wall, moment)?;
    hold_text(TextField::Metric, &metric.name, "")?;
    hold_fresh(metric.id.as_str(), metric_owner(wall, &metric.id).is_none())?;
    Arc::make_mut(&mut wall.moments[index]).metrics.push(metric.clone());
    Ok(())
}

pub(super) fn change_metric(wall: &mut Wall, metric: &Metric) -> Result<(), Refused> {
    let (moment, index) =
        metric_owner(wall, &metric.id).ok_or_else(|| Refused::Unknown(metric.id.to_string()))?;
    hold_text(TextField::Metric, &metric.name, &wall.moments[moment].metrics[index].name)?;
    Arc::make_mut(&mut wall.moments[moment]).metrics[index] = metric.clone();
    Ok(())
}

pub(super) fn remove_metric(wall: &mut Wall, id: &MetricId) -> Result<(), Refused> {
    let (moment, index) = metric_owner(wall, id).ok_or_else(|| Refused::Unknown(id.to_string()))?;
    Arc::make_mut(&mut wall.moments[moment]).metrics.remove(index);
    Ok(())
}

/// The place of the idea's moment, and the idea's place in it.
pub(super) fn idea_owner(wall: &Wall, id: &IdeaId) -> Option<(usize, usize)> {
    owner(wall, |moment| moment.ideas.iter().position(|idea| idea.id == *id))
}

pub(super) fn action_owner(wall: &Wall, id: &ActionId) -> Option<(usize, usize)> {
    owner(wall, |moment| moment.actions.iter().position(|action| action.id == *id))
}

pub(super) fn metric_owner(wall: &Wall, id: &MetricId) -> Option<(usize, usize)> {
    owner(wall, |moment| moment.metrics.iter().position(|metric| metric.id == *id))
}

fn owner(wall: &Wall, find: impl Fn(&Moment) -> Option<usize>) -> Option<(usize, usize)> {
    wall.moments.iter().enumerate().find_map(|(index, moment)| Some((index, find(moment)?)))
}

fn hold_text(field: TextField, new: &str, old: &str) -> Result<(), Refused> {
    if new.trim().is_empty() {
        return Err(Refused::Blank(field));
    }
    hold_limit(field, new, old)
}

fn hold_idea(moment: &Moment, action: &Action) -> Result<(), Refused> {
    let known = |id: &IdeaId| moment.ideas.iter().any(|idea| idea.id == *id);
    if action.idea.as_ref().is_none_or(known) { Ok(()) } else { Err(Refused::UnknownIdea) }
}

/// R5: against the verdict in force on the day of the decision.
fn hold_target(moment: &Moment, action: &Action) -> Result<(), Refused> {
    match (moment.verdict_when_decided(action), action.target) {
        (Some(verdict), Some(target)) if !verdict.allows_target(target) => {
            Err(Refused::TargetNotAbove { verdict, target })
        }
        _ => Ok(()),
    }
}
