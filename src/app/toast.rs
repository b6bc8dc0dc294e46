//! A word to the user over the wall that goes away by itself.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::grounds::card;
use super::intent::Intent;
use super::style::{font, radius, size};
use super::widgets::{focus_ring, galley, pointed};
use super::{App, Parts};
use crate::layout::text::Weight;
use crate::words::window as words;

/// How long it stays, in seconds.
const STAYS: f64 = 6.0;
const HEIGHT: f32 = 52.0;

impl App {
    /// Sets when the word goes, and takes it away then.
    pub(super) fn toast_times(&mut self, ui: &Ui, now: f64) {
        let changes = self.document.changes();
        // What offered to take a change back says nothing once something else has been done.
        self.session.toast.take_if(|toast| toast.undoes.is_some_and(|undoes| undoes != changes));
        let Some(toast) = &mut self.session.toast else { return };
        let until = *toast.until.get_or_insert(now + STAYS);
        if now >= until {
            self.session.toast = None;
        } else {
            let left = std::time::Duration::from_secs_f64(until - now);
            ui.request_repaint_after(left);
        }
    }

    /// Draws it.
    pub(super) fn toast(&self, ui: &mut Ui, parts: &Parts, intents: &mut Vec<Intent>) {
        let Some(toast) = &self.session.toast else { return };
        let theme = &self.view.theme;
        // Light on dark, so that it stands out from the paper.
        let (ground, ink) = (theme.ink, theme.chrome.panel);
        let style = font(size::LABEL, Weight::Medium);
        let widest = parts.wall.width() - 80.0;
        let text = ui.painter().layout(toast.text.clone(), style.clone(), ink, widest - 40.0);
        // Only what was changed last can be taken back by it.
        let undo = (toast.undoes == Some(self.document.changes()))
            .then(|| galley(ui, words::undo(), font(size::LABEL, Weight::Bold), ink));
        let undo_width = undo.as_ref().map_or(0.0, |undo| undo.size().x + 40.0);
        let height = HEIGHT.max(text.size().y + 24.0);
        let width = text.size().x + 48.0 + undo_width;
        let bottom = parts.wall.bottom() - 12.0;
        let left = parts.wall.center().x - width / 2.0;
        let rect = Rect::from_min_size(pos2(left, bottom - height), vec2(width, height));
        let builder = UiBuilder::new().id_salt("toast").max_rect(rect);
        ui.scope_builder(builder, |ui| {
            card(ui, theme, rect, radius::CARD, ground, &theme.chrome.dialog_shadows);
            let response = ui.interact(rect, ui.scope_id().with("toast"), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Alert, true, &toast.text));
            let at = pos2(rect.left() + 24.0, rect.center().y - text.size().y / 2.0);
            ui.painter().galley(at, text, ink);
            if let Some(undo) = undo {
                let place =
                    Rect::from_min_max(pos2(rect.right() - undo_width, rect.top()), rect.max);
                let button = ui.interact(place, ui.scope_id().with("undo"), Sense::click());
                button.widget_info(|| WidgetInfo::labeled(Role::Button, true, words::undo_this()));
                pointed(ui, &button);
                let at = place.center() - undo.size() / 2.0;
                ui.painter().galley(at, undo, ink);
                focus_ring(ui, &button, radius::CARD, theme);
                if button.clicked() {
                    intents.push(Intent::CloseToast);
                    intents.push(Intent::Command(super::Command::Undo));
                }
            }
            if response.clicked() {
                intents.push(Intent::CloseToast);
            }
        });
    }
}
