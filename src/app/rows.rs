//! Menus: where they stand, and their rows, in every menu alike (tokens 5).

use egui::accesskit::Role;
use egui::{
    Align2, Color32, Context, Popup, Rect, Response, Sense, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::commands::Command;
use super::style::{font, radius, size};
use super::widgets::{focus_ring, galley, paint_icon, paint_line, paint_swatch, pointed, thin};
use crate::layout::TypeLook;
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::paint::icons::chrome as icon;

/// Height of a row, in points.
const ROW: f32 = 44.0;
/// Round the rows of a list that a field opens: as much as round the segments of a track, so that both are nested alike
/// and the list's words stand under those of its field.
const LIST_PADDING: i8 = 4;
/// From a row to its words, in a list and in a menu.
const INSET: (f32, f32) = (10.0, 12.0);
/// From a menu to the window's edges, in points, so that its corners and its shadow are seen.
const CLEAR: f32 = 8.0;

/// The same menu so that it touches no edge of the window: one that would is moved off the edge.
pub(super) fn clear_of_edges<'m>(context: &Context, menu: Popup<'m>) -> Popup<'m> {
    let (Some(place), Some(anchor)) = (menu.get_popup_rect(), menu.get_anchor_rect()) else {
        return menu;
    };
    let room = context.content_rect().shrink(CLEAR);
    let last = room.max - place.size();
    let shift = place.min.min(last).max(room.min) - place.min;
    if shift == Vec2::ZERO {
        return menu;
    }
    let align = menu.get_best_align();
    menu.anchor(anchor.translate(shift)).align(align).align_alternatives(&[])
}

/// The same menu as the list of a field; what it says is shown with [`as_list`].
pub(super) fn list<'m>(ui: &Ui, menu: Popup<'m>) -> Popup<'m> {
    clear_of_edges(ui, menu.frame(egui::Frame::popup(ui.style()).inner_margin(LIST_PADDING)))
}

/// Rows in it are nested as segments are.
pub(super) fn as_list(ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.spacing_mut().menu_margin = egui::Margin::same(LIST_PADDING);
}

fn is_list(ui: &Ui) -> bool {
    ui.spacing().menu_margin.left == LIST_PADDING
}

fn inset(ui: &Ui) -> f32 {
    if is_list(ui) { INSET.0 } else { INSET.1 }
}

/// How high what a menu says may be; a longer one scrolls.
pub(super) fn menu_room(ui: &Ui) -> f32 {
    ui.content_rect().height() - 2.0 * (CLEAR + f32::from(ui.spacing().menu_margin.top))
}

/// What stands before a row's words.
#[derive(Clone, Copy)]
pub(super) enum Lead<'r> {
    /// Nothing, and no room for it.
    Nothing,
    /// An icon.
    Icon(char),
    /// A contact type's paper.
    Swatch(Option<&'r TypeLook>),
}

/// A row.
pub(super) struct Row<'r> {
    /// Its words, and its name.
    pub text: &'r str,
    /// What stands before them.
    pub lead: Lead<'r>,
    /// The key that does the same.
    pub key: Option<String>,
    /// It is chosen now; a tick stands at its end.
    pub is_ticked: bool,
    /// It can be chosen.
    pub enabled: bool,
    /// What it is for assistive technology.
    pub role: Role,
}

impl<'r> Row<'r> {
    /// A row that can be chosen.
    pub fn new(text: &'r str, lead: Lead<'r>) -> Self {
        Self { text, lead, key: None, is_ticked: false, enabled: true, role: Role::MenuItem }
    }

    /// The row of a command, with its icon and its key.
    pub fn of(command: Command, enabled: bool) -> Self {
        let lead = Lead::Icon(command.icon().unwrap_or(' '));
        Self { key: command.shortcut_text(), enabled, ..Self::new(command.label(), lead) }
    }

    /// The same as a button, for the menu of the toolbar (product.md 8).
    pub fn into_button(self) -> Self {
        Self { role: Role::Button, ..self }
    }

    /// How wide it has to be for all of its words and its key, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        let width = |text: &str, size: f32, weight: Weight| {
            galley(ui, text, font(size, weight), Color32::PLACEHOLDER).size().x
        };
        let lead = match self.lead {
            Lead::Nothing => 12.0,
            Lead::Icon(_) => 46.0,
            Lead::Swatch(_) => 50.0,
        };
        let words = width(self.text, size::LABEL, Weight::Medium);
        let key = self.key.as_deref().map(|key| width(key, size::SMALL, Weight::Regular) + 8.0);
        (lead + words + key.unwrap_or_default() + 12.0).ceil() + 1.0
    }

    /// Shows it as wide as there is room; a click chooses it.
    pub fn show(self, ui: &mut Ui, theme: &Theme) -> Response {
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), sense);
        response.widget_info(|| WidgetInfo::labeled(self.role, self.enabled, self.text));
        pointed(ui, &response);
        let is_lit = self.enabled && (response.hovered() || response.has_focus());
        let radius = if is_list(ui) { radius::FIELD } else { radius::SMALL };
        if is_lit {
            ui.painter().rect_filled(rect, radius, theme.chrome.lit);
        }
        let ink = if self.enabled { theme.ink } else { theme.chrome.disabled };
        let left = match self.lead {
            Lead::Nothing => rect.left() + inset(ui),
            Lead::Icon(icon) => {
                paint_icon(ui, pos2(rect.left() + 23.0, rect.center().y), icon, thin(22.0), ink);
                rect.left() + 46.0
            }
            Lead::Swatch(look) => {
                let corner = pos2(rect.left() + 10.0, rect.center().y - 14.0);
                paint_swatch(ui, theme, look, Rect::from_min_size(corner, vec2(28.0, 28.0)));
                rect.left() + 50.0
            }
        };
        let right = self.end(ui, rect, (if is_lit { theme.ink2 } else { theme.ink3 }, ink));
        let style = font(size::LABEL, Weight::Medium);
        paint_line(ui, pos2(left, rect.center().y), self.text, style, ink, right - left);
        focus_ring(ui, &response, radius, theme);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        response
    }

    /// What stands at its end: its key or its tick, each in its ink. Returns where its words may end.
    fn end(&self, ui: &Ui, rect: Rect, (quiet, ink): (Color32, Color32)) -> f32 {
        let right = rect.right() - inset(ui);
        if let Some(key) = &self.key {
            let at = pos2(right, rect.center().y);
            let style = font(size::SMALL, Weight::Regular);
            ui.painter().text(at, Align2::RIGHT_CENTER, key, style, quiet).left() - 8.0
        } else if self.is_ticked {
            paint_icon(ui, pos2(right - 11.0, rect.center().y), icon::CHECK, thin(22.0), ink);
            right - 30.0
        } else {
            right
        }
    }
}

/// A line between groups of rows.
pub(super) fn rule(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 9.0), Sense::hover());
    let line = Rect::from_center_size(rect.center(), vec2(rect.width() - 16.0, 1.0));
    ui.painter().rect_filled(line, 0.0, theme.chrome.raised_line);
}
