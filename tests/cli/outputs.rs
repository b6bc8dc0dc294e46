//! `export`: whole files or none, never onto the wall itself.

use std::fs;
use std::path::Path;

use crate::run::{Place, ran};

fn with_sample() -> Place {
    let place = Place::new();
    place.done(&["new", "a.wall.json", "--sample", "cafe"]);
    place
}

#[test]
fn every_format_is_written_by_its_ending() {
    let place = with_sample();
    for out in ["a.png", "a.pdf", "a.svg", "a.csv", "a.md", "a.json"] {
        place.done(&["export", "a.wall.json", out, "--today", "2026-11-21"]);
    }
    assert!(fs::read(place.path("a.png")).unwrap().starts_with(b"\x89PNG"));
    assert!(fs::read(place.path("a.pdf")).unwrap().starts_with(b"%PDF-1."));
    assert!(place.read("a.svg").contains("<title id=\"title\">A quick breakfast"));
    assert!(place.read("a.csv").starts_with("order,stage,text,"));
    assert!(place.read("a.md").starts_with("# A quick breakfast"));
    assert_eq!(place.read("a.json"), place.read("a.wall.json"));
    assert_eq!(
        place.names(),
        ["a.csv", "a.json", "a.md", "a.pdf", "a.png", "a.svg", "a.wall.json"]
    );
}

#[test]
fn a_sample_can_be_exported_without_a_file() {
    let place = Place::new();
    place.done(&["export", "--sample", "hotel", "hotel.png", "--width", "800"]);
    assert_eq!(place.names(), ["hotel.png"]);
}

/// The picture in the README; with `UPDATE_GUIDE` set it is made anew.
#[test]
fn guide_the_photo_in_the_readme_is_the_one_that_is_made() {
    let place = Place::new();
    let width = ["--width", "2300", "--without-wall", "--language", "en"];
    place.done(&[&["export", "--sample", "hotel", "hotel.png"][..], &width].concat());
    let shown = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures/hotel.png");
    if std::env::var_os("UPDATE_GUIDE").is_some() {
        fs::copy(place.path("hotel.png"), &shown).unwrap();
    }
    let now = image::open(place.path("hotel.png")).unwrap().to_rgb8();
    let shown = image::open(shown).unwrap().to_rgb8();
    assert_eq!(now.dimensions(), shown.dimensions());
    let differ = |(now, shown): &(&image::Rgb<u8>, &image::Rgb<u8>)| {
        now.0.iter().zip(shown.0).any(|(now, shown)| now.abs_diff(shown) > 24)
    };
    let different = now.pixels().zip(shown.pixels()).filter(differ).count();
    assert!(different < 400, "{different} pixels look different");
}

#[test]
fn a_photo_gives_the_wall_back() {
    let place = with_sample();
    place.done(&["export", "a.wall.json", "a.png", "--width", "400"]);
    let summary = place.done(&["summary", "a.wall.json", "--json"]);
    assert_eq!(place.done(&["summary", "a.png", "--json"]), summary);
    place.done(&["check", "a.png"]);
    place.done(&["import", "a.png", "b.wall.json"]);
    assert_eq!(place.read("b.wall.json"), place.read("a.wall.json"));
    // What writes into a wall's file takes no photo.
    assert!(place.refused(1, &["add", "a.png", "More"]).contains("this is a picture"));
    place.done(&["export", "a.wall.json", "a.png", "--width", "400", "--without-wall"]);
    let said = place.refused(1, &["import", "a.png", "c.wall.json"]);
    assert!(said.contains("there is no wall inside this picture"), "{said}");
    place.write("cut.png", &std::fs::read(place.path("a.png")).unwrap()[..60]);
    assert!(place.refused(1, &["import", "cut.png", "c.wall.json"]).contains("cut off"));
    assert_eq!(place.names(), ["a.png", "a.wall.json", "b.wall.json", "cut.png"]);
}

#[test]
fn parked_notes_can_be_left_out_of_the_photo() {
    let place = Place::new();
    let svg = |more: &[&str]| {
        place.done(&[&["export", "--sample", "hotel", "a.svg"][..], more].concat());
        place.read("a.svg")
    };
    assert!(svg(&[]).contains("Parked (2)"));
    assert!(!svg(&["--without-parked"]).contains("Parked (2)"));
    let minutes = |more: &[&str]| {
        place.done(&[&["export", "--sample", "hotel", "-", "--format", "md"][..], more].concat())
    };
    assert!(minutes(&[]).contains("parked"));
    assert!(!minutes(&["--without-parked"]).contains("parked"));
    // What is to be read in again keeps every note.
    let table = ["export", "--sample", "hotel", "a.csv", "--without-parked"];
    assert!(place.refused(2, &table).contains("keep every note"));
}

#[test]
fn what_was_expected_and_who_was_there_are_not_lost() {
    let place = Place::new();
    place.write(
        "a.wall.json",
        br#"{"format": "momentwall", "version": 1, "scenario": {"customer": "Ana"}, "participants": [{"name": "Gwen", "role": "manager"},
        {"role": "customer"}], "moments": [{"id": "m1", "text": "Waits at the door", "expected": "Somebody who waves",
        "got": "Nobody for six minutes"}], "priorities": ["m1"]}"#,
    );
    let cards =
        place.done(&["export", "a.wall.json", "-", "--format", "svg", "--page", "priorities"]);
    assert!(cards.contains("Ana expected") && cards.contains("Somebody who waves"), "{cards}");
    assert!(cards.contains("Nobody for six"));
    let minutes = place.done(&["export", "a.wall.json", "-", "--format", "md"]);
    assert!(minutes.contains("- **In the room:** Gwen (Manager), Customer"), "{minutes}");
}

#[test]
fn every_shape_and_theme_makes_a_photo() {
    let place = with_sample();
    for shape in ["screen", "16:9", "a4", "a3", "a1", "flipchart", "line"] {
        place.done(&["export", "a.wall.json", "a.png", "--shape", shape, "--width", "640"]);
    }
    for more in [["--theme", "dark"], ["--theme", "paper"], ["--scale", "0.3"]] {
        place.done(&["export", "a.wall.json", "a.png", more[0], more[1]]);
    }
    place.done(&["export", "a.wall.json", "a.png", "--transparent", "--width", "640"]);
}

#[test]
fn drawings_take_what_makes_sense_for_them_and_refuse_the_rest() {
    fn pdf<'a>(more: &[&'a str]) -> Vec<&'a str> {
        [&["export", "a.wall.json", "a.pdf"], more].concat()
    }
    let place = with_sample();
    for shape in ["16:9", "a4", "a3", "a1", "flipchart", "line"] {
        place.done(&pdf(&["--shape", shape, "--theme", "dark"]));
    }
    place.done(&pdf(&["--poster", "a4", "--sheets", "2", "--transparent"]));
    let svg = ["export", "a.wall.json", "a.svg", "--outlines", "--width", "800"];
    place.done(&svg);
    assert!(place.read("a.svg").contains(" width=\"800\" "));
    let before = place.names();
    assert!(place.refused(2, &pdf(&["--width", "800"])).contains("as large as its sheet"));
    assert!(place.refused(2, &pdf(&["--scale", "2"])).contains("as large as its sheet"));
    assert!(place.refused(2, &pdf(&["--outlines"])).contains(".svg"));
    for out in ["b.png", "b.svg", "b.csv"] {
        let said = place.refused(2, &["export", "a.wall.json", out, "--poster", "a4"]);
        assert!(said.contains(".pdf"), "{said}");
    }
    assert_eq!(place.names(), before);
}

#[test]
fn text_goes_to_standard_output_where_the_format_is_said() {
    let place = with_sample();
    assert!(place.done(&["export", "a.wall.json", "-", "--format", "csv"]).starts_with("order,"));
    assert!(place.done(&["export", "a.wall.json", "-", "--format", "md"]).starts_with("# "));
    assert!(place.done(&["export", "a.wall.json", "-", "--format", "svg"]).ends_with("</svg>\n"));
    assert_eq!(
        place.done(&["export", "a.wall.json", "-", "--format", "json"]),
        place.read("a.wall.json")
    );
    place.refused(2, &["export", "a.wall.json", "-"]);
}

#[test]
fn the_wall_is_never_exported_onto_itself() {
    let place = with_sample();
    let before = place.read("a.wall.json");
    place.refused(1, &["export", "a.wall.json", "a.wall.json"]);
    place.refused(1, &["export", "a.wall.json", "./a.wall.json"]);
    fs::hard_link(place.path("a.wall.json"), place.path("twin.csv")).unwrap();
    place.refused(1, &["export", "a.wall.json", "twin.csv"]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("a.wall.json", place.path("link.md")).unwrap();
        place.refused(1, &["export", "a.wall.json", "link.md"]);
    }
    assert_eq!(place.read("a.wall.json"), before);
}

#[test]
fn one_missing_folder_is_made_and_more_are_not() {
    let place = Place::new();
    place.done(&["new", "walls/a.wall.json"]);
    place.done(&["export", "walls/a.wall.json", "photos/a.csv"]);
    place.refused(1, &["new", "no/such/a.wall.json"]);
    assert_eq!(place.names(), ["photos", "walls"]);
}

#[test]
fn an_output_that_cannot_be_written_leaves_the_old_one() {
    let place = with_sample();
    place.refused(1, &["export", "a.wall.json", "no/such/folder/a.csv"]);
    fs::create_dir(place.path("folder.csv")).unwrap();
    place.refused(1, &["export", "a.wall.json", "folder.csv"]);
    let before = place.names();
    let too_large = place.refused(1, &["export", "a.wall.json", "a.png", "--scale", "100"]);
    assert!(too_large.contains("32,000"), "{too_large}");
    assert_eq!(place.names(), before, "nothing is left behind");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_said() {
    let place = with_sample();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = place.command(&["summary", "a.wall.json"]);
    let ran = ran(command.stdout(full).output().unwrap());
    assert_eq!(ran.code, 1);
    assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn odd_names_are_names() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let place = with_sample();
    let odd = OsStr::from_bytes(b"caf\xE9 \x1b[31m.wall.json");
    fs::copy(place.path("a.wall.json"), place.path("x").with_file_name(odd)).unwrap();
    let good = ran(place.command(&[OsStr::new("check"), odd]).output().unwrap());
    assert_eq!(good.code, 0, "{}", good.err);
    let missing = OsStr::from_bytes(b"\xFF\x1b[2J.wall.json");
    let refused = ran(place.command(&[OsStr::new("check"), missing]).output().unwrap());
    assert_eq!(refused.code, 1);
    assert!(!refused.err.contains('\x1b'), "a name must not steer the terminal: {:?}", refused.err);
}
