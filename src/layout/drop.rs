//! Where a note that is dragged would land.

use super::note::NOTE_PITCH;
use super::note::NOTE_SIZE;
use super::scene::{Band, Note, Scene};
use super::space::{WallPos, WallRect};
use super::wall::ROW_GAP;
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
    /// The place of a note that is dragged itself.
    Own(MomentId),
    /// Another place.
    Landing(Landing),
    /// No place for a note: letting go there changes nothing.
    Nowhere,
}

/// Between notes, and round a band, a place belongs to what is nearest.
const REACH: f32 = (NOTE_PITCH - NOTE_SIZE) / 2.0;
/// The same between the notes of a slot.
const REACH_DOWN: f32 = ROW_GAP / 2.0;

/// Where notes would land at a place of the scene as it was when they were taken: what slides aside to make room does
/// not change what a place means. `is_lifted` tells the notes that are dragged. The lower half of a note stacks under
/// it; elsewhere the side decides (definitions, Counts).
pub fn drop_target(
    scene: &Scene,
    at: WallPos,
    is_lifted: &dyn Fn(&MomentId) -> bool,
) -> DropTarget {
    let Some(band) = band_at(scene, at) else { return DropTarget::Nowhere };
    let in_band = |note: &&Note| band.rect.contains(note.rect.center());
    let is_met = |note: &&Note| {
        let near = WallRect {
            x: note.rect.x - REACH,
            y: note.rect.y - REACH_DOWN,
            width: note.rect.width + 2.0 * REACH,
            height: note.rect.height + 2.0 * REACH_DOWN,
        };
        near.contains(at)
    };
    if let Some(note) = scene.notes.iter().filter(in_band).find(is_met) {
        let is_low = note.rect.contains(at) && at.y > note.rect.center().y;
        return match is_lifted(&note.moment) {
            true => DropTarget::Own(note.moment.clone()),
            false if is_low => DropTarget::Landing(Landing::Under(note.moment.clone())),
            false => DropTarget::Landing(beside(note, at)),
        };
    }
    let distance = |note: &Note| (note.rect.center().x - at.x).abs();
    let nearest = scene.notes.iter().filter(in_band);
    match nearest.min_by(|a, b| distance(a).total_cmp(&distance(b))) {
        Some(note) if is_lifted(&note.moment) => DropTarget::Own(note.moment.clone()),
        Some(note) => DropTarget::Landing(beside(note, at)),
        None => DropTarget::Landing(Landing::EndOfStage(band.stage.clone())),
    }
}

/// The band at a place, or beside it: the bare wall before a line and after it belongs to its first and last band.
fn band_at(scene: &Scene, at: WallPos) -> Option<&Band> {
    let bands = scene.bands.iter();
    let at_height =
        bands.filter(|band| (band.rect.y - REACH..band.rect.bottom() + REACH).contains(&at.y));
    let away = |band: &Band| (band.rect.x - at.x).max(at.x - band.rect.right()).max(0.0);
    at_height.min_by(|a, b| away(a).total_cmp(&away(b)))
}

fn beside(note: &Note, at: WallPos) -> Landing {
    if at.x < note.rect.center().x {
        Landing::Before(note.moment.clone())
    } else {
        Landing::After(note.moment.clone())
    }
}
