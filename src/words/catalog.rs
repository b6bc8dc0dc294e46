//! Which language the program speaks, and its sentences in it (`assets/words`).
//!
//! Nothing else knows that there are files of messages: the other modules of `words` ask for a message by its key and
//! hand over what it names. A key that is missing says so on the screen; a test finds it before anybody sees it.

use std::collections::HashMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

use crate::storage::LanguageChoice;

/// A language the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// British English.
    English,
    /// German.
    German,
}

impl Language {
    /// In the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// What the language calls itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
        }
    }

    /// The code of it, as files and the system write it: `en`, `de`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// The language of a system's setting such as `de_AT.UTF-8` or `de-CH`; `None` if it is none of ours.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code))
    }

    const fn messages(self) -> &'static str {
        match self {
            Self::English => include_str!("../../assets/words/en.ftl"),
            Self::German => include_str!("../../assets/words/de.ftl"),
        }
    }

    const fn id(self) -> LanguageIdentifier {
        match self {
            Self::English => langid!("en-GB"),
            Self::German => langid!("de-DE"),
        }
    }

    /// Before the tenths of a number.
    pub(super) const fn decimal_point(self) -> char {
        match self {
            Self::English => '.',
            Self::German => ',',
        }
    }

    /// Between groups of three digits.
    const fn between_thousands(self) -> char {
        match self {
            Self::English => ',',
            Self::German => '.',
        }
    }
}

/// The place of the language in `Language::ALL`.
static SPOKEN: AtomicU8 = AtomicU8::new(0);

/// The language of all words from now on, of the whole program.
pub fn speak(language: Language) {
    let place = Language::ALL.iter().position(|other| *other == language).unwrap_or_default();
    SPOKEN.store(u8::try_from(place).unwrap_or_default(), Ordering::Relaxed);
}

/// The language that is spoken; English until another is chosen.
pub fn spoken() -> Language {
    let place = usize::from(SPOKEN.load(Ordering::Relaxed));
    Language::ALL.get(place).copied().unwrap_or(Language::English)
}

/// The language that somebody chose, or else that of the system (`de_AT.UTF-8`), or else English.
pub fn speak_as(choice: LanguageChoice, system_locale: Option<&str>) {
    speak(match choice {
        LanguageChoice::System => {
            system_locale.and_then(Language::of_locale).unwrap_or(Language::English)
        }
        LanguageChoice::English => Language::English,
        LanguageChoice::German => Language::German,
    });
}

/// The messages of one language.
struct Catalog {
    bundle: FluentBundle<FluentResource>,
    /// Those that name nothing, ready to be shown.
    plain: HashMap<String, String>,
}

impl Catalog {
    fn of(language: Language) -> &'static Self {
        static CATALOGS: [OnceLock<Catalog>; 2] = [const { OnceLock::new() }; 2];
        let place = Language::ALL.iter().position(|other| *other == language).unwrap_or_default();
        CATALOGS[place].get_or_init(|| Self::read(language))
    }

    fn read(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.id()]);
        // No marks that isolate what is named: texts of the wall are on one line of their own or in quotation marks.
        bundle.set_use_isolating(false);
        let grouped: fn(&FluentValue<'_>, &_) -> Option<String> = match language {
            Language::English => |value, _| number(value, Language::English),
            Language::German => |value, _| number(value, Language::German),
        };
        bundle.set_formatter(Some(grouped));
        // What can be read of a file with a mistake is used; the test of the messages names the mistake.
        let resource = FluentResource::try_new(language.messages().to_owned())
            .unwrap_or_else(|(resource, _)| resource);
        let keys: Vec<String> = resource
            .entries()
            .filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            })
            .collect();
        bundle.add_resource_overriding(resource);
        let mut plain = HashMap::with_capacity(keys.len());
        for key in keys {
            let Some(pattern) = bundle.get_message(&key).and_then(|message| message.value()) else {
                continue;
            };
            let mut names = Vec::new();
            let text = bundle.format_pattern(pattern, None, &mut names).into_owned();
            if names.is_empty() {
                plain.insert(key, text);
            }
        }
        Self { bundle, plain }
    }
}

/// A number as the language writes it: "1,234" or "1.234".
fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) => {
            Some(group(&value.to_string(), language))
        }
        _ => None,
    }
}

/// Digits in groups of three.
pub(super) fn group(digits: &str, language: Language) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(language.between_thousands());
        }
        text.push(digit);
    }
    text
}

/// A message that names nothing.
pub(super) fn text(key: &'static str) -> &'static str {
    text_in(spoken(), key)
}

/// A message that names nothing, in a certain language.
pub(super) fn text_in(language: Language, key: &'static str) -> &'static str {
    Catalog::of(language).plain.get(key).map_or(key, String::as_str)
}

/// A message with what it names.
pub(super) fn told(key: &'static str, named: &FluentArgs<'_>) -> String {
    let catalog = Catalog::of(spoken());
    let pattern = catalog.bundle.get_message(key).and_then(|message| message.value());
    let Some(pattern) = pattern else { return key.to_owned() };
    catalog.bundle.format_pattern(pattern, Some(named), &mut Vec::new()).into_owned()
}

/// Functions that give a message each, by its key.
macro_rules! texts {
    ($($(#[$about:meta])* $seen:vis $name:ident = $key:literal;)+) => {
        $($(#[$about])* $seen fn $name() -> &'static str { $crate::words::catalog::text($key) })+
    };
}

/// A message by its key, with what it names: `tell!("moved-to", place, count = notes.len())`.
macro_rules! tell {
    ($key:literal, $($name:ident $(= $value:expr)?),+ $(,)?) => {{
        let mut named = fluent_bundle::FluentArgs::new();
        $(named.set(stringify!($name), tell!(@ $name $(= $value)?));)+
        $crate::words::catalog::told($key, &named)
    }};
    (@ $name:ident = $value:expr) => { $value };
    (@ $name:ident) => { $name };
}
