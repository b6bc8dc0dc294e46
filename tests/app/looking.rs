//! Looking at the wall: zooming, pushing, scrolling, fitting.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Pos2, Vec2};
use momentwall::samples::Sample;
use momentwall::storage;

use crate::driver::Driver;
use crate::wall_of;

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
fn a_note_too_small_for_its_text_says_it_where_it_is_pointed_at() {
    let mut driver = wall_of(&["Waits for the lift", "Knocks"]);
    for _ in 0..6 {
        driver.ctrl(Key::Minus);
    }
    let is_told = |driver: &Driver| driver.has(Role::Label, "Waits for the lift");
    assert!(!is_told(&driver));
    driver.rest_at(driver.middle("Waits for the lift"));
    assert!(is_told(&driver));
    driver.picture("small-note-tooltip");
    driver.rest_at(driver.middle("Knocks"));
    assert!(!is_told(&driver));
}

#[test]
fn fit_begins_at_the_head_of_the_wall_or_where_something_is_chosen() {
    let mut driver = Driver::sized(1024.0, 768.0);
    driver.open_sample(Sample::Hotel);
    let texts = driver.texts();
    let top = driver.rect(&texts[0]).top();
    for _ in 0..3 {
        driver.middle_drag(Pos2::new(500.0, 600.0), Pos2::new(500.0, 200.0));
    }
    driver.key(Key::Escape).button("Fit");
    assert!(driver.rect(&texts[0]).top() < top + 20.0);
    driver.press(Role::Tab, "4 Verdicts");
    let priority = driver.wall().priority_moments().next().unwrap().text.clone();
    let is_seen = |driver: &Driver| {
        let note = driver.rect(&priority);
        note.top() > 56.0 && note.bottom() < 732.0
    };
    assert!(is_seen(&driver), "what the panel is about");
    driver.middle_drag(Pos2::new(500.0, 200.0), Pos2::new(500.0, 600.0));
    driver.middle_drag(Pos2::new(500.0, 200.0), Pos2::new(500.0, 600.0));
    driver.button("Fit");
    assert!(is_seen(&driver), "also after it was pushed away");
}

#[test]
fn the_wheel_scrolls_as_far_as_there_is_something() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    // The first turn asks what the wheel is for.
    driver.wheel(Pos2::new(500.0, 300.0), Vec2::new(0.0, 300.0)).key(Key::Escape);
    let before = driver.rect("One");
    let turn = |driver: &mut Driver, up: f32| {
        for _ in 0..10 {
            driver.wheel(Pos2::new(500.0, 300.0), Vec2::new(0.0, up * 300.0));
        }
    };
    turn(&mut driver, -1.0);
    assert_eq!(driver.rect("One"), before, "all of it is in view");
    driver.type_text("Four").key(Key::Enter);
    assert!(driver.rect("Four").right() < 1060.0, "and is kept so");
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel);
    driver.wheel(Pos2::new(500.0, 300.0), Vec2::new(0.0, 300.0)).key(Key::Escape);
    let texts = driver.texts();
    let top = driver.rect(&texts[0]).top();
    turn(&mut driver, -1.0);
    let seen = driver.all(Role::ListItem);
    let foot = seen.iter().map(|(_, note)| note.bottom()).fold(0.0, f32::max);
    assert!((560.0..680.0).contains(&foot), "it stands above the bar: {foot}");
    turn(&mut driver, 1.0);
    assert_eq!(driver.rect(&texts[0]).top(), top);
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
fn the_way_back_is_offered_when_no_note_is_in_view() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").keys(Modifiers::SHIFT, Key::Num2);
    for _ in 0..8 {
        driver.ctrl(Key::Plus);
    }
    for _ in 0..6 {
        driver.middle_drag(Pos2::new(500.0, 100.0), Pos2::new(500.0, 600.0));
    }
    driver.button("Back to the wall");
    let seen = driver.rect("One");
    assert!(seen.left() > 0.0 && seen.right() < 1366.0, "{seen:?}");
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

#[test]
fn the_wall_scrolls_while_a_note_is_held_near_its_edge() {
    let texts: Vec<String> = (1..=60).map(|number| format!("Moment {number}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut driver = wall_of(&texts);
    driver.key(Key::Home);
    let (from, to) = (driver.middle("Moment 1"), Pos2::new(500.0, 655.0));
    let before = driver.rect("Moment 12").top();
    driver.drag(from, to).frames(90);
    assert!(driver.rect("Moment 12").top() < before - 200.0, "it scrolled");
    driver.key(Key::Escape).let_go(to);
    assert_eq!(driver.texts(), texts);
}

#[test]
fn a_priority_s_sticker_says_where_it_stands() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel);
    let bell = "Rings the bell, stands in the dark with a sleeping child";
    let note = driver.rect(bell);
    let stands = "Under way: Pavel, overdue";
    driver.rest_at(driver.middle(bell));
    assert!(!driver.has_text(stands));
    driver.rest_at(note.right_bottom() - Vec2::new(12.0, 2.0) * (note.width() / 160.0));
    driver.picture("sticker-tooltip");
    assert!(driver.has_text(stands));
}

#[test]
fn priorities_say_where_they_stand_once_something_is_planned() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").key(Key::P).key(Key::Num7).press(Role::Tab, "1 Moments");
    let says = |driver: &mut Driver| {
        let note = driver.rect("One");
        driver.rest_at(note.right_bottom() - Vec2::new(12.0, 2.0) * (note.width() / 160.0));
        driver.has_text("Open: nobody on it yet")
    };
    assert!(!says(&mut driver), "the verdict stands for itself");
    driver.press(Role::Tab, "5 Actions").press(Role::TextInput, "Write the first idea");
    driver.type_text("A bell").key(Key::Enter).key(Key::Escape).press(Role::Tab, "1 Moments");
    assert!(says(&mut driver));
}

#[test]
fn a_menu_goes_when_the_window_changes_its_size() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.right_click_at(driver.middle("Two"));
    assert!(driver.has(Role::MenuItem, "Park"));
    driver.resize(1200.0, 700.0);
    assert!(!driver.has(Role::MenuItem, "Park"), "it would stand over something else");
}

#[test]
fn a_new_note_leaves_the_wall_about_as_good_as_fit_would_make_it() {
    let mut driver = wall_of(&["Moment 1", "Moment 2"]);
    let lines = |driver: &Driver| {
        let tops = driver.texts();
        let tops = tops.iter().map(|text| driver.rect(text).top().round() as i32);
        tops.collect::<std::collections::BTreeSet<_>>().len()
    };
    for number in 3..=24 {
        driver.button("Add").type_text(&format!("Moment {number}")).key(Key::Enter);
        driver.key(Key::Escape).key(Key::Escape).frames(30);
        let (zoom, as_it_is) = (driver.app().zoom(), lines(&driver));
        driver.key(Key::F).frames(30);
        assert!(zoom >= 0.79 * driver.app().zoom(), "{number}: {zoom}");
        assert!(as_it_is <= lines(&driver) + 1, "{number}: {as_it_is} lines");
    }
}
