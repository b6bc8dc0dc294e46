//! Moments from a table, a list or a drawing: looked at first, added as one step.

use egui::Key;
use egui::accesskit::Role;
use momentwall::app::Dialog;

use crate::driver::Driver;
use crate::wall_of;

const TABLE: &str = "Nr;Phase;Notiz;Kanal;Prio;Farbe\n1;Book;Sees our van;Phone;1;red\n2;Book;Rings;Kiosk;;blue\n3;Stay;Sleeps;;;red\n";

/// A folder with this file in it.
fn file(name: &str, content: impl AsRef<[u8]>) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    (folder, path)
}

/// Drops a file on the window and waits until it can be looked at.
fn look_at(driver: &mut Driver, name: &str, content: impl AsRef<[u8]>) {
    let (_folder, path) = file(name, content);
    driver.drop_file(&path);
    driver.wait_for("the file", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Import(_) | Dialog::Message { .. }))
    });
}

/// Waits until another choice is read.
fn wait_for_choice(driver: &mut Driver) {
    driver.wait_for(
        "the choice",
        |driver| matches!(driver.app().dialog(), Some(Dialog::Import(file)) if !file.is_reading),
    );
}

#[test]
fn a_table_is_added_as_one_step() {
    let mut driver = wall_of(&["One", "Two"]);
    look_at(&mut driver, "stay.csv", TABLE);
    assert!(driver.has_text("3 moments · 2 new stages · 1 new contact type · 1 priority"));
    assert!(driver.has(Role::ComboBox, "Notiz: Text of the moment"));
    assert!(driver.has(Role::ComboBox, "Farbe: Not read"));
    assert!(driver.has(Role::Label, "Book, Sees our van, Phone"));
    assert!(driver.has_text("The column “Farbe” is not known"), "the remarks can be read");
    driver.button("Add 3 moments");
    assert!(driver.app().dialog().is_none(), "and are not said once more");
    assert_eq!(driver.texts(), ["One", "Two", "Sees our van", "Rings", "Sleeps"]);
    assert_eq!(driver.wall().stages.len(), 2);
    assert!(driver.wall().priorities.contains(&driver.id("Sees our van")));
    driver.ctrl(Key::Z);
    assert_eq!(driver.texts(), ["One", "Two"]);
    assert_eq!((driver.wall().stages.len(), driver.wall().contact_types.len()), (0, 6));
    assert!(driver.wall().priorities.is_empty());
    driver.ctrl(Key::Y);
    assert_eq!(driver.texts().len(), 5);
}

#[test]
fn a_column_is_read_as_something_else() {
    let mut driver = wall_of(&["One"]);
    look_at(&mut driver, "stay.csv", TABLE);
    driver.press(Role::ComboBox, "Farbe: Not read").press(Role::MenuItem, "Text of the moment");
    wait_for_choice(&mut driver);
    assert!(driver.has(Role::ComboBox, "Notiz: Not read"), "each is read from one column only");
    assert!(driver.has(Role::Label, "Book, red, Phone"));
    driver.press(Role::ComboBox, "Farbe: Text of the moment").press(Role::MenuItem, "Not read");
    wait_for_choice(&mut driver);
    assert!(driver.has_text("no column"), "nothing is read as the text");
    driver.button("Import");
    assert!(driver.app().dialog().is_some(), "there is nothing to import");
    driver.press(Role::ComboBox, "Notiz: Not read").press(Role::MenuItem, "Text of the moment");
    wait_for_choice(&mut driver);
    driver.press(Role::Switch, "The first row has the columns’ names");
    wait_for_choice(&mut driver);
    driver.button("Add 4 moments");
    assert_eq!(driver.texts().last().unwrap(), "Sleeps");
}

#[test]
fn a_list_makes_a_wall_of_its_own() {
    let mut driver = Driver::new();
    look_at(&mut driver, "a_hotel-stay.md", "## Book\n- Sees our van\n- Rings\n");
    driver.button("Make a wall of 2 moments");
    assert_eq!(driver.texts(), ["Sees our van", "Rings"]);
    assert_eq!(driver.wall().title, "A hotel stay");
    assert!(driver.app().file().is_none() && driver.app().dialog().is_none());
    assert!(driver.has_text("2 moments imported"));
    driver.close();
    assert!(matches!(driver.app().dialog(), Some(Dialog::Unsaved(_))), "it is worth keeping");
}

#[test]
fn a_wall_that_is_open_is_not_lost_to_a_new_one() {
    let mut driver = wall_of(&["One"]);
    look_at(&mut driver, "list.txt", "Sees our van\nRings\n");
    driver.press(Role::RadioButton, "Where the moments go: A new wall");
    wait_for_choice(&mut driver);
    driver.button("Make a wall of 2 moments");
    assert!(matches!(driver.app().dialog(), Some(Dialog::Unsaved(_))));
    driver.button("Cancel");
    assert_eq!(driver.texts(), ["One"]);
}

#[test]
fn a_drawing_is_imported_from_the_menu() {
    let drawing = r#"{"type":"excalidraw","elements":[{"id":"t","type":"text","text":"Rings"},{"id":"a","type":"arrow"}]}"#;
    let (_folder, path) = file("stay.excalidraw", drawing);
    let mut driver = wall_of(&["One"]);
    driver.button("More").button("Import…");
    driver.wait_for("the path dialogue", |driver| {
        matches!(driver.app().dialog(), Some(Dialog::Path { .. }))
    });
    driver.fill("File", "no/such/stay.excalidraw").button("Import…");
    assert!(driver.has_text("There is no such file"));
    driver.fill("File", "stay.doc").button("Import…");
    assert!(driver.has_text("save other tables as .xlsx or .csv"));
    driver.fill("File", path.to_str().unwrap()).button("Import…");
    driver
        .wait_for("the drawing", |driver| matches!(driver.app().dialog(), Some(Dialog::Import(_))));
    assert!(driver.has_text("1 other drawing"));
    driver.button("Add 1 moment");
    assert_eq!(driver.texts(), ["One", "Rings"]);
}

#[test]
fn a_bad_file_gets_one_sentence_and_the_wall_stays() {
    let mut driver = wall_of(&["One"]);
    for (name, content) in [("a.csv", "\0\0a"), ("b.xlsx", "no"), ("c.excalidraw", "{}")] {
        look_at(&mut driver, name, content);
        assert!(matches!(driver.app().dialog(), Some(Dialog::Message { .. })), "{name}");
        assert!(driver.has_text("cannot be imported"), "{name}");
        driver.button("OK");
    }
    assert_eq!(driver.texts(), ["One"]);
}

#[test]
fn a_closed_dialogue_stays_closed_and_a_locked_wall_as_it_is() {
    let mut driver = wall_of(&["One"]);
    look_at(&mut driver, "stay.csv", TABLE);
    driver.press(Role::RadioButton, "Where the moments go: A new wall").key(Key::Escape);
    driver.frames(30);
    assert!(driver.app().dialog().is_none());
    driver.ctrl(Key::L);
    look_at(&mut driver, "stay.csv", TABLE);
    driver.button("Add 3 moments");
    assert_eq!(driver.texts(), ["One"]);
}

#[test]
fn the_whole_dialogue_works_by_keyboard() {
    let mut driver = wall_of(&["One"]);
    look_at(&mut driver, "stay.csv", TABLE);
    driver.tab_to(Role::ComboBox, "Farbe: Not read").key(Key::Enter);
    driver.tab_to(Role::MenuItem, "Want").key(Key::Escape);
    driver.tab_to(Role::Button, "Add 3 moments").key(Key::Enter);
    assert_eq!(driver.texts().len(), 4);
}

#[test]
fn the_dialogue_is_looked_at_in_every_size() {
    let long = "no,Phase,What happens,Channel,Prio,Rating,Goal,Need,Pain point,KPI,Colour,Who,When\n".to_owned()
        + &"1,Before the visit,\"Sees our van in the street and wonders what a table for eight would cost\",Word of mouth,1,miserable,magical,A table,Nobody answers,Rings,red,Ana,2027-02-15\n".repeat(12);
    for (width, height) in [(1366.0, 768.0), (1920.0, 1080.0), (800.0, 600.0)] {
        for look in [momentwall::storage::Look::Light, momentwall::storage::Look::Dark] {
            let preferences = momentwall::storage::Preferences { look, ..Default::default() };
            let mut driver = Driver::with(width, height, preferences);
            look_at(&mut driver, "A long stay.csv", &long);
            driver.picture(&format!("import-{width}-{look:?}"));
            driver.press(Role::ComboBox, "Need: Want");
            driver.picture(&format!("import-{width}-{look:?}-list"));
        }
    }
}
