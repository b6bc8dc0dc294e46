//! A decision as a card: what, who, by when, and where it stands (A12, A14).

use egui::accesskit::Role;
use egui::{Frame, Margin, Popup, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::acts::plan::{PlanFocus, PlanPart, Planning, with_status};
use super::super::super::calendar::{self, Chosen};
use super::super::super::intent::Intent;
use super::super::super::rows::{Lead, Row, clear_of_edges};
use super::super::super::style::{font, radius, size};
use super::super::super::widgets::{filled, focus_ring, pointed, rows_of, thin};
use super::tags::{Tag, TagLook};
use super::{TARGET, action_details, owner, take_focus};
use crate::layout::text::Weight;
use crate::model::{Action, Date, Moment, Status};
use crate::paint::icons::chrome as icon;
use crate::words::{self as all_words, one_line, plan as words};

const GAP: f32 = 8.0;

/// Draws the card.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    moment: &Moment,
    action: &Action,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    // A fingertip's room round the tags reaches into the padding.
    let frame = Frame::new()
        .fill(theme.chrome.raised)
        .stroke(Stroke::new(1.0, theme.chrome.line))
        .corner_radius(radius::CARD)
        .inner_margin(Margin { left: 15, right: 15, top: 12, bottom: 7 });
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.push_id(action.id.as_str(), |ui| {
            text(app, ui, action, intents);
            tags(app, ui, action, intents);
            if app.session.plan.names_owner.as_ref() == Some(&action.id) {
                owner::show(app, ui, action, intents);
            }
            let part = PlanPart::Action(action.id.clone());
            if app.session.plan.unfolded.as_ref() == Some(&part) {
                action_details::show(app, ui, moment, action, intents);
            }
        });
    });
}

/// What is to be done; a tap unfolds the details.
fn text(app: &App, ui: &mut Ui, action: &Action, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let ink = if action.is_live() { theme.ink } else { theme.ink3 };
    let style = (font(size::CARD, Weight::Medium), 22.0);
    let rows = rows_of(ui, &one_line(&action.text), style, ink, ui.available_width());
    let height = rows.size().y + 4.0;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let pressed = Rect::from_min_max(rect.min - vec2(8.0, 12.0), rect.max + vec2(8.0, 6.0));
    let response = ui.interact(pressed, ui.scope_id().with("action"), Sense::click());
    let part = PlanPart::Action(action.id.clone());
    let is_open = app.session.plan.unfolded.as_ref() == Some(&part);
    response.widget_info(|| WidgetInfo::labeled(Role::DisclosureTriangle, true, &action.text));
    ui.accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    pointed(ui, &response);
    if response.hovered() {
        let ground = rect.expand2(vec2(6.0, 2.0));
        ui.painter().rect_filled(ground, radius::SMALL, theme.chrome.hovered);
    }
    ui.painter().galley(rect.min + vec2(0.0, 2.0), rows, ink);
    focus_ring(ui, &response.clone().with_new_rect(rect), radius::SMALL, theme);
    if response.clicked() {
        intents.push(Planning::Unfold(part).into());
    }
}

/// Owner and date at the left, the status at the right; where that is too much, the date in a line of its own.
fn tags(app: &App, ui: &mut Ui, action: &Action, intents: &mut Vec<Intent>) {
    let today = app.outside.now().today;
    let owner_name = action.owner.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let said = words::owner_tag(owner_name, &action.text);
    let initials = owner_name.map(words::initials).unwrap_or_default();
    let shown = owner_name.map(all_words::one_line);
    let owner = match &shown {
        Some(name) => {
            Tag { initials: &initials, ..Tag::new("owner", (name, &said), TagLook::Person) }
        }
        None => Tag {
            icon: Some((icon::USER, thin(18.0))),
            ..Tag::new("owner", (words::who(), &said), TagLook::Missing)
        },
    };
    let due_text = due_text(action, today);
    let due_name = words::due_tag(action.due, action.is_overdue(today), &action.text);
    let due = due_tag(action, today, (&due_text, &due_name));
    let status_name = words::status_tag(action.status, &action.text);
    let word = words::word(&words::statuses(), &action.status);
    let status = Tag::new("status", (word, &status_name), status_look(action.status));
    let width = ui.available_width();
    let rest = width - due.width(ui) - status.width(ui) - 2.0 * GAP;
    let is_one_line = owner.width(ui) <= rest;
    let rows = if is_one_line { 1.0 } else { 2.0 };
    let size = vec2(width, TARGET * rows - 4.0 * (rows - 1.0));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let status_width = status.width(ui);
    let owner_width = owner.width(ui).min(width - status_width - GAP).max(TARGET);
    let place =
        |left: f32, top: f32, width: f32| Rect::from_min_size(pos2(left, top), vec2(width, TARGET));
    let theme = &app.view.theme;
    let at = place(rect.left(), rect.top(), owner_width);
    let response = owner.show(ui, theme, at, Sense::click());
    name_owner(app, ui, action, &response, intents);
    let due_at = if is_one_line {
        place(rect.left() + owner_width + GAP, rect.top(), due.width(ui))
    } else {
        place(rect.left(), rect.bottom() - TARGET, due.width(ui).min(width))
    };
    let response = due.show(ui, theme, due_at, Sense::click());
    choose_due(app, ui, action, &response, intents);
    let at = place(rect.right() - status_width, rect.top(), status_width);
    let response = status.show(ui, theme, at, Sense::click());
    choose_status(app, ui, action, &response, intents);
}

/// "15 Dec", with the word where it has passed; or what was typed and is no date.
fn due_text(action: &Action, today: Date) -> String {
    match (action.due, &action.due_as_typed) {
        (Some(due), _) if action.is_overdue(today) => {
            format!("{}, {}", all_words::short_date(due, today), words::overdue_word())
        }
        (Some(due), _) => all_words::short_date(due, today),
        (None, Some(typed)) => all_words::excerpt(typed),
        (None, None) => words::when().to_owned(),
    }
}

fn due_tag<'t>(action: &Action, today: Date, texts: (&'t str, &'t str)) -> Tag<'t> {
    let (look, style) = match action.due {
        Some(_) if action.is_overdue(today) => {
            let warning = (icon::WARNING, filled(18.0));
            return Tag { icon: Some(warning), ..Tag::new("due", texts, TagLook::Overdue) };
        }
        Some(_) => (TagLook::Quiet, thin(18.0)),
        None => (TagLook::Missing, thin(18.0)),
    };
    Tag { icon: Some((icon::CALENDAR, style)), ..Tag::new("due", texts, look) }
}

fn status_look(status: Status) -> TagLook {
    match status {
        Status::Planned | Status::Done => TagLook::Quiet,
        Status::Trying => TagLook::Current,
        Status::Dropped => TagLook::Faint,
    }
}

fn name_owner(app: &App, ui: &Ui, action: &Action, tag: &Response, intents: &mut Vec<Intent>) {
    take_focus(app, ui, tag, &PlanFocus::OwnerTag(action.id.clone()), intents);
    if tag.clicked() {
        let is_named = app.session.plan.names_owner.as_ref() == Some(&action.id);
        let now = (!is_named).then(|| action.id.clone());
        intents.push(Planning::NameOwner(now).into());
    }
}

fn choose_due(app: &App, ui: &Ui, action: &Action, tag: &Response, intents: &mut Vec<Intent>) {
    let focus = PlanFocus::Due(action.id.clone());
    take_focus(app, ui, tag, &focus, intents);
    if app.session.plan.wants_focus == Some(PlanFocus::Calendar(action.id.clone())) {
        // Who, then when: what is typed next is the date.
        calendar::open(tag);
        intents.push(Planning::GotFocus.into());
    }
    let today = app.outside.now().today;
    let is_open = || Popup::is_id_open(ui, Popup::default_response_id(tag));
    let was_open = is_open();
    let chosen = calendar::menu_of(tag, &app.view.theme, action.due, today);
    if let Some(chosen) = chosen {
        let due = match chosen {
            Chosen::Day(day) => Some(day),
            Chosen::NoDate => None,
        };
        let action = Action { due, due_as_typed: None, ..action.clone() };
        intents.push(Planning::Change(Box::new(action), focus).into());
    } else if app.session.plan.asks_of.as_ref() == Some(&action.id) && was_open && !is_open() {
        // Put aside with a key: the next one is typed. With a click: whatever was clicked comes next.
        let is_clicked = ui.input(|input| input.pointer.any_click());
        let then = if is_clicked { Planning::NameOwner(None) } else { Planning::NextAction };
        intents.push(then.into());
    }
}

fn choose_status(app: &App, ui: &Ui, action: &Action, tag: &Response, intents: &mut Vec<Intent>) {
    let focus = PlanFocus::Status(action.id.clone());
    take_focus(app, ui, tag, &focus, intents);
    let today = app.outside.now().today;
    clear_of_edges(ui, Popup::menu(tag).gap(6.0).width(200.0)).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (status, word) in words::statuses() {
            let is_ticked = status == action.status;
            let row = Row { is_ticked, ..Row::new(word, Lead::Nothing) };
            if row.show(ui, &app.view.theme).clicked() {
                let action = with_status(action, status, today);
                intents.push(Planning::Change(Box::new(action), focus.clone()).into());
                ui.close();
            }
        }
    });
}
