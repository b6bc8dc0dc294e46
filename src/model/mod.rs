//! What a wall is: plain data, and the rules over it. Knows no disk, no clock and no screen.

mod amount;
mod check;
mod compare;
mod contact;
mod copies;
mod date;
mod differences;
mod dots;
mod extra;
mod find;
mod gaps;
mod hints;
mod id;
pub(crate) mod mend;
mod moment;
mod picture;
mod plan;
mod plan_facts;
mod priorities;
mod progress;
mod reach;
mod review;
mod stage;
mod timeline;
mod trend;
mod verdict;
mod wall;

pub use amount::{read_amount, read_duration};
pub use check::{Problem, TextField, check};
pub use compare::{
    Comparison, MagicalChange, MetricChange, MetricValues, Named, RankChange, VerdictChange,
    compare,
};
pub use contact::{BuiltInType, ContactType, FillColor};
pub use copies::{as_ideal, as_template};
pub use date::{Date, Timestamp};
pub use differences::{Changed, Changes, Differences, changes, differences};
pub use dots::{DotProposal, Dots, by_dots, dot_proposal, dots};
pub use extra::Extra;
pub use find::{Query, owners};
pub use gaps::{GapRow, GapTable, gap_table};
pub use hints::{
    Hint, HintAbout, MetricGap, TwoInOne, action_hint, hints, hints_of, is_teams_guess,
    metric_gaps, metric_hints, showstopper_hints, target_hint, two_in_one,
};
pub use id::{ActionId, ContactTypeId, IdeaId, MetricId, MomentId, ReviewId, StageId};
pub use mend::{Mended, mend};
pub use moment::{Consequence, Lane, Moment};
pub use picture::Picture;
pub use plan::{
    Action, Area, Benefit, Better, Cost, Idea, IdeaReach, Metric, MetricKind, Source, Status,
};
pub use plan_facts::{PlanFacts, benefit_sums, plan_facts};
pub use priorities::{MAX_PRIORITIES, Priorities};
pub use progress::{
    Counts, PriorityAdvice, PriorityState, advice_on_priorities, counts, priorities_to_assess,
    priority_state, targets_not_above_verdict,
};
pub use reach::{Reach, reach};
pub use review::{Review, ReviewCounts, ReviewMetric, day_of_verdicts, judged_since_review};
pub use stage::Stage;
pub use timeline::{Slot, slots, slots_by_stage};
pub use trend::{TrendPoint, latest_review, magical_change, trend};
pub use verdict::{Assessment, Evidence, Verdict, Votes};
pub use wall::{Mode, Participant, Role, Scenario, Wall};

/// The largest numbers and the longest texts of a wall (method.md 3.2), in one place.
pub mod limits {
    /// Longest title, in characters.
    pub const TITLE: usize = 120;
    /// Longest reason why.
    pub const WHY: usize = 400;
    /// Longest name of the customer.
    pub const CUSTOMER: usize = 120;
    /// Longest goal, and longest outcome.
    pub const GOAL: usize = 200;
    /// Longest context.
    pub const CONTEXT: usize = 500;
    /// Most conditions of a scenario.
    pub const CONDITIONS: usize = 10;
    /// Longest condition.
    pub const CONDITION: usize = 200;
    /// Longest label of a contact type.
    pub const TYPE_LABEL: usize = 40;
    /// Longest name of a stage.
    pub const STAGE_NAME: usize = 60;
    /// Longest text of a moment that can be typed.
    pub const MOMENT_TEXT: usize = 500;
    /// Longest want, showstopper, expected and got.
    pub const SENTENCE: usize = 300;
    /// Longest text of an idea or action.
    pub const PLAN_TEXT: usize = 300;
    /// Longest name of a metric.
    pub const METRIC_NAME: usize = 120;
    /// Most customers a year.
    pub const CUSTOMERS_PER_YEAR: u64 = 100_000_000_000;
    /// Most moments on a wall.
    pub const MOMENTS: usize = 100_000;
    /// Most stages of a wall.
    pub const STAGES: usize = 10_000;
    /// Most contact types of a wall.
    pub const TYPES: usize = 1_000;
    /// Most rows in one slot; a file with more is regrouped.
    pub const ROWS: usize = 64;
    /// Largest seconds or times per customer; beyond that a number is a typing error.
    pub const AMOUNT: f64 = 1e12;
}
