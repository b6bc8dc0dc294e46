//! What is said at the stations of the moments and their types: the gap strip, what is often forgotten, time and lanes.

use super::{counted, one_line};
use crate::model::Lane;

/// Moments that rooms often forget (A28), to be made concrete.
pub const FORGOTTEN: [&str; 8] = [
    "Before they knew us",
    "The wait",
    "The silence",
    "The form",
    "The error",
    "The bill",
    "The goodbye",
    "A month later",
];
/// The heading over them.
pub const OFTEN_FORGOTTEN: &str = "Often forgotten";
/// Said of one that is on the wall already.
pub const ON_THE_WALL: &str = "On the wall";

/// Beside the legend's heading, where each row shows its stages.
pub const BY_STAGE: &str = "by stage, left to right";
/// The table that shows the same where there is no room for it in the rows.
pub const GAPS: &str = "Gaps by stage";

/// A cell of the strip: "Phone, Arrive: none", "Phone, Arrive: 3".
pub fn gap(kind: &str, stage: &str, count: u32) -> String {
    let (kind, stage) = (one_line(kind), one_line(stage));
    match count {
        0 => format!("{kind}, {stage}: none"),
        _ => format!("{kind}, {stage}: {count}"),
    }
}

/// What fits a disc of the strip.
pub fn in_disc(count: u32) -> String {
    match count {
        0..1_000 => count.to_string(),
        _ => format!("{}k", count / 1_000),
    }
}

/// Chooses the notes without a type, to colour them all.
pub fn choose_untyped(count: usize) -> String {
    format!("Choose the {} without a type", super::grouped(count as u64))
}

/// The same on their number in the legend.
pub fn untyped(count: usize) -> String {
    format!("{} without a type, choose them", super::grouped(count as u64))
}

/// What an empty place of a stage does: new notes go there.
pub fn add_in(stage: &str) -> String {
    format!("Add a moment in {}", super::window::shown_stage(stage))
}

/// The part of the panel with durations, reach and lanes.
pub const TIME_AND_REACH: &str = "Time and reach";
/// In it while nothing is chosen.
pub const CHOOSE_TO_TIME: &str = "Choose moments to say how long they take.";
/// The field of the duration.
pub const SECONDS: &str = "Seconds";
/// In it while it is empty.
pub const SECONDS_HINT: &str = "90 or 1:30";
/// The field of how often.
pub const TIMES: &str = "Times a year";
/// Under both.
pub const TIMES_HINT: &str = "For one customer; 0.2 is one in five.";
/// In a field where the chosen moments differ.
pub const DIFFER: &str = "They differ";
/// A duration that cannot be read.
pub const NO_DURATION: &str = "That is no duration. Type 90 or 1:30.";
/// A number that cannot be read.
pub const NO_AMOUNT: &str = "That is no number. Type 2 or 0.2.";

/// Over the fields: "3 moments chosen".
pub fn chosen(count: usize) -> String {
    format!("{} chosen", counted(count, "moment", "moments"))
}

/// Shows the choice of who acts.
pub const LANES: &str = "Lanes";
/// That choice.
pub const WHO_ACTS: &str = "Who acts";
/// Under it.
pub const LANES_HINT: &str =
    "Front is in their sight, back is not. Reach counts customer and front.";

/// Who acts, in one word.
pub const fn lane(lane: Lane) -> &'static str {
    match lane {
        Lane::Customer => "Customer",
        Lane::Front => "Front",
        Lane::Back => "Back",
        Lane::Partner => "Partner",
    }
}
