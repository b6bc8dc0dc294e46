//! Under the wall while it is judged: how many moments are magical (R7), and what the faces mean.

use egui::{Align2, Rect, Ui, pos2};

use super::super::App;
use super::super::style::{font, size};
use super::super::widgets::{galley, paint_face};
use super::dock_card::DockCard;
use crate::layout::text::Weight;
use crate::model::Verdict;
use crate::words::coach::Customer;
use crate::words::{coach, of_priorities, verdicts};

/// Draws the dock.
pub(super) fn show(app: &App, ui: &mut Ui, rect: Rect) {
    let theme = &app.view.theme;
    let counts = &app.session.counted.1;
    let title = verdicts::magical(counts);
    let caption = of_priorities(counts.magical_priorities, counts.priorities);
    let card = DockCard::new(rect, &title, &caption);
    let right = card.show(app, ui, rect, rect.left(), |ui, place| {
        paint_face(ui, theme, Verdict::Magical, place.center(), place.width() * app.pulse(ui));
    });
    legend(app, ui, rect.with_min_x(right + 24.0));
}

/// What each face means, from the right, as far as there is room.
fn legend(app: &App, ui: &Ui, place: Rect) {
    const FACE: f32 = 26.0;
    let theme = &app.view.theme;
    let style = font(size::SMALL, Weight::Medium);
    let needs = |words: &[String; 3]| -> f32 {
        let width = |text: &String| galley(ui, text, style.clone(), theme.ink2).size().x;
        words.iter().map(|text| width(text) + FACE + 30.0).sum()
    };
    // With the customer's name, where that is too long without it, or in a few words.
    let customers = [app.customer(), Customer::unnamed()];
    let meant = customers
        .iter()
        .map(|customer| Verdict::ALL.map(|verdict| coach::verdict_meaning(verdict, customer)));
    let short = Verdict::ALL.map(|verdict| coach::verdict_meaning_in_short(verdict).to_owned());
    let mut said = meant.chain([short]);
    let Some(words) = said.find(|words| needs(words) <= place.width()) else { return };
    let mut right = place.right();
    for (verdict, text) in Verdict::ALL.into_iter().zip(words).rev() {
        let at = pos2(right, place.center().y);
        let drawn = ui.painter().text(at, Align2::RIGHT_CENTER, text, style.clone(), theme.ink2);
        let center = pos2(drawn.left() - 8.0 - FACE / 2.0, place.center().y);
        paint_face(ui, theme, verdict, center, FACE);
        right = center.x - FACE / 2.0 - 22.0;
    }
}
