//! What the room agrees on first: title, customer, what they want, and why.

use egui::{Rect, TextEdit, Ui};

use super::super::App;
use super::super::fields::{WallField, write};
use super::super::intent::Intent;
use super::super::style::{font, size};
use super::super::widgets::label;
use crate::edit::{Edit, WallChange};
use crate::layout::text::Weight;
use crate::model::limits;
use crate::words::window as words;

/// A text of the wall that is written in a field.
struct Field<'f> {
    /// Its name.
    name: &'static str,
    /// What the wall says.
    text: &'f str,
    /// Its longest, in characters.
    limit: usize,
    /// What a new text changes.
    change: &'f dyn Fn(String) -> WallChange,
}

/// Draws the fields.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let wall = app.document.wall();
    let scenario = &wall.scenario;
    let some = |text: String| (!text.is_empty()).then_some(text);
    let field = |name, text, limit, change| Field { name, text, limit, change };
    let or_blank = |text: &'_ Option<String>| text.clone().unwrap_or_default();
    let (customer, goal) = (or_blank(&scenario.customer), or_blank(&scenario.goal));
    let why = or_blank(&wall.why);
    let customer_change = |text| WallChange::Customer(some(text));
    let goal_change = |text| WallChange::Goal(some(text));
    let why_change = |text| WallChange::Why(some(text));
    let fields = [
        field(words::TITLE, wall.title.as_str(), limits::TITLE, &WallChange::Title as _),
        field(words::CUSTOMER, &customer, limits::CUSTOMER, &customer_change),
        field(words::GOAL, &goal, limits::GOAL, &goal_change),
        field(words::WHY, &why, limits::WHY, &why_change),
    ];
    for field in fields {
        label(ui, field.name, size::SMALL, Weight::Medium, app.view.theme.ink2);
        let edit = |text| Some(Edit::Wall((field.change)(text)));
        let on_wall = WallField {
            key: field.name.to_owned(),
            name: field.name,
            text: field.text,
            edit: &edit,
        };
        write(app, ui, &on_wall, intents, |ui, text, id| {
            let editor = TextEdit::multiline(text)
                .id(id)
                .font(font(size::BODY, Weight::Regular))
                .char_limit(field.limit)
                .desired_rows(1)
                .desired_width(ui.available_width())
                .return_key(None);
            ui.add(editor)
        });
        ui.add_space(4.0);
    }
}

/// The title in the top bar.
pub(super) fn title(app: &App, ui: &mut Ui, place: Rect, intents: &mut Vec<Intent>) {
    let field = WallField {
        key: words::TITLE.to_owned(),
        name: words::TITLE,
        text: &app.document.wall().title,
        edit: &|text| Some(Edit::Wall(WallChange::Title(text))),
    };
    let response = write(app, ui, &field, intents, |ui, text, id| {
        let editor = TextEdit::singleline(text)
            .id(id)
            .font(font(19.0, Weight::Bold))
            .char_limit(limits::TITLE)
            .hint_text(words::WHOSE_DAY)
            .desired_width(place.width());
        ui.put(place.expand2(egui::vec2(6.0, 2.0)), editor)
    });
    if response.lost_focus() {
        intents.push(Intent::WriteTitle(false));
    } else if !response.has_focus() {
        response.request_focus();
    }
}
