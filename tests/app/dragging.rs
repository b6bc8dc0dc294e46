//! Selecting and dragging notes.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Pos2, Vec2};
use momentwall::samples::Sample;

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
fn r10_a_note_dragged_into_another_stage_takes_it() {
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

/// It is aimed at what is seen; that a gap opens on the way does not make it another place.
#[test]
fn a_drop_at_the_right_edge_lands_behind_from_wherever_it_comes() {
    for from in ["A", "B", "D"] {
        let (_folder, mut driver) = staged();
        let before = driver.rect("C");
        let to = before.right_center() + Vec2::new(-8.0, -20.0);
        let way = before.left_center() + Vec2::new(8.0, -20.0);
        let low = before.left_center() + Vec2::new(-3.0, 20.0);
        driver.drag(driver.middle(from), way).drag(way, low).drag(low, to).let_go(to);
        let after = driver.texts().iter().position(|text| text == from).unwrap();
        assert_eq!(driver.texts()[after - 1], "C", "{from}: {:?}", driver.texts());
        assert_eq!(driver.wall().moment(&driver.id(from)).unwrap().row, 0);
    }
}

/// Nothing but what makes room moves while a note is dragged over the wall.
#[test]
fn a_line_that_nothing_is_put_on_keeps_its_columns() {
    let mut driver = wall_of(&["One", "Two", "Three", "Four"]);
    let (two, three) = (driver.rect("Two"), driver.rect("Three"));
    let to = driver.middle("Four") + Vec2::new(0.0, 30.0);
    driver.drag(driver.middle("One"), to);
    assert_eq!((driver.rect("Two"), driver.rect("Three")), (two, three));
    driver.let_go(to);
    assert!(driver.rect("Two").left() < two.left(), "the gap has closed");
}

/// Taking it off the line before would leave that line room for it.
#[test]
fn what_is_dropped_stands_where_it_was_shown_to_come_and_nothing_is_zoomed() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel);
    let zoom = driver.app().zoom();
    let texts = driver.texts();
    let top = driver.rect(&texts[0]).top();
    let below = texts
        .iter()
        .find(|text| {
            driver.rect(text).left() < driver.rect(&texts[1]).left()
                && driver.rect(text).top() > top + 100.0
        })
        .unwrap()
        .clone();
    let to = left_of(&driver, &below);
    driver.drag(driver.middle(&texts[1]), to).let_go(to);
    // The wall may be scrolled then, to show all of it.
    let (stands, line) = (driver.rect(&texts[1]), driver.rect(&below));
    assert_eq!(stands.top(), line.top(), "it stands on the line it was let go on");
    assert_eq!(driver.app().zoom(), zoom);
    driver.ctrl(Key::Z);
    assert_eq!((driver.texts(), driver.rect(&below).top()), (texts, line.top()));
}

#[test]
fn notes_are_moved_to_a_stage_by_their_menu() {
    let (_folder, mut driver) = staged();
    let on_a = driver.middle("A");
    driver.click_note("A").shift_click_note("B").right_click_at(on_a);
    driver.press(Role::MenuItem, "Move to a stage…").press(Role::MenuItem, "After");
    assert_eq!(driver.texts(), ["C", "D", "A", "B"]);
    let stage = |text: &str| driver.wall().moment(&driver.id(text)).unwrap().stage.clone();
    assert_eq!((stage("A"), stage("B")), (stage("C"), stage("C")));
    assert_eq!(driver.app().selected().len(), 2);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["A", "B", "C", "D"], "one step");
}

#[test]
fn the_bare_wall_beside_a_line_belongs_to_its_last_stage() {
    let (_folder, mut driver) = staged();
    driver.ctrl(Key::Minus).ctrl(Key::Minus);
    let beside = driver.rect("D").right_center() + Vec2::new(60.0, 0.0);
    driver.drag(driver.middle("A"), beside).let_go(beside);
    assert_eq!(driver.texts(), ["B", "C", "D", "A"]);
}

/// What it is dropped on slides into the place that it leaves, and is meant all the same.
#[test]
fn a_note_stacks_under_the_one_after_it_too() {
    let mut driver = wall_of(&["One", "Two", "Three", "Four"]);
    let to = driver.middle("Two") + Vec2::new(0.0, 30.0);
    let from = driver.middle("One") + Vec2::new(0.0, 30.0);
    driver.drag(from, to).let_go(to);
    assert_eq!(driver.texts(), ["Two", "One", "Three", "Four"]);
    assert_eq!(driver.wall().moment(&driver.id("One")).unwrap().row, 1);
    // Away from there again, before it is let go, it stands for itself.
    let from = driver.middle("Three") + Vec2::new(0.0, 30.0);
    let over = driver.middle("Four") + Vec2::new(0.0, 30.0);
    let away = driver.middle("Four") + Vec2::new(45.0, -40.0);
    driver.drag(from, over).drag(over, away).let_go(away);
    assert_eq!(driver.texts(), ["Two", "One", "Four", "Three"]);
    assert_eq!(driver.wall().moment(&driver.id("Three")).unwrap().row, 0);
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
fn alt_and_a_drag_leave_the_note_and_bring_a_copy() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("Three").key(Key::Num2);
    let to = left_of(&driver, "One");
    driver.event(egui::Event::ModifiersChanged(Modifiers::ALT));
    driver.drag(driver.middle("Three"), to);
    assert!(driver.rect("One").left() > to.x, "a gap shows where the copy will land");
    driver.let_go(to).event(egui::Event::ModifiersChanged(Modifiers::NONE));
    assert_eq!(driver.texts(), ["Three", "One", "Two", "Three"]);
    assert_eq!(driver.wall().moments[0].contact, driver.wall().moments[3].contact);
    assert_eq!(driver.app().selected(), [driver.wall().moments[0].id.clone()]);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One", "Two", "Three"], "one step");
}

#[test]
fn a_parked_note_is_dragged_off_the_shelf_to_its_place() {
    let mut driver = Driver::sized(1920.0, 1080.0);
    driver.paste("One\nTwo\nThree").key(Key::Escape).key(Key::Escape);
    driver.right_click_at(driver.middle("Two")).press(Role::MenuItem, "Park");
    assert_eq!(driver.texts(), ["One", "Three"]);
    let slip = driver.place(Role::ListItem, "Two");
    let to = left_of(&driver, "One");
    driver.drag(slip, to).picture("off-the-shelf");
    assert!(driver.rect("One").left() > to.x, "a gap shows where it will land");
    driver.key(Key::Escape).let_go(to);
    assert_eq!(driver.texts(), ["One", "Three"], "Escape leaves it on the shelf");
    driver.drag(slip, to).let_go(to);
    assert_eq!(driver.texts(), ["Two", "One", "Three"]);
    assert_eq!(
        driver.app().selected(),
        [driver.id("Two")],
        "it is chosen, as any note that is dropped"
    );
    driver.drag(driver.middle("Two"), slip).let_go(slip);
    let undo = driver.app().undo_label();
    let slip = driver.place(Role::ListItem, "Two");
    driver.drag(slip, slip + Vec2::new(20.0, 0.0)).let_go(slip);
    assert_eq!(driver.app().undo_label(), undo, "put back where it was: no change");
}

#[test]
fn a_large_wall_has_a_map_and_a_press_on_it_goes_there() {
    let texts: Vec<String> = (1..=120).map(|number| format!("Moment {number}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut driver = wall_of(&texts);
    let map = driver.bounds(Role::ScrollBar, "Map of the wall");
    driver.click_at(map.center_bottom() - Vec2::new(0.0, 12.0));
    let last = driver.rect("Moment 118");
    assert!(last.top() > 64.0 && last.bottom() < 700.0, "{last:?}");
    driver.click_at(map.center_top() + Vec2::new(0.0, 12.0));
    assert!(driver.rect("Moment 118").top() > 768.0);
}

/// A wall whose first stage has a name that wraps when the stage becomes narrower.
fn long_named() -> Driver {
    let mut driver = wall_of(&["A", "B", "C", "D"]);
    driver.right_click_at(driver.middle("A")).press(Role::MenuItem, "Begin a new stage here");
    driver.type_text("Before the long journey begins at last").key(Key::Enter);
    driver.right_click_at(driver.middle("C")).press(Role::MenuItem, "Begin a new stage here");
    driver.type_text("After").key(Key::Enter);
    driver
}

#[test]
fn what_slides_under_a_resting_pointer_changes_nothing() {
    let mut driver = long_named();
    for down in [2.0, 12.0, 30.0, 60.0] {
        // Stacked under A, B makes their stage narrower, whose name then pushes A down, away from under the pointer.
        let to = driver.middle("A") + Vec2::new(20.0, down);
        driver.drag(driver.middle("B"), to);
        let seen = driver.rect("A");
        for _ in 0..30 {
            driver.frames(1);
            assert_eq!(driver.rect("A"), seen, "{down} below the middle");
        }
        driver.key(Key::Escape).let_go(to);
        assert_eq!(driver.texts(), ["A", "B", "C", "D"]);
    }
}

#[test]
fn a_third_note_reaches_the_foot_of_a_stack() {
    let mut driver = wall_of(&["A", "B", "C", "D"]);
    driver.click_note("B").ctrl(Key::ArrowDown);
    for beside in [-30.0, 30.0] {
        let (above, to) = (left_of(&driver, "A"), driver.middle("B") + Vec2::new(beside, 30.0));
        // Past the place before the stack, where a gap opens and the stack slides aside.
        driver.drag(driver.middle("D"), above);
        for step in 1..=20_u8 {
            let way = f32::from(step) / 20.0;
            driver.event(egui::Event::PointerMoved(above + (to - above) * way));
        }
        driver.let_go(to);
        let rows: Vec<u8> = driver.wall().timeline().map(|moment| moment.row).collect();
        assert_eq!((driver.texts().join(""), rows), ("ABDC".to_owned(), vec![0, 1, 2, 0]));
        driver.ctrl(Key::Z).key(Key::F);
    }
}

#[test]
fn hidden_panels_come_back_without_a_keyboard() {
    let mut driver = wall_of(&["One"]);
    driver.ctrl(Key::Period);
    assert!(!driver.has(Role::Tab, "3 Priorities"));
    driver.button("Show the panels");
    assert!(driver.has(Role::Tab, "3 Priorities"));
}

#[test]
fn what_is_taken_off_the_wall_leaves_all_others_on_their_lines() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Cafe);
    let texts = driver.texts();
    let before: Vec<_> = texts.iter().map(|text| driver.rect(text)).collect();
    driver.click_note(&texts[1]).key(Key::Delete);
    for (text, before) in texts.iter().zip(before).filter(|(text, _)| **text != texts[1]) {
        let now = driver.rect(text);
        assert!((now.top() - before.top()).abs() < 0.5, "{text}: {before} {now}");
        assert!((now.width() - before.width()).abs() < 0.5, "{text}: the zoom stays");
    }
}

#[test]
fn that_a_parked_note_is_no_priority_any_more_is_said() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("Two").key(Key::P);
    driver.right_click_at(driver.middle("Two")).press(Role::MenuItem, "Park");
    assert!(driver.says("1 moment parked, no longer a priority"));
    driver.ctrl(Key::Z);
    assert_eq!(driver.wall().priorities.len(), 1);
    driver.ctrl(Key::A);
    driver.right_click_at(driver.middle("Two")).press(Role::MenuItem, "Park");
    assert!(driver.says("3 moments parked, 1 of them no longer a priority"));
}

#[test]
fn a_parked_note_has_a_menu() {
    let mut driver = Driver::sized(1920.0, 1080.0);
    driver.paste("One\nTwo\nThree").key(Key::Escape).key(Key::Escape);
    driver.right_click_at(driver.middle("Two")).press(Role::MenuItem, "Park");
    let slip = driver.place(Role::ListItem, "Two");
    driver.right_click_at(slip).press(Role::MenuItem, "Delete");
    assert!(!driver.has(Role::ListItem, "Two"));
    driver.button("Undo this");
    driver.right_click_at(slip).press(Role::MenuItem, "Put back on the timeline");
    assert_eq!(driver.texts(), ["One", "Two", "Three"], "where it was");
}

#[test]
fn a_line_stands_still_while_a_note_of_a_long_stage_is_held() {
    let mut driver = Driver::sized(1600.0, 900.0);
    driver.open_sample(Sample::Cafe);
    let texts = driver.texts();
    let (taken, behind) = (&texts[9], &texts[10]);
    let stood = driver.rect(behind);
    let to = driver.rect(&texts[4]).left_center() + egui::vec2(6.0, -20.0);
    driver.drag(driver.middle(taken), to);
    driver.frames(30);
    // The name would wrap in a band of one note, but the band is as wide as it was.
    assert_eq!(driver.rect(behind), stood);
}

#[test]
fn every_line_keeps_its_stages_while_a_note_is_dragged() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel);
    let texts = driver.texts();
    let tops = |driver: &Driver| -> Vec<i32> {
        let visible = texts[1..].iter().filter_map(|text| {
            driver.app().note_on_screen(&driver.id(text)).map(|rect| rect.top().round() as i32)
        });
        visible.collect()
    };
    let before = tops(&driver);
    let to = driver.middle("Key is out before they say the name");
    driver.drag(driver.middle(&texts[0]), to);
    driver.frames(30);
    assert_eq!(tops(&driver), before, "no other note changes its line");
    driver.let_go(to);
    let stage = |text: &str| driver.wall().moment(&driver.id(text)).unwrap().stage.clone();
    assert_eq!(stage(&texts[0]), stage("Key is out before they say the name"));
}

#[test]
fn a_full_line_keeps_its_last_note_in_view_while_another_one_is_held_over_it() {
    let mut driver = Driver::new();
    driver.open_sample(Sample::Hotel);
    let texts = driver.texts();
    let last = |driver: &Driver| {
        let rects = texts.iter().filter_map(|text| driver.app().note_on_screen(&driver.id(text)));
        rects.map(|rect| rect.right()).fold(0.0, f32::max)
    };
    let before = last(&driver);
    let to = driver.rect(&texts[2]).left_center() + Vec2::new(6.0, -20.0);
    let taken = "Map link ends at the golf club";
    driver.drag(driver.middle(taken), to);
    driver.frames(30);
    driver.looks_like("held-over-a-full-line");
    assert!(last(&driver) <= before + 1.0, "{} > {before}", last(&driver));
    driver.let_go(to);
    assert_eq!(driver.texts()[2], taken);
}

#[test]
fn what_has_no_room_any_more_after_a_drop_is_shown_whole_again() {
    let names: Vec<String> = (1..=14).map(|place| format!("Moment {place}")).collect();
    let mut driver = wall_of(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let zoom = driver.app().zoom();
    let to = driver.middle("Moment 3") + Vec2::new(0.0, 30.0);
    driver.drag(driver.middle("Moment 2"), to).let_go(to);
    assert!(driver.app().zoom() < zoom);
    assert!(driver.rect("Moment 14").bottom() < driver.rect("Moment 3").bottom() + 600.0);
}

#[test]
fn what_undo_brings_back_is_chosen() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("Two").key(Key::Delete);
    assert_eq!(driver.app().selected(), [driver.id("Three")], "the one after it");
    driver.ctrl(Key::Z);
    assert_eq!(driver.app().selected(), [driver.id("Two")]);
}
