//! Every invariant of a wall, and what else a careful reader would remark on.

use super::{ContactType, Mended, Moment, Wall, limits, mend, targets_not_above_verdict};

/// A text with a limit (method.md 3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextField {
    /// The wall's title.
    Title,
    /// The reason why.
    Why,
    /// The scenario's customer.
    Customer,
    /// The scenario's goal.
    Goal,
    /// The scenario's outcome.
    Outcome,
    /// The scenario's context.
    Context,
    /// One of the scenario's conditions.
    Condition,
    /// A contact type's label.
    TypeLabel,
    /// A stage's name.
    StageName,
    /// A moment's text.
    MomentText,
    /// A moment's want.
    Want,
    /// A moment's showstopper.
    Showstopper,
    /// What the customer expected.
    Expected,
    /// What they got.
    Got,
    /// An idea's text.
    Idea,
    /// An action's text.
    Action,
    /// A metric's name.
    Metric,
}

impl TextField {
    /// The most characters it may have.
    pub fn limit(self) -> usize {
        match self {
            Self::Title => limits::TITLE,
            Self::Why => limits::WHY,
            Self::Customer => limits::CUSTOMER,
            Self::Goal | Self::Outcome => limits::GOAL,
            Self::Context => limits::CONTEXT,
            Self::Condition => limits::CONDITION,
            Self::TypeLabel => limits::TYPE_LABEL,
            Self::StageName => limits::STAGE_NAME,
            Self::MomentText => limits::MOMENT_TEXT,
            Self::Want | Self::Showstopper | Self::Expected | Self::Got => limits::SENTENCE,
            Self::Idea | Self::Action => limits::PLAN_TEXT,
            Self::Metric => limits::METRIC_NAME,
        }
    }

    /// True if the text is no longer than it may be.
    pub fn holds(self, text: &str) -> bool {
        // A text has at least as many bytes as characters, so most need not be counted.
        text.len() <= self.limit() || text.chars().count() <= self.limit()
    }
}

/// Something `check` reports.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// A rule is broken; opening the wall mends it so.
    Broken(Mended),
    /// A text is longer than it may be. It is kept whole.
    TooLong {
        /// Which text.
        field: TextField,
        /// Its beginning.
        text: String,
    },
    /// A note without any words.
    BlankMoment {
        /// Its id.
        id: String,
    },
    /// An idea, an action or a metric without a name.
    BlankPlan {
        /// Which kind of text is missing.
        field: TextField,
        /// Its id.
        id: String,
    },
    /// A contact type without a label.
    BlankType {
        /// Its id.
        id: String,
    },
    /// More than ten conditions.
    TooManyConditions,
    /// A target that is not above the verdict (R5).
    TargetNotAbove {
        /// The note's text.
        text: String,
    },
    /// A due date that is none.
    DueUnreadable {
        /// As typed.
        typed: String,
        /// The action's text.
        text: String,
    },
}

/// Lists every problem of a wall. A wall that was mended has no [`Problem::Broken`].
pub fn check(wall: &Wall) -> Vec<Problem> {
    let (_, broken) = mend(wall.clone());
    let mut problems: Vec<Problem> = broken.into_iter().map(Problem::Broken).collect();
    check_texts(wall, &mut problems);
    for moment in &wall.moments {
        if moment.text.trim().is_empty() {
            problems.push(Problem::BlankMoment { id: moment.id.as_str().to_owned() });
        }
        let ideas = moment.ideas.iter().map(|i| (TextField::Idea, &i.text, i.id.as_str()));
        let actions = moment.actions.iter().map(|a| (TextField::Action, &a.text, a.id.as_str()));
        let metrics = moment.metrics.iter().map(|k| (TextField::Metric, &k.name, k.id.as_str()));
        for (field, text, id) in ideas.chain(actions).chain(metrics) {
            if text.trim().is_empty() {
                problems.push(Problem::BlankPlan { field, id: id.to_owned() });
            }
        }
        for action in &moment.actions {
            if let Some(typed) = &action.due_as_typed {
                problems.push(Problem::DueUnreadable {
                    typed: typed.clone(),
                    text: action.text.clone(),
                });
            }
        }
    }
    for moment in targets_not_above_verdict(wall) {
        problems.push(Problem::TargetNotAbove { text: moment.text.clone() });
    }
    problems
}

fn check_texts(wall: &Wall, problems: &mut Vec<Problem>) {
    let mut check = |field: TextField, text: &str| {
        if !field.holds(text) {
            problems.push(Problem::TooLong { field, text: text.to_owned() });
        }
    };
    check(TextField::Title, &wall.title);
    let scenario = &wall.scenario;
    let optional = [
        (TextField::Why, &wall.why),
        (TextField::Customer, &scenario.customer),
        (TextField::Goal, &scenario.goal),
        (TextField::Outcome, &scenario.outcome),
        (TextField::Context, &scenario.context),
    ];
    for (field, text) in optional {
        check(field, text.as_deref().unwrap_or_default());
    }
    scenario.conditions.iter().for_each(|text| check(TextField::Condition, text));
    wall.contact_types.iter().for_each(|kind| check(TextField::TypeLabel, &kind.label));
    wall.stages.iter().for_each(|stage| check(TextField::StageName, &stage.name));
    wall.moments.iter().for_each(|moment| check_moment_texts(moment, &mut check));
    if scenario.conditions.len() > limits::CONDITIONS {
        problems.push(Problem::TooManyConditions);
    }
    let blank = |kind: &&ContactType| kind.label.trim().is_empty();
    for kind in wall.contact_types.iter().filter(blank) {
        problems.push(Problem::BlankType { id: kind.id.as_str().to_owned() });
    }
}

fn check_moment_texts(moment: &Moment, check: &mut impl FnMut(TextField, &str)) {
    check(TextField::MomentText, &moment.text);
    let sentences = [
        (TextField::Want, &moment.want),
        (TextField::Showstopper, &moment.showstopper),
        (TextField::Expected, &moment.expected),
        (TextField::Got, &moment.got),
    ];
    for (field, text) in sentences {
        check(field, text.as_deref().unwrap_or_default());
    }
    moment.ideas.iter().for_each(|idea| check(TextField::Idea, &idea.text));
    moment.actions.iter().for_each(|action| check(TextField::Action, &action.text));
    moment.metrics.iter().for_each(|metric| check(TextField::Metric, &metric.name));
}
