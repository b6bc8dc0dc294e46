//! Other versions of the wall: somebody else's, and earlier ones.

use egui::accesskit::Role;
use egui::{Rect, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::super::App;
use super::super::acts::elsewhere::ElsewhereAct;
use super::super::intent::Intent;
use super::super::session::TwoVersions;
use super::super::style::{radius, size};
use super::super::widgets::{ButtonLook, TextButton, label, outline};
use super::{buttons, scrolled_height, sentence, title};
use crate::layout::text::Weight;
use crate::words::{elsewhere, excerpt, window};

/// Of the small pictures, in points; they are drawn twice as large, for fine screens.
pub(super) const PICTURE: [f32; 2] = [192.0, 108.0];
pub const WIDTH: f32 = 620.0;
/// So many of a long list are shown.
const LISTED: usize = 40;
/// From line to line of a list, and between two lists, in points.
const UNDER_HEADING: f32 = 6.0;
const BETWEEN_LISTS: f32 = 24.0;

/// The choice between this wall and what somebody else made of its file.
pub fn two(app: &App, ui: &mut Ui, two: &TwoVersions, intents: &mut Vec<Intent>) {
    title(app, ui, elsewhere::two_versions());
    sentence(app, ui, &elsewhere::choice(&two.differences));
    if !two.differences.is_empty() {
        let text = match two.is_listed {
            true => elsewhere::hide_differences(),
            false => elsewhere::differences(),
        };
        let list = TextButton::new(text, ButtonLook::Outline).show(ui, &app.view.theme);
        ui.accesskit_node_builder(list.id, |node| node.set_expanded(two.is_listed));
        if list.clicked() {
            intents.push(Intent::Elsewhere(ElsewhereAct::List));
        }
    }
    if two.is_listed {
        let height = (ui.content_rect().height() - 420.0).clamp(120.0, 320.0);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.set_width(ui.available_width());
            differences(app, ui, two);
        });
    }
    let choices = [
        (elsewhere::later(), ButtonLook::Plain),
        (elsewhere::take_theirs(), ButtonLook::Outline),
        (elsewhere::keep_mine(), ButtonLook::Accent),
    ];
    match buttons(app, ui, &choices) {
        Some(0) => intents.push(Intent::CloseDialog),
        Some(1) => intents.push(Intent::Elsewhere(ElsewhereAct::TakeTheirs)),
        Some(_) => intents.push(Intent::Elsewhere(ElsewhereAct::KeepMine)),
        None => {}
    }
}

fn differences(app: &App, ui: &mut Ui, two: &TwoVersions) {
    let found = &two.differences;
    let excerpts = |texts: &[String]| texts.iter().map(|text| excerpt(text)).collect::<Vec<_>>();
    let changed: Vec<String> = found
        .changed
        .iter()
        .map(|changed| elsewhere::changed(&changed.first, &changed.second))
        .collect();
    let lists = [
        (elsewhere::only_mine(), excerpts(&found.only_first)),
        (elsewhere::only_theirs(), excerpts(&found.only_second)),
        (elsewhere::in_both(), changed),
    ];
    let theme = &app.view.theme;
    // A heading stands nearer to its lines than to those before it.
    ui.spacing_mut().item_spacing.y = UNDER_HEADING;
    let mut is_first = true;
    let mut apart = |ui: &mut Ui| {
        if !std::mem::take(&mut is_first) {
            ui.add_space(BETWEEN_LISTS - UNDER_HEADING);
        }
    };
    for (heading, lines) in lists.iter().filter(|(_, lines)| !lines.is_empty()) {
        apart(ui);
        label(ui, heading, size::LABEL, Weight::Bold, theme.ink);
        for line in lines.iter().take(LISTED) {
            label(ui, line, size::LABEL, Weight::Regular, theme.ink2);
        }
        if lines.len() > LISTED {
            let more = elsewhere::and_more(lines.len() - LISTED);
            label(ui, &more, size::LABEL, Weight::Regular, theme.ink3);
        }
    }
    let others = [
        (found.is_other_order, elsewhere::other_order()),
        (found.is_other_frame, elsewhere::other_frame()),
    ];
    if others.iter().any(|(differs, _)| *differs) {
        apart(ui);
    }
    for (_, line) in others.into_iter().filter(|(differs, _)| *differs) {
        label(ui, line, size::LABEL, Weight::Regular, theme.ink2);
    }
}

/// The earlier versions of the wall.
pub fn earlier(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    title(app, ui, elsewhere::earlier());
    sentence(app, ui, elsewhere::earlier_hint());
    let earlier = &app.session.earlier;
    let height = scrolled_height(ui, 340.0);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if earlier.is_reading {
            // What comes later would push away what is read, or aimed at.
            return sentence(app, ui, elsewhere::reading());
        }
        if earlier.list.is_empty() {
            return sentence(app, ui, elsewhere::none_yet());
        }
        for version in &earlier.list {
            let line = elsewhere::version(version.when.as_deref(), &version.wall);
            with_picture(app, ui, &version.path, &line, |ui| {
                // The name is that of the wall behind, unless it was another one then.
                if version.wall.title != app.document.wall().title {
                    let name = window::shown_title(&version.wall.title);
                    label(ui, &name, size::H3, Weight::Bold, app.view.theme.ink);
                }
                label(ui, &line, size::BODY, Weight::Bold, app.view.theme.ink);
                sentence(app, ui, &elsewhere::then(&version.then));
                let back = TextButton::new(elsewhere::bring_back_word(), ButtonLook::Outline);
                let back = back.show(ui, &app.view.theme);
                // Each says which one it brings back to those who do not see beside what it stands.
                let which = elsewhere::bring_back(&line);
                ui.accesskit_node_builder(back.id, |node| node.set_label(which));
                if back.clicked() {
                    let act = ElsewhereAct::BringBack(version.path.clone());
                    intents.push(Intent::Elsewhere(act));
                }
            });
        }
    });
    if buttons(app, ui, &[(elsewhere::close(), ButtonLook::Outline)]).is_some() {
        intents.push(Intent::CloseDialog);
    }
}

/// A wall's small picture, and what stands beside it.
fn with_picture(
    app: &App,
    ui: &mut Ui,
    path: &std::path::Path,
    what: &str,
    beside: impl FnOnce(&mut Ui),
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let (place, response) =
            ui.allocate_exact_size(vec2(PICTURE[0], PICTURE[1]), Sense::hover());
        let name = elsewhere::picture_of(what);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        paint_picture(app, ui, path, place);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            beside(ui);
        });
    });
    ui.add_space(12.0);
}

/// The small picture of the wall in a file, as soon as it is drawn.
pub(super) fn paint_picture(app: &App, ui: &Ui, path: &std::path::Path, place: Rect) {
    if let Some(picture) = app.session.pictures.get(path) {
        let drawn = picture.size_vec2();
        let scale = (place.width() / drawn.x).min(place.height() / drawn.y);
        let rect = Rect::from_center_size(place.center(), drawn * scale);
        let image = egui::Image::from_texture(picture);
        image.corner_radius(radius::CHIP).paint_at(ui, rect);
    }
    outline(ui, place, radius::CHIP, 1.0, app.view.theme.chrome.line);
}
