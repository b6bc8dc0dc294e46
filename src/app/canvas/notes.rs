//! The notes as assistive technology and the keyboard find them (product.md 8).

use egui::accesskit::{Action, ActionData, ActionRequest, Role};
use egui::{EventFilter, Id, Rect, Sense, Ui, WidgetInfo};

use super::super::App;
use super::super::commands::Command;
use super::super::intent::Intent;
use super::super::widgets::list_item;
use crate::edit::{Edit, MomentChange};
use crate::layout::Note;
use crate::model::{MomentId, Wall};
use crate::words::window as words;

/// More notes than this are registered only while a screen reader is active.
const MOST_WITHOUT_READER: usize = 1_500;

/// The id of a note among the widgets of the wall.
pub(super) fn id_of(ui: &Ui, moment: &MomentId) -> Id {
    ui.scope_id().with(("note", moment.as_str()))
}

/// True if a widget is one of the notes that are registered under this scope.
pub(super) fn is_one_of(app: &App, scope: Id, widget: Id) -> bool {
    let notes = app.view.scene().notes.iter();
    notes.map(|note| scope.with(("note", note.moment.as_str()))).any(|id| id == widget)
}

/// Registers the notes in view, in the order of the timeline.
pub(super) fn register(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let scene = app.view.scene();
    let visible = app.view.visible();
    let is_read = is_read(ui);
    let in_view = |note: &&Note| note.rect.overlaps(&visible);
    let wanted = app.session.focus_note.as_ref();
    let seen: Vec<&Note> = scene
        .notes
        .iter()
        .filter(|note| is_read || in_view(note) || wanted == Some(&note.moment))
        .collect();
    let few = is_read || seen.len() <= MOST_WITHOUT_READER;
    let Some(wall) = app.view.wall() else { return };
    let describe = Describer::new(wall, is_read);
    let transform = app.view.transform();
    for note in seen {
        let is_wanted = wanted == Some(&note.moment);
        if !few && !is_wanted && !app.session.selection.contains(&note.moment) {
            continue;
        }
        let place = transform.rect(note.rect);
        let shown = if is_read { place } else { place.intersect(rect) };
        register_note(app, ui, note, shown, &describe, is_wanted, intents);
    }
}

fn register_note(
    app: &App,
    ui: &mut Ui,
    note: &Note,
    place: Rect,
    describe: &Describer<'_>,
    is_wanted: bool,
    intents: &mut Vec<Intent>,
) {
    let id = id_of(ui, &note.moment);
    let response = ui.interact(place, id, Sense::focusable_noninteractive());
    let Some(moment) = describe.wall.moments.get(note.index) else { return };
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &moment.text));
    list_item(ui, id, describe.place(note), describe.count);
    if describe.is_read {
        ui.accesskit_node_builder(id, |node| {
            node.set_description(describe.sentence(note));
            node.set_selected(app.session.selection.contains(&note.moment));
            node.add_action(Action::Click);
            node.add_action(Action::SetValue);
            node.add_action(Action::ShowContextMenu);
        });
        requests(app, ui, id, &note.moment, intents);
    }
    if is_wanted && app.session.editing.is_none() {
        response.request_focus();
    }
    if response.has_focus() {
        // Arrows move the selection and the notes, not the focus.
        let filter = EventFilter {
            tab: false,
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    if response.gained_focus() && !is_wanted && !app.session.selection.contains(&note.moment) {
        intents.push(Intent::Select(note.moment.clone()));
    }
}

/// What a screen reader asks of a note.
fn requests(app: &App, ui: &Ui, id: Id, moment: &MomentId, intents: &mut Vec<Intent>) {
    let asked = |action: Action| -> Vec<ActionRequest> {
        ui.input(|input| input.accesskit_action_requests(id, action).cloned().collect())
    };
    if !asked(Action::Click).is_empty() {
        intents.push(Intent::Select(moment.clone()));
    }
    if !asked(Action::ShowContextMenu).is_empty() {
        if !app.session.selection.contains(moment) {
            intents.push(Intent::Select(moment.clone()));
        }
        intents.push(Intent::Command(Command::Menu));
    }
    for request in asked(Action::SetValue) {
        if let Some(ActionData::Value(text)) = request.data {
            let change = MomentChange::Text(text.into());
            intents.push(Intent::Edit(Edit::ChangeMoments { ids: vec![moment.clone()], change }));
        }
    }
}

/// Says what a note is: "3 of 12, Plan and book, phone, priority 2, miserable".
struct Describer<'w> {
    wall: &'w Wall,
    is_read: bool,
    count: usize,
    /// For each of the wall's moments, how many stand before it on the timeline.
    before: Vec<usize>,
}

impl<'w> Describer<'w> {
    fn new(wall: &'w Wall, is_read: bool) -> Self {
        let mut count = 0;
        let mut before = Vec::with_capacity(wall.moments.len());
        for moment in &wall.moments {
            before.push(count);
            count += usize::from(!moment.parked);
        }
        Self { wall, is_read, count, before }
    }

    /// From 1.
    fn place(&self, note: &Note) -> usize {
        self.before.get(note.index).copied().unwrap_or_default() + 1
    }

    fn sentence(&self, note: &Note) -> String {
        let Some(moment) = self.wall.moments.get(note.index) else { return String::new() };
        words::note_description(&words::NoteDescription {
            place: self.place(note),
            count: self.count,
            stage: moment
                .stage
                .as_ref()
                .and_then(|id| self.wall.stage(id))
                .map(|stage| stage.name.as_str()),
            contact: moment.contact.as_ref().and_then(|id| self.wall.contact_type(id)),
            rank: note.rank,
            verdict: note.verdict,
        })
    }
}

/// True while assistive technology looks at the window.
fn is_read(ui: &Ui) -> bool {
    // The library tells it only so: there is a tree to write into, or there is none.
    ui.accesskit_node_builder(egui::accesskit_root_id(), |_| ()).is_some()
}
