//! A mistake in the program must not end a workshop: it is caught at the edge of a frame, the wall is made safe, and
//! the window goes on with it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use egui::{Align, Context, Layout, Ui, UiBuilder, ViewportCommand, vec2};

use super::App;
use super::session::Dialog;
use super::style::size;
use super::widgets::{ButtonLook, TextButton, label};
use crate::document::Ending;
use crate::layout::text::Weight;
use crate::words::rescue as words;

/// After so many mistakes in a short time the window is no longer drawn as usual.
const TOO_MANY: usize = 3;
/// A short time, in seconds.
const SHORT: f64 = 10.0;

/// What was caught.
#[derive(Default)]
pub(super) struct Rescue {
    /// When, in seconds of the window's time: the latest ones.
    failures: Vec<f64>,
    /// The wall is not drawn, since that fails again and again.
    stands_still: bool,
    /// Nor could the recovery copy be written.
    is_unsafe: bool,
}

impl App {
    /// Does what belongs to a frame, and goes on with the wall if it fails.
    pub(super) fn guarded(&mut self, context: &Context, work: impl FnOnce(&mut Self)) {
        // What is half done when it fails is forgotten, but for the wall, which changes in whole steps.
        if catch_unwind(AssertUnwindSafe(|| work(self))).is_err() {
            self.after_failure(context);
        }
    }

    fn after_failure(&mut self, context: &Context) {
        let is_safe = self.document.flush(false);
        let now = context.input(|input| input.time);
        let rescue = &mut self.rescue;
        rescue.failures.retain(|failure| now - failure < SHORT);
        rescue.failures.push(now);
        rescue.stands_still = rescue.failures.len() >= TOO_MANY;
        rescue.is_unsafe = !is_safe;
        self.forget_what_was_under_way();
        self.session.dialog = None;
        self.session.waiting.clear();
        self.session.menu = None;
        self.session.presenting = super::present::Presenting::default();
        self.view.forget();
        if !self.rescue.stands_still {
            let text = if is_safe { words::caught() } else { words::caught_not_kept() };
            let title = words::title().to_owned();
            self.session.dialog = Some(Dialog::Message { title, text: text.to_owned() });
        }
        context.request_repaint();
    }

    /// Begins anew with the same wall: how it is kept, whether it may be changed and what is half typed stays.
    fn forget_what_was_under_way(&mut self) {
        let session = &mut self.session;
        let keeping = std::mem::take(&mut session.keeping);
        let came_from = session.came_from.take();
        let typed = std::mem::take(&mut session.quick_add.text);
        let (hands_off, is_newer) = (session.hands_off, session.is_newer);
        session.begin_another_wall();
        (session.keeping, session.came_from) = (keeping, came_from);
        (session.hands_off, session.is_newer) = (hands_off, is_newer);
        session.quick_add.wants_focus = !typed.is_empty();
        session.quick_add.text = typed;
    }

    /// True if the wall is not drawn.
    pub(super) fn stands_still(&self) -> bool {
        self.rescue.stands_still
    }

    /// What is drawn instead: as little as can be, so that it does not fail too.
    pub(super) fn show_rescue(&mut self, ui: &mut Ui) {
        let theme = self.view.theme.clone();
        let window = ui.max_rect();
        ui.painter().rect_filled(window, 0.0, theme.chrome.panel);
        let edge = vec2((window.width() * 0.2).min(240.0), (window.height() * 0.11).min(80.0));
        let place = window.shrink2(edge);
        let layout = Layout::top_down(Align::Min);
        ui.scope_builder(UiBuilder::new().max_rect(place).layout(layout), |ui| {
            ui.spacing_mut().item_spacing.y = 16.0;
            label(ui, words::title(), size::H2, Weight::Bold, theme.ink);
            let file = self.document.file().map(|file| file.display().to_string());
            let text = match self.rescue.is_unsafe {
                true => words::stands_still_not_kept().to_owned(),
                false => words::stands_still(file.as_deref()),
            };
            label(ui, &text, size::BODY, Weight::Regular, theme.ink2);
            if TextButton::new(words::go_on(), ButtonLook::Accent).show(ui, &theme).clicked() {
                self.rescue = Rescue::default();
            }
            if TextButton::new(words::close(), ButtonLook::Outline).show(ui, &theme).clicked() {
                self.end_in_need();
                ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            }
        });
        if ui.input(|input| input.viewport().close_requested()) {
            self.end_in_need();
        }
    }

    /// Nothing can be asked here: what is not in a file stays for the next start.
    fn end_in_need(&mut self) {
        let stays = self.document.has_something_to_lose();
        self.document.close(if stays { Ending::Interrupted } else { Ending::Finished });
        self.session.may_close = true;
    }
}
