//! The wall as a table (product.md 7). Reading it back gives the same in all of its columns.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use unicode_normalization::UnicodeNormalization as _;

use crate::import::{CSV_COLUMNS, PARKED, folded, is_formula_like};
use crate::model::{
    Action, BuiltInType, ContactTypeId, Idea, IdeaId, Metric, Moment, StageId, Verdict, Wall,
};
use crate::storage::Word as _;
use crate::words;

/// The cells of a row, by the places of [`CSV_COLUMNS`].
type Row = [String; CSV_COLUMNS.len()];

/// The wall as UTF-8 CSV: the timeline in order, then the parked moments. A moment with several ideas, actions
/// or metrics goes on in rows that repeat its order.
pub fn to_csv(wall: &Wall) -> String {
    let parked = wall.parked().map(|moment| (moment.as_ref(), PARKED.to_owned()));
    table(wall, b',', numbered(wall).chain(parked))
}

/// The priorities by rank with their plans, as a table that people paste into a spreadsheet: headings and words as they
/// are spoken, who does what by when, and no other column in which nothing would stand.
pub fn plan_table(wall: &Wall) -> String {
    let mut plan: Vec<(&Moment, String)> =
        numbered(wall).filter(|(moment, _)| wall.priorities.rank(&moment.id).is_some()).collect();
    plan.sort_by_key(|(moment, _)| wall.priorities.rank(&moment.id));
    let names = Names::of(wall);
    let rows = plan.iter().flat_map(|(moment, order)| moment_rows(wall, &names, moment, order));
    let rows: Vec<Row> = rows.map(spoken).collect();
    // Who does what by when is often filled in there.
    let is_asked = |column: &usize| ["action", "owner", "due"].contains(&CSV_COLUMNS[*column]);
    let is_filled = |column: &usize| rows.iter().any(|row| !row[*column].is_empty());
    let is_wanted = |column: &usize| is_asked(column) || is_filled(column);
    let columns: Vec<usize> = (0..CSV_COLUMNS.len()).filter(is_wanted).collect();
    let headings = columns.iter().map(|column| heading(CSV_COLUMNS[*column]).to_owned());
    let cells = |row: &Row| columns.iter().map(|column| row[*column].clone()).collect();
    let lines = std::iter::once(headings.collect()).chain(rows.iter().map(cells));
    written(b'\t', lines)
}

/// What a column is called by people.
fn heading(column: &str) -> &'static str {
    words::importing::read_as(Some(column))
}

/// A row whose verdicts are called as people call them, and without the idea that its action was made of.
fn spoken(mut row: Row) -> Row {
    let action = cell(&mut row, "action").clone();
    let idea = cell(&mut row, "idea");
    if *idea == action {
        idea.clear();
    }
    for column in ["verdict", "target"] {
        let cell = cell(&mut row, column);
        if let Some(verdict) = Verdict::ALL.into_iter().find(|verdict| verdict.word() == *cell) {
            words::verdict(verdict).clone_into(cell);
        }
    }
    row
}

/// The timeline, each moment with its number.
fn numbered(wall: &Wall) -> impl Iterator<Item = (&Moment, String)> {
    wall.timeline().zip(1_usize..).map(|(moment, number)| (moment.as_ref(), number.to_string()))
}

fn table<'w>(
    wall: &'w Wall,
    delimiter: u8,
    moments: impl Iterator<Item = (&'w Moment, String)>,
) -> String {
    let names = Names::of(wall);
    let rows = moments.flat_map(|(moment, order)| moment_rows(wall, &names, moment, &order));
    let columns = CSV_COLUMNS.map(str::to_owned);
    written(delimiter, std::iter::once(columns).chain(rows).map(Vec::from))
}

fn written(delimiter: u8, lines: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = ::csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    for line in lines {
        // Memory takes every row, and every row has the same number of cells.
        let _written = writer.write_record(line.iter().map(|cell| harmless(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// What stages and types are called in the table. Reading it back tells them apart by these names, so each is there
/// only once: "Book", "Book (2)".
struct Names<'w> {
    stages: HashMap<&'w StageId, String>,
    types: HashMap<&'w ContactTypeId, String>,
}

impl<'w> Names<'w> {
    fn of(wall: &'w Wall) -> Self {
        let exact = |name: &str| name.nfc().collect::<String>();
        let stages = wall.stages.iter().map(|stage| (&stage.id, stage.name.as_str()));
        let types = wall.contact_types.iter().map(|kind| (&kind.id, kind.label.as_str()));
        // A name of a built-in type means that type, also where this wall does not list it.
        let built_in = BuiltInType::ALL.iter().flat_map(|kind| {
            let names = words::types::built_in_labels(*kind).into_iter().chain([kind.id()]);
            names.map(|name| (folded(name), ContactTypeId::new(kind.id())))
        });
        let built_in: HashMap<String, ContactTypeId> = built_in.collect();
        Self {
            stages: unique(stages, exact, &HashMap::new()),
            types: unique(types, folded, &built_in),
        }
    }
}

fn unique<'w, Id: Eq + Hash>(
    names: impl Iterator<Item = (&'w Id, &'w str)>,
    key: impl Fn(&str) -> String,
    reserved: &HashMap<String, Id>,
) -> HashMap<&'w Id, String> {
    let (mut seen, mut numbers) = (HashSet::new(), HashMap::new());
    names
        .map(|(id, name)| {
            let name = named(name.trim());
            let mut written = name.to_owned();
            let is_reserved = |key: &str| reserved.get(key).is_some_and(|owner| owner != id);
            while is_reserved(&key(&written)) || !seen.insert(key(&written)) {
                let number = numbers.entry(key(name)).or_insert(1_usize);
                *number += 1;
                written = format!("{name} ({number})");
            }
            (id, written)
        })
        .collect()
}

/// What has no words is called so, since a cell without them would not come back.
fn named(text: &str) -> &str {
    if text.trim().is_empty() { words::unnamed() } else { text }
}

/// One apostrophe before what a spreadsheet would run as a formula.
fn harmless(cell: &str) -> String {
    if is_formula_like(cell) { format!("'{cell}") } else { cell.to_owned() }
}

fn moment_rows(wall: &Wall, names: &Names<'_>, moment: &Moment, order: &str) -> Vec<Row> {
    let pairs = idea_action_pairs(moment);
    let count = pairs.len().max(moment.metrics.len()).max(1);
    let mut rows = Vec::with_capacity(count);
    for number in 0..count {
        let mut row = if number == 0 { head_row(wall, names, moment) } else { Row::default() };
        order.clone_into(cell(&mut row, "order"));
        if let Some((idea, action)) = pairs.get(number) {
            write_pair(&mut row, *idea, *action);
        }
        if let Some(metric) = moment.metrics.get(number) {
            write_metric(&mut row, metric);
        }
        rows.push(row);
    }
    rows
}

fn cell<'r>(row: &'r mut Row, column: &str) -> &'r mut String {
    let place = CSV_COLUMNS.iter().position(|name| *name == column).unwrap_or(0);
    &mut row[place]
}

fn head_row(wall: &Wall, names: &Names<'_>, moment: &Moment) -> Row {
    let mut row = Row::default();
    let stage = moment.stage.as_ref().and_then(|id| names.stages.get(id));
    let contact = moment.contact.as_ref().and_then(|id| names.types.get(id));
    let word = |verdict: Option<crate::model::Verdict>| verdict.map_or("", |v| v.word());
    let rank = wall.priorities.rank(&moment.id).map(|rank| rank.to_string());
    let cells: [(&str, &str); 8] = [
        ("stage", stage.map_or("", String::as_str)),
        ("text", named(&moment.text)),
        ("contact_type", contact.map_or("", String::as_str)),
        ("priority_rank", rank.as_deref().unwrap_or_default()),
        ("verdict", word(moment.verdict())),
        ("target", word(moment.effective_target())),
        ("want", moment.want.as_deref().unwrap_or_default()),
        ("showstopper", moment.showstopper.as_deref().unwrap_or_default()),
    ];
    for (column, text) in cells {
        text.clone_into(cell(&mut row, column));
    }
    row
}

/// Each action with the idea it came from, where that was not named before, then the ideas without an action.
fn idea_action_pairs(moment: &Moment) -> Vec<(Option<&Idea>, Option<&Action>)> {
    let mut unnamed: HashMap<&IdeaId, &Idea> =
        moment.ideas.iter().map(|idea| (&idea.id, idea)).collect();
    let mut pairs = Vec::new();
    for action in &moment.actions {
        let idea = action.idea.as_ref().and_then(|id| unnamed.remove(id));
        pairs.push((idea, Some(action)));
    }
    let rest = moment.ideas.iter().filter(|idea| unnamed.contains_key(&idea.id));
    pairs.extend(rest.map(|idea| (Some(idea), None)));
    pairs
}

fn write_pair(row: &mut Row, idea: Option<&Idea>, action: Option<&Action>) {
    if let Some(idea) = idea {
        named(&idea.text).clone_into(cell(row, "idea"));
    }
    if let Some(action) = action {
        named(&action.text).clone_into(cell(row, "action"));
        *cell(row, "owner") = action.owner.clone().unwrap_or_default();
        let due = action.due.map(|date| date.to_string());
        *cell(row, "due") = due.or_else(|| action.due_as_typed.clone()).unwrap_or_default();
    }
}

fn write_metric(row: &mut Row, metric: &Metric) {
    named(&metric.name).clone_into(cell(row, "metric"));
    // The table has no column for the unit, so it stands behind the number.
    let value = |text: &Option<String>| text.as_deref().map(|text| metric.with_unit(text));
    *cell(row, "current") = value(&metric.current).unwrap_or_default();
    *cell(row, "target_value") = value(&metric.target).unwrap_or_default();
}
