//! The bar to look for moments: words, and what the moments are.

use std::ops::RangeInclusive;

use egui::{
    Key, Modifiers, Popup, Rect, Sense, Ui, UiBuilder, WidgetInfo, accesskit::Role, pos2, vec2,
};

use super::super::App;
use super::super::acts::finding::Find;
use super::super::fields::BareLine;
use super::super::grounds::{Bed, bed, card};
use super::super::input;
use super::super::intent::Intent;
use super::super::rows::{Lead, Row, clear_of_edges};
use super::super::style::{Measures, font, radius, size};
use super::super::widgets::{
    focus_ring, galley, icon_button, paint_icon, paint_line, pointed, thin,
};
use crate::layout::text::Weight;
use crate::model::{Verdict, limits};
use crate::paint::icons::chrome as icon;
use crate::words::{self, finding, window};

/// Height of one line of the bar, in points.
const HEIGHT: f32 = 56.0;
/// It begins and ends with the wall, as long as that is no wider than this.
const WIDEST: f32 = 1040.0;
/// A bar narrower than this has its filters in a second line.
const NARROW: f32 = 950.0;

/// A filter beside the words is no narrower than this.
const NARROWEST: f32 = 116.0;
/// Between two filters.
const GAP: f32 = 6.0;

/// What is looked for, how much was found, and the buttons at the end take so much of a wide bar, in points.
const TEXT: f32 = 480.0;
/// Between the upper edge of the wall and the bar.
const ABOVE: f32 = 8.0;

/// How far down over the wall the bar reaches where the wall is so wide.
pub fn reach(ui: &Ui, wall_width: f32) -> f32 {
    ABOVE + height(width(ui, wall_width))
}

fn width(ui: &Ui, wall_width: f32) -> f32 {
    let window = ui.content_rect();
    let margin = Measures::of(window.width(), window.height()).margin;
    (wall_width - 2.0 * margin).min(WIDEST)
}

fn height(width: f32) -> f32 {
    if width < NARROW { 2.0 * HEIGHT } else { HEIGHT }
}

/// Draws the bar over the top of the wall; returns where it ends.
pub fn show(app: &App, ui: &mut Ui, wall: Rect, intents: &mut Vec<Intent>) -> Option<Rect> {
    let find = app.session.find.as_ref()?;
    let theme = &app.view.theme;
    let width = width(ui, wall.width());
    let is_narrow = width < NARROW;
    let height = height(width);
    let corner = pos2(wall.center().x - width / 2.0, wall.top() + ABOVE);
    let bar = Rect::from_min_size(corner, vec2(width, height));
    let builder = UiBuilder::new().id_salt("find").max_rect(bar);
    ui.scope_builder(builder, |ui| {
        // Nothing goes through it.
        ui.interact(bar, ui.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
        let chrome = &theme.chrome;
        card(ui, theme, bar, radius::DOCK, chrome.raised, &chrome.hover_shadows);
        let first = Rect::from_min_size(bar.min, vec2(width, HEIGHT));
        let mut right = ends(app, ui, first, intents);
        let filters_at =
            if is_narrow { bar.max - vec2(8.0, 6.0) } else { pos2(right, bar.max.y - 6.0) };
        let room = if is_narrow { width - 16.0 } else { (width - TEXT).max(width / 2.0) };
        let left = filters(app, ui, find, (filters_at, room, is_narrow), intents);
        if !is_narrow {
            right = left;
        }
        let field =
            Rect::from_min_max(pos2(bar.left() + 14.0, first.top()), pos2(right, first.bottom()));
        let icon_at = pos2(field.left() + 11.0, first.center().y);
        paint_icon(ui, icon_at, icon::FIND, thin(22.0), theme.ink2);
        let inside = field.with_min_x(field.left() + 32.0).shrink2(vec2(0.0, 6.0));
        text(app, ui, find, inside, intents);
    });
    Some(bar)
}

/// Next, before and close, at the right; returns where they begin.
fn ends(app: &App, ui: &mut Ui, line: Rect, intents: &mut Vec<Intent>) -> f32 {
    let theme = &app.view.theme;
    let place = Rect::from_min_max(pos2(line.right() - 144.0, line.top()), line.max);
    let builder = UiBuilder::new()
        .id_salt("ends")
        .max_rect(place)
        .layout(egui::Layout::left_to_right(egui::Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        if icon_button(ui, theme, icon::CARET_UP, finding::previous(), true).clicked() {
            intents.push(Intent::FindNext(false));
        }
        if icon_button(ui, theme, icon::CARET_DOWN, finding::next(), true).clicked() {
            intents.push(Intent::FindNext(true));
        }
        if icon_button(ui, theme, icon::CLOSE, finding::close(), true).clicked() {
            intents.push(Intent::CloseFind);
        }
    });
    place.left()
}

fn text(app: &App, ui: &mut Ui, find: &Find, place: Rect, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let id = ui.scope_id().with("find-text");
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let is_composing = has_focus && input::is_composing(ui, find.is_composing);
    keys(ui, find, has_focus, is_composing, intents);
    let summary = find.summary();
    let said = galley(ui, &summary, font(size::SMALL, Weight::Medium), theme.ink2);
    let mut words = find.query.text.clone();
    let line = BareLine {
        id,
        hint: finding::find_a_moment(),
        size: 18.0,
        longest: limits::MOMENT_TEXT,
        takes_escape: true,
        takes_tab: false,
        is_composing,
    };
    let inside = place.with_max_x(place.right() - said.size().x - 24.0);
    let response = line.show(ui, theme, inside, &mut words);
    let at = pos2(place.right() - 12.0 - said.size().x, place.center().y - said.size().y / 2.0);
    ui.painter().galley(at, said, theme.ink2);
    if find.wants_focus && !has_focus {
        response.request_focus();
        ui.request_repaint();
    }
    let got_focus = find.wants_focus && has_focus;
    if words != find.query.text || is_composing != find.is_composing || got_focus {
        let mut next =
            Find { is_composing, wants_focus: find.wants_focus && !got_focus, ..find.clone() };
        if words != next.query.text {
            next.query.text = words;
            next.current = None;
        }
        intents.push(Intent::Find(Box::new(next)));
    }
}

/// Enter goes on, Escape closes; but not those that an input method uses.
fn keys(ui: &Ui, find: &Find, has_focus: bool, is_composing: bool, intents: &mut Vec<Intent>) {
    if is_composing || input::was_composing(ui, find.is_composing) {
        input::take_enter(ui);
    } else if has_focus {
        let keys = [
            (Modifiers::SHIFT, Key::Enter),
            (Modifiers::NONE, Key::Enter),
            (Modifiers::NONE, Key::Escape),
        ];
        match input::leaving_key(ui, &keys) {
            Some(0) => intents.push(Intent::FindNext(false)),
            Some(1) => intents.push(Intent::FindNext(true)),
            Some(_) => intents.push(Intent::CloseFind),
            None => {}
        }
    }
}

/// The filters, their right end at a place, in so much room, which they fill in a line of their own; returns where they
/// begin.
fn filters(
    app: &App,
    ui: &mut Ui,
    find: &Find,
    (right_bottom, room, fills): (egui::Pos2, f32, bool),
    intents: &mut Vec<Intent>,
) -> f32 {
    let wall = app.document.wall();
    let query = &find.query;
    let types = wall.contact_types.iter().enumerate().map(|(place, kind)| {
        let look = app.view.scene().types.get(place);
        Choice { text: kind.label.clone(), value: Some(kind.id.clone()), look: Some(look) }
    });
    let none = Choice { text: words::no_type_yet().to_owned(), value: None, look: Some(None) };
    let types: Vec<_> = types.chain([none]).collect();
    let verdicts = Verdict::ALL.into_iter().map(Some).chain([None]).map(|value| Choice {
        text: value.map_or(words::not_yet(), words::verdict).to_owned(),
        value,
        look: None,
    });
    let verdicts: Vec<_> = verdicts.collect();
    let stages = wall.stages.iter().map(|stage| Choice {
        text: stage.name.clone(),
        value: Some(stage.id.clone()),
        look: None,
    });
    let none = Choice { text: window::no_stage().to_owned(), value: None, look: None };
    let stages: Vec<_> = stages.chain([none]).collect();
    let people = find.found.iter().flat_map(|found| &found.owners).map(|owner| Choice {
        text: owner.clone(),
        value: owner.clone(),
        look: None,
    });
    let people: Vec<_> = people.collect();

    let mut next = query.clone();
    let mut right = right_bottom;
    let shown = 2 + usize::from(!people.is_empty()) + usize::from(!wall.stages.is_empty());
    let widest = ((room + GAP) / shown as f32 - GAP).floor();
    let widths = if fills { widest..=widest } else { NARROWEST.min(widest)..=widest };
    if !people.is_empty() {
        choose(app, ui, (&mut right, &widths), finding::any_owner(), &people, &mut next.owner);
    }
    if !wall.stages.is_empty() {
        choose(app, ui, (&mut right, &widths), finding::any_stage(), &stages, &mut next.stage);
    }
    choose(app, ui, (&mut right, &widths), finding::any_verdict(), &verdicts, &mut next.verdict);
    choose(app, ui, (&mut right, &widths), finding::any_type(), &types, &mut next.contact);
    if next != *query {
        let changed = Find { query: next, current: None, ..find.clone() };
        intents.push(Intent::Find(Box::new(changed)));
    }
    right.x
}

/// One thing a filter can let through.
struct Choice<'c, T> {
    text: String,
    value: T,
    look: Option<Option<&'c crate::layout::TypeLook>>,
}

/// A filter: its button with what is chosen, and the choices under it. Moves `right` to the button's left.
fn choose<T: Clone + PartialEq>(
    app: &App,
    ui: &mut Ui,
    (right, widths): (&mut egui::Pos2, &RangeInclusive<f32>),
    any: &str,
    choices: &[Choice<'_, T>],
    chosen: &mut Option<T>,
) {
    const BESIDE_WORDS: f32 = 42.0;
    let theme = &app.view.theme;
    // As wide as what stands there at first, so that nothing moves when something is chosen.
    let style = font(size::SMALL, Weight::Medium);
    let own = galley(ui, any, style.clone(), theme.ink).size().x + BESIDE_WORDS;
    let width = own.clamp(*widths.start(), *widths.end());
    let corner = *right - vec2(width, 44.0);
    let place = Rect::from_min_size(corner, vec2(width, 44.0));
    *right = pos2(corner.x - GAP, right.y);
    let on = choices.iter().find(|choice| Some(&choice.value) == chosen.as_ref());
    let text = on.map_or(any, |choice| choice.text.as_str());
    let response = ui.interact(place, ui.scope_id().with(any), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    pointed(ui, &response);
    bed(ui, theme, place, radius::FIELD, Bed::of(on.is_some()), &response);
    let ink = if on.is_some() { theme.chrome.accent_ink } else { theme.ink };
    let at = pos2(place.left() + 12.0, place.center().y);
    paint_line(ui, at, text, style, ink, width - BESIDE_WORDS + 2.0);
    let caret = pos2(place.right() - 16.0, place.center().y);
    paint_icon(ui, caret, icon::CARET_DOWN, thin(16.0), theme.ink2);
    focus_ring(ui, &response, radius::FIELD, theme);
    clear_of_edges(ui, Popup::menu(&response).gap(8.0)).show(|ui| {
        ui.set_width(260.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            if Row::new(any, Lead::Nothing).show(ui, theme).clicked() {
                *chosen = None;
                ui.close();
            }
            for choice in choices {
                let lead = choice.look.map_or(Lead::Nothing, Lead::Swatch);
                if Row::new(&choice.text, lead).show(ui, theme).clicked() {
                    *chosen = Some(choice.value.clone());
                    ui.close();
                }
            }
        });
    });
}
