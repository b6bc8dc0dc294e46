//! What could be done: any number of ideas, none of which is a decision (A11).

use egui::accesskit::Role;
use egui::{Align2, Color32, FontId, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::acts::plan::{IdeaFilter, LineOf, PlanPart, Planning};
use super::super::super::controls::{heading, wrapped};
use super::super::super::grounds::{Bed, bed};
use super::super::super::intent::Intent;
use super::super::super::style::{font, radius, size};
use super::super::super::tooltip::HasTooltip;
use super::super::super::widgets::{
    bold_icon, filled, focus_ring, galley, label, list_item, paint_icon, pointed, rows_of, thin,
};
use super::super::first_tip::{self, Its};
use super::tags::{Tag, TagLook};
use super::{TARGET, capture, hairline, idea_details};
use crate::layout::text::Weight;
use crate::model::{Idea, Moment};
use crate::paint::icons::chrome as icon;
use crate::words::{one_line, plan as words};

/// Fewer ideas than this need no filter.
const MANY: usize = 4;
/// Where the text of a row begins.
const INDENT: f32 = 33.0;

/// Draws the list with its line at the end.
pub(super) fn show(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    heading(ui, theme, words::ideas(), words::anything_goes());
    let filter = if moment.ideas.len() < MANY {
        IdeaFilter::default()
    } else {
        chips(app, ui, intents);
        app.session.plan.filter
    };
    let shown: Vec<&Idea> = moment.ideas.iter().filter(|idea| filter.shows(idea)).collect();
    // The tip asks for the first one too.
    if shown.is_empty() && app.session.tip.is_none() {
        let text = if moment.ideas.is_empty() { words::no_ideas() } else { words::no_such_idea() };
        label(ui, text, size::BODY, Weight::Regular, theme.ink2);
        ui.add_space(4.0);
    }
    let builder = UiBuilder::new()
        .id_salt("ideas")
        .accessibility_role(Role::List)
        .accessibility_label(words::ideas());
    ui.scope_builder(builder, |ui| {
        for (place, idea) in shown.iter().enumerate() {
            ui.push_id(idea.id.as_str(), |ui| {
                row(app, ui, moment, idea, (place + 1, shown.len()), intents);
            });
            hairline(app, ui);
        }
    });
    let hint = if moment.ideas.is_empty() { words::first_idea() } else { words::next_idea() };
    capture::line(app, ui, moment, LineOf::Idea, (icon::PLUS, hint), intents);
    first_tip::show(app, ui, Its::Over, intents);
}

/// What the list shows (A27).
fn chips(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let now = app.session.plan.filter;
    let cheap = IdeaFilter { is_cheap: !now.is_cheap, ..now };
    let unexpected = IdeaFilter { is_unexpected: !now.is_unexpected, ..now };
    wrapped(ui, 8.0, |ui| {
        for (text, is_on, filter) in [
            (words::cheap(), now.is_cheap, cheap),
            (words::not_expected(), now.is_unexpected, unexpected),
        ] {
            let look = if is_on { TagLook::Current } else { TagLook::Quiet };
            let tag = Tag { is_on: Some(is_on), ..Tag::new(text, (text, text), look) };
            let size = vec2(tag.width(ui), TARGET);
            let (place, _) = ui.allocate_exact_size(size, Sense::hover());
            if tag.show(ui, &app.view.theme, place, Sense::click()).clicked() {
                intents.push(Planning::Filter(filter).into());
            }
        }
    });
}

fn row(
    app: &App,
    ui: &mut Ui,
    moment: &Moment,
    idea: &Idea,
    (place, count): (usize, usize),
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let is_chosen = moment.actions.iter().any(|action| action.idea.as_ref() == Some(&idea.id));
    let part = PlanPart::Idea(idea.id.clone());
    let is_open = app.session.plan.unfolded.as_ref() == Some(&part);
    // Where there is little room the tick says it.
    let chosen = if ui.available_width() < 280.0 { "" } else { words::chosen() };
    let tag = Tag {
        icon: Some((icon::CHECK, bold_icon(14.0))),
        ..Tag::new("chosen", (chosen, words::chosen()), TagLook::Chosen)
    };
    let right = if is_chosen { tag.width(ui) } else { do_it_width(ui) };
    let width = ui.available_width();
    let room = width - INDENT - right - 12.0;
    let style = (font(size::BODY, Weight::Medium), 21.0);
    let text = rows_of(ui, &one_line(&idea.text), style, theme.ink, room);
    let style = (font(size::SMALL, Weight::Regular), 19.0);
    // Of what was chosen the action says the rest.
    let caption = if is_chosen { String::new() } else { words::idea_caption(idea) };
    let has_caption = !caption.is_empty();
    let caption = rows_of(ui, &caption, style, theme.ink3, room);
    let caption_height = if has_caption { caption.size().y } else { 0.0 };
    let inside = text.size().y + caption_height;
    let (rect, _) = ui.allocate_exact_size(
        vec2(width, (inside + 14.0).max(if is_chosen { TARGET } else { 58.0 })),
        Sense::hover(),
    );
    let pressed = rect.with_max_x(rect.right() - right - 8.0);
    let response = ui.interact(pressed, ui.scope_id().with("idea"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &idea.text));
    ui.accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    list_item(ui, response.id, place, count);
    pointed(ui, &response);
    if response.hovered() {
        let ground = pressed.expand2(vec2(6.0, -3.0));
        ui.painter().rect_filled(ground, radius::FIELD, theme.chrome.hovered);
    }
    let middle = rect.center().y;
    let bulb = if is_chosen { filled(20.0) } else { thin(20.0) };
    paint_icon(ui, pos2(rect.left() + 11.0, middle), icon::LIGHTBULB, bulb, theme.ink2);
    let at = pos2(rect.left() + INDENT, middle - inside / 2.0);
    let under = at + vec2(0.0, text.size().y);
    ui.painter().galley(at, text, theme.ink);
    if has_caption {
        ui.painter().galley(under, caption, theme.ink3);
    }
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.clicked() {
        intents.push(Planning::Unfold(part).into());
    }
    let corner = pos2(rect.right() - right, middle - TARGET / 2.0);
    let place = Rect::from_min_size(corner, vec2(right, TARGET));
    if is_chosen {
        tag.show(ui, theme, place, Sense::hover());
    } else {
        do_it(app, ui, moment, idea, place, intents);
    }
    if is_open {
        idea_details::show(app, ui, idea, intents);
    }
}

fn do_it_style() -> FontId {
    font(size::SMALL, Weight::Medium)
}

fn do_it_width(ui: &Ui) -> f32 {
    let word = galley(ui, words::do_it(), do_it_style(), Color32::PLACEHOLDER);
    (word.size().x + 24.0).max(TARGET)
}

/// Makes it an action.
fn do_it(app: &App, ui: &Ui, moment: &Moment, idea: &Idea, place: Rect, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let response = ui.interact(place, ui.scope_id().with("make"), Sense::click());
    let name = words::do_idea(&idea.text);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    pointed(ui, &response);
    bed(ui, theme, place, radius::FIELD, Bed::Sunk, &response);
    // An arrow was taken for "down in the list".
    let at = place.center();
    ui.painter().text(at, Align2::CENTER_CENTER, words::do_it(), do_it_style(), theme.ink);
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.tooltip(theme, words::make_an_action_word()).clicked() {
        intents.push(Planning::MakeAction(moment.id.clone(), idea.id.clone()).into());
    }
}
