//! What the window shows of the wall: the scene of the wall as it is shown, the camera, and what moves.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Pos2, Rect, Vec2, vec2};

use crate::layout::{
    Flow, Note, NoteTexts, Scene, WallLayout, WallPos, WallRect, screen_fit, whole_fit,
};
use crate::model::{Date, MomentId, Wall};
use crate::paint::{FontBook, Theme, Transform};

/// The farthest and the nearest zoom; a wall that needs less to be seen whole gets it.
const SMALLEST_ZOOM: f32 = 0.25;
const LARGEST_ZOOM: f32 = 4.0;
/// So much of the wall always stays in view, in points.
const ALWAYS_SEEN: f32 = 80.0;
/// How long neighbours slide and notes settle, and how long the camera moves, in seconds (tokens 7).
const SLIDE: f64 = 0.18;
const CAMERA: f64 = 0.2;
/// The zoom counts as still after so long, in seconds; then text is laid out at its true size.
const STILL: f64 = 0.15;
/// A change that moves more notes than this is not animated.
const MOST_MOVING: usize = 2_000;
/// A new note comes from so far above, in u.
const LANDING: f32 = 16.0;

/// Where the camera is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Camera {
    /// Points a wall unit.
    zoom: f32,
    /// Where the wall's origin stands, from the area's left top corner, in points.
    offset: Vec2,
}

/// What the camera keeps in view while the wall or the window changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Follows {
    /// Nothing: somebody moved it by hand.
    Nothing,
    /// The whole wall if it can be read so, else as many columns as can be read, to be scrolled (tokens 4.7).
    Readable,
    /// The whole wall, however small.
    Whole,
}

/// A camera's way from one place to another.
#[derive(Clone, Copy, Debug)]
struct Flight {
    from: Camera,
    to: Camera,
    start: f64,
}

/// A note on its way to its place.
#[derive(Clone, Copy, Debug)]
struct Slide {
    from: WallPos,
    start: f64,
}

/// The wall as it is laid out now.
struct Shown {
    wall: Arc<Wall>,
    today: Date,
    area: Vec2,
    scene: Arc<Scene>,
}

/// What the window shows of the wall.
pub struct View {
    /// The colours.
    pub theme: Theme,
    book: FontBook,
    texts: NoteTexts,
    shown: Option<Shown>,
    flow: Flow,
    camera: Camera,
    flight: Option<Flight>,
    /// What the camera keeps in view, as long as nobody moves it by hand.
    follows: Follows,
    slides: HashMap<MomentId, Slide>,
    /// Where notes are let go; they settle from there.
    released: HashMap<MomentId, WallPos>,
    /// The part of the window the wall is in, and what is kept free round it.
    area: Rect,
    margins: Vec2,
    zoomed_at: f64,
    /// Notes are dragged: neighbours slide aside, but the wall keeps its size and its lines.
    pub is_held: bool,
    /// Nothing moves by itself.
    pub reduced_motion: bool,
    now: f64,
}

impl View {
    /// Nothing shown yet.
    pub fn new(theme: Theme) -> Self {
        /// Only widths are measured with these fonts.
        const ATLAS_SIDE: usize = 2_048;
        Self {
            theme,
            book: FontBook::new(ATLAS_SIDE),
            texts: NoteTexts::default(),
            shown: None,
            flow: Flow::columns(8),
            camera: Camera { zoom: 1.0, offset: Vec2::ZERO },
            flight: None,
            follows: Follows::Readable,
            slides: HashMap::new(),
            released: HashMap::new(),
            area: Rect::ZERO,
            margins: vec2(32.0, 24.0),
            zoomed_at: f64::NEG_INFINITY,
            is_held: false,
            reduced_motion: false,
            now: 0.0,
        }
    }

    /// Forgets what was shown: another wall comes, and does not slide in from the old one.
    pub fn forget(&mut self) {
        self.shown = None;
        self.follows = Follows::Readable;
        self.slides.clear();
    }

    /// Lays out the wall to be shown in this part of the window, if anything of that changed. True while something
    /// moves, so that the next frame is wanted at once.
    pub fn prepare(
        &mut self,
        wall: &Arc<Wall>,
        today: Date,
        area: Rect,
        margins: Vec2,
        now: f64,
    ) -> bool {
        (self.area, self.margins, self.now) = (area, margins, now);
        let is_same = self.shown.as_ref().is_some_and(|shown| {
            Arc::ptr_eq(&shown.wall, wall) && shown.today == today && shown.area == area.size()
        });
        if !is_same {
            self.lay_out(wall, today);
        }
        self.slides.retain(|_, slide| now - slide.start < SLIDE);
        if let Some(flight) = self.flight {
            let way = ((now - flight.start) / CAMERA).clamp(0.0, 1.0) as f32;
            let eased = way * way * (3.0 - 2.0 * way);
            // Zooms are multiplied, so their way is even on a logarithmic scale.
            let zoom = flight.from.zoom * (flight.to.zoom / flight.from.zoom).powf(eased);
            let offset = flight.from.offset + (flight.to.offset - flight.from.offset) * eased;
            self.camera = if way < 1.0 { Camera { zoom, offset } } else { flight.to };
            self.zoomed_at = now;
            if way >= 1.0 {
                self.flight = None;
            }
        }
        self.flight.is_some() || !self.slides.is_empty() || self.is_zooming()
    }

    fn lay_out(&mut self, wall: &Arc<Wall>, today: Date) {
        let layout = WallLayout::for_screen(wall, today, &mut self.texts, &mut self.book);
        let room = self.area.size() - 2.0 * self.margins;
        let mut fitted = None;
        let follows = self.follows != Follows::Nothing && !self.is_held;
        if follows || self.shown.is_none() {
            let fit = if self.follows == Follows::Whole { whole_fit } else { screen_fit };
            let (flow, zoom) = fit(&layout, room.x, room.y, &mut self.book);
            let held = layout.size(self.flow, &mut self.book);
            let held_zoom = (room.x / held.width.max(1.0)).min(room.y / held.height.max(1.0));
            // While notes are added one by one, a flow that is about as good stays: the wall does not jump.
            let keeps = self.shown.is_some() && held_zoom >= zoom * 0.97 && held_zoom < zoom * 1.03;
            let zoom = if keeps { held_zoom.min(zoom) } else { zoom };
            if !keeps {
                self.flow = flow;
            }
            fitted = Some(Camera { zoom, offset: self.margins });
        }
        let scene = Arc::new(layout.scene(self.flow, &mut self.book));
        let is_first = self.shown.is_none();
        if let Some(before) = self.shown.take() {
            self.slide(&before.scene, &scene);
        }
        self.shown = Some(Shown { wall: Arc::clone(wall), today, area: self.area.size(), scene });
        if let Some(camera) = fitted {
            if is_first {
                self.camera = camera;
                self.flight = None;
            } else {
                self.fly_to(Camera { offset: self.kept_scroll(camera), ..camera });
            }
        }
    }

    /// A wall that is higher than the window stays scrolled where it is.
    fn kept_scroll(&self, camera: Camera) -> Vec2 {
        let height = self.scene().size.height * camera.zoom;
        let lowest = (self.area.height() - self.margins.y - height).min(self.margins.y);
        let aimed_at = self.flight.map_or(self.camera, |flight| flight.to);
        vec2(self.margins.x, aimed_at.offset.y.clamp(lowest, self.margins.y))
    }

    /// Lets every note that changed its place slide there from where it is seen now.
    fn slide(&mut self, before: &Scene, after: &Scene) {
        if self.reduced_motion {
            self.released.clear();
            return;
        }
        let place = |note: &Note| WallPos::new(note.rect.x, note.rect.y);
        // Where each note stood, and where it is seen, which is not the same while it slides.
        let stood: HashMap<&MomentId, (WallPos, WallPos)> = before
            .notes
            .iter()
            .map(|note| (&note.moment, (place(note), self.place_of(note))))
            .collect();
        let mut slides = HashMap::new();
        for note in &after.notes {
            let to = place(note);
            let before = stood.get(&note.moment);
            let from = self.released.remove(&note.moment).unwrap_or_else(|| {
                before.map_or(WallPos::new(to.x, to.y - LANDING), |(_, seen)| *seen)
            });
            if from == to {
                continue;
            }
            // What is already on its way to this very place goes on as it was.
            let goes_on = before.is_some_and(|(stood, _)| *stood == to);
            let running = self.slides.get(&note.moment).copied().filter(|_| goes_on);
            let slide = running.unwrap_or(Slide { from, start: self.now });
            slides.insert(note.moment.clone(), slide);
        }
        self.slides = if slides.len() > MOST_MOVING { HashMap::new() } else { slides };
        self.released.clear();
    }

    /// Notes were let go here: they settle into their places from here.
    pub fn release(&mut self, notes: impl IntoIterator<Item = (MomentId, WallPos)>) {
        if self.reduced_motion {
            return;
        }
        for (id, from) in notes {
            self.slides.insert(id.clone(), Slide { from, start: self.now });
            self.released.insert(id, from);
        }
    }

    /// The scene that is shown.
    pub fn scene(&self) -> &Arc<Scene> {
        static EMPTY: std::sync::OnceLock<Arc<Scene>> = std::sync::OnceLock::new();
        match &self.shown {
            Some(shown) => &shown.scene,
            None => EMPTY.get_or_init(|| Arc::new(Scene::empty())),
        }
    }

    /// The wall that is shown; during a drag the one that letting go would make.
    pub fn wall(&self) -> Option<&Arc<Wall>> {
        self.shown.as_ref().map(|shown| &shown.wall)
    }

    /// Where a note is seen now, on its way to its place.
    pub fn place_of(&self, note: &Note) -> WallPos {
        let to = WallPos::new(note.rect.x, note.rect.y);
        let Some(slide) = self.slides.get(&note.moment) else { return to };
        let way = ((self.now - slide.start) / SLIDE).clamp(0.0, 1.0) as f32;
        let eased = 1.0 - (1.0 - way).powi(3);
        WallPos::new(
            slide.from.x + (to.x - slide.from.x) * eased,
            slide.from.y + (to.y - slide.from.y) * eased,
        )
    }

    /// From wall units to points of the window.
    pub fn transform(&self) -> Transform {
        Transform { origin: self.area.min + self.camera.offset, scale: self.camera.zoom }
    }

    /// A place of the window on the wall.
    pub fn wall_pos(&self, at: Pos2) -> WallPos {
        let offset = (at - self.area.min - self.camera.offset) / self.camera.zoom;
        WallPos::new(offset.x, offset.y)
    }

    /// The part of the wall that is in view.
    pub fn visible(&self) -> WallRect {
        let corner = self.wall_pos(self.area.min);
        let size = self.area.size() / self.camera.zoom;
        WallRect::new(corner.x, corner.y, size.x, size.y)
    }

    /// Points a wall unit.
    pub fn zoom(&self) -> f32 {
        self.camera.zoom
    }

    /// True while the zoom changes, and a moment after.
    pub fn is_zooming(&self) -> bool {
        self.now - self.zoomed_at < STILL
    }

    /// Shows the wall as large as it can be read, and keeps doing so. If it does not fit the window so, a second time
    /// shows the whole wall, however small.
    pub fn fit(&mut self) {
        let height = self.scene().size.height * self.camera.zoom;
        let is_cut = height > self.area.height();
        self.follows = match self.follows {
            Follows::Readable if is_cut => Follows::Whole,
            _ => Follows::Readable,
        };
        self.lay_out_again();
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
        let room = self.area.size() - 2.0 * self.margins;
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
        if !factor.is_finite() || factor <= 0.0 {
            return;
        }
        self.follows = Follows::Nothing;
        self.flight = None;
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

    /// Moves the wall by so many points.
    pub fn pan_by(&mut self, by: Vec2) {
        if by == Vec2::ZERO {
            return;
        }
        self.flight = None;
        self.follows = Follows::Nothing;
        let moved = Camera { offset: self.camera.offset + by, ..self.camera };
        self.camera = self.kept_in_view(moved);
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

    /// Moves the wall just so far that a note is in view, and near enough to be read if `readable`.
    pub fn reveal(&mut self, id: &MomentId, readable: bool) {
        /// At this zoom a note can be written on.
        const READABLE: f32 = 0.7;
        let Some(rect) = self.note_rect(id) else { return };
        let aimed_at = self.flight.map_or(self.camera, |flight| flight.to);
        if readable && aimed_at.zoom < READABLE {
            self.look_at(rect.center(), 1.0);
            return;
        }
        let around = rect.expanded(24.0);
        let min = vec2(around.x, around.y) * aimed_at.zoom + aimed_at.offset;
        let max = vec2(around.right(), around.bottom()) * aimed_at.zoom + aimed_at.offset;
        let by = |min: f32, max: f32, room: f32| {
            if min < 0.0 {
                -min
            } else if max > room {
                (room - max).max(-min)
            } else {
                0.0
            }
        };
        let shift = vec2(by(min.x, max.x, self.area.width()), by(min.y, max.y, self.area.height()));
        if shift != Vec2::ZERO {
            self.fly_to(Camera { offset: aimed_at.offset + shift, ..aimed_at });
        }
    }

    /// Where a note stands.
    pub fn note_rect(&self, id: &MomentId) -> Option<WallRect> {
        self.scene().notes.iter().find(|note| note.moment == *id).map(|note| note.rect)
    }

    fn smallest_zoom(&self) -> f32 {
        let size = self.scene().size;
        let room = self.area.size() - 2.0 * self.margins;
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

    fn fly_to(&mut self, to: Camera) {
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
