//! Every word and every icon that is painted is seen on what it is painted on, in every theme (tokens 1).

use egui::{Color32, Key, Modifiers};
use momentwall::app::Station;
use momentwall::paint::{MARK_CONTRAST, TEXT_CONTRAST, Theme, Tone, contrast};
use momentwall::samples::Sample;
use momentwall::storage::{Look, Preferences};

use crate::driver::Driver;

const LOOKS: [(Look, Tone); 3] = [
    (Look::Light, Tone::Light),
    (Look::Dark, Tone::Dark),
    (Look::HighContrast, Tone::HighContrast),
];

/// What can hardly be read, each said once.
#[derive(Default)]
struct Complaints(Vec<String>);

impl Complaints {
    fn look_at(&mut self, driver: &mut Driver, place: &str, disabled: Color32) {
        for seen in driver.seen() {
            let least = if seen.is_icon { MARK_CONTRAST } else { TEXT_CONTRAST };
            let now = contrast(seen.ink, seen.ground);
            // What cannot be pressed need not be read.
            if now >= least || seen.ink == disabled {
                continue;
            }
            let (ink, ground) = (seen.ink.to_hex(), seen.ground.to_hex());
            let said = if seen.is_icon {
                format!("U+{:X}", seen.text.chars().next().map_or(0, u32::from))
            } else {
                seen.text
            };
            let complaint = format!("{place}: “{said}” {ink} on {ground} is {now:.2}");
            let place = |known: &String| known.ends_with(complaint.split_once('“').unwrap().1);
            if !self.0.iter().any(place) {
                self.0.push(complaint);
            }
        }
    }
}

#[test]
fn all_that_is_painted_is_seen() {
    let mut complaints = Complaints::default();
    for (look, tone) in LOOKS {
        let disabled = Theme::of_screen(tone).chrome.disabled;
        let preferences = Preferences { look, ..Preferences::default() };
        let mut driver = Driver::with(1920.0, 1080.0, preferences);
        let mut look_at = |driver: &mut Driver, place: &str| {
            complaints.look_at(driver, &format!("{tone:?}, {place}"), disabled);
        };
        look_at(&mut driver, "empty");
        for sample in [Sample::Hotel, Sample::Cafe] {
            driver.open_sample(sample);
            for station in Station::ALL {
                driver.app_mut().go_to(station);
                driver.settle();
                look_at(&mut driver, &format!("{station:?}"));
            }
        }
        let text = driver.texts()[2].clone();
        driver.app_mut().go_to(Station::Priorities);
        driver.settle().click_note(&text);
        look_at(&mut driver, "a chosen note");
        driver.right_click_at(driver.middle(&text));
        look_at(&mut driver, "menu");
        driver.key(Key::Escape).key(Key::Escape);
        driver.keys(Modifiers::NONE, Key::F1);
        look_at(&mut driver, "help");
        driver.key(Key::Escape).ctrl(Key::Comma);
        look_at(&mut driver, "preferences");
        driver.key(Key::Escape).ctrl(Key::F);
        // What is not looked for fades on purpose.
        look_at(&mut driver, "find");
        driver.key(Key::Escape).app_mut().go_to(Station::Types);
        driver.settle().button("New contact type");
        look_at(&mut driver, "contact type");
        driver.key(Key::Escape).keys(Modifiers::NONE, Key::F5);
        look_at(&mut driver, "present");
    }
    assert!(complaints.0.is_empty(), "{}", complaints.0.join("\n"));
}

/// Navy, black, and a grey in the middle that neither ink nor its paper is read on.
#[test]
fn a_note_is_read_and_written_on_whatever_colour_its_type_has() {
    for color in ["#14183C", "#000000", "#747474"] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("own.wall.json");
        let json = format!(
            r##"{{ "format": "momentwall", "version": 1, "title": "Own",
                "contact_types": [ {{ "id": "own", "label": "Own", "color": "{color}" }} ],
                "moments": [ {{ "id": "a", "text": "Reads", "contact": "own", "dots": 6 }},
                    {{ "id": "b", "text": "Parked", "contact": "own", "parked": true }} ] }}"##
        );
        std::fs::write(&file, json).unwrap();
        for (look, tone) in LOOKS {
            let preferences = Preferences { look, ..Preferences::default() };
            let mut driver = Driver::with(1920.0, 1080.0, preferences);
            driver.drop_file(&file);
            let mut complaints = Complaints::default();
            let disabled = Theme::of_screen(tone).chrome.disabled;
            complaints.look_at(&mut driver, "the note", disabled);
            assert!(driver.seen().iter().any(|seen| seen.text == "Reads"));
            driver.click_note("Reads").key(Key::F2);
            complaints.look_at(&mut driver, "the note that is written", disabled);
            assert!(complaints.0.is_empty(), "{color}, {tone:?}: {}", complaints.0.join("\n"));
        }
    }
}
