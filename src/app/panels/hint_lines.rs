//! Hints as quiet lines (L1 to L8): they never stop anybody, and each can be hidden.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::intent::Intent;
use super::super::style::{font, size};
use super::super::widgets::{ButtonLook, TextButton, filled, icon_button, paint_icon};
use crate::layout::text::Weight;
use crate::model::{Hint, HintAbout};
use crate::paint::icons::chrome as icon;
use crate::words::hints as words;

/// Draws the hints about something.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    intents: &mut Vec<Intent>,
    is_meant: impl Fn(&HintAbout) -> bool,
) {
    for (about, hint) in app.hints_about(is_meant) {
        line(app, ui, about, *hint, intents);
    }
}

/// Draws those of the note that is chosen.
pub(super) fn of_chosen(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let chosen = app.session.selection.ids();
    let only = if let [only] = chosen { Some(only) } else { None };
    // A note that is being written is not finished.
    let writes = app.session.editing.is_some();
    show(app, ui, intents, |about| match about {
        HintAbout::Note(id) => !writes && Some(id) == only,
        _ => false,
    });
}

fn line(app: &App, ui: &mut Ui, about: &HintAbout, hint: Hint, intents: &mut Vec<Intent>) {
    const BUTTON: f32 = 44.0;
    let theme = &app.view.theme;
    let width = ui.available_width();
    let style = font(size::SMALL, Weight::Regular);
    let said = app.hint_said(about, hint);
    let text = ui.painter().layout(said.clone(), style, theme.ink2, width - 33.0 - BUTTON);
    let height = text.size().y.max(BUTTON);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let name = format!("{}: {said}", words::title(hint));
    response.widget_info(|| WidgetInfo::labeled(Role::Note, true, &name));
    let middle = rect.center().y;
    let at = pos2(rect.left() + 11.0, middle);
    paint_icon(ui, at, icon::HINT, filled(18.0), theme.chrome.accent_ink);
    let at = pos2(rect.left() + 33.0, middle - text.size().y / 2.0);
    ui.painter().galley(at, text, theme.ink2);
    let place = Rect::from_min_max(
        pos2(rect.right() - BUTTON, middle - 22.0),
        pos2(rect.right(), middle + 22.0),
    );
    let builder = UiBuilder::new().id_salt((hint.id(), about)).max_rect(place);
    let hides = ui.scope_builder(builder, |ui| {
        icon_button(ui, theme, icon::CLOSE, words::hide(), true).clicked()
    });
    if hides.inner {
        intents.push(Intent::HideHint(about.clone(), hint));
    }
    if let (Hint::TwoInOne, HintAbout::Note(id)) = (hint, about) {
        let split = TextButton::new(words::split(), ButtonLook::Outline).icon(icon::SPLIT);
        if split.show(ui, theme).clicked() {
            intents.push(Intent::SplitTwoInOne(id.clone()));
        }
    }
}
