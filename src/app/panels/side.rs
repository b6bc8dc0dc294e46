//! The side panel: the question for the room, then the station's tool.

use egui::{Rect, ScrollArea, Sense, Ui, UiBuilder, vec2};

use super::super::App;
use super::super::gesture::Gesture;
use super::super::intent::Intent;
use super::super::margins::soft_ends;
use super::super::motion::APPEAR;
use super::super::session::Station;
use super::super::style::Measures;
use super::{
    actions, close, coach, first_tip, hint_lines, moments, priorities, setup, tips, verdicts,
};

use crate::model::MomentId;

/// Draws the panel of the station the room is at.
pub fn show(app: &App, ui: &mut Ui, rect: Rect, measures: &Measures, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    // Where the panel lies over the wall, nothing goes through it.
    ui.interact(rect, ui.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
    ui.painter().rect_filled(rect, 0.0, theme.chrome.panel);
    let line = egui::Stroke::new(1.0, theme.chrome.line);
    if rect.left() > ui.content_rect().left() {
        ui.painter().vline(rect.left() + 0.5, rect.y_range(), line);
    } else {
        // It came up from below.
        ui.painter().hline(rect.x_range(), rect.top() + 0.5, line);
    }
    let inside = rect.shrink(measures.panel_padding);
    // What is scrolled goes to the panel's edges; the padding is scrolled with it, the bar stands in it.
    let with_bar = inside.with_max_x(inside.right() + measures.panel_padding - 4.0);
    let with_bar = Rect::from_x_y_ranges(with_bar.x_range(), rect.shrink(1.0).y_range());
    // What goes on beyond the panel's ends goes over into this colour.
    let ground = egui::Frame::new().fill(theme.chrome.panel);
    let stack = egui::UiStackInfo::default().with_frame(ground);
    let builder = UiBuilder::new().id_salt("side").max_rect(with_bar).ui_stack_info(stack);
    let way = app.way_of(ui, "panel", app.session.station, APPEAR);
    ui.scope_builder(builder, |ui| {
        ui.shrink_clip_rect(rect.shrink(1.0));
        ui.multiply_opacity(way);
        soft_ends(ui);
        // Another wall begins at the panel's head, and so does a station that is come back to: there is its question.
        let id = (shown(app), app.jobs.wall());
        let area = ScrollArea::vertical().id_salt(id).auto_shrink(false);
        let area =
            if has_come(ui, app.session.station) { area.vertical_scroll_offset(0.0) } else { area };
        area.show(ui, |ui| {
            ui.set_width(inside.width());
            ui.add_space(measures.panel_padding - 1.0);
            coach::show(app, ui, measures, intents);
            ui.add_space(match app.session.station {
                Station::Verdicts | Station::Actions => 9.0,
                _ if measures.is_low => 10.0,
                _ => 24.0,
            });
            // Those two have a place for the tip further down, where its thing is.
            if !matches!(app.session.station, Station::SetUp | Station::Actions) {
                first_tip::show(app, ui, first_tip::Its::Under, intents);
            }
            station(app, ui, intents);
            // Under the tools: nothing may move when another note is chosen.
            hint_lines::of_chosen(app, ui, intents);
            tips::show(app, ui, intents);
            ui.add_space(measures.panel_padding);
            reveal_focus(ui, rect);
            scroll_under_a_note(app, ui, rect);
        });
    });
}

/// True if another station was shown before.
fn has_come(ui: &Ui, station: Station) -> bool {
    let place = ui.scope_id().with("station shown last");
    let before = ui.data_mut(|data| {
        let before = data.get_temp(place);
        data.insert_temp(place, station);
        before
    });
    before != Some(station)
}

/// What the panel shows: each moment that is judged or planned begins at its head, and again after a review.
fn shown(app: &App) -> (Station, Option<MomentId>, usize) {
    let station = app.session.station;
    let is_of_moment = matches!(station, Station::Verdicts | Station::Actions);
    let judged = if is_of_moment { app.judged() } else { None };
    (station, judged, app.document.wall().reviews.len())
}

/// Scrolls to what has got the keyboard's focus. What was pressed stays where it is, under the pointer.
fn reveal_focus(ui: &mut Ui, panel: Rect) {
    let Some(focused) = ui.memory(|memory| memory.focused()) else { return };
    let place = ui.scope_id().with("focus seen last");
    if ui.data(|data| data.get_temp(place)) == Some(focused) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(place, focused));
    let by_pointer = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
    let Some(response) = ui.ctx().read_response(focused).filter(|_| !by_pointer) else { return };
    let is_here =
        response.layer_id == ui.layer_id() && panel.x_range().contains(response.rect.center().x);
    if is_here {
        let with_ring = response.rect.expand(8.0);
        ui.scroll_to_rect_animation(with_ring, None, egui::style::ScrollAnimation::none());
        ui.request_repaint();
    }
}

/// A note that is held at the panel's upper or lower edge brings what is beyond it.
fn scroll_under_a_note(app: &App, ui: &Ui, panel: Rect) {
    const EDGE: f32 = 36.0;
    /// In points a second.
    const SPEED: f32 = 480.0;
    // Only there it has places for notes.
    let has_places = app.session.station == Station::Priorities;
    if !has_places || !matches!(app.session.gesture, Gesture::Notes(_)) {
        return;
    }
    let Some(at) = ui.input(|input| input.pointer.latest_pos()) else { return };
    if !panel.contains(at) {
        return;
    }
    let direction = if at.y < panel.top() + EDGE {
        1.0
    } else if at.y > panel.bottom() - EDGE {
        -1.0
    } else {
        return;
    };
    let by = vec2(0.0, direction * SPEED * ui.input(|input| input.stable_dt.min(0.05)));
    ui.scroll_with_delta_animation(by, egui::style::ScrollAnimation::none());
    ui.request_repaint();
}

fn station(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    match app.session.station {
        Station::SetUp => setup::show(app, ui, intents),
        Station::Moments => moments::show(app, ui, intents),
        Station::Types => moments::of_types(app, ui, intents),
        Station::Priorities => priorities::show(app, ui, intents),
        Station::Verdicts => verdicts::show(app, ui, intents),
        Station::Actions => actions::show(app, ui, intents),
        Station::Close => close::show(app, ui, intents),
    }
}
