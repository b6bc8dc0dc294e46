//! The gap table: contact types by stages, over the timeline.

use std::sync::Arc;

use momentwall::model::{ContactTypeId, GapTable, Wall, gap_table};

use crate::build::{id, staged};

fn with_type(wall: &mut Wall, name: &str, kind: &str) {
    let place = wall.moment_index(&id(name)).unwrap();
    Arc::make_mut(&mut wall.moments[place]).contact = Some(ContactTypeId::new(kind));
}

fn columns<'a>(table: &GapTable<'a>) -> Vec<&'a str> {
    table.columns.iter().map(|stage| stage.map_or("-", |stage| stage.name.as_str())).collect()
}

fn rows<'a>(table: &GapTable<'a>) -> Vec<(&'a str, Vec<u32>)> {
    let label =
        |row: &momentwall::model::GapRow<'a>| row.contact.map_or("-", |kind| kind.id.as_str());
    table.rows.iter().map(|row| (label(row), row.counts.clone())).collect()
}

#[test]
fn gaps_types_by_stages() {
    let mut wall = staged("s1: a b/c | s2: | s3: d e");
    for (name, kind) in [("a", "phone"), ("c", "phone"), ("d", "website"), ("e", "phone")] {
        with_type(&mut wall, name, kind);
    }
    let table = gap_table(&wall);
    assert_eq!(columns(&table), ["s1", "s2", "s3"], "an empty stage is one great gap");
    let expected = [
        ("face_to_face", vec![0, 0, 0]),
        ("phone", vec![2, 0, 1]),
        ("email", vec![0, 0, 0]),
        ("post", vec![0, 0, 0]),
        ("website", vec![0, 0, 1]),
        ("webinar", vec![0, 0, 0]),
        ("-", vec![1, 0, 0]),
    ];
    assert_eq!(rows(&table), expected);
    assert_eq!((table.rows[1].total(), table.column_total(0), table.column_total(1)), (3, 3, 0));
}

#[test]
fn gaps_the_unnamed_band_and_untyped_notes_show_only_where_there_are_some() {
    let mut wall = staged("-: a | s1: b");
    with_type(&mut wall, "a", "post");
    with_type(&mut wall, "b", "post");
    let table = gap_table(&wall);
    assert_eq!(columns(&table), ["-", "s1"]);
    assert_eq!((table.rows.len(), table.rows[3].counts.as_slice()), (6, &[1, 1][..]));
    Arc::make_mut(&mut wall.moments[0]).parked = true;
    let table = gap_table(&wall);
    assert_eq!(columns(&table), ["s1"], "parked moments are not on the timeline");
    assert_eq!(table.rows[3].counts, [1]);
}

#[test]
fn gaps_a_hidden_type_is_left_out_until_a_note_has_it() {
    let mut wall = staged("s1: a");
    wall.contact_types[5].hidden = true;
    assert_eq!(gap_table(&wall).rows.len(), 6, "five types, and the note without one");
    with_type(&mut wall, "a", "webinar");
    assert_eq!(gap_table(&wall).rows.len(), 6, "six types, no note without one");
}

#[test]
fn gaps_of_an_empty_wall() {
    let wall = Wall::blank();
    let table = gap_table(&wall);
    assert_eq!((table.columns.len(), table.rows.len()), (0, 6));
}
