//! One priority on a page of its own, with everything that is known of it.

use super::actions::{Detail, actions, all_ideas, heading, more};
use super::blocks::Begins;
use super::card::{UNDER_BODY, foot, rank, title};
use super::head::{PAGE_FOOT, TOP};
use super::look::{CARD_RADIUS, Look};
use super::pen::Pen;
use super::{Draft, MARGIN, MOST_LISTED, Plan, blocks};
use crate::layout::page::{Fill, Ink, Item};
use crate::layout::space::{WallPos, WallRect, WallSize};
use crate::layout::text::{Measure, Style, Weight, shown_name};
use crate::model::{Assessment, Moment, priority_state, slots};
use crate::words::{self, plan_page, verdicts};

const LOOK: Look = Look::AT_EASE;
const OF_WALL: Style = Style::new(17.0, 24.0, Weight::Medium);
const PLACE: Style = Style::new(19.0, 25.0, Weight::Medium);
/// The moment in the head, from large to small; each with the most lines it may take.
const TITLES: [(Style, usize); 4] = [
    (Style::new(44.0, 52.0, Weight::Bold), 2),
    (Style::new(34.0, 41.0, Weight::Bold), 3),
    (Style::new(27.0, 33.0, Weight::Bold), 6),
    (Style::new(21.0, 27.0, Weight::Bold), usize::MAX),
];
const PADDING: f32 = 36.0;
const RANK_DISC: f32 = 72.0;
const MARK: f32 = 44.0;
const LEAST_HEAD: f32 = 120.0;
/// A column is at least so wide.
const COLUMN: f32 = 360.0;
const COLUMN_GAP: f32 = 56.0;
/// Between a face and what is said under it.
const UNDER_FACE: f32 = 12.0;

/// Lays the page of a moment out on paper of a size, in as many columns as take it; where that is too little the page
/// grows.
pub(super) fn sheet(
    plan: &Plan<'_>,
    moment: &Moment,
    page: WallSize,
    measure: &mut dyn Measure,
) -> Draft {
    const TRIED: [usize; 3] = [2, 3, 1];
    let inner = page.width - 2.0 * (MARGIN + PADDING);
    let mut best: Option<Draft> = None;
    for count in TRIED.into_iter().filter(|count| *count == 1 || column(inner, *count) >= COLUMN) {
        let draft = in_columns(plan, moment, page, count, measure);
        if !draft.has_grown {
            return draft;
        }
        best = match best {
            Some(best) if best.size.height <= draft.size.height => Some(best),
            _ => Some(draft),
        };
    }
    best.unwrap_or_else(|| in_columns(plan, moment, page, 1, measure))
}

/// How wide each of so many columns is.
fn column(inner: f32, count: usize) -> f32 {
    let count = count as f32;
    (inner - (count - 1.0) * COLUMN_GAP) / count
}

fn in_columns(
    plan: &Plan<'_>,
    moment: &Moment,
    page: WallSize,
    count: usize,
    measure: &mut dyn Measure,
) -> Draft {
    let width = page.width - 2.0 * MARGIN;
    let mut pen = Pen::new(WallPos::new(MARGIN, TOP), width, measure);
    let mut parts = vec![plan_page::title().to_owned()];
    parts.extend(plan_page::of_wall(plan.wall));
    pen.in_a_row(&parts, OF_WALL, Ink::Second);
    let top = pen.y + 16.0;
    let place = pen.items.len();
    let head_bottom = place_head(&mut pen, plan, moment, WallRect::new(MARGIN, top, width, 0.0));
    let bottom = body(&mut pen, plan, moment, head_bottom + 24.0, count) + UNDER_BODY;
    let height = page.height.max(bottom + PAGE_FOOT);
    let card = WallRect::new(MARGIN, top, width, height - PAGE_FOOT - top);
    pen.items.push(Item::Sheet { rect: card, radius: CARD_RADIUS, fill: Fill::Card });
    // The card belongs behind what stands on it.
    pen.items[place..].rotate_right(1);
    foot(&mut pen, moment, card, (LOOK, PADDING), None);
    Draft::ending(pen, plan, page, height)
}

/// The moment on its type's colour, with where it stands on the timeline. Returns its bottom.
fn place_head(pen: &mut Pen<'_>, plan: &Plan<'_>, moment: &Moment, at: WallRect) -> f32 {
    let contact = plan.contact(moment);
    let is_ranked = plan.wall.priorities.contains(&moment.id);
    let disc = if is_ranked { RANK_DISC + 24.0 } else { 0.0 };
    let left = at.x + PADDING + disc;
    let width = at.right() - PADDING - MARK - 24.0 - left;
    let title = title(pen, moment, &TITLES, width);
    // Measured first, then placed in the middle.
    let placed = pen.items.len();
    pen.turn(WallPos::new(left, 0.0), width);
    let parts = place_of(plan, moment);
    pen.in_a_row(&parts, PLACE, Ink::OnType(contact));
    let text_height = title.height() + 6.0 + pen.y;
    pen.items.truncate(placed);
    let height = LEAST_HEAD.max(text_height + 44.0);
    let rect = WallRect { height, ..at };
    pen.items.push(Item::Sheet { rect, radius: CARD_RADIUS, fill: Fill::Head(contact) });
    let middle = rect.center().y;
    rank(pen, plan, moment, WallPos::new(at.x + PADDING + RANK_DISC / 2.0, middle), RANK_DISC);
    let top = middle - text_height / 2.0;
    pen.turn(WallPos::new(left, top + title.height() + 6.0), width);
    pen.place(title, WallPos::new(left, top), width, Ink::OnType(contact));
    pen.in_a_row(&parts, PLACE, Ink::OnType(contact));
    pen.turn(WallPos::new(at.x, rect.bottom()), at.width);
    let center = WallPos::new(rect.right() - PADDING - MARK / 2.0, middle);
    pen.items.push(Item::Mark { contact, center, size: MARK });
    rect.bottom()
}

/// Its type, its stage, and its number on the timeline.
fn place_of(plan: &Plan<'_>, moment: &Moment) -> Vec<String> {
    let kind = moment.contact.as_ref().and_then(|id| plan.wall.contact_type(id));
    let kind = kind.map_or(words::no_type_yet().to_owned(), |kind| shown_name(&kind.label));
    let stage = moment.stage.as_ref().and_then(|id| plan.wall.stage(id));
    let stage = stage.map(|stage| shown_name(&stage.name));
    let index = plan.wall.moment_index(&moment.id);
    let number = slots(plan.wall).iter().find_map(|slot| {
        let row = slot.moments.iter().position(|place| Some(*place) == index)?;
        Some(slot.label(row))
    });
    let number = number.map(|number| plan_page::number(&number));
    let parts = [Some(kind), stage, number];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect()
}

/// What stands between head and foot: what it is, what is measured and done, what is possible and was before, in up
/// to three columns. Returns where it ends.
fn body(pen: &mut Pen<'_>, plan: &Plan<'_>, moment: &Moment, top: f32, count: usize) -> f32 {
    let left = pen.x + PADDING;
    let width = column(pen.width - 2.0 * PADDING, count);
    let beyond_face = blocks::beyond_face(pen, moment, width, LOOK);
    let x = |place: usize| left + place as f32 * (width + COLUMN_GAP);
    let at = |place: usize, begins: Begins| {
        WallPos::new(x(place), top + begins.lower(beyond_face, LOOK))
    };
    let mut bottoms = vec![0.0; count];
    pen.turn(WallPos::new(left, top), width);
    what_it_is(pen, plan, moment);
    if count < 3 {
        blocks::metrics(pen, moment, LOOK, Detail::Full);
    }
    bottoms[0] = pen.y;
    if count > 1 {
        let begins = if count < 3 { Begins::WithLabel } else { Begins::of_metrics(moment) };
        pen.turn(at(1, begins), width);
    }
    if count == 3 {
        blocks::metrics(pen, moment, LOOK, Detail::Full);
    }
    actions(pen, moment, plan.options.today, LOOK, Detail::Full);
    bottoms[1.min(count - 1)] = pen.y;
    if count == 3 {
        pen.turn(at(2, Begins::WithLabel), width);
    }
    all_ideas(pen, moment, LOOK);
    bottoms[count - 1] = pen.y;
    // What was before stands where there is the most room.
    let lowest = |place: &usize| bottoms[*place];
    let place = (0..count).rev().min_by(|a, b| lowest(a).total_cmp(&lowest(b))).unwrap_or(0);
    (pen.x, pen.y) = (x(place), bottoms[place]);
    history(pen, moment);
    bottoms.into_iter().fold(pen.y, f32::max)
}

/// Verdict, what they say, what was expected.
fn what_it_is(pen: &mut Pen<'_>, plan: &Plan<'_>, moment: &Moment) {
    blocks::verdict(pen, moment, LOOK);
    if let Some(entry) = moment.assessment_in_force() {
        pen.y += UNDER_FACE - blocks::beyond_face(pen, moment, pen.width, LOOK);
        judged(pen, entry);
    }
    let customer = &plan.customer;
    let want = moment.want.as_deref().filter(|want| !want.trim().is_empty());
    let want = want.map(words::quoted);
    let consequence = moment.consequence.map(|what| plan_page::consequence(what, customer));
    let falls_apart = plan_page::falls_apart(priority_state(moment));
    let said = [
        (plan_page::says(customer), want.as_deref()),
        (falls_apart.to_owned(), moment.showstopper.as_deref()),
        (verdicts::expected(customer), moment.expected.as_deref()),
        (verdicts::got(customer), moment.got.as_deref()),
        (plan_page::if_it_goes_wrong().to_owned(), consequence.as_deref()),
    ];
    for (label, text) in said {
        blocks::labelled(pen, &label, text, LOOK);
    }
}

/// When and how a verdict was found, with the remark.
fn judged(pen: &mut Pen<'_>, entry: &Assessment) {
    pen.aside(&plan_page::judged(entry), LOOK.aside());
    if let Some(note) = entry.note.as_deref().filter(|note| !note.trim().is_empty()) {
        pen.aside(note, LOOK.aside());
    }
}

/// The judgements besides the one that counts, oldest first.
fn history(pen: &mut Pen<'_>, moment: &Moment) {
    const FACE: f32 = 26.0;
    const INDENT: f32 = 36.0;
    let in_force = moment.assessment_in_force();
    let says_something = |entry: &&Assessment| {
        let is_in_force = in_force.is_some_and(|other| std::ptr::eq(other, *entry));
        !is_in_force && (!entry.is_void || entry.votes.is_some() || entry.note.is_some())
    };
    let count = moment.assessments.iter().filter(says_something).count();
    if count == 0 {
        return;
    }
    heading(pen, plan_page::before(), LOOK);
    for entry in moment.assessments.iter().filter(says_something).take(MOST_LISTED) {
        pen.y += 8.0;
        let middle = pen.y + FACE / 2.0;
        let center = WallPos::new(pen.x + FACE / 2.0, middle);
        pen.items.push(Item::Face { verdict: entry.verdict, center, diameter: FACE });
        (pen.x, pen.width) = (pen.x + INDENT, pen.width - INDENT);
        let word = entry.verdict.map_or(words::not_yet(), words::verdict);
        let word = pen.line(word, LOOK.status());
        pen.place_beside(word, pen.x, middle, entry.verdict.map_or(Ink::Second, Ink::Verdict));
        pen.y += FACE;
        judged(pen, entry);
        (pen.x, pen.width) = (pen.x - INDENT, pen.width + INDENT);
    }
    more(pen, count, LOOK);
}
