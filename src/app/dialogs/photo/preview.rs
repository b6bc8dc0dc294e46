//! How the photo will look: drawn by what makes the photo, only smaller.

use egui::accesskit::Role;
use egui::{Align, Id, Layout, Rect, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::controls::segments_bare;
use super::super::super::grounds::card_line;
use super::super::super::intent::Intent;
use super::super::super::style::{font, radius, size};
use super::super::super::widgets::{
    ButtonLook, TextButton, icon_button, label, outline, rows_of, shadows,
};
use super::inside;
use crate::app::photo::{PhotoAct, PhotoPage, Proof};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::storage::PhotoFormat;
use crate::words::photo as words;

/// From the panel's edge to the picture.
const AROUND: f32 = 24.0;
/// In a panel that is narrower than this there is less, so that both pages can be chosen in one row.
const NARROW: f32 = 280.0;
const NARROW_AROUND: f32 = 8.0;
/// The choice of the page over the picture.
const ABOVE: f32 = 80.0;
/// Between the buttons under it, and one without words.
const BETWEEN: f32 = 12.0;
const ICON: f32 = 44.0;
/// Its size and the buttons under it; in a standing window that is wide enough beside each other.
const BELOW: f32 = 128.0;
const BELOW_IN_ONE: f32 = 76.0;
const IN_ONE: f32 = 640.0;

fn around(panel: Rect) -> f32 {
    if panel.width() < NARROW { NARROW_AROUND } else { AROUND }
}

/// Shows it.
pub(super) fn show(app: &App, ui: &mut Ui, panel: Rect, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let desk = &app.session.photo;
    ui.painter().rect_filled(panel, radius::CARD, theme.ground);
    // A poster is the wall alone.
    let is_poster = app.preferences.photo.format == PhotoFormat::Poster;
    let has_second = !app.document.wall().priorities.is_empty() && !is_poster;
    let around = around(panel);
    let above = if has_second { ABOVE } else { around };
    let window = ui.content_rect();
    let in_one = window.height() > window.width() && panel.width() >= IN_ONE;
    if has_second {
        let width = 360.0_f32.min(panel.width() - 2.0 * around);
        let top = pos2(panel.center().x - width / 2.0, panel.top() + 20.0);
        inside(ui, Rect::from_min_size(top, vec2(width, 52.0)), |ui| {
            let pages = [
                (PhotoPage::Wall, words::the_wall()),
                (PhotoPage::Priorities, words::the_priorities()),
            ];
            if let Some(page) = segments_bare(ui, theme, words::page(), &pages, Some(desk.page)) {
                intents.push(PhotoAct::Look(page).into());
            }
        });
    }
    let place = Rect::from_min_max(
        pos2(panel.left() + around, panel.top() + above),
        pos2(panel.right() - around, panel.bottom() - if in_one { BELOW_IN_ONE } else { BELOW }),
    );
    let room = place.size() * ui.pixels_per_point();
    // Whole pixels of a window are far below what the type holds.
    let room_px = [room.x.max(1.0) as u32, room.y.max(1.0) as u32];
    if room_px != desk.room_px {
        intents.push(PhotoAct::Room(room_px).into());
    }
    match &desk.proof {
        Some(Ok(proof)) if desk.looks_closer => closer(ui, place, proof),
        Some(Ok(proof)) => whole(app, ui, place, proof),
        Some(Err(why)) => word(app, ui, place, why),
        None => word(app, ui, place, words::drawing()),
    }
    let foot = Rect::from_min_max(pos2(place.left(), place.bottom()), panel.max);
    inside(ui, foot.with_max_x(place.right()), |ui| below(app, ui, in_one, intents));
}

/// The picture on the panel like a sheet of paper.
fn whole(app: &App, ui: &mut Ui, place: Rect, proof: &Proof) {
    let picture = proof.texture.size_vec2() / ui.pixels_per_point();
    let fit = (place.width() / picture.x).min(place.height() / picture.y).min(1.0);
    // On whole pixels it is as sharp as the photo.
    let rect = Rect::from_center_size(place.center(), picture * fit);
    let rect = egui::emath::GuiRounding::round_to_pixels(rect, ui.pixels_per_point());
    if app.preferences.photo.is_transparent {
        checkerboard(app, ui, rect);
    } else {
        let theme = &app.view.theme;
        shadows(ui, rect, 0.0, &theme.chrome.card_shadows);
        let line = page_line(app);
        outline(ui, rect.expand(line.width), 0.0, line.width, line.color);
    }
    paint(ui, rect, proof);
}

/// What parts the page from the panel besides its shadows. On a dark panel a dark page casts none that are seen.
fn page_line(app: &App) -> Stroke {
    const HAIRLINE: f32 = 1.0;
    let theme = &app.view.theme;
    let is_lost = theme.is_dark() && app.preferences.photo.is_dark;
    if is_lost { Stroke::new(HAIRLINE, theme.chrome.edge) } else { card_line(theme) }
}

/// What stands behind a picture without a ground.
fn checkerboard(app: &App, ui: &Ui, rect: Rect) {
    const SIDE: f32 = 16.0;
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect_filled(rect, 0.0, app.view.theme.chrome.raised);
    let count = |length: f32| (length / SIDE).ceil() as usize;
    for row in 0..count(rect.height()) {
        for column in (row % 2..count(rect.width())).step_by(2) {
            let at = rect.min + vec2(column as f32, row as f32) * SIDE;
            let square = Rect::from_min_size(at, Vec2::splat(SIDE));
            painter.rect_filled(square, 0.0, app.view.theme.chrome.sunk);
        }
    }
}

/// The picture at its full size, to be pushed about.
fn closer(ui: &mut Ui, place: Rect, proof: &Proof) {
    let size = proof.texture.size_vec2() / ui.pixels_per_point();
    // From its head, where one begins to read: in the middle may be nothing but a gap.
    let begun = Id::unique(("looked closer", proof.texture.id()));
    let is_new = !ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or(begun, false), true));
    inside(ui, place, |ui| {
        let area = ScrollArea::both();
        let area = if is_new { area.scroll_offset(Vec2::ZERO) } else { area };
        area.auto_shrink(false).scroll_source(egui::scroll_area::ScrollSource::ALL).show(
            ui,
            |ui| {
                let wanted = Vec2::max(size, place.size());
                let (all, _) = ui.allocate_exact_size(wanted, Sense::hover());
                paint(ui, Rect::from_center_size(all.center(), size), proof);
            },
        );
    });
}

fn paint(ui: &mut Ui, rect: Rect, proof: &Proof) {
    let response = ui.interact(rect, ui.scope_id().with("proof"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words::preview()));
    egui::Image::from_texture(&proof.texture).paint_at(ui, rect);
}

fn word(app: &App, ui: &mut Ui, place: Rect, text: &str) {
    let text = crate::words::capitalised(text);
    let style = (font(size::BODY, Weight::Regular), 22.0);
    let rows = rows_of(ui, &text, style, app.view.theme.ink2, place.width());
    let response = ui.interact(place, ui.scope_id().with("word"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    let corner = place.center() - rows.size() / 2.0;
    ui.painter().galley(corner, rows, app.view.theme.ink2);
}

/// The size of the file's picture.
fn size_of_file(app: &App) -> String {
    let desk = &app.session.photo;
    let Some(Ok(proof)) = &desk.proof else { return String::new() };
    match app.preferences.photo.format {
        PhotoFormat::Picture => {
            let size_px = proof.drawn.size_px;
            desk.bytes().map_or_else(
                || words::pixels(size_px),
                |bytes| words::pixels_and_bytes(size_px, bytes),
            )
        }
        PhotoFormat::Poster => proof
            .drawn
            .poster
            .map_or_else(String::new, |poster| words::sheets(poster.sheets, poster.size_mm)),
        PhotoFormat::Pdf | PhotoFormat::Svg => words::sharp_at_any_size().to_owned(),
    }
}

/// The size of the file's picture, and what can be done with it: over the buttons, or before them in one row.
fn below(app: &App, ui: &mut Ui, in_one: bool, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.spacing_mut().item_spacing = vec2(BETWEEN, 4.0);
    ui.add_space(16.0);
    let text = size_of_file(app);
    let size = |ui: &mut Ui| label(ui, &text, size::SMALL, Weight::Regular, theme.ink2);
    if !in_one {
        ui.with_layout(Layout::top_down(Align::Center), size);
        ui.add_space(16.0);
    }
    let desk = &app.session.photo;
    let closer = if desk.looks_closer { words::show_all() } else { words::look_closer() };
    let glass = if desk.looks_closer { icon::LOOK_FARTHER } else { icon::LOOK_CLOSER };
    let buttons = [
        (closer, glass, PhotoAct::LookCloser(!desk.looks_closer)),
        (words::copy(), icon::COPY, PhotoAct::Copy),
    ];
    let look = |text| TextButton::new(text, ButtonLook::Outline);
    let widths = buttons.each_ref().map(|(text, mark, _)| look(text).icon(*mark).width(ui));
    let all = widths.iter().sum::<f32>() + BETWEEN;
    // Without their words where those do not fit beside each other.
    let has_words = all <= ui.available_width();
    let all = if has_words { all } else { 2.0 * ICON + BETWEEN };
    let row = |ui: &mut Ui| {
        if in_one {
            size(ui);
        }
        let left = ui.available_width() - all;
        ui.add_space(if in_one { left } else { left / 2.0 }.max(0.0));
        for (place, (text, mark, act)) in buttons.into_iter().enumerate() {
            let enabled = place == 0 || app.jobs.photo_progress().is_none();
            let response = match has_words {
                true => TextButton { enabled, ..look(text) }.icon(mark).show(ui, theme),
                false => icon_button(ui, theme, mark, text, enabled),
            };
            if response.clicked() {
                intents.push(act.into());
            }
        }
    };
    ui.horizontal(row);
}
