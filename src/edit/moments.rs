//! Adding, moving, copying, splitting, merging and deleting notes.
//!
//! Every function leaves the timeline grouped by stage and the rows of each slot without gaps.

use std::collections::HashSet;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::guards::{hold_fresh, hold_limit, known, places};
use super::{Place, Refused};
use crate::model::{
    ActionId, IdeaId, MetricId, Moment, MomentId, Priorities, StageId, TextField, Wall, limits,
    mend,
};

pub(super) fn add(wall: &mut Wall, moments: &[Moment], place: &Place) -> Result<(), Refused> {
    if moments.is_empty() {
        return Err(Refused::NothingChosen);
    }
    for moment in moments {
        hold_new(wall, moment)?;
    }
    hold_fresh_ids(wall, moments)?;
    let heads = moments.iter().cloned().map(|moment| Arc::new(Moment { row: 0, ..moment }));
    insert(wall, heads.collect(), place)
}

/// What a note that comes from outside must hold before it may join.
fn hold_new(wall: &Wall, moment: &Moment) -> Result<(), Refused> {
    if moment.text.trim().is_empty() {
        return Err(Refused::Blank(TextField::MomentText));
    }
    hold_limit(TextField::MomentText, &moment.text, "")?;
    if let Some(contact) = &moment.contact
        && wall.contact_type(contact).is_none()
    {
        return Err(Refused::Unknown(contact.to_string()));
    }
    let amounts = moment.seconds.into_iter().chain([moment.times_per_customer]);
    if !amounts.into_iter().all(mend::is_amount) {
        return Err(Refused::NotAnAmount);
    }
    let has_idea = |id: &IdeaId| moment.ideas.iter().any(|idea| idea.id == *id);
    if !moment.actions.iter().filter_map(|action| action.idea.as_ref()).all(has_idea) {
        return Err(Refused::UnknownIdea);
    }
    Ok(())
}

/// Refuses moments that bring an id the wall, or one of them, has already.
pub(super) fn hold_fresh_ids(wall: &Wall, moments: &[Moment]) -> Result<(), Refused> {
    if let [only] = moments {
        // Typed notes come one by one; looking through the wall is quicker than remembering all of it.
        let own: Vec<(Kind, &str)> = ids_of(only).collect();
        for (place, id) in own.iter().enumerate() {
            let is_taken = own[..place].contains(id)
                || wall.moments.iter().any(|moment| ids_of(moment).any(|taken| taken == *id));
            hold_fresh(id.1, !is_taken)?;
        }
        return Ok(());
    }
    let mut taken: HashSet<(Kind, &str)> =
        wall.moments.iter().flat_map(|moment| ids_of(moment)).collect();
    for id in moments.iter().flat_map(ids_of) {
        hold_fresh(id.1, taken.insert(id))?;
    }
    Ok(())
}

#[derive(PartialEq, Eq, Hash, Clone, Copy)]
enum Kind {
    Moment,
    Idea,
    Action,
    Metric,
}

fn ids_of(moment: &Moment) -> impl Iterator<Item = (Kind, &str)> {
    let own = std::iter::once((Kind::Moment, moment.id.as_str()));
    let ideas = moment.ideas.iter().map(|idea| (Kind::Idea, idea.id.as_str()));
    let actions = moment.actions.iter().map(|action| (Kind::Action, action.id.as_str()));
    let metrics = moment.metrics.iter().map(|metric| (Kind::Metric, metric.id.as_str()));
    own.chain(ideas).chain(actions).chain(metrics)
}

pub(super) fn remove(wall: &mut Wall, ids: &[MomentId]) -> Result<(), Refused> {
    take(wall, ids)?;
    wall.priorities.retain(|id| !ids.contains(id));
    Ok(())
}

pub(super) fn relocate(wall: &mut Wall, ids: &[MomentId], place: &Place) -> Result<(), Refused> {
    if let Place::Before(next) | Place::After(next) | Place::Under(next) = place
        && ids.contains(next)
    {
        return Err(Refused::NextToItself);
    }
    match place {
        Place::Shelf => park(wall, ids),
        Place::Back => put_back(wall, ids),
        _ => {
            let taken = take(wall, ids)?;
            insert(wall, taken, place)
        }
    }
}

/// Parks moments. They keep their places in the list, so that they find back to where they were.
fn park(wall: &mut Wall, ids: &[MomentId]) -> Result<(), Refused> {
    let moments = with_closed_slots(wall, ids)?;
    let parked = |(mut moment, is_chosen): (Arc<Moment>, bool)| {
        if is_chosen && !moment.parked {
            let own = Arc::make_mut(&mut moment);
            (own.parked, own.row) = (true, 0);
        }
        moment
    };
    wall.moments = moments.into_iter().map(parked).collect();
    wall.priorities.retain(|id| !ids.contains(id));
    Ok(())
}

/// Puts parked moments back where they stand in the list, each in a slot of its own; one that would cut another slot
/// in two comes behind it. Where nothing of their stage is beside them any more, they come to its end.
fn put_back(wall: &mut Wall, ids: &[MomentId]) -> Result<(), Refused> {
    if ids.is_empty() {
        return Err(Refused::NothingChosen);
    }
    places(wall, ids)?;
    let chosen: FxHashSet<&MomentId> = ids.iter().collect();
    let comes_back = |moment: &Moment| moment.parked && chosen.contains(&moment.id);
    let mut next_row = 0;
    let mut cuts: Vec<bool> = Vec::with_capacity(wall.moments.len());
    for moment in wall.moments.iter().rev() {
        cuts.push(next_row > 0 && comes_back(moment));
        next_row = if moment.parked { next_row } else { moment.row };
    }
    let mut waiting = Vec::new();
    for (mut moment, cuts) in std::mem::take(&mut wall.moments).into_iter().zip(cuts.iter().rev()) {
        if !moment.parked && moment.row == 0 {
            wall.moments.append(&mut waiting);
        }
        if comes_back(&moment) {
            let own = Arc::make_mut(&mut moment);
            (own.parked, own.row) = (false, 0);
        }
        if *cuts { waiting.push(moment) } else { wall.moments.push(moment) }
    }
    wall.moments.append(&mut waiting);
    mend::group_by_stage(wall);
    Ok(())
}

/// Takes moments off the list, in list order, and closes the slots they leave. Those taken out of one slot stay a
/// slot of their own.
fn take(wall: &mut Wall, ids: &[MomentId]) -> Result<Vec<Arc<Moment>>, Refused> {
    let (taken, kept): (Vec<_>, Vec<_>) =
        with_closed_slots(wall, ids)?.into_iter().partition(|(_, is_taken)| *is_taken);
    wall.moments = kept.into_iter().map(|(moment, _)| moment).collect();
    Ok(taken.into_iter().map(|(moment, _)| moment).collect())
}

/// All moments, which of them are chosen, and the slots closed that those leave: taking a head away promotes the next.
/// The wall's list is empty after it.
fn with_closed_slots(
    wall: &mut Wall,
    ids: &[MomentId],
) -> Result<Vec<(Arc<Moment>, bool)>, Refused> {
    if ids.is_empty() {
        return Err(Refused::NothingChosen);
    }
    places(wall, ids)?;
    let chosen: FxHashSet<&MomentId> = ids.iter().collect();
    let mut moments = Vec::with_capacity(wall.moments.len());
    let (mut rows_taken, mut rows_kept) = (0_u8, 0_u8);
    for mut moment in std::mem::take(&mut wall.moments) {
        if !moment.parked && moment.row == 0 {
            (rows_taken, rows_kept) = (0, 0);
        }
        let is_taken = chosen.contains(&moment.id);
        if !moment.parked {
            let rows = if is_taken { &mut rows_taken } else { &mut rows_kept };
            if moment.row != *rows {
                Arc::make_mut(&mut moment).row = *rows;
            }
            *rows += 1;
        }
        moments.push((moment, is_taken));
    }
    Ok(moments)
}

/// Puts moments in the list at a place; those that come from the shelf stand behind the others.
fn insert(wall: &mut Wall, mut moments: Vec<Arc<Moment>>, place: &Place) -> Result<(), Refused> {
    moments.sort_by_key(|moment| moment.parked);
    let at = match place {
        Place::Shelf | Place::Back => {
            for moment in moments.iter_mut().map(Arc::make_mut) {
                moment.parked = *place == Place::Shelf;
                moment.row = 0;
                // A parked note keeps its stage, if the wall has it.
                moment.stage = moment.stage.take().filter(|stage| wall.stage(stage).is_some());
            }
            wall.moments.len()
        }
        Place::EndOfStage(stage) => {
            if let Some(id) = stage
                && wall.stage(id).is_none()
            {
                return Err(Refused::Unknown(id.to_string()));
            }
            take_stage(&mut moments, stage.as_ref());
            end_of_stage(wall, stage.as_ref())
        }
        Place::Before(next) => {
            let (head, _) = slot_bounds(wall, next)?;
            take_stage(&mut moments, wall.moments[head].stage.clone().as_ref());
            head
        }
        Place::After(previous) => {
            let (head, end) = slot_bounds(wall, previous)?;
            take_stage(&mut moments, wall.moments[head].stage.clone().as_ref());
            end
        }
        Place::Under(above) => stack_under(wall, &mut moments, above)?,
    };
    wall.moments.splice(at..at, moments);
    mend::group_by_stage(wall);
    Ok(())
}

fn take_stage(moments: &mut [Arc<Moment>], stage: Option<&StageId>) {
    for moment in moments.iter_mut().map(Arc::make_mut) {
        // What comes from the shelf opens a slot of its own.
        if moment.parked {
            moment.row = 0;
        }
        moment.parked = false;
        moment.stage = stage.cloned();
    }
}

/// Gives the moments the rows after `above`, pushes the rows below down, and says where in the list they go.
fn stack_under(
    wall: &mut Wall,
    moments: &mut [Arc<Moment>],
    above: &MomentId,
) -> Result<usize, Refused> {
    let (head, end) = slot_bounds(wall, above)?;
    let at = known(wall, above)? + 1;
    let rows = wall.moments[head..end].iter().filter(|moment| !moment.parked).count();
    if rows + moments.len() > limits::ROWS {
        return Err(Refused::TooManyRows);
    }
    take_stage(moments, wall.moments[head].stage.clone().as_ref());
    let mut row = wall.moments[at - 1].row;
    for moment in moments {
        row += 1;
        Arc::make_mut(moment).row = row;
    }
    for moment in wall.moments[at..end].iter_mut().filter(|moment| !moment.parked) {
        row += 1;
        Arc::make_mut(moment).row = row;
    }
    Ok(at)
}

/// First and one-past-last place in the list of the slot of a moment on the timeline.
fn slot_bounds(wall: &Wall, id: &MomentId) -> Result<(usize, usize), Refused> {
    let index = known(wall, id)?;
    if wall.moments[index].parked {
        return Err(Refused::Parked(wall.moments[index].text.clone()));
    }
    let is_head = |at: &usize| !wall.moments[*at].parked && wall.moments[*at].row == 0;
    let head = (0..=index).rev().find(is_head).unwrap_or(index);
    let mut end = index + 1;
    for at in index + 1..wall.moments.len() {
        if is_head(&at) {
            break;
        }
        if !wall.moments[at].parked {
            end = at + 1;
        }
    }
    Ok((head, end))
}

/// Where a moment at the end of a stage goes in the list.
fn end_of_stage(wall: &Wall, stage: Option<&StageId>) -> usize {
    // The stages up to this one; the unnamed band stands before all of them.
    let before: HashSet<&StageId> =
        wall.stages[..wall.stage_place(stage)].iter().map(|stage| &stage.id).collect();
    let is_before =
        |moment: &Moment| moment.stage.as_ref().is_none_or(|stage| before.contains(stage));
    wall.moments
        .iter()
        .rposition(|moment| !moment.parked && is_before(moment))
        .map_or(0, |last| last + 1)
}

pub(super) fn duplicate(
    wall: &mut Wall,
    copies: &[(MomentId, MomentId)],
    plan_ids: &[String],
) -> Result<(), Refused> {
    if copies.is_empty() {
        return Err(Refused::NothingChosen);
    }
    let originals: Vec<MomentId> = copies.iter().map(|(id, _)| id.clone()).collect();
    let mut pairs: Vec<(usize, &MomentId)> =
        places(wall, &originals)?.into_iter().zip(copies.iter().map(|(_, new)| new)).collect();
    pairs.sort_unstable_by_key(|(index, _)| *index);
    let mut fresh = plan_ids.iter();
    let mut copied = Vec::with_capacity(copies.len());
    for (index, new_id) in &pairs {
        let original = &wall.moments[*index];
        copied.push(copy_of(original, new_id, &mut fresh)?);
    }
    hold_fresh_ids(wall, &copied)?;
    let last = pairs.iter().rev().find(|(index, _)| !wall.moments[*index].parked);
    let place = last.map(|(index, _)| Place::After(wall.moments[*index].id.clone()));
    let (parked, placed): (Vec<_>, Vec<_>) = copied
        .into_iter()
        .map(|copy| Arc::new(Moment { row: 0, ..copy }))
        .partition(|copy| copy.parked);
    if let Some(place) = place {
        insert(wall, placed, &place)?;
    }
    insert(wall, parked, &Place::Shelf)
}

/// A copy of a note under another id, whose ideas, actions and metrics have ids of their own. `fresh` gives as many
/// as it is asked for.
pub fn copy_of<I: AsRef<str>>(
    original: &Moment,
    id: &MomentId,
    fresh: &mut impl Iterator<Item = I>,
) -> Result<Moment, Refused> {
    let mut next_id = || fresh.next().ok_or(Refused::TooFewIds);
    let mut copy = Moment { id: id.clone(), ..original.clone() };
    for idea in &mut copy.ideas {
        let new = IdeaId::new(next_id()?);
        for action in copy.actions.iter_mut().filter(|a| a.idea.as_ref() == Some(&idea.id)) {
            action.idea = Some(new.clone());
        }
        idea.id = new;
    }
    for action in &mut copy.actions {
        action.id = ActionId::new(next_id()?);
    }
    for metric in &mut copy.metrics {
        metric.id = MetricId::new(next_id()?);
    }
    Ok(copy)
}

pub(super) fn split(
    wall: &mut Wall,
    id: &MomentId,
    at_byte: usize,
    new_id: &MomentId,
) -> Result<(), Refused> {
    let index = known(wall, id)?;
    hold_fresh(new_id.as_str(), wall.moment(new_id).is_none())?;
    let moment = &wall.moments[index];
    let halves = moment.text.split_at_checked(at_byte).ok_or(Refused::NothingToSplit)?;
    let (first, second) = (halves.0.trim().to_owned(), halves.1.trim());
    if first.is_empty() || second.is_empty() {
        return Err(Refused::NothingToSplit);
    }
    let new = Moment {
        stage: moment.stage.clone(),
        contact: moment.contact.clone(),
        by: moment.by.clone(),
        lane: moment.lane,
        ..Moment::new(new_id.clone(), second)
    };
    let place = if moment.parked { Place::Shelf } else { Place::After(id.clone()) };
    Arc::make_mut(&mut wall.moments[index]).text = first;
    insert(wall, vec![Arc::new(new)], &place)
}

pub(super) fn merge(wall: &mut Wall, ids: &[MomentId]) -> Result<(), Refused> {
    let mut places = places(wall, ids)?;
    places.sort_unstable();
    places.dedup();
    // A note on the timeline is kept before one on the shelf.
    places.sort_by_key(|place| wall.moments[*place].parked);
    let [first, others @ ..] = places.as_slice() else { return Err(Refused::NothingChosen) };
    if others.is_empty() {
        return Err(Refused::NothingToSplit);
    }
    let mut merged = (*wall.moments[*first]).clone();
    let own_assessments = std::mem::take(&mut merged.assessments);
    for place in others {
        absorb(&mut merged, &wall.moments[*place]);
    }
    // The last one counts, so the first note's own come last.
    merged.assessments.extend(own_assessments);
    hold_limit(TextField::MomentText, &merged.text, &wall.moments[*first].text)?;
    let gone: Vec<MomentId> = others.iter().map(|at| wall.moments[*at].id.clone()).collect();
    let kept = merged.id.clone();
    let stands_for = |id: &MomentId| if gone.contains(id) { kept.clone() } else { id.clone() };
    (wall.priorities, _) = Priorities::from_ids(wall.priorities.iter().map(stands_for));
    wall.moments[*first] = Arc::new(merged);
    take(wall, &gone)?;
    mend::close_rows(wall);
    Ok(())
}

/// First value wins, lists are joined, counts are added up.
fn absorb(into: &mut Moment, other: &Moment) {
    into.text = format!("{}\n{}", into.text.trim_end(), other.text.trim());
    let first = |mine: &mut Option<String>, theirs: &Option<String>| {
        if mine.is_none() {
            mine.clone_from(theirs);
        }
    };
    first(&mut into.want, &other.want);
    first(&mut into.showstopper, &other.showstopper);
    first(&mut into.expected, &other.expected);
    first(&mut into.got, &other.got);
    first(&mut into.by, &other.by);
    into.contact = into.contact.take().or_else(|| other.contact.clone());
    into.seconds = into.seconds.or(other.seconds);
    into.consequence = into.consequence.or(other.consequence);
    into.target = into.target.or(other.target);
    into.dots = into.dots.saturating_add(other.dots);
    if into.times_per_customer == 1.0 {
        into.times_per_customer = other.times_per_customer;
    }
    into.assessments.extend_from_slice(&other.assessments);
    let mut extra = into.extra.clone();
    let is_new = |key: &str| !into.extra.iter().any(|(own, _)| own == key);
    for (key, json) in other.extra.iter().filter(|(key, _)| is_new(key)) {
        extra.keep(key, json);
    }
    into.extra = extra;
    into.ideas.extend_from_slice(&other.ideas);
    into.actions.extend_from_slice(&other.actions);
    into.metrics.extend_from_slice(&other.metrics);
}
