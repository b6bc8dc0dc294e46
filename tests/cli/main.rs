//! The command line as a user meets it: exit codes, one sentence, nothing lost.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

mod bad_input;
mod commands;
mod german;
mod importing;
mod outputs;
mod pages;
mod run;
mod sessions;
