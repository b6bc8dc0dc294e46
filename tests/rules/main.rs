//! The rules of the method (R1 to R11), each in a file of its own, and the laws that every edit obeys.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

mod build;
mod copies;
mod edits;
mod gaps;
mod hints;
mod hints_of_walls;
mod history;
mod laws;
mod plan_facts;
mod r11_reviews;
mod r11_trend;
mod r1_priorities;
mod r2_advice;
mod r3_deleting;
mod r4_state;
mod r5_targets;
mod r7_counts;
mod r8_reach;
mod r9_dots;
