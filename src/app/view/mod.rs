//! What the window shows of the wall: the scene of the wall as it is shown, and what moves.

mod camera;
mod curve;
mod keeping;
mod page;
mod sizes;

use std::sync::Arc;

use egui::{Pos2, Rect, Vec2, vec2};
use rustc_hash::{FxHashMap, FxHashSet};

use super::motion::{LAND, SLIDE, cubic_out, part};
pub use camera::Outlook;
use camera::{Camera, Flight, Follows};
use curve::ShownStrip;
use page::WallPage;
use sizes::Left;

use crate::layout::{
    Flow, HeldLines, Note, NoteTexts, Scene, WallLayout, WallPos, WallRect, loose_note,
};
use crate::model::{Date, MomentId, Wall};
use crate::paint::{FontBook, Theme, Transform};

/// The zoom counts as still after so long, in seconds; then text is laid out at its true size.
const STILL: f64 = 0.15;
/// A change that moves more notes than this is not animated.
const MOST_MOVING: usize = 2_000;
/// A new note comes from so far above, in u.
const LANDING: f32 = 16.0;

/// Why a note is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    /// It makes room, or closes a gap.
    Shifts,
    /// It was let go.
    Settles,
    /// It is new.
    Lands,
}

/// A note on its way to its place.
#[derive(Clone, Copy, Debug)]
struct Slide {
    from: WallPos,
    start: f64,
    cause: Cause,
}

impl Slide {
    /// How far it is, 0 to 1.
    fn way(&self, now: f64) -> f32 {
        let seconds = if self.cause == Cause::Lands { LAND } else { SLIDE };
        part(now, self.start, seconds)
    }
}

/// The wall as it is laid out now.
#[derive(Clone)]
struct Shown {
    wall: Arc<Wall>,
    today: Date,
    area: Vec2,
    /// The note whose text was changed letter by letter.
    written: Option<MomentId>,
    scene: Arc<Scene>,
}

/// The wall as it was shown when notes were taken.
struct Held {
    scene: Arc<Scene>,
    lines: HeldLines,
    dragged: Arc<FxHashSet<MomentId>>,
}

/// What is kept free round a wall that is fitted into its part of the window, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margins {
    /// At its left and right.
    pub side: f32,
    /// Above it.
    pub head: f32,
    /// Below it.
    pub foot: f32,
}

impl Margins {
    /// The room they leave of an area.
    fn inside(self, area: Rect) -> Vec2 {
        area.size() - vec2(2.0 * self.side, self.head + self.foot)
    }
}

/// What the window shows of the wall.
pub struct View {
    /// The colours.
    pub theme: Theme,
    book: FontBook,
    texts: NoteTexts,
    shown: Option<Shown>,
    strip: Option<ShownStrip>,
    /// For the room.
    pages: Vec<WallPage>,
    flow: Flow,
    camera: Camera,
    flight: Option<Flight>,
    /// The speed of a wall that was pushed and let go, in points a second.
    fling: Option<Vec2>,
    /// What the camera keeps in view, as long as nobody moves it by hand.
    follows: Follows,
    slides: FxHashMap<MomentId, Slide>,
    /// Where notes are let go; they settle from there.
    released: FxHashMap<MomentId, WallPos>,
    /// The part of the window the wall is in, and what is kept free round it.
    area: Rect,
    margins: Margins,
    zoomed_at: f64,
    /// Where the camera was in the last frame, and when it moved last.
    seen: Camera,
    moved_at: f64,
    /// A note that is dragged off the shelf, which does not stand on the wall.
    pub lifted: Option<Note>,
    /// Notes are dragged: neighbours slide aside, but the wall keeps its size and its lines.
    held: Option<Held>,
    /// What was shown in windows of other sizes, the latest at the end.
    left: Vec<Left>,
    /// While notes are dragged and a text is written: whether all of the wall was in view before.
    was_whole: Option<bool>,
    /// So much of the foot of the wall's part of the window may lie under a keyboard on the screen, in points.
    covered: f32,
    /// So much of its head lies under a bar, in points.
    covered_above: f32,
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
            strip: None,
            pages: Vec::new(),
            flow: Flow::columns(8),
            camera: Camera { zoom: 1.0, offset: Vec2::ZERO },
            flight: None,
            fling: None,
            follows: Follows::Readable,
            slides: FxHashMap::default(),
            released: FxHashMap::default(),
            area: Rect::ZERO,
            margins: Margins { side: 32.0, head: 24.0, foot: 24.0 },
            zoomed_at: f64::NEG_INFINITY,
            seen: Camera { zoom: 1.0, offset: Vec2::ZERO },
            moved_at: f64::NEG_INFINITY,
            lifted: None,
            held: None,
            left: Vec::new(),
            was_whole: None,
            covered: 0.0,
            covered_above: 0.0,
            reduced_motion: false,
            now: 0.0,
        }
    }

    /// Forgets what was shown: another wall comes, and does not slide in from the old one.
    pub fn forget(&mut self) {
        self.shown = None;
        self.left.clear();
        self.pages.clear();
        self.follows = Follows::Readable;
        self.stop();
        self.slides.clear();
    }

    /// Lays out the wall to be shown in this part of the window, if anything of that changed. True while something
    /// moves, so that the next frame is wanted at once.
    pub fn prepare(
        &mut self,
        wall: &Arc<Wall>,
        today: Date,
        area: Rect,
        margins: Margins,
        now: f64,
    ) -> bool {
        let seconds = (now - self.now).clamp(0.0, 0.05) as f32;
        (self.area, self.margins, self.now) = (area, margins, now);
        self.come_back(wall, today);
        let is_same = self.shown.as_ref().is_some_and(|shown| {
            Arc::ptr_eq(&shown.wall, wall)
                && shown.today == today
                && shown.area == area.size()
                && shown.written == self.texts.written
        });
        if !is_same {
            self.lay_out(wall, today);
        }
        if self.held.is_none() && self.texts.written.is_none() {
            self.was_whole = None;
        }
        self.slides.retain(|_, slide| slide.way(now) < 1.0);
        let moves = self.move_camera(seconds);
        if self.camera != self.seen {
            (self.seen, self.moved_at) = (self.camera, now);
        }
        moves || !self.slides.is_empty() || self.is_zooming()
    }

    /// Somebody changes the text of this note, or nobody does: its lines stay while they write.
    pub fn write_on(&mut self, note: Option<&MomentId>) {
        if self.texts.written.as_ref() != note {
            self.texts.written = note.cloned();
            self.was_whole = self.was_whole.or(Some(self.is_whole()));
        }
    }

    /// These notes are dragged, or none: the lines stay as they were before.
    pub fn hold(&mut self, dragged: Option<&Arc<FxHashSet<MomentId>>>) {
        match (dragged, &self.shown) {
            (None, _) => self.held = None,
            (Some(dragged), Some(shown)) if self.held.is_none() => {
                self.was_whole = Some(self.is_whole());
                self.held = Some(Held {
                    lines: HeldLines::of(&shown.scene)
                        .in_view_to(self.visible().right() - self.margins.side / self.zoom()),
                    scene: Arc::clone(&shown.scene),
                    dragged: Arc::clone(dragged),
                });
            }
            _ => {}
        }
    }

    fn lay_out(&mut self, wall: &Arc<Wall>, today: Date) {
        let layout = WallLayout::for_screen(wall, today, &mut self.texts, &mut self.book);
        let mut room = self.margins.inside(self.area);
        room.y -= self.covered_above;
        let mut fitted = None;
        let mut kept_lines = self.kept_lines(&layout, wall, room.y);
        let follows = self.follows != Follows::Nothing && self.held.is_none();
        let is_outgrown = follows
            && kept_lines.as_ref().is_some_and(|kept| self.is_outgrown(kept, &layout, room));
        if is_outgrown {
            kept_lines = None;
        }
        if (follows && kept_lines.is_none()) || self.shown.is_none() {
            let (flow, zoom) = self.fit_followed(&layout, room);
            let best = (flow, zoom);
            let kept = if is_outgrown { None } else { self.kept_zoom(&layout, wall, best, room) };
            if kept.is_none() {
                self.flow = flow;
            }
            let offset = vec2(self.margins.side, self.head());
            fitted = Some(Camera { zoom: kept.unwrap_or(zoom), offset });
        }
        let scene = Arc::new(match (&self.held, kept_lines) {
            (Some(held), _) => {
                let is_dragged = |id: &MomentId| held.dragged.contains(id);
                layout.held_scene(self.flow, &held.lines, &is_dragged, &mut self.book)
            }
            (None, Some(kept)) => kept,
            (None, None) => layout.scene(self.flow, &mut self.book),
        });
        let is_first = self.shown.is_none();
        if let Some(before) = self.shown.take() {
            self.slide(&before.scene, &scene);
        }
        let written = self.texts.written.clone();
        let (wall, area) = (Arc::clone(wall), self.area.size());
        self.shown = Some(Shown { wall, today, area, written, scene });
        if let Some(camera) = fitted {
            if is_first {
                self.camera = camera;
                self.flight = None;
            } else {
                self.fly_to(Camera { offset: self.kept_scroll(camera), ..camera });
            }
        }
    }

    /// Lets every note that changed its place slide there from where it is seen now.
    fn slide(&mut self, before: &Scene, after: &Scene) {
        if self.reduced_motion {
            self.released.clear();
            return;
        }
        let place = |note: &Note| WallPos::new(note.rect.x, note.rect.y);
        // Where each note stood, and where it is seen, which is not the same while it slides.
        let stood: FxHashMap<&MomentId, (WallPos, WallPos)> = before
            .notes
            .iter()
            .map(|note| (&note.moment, (place(note), self.place_of(note))))
            .collect();
        let mut slides = FxHashMap::default();
        for note in &after.notes {
            let to = place(note);
            let before = stood.get(&note.moment);
            let (from, cause) = match (self.released.remove(&note.moment), before) {
                (Some(from), _) => (from, Cause::Settles),
                (None, Some((_, seen))) => (*seen, Cause::Shifts),
                (None, None) => (WallPos::new(to.x, to.y - LANDING), Cause::Lands),
            };
            if from == to {
                continue;
            }
            // What is already on its way to this very place goes on as it was.
            let goes_on = before.is_some_and(|(stood, _)| *stood == to);
            let running = self.slides.get(&note.moment).copied().filter(|_| goes_on);
            let slide = running.unwrap_or(Slide { from, start: self.now, cause });
            slides.insert(note.moment.clone(), slide);
        }
        self.slides = if slides.len() > MOST_MOVING { FxHashMap::default() } else { slides };
        self.released.clear();
    }

    /// Notes were let go here: they settle into their places from here.
    pub fn release(&mut self, notes: impl IntoIterator<Item = (MomentId, WallPos)>) {
        if self.reduced_motion {
            return;
        }
        for (id, from) in notes {
            let slide = Slide { from, start: self.now, cause: Cause::Settles };
            self.slides.insert(id.clone(), slide);
            self.released.insert(id, from);
        }
    }

    /// Lays out the note that is dragged, if it comes from the shelf.
    pub fn lift_from_shelf(&mut self, wall: &Wall, dragged: Option<&MomentId>) {
        let parked = dragged.filter(|id| wall.moment(id).is_some_and(|moment| moment.parked));
        self.lifted = parked.and_then(|id| loose_note(wall, id, &mut self.book));
    }

    /// The scene that is shown.
    pub fn scene(&self) -> &Arc<Scene> {
        static EMPTY: std::sync::OnceLock<Arc<Scene>> = std::sync::OnceLock::new();
        match &self.shown {
            Some(shown) => &shown.scene,
            None => EMPTY.get_or_init(|| Arc::new(Scene::empty())),
        }
    }

    /// The scene that the pointer means: as it was when notes were taken, while they are dragged, else what is shown.
    pub fn aimed_at(&self) -> &Arc<Scene> {
        self.held.as_ref().map_or_else(|| self.scene(), |held| &held.scene)
    }

    /// The wall that is shown; during a drag the one that letting go would make.
    pub fn wall(&self) -> Option<&Arc<Wall>> {
        self.shown.as_ref().map(|shown| &shown.wall)
    }

    /// Where a note is seen now, on its way to its place.
    pub fn place_of(&self, note: &Note) -> WallPos {
        let to = WallPos::new(note.rect.x, note.rect.y);
        let Some(slide) = self.slides.get(&note.moment) else { return to };
        let eased = cubic_out(slide.way(self.now));
        WallPos::new(
            slide.from.x + (to.x - slide.from.x) * eased,
            slide.from.y + (to.y - slide.from.y) * eased,
        )
    }

    /// How far a note still is above the wall that was let go, from 1 to 0.
    pub fn height_of(&self, id: &MomentId) -> f32 {
        let slide = self.slides.get(id).filter(|slide| slide.cause == Cause::Settles);
        slide.map_or(0.0, |slide| 1.0 - cubic_out(slide.way(self.now)))
    }

    /// How much is seen of a note, 0 to 1: a new one comes out of nothing.
    pub fn presence_of(&self, id: &MomentId) -> f32 {
        let slide = self.slides.get(id).filter(|slide| slide.cause == Cause::Lands);
        slide.map_or(1.0, |slide| cubic_out(slide.way(self.now)))
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

    /// For how long, in seconds, nothing but what is on the wall has moved.
    pub fn rests_for(&self) -> f64 {
        self.now - self.moved_at
    }

    /// True while the zoom changes, and a moment after.
    pub fn is_zooming(&self) -> bool {
        self.now - self.zoomed_at < STILL
    }

    /// Where a note stands.
    pub fn note_rect(&self, id: &MomentId) -> Option<WallRect> {
        self.scene().notes.iter().find(|note| note.moment == *id).map(|note| note.rect)
    }
}
