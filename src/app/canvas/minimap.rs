//! The map of a wall that is larger than the window, and the way back to one that is out of sight.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Align, Id, Layout, Pos2, Rect, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::super::App;
use super::super::commands::Command;
use super::super::gesture::Gesture;
use super::super::grounds::card;
use super::super::intent::{CameraMove, Intent};
use super::super::style::{Measures, radius};
use super::super::widgets::{ButtonLook, TextButton, outline};
use crate::layout::{WallPos, WallRect};
use crate::paint::icons::chrome as icon;
use crate::words::window as words;

/// The map's largest size, in points.
const LARGEST: egui::Vec2 = vec2(208.0, 132.0);
/// From the edges of the wall's part of the window.
const EDGE: f32 = 16.0;
/// In a smaller part of the window a map would hide what it shows.
const LEAST_ROOM: egui::Vec2 = vec2(640.0, 380.0);
/// More notes than this are not drawn one by one.
const MOST_NOTES: usize = 2_000;
/// Where it hides notes it goes so long after the wall has come to rest, in seconds.
const LINGERS: f64 = 2.0;
/// With more of the wall than this in view no map is needed.
const MOSTLY_SEEN: f32 = 0.75;

/// Draws what is needed.
pub(super) fn show(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    if !app.view.shows_a_note() {
        way_back(app, ui, rect, intents);
    }
    let has_room = rect.width() >= LEAST_ROOM.x && rect.height() >= LEAST_ROOM.y;
    let writes = app.session.editing.is_some();
    if has_room && !writes && seen_part(app) < MOSTLY_SEEN {
        map(app, ui, rect, intents);
    }
}

/// How much of the wall is in view, 0 to 1.
fn seen_part(app: &App) -> f32 {
    let (visible, size) = (app.view.visible(), app.view.scene().size);
    let along = |from: f32, to: f32, whole: f32| {
        ((to.min(whole) - from.max(0.0)) / whole.max(1.0)).clamp(0.0, 1.0)
    };
    along(visible.x, visible.right(), size.width) * along(visible.y, visible.bottom(), size.height)
}

fn way_back(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let place = Rect::from_center_size(rect.center(), vec2(rect.width().min(260.0), 44.0));
    let layout = Layout::centered_and_justified(egui::Direction::LeftToRight)
        .with_cross_align(Align::Center);
    let builder = UiBuilder::new().id_salt("way back").max_rect(place).layout(layout);
    ui.scope_builder(builder, |ui| {
        let back = TextButton::new(words::back_to_the_wall(), ButtonLook::Outline).icon(icon::BACK);
        if back.show(ui, &app.view.theme).clicked() {
            intents.push(Intent::Command(Command::Fit));
        }
    });
}

/// It ends where the dock under it ends.
fn right_edge(ui: &Ui) -> f32 {
    let window = ui.content_rect();
    Measures::of(window.width(), window.height()).margin
}

fn map(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let scene = app.view.scene();
    let scale = (LARGEST.x / scene.size.width.max(1.0)).min(LARGEST.y / scene.size.height.max(1.0));
    let size = vec2(scene.size.width, scene.size.height) * scale;
    let size = size.max(vec2(24.0, 24.0));
    let frame = Rect::from_min_size(
        rect.right_bottom() - vec2(right_edge(ui), EDGE) - size - vec2(12.0, 12.0),
        size + vec2(12.0, 12.0),
    );
    let origin = frame.min + vec2(6.0, 6.0);
    let on_map = |part: WallRect| {
        Rect::from_min_size(
            origin + vec2(part.x, part.y) * scale,
            vec2(part.width, part.height) * scale,
        )
    };
    let id = ui.scope_id().with("map");
    if hides_a_note(app, frame) && !is_wanted(app, ui, id) {
        return;
    }
    let response = ui.interact(frame, id, Sense::CLICK | Sense::DRAG);
    response.widget_info(|| WidgetInfo::labeled(Role::ScrollBar, true, words::map()));
    card(ui, theme, frame, radius::SMALL, theme.ground, &theme.chrome.card_shadows);
    for band in &scene.bands {
        ui.painter().rect_filled(on_map(band.rect), radius::FINE, theme.band);
    }
    if scene.notes.len() <= MOST_NOTES {
        for note in &scene.notes {
            let look = note.contact.and_then(|place| scene.types.get(place));
            ui.painter().rect_filled(on_map(note.rect), 0.0, theme.fill(look));
        }
    }
    let seen = on_map(app.view.visible()).intersect(frame.shrink(2.0));
    ui.painter().rect_filled(seen, radius::FINE, theme.chrome.accent.gamma_multiply(0.12));
    outline(ui, seen, radius::FINE, 2.0, theme.chrome.accent);
    outline(ui, frame, radius::SMALL, 1.0, theme.chrome.line);
    let is_pressed = response.is_pointer_button_down_on() || response.clicked();
    let pressed = is_pressed.then(|| response.interact_pointer_pos());
    if let Some(at) = pressed.flatten().filter(|_| app.session.gesture == Gesture::Idle) {
        let at = place_on_wall(at, origin, scale);
        intents.push(Intent::Camera(CameraMove::CenterOn(at)));
    }
}

/// True if a note lies under the map.
fn hides_a_note(app: &App, frame: Rect) -> bool {
    let transform = app.view.transform();
    app.view.scene().notes.iter().any(|note| transform.rect(note.rect).intersects(frame))
}

/// A map that hides notes is shown only while somebody goes about the wall, and a moment after.
fn is_wanted(app: &App, ui: &Ui, id: Id) -> bool {
    let is_used = ui
        .ctx()
        .read_response(id)
        .is_some_and(|map| map.hovered() || map.is_pointer_button_down_on() || map.has_focus());
    // What the window itself has fitted or brought into view needs no map.
    let lingers = if app.view.is_moved_by_hand() { LINGERS - app.view.rests_for() } else { 0.0 };
    if lingers > 0.0 {
        ui.request_repaint_after(Duration::from_secs_f64(lingers));
    }
    is_used || lingers > 0.0
}

fn place_on_wall(at: Pos2, origin: Pos2, scale: f32) -> WallPos {
    let on_wall = (at - origin) / scale;
    WallPos::new(on_wall.x, on_wall.y)
}
