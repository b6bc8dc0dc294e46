//! Keys and letters in the order in which they came, and what the input method says: while a character is composed,
//! keys are its own.

use egui::{Event, ImeEvent, Key, Ui};

/// True if something was typed or pasted with this frame, of which a text with so many characters took no more.
pub fn overflows(ui: &Ui, text: &str, longest: usize) -> bool {
    let brings = |event: &Event| matches!(event, Event::Text(_) | Event::Paste(_));
    text.chars().count() >= longest && ui.input(|input| input.events.iter().any(brings))
}

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

/// True if Enter was pressed in a field of one line, and not to end a composition. The field is asked in every frame.
pub fn enter_in(ui: &Ui, field: egui::Id) -> bool {
    let key = field.with("composes");
    let before = ui.data(|data| data.get_temp(key)).unwrap_or(false);
    let has_focus = ui.memory(|memory| memory.has_focus(field));
    let composes = has_focus && is_composing(ui, before);
    ui.data_mut(|data| data.insert_temp(key, composes));
    if composes || was_composing(ui, before) {
        take_enter(ui);
        return false;
    }
    has_focus && ui.input(|input| input.key_pressed(Key::Enter))
}

/// True while a character is being composed in a field that [`enter_in`] is asked about.
pub fn composes_in(ui: &Ui, field: egui::Id) -> bool {
    ui.data(|data| data.get_temp(field.with("composes"))).unwrap_or(false)
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
        // A finger's press comes as a touch, a movement and a press of the pointer.
        let goes_with_touch = matches!(events[place], Event::PointerButton { .. })
            && events[..place].iter().rev().take(2).any(is_touch_start);
        let is_turn = is_turning_point(&events[place], typing) && !goes_with_touch;
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

fn is_touch_start(event: &Event) -> bool {
    matches!(event, Event::Touch { phase: egui::TouchPhase::Start, .. })
}

/// An event after which letters go elsewhere.
fn is_turning_point(event: &Event, typing: bool) -> bool {
    match event {
        Event::PointerButton { pressed: true, .. } | Event::Paste(_) | Event::Cut => true,
        event if is_touch_start(event) => true,
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
    fn a_touch_stays_with_the_press_that_the_system_makes_of_it() {
        let touch = Event::Touch {
            device_id: egui::TouchDeviceId(1),
            id: egui::TouchId(1),
            phase: egui::TouchPhase::Start,
            pos: Pos2::ZERO,
            force: None,
        };
        let moved = Event::PointerMoved(Pos2::ZERO);
        assert_eq!(frames(vec![key(Key::N), touch, moved, press()], false), [1, 3]);
    }

    #[test]
    fn a_shortcut_keeps_its_own_letter_and_nothing_else() {
        let typed = vec![key(Key::N), letter("n"), key(Key::H), letter("h")];
        assert_eq!(frames(typed, false), [2, 2]);
    }
}
