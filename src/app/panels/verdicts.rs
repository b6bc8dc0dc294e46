//! Three faces for each priority, from the customer's seat.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::session::Station;
use super::super::style::{font, radius, size};
use super::super::widgets::{
    ButtonLook, TextButton, focus_ring, label, outline, paint_face, paint_rows, paint_swatch,
    pointed, touched,
};
use super::priorities::look_of;
use crate::layout::text::Weight;
use crate::model::{Moment, Verdict};
use crate::words::window as words;

/// Draws the faces.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let moments: Vec<&Moment> = wall.priority_moments().map(AsRef::as_ref).collect();
    let other = other_judged(app);
    if moments.is_empty() && other.is_none() {
        label(ui, words::CHOOSE_FIRST, size::BODY, Weight::Regular, theme.ink2);
        ui.add_space(8.0);
        let go = TextButton::new(words::GO_TO_PRIORITIES, ButtonLook::Outline).show(ui, theme);
        if go.clicked() {
            intents.push(Intent::Station(Station::Priorities));
        }
        return;
    }
    let judged = app.judged();
    if !moments.is_empty() {
        tabs(app, ui, &moments, judged.as_ref(), intents);
        ui.add_space(16.0);
    }
    let Some(moment) = judged.and_then(|id| wall.moment(&id)) else { return };
    head(app, ui, moment);
    ui.add_space(12.0);
    faces(app, ui, moment, intents);
    ui.add_space(8.0);
    for verdict in Verdict::ALL {
        meaning(app, ui, verdict);
    }
}

/// A chosen note that is no priority can be judged too; it is counted apart (R7).
fn other_judged(app: &App) -> Option<&crate::model::MomentId> {
    app.session.selection.last()
}

/// The priorities' ranks with their faces.
fn tabs(
    app: &App,
    ui: &mut Ui,
    moments: &[&Moment],
    judged: Option<&crate::model::MomentId>,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    const GAP: f32 = 8.0;
    let count = moments.len() as f32;
    let width = (ui.available_width() - GAP * (count - 1.0)) / count;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (place, moment) in moments.iter().enumerate() {
            let (rect, response) = ui.allocate_exact_size(vec2(width, 52.0), Sense::click());
            let is_current = judged == Some(&moment.id);
            let name = words::slot(place + 1, Some(&moment.text));
            response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_current, &name));
            pointed(ui, &response);
            let fill = if is_current { theme.chrome.accent_soft } else { theme.chrome.sunk };
            let fill = if response.hovered() { touched(theme, fill) } else { fill };
            ui.painter().rect_filled(rect, radius::CARD, fill);
            if is_current {
                outline(ui, rect, radius::CARD, 2.0, theme.chrome.accent);
            }
            let ink = if is_current { theme.chrome.accent_ink } else { theme.ink };
            // Five of them leave little room on a laptop.
            let (apart, text_size, face) =
                if width < 60.0 { (11.0, 16.0, 19.0) } else { (15.0, 19.0, 26.0) };
            let at = pos2(rect.center().x - apart, rect.center().y);
            let number = (place + 1).to_string();
            let style = font(text_size, Weight::Bold);
            ui.painter().text(at, Align2::CENTER_CENTER, number, style, ink);
            let face_at = pos2(rect.center().x + apart - 2.0, rect.center().y);
            verdict_or_not(app, ui, moment.verdict(), face_at, face);
            focus_ring(ui, &response, radius::CARD, theme);
            if response.clicked() {
                intents.push(Intent::ShowJudged(moment.id.clone()));
            }
        }
    });
}

fn verdict_or_not(app: &App, ui: &Ui, verdict: Option<Verdict>, center: egui::Pos2, size: f32) {
    let theme = &app.view.theme;
    match verdict {
        Some(verdict) => paint_face(ui, theme, verdict, center, size),
        None => {
            let rect = Rect::from_center_size(center, vec2(size, size));
            super::super::widgets::dashed(ui, theme, rect, size / 2.0 - 1.0, theme.axis);
        }
    }
}

fn head(app: &App, ui: &mut Ui, moment: &Moment) {
    let theme = &app.view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 56.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &moment.text));
    let swatch = Rect::from_min_size(pos2(rect.left(), rect.center().y - 22.0), vec2(44.0, 44.0));
    paint_swatch(ui, theme, look_of(app, moment), swatch);
    let text = Rect::from_min_max(pos2(rect.left() + 58.0, rect.top()), rect.max);
    let style = (font(20.0, Weight::Bold), 26.0);
    paint_rows(ui, text, &crate::words::one_line(&moment.text), style, theme.ink, 2);
}

/// The three large faces, and the way back.
fn faces(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    const GAP: f32 = 8.0;
    let width = ((ui.available_width() - 2.0 * GAP) / 3.0).min(118.0);
    let builder = UiBuilder::new()
        .id_salt("faces")
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(words::VERDICT);
    ui.scope_builder(builder, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for verdict in Verdict::ALL {
                face_button(app, ui, moment, verdict, width, intents);
            }
        });
        ui.add_space(4.0);
        not_yet(app, ui, moment, intents);
    });
}

fn face_button(
    app: &App,
    ui: &mut Ui,
    moment: &Moment,
    verdict: Verdict,
    width: f32,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let is_chosen = moment.verdict() == Some(verdict);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 144.0), Sense::click());
    let name = crate::words::verdict(verdict);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, name));
    pointed(ui, &response);
    let fill = if is_chosen { theme.verdict_soft(verdict) } else { theme.chrome.sunk };
    let fill = if response.hovered() && !is_chosen { touched(theme, fill) } else { fill };
    ui.painter().rect_filled(rect, radius::CARD, fill);
    if is_chosen {
        outline(ui, rect, radius::CARD, 3.0, theme.face_disc(verdict));
    }
    let face = (width - 24.0).min(78.0);
    let middle = pos2(rect.center().x, rect.top() + 16.0 + 39.0);
    paint_face(ui, theme, verdict, middle, face);
    let at = pos2(rect.center().x, rect.bottom() - 26.0);
    let size = if width < 100.0 { 15.0 } else { 18.0 };
    ui.painter().text(at, Align2::CENTER_CENTER, name, font(size, Weight::Bold), theme.ink);
    focus_ring(ui, &response, radius::CARD, theme);
    if response.on_hover_text(Command::Judge(verdict).tooltip()).clicked() {
        intents.push(Intent::Judge(vec![moment.id.clone()], Some(verdict)));
    }
}

fn not_yet(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let is_chosen = moment.verdict().is_none();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::click());
    let name = crate::words::NOT_YET;
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, name));
    pointed(ui, &response);
    if response.hovered() || is_chosen {
        ui.painter().rect_filled(rect, radius::FIELD, theme.chrome.sunk);
    }
    verdict_or_not(app, ui, None, pos2(rect.left() + 26.0, rect.center().y), 24.0);
    let at = pos2(rect.left() + 50.0, rect.center().y);
    let ink = if is_chosen { theme.ink } else { theme.ink3 };
    ui.painter().text(at, Align2::LEFT_CENTER, name, font(size::LABEL, Weight::Medium), ink);
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.on_hover_text(Command::ClearVerdict.tooltip()).clicked() {
        intents.push(Intent::Judge(vec![moment.id.clone()], None));
    }
}

fn meaning(app: &App, ui: &mut Ui, verdict: Verdict) {
    let theme = &app.view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    let text = words::verdict_meaning(verdict);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    paint_face(ui, theme, verdict, pos2(rect.left() + 12.0, rect.center().y), 22.0);
    let at = pos2(rect.left() + 34.0, rect.center().y);
    ui.painter().text(at, Align2::LEFT_CENTER, text, font(size::SMALL, Weight::Medium), theme.ink2);
}
