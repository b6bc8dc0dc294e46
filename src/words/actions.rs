//! What each command is called, in menus, on buttons, in tooltips and in the list of keys.

#![expect(missing_docs, reason = "each is the words it stands for")]

use super::catalog::text;
use super::keys;

texts! {
    pub new_wall = "actions-new-wall";
    pub open = "actions-open";
    pub save = "actions-save";
    pub save_as = "actions-save-as";
    pub import = "actions-import";
    pub versions = "actions-versions";
    pub photo = "actions-photo";
    pub copy_as_ideal = "actions-copy-as-ideal";
    pub copy_as_template = "actions-copy-as-template";
    pub copy_photo = "actions-copy-photo";
    pub undo = "actions-undo";
    pub redo = "actions-redo";
    pub find = "actions-find";
    pub preferences = "actions-preferences";
    pub help = "actions-help";
    pub hands_off = "actions-hands-off";
    pub hide_panels = "actions-hide-panels";
    pub station = "actions-station";
    pub present = "actions-present";
    pub projector = "actions-projector";
    pub full_screen = "actions-full-screen";

    pub new_moment = "actions-new-moment";
    pub new_moment_after = "actions-new-moment-after";
    pub edit_text = "actions-edit-text";
    pub split = "actions-split";
    pub merge = "actions-merge";
    pub duplicate = "actions-duplicate";
    pub cut = "actions-cut";
    pub copy = "actions-copy";
    pub paste = "actions-paste";
    pub paste_as_one = "actions-paste-as-one";
    pub park = "actions-park";
    pub delete = "actions-delete";
    pub move_word = "actions-move-word";
    pub stack = "actions-stack";
    pub unstack = "actions-unstack";
    pub open_menu = "actions-open-menu";

    pub contact_type = "actions-contact-type";
    pub priority = "actions-priority";

    pub add_dot = "actions-add-dot";
    pub take_dot = "actions-take-dot";
    pub give_dots = "actions-give-dots";
    pub sort_by_dots = "actions-sort-by-dots";
    pub clear_dots = "actions-clear-dots";

    pub walk = "actions-walk";
    pub first_and_last = "actions-first-and-last";
    pub extend = "actions-extend";
    pub select_all = "actions-select-all";
    pub select_more = "actions-select-more";
    pub escape = "actions-escape";

    pub fit = "actions-fit";
    pub fit_selection = "actions-fit-selection";
    pub actual_size = "actions-actual-size";
    pub zoom_in = "actions-zoom-in";
    pub zoom_out = "actions-zoom-out";
}

/// Headings of the list of keys.
pub fn groups() -> [&'static str; 5] {
    [
        text("actions-group-wall"),
        text("actions-group-moments"),
        text("actions-group-judging"),
        text("actions-group-selecting"),
        text("actions-group-looking"),
    ]
}

texts! {
    /// Over the gestures in the list of keys.
    pub gestures_heading = "actions-gestures-heading";
}

/// What pointer and fingers do: the gesture, and what comes of it.
pub fn gestures(is_mac: bool) -> [(String, &'static str); 14] {
    let ctrl = keys::for_commands(is_mac);
    let drag_copy = tell!("gesture-drag-copy", alt = keys::for_others(is_mac));
    let wheel = tell!("gesture-wheel", ctrl);
    let stage_keys = tell!("gesture-stage-keys", ctrl, delete = keys::for_deleting(is_mac));
    [
        (text("gesture-tap-wall").to_owned(), text("gesture-tap-wall-does")),
        (text("gesture-tap-moment").to_owned(), text("gesture-tap-moment-does")),
        (text("gesture-drag-moment").to_owned(), text("gesture-drag-moment-does")),
        (drag_copy, text("gesture-drag-copy-does")),
        (text("gesture-drag-to-shelf").to_owned(), text("gesture-drag-to-shelf-does")),
        (text("gesture-drag-wall").to_owned(), text("gesture-drag-wall-does")),
        (text("gesture-shift-click").to_owned(), text("gesture-shift-click-does")),
        (text("gesture-right-click").to_owned(), text("gesture-right-click-does")),
        (wheel, text("gesture-wheel-does")),
        (text("gesture-space-drag").to_owned(), text("gesture-space-drag-does")),
        (text("gesture-two-fingers").to_owned(), text("gesture-two-fingers-does")),
        (text("gesture-tap-stage").to_owned(), text("gesture-tap-stage-does")),
        (text("gesture-stage-dots").to_owned(), text("gesture-stage-dots-does")),
        (stage_keys, text("gesture-stage-keys-does")),
    ]
}

/// Joins a command's name and its key in a tooltip.
pub fn with_key(label: &str, key: Option<&str>) -> String {
    key.map_or_else(|| label.to_owned(), |key| format!("{label} ({key})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gestures_name_the_keys_of_the_computer() {
        let told = |is_mac| gestures(is_mac).map(|(gesture, _)| gesture);
        let (mac, other) = (told(true), told(false));
        let says = |list: &[String; 14], what: &str| list.iter().any(|line| line == what);
        assert!(says(&other, "Alt and drag") && says(&mac, "Option and drag"));
        assert!(says(&other, "Wheel, and Ctrl with it") && says(&mac, "Wheel, and Cmd with it"));
        assert!(says(&other, "F2, Ctrl+Arrows or Delete on the three dots"));
        assert!(says(&mac, "F2, Cmd+Arrows or Backspace on the three dots"));
    }
}
