//! What is counted, so that the room notices whether it got better (B14).

use egui::accesskit::Role;
use egui::{Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::acts::plan::{LineOf, PlanPart, Planning, current_of};
use super::super::super::controls::{TextField, drop_down, halves, segments};
use super::super::super::intent::Intent;
use super::super::super::margins::hanging;
use super::super::super::rows::{Lead, Row};
use super::super::super::style::{font, radius, size};
use super::super::super::widgets::{
    ButtonLook, TextButton, focus_ring, galley, paint_icon, pointed, rows_of, thin,
};
use super::super::hint_lines;
use super::{TARGET, capture};
use crate::edit::Edit;
use crate::layout::text::Weight;
use crate::model::{HintAbout, Metric, Moment, limits};
use crate::paint::icons::chrome as icon;
use crate::words::{one_line, plan as words};

/// In a narrower panel fields stand under each other, in points.
const NARROW: f32 = 300.0;
/// A value or a unit is short.
const VALUE: usize = 40;

/// Draws a row for each metric, and the line for another where there is none or one is unfolded.
pub(super) fn show(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let mut asks_for_more = moment.metrics.is_empty();
    for metric in &moment.metrics {
        let part = PlanPart::Metric(metric.id.clone());
        let is_open = app.session.plan.unfolded.as_ref() == Some(&part);
        row(app, ui, metric, is_open, intents);
        let about = HintAbout::Metric(moment.id.clone(), metric.id.clone());
        if !is_open {
            // While it is being filled in nobody asks for more.
            hint_lines::show(app, ui, intents, |other| *other == about);
        }
        if is_open {
            asks_for_more = true;
            ui.push_id(metric.id.as_str(), |ui| details(app, ui, metric, intents));
        }
    }
    if asks_for_more {
        let hint = if moment.metrics.is_empty() { words::measure() } else { words::next_measure() };
        capture::line(app, ui, moment, LineOf::Metric, (icon::GAUGE, hint), intents);
    }
}

fn row(app: &App, ui: &mut Ui, metric: &Metric, is_open: bool, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let values = words::metric_values(metric);
    let bold = galley(ui, &values, font(size::SMALL, Weight::Bold), theme.ink);
    let width = ui.available_width() - 33.0;
    let style = (font(size::SMALL, Weight::Regular), 20.0);
    let named = |width: f32| rows_of(ui, &one_line(&metric.name), style.clone(), theme.ink2, width);
    let mut name = named(width - bold.size().x - 12.0);
    // In a narrow panel its values stand under it.
    let is_under = name.rows.len() > 2;
    if is_under {
        name = named(width);
    }
    let under = if is_under { bold.size().y } else { 0.0 };
    let inside = name.size().y + under;
    let height = TARGET.max(inside + 8.0);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let full = format!("{}: {values}", metric.name);
    response.widget_info(|| WidgetInfo::labeled(Role::DisclosureTriangle, true, &full));
    ui.accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    pointed(ui, &response);
    if response.hovered() {
        let ground = rect.expand2(vec2(6.0, 0.0));
        ui.painter().rect_filled(ground, radius::FIELD, theme.chrome.hovered);
    }
    let middle = rect.center().y;
    paint_icon(ui, pos2(rect.left() + 11.0, middle), icon::GAUGE, thin(22.0), theme.ink2);
    let at = pos2(rect.left() + 33.0, middle - inside / 2.0);
    let values = match is_under {
        true => at + vec2(0.0, name.size().y),
        false => pos2(rect.right() - bold.size().x, middle - bold.size().y / 2.0),
    };
    ui.painter().galley(at, name, theme.ink2);
    ui.painter().galley(values, bold, theme.ink);
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.clicked() {
        intents.push(Planning::Unfold(PlanPart::Metric(metric.id.clone())).into());
    }
}

fn details(app: &App, ui: &mut Ui, metric: &Metric, intents: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    let theme = &app.view.theme;
    let change = |metric: Metric| Some(Edit::ChangeMetric(metric));
    name_field(app, ui, metric, intents);
    ui.add_space(4.0);
    halves(ui, 12.0, |ui, place| {
        if place == 0 {
            let edit = |now| change(Metric { current: some(now), ..metric.clone() });
            let key = current_of(&metric.id);
            value(app, ui, key, (words::now(), &metric.current), &edit, intents);
        } else {
            let edit = |goal| change(Metric { target: some(goal), ..metric.clone() });
            let key = format!("metric {} target", metric.id);
            value(app, ui, key, (words::goal(), &metric.target), &edit, intents);
        }
    });
    ui.add_space(4.0);
    let unit = |ui: &mut Ui, intents: &mut Vec<Intent>| {
        let edit = |unit| change(Metric { unit: some(unit), ..metric.clone() });
        let key = format!("metric {} unit", metric.id);
        value(app, ui, key, (words::unit(), &metric.unit), &edit, intents);
    };
    if ui.available_width() < NARROW {
        // Half of a narrow panel cuts the words of the kinds.
        unit(ui, intents);
        ui.add_space(4.0);
        kind(app, ui, metric, intents);
    } else {
        halves(ui, 12.0, |ui, place| match place {
            0 => unit(ui, intents),
            _ => kind(app, ui, metric, intents),
        });
    }
    ui.add_space(4.0);
    if let Some(better) = segments(ui, theme, words::better(), &words::betters(), metric.better) {
        let better = Some(better).filter(|better| metric.better != Some(*better));
        let metric = Metric { better, ..metric.clone() };
        intents.push(Intent::Edit(Edit::ChangeMetric(metric)));
    }
    let delete = TextButton::new(words::delete_metric(), ButtonLook::Quiet).icon(icon::TRASH);
    if hanging(ui, "delete", 16.0, |ui| delete.show(ui, theme)).clicked() {
        intents.push(Intent::EditAndSay(Edit::RemoveMetric(metric.id.clone())));
    }
}

fn name_field(app: &App, ui: &mut Ui, metric: &Metric, intents: &mut Vec<Intent>) {
    let edit = |name: String| {
        let is_blank = name.trim().is_empty();
        (!is_blank).then(|| Edit::ChangeMetric(Metric { name, ..metric.clone() }))
    };
    let field = TextField {
        key: format!("metric {}", metric.id),
        name: words::metric_name(),
        hint: "",
        text: &metric.name,
        limit: limits::METRIC_NAME,
        rows: 1,
        begins_with: None,
        edit: &edit,
    };
    field.show(app, ui, intents);
}

fn value(
    app: &App,
    ui: &mut Ui,
    key: String,
    (name, text): (&str, &Option<String>),
    edit: &dyn Fn(String) -> Option<Edit>,
    intents: &mut Vec<Intent>,
) {
    let text = text.as_deref().unwrap_or_default();
    let field =
        TextField { key, name, hint: "", text, limit: VALUE, rows: 1, begins_with: None, edit };
    field.show(app, ui, intents);
}

fn kind(app: &App, ui: &mut Ui, metric: &Metric, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    drop_down(ui, theme, words::kind(), words::word(&words::kinds(), &metric.kind), |ui| {
        for (kind, word) in words::kinds() {
            if Row::new(word, Lead::Nothing).show(ui, theme).clicked() {
                let metric = Metric { kind, ..metric.clone() };
                intents.push(Intent::Edit(Edit::ChangeMetric(metric)));
                ui.close();
            }
        }
    });
}

fn some(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}
