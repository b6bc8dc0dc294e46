//! How the window is divided.

use egui::{Rect, pos2, vec2};

use super::session::Session;
use super::style::{self, Measures};

/// The parts of the window.
pub(super) struct Parts {
    pub top: Rect,
    pub wall: Rect,
    pub dock: Option<Rect>,
    pub dock_ground: Rect,
    pub status: Rect,
    pub side: Option<Rect>,
    pub drawer_tab: Option<Rect>,
}

impl Parts {
    /// Divides the window.
    pub fn of(window: Rect, measures: &Measures, session: &Session) -> Self {
        let hidden = session.panels_hidden;
        let top_height = if hidden { 0.0 } else { measures.top_bar };
        let status_height = if hidden { 0.0 } else { measures.status };
        let (top, rest) = window.split_top_bottom_at_y(window.top() + top_height);
        let beside = measures.panel.filter(|_| !hidden);
        let (left, side) = match beside {
            Some(width) => {
                let (left, side) = rest.split_left_right_at_x(rest.right() - width);
                (left, Some(side))
            }
            None => (rest, None),
        };
        let over = (measures.panel.is_none() && !hidden).then(|| {
            let width = style::DRAWER.min(rest.width() - 60.0);
            Rect::from_min_max(pos2(rest.right() - width, rest.top()), rest.max)
        });
        let drawer = over.filter(|_| session.drawer_open);
        let (above, status) = left.split_top_bottom_at_y(left.bottom() - status_height);
        let has_dock = !hidden;
        let dock_height = measures.dock + measures.dock_foot;
        let wall_bottom =
            if has_dock { above.bottom() - dock_height - 10.0 } else { above.bottom() };
        let dock = Rect::from_min_max(
            pos2(above.left() + measures.margin, above.bottom() - dock_height),
            pos2(above.right() - measures.margin, above.bottom() - measures.dock_foot),
        );
        let dock_ground = Rect::from_min_max(pos2(above.left(), wall_bottom), above.max);
        let wall = Rect::from_min_max(above.min, pos2(above.right(), wall_bottom));
        let tab_right = drawer.map_or(rest.right(), |drawer| drawer.left());
        let drawer_tab = over.map(|_| {
            Rect::from_min_size(pos2(tab_right - 48.0, rest.top() + 8.0), vec2(44.0, 44.0))
        });
        Self {
            top,
            wall,
            dock: has_dock.then_some(dock),
            dock_ground,
            status,
            side: side.or(drawer),
            drawer_tab,
        }
    }
}
