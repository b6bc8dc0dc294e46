//! A tip at the first use of a station, at the place of what it is about. It takes nothing away: it is small, over the
//! wall, and goes by itself when the thing is used.

use egui::accesskit::Role;
use egui::{Id, Rect, Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::gesture::Gesture;
use super::super::intent::Intent;
use super::super::session::Station;
use super::super::style::{font, radius, size};
use super::super::widgets::{
    ButtonLook, TextButton, filled, outline, paint_icon, rows_of, shadows,
};
use super::super::{App, Parts};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::start as words;

const WIDTH: f32 = 304.0;
/// From its edge to what it points at.
const POINTER: f32 = 12.0;

/// Where the tool of the station begins in the side panel, as it was drawn; the last one of a frame counts.
pub(super) fn tool_begins(ui: &Ui) {
    let top = ui.cursor().top();
    ui.data_mut(|data| data.insert_temp(Id::unique("tool of the station"), top));
}

/// Where a tip stands: its rectangle, and the tip of its pointer.
struct Place {
    rect: Rect,
    points_at: egui::Pos2,
    is_below: bool,
}

/// Draws the tip, if there is one.
pub fn show(app: &App, ui: &mut Ui, parts: &Parts, intents: &mut Vec<Intent>) {
    let Some(tip) = app.session.tip else { return };
    let session = &app.session;
    let is_busy = session.dialog.is_some()
        || session.menu.is_some()
        || session.editing.is_some()
        || session.gesture != Gesture::Idle;
    if is_busy || parts.wall.width() < WIDTH + 2.0 * POINTER {
        return;
    }
    let theme = &app.view.theme;
    let text = words::tip(tip.station.place());
    let style = (font(size::SMALL, Weight::Regular), 20.0);
    let said = rows_of(ui, text, style, theme.ink, WIDTH - 60.0);
    let height = said.size().y + 68.0;
    let Some(place) = place(app, ui, parts, tip.station, vec2(WIDTH, height)) else { return };
    let rect = place.rect;
    let builder = UiBuilder::new().id_salt("first tip").max_rect(rect);
    ui.scope_builder(builder, |ui| {
        let response = ui.interact(rect, ui.scope_id().with("tip"), Sense::CLICK | Sense::DRAG);
        response.widget_info(|| WidgetInfo::labeled(Role::Tooltip, true, text));
        shadows(ui, rect, radius::CARD, &theme.chrome.hover_shadows);
        ui.painter().rect_filled(rect, radius::CARD, theme.chrome.raised);
        outline(ui, rect, radius::CARD, 1.5, theme.chrome.accent);
        let side = if place.is_below { vec2(9.0, 0.0) } else { vec2(0.0, 9.0) };
        let back = if place.is_below { vec2(0.0, POINTER) } else { vec2(-POINTER, 0.0) };
        let base = place.points_at + back;
        let corners = vec![base - side, place.points_at, base + side];
        ui.painter().add(Shape::convex_polygon(corners, theme.chrome.accent, Stroke::NONE));
        let at = rect.min + vec2(26.0, 26.0);
        paint_icon(ui, at, icon::LIGHTBULB, filled(22.0), theme.chrome.accent_ink);
        ui.painter().galley(rect.min + vec2(46.0, 16.0), said, theme.ink);
        let foot = Rect::from_min_max(pos2(rect.left() + 32.0, rect.bottom() - 52.0), rect.max);
        ui.scope_builder(UiBuilder::new().max_rect(foot), |ui| {
            let done = TextButton::new(words::got_it(), ButtonLook::Plain).show(ui, theme);
            if done.clicked() {
                intents.push(Intent::EndTip);
            }
        });
    });
}

/// Beside the tool in the panel; under the first note for what is done to notes.
fn place(app: &App, ui: &Ui, parts: &Parts, station: Station, size: egui::Vec2) -> Option<Place> {
    let room = parts.wall.shrink(8.0);
    if station == Station::Moments {
        let first = app.document.wall().timeline().next()?;
        let note = app.note_on_screen(&first.id)?;
        let points_at = note.center_bottom() + vec2(0.0, 4.0);
        let left = (points_at.x - 40.0).clamp(room.left(), room.right() - size.x);
        let rect = Rect::from_min_size(pos2(left, points_at.y + POINTER), size);
        return room.contains_rect(rect).then_some(Place { rect, points_at, is_below: true });
    }
    let panel = parts.side?;
    let top: f32 = ui.data(|data| data.get_temp(Id::unique("tool of the station")))?;
    let top = (top - 8.0).clamp(room.top(), (room.bottom() - size.y).max(room.top()));
    let points_at = pos2(panel.left() + 2.0, top + 30.0);
    let rect = Rect::from_min_size(pos2(points_at.x - POINTER - size.x, top), size);
    (rect.left() >= room.left()).then_some(Place { rect, points_at, is_below: false })
}
