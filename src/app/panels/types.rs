//! The palette with its legend: one tap gives the chosen notes a type; without notes chosen, new ones take it.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use rustc_hash::FxHashMap;

use super::super::App;
use super::super::intent::Intent;
use super::super::session::Station;
use super::super::style::{font, radius, size};
use super::super::widgets::{
    ButtonLook, TextButton, focus_ring, icon_button, label, outline, paint_icon, paint_line,
    paint_swatch, pointed, thin,
};
use crate::layout::TypeLook;
use crate::layout::text::Weight;
use crate::model::ContactTypeId;
use crate::paint::icons::chrome as icon;
use crate::words::{types, window as words};

const ROW: f32 = 44.0;

/// Draws the palette.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.horizontal(|ui| {
        label(ui, words::CONTACT_TYPES, size::H3, Weight::Bold, theme.ink);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            label(ui, words::PRESS_THE_NUMBER, size::SMALL, Weight::Regular, theme.ink3);
        });
    });
    let wall = app.document.wall();
    let mut counts: FxHashMap<Option<&ContactTypeId>, usize> = FxHashMap::default();
    for moment in wall.timeline() {
        *counts.entry(moment.contact.as_ref()).or_default() += 1;
    }
    let builder = UiBuilder::new()
        .id_salt("types")
        .accessibility_role(Role::Group)
        .accessibility_label(words::CONTACT_TYPES);
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (place, kind) in wall.contact_types.iter().enumerate() {
            let count = counts.get(&Some(&kind.id)).copied().unwrap_or_default();
            // Where types are changed a hidden one can be brought back.
            if kind.hidden && count == 0 && app.session.station != Station::Types {
                continue;
            }
            let row = Row {
                id: Some(&kind.id),
                label: &kind.label,
                is_hidden: kind.hidden,
                look: app.view.scene().types.get(place),
                key: (place < 6).then_some(place + 1),
                count,
            };
            show_row(app, ui, &row, intents);
        }
        let count = counts.get(&None).copied().unwrap_or_default();
        let row = Row {
            id: None,
            label: crate::words::NO_TYPE_YET,
            is_hidden: false,
            look: None,
            key: None,
            count,
        };
        show_row(app, ui, &row, intents);
        if app.session.station != Station::Types {
            return;
        }
        ui.add_space(8.0);
        let new = TextButton::new(types::NEW, ButtonLook::Outline).icon(icon::PLUS);
        if new.show(ui, theme).clicked() {
            intents.push(Intent::ChangeType(None));
        }
    });
}

struct Row<'r> {
    id: Option<&'r ContactTypeId>,
    label: &'r str,
    is_hidden: bool,
    look: Option<&'r TypeLook>,
    key: Option<usize>,
    count: usize,
}

fn show_row(app: &App, ui: &mut Ui, row: &Row<'_>, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let width = ui.available_width();
    let (whole, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    // Where types are the matter each row has a button of its own to change its type.
    let changes = app.session.station == Station::Types;
    let rect = if changes { whole.with_max_x(whole.right() - ROW) } else { whole };
    if let Some(id) = row.id.filter(|_| changes) {
        let place = Rect::from_min_max(pos2(rect.right(), whole.top()), whole.max);
        change_button(app, ui, place, id, row.label, intents);
    }
    let response = ui.interact(
        rect,
        ui.scope_id().with(("type", row.id.map(ContactTypeId::as_str))),
        Sense::click(),
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, row.label));
    ui.accesskit_node_builder(response.id, |node| {
        node.set_description(words::moments(row.count));
    });
    pointed(ui, &response);
    let reach = rect.expand2(vec2(8.0, 0.0));
    let is_for_new = app.session.selection.is_empty()
        && app.session.quick_add.contact.as_ref() == row.id
        && row.id.is_some();
    if response.hovered() {
        ui.painter().rect_filled(reach, radius::FIELD, theme.chrome.sunk);
    } else if is_for_new {
        ui.painter().rect_filled(reach, radius::FIELD, theme.chrome.accent_soft);
    }
    let swatch =
        Rect::from_center_size(pos2(rect.left() + 16.0, rect.center().y), vec2(32.0, 32.0));
    paint_swatch(ui, theme, row.look, swatch);
    let ink = if row.count == 0 || row.is_hidden { theme.ink3 } else { theme.ink };
    let right = rect.right() - 4.0;
    let count = row.count.to_string();
    let style = font(18.0, Weight::Bold);
    let drawn =
        ui.painter().text(pos2(right, rect.center().y), Align2::RIGHT_CENTER, count, style, ink);
    let mut end = drawn.left().min(right - 24.0) - 12.0;
    if let Some(key) = row.key {
        let cap = Rect::from_center_size(pos2(end - 12.0, rect.center().y), vec2(24.0, 26.0));
        outline(ui, cap, 6.0, 1.5, theme.chrome.edge);
        let style = font(size::TINY, Weight::Medium);
        ui.painter().text(cap.center(), Align2::CENTER_CENTER, key.to_string(), style, theme.ink3);
        end = cap.left() - 8.0;
    }
    if row.is_hidden {
        paint_icon(ui, pos2(end - 10.0, rect.center().y), icon::HIDDEN, thin(20.0), theme.ink3);
        end -= 28.0;
    }
    let left = rect.left() + 46.0;
    let style = font(size::LABEL, Weight::Medium);
    paint_line(ui, pos2(left, rect.center().y), row.label, style, ink, end - left);
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.clicked() {
        intents.push(Intent::SetType(row.id.cloned()));
    }
}

fn change_button(
    app: &App,
    ui: &mut Ui,
    place: Rect,
    id: &ContactTypeId,
    label: &str,
    intents: &mut Vec<Intent>,
) {
    let builder = UiBuilder::new().id_salt(("change", id.as_str())).max_rect(place);
    ui.scope_builder(builder, |ui| {
        let name = types::change(label);
        if icon_button(ui, &app.view.theme, icon::MORE, &name, true).clicked() {
            intents.push(Intent::ChangeType(Some(id.clone())));
        }
    });
}
