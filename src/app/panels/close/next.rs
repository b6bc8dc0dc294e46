//! When the room meets again, and the button that keeps today's picture before it judges again.

use egui::Ui;

use super::super::super::App;
use super::super::super::calendar::{self, Chosen};
use super::super::super::intent::Intent;
use super::super::super::style::size;
use super::super::super::widgets::{ButtonLook, TextButton, label};
use super::title;
use crate::app::acts::closing::Closing;
use crate::edit::{Edit, WallChange};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::{self, close};

/// The date of the next review.
pub(super) fn date(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let today = app.outside.now().today;
    let date = app.document.wall().next_review;
    title(ui, theme, close::next_review_word());
    ui.add_space(2.0);
    if date.is_some_and(|date| date < today) {
        label(ui, close::day_has_passed(), size::SMALL, Weight::Regular, theme.ink2);
    }
    let text = date.map_or_else(|| close::choose_a_day().to_owned(), words::date);
    let button = TextButton {
        min_width: ui.available_width(),
        ..TextButton::new(&text, ButtonLook::Outline)
    };
    let button = button.icon(icon::CALENDAR).show(ui, theme);
    ui.accesskit_node_builder(button.id, |node| node.set_description(close::next_review_word()));
    let chosen = match calendar::menu_of(&button, theme, date, today) {
        Some(Chosen::Day(day)) => Some(day),
        Some(Chosen::NoDate) => None,
        None => return,
    };
    intents.push(Intent::Edit(Edit::Wall(WallChange::NextReview(chosen))));
}

/// Takes a review and leads to the faces.
pub(super) fn assess_again(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    title(ui, theme, close::review());
    let is_judged = wall.timeline().any(|moment| moment.verdict().is_some());
    if !is_judged {
        label(ui, close::nothing_to_keep(), size::SMALL, Weight::Regular, theme.ink2);
        return;
    }
    let means =
        if wall.reviews.is_empty() { close::no_reviews() } else { close::assess_again_means() };
    label(ui, means, size::SMALL, Weight::Regular, theme.ink2);
    ui.add_space(2.0);
    let button = TextButton {
        min_width: ui.available_width(),
        ..TextButton::new(close::assess_again(), ButtonLook::Outline)
    };
    if button.icon(icon::AGAIN).show(ui, theme).clicked() {
        intents.push(Closing::AssessAgain.into());
    }
}
