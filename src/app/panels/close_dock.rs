//! Under the wall at the end of a session: magical moments against the latest review (R7), what is open, the next date.

use egui::{Rect, Ui};

use super::super::App;
use super::super::grounds::sunk_disc;
use super::super::widgets::{filled, paint_face, paint_icon};
use super::dock_card::{DockCard, aside, has_two_lines};
use crate::model::{PriorityState, Verdict, latest_review, priorities_to_assess};
use crate::paint::icons::{self, chrome as icon};
use crate::words::{close as words, of_priorities, plan, reviews, verdicts};

/// Between the cards, in points.
const GAP: f32 = 12.0;
/// In a dock so wide one line has room for what the two would say.
const ONE_LINE_FITS: f32 = 900.0;

/// Draws the dock.
pub(super) fn show(app: &App, ui: &mut Ui, rect: Rect) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let counts = &app.session.counted.1;
    let count = verdicts::magical(counts);
    let since = latest_review(wall).zip(app.session.look_back.change);
    let today = app.outside.now().today;
    let since = since.map(|(review, change)| reviews::since(change.wall, review, today));
    let title = match &since {
        Some(since) if !has_two_lines(rect) && rect.width() > ONE_LINE_FITS => {
            words::magical_since(&count, since)
        }
        _ => count,
    };
    let caption =
        since.unwrap_or_else(|| of_priorities(counts.magical_priorities, counts.priorities));
    let card = DockCard::new(rect, &title, &caption);
    let right = card.show(app, ui, rect, rect.left(), |ui, place| {
        paint_face(ui, theme, Verdict::Magical, place.center(), place.width());
    });
    let mut left = right + GAP;
    for (state, title, caption) in states(app) {
        let card = DockCard::new(rect, &title, &caption);
        if left + card.width(ui, rect) > rect.right() {
            continue;
        }
        let right = card.show(app, ui, rect, left, |ui, place| {
            sunk_disc(ui, theme, place.center(), place.width());
            paint_icon(ui, place.center(), icons::state(state), filled(20.0), theme.ink);
        });
        left = right + GAP;
    }
    if let Some(date) = wall.next_review {
        let text = words::next_review(date, app.outside.now().today);
        aside(app, ui, rect.with_min_x(left), icon::CALENDAR, &text);
    }
}

/// What is left to do for priorities: those that are not judged yet, and those without a plan. That none is open is said
/// only where all are judged.
fn states(app: &App) -> Vec<(PriorityState, String, String)> {
    let counts = &app.session.counted.1;
    let to_assess = priorities_to_assess(app.document.wall());
    let mut states = Vec::new();
    if to_assess > 0 {
        let state = PriorityState::ToAssess;
        let meaning = plan::state_meaning(state).to_owned();
        states.push((state, plan::state_count(state, to_assess), meaning));
    }
    if counts.priorities > 0 && (counts.open > 0 || to_assess == 0) {
        let overdue = app.session.plan_facts.1.overdue;
        let caption = match overdue {
            0 => words::open_means().to_owned(),
            _ => words::actions_overdue(overdue),
        };
        states.push((PriorityState::Open, words::open_priorities(counts.open), caption));
    }
    states
}
