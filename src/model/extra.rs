//! Keys of a file that this version does not know. They are kept as they stood and written back.

/// Unknown keys of one object, in the order of the file, each with its value as JSON text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extra(Vec<(String, String)>);

impl Extra {
    /// Keeps one more key. `json` is the value's text, byte for byte.
    pub fn keep(&mut self, key: impl Into<String>, json: impl Into<String>) {
        self.0.push((key.into(), json.into()));
    }

    /// The kept keys with their values as JSON text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, json)| (key.as_str(), json.as_str()))
    }

    /// True when every key of the object was known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
