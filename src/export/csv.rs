//! The wall as a table (product.md 7). Reading it back gives the same in all of its columns.

use crate::import::{CSV_COLUMNS, PARKED, is_formula_like};
use crate::model::{Action, Idea, Metric, Moment, StageId, Wall};
use crate::storage::Word as _;

/// The cells of a row, by the places of [`CSV_COLUMNS`].
type Row = [String; CSV_COLUMNS.len()];

/// The wall as UTF-8 CSV: the timeline in order, then the parked moments. A moment with several ideas, actions
/// or metrics goes on in rows that repeat its order.
pub fn to_csv(wall: &Wall) -> String {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let timeline =
        wall.timeline().zip(1_usize..).map(|(moment, number)| (moment, number.to_string()));
    let parked = wall.parked().map(|moment| (moment, PARKED.to_owned()));
    let rows = timeline.chain(parked).flat_map(|(moment, order)| moment_rows(wall, moment, &order));
    let names = CSV_COLUMNS.map(str::to_owned);
    for row in std::iter::once(names).chain(rows) {
        // Memory takes every row, and every row has the same number of cells.
        let _written = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// One apostrophe before what a spreadsheet would run as a formula.
fn harmless(cell: &str) -> String {
    if is_formula_like(cell) { format!("'{cell}") } else { cell.to_owned() }
}

fn moment_rows(wall: &Wall, moment: &Moment, order: &str) -> Vec<Row> {
    let pairs = idea_action_pairs(moment);
    let count = pairs.len().max(moment.metrics.len()).max(1);
    let mut rows = Vec::with_capacity(count);
    for number in 0..count {
        let mut row = if number == 0 { head_row(wall, moment) } else { Row::default() };
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

fn head_row(wall: &Wall, moment: &Moment) -> Row {
    let mut row = Row::default();
    let stage = moment.stage.as_ref().and_then(|id: &StageId| wall.stage(id));
    let contact = moment.contact.as_ref().and_then(|id| wall.contact_type(id));
    let word = |verdict: Option<crate::model::Verdict>| verdict.map_or("", |v| v.word());
    let rank = wall.priorities.rank(&moment.id).map(|rank| rank.to_string());
    let cells: [(&str, &str); 8] = [
        ("stage", stage.map_or("", |stage| stage.name.trim())),
        ("text", &moment.text),
        ("contact_type", contact.map_or("", |kind| kind.label.trim())),
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
    let mut named: Vec<&Idea> = Vec::new();
    let mut pairs = Vec::new();
    for action in &moment.actions {
        let linked = action.idea.as_ref();
        let idea = linked.and_then(|id| moment.ideas.iter().find(|idea| idea.id == *id));
        let idea = idea.filter(|idea| !named.iter().any(|other| other.id == idea.id));
        named.extend(idea);
        pairs.push((idea, Some(action)));
    }
    let rest = moment.ideas.iter().filter(|idea| !named.iter().any(|other| other.id == idea.id));
    pairs.extend(rest.map(|idea| (Some(idea), None)));
    pairs
}

fn write_pair(row: &mut Row, idea: Option<&Idea>, action: Option<&Action>) {
    if let Some(idea) = idea {
        idea.text.clone_into(cell(row, "idea"));
    }
    if let Some(action) = action {
        action.text.clone_into(cell(row, "action"));
        *cell(row, "owner") = action.owner.clone().unwrap_or_default();
        let due = action.due.map(|date| date.to_string());
        *cell(row, "due") = due.or_else(|| action.due_as_typed.clone()).unwrap_or_default();
    }
}

fn write_metric(row: &mut Row, metric: &Metric) {
    metric.name.clone_into(cell(row, "metric"));
    *cell(row, "current") = with_unit(metric.current.as_deref(), metric);
    *cell(row, "target_value") = with_unit(metric.target.as_deref(), metric);
}

/// The table has no column for the unit, so it stands behind the number.
fn with_unit(value: Option<&str>, metric: &Metric) -> String {
    match (value, metric.unit.as_deref().map(str::trim)) {
        (None, _) => String::new(),
        (Some(value), Some(unit)) if !unit.is_empty() && !value.contains(unit) => {
            format!("{value} {unit}")
        }
        (Some(value), _) => value.to_owned(),
    }
}
