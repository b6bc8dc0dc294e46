//! Under the wall at the end of a session: magical moments against the latest review (R7), what is open, the next date.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, WidgetInfo, pos2};

use super::super::App;
use super::super::style::{font, size};
use super::super::widgets::{filled, galley, paint_face, paint_icon, thin};
use super::dock_card::DockCard;
use crate::layout::text::Weight;
use crate::model::{PriorityState, Verdict, latest_review, plan_facts};
use crate::paint::icons::{self, chrome as icon};
use crate::words::{close as words, of_priorities, reviews, verdicts};

/// Between the cards, in points.
const GAP: f32 = 12.0;
/// A dock of this height has two lines on its cards.
const TWO_LINES: f32 = 60.0;
/// In a dock so wide one line has room for what the two would say.
const ONE_LINE_FITS: f32 = 900.0;

/// Draws the dock.
pub(super) fn show(app: &App, ui: &mut Ui, rect: Rect) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let counts = &app.session.counted.1;
    let has_two_lines = rect.height() > TWO_LINES;
    let drawn = if has_two_lines { 40.0 } else { 30.0 };
    let count = verdicts::magical(counts);
    let since = latest_review(wall).zip(app.session.look_back.change);
    let since = since.map(|(review, change)| reviews::since(change.wall, review));
    let title = match &since {
        Some(since) if !has_two_lines && rect.width() > ONE_LINE_FITS => {
            words::magical_since(&count, since)
        }
        _ => count,
    };
    let caption =
        since.unwrap_or_else(|| of_priorities(counts.magical_priorities, counts.priorities));
    let card = DockCard { title: &title, caption: &caption, lead: drawn, is_button: false };
    let card = card.show(app, ui, rect, rect.left(), |ui, place| {
        paint_face(ui, theme, Verdict::Magical, place.center(), drawn);
    });
    let mut left = card.rect.right() + GAP;
    if counts.priorities > 0 {
        let title = words::open_priorities(counts.open);
        let overdue = plan_facts(wall.priority_moments(), app.outside.now().today).overdue;
        let caption = match overdue {
            0 => words::OPEN_MEANS.to_owned(),
            _ => words::actions_overdue(overdue),
        };
        let card = DockCard { title: &title, caption: &caption, lead: drawn, is_button: false };
        let card = card.show(app, ui, rect, left, |ui, place| {
            let state = icons::state(PriorityState::Open);
            ui.painter().circle_filled(place.center(), drawn / 2.0, theme.chrome.sunk);
            paint_icon(ui, place.center(), state, filled(drawn * 0.55), theme.ink);
        });
        left = card.rect.right() + GAP;
    }
    next_review(app, ui, rect.with_min_x(left));
}

/// The next date at the right, where there is one and room for it.
fn next_review(app: &App, ui: &Ui, room: Rect) {
    let theme = &app.view.theme;
    let Some(date) = app.document.wall().next_review else { return };
    let text = words::next_review(date, app.outside.now().today);
    let words = galley(ui, &text, font(size::SMALL, Weight::Regular), theme.ink2);
    let left = room.right() - words.size().x;
    if left - 36.0 < room.left() {
        return;
    }
    let place = Rect::from_min_max(pos2(left - 32.0, room.top()), room.max);
    let response = ui.interact(place, ui.scope_id().with("next review"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    let middle = room.center().y;
    paint_icon(ui, pos2(left - 18.0, middle), icon::CALENDAR, thin(20.0), theme.ink2);
    ui.painter().galley(pos2(left, middle - words.size().y / 2.0), words, theme.ink2);
}
