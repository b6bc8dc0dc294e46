//! What each command is called, in menus, on buttons, in tooltips and in the list of keys.

#![expect(missing_docs, reason = "each is the words it stands for")]

pub const NEW_WALL: &str = "New wall";
pub const OPEN: &str = "Open…";
pub const SAVE: &str = "Save";
pub const SAVE_AS: &str = "Save as…";
pub const IMPORT: &str = "Import…";
pub const VERSIONS: &str = "Earlier versions…";
pub const PHOTO: &str = "Photo…";
pub const COPY_AS_IDEAL: &str = "Copy as ideal";
pub const COPY_AS_TEMPLATE: &str = "Copy as a template";
pub const COPY_PHOTO: &str = "Copy the photo";
pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const FIND: &str = "Find";
pub const PREFERENCES: &str = "Preferences…";
pub const HELP: &str = "Keys and gestures";
pub const HANDS_OFF: &str = "Hands off";
pub const HIDE_PANELS: &str = "Hide panels";
pub const STATION: &str = "Next step, or the one before";
pub const PRESENT: &str = "Present";
pub const PROJECTOR: &str = "Projector window";
pub const FULL_SCREEN: &str = "Full screen";

pub const NEW_MOMENT: &str = "New moment";
pub const NEW_MOMENT_AFTER: &str = "New moment after this one";
pub const EDIT_TEXT: &str = "Edit text";
pub const SPLIT: &str = "Split the text at the caret";
pub const MERGE: &str = "Merge into one moment";
pub const DUPLICATE: &str = "Duplicate";
pub const CUT: &str = "Cut";
pub const COPY: &str = "Copy";
pub const PASTE: &str = "Paste, a moment a line";
pub const PASTE_AS_ONE: &str = "Paste as one moment";
pub const PARK: &str = "Park";
pub const DELETE: &str = "Delete";
pub const MOVE: &str = "Move one place";
pub const STACK: &str = "Under the one before";
pub const UNSTACK: &str = "Out of the stack";
pub const OPEN_MENU: &str = "Menu of what is selected";

pub const CONTACT_TYPE: &str = "Contact type";
pub const PRIORITY: &str = "Make a priority, or take it off";

pub const ADD_DOT: &str = "One dot more";
pub const TAKE_DOT: &str = "One dot less";
pub const GIVE_DOTS: &str = "Give dots";
pub const SORT_BY_DOTS: &str = "Sort by dots";
pub const CLEAR_DOTS: &str = "Clear dots";

pub const WALK: &str = "Go to the moment beside, above or below";
pub const FIRST_AND_LAST: &str = "Go to the first or the last moment";
pub const EXTEND: &str = "Add the moments on the way to the selection";
pub const SELECT_ALL: &str = "Select all";
pub const SELECT_MORE: &str = "Select more";
pub const ESCAPE: &str = "End writing, drop nothing, select nothing";

pub const FIT: &str = "Fit";
pub const FIT_SELECTION: &str = "Fit the selection";
pub const ACTUAL_SIZE: &str = "100 %";
pub const ZOOM_IN: &str = "Zoom in";
pub const ZOOM_OUT: &str = "Zoom out";

/// Headings of the list of keys.
pub const GROUPS: [&str; 5] = ["The wall", "Moments", "Judging", "Selecting", "Looking"];

/// Over the gestures in the list of keys.
pub const GESTURES_HEADING: &str = "Mouse and fingers";

/// What pointer and fingers do: the gesture, and what comes of it.
pub const GESTURES: [(&str, &str); 14] = [
    ("Double-click or double-tap the bare wall", "a new moment there"),
    ("Double-click or double-tap a moment", "edit its text"),
    ("Drag a moment", "move it; Esc puts it back"),
    ("Alt and drag", "leave the moment, drag a copy"),
    ("Drag to the shelf, or to a priority’s place", "park it, or make it a priority"),
    ("Drag on the bare wall", "select what the rectangle touches; a finger moves the wall"),
    ("Shift and click", "select one more; on touch first press “Select more”"),
    ("Right-click, or press and hold", "the menu of what is there"),
    ("Wheel, and Ctrl with it", "move the wall and zoom; the preferences swap them"),
    ("Space or middle button, and drag", "move the wall"),
    ("Two fingers", "zoom and move the wall"),
    ("Double-click a stage’s name", "rename the stage"),
    ("Press the dots beside it", "move, merge or delete the stage"),
    ("F2, Ctrl+arrows or Delete on the dots", "the same by keyboard"),
];

/// Joins a command's name and its key in a tooltip.
pub fn with_key(label: &str, key: Option<&str>) -> String {
    key.map_or_else(|| label.to_owned(), |key| format!("{label} ({key})"))
}
