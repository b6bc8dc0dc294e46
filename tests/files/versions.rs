//! Walls as every version of the format had them: what was written once opens for ever.

use momentwall::storage::{self, VERSION, to_json};

/// A wall of each version, with keys that nobody knows.
const WALLS: [(u32, &str); 1] = [(1, include_str!("versions/version-1.wall.json"))];

#[test]
fn a_wall_of_every_version_opens_without_a_word() {
    let versions: Vec<u32> = WALLS.iter().map(|(version, _)| *version).collect();
    assert_eq!(versions, (1..=VERSION).collect::<Vec<u32>>(), "a version without a wall to try");
    for (version, json) in WALLS {
        assert!(json.contains(&format!("\"version\": {version}")));
        let opened = storage::open(json.as_bytes()).unwrap();
        assert!(opened.notes.is_empty(), "version {version}: {:?}", opened.notes);
        assert_eq!(opened.wall.timeline().count(), 60, "version {version}");
    }
}

#[test]
fn a_wall_of_this_version_is_written_back_to_the_letter() {
    let (_, json) = WALLS[WALLS.len() - 1];
    assert_eq!(to_json(&storage::open(json.as_bytes()).unwrap().wall), json);
}
