//! The command line as a user meets it: exit codes, one sentence, nothing lost.

mod bad_input;
mod commands;
mod outputs;
mod run;
