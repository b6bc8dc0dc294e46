//! The pictures in docs/guide.md, made by the program's own renderer as the guide tells its story. After a change of the
//! window `UPDATE_GUIDE=1 cargo test guide` takes them anew.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use momentwall::app::Station;
use momentwall::samples::Sample;
use momentwall::storage::{Look, Preferences};

use crate::driver::Driver;

/// Every picture of the guide.
const PICTURES: [&str; 9] = [
    "start",
    "first-moments",
    "types",
    "priorities",
    "verdicts",
    "actions",
    "close",
    "photo",
    "present",
];
const MOMENTS: [&str; 6] = [
    "Finds the practice on the map",
    "Rings, and waits eight minutes",
    "Text message with the date",
    "Cannot find the parking",
    "Fills in the same form again",
    "Nobody says how long it takes",
];

fn window() -> Driver {
    let preferences = Preferences { look: Look::Light, ..Preferences::default() };
    Driver::with(1440.0, 900.0, preferences)
}

#[test]
fn guide_a_start_screen_shows_the_walls() {
    let folder = tempfile::tempdir().unwrap();
    let recent = Sample::ALL.map(|sample| {
        let file = folder.path().join(format!("{}.wall.json", sample.name()));
        std::fs::write(&file, sample.json()).unwrap();
        file
    });
    let preferences =
        Preferences { look: Look::Light, recent: recent.to_vec(), ..Preferences::default() };
    let mut driver = Driver::with(1440.0, 900.0, preferences);
    driver.app_mut().show_start_screen_with(Vec::new());
    driver.settle().wait_for("the walls", |driver| driver.app().start_screen() == Some(6));
    driver.for_guide("start");
}

#[test]
fn guide_a_first_wall_is_written() {
    let mut driver = window();
    driver.app_mut().go_to(Station::SetUp);
    driver.settle().fill("Title", "First visit to the dentist");
    driver.fill("Customer", "Sam, new in town");
    driver.app_mut().go_to(Station::Moments);
    driver.settle().button("Add");
    for text in MOMENTS {
        driver.type_text(text).key(Key::Enter);
    }
    assert_eq!(driver.texts(), MOMENTS);
    driver.type_text("The dentist explains every st").for_guide("first-moments");
}

#[test]
fn guide_the_stations_lead_through_the_workshop() {
    let mut driver = window();
    driver.open_sample(Sample::Cafe);
    let texts = driver.texts();
    for (station, picture) in [
        (Station::Types, "types"),
        (Station::Priorities, "priorities"),
        (Station::Verdicts, "verdicts"),
        (Station::Actions, "actions"),
        (Station::Close, "close"),
    ] {
        driver.app_mut().go_to(station);
        driver.settle();
        match station {
            // The first priority.
            Station::Verdicts => driver.click_note(&texts[4]),
            // Beside all notes, so that none is chosen.
            Station::Close => driver.click_at(egui::pos2(520.0, 680.0)),
            _ => &mut driver,
        };
        driver.for_guide(picture);
    }
    driver.app_mut().go_to(Station::Verdicts);
    driver.settle().key(Key::F11).for_guide("present");
}

#[test]
fn guide_the_photo_is_arranged() {
    let place = tempfile::tempdir().unwrap();
    // Its name stands in the picture.
    let folder = place.path().join("Workshops");
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("cafe.wall.json");
    std::fs::write(&file, Sample::Cafe.json()).unwrap();
    let mut driver = window();
    driver.drop_file(&file).keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    driver.wait_for("the photo's picture", |driver| {
        driver.has(Role::Image, "How the photo will look") && driver.has_text("pixels, about ")
    });
    driver.for_guide("photo");
}

/// The guide shows what is there, and nothing is there that it does not show.
#[test]
fn guide_shows_every_picture() {
    if std::env::var_os("UPDATE_GUIDE").is_some() {
        // The pictures are just being written.
        return;
    }
    let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let guide = std::fs::read_to_string(docs.join("guide.md")).unwrap();
    let mut files: Vec<String> = std::fs::read_dir(docs.join("pictures"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    files.sort();
    let mut pictures: Vec<String> = PICTURES.iter().map(|name| format!("{name}.png")).collect();
    pictures.sort();
    assert_eq!(files, pictures);
    for picture in &pictures {
        assert!(guide.contains(&format!("](pictures/{picture})")), "{picture}");
    }
    assert_eq!(guide.matches("](pictures/").count(), pictures.len());
}

#[test]
fn the_window_of_the_readme() {
    let mut driver = Driver::sized(1600.0, 900.0);
    driver.open_sample(Sample::Cafe).app_mut().go_to(Station::Verdicts);
    driver.settle();
    let texts = driver.texts();
    driver.click_note(&texts[4]).for_readme("window");
}
