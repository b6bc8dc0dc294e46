//! What the room agrees on first: title, customer, what they want, what a good end is, and why. The rest is folded away.

mod journey;
mod people;
mod start;

use egui::{Rect, TextEdit, Ui};

use super::super::App;
use super::super::controls::{TextField, fold, segments};
use super::super::fields::{WallField, write};
use super::super::intent::Intent;
use super::super::style::{font, size};
use super::super::widgets::label;
use super::first_tip::{self, Its};
use crate::edit::{Edit, WallChange};
use crate::layout::text::Weight;
use crate::model::{Mode, limits};
use crate::words::{setup, window as words};

pub use start::journeys;

/// From a control to the next one, beside the usual gap.
const APART: f32 = 6.0;

/// Draws the fields.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let scenario = &wall.scenario;
    let title = TextField {
        key: words::title().to_owned(),
        name: words::title(),
        hint: &setup::whose_day(&app.customer()),
        text: &wall.title,
        limit: limits::TITLE,
        rows: 1,
        begins_with: None,
        edit: &|text| Some(Edit::Wall(WallChange::Title(text))),
    };
    title.show(app, ui, intents);
    ui.add_space(APART);
    // The tip asks for a name.
    let tip = first_tip::draw(app, ui, Its::Under);
    let customer = (words::customer(), setup::customer_hint(), limits::CUSTOMER);
    text(app, ui, customer, scenario.customer.as_deref(), WallChange::Customer, intents);
    let goal = (words::goal(), setup::goal_hint(), limits::GOAL);
    text(app, ui, goal, scenario.goal.as_deref(), WallChange::Goal, intents);
    let outcome = (setup::outcome(), setup::outcome_hint(), limits::GOAL);
    text(app, ui, outcome, scenario.outcome.as_deref(), WallChange::Outcome, intents);
    let why = (words::why(), "", limits::WHY);
    text(app, ui, why, wall.why.as_deref(), WallChange::Why, intents);
    label(ui, setup::why_help(), size::SMALL, Weight::Regular, theme.ink3);
    ui.add_space(APART);
    let modes = [(Mode::Today, setup::today()), (Mode::Ideal, setup::ideal())];
    if let Some(mode) = segments(ui, theme, setup::shows(), &modes, Some(wall.mode)) {
        intents.push(Intent::Edit(Edit::Wall(WallChange::Mode(mode))));
    }
    ui.add_space(APART);
    start::lay_out(app, ui, intents);
    ui.add_space(APART);
    fold(app, ui, "people", setup::people(), intents, |ui, intents| {
        people::show(app, ui, intents);
    });
    fold(app, ui, "more of the journey", setup::more(), intents, |ui, intents| {
        let hint = setup::context_hint(&app.customer());
        let context = (setup::context(), hint.as_str(), limits::CONTEXT);
        text(app, ui, context, scenario.context.as_deref(), WallChange::Context, intents);
        journey::conditions(app, ui, intents);
        ui.add_space(APART);
        journey::customers(app, ui, intents);
    });
    fold(app, ui, "samples", words::look_at_a_sample(), intents, |ui, intents| {
        start::samples(app, ui, intents);
    });
    fold(app, ui, "copies", setup::copy(), intents, |ui, intents| {
        start::copies(app, ui, intents);
    });
    first_tip::answer(app, ui, tip, intents);
}

/// A text that may be absent: its name, what stands in the empty field, and its longest in characters.
fn text(
    app: &App,
    ui: &mut Ui,
    (name, hint, limit): (&'static str, &str, usize),
    text: Option<&str>,
    change: fn(Option<String>) -> WallChange,
    intents: &mut Vec<Intent>,
) {
    let field = TextField {
        key: name.to_owned(),
        name,
        hint,
        text: text.unwrap_or_default(),
        limit,
        rows: 1,
        begins_with: None,
        edit: &|text| Some(Edit::Wall(change((!text.is_empty()).then_some(text)))),
    };
    field.show(app, ui, intents);
    ui.add_space(APART);
}

/// The title in the top bar.
pub(super) fn title(app: &App, ui: &mut Ui, place: Rect, intents: &mut Vec<Intent>) {
    let field = WallField {
        key: words::title().to_owned(),
        name: words::title(),
        text: &app.document.wall().title,
        edit: &|text| Some(Edit::Wall(WallChange::Title(text))),
    };
    let response = write(app, ui, &field, intents, |ui, text, id| {
        let editor = TextEdit::singleline(text)
            .id(id)
            .font(font(size::TITLE, Weight::Bold))
            .char_limit(limits::TITLE)
            .hint_text(setup::whose_day(&app.customer()))
            .align(egui::Align2::LEFT_CENTER)
            .desired_width(place.width());
        ui.put(place.expand2(egui::vec2(6.0, 2.0)), editor)
    });
    if response.lost_focus() {
        intents.push(Intent::WriteTitle(false));
    } else if !response.has_focus() {
        response.request_focus();
    }
}
