//! Text fields on a text of the wall: what is typed is on the wall at once, and what is only being composed is not.

use egui::{Response, Ui, WidgetInfo};

use super::App;
use super::input;
use super::intent::Intent;
use crate::edit::Edit;

/// A text of the wall that is written in a field.
pub(super) struct WallField<'f> {
    /// Tells fields apart.
    pub key: String,
    /// Its name for assistive technology.
    pub name: &'f str,
    /// What the wall says.
    pub text: &'f str,
    /// What a new text changes.
    pub edit: &'f dyn Fn(String) -> Edit,
}

/// The field's widget. Each wall has fields of its own: what was typed for one cannot be undone into the next.
pub(super) fn id_of_field(app: &App, ui: &Ui, key: &str) -> egui::Id {
    ui.scope_id().with(("field", key, app.jobs.wall()))
}

/// Shows an editor on a text of the wall.
pub(super) fn write(
    app: &App,
    ui: &mut Ui,
    field: &WallField<'_>,
    intents: &mut Vec<Intent>,
    show: impl FnOnce(&mut Ui, &mut String, egui::Id) -> Response,
) -> Response {
    let id = id_of_field(app, ui, &field.key);
    let draft = app.session.field.as_ref().filter(|draft| draft.key == field.key);
    let before = draft.map_or(field.text, |draft| draft.text.as_str());
    let was_composing = draft.is_some_and(|draft| draft.is_composing);
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let is_composing = has_focus && input::is_composing(ui, was_composing);
    if has_focus && (is_composing || input::was_composing(ui, was_composing)) {
        // They belong to the input method: none of them leaves the field.
        input::take_composing_keys(ui);
    }
    let mut text = before.to_owned();
    let response = show(ui, &mut text, id);
    response.widget_info(|| WidgetInfo::text_edit(true, before, text.as_str(), field.name));
    ui.accesskit_node_builder(id, |node| node.set_label(field.name));
    if text != before || is_composing != was_composing {
        let edit = (field.edit)(text.clone());
        intents.push(Intent::Type { field: field.key.clone(), text, is_composing, edit });
    }
    if response.lost_focus() {
        intents.push(Intent::EndTyping);
    }
    response
}
