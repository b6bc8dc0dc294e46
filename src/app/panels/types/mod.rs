//! The palette with its legend: one tap gives the chosen notes a type; without notes chosen, new ones take it.

mod strip;
mod table;

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::acts::moments::MomentsAct;
use super::super::controls::{fold, section};
use super::super::grounds::{Bed, bed};
use super::super::intent::Intent;
use super::super::pressing::touched;
use super::super::session::Station;
use super::super::style::{ROOMY, font, radius, size};
use super::super::widgets::{
    ButtonLook, TextButton, focus_ring, icon_button, outline, paint_icon, paint_rows, paint_swatch,
    pointed, thin,
};
use crate::layout::TypeLook;
use crate::layout::text::Weight;
use crate::model::ContactTypeId;
use crate::paint::icons::chrome as icon;
use crate::words::{moments, types, window as words};
use strip::Strip;

/// A panel that is at least so wide inside has room for more than a list, in points.
pub(super) const WIDE: f32 = 300.0;

/// Height of a row, in points.
const ROW: f32 = 44.0;
/// The same where types are the matter and the window is high enough.
const LARGE_ROW: f32 = 52.0;

/// Draws the palette.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let is_about_types = app.session.station == Station::Types;
    let strip = Strip::fitting(app, ui.available_width());
    let aside = match (is_about_types, &strip) {
        (true, _) => words::press_the_number(),
        (false, Some(_)) => moments::by_stage(),
        (false, None) => "",
    };
    section(ui, &app.view.theme, words::contact_types(), aside);
    let builder = UiBuilder::new()
        .id_salt("types")
        .accessibility_role(Role::Group)
        .accessibility_label(words::contact_types());
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        rows(app, ui, strip.as_ref(), intents);
        if is_about_types {
            buttons(app, ui, intents);
        }
    });
}

/// Draws the table of the gaps, folded away, where the rows have no room for them.
pub(super) fn gaps(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let has_strip = Strip::fitting(app, ui.available_width()).is_some();
    if !has_strip && app.session.tally.has_gaps() {
        fold(app, ui, "gaps", moments::gaps(), intents, |ui, intents| {
            table::show(app, ui, intents)
        });
    }
}

fn rows(app: &App, ui: &mut Ui, strip: Option<&Strip>, intents: &mut Vec<Intent>) {
    let is_about_types = app.session.station == Station::Types;
    let tally = &app.session.tally;
    for (place, kind) in app.document.wall().contact_types.iter().enumerate() {
        let count = tally.total(Some(&kind.id));
        // Where types are changed a hidden one can be brought back.
        if kind.hidden && count == 0 && !is_about_types {
            continue;
        }
        let row = Row {
            id: Some(&kind.id),
            label: &kind.label,
            is_hidden: kind.hidden,
            look: app.view.scene().types.get(place),
            key: (place < 6 && is_about_types).then_some(place + 1),
            count,
        };
        show_row(app, ui, &row, strip, intents);
    }
    let count = tally.total(None);
    if count > 0 || is_about_types {
        let label = crate::words::no_type_yet();
        let row = Row { id: None, label, is_hidden: false, look: None, key: None, count };
        show_row(app, ui, &row, strip, intents);
    }
}

/// Under the palette, where types are the matter.
fn buttons(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let untyped = app.session.tally.total(None);
    if untyped > 0 {
        ui.add_space(8.0);
        let text = moments::choose_untyped(untyped);
        let choose = TextButton::new(&text, ButtonLook::Outline);
        // The words alone are nearly as wide as a narrow panel.
        let has_room = ui.available_width() >= WIDE;
        let choose = if has_room { choose.icon(icon::SELECT_MORE) } else { choose };
        if choose.show(ui, theme).clicked() {
            intents.push(Intent::Moments(MomentsAct::ChooseUntyped));
        }
    }
    ui.add_space(8.0);
    let new = TextButton::new(types::new(), ButtonLook::Outline).icon(icon::PLUS);
    if new.show(ui, theme).clicked() {
        intents.push(Intent::ChangeType(None));
    }
}

struct Row<'r> {
    id: Option<&'r ContactTypeId>,
    label: &'r str,
    is_hidden: bool,
    look: Option<&'r TypeLook>,
    key: Option<usize>,
    count: usize,
}

fn show_row(
    app: &App,
    ui: &mut Ui,
    row: &Row<'_>,
    strip: Option<&Strip>,
    intents: &mut Vec<Intent>,
) {
    let width = ui.available_width();
    // Where types are the matter each row has a button of its own to change its type.
    let changes = app.session.station == Station::Types;
    let is_high = ui.content_rect().height() >= ROOMY;
    let height = if changes && is_high { LARGE_ROW } else { ROW };
    let (whole, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let rect = if changes { whole.with_max_x(whole.right() - ROW) } else { whole };
    if let Some(id) = row.id.filter(|_| changes) {
        let place = Rect::from_min_max(pos2(rect.right(), whole.top()), whole.max);
        let place = Rect::from_center_size(place.center(), vec2(ROW, ROW));
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
    paint_row(app, ui, rect, row, strip, response.hovered());
    focus_ring(ui, &response, radius::FIELD, &app.view.theme);
    if response.clicked() {
        intents.push(Intent::SetType(row.id.cloned()));
    }
    if let Some(strip) = strip {
        strip.show(app, ui, rect, (row.id, row.label), intents);
    }
    if row.id.is_none() && row.count > 0 {
        number_button(app, ui, rect, row.count, intents);
    }
}

/// Paper, name, key and total.
fn paint_row(
    app: &App,
    ui: &Ui,
    rect: Rect,
    row: &Row<'_>,
    strip: Option<&Strip>,
    is_hovered: bool,
) {
    let theme = &app.view.theme;
    let reach = rect.expand2(vec2(8.0, 0.0));
    let is_for_new = app.session.selection.is_empty()
        && app.session.quick_add.contact.as_ref() == row.id
        && row.id.is_some();
    if is_hovered {
        ui.painter().rect_filled(reach, radius::FIELD, theme.chrome.hovered);
    } else if is_for_new {
        bed(ui, theme, reach, radius::FIELD, Bed::Chosen, false);
    }
    let middle = rect.center().y;
    let swatch = Rect::from_center_size(pos2(rect.left() + 16.0, middle), vec2(32.0, 32.0));
    paint_swatch(ui, theme, row.look, swatch);
    // A type that nobody has used yet can be used all the same: only its count is quiet.
    let quiet = |is_quiet: bool| if is_quiet { theme.ink3 } else { theme.ink };
    let (ink, count_ink) = (quiet(row.is_hidden), quiet(row.is_hidden || row.count == 0));
    let right = rect.right();
    let count = row.count.to_string();
    let style = font(size::COUNT, Weight::Bold);
    let drawn =
        ui.painter().text(pos2(right, middle), Align2::RIGHT_CENTER, count, style, count_ink);
    let mut end = drawn.left().min(right - 24.0) - 12.0;
    if let Some(strip) = strip {
        end = strip.left(rect) - 4.0;
    }
    if let Some(key) = row.key {
        let cap = Rect::from_center_size(pos2(end - 12.0, middle), vec2(24.0, 26.0));
        outline(ui, cap, radius::KEY, 1.5, theme.chrome.edge);
        let style = font(size::TINY, Weight::Medium);
        ui.painter().text(cap.center(), Align2::CENTER_CENTER, key.to_string(), style, theme.ink3);
        end = cap.left() - 8.0;
    }
    if row.is_hidden {
        paint_icon(ui, pos2(end - 10.0, middle), icon::HIDDEN, thin(20.0), theme.ink3);
        end -= 28.0;
    }
    let left = rect.left() + 46.0;
    let words = Rect::from_x_y_ranges(left..=end, rect.y_range());
    paint_rows(ui, words, row.label, (font(size::LABEL, Weight::Medium), 20.0), ink, 2);
}

/// The number of notes without a type: a tap on it chooses them.
fn number_button(app: &App, ui: &mut Ui, row: Rect, count: usize, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let place = row.with_min_x(row.right() - ROW);
    let response = ui.interact(place, ui.scope_id().with("untyped"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, moments::untyped(count)));
    pointed(ui, &response);
    let text = count.to_string();
    let style = font(size::COUNT, Weight::Bold);
    if response.hovered() {
        let fill = touched(theme, theme.chrome.hovered);
        ui.painter().rect_filled(place.expand2(vec2(4.0, -4.0)), radius::SMALL, fill);
        let at = pos2(row.right(), row.center().y);
        ui.painter().text(at, Align2::RIGHT_CENTER, text, style, theme.ink);
    }
    focus_ring(ui, &response, radius::SMALL, theme);
    if response.clicked() {
        intents.push(Intent::Moments(MomentsAct::ChooseUntyped));
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
