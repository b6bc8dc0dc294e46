//! The outermost object: the wall itself, its scenario, participants, types and stages.

use std::sync::Arc;

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Out, OutWord, Reader, out_list};
use crate::model::{
    BuiltInType, ContactType, ContactTypeId, FillColor, Mode, Moment, MomentId, Participant, Role,
    Scenario, Stage, StageId, Timestamp, Wall, limits, mend,
};
use crate::storage::VERSION;
use crate::storage::json::{Fields, Object, date, whole_number};
use crate::storage::open::{Note, OpenError};

impl Reader {
    /// Reads the wall out of its object, whose format and version were taken already.
    pub fn wall(&mut self, mut object: Object<'_>) -> Result<Wall, OpenError> {
        let title = self.text(&mut object, "title").unwrap_or_default();
        let why = self.text(&mut object, "why");
        let mode = self.word(&mut object, "mode").unwrap_or_default();
        let scenario = self.scenario(&mut object)?;
        let participants = self.list(&mut object, "participants", Self::participant)?;
        let customers = object.take_with("customers_per_year", whole_number);
        let customers_per_year = self.read("customers_per_year", customers);
        let contact_types = self.list(&mut object, "contact_types", Self::contact_type)?;
        let stages = self.list(&mut object, "stages", Self::stage)?;
        let moments = self.list(&mut object, "moments", Self::moment)?;
        let fits = moments.len() <= limits::MOMENTS
            && stages.len() <= limits::STAGES
            && contact_types.len() <= limits::TYPES;
        if !fits {
            return Err(OpenError::TooMuch);
        }
        let moments: Vec<Arc<Moment>> = moments.into_iter().map(Arc::new).collect();
        let ids = self.items(&mut object, "priorities", moment_id);
        let (priorities, notes) = mend::choose_priorities(ids, &moments);
        self.notes.extend(notes.into_iter().map(Note::Mended));
        let reviews = self.list(&mut object, "reviews", Self::review)?;
        let next_review = object.take_with("next_review", date);
        let next_review = self.read("next_review", next_review);
        let created = self.timestamp(&mut object, "created");
        let changed = self.timestamp(&mut object, "changed");
        Ok(Wall {
            title,
            why,
            mode,
            scenario,
            participants,
            customers_per_year,
            contact_types,
            stages,
            moments,
            priorities,
            reviews,
            next_review,
            created,
            changed,
            extra: object.into_extra(),
        })
    }

    fn timestamp(&mut self, object: &mut Object<'_>, key: &str) -> Option<Timestamp> {
        let read =
            |raw: &RawValue| Timestamp::parse(&serde_json::from_str::<String>(raw.get()).ok()?);
        let value = object.take_with(key, read);
        self.read(key, value)
    }

    fn scenario(&mut self, object: &mut Object<'_>) -> Result<Scenario, OpenError> {
        let Some(mut object) = self.object(object, "scenario")? else {
            return Ok(Scenario::default());
        };
        self.path.push("scenario".to_owned());
        let customer = self.text(&mut object, "customer");
        let goal = self.text(&mut object, "goal");
        let outcome = self.text(&mut object, "outcome");
        let context = self.text(&mut object, "context");
        let conditions = object.take("conditions");
        let conditions = self.read("conditions", conditions).unwrap_or_default();
        self.path.pop();
        let extra = object.into_extra();
        Ok(Scenario { customer, goal, outcome, context, conditions, extra })
    }

    fn participant(&mut self, mut object: Object<'_>) -> Result<Participant, OpenError> {
        let name = self.text(&mut object, "name");
        let role = self.word(&mut object, "role").unwrap_or(Role::Other);
        Ok(Participant { name, role, extra: object.into_extra() })
    }

    fn contact_type(&mut self, mut object: Object<'_>) -> Result<ContactType, OpenError> {
        let id = ContactTypeId::new(self.text(&mut object, "id").unwrap_or_default());
        let label = self.text(&mut object, "label");
        let label = label.unwrap_or_else(|| usual_label(&id).to_owned());
        let read =
            |raw: &RawValue| FillColor::parse(&serde_json::from_str::<String>(raw.get()).ok()?);
        let color = object.take_with("color", read);
        let color = self.read("color", color);
        let mark = self.text(&mut object, "mark");
        let hidden = self.flag(&mut object, "hidden");
        Ok(ContactType { id, label, color, mark, hidden, extra: object.into_extra() })
    }

    fn stage(&mut self, mut object: Object<'_>) -> Result<Stage, OpenError> {
        let id = StageId::new(self.text(&mut object, "id").unwrap_or_default());
        let name = self.text(&mut object, "name").unwrap_or_default();
        Ok(Stage { id, name, extra: object.into_extra() })
    }
}

/// What a type is called whose file does not say it.
fn usual_label(id: &ContactTypeId) -> &'static str {
    let built_in = BuiltInType::ALL.into_iter().find(|kind| kind.id() == id.as_str());
    built_in.map_or("", BuiltInType::label)
}

/// A moment's id.
pub(super) fn moment_id(raw: &RawValue) -> Option<MomentId> {
    serde_json::from_str::<String>(raw.get()).ok().map(MomentId::new)
}

impl Serialize for Out<'_, Wall> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let wall = self.0;
        let mut fields = Fields::new(serializer, &wall.extra)?;
        fields.put("format", "momentwall")?;
        fields.put("version", VERSION)?;
        fields.put_or_kept("", "title", wall.title.as_str())?;
        fields.put_some("why", wall.why.as_ref())?;
        fields.put_or_kept(OutWord(Mode::Today), "mode", OutWord(wall.mode))?;
        fields.put_some(
            "scenario",
            (wall.scenario != Scenario::default()).then_some(Out(&wall.scenario)),
        )?;
        fields.put_list("participants", out_list(&wall.participants))?;
        fields.put_some("customers_per_year", wall.customers_per_year)?;
        fields.put("contact_types", out_list(&wall.contact_types))?;
        fields.put_list("stages", out_list(&wall.stages))?;
        let moments: Vec<_> = wall.moments.iter().map(|moment| Out(moment.as_ref())).collect();
        fields.put("moments", moments)?;
        let priorities: Vec<String> = wall.priorities.iter().map(MomentId::to_string).collect();
        let read = |raw: &RawValue| moment_id(raw).map(|id| id.to_string());
        fields.put_list_or_kept("priorities", priorities, read)?;
        fields.put_list("reviews", out_list(&wall.reviews))?;
        fields.put_some("next_review", wall.next_review.map(|date| date.to_string()))?;
        fields.put_some("created", wall.created.as_ref().map(Timestamp::as_str))?;
        fields.put_some("changed", wall.changed.as_ref().map(Timestamp::as_str))?;
        fields.end()
    }
}

impl Serialize for Out<'_, Scenario> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let scenario = self.0;
        let mut fields = Fields::new(serializer, &scenario.extra)?;
        fields.put_some("customer", scenario.customer.as_ref())?;
        fields.put_some("goal", scenario.goal.as_ref())?;
        fields.put_some("outcome", scenario.outcome.as_ref())?;
        fields.put_some("context", scenario.context.as_ref())?;
        fields.put_list("conditions", scenario.conditions.iter().collect())?;
        fields.end()
    }
}

impl Serialize for Out<'_, Participant> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = Fields::new(serializer, &self.0.extra)?;
        fields.put_some("name", self.0.name.as_ref())?;
        fields.put_or_kept(OutWord(Role::Other), "role", OutWord(self.0.role))?;
        fields.end()
    }
}

impl Serialize for Out<'_, ContactType> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let kind = self.0;
        let mut fields = Fields::new(serializer, &kind.extra)?;
        fields.put("id", kind.id.as_str())?;
        fields.put_or_kept(usual_label(&kind.id), "label", kind.label.as_str())?;
        fields.put_some("color", kind.color.map(FillColor::to_hex))?;
        fields.put_some("mark", kind.mark.as_ref())?;
        fields.put_unless(false, "hidden", kind.hidden)?;
        fields.end()
    }
}

impl Serialize for Out<'_, Stage> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = Fields::new(serializer, &self.0.extra)?;
        fields.put("id", self.0.id.as_str())?;
        fields.put_or_kept("", "name", self.0.name.as_str())?;
        fields.end()
    }
}
