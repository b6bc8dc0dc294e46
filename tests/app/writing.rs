//! Writing notes: in the bar, on the wall, from the clipboard, with an input method; undo and redo.

use egui::accesskit::Role;
use egui::{Event, ImeEvent, Key, Modifiers, Vec2};

use crate::driver::Driver;
use crate::wall_of;

#[test]
fn a01_enter_enter_enter_makes_three_notes() {
    let mut driver = Driver::new();
    driver.type_text("Sees the sign").key(Key::Enter);
    driver.type_text("Finds the door").key(Key::Enter);
    driver.type_text("Rings the bell").key(Key::Enter);
    assert_eq!(driver.texts(), ["Sees the sign", "Finds the door", "Rings the bell"]);
    assert_eq!(driver.status(), "3 moments, 3 without a type, kept safe, no file yet");
}

#[test]
fn an_empty_bar_adds_nothing() {
    let mut driver = Driver::new();
    driver.key(Key::Enter).type_text("   ").key(Key::Enter);
    assert!(driver.texts().is_empty());
}

#[test]
fn n_writes_a_note_after_the_chosen_one() {
    let mut driver = wall_of(&["One", "Three"]);
    driver.click_note("One").key(Key::N).type_text("Two").key(Key::Escape);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    assert!(!driver.app().is_writing());
}

#[test]
fn a_double_click_on_the_empty_wall_writes_a_note_there() {
    let mut driver = wall_of(&["One", "Two"]);
    let beside = driver.rect("One").left_center() - Vec2::new(6.0, 20.0);
    driver.double_click_at(beside).type_text("Zero").key(Key::Escape);
    assert_eq!(driver.texts(), ["Zero", "One", "Two"]);
}

#[test]
fn a_double_click_on_a_note_edits_its_text_as_one_step() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.double_click_at(driver.middle("One"));
    assert!(driver.app().is_writing());
    driver.type_text(" more").type_text(" still").key(Key::Escape);
    assert_eq!(driver.texts(), ["One more still", "Two"]);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One", "Two"]);
    driver.keys(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(driver.texts(), ["One more still", "Two"]);
}

#[test]
fn enter_while_writing_on_the_wall_makes_a_line() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::Enter).key(Key::Enter).type_text("below").key(Key::Escape);
    assert_eq!(driver.texts(), ["One\nbelow"]);
}

#[test]
fn a_word_that_the_note_parts_is_written_on_in_the_same_lines_and_has_no_letter_more() {
    let mut driver = wall_of(&["Reservierungsbestätigung"]);
    driver.double_click_at(driver.middle("Reservierungsbestätigung"));
    driver.key(Key::ArrowUp).key(Key::End).type_text("X").key(Key::Escape);
    assert_eq!(driver.texts(), ["ReservierungsXbestätigung"]);
}

#[test]
fn the_lines_of_a_note_stay_while_somebody_writes_on_it() {
    let mut driver = wall_of(&["Order from the bus stop, name on the"]);
    let shows =
        |driver: &mut Driver, text: &str| driver.seen().iter().any(|seen| seen.text == text);
    driver.click_note("Order from the bus stop, name on the").key(Key::Enter);
    driver.type_text(" cup").frames(2);
    assert!(shows(&mut driver, "name on the") && shows(&mut driver, "cup"));
    driver.key(Key::Escape);
    assert!(shows(&mut driver, "the cup"), "no short word stands alone");
}

#[test]
fn tab_goes_from_note_to_note_and_makes_a_new_one_after_the_last() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").key(Key::F2).type_text("!").key(Key::Tab).type_text("!");
    driver.key(Key::Tab).type_text("Three").key(Key::Escape);
    assert_eq!(driver.texts(), ["One!", "Two!", "Three"]);
    driver.click_note("Three").key(Key::F2).keys(Modifiers::SHIFT, Key::Tab);
    driver.type_text("?").key(Key::Escape);
    assert_eq!(driver.texts(), ["One!", "Two!?", "Three"]);
}

#[test]
fn ctrl_enter_writes_the_next_note() {
    let mut driver = wall_of(&["One", "Three"]);
    driver.click_note("One").key(Key::F2).ctrl(Key::Enter).type_text("Two").key(Key::Escape);
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
}

#[test]
fn a_note_that_was_never_written_leaves_nothing_behind() {
    let mut driver = wall_of(&["One"]);
    let undo = driver.app().undo_label();
    driver.key(Key::N).key(Key::Escape);
    assert_eq!(driver.texts(), ["One"]);
    assert_eq!(driver.app().undo_label(), undo);
}

#[test]
fn a_new_note_emptied_again_leaves_nothing_behind() {
    let mut driver = wall_of(&["One"]);
    let undo = driver.app().undo_label();
    driver.key(Key::N).type_text("x").key(Key::Backspace).key(Key::Escape);
    assert_eq!(driver.texts(), ["One"]);
    assert_eq!(driver.app().undo_label(), undo);
}

#[test]
fn a_note_emptied_is_discarded_unless_it_holds_more() {
    let mut driver = wall_of(&["A", "B"]);
    driver.click_note("A").key(Key::F2).key(Key::Backspace).key(Key::Escape);
    assert_eq!(driver.texts(), ["B"]);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["A", "B"]);
    // A verdict is more than a text.
    driver.click_note("A").key(Key::Num9).key(Key::F2).key(Key::Backspace).key(Key::Escape);
    assert_eq!(driver.texts(), ["A", "B"]);
}

#[test]
fn a_text_stops_at_500_characters() {
    let mut driver = wall_of(&["A"]);
    driver.click_note("A").key(Key::F2).type_text(&"x".repeat(600)).key(Key::Escape);
    assert_eq!(driver.texts()[0].chars().count(), 500);
}

#[test]
fn an_input_method_ends_neither_the_note_nor_the_bar() {
    let composing = |text: &str| ImeEvent::Preedit {
        text: text.to_owned(),
        active_range_chars: Some(0..text.chars().count()),
    };
    let mut driver = Driver::new();
    driver.ime(composing("ni")).key(Key::Enter);
    assert!(driver.texts().is_empty(), "an Enter for the input method adds nothing");
    driver.ime(ImeEvent::Commit("ni".to_owned())).key(Key::Enter);
    assert_eq!(driver.texts(), ["ni"]);

    driver.key(Key::Escape).click_note("ni").key(Key::F2);
    driver.ime(composing("ho")).key(Key::Escape).key(Key::Tab).key(Key::Enter);
    assert!(driver.app().is_writing(), "neither Escape nor Tab nor Enter leaves the note");
    assert_eq!(driver.texts(), ["ni"], "what is only composed is not on the wall");
    driver.ime(ImeEvent::Commit("ho".to_owned())).key(Key::Escape);
    assert_eq!(driver.texts(), ["niho"]);
}

#[test]
fn pasted_lines_become_notes_without_their_bullets() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").paste("- Two\n\n- Three\n");
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
    assert_eq!(driver.app().selected().len(), 2);
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One"]);
}

#[test]
fn a_list_pasted_into_the_bar_becomes_notes_too() {
    let mut driver = Driver::new();
    driver.paste("One\nTwo");
    assert_eq!(driver.texts(), ["One", "Two"]);
    driver.paste("just a word").key(Key::Enter);
    assert_eq!(driver.texts(), ["One", "Two", "just a word"]);
}

#[test]
fn delete_takes_the_chosen_notes_and_offers_to_undo() {
    let mut driver = wall_of(&["One", "Two", "Three"]);
    driver.click_note("Two").key(Key::Delete);
    assert_eq!(driver.texts(), ["One", "Three"]);
    assert!(driver.has(Role::Alert, "1 moment deleted"));
    driver.button("Undo this");
    assert_eq!(driver.texts(), ["One", "Two", "Three"]);
}

#[test]
fn plain_letters_are_shortcuts_only_where_nothing_is_written() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::F2).type_text("np19").key(Key::Escape);
    assert_eq!(driver.texts(), ["Onenp19"]);
    assert!(driver.wall().priorities.is_empty());
}

fn text(text: &str) -> Event {
    Event::Text(text.to_owned())
}

fn key(key: Key, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers }
}

#[test]
fn letters_and_keys_of_one_frame_belong_where_they_were_typed() {
    let mut driver = wall_of(&["A", "B", "C"]);
    driver.click_note("A").key(Key::F2);
    // The caret is at the beginning of this note, and goes to the end of the next.
    driver.key(Key::Home);
    driver.at_once(&[text("x"), key(Key::Tab, Modifiers::NONE), text("y")]);
    assert_eq!(driver.texts(), ["xA", "By", "C"]);
    driver.at_once(&[text("z"), key(Key::Enter, Modifiers::COMMAND), text("N")]);
    driver.at_once(&[text("ew"), key(Key::Escape, Modifiers::NONE)]);
    assert_eq!(driver.texts(), ["xA", "Byz", "New", "C"]);
}

#[test]
fn a_held_tab_copies_no_text_along_the_wall() {
    let mut driver = wall_of(&["A", "B", "C", "D"]);
    driver.click_note("A").key(Key::F2);
    let tab = || key(Key::Tab, Modifiers::NONE);
    driver.at_once(&[tab()]).at_once(&[tab(), text("!")]).at_once(&[tab()]).key(Key::Escape);
    assert_eq!(driver.texts(), ["A", "B", "C!", "D"]);
}

#[test]
fn the_bar_adds_what_was_typed_before_enter_and_keeps_what_came_after() {
    let mut driver = Driver::new();
    let enter = || key(Key::Enter, Modifiers::NONE);
    driver.type_text("Rin").at_once(&[text("g"), enter(), text("K")]);
    driver.at_once(&[text("nock"), enter()]).at_once(&[enter()]);
    assert_eq!(driver.texts(), ["Ring", "Knock"]);
}

#[test]
fn a_composition_that_is_interrupted_keeps_its_text_and_the_keys_go_on() {
    let mut driver = wall_of(&["A", "B"]);
    driver.key(Key::N);
    let preedit = ImeEvent::Preedit { text: "ni".to_owned(), active_range_chars: Some(0..2) };
    driver.ime(preedit).click_note("B");
    assert_eq!(driver.texts(), ["A", "B", "ni"]);
    driver.key(Key::Num1);
    assert!(driver.wall().moment(&driver.id("B")).unwrap().contact.is_some());
}

#[test]
fn empty_preedits_take_no_keys() {
    let nothing = || ImeEvent::Preedit { text: String::new(), active_range_chars: None };
    let mut driver = Driver::new();
    driver.type_text("One");
    driver.at_once(&[Event::Ime(nothing()), key(Key::Enter, Modifiers::NONE)]);
    assert_eq!(driver.texts(), ["One"]);
}

#[test]
fn composing_in_the_middle_of_a_panels_field_takes_nothing_away() {
    let mut driver = Driver::new();
    driver.press(Role::Tab, "Set-up").focus(Role::TextInput, "Why we do this");
    driver.type_text("abcd").key(Key::ArrowLeft).key(Key::ArrowLeft);
    let preedit = ImeEvent::Preedit { text: "ni".to_owned(), active_range_chars: Some(0..2) };
    driver.ime(preedit);
    assert_eq!(driver.wall().why.as_deref(), Some("abcd"), "what is only composed is not kept");
    driver.ime(ImeEvent::Commit("XY".to_owned()));
    assert_eq!(driver.wall().why.as_deref(), Some("abXYcd"));
}

#[test]
fn saving_while_writing_goes_on_writing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("w.wall.json");
    std::fs::write(&file, momentwall::samples::Sample::Cafe.json()).unwrap();
    let mut driver = Driver::on(&file);
    let first = driver.texts()[0].clone();
    driver.click_note(&first).key(Key::F2).type_text(" a").ctrl(Key::S).type_text("p1n");
    assert!(driver.app().is_writing());
    driver.key(Key::Escape);
    assert_eq!(driver.texts()[0], format!("{first} ap1n"));
}

#[test]
fn undo_in_the_empty_bar_means_the_last_moment() {
    let mut driver = Driver::new();
    driver.type_text("One").key(Key::Enter).type_text("Two").key(Key::Enter).ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One"]);
}

#[test]
fn cut_notes_come_back_whole() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").key(Key::Num1).key(Key::Num9);
    driver.at_once(&[Event::Cut]);
    assert_eq!(driver.texts(), ["Two"]);
    driver.click_note("Two").paste("One");
    assert_eq!(driver.texts(), ["Two", "One"]);
    assert_eq!(driver.description("One"), "2 of 2, face to face, magical");
}

#[test]
fn the_toast_undoes_only_what_it_speaks_of() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.click_note("One").key(Key::Delete);
    assert!(driver.has(Role::Button, "Undo this"));
    driver.key(Key::Num1);
    assert!(!driver.has(Role::Button, "Undo this"));
}

#[test]
fn a_list_pasted_into_the_bar_goes_to_its_stage_whatever_is_chosen() {
    let mut driver = Driver::new();
    driver.open_sample(momentwall::samples::Sample::Cafe);
    let first = driver.texts()[0].clone();
    let wall = driver.wall().clone();
    let last = wall.stages.last().unwrap();
    driver.click_note(&first).focus(Role::TextInput, "Add a moment").paste("One\nTwo");
    let stage_of = |driver: &Driver, text: &str| {
        let wall = driver.wall();
        let moment = wall.timeline().find(|moment| moment.text == text);
        moment.and_then(|moment| moment.stage.clone())
    };
    assert_ne!(wall.timeline().next().unwrap().stage, Some(last.id.clone()));
    assert_eq!(stage_of(&driver, "One"), Some(last.id.clone()));
    assert!(driver.has_text(&format!("2 moments pasted into “{}”", last.name)));
}

#[test]
fn a_list_pasted_into_a_panels_field_stays_there() {
    let mut driver = Driver::new();
    driver.press(Role::Tab, "Set-up").focus(Role::TextInput, "Why we do this");
    driver.paste("one\ntwo");
    assert!(driver.texts().is_empty());
    assert_eq!(driver.wall().why.as_deref(), Some("one\ntwo"));
}

#[test]
fn a_cell_of_a_spreadsheet_with_several_lines_stays_one_note() {
    let mut driver = Driver::new();
    driver.key(Key::Escape).paste("Calls\n\"Waits,\nand \"\"holds\"\" on\"\nPays\n");
    assert_eq!(driver.texts(), ["Calls", "Waits,\nand \"holds\" on", "Pays"]);
    driver.ctrl(Key::Z).paste("She says \"yes\nand no\" twice\n\"No\"");
    assert_eq!(driver.texts(), ["She says \"yes", "and no\" twice", "\"No\""]);
}

#[test]
fn a_reader_opens_the_menu_of_a_note() {
    let mut driver = wall_of(&["One", "Two"]);
    driver.reader_asks("Two", egui::accesskit::Action::ShowContextMenu);
    assert_eq!(driver.app().selected(), [driver.id("Two")]);
    assert!(driver.has(egui::accesskit::Role::MenuItem, "Duplicate"));
}

#[test]
fn more_than_a_note_has_room_for_is_told() {
    let mut driver = wall_of(&["One"]);
    driver.click_note("One").key(Key::Enter).ctrl(Key::A).paste(&"word ".repeat(99));
    assert!(!driver.has_text("There is room for"));
    driver.paste(&"word ".repeat(9));
    assert!(driver.has_text("There is room for 500 characters; more was not taken."));
    driver.key(Key::Escape);
    assert_eq!(driver.wall().moments[0].text.chars().count(), 500);
}

#[test]
fn a_long_text_is_seen_as_it_is_written_and_the_wall_is_zoomed_only_after_it() {
    let names: Vec<String> = (1..=16).map(|place| format!("Moment {place}")).collect();
    let mut driver = wall_of(&names.iter().map(String::as_str).collect::<Vec<_>>());
    driver.ctrl(Key::Period).ctrl(Key::Period).click_note("Moment 16").key(Key::Enter);
    let (zoom, top) = (driver.app().zoom(), driver.rect("Moment 16").top());
    driver.ctrl(Key::A).paste(&"and then they wait for it ".repeat(18));
    assert_eq!(driver.app().zoom(), zoom);
    let text = driver.texts().last().unwrap().clone();
    let note = driver.rect(&text);
    assert!(note.top() < top - 60.0, "the wall makes way for the caret");
    assert!(note.bottom() < driver.bounds(Role::TextInput, "Add a moment").top());
    driver.key(Key::Escape);
    assert!(driver.app().zoom() < zoom, "all of it is in view again");
}

#[test]
fn the_caret_stands_where_a_note_was_pressed() {
    let mut driver = wall_of(&["Rngs the bell"]);
    let text = driver.rect("Rngs the bell").left_top() + Vec2::new(18.0, 66.0);
    driver.double_tap(text).type_text("<").key(Key::Escape);
    let written = driver.texts().concat();
    assert!(written.find('<').is_some_and(|at| at < 4), "{written}");
    driver.double_click_at(driver.rect(&written).center_bottom() - Vec2::new(0.0, 20.0));
    driver.type_text(">").key(Key::Escape);
    assert!(driver.texts().concat().ends_with("bell>"), "behind it where no text is");
}

#[test]
fn the_first_new_line_on_a_note_says_how_to_go_on() {
    const SAYS: &str = "A new line on this note";
    let mut driver = wall_of(&["One", "Two"]);
    driver.double_click_at(driver.middle("One")).type_text("!");
    assert!(!driver.has_text(SAYS));
    driver.key(Key::Enter);
    assert!(driver.has_text(SAYS));
    driver.key(Key::Escape);
    assert_eq!(driver.texts(), ["One!", "Two"], "an empty line at the end goes");
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One", "Two"], "and was never a step of its own");
    driver.double_click_at(driver.middle("Two")).key(Key::Enter);
    assert!(!driver.has_text(SAYS), "once is enough");
}

#[test]
fn a_bare_wall_leads_to_its_title_and_customer_until_there_is_one() {
    let mut driver = Driver::new();
    driver.button("Title and customer").type_text("Sunday lunch");
    assert_eq!(driver.wall().title, "Sunday lunch");
    driver.fill("Customer", "Ines").press(Role::Tab, "1 Moments");
    assert!(!driver.has(Role::Button, "Title and customer"));
    assert!(driver.has(Role::Button, "Paste a list"));
}
