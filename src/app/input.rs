//! What the input method says: while a character is composed, keys are its own.

use egui::{Event, ImeEvent, Key, Ui};

/// True if a character is being composed after this frame's events.
pub fn is_composing(ui: &Ui, before: bool) -> bool {
    ui.input(|input| {
        input.events.iter().fold(before, |composing, event| match event {
            Event::Ime(ImeEvent::Preedit { text, .. }) => !text.is_empty(),
            Event::Ime(ImeEvent::Commit(_)) => false,
            _ => composing,
        })
    })
}

/// True if a character was being composed at some time in this frame: an Enter that ends the composition comes with
/// it, or right after it.
pub fn was_composing(ui: &Ui, before: bool) -> bool {
    before || ui.input(|input| input.events.iter().any(|event| matches!(event, Event::Ime(_))))
}

/// Takes the keys away that an input method uses.
pub fn take_composing_keys(ui: &Ui) {
    let is_its_own = |event: &Event| {
        let Event::Key { key, .. } = event else { return false };
        matches!(
            key,
            Key::Enter
                | Key::Escape
                | Key::Tab
                | Key::Space
                | Key::Backspace
                | Key::ArrowUp
                | Key::ArrowDown
                | Key::ArrowLeft
                | Key::ArrowRight
        )
    };
    ui.input_mut(|input| input.events.retain(|event| !is_its_own(event)));
}

/// Takes Enter away from a field of one line.
pub fn take_enter(ui: &Ui) {
    let is_enter = |event: &Event| matches!(event, Event::Key { key: Key::Enter, .. });
    ui.input_mut(|input| input.events.retain(|event| !is_enter(event)));
}
