//! Reviews: frozen pictures of the wall.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Out, Reader, out_list};
use crate::model::{Extra, MomentId, Review, ReviewCounts, ReviewId, ReviewMetric, Verdict};
use crate::storage::json::{Fields, Object, date, word};
use crate::storage::open::{Note, OpenError, broken_object};
use crate::storage::words::Word as _;

impl Reader {
    pub(super) fn review(&mut self, mut object: Object<'_>) -> Result<Review, OpenError> {
        let id = ReviewId::new(self.text(&mut object, "id").unwrap_or_default());
        let day = object.take_with("date", date);
        let day = self.read("date", day);
        let label = self.text(&mut object, "label").unwrap_or_default();
        let priorities = self.items(&mut object, "priorities", super::wall::moment_id);
        let verdicts = self.by_moment(&mut object, "verdicts", |_, raw| word::<Verdict>(raw))?;
        let read_text = |_: &mut Self, raw: &RawValue| serde_json::from_str(raw.get()).ok();
        let texts = self.by_moment(&mut object, "texts", read_text)?;
        let metrics = self.by_moment(&mut object, "metrics", Self::review_metrics)?;
        let actions_done = object.take("actions_done");
        let actions_done = self.read("actions_done", actions_done).unwrap_or_default();
        let (counts, counts_extra) = self.review_counts(&mut object)?;
        Ok(Review {
            id,
            date: day,
            label,
            priorities,
            verdicts,
            texts,
            metrics,
            actions_done,
            counts,
            counts_extra,
            extra: object.into_extra(),
        })
    }

    /// Reads an object whose keys are moment ids.
    fn by_moment<T>(
        &mut self,
        object: &mut Object<'_>,
        key: &str,
        mut read: impl FnMut(&mut Self, &RawValue) -> Option<T>,
    ) -> Result<Vec<(MomentId, T)>, OpenError> {
        let Some(kept) = object.peek(key) else { return Ok(Vec::new()) };
        let inner = Object::parse(kept).map_err(|error| broken_object(&error, &self.place(key)))?;
        let mut is_complete = true;
        let mut list = Vec::new();
        for (id, raw) in inner.into_fields() {
            match read(self, raw) {
                Some(value) => list.push((MomentId::new(&id), value)),
                None => {
                    let place = self.place(&format!("{key}.{id}"));
                    self.notes.push(Note::Unreadable { place });
                    is_complete = false;
                }
            }
        }
        // A review never changes, so a part that could not be read whole is written back as it is.
        if is_complete {
            object.forget(key);
        }
        Ok(list)
    }

    fn review_metrics(&mut self, raw: &RawValue) -> Option<Vec<ReviewMetric>> {
        let items: Vec<&RawValue> = serde_json::from_str(raw.get()).ok()?;
        items
            .into_iter()
            .map(|raw| {
                let mut object = Object::parse(raw).ok()?;
                let name = self.text(&mut object, "name").unwrap_or_default();
                let unit = self.text(&mut object, "unit");
                let current = self.text(&mut object, "current");
                let target = self.text(&mut object, "target");
                let extra = object.into_extra();
                Some(ReviewMetric { name, unit, current, target, extra })
            })
            .collect()
    }

    fn review_counts(
        &mut self,
        object: &mut Object<'_>,
    ) -> Result<(Option<ReviewCounts>, Extra), OpenError> {
        let Some(mut object) = self.object(object, "counts")? else {
            return Ok((None, Extra::default()));
        };
        self.path.push("counts".to_owned());
        let counts = ReviewCounts {
            moments: self.count(&mut object, "moments"),
            miserable: self.count(&mut object, "miserable"),
            neutral: self.count(&mut object, "neutral"),
            magical: self.count(&mut object, "magical"),
            open: self.count(&mut object, "open"),
        };
        self.path.pop();
        Ok((Some(counts), object.into_extra()))
    }
}

impl Serialize for Out<'_, Review> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let review = self.0;
        let mut fields = Fields::new(serializer, &review.extra)?;
        fields.put("id", review.id.as_str())?;
        fields.put_some("date", review.date.map(|date| date.to_string()))?;
        fields.put_or_kept("", "label", review.label.as_str())?;
        let priorities = review.priorities.iter().map(MomentId::to_string).collect();
        let read = |raw: &RawValue| super::wall::moment_id(raw).map(|id| id.to_string());
        fields.put_list_or_kept("priorities", priorities, read)?;
        let verdicts = by_moment(&review.verdicts, |verdict| verdict.word());
        fields.put_map_or_kept("verdicts", verdicts)?;
        fields.put_map_or_kept("texts", by_moment(&review.texts, |text| text))?;
        fields
            .put_map_or_kept("metrics", by_moment(&review.metrics, |metrics| out_list(metrics)))?;
        fields.put_list("actions_done", review.actions_done.iter().collect())?;
        let counts = review.counts.as_ref().map(|counts| OutCounts(counts, &review.counts_extra));
        fields.put_some("counts", counts)?;
        fields.end()
    }
}

/// An object whose keys are moment ids.
struct ByMoment<'a, V>(Vec<(&'a MomentId, V)>);

fn by_moment<'a, T, V>(list: &'a [(MomentId, T)], value: impl Fn(&'a T) -> V) -> ByMoment<'a, V> {
    ByMoment(list.iter().map(|(id, item)| (id, value(item))).collect())
}

impl<S: Serializer> Fields<'_, S> {
    /// Writes an object whose keys are moment ids unless it is empty or was kept as it stood.
    fn put_map_or_kept<V: Serialize>(
        &mut self,
        key: &'static str,
        map: ByMoment<'_, V>,
    ) -> Result<(), S::Error> {
        let is_written = !map.0.is_empty() && !self.keeps(key);
        self.put_some(key, is_written.then_some(map))
    }
}

impl<V: Serialize> Serialize for ByMoment<'_, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, value) in &self.0 {
            map.serialize_entry(id.as_str(), value)?;
        }
        map.end()
    }
}

impl Serialize for Out<'_, ReviewMetric> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let metric = self.0;
        let mut fields = Fields::new(serializer, &metric.extra)?;
        fields.put_or_kept("", "name", metric.name.as_str())?;
        fields.put_some("unit", metric.unit.as_ref())?;
        fields.put_some("current", metric.current.as_ref())?;
        fields.put_some("target", metric.target.as_ref())?;
        fields.end()
    }
}

struct OutCounts<'a>(&'a ReviewCounts, &'a Extra);

impl Serialize for OutCounts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(counts, extra) = self;
        let mut fields = Fields::new(serializer, extra)?;
        fields.put_or_kept(0, "moments", counts.moments)?;
        fields.put_or_kept(0, "miserable", counts.miserable)?;
        fields.put_or_kept(0, "neutral", counts.neutral)?;
        fields.put_or_kept(0, "magical", counts.magical)?;
        fields.put_or_kept(0, "open", counts.open)?;
        fields.end()
    }
}
