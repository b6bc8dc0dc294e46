//! Bad input: exit code 1, one sentence with the path last, and the file's bytes untouched.

use std::fs;

use crate::run::Place;

#[test]
fn every_bad_wall_gets_one_sentence_with_the_path_last() {
    let place = Place::new();
    let utf16: Vec<u8> = "{\"format\": 1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let deep = "[".repeat(1_000_000);
    let bad: [(&str, &[u8]); 10] = [
        ("empty", b""),
        ("zeros", &[0; 1000]),
        ("truncated", br#"{"format": "momentwall", "version": 1, "mom"#),
        ("foreign", br#"{"notes": []}"#),
        ("newer", br#"{"format": "momentwall", "version": 99}"#),
        ("deep", deep.as_bytes()),
        ("utf16", &utf16),
        ("latin", b"{\"format\": \"momentwall\", \"title\": \"caf\xE9\"}"),
        ("nan", br#"{"format": "momentwall", "version": 1, "x": NaN}"#),
        ("twice", br#"{"format": "momentwall", "version": 1, "moments": [], "moments": []}"#),
    ];
    for (name, content) in bad {
        let file = format!("{name}.wall.json");
        place.write(&file, content);
        let commands: [&[&str]; 4] = [
            &["check", &file],
            &["summary", &file, "--json"],
            &["add", &file, "text"],
            &["export", &file, "out.csv"],
        ];
        for arguments in commands {
            let said = place.refused(1, arguments);
            assert!(said.starts_with("momentwall: ") && said.ends_with(&file), "{said}");
        }
        assert_eq!(fs::read(place.path(&file)).unwrap(), content, "{name} was touched");
    }
    assert_eq!(place.names().len(), 10, "nothing else was written");
}

#[test]
fn what_is_no_file_is_said() {
    let place = Place::new();
    fs::create_dir(place.path("folder.wall.json")).unwrap();
    let said = place.refused(1, &["summary", "folder.wall.json"]);
    assert_eq!(
        said,
        "momentwall: this is a folder, not a file; choose a file in it: folder.wall.json"
    );
    let said = place.refused(1, &["summary", "missing.wall.json"]);
    assert_eq!(
        said,
        "momentwall: there is no such file; it may have been moved or renamed: missing.wall.json"
    );
}

#[test]
fn two_gigabytes_of_zeros_are_refused_by_their_size() {
    let place = Place::new();
    let huge = fs::File::create(place.path("huge.wall.json")).unwrap();
    huge.set_len(2_000_000_000).unwrap();
    let said = place.refused(1, &["summary", "huge.wall.json"]);
    assert!(said.contains("too big (2,000 MB; 64 MB at most)"), "{said}");
    fs::rename(place.path("huge.wall.json"), place.path("huge.csv")).unwrap();
    place.refused(1, &["import", "huge.csv", "b.wall.json"]);
}

#[cfg(target_os = "linux")]
#[test]
fn devices_are_not_read() {
    let place = Place::new();
    let said = place.refused(1, &["summary", "/dev/zero"]);
    assert_eq!(
        said,
        "momentwall: this is a device or a pipe, not a file; choose a file: /dev/zero"
    );
}

#[test]
fn bad_tables_are_refused() {
    let place = Place::new();
    for (name, content) in [("empty.csv", ""), ("no-text.csv", "a,b\n1,2\n"), ("empty.txt", " \n")]
    {
        place.write(name, content);
        let said = place.refused(1, &["import", name, "b.wall.json"]);
        assert!(said.ends_with(name), "{said}");
    }
    place.write("list.doc", "x");
    place.refused(2, &["import", "list.doc", "b.wall.json"]);
    assert!(!place.names().contains(&"b.wall.json".to_owned()));
}

#[test]
fn a_mended_wall_is_said_on_stderr_and_is_no_failure() {
    let place = Place::new();
    let broken = r#"{"format": "momentwall", "version": 1, "moments": [{"id": "m", "text": "a", "seconds": -1}]}"#;
    place.write("a.wall.json", broken);
    for arguments in [["summary", "a.wall.json", "--json"], ["export", "a.wall.json", "a.csv"]] {
        let ran = place.run(&arguments);
        assert_eq!((ran.code, ran.err.lines().count()), (0, 1), "{}", ran.err);
    }
    assert_eq!(place.read("a.wall.json"), broken, "looking writes nothing");
}
