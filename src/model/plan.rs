//! What shall happen to a moment: ideas, actions and metrics.

use super::{ActionId, Date, Extra, IdeaId, MetricId, Role, Verdict};

/// Who an idea came from; the same words as a participant's role.
pub type Source = Role;

/// What an idea would cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cost {
    /// Nothing.
    None,
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
}

/// How far an idea goes (B15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdeaReach {
    /// Repairs what is broken.
    Fix,
    /// Makes it better.
    Improve,
    /// Does it another way.
    Rethink,
}

/// A possibility, not a decision (A11).
#[derive(Clone, Debug, PartialEq)]
pub struct Idea {
    /// Unique in the wall.
    pub id: IdeaId,
    /// 1 to 300 characters.
    pub text: String,
    /// Who had it.
    pub source: Option<Source>,
    /// What it would cost.
    pub cost: Option<Cost>,
    /// Not expected by the customer (A27).
    pub unexpected: bool,
    /// How far it goes.
    pub reach: Option<IdeaReach>,
    /// Dots it was given.
    pub dots: u32,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl Idea {
    /// An idea with nothing but a text.
    pub fn new(id: IdeaId, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
            source: None,
            cost: None,
            unexpected: false,
            reach: None,
            dots: 0,
            extra: Extra::default(),
        }
    }

    /// Known to cost nothing or little (A27). An idea whose cost nobody has named is left out.
    pub fn is_cheap(&self) -> bool {
        matches!(self.cost, Some(Cost::None | Cost::Low))
    }
}

/// Where an action stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Status {
    /// Decided.
    #[default]
    Planned,
    /// Being tried (A32).
    Trying,
    /// Done.
    Done,
    /// Given up; no longer live.
    Dropped,
}

/// What an action is good for (A29, A30).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Benefit {
    /// Fewer complaints.
    Complaints,
    /// Fewer returns.
    Returns,
    /// Time saved.
    Time,
    /// Better spirits in the team.
    Morale,
    /// Customers buy more.
    More,
    /// Customers come again.
    Again,
    /// Customers pay more.
    PayMore,
    /// Customers recommend us.
    Recommend,
}

impl Benefit {
    /// All eight: what is saved, then what is won.
    pub const ALL: [Self; 8] = [
        Self::Complaints,
        Self::Returns,
        Self::Time,
        Self::Morale,
        Self::More,
        Self::Again,
        Self::PayMore,
        Self::Recommend,
    ];
}

/// What an action changes (B18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Area {
    /// A product.
    Product,
    /// A service.
    Service,
    /// A policy.
    Policy,
    /// A process.
    Process,
    /// The people.
    People,
}

/// A decision, with owner and date (A12, A14).
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Unique in the wall.
    pub id: ActionId,
    /// 1 to 300 characters.
    pub text: String,
    /// The idea it came from, one of the same moment's.
    pub idea: Option<IdeaId>,
    /// The verdict it aims at (R5).
    pub target: Option<Verdict>,
    /// Who does it.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<Date>,
    /// A due date that could not be read, as it was typed.
    pub due_as_typed: Option<String>,
    /// Where it stands.
    pub status: Status,
    /// What it is good for, each once, in the order given.
    pub benefits: Vec<Benefit>,
    /// What it changes.
    pub area: Option<Area>,
    /// The day it was decided.
    pub decided: Option<Date>,
    /// The day it was done.
    pub done: Option<Date>,
    /// The day to look at it again, while it is being tried.
    pub look_again: Option<Date>,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl Action {
    /// A planned action with nothing but a text.
    pub fn new(id: ActionId, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
            idea: None,
            target: None,
            owner: None,
            due: None,
            due_as_typed: None,
            status: Status::Planned,
            benefits: Vec::new(),
            area: None,
            decided: None,
            done: None,
            look_again: None,
            extra: Extra::default(),
        }
    }

    /// Not dropped.
    pub fn is_live(&self) -> bool {
        self.status != Status::Dropped
    }

    /// Neither done nor dropped.
    pub fn is_waiting(&self) -> bool {
        !matches!(self.status, Status::Done | Status::Dropped)
    }

    /// Due before `today`, and neither done nor dropped (R6). Due today is not overdue.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.is_waiting() && self.due.is_some_and(|due| due < today)
    }

    /// True if nobody or no day is named (R6).
    pub fn lacks_owner_or_due(&self) -> bool {
        let has_owner = self.owner.as_deref().is_some_and(|owner| !owner.trim().is_empty());
        !has_owner || self.due.is_none()
    }
}

/// What a metric counts in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MetricKind {
    /// Elapsed time.
    Time,
    /// The customer's effort.
    Effort,
    /// Money.
    Money,
    /// Choices the customer has.
    Options,
    /// Anything else.
    #[default]
    Other,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Better {
    /// Less is better.
    Lower,
    /// More is better.
    Higher,
}

/// Makes a moment measurable (B14). The values stay as they were typed ("12 %").
#[derive(Clone, Debug, PartialEq)]
pub struct Metric {
    /// Unique in the wall.
    pub id: MetricId,
    /// 1 to 120 characters.
    pub name: String,
    /// What it counts in.
    pub kind: MetricKind,
    /// The unit, for example "min".
    pub unit: Option<String>,
    /// Today's value.
    pub current: Option<String>,
    /// The value aimed at.
    pub target: Option<String>,
    /// Which way is better.
    pub better: Option<Better>,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl Metric {
    /// A value with its unit behind it, unless it was typed with it: "12 min".
    pub fn with_unit(&self, value: &str) -> String {
        with_unit(self.unit.as_deref(), value)
    }

    /// A metric with nothing but a name.
    pub fn new(id: MetricId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            kind: MetricKind::Other,
            unit: None,
            current: None,
            target: None,
            better: None,
            extra: Extra::default(),
        }
    }
}

/// A value with its unit behind it, unless it was typed with it.
pub(super) fn with_unit(unit: Option<&str>, value: &str) -> String {
    match unit.map(str::trim) {
        Some(unit) if !unit.is_empty() && !value.trim_end().ends_with(unit) => {
            format!("{value} {unit}")
        }
        _ => value.to_owned(),
    }
}
