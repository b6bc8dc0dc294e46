//! A file before it is imported: where its moments go, how its columns are read, and what that makes.

mod columns;
mod preview;

use egui::Ui;

use super::super::App;
use super::super::acts::importing::{Choice, ImportAct, Importing};
use super::super::controls::{halves, segments};
use super::super::intent::Intent;
use super::super::margins::scrolled;
use super::super::widgets::{ButtonLook, TextButton};
use super::{focus_main, scrolled_height, title};
use crate::import::Source;
use crate::words::{importing as words, window};

/// Width of the dialog, in points.
pub(super) const WIDTH: f32 = 980.0;
/// A dialog that is narrower has its two parts under each other.
const NARROW: f32 = 700.0;
/// Between the two, in points.
const GAP: f32 = 32.0;

/// Shows the dialog.
pub(super) fn show(app: &App, ui: &mut Ui, import: &Importing, intents: &mut Vec<Intent>) {
    title(app, ui, &words::title(&import.name));
    let mut choice = import.choice.clone();
    ui.scope(|ui| {
        // As wide as the lists under it.
        let width = ui.available_width();
        ui.set_max_width(if width < NARROW { width } else { (width - GAP) / 2.0 });
        let places = [(true, words::this_wall()), (false, words::new_wall())];
        let adds = segments(ui, &app.view.theme, words::where_word(), &places, Some(choice.adds));
        choice.adds = adds.unwrap_or(choice.adds);
    });
    let height = scrolled_height(ui, 330.0);
    // From the first frame on as high as it may become: what grows under the pointer is missed.
    let area = egui::ScrollArea::vertical().auto_shrink([false, true]).min_scrolled_height(height);
    scrolled(ui, area, height, |ui| {
        body(app, ui, import, &mut choice);
    });
    if choice != import.choice {
        intents.push(Intent::Import(ImportAct::Choose(choice)));
    }
    answers(app, ui, import, intents);
}

fn body(app: &App, ui: &mut Ui, import: &Importing, choice: &mut Choice) {
    let (Source::Table(table), Some(mapping)) = (&*import.source, &mut choice.mapping) else {
        preview::show(app, ui, &import.outcome);
        return;
    };
    if ui.available_width() < NARROW {
        columns::show(app, ui, table, mapping);
        ui.add_space(12.0);
        preview::show(app, ui, &import.outcome);
        return;
    }
    halves(ui, GAP, |ui, place| match place {
        0 => columns::show(app, ui, table, mapping),
        _ => preview::show(app, ui, &import.outcome),
    });
}

/// Cancel, and the one that does it as soon as it is known what that makes.
fn answers(app: &App, ui: &mut Ui, import: &Importing, intents: &mut Vec<Intent>) {
    let count = import.outcome.additions.moments.len();
    let can_take = import.outcome.imported.is_ok();
    let take = match can_take {
        true => words::take(count, import.choice.adds),
        false => words::import().to_owned(),
    };
    let theme = &app.view.theme;
    let cancel = TextButton::new(window::cancel(), ButtonLook::Outline);
    let take = TextButton {
        enabled: can_take && !import.is_reading,
        ..TextButton::new(&take, ButtonLook::Accent)
    };
    ui.add_space(8.0);
    let taken = cancel.width(ui) + ui.spacing().item_spacing.x + take.width(ui);
    ui.horizontal(|ui| {
        // From the left, so that Tab goes through them as they are read.
        ui.add_space((ui.available_width() - taken).max(0.0));
        if cancel.show(ui, theme).clicked() {
            intents.push(Intent::CloseDialog);
        }
        let can_press = take.enabled;
        let take = take.show(ui, theme);
        if can_press {
            focus_main(app, ui, &take);
        }
        if take.clicked() {
            intents.push(Intent::Import(ImportAct::Take));
        }
    });
}
