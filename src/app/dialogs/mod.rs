//! What lies over the window until it is answered.

mod about;
mod contact_type;
mod help;
mod import;
mod photo;
mod preferences;
mod recovered;
mod swap;
mod versions;

use egui::{Align2, Id, Key, Modal, Popup, TextEdit, Ui, WidgetInfo, vec2};

use super::App;
use super::commands::Command;
use super::fields::choose_all;
use super::grounds::card_line;
use super::input;
use super::intent::Intent;
use super::jobs::path_title;
use super::margins::soft_ends;
use super::motion::{APPEAR, RISE, cubic_out};
use super::photo::PhotoAct;
use super::session::{Dialog, Next, PathPurpose};
use super::style::{font, radius, size};
use super::widgets::{ButtonLook, TextButton, label};
use crate::layout::text::Weight;
use crate::words::window as words;

const WIDTH: f32 = 456.0;
/// In a lower window a dialog is as high as the window, and scrolls.
const LOW: f32 = 520.0;
/// Round what a dialog says there.
const LOW_MARGIN: f32 = 20.0;

/// Of the dialog's layer.
pub fn id() -> Id {
    Id::unique("dialog")
}

/// Shows the dialog that is open.
pub fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let way = cubic_out(app.way_of(ui, "dialog", app.session.dialog.is_some(), APPEAR));
    let times_opened = times_opened(app, ui);
    let Some(dialog) = &app.session.dialog else { return };
    let theme = &app.view.theme;
    let frame = egui::Frame::new()
        .fill(theme.chrome.panel)
        .inner_margin(match dialog {
            Dialog::Photo => photo::margin(ui),
            _ if ui.content_rect().height() < LOW => LOW_MARGIN as i8,
            _ => 32,
        })
        .corner_radius(radius::DIALOG)
        .stroke(card_line(theme))
        .shadow(ui.visuals().window_shadow);
    let rise = vec2(0.0, RISE * (1.0 - way));
    let area = Modal::default_area(id()).anchor(Align2::CENTER_CENTER, rise);
    let modal = Modal::new(id()).area(area).backdrop_color(theme.chrome.scrim).frame(frame);
    let room = ui.content_rect().width() - 120.0;
    // Escape closes a list in the dialog first.
    let has_list = Popup::is_any_open(ui.ctx());
    let answer = modal.show(ui, |ui| {
        let width = match dialog {
            Dialog::Help => help::width(ui, room),
            Dialog::Photo => photo::width(ui),
            Dialog::About => about::WIDTH.min(room),
            Dialog::Import(_) => import::WIDTH.min(room),
            Dialog::TwoVersions(_) | Dialog::Versions | Dialog::Recovered(_) => {
                versions::WIDTH.min(room)
            }
            _ => WIDTH.min(room),
        };
        ui.set_width(width);
        // The library would give it the height that it had in the frame before: it would grow little by little.
        ui.set_max_height(ui.content_rect().height());
        ui.spacing_mut().item_spacing.y = 12.0;
        soft_ends(ui);
        let window = ui.content_rect().height();
        // Each time it opens it begins at its head.
        ui.push_id(times_opened, |ui| {
            if window < LOW && !matches!(dialog, Dialog::Photo) {
                // The whole of it scrolls, so that its buttons can be reached.
                let most = window - 2.0 * LOW_MARGIN - 8.0;
                egui::ScrollArea::vertical().max_height(most).show(ui, |ui| {
                    ui.set_width(width - 10.0);
                    content(app, ui, dialog, intents);
                });
            } else {
                content(app, ui, dialog, intents);
            }
        });
    });
    // A click beside it is no answer: it may have been meant for the wall a moment before.
    if answer.is_top_modal && !has_list && ui.input(|input| input.key_pressed(Key::Escape)) {
        let looks_closer = matches!(dialog, Dialog::Photo) && app.session.photo.looks_closer;
        intents.push(match looks_closer {
            // First back to all of the picture.
            true => Intent::Photo(PhotoAct::LookCloser(false)),
            false => Intent::CloseDialog,
        });
    }
}

/// How high the part of a dialog may be that scrolls, where so much of the window stands besides it, in points. In a low
/// window the dialog has less round it, but its title and its buttons are whole.
fn scrolled_height(ui: &Ui, besides: f32) -> f32 {
    const SAVED: f32 = 88.0;
    const TITLE_AND_BUTTONS: f32 = 172.0;
    let window = ui.content_rect().height();
    let besides = if window < LOW { (besides - SAVED).max(TITLE_AND_BUTTONS) } else { besides };
    (window - besides).max(if window < LOW { 80.0 } else { 160.0 })
}

/// How often a dialog has been opened so far. Asked in every frame.
fn times_opened(app: &App, ui: &Ui) -> u32 {
    let now = app.session.dialog.as_ref().map(std::mem::discriminant);
    ui.data_mut(|data| {
        let (before, count) = data.get_temp_mut_or(Id::unique("dialogs opened"), (now, 0_u32));
        if *before != now {
            *before = now;
            *count += u32::from(now.is_some());
        }
        *count
    })
}

/// What the dialog says and asks.
fn content(app: &App, ui: &mut Ui, dialog: &Dialog, intents: &mut Vec<Intent>) {
    match dialog {
        Dialog::Unsaved(next) => unsaved(app, ui, next, intents),
        Dialog::Path { purpose, text, complaint, .. } => {
            path(app, ui, *purpose, text, complaint.as_deref(), intents);
        }
        Dialog::Recovered(copies) => recovered::show(app, ui, copies, intents),
        Dialog::ThrowAway(copy) => recovered::throw_away(app, ui, copy, intents),
        Dialog::TwoVersions(two) => versions::two(app, ui, two, intents),
        Dialog::Versions => versions::earlier(app, ui, intents),
        Dialog::Swap { wanted, swaps, at } => swap::show(app, ui, wanted, (swaps, *at), intents),
        Dialog::Type(draft) => contact_type::show(app, ui, draft, intents),
        Dialog::Import(file) => import::show(app, ui, file, intents),
        Dialog::Preferences => preferences::show(app, ui, intents),
        Dialog::Photo => photo::show(app, ui, intents),
        Dialog::Help => help::show(app, ui, intents),
        Dialog::About => about::show(app, ui, intents),
        Dialog::Message { title, text } => message(app, ui, title, text, intents),
    }
}

fn title(app: &App, ui: &mut Ui, text: &str) {
    label(ui, text, size::H1, Weight::Bold, app.view.theme.ink);
}

fn sentence(app: &App, ui: &mut Ui, text: &str) {
    label(ui, text, size::BODY, Weight::Regular, app.view.theme.ink2);
}

/// The main button has the focus as long as nothing else has: Enter presses it. Not where one of two versions is to be
/// given up; that is not decided in passing.
fn focus_main(app: &App, ui: &Ui, main: &egui::Response) {
    let decides = matches!(app.session.dialog, Some(Dialog::TwoVersions(_)));
    if !decides && ui.memory(|memory| memory.focused()).is_none() {
        main.request_focus();
    }
}

/// Buttons at the right, the main one last.
fn buttons(app: &App, ui: &mut Ui, choices: &[(&str, ButtonLook)]) -> Option<usize> {
    let mut chosen = None;
    let mut press = |button: TextButton<'_>, place: usize, ui: &mut Ui| {
        let is_main = button.look == ButtonLook::Accent;
        let response = button.show(ui, &app.view.theme);
        if is_main {
            focus_main(app, ui, &response);
        }
        if response.clicked() {
            chosen = Some(place);
        }
    };
    ui.add_space(8.0);
    let gap = ui.spacing().item_spacing.x;
    let widths = choices.iter().map(|(text, look)| TextButton::new(text, *look).width(ui));
    let taken = widths.sum::<f32>() + gap * choices.len().saturating_sub(1) as f32;
    if taken > ui.available_width() {
        // Under each other, as wide as there is room; read and walked in the same order.
        let min_width = ui.available_width();
        for (place, (text, look)) in choices.iter().enumerate() {
            let button = TextButton { min_width, ..TextButton::new(text, *look) };
            press(button, place, ui);
        }
        return chosen;
    }
    ui.horizontal(|ui| {
        // From the left, so that Tab goes through them as they are read.
        ui.add_space((ui.available_width() - taken).max(0.0));
        for (place, (text, look)) in choices.iter().enumerate() {
            press(TextButton::new(text, *look), place, ui);
        }
    });
    chosen
}

fn unsaved(app: &App, ui: &mut Ui, next: &Next, intents: &mut Vec<Intent>) {
    let half_written = app.session.quick_add.text.trim();
    if app.saves_itself() && !half_written.is_empty() {
        return not_added(app, ui, half_written, next, intents);
    }
    title(app, ui, words::keep_this_wall());
    let name = app.wall_name();
    let text = match (app.document.file(), &app.session.keeping.save_problem) {
        (_, Some(why)) => words::keep_question(&name, Some(why)),
        (Some(_), None) => words::keep_changes_question(&name),
        (None, None) => words::keep_question(&name, None),
    };
    sentence(app, ui, &text);
    // Where saving has just failed it asks for another place.
    let goes_there = app.document.file().is_some() && app.session.keeping.save_problem.is_none();
    let save = if goes_there { Command::Save } else { Command::SaveAs }.label();
    let choices = [
        (words::do_not_keep(), ButtonLook::Plain),
        (words::cancel(), ButtonLook::Outline),
        (save, ButtonLook::Accent),
    ];
    match buttons(app, ui, &choices) {
        Some(0) => intents.push(Intent::Discard(next.clone())),
        Some(1) => intents.push(Intent::CloseDialog),
        Some(_) => intents.push(Intent::SaveThen(next.clone())),
        None => {}
    }
}

/// The wall is safe; only what stands in the bar for new moments is not on it.
fn not_added(app: &App, ui: &mut Ui, text: &str, next: &Next, intents: &mut Vec<Intent>) {
    title(app, ui, words::half_written());
    sentence(app, ui, &words::half_written_question(text));
    let choices = [
        (words::leave_out(), ButtonLook::Plain),
        (words::cancel(), ButtonLook::Outline),
        (words::add_it(), ButtonLook::Accent),
    ];
    match buttons(app, ui, &choices) {
        Some(0) => intents.push(Intent::LeaveOut(next.clone())),
        Some(1) => intents.push(Intent::CloseDialog),
        Some(_) => intents.push(Intent::SaveThen(next.clone())),
        None => {}
    }
}

fn path(
    app: &App,
    ui: &mut Ui,
    purpose: PathPurpose,
    text: &str,
    complaint: Option<&str>,
    intents: &mut Vec<Intent>,
) {
    title(app, ui, path_title(purpose));
    let hint = match purpose {
        PathPurpose::Import => crate::words::importing::choose_hint(),
        _ => words::path_hint(purpose != PathPurpose::Open),
    };
    sentence(app, ui, hint);
    let mut typed = text.to_owned();
    let id = ui.scope_id().with("path");
    let enter = input::enter_in(ui, id);
    let field = TextEdit::singleline(&mut typed)
        .id(id)
        .font(font(size::BODY, Weight::Regular))
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(ui.available_width());
    let response = ui.add(field);
    response.widget_info(|| WidgetInfo::text_edit(true, text, typed.as_str(), words::path()));
    ui.accesskit_node_builder(id, |node| node.set_label(words::path()));
    let is_new = ui.memory(|memory| memory.focused()).is_none();
    if is_new {
        response.request_focus();
        choose_all(ui, id, text);
    }
    if let Some(complaint) = complaint {
        label(ui, complaint, size::SMALL, Weight::Medium, app.view.theme.late_words);
    }
    let goes_on = match purpose {
        PathPurpose::Open => words::open_it(),
        PathPurpose::Import => Command::Import.label(),
        _ => Command::Save.label(),
    };
    let choices = [(words::cancel(), ButtonLook::Outline), (goes_on, ButtonLook::Accent)];
    let chosen = buttons(app, ui, &choices);
    match chosen {
        Some(0) => intents.push(Intent::CloseDialog),
        Some(_) => intents.push(Intent::PathTyped { text: typed, is_done: true }),
        None if enter => intents.push(Intent::PathTyped { text: typed, is_done: true }),
        None if typed != text => intents.push(Intent::PathTyped { text: typed, is_done: false }),
        None => {}
    }
}

fn message(app: &App, ui: &mut Ui, heading: &str, text: &str, intents: &mut Vec<Intent>) {
    title(app, ui, heading);
    // A long report scrolls; everything else is as high as it is.
    let height = scrolled_height(ui, 260.0);
    egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
        ui.set_width(ui.available_width());
        sentence(app, ui, text);
    });
    if buttons(app, ui, &[(words::ok(), ButtonLook::Accent)]).is_some() {
        intents.push(Intent::CloseDialog);
    }
}
