//! What a step is called, for "Undo …" and "Redo …".

use super::counted;
use crate::edit::{Edit, MomentChange, Place, TypeChange, WallChange};

/// The label of a change, in the imperative: "Move 3 moments".
pub fn step(edit: &Edit) -> String {
    let moments = |ids: usize| counted(ids, "moment", "moments");
    match edit {
        Edit::Wall(change) => wall(change).to_owned(),
        Edit::AddContactType(_) => "Add contact type".to_owned(),
        Edit::ChangeContactType { change, .. } => contact_type(change).to_owned(),
        Edit::MoveContactType { .. } => "Move contact type".to_owned(),
        Edit::RemoveContactType { .. } => "Remove contact type".to_owned(),
        Edit::AddStage { .. } => "Add stage".to_owned(),
        Edit::RenameStage { .. } => "Rename stage".to_owned(),
        Edit::MoveStage { .. } => "Move stage".to_owned(),
        Edit::RemoveStage(_) => "Remove stage".to_owned(),
        Edit::MergeStages { .. } => "Merge stages".to_owned(),
        Edit::SplitStage { .. } => "Split stage".to_owned(),
        Edit::AddMoments { moments: new, .. } => format!("Add {}", moments(new.len())),
        Edit::RemoveMoments(ids) => format!("Delete {}", moments(ids.len())),
        Edit::MoveMoments { ids, place: Place::Shelf } => format!("Park {}", moments(ids.len())),
        Edit::MoveMoments { ids, .. } => format!("Move {}", moments(ids.len())),
        Edit::ChangeMoments { ids, change } => {
            let what = moment(change);
            if ids.len() > 1 {
                format!("{what} of {}", moments(ids.len()))
            } else {
                what.to_owned()
            }
        }
        Edit::DuplicateMoments { copies, .. } => format!("Duplicate {}", moments(copies.len())),
        Edit::SplitMoment { .. } => "Split moment".to_owned(),
        Edit::MergeMoments(ids) => format!("Merge {}", moments(ids.len())),
        Edit::Assess { .. } => "Judge".to_owned(),
        Edit::ClearVerdict { .. } => "Take back verdict".to_owned(),
        Edit::AddPriorities(_) => "Make a priority".to_owned(),
        Edit::RemovePriorities(_) => "Take off the priorities".to_owned(),
        Edit::MovePriority { .. } => "Change rank".to_owned(),
        Edit::SwapPriority { .. } => "Swap priorities".to_owned(),
        Edit::AddIdea { .. } => "Add idea".to_owned(),
        Edit::ChangeIdea(_) => "Change idea".to_owned(),
        Edit::RemoveIdea(_) => "Delete idea".to_owned(),
        Edit::AddAction { .. } => "Add action".to_owned(),
        Edit::ChangeAction(_) => "Change action".to_owned(),
        Edit::RemoveAction(_) => "Delete action".to_owned(),
        Edit::AddMetric { .. } => "Add metric".to_owned(),
        Edit::ChangeMetric(_) => "Change metric".to_owned(),
        Edit::RemoveMetric(_) => "Delete metric".to_owned(),
        Edit::AddReview(_) => "Add review".to_owned(),
        Edit::RenameReview { .. } => "Rename review".to_owned(),
        Edit::RemoveReview(_) => "Delete review".to_owned(),
        Edit::Import(additions) => format!("Import {}", moments(additions.moments.len())),
        Edit::Together(edits) => match edits.as_slice() {
            [] => "Change nothing".to_owned(),
            // Copies that are put somewhere are copies first.
            [duplicate @ Edit::DuplicateMoments { .. }, ..] => step(duplicate),
            [Edit::AddStage { .. }, ..] => {
                format!("Lay out {}", counted(edits.len(), "stage", "stages"))
            }
            [.., last] => step(last),
        },
    }
}

/// What was done, for a word to the user that offers to take it back: "2 moments parked".
pub fn done(edit: &Edit) -> String {
    let moments = |ids: usize| counted(ids, "moment", "moments");
    match edit {
        Edit::MoveMoments { ids, place: Place::Shelf } => format!("{} parked", moments(ids.len())),
        Edit::RemoveMoments(ids) => format!("{} deleted", moments(ids.len())),
        Edit::MergeMoments(ids) => format!("{} merged", moments(ids.len())),
        Edit::RemoveStage(_) => "Stage deleted, its moments stay".to_owned(),
        Edit::MergeStages { .. } => "Stages merged".to_owned(),
        Edit::AddContactType(kind) => format!("“{}” added", kind.label),
        Edit::RemoveContactType { .. } => "Contact type deleted".to_owned(),
        Edit::ChangeContactType { change: TypeChange::Hidden(true), .. } => {
            "Contact type hidden".to_owned()
        }
        Edit::ChangeContactType { .. } => "Contact type changed".to_owned(),
        Edit::Together(edits) if matches!(edits.first(), Some(Edit::AddStage { .. })) => {
            format!("{} laid out", counted(edits.len(), "stage", "stages"))
        }
        Edit::Import(additions) => format!("{} imported", moments(additions.moments.len())),
        Edit::RemoveIdea(_) => "Idea deleted".to_owned(),
        Edit::RemoveAction(_) => "Action deleted".to_owned(),
        Edit::RemoveMetric(_) => "Measure deleted".to_owned(),
        Edit::RemoveReview(_) => "Review deleted".to_owned(),
        other => step(other),
    }
}

fn wall(change: &WallChange) -> &'static str {
    match change {
        WallChange::Title(_) => "Change title",
        WallChange::Why(_) => "Change the reason why",
        WallChange::Mode(_) => "Change today or ideal",
        WallChange::CustomersPerYear(_) => "Change customers a year",
        WallChange::NextReview(_) => "Change next review",
        WallChange::Customer(_) => "Change customer",
        WallChange::Goal(_) => "Change goal",
        WallChange::Outcome(_) => "Change outcome",
        WallChange::Context(_) => "Change context",
        WallChange::Conditions(_) => "Change conditions",
        WallChange::Participants(_) => "Change participants",
    }
}

fn contact_type(change: &TypeChange) -> &'static str {
    match change {
        TypeChange::Label(_) => "Rename contact type",
        TypeChange::Color(_) => "Change colour",
        TypeChange::Mark(_) => "Change mark",
        TypeChange::Hidden(true) => "Hide contact type",
        TypeChange::Hidden(false) => "Show contact type",
    }
}

fn moment(change: &MomentChange) -> &'static str {
    match change {
        MomentChange::Text(_) => "Change text",
        MomentChange::Contact(_) => "Change type",
        MomentChange::Seconds(_) => "Change seconds",
        MomentChange::TimesPerCustomer(_) => "Change times per customer",
        MomentChange::Want(_) => "Change want",
        MomentChange::Showstopper(_) => "Change showstopper",
        MomentChange::Expected(_) => "Change what they expected",
        MomentChange::Got(_) => "Change what they got",
        MomentChange::Consequence(_) => "Change consequence",
        MomentChange::Dots(_) => "Change dots",
        MomentChange::By(_) => "Change initials",
        MomentChange::Lane(_) => "Change lane",
        MomentChange::Target(_) => "Change target",
    }
}
