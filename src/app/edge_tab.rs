//! The tab at the right edge of the wall that brings hidden panels up again.

use egui::Ui;

use super::intent::Intent;
use super::style::radius;
use super::widgets::icon_button;
use super::{App, Command};
use crate::paint::icons::chrome;
use crate::words::window as words;

impl App {
    /// The tab that shows hidden panels again.
    pub(super) fn panels_tab(&self, ui: &mut Ui, rect: egui::Rect, intents: &mut Vec<Intent>) {
        let theme = &self.view.theme;
        ui.painter().rect_filled(rect, radius::FIELD, theme.chrome.panel);
        if icon_button(ui, theme, chrome::SIDEBAR, words::show_panels(), true).clicked() {
            intents.push(Intent::Command(Command::HidePanels));
        }
    }
}
