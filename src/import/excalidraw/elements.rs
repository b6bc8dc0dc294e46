//! What a drawing's file holds, read without trusting it: unknown keys are passed over, values of the wrong kind count
//! as missing, and there is a most to everything.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::super::ImportError;
use crate::model::limits;

/// More elements than this are no wall.
const MAX_ELEMENTS: usize = 4 * limits::MOMENTS;
/// No drawing is larger, in its own units.
const FARTHEST: f64 = 1e9;
/// What the error of too many elements says, to know it by.
const TOO_MANY: &str = "too many elements";

/// One thing on the drawing.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Element {
    #[serde(deserialize_with = "text")]
    pub id: String,
    #[serde(rename = "type", deserialize_with = "text")]
    pub kind: String,
    #[serde(deserialize_with = "number")]
    pub x: f64,
    #[serde(deserialize_with = "number")]
    pub y: f64,
    #[serde(deserialize_with = "number")]
    pub height: f64,
    #[serde(deserialize_with = "truth")]
    is_deleted: bool,
    #[serde(deserialize_with = "text")]
    pub text: String,
    #[serde(deserialize_with = "text")]
    pub original_text: String,
    #[serde(deserialize_with = "text")]
    pub container_id: String,
    #[serde(deserialize_with = "text")]
    pub frame_id: String,
    /// Without white space around it: it is looked at for every note, and may be long.
    #[serde(deserialize_with = "trimmed")]
    pub name: String,
}

/// The elements of a drawing, without those that were deleted.
pub(super) fn elements_of(json: &str) -> Result<Vec<Element>, ImportError> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct File {
        #[serde(rename = "type", deserialize_with = "text")]
        kind: String,
        #[serde(deserialize_with = "elements")]
        elements: Option<Vec<Element>>,
    }
    let file: File = serde_json::from_str(json).map_err(|error| {
        let is_too_much = error.to_string().starts_with(TOO_MANY);
        if is_too_much { ImportError::TooMany } else { ImportError::NoDrawing }
    })?;
    // What is copied in a drawing has the same form.
    let is_drawing = ["excalidraw", "excalidraw/clipboard"].contains(&file.kind.as_str());
    file.elements.filter(|_| is_drawing).ok_or(ImportError::NoDrawing)
}

fn elements<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<Element>>, D::Error> {
    struct Elements;
    impl<'de> Visitor<'de> for Elements {
        type Value = Option<Vec<Element>>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a list of elements")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
            let mut elements = Vec::new();
            let mut count = 0_usize;
            while let Some(element) = list.next_element::<Element>()? {
                count += 1;
                if count > MAX_ELEMENTS {
                    return Err(A::Error::custom(TOO_MANY));
                }
                if !element.is_deleted {
                    elements.push(element);
                }
            }
            Ok(Some(elements))
        }
    }
    from.deserialize_seq(Elements)
}

fn text<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(match from.deserialize_any(Loose)? {
        Value::Text(text) => text,
        _ => String::new(),
    })
}

fn trimmed<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(text(from)?.trim().to_owned())
}

fn number<'de, D: Deserializer<'de>>(from: D) -> Result<f64, D::Error> {
    Ok(match from.deserialize_any(Loose)? {
        Value::Number(number) if number.is_finite() => number.clamp(-FARTHEST, FARTHEST),
        _ => 0.0,
    })
}

fn truth<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    Ok(matches!(from.deserialize_any(Loose)?, Value::Truth(true)))
}

/// A value of whatever kind.
enum Value {
    Text(String),
    Number(f64),
    Truth(bool),
    Other,
}

struct Loose;

impl<'de> Visitor<'de> for Loose {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("anything")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Truth(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Value::Other)
    }
}
