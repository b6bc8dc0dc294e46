//! The program's sentences: every key that the code asks for is in every language, names the same things there, and is
//! asked for at all.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing fails as it should")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// A language's messages, each with what it names.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn messages(language: &str) -> Messages {
    let text = fs::read_to_string(root().join(format!("assets/words/{language}.ftl"))).unwrap();
    let resource = parser::parse(text.as_str())
        .unwrap_or_else(|(_, mistakes)| panic!("{language}.ftl: {mistakes:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut names = BTreeSet::new();
            names_in(message.value.as_ref().unwrap(), &mut names);
            let before = messages.insert(message.id.name.to_owned(), names);
            assert!(before.is_none(), "{language}.ftl has {} twice", message.id.name);
        }
    }
    messages
}

fn names_in(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => name_of(inline, names),
            Expression::Select { selector, variants } => {
                name_of(selector, names);
                variants.iter().for_each(|variant| names_in(&variant.value, names));
            }
        }
    }
}

fn name_of(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        names.insert(id.name.to_owned());
    }
}

/// The string literals of the code that makes the sentences, without its tests, and what each `tell!` hands over.
fn asked_for() -> (BTreeSet<String>, Vec<(String, BTreeSet<String>)>) {
    let mut literals = BTreeSet::new();
    let mut told = Vec::new();
    for file in fs::read_dir(root().join("src/words")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = lines.collect::<Vec<_>>().join("\n").replace("'\"'", "");
        literals.extend(code.split('"').skip(1).step_by(2).map(str::to_owned));
        told.extend(code.split("tell!(").skip(1).filter_map(handed_over));
    }
    (literals, told)
}

/// The key and the names of a `tell!`, from behind its bracket on.
fn handed_over(code: &str) -> Option<(String, BTreeSet<String>)> {
    let mut depth = 0;
    let mut in_text = false;
    let mut parts = vec![String::new()];
    for c in code.chars() {
        match c {
            '"' => in_text = !in_text,
            '(' | '[' | '{' if !in_text => depth += 1,
            ')' if !in_text && depth == 0 => break,
            ')' | ']' | '}' if !in_text => depth -= 1,
            ',' if !in_text && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().unwrap().push(c);
    }
    let mut parts = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    let key = parts.next()?.strip_prefix('"')?.strip_suffix('"')?.to_owned();
    let name = |part: &str| part.split(['=', ' ']).next().unwrap().to_owned();
    Some((key, parts.map(name).collect()))
}

#[test]
fn both_languages_say_everything() {
    let (english, german) = (messages("en"), messages("de"));
    let keys = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
    let differ: Vec<_> = keys(&english).symmetric_difference(&keys(&german)).cloned().collect();
    assert!(differ.is_empty(), "in one language only: {differ:?}");
}

#[test]
fn every_message_is_asked_for_and_every_key_is_there() {
    let english = messages("en");
    let (literals, _) = asked_for();
    let unused: Vec<_> = english.keys().filter(|key| !literals.contains(*key)).collect();
    assert!(unused.is_empty(), "nothing asks for {unused:?}");
    let looks_like_a_key = |literal: &&String| {
        literal.contains('-')
            && literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && literal.starts_with(|c: char| c.is_ascii_lowercase())
    };
    let missing: Vec<_> = literals
        .iter()
        .filter(looks_like_a_key)
        .filter(|literal| !english.contains_key(*literal))
        .collect();
    assert!(missing.is_empty(), "no message for {missing:?}");
}

#[test]
fn messages_name_what_they_are_told() {
    let languages = [messages("en"), messages("de")];
    let (_, told) = asked_for();
    assert!(told.len() > 200, "the sentences that name something are found");
    for (key, told) in told {
        let named = languages.each_ref().map(|language| language.get(&key).unwrap().clone());
        for named in &named {
            let unknown: Vec<_> = named.difference(&told).collect();
            assert!(unknown.is_empty(), "{key} names {unknown:?}, which it is not told");
        }
        // A language may do without a name, but not both.
        let used: BTreeSet<String> = named.into_iter().flatten().collect();
        assert_eq!(used, told, "{key} is told something that nobody says");
    }
}

#[test]
fn plain_messages_name_nothing() {
    let (literals, told) = asked_for();
    let told: BTreeSet<String> = told.into_iter().map(|(key, _)| key).collect();
    for language in ["en", "de"] {
        for (key, names) in messages(language) {
            let is_plain = literals.contains(&key) && !told.contains(&key);
            assert!(
                !is_plain || names.is_empty(),
                "{key} names {names:?} and is asked for plainly"
            );
        }
    }
}

/// A button that gets another name gets it in the sentences about it too.
#[test]
fn what_a_sentence_quotes_stands_somewhere() {
    for (language, open, close) in [("en", '“', '”'), ("de", '„', '“')] {
        let text = fs::read_to_string(root().join(format!("assets/words/{language}.ftl"))).unwrap();
        let messages = || text.lines().filter_map(|line| line.split_once(" = "));
        let values: BTreeSet<&str> = messages().map(|(_, value)| value).collect();
        let quoted = messages()
            // The customer's own words.
            .filter(|(key, _)| !key.starts_with('#') && *key != "setup-goal-hint")
            .flat_map(|(_, value)| value.split(open).skip(1))
            .filter_map(|rest| Some(rest.split_once(close)?.0))
            .filter(|quoted| quoted.starts_with(char::is_uppercase));
        let quoted: Vec<&str> = quoted.collect();
        assert!(quoted.len() > 5, "{language}: the quoted ones are found");
        let nowhere: Vec<_> = quoted.iter().filter(|quoted| !values.contains(*quoted)).collect();
        assert!(nowhere.is_empty(), "{language}: nothing is called {nowhere:?}");
    }
}
