//! A moment and its assessments.

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Out, OutWord, Reader, out_list};
use crate::model::{
    Assessment, ContactTypeId, Evidence, Lane, Moment, MomentId, StageId, Verdict, Votes,
};
use crate::storage::json::{Fields, Number, Object, date};
use crate::storage::open::OpenError;
use crate::storage::words::Word as _;

/// The word for a verdict that was taken back.
const CLEARED: &str = "cleared";

impl Reader {
    pub(super) fn moment(&mut self, mut object: Object<'_>) -> Result<Moment, OpenError> {
        let id = MomentId::new(self.text(&mut object, "id").unwrap_or_default());
        let text = self.text(&mut object, "text").unwrap_or_default();
        let mut moment = Moment::new(id, text);
        moment.stage = self.text(&mut object, "stage").map(StageId::new);
        moment.contact = self.text(&mut object, "contact").map(ContactTypeId::new);
        moment.row = self.count(&mut object, "row");
        moment.parked = self.flag(&mut object, "parked");
        moment.seconds = self.number(&mut object, "seconds");
        if let Some(times) = self.number(&mut object, "times_per_customer") {
            moment.times_per_customer = times;
        }
        moment.want = self.text(&mut object, "want");
        moment.showstopper = self.text(&mut object, "showstopper");
        moment.expected = self.text(&mut object, "expected");
        moment.got = self.text(&mut object, "got");
        moment.consequence = self.word(&mut object, "consequence");
        moment.dots = self.count(&mut object, "dots");
        moment.by = self.text(&mut object, "by");
        moment.lane = self.word(&mut object, "lane").unwrap_or_default();
        moment.target = self.word(&mut object, "target");
        moment.assessments = self.list(&mut object, "assessments", Self::assessment)?;
        moment.ideas = self.list(&mut object, "ideas", Self::idea)?;
        moment.actions = self.list(&mut object, "actions", Self::action)?;
        moment.metrics = self.list(&mut object, "metrics", Self::metric)?;
        moment.extra = object.into_extra();
        Ok(moment)
    }

    fn number(&mut self, object: &mut Object<'_>, key: &str) -> Option<f64> {
        let value = object.take(key);
        self.read(key, value)
    }

    fn assessment(&mut self, mut object: Object<'_>) -> Result<Assessment, OpenError> {
        let read = |raw: &RawValue| {
            let word: String = serde_json::from_str(raw.get()).ok()?;
            if word == CLEARED { Some(None) } else { Verdict::from_word(&word).map(Some) }
        };
        let verdict = object.take_with("verdict", read);
        let verdict = self.read("verdict", verdict);
        let day = object.take_with("date", date);
        let day = self.read("date", day);
        let votes = object.take::<[u32; 3]>("votes");
        let votes = self.read("votes", votes).map(|[miserable, neutral, magical]| Votes {
            miserable,
            neutral,
            magical,
        });
        let evidence = self.word(&mut object, "evidence").unwrap_or_default();
        let note = self.text(&mut object, "note");
        let extra = object.into_extra();
        Ok(Assessment {
            verdict: verdict.flatten(),
            is_void: verdict.is_none(),
            date: day,
            votes,
            evidence,
            note,
            extra,
        })
    }
}

impl Serialize for Out<'_, Moment> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let moment = self.0;
        let mut fields = Fields::new(serializer, &moment.extra)?;
        fields.put("id", moment.id.as_str())?;
        fields.put_or_kept("", "text", moment.text.as_str())?;
        fields.put_some("stage", moment.stage.as_ref().map(StageId::as_str))?;
        fields.put_some("contact", moment.contact.as_ref().map(ContactTypeId::as_str))?;
        fields.put_unless(0, "row", moment.row)?;
        fields.put_unless(false, "parked", moment.parked)?;
        fields.put_some("seconds", moment.seconds.map(Number))?;
        let times = moment.times_per_customer;
        fields.put_some("times_per_customer", (times != 1.0).then_some(Number(times)))?;
        fields.put_some("want", moment.want.as_ref())?;
        fields.put_some("showstopper", moment.showstopper.as_ref())?;
        fields.put_some("expected", moment.expected.as_ref())?;
        fields.put_some("got", moment.got.as_ref())?;
        fields.put_some("consequence", moment.consequence.map(OutWord))?;
        fields.put_unless(0, "dots", moment.dots)?;
        fields.put_some("by", moment.by.as_ref())?;
        fields.put_unless(OutWord(Lane::Customer), "lane", OutWord(moment.lane))?;
        fields.put_some("target", moment.target.map(OutWord))?;
        fields.put_list("assessments", out_list(&moment.assessments))?;
        fields.put_list("ideas", out_list(&moment.ideas))?;
        fields.put_list("actions", out_list(&moment.actions))?;
        fields.put_list("metrics", out_list(&moment.metrics))?;
        fields.end()
    }
}

impl Serialize for Out<'_, Assessment> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = self.0;
        let mut fields = Fields::new(serializer, &entry.extra)?;
        let verdict = entry.verdict.map_or(CLEARED, Verdict::word);
        fields.put_some("verdict", (!entry.is_void).then_some(verdict))?;
        fields.put_some("date", entry.date.map(|date| date.to_string()))?;
        let votes = entry.votes.map(|votes| [votes.miserable, votes.neutral, votes.magical]);
        fields.put_some("votes", votes)?;
        // A verdict that was taken back has no evidence of its own.
        let is_cleared = entry.verdict.is_none() && !entry.is_void;
        let is_usual = is_cleared && entry.evidence == Evidence::Guess;
        if !is_usual {
            let usual = OutWord(Evidence::Guess);
            fields.put_or_kept(usual, "evidence", OutWord(entry.evidence))?;
        }
        fields.put_some("note", entry.note.as_ref())?;
        fields.end()
    }
}
