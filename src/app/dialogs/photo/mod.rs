//! The desk on which the photo is arranged: how it will look at the left, how it is wanted at the right (tokens 5).

mod names;
mod preview;
mod settings;

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use super::super::App;
use super::super::grounds::{Bed, bed};
use super::super::intent::Intent;
use super::super::style::{font, radius, size};
use super::super::widgets::{ButtonLook, TextButton, filled, icon_button, label, paint_icon};
use crate::app::photo::PhotoAct;
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::storage::PhotoFormat;
use crate::words::photo as words;
use names::rows_with_names;

/// The whole dialog, with its margin, in points.
const WIDTH: f32 = 1_360.0;
/// Higher than drawn, so that every setting is seen at once on a full screen.
const HEIGHT: f32 = 1_056.0;
/// Its height in a standing window.
const TALL: f32 = 1_800.0;
/// A lower window has less round the dialog.
const LOW: f32 = 800.0;
/// The settings.
const SETTINGS: f32 = 432.0;
/// In a narrow window.
const NARROW_SETTINGS: f32 = 360.0;
/// The picture with its buttons is no narrower beside the settings, where the window is high enough for the other way.
const LEAST_PICTURE: f32 = 420.0;
const LEAST_STANDING: f32 = 640.0;
/// Between the picture and the settings.
const GAP: f32 = 32.0;
/// Under the picture they stand in two columns where each is so wide, and are so high then, without the foot.
const LEAST_COLUMN: f32 = 380.0;
const COLUMNS: f32 = 472.0;
/// For the bar beside the settings.
const BAR: f32 = 14.0;
/// Height of a button under them; from what is over it, and beside the other.
const FOOT_BUTTON: f32 = 48.0;
const FOOT_SPACING: f32 = 8.0;
const ABOVE_FOOT: f32 = 12.0;
const BETWEEN: f32 = 12.0;
/// Under the title.
const HEAD: f32 = 60.0;

/// From the edge of an icon's button to the strokes of a cross in it.
const ICON_INSET: f32 = 15.0;

/// From the dialog's edge to what is in it.
pub(super) fn margin(ui: &Ui) -> i8 {
    let window = ui.content_rect();
    if window.width() >= WIDTH && window.height() >= LOW { 32 } else { 20 }
}

/// How wide what is in it is, in points.
pub(super) fn width(ui: &Ui) -> f32 {
    let margins = 2.0 * f32::from(margin(ui));
    WIDTH.min(ui.content_rect().width() - 24.0) - margins
}

/// Shows it.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let margins = 2.0 * f32::from(margin(ui));
    let window = ui.content_rect();
    // In a standing window picture and settings stand under each other, and in a square one that is too narrow for both.
    let beside = width(ui) - NARROW_SETTINGS - GAP;
    let is_square = beside < LEAST_PICTURE && window.height() > LEAST_STANDING;
    let is_tall = window.height() > window.width() || is_square;
    let most = if is_tall { TALL } else { HEIGHT };
    let height = most.min(window.height() - 24.0) - margins;
    let (rect, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), egui::Sense::hover());
    head(app, ui, rect, intents);
    let body = rect.with_min_y(rect.top() + HEAD);
    let settings_width = if rect.width() < 1_100.0 { NARROW_SETTINGS } else { SETTINGS };
    let has_columns = is_tall && body.width() >= 2.0 * LEAST_COLUMN + settings::BETWEEN;
    let (picture, settings) = if is_tall {
        // The picture has what the settings need not; no less than is left by the larger part.
        let needed = COLUMNS + ABOVE_FOOT + foot_height(app, ui, body.width()) + GAP / 2.0;
        let most = body.height() * 0.55;
        let middle = body.bottom() - if has_columns { needed.min(most) } else { most };
        (body.with_max_y(middle - GAP / 2.0), body.with_min_y(middle + GAP / 2.0))
    } else {
        let middle = body.right() - settings_width;
        (body.with_max_x(middle - GAP), body.with_min_x(middle))
    };
    inside(ui, picture, |ui| preview::show(app, ui, picture, intents));
    let foot = foot_height(app, ui, settings.width());
    let above = settings.with_max_y(settings.bottom() - foot - ABOVE_FOOT);
    // The bar stands in the margin, so that everything ends at one edge.
    inside(ui, above.with_max_x(above.right() + BAR), |ui| {
        // It is seen before anybody looks for it.
        ui.spacing_mut().scroll.dormant_handle_opacity = 0.6;
        egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.set_width(settings.width());
            settings::show(app, ui, has_columns, intents);
        });
    });
    let below = settings.with_min_y(settings.bottom() - foot);
    inside(ui, below, |ui| show_foot(app, ui, intents));
}

fn inside(ui: &mut Ui, rect: Rect, show: impl FnOnce(&mut Ui)) {
    // A child that takes no room of its own: what stands in the margin does not widen the dialog.
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
    ui.set_clip_rect(rect.expand(6.0).intersect(ui.clip_rect()));
    show(&mut ui);
}

fn head(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let line = rect.with_max_y(rect.top() + 44.0);
    inside(ui, line, |ui| {
        ui.horizontal_centered(|ui| {
            label(ui, words::title(), size::H1, Weight::Bold, theme.ink);
        });
    });
    // The cross ends where the settings do.
    let corner =
        Rect::from_min_size(pos2(rect.right() - 44.0 + ICON_INSET, rect.top()), vec2(44.0, 44.0));
    inside(ui, corner, |ui| {
        if icon_button(ui, theme, icon::CLOSE, words::close(), true).clicked() {
            intents.push(Intent::CloseDialog);
        }
    });
}

/// Least height of the line over the buttons, in points.
const FOOT_LINE: f32 = 44.0;

/// Where the photo goes, or where it went.
fn foot_word(app: &App) -> String {
    let desk = &app.session.photo;
    if desk.word.is_empty() { words::goes_to(&desk.goes_to) } else { desk.word.clone() }
}

/// That line, with the names of the files told from its words.
fn foot_rows(app: &App, ui: &Ui, width: f32) -> std::sync::Arc<egui::Galley> {
    let theme = &app.view.theme;
    let desk = &app.session.photo;
    let ink = if desk.word.is_empty() { theme.ink3 } else { theme.ink };
    let files: Vec<_> = desk.goes_to.iter().chain(&desk.saved).collect();
    rows_with_names(ui, &foot_word(app), &files, (ink, theme.ink), width - mark_width(app))
}

/// What the mark takes before that line where it says that the photo is saved.
fn mark_width(app: &App) -> f32 {
    let desk = &app.session.photo;
    let name = desk.saved.first().and_then(|file| file.file_name());
    let says_so = name.is_some_and(|name| desk.word.contains(&*name.to_string_lossy()));
    if says_so { 30.0 } else { 0.0 }
}

/// How high that line is: long names take more than two rows.
fn foot_line(app: &App, ui: &Ui, width: f32) -> f32 {
    let rows = foot_rows(app, ui, width);
    (rows.size().y + 4.0).max(FOOT_LINE)
}

fn show_foot(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.spacing_mut().item_spacing.y = FOOT_SPACING;
    if let Some(share) = app.jobs.photo_progress() {
        // Until the next strip is in the file.
        ui.request_repaint_after(std::time::Duration::from_millis(60));
        progress(app, ui, share);
        let stop = TextButton {
            min_width: ui.available_width(),
            ..TextButton::new(words::cancel(), ButtonLook::Outline)
        };
        if stop.show(ui, theme).clicked() {
            intents.push(PhotoAct::Cancel.into());
        }
        return;
    }
    let word = foot_word(app);
    let height = foot_line(app, ui, ui.available_width());
    let (line, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), egui::Sense::hover());
    let rows = foot_rows(app, ui, line.width());
    let mark = mark_width(app);
    if mark > 0.0 {
        let done = pos2(line.left() + 11.0, line.center().y);
        paint_icon(ui, done, icon::CHECK_CIRCLE, filled(22.0), theme.chrome.ok);
    }
    let response = ui.interact(line, ui.scope_id().with("foot"), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &word));
    let corner = pos2(line.left() + mark, line.center().y - rows.size().y / 2.0);
    ui.painter().galley(corner, rows, theme.ink);
    let widths = foot_widths(app, ui, ui.available_width());
    ui.spacing_mut().item_spacing.x = BETWEEN;
    ui.horizontal_wrapped(|ui| {
        for (place, (button, min_width)) in foot_buttons(app).into_iter().zip(widths).enumerate() {
            let response = TextButton { min_width, ..button }.show(ui, theme);
            if place == 1 && ui.memory(|memory| memory.focused()).is_none() {
                response.request_focus();
            }
            if response.clicked() {
                intents.push(match place {
                    0 if app.session.photo.saved.is_empty() => PhotoAct::SaveElsewhere.into(),
                    0 => PhotoAct::ShowFolder.into(),
                    _ => PhotoAct::Save.into(),
                });
            }
        }
    });
}

/// Somewhere else, or where it is by now; and the main one.
fn foot_buttons(app: &App) -> [TextButton<'static>; 2] {
    let elsewhere = match app.session.photo.saved.is_empty() {
        true => words::elsewhere(),
        false => words::show_folder(),
    };
    let buttons = [(elsewhere, ButtonLook::Outline), (save_words(app), ButtonLook::Accent)];
    let [elsewhere, save] = buttons
        .map(|(text, look)| TextButton { height: FOOT_BUTTON, ..TextButton::new(text, look) });
    [elsewhere, save.icon(icon::CAMERA)]
}

/// How wide each is: alike, or the main one has what the other leaves it; as wide as the foot, under each other, where one
/// line does not hold both.
fn foot_widths(app: &App, ui: &Ui, width: f32) -> [f32; 2] {
    let needs = foot_buttons(app).map(|button| button.width(ui).ceil());
    let half = (width - BETWEEN) / 2.0;
    match needs {
        [left, right] if left + right + BETWEEN > width => [width; 2],
        [left, right] if left <= half && right <= half => [half; 2],
        [left, _] if left > half => [left, width - BETWEEN - left],
        [_, right] => [width - BETWEEN - right, right],
    }
}

/// How high the foot is.
fn foot_height(app: &App, ui: &Ui, width: f32) -> f32 {
    let rows = if foot_widths(app, ui, width) == [width; 2] { 2.0 } else { 1.0 };
    foot_line(app, ui, width) + rows * (FOOT_SPACING + FOOT_BUTTON)
}

fn save_words(app: &App) -> &'static str {
    if !app.session.photo.saved.is_empty() {
        return words::save_another();
    }
    match app.preferences.photo.format {
        PhotoFormat::Picture => words::save(),
        PhotoFormat::Pdf => words::save_pdf(),
        PhotoFormat::Poster => words::save_poster(),
        PhotoFormat::Svg => words::save_svg(),
    }
}

/// How far it is, as a bar with its words.
fn progress(app: &App, ui: &mut Ui, share: f32) {
    let theme = &app.view.theme;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), 44.0), egui::Sense::hover());
    let text = words::running(share);
    response.widget_info(|| {
        egui::WidgetInfo::labeled(egui::accesskit::Role::ProgressIndicator, true, &text)
    });
    bed(ui, theme, rect, radius::FIELD, Bed::Chosen, false);
    let done = rect.with_max_x(rect.left() + rect.width() * share);
    ui.painter().rect_filled(done, radius::FIELD, theme.chrome.accent_rest);
    let style = font(size::LABEL, Weight::Medium);
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, text, style, theme.ink);
}
