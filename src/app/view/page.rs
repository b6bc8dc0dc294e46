//! The whole wall as a page for the room shows it: in lines that fill the page, whatever the window beside it shows.

use std::sync::Arc;

use egui::Vec2;

use super::View;
use crate::layout::{Scene, WallLayout, whole_fit};
use crate::model::{Date, Wall};

/// Pages of different sizes that are shown at once: in the window and on the projector.
const MOST: usize = 2;

/// The wall as it was laid out for a page.
pub(super) struct WallPage {
    wall: Arc<Wall>,
    today: Date,
    room: Vec2,
    scene: Arc<Scene>,
}

impl View {
    /// Lays the wall that is shown out for a page with so much room for it, in points.
    pub fn prepare_page(&mut self, room: Vec2) {
        let Some(shown) = &self.shown else { return };
        let (wall, today) = (Arc::clone(&shown.wall), shown.today);
        self.pages.retain(|page| Arc::ptr_eq(&page.wall, &wall) && page.today == today);
        if self.pages.iter().any(|page| page.room == room) {
            return;
        }
        let layout = WallLayout::for_screen(&wall, today, &mut self.texts, &mut self.book);
        let (flow, _) = whole_fit(&layout, room.x, room.y, &mut self.book);
        let scene = Arc::new(layout.scene(flow, &mut self.book));
        self.pages.truncate(MOST - 1);
        self.pages.insert(0, WallPage { wall, today, room, scene });
    }

    /// The wall as it was laid out last for such a page, and whether it is as it is shown now; `None` before it is laid
    /// out.
    pub fn page(&self, room: Vec2) -> Option<(&Arc<Scene>, bool)> {
        let page = self.pages.iter().find(|page| page.room == room)?;
        let is_now = self
            .shown
            .as_ref()
            .is_some_and(|shown| Arc::ptr_eq(&page.wall, &shown.wall) && page.today == shown.today);
        Some((&page.scene, is_now))
    }
}
