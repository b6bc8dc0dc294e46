//! While the room works the wall stays as it stands: its lines, its zoom, and how far it is scrolled.

use std::sync::Arc;

use egui::{Vec2, vec2};
use rustc_hash::FxHashSet;

use super::camera::Camera;
use super::{Shown, View};
use crate::layout::{Flow, HeldLines, Scene, WallLayout};
use crate::model::{MomentId, Wall};

/// Lines stay, also more of them than the wall needs, unless they make it by so much smaller.
const SMALLER_FOR_MORE_LINES: f32 = 0.9;

impl View {
    /// What is shown of the wall before, if the wall alone has changed: neither the window, nor what the camera is to show.
    pub(super) fn changed(&self, wall: &Wall) -> Option<&Shown> {
        let in_place = |shown: &&Shown| {
            let is_same =
                std::ptr::eq(Arc::as_ptr(&shown.wall), wall) && shown.written == self.texts.written;
            shown.area == self.area.size() && !is_same
        };
        self.shown.as_ref().filter(in_place)
    }

    /// The wall with the lines that are shown, as long as no other notes stand on it and it fits as it did: what is sorted
    /// comes to stand where it was shown to come, what is taken away leaves all others on their lines, and nothing jumps
    /// from under the pointer.
    pub(super) fn kept_lines(
        &mut self,
        layout: &WallLayout<'_>,
        wall: &Wall,
        room: f32,
    ) -> Option<Scene> {
        let shown = self.changed(wall).filter(|_| self.held.is_none())?;
        let stages = |wall: &Wall| wall.stages.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
        let were_there: FxHashSet<&MomentId> =
            shown.scene.notes.iter().map(|note| &note.moment).collect();
        let mut on_wall = wall.timeline().map(|moment| &moment.id).peekable();
        let is_left = on_wall.peek().is_some();
        let comes_nothing = on_wall.all(|id| were_there.contains(id));
        if !is_left || !comes_nothing || stages(&shown.wall) != stages(wall) {
            return None;
        }
        let was_whole = self.was_whole.unwrap_or_else(|| self.is_whole());
        let lines = HeldLines::of(&shown.scene);
        let kept = layout.kept_scene(self.flow, &lines, &mut self.book)?;
        let zoom = self.aimed_zoom();
        let fits = kept.size.height * zoom <= room + 1.0;
        // In the middle of a word nothing is zoomed; what is written stays in view.
        let is_written = self.texts.written.is_some();
        (fits || is_written || !was_whole).then_some(kept)
    }

    /// True if the lines that could stay have become more than the wall needs, and it could be clearly larger: one note
    /// after the other was moved, and each left the others where they stood.
    pub(super) fn is_outgrown(
        &mut self,
        kept: &Scene,
        layout: &WallLayout<'_>,
        room: Vec2,
    ) -> bool {
        if self.texts.written.is_some() {
            return false;
        }
        let (flow, best) = self.fit_followed(layout, room);
        let has_more = kept.axis.len() > layout.line_count(flow);
        has_more && self.aimed_zoom() < best * SMALLER_FOR_MORE_LINES
    }

    /// The zoom once the camera stands still.
    pub(super) fn aimed_zoom(&self) -> f32 {
        self.flight.map_or(self.camera, |flight| flight.to).zoom
    }

    /// True if all lines of the wall are in view, or will be when the camera stands still.
    pub(super) fn is_whole(&self) -> bool {
        let zoom = self.aimed_zoom();
        let room = self.margins.inside(self.area).y - self.covered_above;
        self.scene().size.height * zoom <= room + 1.0
    }

    /// While the room writes and sorts, flow and zoom stay as long as all of the wall fits and they are nearly as good as
    /// the best: the wall does not jump. `None` if another flow is needed. Where the zoom must change nothing is kept by
    /// keeping the flow, and a line more than the wall needs would tear a stage for nothing.
    pub(super) fn kept_zoom(
        &mut self,
        layout: &WallLayout<'_>,
        wall: &Wall,
        (best_flow, best): (Flow, f32),
        room: Vec2,
    ) -> Option<f32> {
        /// By so much a wall may be smaller than it could be.
        const SMALLER: f32 = 0.8;
        /// And larger than the one that was found best, which leaves less of the window bare.
        const LARGER: f32 = 1.03;
        const ROUNDING: f32 = 1.001;
        let before = &self.changed(wall)?.scene;
        let (is_first, lines_before) = (before.notes.is_empty(), before.axis.len());
        let mut fits = |flow| {
            let size = layout.size(flow, &mut self.book);
            (room.x / size.width.max(1.0), room.y / size.height.max(1.0))
        };
        // A wall that scrolls is only as wide as the window.
        let (_, down) = fits(best_flow);
        let scrolls = down < best * 0.99;
        let (across, down) = fits(self.flow);
        let largest = if scrolls { across } else { across.min(down) };
        let now = self.aimed_zoom();
        let is_good = now <= largest * ROUNDING && (best * SMALLER..best * LARGER).contains(&now);
        let (lines, fewest) = (layout.line_count(self.flow), layout.line_count(best_flow));
        let tears_nothing = lines <= lines_before.max(fewest);
        let is_outgrown = lines > fewest && now < best * SMALLER_FOR_MORE_LINES;
        (is_good && tears_nothing && !is_outgrown && !is_first).then_some(now)
    }

    /// A wall that is higher than the window stays scrolled where it is.
    pub(super) fn kept_scroll(&self, camera: Camera) -> Vec2 {
        let height = self.scene().size.height * camera.zoom;
        let room = self.area.height() - self.covered;
        let head = self.head();
        let lowest = (room - self.margins.foot - height).min(head);
        let aimed_at = self.flight.map_or(self.camera, |flight| flight.to);
        vec2(self.margins.side, aimed_at.offset.y.clamp(lowest, head))
    }
}
