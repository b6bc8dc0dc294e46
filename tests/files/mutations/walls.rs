//! Walls' files that mutate.

use momentwall::samples::Sample;
use momentwall::storage::open;

use super::dice::Dice;
use super::each_mutant;
use super::json::Document;
use super::promises::opens_or_is_refused;
use crate::file;

/// A wall with every key there is, and some that are not known.
const EVERY_KEY: &str = r##"
    "title": "A stay", "why": "Guests leave", "mode": "ideal", "x": 1e2,
    "scenario": {"customer": "Ana, 38", "goal": "Sleep", "outcome": "Rested", "context": "Late",
        "conditions": ["One night", "By train"], "x": {"y": [null]}},
    "participants": [{"name": "Bo", "role": "manager"}, {"role": "customer", "x": 1}],
    "customers_per_year": 5200,
    "contact_types": [{"id": "phone", "label": "Phone"}, {"id": "t1", "label": "Kiosk", "color": "#7FBDB2", "mark": "▲", "hidden": true}],
    "stages": [{"id": "s1", "name": "Book"}, {"id": "s2", "name": "Stay", "x": "ü"}],
    "moments": [
        {"id": "m1", "text": "Rings", "stage": "s1", "contact": "phone", "seconds": 90.5, "times_per_customer": 2,
         "want": "An answer", "showstopper": "Nobody", "expected": "Soon", "got": "Later", "consequence": "leaves",
         "dots": 4, "by": "Bo", "lane": "front", "target": "magical",
         "assessments": [{"verdict": "miserable", "date": "2026-02-13", "votes": [5, 1, 0], "evidence": "asked", "note": "loud"},
             {"verdict": "cleared"}, {"verdict": "neutral", "evidence": "data"}],
         "ideas": [{"id": "i1", "text": "Call back", "source": "customer", "cost": "low", "unexpected": true, "reach": "fix", "dots": 2}],
         "actions": [{"id": "a1", "text": "Hire", "idea": "i1", "target": "neutral", "owner": "Ana", "due": "2027-02-15",
             "status": "trying", "benefits": ["time", "morale"], "area": "people", "decided": "2026-11-01", "look_again": "2027-01-01"},
             {"id": "a2", "text": "Train", "due": "next week", "status": "done", "done": "2026-11-20"}],
         "metrics": [{"id": "k1", "name": "Wait", "kind": "time", "unit": "min", "current": "12", "target": "3", "better": "lower"}]},
        {"id": "m2", "text": "Asks", "stage": "s1", "row": 1, "contact": "t1", "x": 0.10},
        {"id": "m3", "text": "Sleeps", "stage": "s2", "parked": true},
        {"id": "m4", "text": "Pays", "stage": "s2"}],
    "priorities": ["m1", "m4"],
    "reviews": [{"id": "r1", "date": "2026-10-01", "label": "October", "priorities": ["m1", "m9"],
        "verdicts": {"m1": "miserable", "m9": "magical"}, "texts": {"m1": "Rings", "m9": "Gone"},
        "metrics": {"m1": [{"name": "Wait", "unit": "min", "current": "14", "target": "3", "x": 2}]}, "actions_done": ["a9"],
        "counts": {"moments": 2, "miserable": 1, "neutral": 0, "magical": 1, "open": 0, "x": 3}}],
    "next_review": "2027-01-10", "created": "2026-02-13T10:00:00Z", "changed": "2026-11-21T10:00:00.5+01:00",
    "__proto__": {"a": 1}, "": "empty key"
"##;

/// A wall that breaks most rules, with values that cannot be read.
const BROKEN: &str = r##"
    "title":7,"customers_per_year":1e12,"contact_types":[{"id":"t"},{"id":"t"}],"stages":[{"id":"s1"},{"id":"s1"},{}],
    "moments":[{"id":"a","stage":"s2","row":3,"seconds":-1,"dots":-1},{"id":"a","stage":"s1","times_per_customer":1e308,"assessments":[{"verdict":"superb","votes":[1,2]}]},{"parked":true,"actions":[{"idea":"i","due":"  ","benefits":["time","fame","time"]}],"ideas":[{"id":"i"},{"id":"i"}]},{"stage":"gone","consequence":"explodes","lane":"moon"}],
    "priorities":["a","a","gone",7,"m","m-2","x"],"reviews":[{"id":"r","verdicts":{"a":"superb"},"texts":{"a":1},"priorities":[1]},{"id":"r"}],"created":"never","next_review":"2026-02-30"
"##;

/// The files that mutate: the small one most often, since its keys are the most.
pub(super) fn seed(dice: &mut Dice) -> String {
    match dice.roll(8) {
        0 => Sample::Cafe.json().to_owned(),
        1 => Sample::Hotel.json().to_owned(),
        2 | 3 => file(BROKEN),
        _ => file(EVERY_KEY),
    }
}

/// A wall's file, changed in up to six places, and sometimes its bytes as well.
pub(super) fn mutant(dice: &mut Dice) -> Vec<u8> {
    let mut document = Document::parse(&seed(dice));
    (0..=dice.roll(6)).for_each(|_| document.mutate(dice));
    let mut content = document.text(dice).into_bytes();
    dice.damage_some(&mut content, 10);
    content
}

#[test]
fn the_files_that_mutate_are_sound() {
    let opened = open(file(EVERY_KEY).as_bytes()).unwrap();
    assert_eq!(opened.notes, []);
}

#[test]
fn mutant_walls_open_as_they_should_or_are_refused() {
    each_mutant("mutant_walls", |dice| opens_or_is_refused(open(&mutant(dice)), dice));
}
