//! What stands in the dock of a station: cards, with something drawn, a number with its noun in bold and a quiet line
//! under it; and a date at the right.

use egui::accesskit::Role;
use egui::{Color32, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::grounds::card;
use super::super::style::{font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{galley, outline, paint_icon, thin};
use crate::layout::text::Weight;

/// Below this height the quiet line is left out, in points.
const TWO_LINES: f32 = 60.0;
/// Between what is drawn and the words.
const LEAD_GAP: f32 = 12.0;

/// True if a dock has room for two lines.
pub(super) fn has_two_lines(dock: Rect) -> bool {
    dock.height() > TWO_LINES
}

/// How large a face or a disc is in a dock.
pub(super) fn lead_of(dock: Rect) -> f32 {
    if has_two_lines(dock) { 40.0 } else { 30.0 }
}

/// A card.
pub(super) struct DockCard<'c> {
    /// In bold.
    pub title: &'c str,
    /// What assistive technology calls it, and what is told under the pointer where the title says less.
    pub name: &'c str,
    /// Under it, where there is room.
    pub caption: &'c str,
    /// How wide what is drawn is, in points.
    pub lead: f32,
}

impl<'c> DockCard<'c> {
    /// A card with a face or a disc.
    pub fn new(dock: Rect, title: &'c str, caption: &'c str) -> Self {
        Self { title, name: title, caption, lead: lead_of(dock) }
    }

    /// How wide it is, in points.
    pub fn width(&self, ui: &Ui, dock: Rect) -> f32 {
        let ink = Color32::PLACEHOLDER;
        let mut words = galley(ui, self.title, font(size::COUNT, Weight::Bold), ink).size().x;
        if has_two_lines(dock) {
            let caption = galley(ui, self.caption, font(size::SMALL, Weight::Regular), ink);
            words = words.max(caption.size().x);
        }
        2.0 * padding(dock) + self.lead + LEAD_GAP + words
    }

    /// Shows it from `left` on in the dock, and draws with `lead` in front of its words. Returns its right edge.
    pub fn show(
        &self,
        app: &App,
        ui: &Ui,
        dock: Rect,
        left: f32,
        lead: impl FnOnce(&Ui, Rect),
    ) -> f32 {
        let theme = &app.view.theme;
        let (ink, quiet) = (theme.ink, theme.ink3);
        let size = vec2(self.width(ui, dock), dock.height());
        let rect = Rect::from_min_size(pos2(left, dock.top()), size);
        let response = ui.interact(rect, ui.scope_id().with(("card", self.name)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.name));
        ui.accesskit_node_builder(response.id, |node| node.set_description(self.caption));
        card(ui, theme, rect, radius::DOCK, theme.chrome.raised, &theme.chrome.card_shadows);
        if theme.is_dark() {
            outline(ui, rect, radius::DOCK, 1.0, theme.chrome.line);
        }
        let corner = pos2(rect.left() + padding(dock), rect.top());
        let drawn = Rect::from_min_size(corner, vec2(self.lead, rect.height()));
        lead(ui, drawn);
        let x = drawn.right() + LEAD_GAP;
        let middle = rect.center().y;
        let title = galley(ui, self.title, font(size::COUNT, Weight::Bold), ink);
        if has_two_lines(dock) && !self.caption.is_empty() {
            let caption = galley(ui, self.caption, font(size::SMALL, Weight::Regular), quiet);
            ui.painter().galley(pos2(x, middle - title.size().y + 1.0), title, ink);
            ui.painter().galley(pos2(x, middle + 3.0), caption, quiet);
        } else {
            ui.painter().galley(pos2(x, middle - title.size().y / 2.0), title, ink);
        }
        if self.name != self.title {
            response.tooltip(theme, self.name);
        }
        rect.right()
    }
}

fn padding(dock: Rect) -> f32 {
    if has_two_lines(dock) { 18.0 } else { 12.0 }
}

/// A quiet line with an icon at the right of the dock, where there is room for it.
pub(super) fn aside(app: &App, ui: &Ui, room: Rect, icon: char, text: &str) {
    let theme = &app.view.theme;
    let words = galley(ui, text, font(size::SMALL, Weight::Regular), theme.ink2);
    let left = room.right() - words.size().x;
    if left - 34.0 < room.left() {
        return;
    }
    let place = Rect::from_min_max(pos2(left - 32.0, room.top()), room.max);
    let response = ui.interact(place, ui.scope_id().with("aside"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    let middle = room.center().y;
    paint_icon(ui, pos2(left - 18.0, middle), icon, thin(20.0), theme.ink2);
    ui.painter().galley(pos2(left, middle - words.size().y / 2.0), words, theme.ink2);
}
