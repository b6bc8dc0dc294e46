//! What the window does when something is wanted, by subject. `update` calls it.

pub mod choosing;
pub mod clipboard;
pub mod closing;
pub mod commanding;
pub mod dots;
pub mod editing;
pub mod elsewhere;
pub mod files;
pub mod finding;
pub mod importing;
pub mod judging;
pub mod moments;
pub mod movement;
pub mod notes;
pub mod paths;
pub mod plan;
pub mod setup;
pub mod stages;
pub mod starting;
pub mod stations;
pub mod tips;
pub mod types;
pub mod unsaved;
