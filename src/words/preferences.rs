//! What the preferences say.

/// Light or dark.
pub const COLOURS: &str = "Colours";
/// What the wheel does.
pub const WHEEL: &str = "The wheel, and with Ctrl the other";
/// One choice: as a trackpad; Ctrl zooms.
pub const WHEEL_MOVES: &str = "Moves the wall";
/// The other: as a mouse in maps; Ctrl moves.
pub const WHEEL_ZOOMS: &str = "Zooms";
/// How large the interface is.
pub const SCALE: &str = "Size of the interface";
/// For those who write with a pen.
pub const FINGERS: &str = "Fingers only move and zoom the wall";
/// Nothing moves by itself.
pub const REDUCED_MOTION: &str = "Less motion";
/// Put on new notes.
pub const INITIALS: &str = "Your initials, put on new moments";
