//! The photo's second picture: what the room will change first, a card for each priority (tokens 4.6, R13), and a page
//! for each priority with all that is known of it.
//!
//! No text is ever cut. Ideas that find no room on a card are counted; then the page grows, by a quarter at most in its
//! own shape, as the photo's does, and beyond that downward. Where the tokens leave the size of letters open (few cards,
//! a flip chart, a page of its own) they are as large as the page takes: it is laid out on less paper and enlarged.

mod actions;
mod blocks;
mod card;
mod head;
mod look;
mod pen;
mod sheet;

use super::page::{Fill, Ink, Item, Page, PhotoOptions, Shape};
use super::scene::Scene;
use super::space::{WallPos, WallRect, WallSize};
use super::text::{Block, Measure, Style, Weight};
use super::wall::type_looks;
use crate::model::{Moment, MomentId, Wall};
use crate::words::coach::Customer;
use crate::words::plan_page;
use actions::Room;
use card::{CARD_GAP, Card, FOOT};
use head::{HEAD_GAP, PAGE_FOOT};
use look::{CARD_RADIUS, Look};
use pen::Pen;

/// At the page's sides.
const MARGIN: f32 = 48.0;
/// Where cards begin, unless the head needs more.
const CARDS_TOP: f32 = 156.0;
/// More actions, ideas, metrics or judgements of one moment than this are only counted; only a file from elsewhere
/// has so many, and nobody could read them on a page.
const MOST_LISTED: usize = 100;

/// What is said on every page of the plan.
struct Plan<'w> {
    wall: &'w Wall,
    options: PhotoOptions,
    has_wall_inside: bool,
    customer: Customer,
}

impl<'w> Plan<'w> {
    fn new(wall: &'w Wall, options: PhotoOptions, has_wall_inside: bool) -> Self {
        let customer = Customer::of(&wall.scenario);
        Self { wall, options, has_wall_inside, customer }
    }

    /// A type's place among the wall's.
    fn contact(&self, moment: &Moment) -> Option<usize> {
        let id = moment.contact.as_ref()?;
        self.wall.contact_types.iter().position(|kind| kind.id == *id)
    }

    fn page(&self, draft: Draft) -> Page {
        Page {
            size: draft.size,
            items: draft.items,
            scene: Scene { types: type_looks(self.wall), ..Scene::empty() },
            wall_at: WallPos::default(),
            wall_scale: 1.0,
            strip: None,
        }
    }
}

/// A page that is laid out.
struct Draft {
    items: Vec<Item>,
    size: WallSize,
    /// It is higher than it was meant to be.
    has_grown: bool,
    /// Some ideas are only counted, for want of room.
    counts_ideas: bool,
}

impl Draft {
    /// Sets the foot of a page whose size is known now.
    fn ending(mut pen: Pen<'_>, plan: &Plan<'_>, page: WallSize, height: f32) -> Self {
        let size = WallSize { height, ..page };
        head::foot(&mut pen, plan, size);
        // Heights are sums of fractions.
        let has_grown = height > page.height + 0.01;
        Self { items: pen.items, size, has_grown, counts_ideas: false }
    }

    fn enlarged(self, scale: f32) -> Self {
        let size = WallSize { width: self.size.width * scale, height: self.size.height * scale };
        let items = self.items.into_iter().map(|item| item.scaled(scale)).collect();
        Self { items, size, ..self }
    }
}

/// A page that has to grow keeps its shape as long as its letters do not become too small for it.
const SMALLER: [f32; 4] = [0.95, 0.9, 0.85, 0.8];

/// Lays a page out with the largest letters with which all finds room: on less paper, which is enlarged, at the scales
/// tried from large to small; else on more paper of the same shape. Where nothing helps, the page grows downward.
fn largest(page: WallSize, larger: &[f32], mut lay_out: impl FnMut(WallSize) -> Draft) -> Draft {
    /// On paper of the same shape, a quarter wider and higher, there is room for so much more.
    const MOST_GROWTH: f32 = 1.6;
    let mut on_paper = |scale: f32| {
        let paper = WallSize { width: page.width / scale, height: page.height / scale };
        lay_out(paper)
    };
    let usual = on_paper(1.0);
    if !usual.has_grown {
        let larger = larger.iter().find_map(|scale| {
            let draft = on_paper(*scale);
            (!draft.has_grown && !draft.counts_ideas).then(|| draft.enlarged(*scale))
        });
        return larger.unwrap_or(usual);
    }
    if usual.size.height > MOST_GROWTH * page.height {
        // A plan that is much too long is not laid out again and again.
        return usual;
    }
    let smaller = SMALLER.into_iter().map(on_paper).find(|draft| !draft.has_grown);
    smaller.unwrap_or(usual)
}

/// How much larger letters may be than the tokens have them, where these leave it open.
fn larger(count: usize, shape: Shape) -> &'static [f32] {
    match (count, shape) {
        (_, Shape::FlipChart) => &[1.6, 1.5, 1.4, 1.3, 1.2, 1.1],
        (1 | 2, _) => &[1.5, 1.4, 1.3, 1.2, 1.1],
        // A sheet of paper is higher than a screen.
        (3, Shape::Landscape) => &[1.2, 1.1],
        (_, Shape::Landscape | Shape::Wide | Shape::Line) => &[],
    }
}

fn size_of(shape: Shape) -> WallSize {
    match shape {
        Shape::Wide | Shape::Line => WallSize { width: 1920.0, height: 1080.0 },
        Shape::Landscape => WallSize { width: 1920.0, height: 1358.0 },
        Shape::FlipChart => WallSize { width: 1400.0, height: 2000.0 },
    }
}

/// Lays out the page of the priorities: one card each, in rank order (R13, tokens 4.6).
///
/// `has_wall_inside` says that the picture carries the wall, so that it can be opened again.
pub fn priorities_page(
    wall: &Wall,
    options: PhotoOptions,
    has_wall_inside: bool,
    measure: &mut dyn Measure,
) -> Page {
    let plan = Plan::new(wall, options, has_wall_inside);
    let moments: Vec<&Moment> = wall.priority_moments().map(AsRef::as_ref).collect();
    let size = size_of(options.shape);
    let larger = larger(moments.len(), options.shape);
    let draft = match (moments.len(), options.shape) {
        (0, _) => nothing_chosen(&plan, size, measure),
        (_, Shape::FlipChart) => {
            largest(size, larger, |paper| below_each_other(&plan, &moments, paper, measure))
        }
        _ => largest(size, larger, |paper| beside_each_other(&plan, &moments, paper, measure)),
    };
    plan.page(draft)
}

/// Lays out the page of one moment with everything that is known of it. A moment that the wall does not have is said
/// to be none.
pub fn priority_page(
    wall: &Wall,
    moment: &MomentId,
    options: PhotoOptions,
    has_wall_inside: bool,
    measure: &mut dyn Measure,
) -> Page {
    const LARGER: [f32; 8] = [1.8, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1.05];
    let plan = Plan::new(wall, options, has_wall_inside);
    let size = size_of(options.shape);
    let draft = match wall.moment(moment) {
        Some(moment) => largest(size, &LARGER, |paper| sheet::sheet(&plan, moment, paper, measure)),
        None => nothing_chosen(&plan, size, measure),
    };
    plan.page(draft)
}

/// The head, and a kind word in an empty place.
fn nothing_chosen(plan: &Plan<'_>, page: WallSize, measure: &mut dyn Measure) -> Draft {
    const WORDS: Style = Style::new(27.0, 34.0, Weight::Medium);
    const WIDEST: f32 = 620.0;
    let width = page.width - 2.0 * MARGIN;
    let mut pen = Pen::new(WallPos::new(MARGIN, head::TOP), width, measure);
    head::head(&mut pen, plan);
    let top = CARDS_TOP.max(pen.y + HEAD_GAP);
    let height = page.height.max(top + PAGE_FOOT + FOOT * 4.0);
    let rect = WallRect::new(MARGIN, top, width, height - PAGE_FOOT - top);
    pen.items.push(Item::Sheet { rect, radius: CARD_RADIUS, fill: Fill::Missing });
    let widest = WIDEST.min(width - 2.0 * MARGIN);
    let words = pen.balanced(plan_page::nothing_chosen(), WORDS, widest);
    let mut y = rect.center().y - (words.height() - WORDS.line_height) / 2.0;
    for line in words.lines {
        let line = Block { style: WORDS, lines: vec![line] };
        pen.place_centered(line, WallPos::new(rect.center().x, y), Ink::Second);
        y += WORDS.line_height;
    }
    Draft::ending(pen, plan, page, height)
}

/// The cards side by side, all of one height.
fn beside_each_other(
    plan: &Plan<'_>,
    moments: &[&Moment],
    page: WallSize,
    measure: &mut dyn Measure,
) -> Draft {
    let count = moments.len() as f32;
    let all = page.width - 2.0 * MARGIN;
    let width = (all - CARD_GAP * (count - 1.0)) / count;
    let mut pen = Pen::new(WallPos::new(MARGIN, head::TOP), all, measure);
    let look = card::look_of_row(&mut pen, plan, moments, width);
    head::head(&mut pen, plan);
    let top = CARDS_TOP.max(pen.y + HEAD_GAP);
    let mut cards: Vec<Card<'_>> = moments
        .iter()
        .enumerate()
        .map(|(place, moment)| {
            let at = WallPos::new(MARGIN + place as f32 * (width + CARD_GAP), top);
            Card::new(&mut pen, plan, moment, at, width, look)
        })
        .collect();
    card::align_heads(&mut cards);
    let on_offer = page.height - PAGE_FOOT - top;
    let mut height = on_offer;
    let mut counts_ideas = false;
    for card in &cards {
        if card.height(&mut pen, plan, Room::All) > on_offer {
            counts_ideas = true;
            height = height.max(card.height(&mut pen, plan, Room::None));
        }
    }
    for card in &cards {
        let room = Room::Until(top + height - card::UNDER_BODY);
        card.place(&mut pen, plan, room, height);
    }
    let height = top + height + PAGE_FOOT;
    Draft { counts_ideas, ..Draft::ending(pen, plan, page, height) }
}

/// The cards one below another over the whole width. What is left of the page's height they share, up to a point.
fn below_each_other(
    plan: &Plan<'_>,
    moments: &[&Moment],
    page: WallSize,
    measure: &mut dyn Measure,
) -> Draft {
    const MOST_EXTRA: f32 = 0.2;
    let width = page.width - 2.0 * MARGIN;
    let look = Look::AT_EASE;
    let mut pen = Pen::new(WallPos::new(MARGIN, head::TOP), width, measure);
    head::head(&mut pen, plan);
    let mut y = CARDS_TOP.max(pen.y + HEAD_GAP);
    let gaps = CARD_GAP * (moments.len() as f32 - 1.0);
    let on_offer = page.height - PAGE_FOOT - y - gaps;
    let heights = |pen: &mut Pen<'_>, room: Room| -> Vec<f32> {
        let card = |moment: &&Moment| {
            Card::new(pen, plan, moment, WallPos::new(MARGIN, y), width, look)
                .height(pen, plan, room)
        };
        moments.iter().map(card).collect()
    };
    let whole = heights(&mut pen, Room::All);
    let is_whole = whole.iter().sum::<f32>() <= on_offer;
    let counted = if is_whole { Vec::new() } else { heights(&mut pen, Room::None) };
    // A page that has to grow anyhow says everything.
    let (room, heights) = match !is_whole && counted.iter().sum::<f32>() <= on_offer {
        true => (Room::None, counted),
        false => (Room::All, whole),
    };
    let left = (on_offer - heights.iter().sum::<f32>()).max(0.0) / moments.len() as f32;
    for (moment, height) in moments.iter().zip(heights) {
        let height = height + left.min(height * MOST_EXTRA);
        let card = Card::new(&mut pen, plan, moment, WallPos::new(MARGIN, y), width, look);
        card.place(&mut pen, plan, room, height);
        y += height + CARD_GAP;
    }
    let height = page.height.max(y - CARD_GAP + PAGE_FOOT);
    Draft { counts_ideas: room == Room::None, ..Draft::ending(pen, plan, page, height) }
}
