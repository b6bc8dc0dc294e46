//! Ideas, actions and metrics.

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Out, OutWord, Reader};
use crate::model::{
    Action, ActionId, Benefit, Date, Idea, IdeaId, Metric, MetricId, MetricKind, Status,
};
use crate::storage::json::{Fields, Object, date, word};
use crate::storage::open::OpenError;

impl Reader {
    pub(super) fn idea(&mut self, mut object: Object<'_>) -> Result<Idea, OpenError> {
        let id = IdeaId::new(self.text(&mut object, "id").unwrap_or_default());
        let mut idea = Idea::new(id, self.text(&mut object, "text").unwrap_or_default());
        idea.source = self.word(&mut object, "source");
        idea.cost = self.word(&mut object, "cost");
        idea.unexpected = self.flag(&mut object, "unexpected");
        idea.reach = self.word(&mut object, "reach");
        idea.dots = self.count(&mut object, "dots");
        idea.extra = object.into_extra();
        Ok(idea)
    }

    pub(super) fn action(&mut self, mut object: Object<'_>) -> Result<Action, OpenError> {
        let id = ActionId::new(self.text(&mut object, "id").unwrap_or_default());
        let mut action = Action::new(id, self.text(&mut object, "text").unwrap_or_default());
        action.idea = self.text(&mut object, "idea").map(IdeaId::new);
        action.target = self.word(&mut object, "target");
        action.owner = self.text(&mut object, "owner");
        (action.due, action.due_as_typed) = self.due(&mut object);
        action.status = self.word(&mut object, "status").unwrap_or_default();
        action.benefits = self.items(&mut object, "benefits", word::<Benefit>);
        let mut is_new = first_of_each();
        action.benefits.retain(|benefit| is_new(benefit));
        action.area = self.word(&mut object, "area");
        action.decided = self.day(&mut object, "decided");
        action.done = self.day(&mut object, "done");
        action.look_again = self.day(&mut object, "look_again");
        action.extra = object.into_extra();
        Ok(action)
    }

    fn day(&mut self, object: &mut Object<'_>, key: &str) -> Option<Date> {
        let value = object.take_with(key, date);
        self.read(key, value)
    }

    /// A due date, or what was typed for one.
    fn due(&mut self, object: &mut Object<'_>) -> (Option<Date>, Option<String>) {
        let blank = |raw: &RawValue| raw.get().trim_matches('"').trim().is_empty();
        // A blank one says nothing; it is written back as it is.
        let typed =
            if object.peek("due").is_some_and(blank) { None } else { self.text(object, "due") };
        match typed {
            None => (None, None),
            Some(text) => match Date::parse(text.trim()) {
                Some(date) => (Some(date), None),
                None => (None, Some(text)),
            },
        }
    }

    pub(super) fn metric(&mut self, mut object: Object<'_>) -> Result<Metric, OpenError> {
        let id = MetricId::new(self.text(&mut object, "id").unwrap_or_default());
        let mut metric = Metric::new(id, self.text(&mut object, "name").unwrap_or_default());
        metric.kind = self.word(&mut object, "kind").unwrap_or_default();
        metric.unit = self.text(&mut object, "unit");
        metric.current = self.text(&mut object, "current");
        metric.target = self.text(&mut object, "target");
        metric.better = self.word(&mut object, "better");
        metric.extra = object.into_extra();
        Ok(metric)
    }
}

/// A benefit counts once, however often it is named.
fn first_of_each() -> impl FnMut(&Benefit) -> bool {
    let mut seen = Vec::new();
    move |benefit| {
        let is_new = !seen.contains(benefit);
        seen.extend(is_new.then_some(*benefit));
        is_new
    }
}

impl Serialize for Out<'_, Idea> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let idea = self.0;
        let mut fields = Fields::new(serializer, &idea.extra)?;
        fields.put("id", idea.id.as_str())?;
        fields.put_or_kept("", "text", idea.text.as_str())?;
        fields.put_some("source", idea.source.map(OutWord))?;
        fields.put_some("cost", idea.cost.map(OutWord))?;
        fields.put_unless(false, "unexpected", idea.unexpected)?;
        fields.put_some("reach", idea.reach.map(OutWord))?;
        fields.put_unless(0, "dots", idea.dots)?;
        fields.end()
    }
}

impl Serialize for Out<'_, Action> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let action = self.0;
        let day = |date: Option<Date>| date.map(|date| date.to_string());
        let mut fields = Fields::new(serializer, &action.extra)?;
        fields.put("id", action.id.as_str())?;
        fields.put_or_kept("", "text", action.text.as_str())?;
        fields.put_some("idea", action.idea.as_ref().map(IdeaId::as_str))?;
        fields.put_some("target", action.target.map(OutWord))?;
        fields.put_some("owner", action.owner.as_ref())?;
        fields.put_some("due", day(action.due).or_else(|| action.due_as_typed.clone()))?;
        fields.put_or_kept(OutWord(Status::Planned), "status", OutWord(action.status))?;
        let benefits = action.benefits.iter().map(|benefit| OutWord(*benefit)).collect();
        let mut is_new = first_of_each();
        let read = |raw: &RawValue| word(raw).filter(|benefit| is_new(benefit)).map(OutWord);
        fields.put_list_or_kept("benefits", benefits, read)?;
        fields.put_some("area", action.area.map(OutWord))?;
        fields.put_some("decided", day(action.decided))?;
        fields.put_some("done", day(action.done))?;
        fields.put_some("look_again", day(action.look_again))?;
        fields.end()
    }
}

impl Serialize for Out<'_, Metric> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let metric = self.0;
        let mut fields = Fields::new(serializer, &metric.extra)?;
        fields.put("id", metric.id.as_str())?;
        fields.put_or_kept("", "name", metric.name.as_str())?;
        fields.put_or_kept(OutWord(MetricKind::Other), "kind", OutWord(metric.kind))?;
        fields.put_some("unit", metric.unit.as_ref())?;
        fields.put_some("current", metric.current.as_ref())?;
        fields.put_some("target", metric.target.as_ref())?;
        fields.put_some("better", metric.better.map(OutWord))?;
        fields.end()
    }
}
