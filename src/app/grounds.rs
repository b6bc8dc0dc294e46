//! What controls and cards lie on. In high contrast all grounds are alike and outlines tell them apart (tokens 1.1).

use egui::{Color32, Pos2, Rect, Stroke, Ui, pos2, vec2};

use super::pressing::Touch;
use super::widgets::{outline, shadows};
use crate::paint::{Shadow, Theme};

/// How wide outlines are that stand in for shades, in points; what is chosen has a wider one.
const LINE: f32 = 2.0;
const CHOSEN_LINE: f32 = 3.0;

/// The ground of something that can be pressed, or that holds such things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bed {
    /// Pressed into the panel: tracks, quiet buttons, chips.
    Sunk,
    /// A touch of the accent: what is chosen, and the question to the room.
    Chosen,
}

impl Bed {
    /// Of one of a choice.
    pub fn of(is_chosen: bool) -> Self {
        if is_chosen { Self::Chosen } else { Self::Sunk }
    }

    /// The same outline for a frame of the library's.
    pub fn stroke(self, theme: &Theme) -> Stroke {
        self.line(theme).map_or(Stroke::NONE, |(width, color)| Stroke::new(width, color))
    }

    /// The outline that stands in for its shade, where there are no shades.
    fn line(self, theme: &Theme) -> Option<(f32, Color32)> {
        let chrome = &theme.chrome;
        let line = match self {
            Self::Sunk => (LINE, chrome.edge),
            Self::Chosen => (CHOSEN_LINE, chrome.accent),
        };
        chrome.has_outlines.then_some(line)
    }
}

/// Paints a bed, as it is touched.
pub(super) fn bed(
    ui: &Ui,
    theme: &Theme,
    rect: Rect,
    radius: f32,
    bed: Bed,
    touch: impl Into<Touch>,
) {
    let fill = match bed {
        Bed::Sunk => theme.chrome.sunk,
        Bed::Chosen => theme.chrome.accent_soft,
    };
    let touch = touch.into();
    ui.painter().rect_filled(rect, radius, touch.fill(theme, fill));
    if let Some((width, line)) = bed.line(theme) {
        outline(ui, rect, radius, touch.line(theme, width), line);
    }
}

/// A sunk disc.
pub(super) fn sunk_disc(ui: &Ui, theme: &Theme, center: Pos2, diameter: f32) {
    let rect = Rect::from_center_size(center, egui::Vec2::splat(diameter));
    bed(ui, theme, rect, diameter / 2.0, Bed::Sunk, false);
}

/// Something that floats over what is behind it: with its shadows, or an outline where there are none.
pub(super) fn card(
    ui: &Ui,
    theme: &Theme,
    rect: Rect,
    radius: f32,
    fill: Color32,
    layers: &[Shadow],
) {
    shadows(ui, rect, radius, layers);
    ui.painter().rect_filled(rect, radius, fill);
    if theme.chrome.has_outlines {
        outline(ui, rect, radius, LINE, theme.chrome.edge);
    }
}

/// The outline of what floats, where there are no shadows.
pub(super) fn card_line(theme: &Theme) -> Stroke {
    if theme.chrome.has_outlines { Stroke::new(LINE, theme.chrome.edge) } else { Stroke::NONE }
}

/// Lets what was painted and goes on below by so much end softly at the foot of a rectangle: its last points go over
/// into the ground, and the very last are ground alone. What just begins there would be a stray line.
pub fn fade_out(ui: &Ui, rect: Rect, goes_on: f32, ground: Color32) {
    /// Height of the bare ground, in points.
    const BARE: f32 = 4.0;
    let height = goes_on.min(FADE + BARE);
    if height > 0.0 {
        let bare = rect.with_min_y(rect.bottom() - height * BARE / (FADE + BARE));
        ui.painter().rect_filled(bare, 0.0, ground);
        let above = Rect::from_min_max(pos2(rect.left(), rect.bottom() - height), bare.right_top());
        shade(ui, above, Color32::TRANSPARENT, ground);
    }
}

/// A ground over the top of what scrolls, so high, that what lies over it stands on; what goes on under it fades.
pub fn ground_over(ui: &Ui, rect: Rect, height: f32, ground: Color32) {
    let head = rect.with_max_y(rect.top() + height);
    ui.painter().rect_filled(head, 0.0, ground);
    let under = Rect::from_min_size(head.left_bottom(), vec2(rect.width(), FADE));
    shade(ui, under, ground, Color32::TRANSPARENT);
}

/// How far a part of the window fades into its ground, in points.
const FADE: f32 = 10.0;

/// From one colour at the top to another at the bottom.
fn shade(ui: &Ui, rect: Rect, top: Color32, bottom: Color32) {
    let mut mesh = egui::Mesh::default();
    for (y, color) in [(rect.top(), top), (rect.bottom(), bottom)] {
        mesh.colored_vertex(pos2(rect.left(), y), color);
        mesh.colored_vertex(pos2(rect.right(), y), color);
    }
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(2, 1, 3);
    ui.painter().add(mesh);
}
