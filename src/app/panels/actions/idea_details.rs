//! What is known of an idea: who had it, what it costs, how far it goes.

use egui::Ui;

use super::super::super::App;
use super::super::super::controls::{TextField, drop_down, segments, switch};
use super::super::super::intent::Intent;
use super::super::super::margins::hanging;
use super::super::super::rows::{Lead, Row};
use super::super::super::widgets::{ButtonLook, TextButton};
use crate::edit::Edit;
use crate::model::{Idea, limits};
use crate::paint::icons::chrome as icon;
use crate::words::plan as words;

/// Draws them.
pub(super) fn show(app: &App, ui: &mut Ui, idea: &Idea, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.spacing_mut().item_spacing.y = 4.0;
    let change = |idea: Idea| Intent::Edit(Edit::ChangeIdea(idea));
    text(app, ui, idea, intents);
    ui.add_space(4.0);
    source(app, ui, idea, intents);
    ui.add_space(4.0);
    if let Some(cost) = segments(ui, theme, words::cost(), &words::costs(), idea.cost) {
        // The one that is chosen is taken back.
        let cost = Some(cost).filter(|cost| idea.cost != Some(*cost));
        intents.push(change(Idea { cost, ..idea.clone() }));
    }
    ui.add_space(4.0);
    if let Some(reach) = segments(ui, theme, words::reach(), &words::reaches(), idea.reach) {
        let reach = Some(reach).filter(|reach| idea.reach != Some(*reach));
        intents.push(change(Idea { reach, ..idea.clone() }));
    }
    ui.add_space(4.0);
    let mut unexpected = idea.unexpected;
    switch(ui, theme, &words::not_expected_by_them(&app.customer()), &mut unexpected);
    if unexpected != idea.unexpected {
        intents.push(change(Idea { unexpected, ..idea.clone() }));
    }
    let delete = TextButton::new(words::delete_idea(), ButtonLook::Quiet).icon(icon::TRASH);
    if hanging(ui, "delete", 16.0, |ui| delete.show(ui, theme)).clicked() {
        intents.push(Intent::EditAndSay(Edit::RemoveIdea(idea.id.clone())));
    }
    ui.add_space(8.0);
}

fn text(app: &App, ui: &mut Ui, idea: &Idea, intents: &mut Vec<Intent>) {
    let edit = |text: String| {
        let is_blank = text.trim().is_empty();
        (!is_blank).then(|| Edit::ChangeIdea(Idea { text, ..idea.clone() }))
    };
    let field = TextField {
        key: format!("idea {}", idea.id),
        name: words::text_field(),
        hint: "",
        text: &idea.text,
        limit: limits::PLAN_TEXT,
        rows: 1,
        begins_with: None,
        edit: &edit,
    };
    field.show(app, ui, intents);
}

fn source(app: &App, ui: &mut Ui, idea: &Idea, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let word = idea.source.map_or(words::not_said(), |own| words::word(&words::sources(), &own));
    drop_down(ui, theme, words::source(), word, |ui| {
        let all = words::sources().map(|(source, word)| (Some(source), word));
        for (source, word) in all.into_iter().chain([(None, words::not_said())]) {
            if Row::new(word, Lead::Nothing).show(ui, theme).clicked() {
                let idea = Idea { source, ..idea.clone() };
                intents.push(Intent::Edit(Edit::ChangeIdea(idea)));
                ui.close();
            }
        }
    });
}
