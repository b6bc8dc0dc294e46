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
/// it. Empty preedits say nothing; some systems send them all the time.
pub fn was_composing(ui: &Ui, before: bool) -> bool {
    let composes = |event: &Event| matches!(event, Event::Ime(ImeEvent::Preedit { text, .. }) if !text.is_empty());
    before || ui.input(|input| input.events.iter().any(composes))
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

/// The first key of these that was pressed, taken away together with what was typed after it in the same frame: that
/// belongs to whatever comes next, not to the field that is left.
pub fn leaving_key(ui: &Ui, keys: &[(egui::Modifiers, Key)]) -> Option<(usize, String)> {
    ui.input_mut(|input| {
        let which = |event: &Event| match event {
            Event::Key { key, pressed: true, modifiers, .. } => keys.iter().position(|wanted| {
                wanted.1 == *key
                    && wanted.0.shift == modifiers.shift
                    && wanted.0.command == modifiers.command
                    && !modifiers.alt
            }),
            _ => None,
        };
        let (place, key) =
            input.events.iter().enumerate().find_map(|(at, event)| Some((at, which(event)?)))?;
        let after = input.events.split_off(place);
        let texts = after.iter().filter_map(|event| match event {
            Event::Text(text) => Some(text.as_str()),
            _ => None,
        });
        Some((key, texts.collect()))
    })
}
