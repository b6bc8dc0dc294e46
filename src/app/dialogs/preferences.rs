//! How the program looks and behaves. Every choice works at once and is kept for the next run.

use egui::{TextEdit, Ui, WidgetInfo};

use super::super::App;
use super::super::controls::{segments, switch};
use super::super::input;
use super::super::intent::Intent;
use super::super::margins::scrolled;
use super::super::style::{font, size};
use super::super::widgets::{ButtonLook, TextButton, label};
use super::{buttons, scrolled_height, title};
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::storage::{LanguageChoice, Look, Preferences, Wheel};
use crate::words::keys::ON_A_MAC;
use crate::words::{Language, actions, looks, preferences as words, start, window};

/// Interface scales on offer.
const SCALES: [(f32, &str); 6] = [
    (0.75, "75 %"),
    (1.0, "100 %"),
    (1.25, "125 %"),
    (1.5, "150 %"),
    (2.0, "200 %"),
    (2.5, "250 %"),
];
/// Longest initials, in characters.
const INITIALS: usize = 6;

/// Shows them.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    title(app, ui, actions::preferences().trim_end_matches('…'));
    let before = &app.preferences;
    let mut now = before.clone();
    let height = scrolled_height(ui, 240.0);
    scrolled(ui, egui::ScrollArea::vertical().auto_shrink([false, true]), height, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let looks = [
            (Look::Light, window::light()),
            (Look::Dark, window::dark()),
            (Look::HighContrast, looks::high_contrast()),
            (Look::System, window::like_the_system()),
        ];
        choose(ui, theme, words::colours(), &looks, &mut now.look);
        let tongues = [
            (LanguageChoice::English, Language::English.own_name()),
            (LanguageChoice::German, Language::German.own_name()),
            (LanguageChoice::System, window::like_the_system()),
        ];
        choose(ui, theme, words::language(), &tongues, &mut now.language);
        let wheels = [(Wheel::Moves, words::wheel_moves()), (Wheel::Zooms, words::wheel_zooms())];
        let mut wheel = if now.wheel == Wheel::Zooms { Wheel::Zooms } else { Wheel::Moves };
        let shown = wheel;
        choose(ui, theme, &words::wheel(ON_A_MAC), &wheels, &mut wheel);
        if wheel != shown {
            now.wheel = wheel;
        }
        choose(ui, theme, words::scale(), &SCALES, &mut now.scale);
        ui.add_space(6.0);
        switch(ui, theme, window::autosave(), &mut now.autosave);
        switch(ui, theme, words::fingers(), &mut now.fingers_only_move_wall);
        switch(ui, theme, words::reduced_motion(), &mut now.reduced_motion);
        switch(ui, theme, crate::words::hints::show(), &mut now.hints);
        switch(ui, theme, start::tips(), &mut now.tips);
        if now.tips && !now.tips_seen.is_empty() {
            let again = TextButton::new(start::tips_again(), ButtonLook::Sunk);
            if again.show(ui, theme).clicked() {
                now.tips_seen.clear();
            }
        }
        initials(app, ui, &mut now);
    });
    if now != *before {
        intents.push(Intent::Prefer(Box::new(now)));
    }
    if buttons(app, ui, &[(window::ok(), ButtonLook::Accent)]).is_some() {
        intents.push(Intent::CloseDialog);
    }
}

fn choose<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    choices: &[(T, &str)],
    chosen: &mut T,
) {
    if let Some(now) = segments(ui, theme, name, choices, Some(*chosen)) {
        *chosen = now;
    }
    ui.add_space(8.0);
}

fn initials(app: &App, ui: &mut Ui, now: &mut Preferences) {
    let theme = &app.view.theme;
    ui.add_space(6.0);
    label(ui, words::initials(), size::SMALL, Weight::Medium, theme.ink2);
    let id = ui.scope_id().with("initials");
    // What is only being composed stays in the field.
    let draft = id.with("draft");
    let before = ui.data(|data| data.get_temp(draft)).unwrap_or_else(|| now.initials.clone());
    input::enter_in(ui, id);
    let mut text = before.clone();
    let field = TextEdit::singleline(&mut text)
        .id(id)
        .font(font(size::BODY, Weight::Regular))
        .char_limit(INITIALS)
        .desired_width(120.0);
    let response = ui.add(field);
    response.widget_info(|| {
        WidgetInfo::text_edit(true, before.as_str(), text.as_str(), words::initials())
    });
    ui.accesskit_node_builder(id, |node| node.set_label(words::initials()));
    if input::composes_in(ui, id) {
        ui.data_mut(|data| data.insert_temp(draft, text));
    } else {
        ui.data_mut(|data| data.remove::<String>(draft));
        now.initials = text;
    }
}
