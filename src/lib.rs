//! Momentwall: a visual sticky-note wall for workshops on customer moments of truth.
//!
//! The modules, in the order in which they depend on each other, and what each must not know:
//!
//! - [`model`]: what a wall is, and the rules over it (R1 to R13 of the method). Knows nothing else: no disk, no
//!   clock, no screen.
//! - [`edit`]: every way a wall can change, as values; undo. Knows only `model`.
//! - [`storage`]: bytes and files for walls; the careful save. Knows no layout and no screen.
//! - [`words`]: every sentence for people. Turns the other modules' data into words; knows only that data.
//! - [`layout`]: where everything is, in wall units, with text broken into lines once. Knows no colours, no disk.
//! - [`paint`]: a layout as shapes. The only place with colours and fonts. Knows no disk.
//! - [`import`], [`export`]: ways in and out. They return walls, text, drawings and pixels; they open
//!   no files.
//! - [`samples`]: the walls that come with the program.
//! - [`outside`]: the clock and fresh ids.
//! - [`document`]: a wall being worked on, with its history, its file and its recovery copy. Knows no screen.
//! - [`app`]: the window; the only place with eframe. Only `main` knows it.
//! - [`cli`]: the command line. Nobody knows it.
//!
//! One wall goes one way: `model::Wall` → [`layout::Scene`] → shapes → pixels. Screen, photo and tests read the
//! same scene. A change goes the other way: an [`edit::Edit`] is applied to a wall and gives a new one, or is
//! refused with a reason.

pub mod app;
pub mod cli;
pub mod document;
pub mod edit;
pub mod export;
pub mod import;
pub mod layout;
pub mod model;
pub mod outside;
pub mod paint;
pub mod samples;
pub mod storage;
pub mod words;
