//! A laid-out wall or page, as epaint shapes. The only place with colours and fonts (tokens 1 to 4).

mod accents;
mod canvas;
mod font_files;
mod fonts;
pub mod icons;
mod marks;
mod note;
mod note_head;
mod overlay;
mod page;
mod strip;
mod theme;
mod wall;

pub use canvas::{Canvas, Detail, PlainText, Transform};
pub use font_files::{FontFile, FontFiles, NARROW_SPACE, THIN_SPACE, is_never_drawn};
pub use fonts::{
    FontBook, baseline, bold, families, family, icon_bold, icon_fill, icon_regular, install_fonts,
    medium, regular,
};
pub use icons::own_marks;
pub use marks::{face, sticker_place, type_mark};
pub use note::{paint_hinted_note, paint_note, swatch};
pub use note_head::{hint_mark, hint_mark_place};
pub use overlay::{
    Lift, band_lit, dim_since, fade, focus_ring, found_ring, gap, lift, marquee, pile_count, rise,
    selection_ring,
};
pub use page::{PagePart, page_parts, paint_page_part, part_rows};
pub use strip::paint_strip;
pub use theme::{
    Chrome, MARK_CONTRAST, NotePaper, Shadow, TEXT_CONTRAST, Theme, Tone, VerdictColors, contrast,
    own_colors, own_type_look,
};
pub use wall::{WallPart, paint_wall_part, wall_part_rows, wall_parts};
