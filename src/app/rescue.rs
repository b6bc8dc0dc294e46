//! A mistake in the program must not end a workshop: it is caught at the edge of a frame, the wall is made safe, and
//! the window goes on with it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use egui::accesskit::Role;
use egui::{Context, Rect, Sense, Ui, UiBuilder, ViewportCommand, WidgetInfo, pos2, vec2};

use super::App;
use super::grounds::card;
use super::panels::mark;
use super::session::Dialog;
use super::style::{font, radius, size};
use super::widgets::{ButtonLook, TextButton, rows_of};
use crate::document::Ending;
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::words::rescue as words;

/// After so many mistakes in a short time the window is no longer drawn as usual.
const TOO_MANY: usize = 3;
/// A short time, in seconds.
const SHORT: f64 = 10.0;

/// The card that is drawn instead of the wall, and what is on it, in points.
const WIDTH: f32 = 520.0;
const MARGIN: f32 = 32.0;
const MARK: f32 = 40.0;
const BUTTON: f32 = 44.0;

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
        ui.painter().rect_filled(window, 0.0, theme.ground);
        let file = self.document.file().map(|file| file.display().to_string());
        let text = match self.rescue.is_unsafe {
            true => words::stands_still_not_kept().to_owned(),
            false => words::stands_still(file.as_deref()),
        };
        let width = WIDTH.min(window.width() - 16.0) - 2.0 * MARGIN;
        let title = (font(size::H1, Weight::Bold), 32.0);
        let title = rows_of(ui, words::title(), title, theme.ink, width);
        let body = (font(size::BODY, Weight::Regular), 24.0);
        let body = rows_of(ui, &text, body, theme.ink2, width);
        let height = MARK + title.size().y + body.size().y + BUTTON + 44.0;
        let inside = Rect::from_center_size(window.center(), vec2(width, height));
        let ground = inside.expand(MARGIN);
        card(ui, &theme, ground, radius::DIALOG, theme.chrome.panel, &theme.chrome.dialog_shadows);
        // What is drawn of the mark is lower than its side, and begins left of its middle.
        let side = MARK / 0.675;
        mark(self, ui, inside.min + vec2(side * 0.45, side * 0.325), side);
        let mut top = inside.top() + MARK + 12.0;
        for (rows, ink, below) in [(title, theme.ink, 8.0), (body, theme.ink2, 24.0)] {
            let place = Rect::from_min_size(pos2(inside.left(), top), rows.size());
            let response = ui.interact(place, ui.scope_id().with(below as u32), Sense::hover());
            let said = rows.text().to_owned();
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
            ui.painter().galley(place.min, rows, ink);
            top = place.bottom() + below;
        }
        let place = inside.with_min_y(top);
        match answered(ui, &theme, place) {
            Some(0) => {
                self.end_in_need();
                ui.ctx().send_viewport_cmd(ViewportCommand::Close);
            }
            Some(_) => self.rescue = Rescue::default(),
            None => {}
        }
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

/// The answers at the right of a place, the main one last; which one was pressed.
fn answered(ui: &mut Ui, theme: &Theme, place: Rect) -> Option<usize> {
    let close = TextButton::new(words::close(), ButtonLook::Outline);
    let go_on = TextButton::new(words::go_on(), ButtonLook::Accent);
    let mut chosen = None;
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        ui.horizontal(|ui| {
            let taken = close.width(ui) + ui.spacing().item_spacing.x + go_on.width(ui);
            ui.add_space((place.width() - taken).max(0.0));
            for (number, button) in [close, go_on].into_iter().enumerate() {
                if button.show(ui, theme).clicked() {
                    chosen = Some(number);
                }
            }
        });
    });
    chosen
}
