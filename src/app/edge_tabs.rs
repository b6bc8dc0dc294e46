//! The tabs at the right edge of the wall that bring panels up.

use egui::{Rect, Ui};

use super::intent::Intent;
use super::style::radius;
use super::widgets::icon_button;
use super::{App, Command};
use crate::paint::icons::chrome;
use crate::words::window as words;

impl App {
    /// The tab at the right edge that opens the panel where there is no room for it beside the wall.
    pub(super) fn drawer_tab(&self, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
        let open = self.session.drawer_open;
        let name = if open { words::hide_panel() } else { words::show_panel() };
        if self.edge_tab(ui, rect, name) {
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
}
