//! What the window says: names of buttons, stations, questions for the room, the status line, dialogs.

use super::{counted, one_line};
use crate::model::{Counts, Verdict};

/// The list of notes.
pub const WALL: &str = "Wall";
/// The quick-add bar.
pub const ADD_A_MOMENT: &str = "Add a moment";
/// The button in it.
pub const ADD: &str = "Add";
/// The editor on a note.
pub const NOTE_TEXT: &str = "Text of the moment";
/// The method's stations.
pub const STEPS: &str = "Steps";
/// The list of priorities, and the heading over it.
pub const PRIORITIES: &str = "Priorities";
/// The heading over the palette.
pub const CONTACT_TYPES: &str = "Contact types";
/// Beside it, where types are chosen by key.
pub const PRESS_THE_NUMBER: &str = "press the number";
/// The parking shelf.
pub const PARKED: &str = "Parked";
/// The empty parking shelf.
pub const SHELF_IS_EMPTY: &str = "Parked notes wait here until they find a place.";
/// The stage that new notes take.
pub const STAGE_OF_NEW: &str = "Stage of new moments";
/// The type that new notes take.
pub const TYPE_OF_NEW: &str = "Type of new moments";
/// A stage without a name.
pub const NO_STAGE: &str = "No stage";
/// A stage's name, or what stands for a blank one.
pub fn shown_stage(name: &str) -> String {
    let name = one_line(name);
    if name.is_empty() { "Stage without a name".to_owned() } else { name }
}

/// The menu of further commands.
pub const MORE: &str = "More";
/// "3 selected".
pub fn selected(count: usize) -> String {
    format!("{} selected", super::grouped(count as u64))
}
/// The menu of what is chosen, on its button.
pub const MENU_OF_SELECTION: &str = "Menu of the selection";
/// Brings up the keyboard on the screen.
pub const SCREEN_KEYBOARD: &str = "Keyboard on the screen";
/// The computer has none.
pub const NO_SCREEN_KEYBOARD: &str =
    "If no keyboard came up, the settings of this computer may bring one up.";
/// Nothing of the wall can be changed.
pub const LOCKED: &str = "Hands off: nothing on the wall can be changed.";
/// A newer program made the wall.
pub const NEWER: &str =
    "A newer Momentwall made this wall: it can be looked at and photographed here, not changed.";
/// Where something would change or save it.
pub const NEWER_REFUSES: &str = "A newer Momentwall made this wall, so it is only shown here; nothing of it is changed or saved.";
/// Said when somebody tries.
pub const LOCKED_REFUSES: &str = "Hands off: release the wall first, then it can be changed.";
/// Said when it can be changed again.
pub const RELEASED: &str = "Released: the wall can be changed again.";
/// Ends that.
pub const RELEASE: &str = "Release";
/// Asked when the wheel is used for the first time.
pub const WHICH_WHEEL: &str = "What shall the wheel do on the wall?";
/// One answer: as a trackpad.
pub const WHEEL_MOVES: &str = "Move it";
/// The other: as with a mouse in maps.
pub const WHEEL_ZOOMS: &str = "Zoom";
/// The menu over the wall.
pub const MENU: &str = "Menu";
/// Shows the side panel.
pub const SHOW_PANEL: &str = "Show the panel";
/// Shows all panels again.
pub const SHOW_PANELS: &str = "Show the panels";
/// Hides it.
pub const HIDE_PANEL: &str = "Hide the panel";
/// An empty slot of the first three.
pub const DRAG_HERE: &str = "Drag a moment here";
/// An empty slot of the last two.
pub const ROOM_FOR_MORE: &str = "Room for one more";
/// Makes the chosen notes priorities.
pub const MAKE_A_PRIORITY: &str = "Make a priority";
/// Takes a priority off.
pub const TAKE_OFF: &str = "Take off the priorities";
/// One rank up.
pub const RANK_UP: &str = "One rank up";
/// One rank down.
pub const RANK_DOWN: &str = "One rank down";
/// Puts a parked note back.
pub const PUT_BACK: &str = "Put back on the timeline";
/// Under the wall while there are no priorities.
pub const NO_PRIORITIES: &str = "No priorities yet";
/// Verdicts without priorities.
pub const CHOOSE_FIRST: &str = "First choose three to five moments. Then judge them here.";
/// The button under it.
pub const GO_TO_PRIORITIES: &str = "Go to 3 Priorities";
/// What the empty wall asks.
pub const FIRST_QUESTION: &str = "What is the very first thing they notice?";
/// Under it.
pub const FIRST_HINT: &str = "Type it and press Enter. The next one follows.";
/// A list from the clipboard.
pub const PASTE_A_LIST: &str = "Paste a list";
/// A sample.
pub const LOOK_AT_A_SAMPLE: &str = "Look at a sample";
/// Walls that were open.
pub const RECENT: &str = "Recent walls";
/// Light.
pub const LIGHT: &str = "Light";
/// Dark.
pub const DARK: &str = "Dark";
/// As the system is.
pub const LIKE_THE_SYSTEM: &str = "Like the system";
/// The preference for autosave.
pub const AUTOSAVE: &str = "Save by itself";
/// The program's name.
pub const PROGRAM: &str = "Momentwall";
/// Nothing was chosen.
pub const CANCEL: &str = "Cancel";
/// Agreed.
pub const OK: &str = "OK";
/// Takes the last step back.
pub const UNDO: &str = "Undo";
/// The same on a word that goes away by itself.
pub const UNDO_THIS: &str = "Undo this";
/// A field of the set-up.
pub const TITLE: &str = "Title";
/// A field of the set-up.
pub const CUSTOMER: &str = "Customer";
/// A field of the set-up.
pub const GOAL: &str = "What they want";
/// A field of the set-up.
pub const WHY: &str = "Why we do this";
/// In the empty title.
pub const WHOSE_DAY: &str = "Whose day are we walking through?";
/// The verdicts, as a group.
pub const VERDICT: &str = "Verdict";
/// The clipboard is empty or holds no text.
pub const PASTE_HOW: &str =
    "Copy a list in any program, then press Ctrl+V here: every line becomes a moment.";

/// The stations, in order.
pub const STATIONS: [&str; 7] =
    ["Set-up", "1 Moments", "2 Types", "3 Priorities", "4 Verdicts", "5 Actions", "Close"];

/// What a note's description is made of.
pub struct NoteDescription<'d> {
    /// From 1.
    pub place: usize,
    /// On the timeline.
    pub count: usize,
    /// Its stage's name.
    pub stage: Option<&'d str>,
    /// Its type's label.
    pub contact: Option<&'d str>,
    /// 1 to 5.
    pub rank: Option<usize>,
    /// If it was judged.
    pub verdict: Option<Verdict>,
}

/// "3 of 12, Plan and book, phone, priority 2, miserable".
pub fn note_description(note: &NoteDescription<'_>) -> String {
    let mut parts = vec![format!("{} of {}", note.place, note.count)];
    parts.extend(note.stage.map(one_line).filter(|name| !name.is_empty()));
    parts.push(
        note.contact.map_or_else(
            || super::NO_TYPE_YET.to_lowercase(),
            |label| one_line(label).to_lowercase(),
        ),
    );
    parts.extend(note.rank.map(|rank| format!("priority {rank}")));
    parts.extend(note.verdict.map(|verdict| super::verdict(verdict).to_lowercase()));
    parts.join(", ")
}

/// "Priority 1: TEXT" or "Priority 1: empty".
pub fn slot(rank: usize, text: Option<&str>) -> String {
    match text {
        Some(text) => format!("Priority {rank}: {}", one_line(text)),
        None => format!("Priority {rank}: empty"),
    }
}

/// "2 of 5, three are enough".
pub fn slots_used(count: usize) -> String {
    match count {
        0..=2 => format!("{count} of 5, three are enough"),
        _ => format!("{count} of 5"),
    }
}

/// "2 notes".
pub fn notes(count: usize) -> String {
    counted(count, "note", "notes")
}

/// "2 parked".
pub fn parked(count: usize) -> String {
    format!("{count} parked")
}

/// How the keeping stands, for the status line.
pub enum KeptState<'k> {
    /// In its file, since "10:42".
    Saved(&'k str),
    /// In its file, as it was opened.
    AsOpened,
    /// Changed, and about to be saved by itself.
    Saving,
    /// Changed, not in its file; the recovery copy has it.
    NotInFile,
    /// No file yet; the recovery copy has it.
    NoFile,
    /// Nothing to keep yet.
    Nothing,
    /// Not even the recovery copy could be written.
    Unsafe,
}

/// "12 moments, 3 of 5 priorities, 1 open, 2 overdue, saved 10:42" (R6).
pub fn status(counts: &Counts, overdue: usize, kept: &KeptState<'_>) -> String {
    let mut parts = Vec::new();
    parts.push(match counts.moments {
        0 => "No moments yet".to_owned(),
        count => counted(count, "moment", "moments"),
    });
    if counts.without_type > 0 {
        parts.push(format!("{} without a type", super::grouped(counts.without_type as u64)));
    }
    if counts.priorities > 0 {
        parts.push(format!("{} of 5 priorities", counts.priorities));
    }
    if counts.open > 0 {
        parts.push(format!("{} open", counts.open));
    }
    if overdue > 0 {
        parts.push(super::plan::overdue(overdue));
    }
    if counts.parked > 0 {
        parts.push(parked(counts.parked));
    }
    parts.push(match kept {
        KeptState::Saved(time) => format!("saved {time}"),
        KeptState::AsOpened => "saved".to_owned(),
        KeptState::Saving => "saving".to_owned(),
        KeptState::NotInFile => "not saved yet, kept safe".to_owned(),
        KeptState::NoFile => "kept safe, no file yet".to_owned(),
        KeptState::Nothing => "no file yet".to_owned(),
        KeptState::Unsafe => "NOT kept safe".to_owned(),
    });
    parts.join(", ")
}

/// "Moved to 4 of 12".
pub fn moved_to(place: usize, count: usize) -> String {
    format!("Moved to {place} of {count}")
}

/// "Undone: Move 3 moments".
pub fn undone(step: &str) -> String {
    format!("Undone: {step}")
}

/// "Done again: Move 3 moments".
pub fn redone(step: &str) -> String {
    format!("Done again: {step}")
}

/// After copying, for a screen reader.
pub fn copied(count: usize) -> String {
    format!("{} copied", counted(count, "moment", "moments"))
}

/// After pasting.
pub fn pasted(count: usize) -> String {
    format!("{} pasted", counted(count, "moment", "moments"))
}

/// After the photo was saved.
pub fn photo_saved(name: &str) -> String {
    format!("Photo saved: {name}")
}

/// The photo is on the clipboard.
pub const PHOTO_COPIED: &str = "Photo copied";

/// After the wall inside a photo was opened.
pub const OUT_OF_PHOTO: &str = "This is the wall inside the photo. Save it to go on with it.";

/// While the photo is made.
pub const PHOTO_RUNS: &str = "The photo is being made";

/// A wall could not be opened; the one that is open stays.
pub fn cannot_open(name: &str, why: &str) -> String {
    format!("“{name}” was not opened: {why}. The wall that is open stays as it is.")
}

/// A wall could not be saved.
pub fn cannot_save(name: &str, why: &str) -> String {
    format!(
        "“{name}” was not saved: {why}. Everything is in the recovery copy; “Save as…” keeps it under another name."
    )
}

/// The recovery copy could not be written.
pub fn cannot_keep(why: &str) -> String {
    format!("The recovery copy could not be written: {why}. Save the wall to be safe.")
}

/// A file was mended on the way in.
pub fn mended(count: usize) -> String {
    let what = counted(count, "thing was", "things were");
    format!(
        "{what} mended in the file. It stays as it is until you change something, and is backed up then."
    )
}

/// Where the file before is kept.
pub fn backed_up(copy: &str) -> String {
    format!("The file as it was is kept in {copy}")
}

/// Over the question whether to save.
pub const KEEP_THIS_WALL: &str = "Keep this wall?";

/// Under it.
pub fn keep_question(title: &str, why: Option<&str>) -> String {
    match why {
        Some(why) => format!("“{title}” could not be saved: {why}."),
        None => format!("“{title}” is in no file yet."),
    }
}

/// The same where it has a file.
pub fn keep_changes_question(title: &str) -> String {
    format!("The last changes of “{title}” are not in its file yet.")
}

/// Does not save.
pub const DO_NOT_KEEP: &str = "Don’t keep it";
/// Over walls that a crash left behind.
pub const RECOVERED: &str = "Still open when it stopped";
/// Brings one back.
pub const BRING_BACK: &str = "Bring it back";
/// All of the wall is out of sight.
pub const BACK_TO_THE_WALL: &str = "Back to the wall";
/// The map of a large wall.
pub const MAP: &str = "Map of the wall";
/// Not now.
pub const NOT_NOW: &str = "Not now";
/// Throws one away.
pub const THROW_AWAY: &str = "Throw away";

/// A wall that a crash left behind.
pub fn recovered_line(moments: usize, when: Option<&str>, draft: bool) -> String {
    let mut line = counted(moments, "moment", "moments");
    if let Some(when) = when {
        line.push_str(", the last change from ");
        line.push_str(when);
    }
    if draft {
        line.push_str(", and something half typed");
    }
    line
}

/// Over the refused sixth.
pub const FIVE_ALREADY: &str = "Five already";
/// The caret stands at an end of the text, or nowhere.
pub const NOTHING_TO_SPLIT: &str = "Put the caret between the two halves first.";
/// No note of those chosen is in a stack.
pub const NOT_STACKED: &str = "It is not stacked under another moment.";
/// No note to stack under.
pub const NOTHING_BEFORE: &str = "There is no moment before it in this stage to stack it under.";
/// Under it.
pub const WHICH_STEPS_DOWN: &str = "Swap one out, or park this as a candidate.";
/// Gives a dot instead.
pub const PARK_AS_CANDIDATE: &str = "Park as a candidate";

/// "Swap with 2: TEXT".
pub fn swap_with(rank: usize, text: &str) -> String {
    format!("{rank}  {}", one_line(text))
}

/// Over the field for the name of a wall to open.
pub const OPEN_A_WALL: &str = "Open a wall";
/// The same for the name to save it under.
pub const SAVE_WALL_AS: &str = "Save the wall as";

/// Under it.
pub fn path_hint(saves: bool) -> &'static str {
    if saves {
        "No file dialogue came up on this computer. Type where to save it."
    } else {
        "No file dialogue came up on this computer. Type where the wall is."
    }
}

/// A file of that name is there; the second press replaces it.
pub const PATH_REPLACES: &str =
    "There is a file of this name. Press Save again to replace it; it is backed up first.";
/// The same for what is no wall.
pub const PATH_REPLACES_IT: &str =
    "There is a file of this name. Press Save again to replace it for good.";
/// A name in a folder that is not there.
pub const PATH_NO_FOLDER: &str = "There is no such folder.";

/// The field itself.
pub const PATH: &str = "File";
/// A name without an ending.
pub const PATH_ENDING: &str = "A wall’s name ends with .wall.json.";

/// The name of a new wall's file, from its title.
pub fn file_name(title: &str) -> String {
    let title = one_line(title);
    let is_safe = |c: &char| !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let name: String = title.chars().filter(is_safe).take(60).collect();
    let name = name.trim_matches(['.', ' ', '-']);
    let name = if name.is_empty() { super::UNTITLED_WALL } else { name };
    format!("{name}.wall.json")
}

/// The window's title: the wall's, a mark where something is not saved, and the program's.
pub fn window_title(title: &str, is_saved: bool) -> String {
    let mark = if is_saved { "" } else { "● " };
    format!("{mark}{} – {PROGRAM}", shown_title(title))
}

/// A wall's title, or what stands for it.
pub fn shown_title(title: &str) -> String {
    let title = one_line(title);
    if title.is_empty() { super::UNTITLED_WALL.to_owned() } else { title }
}

/// "3 moments".
pub fn moments(count: usize) -> String {
    counted(count, "moment", "moments")
}

/// Lines that were longer than a note can hold.
pub fn too_long(limit: usize) -> String {
    format!("Lines longer than {limit} characters were cut there.")
}
