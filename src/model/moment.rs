//! A moment: one post-it, one contact as the customer meets it.

use super::{
    Action, Assessment, ContactTypeId, Date, Extra, Idea, Metric, MomentId, StageId, Verdict,
};

/// What the customer does when it goes wrong (B07).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Consequence {
    /// Is annoyed.
    Annoyed,
    /// Gives up.
    GivesUp,
    /// Goes elsewhere.
    Leaves,
}

/// Who acts in the moment (B03, B04).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lane {
    /// The customer.
    #[default]
    Customer,
    /// The business, where the customer sees it.
    Front,
    /// The business, out of sight.
    Back,
    /// A partner.
    Partner,
}

/// One post-it.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Unique in the wall, never reused.
    pub id: MomentId,
    /// The words on the note, line breaks kept.
    pub text: String,
    /// The stage it belongs to; `None` puts it in the unnamed band at the start.
    pub stage: Option<StageId>,
    /// How it reaches the customer; `None` is "no type yet".
    pub contact: Option<ContactTypeId>,
    /// 0 opens a new slot; 1, 2, … stand under it, at the same time.
    pub row: u8,
    /// Off the timeline, kept on the shelf.
    pub parked: bool,
    /// How long it takes, in seconds; finite, not negative.
    pub seconds: Option<f64>,
    /// How often one customer meets it in a year; finite, not negative; 0.2 is one in five.
    pub times_per_customer: f64,
    /// "I want …".
    pub want: Option<String>,
    /// How it fails the customer.
    pub showstopper: Option<String>,
    /// What they expected.
    pub expected: Option<String>,
    /// What they got.
    pub got: Option<String>,
    /// What they do when it goes wrong.
    pub consequence: Option<Consequence>,
    /// Dots it was given on the way to the priorities.
    pub dots: u32,
    /// Initials of who wrote it.
    pub by: Option<String>,
    /// Who acts.
    pub lane: Lane,
    /// The verdict aimed at, also before any action exists.
    pub target: Option<Verdict>,
    /// Every judgement so far, oldest first; the last counts.
    pub assessments: Vec<Assessment>,
    /// Possibilities.
    pub ideas: Vec<Idea>,
    /// Decisions.
    pub actions: Vec<Action>,
    /// Measures.
    pub metrics: Vec<Metric>,
    /// Keys of the file that are not known.
    pub extra: Extra,
}

impl Moment {
    /// True if something may or will be done about it: it has an idea or an action.
    pub fn is_planned(&self) -> bool {
        !self.ideas.is_empty() || !self.actions.is_empty()
    }

    /// A note with nothing but a text.
    pub fn new(id: MomentId, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
            stage: None,
            contact: None,
            row: 0,
            parked: false,
            seconds: None,
            times_per_customer: 1.0,
            want: None,
            showstopper: None,
            expected: None,
            got: None,
            consequence: None,
            dots: 0,
            by: None,
            lane: Lane::Customer,
            target: None,
            assessments: Vec::new(),
            ideas: Vec::new(),
            actions: Vec::new(),
            metrics: Vec::new(),
            extra: Extra::default(),
        }
    }

    /// The verdict that counts now: the last assessment's, unless it was taken back.
    pub fn verdict(&self) -> Option<Verdict> {
        self.assessment_in_force()?.verdict
    }

    /// The assessment that counts now: the last that could be read. Its verdict is `None` if it was taken back.
    pub fn assessment_in_force(&self) -> Option<&Assessment> {
        self.assessments.iter().rev().find(|entry| !entry.is_void)
    }

    /// The verdict that was in force on a day: the last one in the list not dated after it.
    pub fn verdict_on(&self, day: Date) -> Option<Verdict> {
        let known_by_then =
            |entry: &&Assessment| !entry.is_void && entry.date.is_none_or(|date| date <= day);
        self.assessments.iter().rev().find(known_by_then)?.verdict
    }

    /// The actions that were not dropped.
    pub fn live_actions(&self) -> impl DoubleEndedIterator<Item = &Action> {
        self.actions.iter().filter(|action| action.is_live())
    }

    /// Of the actions that are neither done nor dropped the one that is due first; those without a date come last.
    pub fn next_action(&self) -> Option<&Action> {
        let waiting = self.actions.iter().filter(|action| action.is_waiting());
        waiting.min_by_key(|action| (action.due.is_none(), action.due))
    }

    /// The verdict aimed at: the moment's own, else that of its last live action.
    pub fn effective_target(&self) -> Option<Verdict> {
        self.target.or_else(|| self.live_actions().next_back()?.target)
    }

    /// The verdict an action's target must lie above (R5): the one in force on the day it was decided, or now
    /// where that day is not known.
    pub fn verdict_when_decided(&self, action: &Action) -> Option<Verdict> {
        match action.decided {
            Some(day) => self.verdict_on(day),
            None => self.verdict(),
        }
    }

    /// True if the note holds nothing but its text, so that emptying it may discard it.
    pub fn holds_only_text(&self) -> bool {
        let plain = Self {
            stage: self.stage.clone(),
            contact: self.contact.clone(),
            row: self.row,
            parked: self.parked,
            by: self.by.clone(),
            lane: self.lane,
            ..Self::new(self.id.clone(), self.text.clone())
        };
        *self == plain
    }
}
