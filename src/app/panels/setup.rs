//! What the room agrees on first: title, customer, what they want, and why.

use egui::{TextEdit, Ui, WidgetInfo};

use super::super::App;
use super::super::intent::Intent;
use super::super::style::{font, size};
use super::super::widgets::label;
use crate::edit::{Edit, WallChange};
use crate::layout::text::Weight;
use crate::model::limits;
use crate::words::window as words;

/// A field: its name, its text, its limit, and what a new text changes.
type Field<'f> = (&'f str, &'f str, usize, &'f dyn Fn(String) -> WallChange);

/// Draws the fields.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let wall = app.document.wall();
    let scenario = &wall.scenario;
    let some = |text: String| (!text.is_empty()).then_some(text);
    let fields: [Field<'_>; 4] = [
        (words::TITLE, &wall.title, limits::TITLE, &WallChange::Title),
        (
            words::CUSTOMER,
            scenario.customer.as_deref().unwrap_or_default(),
            limits::CUSTOMER,
            &|text| WallChange::Customer(some(text)),
        ),
        (words::GOAL, scenario.goal.as_deref().unwrap_or_default(), limits::GOAL, &|text| {
            WallChange::Goal(some(text))
        }),
        (words::WHY, wall.why.as_deref().unwrap_or_default(), limits::WHY, &|text| {
            WallChange::Why(some(text))
        }),
    ];
    for (name, text, limit, change) in fields {
        label(ui, name, size::SMALL, Weight::Medium, app.view.theme.ink2);
        let mut typed = text.to_owned();
        let id = ui.scope_id().with(("set-up", name));
        let field = TextEdit::multiline(&mut typed)
            .id(id)
            .font(font(size::BODY, Weight::Regular))
            .char_limit(limit)
            .desired_rows(1)
            .desired_width(ui.available_width());
        let field = field.return_key(None);
        let response = ui.add(field);
        response.widget_info(|| WidgetInfo::text_edit(true, text, typed.as_str(), name));
        ui.accesskit_node_builder(id, |node| node.set_label(name));
        let is_composing = super::super::input::is_composing(ui, false);
        if typed != text && !is_composing {
            intents.push(Intent::Type(Edit::Wall(change(typed))));
        }
        if response.lost_focus() {
            intents.push(Intent::EndTyping);
        }
        ui.add_space(4.0);
    }
}
