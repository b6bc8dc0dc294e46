//! What fingers do on the wall, from the touch events themselves: the pointer that the system makes of the first finger
//! knows nothing of the others.

use egui::{Event, Response, TouchPhase, Ui};

use super::super::App;
use super::super::gesture::{Gesture, PointerEvent};
use super::super::intent::{CameraMove, Intent};
use super::super::touch::{FingerEvent, Meant, Touches};
use super::{click, mouse, open_menu};

/// So far above the finger a note is held, in points (tokens 5).
const RISE: f32 = 24.0;

/// The gesture after this frame, if fingers are on the wall or just were.
pub(super) fn step(
    app: &App,
    ui: &Ui,
    ground: &Response,
    intents: &mut Vec<Intent>,
) -> Option<Gesture> {
    let before = &app.session.touches;
    let events = finger_events(ui, ground);
    let lost_focus = ui.input(|input| input.events.contains(&Event::WindowFocused(false)));
    if lost_focus && !before.are_on_wall() && *before != Touches::default() {
        intents.push(Intent::Touches(Touches::default()));
        return None;
    }
    if events.is_empty() && !before.are_on_wall() {
        return None;
    }
    let mut touches = before.clone();
    let is_interrupted = mouse::is_interrupted(app, ui, intents);
    let mut hand = Hand { app, ui, ground, gesture: app.session.gesture.clone(), intents };
    let now = ui.input(|input| input.time);
    let mut was_on_wall = before.are_on_wall();
    if is_interrupted && touches.forget() {
        hand.does(Meant::PutBack);
    }
    for event in events {
        let meant = touches.step(event, now);
        was_on_wall |= touches.are_on_wall();
        if let Some(meant) = meant {
            hand.does(meant);
        }
    }
    if let Some(meant) = touches.wait(now) {
        hand.does(meant);
    }
    if let (Some(at), Gesture::Notes(_)) = (touches.drags_at(), &hand.gesture) {
        // The wall may move under a finger that rests near an edge.
        hand.does(Meant::DragMoved(at, egui::Vec2::ZERO));
    }
    if let Some(seconds) = touches.opens_menu_in(now) {
        ui.request_repaint_after(std::time::Duration::from_secs_f64(seconds));
    }
    let gesture = was_on_wall.then_some(hand.gesture);
    if touches != *before {
        intents.push(Intent::Touches(touches));
    }
    gesture
}

fn finger_events(ui: &Ui, ground: &Response) -> Vec<FingerEvent> {
    // The pointer goes with the first finger: what is under it was found by the library already.
    // A touch that is over within one frame is a click for it.
    let on_wall = ground.is_pointer_button_down_on() || ground.clicked();
    let event_of = |event: &Event| {
        let Event::Touch { id, phase, pos, .. } = *event else { return None };
        let id = id.0;
        Some(match phase {
            TouchPhase::Start => FingerEvent::Started { id, at: pos, on_wall },
            TouchPhase::Move => FingerEvent::Moved { id, at: pos },
            TouchPhase::End => FingerEvent::Ended { id },
            TouchPhase::Cancel => FingerEvent::Cancelled { id },
        })
    };
    ui.input(|input| input.events.iter().filter_map(event_of).collect())
}

/// Carries out what fingers mean.
struct Hand<'h> {
    app: &'h App,
    ui: &'h Ui,
    ground: &'h Response,
    gesture: Gesture,
    intents: &'h mut Vec<Intent>,
}

impl Hand<'_> {
    fn does(&mut self, meant: Meant) {
        let app = self.app;
        let only_pushes = app.preferences.fingers_only_move_wall;
        match meant {
            Meant::Tap(_) | Meant::DoubleTap(_) | Meant::LongPress(_) if only_pushes => {}
            Meant::Tap(at) => {
                let at = app.view.wall_pos(at);
                click(app, at, app.session.selects_more, false, self.intents);
            }
            Meant::DoubleTap(at) => click(app, app.view.wall_pos(at), false, true, self.intents),
            Meant::LongPress(at) => open_menu(app, self.ui, at, self.intents),
            Meant::DragStarted(from) => {
                let event = PointerEvent::DragStarted {
                    at: app.view.wall_pos(from),
                    selected: app.session.selection.ids(),
                    adds: app.session.selects_more,
                    pushes: only_pushes || app.session.hands_off,
                    is_touch: true,
                    copies_as: None,
                    rise: RISE / app.view.zoom(),
                };
                self.gesture_steps(&event);
            }
            Meant::DragMoved(_, by) if self.gesture == Gesture::Pan => {
                self.intents.push(Intent::Camera(CameraMove::Pan(by)));
            }
            Meant::DragMoved(at, _) => {
                let event = mouse::moved(app, self.ui, self.ground, at);
                self.gesture_steps(&event);
            }
            Meant::DragEnded(speed) => {
                if self.gesture == Gesture::Pan {
                    self.intents.push(Intent::Camera(CameraMove::Fling(speed)));
                }
                self.gesture_steps(&PointerEvent::Released);
            }
            Meant::PutBack => self.gesture_steps(&PointerEvent::Cancelled),
            Meant::Pinched { factor, about, by } => {
                self.intents.push(Intent::Camera(CameraMove::Zoom(factor, about)));
                self.intents.push(Intent::Camera(CameraMove::Pan(by)));
            }
        }
    }

    fn gesture_steps(&mut self, event: &PointerEvent<'_>) {
        let gesture = std::mem::take(&mut self.gesture);
        let (gesture, outcome) = gesture.step(event, self.app.view.aimed_at());
        self.intents.extend(outcome.map(Intent::from));
        self.gesture = gesture;
    }
}
