//! A card of the dock: something drawn, a number with its noun in bold, and a quiet line under it.

use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::style::{font, radius, size};
use super::super::widgets::{focus_ring, galley, pointed, shadows};
use crate::layout::text::Weight;

/// Below this height the quiet line is left out, in points.
const TWO_LINES: f32 = 60.0;

/// What stands on a card.
pub(super) struct DockCard<'c> {
    /// In bold, and its name.
    pub title: &'c str,
    /// Under it, where there is room.
    pub caption: &'c str,
    /// How wide what is drawn is, in points.
    pub lead: f32,
    /// It can be pressed.
    pub is_button: bool,
}

impl DockCard<'_> {
    /// Shows it from `left` on in the dock, and draws with `lead` in front of its words.
    pub fn show(
        &self,
        app: &App,
        ui: &mut Ui,
        dock: Rect,
        left: f32,
        lead: impl FnOnce(&Ui, Rect),
    ) -> Response {
        let theme = &app.view.theme;
        let has_two_lines = dock.height() > TWO_LINES && !self.caption.is_empty();
        let title = galley(ui, self.title, font(18.0, Weight::Bold), theme.ink);
        let caption = galley(ui, self.caption, font(size::SMALL, Weight::Regular), theme.ink3);
        let words =
            if has_two_lines { title.size().x.max(caption.size().x) } else { title.size().x };
        let padding = if dock.height() > TWO_LINES { 20.0 } else { 14.0 };
        let width = padding * 2.0 + self.lead + 14.0 + words;
        let rect = Rect::from_min_size(pos2(left, dock.top()), vec2(width, dock.height()));
        let sense = if self.is_button { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, ui.scope_id().with(("card", self.title)), sense);
        let role = if self.is_button { Role::Button } else { Role::Label };
        response.widget_info(|| WidgetInfo::labeled(role, true, self.title));
        ui.accesskit_node_builder(response.id, |node| node.set_description(self.caption));
        pointed(ui, &response);
        shadows(ui, rect, radius::DOCK, &theme.chrome.card_shadows);
        let ground = if response.hovered() && self.is_button {
            super::super::widgets::touched(theme, theme.chrome.raised)
        } else {
            theme.chrome.raised
        };
        ui.painter().rect_filled(rect, radius::DOCK, ground);
        let drawn = Rect::from_min_size(
            pos2(rect.left() + padding, rect.top()),
            vec2(self.lead, rect.height()),
        );
        lead(ui, drawn);
        let x = drawn.right() + 14.0;
        let middle = rect.center().y;
        if has_two_lines {
            ui.painter().galley(pos2(x, middle - title.size().y + 1.0), title, theme.ink);
            ui.painter().galley(pos2(x, middle + 3.0), caption, theme.ink3);
        } else {
            ui.painter().galley(pos2(x, middle - title.size().y / 2.0), title, theme.ink);
        }
        focus_ring(ui, &response, radius::DOCK, theme);
        response
    }
}
