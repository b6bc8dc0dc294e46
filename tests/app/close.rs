//! The end of a session: what leaves the room, when it meets again, and what changed since it met last.

use std::path::Path;

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Station;
use momentwall::model::{Date, Review, ReviewId, Verdict};
use momentwall::samples::Sample;
use momentwall::storage::{self, Look, Preferences};

use crate::driver::Driver;
use crate::wall_of;

/// The hotel, whose file has a review of 29 October: `driver` shows it at the close.
fn hotel(driver: &mut Driver) {
    driver.open_sample(Sample::Hotel);
    close(driver);
}

fn close(driver: &mut Driver) -> &mut Driver {
    driver.app_mut().go_to(Station::Close);
    driver.settle()
}

/// Three notes; the first two are priorities, miserable and neutral.
fn judged() -> Driver {
    let mut driver = wall_of(&["Bell", "Cot", "Bill"]);
    driver.click_note("Bell").key(Key::P).key(Key::Num7);
    driver.click_note("Cot").key(Key::P).key(Key::Num8).key(Key::Escape);
    close(&mut driver);
    driver
}

fn labels(driver: &Driver) -> Vec<String> {
    driver.wall().reviews.iter().map(|review| review.label.clone()).collect()
}

fn open(driver: &mut Driver, part: &str) {
    driver.press(Role::DisclosureTriangle, part);
}

#[test]
fn a26_the_next_review_gets_a_day_and_loses_it() {
    let mut driver = judged();
    driver.button("Choose a day").button("In three months");
    assert_eq!(driver.wall().next_review, Date::new(2027, 2, 22));
    assert!(driver.says("Next review on 22 February 2027"), "under the wall");
    driver.button("22 February 2027").button("The month after");
    driver.press(Role::RadioButton, "4 March 2027");
    assert_eq!(driver.wall().next_review, Date::new(2027, 3, 4));
    driver.button("4 March 2027").button("No date");
    assert_eq!(driver.wall().next_review, None);
    driver.ctrl(Key::Z);
    assert_eq!(driver.wall().next_review, Date::new(2027, 3, 4));
}

#[test]
fn a26_the_calendar_is_all_in_view_in_a_low_window() {
    let mut driver = Driver::sized(1200.0, 600.0);
    driver.app_mut().show_wall(Sample::Hotel.open().unwrap().wall);
    close(&mut driver).button("4 March 2027");
    let window = driver.window();
    for chip in ["The month before", "In a week", "No date"] {
        let at = driver.bounds(Role::Button, chip);
        assert!(window.shrink(20.0).contains_rect(at), "{chip}: {at:?}");
    }
}

#[test]
fn a26_the_next_review_is_typed_in_either_language() {
    let mut driver = judged();
    driver.button("Choose a day").type_text("15.12.");
    assert!(driver.has_text("15 December 2026"), "what it is read as");
    driver.key(Key::Enter);
    assert_eq!(driver.wall().next_review, Date::new(2026, 12, 15));
    driver.button("15 December 2026").type_text("next week").key(Key::Enter);
    assert!(driver.has_text("This is not a date."));
    assert_eq!(driver.wall().next_review, Date::new(2026, 12, 15));
    driver.key(Key::Escape).key(Key::Escape);
    driver.button("15 December 2026").type_text("15. Februar").key(Key::Enter);
    assert_eq!(driver.wall().next_review, Date::new(2027, 2, 15));
}

#[test]
fn the_first_close_asks_for_what_comes_next_and_a_later_one_for_what_moved() {
    let mut driver = judged();
    assert!(driver.has_text("When do we look again"));
    driver.button("Assess again");
    close(&mut driver);
    assert!(driver.has_text("What moved, what slipped"));
}

#[test]
fn a34_the_copied_plan_has_headings_for_people_and_no_empty_column() {
    let mut driver = judged();
    driver.focus(Role::Button, "Copy the plan as a table").key(Key::Enter);
    let copied = driver.outputs(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.unwrap();
    let mut lines = copied.lines();
    // Who does it by when can be filled in there.
    let headings = "Order\tText of the moment\tPriority rank\tVerdict\tAction\tOwner\tDue date";
    assert_eq!(lines.next(), Some(headings));
    assert!(lines.next().unwrap().ends_with("\t1\tMiserable\t\t\t"), "{copied}");
    assert!(!copied.contains("Metric") && !copied.contains("priority_rank"));
}

#[test]
fn r4_what_is_not_judged_is_not_passed_over_at_the_close() {
    let mut driver = wall_of(&["Bell", "Cot", "Bill"]);
    driver.click_note("Bell").key(Key::P).click_note("Cot").key(Key::P).key(Key::Num9);
    driver.key(Key::Escape);
    close(&mut driver);
    assert!(driver.says("1 to assess") && !driver.has_text("None open"));
    driver.click_note("Bell").key(Key::Num9).key(Key::Escape);
    assert!(driver.says("None open") && !driver.has_text("to assess"));
}

#[test]
fn a26_a_verdict_that_changed_since_the_review_is_named_and_nothing_else() {
    let mut driver = judged();
    assert!(!driver.has(Role::DisclosureTriangle, "What changed"), "there is no review yet");
    driver.button("Assess again");
    assert!(driver.has_text("Kept: Review of 22 November 2026. Now assess again."));
    assert!(driver.has(Role::RadioGroup, "Verdict"), "the faces are next");
    assert_eq!(driver.app().selected(), [driver.id("Bell")], "from the first on");
    close(&mut driver);
    open(&mut driver, "What changed");
    assert!(driver.says("Nothing changed."));
    driver.click_note("Cot").key(Key::Num9).key(Key::Escape);
    assert!(driver.says("“Cot”: from neutral to magical"));
    assert!(driver.says("1 more magical moment on the wall, 1 more among the priorities."));
    assert!(!driver.has_text("“Bell”: "), "exactly that");
    driver.ctrl(Key::Z);
    assert!(driver.says("Nothing changed."));
}

#[test]
fn r11_a_review_is_taken_back_by_one_step() {
    let mut driver = judged();
    driver.button("Assess again").button("Undo this");
    assert!(driver.wall().reviews.is_empty());
    driver.ctrl(Key::Y);
    assert_eq!(labels(&driver), [""]);
}

#[test]
fn r11_a_review_stays_what_it_was_while_it_is_renamed() {
    let mut driver = judged();
    driver.button("Assess again");
    let before = driver.wall().reviews[0].clone();
    close(&mut driver).click_note("Bell").key(Key::Num9).key(Key::Escape);
    open(&mut driver, "Reviews");
    assert!(driver.says("22 November 2026, 0 magical moments"), "what was, not what is");
    driver.fill("Name of the review, 22 November 2026", "Before the rebuild");
    driver.key(Key::Tab);
    assert_eq!(labels(&driver), ["Before the rebuild"]);
    let mut after = driver.wall().reviews[0].clone();
    after.label.clone_from(&before.label);
    assert_eq!(after, before);
    driver.ctrl(Key::Z);
    assert_eq!(labels(&driver), [""], "typing is one step");
}

#[test]
fn r11_two_reviews_of_one_day_are_told_apart_and_any_two_compared() {
    let mut driver = judged();
    driver.button("Assess again").key(Key::Num8);
    close(&mut driver).button("Assess again").key(Key::Num9).key(Key::Escape);
    assert_eq!(labels(&driver), ["", "Second of the day"]);
    close(&mut driver);
    open(&mut driver, "What changed");
    let second = "From: 22 November 2026, Second of the day";
    assert!(driver.has(Role::ComboBox, second), "the latest one at first");
    assert!(driver.says("“Bell”: from neutral to magical"));
    driver.press(Role::ComboBox, second).press(Role::MenuItem, "22 November 2026");
    assert!(driver.says("“Bell”: from miserable to magical"));
    driver.press(Role::ComboBox, "To: Now");
    driver.press(Role::MenuItem, "22 November 2026, Second of the day");
    assert!(driver.says("“Bell”: from miserable to neutral"));
    open(&mut driver, "Reviews");
    driver.button("Delete: Second of the day, 22 November 2026");
    assert_eq!(labels(&driver), [""]);
    assert!(driver.has(Role::ComboBox, "To: 22 November 2026"), "the latest there is");
    assert!(driver.says("Nothing changed."), "with itself");
    assert!(driver.has_text("Review deleted"));
    driver.button("Undo this");
    assert_eq!(labels(&driver), ["", "Second of the day"]);
}

#[test]
fn r7_a23_the_dock_counts_against_the_latest_review_only() {
    let mut driver = Driver::sized(1920.0, 1080.0);
    hotel(&mut driver);
    let counts = momentwall::model::counts(driver.wall());
    let title = format!("{} magical moments", counts.magical);
    let since = driver.described(Role::Label, &title);
    assert!(since.ends_with("on 29 October 2026"), "{since}");
    driver.button("Assess again");
    close(&mut driver);
    let since = driver.described(Role::Label, &title);
    assert_eq!(since, "As many as on 19 November 2026", "when the last verdict was given");
}

#[test]
fn r11_the_faces_say_how_many_were_judged_since_the_review() {
    let mut driver = Driver::sized(1920.0, 1080.0);
    hotel(&mut driver);
    driver.button("Assess again");
    assert!(driver.has_text("Kept: Review of 19 November 2026. Now assess again."));
    assert!(driver.says("0 of 4 judged since the last review"));
    let first = driver.wall().priority_moments().next().unwrap().verdict();
    let same = match first {
        Some(Verdict::Miserable) => Key::Num7,
        Some(Verdict::Neutral) => Key::Num8,
        _ => Key::Num9,
    };
    driver.key(same);
    assert!(driver.says("1 of 4 judged since the last review"), "the same verdict is one of today");
    driver.ctrl(Key::Z).ctrl(Key::Z);
    assert!(driver.says("2 of 4 judged since the last review"), "since the review of October");
}

#[test]
fn a23_the_numbers_of_the_chart_are_read_out() {
    let mut driver = judged();
    driver.button("Assess again").key(Key::Num9).key(Key::Escape);
    close(&mut driver);
    open(&mut driver, "Over the reviews");
    assert!(driver.says("Magical moments on the wall: 0 on 22 November 2026, 1 now"));
    assert!(driver.says("Magical priorities: 0 on 22 November 2026, 1 now"));
    assert!(
        driver.says("Priority 1, “Bell”: miserable on 22 November 2026, magical now"),
        "{:?}",
        driver.verdict("Bell")
    );
    assert!(driver.says("Priority 2, “Cot”: neutral on 22 November 2026, neutral now"));
}

#[test]
fn parked_notes_stay_in_the_room_where_that_is_wanted() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel).app_mut().go_to(Station::Close);
    driver.settle();
    let copied = |driver: &mut Driver| {
        driver.focus(Role::Button, "Copy the summary as text").key(Key::Enter);
        let copied = driver.outputs(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        copied.unwrap()
    };
    let parked = driver.wall().parked().next().unwrap().text.clone();
    let said = driver.described(Role::Switch, "Parked notes");
    assert_eq!(said, "2 in the photo, the summary and the minutes.");
    assert!(copied(&mut driver).contains(&parked));
    driver.press(Role::Switch, "Parked notes");
    assert!(driver.described(Role::Switch, "Parked notes").starts_with("Left out of the photo"));
    let without = copied(&mut driver);
    assert!(!without.contains(&parked) && !without.contains("parked"), "{without}");
    assert!(!driver.app().preferences().photo.with_parked, "the photo leaves them out too");
}

#[test]
fn a16_without_a_reason_why_nothing_is_refused() {
    let mut driver = judged();
    assert!(driver.says("The wall does not say why yet. Add a line?"));
    driver.focus(Role::Button, "Copy the summary as text").key(Key::Enter);
    let copied = driver.outputs(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.unwrap();
    assert!(copied.contains("\n1. Bell\nVerdict: Miserable\n"), "{copied}");
    assert!(!copied.contains(['#', '*']), "nothing is marked up: {copied}");
    assert!(driver.has_text("Summary copied"));
    driver.button("Add a line").type_text("Families do not come back");
    close(&mut driver);
    assert!(!driver.has_text("does not say why"));
}

#[test]
fn what_is_saved_is_said_and_all_that_leaves_is_offered_alike() {
    let mut driver = Driver::new();
    hotel(&mut driver);
    assert!(driver.says("Saved") && !driver.has_text("Saved, what leaves the room"));
    let widths = ["Photo…, what leaves the room", "Table…", "Minutes…"]
        .map(|name| driver.bounds(Role::Button, name).width());
    assert_eq!(widths, [widths[0]; 3]);
}

#[test]
fn a34_the_open_list_says_who_is_late_and_leads_there() {
    let mut driver = Driver::sized(1920.0, 1080.0);
    hotel(&mut driver);
    let wall = driver.wall();
    let today = Date::new(2026, 11, 22).unwrap();
    let late = momentwall::model::plan_facts(wall.priority_moments(), today).overdue;
    assert!(late > 0, "the sample has something that is late");
    let first = wall.priority_moments().next().unwrap().clone();
    let row = format!("Priority 1: {}", first.text);
    let said = driver.described(Role::ListItem, &row);
    let owner = first.next_action().unwrap().owner.clone().unwrap();
    assert!(said.starts_with("Miserable. ") && said.contains(&owner), "{said}");
    assert!(said.ends_with("overdue since 13\u{a0}Nov"), "no line ends inside the date: {said}");
    driver.press(Role::ListItem, &row);
    assert_eq!(driver.app().selected(), std::slice::from_ref(&first.id));
    driver.button("Go on in 5 Actions");
    assert!(driver.has_text("Who starts what by when"), "the question of step 5");
}

#[test]
fn b20_the_file_holds_reviews_and_date() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.wall.json");
    let mut driver = judged();
    driver.button("Assess again");
    close(&mut driver).button("Choose a day").button("In a month");
    driver.button("Save, what leaves the room");
    driver.wait_for("the path dialogue", |driver| driver.app().dialog().is_some());
    driver.fill("File", file.to_str().unwrap()).key(Key::Enter);
    driver.wait_for("the file", |_| Path::new(&file).exists());
    let saved = storage::open(&std::fs::read(&file).unwrap()).unwrap().wall;
    assert_eq!(saved.next_review, Date::new(2026, 12, 22));
    assert_eq!(saved.reviews, driver.wall().reviews);
    assert_eq!(saved.reviews[0].verdicts.len(), 2);
}

/// A wall with two reviews and what changed since, beside the drawings.
fn screens(width: f32, height: f32, look: Look, name: &str) {
    let preferences = Preferences { look, ..Preferences::default() };
    let mut driver = Driver::with(width, height, preferences);
    // Without a file: no snapshot hangs on whether it is saved just then.
    driver.app_mut().show_wall(Sample::Hotel.open().unwrap().wall);
    close(&mut driver).button("Assess again");
    let texts: Vec<String> = driver.wall().priority_moments().map(|m| m.text.clone()).collect();
    driver.key(Key::Num9).press(Role::Tab, &format!("Priority 3: {}", texts[2])).key(Key::Num8);
    driver.key(Key::Escape);
    let in_panel = egui::pos2(width - 120.0, height * 0.6);
    close(&mut driver).frames(400).wheel(in_panel, egui::vec2(0.0, 4000.0));
    driver.looks_like(&format!("{name}-close"));
    driver.press(Role::ListItem, &format!("Priority 3: {}", texts[2]));
    driver.button("4 March 2027").picture(&format!("{name}-close-day"));
    driver.key(Key::Escape).key(Key::Escape);
    if height < 900.0 {
        open(&mut driver, "What changed");
        driver
            .wheel(in_panel, egui::vec2(0.0, -280.0))
            .looks_like(&format!("{name}-close-changed"));
        open(&mut driver, "What changed");
        open(&mut driver, "Over the reviews");
    }
    driver.wheel(in_panel, egui::vec2(0.0, -2000.0)).looks_like(&format!("{name}-close-below"));
}

#[test]
fn the_close_is_drawn_in_every_size_and_light() {
    screens(1366.0, 768.0, Look::Light, "laptop-light");
    screens(1366.0, 768.0, Look::Dark, "laptop-dark");
    screens(1920.0, 1080.0, Look::Light, "wide-light");
    screens(1920.0, 1080.0, Look::Dark, "wide-dark");
}

/// A room that has met for years: the last days that fit are shown.
#[test]
fn a23_many_reviews_are_a_push_away() {
    let mut wall = Sample::Hotel.open().unwrap().wall;
    let first = wall.reviews.remove(0);
    for number in 0..14_u8 {
        let date = Date::new(2025 + u16::from(number) / 10, 1 + number % 10, 9);
        let id = ReviewId::new(format!("r{number}"));
        let mut review = Review { id, date, label: String::new(), ..first.clone() };
        review.verdicts.truncate(usize::from(number) + 2);
        wall.reviews.push(review);
    }
    for (width, height, look, name) in
        [(1366.0, 768.0, Look::Light, "laptop-light"), (1920.0, 1080.0, Look::Dark, "wide-dark")]
    {
        let preferences = Preferences { look, ..Preferences::default() };
        let mut driver = Driver::with(width, height, preferences);
        driver.app_mut().show_wall(wall.clone());
        close(&mut driver);
        if height < 900.0 {
            open(&mut driver, "Over the reviews");
        }
        assert!(driver.has_text("on 9 January 2025, "), "every one is read out");
        let in_panel = egui::pos2(width - 120.0, height * 0.6);
        driver.wheel(in_panel, egui::vec2(0.0, -480.0));
        driver.looks_like(&format!("{name}-close-many"));
        driver.wheel(in_panel, egui::vec2(900.0, 0.0)).picture(&format!("{name}-close-first"));
    }
}

#[test]
fn minutes_are_plain_text_unless_their_name_says_markdown() {
    let mut driver = judged();
    let folder = tempfile::tempdir().unwrap();
    let mut written = |name: &str| {
        let file = folder.path().join(name);
        let wanted = if name.ends_with(".md") { file.clone() } else { file.with_extension("txt") };
        driver.button("Minutes…").fill("File", file.to_str().unwrap()).button("Save");
        driver.wait_for("the minutes", |_| wanted.exists());
        driver.settle();
        std::fs::read_to_string(wanted).unwrap()
    };
    let plain = written("minutes");
    assert!(plain.contains("1. Bell\nVerdict: Miserable\n") && !plain.contains('#'), "{plain}");
    assert!(written("minutes.md").starts_with("# "));
    let read = momentwall::import::Notes::from_text(plain.as_bytes());
    assert!(matches!(read, Err(momentwall::import::ImportError::OwnMinutes)));
}
