//! The camera: fitting, zooming, pushing, and how it moves by itself.

use std::sync::Arc;

use egui::{Pos2, Vec2, vec2};

use super::super::motion::{CAMERA, cubic_in_out, part};
use super::View;
use crate::layout::{Flow, READABLE_ZOOM, WallLayout, WallPos, WallRect, screen_fit, whole_fit};
use crate::model::{MomentId, StageId};

/// The farthest and the nearest zoom; a wall that needs less to be seen whole gets it.
const SMALLEST_ZOOM: f32 = 0.25;
const LARGEST_ZOOM: f32 = 4.0;
/// So much of the wall always stays in view, in points.
const ALWAYS_SEEN: f32 = 80.0;
/// A wall that was pushed and let go loses its speed e-fold in so many seconds.
const GLIDE: f32 = 0.32;
/// It comes to rest below this speed, in points a second, and starts only above three times of it.
const REST: f32 = 30.0;

/// Where the camera is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Camera {
    /// Points a wall unit.
    pub zoom: f32,
    /// Where the wall's origin stands, from the area's left top corner, in points.
    pub offset: Vec2,
}

/// What the camera keeps in view while the wall or the window changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follows {
    /// Nothing: somebody moved it by hand.
    Nothing,
    /// The whole wall if it can be read so, else as many columns as can be read, to be scrolled (tokens 4.7).
    Readable,
    /// The whole wall, however small.
    Whole,
}

/// Where the camera is, or goes, and what it keeps in view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlook {
    camera: Camera,
    follows: Follows,
}

/// A camera's way from one place to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flight {
    pub from: Camera,
    pub to: Camera,
    pub start: f64,
}

impl View {
    /// Moves the camera on its way, by `seconds`. True while it moves.
    pub(super) fn move_camera(&mut self, seconds: f32) -> bool {
        if let Some(flight) = self.flight {
            let way = part(self.now, flight.start, CAMERA);
            let eased = cubic_in_out(way);
            // Zooms are multiplied, so their way is even on a logarithmic scale.
            let zoom = flight.from.zoom * (flight.to.zoom / flight.from.zoom).powf(eased);
            let offset = flight.from.offset + (flight.to.offset - flight.from.offset) * eased;
            self.camera = if way < 1.0 { Camera { zoom, offset } } else { flight.to };
            self.zoomed_at = self.now;
            if way >= 1.0 {
                self.flight = None;
            }
        }
        if let Some(speed) = self.fling {
            let before = self.camera;
            let moved = Camera { offset: before.offset + speed * seconds, ..before };
            self.camera = self.kept_in_view(moved);
            let speed = speed * (-seconds / GLIDE).exp();
            let is_held = seconds > 0.0 && self.camera == before;
            self.fling = Some(speed).filter(|speed| speed.length() > REST && !is_held);
        }
        self.flight.is_some() || self.fling.is_some()
    }

    /// Lets a wall that was pushed glide on, at a speed in points a second.
    pub fn fling(&mut self, speed: Vec2) {
        if !self.reduced_motion && speed.length() > 3.0 * REST {
            self.fling = Some(speed);
        }
    }

    /// The camera stands still.
    pub fn stop(&mut self) {
        self.flight = None;
        self.fling = None;
    }

    /// What is seen of the wall, to come back to.
    pub fn outlook(&self) -> Outlook {
        let camera = self.flight.map_or(self.camera, |flight| flight.to);
        Outlook { camera, follows: self.follows }
    }

    /// Goes back to what was seen.
    pub fn look_again(&mut self, before: Outlook) {
        if self.outlook() != before {
            self.follows = before.follows;
            self.fly_to(before.camera);
        }
    }

    /// True if somebody has moved or zoomed the wall since it was fitted.
    pub fn is_moved_by_hand(&self) -> bool {
        self.follows == Follows::Nothing
    }

    /// True if the notes are as large as they have to be to be read.
    pub fn is_readable(&self) -> bool {
        self.camera.zoom >= READABLE_ZOOM
    }

    /// True if some note is in view, or there is none.
    pub fn shows_a_note(&self) -> bool {
        let visible = self.visible();
        let notes = &self.scene().notes;
        notes.is_empty() || notes.iter().any(|note| note.rect.overlaps(&visible))
    }

    /// Moves the middle of what is seen to a place of the wall, at once.
    pub fn center_on(&mut self, at: WallPos) {
        self.stop();
        self.follows = Follows::Nothing;
        let wanted = self.area.size() / 2.0 - vec2(at.x, at.y) * self.camera.zoom;
        // Where the wall fits there is nothing to be gone to.
        let whole = vec2(self.scene().size.width, self.scene().size.height) * self.camera.zoom;
        let along = |whole: f32, room: f32, wanted: f32, now: f32| {
            if whole <= room { now } else { wanted }
        };
        let (room, now) = (self.area.size(), self.camera.offset);
        let offset =
            vec2(along(whole.x, room.x, wanted.x, now.x), along(whole.y, room.y, wanted.y, now.y));
        self.camera = self.kept_in_view(Camera { offset, ..self.camera });
    }

    /// Shows the whole wall, if it can be read so, and keeps doing so. Where it shows as much of it as can be read already,
    /// it shows the whole of it, however small.
    pub fn fit(&mut self) {
        let height = self.scene().size.height * self.camera.zoom;
        let is_cut = height > self.area.height();
        self.follows = match self.follows {
            Follows::Readable if is_cut => Follows::Whole,
            _ => Follows::Readable,
        };
        self.lay_out_again();
        // What has to be scrolled begins at its head, wherever somebody had pushed it.
        let fitted = self.flight.map_or(self.camera, |flight| flight.to);
        self.fly_to(Camera { offset: vec2(self.margins.side, self.head()), ..fitted });
    }

    /// The flow and the zoom of what is followed, in so much room.
    pub(super) fn fit_followed(&mut self, layout: &WallLayout<'_>, room: Vec2) -> (Flow, f32) {
        match self.follows {
            Follows::Nothing | Follows::Readable => {
                screen_fit(layout, room.x, room.y, &mut self.book)
            }
            Follows::Whole => whole_fit(layout, room.x, room.y, &mut self.book),
        }
    }

    /// Shows the whole wall, however small.
    pub fn fit_whole(&mut self) {
        self.follows = Follows::Whole;
        self.lay_out_again();
    }

    fn lay_out_again(&mut self) {
        if let Some(shown) = &self.shown {
            let (wall, today) = (Arc::clone(&shown.wall), shown.today);
            self.lay_out(&wall, today);
        }
    }

    /// Shows a part of the wall as large as it gets.
    pub fn fit_rect(&mut self, rect: WallRect) {
        let room = self.margins.inside(self.area);
        let zoom = (room.x / rect.width).min(room.y / rect.height);
        self.look_at(rect.center(), zoom.min(1.5));
    }

    /// Shows a place in the middle at a zoom.
    pub fn look_at(&mut self, center: WallPos, zoom: f32) {
        self.follows = Follows::Nothing;
        let zoom = zoom.clamp(self.smallest_zoom(), LARGEST_ZOOM);
        let offset = self.area.size() / 2.0 - vec2(center.x, center.y) * zoom;
        self.fly_to(self.kept_in_view(Camera { zoom, offset }));
    }

    /// Zooms by a factor about a place of the window, at once.
    pub fn zoom_by(&mut self, factor: f32, at: Pos2) {
        if !factor.is_finite() || factor <= 0.0 || factor == 1.0 {
            return;
        }
        self.follows = Follows::Nothing;
        self.stop();
        let zoom = (self.camera.zoom * factor).clamp(self.smallest_zoom(), LARGEST_ZOOM);
        let factor = zoom / self.camera.zoom;
        let from = at - self.area.min;
        let offset = from + (self.camera.offset - from) * factor;
        self.camera = self.kept_in_view(Camera { zoom, offset });
        self.zoomed_at = self.now;
    }

    /// Zooms by a factor about the middle, in a short movement.
    pub fn step_zoom(&mut self, factor: f32) {
        let aimed_at = self.flight.map_or(self.camera, |flight| flight.to);
        let middle = self.area.size() / 2.0;
        let center = (middle - aimed_at.offset) / aimed_at.zoom;
        self.look_at(WallPos::new(center.x, center.y), aimed_at.zoom * factor);
    }

    /// 100 %, about the middle.
    pub fn actual_size(&mut self) {
        self.step_zoom(1.0 / self.flight.map_or(self.camera, |flight| flight.to).zoom);
    }

    /// Moves the wall with the hand by so many points.
    pub fn pan_by(&mut self, by: Vec2) {
        if by == Vec2::ZERO {
            return;
        }
        self.stop();
        self.follows = Follows::Nothing;
        let moved = Camera { offset: self.camera.offset + by, ..self.camera };
        self.camera = self.kept_in_view(moved);
    }

    /// Scrolls the wall by so many points, as far as there is something. A wall that is in view as a whole stays.
    pub fn scroll_by(&mut self, by: Vec2) {
        let aimed_at = self.flight.map_or(self.camera, |flight| flight.to);
        let scrolled = self.scrolled(aimed_at, by);
        if scrolled != aimed_at {
            self.stop();
            self.follows = Follows::Nothing;
            self.camera = scrolled;
        }
    }

    /// A camera that was moved by so many points: to the wall's edges and no farther, so that nobody scrolls into
    /// nothing. A wall that stands beyond them, as after zooming, can only come back.
    fn scrolled(&self, camera: Camera, by: Vec2) -> Camera {
        let size = vec2(self.scene().size.width, self.scene().size.height) * camera.zoom;
        let first = vec2(self.margins.side, self.head());
        let free = vec2(self.margins.side, self.margins.foot + self.covered);
        let last = self.area.size() - free - size;
        let along = |now: f32, by: f32, first: f32, last: f32| {
            // Fractions of a point are no reason to move.
            let is_whole = last > first - 1.0 && (first - 1.0..=last + 1.0).contains(&now);
            let (least, most) = (first.min(last).min(now), first.max(last).max(now));
            if is_whole { now } else { (now + by).clamp(least, most) }
        };
        let now = camera.offset;
        let offset = vec2(along(now.x, by.x, first.x, last.x), along(now.y, by.y, first.y, last.y));
        Camera { offset, ..camera }
    }

    /// The part of a movement that brings something of the wall into view.
    pub fn only_towards_hidden(&self, by: Vec2) -> Vec2 {
        let visible = self.visible();
        let size = self.scene().size;
        let along = |by: f32, hidden_before: bool, hidden_after: bool| {
            if (by > 0.0 && hidden_before) || (by < 0.0 && hidden_after) { by } else { 0.0 }
        };
        vec2(
            along(by.x, visible.x > 0.0, visible.right() < size.width),
            along(by.y, visible.y > 0.0, visible.bottom() < size.height),
        )
    }

    /// A bar comes over the head of the wall's part of the window, so high in points, or goes: a wall that stands at its
    /// head makes way for it.
    pub fn cover_above(&mut self, height: f32) {
        let before = std::mem::replace(&mut self.covered_above, height);
        if before == height || self.shown.is_none() {
            return;
        }
        let aimed_at = self.flight.map_or(self.camera, |flight| flight.to);
        let head = self.head();
        let makes_way = height > before && (0.0..head).contains(&aimed_at.offset.y);
        let comes_back = height < before && aimed_at.offset.y > head;
        if makes_way || comes_back {
            self.fly_to(Camera { offset: vec2(aimed_at.offset.x, head), ..aimed_at });
        }
    }

    /// A keyboard on the screen may come over the foot of the wall's part of the window, so high in points, or goes: what
    /// made way for it comes back.
    pub fn cover_below(&mut self, height: f32) {
        let before = std::mem::replace(&mut self.covered, height);
        if height >= before || self.shown.is_none() || self.follows == Follows::Nothing {
            return;
        }
        let aimed_at = self.flight.map_or(self.camera, |flight| flight.to);
        self.fly_to(Camera { offset: self.kept_scroll(aimed_at), ..aimed_at });
    }

    /// Where a wall begins that is not scrolled, in points below the upper edge of its part of the window.
    pub(super) fn head(&self) -> f32 {
        self.margins.head + self.covered_above
    }

    /// By how much the wall goes on below its part of the window, in points.
    pub fn goes_on_below(&self) -> f32 {
        let bottom = self.camera.offset.y + self.scene().size.height * self.camera.zoom;
        bottom - self.area.height()
    }

    /// Moves the wall just so far that a note is in view, and near enough to be read if `readable`.
    pub fn reveal(&mut self, id: &MomentId, readable: bool) {
        if let Some(rect) = self.note_rect(id) {
            self.reveal_rect(rect, readable);
        }
    }

    /// True if all of a note is in view, or will be when the camera stands still.
    pub fn has_in_view(&self, id: &MomentId) -> bool {
        let Some(rect) = self.note_rect(id) else { return false };
        let aimed_at = self.flight.map_or(self.camera, |flight| flight.to);
        let min = vec2(rect.x, rect.y) * aimed_at.zoom + aimed_at.offset;
        let max = vec2(rect.right(), rect.bottom()) * aimed_at.zoom + aimed_at.offset;
        let room = self.area.size() - vec2(0.0, self.covered);
        min.x >= 0.0 && min.y >= self.covered_above && max.x <= room.x && max.y <= room.y
    }

    /// Moves the wall just so far that a stage's header is in view.
    pub fn reveal_stage(&mut self, id: &StageId) {
        let band = self.scene().bands.iter().find(|band| band.stage.as_ref() == Some(id));
        if let Some(band) = band {
            let head = WallRect { height: band.rect.height.min(120.0), ..band.rect };
            self.reveal_rect(WallRect { width: head.width.min(240.0), ..head }, false);
        }
    }

    /// Moves the wall just so far that a part of it is in view, and near enough to be read if `readable`. What is in view
    /// already, with its outline, moves nothing.
    pub fn reveal_rect(&mut self, rect: WallRect, readable: bool) {
        /// What is free round it then, and what its outline takes, in wall units.
        const AROUND: f32 = 24.0;
        const OUTLINE: f32 = 8.0;
        let aimed_at = self.flight.map_or(self.camera, |flight| flight.to);
        if readable && aimed_at.zoom < READABLE_ZOOM {
            let lifted = self.covered / 2.0;
            self.look_at(WallPos::new(rect.center().x, rect.center().y + lifted), 1.0);
            return;
        }
        let room = self.area.size() - vec2(0.0, self.covered);
        let by = |min: f32, max: f32, (from, to): (f32, f32)| {
            if min < from {
                from - min
            } else if max > to {
                (to - max).max(from - min)
            } else {
                0.0
            }
        };
        let shift_of = |rect: WallRect| {
            let min = vec2(rect.x, rect.y) * aimed_at.zoom + aimed_at.offset;
            let max = vec2(rect.right(), rect.bottom()) * aimed_at.zoom + aimed_at.offset;
            vec2(by(min.x, max.x, (0.0, room.x)), by(min.y, max.y, (self.covered_above, room.y)))
        };
        if shift_of(rect.expanded(OUTLINE)) == Vec2::ZERO {
            return;
        }
        let shift = shift_of(rect.expanded(AROUND));
        if shift != Vec2::ZERO {
            self.fly_to(Camera { offset: aimed_at.offset + shift, ..aimed_at });
        }
    }

    fn smallest_zoom(&self) -> f32 {
        let size = self.scene().size;
        let room = self.margins.inside(self.area);
        let whole = (room.x / size.width.max(1.0)).min(room.y / size.height.max(1.0));
        SMALLEST_ZOOM.min(whole).max(0.001)
    }

    /// The camera cannot lose the wall.
    fn kept_in_view(&self, camera: Camera) -> Camera {
        let size = vec2(self.scene().size.width, self.scene().size.height) * camera.zoom;
        let keep = vec2(ALWAYS_SEEN.min(size.x), ALWAYS_SEEN.min(size.y));
        let (min, max) = (keep - size, self.area.size() - keep);
        let offset = vec2(
            camera.offset.x.clamp(min.x.min(max.x), max.x.max(min.x)),
            camera.offset.y.clamp(min.y.min(max.y), max.y.max(min.y)),
        );
        Camera { offset, ..camera }
    }

    pub(super) fn fly_to(&mut self, to: Camera) {
        self.fling = None;
        if to == self.camera {
            self.flight = None;
        } else if self.reduced_motion {
            self.camera = to;
            self.flight = None;
        } else if self.flight.is_none_or(|flight| flight.to != to) {
            self.flight = Some(Flight { from: self.camera, to, start: self.now });
        }
    }
}
