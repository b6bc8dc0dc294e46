//! Looking for moments by what they say and what they are.

use super::{ContactTypeId, Moment, StageId, Verdict, Wall};

/// What is looked for. Everything that is set must hold; a query with nothing set looks for nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Words anywhere in the moment's own texts, or in those of its plan; case does not matter.
    pub text: String,
    /// Its contact type; `Some(None)`: no type yet.
    pub contact: Option<Option<ContactTypeId>>,
    /// Its verdict; `Some(None)`: not judged yet.
    pub verdict: Option<Option<Verdict>>,
    /// Its stage; `Some(None)`: none.
    pub stage: Option<Option<StageId>>,
    /// Who owns one of its actions, as [`owners`] has it.
    pub owner: Option<String>,
}

impl Query {
    /// True if nothing is looked for.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
            && self.contact.is_none()
            && self.verdict.is_none()
            && self.stage.is_none()
            && self.owner.is_none()
    }

    /// Forgets types, stages and owners that a wall does not have; nothing would ever be found by them.
    pub fn keep_known(&mut self, wall: &Wall, owners: &[String]) {
        let is_type = |id: &ContactTypeId| wall.contact_type(id).is_some();
        let is_stage = |id: &StageId| wall.stage(id).is_some();
        self.contact = self.contact.take().filter(|id| id.as_ref().is_none_or(is_type));
        self.stage = self.stage.take().filter(|id| id.as_ref().is_none_or(is_stage));
        self.owner = self.owner.take().filter(|owner| owners.contains(owner));
    }

    /// True if a moment is what is looked for. A blank query finds nothing.
    pub fn finds(&self, moment: &Moment) -> bool {
        let is_owned_by = |owner: &String| {
            let owners = moment.actions.iter().filter_map(|action| action.owner.as_deref());
            owners.map(str::trim).any(|other| other == owner)
        };
        !self.is_blank()
            && self.contact.as_ref().is_none_or(|contact| *contact == moment.contact)
            && self.verdict.is_none_or(|verdict| verdict == moment.verdict())
            && self.stage.as_ref().is_none_or(|stage| *stage == moment.stage)
            && self.owner.as_ref().is_none_or(is_owned_by)
            && self.says(moment)
    }

    /// Every word must stand somewhere in the moment; their order does not matter.
    fn says(&self, moment: &Moment) -> bool {
        let texts = texts_of(moment);
        let texts: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
        let wanted = self.text.to_lowercase();
        wanted.split_whitespace().all(|word| texts.iter().any(|text| text.contains(word)))
    }
}

fn texts_of(moment: &Moment) -> Vec<&str> {
    let own = [&moment.want, &moment.showstopper, &moment.expected, &moment.got];
    let mut texts = vec![moment.text.as_str()];
    texts.extend(own.into_iter().filter_map(|text| text.as_deref()));
    texts.extend(moment.ideas.iter().map(|idea| idea.text.as_str()));
    for action in &moment.actions {
        texts.push(&action.text);
        texts.extend(action.owner.as_deref());
    }
    texts.extend(moment.metrics.iter().map(|metric| metric.name.as_str()));
    texts
}

/// Everybody who owns an action on a wall, each once, in the order of the alphabet.
pub fn owners(wall: &Wall) -> Vec<String> {
    let actions = wall.moments.iter().flat_map(|moment| &moment.actions);
    let mut owners: Vec<String> =
        actions.filter_map(|action| Some(action.owner.as_deref()?.trim().to_owned())).collect();
    owners.retain(|owner| !owner.is_empty());
    owners.sort_unstable();
    owners.dedup();
    owners
}
