//! How the window is divided.

use egui::{Rect, pos2};

use super::session::{Drawer, Session, Station};
use super::style::{self, Measures};
use super::view::Margins;

/// The parts of the window.
pub(super) struct Parts {
    pub top: Rect,
    pub wall: Rect,
    /// Where bars lie over the wall: all of it, but for the tab that shows hidden panels again.
    pub over_wall: Rect,
    /// The experience curve; of no height where there is none.
    pub curve: Rect,
    pub dock: Option<Rect>,
    /// Under the wall: what curve and dock stand on.
    pub dock_ground: Rect,
    pub status: Rect,
    pub side: Option<Rect>,
}

/// Between the wall's part of the window and what stands under it.
const BELOW_WALL: f32 = 10.0;
/// So much of an upright window's height is the panel's, when it is open.
const SHEET: f32 = 0.45;
/// Taken by the tab that shows hidden panels again.
pub(super) const TAB: f32 = 52.0;
/// Where they would be narrower than this, wall and dock stay as wide as the window, under the panel.
const LEAST_BESIDE: f32 = 480.0;

impl Parts {
    /// True if the panel is open, though the window is too narrow to show it always.
    pub fn is_drawer_open(window: Rect, measures: &Measures, session: &Session) -> bool {
        let is_beside =
            window.height() > window.width() || window.width() - style::DRAWER >= LEAST_BESIDE;
        measures.panel.is_none()
            && match session.drawer {
                Drawer::AsNeeded => is_beside && session.station != Station::Moments,
                Drawer::Open => true,
                Drawer::Closed => false,
            }
    }

    /// What is kept free round the wall: less below it where something else stands there, which keeps its own distance.
    pub fn wall_margins(&self, measures: &Measures) -> Margins {
        let is_last = self.dock.is_none() && !self.curve.is_positive();
        let foot = if is_last { measures.wall_top } else { measures.wall_foot - BELOW_WALL };
        Margins { side: measures.margin, head: measures.wall_top, foot }
    }

    /// Divides the window.
    pub fn of(window: Rect, measures: &Measures, session: &Session) -> Self {
        let hidden = session.panels_hidden;
        let top_height = if hidden { 0.0 } else { measures.top_bar };
        // Where the window stands upright the panel comes up from below, and the wall stays in view above it.
        let is_upright = measures.panel.is_none() && window.height() > window.width();
        let status_height = if hidden { 0.0 } else { measures.status };
        let (top, rest) = window.split_top_bottom_at_y(window.top() + top_height);
        let is_drawer_open = Self::is_drawer_open(window, measures, session);
        let is_sheet_open = is_upright && is_drawer_open && !hidden;
        let sheet = is_sheet_open.then(|| rest.with_min_y(rest.bottom() - window.height() * SHEET));
        let rest = sheet.map_or(rest, |sheet| rest.with_max_y(sheet.top()));
        let beside = measures.panel.filter(|_| !hidden);
        let (left, side) = match beside {
            Some(width) => {
                let (left, side) = rest.split_left_right_at_x(rest.right() - width);
                (left, Some(side))
            }
            None => (rest, None),
        };
        let (above, status) = left.split_top_bottom_at_y(left.bottom() - status_height);
        let lies_over = measures.panel.is_none() && !hidden && !is_upright && is_drawer_open;
        let drawer = lies_over.then(|| {
            let width = style::DRAWER.min(above.width() - 60.0);
            above.with_min_x(above.right() - width)
        });
        let has_dock = !hidden;
        let dock_height = measures.dock + measures.dock_foot;
        let wall_bottom =
            if has_dock { above.bottom() - dock_height - BELOW_WALL } else { above.bottom() };
        // Wall and dock stand beside the panel, if that leaves them room; else the panel lies over them.
        let free =
            drawer.map(|drawer| drawer.left()).filter(|left| left - above.left() >= LEAST_BESIDE);
        let dock_right = free.unwrap_or(above.right());
        let dock = Rect::from_min_max(
            pos2(above.left() + measures.margin, above.bottom() - dock_height),
            pos2(dock_right - measures.margin, above.bottom() - measures.dock_foot),
        );
        let above_dock = Rect::from_min_max(above.min, pos2(dock_right, wall_bottom));
        let (wall, curve) = match session.shows_curve {
            true => with_curve(above_dock, measures, has_dock),
            false => (above_dock, above_dock.with_min_y(wall_bottom)),
        };
        let dock_ground = Rect::from_min_max(wall.left_bottom(), pos2(dock_right, above.bottom()));
        Self {
            top,
            wall,
            over_wall: wall.with_max_x(wall.right() - if hidden { TAB } else { 0.0 }),
            curve,
            dock: has_dock.then_some(dock),
            dock_ground,
            status,
            side: side.or(drawer).or(sheet),
        }
    }
}

/// Divides what is above the dock into the wall and the experience curve under it. Where the wall would be left with
/// next to nothing, there is no curve.
fn with_curve(area: Rect, measures: &Measures, has_dock: bool) -> (Rect, Rect) {
    const LEAST_WALL: f32 = 120.0;
    let foot = if has_dock { 0.0 } else { 12.0 };
    let bottom = area.bottom() - foot;
    let top = bottom - measures.curve;
    if top - BELOW_WALL - area.top() < LEAST_WALL {
        return (area, area.with_min_y(area.bottom()));
    }
    let strip = Rect::from_x_y_ranges(area.x_range().shrink(measures.margin), top..=bottom);
    (area.with_max_y(top - BELOW_WALL), strip)
}
