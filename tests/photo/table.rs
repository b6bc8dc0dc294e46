//! CSV in and out: nothing dropped without a word, and a round trip is the same in every column.

use std::sync::Arc;

use momentwall::export::to_csv;
use momentwall::import::{ImportError, Imported, Remark, from_csv, from_text};
use momentwall::model::{
    Action, ActionId, Assessment, ContactType, Date, Idea, IdeaId, Metric, MetricId, Moment,
    MomentId, Priorities, Verdict, Wall, mend,
};
use momentwall::samples::Sample;
use proptest::prelude::*;

use crate::wall_of;

fn counter() -> impl FnMut() -> String {
    let mut number = 0;
    move || {
        number += 1;
        format!("id{number}")
    }
}

fn read(csv: &str) -> Imported {
    from_csv(csv.as_bytes(), Wall::blank(), &mut counter()).unwrap()
}

fn texts(wall: &Wall) -> Vec<&str> {
    wall.moments.iter().map(|moment| moment.text.as_str()).collect()
}

#[test]
fn columns_may_come_in_any_order_and_be_missing() {
    let wall =
        read("contact_type,TEXT\nFace-to-Face,Sees our van\nphone,\"Rings, to book\"\n").wall;
    assert_eq!(texts(&wall), ["Sees our van", "Rings, to book"]);
    let contacts: Vec<&str> =
        wall.moments.iter().filter_map(|moment| Some(moment.contact.as_ref()?.as_str())).collect();
    assert_eq!(contacts, ["face_to_face", "phone"]);
}

#[test]
fn semicolons_tabs_and_byte_order_marks_are_understood() {
    assert_eq!(texts(&read("\u{FEFF}text;stage\na,b;c\n").wall), ["a,b"]);
    assert_eq!(texts(&read("stage\ttext\nc\ta;b\n").wall), ["a;b"]);
    assert_eq!(texts(&read("sep=;\ntext;stage\na;c\n").wall), ["a"]);
    assert_eq!(texts(&read("text,stage\r\na,c\r\n").wall), ["a"]);
}

#[test]
fn rows_are_sorted_by_order_and_stages_follow() {
    let wall = read("order,stage,text\n3,Stay,c\n1,Book,a\n2,Book,b\nparked,Book,p\n").wall;
    assert_eq!(
        texts(&wall),
        ["a", "b", "p", "c"],
        "a row without a number stays behind the row before it"
    );
    let stages: Vec<&str> = wall.stages.iter().map(|stage| stage.name.as_str()).collect();
    assert_eq!(stages, ["Book", "Stay"]);
    assert!(wall.moments[2].parked);
}

#[test]
fn rows_that_repeat_an_order_without_text_go_on_with_its_moment() {
    let csv = "order,text,idea,action,owner,due,metric\n1,a,i1,a1,Ana,2027-02-15,k1\n1,,i2,,,,k2\n2,b,,,,,\n";
    let imported = read(csv);
    assert_eq!(imported.remarks, []);
    let moment = &imported.wall.moments[0];
    assert_eq!((moment.ideas.len(), moment.actions.len(), moment.metrics.len()), (2, 1, 2));
    assert_eq!(moment.actions[0].idea.as_ref(), Some(&moment.ideas[0].id));
    assert_eq!(moment.actions[0].due, Date::new(2027, 2, 15));
}

#[test]
fn an_unknown_type_becomes_a_new_one() {
    let wall = read("text,contact_type\na,Kiosk\nb,ki-osk\nc,Web site\n").wall;
    assert_eq!(wall.contact_types.len(), 7);
    assert_eq!(wall.moments[0].contact, wall.moments[1].contact);
    assert_eq!(wall.moments[2].contact.as_ref().unwrap().as_str(), "website");
}

#[test]
fn r1_the_first_five_by_rank_are_priorities_and_the_rest_reported() {
    let rows: String = (1..=7).map(|number| format!("{},m{number}\n", 8 - number)).collect();
    let imported = read(&format!("priority_rank,text\n{rows}"));
    let chosen: Vec<&str> =
        imported.wall.priority_moments().map(|moment| moment.text.as_str()).collect();
    assert_eq!(chosen, ["m7", "m6", "m5", "m4", "m3"]);
    assert_eq!(imported.remarks.len(), 2);
    let double = read("priority_rank,text\n1,a\n1,b\nfirst,c\n");
    assert_eq!(double.wall.priorities.len(), 2);
    let cell = "first".to_owned();
    let expected = [
        Remark::UnreadableCell { row: 4, column: "priority_rank", cell },
        Remark::DoubleRank { row: 3, rank: 1 },
    ];
    assert_eq!(double.remarks, expected);
}

#[test]
fn nothing_is_dropped_without_a_word() {
    let imported =
        read("text,colour,owner,due,verdict\na,red,Ana,soon,superb\n,,,2027-01-01,,extra\n");
    let moment = &imported.wall.moments[0];
    assert_eq!(moment.actions[0].text, "(unnamed)");
    assert_eq!(moment.actions[0].due_as_typed.as_deref(), Some("soon"));
    assert_eq!(moment.actions.len(), 2, "the second row goes on with the first");
    let said = format!("{:?}", imported.remarks);
    for what in ["UnknownColumn", "UnnamedAction", "UnreadableDue", "UnreadableCell", "ExtraCells"]
    {
        assert!(said.contains(what), "{what} in {said}");
    }
}

#[test]
fn a_row_with_a_stage_alone_makes_the_stage() {
    let imported = read("stage,text\nBook,a\nLater,\n");
    assert_eq!((imported.wall.stages.len(), imported.wall.moments.len()), (2, 1));
    assert_eq!(imported.remarks, []);
}

#[test]
fn a_table_without_texts_is_refused() {
    let refused = from_csv(b"a,b\n1,2\n", Wall::blank(), &mut counter());
    assert!(matches!(refused, Err(ImportError::NoTextColumn)));
    let refused = from_csv(b"", Wall::blank(), &mut counter());
    assert!(matches!(refused, Err(ImportError::Text(_))));
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_said() {
    let imported = read("text,stage\n\"a,b\nc,d\n");
    assert!(imported.remarks.contains(&Remark::OpenQuote));
}

#[test]
fn what_a_spreadsheet_would_run_is_made_harmless_and_comes_back() {
    let mut wall = wall_of(&[0]);
    for (number, text) in
        ["=1+1", "+31 6", "-x", "@a", "'=q", "''", "'plain", "\t=x", "＝x"].iter().enumerate()
    {
        wall.moments.push(Arc::new(Moment::new(MomentId::new(format!("m{number}")), *text)));
    }
    let csv = to_csv(&wall);
    for line in csv.lines().skip(1) {
        let cell = line.split(',').nth(2).unwrap().trim_start_matches('"');
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '＝']), "{line}");
    }
    assert_eq!(texts(&read(&csv).wall), texts(&wall));
}

#[test]
fn a_list_is_a_moment_a_line() {
    let list = |text: &str| {
        let imported = from_text(text.as_bytes(), Wall::blank(), &mut counter()).unwrap();
        texts(&imported.wall).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        list("Sees our van\n\n  Rings to book \r\nWaits"),
        ["Sees our van", "Rings to book", "Waits"]
    );
    assert_eq!(list("- one\n- two"), ["one", "two"]);
    assert_eq!(list("1. one\n2) two"), ["one", "two"]);
    assert_eq!(list("- one\ntwo"), ["- one", "two"], "a single dash is a part of the text");
}

#[test]
fn the_samples_come_back_the_same_in_every_column() {
    for sample in Sample::ALL {
        let csv = to_csv(&sample.open().unwrap().wall);
        let imported = read(&csv);
        assert_eq!(imported.remarks, [], "{}", sample.name());
        assert_eq!(to_csv(&imported.wall), csv, "{}", sample.name());
    }
}

/// Anything a cell may hold but blank ends, which no spreadsheet keeps.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[=+@'\\-]{0,3}[a-z\"; ,\n]{0,12}[a-z]",
        "\\PC{0,15}[!-~]",
        "[\"',;\t\n\r=+@א-ת👍🏽\u{200F}a-c ]{0,12}[!-~א]",
        Just("שלום 👍🏽 = 1".to_owned())
    ]
    .prop_filter("no blanks at its ends", |text| text.trim() == text)
}

/// An idea, an action, a metric, an owner and a date.
type PlanRow = (Option<String>, Option<String>, Option<String>, Option<String>, Option<Date>);

/// Gives a moment its plan; the metrics' value and unit are the same in all.
fn give_plan(
    moment: &mut Moment,
    number: usize,
    plans: Vec<PlanRow>,
    (current, unit): (Option<String>, Option<String>),
) {
    for (place, (idea, action, metric, owner, due)) in plans.into_iter().enumerate() {
        let id = |kind: &str| format!("{kind}{number}-{place}");
        let idea = idea.map(|text| Idea::new(IdeaId::new(id("i")), text));
        if let Some(text) = action {
            let link = idea.as_ref().map(|idea| idea.id.clone());
            moment.actions.push(Action {
                idea: link,
                owner,
                due,
                ..Action::new(ActionId::new(id("a")), text)
            });
        }
        moment.ideas.extend(idea);
        moment.metrics.extend(metric.map(|name| Metric {
            current: current.clone(),
            unit: unit.clone(),
            target: current.clone().filter(|_| place == 0),
            ..Metric::new(MetricId::new(id("k")), name)
        }));
    }
}

fn any_wall() -> impl Strategy<Value = Wall> {
    let plan = (
        prop::option::of(cell()),
        prop::option::of(cell()),
        prop::option::of(cell()),
        prop::option::of(cell()),
        prop::option::of((1..28_u8).prop_map(|day| Date::new(2027, 2, day).unwrap())),
    );
    let details = (
        prop::option::of(cell()),
        prop::option::of(cell()),
        prop::option::of(cell()),
        prop::option::of(prop::sample::select(Verdict::ALL.to_vec())),
    );
    let note = (
        (cell(), details),
        0..3_usize,
        0..9_usize,
        prop::option::of(prop::sample::select(Verdict::ALL.to_vec())),
        prop::collection::vec(plan, 0..3),
        prop::option::of(cell()),
        any::<bool>(),
    );
    let names = prop::collection::vec(cell(), 4);
    let chosen = prop::collection::vec(0..8_usize, 0..6);
    (prop::collection::vec(note, 1..8), chosen, names).prop_map(|(notes, chosen, names)| {
        let mut wall = wall_of(&[0, 0]);
        for (stage, name) in wall.stages.iter_mut().zip(&names) {
            stage.name.clone_from(name);
        }
        for (number, label) in names[2..].iter().enumerate() {
            wall.contact_types.push(ContactType::new(["t1", "t2"][number].into(), label));
        }
        for (number, ((text, details), stage, contact, verdict, plans, want, parked)) in
            notes.into_iter().enumerate()
        {
            let mut moment = Moment::new(MomentId::new(format!("m{number}")), text);
            moment.stage = wall.stages.get(stage).map(|stage| stage.id.clone());
            moment.contact = wall.contact_types.get(contact).map(|kind| kind.id.clone());
            moment.assessments.extend(verdict.map(|verdict| Assessment::guess(verdict, None)));
            (moment.want, moment.parked) = (want, parked);
            let (current, unit, target);
            (moment.showstopper, current, unit, target) = details;
            moment.target = target;
            give_plan(&mut moment, number, plans, (current, unit));
            wall.moments.push(Arc::new(moment));
        }
        (wall.priorities, _) = Priorities::from_ids(
            chosen.into_iter().map(|number| MomentId::new(format!("m{number}"))),
        );
        mend(wall).0
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_wall_comes_back_the_same_in_every_column(wall in any_wall()) {
        let csv = to_csv(&wall);
        let imported = read(&csv);
        prop_assert_eq!(to_csv(&imported.wall), csv, "{:?}", imported.remarks);
        let ranked = |wall: &Wall| wall.priority_moments().map(|moment| moment.text.clone()).collect::<Vec<_>>();
        prop_assert_eq!(ranked(&imported.wall), ranked(&wall));
    }

    #[test]
    fn every_wall_comes_back_from_other_separators_and_encodings(wall in any_wall()) {
        let csv = to_csv(&wall);
        for separator in [b';', b'\t'] {
            let mut rows = csv::ReaderBuilder::new();
            let mut rows = rows.has_headers(false).from_reader(csv.as_bytes());
            let mut other = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
            rows.records().for_each(|row| other.write_record(&row.unwrap()).unwrap());
            let other = String::from_utf8(other.into_inner().unwrap()).unwrap();
            prop_assert_eq!(&to_csv(&read(&other).wall), &csv);
            let marked = format!("\u{FEFF}{other}");
            let wide: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let wide = from_csv(&wide, Wall::blank(), &mut counter()).unwrap();
            prop_assert_eq!(&to_csv(&wide.wall), &csv);
        }
    }

    /// Texts that are no UTF-8 come back too, as far as Windows-1252 has the letters.
    #[test]
    fn older_letters_come_back(text in "[a-zà-ÿ€–„“ ,;\"]{0,12}[a-zà-ÿ]") {
        let table = format!("text,stage\n\"{}\",Café\n", text.replace('"', "\"\""));
        let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(&table);
        let imported = from_csv(&bytes, Wall::blank(), &mut counter()).unwrap();
        prop_assert_eq!(imported.remarks.len(), 1);
        prop_assert_eq!(&imported.wall.moments[0].text, &text);
    }
}

#[test]
fn names_that_would_fall_together_are_told_apart() {
    let mut wall = wall_of(&[1, 1]);
    for stage in &mut wall.stages {
        stage.name = "Wait".to_owned();
    }
    let own = momentwall::model::ContactType::new("t7".into(), "E-mail");
    wall.contact_types.push(own);
    Arc::make_mut(&mut wall.moments[0]).contact = Some("t7".into());
    Arc::make_mut(&mut wall.moments[1]).contact = Some("email".into());
    Arc::make_mut(&mut wall.moments[1]).text = "  spaces kept ".to_owned();
    let csv = to_csv(&wall);
    assert!(
        csv.contains("1,Wait,A note,E-mail (2)") && csv.contains("2,Wait (2),  spaces kept ,Email"),
        "{csv}"
    );
    let imported = read(&csv);
    assert_eq!(to_csv(&imported.wall), csv);
    assert_eq!(imported.remarks, []);
    wall.contact_types.retain(|kind| kind.id.as_str() != "email");
    assert!(
        to_csv(&wall).contains("E-mail (2)"),
        "Email is a built-in type though it is not listed"
    );
}

#[test]
fn blank_rows_by_the_million_are_passed_over() {
    let csv = format!("text,stage\n{}a,b\n", ",\n".repeat(1_000_000));
    assert_eq!(texts(&read(&csv).wall), ["a"]);
}

#[test]
fn more_than_a_wall_can_hold_is_refused() {
    let types: String = (0..1_500).map(|number| format!("a,type {number}\n")).collect();
    let refused =
        from_csv(format!("text,contact_type\n{types}").as_bytes(), Wall::blank(), &mut counter());
    assert!(matches!(refused, Err(ImportError::TooMany)));
    let refused = from_text("a\n".repeat(100_001).as_bytes(), Wall::blank(), &mut counter());
    assert!(matches!(refused, Err(ImportError::TooMany)));
}

#[test]
fn new_types_get_the_next_free_colour_and_mark() {
    let wall = read("text,contact_type\na,Kiosk\nb,Chat\n").wall;
    let looks: Vec<_> = wall.contact_types[6..]
        .iter()
        .map(|kind| (kind.color.unwrap().to_hex(), kind.mark.clone().unwrap()))
        .collect();
    assert_eq!(
        looks,
        [
            ("#7FBDB2".to_owned(), "door-open".to_owned()),
            ("#DAB153".to_owned(), "package".to_owned())
        ]
    );
}

#[test]
fn rows_are_called_by_their_line_in_the_file() {
    let remarks = read("text,verdict\n\na,odd\n\"b\nc\",fine\n").remarks;
    let rows: Vec<usize> = remarks
        .iter()
        .map(|remark| match remark {
            Remark::UnreadableCell { row, .. } => *row,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(rows, [3, 4]);
}

#[test]
fn a_separator_that_is_named_is_obeyed() {
    let imported = read("sep=|\ntext|stage\na|b\nc|d|\n");
    assert_eq!(texts(&imported.wall), ["a", "c"]);
    assert_eq!(imported.wall.stages.len(), 2);
}
