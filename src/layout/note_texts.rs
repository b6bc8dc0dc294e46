//! The fitted texts of notes, kept from one layout to the next.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::note::{NoteText, Writing, fit_while};
use super::text::{Block, Measure, Style, Weight, single_line};
use crate::model::{Moment, MomentId};

/// Fitted texts of the notes that were laid out last, so that a change of one note fits that one only.
#[derive(Default)]
pub struct NoteTexts {
    known: FxHashMap<NoteKey, KnownText>,
    /// The numbers on the beads, from 1; they are the same on every wall.
    numbers: Vec<Arc<Block>>,
    /// The note that somebody writes on.
    pub written: Option<MomentId>,
    /// Counts the layouts, to tell which texts the last one used.
    layout: u64,
}

/// A note by its address, whether it has stickers on its lower edge, and whether somebody writes on it.
type NoteKey = (*const Moment, bool, Writing);

struct KnownText {
    /// The note itself, so that no other one can stand at its address.
    moment: Arc<Moment>,
    text: Arc<NoteText>,
    used_in: u64,
}

impl NoteTexts {
    /// Another layout begins.
    pub(super) fn begin(&mut self) {
        self.layout += 1;
    }

    /// The text of a note, fitted now if it is not known.
    pub(super) fn fitted(
        &mut self,
        moment: &Arc<Moment>,
        has_stickers: bool,
        measure: &mut dyn Measure,
    ) -> Arc<NoteText> {
        let is_written = self.written.as_ref() == Some(&moment.id);
        let writing = if is_written { Writing::GoesOn } else { Writing::Done };
        let key = (Arc::as_ptr(moment), has_stickers, writing);
        let known = self.known.entry(key).or_insert_with(|| KnownText {
            moment: Arc::clone(moment),
            text: Arc::new(fit_while(writing, &moment.text, has_stickers, measure)),
            used_in: 0,
        });
        debug_assert!(Arc::ptr_eq(&known.moment, moment));
        known.used_in = self.layout;
        Arc::clone(&known.text)
    }

    /// The numbers from 1 to `count`, as they stand on the beads.
    pub(super) fn numbers(&mut self, count: usize, measure: &mut dyn Measure) -> Vec<Arc<Block>> {
        const STYLE: Style = Style::new(17.0, 20.0, Weight::Medium);
        for number in self.numbers.len() + 1..=count {
            let block = single_line(&number.to_string(), STYLE, measure);
            self.numbers.push(Arc::new(block));
        }
        self.numbers[..count].to_vec()
    }

    /// Forgets what the last layout did not use, now and then: while a note is typed each letter is one more.
    pub(super) fn forget_unused(&mut self, used: usize) {
        const SPARE: usize = 64;
        if self.known.len() > used + SPARE {
            self.known.retain(|_, known| known.used_in == self.layout);
        }
    }
}
