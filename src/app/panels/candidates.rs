//! What helps to choose: the dots of the chosen note, what happens when it fails, and the moments the dots point at.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::controls::{caption, fold, heading, segments};
use super::super::counter::counter;
use super::super::intent::{CameraMove, Intent};
use super::super::style::{font, radius, size};
use super::super::widgets::{
    focus_ring, icon_button, label, paint_rows, paint_swatch, pointed, rows_of,
};
use super::priorities::look_of;
use crate::edit::{Edit, MomentChange};
use crate::layout::text::Weight;
use crate::model::Moment;
use crate::paint::icons::chrome as icon;
use crate::words::{choosing as words, window};

/// Dots and consequence of the note that is chosen.
pub(super) fn of_chosen(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let [only] = app.session.selection.ids() else { return };
    let Some(moment) = wall.moment(only) else { return };
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        caption(ui, theme, words::dots());
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if let Some(dots) = counter(ui, theme, words::dots(), moment.dots, 150.0) {
                intents.push(Intent::Dots(moment.id.clone(), dots));
            }
        });
    });
    fold(app, ui, "consequence", words::if_it_fails(), intents, |ui, intents| {
        let name = words::they_are(&app.customer());
        let chosen = moment.consequence;
        if let Some(now) = segments(ui, theme, &name, &words::consequences(), chosen) {
            // Pressed again it is taken back.
            let change = MomentChange::Consequence((Some(now) != chosen).then_some(now));
            let ids = vec![moment.id.clone()];
            intents.push(Intent::Edit(Edit::ChangeMoments { ids, change }));
        }
    });
}

/// The moments with the most dots that are no priorities yet; a tie at the fifth place is named (R9). They choose
/// nothing by themselves.
pub(super) fn by_dots(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let candidates = &app.session.tally.candidates;
    if candidates.moments.is_empty() {
        return;
    }
    let theme = &app.view.theme;
    ui.add_space(16.0);
    heading(ui, theme, words::most_dots(), "");
    for moment in &candidates.moments {
        row(app, ui, moment, intents);
    }
    if let Some(tie) = &candidates.tie {
        label(ui, tie, size::SMALL, Weight::Regular, theme.ink2);
    }
}

/// Three lines of a small text, clear of those of the next row.
const ROW: f32 = 60.0;

/// A candidate: a tap shows it on the wall, the button makes it a priority.
fn row(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let middle = whole.right_center() - vec2(22.0, 0.0);
    let button = Rect::from_center_size(middle, vec2(44.0, 44.0));
    let rect = whole.with_max_x(button.left() - 4.0);
    let id = ui.scope_id().with(("candidate", moment.id.as_str()));
    let response = ui.interact(rect, id, Sense::click());
    let name = words::dots_of(moment.dots, &moment.text);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    pointed(ui, &response);
    if response.hovered() {
        let ground = rect.with_min_x(rect.left() - 8.0);
        ui.painter().rect_filled(ground, radius::FIELD, theme.chrome.hovered);
    }
    let swatch = Rect::from_min_size(pos2(rect.left(), rect.center().y - 16.0), vec2(32.0, 32.0));
    paint_swatch(ui, theme, look_of(app, moment), swatch);
    let style = font(size::COUNT, Weight::Bold);
    let at = pos2(rect.right() - 8.0, rect.center().y);
    let dots = moment.dots.to_string();
    let drawn = ui.painter().text(at, Align2::RIGHT_CENTER, dots, style, theme.ink);
    let dot = pos2(drawn.left() - 12.0, rect.center().y);
    ui.painter().circle_filled(dot, 6.0, theme.ink);
    let text = Rect::from_min_max(
        pos2(swatch.right() + 12.0, rect.top()),
        pos2(dot.x - 12.0, rect.bottom()),
    );
    let words = crate::words::one_line(&moment.text);
    let style = |size| font(size, Weight::Medium);
    let (large, small) = ((style(size::LABEL), 20.0), (style(size::SMALL), 17.0));
    // Another line of a smaller size rather than a text that is cut.
    let is_short = rows_of(ui, &words, large.clone(), theme.ink, text.width()).rows.len() <= 2;
    let (style, rows) = if is_short { (large, 2) } else { (small, 3) };
    paint_rows(ui, text, &words, style, theme.ink, rows);
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.clicked() {
        intents.push(Intent::Select(moment.id.clone()));
        intents.push(Intent::Camera(CameraMove::Reveal(moment.id.clone())));
    }
    let builder = egui::UiBuilder::new().id_salt(("choose", moment.id.as_str())).max_rect(button);
    ui.scope_builder(builder, |ui| {
        let name = window::make_a_priority();
        if icon_button(ui, theme, icon::RANKING, name, true).clicked() {
            intents.push(Intent::Edit(Edit::AddPriorities(vec![moment.id.clone()])));
        }
    });
}
