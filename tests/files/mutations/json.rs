//! JSON as a tree that may also be none: keys twice, numbers that are none, texts cut in two.

use serde_json::Value;

use super::dice::Dice;

/// A value. What is in no list and no object stands as it is written.
#[derive(Clone)]
enum Json {
    Raw(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// A document that mutates.
pub(super) struct Document(Json);

impl Document {
    pub fn parse(text: &str) -> Self {
        Self(Json::of(&serde_json::from_str(text).unwrap()))
    }

    /// Changes it at a random place, in one of many ways.
    pub fn mutate(&mut self, dice: &mut Dice) {
        let count = self.0.count();
        let other = self.0.at(&mut dice.roll(count)).map(|json| json.clone());
        let keys = self.0.keys();
        let Some(place) = self.0.at(&mut dice.roll(count)) else { return };
        match (dice.roll(9), other) {
            (0, Some(other)) => *place = other,
            (1, _) => *place = Json::Raw(odd_value(dice)),
            (2, _) => place.wrap(dice),
            (3, Some(other)) => place.insert(dice, &keys, other),
            (4, _) => {
                let value = Json::Raw(odd_value(dice));
                place.insert(dice, &keys, value);
            }
            (5, _) => place.rename(dice, &keys),
            (6, _) => place.take_out(dice),
            (7, _) => place.double(dice),
            _ => place.say_otherwise(dice),
        }
    }

    pub fn text(&self, dice: &mut Dice) -> String {
        let mut text = String::new();
        let gaps = ["", "", "", " ", "\n", "\r\n\t"];
        let gap = *dice.pick(&gaps);
        self.0.write(gap, &mut text);
        text
    }
}

impl Json {
    fn of(value: &Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.iter().map(Self::of).collect()),
            Value::Object(fields) => {
                let field = |(key, value): (&String, &Value)| (quoted(key), Self::of(value));
                Self::Object(fields.iter().map(field).collect())
            }
            other => Self::Raw(other.to_string()),
        }
    }

    fn children(&self) -> Box<dyn Iterator<Item = &Self> + '_> {
        match self {
            Self::Raw(_) => Box::new(std::iter::empty()),
            Self::List(items) => Box::new(items.iter()),
            Self::Object(fields) => Box::new(fields.iter().map(|(_, value)| value)),
        }
    }

    fn count(&self) -> usize {
        1 + self.children().map(Self::count).sum::<usize>()
    }

    /// The value with this number, counted from the outside in.
    fn at(&mut self, number: &mut usize) -> Option<&mut Self> {
        if *number == 0 {
            return Some(self);
        }
        *number -= 1;
        match self {
            Self::Raw(_) => None,
            Self::List(items) => items.iter_mut().find_map(|item| item.at(number)),
            Self::Object(fields) => fields.iter_mut().find_map(|(_, value)| value.at(number)),
        }
    }

    fn keys(&self) -> Vec<String> {
        let mut keys = match self {
            Self::Object(fields) => fields.iter().map(|(key, _)| key.clone()).collect(),
            _ => Vec::new(),
        };
        keys.extend(self.children().flat_map(Self::keys));
        keys
    }

    fn wrap(&mut self, dice: &mut Dice) {
        let deep = if dice.once_in(4) { dice.roll(80) } else { 1 };
        for _ in 0..deep {
            let inner = std::mem::replace(self, Self::Raw(String::new()));
            *self = match dice.roll(2) {
                0 => Self::List(vec![inner]),
                _ => Self::Object(vec![(quoted("x"), inner)]),
            };
        }
    }

    fn insert(&mut self, dice: &mut Dice, keys: &[String], value: Self) {
        match self {
            Self::List(items) => items.insert(dice.roll(items.len() + 1), value),
            Self::Object(fields) => {
                let at = dice.roll(fields.len() + 1);
                fields.insert(at, (any_key(dice, keys), value));
            }
            Self::Raw(_) => *self = value,
        }
    }

    fn rename(&mut self, dice: &mut Dice, keys: &[String]) {
        if let Self::Object(fields) = self
            && !fields.is_empty()
        {
            let at = dice.roll(fields.len());
            fields[at].0 = any_key(dice, keys);
        }
    }

    fn take_out(&mut self, dice: &mut Dice) {
        match self {
            Self::List(items) if !items.is_empty() => drop(items.remove(dice.roll(items.len()))),
            Self::Object(fields) if !fields.is_empty() => {
                drop(fields.remove(dice.roll(fields.len())));
            }
            _ => *self = Self::Raw("null".to_owned()),
        }
    }

    /// Doubles an item or a field, also many times, or puts two of them in each other's place.
    fn double(&mut self, dice: &mut Dice) {
        let times = if dice.once_in(4) { dice.roll(100) } else { 1 };
        match self {
            Self::List(items) if !items.is_empty() => {
                let (from, to) = (dice.roll(items.len()), dice.roll(items.len()));
                if dice.once_in(2) {
                    items.swap(from, to);
                } else {
                    let twice = vec![items[from].clone(); times];
                    items.splice(to..to, twice);
                }
            }
            Self::Object(fields) if !fields.is_empty() => {
                let twice = fields[dice.roll(fields.len())].clone();
                fields.insert(dice.roll(fields.len()), twice);
            }
            _ => {}
        }
    }

    /// Puts something into a text or a number.
    fn say_otherwise(&mut self, dice: &mut Dice) {
        let Self::Raw(raw) = self else { return };
        let odd = if raw.starts_with('"') { quoted(&dice.odd_text()) } else { odd_value(dice) };
        let odd = odd.trim_matches('"');
        let places: Vec<usize> = raw.char_indices().map(|(at, _)| at).skip(1).collect();
        if places.is_empty() {
            odd.clone_into(raw);
        } else {
            raw.insert_str(*dice.pick(&places), odd);
        }
    }

    fn write(&self, gap: &str, text: &mut String) {
        match self {
            Self::Raw(raw) => text.push_str(raw),
            Self::List(items) => {
                text.push('[');
                for (place, item) in items.iter().enumerate() {
                    text.push_str(if place > 0 { "," } else { "" });
                    text.push_str(gap);
                    item.write(gap, text);
                }
                text.push(']');
            }
            Self::Object(fields) => {
                text.push('{');
                for (place, (key, value)) in fields.iter().enumerate() {
                    text.push_str(if place > 0 { "," } else { "" });
                    text.push_str(gap);
                    text.push_str(key);
                    text.push(':');
                    value.write(gap, text);
                }
                text.push_str(gap);
                text.push('}');
            }
        }
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn any_key(dice: &mut Dice, keys: &[String]) -> String {
    match dice.roll(4) {
        0 => quoted(&dice.odd_text()),
        1 => quoted("x"),
        _ if keys.is_empty() => quoted("y"),
        _ => dice.pick(keys).clone(),
    }
}

/// A value that stands where nobody expects it.
fn odd_value(dice: &mut Dice) -> String {
    const ODD: [&str; 44] = [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-1",
        "1.5",
        "1e2",
        "255",
        "256",
        "65536",
        "4294967295",
        "4294967296",
        "9007199254740993",
        "18446744073709551616",
        "1e308",
        "-1e308",
        "1e309",
        "5e-324",
        "0.1e-400",
        "1E+2",
        "12345678901234567890123",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        r#"{"":null}"#,
        r#"{"a":1,"a":2}"#,
        r#""""#,
        r#"" ""#,
        r#""\u0000""#,
        r#""\ud800""#,
        r#""\udc00\ud800""#,
        r#""\x""#,
        "NaN",
        "-Infinity",
        "01",
        "+1",
        ".5",
        "1.",
        r#""2026-02-30""#,
        r#""2026-11-21T25:00:00Z""#,
        "[0,0,0]",
        "",
    ];
    match dice.roll(8) {
        0 => quoted(&dice.odd_text()),
        1 => format!("{}{}", dice.roll(9), "0".repeat(dice.roll(350))),
        2 => {
            let deep = dice.roll(80);
            format!("{}{}", "[".repeat(deep), "]".repeat(deep))
        }
        _ => (*dice.pick(&ODD)).to_owned(),
    }
}
