//! The experience curve as the window shows it, laid out once for each wall and width.

use std::sync::Arc;

use egui::Vec2;

use super::View;
use crate::layout::{Strip, WallSize, strip};
use crate::model::Wall;

/// The strip that was laid out last, and for what.
pub(super) struct ShownStrip {
    wall: Arc<Wall>,
    size: Vec2,
    strip: Strip,
}

impl View {
    /// Lays out the strip for the wall that is shown, if anything of that changed. Without height there is none.
    pub fn prepare_strip(&mut self, wall: &Arc<Wall>, size: Vec2) {
        if size.y < 1.0 {
            self.strip = None;
            return;
        }
        let is_same = |shown: &ShownStrip| Arc::ptr_eq(&shown.wall, wall) && shown.size == size;
        if !self.strip.as_ref().is_some_and(is_same) {
            let room = WallSize { width: size.x, height: size.y };
            let strip = strip(wall, room, &mut self.book);
            self.strip = Some(ShownStrip { wall: Arc::clone(wall), size, strip });
        }
    }

    /// The strip, and the wall its points count in.
    pub fn strip(&self) -> Option<(&Strip, &Wall)> {
        self.strip.as_ref().map(|shown| (&shown.strip, shown.wall.as_ref()))
    }
}
