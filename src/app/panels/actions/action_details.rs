//! What else is known of an action: its words, what it aims at, what it is good for.

use egui::Ui;

use super::super::super::App;
use super::super::super::acts::plan::{breaks_r5, with_status};
use super::super::super::calendar::{self, Chosen};
use super::super::super::controls::{TextField, caption, chip, segments, wrapped};
use super::super::super::intent::Intent;
use super::super::super::margins::hanging;
use super::super::super::style::size;
use super::super::super::widgets::{ButtonLook, TextButton, label};
use crate::edit::Edit;
use crate::layout::text::Weight;
use crate::model::{Action, Moment, Status, Verdict, limits};
use crate::paint::icons::chrome as icon;
use crate::words::{self as all_words, plan as words};

/// Draws them.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    moment: &Moment,
    action: &Action,
    intents: &mut Vec<Intent>,
) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.add_space(4.0);
    text(app, ui, action, intents);
    ui.add_space(4.0);
    if action.status == Status::Trying {
        look_again(app, ui, action, intents);
    }
    target(app, ui, moment, action, intents);
    benefits(app, ui, action, intents);
    area(app, ui, action, intents);
    let delete = TextButton::new(words::delete_action(), ButtonLook::Quiet).icon(icon::TRASH);
    if hanging(ui, "delete", 16.0, |ui| delete.show(ui, &app.view.theme)).clicked() {
        intents.push(Intent::EditAndSay(Edit::RemoveAction(action.id.clone())));
    }
}

fn text(app: &App, ui: &mut Ui, action: &Action, intents: &mut Vec<Intent>) {
    let edit = |text: String| {
        let is_blank = text.trim().is_empty();
        (!is_blank).then(|| Edit::ChangeAction(Action { text, ..action.clone() }))
    };
    let field = TextField {
        key: format!("action {}", action.id),
        name: words::text_field(),
        hint: "",
        text: &action.text,
        limit: limits::PLAN_TEXT,
        rows: 1,
        begins_with: None,
        edit: &edit,
    };
    field.show(app, ui, intents);
}

/// What is tried is looked at again on some day (A32).
fn look_again(app: &App, ui: &mut Ui, action: &Action, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let today = app.outside.now().today;
    let text = action
        .look_again
        .map_or_else(|| words::look_again_when().to_owned(), |day| words::look_again(day, today));
    let button = TextButton { min_width: ui.available_width(), ..sunk(&text) };
    let button = button.icon(icon::EYE).show(ui, theme);
    if let Some(chosen) = calendar::menu_of(&button, theme, action.look_again, today) {
        let look_again = match chosen {
            Chosen::Day(day) => Some(day),
            Chosen::NoDate => None,
        };
        let action = with_status(action, Status::Trying, today);
        intents.push(Intent::Edit(Edit::ChangeAction(Action { look_again, ..action })));
    }
    ui.add_space(4.0);
}

fn sunk(text: &str) -> TextButton<'_> {
    TextButton::new(text, ButtonLook::Sunk)
}

/// What it aims at: only what lies above the verdict it was decided against (R5).
fn target(app: &App, ui: &mut Ui, moment: &Moment, action: &Action, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let verdict = moment.verdict_when_decided(action);
    let legal = verdict.map_or(Verdict::ALL.as_slice(), Verdict::legal_targets);
    let word = |target: &Verdict| (Some(*target), all_words::verdict(*target));
    let mut choices = vec![(None, words::no_target())];
    choices.extend(legal.iter().map(word));
    if let Some(target) = segments(ui, theme, words::target_word(), &choices, Some(action.target))
        && target != action.target
    {
        intents.push(Intent::Edit(Edit::ChangeAction(Action { target, ..action.clone() })));
    }
    if breaks_r5(verdict, action.target) {
        label(ui, words::target_not_above(), size::SMALL, Weight::Regular, theme.ink2);
    }
    ui.add_space(4.0);
}

/// What it is good for, any number (A29, A30).
fn benefits(app: &App, ui: &mut Ui, action: &Action, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    caption(ui, theme, words::benefits());
    wrapped(ui, 6.0, |ui| {
        for (benefit, word) in words::all_benefits() {
            let has = action.benefits.contains(&benefit);
            if chip(ui, theme, word, None, Some(has)).clicked() {
                let mut benefits = action.benefits.clone();
                if has {
                    benefits.retain(|other| *other != benefit);
                } else {
                    benefits.push(benefit);
                }
                let action = Action { benefits, ..action.clone() };
                intents.push(Intent::Edit(Edit::ChangeAction(action)));
            }
        }
    });
    ui.add_space(4.0);
}

/// What it changes (B18).
fn area(app: &App, ui: &mut Ui, action: &Action, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    caption(ui, theme, words::area());
    wrapped(ui, 6.0, |ui| {
        for (area, word) in words::areas() {
            let has = action.area == Some(area);
            if chip(ui, theme, word, None, Some(has)).clicked() {
                let area = (!has).then_some(area);
                intents.push(Intent::Edit(Edit::ChangeAction(Action { area, ..action.clone() })));
            }
        }
    });
    ui.add_space(4.0);
}
