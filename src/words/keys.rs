//! What is printed on keys.

#![expect(missing_docs, reason = "each is the key it stands for")]

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
