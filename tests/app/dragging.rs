//! Selecting and dragging notes.

use egui::{Key, Modifiers, Pos2, Vec2};
use momentwall::storage;

use crate::driver::Driver;
use crate::wall_of;

/// A window on a wall of two stages, of two notes each.
fn staged() -> (tempfile::TempDir, Driver) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("staged.wall.json");
    let json = r#"{ "format": "momentwall", "version": 1, "title": "Staged",
        "stages": [ { "id": "s1", "name": "Before" }, { "id": "s2", "name": "After" } ],
        "moments": [
            { "id": "a", "text": "A", "stage": "s1" }, { "id": "b", "text": "B", "stage": "s1" },
            { "id": "c", "text": "C", "stage": "s2" }, { "id": "d", "text": "D", "stage": "s2" } ] }"#;
    std::fs::write(&file, json).unwrap();
    let driver = Driver::on(&file);
    (folder, driver)
}

fn left_of(driver: &Driver, text: &str) -> Pos2 {
    driver.rect(text).left_center() + Vec2::new(8.0, -30.0)
}

#[test]
fn a_click_chooses_and_shift_adds() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("Two");
    assert_eq!(driver.app().selected(), [driver.id("Two")]);
    driver.shift_click_note("Three");
    assert_eq!(driver.app().selected(), [driver.id("Two"), driver.id("Three")]);
    driver.shift_click_note("Two");
    assert_eq!(driver.app().selected(), [driver.id("Three")]);
    driver.key(Key::Escape);
    assert!(driver.app().selected().is_empty());
}

#[test]
fn a_rectangle_on_the_empty_wall_chooses_what_it_touches() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let from = driver.rect("One").left_top() - Vec2::new(6.0, 3.0);
    let to = driver.middle("Two");
    driver.drag(from, to).let_go(to);
    assert_eq!(driver.app().selected(), [driver.id("One"), driver.id("Two")]);
}

#[test]
fn a_note_is_dragged_before_another() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let to = left_of(&driver, "One");
    driver.drag(driver.middle("Three"), to).let_go(to);
    assert_eq!(driver.texts(), ["Three", "One", "Two"]);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
}

#[test]
fn a_gap_opens_while_a_note_is_dragged_and_escape_puts_all_back() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let before = driver.rect("One");
    let to = left_of(&driver, "One");
    driver.drag(driver.middle("Three"), to);
    assert!(driver.rect("One").left() > before.left() + 50.0, "the neighbour slid aside");
    assert_eq!(driver.texts(), ["One", "Two", "Three"], "nothing has changed yet");
    driver.key(Key::Escape).let_go(to);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    assert_eq!(driver.rect("One"), before);
}

#[test]
fn several_notes_are_dragged_together_in_their_order() {
    let mut driver = wall_of(&["One", "Two", "Three", "Four"]);
    driver.click_note("Four").shift_click_note("Three");
    let to = left_of(&driver, "One");
    driver.drag(driver.middle("Four"), to).let_go(to);
    assert_eq!(driver.texts(), ["Three", "Four", "One", "Two"]);
    assert_eq!(driver.app().selected().len(), 2);
}

#[test]
fn a_note_dragged_into_another_stage_takes_it() {
    let (_folder, mut driver) = staged();
    let to = left_of(&driver, "D");
    driver.drag(driver.middle("A"), to).let_go(to);
    assert_eq!(driver.texts(), ["B", "C", "A", "D"]);
    let stage = driver.wall().moment(&driver.id("A")).unwrap().stage.clone();
    assert_eq!(stage.unwrap().as_str(), "s2");
}

#[test]
fn a_note_dropped_on_the_lower_half_of_another_stacks_under_it() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let to = driver.middle("One") + Vec2::new(0.0, 30.0);
    driver.drag(driver.middle("Three"), to).let_go(to);
    assert_eq!(driver.texts(), ["One", "Three", "Two"]);
    assert_eq!(driver.wall().moment(&driver.id("Three")).unwrap().row, 1);
}

#[test]
fn a_note_let_go_outside_the_wall_stays_where_it_was() {
    let mut driver = wall_of(&["One", "Two"]);
    let outside = Pos2::new(500.0, 20.0);
    driver.drag(driver.middle("Two"), outside).let_go(outside);
    assert_eq!(driver.texts(), ["One", "Two"]);
    assert!(driver.app().undo_label().is_some_and(|label| label.starts_with("Add")));
}

#[test]
fn a_note_dropped_on_the_shelf_is_parked_and_comes_back() {
    let mut driver = wall_of(&["One", "Two"]);
    let shelf = Pos2::new(970.0, 698.0);
    driver.drag(driver.middle("Two"), shelf).let_go(shelf);
    assert_eq!(driver.texts(), ["One"]);
    assert!(driver.status().contains("1 parked"), "{}", driver.status());
    driver.button("1 parked").press(egui::accesskit::Role::ListItem, "Two");
    assert_eq!(driver.texts(), ["One", "Two"]);
}

#[test]
fn arrows_choose_and_ctrl_arrows_move_also_into_the_next_stage() {
    let (_folder, mut driver) = staged();
    driver.click_note("A").key(Key::ArrowRight);
    assert_eq!(driver.app().selected(), [driver.id("B")]);
    driver.ctrl(Key::ArrowRight);
    assert_eq!(driver.texts(), ["A", "B", "C", "D"]);
    let stage = driver.wall().moment(&driver.id("B")).unwrap().stage.clone();
    assert_eq!(stage.unwrap().as_str(), "s2");
    driver.ctrl(Key::ArrowRight).ctrl(Key::ArrowRight);
    assert_eq!(driver.texts(), ["A", "C", "D", "B"]);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["A", "B", "C", "D"], "nudges are one step");
    driver.keys(Modifiers::SHIFT, Key::ArrowRight);
    assert_eq!(driver.app().selected().len(), 2);
}

#[test]
fn zoom_and_pan_never_lose_the_wall() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let before = driver.app().zoom();
    for _ in 0..30 {
        driver.ctrl(Key::Minus);
    }
    assert!(driver.app().zoom() >= 0.01 && driver.app().zoom() < before);
    for _ in 0..40 {
        driver.ctrl(Key::Plus);
    }
    assert_eq!(driver.app().zoom(), 4.0);
    for _ in 0..60 {
        driver.wheel(Pos2::new(500.0, 300.0), Vec2::new(-400.0, -400.0));
    }
    let wall = driver.rect("One").union(driver.rect("Three"));
    assert!(wall.right() > 0.0 && wall.bottom() > 0.0, "{wall:?}");
    driver.key(Key::F);
    assert!((driver.app().zoom() - before).abs() < 0.01);
}

#[test]
fn a_wall_of_thousands_opens_and_scrolls() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("large.wall.json");
    let mut wall = momentwall::model::Wall::blank();
    for number in 0..3_000 {
        let moment = momentwall::model::Moment::new(
            momentwall::model::MomentId::new(format!("m{number}")),
            format!("Moment number {number}"),
        );
        wall.moments.push(std::sync::Arc::new(moment));
    }
    std::fs::write(&file, storage::to_json(&wall)).unwrap();
    let mut driver = Driver::on(&file);
    assert_eq!(driver.wall().moments.len(), 3_000);
    driver.click_note("Moment number 0").key(Key::End);
    assert_eq!(driver.app().selected(), [driver.id("Moment number 2999")]);
    let seen = driver.rect("Moment number 2999");
    assert!(seen.min.y > 60.0 && seen.max.y < 700.0, "the last note came into view: {seen:?}");
}

#[test]
fn the_middle_button_pushes_the_wall_whatever_is_under_it() {
    let mut driver = wall_of(&["One", "Two"]);
    let before = driver.rect("One");
    driver.middle_drag(driver.middle("One"), driver.middle("One") + Vec2::new(60.0, 40.0));
    assert_eq!(driver.texts(), ["One", "Two"]);
    let moved = driver.rect("One").min - before.min;
    assert!((moved - Vec2::new(60.0, 40.0)).length() < 8.0, "{moved:?}");
}
