//! The end of a session: what leaves the room, where the priorities stand, the next review, and what came of the last.

mod chart;
mod compared;
mod leaves;
mod next;
mod reviews;
mod standing;

use egui::Ui;

use super::super::App;
use super::super::controls::fold;
use super::super::intent::Intent;
use super::super::style::{ROOMY, size};
use super::super::widgets::label;
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::words::{close as words, reviews as review_words};

/// Draws the panel.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let gap = if ui.content_rect().height() >= ROOMY { 24.0 } else { 16.0 };
    leaves::show(app, ui, intents);
    ui.add_space(gap);
    next::date(app, ui, intents);
    ui.add_space(gap);
    standing::show(app, ui, intents);
    ui.add_space(gap);
    next::assess_again(app, ui, intents);
    if !app.document.wall().reviews.is_empty() {
        looking_back(app, ui, gap, intents);
    }
}

/// The heading of a part.
fn title(ui: &mut Ui, theme: &Theme, text: &str) {
    label(ui, text, size::H3, Weight::Bold, theme.ink);
}

/// What the reviews tell: in one piece where there is room, else folded away (method.md 3.5).
fn looking_back(app: &App, ui: &mut Ui, gap: f32, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    if ui.content_rect().height() >= ROOMY {
        ui.add_space(gap);
        title(ui, theme, review_words::what_changed());
        compared::show(app, ui, intents);
        ui.add_space(gap);
        title(ui, theme, words::over_the_reviews());
        chart::show(app, ui);
        ui.add_space(gap);
        title(ui, theme, words::reviews());
        reviews::show(app, ui, intents);
        return;
    }
    ui.add_space(8.0);
    fold(app, ui, "what changed", review_words::what_changed(), intents, |ui, intents| {
        compared::show(app, ui, intents);
    });
    fold(app, ui, "over the reviews", words::over_the_reviews(), intents, |ui, _| {
        chart::show(app, ui);
    });
    fold(app, ui, "reviews", words::reviews(), intents, |ui, intents| {
        reviews::show(app, ui, intents);
    });
}
