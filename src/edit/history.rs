//! Undo and redo by shared snapshots: one labelled step a change, typing and nudges joined (R12).

use std::collections::VecDeque;
use std::sync::Arc;

use super::{Edit, MomentChange, Refused, apply};
use crate::model::{MomentId, Timestamp, Wall};

/// Steps that are kept; older ones are forgotten.
pub const MAX_STEPS: usize = 500;

/// What a change may be joined with: the next change of the same kind on the same thing becomes part of its step.
#[derive(Clone, Debug, PartialEq)]
pub enum Join {
    /// A step of its own.
    Never,
    /// Typing in a note.
    Typing(MomentId),
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
        if next == *self.wall {
            return Ok(false);
        }
        next.changed = Some(now.clone());
        let after = Arc::new(next);
        self.undone.clear();
        match self.done.back_mut() {
            Some(last) if join != Join::Never && last.join == join => {
                last.edit = edit;
                last.after = Arc::clone(&after);
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

impl Join {
    /// How an edit joins by itself: typing in one note is one step until it is closed.
    pub fn for_typing(edit: &Edit) -> Self {
        match edit {
            Edit::ChangeMoments { ids, change: MomentChange::Text(_) } => match ids.as_slice() {
                [id] => Self::Typing(id.clone()),
                _ => Self::Never,
            },
            _ => Self::Never,
        }
    }
}
