//! Keys that this version does not know are kept, at every level and to the letter.

use momentwall::storage::to_json;
use serde_json::Value;

use crate::{file, opened};

const EVERY_LEVEL: &str = r#"
    "title": "t", "x": 1e2,
    "scenario": {"goal": "g", "x": 12345678901234567890123},
    "participants": [{"role": "customer", "x": [1, {"y": null}]}],
    "contact_types": [{"id": "phone", "label": "Phone", "x": true}],
    "stages": [{"id": "s1", "name": "S", "x": "ü"}],
    "moments": [{"id": "m1", "text": "m", "stage": "s1", "x": 0.10,
        "assessments": [{"verdict": "neutral", "evidence": "guess", "x": -0}],
        "ideas": [{"id": "i1", "text": "i", "x": {}}],
        "actions": [{"id": "a1", "text": "a", "status": "planned", "x": []}],
        "metrics": [{"id": "k1", "name": "k", "kind": "other", "x": 5e-324}]}],
    "reviews": [{"id": "r1", "label": "r", "verdicts": {"m1": "neutral"}, "texts": {"m1": "m"}, "x": 1,
        "metrics": {"m1": [{"name": "k", "x": 2}]},
        "counts": {"moments": 1, "miserable": 0, "neutral": 1, "magical": 0, "open": 0, "x": 3}}],
    "__proto__": {"a": 1},
    "": "empty key"
"#;

#[test]
fn unknown_keys_are_kept_at_every_level() {
    let before = file(EVERY_LEVEL);
    let after = to_json(&opened(EVERY_LEVEL).wall);
    let data = |json: &str| serde_json::from_str::<Value>(json).unwrap();
    let (mut before, after) = (data(&before), data(&after));
    // The default of the mode is written out; all else is as it was.
    before["mode"] = Value::from("today");
    assert_eq!(before, after);
}

#[test]
fn unknown_numbers_are_kept_to_the_letter() {
    let json = to_json(&opened(EVERY_LEVEL).wall);
    for kept in [
        r#""x": 1e2"#,
        r#""x": 12345678901234567890123"#,
        r#""x": 0.10"#,
        r#""x": -0"#,
        r#""x": 5e-324"#,
    ] {
        assert!(json.contains(kept), "{kept}");
    }
}

#[test]
fn writing_twice_gives_the_same_bytes() {
    let once = to_json(&opened(EVERY_LEVEL).wall);
    let twice = to_json(&momentwall::storage::open(once.as_bytes()).unwrap().wall);
    assert_eq!(once, twice);
}

#[test]
fn a_known_key_that_gets_a_value_is_not_written_twice() {
    let mut opened = opened(r#""why": 7, "moments": []"#);
    assert!(to_json(&opened.wall).contains(r#""why": 7"#));
    opened.wall.why = Some("Because".to_owned());
    let json = to_json(&opened.wall);
    assert!(json.contains(r#""why": "Because""#) && !json.contains(r#""why": 7"#), "{json}");
}

/// Opening and writing a moment with this in it gives it back to the letter.
#[track_caller]
fn kept(moment: &str) {
    let fields = format!(r#""moments": [{{"id": "m1", "text": "m", {moment}}}]"#);
    let json = to_json(&opened(&fields).wall);
    let data = |json: &str| serde_json::from_str::<Value>(json).unwrap();
    assert_eq!(data(&file(&fields))["moments"], data(&json)["moments"]);
}

#[test]
fn words_that_are_not_known_are_written_back_until_somebody_chooses_another() {
    kept(r#""consequence": "explodes", "lane": "moon""#);
    kept(
        r#""actions": [{"id": "a", "text": "a", "status": "blocked", "benefits": ["time", "fame", "again"]}]"#,
    );
    kept(
        r#""actions": [{"id": "a", "text": "a", "status": "planned", "benefits": ["time", "time", "fame"]}]"#,
    );
    kept(r#""metrics": [{"id": "k", "name": "k", "kind": "speed"}]"#);
    kept(r#""assessments": [{"verdict": "superb", "votes": [1, 2, 3], "evidence": "guess"}]"#);
    kept(r#""actions": [{"id": "a", "text": "a", "due": "  ", "status": "planned"}]"#);
    let fields = r#""moments": [{"id": "m", "text": "m", "actions": [{"id": "a", "text": "a", "status": "blocked"}]}]"#;
    let mut wall = opened(fields).wall;
    let moment = std::sync::Arc::make_mut(&mut wall.moments[0]);
    moment.actions[0].status = momentwall::model::Status::Done;
    assert!(to_json(&wall).contains(r#""status": "done""#));
}

#[test]
fn what_was_taken_off_a_list_does_not_come_back_with_what_could_not_be_read() {
    let fields = r#""moments": [{"id": "m", "text": "m"}], "priorities": ["m", 7]"#;
    let mut wall = opened(fields).wall;
    assert!(to_json(&wall).contains(r#"["m", 7]"#));
    wall.priorities = momentwall::model::Priorities::default();
    let again = momentwall::storage::open(to_json(&wall).as_bytes()).unwrap();
    assert!(again.wall.priorities.iter().next().is_none());
    // The same where mending took everything off it.
    let wall = opened(r#""moments": [], "priorities": ["gone", 7]"#).wall;
    let again = momentwall::storage::open(to_json(&wall).as_bytes()).unwrap();
    assert_eq!(again.notes, []);
}

#[test]
fn reviews_are_written_back_as_they_were() {
    let fields = r#""moments": [], "reviews": [{"id": "r", "label": "r", "priorities": ["m", 7],
        "verdicts": {"m": "superb", "n": "magical"}, "texts": {"m": 1}},
        {"id": "s", "label": 7, "metrics": {"m": [{"name": ["k"]}]},
        "counts": {"moments": "few", "miserable": 0, "neutral": 1, "magical": -1, "open": 0}}]"#;
    let json = to_json(&opened(fields).wall);
    let data = |json: &str| serde_json::from_str::<Value>(json).unwrap();
    assert_eq!(data(&file(fields))["reviews"], data(&json)["reviews"]);
}

#[test]
fn a_types_label_that_could_not_be_read_is_written_back() {
    let fields = r#""contact_types": [{"id": "phone", "label": 7}, {"id": "t", "label": null}]"#;
    let json = to_json(&opened(fields).wall);
    let data = |json: &str| serde_json::from_str::<Value>(json).unwrap();
    assert_eq!(data(&file(fields))["contact_types"], data(&json)["contact_types"]);
}
