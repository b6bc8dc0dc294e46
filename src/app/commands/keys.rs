//! From keys to commands, on every layout of a keyboard.

use egui::{Key, Modifiers};

use super::Command;
use super::table::{Shortcut, TABLE};

/// What has the keyboard's focus.
#[derive(Clone, Copy, Debug)]
pub struct Focus {
    /// A text field.
    pub typing: bool,
    /// Nothing was typed into that field yet.
    pub nothing_typed: bool,
    /// A button or the like, which takes Enter for itself.
    pub on_control: bool,
    /// A number that digits are typed into.
    pub on_counter: bool,
}

/// The commands whose keys were pressed in this frame.
pub fn pressed(input: &mut egui::InputState, focus: Focus) -> Vec<Command> {
    let mut commands = Vec::new();
    input.events.retain(|event| {
        let egui::Event::Key { key, physical_key, pressed: true, modifiers, repeat } = event else {
            return true;
        };
        if focus.on_control && *key == Key::Enter && modifiers.is_none() {
            return true;
        }
        if focus.on_counter && modifiers.is_none() && changes_a_counter(*key, *physical_key) {
            return true;
        }
        let found = command_for(*key, *physical_key, *modifiers);
        let is_free = |(command, shortcut): &(Command, Shortcut)| {
            let undoes = matches!(command, Command::Undo | Command::Redo);
            !focus.typing || shortcut.in_text || (undoes && focus.nothing_typed)
        };
        match found.filter(is_free) {
            // A key that is held down goes on and on, but switches and makes things once.
            Some((command, _)) if *repeat && !command.repeats() => false,
            Some((command, _)) => {
                commands.push(command);
                false
            }
            None => true,
        }
    });
    commands
}

/// True for a letter that begins a new moment, which takes what is typed after it.
pub fn begins_a_moment(letter: char) -> bool {
    let key = Key::from_name(&letter.to_uppercase().to_string());
    let command = key.and_then(|key| command_for(key, None, Modifiers::NONE));
    command.is_some_and(|(command, _)| command == Command::NewNote)
}

/// Digits go by their place on the keyboard, so that they work where the layout has other characters there.
fn command_for(
    key: Key,
    physical: Option<Key>,
    modifiers: Modifiers,
) -> Option<(Command, Shortcut)> {
    let by_key = |wanted: Key| {
        TABLE.iter().find_map(|entry| {
            let meant = |shortcut: &&Shortcut| {
                shortcut.key == wanted && is_exactly(modifiers, shortcut.modifiers)
            };
            entry.keys.iter().find(meant).map(|shortcut| (entry.command, *shortcut))
        })
    };
    let digit = physical.filter(|key| is_digit(*key));
    by_key(key).or_else(|| digit.and_then(by_key)).or_else(|| {
        // A plus sign may need Shift.
        let is_plus = key == Key::Plus && modifiers.command;
        let entry = TABLE.iter().find(|entry| is_plus && entry.command == Command::ZoomIn)?;
        entry.keys.first().map(|shortcut| (entry.command, *shortcut))
    })
}

/// Digits, and what takes one away.
fn changes_a_counter(key: Key, physical: Option<Key>) -> bool {
    key == Key::Backspace || is_digit(key) || physical.is_some_and(is_digit)
}

fn is_exactly(pressed: Modifiers, wanted: Modifiers) -> bool {
    pressed.shift == wanted.shift && pressed.alt == wanted.alt && pressed.command == wanted.command
}

fn is_digit(key: Key) -> bool {
    use Key::{Num0, Num1, Num2, Num3, Num4, Num5, Num6, Num7, Num8, Num9};
    matches!(key, Num0 | Num1 | Num2 | Num3 | Num4 | Num5 | Num6 | Num7 | Num8 | Num9)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: Modifiers = Modifiers::NONE;
    const SHIFT: Modifiers = Modifiers::SHIFT;

    #[test]
    fn no_key_stands_for_two_commands() {
        let mut taken: Vec<(Shortcut, Command)> = Vec::new();
        for entry in TABLE {
            for shortcut in entry.keys {
                let same = |(other, _): &&(Shortcut, Command)| {
                    other.key == shortcut.key && other.modifiers == shortcut.modifiers
                };
                assert!(taken.iter().find(same).is_none(), "{shortcut:?} {:?}", entry.command);
                taken.push((*shortcut, entry.command));
            }
        }
    }

    #[test]
    fn digits_work_where_the_layout_has_other_characters() {
        // The key of 1 on a French keyboard gives "&".
        let found = command_for(Key::Quote, Some(Key::Num1), NONE);
        assert_eq!(found.map(|(command, _)| command), Some(Command::Type(0)));
        let fit = command_for(Key::Exclamationmark, Some(Key::Num1), SHIFT);
        assert_eq!(fit.map(|(command, _)| command), Some(Command::Fit));
    }
}
