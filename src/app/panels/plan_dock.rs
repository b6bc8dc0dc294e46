//! Under the wall while actions are decided: how many priorities stand where (R4, R6), what is overdue, and the dates.

use egui::{Align2, Rect, Ui};

use super::super::App;
use super::super::grounds::sunk_disc;
use super::super::style::{font, size};
use super::super::widgets::{filled, paint_icon};
use super::dock_card::{DockCard, aside};
use crate::layout::text::Weight;
use crate::model::{PriorityState, Wall, priority_state};
use crate::paint::icons::{self, chrome as icon};
use crate::words::{plan as words, window};

/// Between the cards, in points.
const GAP: f32 = 14.0;

/// What a card says.
struct Card {
    icon: char,
    count: String,
    text: String,
    meaning: &'static str,
    is_overdue: bool,
}

/// How much of it there is room for.
#[derive(Clone, Copy)]
enum Says {
    Meaning,
    Words,
    Count,
}

impl Card {
    fn shown(&self, dock: Rect, says: Says) -> DockCard<'_> {
        match says {
            Says::Meaning => DockCard::new(dock, &self.text, self.meaning),
            Says::Words => DockCard::new(dock, &self.text, ""),
            Says::Count => DockCard { name: &self.text, ..DockCard::new(dock, &self.count, "") },
        }
    }
}

/// Draws the cards, and the dates at the right where there is room.
pub(super) fn show(app: &App, ui: &Ui, rect: Rect) {
    let theme = &app.view.theme;
    let facts = &app.session.plan_facts.1;
    let cards = cards(app.document.wall(), facts.overdue);
    let mut left = rect.left();
    if cards.is_empty() {
        let style = font(size::SMALL, Weight::Regular);
        let at = rect.left_center();
        let text = window::no_priorities();
        let drawn = ui.painter().text(at, Align2::LEFT_CENTER, text, style, theme.ink3);
        left = drawn.right() + GAP;
    }
    let needs = |says: &Says| -> f32 {
        cards.iter().map(|card| card.shown(rect, *says).width(ui, rect) + GAP).sum()
    };
    let says = [Says::Meaning, Says::Words].into_iter().find(|says| needs(says) < rect.width());
    for card in &cards {
        let shown = card.shown(rect, says.unwrap_or(Says::Count));
        let right = shown.show(app, ui, rect, left, |ui, place| {
            let ink = if card.is_overdue { theme.on_overdue } else { theme.ink };
            if card.is_overdue {
                let radius = place.width() / 2.0;
                ui.painter().circle_filled(place.center(), radius, theme.overdue);
            } else {
                sunk_disc(ui, theme, place.center(), place.width());
            }
            paint_icon(ui, place.center(), card.icon, filled(20.0), ink);
        });
        left = right + GAP;
    }
    // The first and the last date of what is not done yet.
    if let Some((first, last)) = facts.waiting_due {
        let text = words::dates(first, last, app.outside.now().today);
        aside(app, ui, rect.with_min_x(left), icon::CALENDAR_CHECK, &text);
    }
}

/// The states that some priority has, and what is overdue.
fn cards(wall: &Wall, overdue: usize) -> Vec<Card> {
    let states: Vec<PriorityState> =
        wall.priority_moments().map(|moment| priority_state(moment)).collect();
    let count = |state| states.iter().filter(|other| **other == state).count();
    let mut cards: Vec<Card> = PriorityState::ALL
        .into_iter()
        .filter(|state| count(*state) > 0)
        .map(|state| Card {
            icon: icons::state(state),
            count: count(state).to_string(),
            text: words::state_count(state, count(state)),
            meaning: words::state_meaning(state),
            is_overdue: false,
        })
        .collect();
    if overdue > 0 {
        cards.push(Card {
            icon: icon::WARNING,
            count: overdue.to_string(),
            text: words::overdue(overdue),
            meaning: words::day_has_passed(),
            is_overdue: true,
        });
    }
    cards
}
