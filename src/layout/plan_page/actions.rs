//! The actions and the ideas of a priority.

use std::collections::HashSet;

use super::MOST_LISTED;
use super::look::{BOX_RADIUS, GAP, INITIALS, Look, OWNER_DISC};
use super::pen::Pen;
use crate::layout::page::{Disc, Fill, Icon, Ink, Item};
use crate::layout::space::WallPos;
use crate::layout::text::Block;
use crate::model::{Action, Date, Idea, IdeaId, Moment, Status, Verdict, priority_state};
use crate::words::{self, plan, plan_page};

/// The box that says that nobody is on it.
const NOBODY_HEIGHT: f32 = 80.0;
/// A row with an idea.
const IDEA_ROW: f32 = 28.0;
/// Over and under what belongs to an action.
const ACTION_GAP: f32 = 10.0;

/// How much is said of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// What, who, when, and where it stands.
    Short,
    /// All that is known.
    Full,
}

/// The actions: on a card those that were not dropped, on a page of its own all.
pub(super) fn actions(pen: &mut Pen<'_>, moment: &Moment, today: Date, look: Look, detail: Detail) {
    let nobody = moment.live_actions().next().is_none();
    let is_listed = |action: &&Action| detail == Detail::Full || action.is_live();
    // What is magical needs nobody.
    let needs_nobody = nobody && moment.verdict() == Some(Verdict::Magical);
    let count = moment.actions.iter().filter(is_listed).count();
    if needs_nobody && count == 0 {
        return;
    }
    pen.next_block();
    pen.paragraph(plan_page::actions(), look.label(), Ink::Second);
    pen.y += 8.0;
    if nobody && !needs_nobody {
        let place = pen.boxed(NOBODY_HEIGHT, BOX_RADIUS, Fill::Missing);
        let words = pen.line(plan_page::nobody_yet(), look.action());
        pen.place_centered(words, place.center(), Ink::Second);
        pen.y += NOBODY_HEIGHT + if count > 0 { ACTION_GAP } else { 0.0 };
    }
    for one in moment.actions.iter().filter(is_listed).take(MOST_LISTED) {
        pen.hairline();
        pen.y += ACTION_GAP;
        action(pen, one, today, look, detail);
        pen.y += ACTION_GAP;
    }
    more(pen, count, look);
}

/// How many there are beyond those that anybody can read.
pub(super) fn more(pen: &mut Pen<'_>, count: usize, look: Look) {
    if count > MOST_LISTED {
        pen.y += 4.0;
        pen.aside(&plan_page::and_more(count - MOST_LISTED), look.aside());
    }
}

fn action(pen: &mut Pen<'_>, action: &Action, today: Date, look: Look, detail: Detail) {
    let text = match action.text.trim() {
        "" => words::unnamed(),
        text => text,
    };
    pen.paragraph(text, look.action(), Ink::Full);
    pen.y += 5.0;
    let mut parts = Vec::new();
    parts.extend(owner(pen, action, look));
    parts.extend(due(pen, action, today, look));
    let status = status(pen, action, look);
    in_rows(pen, parts, status);
    if detail == Detail::Full {
        let known = plan_page::about_action(action, today);
        if !known.is_empty() {
            pen.y += 3.0;
            pen.aside(&known, look.aside());
        }
    }
}

/// Something that stands in a row under an action, behind a disc or an icon.
struct Part {
    lead: Lead,
    block: Block,
    ink: Ink,
}

enum Lead {
    Initials(Block),
    Nobody,
    Calendar,
    Late,
    Done,
    Nothing,
}

impl Lead {
    const ICON: f32 = 20.0;
    const LATE: f32 = 26.0;

    /// Its width with the gap behind it.
    fn width(&self) -> f32 {
        match self {
            Self::Initials(_) | Self::Nobody => OWNER_DISC + 8.0,
            Self::Late => Self::LATE + 8.0,
            Self::Calendar => Self::ICON + 8.0,
            Self::Done => Self::ICON + 6.0,
            Self::Nothing => 0.0,
        }
    }

    fn place(self, pen: &mut Pen<'_>, x: f32, middle: f32) {
        let center = |size: f32| WallPos::new(x + size / 2.0, middle);
        let disc = |disc: Disc, diameter: f32| {
            let center = center(diameter);
            Item::Disc { disc, center, diameter }
        };
        let icon = |icon: Icon| {
            let center = center(Self::ICON);
            Item::Icon { icon, center, size: Self::ICON, ink: Ink::Second }
        };
        match self {
            Self::Initials(initials) => {
                pen.items.push(disc(Disc::Owner, OWNER_DISC));
                pen.place_centered(initials, center(OWNER_DISC), Ink::OnOwner);
            }
            Self::Nobody => pen.items.push(disc(Disc::Nobody, OWNER_DISC)),
            Self::Late => pen.items.push(disc(Disc::Late, Self::LATE)),
            Self::Calendar => pen.items.push(icon(Icon::Calendar)),
            Self::Done => pen.items.push(icon(Icon::Done)),
            Self::Nothing => {}
        }
    }
}

/// Who does it; of what still waits also that nobody does.
fn owner(pen: &mut Pen<'_>, action: &Action, look: Look) -> Option<Part> {
    let owner = action.owner.as_deref().map(words::one_line).filter(|owner| !owner.is_empty());
    let (lead, name, ink) = match owner {
        Some(owner) => {
            let initials = pen.line(&plan::initials(&owner), INITIALS);
            (Lead::Initials(initials), owner, Ink::Full)
        }
        None if action.is_waiting() => (Lead::Nobody, plan::who().to_owned(), Ink::Second),
        None => return None,
    };
    let block = pen.lines(&name, look.detail(), pen.width - lead.width());
    Some(Part { lead, block, ink })
}

/// By when; of what still waits also that no date is set.
fn due(pen: &mut Pen<'_>, action: &Action, today: Date, look: Look) -> Option<Part> {
    let (lead, due, ink) = match plan_page::due(action, today, look.is_close) {
        Some(due) if action.is_overdue(today) => (Lead::Late, due, Ink::Late),
        Some(due) => (Lead::Calendar, due, Ink::Full),
        None if action.is_waiting() => (Lead::Calendar, plan::when().to_owned(), Ink::Second),
        None => return None,
    };
    let block = pen.lines(&due, look.detail(), pen.width - lead.width());
    Some(Part { lead, block, ink })
}

fn status(pen: &mut Pen<'_>, action: &Action, look: Look) -> Part {
    let word = plan::word(&plan::statuses(), &action.status);
    let lead = if action.status == Status::Done { Lead::Done } else { Lead::Nothing };
    let ink = if action.status == Status::Dropped { Ink::Second } else { Ink::Full };
    Part { lead, block: pen.line(word, look.status()), ink }
}

/// Sets parts side by side, in as many rows as they need; the last one ends at the right.
fn in_rows(pen: &mut Pen<'_>, parts: Vec<Part>, last: Part) {
    const BETWEEN: f32 = 20.0;
    let mut x = pen.x;
    let mut row = OWNER_DISC;
    let count = parts.len();
    for (place, part) in parts.into_iter().chain([last]).enumerate() {
        let width = part.lead.width() + part.block.width();
        let is_first = x == pen.x;
        // Measured widths are sums of fractions; what ends at the right must not fall over the edge by one of them.
        if !is_first && x + width > pen.right() + 0.01 {
            pen.y += row + 2.0;
            (x, row) = (pen.x, OWNER_DISC);
        }
        row = row.max(part.block.height());
        if place == count {
            x = x.max(pen.right() - width);
        }
        let line = part.block.style.line_height;
        let middle = pen.y + OWNER_DISC / 2.0;
        let text_x = x + part.lead.width();
        part.lead.place(pen, x, middle);
        let at = WallPos::new(text_x, middle - line / 2.0);
        let block_width = part.block.width();
        pen.place(part.block.set_left(), at, block_width, part.ink);
        x += width + BETWEEN;
    }
    pen.y += row;
}

/// The ideas that no living action came from.
fn not_chosen(moment: &Moment) -> Vec<&Idea> {
    let chosen = chosen(moment);
    moment.ideas.iter().filter(|idea| !chosen.contains(&idea.id)).collect()
}

fn chosen(moment: &Moment) -> HashSet<&IdeaId> {
    moment.live_actions().filter_map(|action| action.idea.as_ref()).collect()
}

/// How many ideas a card shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Room {
    /// All of them.
    All,
    /// As many as end above this place; the others are counted.
    Until(f32),
    /// They are only counted.
    None,
}

/// The ideas that were not chosen.
pub(super) fn also_possible(pen: &mut Pen<'_>, moment: &Moment, look: Look, room: Room) {
    let ideas = not_chosen(moment);
    if ideas.is_empty() {
        return;
    }
    let start = pen.y;
    let placed = pen.items.len();
    let state = priority_state(moment);
    heading(pen, plan_page::also_possible(state, !moment.actions.is_empty()), look);
    let shown = match room {
        Room::All => ideas.len().min(MOST_LISTED),
        Room::Until(bottom) => fitting(pen, &ideas, look, bottom),
        Room::None => 0,
    };
    if shown == 0 {
        // One line alone needs no heading.
        pen.items.truncate(placed);
        pen.y = start + GAP / 2.0;
        pen.item(Icon::Idea, &plan_page::ideas_possible(state, ideas.len()), look.idea(), IDEA_ROW);
        return;
    }
    for idea in &ideas[..shown] {
        pen.item(Icon::Idea, idea_text(idea), look.idea(), IDEA_ROW);
    }
    if shown < ideas.len() {
        rest(pen, ideas.len() - shown, look);
    }
}

/// A label, under a hairline if anything stands over it.
pub(super) fn heading(pen: &mut Pen<'_>, label: &str, look: Look) {
    if !pen.is_at_top() {
        pen.y += GAP;
        pen.hairline();
        pen.y += 11.0;
    }
    pen.paragraph(label, look.label(), Ink::Second);
    pen.y += 3.0;
}

fn rest(pen: &mut Pen<'_>, count: usize, look: Look) {
    let words = pen.line(&plan_page::and_more(count), look.idea());
    pen.place_beside(words, pen.x + 30.0, pen.y + IDEA_ROW / 2.0, Ink::Second);
    pen.y += IDEA_ROW;
}

fn idea_text(idea: &Idea) -> &str {
    match idea.text.trim() {
        "" => words::unnamed(),
        text => text,
    }
}

/// How many ideas end above a place, with the count of the others.
fn fitting(pen: &mut Pen<'_>, ideas: &[&Idea], look: Look, bottom: f32) -> usize {
    let (start, placed) = (pen.y, pen.items.len());
    let mut fit = 0;
    for (place, idea) in ideas.iter().take(MOST_LISTED).enumerate() {
        pen.item(Icon::Idea, idea_text(idea), look.idea(), IDEA_ROW);
        let rest = if place + 1 < ideas.len() { IDEA_ROW } else { 0.0 };
        if pen.y > bottom {
            break;
        }
        if pen.y + rest <= bottom {
            fit = place + 1;
        }
    }
    pen.items.truncate(placed);
    pen.y = start;
    fit
}

/// All ideas, with what is known of each.
pub(super) fn all_ideas(pen: &mut Pen<'_>, moment: &Moment, look: Look) {
    if moment.ideas.is_empty() {
        return;
    }
    let chosen = chosen(moment);
    heading(pen, plan_page::ideas(), look);
    for idea in moment.ideas.iter().take(MOST_LISTED) {
        let is_chosen = chosen.contains(&idea.id);
        let icon = if is_chosen { Icon::ChosenIdea } else { Icon::Idea };
        pen.item(icon, idea_text(idea), look.action(), IDEA_ROW);
        let about = plan_page::about_idea(idea, is_chosen);
        if !about.is_empty() {
            const INDENT: f32 = 30.0;
            (pen.x, pen.width) = (pen.x + INDENT, pen.width - INDENT);
            pen.aside(&about, look.aside());
            (pen.x, pen.width) = (pen.x - INDENT, pen.width + INDENT);
        }
        pen.y += 6.0;
    }
    more(pen, moment.ideas.len(), look);
}
