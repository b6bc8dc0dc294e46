//! What a mouse does on the wall, or a pen that the system takes for one.

use egui::{Event, Key, PointerButton, Pos2, Response, Ui};

use super::super::App;
use super::super::commands::Command;
use super::super::gesture::{Gesture, PointerEvent};
use super::super::intent::Intent;

struct Pointer {
    at: Option<Pos2>,
    origin: Option<Pos2>,
    is_down: bool,
    is_pinch: bool,
    adds: bool,
    copies: bool,
    pushes: bool,
    is_interrupted: bool,
    is_released: bool,
}

/// The gesture after this frame, and what it asks for.
pub(super) fn step(app: &App, ui: &Ui, ground: &Response, intents: &mut Vec<Intent>) -> Gesture {
    let mut gesture = app.session.gesture.clone();
    let scene = app.view.aimed_at();
    let is_interrupted = is_interrupted(app, ui, intents);
    let mut step = |gesture: Gesture, event: &PointerEvent<'_>| {
        let (gesture, outcome) = gesture.step(event, scene);
        intents.extend(outcome.map(Intent::from));
        gesture
    };
    let input = ui.input(|input| Pointer {
        at: input.pointer.interact_pos(),
        origin: input.pointer.press_origin(),
        is_down: input.pointer.any_down(),
        is_pinch: input.multi_touch().is_some(),
        adds: input.modifiers.shift,
        copies: input.modifiers.alt,
        pushes: input.key_down(Key::Space) || input.pointer.middle_down() || app.session.hands_off,
        is_interrupted,
        is_released: input.pointer.any_released(),
    });
    let is_idle = gesture == Gesture::Idle;
    if !is_idle && (input.is_pinch || input.is_interrupted) {
        return step(gesture, &PointerEvent::Cancelled);
    }
    let starts = ground.drag_started_by(PointerButton::Primary)
        || ground.drag_started_by(PointerButton::Middle);
    if starts
        && let Some(origin) = input.origin
        && !input.is_pinch
    {
        let copies_as = input.copies.then(|| app.outside.new_id());
        let event = PointerEvent::DragStarted {
            at: app.view.wall_pos(origin),
            selected: app.session.selection.ids(),
            adds: input.adds,
            pushes: input.pushes,
            is_touch: false,
            copies_as: copies_as.as_deref(),
            rise: 0.0,
        };
        gesture = step(gesture, &event);
    }
    if gesture != Gesture::Idle
        && let Some(at) = input.at
    {
        gesture = step(gesture, &moved(app, ui, ground, at));
    }
    if !is_idle && !input.is_down {
        // Whatever else ends a drag is no letting go.
        let ends = if input.is_released { PointerEvent::Released } else { PointerEvent::Cancelled };
        return step(gesture, &ends);
    }
    if is_idle {
        clicks(app, ui, ground, input.adds, intents);
    }
    gesture
}

/// True if what was begun is to be put back: Escape, the window lost the focus, something lies over it now.
pub(super) fn is_interrupted(app: &App, ui: &Ui, intents: &[Intent]) -> bool {
    // The key itself may come with the release in one frame, and may be used up by a text field.
    let is_escape = |intent: &Intent| matches!(intent, Intent::Command(Command::Escape));
    let is_lost = |input: &egui::InputState| {
        input.events.contains(&Event::WindowFocused(false)) || input.key_pressed(Key::Escape)
    };
    app.session.dialog.is_some() || intents.iter().any(is_escape) || ui.input(is_lost)
}

/// The pointer is here: over the wall, over a place beside it, or over neither.
pub(super) fn moved(app: &App, ui: &Ui, ground: &Response, at: Pos2) -> PointerEvent<'static> {
    let zone = app.session.drop_zones.iter().find(|(rect, _)| rect.contains(at));
    PointerEvent::Moved {
        at: app.view.wall_pos(at),
        zone: zone.map(|(_, zone)| *zone),
        is_outside: !ground.rect.contains(at) || app.is_under_drawer(ui, at),
    }
}

fn clicks(app: &App, ui: &Ui, ground: &Response, adds: bool, intents: &mut Vec<Intent>) {
    let Some(at) = ground.interact_pointer_pos() else { return };
    if ground.secondary_clicked() {
        super::open_menu(app, ui, at, intents);
    } else if ground.clicked_by(PointerButton::Primary) {
        let adds = adds || app.session.selects_more;
        super::click(app, app.view.wall_pos(at), adds, ground.double_clicked(), intents);
    }
}
