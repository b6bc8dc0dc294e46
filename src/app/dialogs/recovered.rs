//! The walls that a crash left behind: one of them is chosen, and what becomes of it stands in one row under them.

use std::path::PathBuf;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Galley, Id, Rect, Response, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::acts::elsewhere::recovered_line;
use super::super::grounds::{Bed, bed};
use super::super::intent::Intent;
use super::super::margins::scrolled;
use super::super::style::{font, radius, size};
use super::super::widgets::{ButtonLook, focus_ring, outline, pointed, rows_of};
use super::versions::{PICTURE, paint_picture};
use super::{buttons, scrolled_height, sentence, title};
use crate::layout::text::Weight;
use crate::storage::RecoveryCopy;
use crate::words::{rescue, window};

/// Round what stands in a row, and between its picture and its words, in points.
const AROUND: f32 = 12.0;
const BESIDE: f32 = 16.0;
/// What scrolls leaves so much over the first row and under the last, for the ring round the one that has the focus.
const RING: f32 = 6.0;
/// Between two rows, and between the lines of one.
const BETWEEN: f32 = 8.0;
const LINES: f32 = 6.0;
/// In a narrow dialog a picture takes no more of a row than this share.
const WIDEST: f32 = 0.35;

/// Shows them. What was open last is most likely what is looked for.
pub fn show(app: &App, ui: &mut Ui, copies: &[RecoveryCopy], intents: &mut Vec<Intent>) {
    title(app, ui, window::recovered());
    let kept: Option<PathBuf> = ui.data(|data| data.get_temp(chosen_id()));
    let mut chosen = copies.iter().position(|copy| Some(&copy.path) == kept.as_ref()).unwrap_or(0);
    let height = scrolled_height(ui, 260.0);
    scrolled(ui, ScrollArea::vertical(), height, |ui| {
        ui.spacing_mut().item_spacing.y = BETWEEN;
        ui.add_space(RING);
        for (place, copy) in copies.iter().enumerate() {
            let is_chosen = (copies.len() > 1).then_some(place == chosen);
            if row(app, ui, copy, is_chosen).clicked() {
                ui.data_mut(|data| data.insert_temp(chosen_id(), copy.path.clone()));
                chosen = place;
            }
        }
        ui.add_space(RING);
    });
    let choices = [
        (window::throw_away(), ButtonLook::Plain),
        (window::not_now(), ButtonLook::Outline),
        (window::bring_back(), ButtonLook::Accent),
    ];
    let copy = copies.get(chosen).cloned().map(Box::new);
    match (buttons(app, ui, &choices), copy) {
        (Some(0), Some(copy)) => intents.push(Intent::ThrowAway(copy)),
        (Some(1), _) => intents.push(Intent::CloseDialog),
        (Some(_), Some(copy)) => intents.push(Intent::Recover(copy)),
        _ => {}
    }
}

/// The one of them that is chosen is kept by its file.
fn chosen_id() -> Id {
    Id::unique("the recovered wall that is chosen")
}

/// A wall with its picture; one of several can be chosen.
fn row(app: &App, ui: &mut Ui, copy: &RecoveryCopy, is_chosen: Option<bool>) -> Response {
    let theme = &app.view.theme;
    let around = if is_chosen.is_some() { AROUND } else { 0.0 };
    let inside = ui.available_width() - 2.0 * around;
    let picture = vec2(PICTURE[0], PICTURE[1]) * (WIDEST * inside / PICTURE[0]).min(1.0);
    let said = said(app, copy);
    let rows = set(app, ui, &said, inside - picture.x - BESIDE);
    let words = rows.iter().map(|rows| rows.size().y + LINES).sum::<f32>() - LINES;
    let wanted = vec2(ui.available_width(), words.max(picture.y) + 2.0 * around);
    let sense = if is_chosen.is_some() { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(wanted, sense);
    let name = said.join(". ");
    response.widget_info(|| match is_chosen {
        Some(is_on) => WidgetInfo::selected(Role::RadioButton, true, is_on, &name),
        None => WidgetInfo::labeled(Role::Label, true, &name),
    });
    if let Some(is_on) = is_chosen {
        pointed(ui, &response);
        bed(ui, theme, rect, radius::CARD, Bed::of(is_on), &response);
        if is_on {
            outline(ui, rect, radius::CARD, 2.0, theme.chrome.accent);
        }
        focus_ring(ui, &response, radius::CARD, theme);
    }
    let corner = pos2(rect.left() + around, rect.center().y - picture.y / 2.0);
    paint_picture(app, ui, &copy.path, Rect::from_min_size(corner, picture));
    let mut at = pos2(corner.x + picture.x + BESIDE, rect.center().y - words / 2.0);
    for rows in rows {
        let height = rows.size().y;
        ui.painter().galley(at, rows, theme.ink);
        at.y += height + LINES;
    }
    response
}

/// What it is called, how much it is and how old, and where it was.
fn said(app: &App, copy: &RecoveryCopy) -> Vec<String> {
    let name = window::shown_title(&copy.wall.title);
    let line = recovered_line(copy, app.outside.now().today);
    let file = copy.file.as_ref().map(|file| file.display().to_string());
    [name, line].into_iter().chain(file).collect()
}

/// The same in rows under each other.
fn set(app: &App, ui: &Ui, said: &[String], width: f32) -> Vec<Arc<Galley>> {
    let theme = &app.view.theme;
    let styles = [
        (font(size::H3, Weight::Bold), 24.0, theme.ink),
        (font(size::SMALL, Weight::Regular), 20.0, theme.ink2),
        (font(size::TINY, Weight::Regular), 18.0, theme.ink2),
    ];
    let rows = said.iter().zip(styles);
    rows.map(|(text, (font, line, ink))| rows_of(ui, text, (font, line), ink, width)).collect()
}

/// Whether one of them is to be thrown away: nothing brings it back then.
pub fn throw_away(app: &App, ui: &mut Ui, copy: &RecoveryCopy, intents: &mut Vec<Intent>) {
    title(app, ui, rescue::throw_away_question());
    sentence(app, ui, &rescue::throw_away_means(&copy.wall.title));
    let choices =
        [(window::throw_away(), ButtonLook::Outline), (rescue::keep_it(), ButtonLook::Accent)];
    match buttons(app, ui, &choices) {
        Some(0) => intents.push(Intent::ForgetRecovered(Box::new(copy.clone()))),
        Some(_) => intents.push(Intent::CloseDialog),
        None => {}
    }
}
