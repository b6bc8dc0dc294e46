//! Every way a wall can change. A change is a value; applying it is pure and may be refused.

mod apply;
mod guards;
mod history;
mod import;
mod moments;
mod plan;
mod priorities;
mod refused;
mod structure;

pub use apply::apply;
pub use history::{History, Join, MAX_STEPS, Step};
pub use import::Additions;
pub use moments::copy_of;
pub use refused::Refused;

use crate::model::{
    Action, ActionId, Assessment, Consequence, ContactType, ContactTypeId, Date, FillColor, Idea,
    IdeaId, Lane, Metric, MetricId, Mode, Moment, MomentId, Participant, Review, ReviewId, Stage,
    StageId, Verdict,
};

/// Where moments go.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// After the last moment of a stage (`None`: the unnamed band at the start).
    EndOfStage(Option<StageId>),
    /// A slot of its own before this moment's slot, in its stage.
    Before(MomentId),
    /// A slot of its own after this moment's slot, in its stage.
    After(MomentId),
    /// Under this moment, at the same time, in its slot.
    Under(MomentId),
    /// The parking shelf. Priorities that are parked stop being priorities.
    Shelf,
    /// From the shelf to where a moment was, else to the end of its stage.
    Back,
}

/// A new value for one field of the wall itself.
#[derive(Clone, Debug, PartialEq)]
pub enum WallChange {
    /// Up to 120 characters.
    Title(String),
    /// Up to 400 characters.
    Why(Option<String>),
    /// Today or ideal.
    Mode(Mode),
    /// Up to 10¹¹.
    CustomersPerYear(Option<u64>),
    /// When the room meets again.
    NextReview(Option<Date>),
    /// Up to 120 characters.
    Customer(Option<String>),
    /// Up to 200 characters.
    Goal(Option<String>),
    /// Up to 200 characters.
    Outcome(Option<String>),
    /// Up to 500 characters.
    Context(Option<String>),
    /// At most ten, up to 200 characters each.
    Conditions(Vec<String>),
    /// Everybody in the room.
    Participants(Vec<Participant>),
}

/// A new value for one field of a contact type.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeChange {
    /// 1 to 40 characters.
    Label(String),
    /// `None`: the theme's next free colour.
    Color(Option<FillColor>),
    /// The name of an icon, or one or two characters.
    Mark(Option<String>),
    /// Whether it is offered.
    Hidden(bool),
}

/// A new value for one field of moments.
#[derive(Clone, Debug, PartialEq)]
pub enum MomentChange {
    /// 1 to 500 characters, not blank.
    Text(String),
    /// `None`: no type yet.
    Contact(Option<ContactTypeId>),
    /// Finite, not negative.
    Seconds(Option<f64>),
    /// Finite, not negative.
    TimesPerCustomer(f64),
    /// Up to 300 characters.
    Want(Option<String>),
    /// Up to 300 characters.
    Showstopper(Option<String>),
    /// Up to 300 characters.
    Expected(Option<String>),
    /// Up to 300 characters.
    Got(Option<String>),
    /// What the customer does when it goes wrong.
    Consequence(Option<Consequence>),
    /// Dots on the way to the priorities.
    Dots(u32),
    /// Initials.
    By(Option<String>),
    /// Who acts.
    Lane(Lane),
    /// The verdict aimed at; only one above the present verdict (R5).
    Target(Option<Verdict>),
}

/// What of a judgement a step is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Judged {
    /// The verdict.
    Verdict,
    /// The hands that were raised for it.
    Hands,
    /// How the room knows.
    Evidence,
    /// The remark on it, as it is typed.
    Remark,
}

/// Every change there is.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Sets a field of the wall.
    Wall(WallChange),

    /// Adds a contact type at the end of the list.
    AddContactType(ContactType),
    /// Sets a field of a contact type.
    ChangeContactType {
        /// Which.
        id: ContactTypeId,
        /// The new value.
        change: TypeChange,
    },
    /// Puts a contact type at another place of the list, from 0.
    MoveContactType {
        /// Which.
        id: ContactTypeId,
        /// Its new place.
        to: usize,
    },
    /// Removes an own type; its notes take another one or none.
    RemoveContactType {
        /// Which.
        id: ContactTypeId,
        /// What its notes take.
        reassign_to: Option<ContactTypeId>,
    },

    /// Adds a stage at a place of the list, from 0; larger means last.
    AddStage {
        /// The new stage.
        stage: Stage,
        /// Its place.
        at: usize,
    },
    /// Renames a stage; up to 60 characters, may be blank.
    RenameStage {
        /// Which.
        id: StageId,
        /// The new name.
        name: String,
    },
    /// Moves a stage with its notes to another place of the list, from 0.
    MoveStage {
        /// Which.
        id: StageId,
        /// Its new place.
        to: usize,
    },
    /// Removes a stage; its notes join the stage before, else after, else none.
    RemoveStage(StageId),
    /// Puts a stage's notes at the end of another stage and removes it.
    MergeStages {
        /// The stage that goes.
        from: StageId,
        /// The stage that stays.
        into: StageId,
    },
    /// Starts a new stage at a moment: it and all after it in its stage join the new one.
    SplitStage {
        /// The first moment of the new stage.
        first: MomentId,
        /// The new stage.
        stage: Stage,
    },

    /// Adds moments, in order. Their stage, row and parked mark follow from the place.
    AddMoments {
        /// The new moments.
        moments: Vec<Moment>,
        /// Where they go.
        place: Place,
    },
    /// Deletes moments; priorities among them leave the list (R3).
    RemoveMoments(Vec<MomentId>),
    /// Moves moments, keeping their order.
    MoveMoments {
        /// Which.
        ids: Vec<MomentId>,
        /// Where to.
        place: Place,
    },
    /// Sets a field of moments.
    ChangeMoments {
        /// Which.
        ids: Vec<MomentId>,
        /// The new value.
        change: MomentChange,
    },
    /// Copies moments after the last of them, with all their fields. Copies are not priorities.
    DuplicateMoments {
        /// Each moment with the copy's id.
        copies: Vec<(MomentId, MomentId)>,
        /// Fresh ids for the copies' ideas, actions and metrics, as many as they have.
        plan_ids: Vec<String>,
    },
    /// Splits a note's text in two; the second half becomes a note after it.
    SplitMoment {
        /// Which.
        id: MomentId,
        /// Where, in bytes of the text, on a character boundary.
        at_byte: usize,
        /// The second note's id.
        new_id: MomentId,
    },
    /// Merges moments into the first on the timeline: the first value wins, lists are joined, the better rank stays.
    MergeMoments(Vec<MomentId>),

    /// Judges moments. On the same day the verdict replaces that day's; on another it is added.
    Assess {
        /// Which.
        ids: Vec<MomentId>,
        /// The judgement.
        assessment: Assessment,
        /// What of it is new. It changes only what the step is called.
        part: Judged,
    },
    /// Takes the verdicts back: a cleared assessment of that day. A first verdict of the same day is as if never given.
    ClearVerdict {
        /// Which.
        ids: Vec<MomentId>,
        /// The day.
        date: Option<Date>,
    },

    /// Makes moments priorities, at the last ranks (R1).
    AddPriorities(Vec<MomentId>),
    /// Takes moments off the priorities; verdict and plan stay (R3).
    RemovePriorities(Vec<MomentId>),
    /// Gives a priority another rank, 1 to 5.
    MovePriority {
        /// Which.
        id: MomentId,
        /// Its new rank.
        rank: usize,
    },
    /// Puts a moment in a priority's place (R1).
    SwapPriority {
        /// The priority that steps down.
        out: MomentId,
        /// The moment that takes its rank.
        with: MomentId,
    },

    /// Adds an idea to a moment.
    AddIdea {
        /// To which moment.
        moment: MomentId,
        /// The idea.
        idea: Idea,
    },
    /// Replaces the idea of the same id.
    ChangeIdea(Idea),
    /// Removes an idea; actions made of it stay.
    RemoveIdea(IdeaId),
    /// Adds an action to a moment; its target must be above the verdict (R5).
    AddAction {
        /// To which moment.
        moment: MomentId,
        /// The action.
        action: Action,
    },
    /// Replaces the action of the same id.
    ChangeAction(Action),
    /// Removes an action.
    RemoveAction(ActionId),
    /// Adds a metric to a moment.
    AddMetric {
        /// To which moment.
        moment: MomentId,
        /// The metric.
        metric: Metric,
    },
    /// Replaces the metric of the same id.
    ChangeMetric(Metric),
    /// Removes a metric.
    RemoveMetric(MetricId),

    /// Adds a review.
    AddReview(Review),
    /// Renames a review; nothing else of it can change (R11).
    RenameReview {
        /// Which.
        id: ReviewId,
        /// The new label.
        label: String,
    },
    /// Deletes a review.
    RemoveReview(ReviewId),

    /// Adds what was read from a file.
    Import(Box<Additions>),

    /// Several changes as one step: all of them or none.
    Together(Vec<Self>),
}
