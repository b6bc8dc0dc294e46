//! Text fields. On a text of the wall: what is typed is on the wall at once, and what is only being composed is not.

use egui::text::{CCursor, CCursorRange};
use egui::{EventFilter, Frame, Margin, Rect, Response, TextEdit, Ui, WidgetInfo};

use super::App;
use super::input;
use super::intent::Intent;
use super::style::{font, size};
use super::widgets::galley;
use crate::edit::Edit;
use crate::layout::text::Weight;
use crate::paint::Theme;

/// A line without a frame, where bars draw their own.
pub(super) struct BareLine<'l> {
    /// Its widget.
    pub id: egui::Id,
    /// Shown while nothing is typed.
    pub hint: &'l str,
    /// Size of its letters, in points.
    pub size: f32,
    /// Longest text, in characters.
    pub longest: usize,
    /// Escape is its own, not the library's.
    pub takes_escape: bool,
    /// So is Tab.
    pub takes_tab: bool,
    /// A character in it is being composed: Tab and Escape belong to the input method.
    pub is_composing: bool,
}

impl BareLine<'_> {
    /// Shows it at a place.
    pub fn show(self, ui: &mut Ui, theme: &Theme, place: Rect, text: &mut String) -> Response {
        let style = font(self.size, Weight::Medium);
        // A longer hint is set smaller rather than cut.
        let taken = galley(ui, self.hint, style.clone(), theme.ink3).size().x + 8.0;
        let hint_size = (self.size * (place.width() / taken).min(1.0)).max(size::TINY);
        let hint = hint_after(BESIDE_CARET, self.hint, font(hint_size, Weight::Medium), theme);
        let before = text.clone();
        let field = TextEdit::singleline(text)
            .id(self.id)
            .font(style)
            .text_color(theme.ink)
            .hint_text(hint)
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .char_limit(self.longest)
            .event_filter(EventFilter {
                tab: self.is_composing || self.takes_tab,
                horizontal_arrows: true,
                vertical_arrows: false,
                escape: self.is_composing || self.takes_escape,
            })
            .align(egui::Align2::LEFT_CENTER)
            .min_size(place.size())
            .desired_width(place.width());
        let show = |ui: &mut Ui| {
            // A field that is higher than its place would hang out of it, with its text too low.
            ui.spacing_mut().interact_size.y = place.height();
            ui.put(place, field)
        };
        let response = ui.scope(show).inner;
        response
            .widget_info(|| WidgetInfo::text_edit(true, before.as_str(), text.as_str(), self.hint));
        ui.accesskit_node_builder(self.id, |node| node.set_label(self.hint));
        response
    }
}

/// Between the caret and what an empty field says, in points: far enough for the caret to touch no letter.
const BESIDE_CARET: f32 = 4.0;

/// What an empty field says, behind the caret.
pub(super) fn hint_of(text: &str, font: egui::FontId, theme: &Theme) -> egui::text::LayoutJob {
    hint_after(BESIDE_CARET, text, font, theme)
}

fn hint_after(before: f32, text: &str, font: egui::FontId, theme: &Theme) -> egui::text::LayoutJob {
    let format = egui::TextFormat { font_id: font, color: theme.ink3, ..Default::default() };
    let mut job = egui::text::LayoutJob::default();
    job.append(text, before, format);
    job
}

/// A text of the wall that is written in a field.
pub(super) struct WallField<'f> {
    /// Tells fields apart.
    pub key: String,
    /// Its name for assistive technology.
    pub name: &'f str,
    /// What the wall says.
    pub text: &'f str,
    /// What a new text changes; `None` where it cannot be, so that it stays in the field alone and goes with it.
    pub edit: &'f dyn Fn(String) -> Option<Edit>,
}

/// The field's widget. Each wall has fields of its own: what was typed for one cannot be undone into the next.
pub(super) fn id_of_field(app: &App, ui: &Ui, key: &str) -> egui::Id {
    ui.scope_id().with(("field", key, app.jobs.wall()))
}

/// Shows an editor on a text of the wall.
pub(super) fn write(
    app: &App,
    ui: &mut Ui,
    field: &WallField<'_>,
    intents: &mut Vec<Intent>,
    show: impl FnOnce(&mut Ui, &mut String, egui::Id) -> Response,
) -> Response {
    let id = id_of_field(app, ui, &field.key);
    let draft = app.session.field.as_ref().filter(|draft| draft.key == field.key);
    let before = draft.map_or(field.text, |draft| draft.text.as_str());
    let was_composing = draft.is_some_and(|draft| draft.is_composing);
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let is_composing = has_focus && input::is_composing(ui, was_composing);
    if has_focus && (is_composing || input::was_composing(ui, was_composing)) {
        // They belong to the input method: none of them leaves the field.
        input::take_composing_keys(ui);
    }
    let mut text = before.to_owned();
    let response = show(ui, &mut text, id);
    response.widget_info(|| WidgetInfo::text_edit(true, before, text.as_str(), field.name));
    ui.accesskit_node_builder(id, |node| node.set_label(field.name));
    if text != before || is_composing != was_composing {
        let edit = (field.edit)(text.clone());
        let restores = draft.is_none().then(|| (field.edit)(field.text.to_owned())).flatten();
        let restores = restores.map(Box::new);
        let key = field.key.clone();
        intents.push(Intent::Type { field: key, text, is_composing, edit, restores });
    }
    if app.session.wants_field.as_ref() == Some(&field.key) {
        if response.has_focus() {
            intents.push(Intent::FocusField(None));
        } else {
            response.request_focus();
            ui.request_repaint();
        }
    }
    if response.lost_focus() {
        intents.push(Intent::EndTyping(field.key.clone()));
    }
    response
}

/// What was typed in a field for one thing cannot be undone there for the next.
pub(super) fn forget_undo(ui: &Ui, id: egui::Id) {
    if let Some(mut state) = TextEdit::load_state(ui, id) {
        state.clear_undoer();
        TextEdit::store_state(ui, id, state);
    }
}

/// Puts the caret behind a field's text.
pub(super) fn caret_behind(ui: &Ui, id: egui::Id, text: &str) {
    let mut state = TextEdit::load_state(ui, id).unwrap_or_default();
    let end = CCursor::new(text.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::one(end)));
    TextEdit::store_state(ui, id, state);
}

/// Chooses all of a field's text: what is typed takes its place with the first letter.
pub(super) fn choose_all(ui: &Ui, id: egui::Id, text: &str) {
    let mut state = TextEdit::load_state(ui, id).unwrap_or_default();
    let end = CCursor::new(text.chars().count());
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), end)));
    TextEdit::store_state(ui, id, state);
}
