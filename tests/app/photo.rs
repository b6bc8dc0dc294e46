//! The desk on which the photo is arranged.

use egui::accesskit::Role;
use egui::{Key, Modifiers, OutputCommand};
use momentwall::app::Dialog;
use momentwall::samples::Sample;
use momentwall::storage::{Look, Preferences, open_file_or_photo};

use crate::driver::Driver;
use crate::wall_of;

const PREVIEW: &str = "How the photo will look";

fn hotel() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hotel.wall.json");
    std::fs::write(&file, Sample::Hotel.json()).unwrap();
    (folder, file)
}

/// With the desk open and the photo drawn on it.
fn arranged(driver: &mut Driver) -> &mut Driver {
    driver.button("Photo…");
    driver.wait_for("the photo's picture", |driver| driver.has(Role::Image, PREVIEW));
    driver.wait_for("its size", |driver| driver.has_text("pixels, about "));
    driver
}

/// The desk settled on what it shows now.
fn drawn_anew(driver: &mut Driver, word: &str) {
    driver.wait_for(word, |driver| driver.has_text(word));
}

#[test]
fn the_photo_and_the_priorities_are_saved_beside_the_wall() {
    let (folder, file) = hotel();
    let mut driver = Driver::on(&file);
    arranged(&mut driver);
    assert!(driver.has_text("Goes to hotel.png and hotel priorities.png in"));
    // Enter is enough.
    driver.key(Key::Enter);
    driver.wait_for("the photo", |driver| driver.has_text("Photo saved: hotel.png"));
    for name in ["hotel.png", "hotel priorities.png"] {
        let (opened, _) = open_file_or_photo(&folder.path().join(name)).unwrap();
        assert_eq!(opened.wall, *driver.wall(), "{name}");
    }
    assert!(driver.has_text("Show in folder"));
    // The next one takes nobody's place.
    driver.button("Save another");
    driver.wait_for("another", |_| folder.path().join("hotel 2 priorities.png").exists());
    driver.key(Key::Escape);
    assert!(driver.app().dialog().is_none());
}

#[test]
fn choices_change_the_photo_and_are_there_the_next_time() {
    let (folder, file) = hotel();
    let mut driver = Driver::on(&file);
    arranged(&mut driver);
    driver.press(Role::RadioButton, "Size: Small");
    drawn_anew(&mut driver, "1,920 × 1,080 pixels");
    driver.press(Role::RadioButton, "Shape: Flip-chart");
    drawn_anew(&mut driver, "Flip-chart: ");
    driver.press(Role::Switch, "Priorities as a second picture");
    driver.press(Role::Switch, "The wall travels inside the photo");
    driver.button("Save photo");
    driver.wait_for("the photo", |driver| driver.has_text("Photo saved: hotel.png in"));
    let photo = image::open(folder.path().join("hotel.png")).unwrap();
    assert!(photo.height() == 1_920 && photo.width() < photo.height(), "a standing picture");
    assert!(open_file_or_photo(&folder.path().join("hotel.png")).is_err(), "no wall inside");
    assert!(!folder.path().join("hotel priorities.png").exists());
    driver.key(Key::Escape);
    arranged(&mut driver);
    drawn_anew(&mut driver, "Flip-chart: ");
    assert!(driver.app().preferences().photo.shape == momentwall::storage::PhotoShape::FlipChart);
}

#[test]
fn parked_notes_can_be_left_out_of_the_picture_and_stay_in_the_wall_inside() {
    let (folder, file) = hotel();
    let mut driver = Driver::on(&file);
    arranged(&mut driver);
    let said = |driver: &Driver| driver.described(Role::Switch, "Parked notes");
    assert_eq!(said(&driver), "");
    driver.press(Role::Switch, "Parked notes");
    assert_eq!(said(&driver), "Left out, here and in the minutes; the wall inside keeps them.");
    driver.button("Save photo");
    driver.wait_for("the photo", |driver| driver.has_text("Photo saved: hotel.png"));
    let (opened, _) = open_file_or_photo(&folder.path().join("hotel.png")).unwrap();
    assert_eq!(opened.wall.parked().count(), 2);
    driver
        .press(Role::RadioButton, "File: SVG")
        .press(Role::Switch, "Priorities as a second picture");
    assert_eq!(said(&driver), "", "no wall travels in one");
    let svg = folder.path().join("hotel.svg");
    let shows_them = |driver: &mut Driver| {
        driver.button("Save SVG");
        driver.wait_for("the drawing", |driver| driver.has_text("Photo saved: hotel.svg"));
        let drawing = std::fs::read_to_string(&svg).unwrap();
        std::fs::remove_file(&svg).unwrap();
        drawing.contains("Parked (2)")
    };
    assert!(!shows_them(&mut driver));
    driver.press(Role::Switch, "Parked notes");
    assert!(shows_them(&mut driver));
    // Where nothing is parked there is nothing to leave out.
    let mut driver = wall_of(&["One"]);
    arranged(&mut driver);
    assert!(!driver.has(Role::Switch, "Parked notes"));
}

#[test]
fn it_says_how_large_its_file_will_be() {
    let (folder, file) = hotel();
    let mut driver = Driver::on(&file);
    arranged(&mut driver).press(Role::RadioButton, "Size: Small");
    driver.wait_for("its size", |driver| driver.has_text("1,920 × 1,080 pixels, about "));
    driver.button("Save photo");
    driver.wait_for("the photo", |driver| driver.has_text("Photo saved: hotel.png"));
    let bytes = std::fs::metadata(folder.path().join("hotel.png")).unwrap().len();
    let said = format!("1,920 × 1,080 pixels, about {:.1} MB", bytes as f64 / 1_000_000.0);
    assert!(driver.has_text(&said), "{said}");
}

#[test]
fn it_leaves_as_pdf_as_poster_and_as_svg_too() {
    let (folder, file) = hotel();
    let mut driver = Driver::on(&file);
    arranged(&mut driver);
    driver.press(Role::RadioButton, "File: PDF");
    drawn_anew(&mut driver, "Sharp at any size");
    driver.button("Save PDF");
    driver.wait_for("the PDF", |driver| driver.has_text("Photo saved: hotel.pdf in"));
    let pdf = std::fs::read(folder.path().join("hotel.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    driver.press(Role::RadioButton, "File: Poster");
    drawn_anew(&mut driver, "20 sheets, 5 × 4, together 1.3 × 0.7 m");
    driver.press(Role::RadioButton, "Printed on: A3");
    drawn_anew(&mut driver, "9 sheets, 3 × 3");
    driver.button("Save poster");
    driver.wait_for("the poster", |driver| driver.has_text("Photo saved: hotel poster.pdf in"));
    driver.press(Role::RadioButton, "File: SVG").button("Save SVG");
    driver.wait_for("the SVG", |driver| driver.has_text("hotel.svg and hotel priorities.svg"));
    let svg = std::fs::read_to_string(folder.path().join("hotel priorities.svg")).unwrap();
    assert!(svg.contains("What we will change first"));
}

#[test]
fn it_says_what_to_know_before_it_is_sent() {
    let mut driver = wall_of(&["One", "Two"]);
    arranged(&mut driver);
    drawn_anew(&mut driver, "2 moments have no type yet");
    assert!(driver.has_text("The wall does not say why yet"));
    assert!(driver.has_text("A4: "));
}

#[test]
fn what_is_being_written_is_on_the_photo() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::Enter).type_text(" more");
    driver.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    assert_eq!(driver.texts(), ["One more"]);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Photo)));
}

#[test]
fn the_page_that_is_looked_at_is_copied() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel);
    arranged(&mut driver);
    driver.press(Role::RadioButton, "Picture: Priorities");
    driver.button("Copy picture");
    driver.wait_for("the copy", |driver| driver.has_text("Photo copied"));
    let width = driver.outputs(|command| match command {
        OutputCommand::CopyImage(image) => Some(image.size[0]),
        _ => None,
    });
    assert_eq!(width, Some(3_840));
}

#[test]
fn another_place_and_name_can_be_chosen() {
    let (folder, file) = hotel();
    let mut driver = Driver::on(&file);
    arranged(&mut driver);
    driver.press(Role::Switch, "Priorities as a second picture");
    driver.button("Save elsewhere…");
    driver.wait_for("the path dialogue", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Path { .. }))
    });
    // A name alone is in the folder that was proposed.
    driver.type_text("for the team").key(Key::Enter);
    // The desk is there again, and says where it went.
    driver.wait_for("the photo", |driver| driver.has_text("Photo saved: for the team.png"));
    assert!(matches!(driver.app().dialog(), Some(Dialog::Photo)));
    assert!(folder.path().join("for the team.png").exists());
}

#[test]
fn a_photo_that_cannot_be_saved_is_said_and_the_wall_stays() {
    let (folder, file) = hotel();
    let mut driver = Driver::on(&file);
    arranged(&mut driver);
    driver.button("Save elsewhere…");
    driver.wait_for("the path dialogue", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Path { .. }))
    });
    driver.type_text(folder.path().join("nowhere/x.png").to_str().unwrap()).key(Key::Enter);
    assert!(driver.has_text("There is no such folder."));
}

#[test]
fn both_pages_can_be_chosen_in_the_smallest_window() {
    let mut driver = Driver::sized(640.0, 480.0);
    driver.open_sample(Sample::Hotel);
    driver.strike(Modifiers::COMMAND | Modifiers::SHIFT, Key::E).settle();
    let [wall, priorities] =
        ["Picture: Wall", "Picture: Priorities"].map(|page| driver.bounds(Role::RadioButton, page));
    assert!((wall.center().y - priorities.center().y).abs() < 1.0, "{wall:?} {priorities:?}");
}

#[test]
fn looking_closer_shows_it_as_large_as_a_texture_can() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel);
    arranged(&mut driver);
    let whole = driver.bounds(Role::Image, PREVIEW).width();
    driver.button("Look closer");
    // It has 4,476 pixels; no texture of this renderer is larger than so.
    driver.wait_for("the large picture", |driver| {
        driver.has(Role::Image, PREVIEW) && driver.bounds(Role::Image, PREVIEW).width() == 2_048.0
    });
    driver.key(Key::Escape);
    assert!(driver.app().dialog().is_some(), "first back to all of it");
    driver.wait_for("all of it", |driver| driver.bounds(Role::Image, PREVIEW).width() == whole);
}

#[test]
fn the_switches_are_in_view_and_stay_where_they_are_when_the_picture_arrives() {
    for (size, is_roomy) in
        [((1366.0, 768.0), true), ((1920.0, 1080.0), true), ((1024.0, 700.0), false)]
    {
        let preferences = Preferences { reduced_motion: true, ..Preferences::default() };
        let mut driver = Driver::with(size.0, size.1, preferences);
        driver.open_sample(Sample::Hotel);
        // Two frames after the key the picture cannot be there yet, and the desk does not slide in.
        driver.strike(Modifiers::COMMAND | Modifiers::SHIFT, Key::E).frames(2);
        let place = |driver: &Driver, name| driver.bounds(Role::Switch, name);
        let names = ["The wall travels inside the photo", "Priorities as a second picture"];
        assert!(!driver.has(Role::Image, PREVIEW), "it is still being drawn");
        let before = names.map(|name| place(&driver, name));
        driver.wait_for("the picture", |driver| driver.has(Role::Image, PREVIEW));
        assert_eq!(names.map(|name| place(&driver, name)), before);
        let save = driver.bounds(Role::Button, "Save photo");
        let are_in_view = before.iter().all(|place| place.bottom() < save.top() - 48.0);
        assert!(are_in_view || !is_roomy, "{before:?}");
    }
}

#[test]
fn the_desk_looks_as_it_did() {
    let looks = [(Look::Light, "light"), (Look::Dark, "dark"), (Look::HighContrast, "contrast")];
    for (look, light) in looks {
        for ((width, height), name) in
            [((1366.0, 768.0), "laptop"), ((1920.0, 1080.0), "wide"), ((800.0, 1200.0), "tall")]
        {
            let preferences = Preferences { look, ..Preferences::default() };
            let mut driver = Driver::with(width, height, preferences);
            driver.open_sample(Sample::Hotel);
            arranged(&mut driver);
            driver.looks_like(&format!("photo-{name}-{light}"));
        }
    }
}

#[test]
fn a_dark_page_is_seen_on_a_dark_desk() {
    let mut preferences = Preferences { look: Look::Dark, ..Preferences::default() };
    preferences.photo.is_dark = true;
    let mut driver = Driver::with(1920.0, 1080.0, preferences);
    driver.open_sample(Sample::Hotel);
    arranged(&mut driver);
    driver.looks_like("photo-wide-dark-page");
}
