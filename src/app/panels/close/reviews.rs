//! The reviews that were taken: named, dated, deleted. What they hold stays what it was (R11).

use egui::{Align, Layout, Ui};

use super::super::super::App;
use super::super::super::controls::TextField;
use super::super::super::intent::Intent;
use super::super::super::style::size;
use super::super::super::widgets::{icon_button, label};
use crate::edit::Edit;
use crate::layout::text::Weight;
use crate::model::{Review, Wall, limits};
use crate::paint::icons::chrome as icon;
use crate::words::{close as words, reviews};

/// The reviews, newest first; of several of one day the last one first. Those without a date come at the end.
pub(super) fn newest_first(wall: &Wall) -> Vec<&Review> {
    let mut reviews: Vec<&Review> = wall.reviews.iter().rev().collect();
    // Stable, and no date comes before any date.
    reviews.sort_by_key(|review| std::cmp::Reverse(review.date));
    reviews
}

/// Draws the list.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    for review in newest_first(app.document.wall()) {
        one(app, ui, review, intents);
        ui.add_space(8.0);
    }
}

fn one(app: &App, ui: &mut Ui, review: &Review, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let place = app.document.wall().reviews.iter().position(|other| other.id == review.id);
    let magical =
        place.and_then(|place| app.session.look_back.magical.get(place).copied().flatten());
    let facts = words::review_facts(review, magical);
    label(ui, &facts, size::SMALL, Weight::Regular, theme.ink2);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        if icon_button(ui, theme, icon::TRASH, &words::delete(review), true).clicked() {
            intents.push(Intent::EditAndSay(Edit::RemoveReview(review.id.clone())));
        }
        let id = review.id.clone();
        let field = TextField {
            key: format!("review {id}"),
            name: &words::name_of(review),
            // What it is called as long as nobody names it.
            hint: &reviews::label(&Review { label: String::new(), ..review.clone() }),
            text: &review.label,
            limit: limits::TITLE,
            rows: 1,
            begins_with: None,
            edit: &|label| Some(Edit::RenameReview { id: id.clone(), label }),
        };
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            field.show_bare(app, ui, intents);
        });
    });
}
