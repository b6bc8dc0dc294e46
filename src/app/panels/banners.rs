//! What the window says over the wall until it is answered, without standing in the way.

use egui::accesskit::Role;
use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::acts::elsewhere::ElsewhereAct;
use super::super::commands::Command;
use super::super::grounds::card;
use super::super::intent::Intent;
use super::super::style::{font, radius, size};
use super::super::widgets::{ButtonLook, TextButton, filled, galley, outline, paint_icon, rows_of};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::storage::{Found, Preferences, Wheel};
use crate::words::elsewhere;
use crate::words::window as words;

const HEIGHT: f32 = 60.0;

/// Draws them under each other from the top of the wall, beginning at `top`.
pub fn show(app: &App, ui: &mut Ui, wall: Rect, top: f32, intents: &mut Vec<Intent>) {
    let mut top = top + 8.0;
    if app.session.is_newer {
        banner(app, ui, wall, &mut top, (icon::LOCK, words::newer()), [], intents);
    } else if app.session.hands_off {
        let choices = [(words::release(), Intent::Command(Command::HandsOff))];
        banner(app, ui, wall, &mut top, (icon::LOCK, words::locked()), choices, intents);
    }
    if let Some(by) = &app.session.keeping.open_by {
        let since = crate::app::acts::elsewhere::shown_time(&by.since);
        let is_here = by.machine == crate::outside::user_and_machine().1;
        let text = match is_here {
            true => elsewhere::open_in_another_window(&since),
            false => elsewhere::open_by(&by.user, &by.machine, &since),
        };
        let choices = [(elsewhere::all_right(), Intent::Elsewhere(ElsewhereAct::KnowOfOthers))];
        banner(app, ui, wall, &mut top, (icon::WARNING, &text), choices, intents);
    }
    let decide = |act: ElsewhereAct| Intent::Elsewhere(act);
    match app.session.keeping.elsewhere {
        Found::AsLeft => {}
        Found::Changed => {
            let choices = [(elsewhere::decide(), decide(ElsewhereAct::Decide))];
            banner(
                app,
                ui,
                wall,
                &mut top,
                (icon::WARNING, elsewhere::changed_elsewhere()),
                choices,
                intents,
            );
        }
        Found::Gone => {
            let choices = [
                (elsewhere::save_there_again(), decide(ElsewhereAct::SaveThereAgain)),
                (Command::SaveAs.label(), Intent::Command(Command::SaveAs)),
            ];
            banner(app, ui, wall, &mut top, (icon::WARNING, elsewhere::gone()), choices, intents);
        }
    }
    if let Some(notice) = &app.session.keeping.save_notice {
        let choices = [
            (Command::Save.label(), Intent::Command(Command::Save)),
            (Command::SaveAs.label(), Intent::Command(Command::SaveAs)),
        ];
        banner(app, ui, wall, &mut top, (icon::WARNING, notice), choices, intents);
    }
    if app.session.asks_for_wheel {
        let prefers = |wheel: Wheel| {
            Intent::Prefer(Box::new(Preferences { wheel, ..app.preferences.clone() }))
        };
        let choices = [
            (words::wheel_moves(), prefers(Wheel::Moves)),
            (words::wheel_zooms(), prefers(Wheel::Zooms)),
        ];
        banner(app, ui, wall, &mut top, (icon::MOUSE, words::which_wheel()), choices, intents);
    }
}

fn banner<const N: usize>(
    app: &App,
    ui: &mut Ui,
    wall: Rect,
    top: &mut f32,
    (icon, text): (char, &str),
    choices: [(&str, Intent); N],
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let style = font(size::LABEL, Weight::Medium);
    let button_width =
        |(words, _): &(&str, Intent)| galley(ui, words, style.clone(), theme.ink).size().x + 40.0;
    let buttons: f32 = choices.iter().map(button_width).sum();
    let widest = wall.width() - 24.0;
    let one_line = galley(ui, text, style.clone(), theme.ink).size().x;
    // Where the words would leave no room for the buttons, these stand under them.
    let is_one = one_line + buttons + 76.0 <= widest;
    let width = if is_one { one_line + buttons + 76.0 } else { widest.min(one_line + 76.0) };
    let width = width.max(buttons + 24.0).min(widest);
    let beside = if is_one { buttons } else { 0.0 };
    let said = rows_of(ui, text, (style, 20.0), theme.ink, width - beside - 70.0);
    let words_height = HEIGHT.max(said.size().y + 28.0);
    let has_foot = !is_one && !choices.is_empty();
    let corner = pos2(wall.center().x - width / 2.0, *top);
    let foot = if has_foot { 52.0 } else { 0.0 };
    let rect = Rect::from_min_size(corner, vec2(width, words_height + foot));
    *top = rect.bottom() + 8.0;
    let builder = UiBuilder::new().id_salt(text).max_rect(rect);
    ui.scope_builder(builder, |ui| {
        let response = ui.interact(rect, ui.scope_id().with("banner"), Sense::CLICK | Sense::DRAG);
        response.widget_info(|| WidgetInfo::labeled(Role::Alert, true, text));
        let chrome = &theme.chrome;
        card(ui, theme, rect, radius::CARD, chrome.accent_soft, &chrome.hover_shadows);
        outline(ui, rect, radius::CARD, 1.5, theme.chrome.accent);
        let middle = rect.top() + words_height / 2.0;
        let icon_at = pos2(rect.left() + 30.0, middle);
        paint_icon(ui, icon_at, icon, filled(22.0), theme.chrome.accent_ink);
        let at = pos2(rect.left() + 52.0, middle - said.size().y / 2.0);
        ui.painter().galley(at, said, theme.ink);
        let place = rect.with_min_y(rect.top() + foot.min(1.0) * (words_height - 8.0));
        let place = place.shrink2(vec2(8.0, 8.0));
        let layout = Layout::right_to_left(Align::Center);
        let builder = UiBuilder::new().id_salt("choices").max_rect(place).layout(layout);
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (words, intent) in choices.into_iter().rev() {
                if TextButton::new(words, ButtonLook::Outline).show(ui, theme).clicked() {
                    intents.push(intent);
                }
            }
        });
    });
}
