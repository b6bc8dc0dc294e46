//! What shall happen to a moment: ideas are captured, become actions, and actions get a name, a date, a status.

use super::super::App;
use super::super::intent::Intent;
use crate::edit::{Edit, Join, MomentChange};
use crate::model::{
    Action, ActionId, Date, Idea, IdeaId, Metric, MetricId, Moment, MomentId, Status, Verdict,
};

/// What the actions' panel shows of a plan, and what is typed in it.
#[derive(Clone, Debug, Default)]
pub struct PlanPanel {
    /// What shows its details.
    pub unfolded: Option<PlanPart>,
    /// The action whose owner is being named.
    pub names_owner: Option<ActionId>,
    /// The action that was typed just now: who and when are asked, then the next one is typed.
    pub asks_of: Option<ActionId>,
    /// What is to get the focus with the next frame.
    pub wants_focus: Option<PlanFocus>,
    /// The line that is being typed in.
    pub line: Option<Line>,
    /// Which ideas are shown.
    pub filter: IdeaFilter,
}

/// A part of a plan that shows its details one at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanPart {
    /// An idea.
    Idea(IdeaId),
    /// An action.
    Action(ActionId),
    /// A metric.
    Metric(MetricId),
}

/// What gets the focus after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanFocus {
    /// The line in which the next one is typed.
    Line(LineOf),
    /// The field in which an action's owner is named.
    Owner(ActionId),
    /// An action's owner.
    OwnerTag(ActionId),
    /// Its date.
    Due(ActionId),
    /// Its calendar, opened to type in: it has no date yet.
    Calendar(ActionId),
    /// Its status.
    Status(ActionId),
}

/// Which field holds the current value of a metric.
pub fn current_of(metric: &MetricId) -> String {
    format!("metric {metric} current")
}

/// What a line adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineOf {
    /// An idea.
    Idea,
    /// An action.
    Action,
    /// A metric.
    Metric,
}

/// A line in which one after the other is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it adds.
    pub of: LineOf,
    /// To which moment.
    pub moment: MomentId,
    /// What is typed.
    pub text: String,
    /// A character is being composed.
    pub is_composing: bool,
    /// It has the focus.
    pub has_focus: bool,
}

impl Line {
    /// True if it is the same line, whatever stands in it.
    fn is_same_as(&self, other: &Self) -> bool {
        self.of == other.of && self.moment == other.moment
    }
}

/// Which ideas are shown (A27). Both together show what is both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IdeaFilter {
    /// What costs nothing or little.
    pub is_cheap: bool,
    /// What the customer does not expect.
    pub is_unexpected: bool,
}

impl IdeaFilter {
    /// True if an idea is shown.
    pub fn shows(self, idea: &Idea) -> bool {
        (!self.is_cheap || idea.is_cheap()) && (!self.is_unexpected || idea.unexpected)
    }
}

/// What is wanted of a plan, beside plain changes.
#[derive(Clone, Debug)]
pub enum Planning {
    /// Unfolds a part, or folds it.
    Unfold(PlanPart),
    /// Begins to name an action's owner, or ends it.
    NameOwner(Option<ActionId>),
    /// Who and when are asked no more; the next action is typed.
    NextAction,
    /// What is typed in a line.
    Typed(Line),
    /// Adds it, and goes on with the next.
    Add,
    /// Adds it and ends, if this is the line that is typed in.
    LeaveLine(MomentId, LineOf),
    /// An idea becomes an action (A12).
    MakeAction(MomentId, IdeaId),
    /// An action changes, and then this gets the focus.
    Change(Box<Action>, PlanFocus),
    /// The moment's own target (A13).
    Target(MomentId, Option<Verdict>),
    /// Shows some ideas.
    Filter(IdeaFilter),
    /// What was to get the focus has it, or is not there.
    GotFocus,
}

impl From<Planning> for Intent {
    fn from(planning: Planning) -> Self {
        Self::Plan(planning)
    }
}

/// An action with another status, and with the day it was done as long as it is.
pub fn with_status(action: &Action, status: Status, today: Date) -> Action {
    let done = match status {
        Status::Done if action.status == Status::Done => action.done,
        Status::Done => Some(today),
        Status::Planned | Status::Trying | Status::Dropped => None,
    };
    Action { status, done, ..action.clone() }
}

/// True if a target is not above the verdict it was set against (R5); files may say so.
pub fn breaks_r5(verdict: Option<Verdict>, target: Option<Verdict>) -> bool {
    verdict.zip(target).is_some_and(|(verdict, target)| !verdict.allows_target(target))
}

impl App {
    pub(in crate::app) fn plan(&mut self, planning: Planning) {
        match planning {
            Planning::Unfold(part) => {
                let plan = &mut self.session.plan;
                (plan.names_owner, plan.asks_of) = (None, None);
                plan.unfolded = Some(part).filter(|part| plan.unfolded.as_ref() != Some(part));
            }
            Planning::NameOwner(action) => self.name_owner(action),
            Planning::NextAction => self.next_action(),
            Planning::Typed(line) => self.line_typed(line),
            Planning::Add => self.add_line(),
            Planning::LeaveLine(moment, of) => {
                let line = self.session.plan.line.as_ref();
                if line.is_some_and(|line| line.moment == moment && line.of == of) {
                    self.leave_line();
                }
            }
            Planning::MakeAction(moment, idea) => self.make_action(&moment, &idea),
            Planning::Change(action, focus) => self.change_action(*action, focus),
            Planning::Target(moment, target) => {
                let change = MomentChange::Target(target);
                self.apply(Edit::ChangeMoments { ids: vec![moment], change }, Join::Never);
            }
            Planning::Filter(filter) => self.session.plan.filter = filter,
            Planning::GotFocus => self.session.plan.wants_focus = None,
        }
    }

    fn name_owner(&mut self, action: Option<ActionId>) {
        // Its field goes away: what was typed in it was one step.
        self.session.field = None;
        self.document.close_step();
        let plan = &mut self.session.plan;
        // Who is done with it is where it was begun.
        let ended = plan.names_owner.take().map(PlanFocus::OwnerTag);
        plan.wants_focus = action.clone().map(PlanFocus::Owner).or(ended);
        plan.names_owner = action;
        plan.asks_of = None;
    }

    fn next_action(&mut self) {
        self.name_owner(None);
        self.session.plan.wants_focus = Some(PlanFocus::Line(LineOf::Action));
    }

    /// The line is now this. What stands in another one is kept first.
    fn line_typed(&mut self, line: Line) {
        let other = self.session.plan.line.clone();
        if let Some(other) = other.filter(|other| !other.is_same_as(&line))
            && !other.text.trim().is_empty()
            && self.add_typed(&other).is_none()
        {
            // It was refused, which is said; it must not be lost for this one.
            return;
        }
        self.keep_draft_of(&line);
        self.session.plan.line = Some(line);
    }

    /// What is half typed survives a crash, as in the quick-add bar.
    fn keep_draft_of(&mut self, line: &Line) {
        if self.session.quick_add.text.trim().is_empty() && !line.is_composing {
            self.document.set_draft(&line.text);
        }
    }

    /// Adds what stands in the line; the next one follows, after what is asked of this one.
    fn add_line(&mut self) {
        let Some(line) = self.session.plan.line.clone() else { return };
        let Some(added) = self.add_typed(&line) else { return };
        let next = Line { text: String::new(), ..line };
        self.keep_draft_of(&next);
        self.session.plan.line = Some(next);
        match added {
            PlanPart::Idea(_) => {
                self.session.plan.wants_focus = Some(PlanFocus::Line(LineOf::Idea));
            }
            // Who, then when.
            PlanPart::Action(id) => {
                self.name_owner(Some(id.clone()));
                self.session.plan.asks_of = Some(id);
            }
            // Where it stands now.
            PlanPart::Metric(id) => self.session.wants_field = Some(current_of(&id)),
        }
    }

    /// Ends the typing in a line. What stands in it is kept.
    pub(in crate::app) fn leave_line(&mut self) {
        let Some(line) = self.session.plan.line.clone().filter(|line| line.has_focus) else {
            return;
        };
        let is_kept = line.text.trim().is_empty() || self.add_typed(&line).is_some();
        if is_kept {
            self.keep_draft_of(&Line { text: String::new(), ..line.clone() });
        }
        self.session.plan.line = (!is_kept).then_some(Line { has_focus: false, ..line });
    }

    /// What was added to the wall.
    fn add_typed(&mut self, line: &Line) -> Option<PlanPart> {
        let text = Some(line.text.trim()).filter(|text| !text.is_empty())?;
        let moment = line.moment.clone();
        let to = self.document.wall().moment(&moment)?;
        let id = self.outside.new_id();
        let (edit, part) = match line.of {
            LineOf::Idea => {
                let idea = Idea::new(IdeaId::new(id), text);
                let part = PlanPart::Idea(idea.id.clone());
                (Edit::AddIdea { moment, idea }, part)
            }
            LineOf::Action => {
                let action = self.decided_today(to, Action::new(ActionId::new(id), text));
                let part = PlanPart::Action(action.id.clone());
                (Edit::AddAction { moment, action }, part)
            }
            LineOf::Metric => {
                let metric = Metric::new(MetricId::new(id), text);
                let part = PlanPart::Metric(metric.id.clone());
                (Edit::AddMetric { moment, metric }, part)
            }
        };
        if !self.apply(edit, Join::Never) {
            return None;
        }
        match &part {
            // What was just said is always seen.
            PlanPart::Idea(_) => self.session.plan.filter = IdeaFilter::default(),
            PlanPart::Action(_) => {}
            PlanPart::Metric(_) => self.session.plan.unfolded = Some(part.clone()),
        }
        Some(part)
    }

    /// An idea becomes an action with the same words; next it needs a name.
    fn make_action(&mut self, moment: &MomentId, idea: &IdeaId) {
        let Some(to) = self.document.wall().moment(moment) else { return };
        let Some(from) = to.ideas.iter().find(|other| other.id == *idea) else { return };
        let id = ActionId::new(self.outside.new_id());
        let action = Action { idea: Some(idea.clone()), ..Action::new(id.clone(), &from.text) };
        let action = self.decided_today(to, action);
        if self.apply(Edit::AddAction { moment: moment.clone(), action }, Join::Never) {
            self.session.plan.unfolded = None;
            self.name_owner(Some(id));
        }
    }

    /// A new action is decided today; it aims where the moment aims, if it may (R5).
    fn decided_today(&self, moment: &Moment, action: Action) -> Action {
        let action = Action { decided: Some(self.outside.now().today), ..action };
        let verdict = moment.verdict_when_decided(&action);
        let target = moment.effective_target().filter(|target| !breaks_r5(verdict, Some(*target)));
        Action { target, ..action }
    }

    fn change_action(&mut self, action: Action, focus: PlanFocus) {
        let id = action.id.clone();
        let is_tried = action.status == Status::Trying && action.look_again.is_none();
        let begins = matches!(focus, PlanFocus::Status(_)) && is_tried;
        if !self.apply(Edit::ChangeAction(action), Join::Never) {
            return;
        }
        let asks = self.session.plan.asks_of.take().filter(|asked| *asked == id);
        if self.session.plan.names_owner.is_some() {
            self.name_owner(None);
        }
        match focus {
            PlanFocus::Calendar(_) => self.session.plan.asks_of = asks,
            // The date is the last thing that is asked.
            PlanFocus::Due(_) if asks.is_some() => return self.next_action(),
            _ => {}
        }
        if begins {
            // What is tried is looked at again on some day (A32), which is asked for among the details.
            self.session.plan.unfolded = Some(PlanPart::Action(id));
        }
        self.session.plan.wants_focus = Some(focus);
    }
}
