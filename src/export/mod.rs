//! Ways out: one file a format; each returns text or writes to a sink.

mod csv;
mod frame;
mod markdown;
mod pdf;
mod photo;
mod png;
mod raster;
mod summary;
mod svg;
mod vector;

pub use csv::{plan_table, to_csv};
pub use frame::FramePainter;
pub use markdown::{to_markdown, to_plain_text};
pub use pdf::PdfPaper;
pub use photo::{
    LEGIBLE_CAPITALS_PX, MAX_SIDE_PX, Pages, Photo, PhotoError, PhotoReport, PhotoRequest,
    PhotoSize, Progress, SMALL_CAPITALS_PX, lay_out,
};
pub use png::write_pixels;
pub use summary::{summary_json, summary_text};
pub use svg::SvgOptions;
pub use vector::{Drawing, DrawingReport, MOST_SHEETS, PosterSize};
