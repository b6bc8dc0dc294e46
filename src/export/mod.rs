//! Ways out: one file a format; each returns text or writes to a sink.

mod photo;
mod png;
mod raster;

pub use photo::{MAX_SIDE_PX, Photo, PhotoError, PhotoReport, PhotoRequest, PhotoSize};
