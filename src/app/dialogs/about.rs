//! What the program is: its version, the licences it stands under, where walls lie, and that nothing leaves the
//! computer.

use egui::{ScrollArea, Ui, vec2};

use super::super::App;
use super::super::acts::starting::StartAct;
use super::super::controls::fold;
use super::super::intent::Intent;
use super::super::margins::scrolled;
use super::super::panels::mark;
use super::super::style::size;
use super::super::widgets::{ButtonLook, TextButton, label};
use super::{buttons, scrolled_height, sentence, title};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::storage;
use crate::words::{start as words, window};

pub const WIDTH: f32 = 560.0;

/// The libraries in the program: a name, a version and a licence a line. A test holds it against `Cargo.lock`.
const LIBRARIES: &str = include_str!("../../../assets/licences/libraries.txt");
/// The licences of the fonts.
const FONT_LICENCES: [&str; 3] = [
    include_str!("../../../assets/fonts/LICENSE-AtkinsonHyperlegibleNext"),
    include_str!("../../../assets/fonts/LICENSE-SourceSans3"),
    include_str!("../../../assets/fonts/LICENSE-Phosphor"),
];

/// Shows it.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    title(app, ui, words::about());
    let height = scrolled_height(ui, 240.0);
    scrolled(ui, ScrollArea::vertical().auto_shrink([false, true]), height, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.horizontal(|ui| {
            let (place, _) = ui.allocate_exact_size(vec2(48.0, 48.0), egui::Sense::hover());
            mark(app, ui, place.center(), 48.0);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                label(ui, window::program(), size::H3, Weight::Bold, theme.ink);
                let version = words::version(env!("CARGO_PKG_VERSION"));
                label(ui, &version, size::BODY, Weight::Regular, theme.ink2);
            });
        });
        sentence(app, ui, words::licence());
        place(app, ui, intents);
        ui.add_space(12.0);
        label(ui, words::fonts(), size::H3, Weight::Bold, theme.ink);
        ui.spacing_mut().item_spacing.y = 4.0;
        for (font, licence) in words::FONT_LIST {
            let line = format!("{font}: {licence}");
            label(ui, &line, size::SMALL, Weight::Regular, theme.ink2);
        }
        ui.add_space(16.0);
        ui.spacing_mut().item_spacing.y = 8.0;
        fold(app, ui, "font licences", words::font_licences(), intents, |ui, _| {
            for licence in FONT_LICENCES {
                for paragraph in licence.trim().split("\n\n") {
                    label(ui, paragraph, size::TINY, Weight::Regular, theme.ink2);
                }
                ui.add_space(12.0);
            }
        });
        let libraries = words::libraries(LIBRARIES.lines().count());
        fold(app, ui, "libraries", &libraries, intents, |ui, _| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for library in LIBRARIES.lines() {
                label(ui, library, size::SMALL, Weight::Regular, theme.ink2);
            }
        });
    });
    if buttons(app, ui, &[(window::ok(), ButtonLook::Accent)]).is_some() {
        intents.push(Intent::CloseDialog);
    }
}

/// Where the program keeps what is in no file.
fn place(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let Some(place) = storage::data_place() else {
        sentence(app, ui, words::no_place());
        return;
    };
    sentence(app, ui, words::privacy());
    label(ui, &place.display().to_string(), size::SMALL, Weight::Medium, theme.ink);
    let copy = TextButton::new(words::copy_path(), ButtonLook::Outline).icon(icon::COPY);
    if copy.show(ui, theme).clicked() {
        ui.copy_text(place.display().to_string());
        intents.push(StartAct::PathCopied.into());
    }
}
