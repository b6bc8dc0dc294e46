//! The photo's title block: title, customer, reason, legend, counts (tokens 4.5).

use std::collections::HashMap;

use super::balance::balanced;
use super::page::{Icon, Ink, Item};
use super::space::{WallPos, WallRect};
use super::text::{Block, Measure, Style, Weight, shown_name, single_line, wrap};
use crate::model::{ContactTypeId, Counts, PriorityState, Verdict, Wall, counts, priority_state};
use crate::words;

/// At the page's sides.
pub(super) const MARGIN_SIDE: f32 = 48.0;
/// Above and below.
pub(super) const MARGIN_TOP: f32 = 44.0;
/// Width of the block where it stands upright.
pub(super) const COLUMN: f32 = 320.0;
/// Between the block and the wall.
pub(super) const COLUMN_GAP: f32 = 48.0;

const LEGEND_ROW: f32 = 38.0;
const LEGEND_SWATCH: f32 = 30.0;
/// More types than this stand closer together.
const LEGEND_AT_EASE: usize = 8;
/// More types than this stand in two columns.
const LEGEND_ONE_COLUMN: usize = 14;
/// More types than this are only counted.
const LEGEND_MOST: usize = 40;
const LEGEND_CLOSE_ROW: f32 = 30.0;
const LEGEND_CLOSE_SWATCH: f32 = 24.0;
const STATE_ROW: f32 = 32.0;
/// Of the count of magical moments.
const MAGICAL_HEIGHT: f32 = 80.0;
/// From it to the states under it.
const STATES_GAP: f32 = 20.0;
/// Between two columns of the legend.
const GUTTER: f32 = 24.0;
/// Between the parts of the block.
pub(super) const BLOCK_GAP: f32 = 28.0;

const DATE: Style = Style::new(17.0, 24.0, Weight::Bold);
const CUSTOMER: Style = Style::new(20.0, 26.0, Weight::Bold);
const GOAL: Style = Style::new(20.0, 27.0, Weight::Regular);
const WHY: Style = Style::new(17.0, 24.0, Weight::Regular);
const LEGEND_NAME: Style = Style::new(18.0, 24.0, Weight::Medium);
const LEGEND_COUNT: Style = Style::new(20.0, 24.0, Weight::Bold);
const LEGEND_TOTAL: Style = Style::new(18.0, 24.0, Weight::Bold);
const MAGICAL_COUNT: Style = Style::new(84.0, 80.0, Weight::Bold);
const MAGICAL_WORDS: Style = Style::new(20.0, 24.0, Weight::Bold);
const MAGICAL_WORDS_WIDTH: f32 = 112.0;
const MAGICAL_OF: Style = Style::new(17.0, 24.0, Weight::Regular);

/// Builds the title block.
pub(super) struct TitleBlock<'a> {
    /// The wall.
    pub wall: &'a Wall,
    counts: Counts,
    /// Measures words.
    pub measure: &'a mut dyn Measure,
    /// What was placed so far.
    pub items: Vec<Item>,
}

impl<'a> TitleBlock<'a> {
    /// Begins with nothing.
    pub fn new(wall: &'a Wall, measure: &'a mut dyn Measure) -> Self {
        Self { wall, counts: counts(wall), measure, items: Vec::new() }
    }

    /// One narrow column: title, legend, counts at the foot. Returns the page's height, at least `page_height`;
    /// a block that overflows makes the page grow.
    pub fn stand_upright(&mut self, page_height: f32) -> f32 {
        let title_bottom = self.title(WallPos::new(MARGIN_SIDE, MARGIN_TOP), COLUMN);
        let legend_top = title_bottom + BLOCK_GAP;
        let bottom = self.legend(WallRect::new(MARGIN_SIDE, legend_top, COLUMN, 0.0));
        self.counts_at_foot(MARGIN_SIDE, bottom, page_height)
    }

    /// Two columns: the title, so wide, and beside it the legend with the counts at the foot. Returns the page's height
    /// as [`TitleBlock::stand_upright`] does.
    pub fn stand_in_columns(&mut self, title_width: f32, page_height: f32) -> f32 {
        let title_bottom = self.title(WallPos::new(MARGIN_SIDE, MARGIN_TOP), title_width);
        let left = MARGIN_SIDE + title_width + COLUMN_GAP;
        let bottom = self.legend(WallRect::new(left, MARGIN_TOP, COLUMN, 0.0));
        self.counts_at_foot(left, bottom, page_height.max(title_bottom + MARGIN_TOP))
    }

    /// The counts at the foot of a column, under what ends at `bottom`. Returns the page's height.
    fn counts_at_foot(&mut self, left: f32, bottom: f32, page_height: f32) -> f32 {
        let foot_height = self.counts_height();
        let needed = bottom + if foot_height > 0.0 { BLOCK_GAP + foot_height } else { 0.0 };
        let height = page_height.max(needed + MARGIN_TOP);
        let at = WallPos::new(left, height - MARGIN_TOP - foot_height);
        if self.has_counts() {
            self.magical_count(at, COLUMN);
            self.state_rows(WallPos::new(at.x, at.y + MAGICAL_HEIGHT + STATES_GAP), COLUMN);
        }
        height
    }

    /// Across the page: title at the left; at the right the legend in two columns, under them the count and the states.
    /// Returns its bottom.
    pub fn lie_across(&mut self, page_width: f32) -> f32 {
        let half = (page_width - 2.0 * MARGIN_SIDE - 2.0 * COLUMN_GAP) / 2.0;
        let right = page_width - MARGIN_SIDE - half;
        let title_bottom = self.title(WallPos::new(MARGIN_SIDE, MARGIN_TOP), half);
        let legend_bottom = self.legend_columns(WallRect::new(right, MARGIN_TOP, half, 0.0), 2);
        if !self.has_counts() {
            return title_bottom.max(legend_bottom);
        }
        let top = legend_bottom + BLOCK_GAP;
        let column = column_width(half, 2);
        // The words may use some of the gap: a count of two digits is as large as there is room.
        self.magical_count(WallPos::new(right, top), column + GUTTER / 2.0);
        let states = WallPos::new(right + column + GUTTER, top);
        let states_bottom = self.state_rows(states, column);
        title_bottom.max(states_bottom).max(top + MAGICAL_HEIGHT)
    }

    fn text(&mut self, block: Block, at: WallPos, width: f32, ink: Ink) {
        self.items.push(Item::Text { block, at, width, ink });
    }

    /// Sets balanced lines at `y` and returns where they end.
    fn paragraph(&mut self, text: &str, style: Style, at: WallPos, width: f32, ink: Ink) -> f32 {
        let block = balanced(text, style, width, self.measure);
        let bottom = at.y + block.height();
        self.text(block, at, width, ink);
        bottom
    }

    fn title(&mut self, at: WallPos, width: f32) -> f32 {
        let x = at.x;
        let mode = words::mode(self.wall.mode);
        let date = self.wall.changed.as_ref().and_then(crate::model::Timestamp::date);
        let head = match date {
            Some(date) => format!("{}  •  {mode}", words::date(date)),
            None => mode.to_owned(),
        };
        let mut y = self.paragraph(&head, DATE, at, width, Ink::Second) + 20.0;
        let title = match self.wall.title.trim() {
            "" => words::untitled_wall(),
            title => title,
        };
        let style = title_style(title);
        y = self.paragraph(title, style, WallPos::new(x, y), width, Ink::Full) + 24.0;
        self.items.push(Item::Rule(WallRect::new(x, y, 64.0, 4.0)));
        y += 4.0;
        let scenario = &self.wall.scenario;
        let mut gap = 24.0;
        if let Some(customer) = filled(scenario.customer.as_ref()) {
            y = self.paragraph(customer, CUSTOMER, WallPos::new(x, y + gap), width, Ink::Full);
            gap = 8.0;
        }
        if let Some(goal) = filled(scenario.goal.as_ref()) {
            let goal = words::quoted(goal);
            y = self.paragraph(&goal, GOAL, WallPos::new(x, y + gap), width, Ink::Second);
            gap = 16.0;
        }
        if let Some(why) = filled(self.wall.why.as_ref()) {
            let at = WallPos::new(x, y + gap.max(16.0));
            y = self.paragraph(words::why_we_do_this(), DATE, at, width, Ink::Full);
            y = self.paragraph(why, WHY, WallPos::new(x, y), width, Ink::Second);
        }
        y
    }

    /// The legend in one column, or two where there are many types. Returns its bottom.
    fn legend(&mut self, area: WallRect) -> f32 {
        let columns = if self.types_in_use().len() > LEGEND_ONE_COLUMN { 2 } else { 1 };
        self.legend_columns(area, columns)
    }

    /// The types in use with their counts; what has no type yet comes last.
    fn types_in_use(&self) -> Vec<(Option<usize>, String, usize)> {
        let mut counts: HashMap<&ContactTypeId, usize> = HashMap::new();
        for contact in self.wall.timeline().filter_map(|moment| moment.contact.as_ref()) {
            *counts.entry(contact).or_default() += 1;
        }
        let types = self.wall.contact_types.iter().enumerate();
        let mut rows: Vec<(Option<usize>, String, usize)> = types
            .map(|(place, kind)| {
                let count = counts.get(&kind.id).copied().unwrap_or_default();
                (Some(place), shown_name(&kind.label), count)
            })
            .collect();
        rows.push((None, words::no_type_yet().to_owned(), self.counts.without_type));
        rows.retain(|(_, _, count)| *count > 0);
        rows
    }

    fn legend_columns(&mut self, area: WallRect, columns: usize) -> f32 {
        let mut rows = self.types_in_use();
        let more = rows.len().saturating_sub(LEGEND_MOST);
        rows.truncate(LEGEND_MOST);
        let width = column_width(area.width, columns);
        let at_ease = rows.len() <= LEGEND_AT_EASE * columns;
        let (row_height, swatch) = if at_ease {
            (LEGEND_ROW, LEGEND_SWATCH)
        } else {
            (LEGEND_CLOSE_ROW, LEGEND_CLOSE_SWATCH)
        };
        let per_column = rows.len().div_ceil(columns).max(1);
        let mut bottom = area.y;
        for (number, (contact, label, count)) in rows.into_iter().enumerate() {
            let x = area.x + (number / per_column) as f32 * (width + GUTTER);
            let y = area.y + (number % per_column) as f32 * row_height;
            let rect = WallRect::new(x, y + (row_height - swatch) / 2.0, swatch, swatch);
            self.items.push(Item::Swatch { rect, contact });
            let row = WallRect::new(x, y, width, row_height);
            self.row(row, swatch + 14.0, &label, LEGEND_NAME, count);
            bottom = bottom.max(row.bottom());
        }
        if more > 0 {
            let words = words::more_types(more);
            let at = WallPos::new(area.x, bottom);
            bottom = self.paragraph(&words, LEGEND_NAME, at, area.width, Ink::Second);
        }
        self.items.push(Item::Rule(WallRect::new(area.x, bottom + 6.0, area.width, 2.0)));
        let total = WallRect::new(area.x, bottom + 10.0, area.width, LEGEND_ROW);
        self.row(total, 0.0, words::moments(), LEGEND_TOTAL, self.counts.moments);
        total.bottom()
    }

    /// Words at the left, a count at the right, both in the middle of the row's height.
    fn row(&mut self, row: WallRect, indent: f32, text: &str, style: Style, count: usize) {
        let number = words::grouped(count as u64);
        let number = single_line(&number, LEGEND_COUNT, self.measure);
        let number_left = row.right() - number.width();
        let room = number_left - 12.0 - row.x - indent;
        let mut label = single_line(text, style, self.measure);
        if label.width() > room {
            // A long name takes two lines of the same row, as large as they can be.
            for (size, line_height) in [(15.0, 18.0), (13.0, 15.0), (11.0, 12.0)] {
                label = wrap(text, Style { size, line_height, ..style }, room, self.measure);
                if label.height() <= row.height {
                    break;
                }
            }
        }
        let middle = row.y + row.height / 2.0;
        let at = WallPos::new(row.x + indent, middle - label.height() / 2.0);
        self.text(label.set_left(), at, room, Ink::Full);
        let top = middle - number.height() / 2.0;
        let width = number.width();
        self.text(number, WallPos::new(number_left, top), width, Ink::Full);
    }

    /// Where there are priorities, the open ones are always said (R6), the other states where there are any.
    fn states(&self) -> Vec<(PriorityState, usize)> {
        if self.counts.priorities == 0 {
            return Vec::new();
        }
        let moments: Vec<_> = self.wall.priority_moments().map(|m| priority_state(m)).collect();
        let count = |state| moments.iter().filter(|other| **other == state).count();
        PriorityState::ALL
            .into_iter()
            .map(|state| (state, count(state)))
            .filter(|(state, count)| *count > 0 || *state == PriorityState::Open)
            .collect()
    }

    fn counts_height(&self) -> f32 {
        if !self.has_counts() {
            return 0.0;
        }
        let states = self.states().len() as f32 * STATE_ROW;
        MAGICAL_HEIGHT + if states > 0.0 { STATES_GAP + states } else { 0.0 }
    }

    /// Before anything is judged or chosen there is nothing to count.
    fn has_counts(&self) -> bool {
        self.counts.priorities > 0 || self.counts.judged() > 0
    }

    /// How many magical moments there are.
    fn magical_count(&mut self, at: WallPos, width: f32) {
        // A laughing face beside a nought would mock the room.
        let face = if self.counts.magical > 0 { 100.0 } else { 0.0 };
        if face > 0.0 {
            let center = WallPos::new(at.x + 40.0, at.y + 40.0);
            let verdict = Some(Verdict::Magical);
            self.items.push(Item::Face { verdict, center, diameter: 80.0 });
        }
        let number = words::grouped(self.counts.magical as u64);
        let mut count = single_line(&number, MAGICAL_COUNT, self.measure);
        // A number so large that its words would run into the wall is set smaller.
        let widest = width - 100.0 - 20.0 - MAGICAL_WORDS_WIDTH;
        let shrink = (widest / count.width()).min(1.0);
        count.style.size *= shrink;
        let count_left = at.x + face;
        let words_left = count_left + count.width() + 20.0;
        let count_width = count.width();
        self.text(count, WallPos::new(count_left, at.y), count_width, Ink::Full);
        let room = at.x + width - words_left;
        let label = words::magical_moments(self.counts.magical);
        let label = wrap(&label, MAGICAL_WORDS, room.min(MAGICAL_WORDS_WIDTH), self.measure);
        let of = match self.counts.priorities {
            0 => String::new(),
            priorities => words::of_priorities(self.counts.magical_priorities, priorities),
        };
        let mut of = wrap(&of, MAGICAL_OF, room, self.measure);
        of.lines.retain(|line| line.width_em > 0.0);
        let top = at.y + 40.0 - (label.height() + of.height()) / 2.0;
        let of_top = top + label.height();
        self.text(label, WallPos::new(words_left, top), room, Ink::Full);
        self.text(of, WallPos::new(words_left, of_top), room, Ink::Second);
    }

    /// The states of the priorities with their counts. Returns their bottom.
    fn state_rows(&mut self, at: WallPos, width: f32) -> f32 {
        let mut y = at.y;
        for (state, count) in self.states() {
            let center = WallPos::new(at.x + LEGEND_SWATCH / 2.0, y + STATE_ROW / 2.0);
            let icon = Icon::State(state);
            self.items.push(Item::Icon { icon, center, size: 22.0, ink: Ink::Full });
            let row = WallRect::new(at.x, y, width, STATE_ROW);
            self.row(row, LEGEND_SWATCH + 14.0, words::state(state), LEGEND_NAME, count);
            y += STATE_ROW;
        }
        y
    }
}

/// How wide each of so many columns is.
fn column_width(width: f32, columns: usize) -> f32 {
    (width - (columns - 1) as f32 * GUTTER) / columns as f32
}

fn title_style(title: &str) -> Style {
    match title.chars().count() {
        0..=40 => Style::new(54.0, 58.0, Weight::Bold),
        41..=80 => Style::new(44.0, 48.0, Weight::Bold),
        _ => Style::new(36.0, 40.0, Weight::Bold),
    }
}

fn filled(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}
