//! The command line in German, and files that were made in German.

use crate::run::Place;

const TABLE: &str = "stage;text;contact_type;priority_rank;verdict;action;due\n\
    Buchen;Ruft an und wartet;Telefon;1;Miserabel;Zweite Leitung;15.2.2027\n\
    Buchen;Bekommt einen Brief;post;;magisch;;\n";

#[test]
fn a_german_table_makes_a_german_wall() {
    let place = Place::new();
    place.write("liste.csv", TABLE);
    let said = place.done(&["--language", "de", "import", "liste.csv", "w.wall.json"]);
    assert!(said.starts_with("2 Momente in "), "{said}");
    let wall = place.read("w.wall.json");
    assert!(wall.contains(r#""due": "2027-02-15""#), "{wall}");
    assert!(wall.contains(r#""verdict": "miserable""#) && wall.contains(r#""verdict": "magical""#));
    assert!(wall.contains(r#""label": "Telefon""#) && !wall.contains(r#""label": "Phone""#));
    let summary = place.done(&["--language", "de", "summary", "w.wall.json"]);
    assert!(summary.contains("2 Momente in 1 Abschnitt"), "{summary}");
    assert!(summary.contains("1 magischer Moment (0 von 1 Priorität), 0 neutral, 1 miserabel"));
    // The same wall, read in English: its own words stay.
    let summary = place.done(&["--language", "en", "summary", "w.wall.json"]);
    assert!(summary.contains("2 moments in 1 stage"), "{summary}");
}

#[test]
fn a_type_is_found_by_its_name_in_the_other_language() {
    let place = Place::new();
    place.done(&["--language", "de", "new", "w.wall.json"]);
    place.done(&["add", "w.wall.json", "Rings", "--type", "Phone"]);
    place.done(&["add", "w.wall.json", "Ruft an", "--type", "Telefon"]);
    assert_eq!(place.read("w.wall.json").matches(r#""contact": "phone""#).count(), 2);
}

#[test]
fn minutes_are_known_as_such_in_either_language() {
    let place = Place::new();
    for written in ["en", "de"] {
        let minutes = format!("{written}.md");
        place.done(&["--language", written, "export", "--sample", "hotel", &minutes]);
        for read in ["en", "de"] {
            let said = place.refused(1, &["--language", read, "import", &minutes, "w.wall.json"]);
            let expected =
                if read == "en" { "these are the minutes" } else { "das ist das Protokoll" };
            assert!(said.contains(expected), "{said}");
        }
    }
}

#[test]
fn the_language_is_that_of_the_system_unless_another_is_chosen() {
    let place = Place::new();
    let english = place.done(&["export", "--sample", "cafe", "-", "--format", "md"]);
    assert!(english.contains("## Priorities"), "{english}");
    let mut command = place.command(&["export", "--sample", "cafe", "-", "--format", "md"]);
    let german = command.env("LC_ALL", "de_AT.UTF-8").output().unwrap();
    let german = String::from_utf8(german.stdout).unwrap();
    assert!(german.contains("## Prioritäten"), "{german}");
    let mut command = place.command(&["summary", "nowhere.wall.json"]);
    let refused = command.env("LC_ALL", "de_DE.UTF-8").output().unwrap();
    let refused = String::from_utf8(refused.stderr).unwrap();
    assert!(
        refused
            .contains("diese Datei gibt es nicht; vielleicht wurde sie verschoben oder umbenannt"),
        "{refused}"
    );
}

#[test]
fn the_help_and_what_is_wrong_are_told_in_german() {
    let place = Place::new();
    let help = place.done(&["--language", "de", "export", "--help"]);
    for said in ["Aufruf: momentwall export", "Optionen:", "Breite des Fotos", "[sonst: 16:9]"] {
        assert!(help.contains(said), "{said} in {help}");
    }
    assert_eq!(help, place.done(&["--language=de", "help", "export"]));
    for (arguments, expected) in [
        (
            &["export", "a.wall.json", "a.png", "--width", "0"][..],
            "eine Breite ist 1 bis 32000 Pixel",
        ),
        (&["new"], "es fehlt: <OUT>"),
        (
            &["new", "a.wall.json", "--sample", "schloss"],
            "nimmt nicht schloss, nur cafe, hotel, shop",
        ),
        (&["check", "--all"], "die Option --all gibt es hier nicht"),
        (&["export", "a", "b.png", "--width", "9", "--scale", "2"], "gehen nicht zusammen"),
        (&["new", "a.wall.json", "--sample"], "braucht einen Wert"),
    ] {
        let said = place.refused(2, &[&["--language", "de"], arguments].concat());
        assert!(said.contains(expected) && said.contains("siehe momentwall --help"), "{said}");
    }
}
