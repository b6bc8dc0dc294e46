//! Which column is read as which: by the contract where a script reads, by what names may mean where somebody looks.

use std::sync::Arc;

use momentwall::import::{ImportError, Mapping, Remark, Table};
use momentwall::model::{Moment, MomentId, Priorities, Stage, StageId, Wall};

use crate::{counter, staged, texts};

fn table(text: &str) -> Table {
    Table::from_csv(text.as_bytes()).unwrap()
}

fn guessed(text: &str) -> Mapping {
    Mapping::guessed(&table(text))
}

#[test]
fn names_are_guessed_in_english_and_german() {
    let mapping = guessed("Nr.;Phase;Notiz;Kanal;Prio;Verantwortlich;Fällig am;Farbe\n");
    let expected =
        ["order", "stage", "text", "contact_type", "priority_rank", "owner", "due"].map(Some);
    assert_eq!(mapping.columns, expected.into_iter().chain([None]).collect::<Vec<_>>());
    assert!(mapping.has_names);
    let mapping = guessed("Journey stage,Touchpoint,Channel,Pain point,Owner name,Due-Date\n");
    let expected = ["stage", "text", "contact_type", "showstopper", "owner", "due"].map(Some);
    assert_eq!(mapping.columns, expected);
}

#[test]
fn an_exact_name_comes_before_a_meant_one() {
    let mapping = guessed("Note,Text,Title\na,b,c\n");
    assert_eq!(mapping.columns, [None, Some("text"), None]);
}

#[test]
fn a_table_without_names_is_guessed_by_what_is_in_it() {
    let mapping = guessed("1,Sees our van in the street\n2,Rings to book a table\n");
    assert_eq!(mapping, Mapping { has_names: false, columns: vec![None, Some("text")] });
    let mapping = guessed("Farbe,Inhalt\nrot,Sieht unseren Wagen\nblau,Ruft an\n");
    assert_eq!(mapping, Mapping { has_names: true, columns: vec![None, Some("text")] });
}

#[test]
fn a_script_gets_what_the_names_say_and_no_guess() {
    let refused = Mapping::by_names(&table("Phase,Rating\na,b\n"));
    assert!(matches!(refused, Err(ImportError::NoTextColumn)));
    let refused = Mapping::by_names(&table("Note,Title\na,b\n"));
    assert!(matches!(refused, Err(ImportError::NoTextColumn)), "two could be meant");
}

#[test]
fn a_script_gets_the_only_column_that_can_be_the_text_and_hears_of_it() {
    let read = |text: &str| table(text).by_names(Wall::blank(), &mut counter()).unwrap();
    let imported = read("stage,Note,Kanal\nBook,Rings,phone\n");
    assert_eq!(staged(&imported.wall), ["Book: Rings"]);
    assert_eq!(
        imported.remarks,
        [
            Remark::ReadAsText { name: "Note".to_owned() },
            Remark::UnknownColumn { name: "Kanal".to_owned(), meant: Some("contact_type") }
        ]
    );
    let imported = read("Sees our van\nRings\n");
    assert_eq!(texts(&imported.wall), ["Sees our van", "Rings"]);
    assert_eq!(imported.remarks, [Remark::OneColumn]);
    assert_eq!(texts(&read("Notes\nRings\n").wall), ["Rings"]);
}

#[test]
fn cells_under_no_name_are_not_dropped_without_a_word() {
    let imported = table("text,,\na,b,\n").by_names(Wall::blank(), &mut counter()).unwrap();
    assert_eq!(imported.remarks, [Remark::UnreadColumn { place: 2 }]);
}

#[test]
fn separators_are_found_where_no_name_is_known() {
    for separator in [",", ";", "\t"] {
        let rows = ["Farbe", "Inhalt"].join(separator) + "\n" + &["rot", "a"].join(separator);
        assert_eq!(table(&rows).width(), 2, "{rows}");
    }
    assert_eq!(table("Sees our van; calls\nRings\n").width(), 1, "no separator splits both");
}

/// A wall with two stages and four priorities.
fn there() -> Wall {
    let mut wall = Wall::blank();
    for (stage, moments) in [("Book", 3), ("Stay", 1)] {
        let id = StageId::new(stage);
        wall.stages.push(Stage::new(id.clone(), stage));
        for number in 0..moments {
            let mut moment = Moment::new(MomentId::new(format!("{stage}{number}")), "There");
            moment.stage = Some(id.clone());
            wall.moments.push(Arc::new(moment));
        }
    }
    let ids = wall.moments.iter().map(|moment| moment.id.clone());
    (wall.priorities, _) = Priorities::from_ids(ids);
    wall
}

#[test]
fn r1_what_is_added_joins_its_stages_and_takes_the_ranks_that_are_free() {
    let rows = "stage,text,contact_type,priority_rank\nbook,New a,Phone,2\nLeave,New b,Kiosk,1\nSTAY,New c,,\n";
    let imported = table(rows).by_names(there(), &mut counter()).unwrap();
    let wall = &imported.wall;
    assert_eq!(
        staged(wall),
        [
            "Book: There",
            "Book: There",
            "Book: There",
            "Book: New a",
            "Stay: There",
            "Stay: New c",
            "Leave: New b"
        ]
    );
    assert_eq!(wall.contact_types.len(), 7);
    let ranked: Vec<&str> = wall.priority_moments().map(|moment| moment.text.as_str()).collect();
    assert_eq!(ranked, ["There", "There", "There", "There", "New b"]);
    let said = format!("{:?}", imported.remarks);
    assert!(said.contains("SixthPriority") && imported.remarks.len() == 2, "{said}");
    assert_eq!(imported.remarks[0], Remark::RanksBehind, "rank 1 becomes 5, and it is said why");
}

#[test]
fn a_table_without_stages_goes_on_where_the_wall_ends() {
    let imported = table("text\nNew\n").by_names(there(), &mut counter()).unwrap();
    assert_eq!(staged(&imported.wall)[4], "Stay: New");
    assert_eq!(imported.remarks, []);
}

#[test]
fn what_an_import_adds_makes_the_wall_that_was_shown() {
    use momentwall::edit::{Additions, Edit, History, Join};
    use momentwall::samples::Sample;

    let now = momentwall::model::Timestamp::parse("2026-11-22T09:42:00Z").unwrap();
    for (base, other) in [(Sample::Cafe, Sample::Shop), (Sample::Shop, Sample::Hotel)] {
        let base = base.open().unwrap().wall;
        let csv = momentwall::export::to_csv(&other.open().unwrap().wall);
        let imported = table(&csv).by_names(base.clone(), &mut counter()).unwrap().wall;
        let additions = Box::new(Additions::between(&base, &imported));
        let mut history = History::new(base.clone());
        history.apply(Edit::Import(additions.clone()), Join::Never, &now).unwrap();
        assert_eq!(**history.wall(), Wall { changed: Some(now.clone()), ..imported });
        assert_eq!(history.wall().priorities.len(), 5);
        let twice = history.apply(Edit::Import(additions), Join::Never, &now);
        assert!(twice.is_err(), "nothing is added twice");
        history.undo();
        assert_eq!(**history.wall(), base);
    }
}
