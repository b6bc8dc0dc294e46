//! Controls that panels and dialogs share: one of several, switches, chips, counters, parts that fold away, fields
//! with a caption. Drawn from the tokens; each has a name for assistive technology.

use egui::accesskit::Role;
use egui::style::ScrollAnimation;
use egui::{
    Align, Align2, Color32, Layout, Popup, Rect, Response, Sense, TextEdit, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use super::App;
use super::fields::{WallField, caret_behind, hint_of, write};
use super::grounds::{Bed, bed};
use super::intent::Intent;
use super::margins::soft_ends;
use super::pressing::Touch;
use super::rows::{as_list, list, menu_room};
use super::style::{font, radius, size};
use super::widgets::{
    bold_icon, focus_ring, galley, label, outline, paint_icon, paint_line, paint_rows, pointed,
    rows_of, thin,
};
use crate::edit::Edit;
use crate::layout::text::Weight;
use crate::paint::Theme;
use crate::paint::icons::chrome as icon;
use crate::words::controls as words;

/// The least height and width of what is pressed, in points.
const TARGET: f32 = 44.0;

/// A heading of a panel, with a quiet word at its right.
pub(super) fn heading(ui: &mut Ui, theme: &Theme, text: &str, aside: &str) {
    let width = |text: &str, size: f32, weight: Weight| {
        galley(ui, text, font(size, weight), theme.ink).size().x
    };
    let both = width(text, size::H3, Weight::Bold) + width(aside, size::SMALL, Weight::Regular);
    if both + 12.0 > ui.available_width() && !aside.is_empty() {
        // Under each other where they would run into one another.
        label(ui, text, size::H3, Weight::Bold, theme.ink);
        label(ui, aside, size::SMALL, Weight::Regular, theme.ink3);
        return;
    }
    ui.horizontal(|ui| {
        label(ui, text, size::H3, Weight::Bold, theme.ink);
        if !aside.is_empty() {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                label(ui, aside, size::SMALL, Weight::Regular, theme.ink3);
            });
        }
    });
}

/// A heading as low as its words, for lists whose rows bring room of their own.
pub(super) fn section(ui: &mut Ui, theme: &Theme, text: &str, aside: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 24.0;
        heading(ui, theme, text, aside);
    });
}

/// The caption over a control.
pub(super) fn caption(ui: &mut Ui, theme: &Theme, text: &str) {
    label(ui, text, size::SMALL, Weight::Medium, theme.ink2);
}

/// One of several, side by side on a track, under its caption. Returns what was chosen now. With `chosen` as `None`
/// none of them is.
pub(super) fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    choices: &[(T, &str)],
    chosen: Option<T>,
) -> Option<T> {
    caption(ui, theme, name);
    segments_bare(ui, theme, name, choices, chosen)
}

/// The same without a caption, for where a heading or nothing stands over it.
pub(super) fn segments_bare<T: Copy + PartialEq>(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    choices: &[(T, &str)],
    chosen: Option<T>,
) -> Option<T> {
    const TRACK: f32 = 48.0;
    let width = ui.available_width();
    let rows = segment_rows(ui, choices, width - 8.0);
    let height = TRACK + (TRACK - 8.0) * (rows.len() - 1) as f32;
    let (track, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    bed(ui, theme, track, radius::CARD, Bed::Sunk, false);
    let inside = track.shrink(4.0);
    let mut items = Vec::new();
    for (row, widths) in rows.into_iter().enumerate() {
        let mut left = inside.left();
        for width in widths {
            let corner = pos2(left, inside.top() + (TRACK - 8.0) * row as f32);
            items.push(Rect::from_min_size(corner, vec2(width, TRACK - 8.0)));
            left += width;
        }
    }
    let mut now = None;
    for (place, ((value, text), item)) in choices.iter().zip(items).enumerate() {
        let id = ui.scope_id().with((name, place));
        let response = ui.interact(item.expand2(vec2(0.0, 2.0)), id, Sense::click());
        let is_on = Some(*value) == chosen;
        let full_name = format!("{name}: {text}");
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_on, &full_name));
        pointed(ui, &response);
        if is_on {
            ui.painter().rect_filled(item, radius::FIELD, theme.chrome.raised);
            let width = if theme.chrome.has_outlines { 3.0 } else { 1.5 };
            outline(ui, item, radius::FIELD, width, theme.chrome.accent);
        } else {
            let fill = match Touch::of(&response) {
                Touch::Away => Color32::TRANSPARENT,
                touch => touch.fill(theme, theme.chrome.sunk),
            };
            ui.painter().rect_filled(item, radius::FIELD, fill);
        }
        let weight = if is_on { Weight::Bold } else { Weight::Medium };
        let style = font(size::SMALL, weight);
        ui.painter().text(item.center(), Align2::CENTER_CENTER, text, style, theme.ink);
        focus_ring(ui, &response, radius::FIELD, theme);
        if response.clicked() {
            now = Some(*value);
        }
    }
    now
}

/// The widths of segments, row by row: in one row where they fit, else in as few as hold them.
fn segment_rows<T>(ui: &Ui, choices: &[(T, &str)], width: f32) -> Vec<Vec<f32>> {
    let needs: Vec<f32> = choices
        .iter()
        .map(|(_, text)| {
            let style = font(size::SMALL, Weight::Bold);
            galley(ui, text, style, Color32::PLACEHOLDER).size().x + 10.0
        })
        .collect();
    let fits = |row: &[f32]| row.iter().sum::<f32>() <= width;
    let most = needs.len().max(1);
    let columns = (1..=most).rev().find(|columns| needs.chunks(*columns).all(fits)).unwrap_or(1);
    let rows = needs.chunks(most.div_ceil(most.div_ceil(columns)));
    rows.map(|row| segment_widths(row, width)).collect()
}

/// Alike, unless a long word needs more than its share.
fn segment_widths(needs: &[f32], width: f32) -> Vec<f32> {
    let alike = width / needs.len().max(1) as f32;
    if needs.iter().all(|need| *need <= alike) {
        return vec![alike; needs.len()];
    }
    let spare = (width - needs.iter().sum::<f32>()) / needs.len() as f32;
    needs.iter().map(|need| need + spare).collect()
}

/// A switch with its words before it (tokens 5: 52 × 32).
pub(super) fn switch(ui: &mut Ui, theme: &Theme, text: &str, is_on: &mut bool) {
    switch_with(ui, theme, text, "", is_on);
}

/// The same with a quiet line under its words, if that says something.
pub(super) fn switch_with(ui: &mut Ui, theme: &Theme, text: &str, why: &str, is_on: &mut bool) {
    let room = ui.available_width() - 66.0;
    let words = rows_of(ui, text, (font(size::BODY, Weight::Medium), 22.0), theme.ink, room);
    let style = (font(size::SMALL, Weight::Regular), 20.0);
    let under = (!why.is_empty()).then(|| rows_of(ui, why, style, theme.ink2, room));
    let inside = words.size().y + under.as_ref().map_or(0.0, |under| under.size().y);
    let height = (inside + 10.0).max(TARGET);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, true, *is_on, text));
    if !why.is_empty() {
        ui.accesskit_node_builder(response.id, |node| node.set_description(why));
    }
    pointed(ui, &response);
    let at = rect.left_center() - vec2(0.0, inside / 2.0);
    let below = at + vec2(0.0, words.size().y);
    ui.painter().galley(at, words, theme.ink);
    if let Some(under) = under {
        ui.painter().galley(below, under, theme.ink2);
    }
    let track =
        Rect::from_center_size(pos2(rect.right() - 27.0, rect.center().y), vec2(52.0, 32.0));
    let fill = if *is_on { theme.chrome.accent } else { theme.chrome.sunk };
    ui.painter().rect_filled(track, track.height() / 2.0, fill);
    if !*is_on {
        outline(ui, track, track.height() / 2.0, 1.5, theme.chrome.edge);
    }
    let x = if *is_on { track.right() - 16.0 } else { track.left() + 16.0 };
    let knob = if *is_on { theme.chrome.on_accent } else { theme.ink2 };
    ui.painter().circle_filled(pos2(x, track.center().y), 11.0, knob);
    // Round the switch alone: round the whole row it would cut into the words' first letter.
    focus_ring(ui, &response.clone().with_new_rect(track), track.height() / 2.0, theme);
    if response.clicked() {
        *is_on = !*is_on;
    }
}

/// Room for things side by side that go on in the next line.
pub(super) fn wrapped(ui: &mut Ui, gap: f32, show: impl FnOnce(&mut Ui)) {
    let layout = Layout::left_to_right(Align::Min).with_main_wrap(true);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), TARGET), layout, |ui| {
        ui.spacing_mut().item_spacing = vec2(gap, gap);
        show(ui);
    });
}

/// A round chip with an icon before its words. With `is_on` it is one of a choice and says whether it is chosen.
pub(super) fn chip(
    ui: &mut Ui,
    theme: &Theme,
    text: &str,
    icon: Option<char>,
    is_on: Option<bool>,
) -> Response {
    let words = galley(ui, text, font(size::LABEL, Weight::Medium), Color32::PLACEHOLDER);
    let icon_width = if icon.is_some() { 28.0 } else { 0.0 };
    let width = (words.size().x + icon_width + 32.0).min(ui.available_width().max(TARGET));
    let (rect, response) = ui.allocate_exact_size(vec2(width, TARGET), Sense::click());
    response.widget_info(|| match is_on {
        Some(is_on) => WidgetInfo::selected(Role::CheckBox, true, is_on, text),
        None => WidgetInfo::labeled(Role::Button, true, text),
    });
    pointed(ui, &response);
    let chosen = is_on == Some(true);
    let ink = if chosen { theme.chrome.accent_ink } else { theme.ink };
    bed(ui, theme, rect, TARGET / 2.0, Bed::of(chosen), &response);
    if chosen {
        outline(ui, rect, TARGET / 2.0, 1.5, theme.chrome.accent);
    }
    let mut left = rect.left() + 16.0;
    if let Some(icon) = icon {
        paint_icon(ui, pos2(left + 9.0, rect.center().y), icon, thin(20.0), ink);
        left += icon_width;
    }
    let style = font(size::LABEL, Weight::Medium);
    paint_line(ui, pos2(left, rect.center().y), text, style, ink, rect.right() - 14.0 - left);
    focus_ring(ui, &response, TARGET / 2.0, theme);
    response
}

/// A part of a panel that is folded away at first: its heading opens it.
pub(super) fn fold(
    app: &App,
    ui: &mut Ui,
    part: &'static str,
    title: &str,
    intents: &mut Vec<Intent>,
    show: impl FnOnce(&mut Ui, &mut Vec<Intent>),
) {
    let theme = &app.view.theme;
    let is_open = app.session.unfolded.contains(part);
    // A long one in two lines.
    let style = (font(size::LABEL, Weight::Medium), 20.0);
    let room = ui.available_width() - 60.0;
    let lines = rows_of(ui, title, style.clone(), theme.ink, room).rows.len().min(2);
    let height = TARGET.max(lines as f32 * style.1 + 20.0);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::DisclosureTriangle, true, title));
    ui.accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    pointed(ui, &response);
    bed(ui, theme, rect, radius::FIELD, Bed::Sunk, &response);
    let words = rect.with_min_x(rect.left() + 16.0).with_max_x(rect.left() + 16.0 + room);
    paint_rows(ui, words, title, style, theme.ink, 2);
    let caret = if is_open { icon::CARET_UP } else { icon::CARET_DOWN };
    paint_icon(ui, pos2(rect.right() - 24.0, rect.center().y), caret, bold_icon(16.0), theme.ink2);
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.clicked() {
        intents.push(Intent::Fold(part));
    }
    if is_open {
        ui.add_space(4.0);
        show(ui, intents);
        ui.add_space(8.0);
    }
    reveal_opened(ui, part, is_open, rect);
}

/// Brings what was opened with this frame into view, its heading with it.
pub(super) fn reveal_opened(ui: &Ui, part: &'static str, is_open: bool, heading: Rect) {
    let before = ui.scope_id().with(("was open", part));
    let was_open = ui.data(|data| data.get_temp(before)).unwrap_or(is_open);
    ui.data_mut(|data| data.insert_temp(before, is_open));
    if is_open && !was_open {
        let most = (ui.clip_rect().height() - 16.0).max(TARGET);
        let bottom = ui.min_rect().bottom().min(heading.top() + most);
        let shown = heading.with_max_y(bottom);
        ui.scroll_to_rect_animation(shown, None, ScrollAnimation::none());
    }
}

/// A choice that opens as a menu: what is chosen now, and the rows. Rows close it.
pub(super) fn drop_down(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    shown: &str,
    rows: impl FnOnce(&mut Ui),
) {
    caption(ui, theme, name);
    drop_down_bare(ui, theme, name, shown, rows);
}

/// The same alone, where something else says what it is.
pub(super) fn drop_down_bare(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    shown: &str,
    rows: impl FnOnce(&mut Ui),
) {
    // What does not fit on one line takes two.
    let (ink, style) = (theme.ink, font(size::BODY, Weight::Regular));
    let room = ui.available_width() - 52.0;
    let is_long = galley(ui, shown, style.clone(), ink).size().x > room;
    let height = if is_long { TARGET + 20.0 } else { TARGET };
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response
        .widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, words::choice_of(name, shown)));
    pointed(ui, &response);
    let touch = Touch::of(&response);
    ui.painter().rect_filled(rect, radius::FIELD, touch.fill(theme, theme.chrome.raised));
    outline(ui, rect, radius::FIELD, touch.line(theme, 1.5), theme.chrome.edge);
    let place = Rect::from_min_size(rect.min + vec2(14.0, 0.0), vec2(room, height));
    if is_long {
        paint_rows(ui, place, shown, (style, 22.0), ink, 2);
    } else {
        paint_line(ui, place.left_center(), shown, style, ink, room);
    }
    let caret = pos2(rect.right() - 22.0, rect.center().y);
    paint_icon(ui, caret, icon::CARET_DOWN, thin(16.0), theme.ink2);
    focus_ring(ui, &response, radius::FIELD, theme);
    let menu = Popup::menu(&response).gap(6.0).width(rect.width().max(200.0));
    list(ui, menu).show(|ui| {
        as_list(ui);
        soft_ends(ui);
        let height = menu_room(ui);
        ui.set_max_height(height);
        egui::ScrollArea::vertical().max_height(height).show(ui, rows);
    });
}

/// A text of the wall with a caption over it, as many lines high as it needs.
pub(super) struct TextField<'f> {
    /// Tells it apart from the other fields of the window.
    pub key: String,
    /// Its caption, and its name.
    pub name: &'f str,
    /// Shown while it is empty.
    pub hint: &'f str,
    /// What the wall says.
    pub text: &'f str,
    /// Longest text, in characters.
    pub limit: usize,
    /// Lines at the least.
    pub rows: usize,
    /// An empty field begins with this when it is entered.
    pub begins_with: Option<&'f str>,
    /// What a new text changes; `None` where it cannot be.
    pub edit: &'f dyn Fn(String) -> Option<Edit>,
}

impl TextField<'_> {
    /// Shows caption and field.
    pub fn show(&self, app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) -> Response {
        caption(ui, &app.view.theme, self.name);
        self.show_bare(app, ui, intents)
    }

    /// Shows the field alone, where something else says what it is.
    pub fn show_bare(&self, app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) -> Response {
        let field =
            WallField { key: self.key.clone(), name: self.name, text: self.text, edit: self.edit };
        let theme = &app.view.theme;
        let response = write(app, ui, &field, intents, |ui, text, id| {
            let style = font(size::BODY, Weight::Regular);
            let hint = hint_of(self.hint, style.clone(), theme);
            let editor = TextEdit::multiline(text)
                .id(id)
                .font(style)
                .char_limit(self.limit)
                .desired_rows(self.rows)
                .desired_width(ui.available_width())
                .align(Align2::LEFT_CENTER)
                .hint_text(hint)
                .return_key(None);
            ui.add(editor)
        });
        if let Some(beginning) = self.begins_with.filter(|_| self.text.is_empty())
            && response.gained_focus()
        {
            caret_behind(ui, response.id, beginning);
            let (field, text) = (self.key.clone(), beginning.to_owned());
            let (edit, restores) = (None, None);
            intents.push(Intent::Type { field, text, is_composing: false, edit, restores });
        }
        response
    }
}

/// Two things side by side, each half as wide as there is room.
pub(super) fn halves<R>(
    ui: &mut Ui,
    gap: f32,
    mut show: impl FnMut(&mut Ui, usize) -> R,
) -> [R; 2] {
    let top = ui.cursor().min;
    let width = (ui.available_width() - gap) / 2.0;
    let mut bottom = top.y;
    let both = [0, 1].map(|place| {
        let corner = pos2(top.x + (width + gap) * place as f32, top.y);
        let rect = Rect::from_min_size(corner, vec2(width, f32::INFINITY));
        let builder =
            UiBuilder::new().id_salt(place).max_rect(rect).layout(Layout::top_down(Align::Min));
        let inner = ui.scope_builder(builder, |ui| {
            ui.set_width(width);
            show(ui, place)
        });
        bottom = bottom.max(inner.response.rect.bottom());
        inner.inner
    });
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + 2.0 * width + gap, bottom)));
    both
}
