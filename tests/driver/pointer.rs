//! The mouse: clicks, drags, the wheel.

use egui::{Event, Modifiers, Pos2, Vec2};

use super::Driver;

impl Driver {
    /// A click at a place.
    pub fn click_at(&mut self, at: Pos2) -> &mut Self {
        self.harness.hover_at(at);
        self.harness.drag_at(at);
        self.harness.step();
        self.harness.drop_at(at);
        // Longer than a double click takes.
        self.harness.run_steps(20);
        self.settle()
    }

    /// Moves the pointer to a place and leaves it there until a tooltip comes.
    pub fn rest_at(&mut self, at: Pos2) -> &mut Self {
        self.harness.hover_at(at);
        self.frames(60).settle()
    }

    /// A click with the right button.
    pub fn right_click_at(&mut self, at: Pos2) -> &mut Self {
        let button = |pressed: bool| Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.harness.hover_at(at);
        self.harness.event(button(true));
        self.harness.step();
        self.harness.event(button(false));
        self.settle()
    }

    /// Two clicks at a place.
    pub fn double_click_at(&mut self, at: Pos2) -> &mut Self {
        self.press_twice(at, 1)
    }

    /// Two presses at one place, by somebody who takes longer over it than a double click may.
    pub fn slow_double_click_at(&mut self, at: Pos2) -> &mut Self {
        self.press_twice(at, 24)
    }

    fn press_twice(&mut self, at: Pos2, frames_between: usize) -> &mut Self {
        self.harness.hover_at(at);
        for _ in 0..2 {
            self.harness.drag_at(at);
            self.harness.step();
            self.harness.drop_at(at);
            self.harness.run_steps(frames_between);
        }
        self.settle()
    }

    /// A click on a note.
    #[track_caller]
    pub fn click_note(&mut self, text: &str) -> &mut Self {
        self.click_at(self.middle(text))
    }

    /// A click with Shift.
    #[track_caller]
    pub fn shift_click_note(&mut self, text: &str) -> &mut Self {
        let at = self.middle(text);
        self.harness.event(Event::ModifiersChanged(Modifiers::SHIFT));
        self.click_at(at);
        self.harness.event(Event::ModifiersChanged(Modifiers::NONE));
        self.settle()
    }

    /// Presses, moves in small steps, and does not let go.
    pub fn drag(&mut self, from: Pos2, to: Pos2) -> &mut Self {
        self.harness.hover_at(from);
        self.harness.drag_at(from);
        self.harness.step();
        const STEPS: u8 = 24;
        for step in 1..=STEPS {
            let way = f32::from(step) / f32::from(STEPS);
            self.harness.hover_at(from + (to - from) * way);
            self.harness.step();
        }
        self.settle()
    }

    /// Takes a note just far enough for a drag. No time passes after it.
    pub fn take(&mut self, at: Pos2) -> &mut Self {
        self.harness.hover_at(at);
        self.harness.drag_at(at);
        self.harness.step();
        self.harness.hover_at(at + Vec2::new(9.0, 9.0));
        self.harness.step();
        self
    }

    /// Lets go. No time passes after it.
    pub fn drop_now(&mut self, at: Pos2) -> &mut Self {
        self.harness.drop_at(at);
        self.harness.step();
        self
    }

    /// Pushes with the middle button, and lets go.
    pub fn middle_drag(&mut self, from: Pos2, to: Pos2) -> &mut Self {
        let button = |pos: Pos2, pressed: bool| Event::PointerButton {
            pos,
            button: egui::PointerButton::Middle,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.harness.hover_at(from);
        self.harness.event(button(from, true));
        self.harness.step();
        for step in 1..=10_u8 {
            self.harness.hover_at(from + (to - from) * (f32::from(step) / 10.0));
            self.harness.step();
        }
        self.harness.event(button(to, false));
        self.settle()
    }

    /// Lets go.
    pub fn let_go(&mut self, at: Pos2) -> &mut Self {
        self.harness.drop_at(at);
        self.settle()
    }

    /// Turns the wheel over a place, by so many points.
    pub fn wheel(&mut self, at: Pos2, delta: Vec2) -> &mut Self {
        self.harness.hover_at(at);
        self.harness.event(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta,
            phase: egui::TouchPhase::Move,
            modifiers: Modifiers::NONE,
            source: egui::MouseWheelSource::Unknown,
        });
        self.settle()
    }

    /// The same with Ctrl held down.
    pub fn ctrl_wheel(&mut self, at: Pos2, delta: Vec2) -> &mut Self {
        self.harness.hover_at(at);
        self.harness.step();
        self.send(Event::ModifiersChanged(Modifiers::COMMAND));
        self.send(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta,
            phase: egui::TouchPhase::Move,
            modifiers: Modifiers::COMMAND,
            source: egui::MouseWheelSource::Unknown,
        });
        self.frames(20).send(Event::ModifiersChanged(Modifiers::NONE)).settle()
    }
}
