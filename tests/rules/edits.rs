//! What each edit does, on small walls that can be read at a glance.

use std::sync::Arc;

use momentwall::edit::{Edit, Judged, MomentChange, Place, Refused, TypeChange, WallChange, apply};
use momentwall::model::{
    Assessment, ContactType, ContactTypeId, Evidence, Idea, IdeaId, Moment, Stage, StageId,
    TextField, Verdict, Votes, Wall,
};
use momentwall::storage::{open, to_json};

use crate::build::{after, as_text, day, id, ids, ranks, staged, wall, with_priorities};

#[track_caller]
fn moved(from: &str, notes: &[&str], place: Place, to: &str) {
    let wall = staged(from);
    let result = after(&wall, Edit::MoveMoments { ids: ids(notes), place });
    assert_eq!(as_text(&result), to);
}

#[test]
fn a02_a_note_moves_before_and_after_others() {
    moved("s: a b c d", &["d"], Place::Before(id("b")), "s: a d b c");
    moved("s: a b c d", &["a"], Place::After(id("c")), "s: b c a d");
    moved("s: a b c d", &["b", "d"], Place::Before(id("a")), "s: b d a c");
}

#[test]
fn r10_a_note_takes_the_stage_it_is_put_in() {
    moved("s: a b | t: c", &["a"], Place::Before(id("c")), "s: b | t: a c");
    moved("s: a b | t: c", &["c"], Place::EndOfStage(Some(StageId::new("s"))), "s: a b c | t:");
    moved("s: a b", &["b"], Place::EndOfStage(None), "-: b | s: a");
}

#[test]
fn a_note_stacks_under_another() {
    moved("s: a b c", &["c"], Place::Under(id("a")), "s: a/c b");
    moved("s: a/x b c", &["c"], Place::Under(id("a")), "s: a/c/x b");
    moved("s: a b/c", &["c"], Place::Under(id("a")), "s: a/c b");
}

#[test]
fn taking_the_head_away_promotes_the_next() {
    moved("s: a/b/c d", &["a"], Place::After(id("d")), "s: b/c d a");
    moved("s: d a/b", &["a"], Place::Before(id("d")), "s: a d b");
}

#[test]
fn a_slot_moves_whole_if_all_of_it_is_chosen() {
    moved("s: a/b c", &["a", "b"], Place::After(id("c")), "s: c a/b");
    moved("s: a/b c/d", &["a", "d"], Place::After(id("c")), "s: b c a d");
}

#[test]
fn nothing_moves_next_to_itself() {
    let wall = staged("s: a b");
    let edit = Edit::MoveMoments { ids: ids(&["a"]), place: Place::Before(id("a")) };
    assert_eq!(apply(&wall, &edit), Err(Refused::NextToItself));
}

#[test]
fn parking_and_putting_back() {
    let wall = staged("s: a/b c | t: d");
    let parked = after(&wall, Edit::MoveMoments { ids: ids(&["a"]), place: Place::Shelf });
    assert_eq!(as_text(&parked), "s: b c | t: d");
    assert_eq!(
        parked.moment(&id("a")).unwrap().stage,
        Some(StageId::new("s")),
        "it keeps its stage"
    );
    let back = after(&parked, Edit::MoveMoments { ids: ids(&["a"]), place: Place::After(id("d")) });
    assert_eq!(as_text(&back), "s: b c | t: d a");
}

#[test]
fn what_was_parked_comes_back_to_where_it_was() {
    let moved = |wall: &Wall, notes: &[&str], place: Place| {
        after(wall, Edit::MoveMoments { ids: ids(notes), place })
    };
    let wall = staged("s: a b c d | t: e f");
    let parked = moved(&wall, &["b", "c", "e"], Place::Shelf);
    assert_eq!(as_text(&parked), "s: a d | t: f");
    assert_eq!(as_text(&moved(&parked, &["c"], Place::Back)), "s: a c d | t: f");
    assert_eq!(as_text(&moved(&parked, &["e", "c", "b"], Place::Back)), as_text(&wall));
    let other = moved(&parked, &["d"], Place::Before(id("a")));
    assert_eq!(as_text(&moved(&other, &["b"], Place::Back)), "s: d a b | t: f", "after a");
    let turned = after(&parked, Edit::MoveStage { id: StageId::new("t"), to: 0 });
    let back = moved(&turned, &["b", "c", "e"], Place::Back);
    assert_eq!(as_text(&back), "t: e f | s: a b c d", "it goes with its stage");
    let alone = moved(&parked, &["a", "d"], Place::After(id("f")));
    assert_eq!(as_text(&moved(&alone, &["b"], Place::Back)), "s: b | t: f a d");
}

#[test]
fn what_comes_back_cuts_no_slot_in_two() {
    let wall = staged("s: a/b/c d");
    let parked = after(&wall, Edit::MoveMoments { ids: ids(&["b"]), place: Place::Shelf });
    let back = after(&parked, Edit::MoveMoments { ids: ids(&["b"]), place: Place::Back });
    assert_eq!(as_text(&back), "s: a/c b d");
    // A file from before has what is parked at the end of the list.
    let mut old = parked;
    old.moments.sort_by_key(|moment| moment.parked);
    let back = after(&old, Edit::MoveMoments { ids: ids(&["b"]), place: Place::Back });
    assert_eq!(as_text(&back), "s: a/c d b");
}

#[test]
fn moments_are_added_where_they_belong() {
    let wall = staged("s: a b | t: c");
    let new = |name: &str| Moment::new(id(name), name);
    let added = after(
        &wall,
        Edit::AddMoments { moments: vec![new("x"), new("y")], place: Place::After(id("a")) },
    );
    assert_eq!(as_text(&added), "s: a x y b | t: c");
    let at_the_end = after(
        &wall,
        Edit::AddMoments {
            moments: vec![new("x")],
            place: Place::EndOfStage(wall.stage_for_new_moment()),
        },
    );
    assert_eq!(as_text(&at_the_end), "s: a b | t: c x");
    let blank = Edit::AddMoments { moments: vec![new(" ")], place: Place::Shelf };
    assert_eq!(apply(&wall, &blank), Err(Refused::Blank(TextField::MomentText)));
    let twin = Edit::AddMoments { moments: vec![new("a")], place: Place::Shelf };
    assert_eq!(apply(&wall, &twin), Err(Refused::IdTaken("a".to_owned())));
}

#[test]
fn a_note_splits_at_the_caret() {
    let mut wall = staged("s: a b");
    Arc::make_mut(&mut wall.moments[0]).text = "Rings and then waits".to_owned();
    let split = Edit::SplitMoment { id: id("a"), at_byte: 5, new_id: id("n") };
    assert_eq!(as_text(&after(&wall, split)), "s: Rings and then waits b");
    let at_the_end = Edit::SplitMoment { id: id("a"), at_byte: 20, new_id: id("n") };
    assert_eq!(apply(&wall, &at_the_end), Err(Refused::NothingToSplit));
    let inside_a_letter = Edit::SplitMoment { id: id("b"), at_byte: 99, new_id: id("n") };
    assert_eq!(apply(&wall, &inside_a_letter), Err(Refused::NothingToSplit));
    for taken in ["b", ""] {
        let split = Edit::SplitMoment { id: id("a"), at_byte: 5, new_id: id(taken) };
        assert_eq!(apply(&wall, &split), Err(Refused::IdTaken(taken.to_owned())));
    }
}

#[test]
fn merging_keeps_the_first_values_all_lists_and_the_better_rank() {
    let mut wall = with_priorities(wall("a b c"), &["c", "b"]);
    let idea = Idea::new(IdeaId::new("i"), "idea");
    Arc::make_mut(&mut wall.moments[1]).want = Some("from b".to_owned());
    Arc::make_mut(&mut wall.moments[2]).want = Some("from c".to_owned());
    Arc::make_mut(&mut wall.moments[2]).ideas.push(idea);
    let merged = after(&wall, Edit::MergeMoments(ids(&["c", "a", "b"])));
    assert_eq!(merged.moments.len(), 1);
    let note = &merged.moments[0];
    assert_eq!(
        (note.text.as_str(), note.want.as_deref(), note.ideas.len()),
        ("a\nb\nc", Some("from b"), 1)
    );
    assert_eq!(ranks(&merged), ["a"]);
}

#[test]
fn copies_are_not_priorities() {
    let wall = with_priorities(wall("a b"), &["a"]);
    let copied = after(
        &wall,
        Edit::DuplicateMoments { copies: vec![(id("a"), id("x"))], plan_ids: Vec::new() },
    );
    assert_eq!(as_text(&copied), "-: a a b");
    assert_eq!(ranks(&copied), ["a"]);
}

#[test]
fn stages_move_with_their_notes() {
    let wall = staged("s: a b | t: c | u:");
    let moved = after(&wall, Edit::MoveStage { id: StageId::new("t"), to: 0 });
    assert_eq!(as_text(&moved), "t: c | s: a b | u:");
}

#[test]
fn a_removed_stage_leaves_its_notes_to_the_one_before() {
    let wall = staged("s: a | t: b/c | u: d");
    let without = |stage: &str| as_text(&after(&wall, Edit::RemoveStage(StageId::new(stage))));
    assert_eq!(without("t"), "s: a b/c | u: d");
    assert_eq!(without("s"), "t: a b/c | u: d");
    let last = after(&staged("s: a"), Edit::RemoveStage(StageId::new("s")));
    assert_eq!(as_text(&last), "-: a");
}

#[test]
fn stages_merge_and_split() {
    let wall = staged("s: a b | t: c | u: d");
    let merged =
        after(&wall, Edit::MergeStages { from: StageId::new("s"), into: StageId::new("u") });
    assert_eq!(as_text(&merged), "t: c | u: d a b");
    let split = Edit::SplitStage { first: id("b"), stage: Stage::new(StageId::new("n"), "n") };
    assert_eq!(as_text(&after(&wall, split)), "s: a | n: b | t: c | u: d");
}

#[test]
fn own_types_go_and_their_notes_take_another() {
    let own = ContactType::new(ContactTypeId::new("kiosk"), "Kiosk");
    let wall = after(&wall("a"), Edit::AddContactType(own));
    let contact = MomentChange::Contact(Some(ContactTypeId::new("kiosk")));
    let wall = after(&wall, Edit::ChangeMoments { ids: ids(&["a"]), change: contact });
    let phone = ContactTypeId::new("phone");
    let gone = Edit::RemoveContactType {
        id: ContactTypeId::new("kiosk"),
        reassign_to: Some(phone.clone()),
    };
    assert_eq!(after(&wall, gone).moments[0].contact, Some(phone.clone()));
    let built_in = Edit::RemoveContactType { id: phone.clone(), reassign_to: None };
    assert!(matches!(apply(&wall, &built_in), Err(Refused::BuiltInType(_))));
    let hidden = after(
        &wall,
        Edit::ChangeContactType { id: phone.clone(), change: TypeChange::Hidden(true) },
    );
    assert!(hidden.contact_type(&phone).unwrap().hidden);
}

#[test]
fn a_verdict_of_the_same_day_replaces_that_days() {
    let judge = |verdict, on| Edit::Assess {
        ids: ids(&["a"]),
        assessment: Assessment::guess(verdict, Some(day(on))),
        part: Judged::Verdict,
    };
    let wall = after(&wall("a"), judge(Verdict::Miserable, 3));
    let wall = after(&wall, judge(Verdict::Neutral, 3));
    assert_eq!(wall.moments[0].assessments.len(), 1);
    let wall = after(&wall, judge(Verdict::Magical, 4));
    assert_eq!(wall.moments[0].assessments.len(), 2);
    let cleared = after(&wall, Edit::ClearVerdict { ids: ids(&["a"]), date: Some(day(5)) });
    assert_eq!((cleared.moments[0].verdict(), cleared.moments[0].assessments.len()), (None, 3));
}

#[test]
fn texts_have_limits_but_a_long_one_from_a_file_may_be_shortened() {
    let long = "x".repeat(501);
    let change = |text: &str| Edit::ChangeMoments {
        ids: ids(&["a"]),
        change: MomentChange::Text(text.to_owned()),
    };
    let mut wall = wall("a");
    assert_eq!(apply(&wall, &change(&long)), Err(Refused::TooLong(TextField::MomentText)));
    Arc::make_mut(&mut wall.moments[0]).text = "x".repeat(900);
    assert!(apply(&wall, &change(&long)).is_ok());
    let title = Edit::Wall(WallChange::Title("x".repeat(121)));
    assert_eq!(apply(&wall, &title), Err(Refused::TooLong(TextField::Title)));
}

#[test]
fn several_changes_are_all_made_or_none() {
    let wall = wall("a b");
    let good = Edit::RemoveMoments(ids(&["a"]));
    let bad = Edit::RemoveMoments(ids(&["nobody"]));
    assert!(apply(&wall, &Edit::Together(vec![good, bad])).is_err());
    assert_eq!(wall.moments.len(), 2);
}

#[test]
fn merging_joins_the_assessments_and_the_first_notes_own_still_count() {
    let mut wall = wall("a b");
    Arc::make_mut(&mut wall.moments[0])
        .assessments
        .push(Assessment::guess(Verdict::Magical, Some(day(1))));
    Arc::make_mut(&mut wall.moments[1])
        .assessments
        .push(Assessment::guess(Verdict::Neutral, Some(day(2))));
    let merged = after(&wall, Edit::MergeMoments(ids(&["a", "b"])));
    assert_eq!(merged.moments[0].assessments.len(), 2);
    assert_eq!(merged.moments[0].verdict(), Some(Verdict::Magical));
}

#[test]
fn copies_of_parked_notes_are_parked_and_the_others_stand_behind_their_originals() {
    let parked = Edit::MoveMoments { ids: ids(&["b"]), place: Place::Shelf };
    let wall = after(&staged("s: a b c"), parked);
    let copies = vec![(id("b"), id("x")), (id("a"), id("y"))];
    let copied = after(&wall, Edit::DuplicateMoments { copies, plan_ids: Vec::new() });
    assert_eq!(as_text(&copied), "s: a a c");
    assert_eq!(copied.parked().count(), 2);
}

#[test]
fn nothing_gets_a_blank_id() {
    let wall = staged("s: a");
    let blank = Refused::IdTaken(String::new());
    let stage = Edit::AddStage { stage: Stage::new(StageId::new(""), "n"), at: 0 };
    assert_eq!(apply(&wall, &stage), Err(blank.clone()));
    let moment = Edit::AddMoments { moments: vec![Moment::new(id(""), "n")], place: Place::Shelf };
    assert_eq!(apply(&wall, &moment), Err(blank.clone()));
    let idea = Edit::AddIdea { moment: id("a"), idea: Idea::new(IdeaId::new(""), "n") };
    assert_eq!(apply(&wall, &idea), Err(blank));
}

#[test]
fn every_step_has_a_label() {
    let labels = [
        (Edit::RemoveMoments(ids(&["a", "b", "c"])), "Delete 3 moments"),
        (Edit::MoveMoments { ids: ids(&["a"]), place: Place::Shelf }, "Park 1 moment"),
        (Edit::Wall(WallChange::Title("x".to_owned())), "Change title"),
        (
            Edit::ChangeMoments { ids: ids(&["a", "b"]), change: MomentChange::Dots(1) },
            "Change dots of 2 moments",
        ),
    ];
    for (edit, label) in labels {
        assert_eq!(momentwall::words::step(&edit), label);
    }
}

#[test]
fn r9_hands_of_another_day_judge_nothing_and_date_nothing_anew() {
    let assess = |assessment| Edit::Assess { ids: ids(&["a"]), assessment, part: Judged::Verdict };
    let judged = after(&wall("a"), assess(Assessment::guess(Verdict::Miserable, Some(day(3)))));
    let raised = Votes { miserable: 1, neutral: 2, magical: 0 };
    let wall = after(&judged, assess(Assessment::hands(raised, Some(day(9)))));
    assert_eq!(wall.moments[0].verdict(), Some(Verdict::Miserable));
    assert_eq!(wall.moments[0].assessment_in_force().unwrap().date, Some(day(3)));
    let again = open(to_json(&wall).as_bytes()).unwrap();
    assert_eq!((again.wall, again.notes.len()), (wall.clone(), 0), "the file holds it so");
    // How they know of it belongs to the verdict, whatever was raised since.
    let asked =
        Assessment { evidence: Evidence::Asked, ..judged.moments[0].assessments[0].clone() };
    let wall = after(&wall, assess(asked));
    let entries = &wall.moments[0].assessments;
    assert_eq!((entries.len(), entries[0].evidence), (2, Evidence::Asked));
    assert_eq!(entries[1].votes, Some(raised));
    let none = Assessment { votes: None, ..Assessment::hands(raised, Some(day(9))) };
    let wall = after(&wall, assess(none));
    assert_eq!(wall.moments[0].assessments.len(), 1, "all hands were taken down again");
}
