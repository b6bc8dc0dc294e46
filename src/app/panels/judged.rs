//! The moment that verdicts and actions are about: the priorities as tabs, and the chosen one over its tools.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::grounds::{Bed, bed};
use super::super::intent::Intent;
use super::super::session::Station;
use super::super::style::{font, radius, size};
use super::super::widgets::{
    ButtonLook, TextButton, dashed, focus_ring, galley, label, outline, paint_face, paint_swatch,
    pointed,
};
use super::balanced;
use super::priorities::look_of;
use crate::layout::text::Weight;
use crate::model::{Moment, MomentId, Verdict};
use crate::words::window as words;

/// Draws the tabs and the moment's text, and returns it. A chosen note that is no priority can be judged too; it is
/// counted apart (R7). Where there is nothing to judge it says so with `none`, and leads to the priorities.
pub(super) fn show<'a>(
    app: &'a App,
    ui: &mut Ui,
    none: &str,
    intents: &mut Vec<Intent>,
) -> Option<&'a Moment> {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let moments: Vec<&Moment> = wall.priority_moments().map(AsRef::as_ref).collect();
    if moments.is_empty() && app.session.selection.is_empty() {
        label(ui, none, size::BODY, Weight::Regular, theme.ink2);
        ui.add_space(8.0);
        let go = TextButton::new(words::go_to_priorities(), ButtonLook::Outline).show(ui, theme);
        if go.clicked() {
            intents.push(Intent::Station(Station::Priorities));
        }
        return None;
    }
    let judged = app.judged();
    if !moments.is_empty() {
        tabs(app, ui, &moments, judged.as_ref(), intents);
        ui.add_space(6.0);
    }
    let moment = judged.and_then(|id| wall.moment(&id))?;
    head(app, ui, moment);
    ui.add_space(12.0);
    Some(moment)
}

/// The priorities' ranks with their faces.
fn tabs(
    app: &App,
    ui: &mut Ui,
    moments: &[&Moment],
    judged: Option<&MomentId>,
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
            bed(ui, theme, rect, radius::CARD, Bed::of(is_current), &response);
            if is_current {
                outline(ui, rect, radius::CARD, 2.0, theme.chrome.accent);
            }
            let ink = if is_current { theme.chrome.accent_ink } else { theme.ink };
            // Five of them leave little room on a laptop.
            let (apart, text_size, face) =
                if width < 60.0 { (5.0, 16.0, 19.0) } else { (8.0, 19.0, 26.0) };
            let number = galley(ui, (place + 1).to_string(), font(text_size, Weight::Bold), ink);
            // Number and face stand in the middle together.
            let both = number.size().x + apart + face;
            let left = rect.center().x - both / 2.0;
            let face_at = pos2(left + both - face / 2.0, rect.center().y);
            ui.painter().galley(pos2(left, rect.center().y - number.size().y / 2.0), number, ink);
            verdict_or_not(app, ui, moment.verdict(), face_at, face);
            focus_ring(ui, &response, radius::CARD, theme);
            if response.clicked() {
                intents.push(Intent::ShowJudged(moment.id.clone()));
            }
        }
    });
}

pub(super) fn verdict_or_not(
    app: &App,
    ui: &Ui,
    verdict: Option<Verdict>,
    center: egui::Pos2,
    size: f32,
) {
    let theme = &app.view.theme;
    match verdict {
        Some(verdict) => paint_face(ui, theme, verdict, center, size),
        None => {
            let rect = Rect::from_center_size(center, vec2(size, size));
            dashed(ui, theme, rect, size / 2.0 - 1.0, theme.axis);
        }
    }
}

/// The moment's text in full: the room must know what it judges.
fn head(app: &App, ui: &mut Ui, moment: &Moment) {
    const LEFT: f32 = 58.0;
    let theme = &app.view.theme;
    let text = crate::words::one_line(&moment.text);
    let style = font(size::LARGE, Weight::Bold);
    let galley = balanced(ui, &text, style, 26.0, ui.available_width() - LEFT);
    let height = galley.size().y.max(56.0);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &moment.text));
    let swatch = Rect::from_min_size(rect.min + vec2(0.0, 6.0), vec2(44.0, 44.0));
    paint_swatch(ui, theme, look_of(app, moment), swatch);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(rect.left() + LEFT, top), galley, theme.ink);
}
