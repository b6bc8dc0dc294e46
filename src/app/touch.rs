//! What fingers do on the wall, as a value that steps from event to event (product.md 4). Knows places in the window and
//! moments in time, nothing else, so it is tested without a window.

use egui::{Pos2, Vec2};

/// A finger that rests so long, in seconds, opens the menu.
const LONG_PRESS: f64 = 0.5;
/// A finger that has moved farther than this, in points, drags.
const DRAG: f32 = 6.0;
/// Two taps within so many seconds and points are a double tap.
const DOUBLE_TAP: (f64, f32) = (0.3, 24.0);
/// Two fingers zoom once their distance has changed by this, in points; before they only push.
const ZOOM: f32 = 16.0;
/// Fingers closer than this, in points, are too close to measure a zoom by.
const TOO_CLOSE: f32 = 64.0;
/// The speed of a finger is taken over its last so many seconds.
const SPEED_OVER: f64 = 0.1;

/// Something that happens to a finger. `id` tells fingers apart, `at` is in points of the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FingerEvent {
    /// It touches the screen. `on_wall`: the bare wall or a note is under it, and nothing above them.
    Started { id: u64, at: Pos2, on_wall: bool },
    /// It moves.
    Moved { id: u64, at: Pos2 },
    /// It is lifted.
    Ended { id: u64 },
    /// The system takes the touch back.
    Cancelled { id: u64 },
}

/// What fingers ask for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meant {
    /// A short touch.
    Tap(Pos2),
    /// The second of two short touches.
    DoubleTap(Pos2),
    /// A touch that stays.
    LongPress(Pos2),
    /// A finger that moves, from where it touched.
    DragStarted(Pos2),
    /// It is here now, and has moved by so much.
    DragMoved(Pos2, Vec2),
    /// It is lifted, with a speed in points a second.
    DragEnded(Vec2),
    /// What was begun is put back.
    PutBack,
    /// Two fingers zoom about a place and push.
    Pinched { factor: f32, about: Pos2, by: Vec2 },
}

/// The fingers on the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Touches {
    down: Vec<(u64, Pos2)>,
    doing: Doing,
    last_tap: Option<(Pos2, f64)>,
}

#[derive(Clone, Debug, Default, PartialEq)]
enum Doing {
    #[default]
    Nothing,
    /// The first finger touched something else than the wall.
    Elsewhere,
    /// One finger, which has not moved.
    Resting { from: Pos2, since: f64 },
    /// One finger, which moves; where it was lately.
    Dragging { trail: Vec<(f64, Pos2)> },
    /// Two fingers; from which distance they zoom, once they do.
    Pinching { began_at: f32, zooms: bool },
    /// Nothing more until all fingers are lifted.
    Done,
}

impl Touches {
    /// True while fingers are on the wall.
    pub fn are_on_wall(&self) -> bool {
        !self.down.is_empty() && self.doing != Doing::Elsewhere
    }

    /// Where the finger that drags is.
    pub fn drags_at(&self) -> Option<Pos2> {
        match &self.doing {
            Doing::Dragging { .. } => self.down.first().map(|(_, at)| *at),
            _ => None,
        }
    }

    /// In how many seconds a resting finger opens the menu.
    pub fn opens_menu_in(&self, now: f64) -> Option<f64> {
        match self.doing {
            Doing::Resting { since, .. } => Some((since + LONG_PRESS - now).max(0.0)),
            _ => None,
        }
    }

    /// What the passing of time means.
    pub fn wait(&mut self, now: f64) -> Option<Meant> {
        let Doing::Resting { from, since } = self.doing else { return None };
        if now - since < LONG_PRESS {
            return None;
        }
        self.doing = Doing::Done;
        Some(Meant::LongPress(from))
    }

    /// What an event means.
    pub fn step(&mut self, event: FingerEvent, now: f64) -> Option<Meant> {
        match event {
            FingerEvent::Started { id, at, on_wall } => self.started(id, at, on_wall, now),
            FingerEvent::Moved { id, at } => self.moved(id, at, now),
            FingerEvent::Ended { id } => self.lifted(id, now),
            FingerEvent::Cancelled { id } => self.cancelled(id),
        }
    }

    /// All fingers are gone, as when the window lost the focus. True if something was begun.
    pub fn forget(&mut self) -> bool {
        let was = std::mem::take(self);
        matches!(was.doing, Doing::Dragging { .. })
    }

    fn started(&mut self, id: u64, at: Pos2, on_wall: bool, now: f64) -> Option<Meant> {
        self.down.retain(|(other, _)| *other != id);
        self.down.push((id, at));
        let was_dragging = matches!(self.doing, Doing::Dragging { .. });
        match (self.down.len(), &self.doing) {
            (1, _) => {
                let resting = Doing::Resting { from: at, since: now };
                self.doing = if on_wall { resting } else { Doing::Elsewhere };
            }
            (2, Doing::Resting { .. } | Doing::Dragging { .. }) => {
                self.doing = Doing::Pinching { began_at: self.distance(), zooms: false };
            }
            (_, Doing::Elsewhere) => {}
            // A palm, or a hand: nothing of it is meant.
            _ => self.doing = Doing::Done,
        }
        was_dragging.then_some(Meant::PutBack)
    }

    fn moved(&mut self, id: u64, at: Pos2, now: f64) -> Option<Meant> {
        let place = self.down.iter().position(|(other, _)| *other == id)?;
        let (before, old_distance) = (self.middle(), self.distance());
        self.down[place].1 = at;
        let (middle, distance) = (self.middle(), self.distance());
        match &mut self.doing {
            Doing::Resting { from, .. } if from.distance(at) > DRAG => {
                let from = *from;
                self.doing = Doing::Dragging { trail: vec![(now, at)] };
                Some(Meant::DragStarted(from))
            }
            Doing::Dragging { trail } => {
                let by = trail.last().map_or(Vec2::ZERO, |(_, last)| at - *last);
                trail.push((now, at));
                trail.retain(|(time, _)| now - time <= SPEED_OVER);
                Some(Meant::DragMoved(at, by))
            }
            Doing::Pinching { began_at, zooms } => {
                let starts = !*zooms && (distance - *began_at).abs() > ZOOM;
                *zooms |= starts;
                let measures = *zooms && !starts && old_distance.min(distance) >= TOO_CLOSE;
                let factor = if measures { distance / old_distance } else { 1.0 };
                Some(Meant::Pinched { factor, about: middle, by: middle - before })
            }
            _ => None,
        }
    }

    fn lifted(&mut self, id: u64, now: f64) -> Option<Meant> {
        if !self.down.iter().any(|(other, _)| *other == id) {
            // It came down before this was watched, or was forgotten with a dialog.
            return None;
        }
        self.down.retain(|(other, _)| *other != id);
        let is_last = self.down.is_empty();
        let next = if is_last { Doing::Nothing } else { Doing::Done };
        let next = if self.doing == Doing::Elsewhere && !is_last { Doing::Elsewhere } else { next };
        match std::mem::replace(&mut self.doing, next) {
            Doing::Resting { from, since } if now - since >= LONG_PRESS => {
                // No frame came in between.
                Some(Meant::LongPress(from))
            }
            Doing::Resting { from, .. } => {
                let (seconds, points) = DOUBLE_TAP;
                let is_second = self
                    .last_tap
                    .take()
                    .is_some_and(|(at, time)| now - time <= seconds && at.distance(from) <= points);
                if is_second {
                    return Some(Meant::DoubleTap(from));
                }
                self.last_tap = Some((from, now));
                Some(Meant::Tap(from))
            }
            Doing::Dragging { trail } => Some(Meant::DragEnded(speed(&trail, now))),
            _ => None,
        }
    }

    fn cancelled(&mut self, id: u64) -> Option<Meant> {
        self.down.retain(|(other, _)| *other != id);
        let next = if self.down.is_empty() { Doing::Nothing } else { Doing::Done };
        let before = std::mem::replace(&mut self.doing, next);
        matches!(before, Doing::Dragging { .. }).then_some(Meant::PutBack)
    }

    fn middle(&self) -> Pos2 {
        let sum = self.down.iter().fold(Vec2::ZERO, |sum, (_, at)| sum + at.to_vec2());
        (sum / self.down.len().max(1) as f32).to_pos2()
    }

    fn distance(&self) -> f32 {
        match self.down.as_slice() {
            [(_, a), (_, b), ..] => a.distance(*b),
            _ => 0.0,
        }
    }
}

/// Points a second over the last part of a way; none for a finger that rested before it was lifted.
fn speed(trail: &[(f64, Pos2)], now: f64) -> Vec2 {
    let recent: Vec<&(f64, Pos2)> =
        trail.iter().filter(|(time, _)| now - time <= SPEED_OVER).collect();
    let (Some((first, from)), Some((last, to))) = (recent.first(), recent.last()) else {
        return Vec2::ZERO;
    };
    let seconds = (last - first) as f32;
    if seconds <= 0.0 { Vec2::ZERO } else { (*to - *from) / seconds }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{pos2, vec2};

    const HERE: Pos2 = pos2(100.0, 100.0);

    fn down(touches: &mut Touches, id: u64, at: Pos2, now: f64) -> Option<Meant> {
        touches.step(FingerEvent::Started { id, at, on_wall: true }, now)
    }

    fn to(touches: &mut Touches, id: u64, at: Pos2, now: f64) -> Option<Meant> {
        touches.step(FingerEvent::Moved { id, at }, now)
    }

    fn up(touches: &mut Touches, id: u64, now: f64) -> Option<Meant> {
        touches.step(FingerEvent::Ended { id }, now)
    }

    #[test]
    fn two_quick_taps_are_a_double_tap_and_two_slow_ones_are_not() {
        let mut touches = Touches::default();
        down(&mut touches, 1, HERE, 0.0);
        assert_eq!(up(&mut touches, 1, 0.1), Some(Meant::Tap(HERE)));
        down(&mut touches, 1, HERE, 0.2);
        assert_eq!(up(&mut touches, 1, 0.3), Some(Meant::DoubleTap(HERE)));
        down(&mut touches, 1, HERE, 0.4);
        assert_eq!(up(&mut touches, 1, 0.5), Some(Meant::Tap(HERE)), "the third is a first");
        down(&mut touches, 1, HERE, 0.9);
        assert_eq!(up(&mut touches, 1, 1.0), Some(Meant::Tap(HERE)));
    }

    #[test]
    fn a_resting_finger_opens_the_menu_once_and_lifting_it_means_nothing() {
        let mut touches = Touches::default();
        down(&mut touches, 1, HERE, 0.0);
        to(&mut touches, 1, HERE + vec2(3.0, 3.0), 0.2);
        assert_eq!(touches.wait(0.4), None);
        assert_eq!(touches.wait(0.5), Some(Meant::LongPress(HERE)));
        assert_eq!(touches.wait(0.6), None);
        assert_eq!(up(&mut touches, 1, 0.9), None);
    }

    #[test]
    fn a_drag_has_the_speed_of_its_last_moments() {
        let mut touches = Touches::default();
        down(&mut touches, 1, HERE, 0.0);
        let started = to(&mut touches, 1, HERE + vec2(10.0, 0.0), 0.02);
        assert_eq!(started, Some(Meant::DragStarted(HERE)));
        to(&mut touches, 1, HERE + vec2(30.0, 0.0), 0.04);
        let thrown = up(&mut touches, 1, 0.05);
        let Some(Meant::DragEnded(speed)) = thrown else { panic!("{thrown:?}") };
        assert!((speed - vec2(1000.0, 0.0)).length() < 1.0, "{speed:?}");

        down(&mut touches, 1, HERE, 1.0);
        to(&mut touches, 1, HERE + vec2(10.0, 0.0), 1.02);
        to(&mut touches, 1, HERE + vec2(30.0, 0.0), 1.04);
        assert_eq!(up(&mut touches, 1, 2.0), Some(Meant::DragEnded(Vec2::ZERO)), "it rested");
    }

    #[test]
    fn a_second_finger_puts_back_what_the_first_began_and_zooms() {
        let mut touches = Touches::default();
        down(&mut touches, 1, HERE, 0.0);
        to(&mut touches, 1, HERE + vec2(20.0, 0.0), 0.1);
        assert_eq!(down(&mut touches, 2, pos2(220.0, 100.0), 0.2), Some(Meant::PutBack));
        // From 100 points apart to 120, where zooming begins, and then to 240.
        to(&mut touches, 2, pos2(240.0, 100.0), 0.3);
        let pinched = to(&mut touches, 2, pos2(360.0, 100.0), 0.4);
        let expected =
            Meant::Pinched { factor: 2.0, about: pos2(240.0, 100.0), by: vec2(60.0, 0.0) };
        assert_eq!(pinched, Some(expected));
        assert_eq!(up(&mut touches, 2, 0.5), None);
        assert_eq!(to(&mut touches, 1, HERE, 0.6), None, "the finger that is left means nothing");
        assert_eq!(up(&mut touches, 1, 0.7), None);
    }

    #[test]
    fn three_fingers_mean_nothing_until_all_are_lifted() {
        let mut touches = Touches::default();
        for id in 1..=3 {
            down(&mut touches, id, HERE + vec2(id as f32 * 80.0, 0.0), 0.0);
        }
        assert_eq!(to(&mut touches, 2, HERE, 0.1), None);
        for id in 1..=3 {
            assert_eq!(up(&mut touches, id, 0.2), None);
        }
        down(&mut touches, 4, HERE, 0.3);
        assert_eq!(up(&mut touches, 4, 0.4), Some(Meant::Tap(HERE)));
    }

    #[test]
    fn a_cancelled_drag_is_put_back() {
        let mut touches = Touches::default();
        down(&mut touches, 1, HERE, 0.0);
        to(&mut touches, 1, HERE + vec2(20.0, 0.0), 0.1);
        assert_eq!(touches.step(FingerEvent::Cancelled { id: 1 }, 0.2), Some(Meant::PutBack));
        assert!(!touches.are_on_wall());
    }

    #[test]
    fn a_finger_beside_the_wall_is_not_the_walls() {
        let mut touches = Touches::default();
        touches.step(FingerEvent::Started { id: 1, at: HERE, on_wall: false }, 0.0);
        assert!(!touches.are_on_wall());
        assert_eq!(down(&mut touches, 2, HERE, 0.1), None);
        assert_eq!(to(&mut touches, 2, HERE + vec2(50.0, 0.0), 0.2), None);
        assert_eq!(up(&mut touches, 1, 0.3), None);
        assert!(!touches.are_on_wall());
    }
}
