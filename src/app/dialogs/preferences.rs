//! How the program looks and behaves. Every choice works at once and is kept for the next run.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, TextEdit, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::input;
use super::super::intent::Intent;
use super::super::style::{font, radius, size};
use super::super::widgets::{ButtonLook, focus_ring, label, outline, pointed};
use super::{buttons, title};
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::storage::{Look, Preferences, Wheel};
use crate::words::{actions, preferences as words, window};

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
    title(app, ui, actions::PREFERENCES.trim_end_matches('…'));
    let before = &app.preferences;
    let mut now = before.clone();
    let height = (ui.content_rect().height() - 240.0).max(160.0);
    egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
        ui.set_width(ui.available_width() - 12.0);
        ui.spacing_mut().item_spacing.y = 6.0;
        let looks = [
            (Look::Light, window::LIGHT),
            (Look::Dark, window::DARK),
            (Look::System, window::LIKE_THE_SYSTEM),
        ];
        segments(ui, theme, words::COLOURS, &looks, &mut now.look);
        let wheels = [(Wheel::Moves, words::WHEEL_MOVES), (Wheel::Zooms, words::WHEEL_ZOOMS)];
        let mut wheel = if now.wheel == Wheel::Zooms { Wheel::Zooms } else { Wheel::Moves };
        let shown = wheel;
        segments(ui, theme, words::WHEEL, &wheels, &mut wheel);
        if wheel != shown {
            now.wheel = wheel;
        }
        segments(ui, theme, words::SCALE, &SCALES, &mut now.scale);
        ui.add_space(6.0);
        switch(ui, theme, window::AUTOSAVE, &mut now.autosave);
        switch(ui, theme, words::FINGERS, &mut now.fingers_only_move_wall);
        switch(ui, theme, words::REDUCED_MOTION, &mut now.reduced_motion);
        initials(app, ui, &mut now);
    });
    if now != *before {
        intents.push(Intent::Prefer(Box::new(now)));
    }
    if buttons(app, ui, &[(window::OK, ButtonLook::Accent)]).is_some() {
        intents.push(Intent::CloseDialog);
    }
}

/// One of several, side by side on a track.
fn segments<T: Clone + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    choices: &[(T, &str)],
    chosen: &mut T,
) {
    const TRACK: f32 = 48.0;
    label(ui, name, size::SMALL, Weight::Medium, theme.ink2);
    let (track, _) = ui.allocate_exact_size(vec2(ui.available_width(), TRACK), Sense::hover());
    ui.painter().rect_filled(track, radius::CARD, theme.chrome.sunk);
    let inside = track.shrink(4.0);
    let width = inside.width() / choices.len() as f32;
    for (place, (value, text)) in choices.iter().enumerate() {
        let left = inside.left() + width * place as f32;
        let item = Rect::from_min_size(pos2(left, inside.top()), vec2(width, inside.height()));
        let id = ui.scope_id().with((name, place));
        let response = ui.interact(item.expand2(vec2(0.0, 2.0)), id, Sense::click());
        let is_on = value == chosen;
        let full_name = format!("{name}: {text}");
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_on, &full_name));
        pointed(ui, &response);
        if is_on {
            ui.painter().rect_filled(item, radius::FIELD, theme.chrome.raised);
            outline(ui, item, radius::FIELD, 1.5, theme.chrome.accent);
        }
        let weight = if is_on { Weight::Bold } else { Weight::Medium };
        let style = font(size::SMALL, weight);
        ui.painter().text(item.center(), Align2::CENTER_CENTER, text, style, theme.ink);
        focus_ring(ui, &response, radius::FIELD, theme);
        if response.clicked() {
            *chosen = value.clone();
        }
    }
    ui.add_space(8.0);
}

/// A switch with its words before it (tokens 5: 52 × 32).
fn switch(ui: &mut Ui, theme: &Theme, text: &str, is_on: &mut bool) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, true, *is_on, text));
    pointed(ui, &response);
    let style = font(size::BODY, Weight::Regular);
    ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, text, style, theme.ink);
    let track =
        Rect::from_center_size(pos2(rect.right() - 27.0, rect.center().y), vec2(52.0, 32.0));
    let fill = if *is_on { theme.chrome.accent } else { theme.chrome.sunk };
    ui.painter().rect_filled(track, 16.0, fill);
    if !*is_on {
        outline(ui, track, 16.0, 1.5, theme.chrome.edge);
    }
    let x = if *is_on { track.right() - 16.0 } else { track.left() + 16.0 };
    let knob = if *is_on { theme.chrome.on_accent } else { theme.chrome.edge };
    ui.painter().circle_filled(pos2(x, track.center().y), 11.0, knob);
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.clicked() {
        *is_on = !*is_on;
    }
}

fn initials(app: &App, ui: &mut Ui, now: &mut Preferences) {
    let theme = &app.view.theme;
    ui.add_space(6.0);
    label(ui, words::INITIALS, size::SMALL, Weight::Medium, theme.ink2);
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
        WidgetInfo::text_edit(true, before.as_str(), text.as_str(), words::INITIALS)
    });
    ui.accesskit_node_builder(id, |node| node.set_label(words::INITIALS));
    if input::composes_in(ui, id) {
        ui.data_mut(|data| data.insert_temp(draft, text));
    } else {
        ui.data_mut(|data| data.remove::<String>(draft));
        now.initials = text;
    }
}
