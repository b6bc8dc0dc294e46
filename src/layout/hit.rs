//! What stands at a place of the wall. Read from the same scene that is painted, so a click meets what is seen.

use super::scene::{Note, Scene};
use super::space::{WallPos, WallRect};

/// Something on the wall, by its place in the scene's lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A note, in [`Scene::notes`]. Stickers that overhang it are a part of it, as is its bead.
    Note(usize),
    /// A stage's sheet, in [`Scene::bands`].
    Band(usize),
    /// The parked notes' sheet.
    ParkedSheet,
    /// The bare wall.
    Nothing,
}

/// What stands at a place: a note before what overhangs one, and both before the sheet behind them.
pub fn hit(scene: &Scene, at: WallPos) -> Hit {
    let note = || scene.notes.iter().rposition(|note| note.rect.contains(at)).map(Hit::Note);
    let sticker = || scene.notes.iter().rposition(|note| meets_sticker(note, at)).map(Hit::Note);
    let band = || scene.bands.iter().position(|band| band.rect.contains(at)).map(Hit::Band);
    let parked = || {
        let sheet = scene.parked.as_ref().filter(|parked| parked.rect.contains(at));
        sheet.map(|_| Hit::ParkedSheet)
    };
    note()
        .or_else(sticker)
        .or_else(|| bead(scene, at))
        .or_else(band)
        .or_else(parked)
        .unwrap_or(Hit::Nothing)
}

/// The rank at the upper right corner, the verdict at the lower left and the state at the lower right (tokens 4.1).
fn meets_sticker(note: &Note, at: WallPos) -> bool {
    /// Longer than the pill of any verdict.
    const PILL: f32 = 130.0;
    let rect = note.rect;
    let on_disc = |x: f32, y: f32, radius: f32| (x - at.x).hypot(y - at.y) <= radius;
    let on_pill = || WallRect::new(rect.x + 8.0, rect.bottom() - 17.0, PILL, 34.0).contains(at);
    note.rank.is_some() && on_disc(rect.x + 150.0, rect.y + 10.0, 20.0)
        || note.verdict.is_some() && on_pill()
        || note.sticker.is_some() && on_disc(rect.x + 151.0, rect.bottom(), 17.0)
}

/// The head of the slot whose bead is met.
fn bead(scene: &Scene, at: WallPos) -> Option<Hit> {
    const RADIUS: f32 = 16.0;
    let is_met = |center: WallPos| (center.x - at.x).hypot(center.y - at.y) <= RADIUS;
    let bead = scene.beads.iter().find(|bead| is_met(bead.center))?;
    let below = |note: &Note| {
        (note.rect.center().x - bead.center.x).abs() < 1.0 && note.rect.y > bead.center.y
    };
    scene.notes.iter().position(below).map(Hit::Note)
}
