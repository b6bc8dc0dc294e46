//! The set-up: whose journey, who is in the room, stages of a common journey, samples and copies.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use momentwall::app::{Dialog, Station};
use momentwall::model::{Mode, Role as Part};
use momentwall::samples::Sample;
use momentwall::storage::{Look, Preferences};

use crate::driver::Driver;

const PEOPLE: &str = "Who is in the room";
const MORE: &str = "More about the journey";

/// A window so high that all of the station is in sight.
fn set_up() -> Driver {
    let mut driver = Driver::sized(1920.0, 2400.0);
    driver.press(Role::Tab, "Set-up");
    driver
}

/// The same with a part unfolded.
fn unfolded(part: &str) -> Driver {
    let mut driver = set_up();
    driver.press(Role::DisclosureTriangle, part);
    driver
}

fn people(driver: &Driver) -> Vec<(Option<&str>, Part)> {
    let people = driver.wall().participants.iter();
    people.map(|person| (person.name.as_deref(), person.role)).collect()
}

fn stages(driver: &Driver) -> Vec<&str> {
    driver.wall().stages.iter().map(|stage| stage.name.as_str()).collect()
}

#[test]
fn each_field_is_one_step_however_long_it_is_typed() {
    let mut driver = set_up();
    driver.fill("Title", "Sunday lunch").fill("Customer", "Ines").type_text(", 60");
    driver.fill("Their goal", "I want to sit down").fill("Why we do this", "They tell others");
    let wall = driver.wall();
    assert_eq!(wall.title, "Sunday lunch");
    assert_eq!(wall.scenario.customer.as_deref(), Some("Ines, 60"));
    assert_eq!(wall.scenario.goal.as_deref(), Some("I want to sit down"));
    assert_eq!(wall.why.as_deref(), Some("They tell others"));
    driver.button("Undo").button("Undo");
    assert_eq!(
        (driver.wall().scenario.goal.as_deref(), driver.wall().why.as_deref()),
        (None, None)
    );
    assert_eq!(driver.wall().scenario.customer.as_deref(), Some("Ines, 60"));
    driver.button("Undo");
    assert_eq!(driver.wall().scenario.customer, None);
}

#[test]
fn b16_a_wall_says_whether_it_shows_today_or_the_ideal() {
    let mut driver = set_up();
    driver.press(Role::RadioButton, "This wall shows the journey: Ideal");
    assert_eq!(driver.wall().mode, Mode::Ideal);
    driver.ctrl(Key::Z);
    assert_eq!(driver.wall().mode, Mode::Today);
}

#[test]
fn a17_the_reason_why_is_asked_for_in_our_own_words() {
    let driver = set_up();
    assert!(driver.has_text("what is in it for the team?"));
}

#[test]
fn the_keyboard_walks_through_the_fields_in_their_order() {
    let mut driver = set_up();
    driver.focus(Role::TextInput, "Title").type_text("T").key(Key::Tab).type_text("C");
    driver.key(Key::Tab).type_text("G").key(Key::Tab).type_text("All is well");
    driver.key(Key::Tab).type_text("W").key(Key::Tab);
    let wall = driver.wall();
    assert_eq!((wall.title.as_str(), wall.why.as_deref()), ("T", Some("W")));
    assert_eq!(wall.scenario.goal.as_deref(), Some("G"));
    assert_eq!(wall.scenario.outcome.as_deref(), Some("All is well"));
    assert!(driver.is_focused(Role::RadioButton, "This wall shows the journey: Today"));
    driver.key(Key::Tab).key(Key::Space);
    assert_eq!(driver.wall().mode, Mode::Ideal);
    driver.key(Key::Tab);
    assert!(driver.is_focused(Role::ComboBox, "Lay out stages: Choose a journey"));
    driver.key(Key::Tab);
    assert!(driver.is_focused(Role::DisclosureTriangle, PEOPLE));
    driver.key(Key::Enter).key(Key::Tab).key(Key::Enter);
    assert_eq!(people(&driver), [(None, Part::FrontLine)]);
    driver.focus(Role::TextInput, "Name of person 1").type_text("Gwen").key(Key::Tab);
    assert!(driver.is_focused(Role::ComboBox, "Role of Gwen: Front line"));
    driver.key(Key::Tab).key(Key::Enter);
    assert!(people(&driver).is_empty());
}

#[test]
fn the_panel_scrolls_to_what_the_keyboard_reaches() {
    let mut driver = Driver::new();
    driver.press(Role::Tab, "Set-up").focus(Role::TextInput, "Title");
    for _ in 0..10 {
        driver.key(Key::Tab);
    }
    assert!(driver.is_focused(Role::DisclosureTriangle, "Look at a sample"));
    let reached = driver.bounds(Role::DisclosureTriangle, "Look at a sample");
    assert!(reached.bottom() < 760.0, "{reached}");
    // What opens is shown.
    driver.click_at(reached.center());
    let sample = driver.bounds(Role::Button, "Café, 12 moments");
    assert!(sample.bottom() < 760.0, "{sample}");
}

#[test]
fn a_journey_is_chosen_by_keyboard() {
    let mut driver = set_up();
    driver.focus(Role::ComboBox, "Lay out stages: Choose a journey").key(Key::Enter);
    driver.key(Key::ArrowDown).key(Key::Enter);
    assert!(!stages(&driver).is_empty());
}

#[test]
fn b17_people_have_a_role_and_a_name_if_they_like() {
    let mut driver = unfolded(PEOPLE);
    driver.button("Add somebody: Front line").button("Add somebody: Customer");
    driver.fill("Name of person 2", "Rhys").type_text(" B.");
    assert_eq!(people(&driver), [(None, Part::FrontLine), (Some("Rhys B."), Part::Customer)]);
    driver.press(Role::ComboBox, "Role of Rhys B.: Customer").press(Role::MenuItem, "Partner");
    assert_eq!(people(&driver)[1], (Some("Rhys B."), Part::Partner));
    driver.button("Remove person 1");
    assert_eq!(people(&driver), [(Some("Rhys B."), Part::Partner)]);
    for left in [
        vec![(None, Part::FrontLine), (Some("Rhys B."), Part::Partner)],
        vec![(None, Part::FrontLine), (Some("Rhys B."), Part::Customer)],
        vec![(None, Part::FrontLine), (None, Part::Customer)],
        vec![(None, Part::FrontLine)],
        vec![],
    ] {
        driver.ctrl(Key::Z);
        assert_eq!(people(&driver), left);
    }
}

#[test]
fn a18_it_is_said_who_is_missing_once_two_are_listed() {
    const FRONT_LINE: &str = "Nobody from the front line";
    const CUSTOMER: &str = "No customer is listed";
    let mut driver = unfolded(PEOPLE);
    assert!(!driver.has_text(FRONT_LINE) && !driver.has_text(CUSTOMER));
    driver.button("Add somebody: Manager");
    assert!(!driver.has_text(FRONT_LINE) && !driver.has_text(CUSTOMER), "the next may be one");
    driver.button("Add somebody: Partner");
    assert!(driver.has_text(FRONT_LINE) && driver.has_text(CUSTOMER));
    driver.button("Add somebody: Front line");
    assert!(!driver.has_text(FRONT_LINE) && driver.has_text(CUSTOMER));
    driver.button("Add somebody: Customer");
    assert!(!driver.has_text(CUSTOMER));
}

#[test]
fn conditions_are_added_emptied_and_removed_up_to_ten() {
    let mut driver = unfolded(MORE);
    for number in 1..=10 {
        let field = format!("Condition {number}");
        driver.fill(&field, &format!("No. {number}"));
    }
    assert!(!driver.has(Role::TextInput, "Condition 11"), "ten are the most");
    driver.button("Remove condition 3");
    assert_eq!(driver.wall().scenario.conditions[2], "No. 4");
    let before = driver.wall().scenario.conditions.clone();
    driver.fill("Condition 1", "x").key(Key::Backspace).key(Key::Tab);
    assert_eq!(driver.wall().scenario.conditions, before[1..], "an emptied one goes");
    driver.ctrl(Key::Z);
    assert_eq!(driver.wall().scenario.conditions, before, "as one step");
    driver.fill("Condition 10", "x").key(Key::Backspace).key(Key::Tab).ctrl(Key::Z);
    assert_eq!(driver.wall().scenario.conditions.len(), 10, "that one left no step behind");
}

#[test]
fn customers_a_year_are_read_in_groups_and_never_guessed() {
    let mut driver = unfolded(MORE);
    driver.fill("Customers a year", "10 000").type_text(" 000").key(Key::Tab);
    assert_eq!(driver.wall().customers_per_year, Some(10_000_000));
    assert!(driver.has(Role::TextInput, "10,000,000"), "they are shown in groups");
    driver.fill("Customers a year", "12").type_text(" or so");
    assert!(driver.has_text("A whole number"));
    assert_eq!(driver.wall().customers_per_year, Some(10_000_000), "the wall keeps its value");
    driver.key(Key::Tab);
    assert!(!driver.has_text("A whole number"));
    assert!(driver.has(Role::TextInput, "10,000,000"));
    driver.ctrl(Key::Z);
    assert_eq!(driver.wall().customers_per_year, None, "what was no number is no step");
    driver.fill("Customers a year", "999999999999");
    assert!(driver.has_text("cannot be counted"));
}

#[test]
fn a_common_journey_lays_out_its_stages_as_one_step() {
    let mut driver = set_up();
    let choice = "Lay out stages: Choose a journey";
    driver.press(Role::ComboBox, choice).press(Role::MenuItem, "A call for help");
    let all = [
        "Something stops working",
        "Find out whom to ask",
        "Explain it",
        "Get it put right",
        "Trust it again",
    ];
    assert_eq!(stages(&driver), all);
    assert!(driver.has_text("5 stages laid out"));
    driver.press(Role::ComboBox, choice).press(Role::MenuItem, "A call for help");
    assert_eq!(stages(&driver), all);
    assert!(driver.has_text("on the wall already"));
    driver.ctrl(Key::Z);
    assert!(stages(&driver).is_empty());
    assert!(driver.has_text("Undone: Lay out 5 stages"));
}

#[test]
fn stages_that_are_there_stay_first_and_come_once() {
    let mut driver = set_up();
    driver.button("Add").type_text("Rings").key(Key::Enter);
    driver.right_click_at(driver.middle("Rings"));
    driver
        .press(Role::MenuItem, "Begin a new stage here")
        .type_text(" explain  IT")
        .key(Key::Enter);
    driver.press(Role::Tab, "Set-up");
    driver.press(Role::ComboBox, "Lay out stages: Choose a journey");
    driver.press(Role::MenuItem, "A call for help");
    assert_eq!(stages(&driver).len(), 5);
    assert_eq!(stages(&driver)[1], "Something stops working");
    driver.button("Undo this");
    assert_eq!(stages(&driver), [" explain  IT"]);
}

#[test]
fn the_empty_wall_offers_stages_and_the_first_moment_goes_into_the_first() {
    let mut driver = Driver::new();
    driver.button("Lay out stages").press(Role::MenuItem, "A visit to a shop");
    driver.type_text("The jar is empty").key(Key::Enter);
    assert_eq!(driver.texts(), ["The jar is empty"]);
    let first = driver.wall().stages[0].id.clone();
    assert_eq!(driver.wall().moments[0].stage.as_ref(), Some(&first));
}

#[test]
fn every_sample_is_on_offer_with_what_is_on_it() {
    for (sample, name) in Sample::ALL.into_iter().zip(["Café", "Hotel stay", "Online shop"]) {
        let moments = sample.open().unwrap().wall.timeline().count();
        let mut driver = unfolded("Look at a sample");
        let said =
            momentwall::words::templates::samples().into_iter().find(|text| text.starts_with(name));
        let said = said.unwrap();
        assert!(said.ends_with(&format!(", {moments} moments")), "{said}: {moments}");
        driver.button(said);
        assert_eq!(driver.wall().timeline().count(), moments);
    }
}

/// A copy of the hotel from its file.
fn copied(button: &str) -> (tempfile::TempDir, Driver) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hotel.wall.json");
    std::fs::write(&file, Sample::Hotel.json()).unwrap();
    let mut driver = unfolded("Copy this wall");
    driver.drop_file(&file).button(button);
    driver.wait_for("the copy", |driver| driver.app().file().is_none());
    (folder, driver)
}

#[test]
fn a_wall_is_copied_as_ideal_and_stays_as_it_is() {
    let (folder, mut driver) = copied("Copy as ideal");
    assert_eq!(driver.wall().title, "Two nights at Marram House, as it should be");
    assert_eq!(driver.wall().mode, Mode::Ideal);
    assert_eq!(driver.wall().timeline().count(), 30);
    assert!(driver.wall().moments.iter().all(|moment| moment.verdict().is_none()));
    assert!(driver.has_text("This is a copy"));
    let file = std::fs::read(folder.path().join("hotel.wall.json")).unwrap();
    assert_eq!(file, Sample::Hotel.json().as_bytes());
    // The copy is worth keeping before anything of it was changed.
    driver.close();
    assert!(matches!(driver.app().dialog(), Some(Dialog::Unsaved(_))));
}

#[test]
fn a_template_is_a_copy_without_verdicts_and_plans() {
    let (_folder, driver) = copied("Copy as a template");
    let wall = driver.wall();
    assert_eq!(wall.title, "Two nights at Marram House, a template");
    assert_eq!((wall.stages.len(), wall.timeline().count()), (5, 30));
    assert!(wall.priorities.is_empty() && wall.reviews.is_empty());
    let is_bare = |moment: &&std::sync::Arc<momentwall::model::Moment>| {
        moment.verdict().is_none() && moment.actions.is_empty() && moment.ideas.is_empty()
    };
    assert!(wall.moments.iter().all(|moment| is_bare(&moment)));
}

#[test]
fn a_wall_without_a_file_is_not_lost_for_its_copy() {
    let mut driver = unfolded("Copy this wall");
    driver.fill("Title", "Mine").button("Copy as ideal");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Unsaved(_))));
    driver.button("Cancel");
    assert_eq!(driver.wall().title, "Mine");
    driver.button("Copy as ideal").button("Don’t keep it");
    assert_eq!(driver.wall().title, "Mine, as it should be");
}

#[test]
fn hands_off_holds_for_the_set_up() {
    let mut driver = unfolded(PEOPLE);
    driver.ctrl(Key::L).button("Add somebody: Other");
    assert!(people(&driver).is_empty());
    assert!(driver.has_text("release the wall first"));
    driver.keys(Modifiers::NONE, Key::Escape);
}

/// To be looked at: what the empty wall offers.
#[test]
fn the_journeys_are_drawn_over_the_empty_wall() {
    for (width, height, size) in
        [(1366.0, 768.0, "laptop"), (1920.0, 1080.0, "wide"), (640.0, 480.0, "smallest")]
    {
        let mut driver = Driver::sized(width, height);
        driver.button("Lay out stages").looks_like(&format!("setup-{size}-journeys"));
        driver.press(Role::MenuItem, "An order online");
        assert_eq!(stages(&driver).len(), 6);
        driver.looks_like(&format!("setup-{size}-laid-out"));
    }
}

#[test]
fn a_journey_says_its_stages_before_it_is_chosen() {
    let mut driver = Driver::new();
    driver.button("Lay out stages");
    driver.rest_at(driver.bounds(Role::MenuItem, "An order online").center());
    assert!(driver.has_text("Search and compare\nFill the basket\nCheck out\n"));
    assert!(stages(&driver).is_empty(), "nothing is chosen by that");
}

/// To be looked at: the station folded and unfolded, scrolled down on a laptop.
#[test]
fn the_station_is_drawn_in_every_size_and_light() {
    for (width, height, size) in [(1366.0, 768.0, "laptop"), (1920.0, 1080.0, "wide")] {
        for (look, light) in [(Look::Light, "light"), (Look::Dark, "dark")] {
            let preferences = Preferences { look, ..Preferences::default() };
            let mut driver = Driver::with(width, height, preferences);
            driver.open_sample(Sample::Hotel).app_mut().go_to(Station::SetUp);
            driver.settle().focus(Role::DisclosureTriangle, "Copy this wall");
            driver.looks_like(&format!("setup-{size}-{light}-folded"));
            for part in [PEOPLE, MORE, "Look at a sample", "Copy this wall"] {
                driver.focus(Role::DisclosureTriangle, part).key(Key::Enter);
            }
            for (name, role, target) in [
                ("people", Role::Button, "Remove Lotte"),
                ("more", Role::TextInput, "Customers a year"),
                ("copies", Role::Button, "Copy as a template"),
            ] {
                driver.focus(role, target).looks_like(&format!("setup-{size}-{light}-{name}"));
            }
        }
    }
}

#[test]
fn a_name_is_typed_at_once_for_somebody_new() {
    let mut driver = unfolded(PEOPLE);
    driver.button("Add somebody: Manager").type_text("Olof");
    driver.button("Add somebody: Customer").type_text("Ada");
    let names: Vec<Option<&str>> = people(&driver).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, [Some("Olof"), Some("Ada")]);
}

#[test]
fn after_a_name_enter_leads_to_the_next_one() {
    let mut driver = unfolded(PEOPLE);
    driver.button("Add somebody: Manager").type_text("Gwen").key(Key::Enter);
    assert!(driver.is_focused(Role::Button, "Add somebody: Manager"));
    driver.key(Key::Enter).type_text("Rhys").key(Key::Tab);
    assert_eq!(people(&driver), [(Some("Gwen"), Part::Manager), (Some("Rhys"), Part::Manager)]);
}
