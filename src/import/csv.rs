//! A table of moments (product.md 7): columns in any order, nothing dropped without a word.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization as _;

use super::{ImportError, Imported, NewId, Remark};
use crate::model::{
    Action, ActionId, Assessment, ContactType, ContactTypeId, Date, Idea, IdeaId, Metric, MetricId,
    Moment, MomentId, Stage, StageId, Verdict, Wall, limits, mend,
};
use crate::paint::own_type_look;
use crate::storage::{Word as _, text_of};
use crate::words;

/// The columns, for import and export alike, in the order of the export.
pub const CSV_COLUMNS: [&str; 16] = [
    "order",
    "stage",
    "text",
    "contact_type",
    "priority_rank",
    "verdict",
    "target",
    "want",
    "showstopper",
    "metric",
    "current",
    "target_value",
    "idea",
    "action",
    "owner",
    "due",
];

/// More rows than this are no wall: every moment with a further idea, action and metric.
const MAX_ROWS: usize = 2 * limits::MOMENTS;

/// The columns that speak of the moment itself, stage first; only a moment's first row has them.
const HEAD_COLUMNS: [&str; 7] =
    ["stage", "contact_type", "priority_rank", "verdict", "target", "want", "showstopper"];

/// The word in `order` that parks a moment.
pub(crate) const PARKED: &str = "parked";

/// True for a cell that a spreadsheet would run as a formula, also behind apostrophes.
pub fn is_formula_like(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// Reads a table into a new wall based on `wall`, which brings the contact types.
///
/// # Errors
/// An [`ImportError`] if it is no text, has no column "text", or is broken.
pub fn from_csv(
    content: &[u8],
    wall: Wall,
    new_id: &mut NewId<'_>,
) -> Result<Imported, ImportError> {
    let text = text_of(content).map_err(ImportError::Text)?;
    let mut remarks = Vec::new();
    let rows = read_rows(text, &mut remarks)?;
    let types = wall.contact_types.iter().rev();
    let types = types.flat_map(|kind| {
        [&kind.label, kind.id.as_str()].map(|name| (folded(name), kind.id.clone()))
    });
    let types = types.collect();
    let mut builder = Builder { wall, new_id, remarks, stages: HashMap::new(), types };
    let mut drafts = builder.drafts(rows)?;
    // Rows without a number of their own stay behind the row before them.
    drafts.sort_by(|a, b| a.sort_key.total_cmp(&b.sort_key));
    builder.finish(drafts)
}

/// A row's cells by column, apostrophes taken away.
struct Row {
    /// From 1, the names being the first.
    number: usize,
    cells: [String; CSV_COLUMNS.len()],
}

impl Row {
    fn cell(&self, column: &'static str) -> &str {
        let place = CSV_COLUMNS.iter().position(|name| *name == column);
        place.map_or("", |place| self.cells[place].as_str())
    }

    /// A cell as it stands, if there is anything in it but white space.
    fn filled(&self, column: &'static str) -> Option<&str> {
        Some(self.cell(column)).filter(|cell| !cell.trim().is_empty())
    }

    /// A cell without the white space around it, if there is anything in it.
    fn trimmed(&self, column: &'static str) -> Option<&str> {
        self.filled(column).map(str::trim)
    }
}

fn read_rows(text: &str, remarks: &mut Vec<Remark>) -> Result<Vec<Row>, ImportError> {
    let text = match text.split_once('\n') {
        // Some spreadsheets name their separator in a line of its own.
        Some((first, rest)) if first.trim().to_ascii_lowercase().starts_with("sep=") => rest,
        _ => text,
    };
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .flexible(true)
        .from_reader(text.as_bytes());
    let broken = |error: ::csv::Error| ImportError::BrokenTable {
        row: error.position().map_or(1, ::csv::Position::record) + 1,
    };
    let names = reader.headers().map_err(broken)?;
    let mut columns: Vec<Option<usize>> = names.iter().map(column_place).collect();
    for at in 0..columns.len() {
        match columns[at] {
            None if names[at].trim().is_empty() => {}
            None => remarks.push(Remark::UnknownColumn { name: names[at].trim().to_owned() }),
            Some(place) if columns[..at].contains(&Some(place)) => {
                columns[at] = None;
                remarks.push(Remark::DoubleColumn { name: CSV_COLUMNS[place] });
            }
            Some(_) => {}
        }
    }
    let text_place = CSV_COLUMNS.iter().position(|name| *name == "text");
    if !columns.contains(&text_place) {
        return Err(ImportError::NoTextColumn);
    }
    if text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        remarks.push(Remark::OpenQuote);
    }
    let mut rows = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let record = record.map_err(broken)?;
        let mut row = Row { number: index + 2, cells: Default::default() };
        if record.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
            remarks.push(Remark::ExtraCells { row: row.number });
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if rows.len() == MAX_ROWS {
            return Err(ImportError::TooMany);
        }
        for (cell, place) in record.iter().zip(&columns) {
            if let Some(place) = place {
                row.cells[*place] = without_apostrophe(cell).to_owned();
            }
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The separator under which the first line names the most known columns.
fn delimiter(text: &str) -> u8 {
    let known = |delimiter: u8| {
        let line = text.lines().next().unwrap_or_default();
        line.split(char::from(delimiter)).filter(|name| column_place(name).is_some()).count()
    };
    // The last of equals wins, so the comma is tried last.
    [b'\t', b';', b','].into_iter().max_by_key(|delimiter| known(*delimiter)).unwrap_or(b',')
}

fn column_place(name: &str) -> Option<usize> {
    let name = name.trim().trim_matches('"').trim().to_lowercase().replace([' ', '-'], "_");
    CSV_COLUMNS.iter().position(|column| *column == name)
}

/// Export puts one apostrophe before what looks like a formula; here it is taken away again.
fn without_apostrophe(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula_like(rest) => rest,
        _ => cell,
    }
}

/// A moment while its rows are read.
struct Draft {
    moment: Moment,
    /// A row that names a stage and nothing else makes the stage, and no moment.
    only_a_stage: bool,
    sort_key: f64,
    rank: Option<u32>,
    row: usize,
}

struct Builder<'a, 'i> {
    wall: Wall,
    new_id: &'a mut NewId<'i>,
    remarks: Vec<Remark>,
    stages: HashMap<String, StageId>,
    /// By folded label and id.
    types: HashMap<String, ContactTypeId>,
}

impl Builder<'_, '_> {
    fn drafts(&mut self, rows: Vec<Row>) -> Result<Vec<Draft>, ImportError> {
        let mut drafts: Vec<Draft> = Vec::new();
        let mut by_order: HashMap<String, usize> = HashMap::new();
        let mut sort_key = f64::NEG_INFINITY;
        for row in rows {
            if row.cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let order = row.cell("order").trim().to_lowercase();
            if let Ok(number) = order.parse::<f64>()
                && number.is_finite()
            {
                sort_key = number;
            }
            let continues = row.filled("text").is_none();
            // A row without text goes on with the moment of its order; without an order, with the row before,
            // if it holds nothing but a further piece of a plan.
            let has_head = HEAD_COLUMNS.iter().any(|column| row.filled(column).is_some());
            let before = match order.as_str() {
                "" => drafts.len().checked_sub(1).filter(|_| !has_head),
                _ => by_order.get(&order).copied(),
            };
            match before.filter(|_| continues) {
                Some(place) => {
                    let own_stage = drafts[place].moment.stage.as_ref().map(StageId::as_str);
                    let other_stage =
                        row.trimmed("stage").is_some_and(|name| Some(name) != own_stage);
                    if other_stage
                        || HEAD_COLUMNS[1..].iter().any(|column| row.filled(column).is_some())
                    {
                        self.remarks.push(Remark::RepeatedCells { row: row.number });
                    }
                    self.read_plan(&row, &mut drafts[place].moment);
                }
                None => {
                    let draft = self.draft(&row, &order, sort_key);
                    by_order.insert(order, drafts.len());
                    drafts.push(draft);
                }
            }
            if drafts.len() > limits::MOMENTS || self.wall.contact_types.len() > limits::TYPES {
                return Err(ImportError::TooMany);
            }
        }
        Ok(drafts)
    }

    fn draft(&mut self, row: &Row, order: &str, sort_key: f64) -> Draft {
        let id = MomentId::new((self.new_id)());
        let filled = row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let only_a_stage = order.is_empty() && filled == 1 && row.filled("stage").is_some();
        let text = match row.filled("text") {
            Some(text) => text.to_owned(),
            None if only_a_stage => String::new(),
            None => {
                self.remarks.push(Remark::NoText { row: row.number });
                words::UNNAMED.to_owned()
            }
        };
        let mut moment = Moment::new(id, text);
        moment.parked = order == PARKED;
        let is_number = order.parse::<f64>().is_ok_and(f64::is_finite);
        if !moment.parked && !order.is_empty() && !is_number {
            self.unreadable(row, "order");
        }
        // The stage is only named here: stages stand in the order in which the sorted rows name them.
        moment.stage = row.trimmed("stage").map(StageId::new);
        moment.contact = row.trimmed("contact_type").map(|label| self.contact_type(label));
        let verdict = self.verdict(row, "verdict");
        moment.assessments.extend(verdict.map(|verdict| Assessment::guess(verdict, None)));
        moment.target = self.verdict(row, "target");
        moment.want = row.filled("want").map(str::to_owned);
        moment.showstopper = row.filled("showstopper").map(str::to_owned);
        self.read_plan(row, &mut moment);
        let rank = self.rank(row);
        Draft { moment, only_a_stage, sort_key, rank, row: row.number }
    }

    /// Reads idea, action and metric of a row; the first and the further rows of a moment alike.
    fn read_plan(&mut self, row: &Row, moment: &mut Moment) {
        let idea = row.filled("idea").map(|text| Idea::new(IdeaId::new((self.new_id)()), text));
        let idea_id = idea.as_ref().map(|idea| idea.id.clone());
        moment.ideas.extend(idea);
        let (owner, due) = (row.filled("owner"), row.filled("due"));
        let text = row.filled("action");
        if text.is_some() || owner.is_some() || due.is_some() {
            if text.is_none() {
                self.remarks.push(Remark::UnnamedAction { row: row.number });
            }
            let id = ActionId::new((self.new_id)());
            let mut action = Action::new(id, text.unwrap_or(words::UNNAMED));
            action.idea = idea_id;
            action.owner = owner.map(str::to_owned);
            action.due = due.and_then(|due| Date::parse(due.trim()));
            if let (None, Some(typed)) = (action.due, due) {
                action.due_as_typed = Some(typed.to_owned());
                self.remarks
                    .push(Remark::UnreadableDue { row: row.number, cell: typed.to_owned() });
            }
            moment.actions.push(action);
        }
        let (current, target) = (row.filled("current"), row.filled("target_value"));
        let name = row.filled("metric");
        if name.is_some() || current.is_some() || target.is_some() {
            if name.is_none() {
                self.remarks.push(Remark::UnnamedMetric { row: row.number });
            }
            let id = MetricId::new((self.new_id)());
            let mut metric = Metric::new(id, name.unwrap_or(words::UNNAMED));
            metric.current = current.map(str::to_owned);
            metric.target = target.map(str::to_owned);
            moment.metrics.push(metric);
        }
    }

    fn verdict(&mut self, row: &Row, column: &'static str) -> Option<Verdict> {
        let cell = row.trimmed(column)?;
        let verdict = Verdict::from_word(&cell.to_lowercase());
        if verdict.is_none() {
            self.unreadable(row, column);
        }
        verdict
    }

    fn rank(&mut self, row: &Row) -> Option<u32> {
        let cell = row.trimmed("priority_rank")?;
        let rank = cell.parse().ok().filter(|rank| *rank > 0);
        if rank.is_none() {
            self.unreadable(row, "priority_rank");
        }
        rank
    }

    fn unreadable(&mut self, row: &Row, column: &'static str) {
        let cell = row.cell(column).to_owned();
        self.remarks.push(Remark::UnreadableCell { row: row.number, column, cell });
    }

    /// By id or label, ignoring case, spaces and hyphens; an unknown one becomes a new type.
    fn contact_type(&mut self, label: &str) -> ContactTypeId {
        let wanted = folded(label);
        if let Some(id) = self.types.get(&wanted) {
            return id.clone();
        }
        let id = ContactTypeId::new((self.new_id)());
        self.wall.contact_types.push(new_contact_type(&self.wall, id.clone(), label));
        self.types.insert(wanted, id.clone());
        id
    }

    fn stage(&mut self, name: &str) -> StageId {
        let key: String = name.nfc().collect();
        if let Some(id) = self.stages.get(&key) {
            return id.clone();
        }
        let id = StageId::new((self.new_id)());
        self.wall.stages.push(Stage::new(id.clone(), name));
        self.stages.insert(key, id.clone());
        id
    }

    fn finish(mut self, drafts: Vec<Draft>) -> Result<Imported, ImportError> {
        let mut ranked: Vec<(u32, MomentId)> = Vec::new();
        let mut ranks = HashSet::new();
        for Draft { mut moment, only_a_stage, rank, row, .. } in drafts {
            moment.stage = moment.stage.take().map(|name| self.stage(name.as_str()));
            if only_a_stage {
                continue;
            }
            if let Some(rank) = rank {
                if !ranks.insert(rank) {
                    self.remarks.push(Remark::DoubleRank { row, rank });
                }
                ranked.push((rank, moment.id.clone()));
            }
            self.wall.moments.push(Arc::new(moment));
        }
        if self.wall.stages.len() > limits::STAGES {
            return Err(ImportError::TooMany);
        }
        if ranks.iter().any(|rank| *rank as usize > ranks.len()) {
            self.remarks.push(Remark::RankGaps);
        }
        ranked.sort_by_key(|(rank, _)| *rank);
        let ids = ranked.into_iter().map(|(_, id)| id);
        let (chosen, notes) = mend::choose_priorities(ids, &self.wall.moments);
        self.remarks.extend(notes.into_iter().map(Remark::Mended));
        self.wall.priorities = chosen;
        let (wall, mended) = mend::mend(self.wall);
        self.remarks.extend(mended.into_iter().map(Remark::Mended));
        Ok(Imported { wall, remarks: self.remarks })
    }
}

/// An own type with the next colour and mark that are free on the wall.
pub fn new_contact_type(wall: &Wall, id: ContactTypeId, label: &str) -> ContactType {
    let (color, mark) = own_type_look(&wall.contact_types);
    ContactType {
        color: Some(color),
        mark: Some(mark.to_owned()),
        ..ContactType::new(id, label.trim())
    }
}

/// The contact type of a label or id, ignoring case, spaces and hyphens.
pub fn find_contact_type<'w>(wall: &'w Wall, label: &str) -> Option<&'w ContactType> {
    let wanted = folded(label);
    let matches = |kind: &&ContactType| {
        [kind.id.as_str(), &kind.label].iter().any(|name| folded(name) == wanted)
    };
    wall.contact_types.iter().find(matches)
}

/// A label without case, spaces, hyphens and underscores.
pub(crate) fn folded(label: &str) -> String {
    let separates = |c: &char| c.is_whitespace() || matches!(c, '-' | '_' | '‐' | '‑');
    label.nfc().filter(|c| !separates(c)).flat_map(char::to_lowercase).collect()
}
