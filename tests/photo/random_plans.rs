//! Random plans, long and short: on their pages nothing meets and nothing is cut (R13).

use std::sync::Arc;

use momentwall::layout::text::{Line, Measure};
use momentwall::layout::{Item, Page, WallRect, priorities_page, priority_page};
use momentwall::model::{
    Action, Assessment, Better, Date, Idea, IdeaId, Metric, MetricId, Moment, MomentId, Priorities,
    Status, Verdict, Wall,
};
use momentwall::paint::FontBook;
use momentwall::samples::Sample;
use proptest::prelude::*;

use crate::priorities_page::{SHAPES, action, card, chosen, options, page, sheet, texts};

/// What each line of a text covers.
fn line_rects(item: &Item) -> Vec<WallRect> {
    let Item::Text { block, at, width, .. } = item else { return Vec::new() };
    let style = block.style;
    let rect = |(place, line): (usize, &Line)| {
        let own = line.width_em * style.size;
        let x = if line.to_the_right { at.x + width - own } else { at.x };
        WallRect::new(x, at.y + place as f32 * style.line_height, own, style.line_height)
    };
    block.lines.iter().enumerate().map(rect).collect()
}

/// No two texts overlap, and all are on the page; those on cards stay on them.
fn is_in_order(page: &Page) -> Result<(), TestCaseError> {
    let mut rects: Vec<WallRect> = Vec::new();
    for item in &page.items {
        for rect in line_rects(item) {
            prop_assert!(rect.x >= 40.0 && rect.right() <= page.size.width - 40.0, "{item:?}");
            prop_assert!(rect.y >= 20.0 && rect.bottom() <= page.size.height - 20.0, "{item:?}");
            // Heights and widths are sums of fractions.
            let inner = rect.expanded(-0.05);
            if inner.width > 0.0 {
                let other = rects.iter().find(|other| other.overlaps(&inner));
                prop_assert!(other.is_none(), "{item:?} over {other:?} on {:?}", page.size);
            }
            rects.push(inner);
        }
    }
    for card in page.items.iter().filter_map(card) {
        for rect in &rects {
            let inside = rect.x >= card.x && rect.right() <= card.right();
            let below = rect.y >= card.y && rect.bottom() <= card.bottom();
            prop_assert!(!card.overlaps(rect) || (inside && below), "{rect:?} in {card:?}");
        }
    }
    Ok(())
}

/// What stands on the page, without spaces, in the order of the pieces.
fn letters(page: &Page) -> String {
    let mut all = String::new();
    for text in texts(page) {
        all.extend(text.chars().filter(|c| !c.is_whitespace()));
        all.push('|');
    }
    all
}

fn any_text(longest: usize) -> impl Strategy<Value = String> {
    let words = prop::collection::vec("[a-zäöü]{1,9}|[A-Z][a-z]{20,50}|[あ-ん]{1,20}", 1..longest);
    words.prop_map(|words| words.join(" "))
}

fn any_action() -> impl Strategy<Value = Action> {
    let owner = prop::option::of(any_text(4));
    let due = prop::option::of((1..=12_u8, 1..=28_u8));
    let status = prop::sample::select(vec![Status::Planned, Status::Trying, Status::Done]);
    (any_text(20), owner, due, status).prop_map(|(text, owner, due, status)| Action {
        owner,
        due: due.and_then(|(month, day)| Date::new(2026, month, day)),
        status,
        ..action(&text)
    })
}

fn any_metric() -> impl Strategy<Value = Metric> {
    let value = || prop::option::of("[0-9]{1,3}|[a-z ]{1,60}");
    (any_text(9), value(), value(), prop::option::of("[a-z]{1,12}"), any::<bool>()).prop_map(
        |(name, current, target, unit, better)| Metric {
            current,
            target,
            unit,
            better: better.then_some(Better::Lower),
            ..Metric::new(MetricId::new("k"), name)
        },
    )
}

fn any_moment() -> impl Strategy<Value = Moment> {
    let said = || prop::option::of(any_text(60));
    let verdict = || prop::option::of(prop::sample::select(Verdict::ALL.to_vec()));
    let lists = (
        prop::collection::vec(any_action(), 0..12),
        prop::collection::vec(any_metric(), 0..3),
        prop::collection::vec(any_text(20), 0..9),
    );
    (any_text(40), said(), said(), verdict(), verdict(), lists).prop_map(
        |(text, want, showstopper, verdict, target, (actions, metrics, ideas))| {
            let mut moment = Moment::new(MomentId::new("m"), text);
            (moment.want, moment.showstopper) = (want, showstopper);
            moment.target = target;
            let judged = verdict.map(|verdict| Assessment::guess(verdict, None));
            moment.assessments.extend(judged);
            (moment.actions, moment.metrics) = (actions, metrics);
            let idea = |(n, text): (usize, String)| Idea::new(IdeaId::new(format!("i{n}")), text);
            moment.ideas = ideas.into_iter().enumerate().map(idea).collect();
            moment
        },
    )
}

/// Puts Hebrew letters for the small ones.
fn in_hebrew(moment: &mut Moment) {
    let letter = |c: char| match c {
        'a'..='v' => char::from_u32(u32::from('א') + u32::from(c) - u32::from('a')).unwrap(),
        _ => c,
    };
    let turn = |text: &mut String| *text = text.chars().map(letter).collect();
    turn(&mut moment.text);
    moment.want.iter_mut().chain(&mut moment.showstopper).for_each(turn);
    for action in &mut moment.actions {
        turn(&mut action.text);
        action.owner.iter_mut().for_each(turn);
    }
    moment.ideas.iter_mut().for_each(|idea| turn(&mut idea.text));
    moment.metrics.iter_mut().for_each(|metric| turn(&mut metric.name));
}

fn any_plan() -> impl Strategy<Value = Wall> {
    (prop::collection::vec(any_moment(), 1..6), any_text(12), prop::option::of(any_text(12)))
        .prop_map(|(moments, title, customer)| {
            let mut wall = chosen(0);
            wall.moments.clear();
            for (place, mut moment) in moments.into_iter().enumerate() {
                moment.id = MomentId::new(format!("m{place}"));
                wall.moments.push(Arc::new(moment));
            }
            let ids = wall.moments.iter().map(|moment| moment.id.clone());
            wall.priorities = Priorities::from_ids(ids).0;
            wall.title = title;
            wall.scenario.customer = customer;
            wall.next_review = Date::new(2027, 1, 1);
            wall
        })
}

/// Everything a moment's card must say; a page of its own says the ideas too.
fn spoken(moment: &Moment, with_ideas: bool) -> Vec<String> {
    let mut all = vec![moment.text.clone()];
    all.extend(moment.want.clone().into_iter().chain(moment.showstopper.clone()));
    for action in &moment.actions {
        all.push(action.text.clone());
        all.extend(action.owner.clone());
    }
    for metric in &moment.metrics {
        all.push(metric.name.clone());
        all.extend(metric.current.clone().into_iter().chain(metric.target.clone()));
    }
    if with_ideas {
        all.extend(moment.ideas.iter().map(|idea| idea.text.clone()));
    }
    all
}

fn holds(page: &Page, spoken: &[String]) -> Result<(), TestCaseError> {
    let all = letters(page);
    for text in spoken {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        prop_assert!(all.contains(&text), "{text} is not whole on the page");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn r13_no_two_texts_meet_and_none_is_cut(wall in any_plan(), shape in prop::sample::select(SHAPES.to_vec())) {
        let page = page(&wall, shape);
        is_in_order(&page)?;
        for moment in &wall.moments {
            holds(&page, &spoken(moment, false))?;
        }
    }

    #[test]
    fn right_to_left_stays_in_order_too(wall in any_plan(), shape in prop::sample::select(SHAPES.to_vec())) {
        let mut wall = wall;
        for moment in &mut wall.moments {
            in_hebrew(Arc::make_mut(moment));
        }
        is_in_order(&page(&wall, shape))?;
        is_in_order(&sheet(&wall, 0, shape))?;
    }

    #[test]
    fn a_page_of_its_own_holds_everything(wall in any_plan(), shape in prop::sample::select(SHAPES.to_vec())) {
        let page = sheet(&wall, 0, shape);
        is_in_order(&page)?;
        holds(&page, &spoken(&wall.moments[0], true))?;
    }
}

#[test]
fn the_samples_stay_in_order_with_the_true_fonts() {
    let mut book = FontBook::new(2_048);
    let measure: &mut dyn Measure = &mut book;
    for sample in Sample::ALL {
        let wall = sample.open().unwrap().wall;
        for shape in SHAPES {
            is_in_order(&priorities_page(&wall, options(shape), true, measure)).unwrap();
            for id in wall.priorities.iter() {
                is_in_order(&priority_page(&wall, id, options(shape), true, measure)).unwrap();
            }
        }
    }
}
