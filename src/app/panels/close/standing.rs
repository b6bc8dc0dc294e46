//! Where each priority stands at the end of a session (R4), and who does what next (R6).

use egui::accesskit::Role;
use egui::{Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::grounds::{Bed, bed};
use super::super::super::intent::Intent;
use super::super::super::session::Station;
use super::super::super::style::{font, radius, size};
use super::super::super::widgets::{
    ButtonLook, TextButton, filled, focus_ring, label, list_item, outline, paint_icon, pointed,
    rank_disc, rows_of,
};
use super::super::balanced;
use super::super::judged::verdict_or_not;
use super::title;
use crate::layout::text::Weight;
use crate::model::{Moment, PriorityState, priorities_to_assess, priority_state};
use crate::paint::icons::{self, chrome as icon};
use crate::words::{self, close, window};

/// From the row's edge to its words, past rank and face.
const INDENT: f32 = 68.0;

/// What a row says.
struct Row<'r> {
    rank: usize,
    moment: &'r Moment,
    state: PriorityState,
    /// "Under way: Gwen, by 15 Dec".
    next: String,
    is_overdue: bool,
}

/// Draws the list.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let today = app.outside.now().today;
    let count = wall.priorities.len();
    if count == 0 {
        title(ui, theme, close::where_they_stand());
        label(ui, close::no_priorities(), size::BODY, Weight::Regular, theme.ink2);
        let go = TextButton::new(window::go_to_priorities(), ButtonLook::Outline).show(ui, theme);
        if go.clicked() {
            intents.push(Intent::Station(Station::Priorities));
        }
        return;
    }
    title(ui, theme, close::where_they_stand());
    let overdue = app.session.plan_facts.1.overdue;
    let to_assess = priorities_to_assess(wall);
    let summed = close::standing(to_assess, app.session.counted.1.open, overdue);
    label(ui, &summed, size::SMALL, Weight::Regular, theme.ink3);
    let builder = UiBuilder::new()
        .id_salt("standing")
        .accessibility_role(Role::List)
        .accessibility_label(close::where_they_stand());
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for (rank, moment) in (1..).zip(wall.priority_moments()) {
            let state = priority_state(moment);
            let action = moment.next_action();
            let next = close::standing_of(moment, today);
            let is_overdue = action.is_some_and(|action| action.is_overdue(today));
            show_row(app, ui, &Row { rank, moment, state, next, is_overdue }, count, intents);
        }
    });
}

fn show_row(app: &App, ui: &mut Ui, row: &Row<'_>, count: usize, intents: &mut Vec<Intent>) {
    const PADDING: f32 = 8.0;
    let theme = &app.view.theme;
    let is_chosen = app.session.selection.ids() == [row.moment.id.clone()];
    let width = ui.available_width() - INDENT - 10.0;
    let text = words::one_line(&row.moment.text);
    let style = (font(size::SMALL, Weight::Medium), 20.0);
    let text = rows_of(ui, &text, style, theme.ink, width);
    let mark_width = 24.0;
    let weight = if row.is_overdue { Weight::Bold } else { Weight::Regular };
    let next = balanced(ui, &row.next, font(size::TINY, weight), 18.0, width - mark_width);
    let height = (PADDING * 2.0 + text.size().y + 2.0 + next.size().y).max(56.0);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let name = window::slot(row.rank, Some(&row.moment.text));
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_chosen, &name));
    list_item(ui, response.id, row.rank, count);
    ui.accesskit_node_builder(response.id, |node| node.set_description(described(row)));
    pointed(ui, &response);
    bed(ui, theme, rect, radius::CARD, Bed::of(is_chosen), &response);
    if is_chosen {
        outline(ui, rect, radius::CARD, 2.0, theme.chrome.accent);
    }
    // The rank overhangs the face's upper right, past its eyes; the two together stand in the row's middle.
    let face = pos2(rect.left() + 28.0, rect.center().y + 3.0);
    verdict_or_not(app, ui, row.moment.verdict(), face, 36.0);
    rank_disc(ui, theme, row.rank, face + vec2(20.0, -15.0), (11.0, size::TINY));
    let inside = text.size().y + 2.0 + next.size().y;
    let at = pos2(rect.left() + INDENT, rect.center().y - inside / 2.0);
    let below = at.y + text.size().y + 2.0;
    ui.painter().galley(at, text, theme.ink);
    let mark = pos2(at.x + 9.0, below + 9.0);
    if row.is_overdue {
        ui.painter().circle_filled(mark, 10.0, theme.overdue);
        paint_icon(ui, mark, icon::WARNING, filled(14.0), theme.on_overdue);
    } else {
        paint_icon(ui, mark, icons::state(row.state), filled(18.0), theme.ink2);
    }
    ui.painter().galley(pos2(at.x + mark_width, below), next, theme.ink2);
    focus_ring(ui, &response, radius::CARD, theme);
    if response.clicked() {
        intents.push(Intent::ShowJudged(row.moment.id.clone()));
    }
    if is_chosen {
        go_on(app, ui, row.state, intents);
    }
}

/// Under the chosen one: where its state is changed.
fn go_on(app: &App, ui: &mut Ui, state: PriorityState, intents: &mut Vec<Intent>) {
    let (text, station) = match state {
        PriorityState::ToAssess | PriorityState::LookAgain => {
            (close::judge_it(), Station::Verdicts)
        }
        _ => (close::see_its_actions(), Station::Actions),
    };
    let go = TextButton { icon_last: true, ..TextButton::new(text, ButtonLook::Plain) };
    ui.horizontal(|ui| {
        // Its words stand under those of the card.
        ui.spacing_mut().item_spacing.x = 0.0;
        let go = go.icon(icon::RIGHT);
        ui.add_space(INDENT - go.margin);
        if go.show(ui, &app.view.theme).clicked() {
            intents.push(Intent::Station(station));
        }
    });
}

fn described(row: &Row<'_>) -> String {
    let verdict = row.moment.verdict().map_or(words::not_yet(), words::verdict);
    format!("{verdict}. {}", row.next)
}
