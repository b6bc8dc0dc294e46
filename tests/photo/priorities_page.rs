//! R13: the second picture says what will be changed first, and a page each says everything about it.

use std::sync::Arc;

use egui::Color32;
use momentwall::layout::{
    Disc, Fill, Item, Page, PhotoOptions, Shape, WallRect, priorities_page, priority_page,
};
use momentwall::model::{
    Action, ActionId, Assessment, ContactTypeId, Date, Evidence, Idea, IdeaId, Metric, MetricId,
    Moment, MomentId, Priorities, Status, Verdict, Votes, Wall,
};
use momentwall::paint::{FontBook, Theme, page_parts, part_rows};
use momentwall::samples::Sample;

use crate::painted::{painted, whole};
use crate::{Halves, lines, looks_as_it_did, today, wall_of};

pub(crate) const SHAPES: [Shape; 4] =
    [Shape::Wide, Shape::Landscape, Shape::FlipChart, Shape::Line];

pub(crate) fn options(shape: Shape) -> PhotoOptions {
    PhotoOptions::new(shape, today())
}

pub(crate) fn page(wall: &Wall, shape: Shape) -> Page {
    priorities_page(wall, options(shape), true, &mut Halves)
}

pub(crate) fn sheet(wall: &Wall, place: usize, shape: Shape) -> Page {
    let id = wall.priorities.iter().nth(place).unwrap().clone();
    priority_page(wall, &id, options(shape), true, &mut Halves)
}

/// Every text on the page in the order in which it was set, its lines joined.
pub(crate) fn texts(page: &Page) -> Vec<String> {
    let text = |item: &Item| match item {
        Item::Text { block, .. } => Some(lines(block).join(" ")),
        _ => None,
    };
    page.items.iter().filter_map(text).collect()
}

fn says(page: &Page, text: &str) -> bool {
    texts(page).iter().any(|other| other == text)
}

fn day(month: u8, day: u8) -> Option<Date> {
    Date::new(2026, month, day)
}

/// A wall with so many priorities, all else blank.
pub(crate) fn chosen(count: usize) -> Wall {
    let mut wall = wall_of(&[count.max(1)]);
    let ids = (0..count).map(|place| MomentId::new(format!("m0-{place}")));
    wall.priorities = Priorities::from_ids(ids).0;
    wall
}

fn first(wall: &mut Wall) -> &mut Moment {
    Arc::make_mut(&mut wall.moments[0])
}

pub(crate) fn action(text: &str) -> Action {
    Action::new(ActionId::new(text), text)
}

#[test]
fn r13_title_wall_customer_date_counts_and_the_next_look() {
    let page = page(&Sample::Hotel.open().unwrap().wall, Shape::Wide);
    for text in [
        "What we will change first",
        "Two nights at Marram House",
        "The Hallidays: two parents, Edie (7) and Sam (2), one old estate car",
        "19 November 2026",
        "of 4 magical",
        "still open",
        "Next review: 4 March 2027",
        "Open this picture in Momentwall and the whole wall is back.",
    ] {
        assert!(says(&page, text), "{text}: {:?}", texts(&page));
    }
    let wall = Sample::Hotel.open().unwrap().wall;
    let without = priorities_page(&wall, options(Shape::Wide), false, &mut Halves);
    assert!(!texts(&without).iter().any(|text| text.contains("Momentwall")));
}

#[test]
fn r13_a_card_says_want_showstopper_metric_actions_ideas_and_state() {
    let mut wall = chosen(1);
    let moment = first(&mut wall);
    moment.want = Some("I want a seat".to_owned());
    moment.showstopper = Some("I can’t sit".to_owned());
    let seen = Assessment {
        evidence: Evidence::Asked,
        ..Assessment::guess(Verdict::Miserable, day(11, 2))
    };
    moment.assessments.push(seen);
    let values = ("9".to_owned(), "1".to_owned(), "min".to_owned());
    moment.metrics.push(Metric {
        current: Some(values.0),
        target: Some(values.1),
        unit: Some(values.2),
        ..Metric::new(MetricId::new("k"), "Wait")
    });
    moment.ideas.push(Idea::new(IdeaId::new("i1"), "A bench"));
    moment.ideas.push(Idea::new(IdeaId::new("i2"), "Apples"));
    moment.actions.push(Action {
        idea: Some(IdeaId::new("i1")),
        target: Some(Verdict::Magical),
        owner: Some("Jonas Kern".to_owned()),
        due: day(12, 15),
        ..action("Buy a bench")
    });
    wall.scenario.customer = Some("Mara, 40".to_owned());
    let page = page(&wall, Shape::Wide);
    let expected = [
        "1",
        "A note",
        "Miserable",
        "Magical",
        "Mara says",
        "“I want a seat”",
        "It falls apart when",
        "I can’t sit",
        "Wait",
        "9",
        "1",
        "min",
        "Actions",
        "Buy a bench",
        "JK",
        "Jonas Kern",
        "15 December",
        "Planned",
        "Also possible",
        "Apples",
        "Under way",
        "Customers were asked",
    ];
    let all = texts(&page);
    let from = all.iter().position(|text| text == "1").unwrap();
    // The first numeral is the count of the head.
    let start = all.iter().skip(from).position(|text| text == "A note").unwrap() + from - 1;
    assert_eq!(all[start..start + expected.len()], expected, "{all:?}");
    assert!(!says(&page, "A bench"), "an idea that became an action is no longer possible");
}

#[test]
fn what_is_blank_closes_up_and_nobody_is_said_to_be_on_it() {
    let page = page(&chosen(3), Shape::Wide);
    let all = texts(&page);
    for text in ["They say", "It falls apart when", "Also possible"] {
        assert!(!all.iter().any(|other| other == text), "{text}: {all:?}");
    }
    assert_eq!(all.iter().filter(|text| *text == "Nobody on it yet").count(), 3);
    assert_eq!(all.iter().filter(|text| *text == "Not yet").count(), 3);
    let dashed = |item: &&Item| matches!(item, Item::Face { verdict: None, .. });
    assert_eq!(page.items.iter().filter(dashed).count(), 3);
}

#[test]
fn a_magical_moment_is_kept_so_and_needs_nobody() {
    let mut wall = chosen(1);
    first(&mut wall).assessments.push(Assessment::guess(Verdict::Magical, None));
    let page = page(&wall, Shape::Wide);
    assert!(says(&page, "keep it so") && says(&page, "Protect"));
    assert!(!says(&page, "Nobody on it yet"));
}

#[test]
fn what_is_said_of_a_magical_moment_is_what_keeps_it_so() {
    let mut wall = chosen(1);
    let moment = first(&mut wall);
    moment.showstopper = Some("Nobody is there".to_owned());
    moment.ideas.push(Idea::new(IdeaId::new("i"), "Somebody always is"));
    let before = page(&wall, Shape::Wide);
    assert!(says(&before, "It falls apart when") && says(&before, "Ideas"));
    assert!(!says(&before, "Also possible"), "there is nothing beside which it is");
    let planned = Action::new(ActionId::new("a"), "Two at the desk");
    first(&mut wall).actions.push(planned);
    assert!(says(&page(&wall, Shape::Wide), "Also possible"));
    first(&mut wall).assessments.push(Assessment::guess(Verdict::Magical, None));
    let after = page(&wall, Shape::Wide);
    assert!(says(&after, "It would fall apart if") && says(&after, "What keeps it so"));
    assert!(!says(&after, "It falls apart when") && !says(&after, "Also possible"));
}

#[test]
fn r5_a_target_that_is_not_above_the_verdict_is_no_aim() {
    let mut wall = chosen(1);
    let moment = first(&mut wall);
    moment.assessments.push(Assessment::guess(Verdict::Neutral, None));
    moment.target = Some(Verdict::Miserable);
    assert!(!says(&page(&wall, Shape::Wide), "Miserable"));
    first(&mut wall).target = Some(Verdict::Magical);
    assert!(says(&page(&wall, Shape::Wide), "Magical"));
}

#[test]
fn r6_what_is_overdue_stands_out_and_what_is_due_today_does_not() {
    let mut wall = chosen(1);
    first(&mut wall).actions = vec![
        Action { due: day(11, 20), ..action("Late") },
        Action { due: day(11, 21), ..action("Today") },
        Action { due: day(11, 1), status: Status::Done, ..action("Over") },
    ];
    let page = page(&wall, Shape::Wide);
    assert!(says(&page, "20 November, overdue") && says(&page, "21 November"));
    assert!(says(&page, "1 November") && says(&page, "Done"));
    let late = |item: &&Item| matches!(item, Item::Disc { disc: Disc::Late, .. });
    assert_eq!(page.items.iter().filter(late).count(), 1);
}

#[test]
fn dropped_actions_are_on_the_page_of_their_own_only() {
    let mut wall = chosen(1);
    first(&mut wall).actions = vec![Action { status: Status::Dropped, ..action("Given up") }];
    let card = page(&wall, Shape::Wide);
    assert!(says(&card, "Nobody on it yet") && !says(&card, "Given up"));
    let own = sheet(&wall, 0, Shape::Wide);
    assert!(says(&own, "Nobody on it yet") && says(&own, "Given up") && says(&own, "Dropped"));
}

#[test]
fn a_page_of_its_own_says_when_and_how_it_was_judged_before_and_now() {
    let mut wall = chosen(1);
    let moment = first(&mut wall);
    moment.assessments = vec![
        Assessment::guess(Verdict::Miserable, day(10, 8)),
        Assessment {
            votes: Some(Votes { miserable: 1, neutral: 5, magical: 0 }),
            evidence: Evidence::Asked,
            note: Some("Two families asked.".to_owned()),
            ..Assessment::guess(Verdict::Neutral, day(11, 19))
        },
    ];
    let page = sheet(&wall, 0, Shape::Landscape);
    for text in [
        "19 November 2026. Customers were asked. 6 hands up: 5 say neutral.",
        "Two families asked.",
        "Judged before",
        "Miserable",
        "8 October 2026. The team’s guess.",
        "moment 1",
        "Stage 0",
    ] {
        assert!(says(&page, text), "{text}: {:?}", texts(&page));
    }
}

#[test]
fn a_wall_without_priorities_says_so_kindly() {
    for shape in SHAPES {
        let page = page(&Wall::blank(), shape);
        let all = texts(&page).join(" ");
        assert!(all.contains("Nothing is chosen yet"), "{all}");
        assert!(!all.contains("magical"), "{all}");
    }
    let unknown = priority_page(
        &Wall::blank(),
        &MomentId::new("x"),
        options(Shape::Wide),
        false,
        &mut Halves,
    );
    assert!(texts(&unknown).join(" ").contains("Nothing is chosen yet"));
}

#[test]
fn cards_are_as_wide_as_the_tokens_say() {
    for (count, width) in [(3, 592.0), (4, 438.0), (5, 345.6)] {
        let page = page(&chosen(count), Shape::Wide);
        assert_eq!((page.size.width, page.size.height), (1920.0, 1080.0));
        let cards: Vec<WallRect> = page.items.iter().filter_map(card).collect();
        assert_eq!(cards.len(), count);
        for card in cards {
            assert!((card.width - width).abs() < 0.01, "{count}: {card:?}");
            assert_eq!((card.y, card.height), (156.0, 836.0));
        }
    }
    let sheet = page(&chosen(4), Shape::Landscape);
    assert_eq!((sheet.size.width, sheet.size.height), (1920.0, 1358.0));
    assert_eq!(sheet.items.iter().find_map(card).unwrap().height, 1114.0);
    let flip = page(&chosen(4), Shape::FlipChart);
    assert_eq!(flip.size.width, 1400.0);
    let tops: Vec<f32> = flip.items.iter().filter_map(card).map(|card| card.y).collect();
    assert!(tops.len() == 4 && tops.is_sorted(), "one below another: {tops:?}");
}

pub(crate) fn card(item: &Item) -> Option<WallRect> {
    match item {
        Item::Sheet { rect, fill: Fill::Card, .. } => Some(*rect),
        _ => None,
    }
}

#[test]
fn too_many_ideas_are_counted_before_the_page_grows() {
    for cards in [3, 5] {
        let mut wall = chosen(cards);
        let ideas = (0..40).map(|n| Idea::new(IdeaId::new(format!("i{n}")), format!("Idea {n}")));
        first(&mut wall).ideas = ideas.collect();
        let page = page(&wall, Shape::Wide);
        assert_eq!(page.size.height, 1080.0);
        let shown = texts(&page).iter().filter(|text| text.starts_with("Idea ")).count();
        assert!(shown > 3, "{shown} on one of {cards} cards");
        assert!(says(&page, &format!("and {} more", 40 - shown)), "{:?}", texts(&page));
    }
}

#[test]
fn what_nobody_could_read_is_counted() {
    let mut wall = chosen(1);
    first(&mut wall).actions = (0..5_000).map(|n| action(&format!("Do {n}"))).collect();
    for page in [page(&wall, Shape::Wide), sheet(&wall, 0, Shape::Wide)] {
        assert!(says(&page, "Do 99") && !says(&page, "Do 100"));
        assert!(says(&page, "and 4,900 more"));
    }
}

#[test]
fn the_smallest_lettering_is_that_of_the_page() {
    let page = page(&Sample::Hotel.open().unwrap().wall, Shape::Wide);
    assert_eq!(page.smallest_text(), 13.0, "initials");
    assert_eq!(self::page(&chosen(3), Shape::Wide).smallest_text(), 16.0, "labels");
}

#[test]
fn heads_have_the_colours_of_their_types() {
    let mut wall = chosen(3);
    first(&mut wall).contact = Some(ContactTypeId::new("phone"));
    let mut book = FontBook::new(2_048);
    let page = priorities_page(&wall, options(Shape::Wide), false, &mut book);
    let picture = whole(&page, &mut book, &Theme::paper(), 0.5);
    let head = picture.at(24.0 + 150.0, 78.0 + 8.0);
    assert_eq!(head, [0x88, 0xD8, 0xFB], "phone");
    assert_eq!(picture.at(24.0 + 150.0, 490.0), [0xFF, 0xFC, 0xF6], "the card's paper");
    assert_eq!(picture.at(4.0, 4.0), [0xF6, 0xF1, 0xE7], "the page's paper");
}

#[test]
fn no_part_paints_beyond_the_rows_it_names() {
    let mut wall = Sample::Shop.open().unwrap().wall;
    first(&mut wall).text = "نص ไม้เอก".to_owned();
    let mut book = FontBook::new(2_048);
    let theme = Theme::paper();
    let scale = 0.5;
    let page = priorities_page(&wall, options(Shape::Wide), true, &mut book);
    let ground = theme.ground;
    // Every part would take long; of each kind there are several among these.
    for part in page_parts(&page).step_by(5) {
        let (top, bottom) = part_rows(&page, part);
        let picture = painted(&page, [part], &mut book, &theme, scale);
        for (row, pixels) in picture.pixels.chunks_exact(picture.width).enumerate() {
            let y = row as f32 / scale;
            if y < top - 1.0 / scale || y > bottom {
                let bare = |p: &[u8; 4]| Color32::from_rgb(p[0], p[1], p[2]) == ground;
                assert!(pixels.iter().all(bare), "{part:?} at {y}, not in {top} to {bottom}");
            }
        }
    }
}

/// The pages of a sample look as they did when their snapshots were looked at. With `UPDATE_SNAPSHOTS` set they are
/// taken anew.
#[test]
fn they_look_as_drawn() {
    let mut book = FontBook::new(2_048);
    let hotel = Sample::Hotel.open().unwrap().wall;
    let cafe = Sample::Cafe.open().unwrap().wall;
    let id = hotel.priorities.iter().nth(1).unwrap();
    let (wide, sheet) = (options(Shape::Wide), options(Shape::Landscape));
    let pages = [
        ("priorities-cafe", priorities_page(&cafe, wide, true, &mut book), Theme::paper()),
        ("priorities-hotel-dark", priorities_page(&hotel, sheet, true, &mut book), Theme::dark()),
        ("priority-hotel", priority_page(&hotel, id, sheet, true, &mut book), Theme::paper()),
    ];
    for (name, page, theme) in pages {
        let now = whole(&page, &mut book, &theme, 0.5).image();
        looks_as_it_did(name, &now);
    }
}
