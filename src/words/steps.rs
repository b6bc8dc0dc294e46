//! What a step is called, for "Undo …" and "Redo …".

use super::catalog::text;
use crate::edit::{Edit, Judged, MomentChange, Place, TypeChange, WallChange};

/// The label of a change, in the imperative: "Move 3 moments".
pub fn step(edit: &Edit) -> String {
    let plain = match edit {
        Edit::Wall(change) => wall(change),
        Edit::AddContactType(_) => "step-add-type",
        Edit::ChangeContactType { change, .. } => contact_type(change),
        Edit::MoveContactType { .. } => "step-move-type",
        Edit::RemoveContactType { .. } => "step-remove-type",
        Edit::AddStage { .. } => "step-add-stage",
        Edit::RenameStage { .. } => "step-rename-stage",
        Edit::MoveStage { .. } => "step-move-stage",
        Edit::RemoveStage(_) => "step-remove-stage",
        Edit::MergeStages { .. } => "step-merge-stages",
        Edit::SplitStage { .. } => "step-split-stage",
        Edit::AddMoments { moments: new, .. } => return tell!("step-add", count = new.len()),
        Edit::RemoveMoments(ids) => return tell!("step-delete", count = ids.len()),
        Edit::MoveMoments { ids, place: Place::Shelf } => {
            return tell!("step-park", count = ids.len());
        }
        Edit::MoveMoments { ids, .. } => return tell!("step-move", count = ids.len()),
        Edit::ChangeMoments { ids, change } if ids.len() > 1 => {
            return tell!("step-of-moments", step = text(moment(change)), count = ids.len());
        }
        Edit::ChangeMoments { change, .. } => moment(change),
        Edit::DuplicateMoments { copies, .. } => {
            return tell!("step-duplicate", count = copies.len());
        }
        Edit::SplitMoment { .. } => "step-split-moment",
        Edit::MergeMoments(ids) => return tell!("step-merge", count = ids.len()),
        Edit::Assess { part: Judged::Verdict, .. } => "step-judge",
        Edit::Assess { part: Judged::Hands, .. } => "step-hands",
        Edit::Assess { part: Judged::Evidence, .. } => "step-evidence",
        Edit::Assess { part: Judged::Remark, .. } => "step-remark",
        Edit::ClearVerdict { .. } => "step-take-back-verdict",
        Edit::AddPriorities(_) => "step-make-priority",
        Edit::RemovePriorities(_) => "step-take-off",
        Edit::MovePriority { .. } => "step-change-rank",
        Edit::SwapPriority { .. } => "step-swap-priorities",
        Edit::AddIdea { .. } => "step-add-idea",
        Edit::ChangeIdea(_) => "step-change-idea",
        Edit::RemoveIdea(_) => "step-delete-idea",
        Edit::AddAction { .. } => "step-add-action",
        Edit::ChangeAction(_) => "step-change-action",
        Edit::RemoveAction(_) => "step-delete-action",
        Edit::AddMetric { .. } => "step-add-metric",
        Edit::ChangeMetric(_) => "step-change-metric",
        Edit::RemoveMetric(_) => "step-delete-metric",
        Edit::AddReview(_) => "step-add-review",
        Edit::RenameReview { .. } => "step-rename-review",
        Edit::RemoveReview(_) => "step-delete-review",
        Edit::Import(additions) => return tell!("step-import", count = additions.moments.len()),
        Edit::Together(edits) => match edits.as_slice() {
            [] => "step-nothing",
            // Copies that are put somewhere are copies first.
            [duplicate @ Edit::DuplicateMoments { .. }, ..] => return step(duplicate),
            [Edit::AddStage { .. }, ..] => return tell!("step-lay-out", count = edits.len()),
            [.., last] => return step(last),
        },
    };
    text(plain).to_owned()
}

/// The same of moments that were parked, of which so many were priorities: "1 moment parked, no longer a priority".
pub fn parked(count: usize, ranked: usize) -> String {
    let parked = tell!("done-parked", count);
    match (count, ranked) {
        (_, 0) => parked,
        (1, _) => tell!("done-parked-a-priority", parked),
        _ => tell!("done-parked-priorities", parked, ranked),
    }
}

/// What was done, for a word to the user that offers to take it back: "2 moments parked".
pub fn done(edit: &Edit) -> String {
    let plain = match edit {
        Edit::MoveMoments { ids, place: Place::Shelf } => {
            return parked(ids.len(), 0);
        }
        Edit::RemoveMoments(ids) => return tell!("done-deleted", count = ids.len()),
        Edit::MergeMoments(ids) => return tell!("done-merged", count = ids.len()),
        Edit::RemoveStage(_) => "done-stage-deleted",
        Edit::MergeStages { .. } => "done-stages-merged",
        Edit::AddContactType(kind) => {
            return tell!("done-type-added", name = super::quoted(&kind.label));
        }
        Edit::RemoveContactType { .. } => "done-type-deleted",
        Edit::ChangeContactType { change: TypeChange::Hidden(true), .. } => "done-type-hidden",
        Edit::ChangeContactType { .. } => "done-type-changed",
        Edit::Together(edits) if matches!(edits.first(), Some(Edit::AddStage { .. })) => {
            return tell!("done-laid-out", count = edits.len());
        }
        Edit::Import(additions) => return tell!("done-imported", count = additions.moments.len()),
        Edit::RemoveIdea(_) => "done-idea-deleted",
        Edit::RemoveAction(_) => "done-action-deleted",
        Edit::RemoveMetric(_) => "done-metric-deleted",
        Edit::RemoveReview(_) => "done-review-deleted",
        other => return step(other),
    };
    text(plain).to_owned()
}

/// A new contact type was given to so many moments at once: "“The van” added and given to 2 moments".
pub fn type_given(label: &str, count: usize) -> String {
    tell!("done-type-given", name = super::quoted(label.trim()), count)
}

fn wall(change: &WallChange) -> &'static str {
    match change {
        WallChange::Title(_) => "step-title",
        WallChange::Why(_) => "step-why",
        WallChange::Mode(_) => "step-mode",
        WallChange::CustomersPerYear(_) => "step-customers-per-year",
        WallChange::NextReview(_) => "step-next-review",
        WallChange::Customer(_) => "step-customer",
        WallChange::Goal(_) => "step-goal",
        WallChange::Outcome(_) => "step-outcome",
        WallChange::Context(_) => "step-context",
        WallChange::Conditions(_) => "step-conditions",
        WallChange::Participants(_) => "step-participants",
    }
}

fn contact_type(change: &TypeChange) -> &'static str {
    match change {
        TypeChange::Label(_) => "step-rename-type",
        TypeChange::Color(_) => "step-colour",
        TypeChange::Mark(_) => "step-mark",
        TypeChange::Hidden(true) => "step-hide-type",
        TypeChange::Hidden(false) => "step-show-type",
    }
}

fn moment(change: &MomentChange) -> &'static str {
    match change {
        MomentChange::Text(_) => "step-text",
        MomentChange::Contact(_) => "step-type",
        MomentChange::Seconds(_) => "step-seconds",
        MomentChange::TimesPerCustomer(_) => "step-times",
        MomentChange::Want(_) => "step-want",
        MomentChange::Showstopper(_) => "step-showstopper",
        MomentChange::Expected(_) => "step-expected",
        MomentChange::Got(_) => "step-got",
        MomentChange::Consequence(_) => "step-consequence",
        MomentChange::Dots(_) => "step-dots",
        MomentChange::By(_) => "step-initials",
        MomentChange::Lane(_) => "step-lane",
        MomentChange::Target(_) => "step-target",
    }
}
