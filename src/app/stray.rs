//! Words that are typed where nothing is written: their letters are keys, and would choose, dot and zoom. As soon as a
//! few letters follow each other as in a word, what they did is taken back, and they go where new moments are written.

use std::sync::Arc;

use egui::{Event, Key, Modifiers, Ui};

use super::App;
use super::commands::begins_a_moment;
use super::view::Outlook;
use crate::model::{ContactTypeId, Wall};
use crate::words::window as words;

/// Letters of one word follow each other within so many seconds.
const WITHIN: f64 = 0.4;
/// An Enter that ends a word comes within so many.
const ENDS_WITHIN: f64 = 3.0;
/// So many letters are a word; the same one over and over counts once.
const WORD: usize = 3;

/// Letters that were typed one soon after the other.
pub(super) struct Stray {
    letters: String,
    /// When the last one came, in seconds of the window's time.
    at: f64,
    is_word: bool,
    // What letters can change, as it was.
    wall: Arc<Wall>,
    shows_curve: bool,
    outlook: Outlook,
    contact: Option<ContactTypeId>,
}

impl Stray {
    /// For how long something else is part of it, in seconds.
    fn lasts(&self) -> f64 {
        if self.is_word { ENDS_WITHIN } else { WITHIN }
    }
}

impl App {
    /// Takes words that are typed where nothing is written. True if what was typed in this frame means no keys.
    pub(super) fn takes_stray_words(&mut self, ui: &Ui, typing: bool) -> bool {
        let stray = self.session.stray.take();
        let is_locked = self.session.hands_off || self.session.is_newer;
        if typing || is_locked || self.session.is_composing() {
            return false;
        }
        let now = ui.input(|input| input.time);
        let stray = stray.filter(|stray| now - stray.at < stray.lasts());
        if stray.as_ref().is_some_and(|stray| stray.is_word) {
            // Who did not see that nothing is written ends it as if it were.
            ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        }
        let (text, leads_away) = typed(ui);
        if leads_away {
            return false;
        }
        if text.is_empty() {
            self.session.stray = stray;
            return false;
        }
        let stray = stray.filter(|stray| now - stray.at < WITHIN);
        let mut stray = stray.unwrap_or_else(|| Stray {
            letters: String::new(),
            at: now,
            is_word: false,
            wall: Arc::clone(self.document.wall()),
            shows_curve: self.session.shows_curve,
            outlook: self.view.outlook(),
            contact: self.session.quick_add.contact.clone(),
        });
        stray.letters.push_str(&text);
        stray.at = now;
        if stray.is_word {
            self.write_stray(&text, false);
        } else if is_word(&stray.letters) {
            stray.is_word = true;
            self.take_back(&stray);
            self.write_stray(&stray.letters, true);
        } else if !text.chars().all(|letter| letter.is_alphanumeric() || letter == ' ') {
            return false;
        }
        let is_word = stray.is_word;
        self.session.stray = Some(stray);
        if is_word {
            let is_typed = |event: &Event| matches!(event, Event::Key { .. } | Event::Text(_));
            ui.input_mut(|input| input.events.retain(|event| !is_typed(event)));
            ui.request_repaint();
        }
        is_word
    }

    /// Puts everything back to where it was before the first letter.
    fn take_back(&mut self, before: &Stray) {
        for _ in before.letters.chars() {
            if !Arc::ptr_eq(self.document.wall(), &before.wall) {
                self.document.undo();
            }
        }
        self.session.selection.keep_known(self.document.wall());
        self.session.shows_curve = before.shows_curve;
        self.session.quick_add.contact.clone_from(&before.contact);
        self.session.toast = None;
        self.view.look_again(before.outlook);
    }

    /// Writes on with the next moment, where the station has a place for it; else says why nothing comes of the words.
    fn write_stray(&mut self, text: &str, begins: bool) {
        let has_bar = self.session.station.has_bar() && !self.session.panels_hidden;
        if has_bar {
            let gap = if begins && !self.session.quick_add.text.is_empty() { " " } else { "" };
            let written = format!("{}{gap}{text}", self.session.quick_add.text);
            self.quick_add_typed(written, false, self.session.quick_add.has_focus);
            self.session.quick_add.wants_focus = true;
        } else if begins {
            self.say(words::nothing_is_written().to_owned(), false);
        }
    }
}

/// What was typed in this frame, and whether something else happened that ends a word: a key without a letter, a press.
fn typed(ui: &Ui) -> (String, bool) {
    ui.input(|input| {
        let (mut text, mut has_key, mut is_pressed) = (String::new(), false, false);
        for event in &input.events {
            match event {
                Event::Text(typed) => text.push_str(typed),
                Event::Key { pressed: true, .. } => has_key = true,
                Event::PointerButton { pressed: true, .. } | Event::Paste(_) => is_pressed = true,
                _ => {}
            }
        }
        let is_key = has_key && text.is_empty();
        (text, is_key || is_pressed || input.modifiers.command || input.modifiers.alt)
    })
}

/// True if the last of them are letters that nobody types so one after the other to press keys; before them there may be
/// a number, or a word too short to tell. Where the next letter would begin a moment, which takes what follows, two are
/// enough.
fn is_word(letters: &str) -> bool {
    let last = letters.rsplit(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let mut different: Vec<char> = last.chars().flat_map(char::to_lowercase).collect();
    let count = different.len();
    different.dedup();
    let opens = count == 2 && different.last().copied().is_some_and(begins_a_moment);
    different.len() >= if opens { 2 } else { WORD }
}

#[cfg(test)]
mod tests {
    use super::is_word;

    #[test]
    fn some_letters_are_words_and_some_are_keys() {
        for word in ["Tak", "did", "Pri", "as", "ein", "Öffn", "book", "45 eur", "a wai"] {
            assert!(is_word(word), "{word}");
        }
        for keys in ["p", "pd", "Öff", "ddd", "PPPp", "dddp", "d7p", "2p7", "45 ", "n", "nn"] {
            assert!(!is_word(keys), "{keys}");
        }
    }
}
