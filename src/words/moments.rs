//! What is said at the stations of the moments and their types: the gap strip, what is often forgotten, time and lanes.

use super::catalog::text;
use super::one_line;
use crate::model::Lane;

/// How many moments there are that rooms often forget.
pub const FORGOTTEN: usize = 8;

/// Moments that rooms often forget (A28), to be made concrete.
pub fn forgotten() -> [&'static str; FORGOTTEN] {
    [
        text("forgotten-before"),
        text("forgotten-wait"),
        text("forgotten-silence"),
        text("forgotten-form"),
        text("forgotten-error"),
        text("forgotten-bill"),
        text("forgotten-goodbye"),
        text("forgotten-month-later"),
    ]
}
texts! {
    /// The heading over them.
    pub often_forgotten = "moments-often-forgotten";
    /// Said of one that is on the wall already.
    pub on_the_wall = "moments-on-the-wall";

    /// Beside the legend's heading, where each row shows its stages.
    pub by_stage = "moments-by-stage";
    /// The table that shows the same where there is no room for it in the rows.
    pub gaps = "moments-gaps";
}

/// A cell of the strip: "Phone, Arrive: none", "Phone, Arrive: 3".
pub fn gap(kind: &str, stage: &str, count: u32) -> String {
    let (kind, stage) = (one_line(kind), one_line(stage));
    match count {
        0 => tell!("moments-gap-none", kind, stage),
        _ => tell!("moments-gap-count", kind, stage, count),
    }
}

/// What fits a disc of the strip.
pub fn in_disc(count: u32) -> String {
    match count {
        0..1_000 => count.to_string(),
        _ => format!("{}k", count / 1_000),
    }
}

/// Enter has made a new line on a note.
pub fn new_line(is_mac: bool) -> String {
    tell!("moments-new-line", ctrl = super::keys::for_commands(is_mac))
}

/// Chooses the notes without a type, to colour them all.
pub fn choose_untyped(count: usize) -> String {
    tell!("moments-choose-untyped", count)
}

/// The same on their number in the legend.
pub fn untyped(count: usize) -> String {
    tell!("moments-untyped", count)
}

/// What an empty place of a stage does: new notes go there.
pub fn add_in(stage: &str) -> String {
    tell!("moments-add-in", stage = super::window::shown_stage(stage))
}

texts! {
    /// The part of the panel with durations, reach and lanes.
    pub time_and_reach = "moments-time-and-reach";
    /// In it while nothing is chosen.
    pub choose_to_time = "moments-choose-to-time";
    /// The field of the duration.
    pub seconds = "moments-seconds";
    /// In it while it is empty.
    pub seconds_hint = "moments-seconds-hint";
    /// The field of how often.
    pub times = "moments-times";
    /// Under both.
    pub times_hint = "moments-times-hint";
    /// In a field where the chosen moments differ.
    pub differ = "moments-differ";
    /// A duration that cannot be read.
    pub no_duration = "moments-no-duration";
    /// A number that cannot be read.
    pub no_amount = "moments-no-amount";
}

/// Over the fields: "3 moments chosen".
pub fn chosen(count: usize) -> String {
    tell!("moments-chosen", count)
}

texts! {
    /// Shows the choice of who acts.
    pub lanes = "moments-lanes";
    /// What they are, under it.
    pub lanes_why = "moments-lanes-why";
    /// That choice.
    pub who_acts = "moments-who-acts";
    /// Under it.
    pub lanes_hint = "moments-lanes-hint";
}

/// Who acts, in one word.
pub fn lane(lane: Lane) -> &'static str {
    text(match lane {
        Lane::Customer => "lane-customer",
        Lane::Front => "lane-front",
        Lane::Back => "lane-back",
        Lane::Partner => "lane-partner",
    })
}
