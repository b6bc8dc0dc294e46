//! The file's own shape, version 1 (product.md 6, definitions.md): for each thing how it is read and written,
//! side by side, so that the keys stay the same.

mod moment;
mod plan;
mod review;
mod wall;

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::json::{Object, Unreadable};
use super::open::{Note, OpenError, broken_object};
use super::words::Word;
use crate::model::Wall;

/// The wall as pretty-printed JSON, with a line end.
pub(super) fn write(wall: &Wall) -> String {
    // Writing to memory can fail only on a kept unknown value that is no JSON, and those were read as JSON.
    let mut json = serde_json::to_string_pretty(&Out(wall)).unwrap_or_default();
    json.push('\n');
    json
}

/// A thing of the model, to be written in the file's shape.
pub(super) struct Out<'a, T>(pub &'a T);

/// A list of things of the model.
pub(super) fn out_list<T>(list: &[T]) -> Vec<Out<'_, T>> {
    list.iter().map(Out).collect()
}

/// A choice, to be written as its word.
#[derive(PartialEq, Clone, Copy)]
pub(super) struct OutWord<T>(pub T);

impl<T: Word> Serialize for OutWord<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.word())
    }
}

/// Reads the parts of a wall and remembers what could not be read, and where.
#[derive(Default)]
pub(super) struct Reader {
    notes: Vec<Note>,
    path: Vec<String>,
}

impl Reader {
    /// What could not be read.
    pub fn into_notes(self) -> Vec<Note> {
        self.notes
    }

    /// Unwraps a value that may be absent; one that is there but cannot be read is noted.
    fn read<T>(&mut self, key: &str, value: Result<Option<T>, Unreadable>) -> Option<T> {
        value.unwrap_or_else(|Unreadable| {
            let place = self.place(key);
            self.notes.push(Note::Unreadable { place });
            None
        })
    }

    /// Reads a text; absent is `None`.
    fn text(&mut self, object: &mut Object<'_>, key: &str) -> Option<String> {
        let value = object.take(key);
        self.read(key, value)
    }

    /// Reads one of a type's words.
    fn word<T: Word>(&mut self, object: &mut Object<'_>, key: &str) -> Option<T> {
        let value = object.take_with(key, super::json::word);
        self.read(key, value)
    }

    /// Reads a yes or no; absent is no.
    fn flag(&mut self, object: &mut Object<'_>, key: &str) -> bool {
        let value = object.take(key);
        self.read(key, value).unwrap_or_default()
    }

    /// Reads a whole number that fits; absent is zero.
    fn count<T: TryFrom<u64> + Default>(&mut self, object: &mut Object<'_>, key: &str) -> T {
        let read = |raw: &RawValue| T::try_from(super::json::whole_number(raw)?).ok();
        let value = object.take_with(key, read);
        self.read(key, value).unwrap_or_default()
    }

    /// Reads a list of things, each with `item`. The list itself must be one: a wall whose moments are no
    /// list is damaged, not empty.
    fn list<'a, T>(
        &mut self,
        object: &mut Object<'a>,
        key: &str,
        mut item: impl FnMut(&mut Self, Object<'a>) -> Result<T, OpenError>,
    ) -> Result<Vec<T>, OpenError> {
        let Some(raw) = object.peek(key) else { return Ok(Vec::new()) };
        object.forget(key);
        let items: Vec<&RawValue> = serde_json::from_str(raw.get())
            .map_err(|_| OpenError::Damaged { place: self.place(key) })?;
        let mut list = Vec::with_capacity(items.len());
        for (index, raw) in items.into_iter().enumerate() {
            self.path.push(format!("{key}[{index}]"));
            let object = Object::parse(raw).map_err(|error| broken_object(&error, &self.here()))?;
            list.push(item(self, object)?);
            self.path.pop();
        }
        Ok(list)
    }

    /// Reads the items of a list one by one. Where some cannot be read, the list stays among the unknown keys, so
    /// that they are written back.
    fn items<T>(
        &mut self,
        object: &mut Object<'_>,
        key: &str,
        read: impl Fn(&RawValue) -> Option<T>,
    ) -> Vec<T> {
        let Some(raw) = object.peek(key) else { return Vec::new() };
        let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(raw.get()) else {
            let place = self.place(key);
            self.notes.push(Note::Unreadable { place });
            return Vec::new();
        };
        let count = items.len();
        let mut list = Vec::with_capacity(count);
        for (index, raw) in items.into_iter().enumerate() {
            match read(raw) {
                Some(item) => list.push(item),
                None => {
                    let place = self.place(&format!("{key}[{index}]"));
                    self.notes.push(Note::Unreadable { place });
                }
            }
        }
        if list.len() == count {
            object.forget(key);
        }
        list
    }

    /// Reads an object under a key.
    fn object<'a>(
        &mut self,
        object: &mut Object<'a>,
        key: &str,
    ) -> Result<Option<Object<'a>>, OpenError> {
        let Some(raw) = object.peek(key) else { return Ok(None) };
        object.forget(key);
        let inner = Object::parse(raw).map_err(|error| broken_object(&error, &self.place(key)))?;
        Ok(Some(inner))
    }

    fn here(&self) -> String {
        self.path.join(".")
    }

    fn place(&self, key: &str) -> String {
        let mut path = self.path.clone();
        path.push(key.to_owned());
        path.join(".")
    }
}
