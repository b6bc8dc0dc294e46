//! R12: every change is one labelled step; typing joins.

use momentwall::edit::{Edit, History, Join, MAX_STEPS, MomentChange, WallChange};
use momentwall::model::Timestamp;

use crate::build::{id, ids, wall};

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T10:00:00Z").unwrap()
}

fn type_text(history: &mut History, note: &str, text: &str) {
    let change = MomentChange::Text(text.to_owned());
    let edit = Edit::ChangeMoments { ids: ids(&[note]), change };
    let join = Join::for_typing(&edit);
    history.apply(edit, join, &now()).unwrap();
}

#[test]
fn r12_typing_in_one_note_is_one_step() {
    let mut history = History::new(wall("a b"));
    for text in ["S", "Se", "See", "Sees the van"] {
        type_text(&mut history, "a", text);
    }
    type_text(&mut history, "b", "Rings");
    assert_eq!(history.wall().moments[0].text, "Sees the van");
    history.undo().unwrap();
    assert_eq!(history.wall().moments[1].text, "b");
    history.undo().unwrap();
    assert_eq!(history.wall().moments[0].text, "a");
    assert!(history.undo().is_none());
}

#[test]
fn r12_a_closed_step_takes_no_more_typing() {
    let mut history = History::new(wall("a"));
    type_text(&mut history, "a", "One");
    history.close_step();
    type_text(&mut history, "a", "Two");
    history.undo().unwrap();
    assert_eq!(history.wall().moments[0].text, "One");
}

#[test]
fn r12_a_change_that_changes_nothing_is_no_step() {
    let mut history = History::new(wall("a"));
    let same = Edit::Wall(WallChange::Title(String::new()));
    assert_eq!(history.apply(same, Join::Never, &now()), Ok(false));
    assert!(history.undo_step().is_none());
    assert_eq!(history.wall().changed, None, "nothing changed, so no date is written");
}

#[test]
fn r12_a_change_writes_its_time() {
    let mut history = History::new(wall("a"));
    type_text(&mut history, "a", "One");
    assert_eq!(history.wall().changed, Some(now()));
}

#[test]
fn r12_a_new_change_forgets_what_was_undone() {
    let mut history = History::new(wall("a"));
    type_text(&mut history, "a", "One");
    history.undo().unwrap();
    type_text(&mut history, "a", "Two");
    assert!(history.redo().is_none());
}

#[test]
fn r12_the_oldest_steps_are_forgotten() {
    let mut history = History::new(wall("a"));
    for number in 0..MAX_STEPS + 20 {
        let title = Edit::Wall(WallChange::Title(format!("Title {number}")));
        history.apply(title, Join::Never, &now()).unwrap();
    }
    let undone = std::iter::from_fn(|| history.undo().map(|_| ())).count();
    assert_eq!(undone, MAX_STEPS);
    assert_eq!(history.wall().title, "Title 19");
}

#[test]
fn r12_a_step_says_what_it_was() {
    let mut history = History::new(wall("a b"));
    history.apply(Edit::RemoveMoments(ids(&["a"])), Join::Never, &now()).unwrap();
    let step = history.undo_step().unwrap();
    assert_eq!(step.edit, Edit::RemoveMoments(vec![id("a")]));
}

#[test]
fn r12_typing_after_an_undo_is_no_part_of_the_step_before() {
    let mut history = History::new(wall("a b"));
    type_text(&mut history, "a", "One");
    type_text(&mut history, "b", "Two");
    history.undo().unwrap();
    type_text(&mut history, "a", "Three");
    history.undo().unwrap();
    assert_eq!(history.wall().moments[0].text, "One");
}

#[test]
fn r12_typing_in_another_field_is_another_step() {
    let mut history = History::new(wall("a"));
    let want = |text: &str| Edit::ChangeMoments {
        ids: ids(&["a"]),
        change: MomentChange::Want(Some(text.to_owned())),
    };
    type_text(&mut history, "a", "One");
    for text in ["I", "I want"] {
        history.apply(want(text), Join::for_typing(&want(text)), &now()).unwrap();
    }
    history.undo().unwrap();
    assert_eq!(
        (history.wall().moments[0].text.as_str(), &history.wall().moments[0].want),
        ("One", &None)
    );
}
