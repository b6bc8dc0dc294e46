//! Ideas and actions of a priority: what could be, what was decided, who does it by when.

mod action_card;
mod action_details;
mod capture;
mod idea_details;
mod ideas;
mod metric;
mod owner;
mod tags;
mod target;

use egui::{Response, Sense, Ui, vec2};

use super::super::App;
use super::super::acts::plan::{LineOf, PlanFocus, Planning};
use super::super::controls::heading;
use super::super::intent::Intent;
use super::super::style::size;
use super::super::widgets::label;
use super::judged;
use crate::layout::text::Weight;
use crate::model::Moment;
use crate::paint::icons::chrome as icon;
use crate::words::plan as words;

/// Height and width of what is pressed, in points.
const TARGET: f32 = 44.0;

/// Draws the panel.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let shown = judged::show(app, ui, words::choose_first(), intents);
    let line = app.session.plan.line.as_ref().filter(|line| line.has_focus);
    if let Some(line) = line.filter(|line| shown.is_none_or(|moment| moment.id != line.moment)) {
        // Another moment is shown now; what was typed belongs to the one before.
        intents.push(Planning::LeaveLine(line.moment.clone(), line.of).into());
    }
    let Some(moment) = shown else { return };
    if !has_focus_target(app, moment) {
        intents.push(Planning::GotFocus.into());
    }
    ui.push_id(moment.id.as_str(), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        target::show(app, ui, moment, intents);
        ui.add_space(4.0);
        metric::show(app, ui, moment, intents);
        ui.add_space(8.0);
        ideas::show(app, ui, moment, intents);
        ui.add_space(24.0);
        actions(app, ui, moment, intents);
    });
}

fn actions(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    heading(ui, theme, words::actions(), words::a_name_and_a_date());
    ui.add_space(8.0);
    let hint = if moment.actions.is_empty() {
        label(ui, words::no_actions(), size::BODY, Weight::Regular, theme.ink2);
        ui.add_space(4.0);
        words::first_action()
    } else {
        words::next_action()
    };
    for action in &moment.actions {
        action_card::show(app, ui, moment, action, intents);
        ui.add_space(10.0);
    }
    capture::line(app, ui, moment, LineOf::Action, (icon::PLUS, hint), intents);
    ui.add_space(8.0);
    label(ui, words::prompts(), size::SMALL, Weight::Regular, theme.ink3);
    ui.add_space(24.0);
}

/// False if something is to get the focus that is not of this moment.
fn has_focus_target(app: &App, moment: &Moment) -> bool {
    match &app.session.plan.wants_focus {
        None | Some(PlanFocus::Line(_)) => true,
        Some(
            PlanFocus::Owner(id)
            | PlanFocus::OwnerTag(id)
            | PlanFocus::Due(id)
            | PlanFocus::Calendar(id)
            | PlanFocus::Status(id),
        ) => moment.actions.iter().any(|action| action.id == *id),
    }
}

/// Gives the focus to what is to have it, and brings it into view.
fn take_focus(
    app: &App,
    ui: &Ui,
    response: &Response,
    focus: &PlanFocus,
    intents: &mut Vec<Intent>,
) {
    if app.session.plan.wants_focus.as_ref() != Some(focus) {
        return;
    }
    if response.has_focus() {
        // Only a focus that lasted until this frame counts: a menu that closes takes it with it.
        response.scroll_to_me(None);
        intents.push(Planning::GotFocus.into());
    } else {
        response.request_focus();
        ui.request_repaint();
    }
}

/// A hairline under a row.
fn hairline(app: &App, ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, app.view.theme.chrome.line);
}
