//! Where everything is. Pure geometry in wall units; asks only an injected measurer how wide a word is.
//!
//! Screen, photo, hit-testing and accessibility all read the same [`Scene`].

mod balance;
mod bidi;
mod breaking;
mod drop;
mod fit;
mod flow;
mod held;
mod hit;
mod line;
mod loose;
mod note;
mod note_texts;
mod page;
mod paper;
mod parked;
mod photo;
mod plan_page;
mod scene;
mod space;
mod spread;
mod stage_name;
mod strip;
mod syllable;
pub mod text;
mod title_block;
mod wall;

pub use bidi::has_right_to_left;
pub use drop::{DropTarget, Landing, drop_target};
pub use fit::{READABLE_ZOOM, screen_fit, whole_fit};
pub use flow::{Flow, lines_of};
pub use held::HeldLines;
pub use hit::{Hit, hit};
pub use loose::loose_note;
pub use note::{NOTE_PITCH, NOTE_SIZE, NoteText, STRIP_HEIGHT, fit as fit_note};
pub use note_texts::NoteTexts;
pub use page::{Disc, Fill, Icon, Ink, Item, Page, PhotoOptions, PlacedStrip, Shape};
pub use paper::{INCH_MM, Legibility, Paper};
pub use photo::photo;
pub use plan_page::{priorities_page, priority_page};
pub use scene::{
    AxisEnd, AxisLine, Band, BandCount, Bead, Note, ParkedBlock, Scene, Sticker, TypeLook,
};
pub use space::{WallPos, WallRect, WallSize};
pub use strip::{
    Aim, CURVE_HEIGHT, LEGEND_SAMPLE, LOW_CURVE_HEIGHT, Label, Level, RankDisc, StageMark, Strip,
    StripPoint, has_curve, on_curve, strip,
};
pub use wall::{WallLayout, layout_wall, type_looks};
