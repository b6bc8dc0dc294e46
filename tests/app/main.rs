//! Stories played in the window's interface.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

#[path = "../driver/mod.rs"]
mod driver;

mod looks;
