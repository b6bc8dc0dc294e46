//! Where a note that is dragged would land.

use super::note::NOTE_PITCH;
use super::note::NOTE_SIZE;
use super::scene::{Band, Note, Scene};
use super::space::WallPos;
use crate::model::{MomentId, StageId};

/// Where dragged notes go when they are let go.
#[derive(Clone, Debug, PartialEq)]
pub enum Landing {
    /// A slot of its own before this moment's slot.
    Before(MomentId),
    /// A slot of its own after this moment's slot.
    After(MomentId),
    /// Under this moment, at the same time.
    Under(MomentId),
    /// The last slot of a stage.
    EndOfStage(Option<StageId>),
}

/// What a place of the wall means for notes that are dragged over it.
#[derive(Clone, Debug, PartialEq)]
pub enum DropTarget {
    /// The gap that is open already.
    Gap,
    /// Another place.
    Landing(Landing),
    /// No place for a note: letting go there changes nothing.
    Nowhere,
}

/// Between notes, and round a band, a place belongs to what is nearest.
const REACH: f32 = (NOTE_PITCH - NOTE_SIZE) / 2.0;

/// Where notes would land at a place of the scene that shows the gap. `is_lifted` tells the notes that are dragged.
/// The lower half of a note stacks under it; elsewhere the side decides (definitions, Counts).
pub fn drop_target(
    scene: &Scene,
    at: WallPos,
    is_lifted: &dyn Fn(&MomentId) -> bool,
) -> DropTarget {
    let Some(band) = scene.bands.iter().find(|band| band.rect.expanded(REACH).contains(at)) else {
        return DropTarget::Nowhere;
    };
    let in_band = |note: &&Note| band.rect.contains(note.rect.center());
    let met =
        scene.notes.iter().filter(in_band).find(|note| note.rect.expanded(REACH).contains(at));
    if let Some(note) = met {
        if is_lifted(&note.moment) {
            return DropTarget::Gap;
        }
        if note.rect.contains(at) && at.y > note.rect.center().y {
            return DropTarget::Landing(Landing::Under(note.moment.clone()));
        }
        return DropTarget::Landing(beside(note, at));
    }
    let nearest = scene.notes.iter().filter(in_band).min_by(|a, b| {
        let distance = |note: &Note| (note.rect.center().x - at.x).abs();
        distance(a).total_cmp(&distance(b))
    });
    match nearest {
        Some(gap) if is_lifted(&gap.moment) && at.y > gap.rect.bottom() + REACH => {
            // Beside the lower notes of a stack that has slid aside: it is meant, and comes back under the pointer.
            let is_beside = |note: &&Note| {
                (note.rect.y..note.rect.bottom()).contains(&at.y)
                    && (note.rect.center().x - at.x).abs() < NOTE_PITCH * 1.5
                    && !is_lifted(&note.moment)
            };
            let stacked = scene.notes.iter().filter(in_band).find(is_beside);
            stacked.map_or(DropTarget::Gap, |note| {
                DropTarget::Landing(Landing::Under(note.moment.clone()))
            })
        }
        Some(note) if is_lifted(&note.moment) => DropTarget::Gap,
        Some(note) => DropTarget::Landing(beside(note, at)),
        None => empty_band(band),
    }
}

fn beside(note: &Note, at: WallPos) -> Landing {
    if at.x < note.rect.center().x {
        Landing::Before(note.moment.clone())
    } else {
        Landing::After(note.moment.clone())
    }
}

fn empty_band(band: &Band) -> DropTarget {
    DropTarget::Landing(Landing::EndOfStage(band.stage.clone()))
}
