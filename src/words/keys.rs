//! What is printed on keys.

#![expect(missing_docs, reason = "each is the key it stands for")]

/// Whether the keyboard is that of a Mac: the one place that says it for all words on keys.
pub const ON_A_MAC: bool = cfg!(target_os = "macos");

texts! {
    pub ctrl = "key-ctrl";
    pub cmd = "key-cmd";
    pub alt = "key-alt";
    pub option = "key-option";
    pub shift = "key-shift";
    pub left = "key-left";
    pub right = "key-right";
    pub up = "key-up";
    pub down = "key-down";
    pub arrows = "key-arrows";
    pub escape = "key-escape";
    pub delete = "key-delete";
    pub backspace = "key-backspace";
    pub page_up = "key-page-up";
    pub page_down = "key-page-down";
    pub home = "key-home";
    pub end = "key-end";
    pub space = "key-space";
}

/// The key held for commands.
pub fn for_commands(is_mac: bool) -> &'static str {
    if is_mac { cmd() } else { ctrl() }
}

/// The key held for what is meant otherwise, such as a drag that copies.
pub fn for_others(is_mac: bool) -> &'static str {
    if is_mac { option() } else { alt() }
}

/// The key that deletes notes: what a Mac calls Delete is Backspace elsewhere.
pub fn for_deleting(is_mac: bool) -> &'static str {
    if is_mac { backspace() } else { delete() }
}
