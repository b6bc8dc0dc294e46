//! What the method asks for and no other story tells (method.md 1): each bears its number.

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Station;
use momentwall::storage;

use crate::driver::Driver;
use crate::wall_of;

#[test]
fn a01_twelve_pasted_lines_are_twelve_notes_in_their_order() {
    let lines: Vec<String> = (1..=12).map(|number| format!("Moment {number}")).collect();
    let mut driver = Driver::new();
    driver.button("Add").paste(&lines.join("\n\n"));
    assert_eq!(driver.texts(), lines);
    driver.ctrl(Key::Z);
    assert!(driver.texts().is_empty(), "one step");
}

#[test]
fn a02_one_dragged_note_changes_the_order_so_and_only_so() {
    let texts: Vec<String> = (1..=9).map(|number| format!("N{number}")).collect();
    let mut driver = wall_of(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    let to = driver.rect("N3").left_center() + egui::vec2(6.0, -20.0);
    driver.drag(driver.middle("N9"), to).let_go(to);
    let order = ["N1", "N2", "N9", "N3", "N4", "N5", "N6", "N7", "N8"];
    assert_eq!(driver.texts(), order);
    let bytes = storage::to_json(driver.wall());
    let again = storage::open(bytes.as_bytes()).unwrap().wall;
    assert_eq!(&again, driver.wall(), "and so it comes back");
}

#[test]
fn a25_the_best_of_anywhere_is_thought_of_before_the_verdict() {
    let mut driver = Driver::sized(1920.0, 1080.0);
    driver.button("Add").type_text("One").key(Key::Enter).key(Key::Escape).key(Key::Escape);
    driver.click_note("One").key(Key::P);
    driver.app_mut().go_to(Station::Verdicts);
    driver.settle();
    assert!(driver.has_text("Who did this best for them lately, anywhere?"));
}

#[test]
fn b01_the_scenario_stands_over_the_wall_and_comes_back() {
    let mut driver = wall_of(&["One"]);
    driver.press(Role::Tab, "Set-up");
    driver.fill("Customer", "Mara, here for a weekend").fill("Their goal", "A quiet night");
    assert!(driver.has_text("Mara, here for a weekend"));
    let again = storage::open(storage::to_json(driver.wall()).as_bytes()).unwrap().wall;
    assert_eq!(again.scenario, driver.wall().scenario);
    assert_eq!(again.scenario.goal.as_deref(), Some("A quiet night"));
}

#[test]
fn b03_the_question_is_about_what_the_customer_does() {
    let mut driver = wall_of(&["One"]);
    assert!(driver.has_text("What do they see, hear, touch or wait for next?"));
    driver.press(Role::DisclosureTriangle, "Tips for this step");
    assert!(driver.has_text("instead of what the customer lives through"));
}

#[test]
fn b09_a_preference_is_told_from_a_showstopper() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::P);
    driver.app_mut().go_to(Station::Verdicts);
    driver.settle().press(Role::DisclosureTriangle, "Want and showstopper");
    assert!(driver.has_text("Would this alone spoil it?"));
}

/// Words that belong to others, or that promise figures nobody here has measured (A36), stand nowhere.
#[test]
fn b21_no_trademarks_and_no_borrowed_figures_in_what_is_said() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap().to_lowercase();
        read += 1;
        for word in ["customer scenario", "seybold", "post-it", "®", "70 %", "70%", "10,000 staff"]
        {
            assert!(!text.contains(word), "{word}");
        }
    }
    assert!(read > 20, "the words were read");
}
