//! What lies at the edges: how what scrolls ends there, and what reaches into the margin, so that everything else keeps
//! its width and its left edge: a scroll bar, and things whose own edges lie outside of what is seen of them.

use egui::style::ScrollFadeStyle;
use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// How far a dialog's scroll bar stands in its padding, in points.
const BAR: f32 = 16.0;

/// Over so much a part that scrolls goes over into its ground, in points.
const FADE: f32 = 16.0;

/// Lets what goes on beyond the ends of a part that scrolls go over into the ground there, not be cut.
pub(super) fn soft_ends(ui: &mut Ui) {
    ui.spacing_mut().scroll.fade = ScrollFadeStyle { strength: 1.0, size: FADE };
}

/// A part of a dialog that scrolls once it is higher than this. Its bar stands in the dialog's padding.
pub(super) fn scrolled(ui: &mut Ui, area: ScrollArea, height: f32, show: impl FnOnce(&mut Ui)) {
    let width = ui.available_width();
    let top = ui.cursor().min;
    let room = Rect::from_min_size(top, vec2(width + BAR, height));
    let mut inside = ui.new_child(UiBuilder::new().id_salt("scrolled").max_rect(room));
    area.max_height(height).show(&mut inside, |ui| {
        ui.set_width(width);
        show(ui);
    });
    let bottom = inside.min_rect().bottom();
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + width, bottom)));
}

/// Shows something so far out to the left that what is seen of it begins where everything else does.
pub(super) fn hanging<R>(ui: &mut Ui, salt: &str, by: f32, show: impl FnOnce(&mut Ui) -> R) -> R {
    let top = ui.cursor().min;
    let right = top.x + ui.available_width();
    let room = Rect::from_min_max(pos2(top.x - by, top.y), pos2(right, f32::INFINITY));
    let mut inside = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(room));
    let shown = show(&mut inside);
    let bottom = inside.min_rect().bottom();
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(right, bottom)));
    shown
}
