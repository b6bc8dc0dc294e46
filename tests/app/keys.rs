//! The table of keys (product.md 4), row by row. Other stories use most of them too.

use egui::accesskit::Role;
use egui::{Key, Modifiers, OutputCommand, Pos2, Vec2, ViewportCommand};
use momentwall::app::Dialog;
use momentwall::model::Verdict;

use crate::wall_of;

const SHIFT: Modifiers = Modifiers::SHIFT;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

#[test]
fn n_and_s_and_a_double_click_make_a_note() {
    for key in [Key::N, Key::S] {
        let mut driver = wall_of(&["One"]);
        driver.key(key).type_text("Two").key(Key::Escape);
        assert_eq!(driver.texts(), ["One", "Two"]);
    }
    let mut driver = wall_of(&["One"]);
    let bare = driver.rect("One").center_bottom() + Vec2::new(0.0, 12.0);
    driver.double_click_at(bare).type_text("Two").key(Key::Escape);
    assert_eq!(driver.texts().len(), 2);
}

#[test]
fn enter_f2_and_a_double_click_edit() {
    for key in [Key::Enter, Key::F2] {
        let mut driver = wall_of(&["One"]);
        driver.click_note("One").key(key).type_text("!").key(Key::Escape);
        assert_eq!(driver.texts(), ["One!"]);
    }
    let mut driver = wall_of(&["One"]);
    driver.double_click_at(driver.middle("One")).type_text("?").key(Key::Escape);
    assert_eq!(driver.texts(), ["One?"]);
}

#[test]
fn enter_is_a_new_line_on_a_note_and_the_next_moment_in_the_bar() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::F2).key(Key::Enter).type_text("two").key(Key::Escape);
    assert_eq!(driver.texts(), ["One\ntwo"]);
    driver.button("Add").type_text("A").key(Key::Enter).type_text("B").key(Key::Enter);
    assert_eq!(driver.texts(), ["One\ntwo", "A", "B"]);
}

#[test]
fn tab_goes_from_note_to_note_and_ctrl_enter_makes_one_between() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").key(Key::F2).key(Key::Tab).type_text("!").key(Key::Tab);
    driver.type_text("Three").keys(SHIFT, Key::Tab).type_text("?").key(Key::Escape);
    assert_eq!(driver.texts(), ["One", "Two!?", "Three"]);
    driver.click_note("One").key(Key::F2).ctrl(Key::Enter).type_text("Between").key(Key::Escape);
    assert_eq!(driver.texts(), ["One", "Between", "Two!?", "Three"]);
}

#[test]
fn ctrl_up_and_down_stack_and_unstack() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("Two").ctrl(Key::ArrowDown);
    assert_eq!(driver.wall().moment(&driver.id("Two")).unwrap().row, 1);
    assert_eq!(driver.description("Two"), "2 of 3, no type yet");
    driver.ctrl(Key::ArrowUp);
    assert_eq!(driver.wall().moment(&driver.id("Two")).unwrap().row, 0);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    driver.click_note("One").ctrl(Key::ArrowDown);
    assert!(driver.has_text("no moment before it"));
}

#[test]
fn ctrl_shift_enter_splits_at_the_caret_and_ctrl_m_merges() {
    let mut driver = wall_of(&["Calls and waits"]);
    driver.click_note("Calls and waits").key(Key::F2);
    // At the very end there is nothing to split; the writing goes on.
    driver.key(Key::End).keys(CTRL_SHIFT, Key::Enter);
    assert!(driver.has_text("Put the cursor between the two halves first"));
    for _ in 0.." and waits".len() {
        driver.key(Key::ArrowLeft);
    }
    driver.keys(CTRL_SHIFT, Key::Enter);
    assert_eq!(driver.texts(), ["Calls", "and waits"]);
    driver.type_text("!").key(Key::Escape);
    assert_eq!(driver.texts(), ["Calls", "and waits!"]);
    driver.ctrl(Key::A).ctrl(Key::M);
    assert_eq!(driver.texts(), ["Calls\nand waits!"]);
    driver.button("Undo this");
    assert_eq!(driver.texts().len(), 2);
}

#[test]
fn what_offers_to_take_a_change_back_goes_with_the_next_change() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("One").key(Key::Delete);
    assert!(driver.has(Role::Button, "Undo this") && driver.has_text("1 moment deleted"));
    driver.click_note("Two").key(Key::P);
    assert!(!driver.has_text("1 moment deleted"), "it could not take that back any more");
}

#[test]
fn copies_cuts_and_pastes_as_everywhere() {
    // What is copied is kept for all windows under its text: other stories must not paste the same.
    let mut driver = wall_of(&["Cut", "Two"]);
    driver.click_note("Cut").key(Key::Num2).ctrl(Key::D);
    assert_eq!(driver.texts(), ["Cut", "Cut", "Two"]);
    driver.ctrl(Key::Z).ctrl(Key::A);
    assert_eq!(driver.app().selected().len(), 2);
    driver.event(egui::Event::Cut);
    let said = driver.outputs(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    assert_eq!(said.as_deref(), Some("Cut\nTwo"));
    assert_eq!(driver.texts(), [""; 0]);
    driver.paste("Cut\nTwo");
    assert_eq!(driver.texts(), ["Cut", "Two"]);
    assert_eq!(driver.description("Cut"), "1 of 2, phone", "with all it held");
}

#[test]
fn notes_are_pasted_whole_into_another_window() {
    let mut from = wall_of(&["Asks at the desk", "Waits"]);
    from.app_mut().go_to(momentwall::app::Station::Types);
    from.settle().button("New contact type").type_text("Desk").key(Key::Enter);
    from.click_note("Asks at the desk").button("Desk").key(Key::P).key(Key::Num7);
    from.ctrl(Key::A).event(egui::Event::Copy);
    let text = "Asks at the desk\nWaits";
    from.wait_for("the copy on the disk", |_| momentwall::storage::copied_notes(text).is_some());

    let mut to = wall_of(&["Other"]);
    to.paste(text);
    assert_eq!(to.texts(), ["Other", "Asks at the desk", "Waits"]);
    assert_eq!(to.verdict("Asks at the desk"), Some(Verdict::Miserable));
    assert_eq!(to.description("Asks at the desk"), "2 of 3, Desk, miserable");
    to.ctrl(Key::Z);
    assert_eq!(to.texts(), ["Other"]);
    assert_eq!(to.wall().contact_types.len(), 6, "the type went with them: one step");
}

#[test]
fn ctrl_shift_v_makes_one_note_of_many_lines() {
    let mut driver = wall_of(&["One"]);
    driver.keys(CTRL_SHIFT, Key::V);
    assert!(driver.asked(|command| matches!(command, ViewportCommand::RequestPaste)));
    driver.paste("Two\nand three");
    assert_eq!(driver.texts(), ["One", "Two\nand three"]);
    driver.paste("Four\nFive");
    assert_eq!(driver.texts().len(), 4, "the next paste is a note a line again");
}

#[test]
fn find_help_and_preferences_open() {
    let mut driver = wall_of(&["One"]);
    driver.ctrl(Key::F);
    assert!(driver.has(Role::TextInput, "Find a moment"));
    driver.key(Key::Escape).keys(SHIFT, Key::Questionmark);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Help)));
    assert!(driver.has(Role::Label, "Ctrl+D: Duplicate"), "the list is made from the table");
    driver.key(Key::Escape).key(Key::F1);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Help)));
    driver.key(Key::Escape).ctrl(Key::Comma);
    assert!(matches!(driver.app().dialog(), Some(Dialog::Preferences)));
}

#[test]
fn the_camera_keys() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let whole = driver.app().zoom();
    driver.click_note("Two").keys(SHIFT, Key::Num2);
    assert!(driver.app().zoom() >= whole);
    for hundred in [(SHIFT, Key::Num0), (Modifiers::COMMAND, Key::Num0)] {
        driver.ctrl(Key::Plus).keys(hundred.0, hundred.1);
        assert!((driver.app().zoom() - 1.0).abs() < 0.01);
    }
    for fit in [(SHIFT, Key::Num1), (Modifiers::NONE, Key::F)] {
        driver.ctrl(Key::Minus).keys(fit.0, fit.1);
        assert!((driver.app().zoom() - whole).abs() < 0.01);
    }
}

#[test]
fn the_menu_key_opens_the_menu_and_arrows_and_enter_use_it() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").keys(SHIFT, Key::F10);
    assert!(driver.has(Role::MenuItem, "Edit text"));
    let mut presses = 0;
    while !driver.is_focused(Role::MenuItem, "Duplicate") {
        driver.key(Key::ArrowDown);
        presses += 1;
        assert!(presses < 30, "the arrows never reached it");
    }
    driver.key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "One", "Two"]);
}

#[test]
fn window_keys_ask_the_system() {
    let mut driver = wall_of(&["One"]);
    driver.keys(egui::Modifiers::SHIFT, Key::F11);
    assert!(driver.asked(|command| matches!(command, ViewportCommand::Fullscreen(true))));
    driver.ctrl(Key::Period);
    assert!(!driver.has(Role::Tab, "3 Priorities"));
    driver.ctrl(Key::Period);
    assert!(driver.has(Role::Tab, "3 Priorities"));
}

#[test]
fn the_photo_is_copied_as_an_image() {
    let mut driver = wall_of(&["One"]);
    driver.keys(SHIFT.plus(Modifiers::ALT), Key::C);
    driver.wait_for("the photo", |driver| driver.has_text("Photo copied"));
    let width = driver.outputs(|command| match command {
        OutputCommand::CopyImage(image) => Some(image.size[0]),
        _ => None,
    });
    assert_eq!(width, Some(3_840));
}

#[test]
fn keys_go_by_their_place_where_the_layout_has_other_characters() {
    let mut driver = wall_of(&["One"]);
    // The key of 1 on a French keyboard gives "&", and with Shift "1".
    driver.click_note("One").key_at(Key::Num1, Key::Num1, Modifiers::NONE);
    assert_eq!(driver.description("One"), "1 of 1, face to face");
    driver.key_at(Key::Quote, Key::Num4, Modifiers::NONE);
    assert_eq!(driver.description("One"), "1 of 1, post");
    // On a German one y and z have changed places: keys go by their letter.
    driver.key_at(Key::Z, Key::Y, Modifiers::COMMAND);
    assert_eq!(driver.description("One"), "1 of 1, face to face");
    let question = driver.keys(SHIFT, Key::Questionmark);
    assert!(matches!(question.app().dialog(), Some(Dialog::Help)));
}

#[test]
fn escape_puts_a_drag_back_at_every_phase() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let before = driver.rect("One");
    let from = driver.middle("Three");
    let phases = [
        from + Vec2::new(5.0, 0.0),
        driver.rect("One").left_center() + Vec2::new(8.0, -30.0),
        driver.middle("One") + Vec2::new(0.0, 30.0),
        Pos2::new(970.0, 698.0),
        Pos2::new(500.0, 20.0),
    ];
    for to in phases {
        driver.drag(from, to).key(Key::Escape);
        assert_eq!(driver.rect("One"), before, "{to:?}");
        driver.let_go(to);
        assert_eq!(driver.texts(), ["One", "Two", "Three"], "{to:?}");
        assert!(driver.status().starts_with("3 moments"), "{}", driver.status());
    }
}

#[test]
fn escape_and_the_release_in_one_frame_put_a_drag_back() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let to = driver.rect("One").left_center() + Vec2::new(8.0, -30.0);
    driver.drag(driver.middle("Three"), to);
    let modifiers = Modifiers::NONE;
    let escape = |pressed| egui::Event::Key {
        key: Key::Escape,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    };
    let button = egui::PointerButton::Primary;
    let release = egui::Event::PointerButton { pos: to, button, pressed: false, modifiers };
    let moved = egui::Event::PointerMoved(to + Vec2::new(3.0, 0.0));
    driver.at_once(&[moved, escape(true), escape(false), release]);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    assert!(!driver.app().is_dragging());
}

#[test]
fn a_window_that_loses_the_focus_puts_a_drag_back() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    let to = driver.rect("One").left_center() + Vec2::new(8.0, -30.0);
    driver.drag(driver.middle("Three"), to).event(egui::Event::WindowFocused(false));
    driver.let_go(to);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    driver.event(egui::Event::WindowFocused(true));
    let from = driver.middle("Three");
    driver.finger_down(1, from).finger_to(1, from, to);
    driver.event(egui::Event::WindowFocused(false)).finger_up(1, to).settle();
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
}

#[test]
fn a_field_that_is_pressed_beside_a_menu_keeps_the_focus() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.right_click_at(driver.middle("One"));
    let bar = driver.place(Role::TextInput, "Add a moment");
    driver.click_at(bar).type_text("Password").key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "Two", "Password"]);
    assert_eq!(driver.wall().priorities.len(), 0);
}

#[test]
fn unstacking_leaves_every_note_in_its_stage() {
    let mut driver = wall_of(&["A", "B", "C", "D", "E"]);
    driver.right_click_at(driver.middle("D")).press(Role::MenuItem, "Begin a new stage here");
    driver.type_text("Later").key(Key::Enter);
    driver.click_note("B").ctrl(Key::ArrowDown).click_note("C").ctrl(Key::ArrowDown);
    driver.click_note("E").ctrl(Key::ArrowDown);
    let rows = |driver: &crate::driver::Driver| -> Vec<u8> {
        driver.wall().timeline().map(|moment| moment.row).collect()
    };
    assert_eq!(rows(&driver), [0, 1, 2, 0, 1]);
    let stages: Vec<_> = driver.wall().timeline().map(|moment| moment.stage.clone()).collect();
    driver.ctrl(Key::A).ctrl(Key::ArrowUp);
    assert_eq!(rows(&driver), [0, 0, 0, 0, 0]);
    assert_eq!(driver.texts(), ["A", "B", "C", "D", "E"]);
    let after: Vec<_> = driver.wall().timeline().map(|moment| moment.stage.clone()).collect();
    assert_eq!(after, stages);
    driver.ctrl(Key::Z);
    assert_eq!(rows(&driver), [0, 1, 2, 0, 1], "one step");
}

#[test]
fn a_key_that_is_held_down_switches_once() {
    let mut driver = wall_of(&["One"]);
    let held = |repeat| egui::Event::Key {
        key: Key::L,
        physical_key: None,
        pressed: true,
        repeat,
        modifiers: Modifiers::COMMAND,
    };
    driver.event(held(false)).event(held(true)).event(held(true));
    assert!(driver.has_text("Hands off"));
}

/// Types as a person does, letter by letter, each with its key, so many frames of a sixtieth of a second apart.
pub fn type_letters(driver: &mut crate::driver::Driver, words: &str, frames: usize) {
    for letter in words.chars() {
        let name =
            if letter == ' ' { "Space".to_owned() } else { letter.to_uppercase().to_string() };
        let key = Key::from_name(&name).unwrap();
        let modifiers = if letter.is_uppercase() { Modifiers::SHIFT } else { Modifiers::NONE };
        let event = |pressed| egui::Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers,
        };
        driver.at_once(&[event(true), egui::Event::Text(letter.to_string()), event(false)]);
        driver.frames(frames);
    }
}

#[test]
fn words_that_are_typed_where_nothing_is_written_are_not_lost_and_change_nothing() {
    for words in [
        "Did the price help",
        "Takes a picture of the door",
        "Priced per day",
        "As before",
        "12 minutes",
    ] {
        let mut driver = wall_of(&["One", "Two"]);
        driver.key(Key::Escape).click_note("Two");
        let before = driver.wall().clone();
        let seen = driver.rect("One");
        type_letters(&mut driver, words, 9);
        assert_eq!(*driver.wall(), before, "{words}");
        driver.settle();
        assert_eq!(driver.rect("One"), seen, "{words}: nothing zooms");
        driver.key(Key::Enter);
        assert_eq!(driver.texts(), ["One", "Two", words]);
    }
}

#[test]
fn a_number_before_words_chooses_no_type_for_them() {
    let mut driver = wall_of(&["One"]);
    driver.key(Key::Escape).key(Key::Escape);
    type_letters(&mut driver, "45 euros", 6);
    driver.settle().key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "45 euros"]);
    assert_eq!(driver.wall().moments[1].contact, None);
}

#[test]
fn letters_are_keys_where_they_come_one_by_one() {
    let mut driver = wall_of(&["One"]);
    driver.key(Key::Escape).click_note("One");
    // Quickly the same one, and others with a while between them.
    type_letters(&mut driver, "dddd", 4);
    assert_eq!(driver.wall().moments[0].dots, 4);
    type_letters(&mut driver, "pcd", 30);
    assert_eq!(driver.wall().moments[0].dots, 5);
    assert_eq!(driver.wall().priorities.len(), 1);
    driver.settle();
    type_letters(&mut driver, "n", 4);
    driver.type_text("Pays").key(Key::Escape);
    assert_eq!(driver.texts(), ["One", "Pays"]);
}

#[test]
fn words_change_nothing_where_there_is_no_place_for_them_and_it_is_said_why() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.app_mut().go_to(momentwall::app::Station::Verdicts);
    driver.settle().key(Key::Escape).click_note("Two");
    let before = driver.wall().clone();
    type_letters(&mut driver, "A date I can trust", 6);
    assert_eq!(*driver.wall(), before);
    assert!(driver.has_text("Nothing is being written here"));
    // The Enter that ends them opens no note either.
    driver.key(Key::Enter).type_text("x");
    assert_eq!(*driver.wall(), before);
    assert!(!driver.has(Role::MultilineTextInput, "Text of the moment"));
}
