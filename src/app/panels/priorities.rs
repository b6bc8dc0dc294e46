//! The shelf of five: the moments that decide the rest, in their order (R1).

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Align2, Galley, Rect, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::commands::Command;
use super::super::controls::section;
use super::super::gesture::{DropZone, Gesture, NotesDrag};
use super::super::grounds::{Bed, bed};
use super::super::intent::Intent;
use super::super::once::Once;
use super::super::style::{font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    ButtonLook, TextButton, dashed, focus_ring, icon_button, list_item, outline, paint_rows,
    paint_swatch, pointed, rank_disc, rows_of,
};
use super::candidates;
use crate::edit::Edit;
use crate::layout::TypeLook;
use crate::layout::text::Weight;
use crate::model::{MAX_PRIORITIES, Moment, MomentId};
use crate::paint::icons::chrome as icon;
use crate::words::{choosing, window as words};

const GAP: f32 = 10.0;
/// In a lower window the places of the priorities are lower, in points.
const LOW: f32 = 900.0;
/// Height of a chosen priority's buttons, and width of each.
const BUTTONS: f32 = 44.0;
const BUTTONS_WIDTH: f32 = 3.0 * BUTTONS;
/// Sizes of a slot's text and its lines, in points; the first one that fits.
const TEXT_STYLES: [(f32, f32); 3] = [(17.0, 22.0), (16.0, 20.0), (15.0, 18.0)];
/// Above and below a slot's text, in points.
const TEXT_MARGIN: f32 = 8.0;

/// Draws the shelf.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let wall = app.document.wall();
    let count = wall.priorities.len();
    section(ui, theme, words::priorities(), &words::slots_used(count));
    ui.add_space(4.0);
    let moments: Vec<&Moment> = wall.priority_moments().map(AsRef::as_ref).collect();
    let builder = UiBuilder::new()
        .id_salt("slots")
        .accessibility_role(Role::List)
        .accessibility_label(words::priorities());
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        for rank in 1..=MAX_PRIORITIES {
            slot(app, ui, rank, moments.get(rank - 1).copied(), intents);
        }
    });
    ui.add_space(8.0);
    // In one place for all of them, and nothing moves when a note is taken.
    if let Some((rank, moment)) = (1..).zip(&moments).find(|(_, moment)| is_chosen(app, moment)) {
        buttons_of_chosen(app, ui, rank, moment, intents);
    }
    let chosen = app.session.selection.ids();
    let new = chosen.iter().any(|id| !wall.priorities.contains(id));
    if !chosen.is_empty() && new {
        let button = TextButton {
            min_width: ui.available_width(),
            ..TextButton::new(words::make_a_priority(), ButtonLook::Outline)
        };
        let button = button.icon(icon::RANKING).show(ui, theme);
        if button.tooltip(theme, Command::Priority.tooltip()).clicked() {
            intents.push(Intent::Command(Command::Priority));
        }
    }
    candidates::of_chosen(app, ui, intents);
    candidates::by_dots(app, ui, intents);
}

/// True if a finger goes from here over the list, which scrolls: perhaps the priority was meant to come along.
fn moves_without_rest(app: &App, ui: &Ui, place: Rect) -> bool {
    const FAR: f32 = 12.0;
    let session = &app.session;
    if session.told.contains(&Once::Rest) || !session.uses_touch || session.gesture != Gesture::Idle
    {
        return false;
    }
    ui.input(|input| {
        let way = input.pointer.press_origin().zip(input.pointer.latest_pos());
        let is_far = |(from, to): (egui::Pos2, egui::Pos2)| from.distance(to) > FAR;
        // The list has hardly moved with it yet.
        let begins_here = |(from, _)| place.expand(FAR).contains(from);
        input.pointer.is_decidedly_dragging()
            && way.is_some_and(|way| is_far(way) && begins_here(way))
    })
}

fn slot(app: &App, ui: &mut Ui, rank: usize, moment: Option<&Moment>, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let aimed = match &app.session.gesture {
        Gesture::Notes(drag) if drag.zone == Some(DropZone::Slot(rank)) => Some(&drag.ids),
        _ => None,
    };
    let target = match aimed.map(Vec::as_slice) {
        Some([only]) => Some(Target::of(app, ui, rank, only)),
        _ => None,
    };
    let own = moment.map_or_else(|| empty(ui), |moment| height_of(ui, moment));
    let height = target.as_ref().map_or(own, |target| own.max(target.height()));
    // A finger that moves over the list scrolls it; one that rests first takes the priority along.
    let is_mouse = app.session.points_with_mouse || !app.session.uses_touch;
    let drags = moment.is_some() && is_mouse && !app.session.hands_off;
    let sense = if drags { Sense::click_and_drag() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    let is_held = !app.session.hands_off && response.long_touched();
    if is_held && moment.is_some() {
        // From now on the list stays where it is.
        ui.set_dragged_id(response.id);
    }
    if moment.is_some() && !is_held && moves_without_rest(app, ui, rect) {
        intents.push(Intent::TellOnce(Once::Rest));
    }
    let taken = moment.filter(|_| response.drag_started() || is_held);
    if let Some((moment, at)) = taken.zip(response.interact_pointer_pos()) {
        intents.push(Intent::Gesture(lifted(app, moment, rank, at)));
    }
    let name = words::slot(rank, moment.map(|moment| moment.text.as_str()));
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &name));
    list_item(ui, response.id, rank, MAX_PRIORITIES);
    // Between two places there is none where a note would fall through; what is scrolled out of the panel is no place.
    let zone = rect.expand2(vec2(0.0, GAP / 2.0)).intersect(ui.clip_rect());
    if zone.is_positive() {
        intents.push(Intent::DropZone(zone, DropZone::Slot(rank)));
    }
    match (target, moment) {
        (Some(target), _) => target.show(app, ui, rect),
        (None, _) if aimed.is_some() => target_ground(app, ui, rect),
        (None, Some(moment)) => filled_slot(app, ui, rect, rank, moment, &response, intents),
        (None, None) => empty_slot(app, ui, rect, rank),
    }
    focus_ring(ui, &response, radius::CARD, theme);
}

/// A priority that is taken to another rank; it stays where it is on the wall.
fn lifted(app: &App, moment: &Moment, rank: usize, at: egui::Pos2) -> Gesture {
    let at = app.view.wall_pos(at);
    let drag = NotesDrag::from_beside(&moment.id, at, DropZone::Slot(rank));
    Gesture::Notes(NotesDrag { taken: Arc::default(), only_rank: true, ..drag })
}

/// What letting go over a place means, which is said in it. The place grows with the words.
struct Target {
    head: Arc<Galley>,
    /// `None` where the place is low and free: it says enough with its head.
    said: Option<Arc<Galley>>,
}

impl Target {
    /// The note that is dragged stands before the words, so wide in points.
    const BEFORE: f32 = 92.0;

    fn of(app: &App, ui: &Ui, rank: usize, dragged: &MomentId) -> Self {
        let theme = &app.view.theme;
        let priorities = &app.document.wall().priorities;
        let from = priorities.rank(dragged);
        // No place stays empty before a later one.
        let last = priorities.len() + usize::from(from.is_none());
        let to = rank.min(last);
        let makes_way = app.document.wall().priority_moments().nth(to - 1);
        let makes_way = makes_way.filter(|moment| moment.id != *dragged).map(|it| it.text.as_str());
        let is_low = ui.content_rect().height() < LOW;
        let said = match (from, makes_way) {
            (_, None) if is_low && last <= MAX_PRIORITIES => String::new(),
            (None, _) if last > MAX_PRIORITIES => choosing::slot_all_taken().to_owned(),
            (Some(from), Some(text)) if from < to => choosing::slot_gives_way(text, to - 1),
            (_, Some(text)) => choosing::slot_gives_way(text, to + 1),
            (_, None) => choosing::slot_let_go().to_owned(),
        };
        let width = ui.available_width() - Self::BEFORE - 16.0;
        let ink = theme.chrome.accent_ink;
        let bold = (font(size::BODY, Weight::Bold), 21.0);
        let regular = (font(size::SMALL, Weight::Regular), 18.0);
        Self {
            head: rows_of(ui, &choosing::slot_aimed(to), bold, ink, width),
            said: (!said.is_empty()).then(|| rows_of(ui, &said, regular, theme.ink, width)),
        }
    }

    fn height(&self) -> f32 {
        let said = self.said.as_ref().map_or(0.0, |said| said.size().y);
        self.head.size().y + said + 16.0
    }

    fn show(self, app: &App, ui: &Ui, rect: Rect) {
        let theme = &app.view.theme;
        target_ground(app, ui, rect);
        let left = rect.left() + Self::BEFORE;
        let top = rect.center().y - (self.height() - 16.0) / 2.0;
        let below = top + self.head.size().y;
        ui.painter().galley(pos2(left, top), self.head, theme.chrome.accent_ink);
        if let Some(said) = self.said {
            ui.painter().galley(pos2(left, below), said, theme.ink);
        }
    }
}

fn target_ground(app: &App, ui: &Ui, rect: Rect) {
    let chrome = &app.view.theme.chrome;
    ui.painter().rect_filled(rect, radius::CARD, chrome.accent_soft);
    outline(ui, rect, radius::CARD, 3.0, chrome.accent);
}

fn is_chosen(app: &App, moment: &Moment) -> bool {
    app.session.selection.contains(&moment.id)
}

fn is_narrow(width: f32) -> bool {
    width < 300.0
}

/// Where the text of a filled slot begins, from its left edge, and where it ends, from its right one.
fn text_edges(width: f32) -> (f32, f32) {
    (if is_narrow(width) { 78.0 } else { 120.0 }, 12.0)
}

/// How high a slot is at the least, in points.
fn lowest(ui: &Ui) -> f32 {
    if ui.content_rect().height() < LOW { 74.0 } else { 84.0 }
}

/// How high one is that waits for a moment: in a low window what comes below them is in sight too.
fn empty(ui: &Ui) -> f32 {
    if ui.content_rect().height() < LOW { 52.0 } else { lowest(ui) }
}

/// A slot grows with a long text, so that all texts are of one size; to so many lines.
fn height_of(ui: &Ui, moment: &Moment) -> f32 {
    const LINES: f32 = 4.0;
    let (size, line) = TEXT_STYLES[0];
    let width = ui.available_width();
    let (left, right) = text_edges(width);
    let words = crate::words::one_line(&moment.text);
    let style = (font(size, Weight::Medium), line);
    let rows = rows_of(ui, &words, style, ui.visuals().text_color(), width - left - right);
    (rows.size().y.min(LINES * line) + 2.0 * TEXT_MARGIN).max(lowest(ui))
}

fn filled_slot(
    app: &App,
    ui: &mut Ui,
    rect: Rect,
    rank: usize,
    moment: &Moment,
    response: &egui::Response,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let is_chosen = is_chosen(app, moment);
    bed(ui, theme, rect, radius::CARD, Bed::of(is_chosen), response);
    let narrow = is_narrow(rect.width());
    let middle = rect.center().y;
    let swatch = |left: f32| Rect::from_min_size(pos2(left, middle - 22.0), vec2(44.0, 44.0));
    let (left, right) = text_edges(rect.width());
    let (disc, radius, text_size) = if narrow {
        // On the corner of its paper, as on the note.
        let swatch = swatch(rect.left() + 14.0);
        paint_swatch(ui, theme, look_of(app, moment), swatch);
        (swatch.right_top() + vec2(-1.0, 1.0), 14.0, size::LABEL)
    } else {
        paint_swatch(ui, theme, look_of(app, moment), swatch(rect.left() + 64.0));
        (pos2(rect.left() + 34.0, middle), 20.0, size::LARGE)
    };
    rank_disc(ui, theme, rank, disc, (radius, text_size));
    pointed(ui, response);
    if response.clicked() {
        intents.push(Intent::Select(moment.id.clone()));
        intents.push(Intent::Camera(super::super::intent::CameraMove::Reveal(moment.id.clone())));
    }
    let text = Rect::from_min_max(
        pos2(rect.left() + left, rect.top() + TEXT_MARGIN),
        pos2(rect.right() - right, rect.bottom() - TEXT_MARGIN),
    );
    let words = crate::words::one_line(&moment.text);
    let own = fitting_style(ui, &words, text.size()).unwrap_or(TEXT_STYLES[2]);
    let style = (font(own.0, Weight::Medium), own.1);
    paint_rows(ui, text, &words, style, theme.ink, (text.height() / own.1) as usize);
}

/// The largest style in which a text fits a place; more lines of a smaller size rather than a text that is cut.
fn fitting_style(ui: &Ui, words: &str, place: Vec2) -> Option<(f32, f32)> {
    TEXT_STYLES.into_iter().find(|(size, line)| {
        let style = (font(*size, Weight::Medium), *line);
        rows_of(ui, words, style, ui.visuals().text_color(), place.x).size().y <= place.y
    })
}

/// Under all slots: the chosen one's rank with the beginning of its text, and what can be done with it.
fn buttons_of_chosen(
    app: &App,
    ui: &mut Ui,
    rank: usize,
    moment: &Moment,
    intents: &mut Vec<Intent>,
) {
    const DISC: f32 = 14.0;
    let theme = &app.view.theme;
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), BUTTONS), Sense::hover());
    let disc = pos2(row.left() + 14.0 + DISC, row.center().y);
    rank_disc(ui, theme, rank, disc, (DISC, size::LABEL));
    let place = row.with_min_x(row.right() - BUTTONS_WIDTH);
    // Its slot is marked; where its text has no room here the rank is enough.
    let said = row.with_min_x(disc.x + DISC + 8.0).with_max_x(place.left() - 4.0);
    let style = (font(size::SMALL, Weight::Medium), 18.0);
    let words = crate::words::one_line(&moment.text);
    if rows_of(ui, &words, style.clone(), theme.ink2, said.width()).rows.len() <= 2 {
        paint_rows(ui, said, &words, style, theme.ink2, 2);
    }
    slot_buttons(app, ui, place, rank, moment, intents);
}

/// Up, down and off, for the slot that is chosen.
fn slot_buttons(
    app: &App,
    ui: &mut Ui,
    place: Rect,
    rank: usize,
    moment: &Moment,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let count = app.document.wall().priorities.len();
    let builder = UiBuilder::new()
        .id_salt(("slot-buttons", rank))
        .max_rect(place)
        .layout(egui::Layout::left_to_right(egui::Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let id = moment.id.clone();
        let up = icon_button(ui, theme, icon::CARET_UP, words::rank_up(), rank > 1);
        if up.clicked() {
            intents.push(Intent::Edit(Edit::MovePriority { id: id.clone(), rank: rank - 1 }));
        }
        if icon_button(ui, theme, icon::CARET_DOWN, words::rank_down(), rank < count).clicked() {
            intents.push(Intent::Edit(Edit::MovePriority { id: id.clone(), rank: rank + 1 }));
        }
        if icon_button(ui, theme, icon::CLOSE, words::take_off(), true).clicked() {
            intents.push(Intent::Edit(Edit::RemovePriorities(vec![id])));
        }
    });
}

fn empty_slot(app: &App, ui: &Ui, rect: Rect, rank: usize) {
    let theme = &app.view.theme;
    dashed(ui, theme, rect, radius::CARD, theme.dashed);
    let disc = Rect::from_center_size(pos2(rect.left() + 34.0, rect.center().y), vec2(40.0, 40.0));
    outline(ui, disc, disc.width() / 2.0, 1.5, theme.dashed);
    let style = font(size::LARGE, Weight::Bold);
    ui.painter().text(disc.center(), Align2::CENTER_CENTER, rank.to_string(), style, theme.ink3);
    let text = if rank <= 3 { words::drag_here() } else { words::room_for_more() };
    let at = pos2(rect.left() + 64.0, rect.center().y);
    let style = font(size::BODY, Weight::Regular);
    ui.painter().text(at, Align2::LEFT_CENTER, text, style, theme.ink3);
}

/// How a moment's type looks.
pub(in crate::app) fn look_of<'a>(app: &'a App, moment: &Moment) -> Option<&'a TypeLook> {
    let types = &app.document.wall().contact_types;
    let place = types.iter().position(|kind| Some(&kind.id) == moment.contact.as_ref())?;
    app.view.scene().types.get(place)
}
