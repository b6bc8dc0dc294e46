//! The parking shelf under the wall: notes that belong to nobody's journey yet.

use egui::accesskit::Role;
use egui::{Align, Align2, Layout, Popup, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::gesture::{DropZone, Gesture, NotesDrag};
use super::super::grounds::card;
use super::super::intent::Intent;
use super::super::rows::clear_of_edges;
use super::super::session::{Menu, MenuOf};
use super::super::style::{Measures, font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    dashed, focus_ring, galley, label, outline, paint_icon, paint_line, paint_rows, pointed, thin,
};
use super::priorities::look_of;
use crate::layout::text::Weight;
use crate::model::Moment;
use crate::paint::icons::chrome as icon;
use crate::words::{choosing, window as words};

/// The shelf of parked notes: slips where there is room, else a button with their number.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    rect: Rect,
    measures: &Measures,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    intents.push(Intent::DropZone(rect, DropZone::Shelf));
    if let Gesture::Notes(drag) = &app.session.gesture
        && drag.zone == Some(DropZone::Shelf)
    {
        ui.painter().rect_filled(rect, radius::DOCK, theme.chrome.accent_soft);
        outline(ui, rect, radius::DOCK, 3.0, theme.chrome.accent);
        if app.document.wall().timeline().any(|moment| moment.id == drag.grabbed) {
            says_let_go(app, ui, rect, drag.ids.len());
            return;
        }
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

/// What letting go means, beside the note that is held over the shelf's left.
fn says_let_go(app: &App, ui: &Ui, rect: Rect, count: usize) {
    const BESIDE: f32 = 84.0;
    let text = choosing::shelf_aimed(count);
    let style = (font(size::BODY, Weight::Bold), 20.0);
    let ink = app.view.theme.chrome.accent_ink;
    if rect.width() > BESIDE + 40.0 {
        let place = rect.with_min_x(rect.left() + BESIDE).with_max_x(rect.right() - 8.0);
        paint_rows(ui, place, &text, style, ink, 2);
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
        let mut left = head.right() + GAP;
        let right = rect.right() - 14.0;
        // Narrower slips rather than a number for the last one.
        let fitting = |room: f32| ((room + GAP) / (NARROWEST + GAP)).floor().max(1.0) as usize;
        let (shown, end) = match fitting(right - left) {
            all if parked.len() <= all => (parked.len(), right),
            _ => (fitting(right - MORE - GAP - left), right - MORE - GAP),
        };
        let width = ((end - left + GAP) / shown as f32 - GAP).min(WIDEST);
        for moment in &parked[..shown] {
            let slip = Rect::from_min_size(pos2(left, middle - 25.0), vec2(width, 50.0));
            self::slip(app, ui, slip, moment, intents);
            left += width + GAP;
        }
        if parked.len() > shown {
            let place = rect.with_min_x(right - MORE).with_max_x(right);
            let text = format!("+{}", parked.len() - shown);
            more(app, ui, place, (&text, &text), parked, intents);
        }
    });
}

/// A slip's width, in points.
const WIDEST: f32 = 204.0;
const NARROWEST: f32 = 140.0;
/// Between slips.
const GAP: f32 = 12.0;
/// How many more there are.
const MORE: f32 = 44.0;

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
        let at = app.view.wall_pos(at);
        let drag = NotesDrag::from_beside(&moment.id, at, DropZone::Shelf);
        intents.push(Intent::Gesture(Gesture::Notes(drag)));
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
    if response.tooltip(theme, words::put_back()).clicked() {
        intents.push(Intent::PutBack(moment.id.clone()));
    }
}

/// A narrower shelf shows only how many there are.
const WITH_WORD: f32 = 120.0;

/// "2 parked", which unfolds into a list.
fn counted(app: &App, ui: &mut Ui, rect: Rect, parked: &[&Moment], intents: &mut Vec<Intent>) {
    let name = words::parked(parked.len());
    let number = parked.len().to_string();
    let text = if rect.width() > WITH_WORD { &name } else { &number };
    more(app, ui, rect, (text, &name), parked, intents);
}

fn more(
    app: &App,
    ui: &mut Ui,
    rect: Rect,
    (text, name): (&str, &str),
    parked: &[&Moment],
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let response = ui.interact(rect, ui.scope_id().with("parked"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    pointed(ui, &response);
    let style = font(size::LABEL, Weight::Medium);
    let icon_left = if rect.width() > WITH_WORD { 44.0 } else { 24.0 };
    if rect.width() > MORE {
        let icon_at = pos2(rect.left() + icon_left, rect.center().y);
        paint_icon(ui, icon_at, icon::TRAY, thin(22.0), theme.ink2);
        let at = pos2(icon_at.x + 20.0, rect.center().y);
        paint_line(ui, at, text, style, theme.ink, rect.right() - at.x);
    } else {
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, style, theme.ink);
    }
    focus_ring(ui, &response, radius::DOCK, theme);
    clear_of_edges(ui, Popup::menu(&response).gap(8.0)).show(|ui| {
        ui.set_width(320.0);
        if parked.is_empty() {
            // A menu would stretch the sentence over its whole width.
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                label(ui, words::shelf_is_empty(), size::BODY, Weight::Regular, theme.ink3);
            });
        }
        egui::ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for moment in parked {
                let wanted = vec2(ui.available_width(), 54.0);
                let (rect, _) = ui.allocate_exact_size(wanted, Sense::hover());
                slip(app, ui, rect.shrink2(vec2(4.0, 2.0)), moment, intents);
            }
        });
    });
}
