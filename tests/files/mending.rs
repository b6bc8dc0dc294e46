//! A file that breaks a rule opens with what can be kept, and says what was mended.

use momentwall::model::{Mended, Verdict};
use momentwall::storage::Note;

use crate::{notes, opened};

#[test]
fn r1_sixth_priority_is_left_off_and_its_note_kept() {
    let moments: Vec<String> = (1..=6)
        .map(|number| format!(r#"{{"id": "m{number}", "text": "note {number}"}}"#))
        .collect();
    let ids = r#""priorities": ["m1","m2","m3","m4","m5","m6"]"#;
    let opened = opened(&format!(r#""moments": [{}], {ids}"#, moments.join(",")));
    assert_eq!(opened.wall.priorities.len(), 5);
    assert_eq!(opened.wall.moments.len(), 6);
    assert_eq!(
        notes(&opened),
        ["“note 6” would be a sixth priority; it is off the list, the moment is kept."]
    );
}

#[test]
fn two_moments_with_one_id_are_both_kept() {
    let opened = opened(
        r#""moments": [{"id": "m1", "text": "one"}, {"id": "m1", "text": "two"}, {"text": "three"}]"#,
    );
    let ids: Vec<&str> = opened.wall.moments.iter().map(|moment| moment.id.as_str()).collect();
    assert_eq!(ids, ["m1", "m1-2", "m-2"]);
    assert_eq!(opened.notes.len(), 2);
}

#[test]
fn what_is_named_but_not_there_is_let_go() {
    let opened = opened(
        r#""moments": [{"id": "m1", "text": "one", "stage": "s9", "contact": "t9",
            "actions": [{"id": "a1", "text": "do", "idea": "i9"}]}], "priorities": ["m9", "m1", "m1"]"#,
    );
    let moment = &opened.wall.moments[0];
    assert_eq!((&moment.stage, &moment.contact, &moment.actions[0].idea), (&None, &None, &None));
    assert_eq!(opened.wall.priorities.len(), 1);
    assert_eq!(opened.notes.len(), 5, "{:?}", notes(&opened));
}

#[test]
fn a_built_in_type_need_not_be_listed() {
    let opened = opened(
        r#""contact_types": [{"id": "phone", "label": "Phone"}],
           "moments": [{"id": "m1", "text": "one", "contact": "website"}]"#,
    );
    assert_eq!(notes(&opened), Vec::<String>::new());
    assert_eq!(opened.wall.moments[0].contact.as_ref().map(|id| id.as_str()), Some("website"));
}

#[test]
fn numbers_out_of_range_are_left_out() {
    let opened = opened(
        r#""customers_per_year": 100000000001,
           "moments": [{"id": "m1", "text": "one", "seconds": -1, "times_per_customer": 1e308}]"#,
    );
    let moment = &opened.wall.moments[0];
    assert_eq!((moment.seconds, moment.times_per_customer), (None, 1.0));
    assert_eq!(opened.wall.customers_per_year, None);
    assert_eq!(opened.notes.len(), 3);
}

#[test]
fn mixed_stages_are_grouped_keeping_the_order_inside_each() {
    let opened = opened(
        r#""stages": [{"id": "s1", "name": "One"}, {"id": "s2", "name": "Two"}],
           "moments": [{"id": "a", "text": "a", "stage": "s2"}, {"id": "b", "text": "b", "stage": "s1"},
                       {"id": "c", "text": "c", "stage": "s2"}, {"id": "d", "text": "d"}]"#,
    );
    let order: Vec<&str> = opened.wall.moments.iter().map(|moment| moment.id.as_str()).collect();
    assert_eq!(order, ["d", "b", "a", "c"]);
    assert!(matches!(opened.notes[..], [Note::Mended(Mended::Regrouped { .. })]));
}

#[test]
fn rows_are_closed_up() {
    let opened = opened(
        r#""moments": [{"id": "a", "text": "a", "row": 2}, {"id": "b", "text": "b", "row": 7},
                       {"id": "c", "text": "c", "row": 255}, {"id": "d", "text": "d"}]"#,
    );
    let rows: Vec<u8> = opened.wall.moments.iter().map(|moment| moment.row).collect();
    assert_eq!(rows, [0, 1, 2, 0]);
}

#[test]
fn a_value_that_cannot_be_read_is_left_out_and_still_written_back() {
    let opened = opened(
        r#""moments": [{"id": "m1", "text": "one", "seconds": "a while", "consequence": "explodes",
            "assessments": [{"verdict": "superb", "date": "2026-02-30"}]}]"#,
    );
    let places = [
        "Moment 1 (moments[0].seconds) could not be read and was left out.",
        "Moment 1 (moments[0].consequence) could not be read and was left out.",
        "Moment 1 (moments[0].assessments[0].verdict) could not be read and was left out.",
        "Moment 1 (moments[0].assessments[0].date) could not be read and was left out.",
    ];
    let mut said = notes(&opened);
    said.sort();
    let mut expected = places.map(str::to_owned);
    expected.sort();
    assert_eq!(said, expected);
    let json = momentwall::storage::to_json(&opened.wall);
    for kept in
        [r#""seconds": "a while""#, r#""consequence": "explodes""#, r#""date": "2026-02-30""#]
    {
        assert!(json.contains(kept), "{kept} in {json}");
    }
}

#[test]
fn what_could_not_be_read_is_named_without_what_steers() {
    let id = format!("a\u{1b}[31m\u{202e}\n{}", "x".repeat(5_000));
    let verdicts = serde_json::json!({ id: "superb" });
    let opened = opened(&format!(r#""reviews": [{{"id": "r", "verdicts": {verdicts}}}]"#));
    let [said] = &notes(&opened)[..] else { panic!("{:?}", opened.notes) };
    assert!(said.starts_with("Review 1 (reviews[0].verdicts.a[31m xx"), "{said}");
    assert!(said.ends_with(" could not be read and was left out.") && said.len() < 300, "{said}");
}

#[test]
fn a_due_date_that_is_none_is_kept_as_typed() {
    let opened = opened(
        r#""moments": [{"id": "m", "text": "m", "actions": [{"id": "a", "text": "a", "due": "next week"}]}]"#,
    );
    let action = &opened.wall.moments[0].actions[0];
    assert_eq!((action.due, action.due_as_typed.as_deref()), (None, Some("next week")));
    assert_eq!(momentwall::model::check(&opened.wall).len(), 1);
}

#[test]
fn null_is_as_good_as_absent() {
    let opened = opened(
        r#""why": null, "next_review": null, "moments": [{"id": "m", "text": "m", "seconds": null}]"#,
    );
    assert_eq!(notes(&opened), Vec::<String>::new());
    assert_eq!((opened.wall.why, opened.wall.moments[0].seconds), (None, None));
}

#[test]
fn a_cleared_verdict_is_no_verdict() {
    let opened = opened(
        r#""moments": [{"id": "m", "text": "m", "assessments": [{"verdict": "magical"}, {"verdict": "cleared"}]}]"#,
    );
    assert_eq!(opened.wall.moments[0].verdict(), None);
    assert_eq!(opened.wall.moments[0].assessments[0].verdict, Some(Verdict::Magical));
}

#[test]
fn a_new_id_never_takes_the_place_of_one_that_is_there() {
    let opened = opened(
        r#""moments": [{"id": "a", "text": "first"}, {"id": "a", "text": "second"}, {"id": "a-2", "text": "third"}],
           "priorities": ["a-2"]"#,
    );
    let chosen: Vec<&str> =
        opened.wall.priority_moments().map(|moment| moment.text.as_str()).collect();
    assert_eq!(chosen, ["third"]);
}

#[test]
fn an_action_keeps_its_own_moments_idea_though_another_has_the_same_id() {
    let opened = opened(
        r#""moments": [
            {"id": "a", "text": "a", "ideas": [{"id": "i", "text": "one"}], "actions": [{"id": "x", "text": "x", "idea": "i"}]},
            {"id": "b", "text": "b", "ideas": [{"id": "i", "text": "two"}], "actions": [{"id": "y", "text": "y", "idea": "i"}]}]"#,
    );
    for moment in &opened.wall.moments {
        assert_eq!(moment.actions[0].idea.as_ref(), Some(&moment.ideas[0].id));
    }
}

#[test]
fn r1_the_first_five_are_those_that_can_be_priorities() {
    let moments: Vec<String> = (1..=6)
        .map(|number| {
            format!(r#"{{"id": "m{number}", "text": "note {number}", "parked": {}}}"#, number == 1)
        })
        .collect();
    let ids = r#""priorities": ["m1","gone","m2","m3","m4","m5","m6"]"#;
    let opened = opened(&format!(r#""moments": [{}], {ids}"#, moments.join(",")));
    let ranks: Vec<&str> = opened.wall.priorities.iter().map(|id| id.as_str()).collect();
    assert_eq!(ranks, ["m2", "m3", "m4", "m5", "m6"]);
}

#[test]
fn an_assessment_without_a_verdict_takes_none_back() {
    let opened = opened(
        r#""moments": [{"id": "m", "text": "m", "assessments": [{"verdict": "magical"}, {"votes": [1, 0, 0]}]}]"#,
    );
    assert_eq!(opened.wall.moments[0].verdict(), Some(Verdict::Magical));
}

#[test]
fn many_broken_things_are_mended_in_no_time() {
    // Twenty thousand moments without an id, each of which gets one of its own.
    let moments = vec!["{}"; 20_000].join(",");
    assert_eq!(opened(&format!(r#""moments": [{moments}]"#)).notes.len(), 20_000);
}

#[test]
fn many_ideas_and_actions_of_one_moment_are_mended_in_no_time() {
    // Each idea gets an id of its own; going through all actions for each would take minutes.
    let many = |field: &str| vec![field; 100_000].join(",");
    let (ideas, actions) = (many("{}"), many(r#"{"idea": ""}"#));
    let opened = opened(&format!(
        r#""moments": [{{"id": "m", "text": "m", "ideas": [{ideas}], "actions": [{actions}]}}]"#
    ));
    let moment = &opened.wall.moments[0];
    assert!(moment.actions.iter().all(|action| action.idea.as_ref() == Some(&moment.ideas[0].id)));
}
