//! Stages: made, named, moved, merged, split and deleted.

use egui::accesskit::Role;
use egui::{Key, Modifiers};

use crate::driver::Driver;
use crate::wall_of;

fn stages(driver: &Driver) -> Vec<(String, Vec<String>)> {
    let wall = driver.wall();
    let texts = |id: &momentwall::model::StageId| {
        let own = wall.timeline().filter(|moment| moment.stage.as_ref() == Some(id));
        own.map(|moment| moment.text.clone()).collect()
    };
    wall.stages.iter().map(|stage| (stage.name.clone(), texts(&stage.id))).collect()
}

fn shown(driver: &Driver) -> Vec<String> {
    let stages = stages(driver).into_iter();
    stages.map(|(name, texts)| format!("{name}: {}", texts.join(" "))).collect()
}

/// Three stages of two notes each.
fn staged() -> Driver {
    let mut driver = wall_of(&["A", "B", "C", "D", "E", "F"]);
    for (first, name) in [("A", "First"), ("C", "Second"), ("E", "Third")] {
        driver.right_click_at(driver.middle(first));
        driver.press(Role::MenuItem, "Begin a new stage here").type_text(name).key(Key::Enter);
    }
    assert_eq!(shown(&driver), ["First: A B", "Second: C D", "Third: E F"]);
    driver
}

#[test]
fn a_stage_begins_at_a_note_and_is_named_at_once() {
    let mut driver = staged();
    assert_eq!(driver.app().undo_label().as_deref(), Some("Rename stage"));
    driver.ctrl(Key::Z).ctrl(Key::Z);
    assert_eq!(shown(&driver), ["First: A B", "Second: C D E F"]);
}

#[test]
fn a_stage_is_made_of_chosen_notes_in_one_step() {
    let mut driver = wall_of(&["A", "B", "C", "D"]);
    driver.click_note("B").keys(egui::Modifiers::SHIFT, Key::ArrowRight);
    driver.right_click_at(driver.middle("B")).press(Role::MenuItem, "Move to a stage…");
    driver.press(Role::MenuItem, "New stage").type_text("Middle").key(Key::Enter);
    assert_eq!(shown(&driver), ["Middle: B C"]);
    assert_eq!(driver.texts(), ["A", "D", "B", "C"]);
    driver.ctrl(Key::Z).ctrl(Key::Z);
    assert_eq!(shown(&driver), [""; 0]);
    assert_eq!(driver.texts(), ["A", "B", "C", "D"]);
}

#[test]
fn the_field_of_a_name_lies_over_all_of_it_and_over_no_other() {
    let mut driver = wall_of(&["A", "B"]);
    driver.right_click_at(driver.middle("B")).press(Role::MenuItem, "Begin a new stage here");
    driver.type_text("A name of two lines").key(Key::Enter);
    driver.button("Stage: A name of two lines").press(Role::MenuItem, "Rename");
    driver.picture("stage-renamed");
    let field = driver.bounds(Role::TextInput, "Name of the stage");
    let note = driver.rect("B");
    assert!(
        field.left() >= note.left() - 16.0 && field.right() <= note.right() + 16.0,
        "{field:?}"
    );
}

#[test]
fn a_stage_is_renamed_in_its_place() {
    let mut driver = staged();
    driver.button("Stage: Second").press(Role::MenuItem, "Rename");
    driver.type_text("Middle").key(Key::Enter);
    assert_eq!(stages(&driver)[1].0, "Middle");
    let header = driver.place(Role::Button, "Stage: Middle") - egui::Vec2::new(60.0, 0.0);
    driver.double_click_at(header).type_text("Mid").key(Key::Escape);
    assert_eq!(stages(&driver)[1].0, "Mid");
}

#[test]
fn a_second_press_on_the_three_dots_chooses_nothing_of_the_menu_over_them() {
    // So low that the menu lies over what opened it.
    let mut driver = Driver::sized(1366.0, 420.0);
    driver.open_sample(momentwall::samples::Sample::Cafe);
    let count = stages(&driver).len();
    let dots = driver.place(Role::Button, "Stage: At the counter");
    driver.slow_double_click_at(dots);
    let menu: Vec<_> = driver.all(Role::MenuItem);
    assert!(menu.iter().any(|(_, row)| row.contains(dots)), "{menu:?} {dots:?}");
    assert_eq!(stages(&driver).len(), count);
    assert!(driver.has(Role::MenuItem, "Rename"), "it is still open");
    driver.press(Role::MenuItem, "Rename");
    assert!(driver.has(Role::TextInput, "Name of the stage"));
}

#[test]
fn what_is_composed_for_a_name_is_the_name_only_when_it_is_done() {
    use egui::ImeEvent;
    let mut driver = staged();
    driver.button("Stage: First").press(Role::MenuItem, "Rename");
    let preedit = ImeEvent::Preedit { text: "かいし".to_owned(), active_range_chars: None };
    driver.ime(preedit).key(Key::Enter);
    assert_eq!(stages(&driver)[0].0, "First", "the Enter is the input method's");
    driver.ime(ImeEvent::Commit("開始".to_owned())).key(Key::Enter);
    assert_eq!(stages(&driver)[0].0, "開始");
}

#[test]
fn a_stage_moves_with_its_notes() {
    let mut driver = staged();
    driver.button("Stage: Third").press(Role::MenuItem, "Move one stage earlier");
    assert_eq!(shown(&driver), ["First: A B", "Third: E F", "Second: C D"]);
    assert!(driver.says("Stage: Third, now 2 of 3"));
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["A", "B", "C", "D", "E", "F"]);
}

#[test]
fn a_stage_is_handled_by_keyboard_alone() {
    let mut driver = staged();
    driver.focus(Role::Button, "Stage: First").ctrl(Key::ArrowRight);
    assert_eq!(shown(&driver), ["Second: C D", "First: A B", "Third: E F"]);
    driver.focus(Role::Button, "Stage: First").key(Key::F2).type_text("New").key(Key::Enter);
    assert_eq!(stages(&driver)[1].0, "New");
    driver.focus(Role::Button, "Stage: New").key(Key::Enter);
    assert!(driver.has(Role::MenuItem, "Move one stage later"));
    driver.key(Key::Escape);
    assert!(!driver.has(Role::MenuItem, "Move one stage later"));
    driver.focus(Role::Button, "Stage: New").key(Key::Delete);
    assert_eq!(shown(&driver), ["Second: C D A B", "Third: E F"]);
}

#[test]
fn stages_are_merged_and_deleted_with_a_way_back() {
    let mut driver = staged();
    driver.button("Stage: Second").press(Role::MenuItem, "Merge with the next stage");
    assert_eq!(shown(&driver), ["First: A B", "Second: C D E F"]);
    driver.button("Undo this");
    assert_eq!(shown(&driver), ["First: A B", "Second: C D", "Third: E F"]);
    driver.button("Stage: First").press(Role::MenuItem, "Delete it, keep its moments");
    assert_eq!(shown(&driver), ["Second: A B C D", "Third: E F"]);
    assert!(driver.has_text("Stage deleted, its moments stay"));
}

#[test]
fn the_quick_add_bar_makes_a_stage_for_what_follows() {
    let mut driver = Driver::new();
    driver.type_text("Sees us").key(Key::Enter);
    driver.button("Stage of new moments: No stage").press(Role::MenuItem, "New stage");
    assert!(driver.has_text("It stands behind the notes"));
    driver.type_text("Later").key(Key::Enter).type_text("Comes back").key(Key::Enter);
    assert_eq!(shown(&driver), ["Later: Comes back"]);
}

#[test]
fn the_bare_wall_offers_a_note_and_a_stage() {
    let mut driver = wall_of(&["One"]);
    let bare = driver.rect("One").right_center() + egui::Vec2::new(300.0, 0.0);
    driver.right_click_at(bare).press(Role::MenuItem, "New stage").type_text("Next");
    driver.key(Key::Enter);
    assert_eq!(stages(&driver)[0].0, "Next");
    driver.right_click_at(driver.rect("One").center_top() - egui::Vec2::new(0.0, 4.0));
    driver.press(Role::MenuItem, "New moment").type_text("Two").key(Key::Escape);
    assert_eq!(driver.texts().len(), 2);
    let keys = Modifiers::NONE;
    driver.keys(keys, Key::Escape);
}

#[test]
fn a_name_that_is_scrolled_out_of_sight_keeps_its_field() {
    let texts: Vec<String> = (1..=60).map(|number| format!("Moment {number}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut driver = wall_of(&texts);
    driver.key(Key::Home);
    driver.right_click_at(driver.middle("Moment 3"));
    driver.press(Role::MenuItem, "Begin a new stage here").type_text("Mid");
    for _ in 0..20 {
        driver.wheel(egui::Pos2::new(500.0, 300.0), egui::Vec2::new(0.0, -100.0));
    }
    driver.type_text("dle").key(Key::Enter);
    assert_eq!(stages(&driver)[0].0, "Middle");
    assert_eq!(driver.texts().len(), 60, "no letter was taken for a key");
}

#[test]
fn notes_that_are_moved_into_stages_leave_no_wall_that_is_far_too_small() {
    let mut driver = Driver::sized(1366.0, 747.0);
    let texts: Vec<String> = (1..=13).map(|number| format!("Moment number {number}")).collect();
    driver.paste(&texts.join("\n")).key(Key::Escape).key(Key::Escape);
    let names = ["Book", "Treatment", "After"];
    let mut now = "No stage";
    for name in names {
        driver.button(&format!("Stage of new moments: {now}"));
        driver.press(Role::MenuItem, "New stage").type_text(name).key(Key::Enter).key(Key::Escape);
        now = name;
    }
    let groups = [&[0, 1, 2, 5, 6][..], &[3, 4, 7, 8, 9], &[10], &[11]];
    for (group, stage) in groups.iter().zip(["Book", "Treatment", "After", "After"]) {
        driver.click_note(&texts[group[0]]);
        for place in &group[1..] {
            driver.shift_click_note(&texts[*place]);
        }
        driver.right_click_at(driver.middle(&texts[group[0]]));
        driver.press(Role::MenuItem, "Move to a stage…").press(Role::MenuItem, stage);
    }
    let as_left = driver.rect(&texts[12]).width();
    let fitted = driver.key(Key::F).rect(&texts[12]).width();
    assert!(as_left > fitted * 0.9, "{as_left} could be {fitted}");
}
