//! What changed between any two of the reviews and now (R11).

use egui::accesskit::Role;
use egui::{Sense, Ui, UiBuilder, vec2};

use super::super::super::App;
use super::super::super::controls::drop_down;
use super::super::super::intent::Intent;
use super::super::super::rows::{Lead, Row};
use super::super::super::session::ALL_CHANGES;
use super::super::super::style::size;
use super::super::super::widgets::{ButtonLook, TextButton, label, list_item};
use super::reviews::newest_first;
use crate::app::acts::closing::{Closing, Side, Sides};
use crate::layout::text::Weight;
use crate::words::{close as words, reviews};

/// More lines than these are shown when they are asked for.
const MOST: usize = 24;
/// Draws the two choices and the list.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let back = &app.session.look_back;
    let sides = &back.sides;
    side(app, ui, words::from(), &sides.from, intents, |from| Sides { from, to: sides.to.clone() });
    ui.add_space(2.0);
    side(app, ui, words::to(), &sides.to, intents, |to| Sides { from: sides.from.clone(), to });
    ui.add_space(8.0);
    if back.lines.is_empty() {
        label(ui, words::nothing_changed(), size::BODY, Weight::Regular, theme.ink2);
        return;
    }
    if let Some(sum) = back.sum.and_then(words::sum) {
        label(ui, &sum, size::BODY, Weight::Bold, theme.ink);
    }
    let shows_all = app.session.unfolded.contains(ALL_CHANGES);
    let shown = if shows_all { back.lines.len() } else { back.lines.len().min(MOST) };
    let builder = UiBuilder::new()
        .id_salt("changes")
        .accessibility_role(Role::List)
        .accessibility_label(reviews::what_changed());
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for (place, line) in back.lines[..shown].iter().enumerate() {
            if place > 0 {
                let (rule, _) =
                    ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
                ui.painter().rect_filled(rule, 0.0, theme.chrome.line);
            }
            let shown = label(ui, line, size::SMALL, Weight::Regular, theme.ink);
            list_item(ui, shown.id, place + 1, back.lines.len());
        }
    });
    if shown < back.lines.len() {
        let text = words::show_all(back.lines.len());
        if TextButton::new(&text, ButtonLook::Plain).show(ui, theme).clicked() {
            intents.push(Intent::Fold(ALL_CHANGES));
        }
    }
}

fn side(
    app: &App,
    ui: &mut Ui,
    name: &str,
    side: &Side,
    intents: &mut Vec<Intent>,
    with: impl Fn(Side) -> Sides,
) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let chosen = side.review(wall);
    let shown = chosen.map_or_else(|| reviews::now().to_owned(), words::side);
    drop_down(ui, theme, name, &shown, |ui| {
        if Row::new(reviews::now(), Lead::Nothing).show(ui, theme).clicked() {
            intents.push(Closing::Compare(with(Side::Now)).into());
        }
        for review in newest_first(wall) {
            let text = words::side(review);
            if Row::new(&text, Lead::Nothing).show(ui, theme).clicked() {
                intents.push(Closing::Compare(with(Side::Review(review.id.clone()))).into());
            }
        }
    });
}
