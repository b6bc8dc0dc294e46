//! Head and foot of the priorities page: its title, whose wall it is, the counts; the next look together.

use super::pen::Pen;
use super::{MARGIN, Plan};
use crate::layout::page::{Icon, Ink, Item};
use crate::layout::space::{WallPos, WallSize};
use crate::layout::text::{Block, Style, Weight, Words};
use crate::model::{PriorityState, Verdict, counts};
use crate::words::{self, plan_page};

/// Where the page begins.
pub(super) const TOP: f32 = 44.0;
/// Between the head and the cards.
pub(super) const HEAD_GAP: f32 = 24.0;
/// Under the cards, with the page's foot in it.
pub(super) const PAGE_FOOT: f32 = 88.0;

const TITLE: Style = Style::new(44.0, 52.0, Weight::Bold);
const WALL: Style = Style::new(21.0, 28.0, Weight::Regular);
const COUNT: Style = Style::new(56.0, 64.0, Weight::Bold);
const COUNT_WORDS: Style = Style::new(20.0, 24.0, Weight::Bold);
const FACE: f32 = 64.0;
const FLAG: f32 = 44.0;
/// The middle of the counts.
const COUNTS_Y: f32 = 88.0;
const FOOT: Style = Style::new(17.0, 24.0, Weight::Medium);
/// Between two words in a row.
const BETWEEN: f32 = 32.0;

/// Sets the head from the pen's place down.
pub(super) fn head(pen: &mut Pen<'_>, plan: &Plan<'_>) {
    let right = pen.right();
    let left_of_counts = counts_block(pen, plan, right);
    let width = pen.width;
    if left_of_counts < right {
        pen.width = (left_of_counts - 1.5 * BETWEEN - pen.x).max(0.3 * width);
    }
    pen.paragraph(plan_page::title(), TITLE, Ink::Full);
    pen.y += 8.0;
    pen.in_a_row(&plan_page::of_wall(plan.wall), WALL, Ink::Second);
    pen.width = width;
    if left_of_counts < right {
        pen.y = pen.y.max(COUNTS_Y + FACE / 2.0);
    }
}

/// One count: what stands before it, the number, and the words behind it.
struct Count {
    before: Option<Item>,
    number: Block,
    words: Block,
    width: f32,
}

const GAP: f32 = 14.0;

impl Count {
    fn new(pen: &mut Pen<'_>, count: usize, text: &str, before: Option<Item>) -> Self {
        let number = pen.line(&words::grouped(count as u64), COUNT);
        let widest_em = Words::new(text, COUNT_WORDS.weight, pen.measure).widest_word_em();
        let words = pen.lines(text, COUNT_WORDS, widest_em * COUNT_WORDS.size + 2.0);
        let icon = before.as_ref().map_or(0.0, |item| item.rect().width + GAP);
        let width = icon + number.width() + GAP + words.width();
        Self { before, number, words, width }
    }

    fn place(self, pen: &mut Pen<'_>, left: f32) {
        let mut x = left;
        if let Some(mut item) = self.before {
            let width = item.rect().width;
            if let Item::Face { center, .. } | Item::Icon { center, .. } = &mut item {
                *center = WallPos::new(x + width / 2.0, COUNTS_Y);
            }
            pen.items.push(item);
            x += width + GAP;
        }
        let width = self.number.width();
        pen.place_beside(self.number, x, COUNTS_Y, Ink::Full);
        pen.place_beside(self.words, x + width + GAP, COUNTS_Y, Ink::Full);
    }
}

/// How many priorities are magical and how many are open (R6, R7), up to `right`. Returns their left end.
fn counts_block(pen: &mut Pen<'_>, plan: &Plan<'_>, right: f32) -> f32 {
    let counts = counts(plan.wall);
    if counts.priorities == 0 {
        return right;
    }
    let center = WallPos::default();
    // A laughing face beside a nought would mock the room.
    let face = (counts.magical_priorities > 0).then_some(Item::Face {
        verdict: Some(Verdict::Magical),
        center,
        diameter: FACE,
    });
    let icon = Icon::State(PriorityState::Open);
    let flag = Item::Icon { icon, center, size: FLAG, ink: Ink::Full };
    let of_magical = plan_page::of_magical(counts.priorities);
    let magical = Count::new(pen, counts.magical_priorities, &of_magical, face);
    let open = Count::new(pen, counts.open, plan_page::still_open(), Some(flag));
    let open_left = right - open.width;
    let magical_left = open_left - 1.5 * BETWEEN - magical.width;
    magical.place(pen, magical_left);
    open.place(pen, open_left);
    magical_left
}

/// Sets the foot of a page of this size: when the room looks again, and that the wall is inside.
pub(super) fn foot(pen: &mut Pen<'_>, plan: &Plan<'_>, page: WallSize) {
    let (left, width) = (MARGIN, page.width - 2.0 * MARGIN);
    let middle = page.height - 54.0;
    let next = plan.wall.next_review.map(|date| pen.line(&plan_page::next_look(date), FOOT));
    let inside = plan.has_wall_inside.then(|| pen.line(plan_page::wall_inside(), FOOT));
    let both = [&next, &inside].into_iter().flatten().map(Block::width).sum::<f32>();
    let apart = if both + BETWEEN > width { FOOT.line_height / 2.0 } else { 0.0 };
    if let Some(next) = next {
        pen.place_beside(next, left, middle - apart, Ink::Second);
    }
    if let Some(inside) = inside {
        pen.place_before(inside, left + width, middle + apart, Ink::Second);
    }
}
