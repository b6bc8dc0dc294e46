//! Every command with its name and its keys (product.md 4). Menus, buttons, keys and the list of keys read this table.

use egui::{Key, Modifiers};

use super::Command;
use crate::model::Verdict;
use crate::words::{self, actions, curve};

/// One row of the table.
pub struct Entry {
    /// Which command.
    pub command: Command,
    /// Under which heading the list of keys has it.
    pub group: Group,
    /// What it is called.
    pub label: &'static str,
    /// Keys, the one that menus show first.
    pub keys: &'static [Shortcut],
}

/// A heading of the list of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Files, undo, the window.
    Wall,
    /// What is done to notes.
    Notes,
    /// Types, priorities, verdicts.
    Judging,
    /// What is chosen.
    Selecting,
    /// The camera.
    Looking,
}

impl Group {
    /// In the order of the list.
    pub const ALL: [Self; 5] =
        [Self::Wall, Self::Notes, Self::Judging, Self::Selecting, Self::Looking];
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
const SHIFT_ALT: Modifiers = Modifiers::SHIFT.plus(Modifiers::ALT);

const fn key(modifiers: Modifiers, key: Key) -> Shortcut {
    Shortcut { modifiers, key, in_text: false }
}

const fn always(modifiers: Modifiers, key: Key) -> Shortcut {
    Shortcut { modifiers, key, in_text: true }
}

/// The key that a Mac calls Delete is Backspace elsewhere, where it deletes letters only.
const DELETE: &[Shortcut] = if cfg!(target_os = "macos") {
    &[key(NONE, Key::Backspace), key(NONE, Key::Delete)]
} else {
    &[key(NONE, Key::Delete)]
};

const fn wall(command: Command, label: &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Wall, label, keys }
}

const fn note(command: Command, label: &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Notes, label, keys }
}

const fn judge(command: Command, label: &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Judging, label, keys }
}

const fn choose(command: Command, label: &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Selecting, label, keys }
}

const fn look(command: Command, label: &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Looking, label, keys }
}

/// The table. Rows of one name that follow each other are one line of the list of keys.
pub const TABLE: &[Entry] = &[
    wall(Command::New, actions::NEW_WALL, &[always(CTRL, Key::N)]),
    wall(Command::Open, actions::OPEN, &[always(CTRL, Key::O)]),
    wall(Command::Save, actions::SAVE, &[always(CTRL, Key::S)]),
    wall(Command::SaveAs, actions::SAVE_AS, &[always(CTRL_SHIFT, Key::S)]),
    wall(Command::Import, actions::IMPORT, &[]),
    wall(Command::Versions, actions::VERSIONS, &[]),
    wall(Command::CopyAsIdeal, actions::COPY_AS_IDEAL, &[]),
    wall(Command::CopyAsTemplate, actions::COPY_AS_TEMPLATE, &[]),
    wall(Command::Photo, actions::PHOTO, &[always(CTRL_SHIFT, Key::E)]),
    wall(Command::CopyPhoto, actions::COPY_PHOTO, &[always(SHIFT_ALT, Key::C)]),
    wall(Command::Undo, actions::UNDO, &[key(CTRL, Key::Z)]),
    wall(Command::Redo, actions::REDO, &[key(CTRL_SHIFT, Key::Z), key(CTRL, Key::Y)]),
    wall(Command::Find, actions::FIND, &[always(CTRL, Key::F)]),
    wall(Command::HandsOff, actions::HANDS_OFF, &[always(CTRL, Key::L)]),
    wall(Command::NextStation, actions::STATION, &[always(CTRL, Key::PageDown)]),
    wall(Command::PreviousStation, actions::STATION, &[always(CTRL, Key::PageUp)]),
    wall(Command::Present, actions::PRESENT, &[always(NONE, Key::F11)]),
    wall(Command::Projector, actions::PROJECTOR, &[always(CTRL, Key::F11)]),
    wall(Command::FullScreen, actions::FULL_SCREEN, &[always(SHIFT, Key::F11)]),
    wall(Command::HidePanels, actions::HIDE_PANELS, &[always(CTRL, Key::Period)]),
    wall(Command::Preferences, actions::PREFERENCES, &[always(CTRL, Key::Comma)]),
    wall(
        Command::Help,
        actions::HELP,
        &[key(NONE, Key::Questionmark), key(SHIFT, Key::Questionmark), always(NONE, Key::F1)],
    ),
    note(Command::NewNote, actions::NEW_MOMENT, &[key(NONE, Key::N), key(NONE, Key::S)]),
    note(Command::NewNoteAfter, actions::NEW_MOMENT_AFTER, &[key(CTRL, Key::Enter)]),
    note(Command::EditNote, actions::EDIT_TEXT, &[key(NONE, Key::Enter), key(NONE, Key::F2)]),
    note(Command::SplitNote, actions::SPLIT, &[key(CTRL_SHIFT, Key::Enter)]),
    note(Command::MergeNotes, actions::MERGE, &[key(CTRL, Key::M)]),
    note(Command::MoveNext, actions::MOVE, &[key(CTRL, Key::ArrowRight)]),
    note(Command::MovePrevious, actions::MOVE, &[key(CTRL, Key::ArrowLeft)]),
    note(Command::Stack, actions::STACK, &[key(CTRL, Key::ArrowDown)]),
    note(Command::Unstack, actions::UNSTACK, &[key(CTRL, Key::ArrowUp)]),
    note(Command::Park, actions::PARK, &[]),
    note(Command::Duplicate, actions::DUPLICATE, &[key(CTRL, Key::D)]),
    note(Command::Cut, actions::CUT, &[key(CTRL, Key::X)]),
    note(Command::Copy, actions::COPY, &[key(CTRL, Key::C)]),
    note(Command::Paste, actions::PASTE, &[key(CTRL, Key::V)]),
    note(Command::PasteAsOne, actions::PASTE_AS_ONE, &[key(CTRL_SHIFT, Key::V)]),
    note(Command::Delete, actions::DELETE, DELETE),
    judge(Command::Type(0), actions::CONTACT_TYPE, &[key(NONE, Key::Num1)]),
    judge(Command::Type(1), actions::CONTACT_TYPE, &[key(NONE, Key::Num2)]),
    judge(Command::Type(2), actions::CONTACT_TYPE, &[key(NONE, Key::Num3)]),
    judge(Command::Type(3), actions::CONTACT_TYPE, &[key(NONE, Key::Num4)]),
    judge(Command::Type(4), actions::CONTACT_TYPE, &[key(NONE, Key::Num5)]),
    judge(Command::Type(5), actions::CONTACT_TYPE, &[key(NONE, Key::Num6)]),
    judge(
        Command::Judge(Verdict::Miserable),
        words::verdict(Verdict::Miserable),
        &[key(NONE, Key::Num7)],
    ),
    judge(
        Command::Judge(Verdict::Neutral),
        words::verdict(Verdict::Neutral),
        &[key(NONE, Key::Num8)],
    ),
    judge(
        Command::Judge(Verdict::Magical),
        words::verdict(Verdict::Magical),
        &[key(NONE, Key::Num9)],
    ),
    judge(Command::ClearVerdict, words::NOT_YET, &[key(NONE, Key::Num0)]),
    judge(Command::Priority, actions::PRIORITY, &[key(NONE, Key::P)]),
    judge(Command::AddDot, actions::ADD_DOT, &[key(NONE, Key::D)]),
    judge(Command::TakeDot, actions::TAKE_DOT, &[key(SHIFT, Key::D)]),
    judge(Command::GiveDots, actions::GIVE_DOTS, &[]),
    judge(Command::SortByDots, actions::SORT_BY_DOTS, &[]),
    judge(Command::ClearDots, actions::CLEAR_DOTS, &[]),
    choose(Command::Next, actions::WALK, &[key(NONE, Key::ArrowRight)]),
    choose(Command::Previous, actions::WALK, &[key(NONE, Key::ArrowLeft)]),
    choose(Command::Below, actions::WALK, &[key(NONE, Key::ArrowDown)]),
    choose(Command::Above, actions::WALK, &[key(NONE, Key::ArrowUp)]),
    choose(Command::First, actions::FIRST_AND_LAST, &[key(NONE, Key::Home)]),
    choose(Command::Last, actions::FIRST_AND_LAST, &[key(NONE, Key::End)]),
    choose(Command::ExtendNext, actions::EXTEND, &[key(SHIFT, Key::ArrowRight)]),
    choose(Command::ExtendPrevious, actions::EXTEND, &[key(SHIFT, Key::ArrowLeft)]),
    choose(Command::ExtendBelow, actions::EXTEND, &[key(SHIFT, Key::ArrowDown)]),
    choose(Command::ExtendAbove, actions::EXTEND, &[key(SHIFT, Key::ArrowUp)]),
    choose(Command::SelectAll, actions::SELECT_ALL, &[key(CTRL, Key::A)]),
    choose(Command::SelectMore, actions::SELECT_MORE, &[]),
    choose(Command::Menu, actions::OPEN_MENU, &[key(SHIFT, Key::F10)]),
    choose(Command::Escape, actions::ESCAPE, &[key(NONE, Key::Escape)]),
    look(Command::Fit, actions::FIT, &[key(NONE, Key::F), key(SHIFT, Key::Num1)]),
    look(Command::FitSelection, actions::FIT_SELECTION, &[key(SHIFT, Key::Num2)]),
    look(
        Command::ActualSize,
        actions::ACTUAL_SIZE,
        &[always(CTRL, Key::Num0), key(SHIFT, Key::Num0)],
    ),
    look(Command::ZoomIn, actions::ZOOM_IN, &[always(CTRL, Key::Plus), always(CTRL, Key::Equals)]),
    look(Command::ZoomOut, actions::ZOOM_OUT, &[always(CTRL, Key::Minus)]),
    look(Command::Curve, curve::NAME, &[key(NONE, Key::C)]),
];

impl Shortcut {
    /// In words, as menus and the list of keys show it: "Ctrl+S".
    pub fn shown(&self, is_mac: bool) -> String {
        let mut text = String::new();
        let with = [
            (self.modifiers.command, if is_mac { "Cmd+" } else { "Ctrl+" }),
            (self.modifiers.alt, if is_mac { "Option+" } else { "Alt+" }),
            // The question mark is Shift with another key already.
            (self.modifiers.shift && self.key != Key::Questionmark, "Shift+"),
        ];
        with.into_iter().filter(|(held, _)| *held).for_each(|(_, name)| text.push_str(name));
        text.push_str(match self.key {
            Key::ArrowLeft => "Left",
            Key::ArrowRight => "Right",
            Key::ArrowUp => "Up",
            Key::ArrowDown => "Down",
            Key::Escape => "Esc",
            Key::Plus | Key::Equals => "+",
            Key::Minus => "−",
            Key::Period => ".",
            Key::Comma => ",",
            Key::Questionmark => "?",
            other => other.name(),
        });
        text
    }
}

/// The keys of one line of the list, without repetition.
pub fn shown_keys(keys: impl Iterator<Item = Shortcut>, is_mac: bool) -> Vec<String> {
    let mut shown: Vec<String> = Vec::new();
    for shortcut in keys {
        let text = shortcut.shown(is_mac);
        if !shown.contains(&text) {
            shown.push(text);
        }
    }
    // Four arrows are one thing to remember.
    let arrows = ["Right", "Left", "Down", "Up"];
    let is_arrow = |(text, arrow): (&String, &str)| text.ends_with(arrow);
    if shown.len() == arrows.len() && shown.iter().zip(arrows).all(is_arrow) {
        shown = vec![shown[0].replace(arrows[0], "arrows")];
    }
    shown
}
