//! The wall in the window: what the pointer does there, what is painted, and what assistive technology finds.

mod empty;
mod notes;
mod paint;
mod text_edit;

use egui::{CursorIcon, Key, PointerButton, Pos2, Rect, Sense, Ui, UiBuilder, Vec2};

use super::App;
use super::gesture::{Gesture, Outcome, PointerEvent};
use super::intent::{CameraMove, Intent};
use crate::edit::Place;
use crate::layout::{DropTarget, Hit, Landing, drop_target, hit};
use crate::words::window as words;

/// Draws the wall into a part of the window.
pub fn show(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let builder = UiBuilder::new()
        .id_salt("wall")
        .max_rect(rect)
        .accessibility_role(egui::accesskit::Role::List)
        .accessibility_label(words::WALL);
    ui.scope_builder(builder, |ui| {
        ui.shrink_clip_rect(rect);
        let scope = ui.scope_id();
        ui.data_mut(|data| data.insert_temp(notes_scope(), scope));
        // Not focusable: the notes are.
        let ground = ui.interact(rect, ui.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
        let gesture = pointer(app, ui, &ground, intents);
        camera(app, ui, &ground, &gesture, intents);
        if is_bare(app) {
            empty::show(app, ui, rect, intents);
        } else {
            let hovered = hovered_note(app, ui, &ground, &gesture);
            paint::wall(app, ui, rect, &gesture, hovered);
            notes::register(app, ui, rect, intents);
            text_edit::show(app, ui, rect, intents);
        }
        if gesture != app.session.gesture {
            intents.push(Intent::Gesture(gesture));
        }
    });
}

/// The note under the pointer, which rises a little; the pointer shows that it can be taken.
fn hovered_note(app: &App, ui: &Ui, ground: &egui::Response, gesture: &Gesture) -> Option<usize> {
    match gesture {
        Gesture::Notes(_) | Gesture::Pan => {
            ui.set_cursor_icon(CursorIcon::Grabbing);
            return None;
        }
        Gesture::Marquee { .. } => return None,
        Gesture::Idle => {}
    }
    let at = ground.hover_pos()?;
    let Hit::Note(place) = hit(app.view.scene(), app.view.wall_pos(at)) else { return None };
    ui.set_cursor_icon(CursorIcon::Grab);
    Some(place)
}

/// True if there is nothing on the wall yet, not even a note that is being written.
fn is_bare(app: &App) -> bool {
    let wall = app.view.wall();
    wall.is_some_and(|wall| wall.stages.is_empty() && wall.timeline().next().is_none())
}

/// True if this widget is a note of the wall.
pub fn is_note(app: &App, ui: &Ui, widget: egui::Id) -> bool {
    ui.data(|data| data.get_temp::<egui::Id>(notes_scope()))
        .is_some_and(|scope| notes::is_one_of(app, scope, widget))
}

/// Where the id of the notes' scope is kept from frame to frame.
fn notes_scope() -> egui::Id {
    egui::Id::unique("scope of the notes")
}

/// What the pointer does, and the gesture that comes of it.
fn pointer(app: &App, ui: &Ui, ground: &egui::Response, intents: &mut Vec<Intent>) -> Gesture {
    let mut gesture = app.session.gesture.clone();
    let scene = app.view.scene();
    let mut step = |gesture: Gesture, event: &PointerEvent<'_>| {
        let (gesture, outcome) = gesture.step(event, scene);
        intents.extend(outcome.map(Intent::from));
        gesture
    };
    let input = ui.input(|input| Pointer {
        at: input.pointer.interact_pos(),
        origin: input.pointer.press_origin(),
        is_touch: input.any_touches(),
        is_pinch: input.multi_touch().is_some(),
        adds: input.modifiers.shift,
        pushes: input.key_down(Key::Space) || input.pointer.middle_down(),
        lost_focus: input.events.contains(&egui::Event::WindowFocused(false)),
        is_released: input.pointer.any_released(),
    });
    let is_idle = gesture == Gesture::Idle;
    if !is_idle && (input.is_pinch || input.lost_focus) {
        return step(gesture, &PointerEvent::Cancelled);
    }
    let starts = ground.drag_started_by(PointerButton::Primary)
        || ground.drag_started_by(PointerButton::Middle);
    if starts
        && let Some(origin) = input.origin
        && !input.is_pinch
    {
        let event = PointerEvent::DragStarted {
            at: app.view.wall_pos(origin),
            selected: app.session.selection.ids(),
            adds: input.adds,
            pushes: input.pushes,
            is_touch: input.is_touch,
        };
        gesture = step(gesture, &event);
    }
    if gesture != Gesture::Idle
        && let Some(at) = input.at
    {
        let zone = app.session.drop_zones.iter().find(|(rect, _)| rect.contains(at));
        let event = PointerEvent::Moved {
            at: app.view.wall_pos(at),
            zone: zone.map(|(_, zone)| *zone),
            is_outside: !ground.rect.contains(at) || app.is_under_drawer(ui, at),
        };
        gesture = step(gesture, &event);
    }
    if !is_idle && !ground.dragged() {
        // Whatever else ends a drag, Escape for one, is no letting go.
        let ends = if input.is_released { PointerEvent::Released } else { PointerEvent::Cancelled };
        return step(gesture, &ends);
    }
    if is_idle {
        clicks(app, ground, input.adds, intents);
    }
    gesture
}

struct Pointer {
    at: Option<Pos2>,
    origin: Option<Pos2>,
    is_touch: bool,
    is_pinch: bool,
    adds: bool,
    pushes: bool,
    lost_focus: bool,
    is_released: bool,
}

fn clicks(app: &App, ground: &egui::Response, adds: bool, intents: &mut Vec<Intent>) {
    let Some(at) = ground.interact_pointer_pos() else { return };
    if !ground.clicked_by(PointerButton::Primary) {
        return;
    }
    let scene = app.view.scene();
    let at = app.view.wall_pos(at);
    let met = hit(scene, at);
    match met {
        Hit::Note(place) if ground.double_clicked() => {
            intents.push(Intent::EditText(scene.notes[place].moment.clone()));
        }
        Hit::Note(place) if adds => {
            intents.push(Intent::ToggleSelected(scene.notes[place].moment.clone()));
        }
        Hit::Note(place) => intents.push(Intent::Select(scene.notes[place].moment.clone())),
        _ if ground.double_clicked() => {
            let place = match drop_target(scene, at, &|_| false) {
                DropTarget::Landing(landing) => place_of(landing),
                _ => Place::EndOfStage(app.document.wall().stage_for_new_moment()),
            };
            intents.push(Intent::NewNote(place));
        }
        _ if adds => {}
        _ => intents.push(Intent::SelectNone),
    }
}

/// Where a landing puts notes.
pub fn place_of(landing: Landing) -> Place {
    match landing {
        Landing::Before(id) => Place::Before(id),
        Landing::After(id) => Place::After(id),
        Landing::Under(id) => Place::Under(id),
        Landing::EndOfStage(stage) => Place::EndOfStage(stage),
    }
}

/// Wheel, pinch, pushing, and scrolling at the edges while notes are dragged.
fn camera(
    app: &App,
    ui: &Ui,
    ground: &egui::Response,
    gesture: &Gesture,
    intents: &mut Vec<Intent>,
) {
    let mut go = |movement: CameraMove| intents.push(Intent::Camera(movement));
    let (pinch, zoom, scroll, at, dt, delta) = ui.input(|input| {
        (
            input.multi_touch(),
            input.zoom_delta(),
            input.smooth_scroll_delta(),
            input.pointer.latest_pos(),
            input.stable_dt.min(0.05),
            input.pointer.delta(),
        )
    });
    if let Some(pinch) = pinch.filter(|pinch| ground.rect.contains(pinch.center_pos)) {
        go(CameraMove::Zoom(pinch.zoom_delta, pinch.center_pos));
        go(CameraMove::Pan(pinch.translation_delta));
        return;
    }
    if *gesture == Gesture::Pan {
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
    if let Some(at) = at.filter(|_| ground.hovered()) {
        if zoom != 1.0 {
            go(CameraMove::Zoom(zoom, at));
        } else if scroll != Vec2::ZERO {
            go(CameraMove::Pan(scroll));
        }
    }
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

impl From<Outcome> for Intent {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Select(ids) => Self::SelectAll(ids),
            Outcome::Drop(ids, landing) => Self::Drop { ids, landing },
            Outcome::DropBeside(ids, zone) => Self::DropBeside { ids, zone },
        }
    }
}
