//! A contact type is changed or made: its name, its colour, its mark; hidden, or deleted with what its notes take.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, TextEdit, Ui, WidgetInfo, vec2};

use super::super::App;
use super::super::controls::{caption, wrapped};
use super::super::input;
use super::super::intent::Intent;
use super::super::margins::hanging;
use super::super::rows::{Lead, Row};
use super::super::session::TypeDraft;
use super::super::style::{font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    ButtonLook, TextButton, focus_ring, label, outline, paint_icon, paint_swatch, pointed, thin,
};
use super::{buttons, sentence, title};
use crate::layout::TypeLook;
use crate::layout::text::Weight;
use crate::model::{ContactType, FillColor, limits};
use crate::paint::icons::chrome as icon;
use crate::paint::{own_colors, own_marks};
use crate::words::{self, types, window};

/// What is pressed, and what is seen of it, in points.
const CELL: f32 = 44.0;
const SWATCH: f32 = 32.0;
const AROUND_SWATCH: f32 = (CELL - SWATCH) / 2.0;
/// From the name of a control to what is seen of it (tokens 3).
const UNDER_NAME: f32 = 6.0;

/// Shows the dialog.
pub(super) fn show(app: &App, ui: &mut Ui, draft: &TypeDraft, intents: &mut Vec<Intent>) {
    if draft.removal.is_some() {
        removal(app, ui, draft, intents);
        return;
    }
    let heading = if draft.is_new { types::new() } else { types::contact_type() };
    title(app, ui, heading);
    let mut next = draft.clone();
    let enter = name(app, ui, &mut next);
    if let Some(complaint) = &draft.complaint {
        label(ui, complaint, size::SMALL, Weight::Medium, app.view.theme.late_words);
    }
    if draft.kind.built_in().is_some() {
        sentence(app, ui, types::built_in());
    } else {
        colors(app, ui, &mut next.kind);
        marks(app, ui, &mut next.kind);
    }
    let theme = &app.view.theme;
    if !draft.is_new {
        ui.horizontal(|ui| {
            let (text, eye) = match draft.kind.hidden {
                true => (types::show(), icon::SHOWN),
                false => (types::hide(), icon::HIDDEN),
            };
            if TextButton::new(text, ButtonLook::Sunk).icon(eye).show(ui, theme).clicked() {
                next.kind.hidden = !next.kind.hidden;
            }
            if draft.kind.built_in().is_none() {
                let delete = TextButton::new(types::delete(), ButtonLook::Sunk).icon(icon::TRASH);
                if delete.show(ui, theme).clicked() {
                    next.removal = Some(None);
                }
            }
        });
    }
    if next != *draft {
        next.complaint = None;
        intents.push(Intent::TypeDraft(Box::new(next)));
    }
    let keep = if draft.is_new { types::add() } else { types::keep() };
    match buttons(app, ui, &[(window::cancel(), ButtonLook::Outline), (keep, ButtonLook::Accent)]) {
        Some(0) => intents.push(Intent::CloseDialog),
        Some(_) => intents.push(Intent::KeepType),
        None if enter => intents.push(Intent::KeepType),
        None => {}
    }
}

/// The name of a control, so close above it.
fn named(app: &App, ui: &mut Ui, text: &str, above: f32) {
    let usual = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, above);
    caption(ui, &app.view.theme, text);
    ui.spacing_mut().item_spacing.y = usual;
}

/// The field of the name; true if Enter was pressed in it.
fn name(app: &App, ui: &mut Ui, draft: &mut TypeDraft) -> bool {
    named(app, ui, types::name(), UNDER_NAME);
    let id = ui.scope_id().with(("type-name", draft.kind.id.as_str()));
    let before = draft.kind.label.clone();
    let enter = input::enter_in(ui, id);
    let field = TextEdit::singleline(&mut draft.kind.label)
        .id(id)
        .font(font(size::BODY, Weight::Regular))
        .char_limit(limits::TYPE_LABEL)
        .align(Align2::LEFT_CENTER)
        .desired_width(ui.available_width());
    let response = ui.add(field);
    response.widget_info(|| {
        WidgetInfo::text_edit(true, before.as_str(), draft.kind.label.as_str(), types::name())
    });
    ui.accesskit_node_builder(id, |node| node.set_label(types::name()));
    if ui.memory(|memory| memory.focused()).is_none() {
        response.request_focus();
    }
    enter
}

/// The palette that colour-blind eyes can tell apart.
fn colors(app: &App, ui: &mut Ui, kind: &mut ContactType) {
    named(app, ui, types::color(), UNDER_NAME - AROUND_SWATCH);
    swatches(ui, "colours", |ui| {
        for (name, color) in types::colors().into_iter().zip(own_colors()) {
            let look = own_look(Some(color), kind.mark.as_deref());
            if cell(app, ui, name, kind.color == Some(color), &look) {
                kind.color = Some(color);
            }
        }
    });
}

fn marks(app: &App, ui: &mut Ui, kind: &mut ContactType) {
    named(app, ui, types::mark(), UNDER_NAME - AROUND_SWATCH);
    let color = kind.color;
    swatches(ui, "marks", |ui| {
        for mark in own_marks() {
            let look = own_look(color, Some(mark));
            let name = mark.replace('-', " ");
            if cell(app, ui, &name, kind.mark.as_deref() == Some(mark), &look) {
                kind.mark = Some(mark.to_owned());
            }
        }
    });
}

/// Swatches begin where their caption does; the room round them for a fingertip lies outside.
fn swatches(ui: &mut Ui, salt: &str, show: impl FnOnce(&mut Ui)) {
    hanging(ui, salt, AROUND_SWATCH, |ui| wrapped(ui, 4.0, show));
}

fn own_look(color: Option<FillColor>, mark: Option<&str>) -> TypeLook {
    TypeLook { built_in: None, own_place: 0, color, mark: mark.map(str::to_owned) }
}

fn cell(app: &App, ui: &mut Ui, name: &str, is_on: bool, look: &TypeLook) -> bool {
    let theme = &app.view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(CELL, CELL), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_on, name));
    pointed(ui, &response);
    paint_swatch(
        ui,
        theme,
        Some(look),
        Rect::from_center_size(rect.center(), vec2(SWATCH, SWATCH)),
    );
    if is_on {
        outline(ui, rect, radius::SMALL, 3.0, theme.chrome.accent);
    } else if response.hovered() {
        outline(ui, rect, radius::SMALL, 1.5, theme.chrome.edge);
    }
    focus_ring(ui, &response, radius::SMALL, theme);
    response.tooltip(theme, name).clicked()
}

/// Which type the notes of a type take that is deleted.
fn removal(app: &App, ui: &mut Ui, draft: &TypeDraft, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    title(app, ui, &types::delete_title(&draft.kind.label));
    let own = wall.moments.iter().filter(|moment| moment.contact.as_ref() == Some(&draft.kind.id));
    let count = own.count();
    sentence(app, ui, &types::delete_question(count));
    let chosen = draft.removal.clone().flatten();
    if count > 0 {
        egui::ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let others = wall.contact_types.iter().enumerate();
            let others =
                others.filter(|(_, kind)| kind.id != draft.kind.id).map(|(place, kind)| {
                    let look = app.view.scene().types.get(place);
                    (Some(kind.id.clone()), kind.label.as_str(), look)
                });
            for (id, text, look) in others.chain([(None, words::no_type_yet(), None)]) {
                let is_on = id == chosen;
                let top = ui.cursor().min;
                if Row::new(text, Lead::Swatch(look)).show(ui, theme).clicked() {
                    let next = TypeDraft { removal: Some(id), ..draft.clone() };
                    intents.push(Intent::TypeDraft(Box::new(next)));
                }
                if is_on {
                    let at = egui::pos2(top.x + ui.available_width() - 24.0, top.y + 22.0);
                    paint_icon(ui, at, icon::CHECK, thin(20.0), theme.chrome.accent);
                }
            }
        });
    }
    let choices = [(window::cancel(), ButtonLook::Outline), (types::delete(), ButtonLook::Accent)];
    match buttons(app, ui, &choices) {
        Some(0) => {
            let back = TypeDraft { removal: None, ..draft.clone() };
            intents.push(Intent::TypeDraft(Box::new(back)));
        }
        Some(_) => intents.push(Intent::KeepType),
        None => {}
    }
}
