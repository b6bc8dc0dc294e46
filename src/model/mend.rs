//! Brings a wall that breaks a rule back to one that holds all of them, keeping what can be kept.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{
    ActionId, BuiltInType, ContactTypeId, IdeaId, MetricId, Moment, MomentId, Priorities, ReviewId,
    StageId, Wall, limits,
};

/// One thing that broke a rule, and what was done about it. Texts are the moments' own, to find them by.
#[derive(Clone, Debug, PartialEq)]
pub enum Mended {
    /// Two moments had one id, or one had none; the later one got a new one.
    MomentId {
        /// The id it had; empty if none.
        old: String,
        /// The note's text.
        text: String,
    },
    /// The same for a stage.
    StageId {
        /// The id it had.
        old: String,
        /// The stage's name.
        name: String,
    },
    /// The same for a contact type.
    ContactTypeId {
        /// The id it had.
        old: String,
        /// The type's label.
        label: String,
    },
    /// The same for an idea, an action or a metric.
    PlanId {
        /// The id it had.
        old: String,
        /// Its text or name.
        text: String,
    },
    /// The same for a review.
    ReviewId {
        /// The id it had.
        old: String,
    },
    /// A moment named a stage that is not there; it has none now.
    UnknownStage {
        /// The id it named.
        stage: String,
        /// The note's text.
        text: String,
    },
    /// A moment named a contact type that is not there; it has none now.
    UnknownContactType {
        /// The id it named.
        contact: String,
        /// The note's text.
        text: String,
    },
    /// A priority named a moment that is not there; it is off the list.
    UnknownPriority {
        /// The id it named.
        moment: String,
    },
    /// A parked moment was a priority; it is off the list.
    ParkedPriority {
        /// The note's text.
        text: String,
    },
    /// A moment stood twice among the priorities; its first place counts.
    DoublePriority {
        /// The note's text.
        text: String,
    },
    /// More than five priorities; this one is off the list (R1). The note itself is kept.
    SixthPriority {
        /// The note's text.
        text: String,
    },
    /// An action named an idea that its moment does not have; the link is gone.
    UnknownIdea {
        /// The id it named.
        idea: String,
        /// The action's text.
        text: String,
    },
    /// The moments of a stage did not stand together; they were grouped, keeping the order inside each stage.
    Regrouped {
        /// How many moments changed place.
        moments: usize,
    },
    /// Rows that had a gap or no head were closed up.
    Rows {
        /// How many moments changed row.
        moments: usize,
    },
    /// Seconds below zero, not finite or absurdly large; they were left out.
    Seconds {
        /// The note's text.
        text: String,
    },
    /// Times per customer below zero, not finite or absurdly large; it counts once.
    TimesPerCustomer {
        /// The note's text.
        text: String,
    },
    /// More customers a year than there can be; the number was left out.
    CustomersPerYear,
}

/// The beginning of a text, to find it by: a report of many things must not hold many long texts.
fn start_of(text: &str) -> String {
    text.chars().take(100).collect()
}

/// Mends a wall. Calling it again changes nothing and reports nothing.
pub fn mend(mut wall: Wall) -> (Wall, Vec<Mended>) {
    let mut report = Vec::new();
    mend_ids(&mut wall, &mut report);
    mend_types(&mut wall);
    mend_numbers(&mut wall, &mut report);
    mend_links(&mut wall, &mut report);
    mend_order(&mut wall, &mut report);
    mend_rows(&mut wall, &mut report);
    mend_priorities(&mut wall, &mut report);
    (wall, report)
}

/// Hands out ids that nothing has, by adding a number to the one that was taken.
struct FreeIds {
    /// Every id that stands anywhere, so that a new one never takes the place of a later one.
    standing: HashSet<String>,
    seen: HashSet<String>,
    /// The last number that was added to an id.
    numbers: HashMap<String, usize>,
}

impl FreeIds {
    fn new<'i>(standing: impl Iterator<Item = &'i str>) -> Self {
        Self {
            standing: standing.map(str::to_owned).collect(),
            seen: HashSet::new(),
            numbers: HashMap::new(),
        }
    }

    /// `None` if the id is met for the first time, else a new one.
    fn replacement(&mut self, id: &str, prefix: &str) -> Option<String> {
        if !id.is_empty() && self.seen.insert(id.to_owned()) {
            return None;
        }
        let base = if id.is_empty() { prefix } else { id };
        let number = self.numbers.entry(base.to_owned()).or_insert(1);
        loop {
            *number += 1;
            let candidate = format!("{base}-{number}");
            if !self.standing.contains(&candidate) && self.seen.insert(candidate.clone()) {
                return Some(candidate);
            }
        }
    }
}

fn mend_ids(wall: &mut Wall, report: &mut Vec<Mended>) {
    // Reviews cite moments, also those that are gone.
    let cited =
        wall.reviews.iter().flat_map(|review| review.texts.iter().map(|(id, _)| id.as_str()));
    let standing = wall.moments.iter().map(|moment| moment.id.as_str()).chain(cited);
    let mut ids = FreeIds::new(standing);
    for moment in &mut wall.moments {
        if let Some(new) = ids.replacement(moment.id.as_str(), "m") {
            report.push(Mended::MomentId {
                old: moment.id.as_str().to_owned(),
                text: start_of(&moment.text),
            });
            Arc::make_mut(moment).id = MomentId::new(new);
        }
    }
    let mut ids = FreeIds::new(wall.stages.iter().map(|stage| stage.id.as_str()));
    for stage in &mut wall.stages {
        if let Some(new) = ids.replacement(stage.id.as_str(), "s") {
            report.push(Mended::StageId {
                old: stage.id.as_str().to_owned(),
                name: start_of(&stage.name),
            });
            stage.id = StageId::new(new);
        }
    }
    let mut ids = FreeIds::new(wall.contact_types.iter().map(|kind| kind.id.as_str()));
    for kind in &mut wall.contact_types {
        if let Some(new) = ids.replacement(kind.id.as_str(), "t") {
            report.push(Mended::ContactTypeId {
                old: kind.id.as_str().to_owned(),
                label: start_of(&kind.label),
            });
            kind.id = ContactTypeId::new(new);
        }
    }
    let mut ids = FreeIds::new(wall.reviews.iter().map(|review| review.id.as_str()));
    for review in &mut wall.reviews {
        if let Some(new) = ids.replacement(review.id.as_str(), "r") {
            report.push(Mended::ReviewId { old: review.id.as_str().to_owned() });
            review.id = ReviewId::new(new);
        }
    }
    mend_plan_ids(wall, report);
}

fn mend_plan_ids(wall: &mut Wall, report: &mut Vec<Mended>) {
    let moments = &wall.moments;
    let mut ideas =
        FreeIds::new(moments.iter().flat_map(|m| m.ideas.iter().map(|i| i.id.as_str())));
    let mut actions =
        FreeIds::new(moments.iter().flat_map(|m| m.actions.iter().map(|a| a.id.as_str())));
    let mut metrics =
        FreeIds::new(moments.iter().flat_map(|m| m.metrics.iter().map(|k| k.id.as_str())));
    let mut note = |old: &str, text: &str| {
        report.push(Mended::PlanId { old: old.to_owned(), text: start_of(text) });
    };
    for moment in &mut wall.moments {
        // The actions of this moment mean its own idea, though another moment's has the same id; of two in this moment
        // they mean the first.
        let mut own_ideas: HashMap<IdeaId, IdeaId> = HashMap::new();
        for index in 0..moment.ideas.len() {
            let old = moment.ideas[index].id.clone();
            let new = ideas.replacement(old.as_str(), "i").map(IdeaId::new);
            if let Some(new) = &new {
                note(old.as_str(), &moment.ideas[index].text);
                Arc::make_mut(moment).ideas[index].id = new.clone();
            }
            own_ideas.entry(old.clone()).or_insert(new.unwrap_or(old));
        }
        for index in 0..moment.actions.len() {
            let idea = moment.actions[index].idea.as_ref();
            if let Some(now) = idea.and_then(|idea| own_ideas.get(idea).filter(|now| *now != idea))
            {
                Arc::make_mut(moment).actions[index].idea = Some(now.clone());
            }
        }
        for index in 0..moment.actions.len() {
            let action = &moment.actions[index];
            if let Some(new) = actions.replacement(action.id.as_str(), "a") {
                note(action.id.as_str(), &action.text);
                Arc::make_mut(moment).actions[index].id = ActionId::new(new);
            }
        }
        for index in 0..moment.metrics.len() {
            let metric = &moment.metrics[index];
            if let Some(new) = metrics.replacement(metric.id.as_str(), "k") {
                note(metric.id.as_str(), &metric.name);
                Arc::make_mut(moment).metrics[index].id = MetricId::new(new);
            }
        }
    }
}

/// A wall has at least one type, and a built-in one that a note uses is there even if the file did not list it.
fn mend_types(wall: &mut Wall) {
    if wall.contact_types.is_empty() {
        wall.contact_types = BuiltInType::ALL.map(BuiltInType::contact_type).to_vec();
    }
    for kind in BuiltInType::ALL {
        let used = |moment: &Arc<Moment>| {
            moment.contact.as_ref().is_some_and(|id| id.as_str() == kind.id())
        };
        let listed = wall.contact_types.iter().any(|other| other.id.as_str() == kind.id());
        if !listed && wall.moments.iter().any(used) {
            wall.contact_types.push(kind.contact_type());
        }
    }
}

/// Finite, not negative, and no typing error.
pub(crate) fn is_amount(number: f64) -> bool {
    (0.0..=limits::AMOUNT).contains(&number)
}

fn mend_numbers(wall: &mut Wall, report: &mut Vec<Mended>) {
    if wall.customers_per_year.is_some_and(|count| count > limits::CUSTOMERS_PER_YEAR) {
        wall.customers_per_year = None;
        report.push(Mended::CustomersPerYear);
    }
    for moment in &mut wall.moments {
        if moment.seconds.is_some_and(|seconds| !is_amount(seconds)) {
            report.push(Mended::Seconds { text: start_of(&moment.text) });
            Arc::make_mut(moment).seconds = None;
        }
        if !is_amount(moment.times_per_customer) {
            report.push(Mended::TimesPerCustomer { text: start_of(&moment.text) });
            Arc::make_mut(moment).times_per_customer = 1.0;
        }
    }
}

fn mend_links(wall: &mut Wall, report: &mut Vec<Mended>) {
    let stages: HashSet<StageId> = wall.stages.iter().map(|stage| stage.id.clone()).collect();
    let types: HashSet<ContactTypeId> =
        wall.contact_types.iter().map(|kind| kind.id.clone()).collect();
    for moment in &mut wall.moments {
        if let Some(stage) = moment.stage.as_ref().filter(|id| !stages.contains(id)) {
            report.push(Mended::UnknownStage {
                stage: stage.as_str().to_owned(),
                text: start_of(&moment.text),
            });
            Arc::make_mut(moment).stage = None;
        }
        if let Some(contact) = moment.contact.as_ref().filter(|id| !types.contains(id)) {
            report.push(Mended::UnknownContactType {
                contact: contact.as_str().to_owned(),
                text: start_of(&moment.text),
            });
            Arc::make_mut(moment).contact = None;
        }
        let ideas: HashSet<IdeaId> = moment.ideas.iter().map(|idea| idea.id.clone()).collect();
        for index in 0..moment.actions.len() {
            let action = &moment.actions[index];
            let Some(idea) = action.idea.as_ref() else { continue };
            if !ideas.contains(idea) {
                report.push(Mended::UnknownIdea {
                    idea: idea.as_str().to_owned(),
                    text: start_of(&action.text),
                });
                Arc::make_mut(moment).actions[index].idea = None;
            }
        }
    }
}

fn mend_order(wall: &mut Wall, report: &mut Vec<Mended>) {
    let moved = group_by_stage(wall);
    if moved > 0 {
        report.push(Mended::Regrouped { moments: moved });
    }
}

/// Sorts the moments by stage, keeping the order inside each, and says how many of the timeline changed place. Parked
/// ones go with their stage, so that they find back between those they stood between; they alone are no reason to sort.
pub(crate) fn group_by_stage(wall: &mut Wall) -> usize {
    let places: HashMap<&StageId, usize> =
        wall.stages.iter().enumerate().map(|(place, stage)| (&stage.id, place + 1)).collect();
    let place = |stage: Option<&StageId>| stage.and_then(|id| places.get(id)).copied().unwrap_or(0);
    // Neighbours mostly share a stage, so most need no looking up.
    let mut last: (Option<&StageId>, usize) = (None, 0);
    let is_sorted = wall.timeline().is_sorted_by_key(|moment| {
        let stage = moment.stage.as_ref();
        if stage != last.0 {
            last = (stage, place(stage));
        }
        last.1
    });
    if is_sorted {
        return 0;
    }
    let mut sorted = wall.moments.clone();
    sorted.sort_by_key(|moment| place(moment.stage.as_ref()));
    let before = std::mem::replace(&mut wall.moments, sorted);
    let before = before.iter().filter(|moment| !moment.parked);
    before.zip(wall.timeline()).filter(|(before, now)| before.id != now.id).count()
}

fn mend_rows(wall: &mut Wall, report: &mut Vec<Mended>) {
    let moments = close_rows(wall);
    if moments > 0 {
        report.push(Mended::Rows { moments });
    }
}

/// Makes the rows of each slot 0, 1, 2, … and the first moment of each stage a head. Returns how many changed.
pub(crate) fn close_rows(wall: &mut Wall) -> usize {
    let mut changed = 0;
    let mut previous: Option<(Option<StageId>, u8)> = None;
    for moment in &mut wall.moments {
        let row = match &previous {
            _ if moment.parked || moment.row == 0 => 0,
            Some((stage, row))
                if *stage == moment.stage && usize::from(*row) + 1 < limits::ROWS =>
            {
                row + 1
            }
            _ => 0,
        };
        if moment.row != row {
            changed += 1;
            Arc::make_mut(moment).row = row;
        }
        if !moment.parked {
            previous = Some((moment.stage.clone(), row));
        }
    }
    changed
}

fn mend_priorities(wall: &mut Wall, report: &mut Vec<Mended>) {
    let ids: Vec<MomentId> = wall.priorities.iter().cloned().collect();
    let (chosen, notes) = choose_priorities(ids, &wall.moments);
    wall.priorities = chosen;
    report.extend(notes);
}

/// The priorities that a list of ids makes: those on the timeline, each once, the first five of them (R1).
pub(crate) fn choose_priorities(
    ids: impl IntoIterator<Item = MomentId>,
    moments: &[Arc<Moment>],
) -> (Priorities, Vec<Mended>) {
    let by_id: HashMap<&MomentId, &Arc<Moment>> =
        moments.iter().rev().map(|moment| (&moment.id, moment)).collect();
    let mut chosen = Priorities::default();
    let mut seen = HashSet::new();
    let mut notes = Vec::new();
    for id in ids {
        let Some(moment) = by_id.get(&id) else {
            notes.push(Mended::UnknownPriority { moment: id.as_str().to_owned() });
            continue;
        };
        let text = start_of(&moment.text);
        if !seen.insert(id.clone()) {
            notes.push(Mended::DoublePriority { text });
        } else if moment.parked {
            notes.push(Mended::ParkedPriority { text });
        } else if !chosen.push(id) {
            notes.push(Mended::SixthPriority { text });
        }
    }
    (chosen, notes)
}
