//! Reading and writing JSON objects key by key: duplicates refused, unknown keys kept as they stand.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, MapAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::words::Word;
use crate::model::{Date, Extra};

/// What a file may hold at most, whatever its size.
const MAX_VALUES: usize = 1_000_000;
/// How deep a file may nest.
const MAX_DEPTH: usize = 64;

/// Why a text is refused before it is parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Excess {
    /// Deeper than 64.
    Depth,
    /// More than a million values.
    Values,
    /// A number that no number can hold, such as 1e999.
    Number,
}

/// Counts nesting and values without parsing, so that no text can exhaust the stack or the memory, and finds
/// numbers that are none.
pub(super) fn refuse_excess(json: &str) -> Result<(), Excess> {
    let bytes = json.as_bytes();
    let (mut depth, mut values, mut at) = (0_usize, 1_usize, 0);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'"' => at = end_of_string(bytes, at),
            b'{' | b'[' => {
                depth += 1;
                values += 1;
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            b'-' | b'0'..=b'9' => {
                let end = end_of_number(bytes, at);
                if json[at - 1..end].parse::<f64>().is_ok_and(f64::is_infinite) {
                    return Err(Excess::Number);
                }
                at = end;
            }
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(Excess::Depth);
        }
        if values > MAX_VALUES {
            return Err(Excess::Values);
        }
    }
    Ok(())
}

/// The place after the closing quotation mark.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        at += match byte {
            b'"' => return at + 1,
            b'\\' => 2,
            _ => 1,
        };
    }
    at
}

fn end_of_number(bytes: &[u8], at: usize) -> usize {
    let is_part = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
    at + bytes[at..].iter().take_while(is_part).count()
}

/// One JSON object: its keys, each with its value as text. Taking a key removes it; what is left is unknown.
pub(super) struct Object<'a> {
    fields: Vec<(Cow<'a, str>, &'a RawValue)>,
}

/// The value of a key that was there but could not be read as what it should be.
#[derive(Debug)]
pub(super) struct Unreadable;

impl<'a> Object<'a> {
    /// Reads an object.
    ///
    /// # Errors
    /// If the text is not an object, or a key stands in it twice.
    pub fn parse(raw: &'a RawValue) -> serde_json::Result<Self> {
        serde_json::from_str(raw.get())
    }

    /// Takes the value of a key as text; `None` if it is absent.
    pub fn take_raw(&mut self, key: &str) -> Option<&'a RawValue> {
        let place = self.fields.iter().position(|(name, _)| name == key)?;
        Some(self.fields.remove(place).1)
    }

    /// Reads a key and takes it away if that worked. What cannot be read, and `null`, stays among the unknown
    /// keys, so that it is written back.
    pub fn take<T: Deserialize<'a>>(&mut self, key: &str) -> Result<Option<T>, Unreadable> {
        self.take_with(key, |raw| serde_json::from_str(raw.get()).ok())
    }

    /// Like [`Self::take`], with a reader of one's own.
    pub fn take_with<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&'a RawValue) -> Option<T>,
    ) -> Result<Option<T>, Unreadable> {
        let Some(place) = self.fields.iter().position(|(name, _)| name == key) else {
            return Ok(None);
        };
        let raw = self.fields[place].1;
        if raw.get() == "null" {
            return Ok(None);
        }
        let value = read(raw).ok_or(Unreadable)?;
        self.fields.remove(place);
        Ok(Some(value))
    }

    /// The value of a key, left where it is; `null` counts as absent.
    pub fn peek(&self, key: &str) -> Option<&'a RawValue> {
        let raw = self.fields.iter().find(|(name, _)| name == key)?.1;
        (raw.get() != "null").then_some(raw)
    }

    /// Takes a key away if it is to be written anew.
    pub fn forget(&mut self, key: &str) {
        self.fields.retain(|(name, _)| name != key);
    }

    /// Takes every key, in the order of the file.
    pub fn into_fields(self) -> Vec<(Cow<'a, str>, &'a RawValue)> {
        self.fields
    }

    /// What is left.
    pub fn into_extra(self) -> Extra {
        let mut extra = Extra::default();
        for (key, raw) in self.fields {
            extra.keep(key, raw.get());
        }
        extra
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ObjectVisitor;

        impl<'de> Visitor<'de> for ObjectVisitor {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
                let mut fields: Vec<(Cow<'de, str>, &'de RawValue)> = Vec::new();
                while let Some((Key(key), value)) = map.next_entry::<Key<'de>, &'de RawValue>()? {
                    fields.push((key, value));
                }
                match duplicate(&fields) {
                    Some(key) => Err(de::Error::custom(format_args!("duplicate field `{key}`"))),
                    None => Ok(Object { fields }),
                }
            }
        }

        deserializer.deserialize_map(ObjectVisitor)
    }
}

#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

fn duplicate<'f>(fields: &'f [(Cow<'_, str>, &RawValue)]) -> Option<&'f str> {
    let mut keys: Vec<&str> = fields.iter().map(|(key, _)| key.as_ref()).collect();
    keys.sort_unstable();
    keys.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}

/// A whole number, also where it is written with a fraction or an exponent that amounts to one.
pub(super) fn whole_number(raw: &RawValue) -> Option<u64> {
    let text = raw.get();
    text.parse().ok().or_else(|| {
        let number: f64 = serde_json::from_str(text).ok()?;
        let whole = number.fract() == 0.0 && (0.0..=9_007_199_254_740_992.0).contains(&number);
        // In range and without a fraction, so nothing is cut off.
        whole.then_some(number as u64)
    })
}

/// A date, or `None` if the text is none.
pub(super) fn date(raw: &RawValue) -> Option<Date> {
    let text: Cow<'_, str> = serde_json::from_str::<Key<'_>>(raw.get()).ok()?.0;
    Date::parse(&text)
}

/// One of a type's words.
pub(super) fn word<T: Word>(raw: &RawValue) -> Option<T> {
    let text = serde_json::from_str::<Key<'_>>(raw.get()).ok()?.0;
    T::from_word(&text)
}

/// Writes one object, key by key, and the unknown keys at its end.
///
/// A known key whose value could not be read stands among the unknown ones too. It is written back as it was, as
/// long as the wall has nothing else to say there.
pub(super) struct Fields<'e, S: Serializer> {
    map: S::SerializeMap,
    extra: &'e Extra,
    written: Vec<&'static str>,
}

impl<'e, S: Serializer> Fields<'e, S> {
    /// Begins an object that has these unknown keys.
    pub fn new(serializer: S, extra: &'e Extra) -> Result<Self, S::Error> {
        Ok(Self { map: serializer.serialize_map(None)?, extra, written: Vec::new() })
    }

    /// Writes a key.
    pub fn put(&mut self, key: &'static str, value: impl Serialize) -> Result<(), S::Error> {
        self.written.push(key);
        self.map.serialize_entry(key, &value)
    }

    /// Writes a key that is always there; where it has its default, what could not be read is written instead.
    pub fn put_or_kept<T: Serialize + PartialEq>(
        &mut self,
        default: T,
        key: &'static str,
        value: T,
    ) -> Result<(), S::Error> {
        match self.kept(key).filter(|_| value == default) {
            Some(json) => self.put_raw(key, json),
            None => self.put(key, value),
        }
    }

    /// Writes a list unless it is empty. If what was read of a kept list is still the same, the kept one is written,
    /// with the items in it that could not be read.
    pub fn put_list_or_kept<T: Serialize + PartialEq>(
        &mut self,
        key: &'static str,
        list: Vec<T>,
        mut read: impl FnMut(&RawValue) -> Option<T>,
    ) -> Result<(), S::Error> {
        let is_unchanged = |json: &&str| {
            let items: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
            let mut known = items.into_iter().filter_map(&mut read);
            list.iter().all(|item| known.next().as_ref() == Some(item)) && known.next().is_none()
        };
        match self.kept(key).filter(is_unchanged) {
            Some(json) => self.put_raw(key, json),
            None => {
                // An empty list is something to say too: what was taken off it does not come back.
                self.written.push(key);
                self.put_list(key, list)
            }
        }
    }

    /// True if a value of this key could not be read and stands among the unknown ones.
    pub fn keeps(&self, key: &str) -> bool {
        self.kept(key).is_some()
    }

    fn kept(&self, key: &str) -> Option<&'e str> {
        self.extra.iter().find(|(name, _)| *name == key).map(|(_, json)| json)
    }

    fn put_raw(&mut self, key: &'static str, json: &str) -> Result<(), S::Error> {
        let raw: &RawValue = serde_json::from_str(json).map_err(serde::ser::Error::custom)?;
        self.put(key, raw)
    }

    /// Writes a key if there is a value.
    pub fn put_some(
        &mut self,
        key: &'static str,
        value: Option<impl Serialize>,
    ) -> Result<(), S::Error> {
        match value {
            Some(value) => self.put(key, value),
            None => Ok(()),
        }
    }

    /// Writes a key unless it has its default.
    pub fn put_unless<T: Serialize + PartialEq>(
        &mut self,
        default: T,
        key: &'static str,
        value: T,
    ) -> Result<(), S::Error> {
        self.put_some(key, (value != default).then_some(value))
    }

    /// Writes a list unless it is empty.
    pub fn put_list<T: Serialize>(
        &mut self,
        key: &'static str,
        list: Vec<T>,
    ) -> Result<(), S::Error> {
        self.put_some(key, (!list.is_empty()).then_some(list))
    }

    /// Writes the unknown keys, but for those that were written by now, and ends the object.
    pub fn end(mut self) -> Result<S::Ok, S::Error> {
        for (key, json) in self.extra.iter().filter(|(key, _)| !self.written.contains(key)) {
            let raw: &RawValue = serde_json::from_str(json).map_err(serde::ser::Error::custom)?;
            self.map.serialize_entry(key, raw)?;
        }
        self.map.end()
    }
}

/// A number as short as it can be said: `15`, not `15.0`.
pub(super) struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(number) = *self;
        if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
            // Whole and in range, so nothing is cut off.
            serializer.serialize_i64(number as i64)
        } else {
            serializer.serialize_f64(number)
        }
    }
}
