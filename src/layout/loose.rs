//! A note by itself, while it stands nowhere on the wall.

use std::sync::Arc;

use super::note::{NOTE_SIZE, fit};
use super::scene::Note;
use super::space::WallRect;
use super::text::Measure;
use crate::model::{MomentId, Wall};

/// A note by itself, in the corner of nothing: one that is taken off the shelf and stands nowhere yet.
pub fn loose_note(wall: &Wall, id: &MomentId, measure: &mut dyn Measure) -> Option<Note> {
    let index = wall.moment_index(id)?;
    let moment = &wall.moments[index];
    let text = Arc::new(fit(&moment.text, moment.verdict().is_some(), measure));
    let contact = moment.contact.as_ref();
    Some(Note {
        moment: id.clone(),
        index,
        rect: WallRect::new(0.0, 0.0, NOTE_SIZE, text.note_height),
        text,
        contact: contact.and_then(|id| wall.contact_types.iter().position(|kind| kind.id == *id)),
        rank: None,
        verdict: moment.verdict(),
        sticker: None,
        dots: moment.dots,
        called: None,
    })
}
