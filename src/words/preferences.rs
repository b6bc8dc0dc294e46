//! What the preferences say.

texts! {
    /// English, German.
    pub language = "preferences-language";
    /// Light or dark.
    pub colours = "preferences-colours";
    /// One choice: as a trackpad; Ctrl zooms.
    pub wheel_moves = "preferences-wheel-moves";
    /// The other: as a mouse in maps; Ctrl moves.
    pub wheel_zooms = "preferences-wheel-zooms";
    /// How large the interface is.
    pub scale = "preferences-scale";
    /// For those who write with a pen.
    pub fingers = "preferences-fingers";
    /// Nothing moves by itself.
    pub reduced_motion = "preferences-reduced-motion";
    /// Put on new notes.
    pub initials = "preferences-initials";
}

/// What the wheel does.
pub fn wheel(is_mac: bool) -> String {
    tell!("preferences-wheel", ctrl = super::keys::for_commands(is_mac))
}
