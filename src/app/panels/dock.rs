//! Under the wall: the quick-add bar and the shelf of parked notes, or what a station has there instead.

use egui::accesskit::Role;
use egui::{Align2, Key, Modifiers, Popup, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::fields::{BareLine, forget_undo};
use super::super::gesture::{DropZone, Gesture, NotesDrag};
use super::super::grounds::{Bed, bed, card};
use super::super::input;
use super::super::intent::Intent;
use super::super::rows::{Lead, Row};
use super::super::session::{Menu, MenuOf, Station};
use super::super::style::{Measures, font, radius, size};
use super::super::widgets::{
    ButtonLook, TextButton, dashed, focus_ring, galley, label, outline, paint_icon, paint_line,
    paint_rows, paint_swatch, pointed, thin,
};
use super::priorities::look_of;
use super::{close_dock, dots_dock, plan_dock, verdict_dock};
use crate::layout::text::Weight;
use crate::layout::{NOTE_SIZE, TypeLook};
use crate::model::{ContactTypeId, Moment, limits};
use crate::paint::icons::chrome as icon;
use crate::words::{stages, window as words};

/// A longer bar would not be read at a glance.
const LONGEST_BAR: f32 = 1200.0;

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
    let shelf_width = if measures.has_slips { (rect.width() * 0.37).max(320.0) } else { 160.0 };
    let bar = Rect::from_min_max(rect.min, pos2(rect.right() - shelf_width - GAP, rect.bottom()));
    let bar = Rect::from_min_size(bar.min, vec2(bar.width().min(LONGEST_BAR), bar.height()));
    let shelf = Rect::from_min_max(pos2(rect.right() - shelf_width, rect.top()), rect.max);
    quick_add(app, ui, bar, intents);
    self::shelf(app, ui, shelf, measures, intents);
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
    let add_width = if rect.width() > 430.0 + add { add } else { 0.0 };
    let mut right = inside.right();
    if add_width > 0.0 {
        let place = Rect::from_min_max(pos2(right - add_width, inside.top()), inside.max);
        let builder = UiBuilder::new().max_rect(place);
        let clicked = ui.scope_builder(builder, |ui| {
            let button = TextButton {
                icon_last: true,
                height: inside.height(),
                ..TextButton::new(words::add(), ButtonLook::Accent)
            };
            button.icon(icon::ENTER).show(ui, theme).clicked()
        });
        if clicked.inner {
            intents.push(Intent::QuickAdd);
        }
        right = place.left() - 12.0;
    }
    right = stage_choice(app, ui, inside, right, intents);
    let left = swatch.right() + 12.0;
    let rule = egui::Stroke::new(1.0, theme.chrome.line);
    ui.painter().vline(swatch.right() + 2.0, inside.y_range(), rule);
    let field = Rect::from_min_max(pos2(left, inside.top()), pos2(right - 8.0, inside.bottom()));
    let size = if field.height() > 41.0 { 22.0 } else { 20.0 };
    text_field(app, ui, field, (words::add_a_moment(), size), intents);
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
        is_composing,
    };
    let response = line.show(ui, &app.view.theme, place, &mut text);
    if bar.wants_focus && !has_focus {
        response.request_focus();
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
    let seen = if side < 44.0 { swatch.shrink(4.0) } else { swatch };
    paint_swatch(ui, theme, look(app, chosen), seen);
    let caret = pos2(swatch.right() + 16.0, place.center().y);
    paint_icon(ui, caret, icon::CARET_DOWN, thin(16.0), theme.ink2);
    focus_ring(ui, &response, radius::FIELD, theme);
    Popup::menu(&response).gap(8.0).show(|ui| {
        ui.set_width(240.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let kinds = app.document.wall().contact_types.iter().filter(|kind| !kind.hidden);
        let ids = kinds.map(|kind| Some(&kind.id)).chain([None]);
        for id in ids {
            let label = type_label(app, id);
            if Row::new(&label, Lead::Swatch(look(app, id))).show(ui, theme).clicked() {
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

/// The stage new notes take; returns where the field may end.
fn stage_choice(
    app: &App,
    ui: &mut Ui,
    inside: Rect,
    right: f32,
    intents: &mut Vec<Intent>,
) -> f32 {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let stage = app.stage_of_new();
    let name = stage.as_ref().and_then(|id| wall.stage(id));
    let name = name.map_or(words::no_stage().to_owned(), |stage| words::shown_stage(&stage.name));
    let words_width = galley(ui, &name, font(size::LABEL, Weight::Medium), theme.ink).size().x;
    let width = (words_width + 48.0).min(180.0);
    let place = Rect::from_min_max(pos2(right - width, inside.top()), pos2(right, inside.bottom()));
    let response = ui.interact(place, ui.scope_id().with("stage-of-new"), Sense::click());
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Button, true, format!("{}: {name}", words::stage_of_new()))
    });
    pointed(ui, &response);
    bed(ui, theme, place, radius::FIELD, Bed::Sunk, false);
    let at = pos2(place.left() + 14.0, place.center().y);
    paint_line(ui, at, &name, font(size::LABEL, Weight::Medium), theme.ink, width - 46.0);
    let caret = pos2(place.right() - 18.0, place.center().y);
    paint_icon(ui, caret, icon::CARET_DOWN, thin(16.0), theme.ink2);
    focus_ring(ui, &response, radius::FIELD, theme);
    Popup::menu(&response).gap(8.0).show(|ui| {
        ui.set_width(260.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            // The unnamed band stands before all stages.
            let unnamed = (!wall.stages.is_empty()).then(|| (words::no_stage().to_owned(), None));
            let named = wall
                .stages
                .iter()
                .map(|stage| (words::shown_stage(&stage.name), Some(stage.id.clone())));
            for (name, stage) in unnamed.into_iter().chain(named) {
                if Row::new(&name, Lead::Nothing).show(ui, theme).clicked() {
                    intents.push(Intent::QuickAddStage(stage));
                    ui.close();
                }
            }
            if Row::new(stages::new(), Lead::Icon(icon::STAGE)).show(ui, theme).clicked() {
                intents.push(Intent::NewStage { at: wall.stages.len(), from_bar: true });
                ui.close();
            }
        });
    });
    place.left() - 12.0
}

/// The shelf of parked notes: slips where there is room, else a button with their number.
fn shelf(app: &App, ui: &mut Ui, rect: Rect, measures: &Measures, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    intents.push(Intent::DropZone(rect, DropZone::Shelf));
    let is_target =
        matches!(&app.session.gesture, Gesture::Notes(drag) if drag.zone == Some(DropZone::Shelf));
    if is_target {
        ui.painter().rect_filled(rect, radius::DOCK, theme.chrome.accent_soft);
        outline(ui, rect, radius::DOCK, 3.0, theme.chrome.accent);
    } else {
        dashed(ui, theme, rect, radius::DOCK.min(rect.height() / 3.0), theme.dashed);
    }
    let parked: Vec<&Moment> = app.document.wall().parked().map(AsRef::as_ref).collect();
    if measures.has_slips {
        slips(app, ui, rect, &parked, intents);
    } else {
        counted(app, ui, rect, &parked, intents);
    }
}

fn slips(app: &App, ui: &mut Ui, rect: Rect, parked: &[&Moment], intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let middle = rect.center().y;
    if parked.is_empty() {
        paint_icon(ui, pos2(rect.left() + 34.0, middle), icon::TRAY, thin(24.0), theme.ink3);
        let place = Rect::from_min_max(pos2(rect.left() + 56.0, rect.top()), rect.max);
        let style = (font(size::BODY, Weight::Regular), 22.0);
        paint_rows(
            ui,
            place.shrink2(vec2(0.0, 8.0)),
            words::shelf_is_empty(),
            style,
            theme.ink3,
            2,
        );
        return;
    }
    let counted = words::notes(parked.len());
    let width = galley(ui, &counted, font(size::SMALL, Weight::Regular), theme.ink3).size().x;
    let width = width.ceil().clamp(72.0, 120.0);
    let head =
        Rect::from_min_size(pos2(rect.left() + 16.0, rect.top()), vec2(width, rect.height()));
    let title = pos2(head.left(), middle - 11.0);
    paint_line(ui, title, words::parked_word(), font(size::BODY, Weight::Bold), theme.ink, width);
    let count = pos2(head.left(), middle + 11.0);
    let style = font(size::SMALL, Weight::Regular);
    paint_line(ui, count, &counted, style, theme.ink3, width);
    let builder = UiBuilder::new()
        .id_salt("shelf")
        .accessibility_role(Role::List)
        .accessibility_label(words::parked_word());
    ui.scope_builder(builder, |ui| {
        let mut left = head.right() + 12.0;
        let room = rect.right() - 14.0;
        let fits = (((room - left + SLIP_PITCH - SLIP) / SLIP_PITCH).floor().max(1.0)) as usize;
        let shown = if parked.len() > fits { fits.saturating_sub(1).max(1) } else { parked.len() };
        for moment in &parked[..shown] {
            let width = SLIP.min(room - left);
            let slip = Rect::from_min_size(pos2(left, middle - 25.0), vec2(width, 50.0));
            self::slip(app, ui, slip, moment, intents);
            left += SLIP_PITCH;
        }
        if parked.len() > shown {
            let place = Rect::from_min_max(pos2(left, rect.top()), pos2(room, rect.bottom()));
            more(app, ui, place, &format!("+{}", parked.len() - shown), parked, intents);
        }
    });
}

const SLIP: f32 = 204.0;
const SLIP_PITCH: f32 = 216.0;

/// A parked note; a tap puts it back.
fn slip(app: &App, ui: &mut Ui, rect: Rect, moment: &Moment, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let id = ui.scope_id().with(("slip", moment.id.as_str()));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &moment.text));
    ui.accesskit_node_builder(id, |node| node.set_description(words::put_back()));
    if let Some(at) = response
        .interact_pointer_pos()
        .filter(|_| response.drag_started() && !app.session.hands_off)
    {
        intents.push(Intent::Gesture(lifted_slip(app, moment, at)));
        ui.close();
    }
    if let Some(at) = response.interact_pointer_pos().filter(|_| response.secondary_clicked()) {
        let of = MenuOf::Parked(moment.id.clone());
        intents.push(Intent::OpenMenu(Menu { of, at, by_key: false }));
        ui.close();
    }
    if app.session.gesture.drags(&moment.id) {
        dashed(ui, theme, rect, radius::NOTE, theme.axis);
        return;
    }
    pointed(ui, &response);
    let look = look_of(app, moment);
    let paper = theme.note_paper(look);
    card(ui, theme, rect, radius::NOTE, paper.body, &theme.note_shadows);
    let strip = Rect::from_min_size(rect.min, vec2(34.0, rect.height()));
    let inside = strip.shrink(theme.note_line_width);
    ui.painter().rect_filled(inside, radius::NOTE, paper.strip);
    super::super::widgets::with_canvas(ui, theme, |canvas| {
        let center = crate::layout::WallPos::new(strip.center().x, strip.center().y);
        crate::paint::type_mark(canvas, look, center, 18.0);
    });
    let text =
        Rect::from_min_max(pos2(strip.right() + 8.0, rect.top() + 4.0), rect.max - vec2(6.0, 4.0));
    let style = (font(size::SMALL, Weight::Medium), 19.0);
    paint_rows(ui, text, &crate::words::one_line(&moment.text), style, paper.ink, 2);
    focus_ring(ui, &response, radius::NOTE, theme);
    if response.on_hover_text(words::put_back()).clicked() {
        intents.push(Intent::PutBack(moment.id.clone()));
    }
}

/// A parked note that is taken off the shelf by the pointer: it hangs in the middle under it.
fn lifted_slip(app: &App, moment: &Moment, at: egui::Pos2) -> Gesture {
    let half = NOTE_SIZE / 2.0;
    Gesture::Notes(NotesDrag {
        grabbed: moment.id.clone(),
        ids: vec![moment.id.clone()],
        grip: (half, half),
        at: app.view.wall_pos(at),
        landing: None,
        zone: Some(DropZone::Shelf),
        taken: std::sync::Arc::new([moment.id.clone()].into_iter().collect()),
        copies: Vec::new(),
        rise: 0.0,
    })
}

/// "2 parked", which unfolds into a list.
fn counted(app: &App, ui: &mut Ui, rect: Rect, parked: &[&Moment], intents: &mut Vec<Intent>) {
    more(app, ui, rect, &words::parked(parked.len()), parked, intents);
}

fn more(
    app: &App,
    ui: &mut Ui,
    rect: Rect,
    text: &str,
    parked: &[&Moment],
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let response = ui.interact(rect, ui.scope_id().with("parked"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    pointed(ui, &response);
    let style = font(size::LABEL, Weight::Medium);
    if rect.width() > 120.0 {
        let icon_at = pos2(rect.left() + 44.0, rect.center().y);
        paint_icon(ui, icon_at, icon::TRAY, thin(22.0), theme.ink2);
        let at = pos2(rect.left() + 64.0, rect.center().y);
        paint_line(ui, at, text, style, theme.ink, rect.right() - at.x);
    } else {
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, style, theme.ink);
    }
    focus_ring(ui, &response, radius::DOCK, theme);
    Popup::menu(&response).gap(8.0).show(|ui| {
        ui.set_width(320.0);
        if parked.is_empty() {
            label(ui, words::shelf_is_empty(), size::BODY, Weight::Regular, theme.ink3);
        }
        egui::ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for moment in parked {
                let (rect, _) = ui.allocate_exact_size(vec2(300.0, 54.0), Sense::hover());
                slip(app, ui, rect.shrink2(vec2(4.0, 2.0)), moment, intents);
            }
        });
    });
}
