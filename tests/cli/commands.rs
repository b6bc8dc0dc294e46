//! Each command, doing what it is for.

use serde_json::{Value, json};

use crate::run::{Place, names};

fn summary(place: &Place, file: &str) -> Value {
    serde_json::from_str(&place.done(&["summary", file, "--json", "--today", "2026-11-21"]))
        .unwrap()
}

#[test]
fn new_makes_an_empty_wall_with_six_types() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let wall: Value = serde_json::from_str(&place.read("a.wall.json")).unwrap();
    assert_eq!((&wall["format"], &wall["version"]), (&json!("momentwall"), &json!(1)));
    assert_eq!(wall["contact_types"].as_array().unwrap().len(), 6);
    assert_eq!(place.names(), ["a.wall.json"]);
    place.done(&["check", "a.wall.json"]);
}

#[test]
fn new_copies_a_sample() {
    let place = Place::new();
    for (name, moments) in [("cafe", 12), ("hotel", 30), ("shop", 60)] {
        let file = format!("{name}.wall.json");
        place.done(&["new", &file, "--sample", name]);
        assert_eq!(summary(&place, &file)["moments"], json!(moments));
    }
    place.refused_usage(&["new", "x.wall.json", "--sample", "castle"]);
}

#[test]
fn new_replaces_only_with_force_and_keeps_a_backup() {
    let place = Place::new();
    place.done(&["new", "a.wall.json", "--sample", "cafe"]);
    let before = place.read("a.wall.json");
    let said = place.refused(1, &["new", "a.wall.json"]);
    assert!(said.ends_with("a.wall.json") && said.contains("--force"), "{said}");
    assert_eq!(place.read("a.wall.json"), before);
    place.done(&["new", "a.wall.json", "--force"]);
    assert_ne!(place.read("a.wall.json"), before);
    let backups = place.path("data/momentwall/backups");
    let kept = names(&backups);
    assert_eq!(kept.len(), 1);
    assert_eq!(std::fs::read_to_string(backups.join(&kept[0])).unwrap(), before);
}

#[test]
fn import_reads_tables_and_lists() {
    let place = Place::new();
    place.write("list.csv", "text,stage\nSees our van,Plan\nRings to book,Plan\n");
    let said = place.done(&["import", "list.csv", "b.wall.json"]);
    assert_eq!(said, "2 moments in b.wall.json\n");
    assert_eq!(summary(&place, "b.wall.json")["stages"], json!([{"name": "Plan", "moments": 2}]));
    place.write("my_list.txt", "- one\n- two\n- three\n");
    place.done(&["import", "my_list.txt", "c.wall.json"]);
    let counts = summary(&place, "c.wall.json");
    assert_eq!((&counts["moments"], &counts["title"]), (&json!(3), &json!("My list")));
}

#[test]
fn import_says_what_it_could_not_take() {
    let place = Place::new();
    place.write("odd.csv", "text,colour,due\na,red,soon\n");
    let ran = place.run(&["import", "odd.csv", "b.wall.json"]);
    assert_eq!(ran.code, 0);
    assert_eq!(ran.err.lines().count(), 3, "{}", ran.err);
}

#[test]
fn add_puts_moments_at_the_end_of_the_last_stage() {
    let place = Place::new();
    place.done(&["new", "a.wall.json", "--sample", "cafe"]);
    let said = place.done(&["add", "a.wall.json", "Waves goodbye", "Comes again"]);
    assert_eq!(said, "2 moments added, 14 moments on the timeline\n");
    let counts = summary(&place, "a.wall.json");
    let last = counts["stages"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["moments"], json!(4));
}

#[test]
fn add_takes_a_stage_a_type_and_the_shelf() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    place.done(&["add", "a.wall.json", "Looks us up", "--stage", "Plan", "--type", "web-site"]);
    place.done(&["add", "a.wall.json", "Rings", "--stage", "Plan", "--type", "Kiosk"]);
    place.done(&["add", "a.wall.json", "Later", "--parked"]);
    let counts = summary(&place, "a.wall.json");
    assert_eq!((&counts["moments"], &counts["parked"]), (&json!(2), &json!(1)));
    assert_eq!(counts["stages"], json!([{"name": "Plan", "moments": 2}]));
    assert_eq!(
        (&counts["contact_types"]["Website"], &counts["contact_types"]["Kiosk"]),
        (&json!(1), &json!(1))
    );
}

#[test]
fn add_refuses_what_the_wall_does_not_hold_and_changes_nothing() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let before = place.read("a.wall.json");
    place.refused(1, &["add", "a.wall.json", "fine", &"x".repeat(501)]);
    place.refused(1, &["add", "a.wall.json", " "]);
    assert_eq!(place.read("a.wall.json"), before);
}

#[test]
fn add_backs_up_a_wall_it_had_to_mend() {
    let place = Place::new();
    let broken = r#"{"format": "momentwall", "version": 1, "moments": [{"id": "m", "text": "a", "seconds": -1}]}"#;
    place.write("a.wall.json", broken);
    place.done(&["add", "a.wall.json", "b"]);
    let backups = place.path("data/momentwall/backups");
    assert_eq!(std::fs::read_to_string(backups.join(&names(&backups)[0])).unwrap(), broken);
}

#[test]
fn check_lists_every_problem_on_a_line_of_its_own() {
    let place = Place::new();
    place.write(
        "a.wall.json",
        r#"{"format": "momentwall", "version": 1, "priorities": ["gone"],
            "moments": [{"id": "m", "text": "a", "seconds": -1, "target": "miserable",
                         "assessments": [{"verdict": "neutral"}]}]}"#,
    );
    place.done(&["new", "b.wall.json"]);
    let ran = place.run(&["check", "a.wall.json", "b.wall.json", "missing.wall.json"]);
    assert_eq!(ran.code, 1);
    assert_eq!(ran.out.lines().count(), 3, "{}", ran.out);
    assert!(ran.out.lines().all(|line| line.starts_with("a.wall.json: ")));
    assert_eq!(ran.err.lines().count(), 1);
}

#[test]
fn summary_counts_by_hand() {
    let place = Place::new();
    place.done(&["new", "hotel.wall.json", "--sample", "hotel"]);
    let counts = summary(&place, "hotel.wall.json");
    let expected = json!({
        "moments": 30,
        "open_priorities": [2],
        "wall_verdicts": {"miserable": 6, "neutral": 3, "magical": 6},
        "magical_moment_count": 6,
        "assessed_non_priorities": 11,
        "targets_not_above_verdict": [],
        "ideas": 13,
        "actions": 6,
        "actions_missing_owner_or_due": 1,
        "first_due": "2026-11-13",
        "last_due": "2027-01-15",
    });
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&counts[key], value, "{key}");
    }
    let states: Vec<&str> = counts["priorities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["under_way", "open", "look_again", "protect"]);
    let reach = &counts["reach"];
    assert_eq!(
        (&reach["contacts_per_customer"], &reach["per_year"]),
        (&json!(28.3), &json!(39_620))
    );
    assert_eq!((&reach["timed"], &reach["untimed"]), (&json!(16), &json!(14)));
}

#[test]
fn summary_of_an_empty_wall_has_every_key() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let counts = summary(&place, "a.wall.json");
    for key in [
        "title",
        "moments",
        "stages",
        "contact_types",
        "priorities",
        "open_priorities",
        "wall_verdicts",
        "magical_moment_count",
        "assessed_non_priorities",
        "targets_not_above_verdict",
        "ideas",
        "actions",
        "actions_missing_owner_or_due",
        "first_due",
        "last_due",
        "reach",
    ] {
        assert!(counts.get(key).is_some(), "{key}");
    }
    for key in [
        "contacts_per_customer",
        "per_year",
        "seconds_per_customer",
        "average_seconds",
        "hours_per_year",
    ] {
        assert!(counts["reach"].get(key).is_some(), "{key}");
    }
    assert_eq!(counts["reach"]["per_year"], Value::Null);
}

#[test]
fn two_types_with_one_label_are_told_apart() {
    let place = Place::new();
    place.write(
        "a.wall.json",
        r#"{"format": "momentwall", "version": 1,
            "contact_types": [{"id": "phone", "label": "Phone"}, {"id": "t7", "label": "Phone"}],
            "moments": [{"id": "m", "text": "a", "contact": "t7"}]}"#,
    );
    assert_eq!(
        summary(&place, "a.wall.json")["contact_types"],
        json!({"Phone": 0, "Phone (2)": 1})
    );
}

#[test]
fn without_a_display_the_window_is_refused_in_one_sentence() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    for arguments in [&[][..], &["a.wall.json"]] {
        let mut command = place.command(arguments);
        let output = command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().unwrap();
        let ran = crate::run::ran(output);
        assert_eq!(ran.code, 1, "{}", ran.err);
        assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
        assert!(ran.err.contains("the window could not be opened"), "{}", ran.err);
    }
}

impl Place {
    /// Runs a command whose words are wrong; the whole of the help may follow the sentence.
    #[track_caller]
    fn refused_usage(&self, arguments: &[&str]) {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.err);
        assert!(!ran.err.is_empty());
    }
}

#[test]
fn wrong_usage_is_exit_2() {
    let place = Place::new();
    place.done(&["new", "a.wall.json"]);
    let wrong: [&[&str]; 12] = [
        &["fly"],
        &["new"],
        &["new", "a.txt"],
        &["export", "a.wall.json"],
        &["export", "a.wall.json", "a.gif"],
        &["export", "a.wall.json", "a.png", "--width", "0"],
        &["export", "a.wall.json", "a.png", "--width", "32001"],
        &["export", "a.wall.json", "a.png", "--width", "9", "--scale", "2"],
        &["export", "a.wall.json", "a.pdf", "--poster", "a4", "--sheets", "21"],
        &["export", "a.wall.json", "a.pdf", "--sheets", "3"],
        &["export", "a.wall.json", "a.pdf", "--poster", "a1"],
        &["summary", "a.wall.json", "--today", "tomorrow"],
    ];
    for arguments in wrong {
        place.refused_usage(arguments);
    }
    assert_eq!(place.run(&["--help"]).code, 0);
    assert_eq!(place.run(&["--version"]).code, 0);
}
