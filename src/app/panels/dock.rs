//! Under the wall: the quick-add bar beside the shelf of parked notes, or what a station has there instead.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Popup, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::fields::{BareLine, caret_behind, forget_undo};
use super::super::grounds::{Bed, bed, card};
use super::super::input;
use super::super::intent::Intent;
use super::super::pressing::Touch;
use super::super::rows::{Lead, Row, clear_of_edges, rule};
use super::super::session::Station;
use super::super::style::{Measures, font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    ButtonLook, TextButton, bold_icon, focus_ring, galley, paint_icon, paint_line, paint_swatch,
    pointed, thin,
};
use super::{close_dock, dots_dock, plan_dock, shelf, verdict_dock};
use crate::layout::TypeLook;
use crate::layout::text::Weight;
use crate::model::{ContactTypeId, Stage, StageId, limits};
use crate::paint::icons::chrome as icon;
use crate::words::window as words;

/// A longer bar would not be read at a glance.
const LONGEST_BAR: f32 = 1200.0;

/// In a narrower dock the shelf has no words.
const NARROW: f32 = 660.0;

/// Draws what stands under the wall at the station the room is at.
pub fn show(app: &App, ui: &mut Ui, rect: Rect, measures: &Measures, intents: &mut Vec<Intent>) {
    match app.session.station {
        Station::Priorities => dots_dock::show(app, ui, rect, intents),
        Station::Verdicts => verdict_dock::show(app, ui, rect),
        Station::Actions => plan_dock::show(app, ui, rect),
        Station::Close => close_dock::show(app, ui, rect),
        _ => bar_and_shelf(app, ui, rect, measures, intents),
    }
}

/// Bar and shelf side by side.
fn bar_and_shelf(
    app: &App,
    ui: &mut Ui,
    rect: Rect,
    measures: &Measures,
    intents: &mut Vec<Intent>,
) {
    const GAP: f32 = 16.0;
    let shelf_width = match measures.has_slips {
        true => (rect.width() * 0.37).max(320.0),
        false if rect.width() < NARROW => 76.0,
        false => 160.0,
    };
    let bar = Rect::from_min_max(rect.min, pos2(rect.right() - shelf_width - GAP, rect.bottom()));
    let bar = Rect::from_min_size(bar.min, vec2(bar.width().min(LONGEST_BAR), bar.height()));
    let shelf = Rect::from_min_max(pos2(rect.right() - shelf_width, rect.top()), rect.max);
    quick_add(app, ui, bar, intents);
    shelf::show(app, ui, shelf, measures, intents);
}

fn quick_add(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    card(ui, theme, rect, radius::DOCK, theme.chrome.raised, &theme.chrome.hover_shadows);
    let inside = rect.shrink(if rect.height() > 60.0 { 14.0 } else { 4.0 });
    let swatch_side = inside.height().min(44.0);
    let swatch = Rect::from_min_size(inside.min, vec2(swatch_side + 30.0, inside.height()));
    type_choice(app, ui, swatch, swatch_side, intents);
    let add =
        TextButton::new(words::add(), ButtonLook::Accent).icon(icon::ENTER).width(ui).max(90.0);
    // Where there is no room for its word it is a square.
    let add_width = if rect.width() > 430.0 + add { add } else { inside.height() };
    let add_place = inside.with_min_x(inside.right() - add_width);
    let left = swatch.right() + 12.0;
    // What is asked for comes before the stage's name.
    let chooser = inside.with_max_x(add_place.left() - 12.0);
    let chooser = chooser.with_min_x(left + hint_width(ui, size::BODY) + 20.0);
    let stage = StageChoice::of(app, ui, chooser);
    let rule = egui::Stroke::new(1.0, theme.chrome.line);
    ui.painter().vline(swatch.right() + 2.0, inside.y_range(), rule);
    let field = Rect::from_min_max(
        pos2(left, inside.top()),
        pos2(stage.place.left() - 16.0, inside.bottom()),
    );
    let largest = if field.height() > 41.0 { 22.0 } else { 20.0 };
    let size = if hint_width(ui, largest) > field.width() { size::BODY } else { largest };
    // Tab goes through them as they are read.
    text_field(app, ui, field, (words::add_a_moment(), size), intents);
    stage.show(app, ui, intents);
    if add_button(app, ui, add_place) {
        intents.push(Intent::QuickAdd);
    }
}

/// How much room the words of the empty field take in letters of this size, in points.
fn hint_width(ui: &Ui, size: f32) -> f32 {
    let hint = words::add_a_moment();
    galley(ui, hint, font(size, Weight::Regular), egui::Color32::PLACEHOLDER).size().x + 8.0
}

/// Adds what was typed, like Enter. True if it was pressed.
fn add_button(app: &App, ui: &mut Ui, place: Rect) -> bool {
    let theme = &app.view.theme;
    let enabled = !app.session.hands_off;
    if place.width() > place.height() {
        let builder = UiBuilder::new().max_rect(place);
        let button = TextButton {
            icon_last: true,
            height: place.height(),
            enabled,
            ..TextButton::new(words::add(), ButtonLook::Accent)
        };
        let show = |ui: &mut Ui| button.icon(icon::ENTER).show(ui, theme).clicked();
        return ui.scope_builder(builder, show).inner;
    }
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let response = ui.interact(place, ui.scope_id().with("add"), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, words::add()));
    pointed(ui, &response);
    let chrome = &theme.chrome;
    let (fill, ink) =
        if enabled { (chrome.accent, chrome.on_accent) } else { (chrome.sunk, chrome.disabled) };
    ui.painter().rect_filled(place, radius::FIELD, Touch::of(&response).fill(theme, fill));
    paint_icon(ui, place.center(), icon::ENTER, bold_icon(22.0), ink);
    focus_ring(ui, &response, radius::FIELD, theme);
    response.tooltip(theme, words::add()).clicked()
}

/// What is typed for new moments; with the words it shows while empty, and the size of its letters in points.
pub(in crate::app) fn text_field(
    app: &App,
    ui: &mut Ui,
    place: Rect,
    (hint, size): (&str, f32),
    intents: &mut Vec<Intent>,
) {
    let bar = &app.session.quick_add;
    let id = ui.scope_id().with("quick-add");
    // A focus given while a dialog closes is taken back again: only one that lasted until this frame counts.
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let is_composing = has_focus && input::is_composing(ui, bar.is_composing);
    let entered = if !has_focus {
        false
    } else if is_composing || input::was_composing(ui, bar.is_composing) {
        // An Enter that ends a composition adds nothing.
        input::take_enter(ui);
        false
    } else {
        input::leaving_key(ui, &[(Modifiers::NONE, Key::Enter)]).is_some()
    };
    let mut text = bar.text.clone();
    let line = BareLine {
        id,
        hint,
        size,
        longest: limits::MOMENT_TEXT,
        takes_escape: false,
        takes_tab: false,
        is_composing,
    };
    let response = line.show(ui, &app.view.theme, place, &mut text);
    if has_focus && input::overflows(ui, &text, limits::MOMENT_TEXT) {
        intents.push(Intent::Full(limits::MOMENT_TEXT));
    }
    if bar.wants_focus && !has_focus {
        response.request_focus();
        caret_behind(ui, id, &bar.text);
        ui.request_repaint();
    }
    let got_focus = bar.wants_focus && has_focus;
    let is_news = text != bar.text
        || is_composing != bar.is_composing
        || has_focus != bar.has_focus
        || got_focus;
    if is_news {
        intents.push(Intent::QuickAddTyped { text, is_composing, has_focus, got_focus });
    }
    if entered {
        intents.push(Intent::QuickAdd);
        forget_undo(ui, id);
    }
}

/// The type new notes take.
fn type_choice(app: &App, ui: &mut Ui, place: Rect, side: f32, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let chosen = app.session.quick_add.contact.as_ref();
    let response = ui.interact(place, ui.scope_id().with("type-of-new"), Sense::click());
    let name = type_label(app, chosen);
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Button, true, format!("{}: {name}", words::type_of_new()))
    });
    pointed(ui, &response);
    let swatch = Rect::from_min_size(place.min, vec2(side, place.height().min(side)));
    // A low bar is round where its corner would be.
    let seen = if side < 44.0 { swatch.shrink(1.0) } else { swatch };
    paint_swatch(ui, theme, look(app, chosen), seen);
    let caret = pos2(swatch.right() + 16.0, place.center().y);
    paint_icon(ui, caret, icon::CARET_DOWN, thin(16.0), theme.ink2);
    focus_ring(ui, &response, radius::FIELD, theme);
    clear_of_edges(ui, Popup::menu(&response).gap(8.0)).show(|ui| {
        ui.set_width(240.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let kinds = app.document.wall().contact_types.iter().filter(|kind| !kind.hidden);
        let ids = kinds.map(|kind| Some(&kind.id)).chain([None]);
        for id in ids {
            let label = type_label(app, id);
            let row = Row::new(&label, Lead::Swatch(look(app, id)));
            let row = Row { is_ticked: id == chosen, ..row };
            if row.show(ui, theme).clicked() {
                intents.push(Intent::QuickAddType(id.cloned()));
            }
        }
    });
}

fn type_label(app: &App, id: Option<&ContactTypeId>) -> String {
    let kind = id.and_then(|id| app.document.wall().contact_type(id));
    kind.map_or_else(|| crate::words::no_type_yet().to_owned(), |kind| kind.label.clone())
}

fn look<'a>(app: &'a App, id: Option<&ContactTypeId>) -> Option<&'a TypeLook> {
    let types = &app.document.wall().contact_types;
    let place = types.iter().position(|kind| Some(&kind.id) == id)?;
    app.view.scene().types.get(place)
}

/// The stage new notes take, at the right of its room.
struct StageChoice {
    stage: Option<StageId>,
    name: String,
    /// It is shown by its name, and not by an icon.
    has_name: bool,
    place: Rect,
}

impl StageChoice {
    fn of(app: &App, ui: &Ui, room: Rect) -> Self {
        const WIDEST: f32 = 240.0;
        const USUAL: f32 = 180.0;
        /// Less of a name says nothing; an icon stands for it.
        const NARROWEST: f32 = 112.0;
        const WITH_ICON: f32 = 52.0;
        let wall = app.document.wall();
        let stage = app.stage_of_new();
        let name = stage.as_ref().and_then(|id| wall.stage(id));
        let name =
            name.map_or(words::no_stage().to_owned(), |stage| words::shown_stage(&stage.name));
        let style = font(size::LABEL, Weight::Medium);
        let words_width = galley(ui, &name, style, app.view.theme.ink).size().x;
        let wanted = (words_width + 48.0).min((room.width() / 2.0).clamp(USUAL, WIDEST));
        let has_name = room.width() >= wanted.min(NARROWEST);
        let width = if has_name { wanted.min(room.width()) } else { WITH_ICON };
        let place = room.with_min_x(room.right() - width);
        Self { stage, name, has_name, place }
    }

    fn show(self, app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
        let theme = &app.view.theme;
        let Self { name, place, .. } = &self;
        let response = ui.interact(*place, ui.scope_id().with("stage-of-new"), Sense::click());
        let said = format!("{}: {name}", words::stage_of_new());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
        pointed(ui, &response);
        bed(ui, theme, *place, radius::FIELD, Bed::Sunk, &response);
        if self.has_name {
            let at = pos2(place.left() + 14.0, place.center().y);
            let style = font(size::LABEL, Weight::Medium);
            paint_line(ui, at, name, style, theme.ink, place.width() - 46.0);
        } else {
            let at = pos2(place.left() + 17.0, place.center().y);
            paint_icon(ui, at, icon::BAND, thin(20.0), theme.ink);
        }
        let from_end = if self.has_name { 18.0 } else { 14.0 };
        let caret = pos2(place.right() - from_end, place.center().y);
        paint_icon(ui, caret, icon::CARET_DOWN, thin(16.0), theme.ink2);
        focus_ring(ui, &response, radius::FIELD, theme);
        let response = response.tooltip(theme, said);
        clear_of_edges(ui, Popup::menu(&response).gap(8.0)).show(|ui| {
            ui.set_width(chooser_width(app, ui));
            ui.spacing_mut().item_spacing.y = 0.0;
            egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
                stages_to_choose(app, ui, self.stage.as_ref(), intents);
            });
        });
    }
}

/// The rows of the menu: no stage, those there are, and a new one.
fn stages_to_choose(app: &App, ui: &mut Ui, chosen: Option<&StageId>, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let stages = &app.document.wall().stages;
    // The unnamed band stands before all stages.
    let unnamed = (!stages.is_empty()).then(|| (words::no_stage().to_owned(), None));
    let named = stages.iter().map(|stage| (words::shown_stage(&stage.name), Some(&stage.id)));
    for (name, id) in unnamed.into_iter().chain(named) {
        let row = Row { is_ticked: id == chosen, ..Row::new(&name, Lead::Icon(icon::BAND)) };
        if row.show(ui, theme).clicked() {
            intents.push(Intent::QuickAddStage(id.cloned()));
            ui.close();
        }
    }
    if !stages.is_empty() {
        rule(ui, theme);
    }
    if Row::new(crate::words::stages::new(), Lead::Icon(icon::PLUS)).show(ui, theme).clicked() {
        intents.push(Intent::NewStage { at: stages.len(), from_bar: true });
        ui.close();
    }
}

/// So wide that no stage's name is cut, unless it is very long.
fn chooser_width(app: &App, ui: &Ui) -> f32 {
    const WIDTH: (f32, f32) = (260.0, 420.0);
    let width = |stage: &Stage| {
        Row::new(&words::shown_stage(&stage.name), Lead::Icon(icon::BAND)).width(ui)
    };
    let widest = app.document.wall().stages.iter().map(width).fold(WIDTH.0, f32::max);
    widest.min(WIDTH.1)
}
