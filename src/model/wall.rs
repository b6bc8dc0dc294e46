//! The wall: one customer's journey, one document.

use std::sync::Arc;

use super::{
    BuiltInType, ContactType, ContactTypeId, Date, Extra, Moment, MomentId, Priorities, Review,
    Stage, StageId, Timestamp,
};

/// Whether the wall shows what is or what should be (B16).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// As it is today.
    #[default]
    Today,
    /// As it should be.
    Ideal,
}

/// A participant's role, and the source of an idea.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Works with customers.
    FrontLine,
    /// Is a customer.
    Customer,
    /// Leads.
    Manager,
    /// Works for a partner.
    Partner,
    /// Anyone else.
    Other,
}

/// Whose journey it is, and what a good end is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// Who.
    pub customer: Option<String>,
    /// What they want to do.
    pub goal: Option<String>,
    /// What a good end is.
    pub outcome: Option<String>,
    /// The circumstances.
    pub context: Option<String>,
    /// What must hold; at most ten.
    pub conditions: Vec<String>,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

/// Someone in the room. The name is optional, for privacy.
#[derive(Clone, Debug, PartialEq)]
pub struct Participant {
    /// Their name, if they want it kept.
    pub name: Option<String>,
    /// Their role.
    pub role: Role,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

/// One customer's journey. Moments are shared pointers, so a copy of a wall is cheap (architecture 2).
#[derive(Clone, Debug, PartialEq)]
pub struct Wall {
    /// Up to 120 characters; blank is shown as "Untitled wall".
    pub title: String,
    /// The reason for the workshop.
    pub why: Option<String>,
    /// Today or ideal.
    pub mode: Mode,
    /// Whose journey.
    pub scenario: Scenario,
    /// Who is in the room.
    pub participants: Vec<Participant>,
    /// For the reach (R8).
    pub customers_per_year: Option<u64>,
    /// At least one; the built-in six first.
    pub contact_types: Vec<ContactType>,
    /// In timeline order.
    pub stages: Vec<Stage>,
    /// In timeline order; parked ones keep their place in the list.
    pub moments: Vec<Arc<Moment>>,
    /// The chosen ones (R1).
    pub priorities: Priorities,
    /// Oldest first.
    pub reviews: Vec<Review>,
    /// When the room meets again.
    pub next_review: Option<Date>,
    /// When the wall was made.
    pub created: Option<Timestamp>,
    /// When it last changed.
    pub changed: Option<Timestamp>,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl Wall {
    /// An empty wall with the six built-in contact types, made at `now`.
    pub fn new(now: Timestamp) -> Self {
        Self { created: Some(now.clone()), changed: Some(now), ..Self::blank() }
    }

    /// An empty wall without a date.
    pub fn blank() -> Self {
        Self {
            title: String::new(),
            why: None,
            mode: Mode::Today,
            scenario: Scenario::default(),
            participants: Vec::new(),
            customers_per_year: None,
            contact_types: BuiltInType::ALL.map(BuiltInType::contact_type).to_vec(),
            stages: Vec::new(),
            moments: Vec::new(),
            priorities: Priorities::default(),
            reviews: Vec::new(),
            next_review: None,
            created: None,
            changed: None,
            extra: Extra::default(),
        }
    }

    /// The moments on the timeline, in order; N in "3 of N".
    pub fn timeline(&self) -> impl DoubleEndedIterator<Item = &Arc<Moment>> {
        self.moments.iter().filter(|moment| !moment.parked)
    }

    /// The moments on the parking shelf, in order.
    pub fn parked(&self) -> impl DoubleEndedIterator<Item = &Arc<Moment>> {
        self.moments.iter().filter(|moment| moment.parked)
    }

    /// A moment by its id.
    pub fn moment(&self, id: &MomentId) -> Option<&Arc<Moment>> {
        self.moments.iter().find(|moment| moment.id == *id)
    }

    /// A moment's place in the list.
    pub fn moment_index(&self, id: &MomentId) -> Option<usize> {
        self.moments.iter().position(|moment| moment.id == *id)
    }

    /// The priorities' moments in rank order.
    pub fn priority_moments(&self) -> impl Iterator<Item = &Arc<Moment>> {
        self.priorities.iter().filter_map(|id| self.moment(id))
    }

    /// A contact type by its id.
    pub fn contact_type(&self, id: &ContactTypeId) -> Option<&ContactType> {
        self.contact_types.iter().find(|kind| kind.id == *id)
    }

    /// A stage by its id.
    pub fn stage(&self, id: &StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == *id)
    }

    /// Where a stage stands: 0 is the unnamed band at the start, 1 the first stage.
    /// An unknown stage counts as none.
    pub fn stage_place(&self, stage: Option<&StageId>) -> usize {
        let place = |id: &StageId| self.stages.iter().position(|stage| stage.id == *id);
        stage.and_then(place).map_or(0, |place| place + 1)
    }

    /// The stage that a new moment takes if none is given: that of the last moment on the timeline.
    pub fn stage_for_new_moment(&self) -> Option<StageId> {
        self.timeline().next_back().and_then(|moment| moment.stage.clone())
    }
}
