//! Undo and redo by shared snapshots: one labelled step a change, typing and nudges joined (R12).

use std::collections::VecDeque;
use std::sync::Arc;

use super::{Edit, Judged, MomentChange, Refused, TypeChange, WallChange, apply};
use crate::model::{Moment, MomentId, Timestamp, Wall};

/// Steps that are kept; older ones are forgotten.
pub const MAX_STEPS: usize = 500;

/// What a change may be joined with: the next change of the same kind on the same thing becomes part of its step.
#[derive(Clone, Debug, PartialEq)]
pub enum Join {
    /// A step of its own.
    Never,
    /// Typing in one field; the text tells fields apart.
    Typing(String),
    /// Nudging the same notes along the timeline.
    Nudging(Vec<MomentId>),
}

/// One step that can be undone.
#[derive(Clone, Debug)]
pub struct Step {
    /// The change that was made, for its label. A joined step has the last one.
    pub edit: Edit,
    before: Arc<Wall>,
    after: Arc<Wall>,
    join: Join,
}

/// The wall as it is now, with the way back and the way forth.
#[derive(Clone, Debug)]
pub struct History {
    wall: Arc<Wall>,
    done: VecDeque<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Starts with a wall and nothing to undo.
    pub fn new(wall: Wall) -> Self {
        Self { wall: Arc::new(wall), done: VecDeque::new(), undone: Vec::new() }
    }

    /// The wall as it is now. Cheap to clone; every snapshot shares its notes.
    pub fn wall(&self) -> &Arc<Wall> {
        &self.wall
    }

    /// Makes a change at `now` as one step, or joins it to the last one. True if the wall is another one now;
    /// a change that changes nothing is no step.
    ///
    /// # Errors
    /// A [`Refused`]; nothing has changed then.
    pub fn apply(&mut self, edit: Edit, join: Join, now: &Timestamp) -> Result<bool, Refused> {
        let mut next = apply(&self.wall, &edit)?;
        if is_same(&next, &self.wall) {
            return Ok(false);
        }
        next.changed = Some(now.clone());
        let after = Arc::new(next);
        self.undone.clear();
        match self.done.back_mut() {
            Some(last) if join != Join::Never && last.join == join => {
                // A note that is written is still a note that was added.
                if !matches!(last.edit, Edit::AddMoments { .. }) {
                    last.edit = edit;
                }
                last.after = Arc::clone(&after);
                let before = Wall { changed: after.changed.clone(), ..(*last.before).clone() };
                if is_same(&before, &after) {
                    // What was joined has taken itself back, as when a new note is emptied again.
                    self.wall = Arc::clone(&last.before);
                    self.done.pop_back();
                    return Ok(true);
                }
            }
            _ => {
                let before = Arc::clone(&self.wall);
                self.done.push_back(Step { edit, before, after: Arc::clone(&after), join });
            }
        }
        if self.done.len() > MAX_STEPS {
            self.done.pop_front();
        }
        self.wall = after;
        Ok(true)
    }

    /// Ends the last step: the next change will not be joined to it.
    pub fn close_step(&mut self) {
        if let Some(last) = self.done.back_mut() {
            last.join = Join::Never;
        }
    }

    /// Takes the last step back and returns it; `None` if there is none.
    pub fn undo(&mut self) -> Option<&Step> {
        let mut step = self.done.pop_back()?;
        step.join = Join::Never;
        // What comes next is no part of the step before either.
        self.close_step();
        self.wall = Arc::clone(&step.before);
        self.undone.push(step);
        self.undone.last()
    }

    /// Makes the last undone step again and returns it; `None` if there is none.
    pub fn redo(&mut self) -> Option<&Step> {
        let step = self.undone.pop()?;
        self.wall = Arc::clone(&step.after);
        self.done.push_back(step);
        self.done.back()
    }

    /// The step that undo would take back.
    pub fn undo_step(&self) -> Option<&Step> {
        self.done.back()
    }

    /// The step that redo would make again.
    pub fn redo_step(&self) -> Option<&Step> {
        self.undone.last()
    }
}

/// True if nothing but the time of the change may differ. Notes that both share need not be compared.
fn is_same(a: &Wall, b: &Wall) -> bool {
    let same_note = |(a, b): (&Arc<Moment>, &Arc<Moment>)| Arc::ptr_eq(a, b) || a == b;
    if a.moments.len() != b.moments.len() || !a.moments.iter().zip(&b.moments).all(same_note) {
        return false;
    }
    let without_notes = |wall: &Wall| Wall { moments: Vec::new(), ..wall.clone() };
    without_notes(a) == without_notes(b)
}

impl Join {
    /// How an edit joins by itself: typing in one field is one step until it is closed.
    pub fn for_typing(edit: &Edit) -> Self {
        let field = match edit {
            Edit::ChangeMoments { ids, change } => match moment_field(change) {
                Some(field) if !ids.is_empty() => {
                    // The same value for several notes is typed once.
                    let ids: Vec<&str> = ids.iter().map(MomentId::as_str).collect();
                    format!("moment {} {field}", ids.join(" "))
                }
                _ => return Self::Never,
            },
            Edit::Wall(change) => match wall_field(change) {
                Some(field) => format!("wall {field}"),
                None => return Self::Never,
            },
            Edit::RenameStage { id, .. } => format!("stage {id}"),
            Edit::ChangeContactType { id, change: TypeChange::Label(_) } => format!("type {id}"),
            Edit::ChangeIdea(idea) => format!("idea {}", idea.id),
            Edit::ChangeAction(action) => format!("action {}", action.id),
            Edit::ChangeMetric(metric) => format!("metric {}", metric.id),
            Edit::Assess { ids, part: Judged::Remark, .. } => {
                let ids: Vec<&str> = ids.iter().map(MomentId::as_str).collect();
                format!("remark {}", ids.join(" "))
            }
            Edit::RenameReview { id, .. } => format!("review {id}"),
            _ => return Self::Never,
        };
        Self::Typing(field)
    }
}

/// The name of a field that is typed in; `None` for one that is chosen.
fn moment_field(change: &MomentChange) -> Option<&'static str> {
    match change {
        MomentChange::Text(_) => Some("text"),
        MomentChange::Seconds(_) => Some("seconds"),
        MomentChange::TimesPerCustomer(_) => Some("times"),
        MomentChange::Want(_) => Some("want"),
        MomentChange::Showstopper(_) => Some("showstopper"),
        MomentChange::Expected(_) => Some("expected"),
        MomentChange::Got(_) => Some("got"),
        MomentChange::By(_) => Some("by"),
        MomentChange::Contact(_)
        | MomentChange::Consequence(_)
        | MomentChange::Dots(_)
        | MomentChange::Lane(_)
        | MomentChange::Target(_) => None,
    }
}

fn wall_field(change: &WallChange) -> Option<&'static str> {
    match change {
        WallChange::Title(_) => Some("title"),
        WallChange::Why(_) => Some("why"),
        WallChange::CustomersPerYear(_) => Some("customers a year"),
        WallChange::Customer(_) => Some("customer"),
        WallChange::Goal(_) => Some("goal"),
        WallChange::Outcome(_) => Some("outcome"),
        WallChange::Context(_) => Some("context"),
        WallChange::Conditions(_) => Some("conditions"),
        WallChange::Participants(_) => Some("participants"),
        WallChange::Mode(_) | WallChange::NextReview(_) => None,
    }
}
