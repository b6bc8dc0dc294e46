//! Fingers on the screen, by the events that the system sends of them.

use egui::accesskit::Role;
use egui::{Event, Modifiers, Pos2};
use egui_kittest::kittest::Queryable as _;

use super::Driver;

impl Driver {
    /// What the system says of a finger: the touch itself, and the pointer it makes of the first one.
    fn finger(&mut self, id: u64, phase: egui::TouchPhase, at: Pos2) -> &mut Self {
        use egui::TouchPhase::{Cancel, End, Move, Start};
        let mut raw = egui::RawInput::default();
        raw.events.push(Event::Touch {
            device_id: egui::TouchDeviceId(7),
            id: egui::TouchId(id),
            phase,
            pos: at,
            force: None,
        });
        let button = |pressed: bool| Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        if self.first_finger.is_none() && phase == Start {
            self.first_finger = Some(id);
        }
        if self.first_finger == Some(id) {
            match phase {
                Start => raw.events.extend([Event::PointerMoved(at), button(true)]),
                Move => raw.events.push(Event::PointerMoved(at)),
                End => raw.events.extend([button(false), Event::PointerGone]),
                // The system takes it back and says nothing of the button (egui.md 6).
                Cancel => {}
            }
            if matches!(phase, End | Cancel) {
                self.first_finger = None;
            }
        }
        momentwall::app::release_cancelled_touches(&mut raw);
        self.harness.input_mut().events.append(&mut raw.events);
        self.harness.step();
        self
    }

    /// A finger touches the screen and stays.
    pub fn finger_down(&mut self, id: u64, at: Pos2) -> &mut Self {
        self.finger(id, egui::TouchPhase::Start, at)
    }

    /// A finger moves to a place in small steps.
    pub fn finger_to(&mut self, id: u64, from: Pos2, to: Pos2) -> &mut Self {
        const STEPS: u8 = 12;
        for step in 1..=STEPS {
            let way = f32::from(step) / f32::from(STEPS);
            self.finger(id, egui::TouchPhase::Move, from + (to - from) * way);
        }
        self
    }

    /// A finger is lifted.
    pub fn finger_up(&mut self, id: u64, at: Pos2) -> &mut Self {
        self.finger(id, egui::TouchPhase::End, at)
    }

    /// The system takes a touch back.
    pub fn finger_lost(&mut self, id: u64, at: Pos2) -> &mut Self {
        self.finger(id, egui::TouchPhase::Cancel, at)
    }

    /// A short touch.
    pub fn tap(&mut self, at: Pos2) -> &mut Self {
        self.finger_down(1, at).finger_up(1, at);
        // Longer than a double tap takes.
        self.harness.run_steps(24);
        self.settle()
    }

    /// A finger touches what has this role and name, after somebody scrolled to it.
    #[track_caller]
    pub fn touch(&mut self, role: Role, name: &str) -> &mut Self {
        self.harness.get_by_role_and_label(role, name).scroll_to_me();
        self.settle();
        self.tap(self.place(role, name))
    }

    /// A finger touches a note.
    #[track_caller]
    pub fn tap_note(&mut self, text: &str) -> &mut Self {
        self.tap(self.middle(text))
    }

    /// A touch so short, or a frame so long, that both ends of it come together.
    pub fn tap_at_once(&mut self, at: Pos2) -> &mut Self {
        let touch = |phase| Event::Touch {
            device_id: egui::TouchDeviceId(7),
            id: egui::TouchId(1),
            phase,
            pos: at,
            force: None,
        };
        let button = |pressed| Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let (down, up) = (touch(egui::TouchPhase::Start), touch(egui::TouchPhase::End));
        let moved = Event::PointerMoved(at);
        self.at_once(&[down, moved, button(true), up, button(false), Event::PointerGone])
    }

    /// Two short touches.
    pub fn double_tap(&mut self, at: Pos2) -> &mut Self {
        for _ in 0..2 {
            self.finger_down(1, at).finger_up(1, at);
        }
        self.settle()
    }
}
