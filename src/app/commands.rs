//! The table of commands: menus, buttons and keys read it.

use egui::{Key, Modifiers};

use super::App;
use crate::model::Verdict;
use crate::paint::icons::chrome as icon;
use crate::words::window as words;

/// A command without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// A fresh wall.
    New,
    /// Another wall.
    Open,
    /// Save.
    Save,
    /// Save under another name.
    SaveAs,
    /// Save the photo beside the wall.
    Photo,
    /// Take the last step back.
    Undo,
    /// Make it again.
    Redo,
    /// A new note after the selected one, or at the end.
    NewNote,
    /// A new note after the one being written.
    NewNoteAfter,
    /// Write on the selected note.
    EditNote,
    /// Delete the selected notes.
    Delete,
    /// Copy them on the wall.
    Duplicate,
    /// To the clipboard, and off the wall.
    Cut,
    /// To the clipboard.
    Copy,
    /// Choose every note of the timeline.
    SelectAll,
    /// End what is going on, then choose nothing.
    Escape,
    /// Choose the next note.
    Next,
    /// Choose the note before.
    Previous,
    /// Choose the note in the line below.
    Below,
    /// Choose the note in the line above.
    Above,
    /// Choose the first note.
    First,
    /// Choose the last note.
    Last,
    /// Extend the selection to the next note.
    ExtendNext,
    /// Extend it to the note before.
    ExtendPrevious,
    /// Extend it to the note in the line below.
    ExtendBelow,
    /// Extend it to the note in the line above.
    ExtendAbove,
    /// Move the selected notes one place on.
    MoveNext,
    /// Move them one place back.
    MovePrevious,
    /// One of the first six types, from 0.
    Type(usize),
    /// A verdict.
    Judge(Verdict),
    /// No verdict.
    ClearVerdict,
    /// Make the selected notes priorities, or take them off.
    Priority,
    /// Show the whole wall.
    Fit,
    /// Show the selected notes.
    FitSelection,
    /// 100 %.
    ActualSize,
    /// Nearer.
    ZoomIn,
    /// Further away.
    ZoomOut,
    /// Hide the panels, or show them.
    HidePanels,
    /// The whole screen.
    FullScreen,
}

/// One row of the table.
pub struct Entry {
    /// Which command.
    pub command: Command,
    /// Keys, the one that menus show first.
    pub keys: &'static [Shortcut],
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shortcut {
    /// Ctrl, Shift, Alt; `COMMAND` is Ctrl, or Cmd on a Mac.
    pub modifiers: Modifiers,
    /// The key, by what it is on a keyboard of the English layout.
    pub key: Key,
    /// Works also while text is being typed.
    pub in_text: bool,
}

const NONE: Modifiers = Modifiers::NONE;
const CTRL: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers::SHIFT;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

const fn key(modifiers: Modifiers, key: Key) -> Shortcut {
    Shortcut { modifiers, key, in_text: false }
}

const fn always(modifiers: Modifiers, key: Key) -> Shortcut {
    Shortcut { modifiers, key, in_text: true }
}

const fn row(command: Command, keys: &'static [Shortcut]) -> Entry {
    Entry { command, keys }
}

/// The key that a Mac calls Delete is Backspace elsewhere, where it deletes letters only.
const DELETE: &[Shortcut] = if cfg!(target_os = "macos") {
    &[key(NONE, Key::Backspace), key(NONE, Key::Delete)]
} else {
    &[key(NONE, Key::Delete)]
};

/// Every command that has a key (product.md 4).
pub const TABLE: &[Entry] = &[
    row(Command::New, &[always(CTRL, Key::N)]),
    row(Command::Open, &[always(CTRL, Key::O)]),
    row(Command::SaveAs, &[always(CTRL_SHIFT, Key::S)]),
    row(Command::Save, &[always(CTRL, Key::S)]),
    row(Command::Photo, &[always(CTRL_SHIFT, Key::E)]),
    row(Command::Redo, &[key(CTRL_SHIFT, Key::Z), key(CTRL, Key::Y)]),
    row(Command::Undo, &[key(CTRL, Key::Z)]),
    row(Command::NewNote, &[key(NONE, Key::N), key(NONE, Key::S)]),
    row(Command::NewNoteAfter, &[key(CTRL, Key::Enter)]),
    row(Command::EditNote, &[key(NONE, Key::Enter), key(NONE, Key::F2)]),
    row(Command::Delete, DELETE),
    row(Command::Duplicate, &[key(CTRL, Key::D)]),
    row(Command::SelectAll, &[key(CTRL, Key::A)]),
    row(Command::Escape, &[key(NONE, Key::Escape)]),
    row(Command::ExtendNext, &[key(SHIFT, Key::ArrowRight)]),
    row(Command::ExtendPrevious, &[key(SHIFT, Key::ArrowLeft)]),
    row(Command::ExtendBelow, &[key(SHIFT, Key::ArrowDown)]),
    row(Command::ExtendAbove, &[key(SHIFT, Key::ArrowUp)]),
    row(Command::MoveNext, &[key(CTRL, Key::ArrowRight)]),
    row(Command::MovePrevious, &[key(CTRL, Key::ArrowLeft)]),
    row(Command::Next, &[key(NONE, Key::ArrowRight)]),
    row(Command::Previous, &[key(NONE, Key::ArrowLeft)]),
    row(Command::Below, &[key(NONE, Key::ArrowDown)]),
    row(Command::Above, &[key(NONE, Key::ArrowUp)]),
    row(Command::First, &[key(NONE, Key::Home)]),
    row(Command::Last, &[key(NONE, Key::End)]),
    row(Command::Type(0), &[key(NONE, Key::Num1)]),
    row(Command::Type(1), &[key(NONE, Key::Num2)]),
    row(Command::Type(2), &[key(NONE, Key::Num3)]),
    row(Command::Type(3), &[key(NONE, Key::Num4)]),
    row(Command::Type(4), &[key(NONE, Key::Num5)]),
    row(Command::Type(5), &[key(NONE, Key::Num6)]),
    row(Command::Judge(Verdict::Miserable), &[key(NONE, Key::Num7)]),
    row(Command::Judge(Verdict::Neutral), &[key(NONE, Key::Num8)]),
    row(Command::Judge(Verdict::Magical), &[key(NONE, Key::Num9)]),
    row(Command::ClearVerdict, &[key(NONE, Key::Num0)]),
    row(Command::Priority, &[key(NONE, Key::P)]),
    row(Command::Fit, &[key(NONE, Key::F), key(SHIFT, Key::Num1)]),
    row(Command::FitSelection, &[key(SHIFT, Key::Num2)]),
    row(Command::ActualSize, &[always(CTRL, Key::Num0), key(SHIFT, Key::Num0)]),
    row(Command::ZoomIn, &[always(CTRL, Key::Plus), always(CTRL, Key::Equals)]),
    row(Command::ZoomOut, &[always(CTRL, Key::Minus)]),
    row(Command::HidePanels, &[always(CTRL, Key::Period)]),
    row(Command::FullScreen, &[always(NONE, Key::F11)]),
];

impl Command {
    /// What it is called on buttons and in menus.
    pub fn label(self) -> &'static str {
        words::command(self.name())
    }

    /// The icon on its button, where it has one.
    pub fn icon(self) -> Option<char> {
        Some(match self {
            Self::New => icon::NEW,
            Self::Open => icon::FOLDER_OPEN,
            Self::Save => icon::SAVE,
            Self::SaveAs => icon::SAVE_AS,
            Self::Photo => icon::CAMERA,
            Self::Undo => icon::UNDO,
            Self::Redo => icon::REDO,
            Self::NewNote | Self::NewNoteAfter => icon::PLUS,
            Self::EditNote => icon::PENCIL,
            Self::Delete => icon::TRASH,
            Self::Duplicate => icon::DUPLICATE,
            Self::Priority => icon::RANKING,
            Self::Fit => icon::FIT,
            Self::ZoomIn => icon::PLUS,
            Self::ZoomOut => icon::MINUS,
            _ => return None,
        })
    }

    /// The key that a menu shows, in words: "Ctrl+S".
    pub fn shortcut_text(self, is_mac: bool) -> Option<String> {
        let entry = TABLE.iter().find(|entry| entry.command == self)?;
        let shortcut = entry.keys.first()?;
        let keys = egui::KeyboardShortcut::new(shortcut.modifiers, shortcut.key);
        Some(keys.format(&egui::ModifierNames::NAMES, is_mac))
    }

    fn name(self) -> words::CommandName {
        use words::CommandName as Name;
        match self {
            Self::New => Name::NewWall,
            Self::Open => Name::Open,
            Self::Save => Name::Save,
            Self::SaveAs => Name::SaveAs,
            Self::Photo => Name::Photo,
            Self::Undo => Name::Undo,
            Self::Redo => Name::Redo,
            Self::NewNote | Self::NewNoteAfter => Name::NewMoment,
            Self::EditNote => Name::EditText,
            Self::Delete => Name::Delete,
            Self::Duplicate => Name::Duplicate,
            Self::Cut => Name::Cut,
            Self::Copy => Name::Copy,
            Self::SelectAll => Name::SelectAll,
            Self::Priority => Name::Priority,
            Self::Fit => Name::Fit,
            Self::FitSelection => Name::FitSelection,
            Self::ActualSize => Name::ActualSize,
            Self::ZoomIn => Name::ZoomIn,
            Self::ZoomOut => Name::ZoomOut,
            Self::HidePanels => Name::HidePanels,
            Self::FullScreen => Name::FullScreen,
            Self::Judge(verdict) => Name::Judge(verdict),
            Self::ClearVerdict => Name::ClearVerdict,
            _ => Name::Other,
        }
    }

    /// True if it would do something now.
    pub fn is_enabled(self, app: &App) -> bool {
        let chosen = !app.session.selection.is_empty();
        match self {
            Self::Undo => app.document.undo_step().is_some(),
            Self::Redo => app.document.redo_step().is_some(),
            Self::EditNote
            | Self::Delete
            | Self::Duplicate
            | Self::Cut
            | Self::Copy
            | Self::Priority
            | Self::FitSelection => chosen,
            _ => true,
        }
    }
}

/// What has the keyboard's focus.
#[derive(Clone, Copy, Debug)]
pub struct Focus {
    /// A text field.
    pub typing: bool,
    /// The quick-add bar, and nothing stands in it.
    pub bar_is_empty: bool,
    /// A button or the like, which takes Enter for itself.
    pub on_control: bool,
}

/// The commands whose keys were pressed in this frame.
pub fn pressed(input: &mut egui::InputState, focus: Focus) -> Vec<Command> {
    let mut commands = Vec::new();
    input.events.retain(|event| {
        let egui::Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else {
            return true;
        };
        if focus.on_control && *key == Key::Enter && modifiers.is_none() {
            return true;
        }
        let found = command_for(*key, *physical_key, *modifiers);
        let is_free = |(command, shortcut): &(Command, Shortcut)| {
            let undoes = matches!(command, Command::Undo | Command::Redo);
            !focus.typing || shortcut.in_text || (undoes && focus.bar_is_empty)
        };
        match found.filter(is_free) {
            Some((command, _)) => {
                commands.push(command);
                false
            }
            None => true,
        }
    });
    commands
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
        let plus = key == Key::Plus && modifiers.command;
        plus.then_some((Command::ZoomIn, key_in_table(Command::ZoomIn)))
    })
}

fn key_in_table(command: Command) -> Shortcut {
    let entry = TABLE.iter().find(|entry| entry.command == command);
    entry.and_then(|entry| entry.keys.first().copied()).unwrap_or(key(NONE, Key::F35))
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
