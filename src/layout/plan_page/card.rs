//! The card of a priority: its moment on the type's colour, its verdict, what they say, what is done, where it stands.

use super::actions::{Detail, Room, actions, also_possible};
use super::blocks::Begins;
use super::look::{CARD_RADIUS, Look};
use super::pen::Pen;
use super::{Plan, blocks};
use crate::layout::page::{Disc, Fill, Icon, Ink, Item};
use crate::layout::space::{WallPos, WallRect};
use crate::layout::text::{Block, Style, Weight, Words, shown};
use crate::model::{Moment, priority_state};
use crate::words::{self, plan_page, verdicts};

/// Between two cards.
pub(super) const CARD_GAP: f32 = 24.0;
/// The foot of a card.
pub(super) const FOOT: f32 = 60.0;
/// Under the last block of a card, with its foot.
pub(super) const UNDER_BODY: f32 = FOOT + 16.0;

const HEAD: f32 = 120.0;
const LOW_HEAD: f32 = 92.0;
/// Heads of one row are as high as the highest, unless that one is higher than this.
const HEAD_TO_ALIGN: f32 = 180.0;
const RANK_DISC: f32 = 60.0;
const CLOSE_RANK_DISC: f32 = 48.0;
const RANK: Style = Style::new(28.0, 34.0, Weight::Bold);
const MARK: f32 = 32.0;
/// A card so wide inside has two columns, or three.
const TWO_COLUMNS: f32 = 780.0;
const THREE_COLUMNS: f32 = 1200.0;
const COLUMN_GAP: f32 = 48.0;

/// A card whose head is laid out.
pub(super) struct Card<'w> {
    moment: &'w Moment,
    at: WallPos,
    width: f32,
    look: Look,
    head: f32,
    title: Block,
}

impl<'w> Card<'w> {
    /// The card of a moment with its left top corner at a place.
    pub fn new(
        pen: &mut Pen<'_>,
        plan: &Plan<'_>,
        moment: &'w Moment,
        at: WallPos,
        width: f32,
        look: Look,
    ) -> Self {
        let (left, right) = title_sides(plan, moment, look);
        let styles = look.moment();
        let title = title(pen, moment, &styles[look.moment_step..], width - left - right);
        // A wide card has its title on one line.
        let least = if columns(width, look) > 1 { LOW_HEAD } else { HEAD };
        let head = least.max(title.height() + 36.0);
        Self { moment, at, width, look, head, title }
    }

    /// How high it must be for all that stands on it.
    pub fn height(&self, pen: &mut Pen<'_>, plan: &Plan<'_>, room: Room) -> f32 {
        let placed = pen.items.len();
        let bottom = self.body(pen, plan, room);
        pen.items.truncate(placed);
        bottom + UNDER_BODY - self.at.y
    }

    /// Places it.
    pub fn place(&self, pen: &mut Pen<'_>, plan: &Plan<'_>, room: Room, height: f32) {
        let rect = WallRect::new(self.at.x, self.at.y, self.width, height);
        pen.items.push(Item::Sheet { rect, radius: CARD_RADIUS, fill: Fill::Card });
        self.place_head(pen, plan);
        self.body(pen, plan, room);
        let evidence = self.moment.assessment_in_force().filter(|entry| entry.verdict.is_some());
        let evidence = evidence.map(|entry| plan_page::evidence(entry.evidence));
        foot(pen, self.moment, rect, (self.look, self.look.padding()), evidence);
    }

    fn place_head(&self, pen: &mut Pen<'_>, plan: &Plan<'_>) {
        let contact = plan.contact(self.moment);
        let rect = WallRect::new(self.at.x, self.at.y, self.width, self.head);
        pen.items.push(Item::Sheet { rect, radius: CARD_RADIUS, fill: Fill::Head(contact) });
        let middle = rect.center().y;
        let (padding, disc) = (self.look.padding(), rank_disc(self.look));
        let (left, right) = title_sides(plan, self.moment, self.look);
        let center = WallPos::new(rect.x + padding + disc / 2.0, middle);
        rank(pen, plan, self.moment, center, disc);
        let at = WallPos::new(rect.x + left, middle - self.title.height() / 2.0);
        pen.place(self.title.clone(), at, self.width - left - right, Ink::OnType(contact));
        let center = WallPos::new(rect.right() - padding - MARK / 2.0, middle);
        pen.items.push(Item::Mark { contact, center, size: MARK });
    }

    /// What they want and how it fails them; where neither was written, what they expected and got.
    fn reason(&self, pen: &mut Pen<'_>, plan: &Plan<'_>) {
        let (moment, customer) = (self.moment, &plan.customer);
        let want = moment.want.as_deref().filter(|want| !want.trim().is_empty());
        let lines = if want.is_none() && moment.showstopper.is_none() {
            let (expected, got) = (moment.expected.clone(), moment.got.clone());
            [(verdicts::expected(customer), expected), (verdicts::got(customer), got)]
        } else {
            let falls_apart = plan_page::falls_apart(priority_state(moment)).to_owned();
            let says = (plan_page::says(customer), want.map(words::quoted));
            [says, (falls_apart, moment.showstopper.clone())]
        };
        for (label, text) in lines {
            blocks::labelled(pen, &label, text.as_deref(), self.look);
        }
    }

    /// Sets what stands between head and foot, and returns where it ends.
    fn body(&self, pen: &mut Pen<'_>, plan: &Plan<'_>, room: Room) -> f32 {
        let (moment, look) = (self.moment, self.look);
        let padding = look.padding();
        let top = self.at.y + self.head + 20.0;
        let count = columns(self.width, look);
        let inner = self.width - 2.0 * padding;
        let width = (inner - (count as f32 - 1.0) * COLUMN_GAP) / count as f32;
        let x = |place: usize| self.at.x + padding + place as f32 * (width + COLUMN_GAP);
        let beyond_face = blocks::beyond_face(pen, moment, width, look);
        let column = |place: usize, begins: Begins| {
            WallPos::new(x(place), top + begins.lower(beyond_face, look))
        };
        pen.turn(WallPos::new(x(0), top), width);
        blocks::verdict(pen, moment, look);
        self.reason(pen, plan);
        if count < 3 {
            blocks::metrics(pen, moment, look, Detail::Short);
        }
        let mut bottom = pen.y;
        if count > 1 {
            let begins = if count < 3 { Begins::WithLabel } else { Begins::of_metrics(moment) };
            pen.turn(column(1, begins), width);
        }
        let mut beside = None;
        if count == 3 && !moment.metrics.is_empty() {
            blocks::metrics(pen, moment, look, Detail::Short);
            bottom = bottom.max(pen.y);
            beside = Some(pen.y);
            pen.turn(column(2, Begins::WithLabel), width);
        }
        actions(pen, moment, plan.options.today, look, Detail::Short);
        bottom = bottom.max(pen.y);
        if let Some(y) = beside.filter(|y| *y < pen.y) {
            // There is more room under the metrics.
            (pen.x, pen.y) = (x(1), y);
        }
        also_possible(pen, moment, look, room);
        bottom.max(pen.y)
    }
}

/// How cards of this width are set, so that those side by side are alike as far as their texts are of a usual length.
pub(super) fn look_of_row(
    pen: &mut Pen<'_>,
    plan: &Plan<'_>,
    moments: &[&Moment],
    width: f32,
) -> Look {
    let mut look = Look::of_cards(moments.len());
    let styles = look.moment();
    for moment in moments {
        let (left, right) = title_sides(plan, moment, look);
        let title = title(pen, moment, &styles[..2], width - left - right);
        look.moment_step = look.moment_step.max(usize::from(title.style != styles[0].0));
        let face = blocks::face_step(pen, moment, width - 2.0 * look.padding());
        look.face_step = look.face_step.max(face);
    }
    look
}

/// Makes the heads of cards side by side equally high, as far as they are of a usual height.
pub(super) fn align_heads(cards: &mut [Card<'_>]) {
    let usual = cards.iter().map(|card| card.head).filter(|head| *head <= HEAD_TO_ALIGN);
    let highest = usual.fold(0.0, f32::max);
    for card in cards {
        card.head = card.head.max(highest);
    }
}

/// How many columns a card has.
fn columns(width: f32, look: Look) -> usize {
    match width - 2.0 * look.padding() {
        inner if inner >= THREE_COLUMNS => 3,
        inner if inner >= TWO_COLUMNS => 2,
        _ => 1,
    }
}

fn rank_disc(look: Look) -> f32 {
    if look.is_close { CLOSE_RANK_DISC } else { RANK_DISC }
}

/// What the title leaves free at the left and at the right of a head.
fn title_sides(plan: &Plan<'_>, moment: &Moment, look: Look) -> (f32, f32) {
    let gap = if look.is_close { 14.0 } else { 20.0 };
    let disc = if plan.wall.priorities.contains(&moment.id) { rank_disc(look) + gap } else { 0.0 };
    (look.padding() + disc, look.padding() + MARK + gap)
}

/// The moment in the largest letters with which it takes few enough lines and no word is broken.
pub(super) fn title(
    pen: &mut Pen<'_>,
    moment: &Moment,
    styles: &[(Style, usize)],
    width: f32,
) -> Block {
    let text = match moment.text.trim() {
        "" => words::unnamed(),
        text => text,
    };
    // Cut before it is measured, since one from a file may be of any length.
    let text = &*shown(text);
    let mut block = None;
    for (style, most_lines) in styles {
        let words = Words::new(text, style.weight, pen.measure);
        let breaks_a_word = words.widest_word_em() * style.size > width;
        let lines = pen.balanced(text, *style, width);
        let fits = lines.lines.len() <= *most_lines && !breaks_a_word;
        block = Some(lines);
        if fits {
            break;
        }
    }
    block.unwrap_or_else(|| pen.lines(text, RANK, width))
}

/// The disc with the rank; a moment that is no priority has none.
pub(super) fn rank(
    pen: &mut Pen<'_>,
    plan: &Plan<'_>,
    moment: &Moment,
    center: WallPos,
    diameter: f32,
) {
    let Some(rank) = plan.wall.priorities.rank(&moment.id) else { return };
    pen.items.push(Item::Disc { disc: Disc::Rank, center, diameter });
    let scale = diameter / RANK_DISC;
    let style = Style::new(RANK.size * scale, RANK.line_height * scale, RANK.weight);
    let numeral = pen.line(&rank.to_string(), style);
    pen.place_centered(numeral, center, Ink::OnRank);
}

/// Where the priority stands, and how the room knows.
pub(super) fn foot(
    pen: &mut Pen<'_>,
    moment: &Moment,
    card: WallRect,
    (look, padding): (Look, f32),
    evidence: Option<&str>,
) {
    const ICON: f32 = 24.0;
    pen.turn(WallPos::new(card.x, card.bottom() - FOOT), card.width);
    pen.hairline();
    let middle = card.bottom() - FOOT / 2.0;
    let state = priority_state(moment);
    let center = WallPos::new(card.x + padding + ICON / 2.0, middle);
    let icon = Icon::State(state);
    pen.items.push(Item::Icon { icon, center, size: ICON, ink: Ink::Full });
    let word = pen.line(words::state(state), look.state());
    let left = card.x + padding + ICON + 10.0;
    let right = card.right() - padding;
    let room = right - left - word.width() - 20.0;
    pen.place_beside(word, left, middle, Ink::Full);
    if let Some(evidence) = evidence {
        let evidence = pen.lines(evidence, look.detail(), room);
        pen.place_before(evidence, right, middle, Ink::Second);
    }
}
