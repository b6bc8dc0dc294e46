//! Under the wall while actions are decided: how many priorities stand where (R4, R6), what is overdue, and the dates.

use egui::accesskit::Role;
use egui::{Align2, Color32, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::style::{font, radius, size};
use super::super::widgets::{filled, galley, outline, paint_icon, shadows, thin};
use crate::layout::text::Weight;
use crate::model::{PriorityState, Wall, priority_state};
use crate::paint::icons::{self, chrome as icon};
use crate::words::{plan as words, window};

const GAP: f32 = 14.0;
/// Size of what is counted.
const TITLE: f32 = 18.0;
/// A dock of this height has room for two lines.
const HIGH: f32 = 60.0;

/// What a card says.
struct Card {
    icon: char,
    text: String,
    meaning: &'static str,
    is_overdue: bool,
}

/// Draws the cards, and the dates at the right where there is room.
pub(super) fn show(app: &App, ui: &mut Ui, rect: Rect) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let cards = cards(wall, app.session.plan_facts.1.overdue);
    let mut left = rect.left();
    if cards.is_empty() {
        let style = font(size::SMALL, Weight::Regular);
        let at = rect.left_center();
        let text = window::NO_PRIORITIES;
        let drawn = ui.painter().text(at, Align2::LEFT_CENTER, text, style, theme.ink3);
        left = drawn.right() + GAP;
    }
    let has_meanings = rect.height() > HIGH
        && cards.iter().map(|card| width(ui, card, true) + GAP).sum::<f32>() < rect.width();
    for card in &cards {
        let size = vec2(width(ui, card, has_meanings), rect.height());
        let place = Rect::from_min_size(pos2(left, rect.top()), size);
        if place.right() > rect.right() {
            break;
        }
        self::card(app, ui, card, place, has_meanings);
        left = place.right() + GAP;
    }
    dates(app, ui, rect.with_min_x(left));
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
            text: words::state_count(state, count(state)),
            meaning: words::state_meaning(state),
            is_overdue: false,
        })
        .collect();
    if overdue > 0 {
        cards.push(Card {
            icon: icon::WARNING,
            text: words::overdue(overdue),
            meaning: words::DAY_HAS_PASSED,
            is_overdue: true,
        });
    }
    cards
}

fn disc(height: f32) -> f32 {
    if height > HIGH { 40.0 } else { 32.0 }
}

fn width(ui: &Ui, card: &Card, has_meaning: bool) -> f32 {
    let ink = Color32::PLACEHOLDER;
    let text = galley(ui, &card.text, font(TITLE, Weight::Bold), ink).size().x;
    let meaning = galley(ui, card.meaning, font(size::SMALL, Weight::Regular), ink).size().x;
    if has_meaning { text.max(meaning) + 40.0 + 16.0 + 12.0 + 20.0 } else { text + 66.0 }
}

fn card(app: &App, ui: &Ui, card: &Card, rect: Rect, has_meaning: bool) {
    let theme = &app.view.theme;
    let response = ui.interact(rect, ui.scope_id().with(&card.text), Sense::hover());
    let name = format!("{}: {}", card.text, card.meaning);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let round = radius::DOCK;
    shadows(ui, rect, round, &theme.chrome.card_shadows);
    let (fill, ground, ink, quiet) = if card.is_overdue {
        (theme.overdue, theme.overdue, theme.on_overdue, theme.on_overdue)
    } else {
        (theme.chrome.raised, theme.chrome.sunk, theme.ink, theme.ink3)
    };
    ui.painter().rect_filled(rect, round, fill);
    if theme.is_dark() && !card.is_overdue {
        outline(ui, rect, round, 1.0, theme.chrome.line);
    }
    let diameter = disc(rect.height());
    let inset = if has_meaning { 16.0 } else { 8.0 };
    let middle = pos2(rect.left() + inset + diameter / 2.0, rect.center().y);
    ui.painter().circle_filled(middle, diameter / 2.0, ground);
    paint_icon(ui, middle, card.icon, filled(20.0), ink);
    let left = middle.x + diameter / 2.0 + if has_meaning { 12.0 } else { 8.0 };
    let line = |text: &str, size: f32, weight: Weight, at: f32, ink: Color32| {
        ui.painter().text(pos2(left, at), Align2::LEFT_CENTER, text, font(size, weight), ink);
    };
    if has_meaning {
        line(&card.text, TITLE, Weight::Bold, middle.y - 11.0, ink);
        line(card.meaning, size::SMALL, Weight::Regular, middle.y + 11.0, quiet);
    } else {
        line(&card.text, TITLE, Weight::Bold, middle.y, ink);
    }
}

/// The first and the last date of what is not done yet.
fn dates(app: &App, ui: &Ui, room: Rect) {
    let theme = &app.view.theme;
    let Some((first, last)) = app.session.plan_facts.1.waiting_due else { return };
    let text = words::dates(first, last, app.outside.now().today);
    let words = galley(ui, &text, font(size::SMALL, Weight::Regular), theme.ink2);
    let left = room.right() - words.size().x;
    if left - 32.0 < room.left() {
        return;
    }
    let place = Rect::from_min_max(pos2(left - 32.0, room.top()), room.max);
    let response = ui.interact(place, ui.scope_id().with("dates"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    let middle = room.center().y;
    paint_icon(ui, pos2(left - 18.0, middle), icon::CALENDAR_CHECK, thin(20.0), theme.ink2);
    ui.painter().galley(pos2(left, middle - words.size().y / 2.0), words, theme.ink2);
}
