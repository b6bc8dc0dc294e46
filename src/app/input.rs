//! Keys and letters in the order in which they came, and what the input method says: while a character is composed,
//! keys are its own.

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

/// The place of the first of these keys that was pressed, which is taken away. What was typed before it was seen in an
/// earlier frame, and what was typed after it comes in a later one: see [`later`].
pub fn leaving_key(ui: &Ui, keys: &[(egui::Modifiers, Key)]) -> Option<usize> {
    keys.iter()
        .position(|(modifiers, key)| ui.input_mut(|input| input.consume_key(*modifiers, *key)))
}

/// Takes the events that must wait for the next frame. A frame looks at its letters, keys and presses one kind after the
/// other, so letters that came before a key or a press would otherwise be lost with the field they were typed in, and
/// letters that came after it would miss the field it leads to. `typing`: a text field has the focus.
pub fn later(events: &mut Vec<Event>, typing: bool) -> Vec<Event> {
    let (mut any, mut turns) = (false, false);
    for place in 0..events.len() {
        let is_turn = is_turning_point(&events[place], typing);
        let is_letter = !is_turn && is_letter(&events[place]);
        // A key and the letter it makes come together.
        let belongs = matches!(events[place], Event::Text(_))
            && place.checked_sub(1).is_some_and(|before| makes_letter(&events[before]));
        if (is_turn && any) || (is_letter && turns && !belongs) {
            return events.split_off(place);
        }
        any |= is_turn || is_letter;
        turns |= is_turn;
    }
    Vec::new()
}

fn is_letter(event: &Event) -> bool {
    matches!(event, Event::Text(_) | Event::Ime(_) | Event::Key { pressed: true, .. })
}

/// A key that comes with the letter it makes.
fn makes_letter(event: &Event) -> bool {
    match event {
        Event::Key { key, pressed: true, modifiers, .. } => {
            !matches!(key, Key::Enter | Key::Tab | Key::Escape) && !modifiers.command
        }
        _ => false,
    }
}

/// An event after which letters go elsewhere.
fn is_turning_point(event: &Event, typing: bool) -> bool {
    match event {
        Event::PointerButton { pressed: true, .. } | Event::Paste(_) | Event::Cut => true,
        Event::Key { key, pressed: true, modifiers, .. } => {
            let leaves = matches!(key, Key::Enter | Key::Tab | Key::Escape);
            !typing || leaves || modifiers.command || modifiers.alt
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Modifiers, PointerButton, Pos2};

    fn key(key: Key) -> Event {
        let modifiers = Modifiers::NONE;
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    fn letter(text: &str) -> Event {
        Event::Text(text.to_owned())
    }

    fn press() -> Event {
        let modifiers = Modifiers::NONE;
        let button = PointerButton::Primary;
        Event::PointerButton { pos: Pos2::ZERO, button, pressed: true, modifiers }
    }

    /// How many events each frame gets.
    fn frames(mut events: Vec<Event>, typing: bool) -> Vec<usize> {
        let mut counts = Vec::new();
        while !events.is_empty() {
            let rest = later(&mut events, typing);
            counts.push(events.len());
            events = rest;
        }
        counts
    }

    #[test]
    fn a_run_of_letters_is_one_frame() {
        let run = vec![key(Key::A), letter("a"), key(Key::B), letter("b")];
        assert_eq!(frames(run, true), [4]);
    }

    #[test]
    fn letters_before_a_key_or_press_that_leads_away_come_first() {
        assert_eq!(frames(vec![letter("a"), key(Key::Enter), letter("b")], true), [1, 1, 1]);
        assert_eq!(frames(vec![letter("a"), press(), letter("b")], true), [1, 1, 1]);
    }

    #[test]
    fn a_shortcut_keeps_its_own_letter_and_nothing_else() {
        let typed = vec![key(Key::N), letter("n"), key(Key::H), letter("h")];
        assert_eq!(frames(typed, false), [2, 2]);
    }
}
