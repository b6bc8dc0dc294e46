//! The rows of a table become moments (product.md 7): columns in any order, nothing dropped without a word.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization as _;

use super::columns::{CSV_COLUMNS, Mapping, column_meant, is_formula_like};
use super::dates::day;
use super::stages::Stages;
use super::table::{MAX_COLUMNS, Table, TableRow};
use super::{ImportError, Imported, NewId, Remark};
use crate::model::{
    Action, ActionId, Assessment, ContactType, ContactTypeId, Idea, IdeaId, Mended, Metric,
    MetricId, Moment, MomentId, StageId, Verdict, Wall, limits, mend,
};
use crate::paint::own_type_look;
use crate::storage::Word as _;
use crate::words;

/// The columns that speak of the moment itself, stage first; only a moment's first row has them.
const HEAD_COLUMNS: [&str; 7] =
    ["stage", "contact_type", "priority_rank", "verdict", "target", "want", "showstopper"];

/// The word in `order` that parks a moment.
pub(crate) const PARKED: &str = "parked";

/// Reads a table by its own names into a new wall based on `wall`, which brings the contact types.
///
/// # Errors
/// An [`ImportError`] if it is no text, has no column "text", or is broken.
pub fn from_csv(
    content: &[u8],
    wall: Wall,
    new_id: &mut NewId<'_>,
) -> Result<Imported, ImportError> {
    Table::from_csv(content)?.by_names(wall, new_id)
}

impl Table {
    /// Adds its moments to a wall by the table's own names ([`Mapping::by_names`]).
    ///
    /// # Errors
    /// An [`ImportError`] if it has no column "text" or more than a wall can hold.
    pub fn by_names(&self, wall: Wall, new_id: &mut NewId<'_>) -> Result<Imported, ImportError> {
        let (mapping, remark) = Mapping::by_names(self)?;
        let mut imported = self.read(&mapping, wall, new_id)?;
        for remark in &mut imported.remarks {
            if let Remark::UnknownColumn { name, meant } = remark {
                let is_free = |column: &&str| !mapping.columns.contains(&Some(*column));
                *meant = column_meant(name).filter(is_free);
            }
        }
        imported.remarks.splice(0..0, remark);
        Ok(imported)
    }

    /// Adds its moments to a wall, at the ends of their stages. Types and stages of the same names are taken; priorities
    /// come after those that are there, while there is room (R1).
    ///
    /// # Errors
    /// An [`ImportError`] if no column is read as the text, or there is more than a wall can hold.
    pub fn read(
        &self,
        mapping: &Mapping,
        wall: Wall,
        new_id: &mut NewId<'_>,
    ) -> Result<Imported, ImportError> {
        if !mapping.columns.contains(&Some("text")) {
            return Err(ImportError::NoTextColumn);
        }
        let mut builder = Builder::new(wall, new_id, self.remarks.clone());
        let places = builder.places(self, mapping);
        let drafts = builder.drafts(self, mapping, &places)?;
        builder.finish(drafts)
    }
}

/// A row's cells by column, apostrophes taken away.
struct Row {
    /// From 1, as the file counts them.
    number: usize,
    cells: [String; CSV_COLUMNS.len()],
}

impl Row {
    fn of(row: &TableRow, places: &[Option<usize>]) -> Self {
        let mut cells: [String; CSV_COLUMNS.len()] = Default::default();
        for (cell, place) in row.cells.iter().zip(places) {
            if let Some(place) = place {
                without_apostrophe(cell).clone_into(&mut cells[*place]);
            }
        }
        Self { number: row.number, cells }
    }

    fn cell(&self, column: &'static str) -> &str {
        place_of(column).map_or("", |place| self.cells[place].as_str())
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

fn place_of(column: &str) -> Option<usize> {
    CSV_COLUMNS.iter().position(|name| *name == column)
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
    /// How many moments were there before.
    before: usize,
    new_id: &'a mut NewId<'i>,
    remarks: Vec<Remark>,
    stages: Stages,
    /// By folded label and id.
    types: HashMap<String, ContactTypeId>,
}

impl<'a, 'i> Builder<'a, 'i> {
    fn new(wall: Wall, new_id: &'a mut NewId<'i>, remarks: Vec<Remark>) -> Self {
        let listed = wall.contact_types.iter().rev();
        let named = listed.clone().flat_map(|kind| {
            [&kind.label, kind.id.as_str()].map(|name| (folded(name), kind.id.clone()))
        });
        // What a built-in type is called in another language comes after what this wall calls its types.
        let elsewhere = listed.flat_map(|kind| {
            let labels = kind.built_in().into_iter().flat_map(words::types::built_in_labels);
            labels.map(|label| (folded(label), kind.id.clone()))
        });
        let types = elsewhere.chain(named).collect();
        let (before, stages) = (wall.moments.len(), Stages::of(&wall));
        Self { wall, before, new_id, remarks, stages, types }
    }

    /// The place in [`CSV_COLUMNS`] of each column of the table; says which are not read.
    fn places(&mut self, table: &Table, mapping: &Mapping) -> Vec<Option<usize>> {
        let mut places: Vec<Option<usize>> = Vec::with_capacity(table.width());
        for at in 0..table.width().min(MAX_COLUMNS) {
            let place = mapping.columns.get(at).copied().flatten().and_then(place_of);
            let name = if mapping.has_names { table.cell(0, at).trim() } else { "" };
            let is_double = place.is_some_and(|place| places.contains(&Some(place)));
            let is_beyond = mapping.has_names && at >= table.first_width();
            let has_cells = || !table.sample(at, mapping.has_names).is_empty();
            match place {
                Some(place) if is_double => {
                    self.remarks.push(Remark::DoubleColumn { name: CSV_COLUMNS[place] });
                }
                // Cells beyond the last name are said row by row.
                Some(_) => {}
                None if is_beyond => {}
                None if !name.is_empty() => {
                    self.remarks.push(Remark::UnknownColumn { name: name.to_owned(), meant: None });
                }
                None if has_cells() => self.remarks.push(Remark::UnreadColumn { place: at + 1 }),
                None => {}
            }
            places.push(place.filter(|_| !is_double));
        }
        places
    }

    fn drafts(
        &mut self,
        table: &Table,
        mapping: &Mapping,
        places: &[Option<usize>],
    ) -> Result<Vec<Draft>, ImportError> {
        let mut drafts: Vec<Draft> = Vec::new();
        let mut by_order: HashMap<String, usize> = HashMap::new();
        let mut sort_key = f64::NEG_INFINITY;
        let named = if mapping.has_names { table.first_width() } else { places.len() };
        for row in table.rows().iter().skip(usize::from(mapping.has_names)) {
            let beyond = row.cells.iter().zip(places).skip(named);
            if beyond.into_iter().any(|(cell, place)| place.is_none() && !cell.trim().is_empty()) {
                self.remarks.push(Remark::ExtraCells { row: row.number });
            }
            let row = Row::of(row, places);
            if row.cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let order = row.cell("order").trim().to_lowercase();
            if let Ok(number) = order.parse::<f64>()
                && number.is_finite()
            {
                sort_key = number;
            }
            match continued(&row, &order, &drafts, &by_order) {
                Some(place) => {
                    let own_stage = drafts[place].moment.stage.as_ref().map(StageId::as_str);
                    let other_stage =
                        row.trimmed("stage").is_some_and(|name| Some(name) != own_stage);
                    let has_head =
                        HEAD_COLUMNS[1..].iter().any(|column| row.filled(column).is_some());
                    if other_stage || has_head {
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
            if self.before + drafts.len() > limits::MOMENTS
                || self.wall.contact_types.len() > limits::TYPES
            {
                return Err(ImportError::TooMany);
            }
        }
        // Rows without a number of their own stay behind the row before them.
        drafts.sort_by(|a, b| a.sort_key.total_cmp(&b.sort_key));
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
                words::unnamed().to_owned()
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
            let mut action = Action::new(id, text.unwrap_or(words::unnamed()));
            action.idea = idea_id;
            action.owner = owner.map(str::to_owned);
            action.due = due.and_then(day);
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
            let mut metric = Metric::new(id, name.unwrap_or(words::unnamed()));
            metric.current = current.map(str::to_owned);
            metric.target = target.map(str::to_owned);
            moment.metrics.push(metric);
        }
    }

    fn verdict(&mut self, row: &Row, column: &'static str) -> Option<Verdict> {
        let cell = row.trimmed(column)?;
        let verdict = Verdict::from_word(&cell.to_lowercase()).or_else(|| words::verdict_of(cell));
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

    fn finish(mut self, drafts: Vec<Draft>) -> Result<Imported, ImportError> {
        let mut ranked: Vec<(u32, MomentId)> = Vec::new();
        let mut ranks = HashSet::new();
        // A table that knows no stages goes on where the wall ends.
        let has_stages = drafts.iter().any(|draft| draft.moment.stage.is_some());
        let last_stage = self.wall.stage_for_new_moment().filter(|_| !has_stages);
        for Draft { mut moment, only_a_stage, rank, row, .. } in drafts {
            let named = moment
                .stage
                .take()
                .map(|name| self.stages.named(name.as_str(), &mut self.wall, self.new_id));
            moment.stage = named.or_else(|| last_stage.clone());
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
        let there = self.wall.priorities.iter().cloned().collect::<Vec<_>>();
        if !there.is_empty() && !ranked.is_empty() {
            self.remarks.push(Remark::RanksBehind);
        } else if ranks.iter().any(|rank| *rank as usize > ranks.len()) {
            self.remarks.push(Remark::RankGaps);
        }
        ranked.sort_by_key(|(rank, _)| *rank);
        let ids = there.into_iter().chain(ranked.into_iter().map(|(_, id)| id));
        let (chosen, notes) = mend::choose_priorities(ids, &self.wall.moments);
        self.remarks.extend(notes.into_iter().map(Remark::Mended));
        self.wall.priorities = chosen;
        let (wall, mended) = settled(self.wall, self.before);
        self.remarks.extend(mended);
        Ok(Imported { wall, remarks: self.remarks })
    }
}

/// The place of the draft that a row goes on with: a row without text goes on with the moment of its order; without an
/// order with the row before, if it holds nothing but a further piece of a plan.
fn continued(
    row: &Row,
    order: &str,
    drafts: &[Draft],
    by_order: &HashMap<String, usize>,
) -> Option<usize> {
    if row.filled("text").is_some() {
        return None;
    }
    let has_head = HEAD_COLUMNS.iter().any(|column| row.filled(column).is_some());
    match order {
        "" => drafts.len().checked_sub(1).filter(|_| !has_head),
        _ => by_order.get(order).copied(),
    }
}

/// A wall to which moments were added at the end of the list, each in its stage. What must be mended is said; that a
/// stage's new moments join those that were there need not be.
pub(super) fn settled(wall: Wall, moments_before: usize) -> (Wall, Vec<Remark>) {
    let new = wall.moments[moments_before..].iter().filter(|moment| !moment.parked);
    let mut stages: Vec<Option<&StageId>> = new.map(|moment| moment.stage.as_ref()).collect();
    stages.dedup();
    let runs = stages.len();
    let is_grouped = runs == stages.into_iter().collect::<HashSet<_>>().len();
    let only_joins = moments_before > 0 && is_grouped;
    let (wall, mut mended) = mend(wall);
    mended.retain(|mended| !(only_joins && matches!(mended, Mended::Regrouped { .. })));
    (wall, mended.into_iter().map(Remark::Mended).collect())
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
    let is_called = |kind: &&ContactType| {
        [kind.id.as_str(), &kind.label].iter().any(|name| folded(name) == wanted)
    };
    let is_called_elsewhere = |kind: &&ContactType| {
        let labels = kind.built_in().into_iter().flat_map(words::types::built_in_labels);
        labels.into_iter().any(|label| folded(label) == wanted)
    };
    let types = &wall.contact_types;
    types.iter().find(is_called).or_else(|| types.iter().find(is_called_elsewhere))
}

/// A label without case, spaces, hyphens and underscores.
pub(crate) fn folded(label: &str) -> String {
    let separates = |c: &char| c.is_whitespace() || matches!(c, '-' | '_' | '‐' | '‑');
    label.nfc().filter(|c| !separates(c)).flat_map(char::to_lowercase).collect()
}
