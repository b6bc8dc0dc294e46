//! Momentwall.
pub mod edit;
pub mod export;
pub mod model;
pub mod layout;
pub mod paint;
pub mod storage;
pub mod words;
