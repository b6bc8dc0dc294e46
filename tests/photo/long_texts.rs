//! Texts of any length, as a file may bring them: no more of them is measured than is shown.

use std::sync::Arc;

use momentwall::layout::text::{MAX_SHOWN, Measure, Weight, shown_name};
use momentwall::layout::{Flow, layout_wall, photo, priorities_page, priority_page};
use momentwall::model::{ContactType, Idea, IdeaId, Metric, MetricId, MomentId, Wall};

use crate::priorities_page::{SHAPES, action, chosen, options};
use crate::today;

/// The longest piece of text that was measured, in characters.
#[derive(Default)]
struct Longest(usize);

impl Measure for Longest {
    fn width_em(&mut self, text: &str, _weight: Weight) -> f32 {
        let characters = text.chars().count();
        self.0 = self.0.max(characters);
        characters as f32 / 2.0
    }
}

/// A wall on which each text is one word of two hundred thousand letters.
fn endless() -> Wall {
    let long = || "w".repeat(200_000);
    let mut wall = chosen(1);
    (wall.title, wall.why) = (long(), Some(long()));
    wall.scenario.customer = Some(long());
    wall.scenario.goal = Some(long());
    wall.stages[0].name = long();
    wall.contact_types.push(ContactType::new("t".into(), long()));
    let moment = Arc::make_mut(&mut wall.moments[0]);
    moment.text = long();
    moment.contact = Some("t".into());
    (moment.want, moment.showstopper) = (Some(long()), Some(long()));
    moment.ideas.push(Idea::new(IdeaId::new("i"), long()));
    let mut long_action = action("do");
    (long_action.text, long_action.owner) = (long(), Some(long()));
    long_action.due_as_typed = Some(long());
    moment.actions.push(long_action);
    let mut metric = Metric::new(MetricId::new("k"), long());
    (metric.unit, metric.current, metric.target) = (Some(long()), Some(long()), Some(long()));
    moment.metrics.push(metric);
    wall
}

#[test]
fn no_more_of_a_text_is_measured_than_is_shown() {
    let wall = endless();
    let mut longest = Longest::default();
    layout_wall(&wall, Flow::columns(8), today(), &mut longest);
    for shape in SHAPES {
        photo(&wall, options(shape), &mut longest);
        priorities_page(&wall, options(shape), true, &mut longest);
        priority_page(&wall, &MomentId::new("m0-0"), options(shape), true, &mut longest);
    }
    // A row may name a text in a sentence of its own.
    assert!(longest.0 <= MAX_SHOWN + 100, "{} characters were measured", longest.0);
}

#[test]
fn a_name_is_looked_for_at_its_beginning_only() {
    assert_eq!(shown_name(&format!("{}Book", " ".repeat(100))), "Book");
    assert_eq!(shown_name(&format!("{}Book", " ".repeat(100_000))), "");
    assert_eq!(shown_name(&"Book ".repeat(100_000)).chars().count(), 60);
}
