//! Every command with its name and its keys (product.md 4). Menus, buttons, keys and the list of keys read this table.

use egui::{Key, Modifiers};

use super::Command;
use crate::model::Verdict;
use crate::words::{self, actions, curve, keys, start};

/// One row of the table.
pub struct Entry {
    /// Which command.
    pub command: Command,
    /// Under which heading the list of keys has it.
    pub group: Group,
    /// What it is called.
    pub label: fn() -> &'static str,
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
const DELETE: &[Shortcut] = if keys::ON_A_MAC {
    &[key(NONE, Key::Backspace), key(NONE, Key::Delete)]
} else {
    &[key(NONE, Key::Delete)]
};

const fn wall(command: Command, label: fn() -> &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Wall, label, keys }
}

const fn note(command: Command, label: fn() -> &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Notes, label, keys }
}

const fn judge(command: Command, label: fn() -> &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Judging, label, keys }
}

const fn choose(command: Command, label: fn() -> &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Selecting, label, keys }
}

const fn look(command: Command, label: fn() -> &'static str, keys: &'static [Shortcut]) -> Entry {
    Entry { command, group: Group::Looking, label, keys }
}

/// The table. Rows of one name that follow each other are one line of the list of keys.
pub const TABLE: &[Entry] = &[
    wall(Command::New, actions::new_wall, &[always(CTRL, Key::N)]),
    wall(Command::Open, actions::open, &[always(CTRL, Key::O)]),
    wall(Command::Save, actions::save, &[always(CTRL, Key::S)]),
    wall(Command::SaveAs, actions::save_as, &[always(CTRL_SHIFT, Key::S)]),
    wall(Command::Import, actions::import, &[]),
    wall(Command::Versions, actions::versions, &[]),
    wall(Command::CopyAsIdeal, actions::copy_as_ideal, &[]),
    wall(Command::CopyAsTemplate, actions::copy_as_template, &[]),
    wall(Command::Photo, actions::photo, &[always(CTRL_SHIFT, Key::E)]),
    wall(Command::CopyPhoto, actions::copy_photo, &[always(SHIFT_ALT, Key::C)]),
    wall(Command::Undo, actions::undo, &[key(CTRL, Key::Z)]),
    wall(Command::Redo, actions::redo, &[key(CTRL_SHIFT, Key::Z), key(CTRL, Key::Y)]),
    wall(Command::Find, actions::find, &[always(CTRL, Key::F)]),
    wall(Command::HandsOff, actions::hands_off, &[always(CTRL, Key::L)]),
    wall(Command::NextStation, actions::station, &[always(CTRL, Key::PageDown)]),
    wall(Command::PreviousStation, actions::station, &[always(CTRL, Key::PageUp)]),
    wall(Command::Present, actions::present, &[always(NONE, Key::F11)]),
    wall(Command::Projector, actions::projector, &[always(CTRL, Key::F11)]),
    wall(Command::FullScreen, actions::full_screen, &[always(SHIFT, Key::F11)]),
    wall(Command::HidePanels, actions::hide_panels, &[always(CTRL, Key::Period)]),
    wall(Command::Preferences, actions::preferences, &[always(CTRL, Key::Comma)]),
    wall(
        Command::Help,
        actions::help,
        &[key(NONE, Key::Questionmark), key(SHIFT, Key::Questionmark), always(NONE, Key::F1)],
    ),
    wall(Command::About, start::about, &[]),
    wall(Command::StartScreen, start::screen, &[always(CTRL, Key::W)]),
    note(Command::NewNote, actions::new_moment, &[key(NONE, Key::N), key(NONE, Key::S)]),
    note(Command::NewNoteAfter, actions::new_moment_after, &[key(CTRL, Key::Enter)]),
    note(Command::EditNote, actions::edit_text, &[key(NONE, Key::Enter), key(NONE, Key::F2)]),
    note(Command::SplitNote, actions::split, &[key(CTRL_SHIFT, Key::Enter)]),
    note(Command::MergeNotes, actions::merge, &[key(CTRL, Key::M)]),
    note(Command::MoveNext, actions::move_word, &[key(CTRL, Key::ArrowRight)]),
    note(Command::MovePrevious, actions::move_word, &[key(CTRL, Key::ArrowLeft)]),
    note(Command::Stack, actions::stack, &[key(CTRL, Key::ArrowDown)]),
    note(Command::Unstack, actions::unstack, &[key(CTRL, Key::ArrowUp)]),
    note(Command::Park, actions::park, &[]),
    note(Command::Duplicate, actions::duplicate, &[key(CTRL, Key::D)]),
    note(Command::Cut, actions::cut, &[key(CTRL, Key::X)]),
    note(Command::Copy, actions::copy, &[key(CTRL, Key::C)]),
    note(Command::Paste, actions::paste, &[key(CTRL, Key::V)]),
    note(Command::PasteAsOne, actions::paste_as_one, &[key(CTRL_SHIFT, Key::V)]),
    note(Command::Delete, actions::delete, DELETE),
    judge(Command::Type(0), actions::contact_type, &[key(NONE, Key::Num1)]),
    judge(Command::Type(1), actions::contact_type, &[key(NONE, Key::Num2)]),
    judge(Command::Type(2), actions::contact_type, &[key(NONE, Key::Num3)]),
    judge(Command::Type(3), actions::contact_type, &[key(NONE, Key::Num4)]),
    judge(Command::Type(4), actions::contact_type, &[key(NONE, Key::Num5)]),
    judge(Command::Type(5), actions::contact_type, &[key(NONE, Key::Num6)]),
    judge(
        Command::Judge(Verdict::Miserable),
        || words::verdict(Verdict::Miserable),
        &[key(NONE, Key::Num7)],
    ),
    judge(
        Command::Judge(Verdict::Neutral),
        || words::verdict(Verdict::Neutral),
        &[key(NONE, Key::Num8)],
    ),
    judge(
        Command::Judge(Verdict::Magical),
        || words::verdict(Verdict::Magical),
        &[key(NONE, Key::Num9)],
    ),
    judge(Command::ClearVerdict, words::not_yet, &[key(NONE, Key::Num0)]),
    judge(Command::Priority, actions::priority, &[key(NONE, Key::P)]),
    judge(Command::AddDot, actions::add_dot, &[key(NONE, Key::D)]),
    judge(Command::TakeDot, actions::take_dot, &[key(SHIFT, Key::D)]),
    judge(Command::GiveDots, actions::give_dots, &[]),
    judge(Command::SortByDots, actions::sort_by_dots, &[]),
    judge(Command::ClearDots, actions::clear_dots, &[]),
    choose(Command::Next, actions::walk, &[key(NONE, Key::ArrowRight)]),
    choose(Command::Previous, actions::walk, &[key(NONE, Key::ArrowLeft)]),
    choose(Command::Below, actions::walk, &[key(NONE, Key::ArrowDown)]),
    choose(Command::Above, actions::walk, &[key(NONE, Key::ArrowUp)]),
    choose(Command::First, actions::first_and_last, &[key(NONE, Key::Home)]),
    choose(Command::Last, actions::first_and_last, &[key(NONE, Key::End)]),
    choose(Command::ExtendNext, actions::extend, &[key(SHIFT, Key::ArrowRight)]),
    choose(Command::ExtendPrevious, actions::extend, &[key(SHIFT, Key::ArrowLeft)]),
    choose(Command::ExtendBelow, actions::extend, &[key(SHIFT, Key::ArrowDown)]),
    choose(Command::ExtendAbove, actions::extend, &[key(SHIFT, Key::ArrowUp)]),
    choose(Command::SelectAll, actions::select_all, &[key(CTRL, Key::A)]),
    choose(Command::SelectMore, actions::select_more, &[]),
    choose(Command::Menu, actions::open_menu, &[key(SHIFT, Key::F10)]),
    choose(Command::Escape, actions::escape, &[key(NONE, Key::Escape)]),
    look(Command::Fit, actions::fit, &[key(NONE, Key::F), key(SHIFT, Key::Num1)]),
    look(Command::FitSelection, actions::fit_selection, &[key(SHIFT, Key::Num2)]),
    look(
        Command::ActualSize,
        actions::actual_size,
        &[always(CTRL, Key::Num0), key(SHIFT, Key::Num0)],
    ),
    look(Command::ZoomIn, actions::zoom_in, &[always(CTRL, Key::Plus), always(CTRL, Key::Equals)]),
    look(Command::ZoomOut, actions::zoom_out, &[always(CTRL, Key::Minus)]),
    look(Command::Curve, curve::name, &[key(NONE, Key::C)]),
];

impl Shortcut {
    /// In words, as menus and the list of keys show it: "Ctrl+S".
    pub fn shown(&self, is_mac: bool) -> String {
        let mut text = String::new();
        let with = [
            (self.modifiers.command, keys::for_commands(is_mac)),
            (self.modifiers.alt, keys::for_others(is_mac)),
            // The question mark is Shift with another key already.
            (self.modifiers.shift && self.key != Key::Questionmark, keys::shift()),
        ];
        for (_, name) in with.into_iter().filter(|(held, _)| *held) {
            text.push_str(name);
            text.push('+');
        }
        text.push_str(match self.key {
            Key::ArrowLeft => keys::left(),
            Key::ArrowRight => keys::right(),
            Key::ArrowUp => keys::up(),
            Key::ArrowDown => keys::down(),
            Key::Escape => keys::escape(),
            Key::Delete => keys::delete(),
            Key::Backspace => keys::backspace(),
            Key::PageUp => keys::page_up(),
            Key::PageDown => keys::page_down(),
            Key::Home => keys::home(),
            Key::End => keys::end(),
            Key::Space => keys::space(),
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
    let arrows = [keys::right(), keys::left(), keys::down(), keys::up()];
    let is_arrow = |(text, arrow): (&String, &str)| text.ends_with(arrow);
    if shown.len() == arrows.len() && shown.iter().zip(arrows).all(is_arrow) {
        shown = vec![shown[0].replace(arrows[0], keys::arrows())];
    }
    shown
}
