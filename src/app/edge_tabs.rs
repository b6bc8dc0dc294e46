//! The tabs at the right edge of the wall that bring panels up.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, WidgetInfo, pos2};

use super::intent::Intent;
use super::style::{font, radius, size};
use super::widgets::{focus_ring, galley, icon_button, paint_icon, paint_line, pointed, thin};
use super::{App, Command};
use crate::layout::text::Weight;
use crate::paint::icons::chrome;
use crate::words::window as words;

/// On a narrower wall the tab has no word.
const WITH_WORD: f32 = 600.0;
/// Before its icon and behind its word.
const PADDING: f32 = 12.0;
/// From its left edge to its word.
const INDENT: f32 = PADDING + size::ICON + 8.0;

impl App {
    /// Where the tab stands that opens the panel, its right end at a place: as wide as its word, where there is room.
    pub(super) fn drawer_tab_place(&self, ui: &Ui, tab: Rect, wall: Rect) -> Rect {
        if self.session.drawer_open || wall.width() < WITH_WORD {
            return tab;
        }
        let style = font(size::LABEL, Weight::Medium);
        let word = galley(ui, self.session.station.word(), style, self.view.theme.ink);
        tab.with_min_x(tab.right() - INDENT - word.size().x - PADDING - 2.0)
    }

    /// The tab at the right edge that opens the panel where there is no room for it beside the wall.
    pub(super) fn drawer_tab(&self, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
        let open = self.session.drawer_open;
        let name = if open { words::hide_panel() } else { words::show_panel() };
        let is_pressed = if rect.width() > rect.height() {
            self.worded_tab(ui, rect, name)
        } else {
            self.edge_tab(ui, rect, name)
        };
        if is_pressed {
            intents.push(Intent::Drawer(!open));
        }
    }

    /// The tab that shows hidden panels again.
    pub(super) fn panels_tab(&self, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
        if self.edge_tab(ui, rect, words::show_panels()) {
            intents.push(Intent::Command(Command::HidePanels));
        }
    }

    /// A button on a piece of panel. True if it was pressed.
    fn edge_tab(&self, ui: &mut Ui, rect: Rect, name: &str) -> bool {
        let theme = &self.view.theme;
        ui.painter().rect_filled(rect, radius::FIELD, theme.chrome.panel);
        let icon = chrome::SIDEBAR;
        icon_button(ui, theme, icon, name, true).clicked()
    }

    /// The same with the word of the station whose panel it is.
    fn worded_tab(&self, ui: &mut Ui, rect: Rect, name: &str) -> bool {
        let theme = &self.view.theme;
        let (rect, response) = ui.allocate_exact_size(rect.size(), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
        pointed(ui, &response);
        ui.painter().rect_filled(rect, radius::FIELD, theme.chrome.panel);
        if response.hovered() {
            ui.painter().rect_filled(rect, radius::FIELD, theme.chrome.hovered);
        }
        let icon_at = pos2(rect.left() + PADDING + size::ICON / 2.0, rect.center().y);
        paint_icon(ui, icon_at, chrome::SIDEBAR, thin(size::ICON), theme.ink);
        let at = pos2(rect.left() + INDENT, rect.center().y);
        let style = font(size::LABEL, Weight::Medium);
        let word = self.session.station.word();
        paint_line(ui, at, word, style, theme.ink, rect.right() - at.x);
        focus_ring(ui, &response, radius::FIELD, theme);
        response.on_hover_text(name).clicked()
    }
}
