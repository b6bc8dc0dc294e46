//! A laid-out wall or page, as epaint shapes. The only place with colours and fonts (tokens 1 to 4).

mod canvas;
mod fonts;
mod icons;
mod marks;
mod note;
mod page;
mod theme;
mod wall;

pub use canvas::{Canvas, PlainText, Transform};
pub use fonts::FontBook;
pub use page::{PagePart, page_parts, paint_page_part, part_rows};
pub use theme::{Theme, own_type_look};
pub use wall::{WallPart, paint_wall_part, wall_part_rows, wall_parts};
