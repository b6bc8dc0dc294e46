//! How the wall is pushed, scrolled and zoomed.

use egui::{Event, Pos2, Rect, Response, Ui, Vec2};

use super::super::App;
use super::super::gesture::Gesture;
use super::super::intent::{CameraMove, Intent};
use crate::storage::Wheel;

/// Wheel, pushing, and scrolling at the edges while notes are dragged. Fingers push and zoom by themselves.
pub(super) fn show(
    app: &App,
    ui: &Ui,
    ground: &Response,
    gesture: &Gesture,
    is_touched: bool,
    intents: &mut Vec<Intent>,
) {
    let mut go = |movement: CameraMove| intents.push(Intent::Camera(movement));
    let (at, dt, delta) = ui.input(|input| {
        (input.pointer.latest_pos(), input.stable_dt.min(0.05), input.pointer.delta())
    });
    if *gesture == Gesture::Pan && !is_touched && delta != Vec2::ZERO {
        go(CameraMove::Pan(delta));
    }
    let waits = waits_at_the_edge(ui, ground.rect, at, gesture);
    if matches!(gesture, Gesture::Notes(_) | Gesture::Marquee { .. })
        && let Some(at) = at.filter(|_| waits)
    {
        let push = app.view.only_towards_hidden(at_the_edge(ground.rect, at) * dt);
        if push != Vec2::ZERO {
            go(CameraMove::Pan(push));
            ui.request_repaint();
        }
    }
    if let Some(at) = at.filter(|_| ground.hovered() && !is_touched) {
        wheel(app, ui, at, intents);
    }
}

/// The wheel moves the wall, and zooms with Ctrl or while it is held down; or the other way round, as preferred.
fn wheel(app: &App, ui: &Ui, at: Pos2, intents: &mut Vec<Intent>) {
    /// So many points of scrolling zoom e-fold.
    const ZOOM_BY: f32 = 200.0;
    let (zoom, scroll, turned, with_ctrl, is_held) = ui.input(|input| {
        let turned = input.events.iter().any(|event| matches!(event, Event::MouseWheel { .. }));
        (
            input.zoom_delta(),
            input.smooth_scroll_delta(),
            turned,
            input.modifiers.command,
            input.pointer.middle_down(),
        )
    });
    let wheel = app.preferences.wheel;
    if turned && wheel == Wheel::Unasked && !app.session.asks_for_wheel {
        intents.push(Intent::AskForWheel);
    }
    let zooms = wheel == Wheel::Zooms;
    let movement = if zoom != 1.0 && zooms && with_ctrl {
        CameraMove::Scroll(Vec2::new(0.0, zoom.ln() * ZOOM_BY))
    } else if zoom != 1.0 {
        CameraMove::Zoom(zoom, at)
    } else if scroll != Vec2::ZERO && (zooms || is_held) {
        CameraMove::Zoom((scroll.y / ZOOM_BY).exp(), at)
    } else if scroll != Vec2::ZERO {
        CameraMove::Scroll(scroll)
    } else {
        return;
    };
    intents.push(Intent::Camera(movement));
}

/// True once the pointer has stayed near an edge for a moment: on the way to the shelf or the panel nothing scrolls.
fn waits_at_the_edge(ui: &Ui, rect: Rect, at: Option<Pos2>, gesture: &Gesture) -> bool {
    const MOMENT: f64 = 0.35;
    let id = egui::Id::unique("near an edge since");
    let is_beside = matches!(gesture, Gesture::Notes(drag) if drag.zone.is_some());
    let is_near = *gesture != Gesture::Idle
        && !is_beside
        && at.is_some_and(|at| at_the_edge(rect, at) != Vec2::ZERO);
    let now = ui.input(|input| input.time);
    if !is_near {
        ui.data_mut(|data| data.remove::<f64>(id));
        return false;
    }
    let since = ui.data_mut(|data| *data.get_temp_mut_or(id, now));
    if now - since < MOMENT {
        ui.request_repaint();
    }
    now - since >= MOMENT
}

/// How fast the wall scrolls with the pointer near an edge, in points a second.
fn at_the_edge(rect: Rect, at: Pos2) -> Vec2 {
    const NEAR: f32 = 40.0;
    const FASTEST: f32 = 900.0;
    if !rect.expand(NEAR).contains(at) {
        return Vec2::ZERO;
    }
    let along = |at: f32, min: f32, max: f32| {
        let before = ((min + NEAR - at) / NEAR).clamp(0.0, 1.0);
        let after = ((at - max + NEAR) / NEAR).clamp(0.0, 1.0);
        (before - after) * FASTEST
    };
    egui::vec2(along(at.x, rect.left(), rect.right()), along(at.y, rect.top(), rect.bottom()))
}
