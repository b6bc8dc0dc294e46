//! Writing on a note, in its place, fitted as it is typed.

use std::sync::Arc;

use egui::text::{CCursor, CCursorRange, TextFormat};
use egui::{
    CursorIcon, EventFilter, Frame, Galley, Key, Margin, Modifiers, Rect, TextEdit, Ui, UiBuilder,
    WidgetInfo, accesskit::Role, vec2,
};

use super::super::App;
use super::super::commands::Command;
use super::super::input;
use super::super::intent::{CameraMove, Intent};
use super::super::once::Once;
use super::super::session::{Begins, Editing};
use super::super::style::font;
use super::line_ends;
use crate::layout::{Note, NoteText, WallRect};
use crate::model::limits;
use crate::paint::{MARK_CONTRAST, NotePaper, contrast};
use crate::words::window as words;

/// The editor is left only by its own keys; a Tab or an Escape may belong to the input method.
const ALL_KEYS: EventFilter =
    EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };

/// Shows the editor over the note that is being written.
pub(super) fn show(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let Some(editing) = &app.session.editing else { return };
    let Some(note) = app.view.scene().notes.iter().find(|note| note.moment == editing.id) else {
        return;
    };
    let is_composing = input::is_composing(ui, editing.is_composing);
    let keys_are_free = !is_composing && !input::was_composing(ui, editing.is_composing);
    let leaving = if keys_are_free {
        leaving(ui)
    } else {
        // They belong to the input method: none of them ends the writing or makes a line.
        input::take_composing_keys(ui);
        None
    };
    let place = text_place(app, note);
    let paper = self::paper(app, note);
    let mut layouter =
        |ui: &Ui, text: &dyn egui::TextBuffer, _wrap: f32| laid_out(app, ui, note, text.as_str());
    let mut text = editing.text.clone();
    let id = ui.scope_id().with("note-text");
    if !editing.had_focus {
        // Before the editor is shown: what was typed with this frame goes to the end of this note's text.
        ui.memory_mut(|memory| memory.request_focus(id));
        begin(ui, id, caret_at_first(app, ui, note, editing));
    }
    let longest = limits::MOMENT_TEXT.max(editing.before.chars().count());
    let (response, caret_at) =
        editor(ui, (rect, place), id, &mut text, longest, paper, &mut layouter);
    response.widget_info(|| {
        WidgetInfo::text_edit(true, editing.text.as_str(), text.as_str(), words::note_text())
    });
    ui.accesskit_node_builder(id, |node| {
        node.set_role(Role::MultilineTextInput);
        node.set_label(words::note_text());
    });
    if response.hovered() {
        ui.set_cursor_icon(CursorIcon::Text);
    }
    if let Some(at) = caret(ui, id, &text)
        && app.session.caret.as_ref() != Some(&(editing.id.clone(), at))
    {
        intents.push(Intent::Caret(editing.id.clone(), at));
    }
    if response.has_focus() && input::overflows(ui, &text, longest) {
        intents.push(Intent::Full(longest));
    }
    if let Some(caret) = caret_at.filter(|_| app.session.reveals_caret) {
        // By now the wall has made room for what was typed.
        let corner = app.view.wall_pos(caret.min);
        let size = caret.size() / app.view.zoom();
        let place = WallRect::new(corner.x, corner.y, size.x, size.y);
        intents.push(Intent::Camera(CameraMove::RevealCaret(place)));
    }
    let new_line = text.strip_suffix('\n') == Some(&editing.text);
    intents.extend(new_line.then_some(Intent::TellOnce(Once::NewLine)));
    let changed = text != editing.text || is_composing != editing.is_composing;
    if changed || (response.has_focus() && !editing.had_focus) {
        intents.push(Intent::TextTyped { id: editing.id.clone(), text, is_composing });
    }
    match leaving {
        Some(intent) => intents.push(intent),
        None if editing.had_focus && response.lost_focus() => intents.push(Intent::EndEditing),
        None => {}
    }
}

type Layouter<'l> = dyn FnMut(&Ui, &dyn egui::TextBuffer, f32) -> Arc<Galley> + 'l;

/// The editor itself, at its place, within the wall; and where its caret is, in points of the window.
fn editor(
    ui: &mut Ui,
    (wall, place): (Rect, Rect),
    id: egui::Id,
    text: &mut String,
    longest: usize,
    NotePaper { ink, body, .. }: NotePaper,
    layouter: &mut Layouter<'_>,
) -> (egui::Response, Option<Rect>) {
    let builder = UiBuilder::new().id_salt("note-editor").max_rect(place);
    let shown = ui.scope_builder(builder, |ui| {
        ui.shrink_clip_rect(wall);
        let caret = &mut ui.visuals_mut().text_cursor.stroke;
        if contrast(caret.color, body) < MARK_CONTRAST {
            // On a colour of the users' own.
            caret.color = ink;
        }
        TextEdit::multiline(text)
            .id(id)
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .text_color(ink)
            .char_limit(longest)
            .desired_width(place.width())
            .desired_rows(1)
            .min_size(vec2(place.width(), place.height()))
            .event_filter(ALL_KEYS)
            .layouter(layouter)
            .show(ui)
    });
    let output = shown.inner;
    let caret = output.cursor_range.map(|range| {
        let in_text = output.galley.pos_from_cursor(range.primary);
        in_text.translate(output.galley_pos.to_vec2())
    });
    (egui::Response::clone(&output.response), caret)
}

/// The part of the note its text is in, in points of the window.
fn text_place(app: &App, note: &Note) -> Rect {
    let at = app.view.place_of(note);
    let height = note.rect.height - NoteText::TOP;
    let (left, top) = (at.x + NoteText::LEFT, at.y + NoteText::TOP);
    app.view.transform().rect(WallRect::new(left, top, NoteText::WIDTH + 2.0, height))
}

/// The colours of the note.
fn paper(app: &App, note: &Note) -> NotePaper {
    let look = note.contact.and_then(|place| app.view.scene().types.get(place));
    app.view.theme.note_paper(look)
}

/// The text as the note shows it: at its size, with its lines. A hyphen at the end of one is not shown: it is no letter
/// that one could write on.
fn laid_out(app: &App, ui: &Ui, note: &Note, text: &str) -> Arc<Galley> {
    let zoom = app.view.zoom();
    let style = note.text.block.style;
    let format = TextFormat {
        font_id: font(style.size * zoom, style.weight),
        color: paper(app, note).ink,
        line_height: Some(style.line_height * zoom),
        ..TextFormat::default()
    };
    let width = (NoteText::WIDTH + 1.0) * zoom;
    line_ends::laid_out(ui, text, &note.text.block, format, width)
}

/// Where the caret stands, in bytes of the text.
fn caret(ui: &Ui, id: egui::Id, text: &str) -> Option<usize> {
    let range = TextEdit::load_state(ui, id)?.cursor.char_range()?;
    let place = range.primary.index.into();
    Some(text.char_indices().nth(place).map_or(text.len(), |(at, _)| at))
}

/// Where the caret stands in a new editor, or what is chosen there.
fn caret_at_first(app: &App, ui: &Ui, note: &Note, editing: &Editing) -> CCursorRange {
    let end = CCursor::new(editing.text.chars().count());
    match editing.begins {
        Begins::Chosen => CCursorRange::two(CCursor::default(), end),
        Begins::AtEnd => CCursorRange::one(end),
        Begins::At(at) => {
            let pressed = app.view.transform().pos(at) - text_place(app, note).min;
            let on_text = pressed.y >= 0.0;
            let galley = laid_out(app, ui, note, &editing.text);
            CCursorRange::one(if on_text { galley.cursor_from_pos(pressed) } else { end })
        }
    }
}

fn begin(ui: &Ui, id: egui::Id, range: CCursorRange) {
    let mut state = TextEdit::load_state(ui, id).unwrap_or_default();
    state.cursor.set_char_range(Some(range));
    // What was written on another note cannot be undone in this one.
    state.clear_undoer();
    TextEdit::store_state(ui, id, state);
}

/// What the key wants that leaves the editor, if one was pressed.
fn leaving(ui: &Ui) -> Option<Intent> {
    // Those with Shift first, as the library takes them for those without.
    const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
    const KEYS: [(Modifiers, Key); 5] = [
        (Modifiers::NONE, Key::Escape),
        (CTRL_SHIFT, Key::Enter),
        (Modifiers::COMMAND, Key::Enter),
        (Modifiers::SHIFT, Key::Tab),
        (Modifiers::NONE, Key::Tab),
    ];
    Some(match input::leaving_key(ui, &KEYS)? {
        0 => Intent::EndEditing,
        1 => Intent::Command(Command::SplitNote),
        2 => Intent::Command(Command::NewNoteAfter),
        3 => Intent::EditPrevious,
        _ => Intent::EditNext,
    })
}
