//! Other versions of the wall: somebody else's, earlier ones, and those that a crash left behind.

use egui::accesskit::Role;
use egui::{Rect, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::super::App;
use super::super::acts::elsewhere::{ElsewhereAct, recovered_line};
use super::super::intent::Intent;
use super::super::session::TwoVersions;
use super::super::style::{radius, size};
use super::super::widgets::{ButtonLook, TextButton, label, outline};
use super::{buttons, focus_main, scrolled_height, sentence, title};
use crate::layout::text::Weight;
use crate::storage::RecoveryCopy;
use crate::words::{elsewhere, excerpt, rescue, window};

/// Of the small pictures, in points; they are drawn twice as large, for fine screens.
const PICTURE: [f32; 2] = [192.0, 108.0];
pub const WIDTH: f32 = 620.0;
/// So many of a long list are shown.
const LISTED: usize = 40;

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
    for (heading, lines) in lists.iter().filter(|(_, lines)| !lines.is_empty()) {
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

/// The walls that a crash left behind.
pub fn recovered(app: &App, ui: &mut Ui, copies: &[RecoveryCopy], intents: &mut Vec<Intent>) {
    title(app, ui, window::recovered());
    let height = scrolled_height(ui, 260.0);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for (place, copy) in copies.iter().enumerate() {
            // What was open last is most likely what is looked for.
            let look = if place == 0 { ButtonLook::Accent } else { ButtonLook::Outline };
            one_recovered(app, ui, copy, look, intents);
        }
    });
    if buttons(app, ui, &[(window::not_now(), ButtonLook::Outline)]).is_some() {
        intents.push(Intent::CloseDialog);
    }
}

fn one_recovered(
    app: &App,
    ui: &mut Ui,
    copy: &RecoveryCopy,
    look: ButtonLook,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let name = window::shown_title(&copy.wall.title);
    let line = recovered_line(copy, app.outside.now().today);
    with_picture(app, ui, &copy.path, &name, |ui| {
        label(ui, &name, size::H3, Weight::Bold, theme.ink);
        sentence(app, ui, &line);
        if let Some(file) = &copy.file {
            let file = file.display().to_string();
            label(ui, &file, size::TINY, Weight::Regular, theme.ink3);
        }
        match recovered_answers(app, ui, look) {
            Some(0) => intents.push(Intent::ThrowAway(Box::new(copy.clone()))),
            Some(_) => intents.push(Intent::Recover(Box::new(copy.clone()))),
            None => {}
        }
    });
}

/// Whether one of them is to be thrown away: nothing brings it back then.
pub fn throw_away(app: &App, ui: &mut Ui, copy: &RecoveryCopy, intents: &mut Vec<Intent>) {
    title(app, ui, rescue::throw_away_question());
    sentence(app, ui, &rescue::throw_away_means(&copy.wall.title));
    let choices =
        [(window::throw_away(), ButtonLook::Outline), (rescue::keep_it(), ButtonLook::Accent)];
    match buttons(app, ui, &choices) {
        Some(0) => intents.push(Intent::ForgetRecovered(Box::new(copy.clone()))),
        Some(_) => intents.push(Intent::CloseDialog),
        None => {}
    }
}

/// What can be done with it, at the right and equally wide: thrown away, or brought back.
fn recovered_answers(app: &App, ui: &mut Ui, look: ButtonLook) -> Option<usize> {
    const GAP: f32 = 8.0;
    let both = [(window::throw_away(), ButtonLook::Quiet), (window::bring_back(), look)];
    let both = both.map(|(text, look)| TextButton::new(text, look));
    let min_width = both.iter().map(|button| button.width(ui)).fold(0.0, f32::max);
    // With what stands between any two lines it is twice as much.
    ui.add_space(ui.spacing().item_spacing.y);
    let mut chosen = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        ui.add_space((ui.available_width() - 2.0 * min_width - GAP).max(0.0));
        for (place, button) in both.into_iter().enumerate() {
            let is_main = button.look == ButtonLook::Accent;
            let response = TextButton { min_width, ..button }.show(ui, &app.view.theme);
            if is_main {
                focus_main(app, ui, &response);
            }
            if response.clicked() {
                chosen = Some(place);
            }
        }
    });
    chosen
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
        if let Some(picture) = app.session.pictures.get(path) {
            let drawn = picture.size_vec2();
            let scale = (place.width() / drawn.x).min(place.height() / drawn.y);
            let rect = Rect::from_center_size(place.center(), drawn * scale);
            let image = egui::Image::from_texture(picture);
            image.corner_radius(radius::CHIP).paint_at(ui, rect);
        }
        outline(ui, place, radius::CHIP, 1.0, app.view.theme.chrome.line);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            beside(ui);
        });
    });
    ui.add_space(12.0);
}
