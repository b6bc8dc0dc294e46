//! The wall in the window: what the pointer does there, what is painted, and what assistive technology finds.

mod camera;
mod empty;
mod fingers;
mod line_ends;
mod minimap;
mod mouse;
mod note_tips;
mod notes;
mod paint;
mod stages;
mod text_edit;

use egui::{CursorIcon, Key, Modifiers, Rect, Sense, Ui, UiBuilder};

use super::App;
use super::gesture::{Gesture, Outcome};
use super::input;
use super::intent::Intent;
use super::session::{Menu, MenuOf};
use crate::edit::{Edit, Place};
use crate::layout::{DropTarget, Hit, Landing, WallPos, drop_target, hit};
use crate::words::{keys::ON_A_MAC, window as words};

pub(in crate::app) use paint::plain;

/// Draws the wall into a part of the window.
pub fn show(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let builder = UiBuilder::new()
        .id_salt("wall")
        .max_rect(rect)
        .accessibility_role(egui::accesskit::Role::List)
        .accessibility_label(words::wall());
    ui.scope_builder(builder, |ui| {
        ui.shrink_clip_rect(rect);
        let scope = ui.scope_id();
        ui.data_mut(|data| data.insert_temp(notes_scope(), scope));
        // Not focusable: the notes are.
        let ground = ui.interact(rect, ui.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
        let by_fingers = fingers::step(app, ui, &ground, intents);
        let is_touched = by_fingers.is_some();
        let gesture = by_fingers.unwrap_or_else(|| mouse::step(app, ui, &ground, intents));
        camera::show(app, ui, &ground, &gesture, is_touched, intents);
        if is_bare(app) {
            empty::show(app, ui, rect, intents);
        } else {
            let hovered = hovered_note(app, ui, &ground, &gesture);
            paint::wall(app, ui, rect, &gesture, hovered);
            notes::register(app, ui, rect, intents);
            stages::show(app, ui, rect, intents);
            if let Some(place) = hovered {
                note_tips::show(app, ui, place);
            }
            text_edit::show(app, ui, rect, intents);
            minimap::show(app, ui, rect, intents);
        }
        if gesture != app.session.gesture {
            intents.push(Intent::Gesture(gesture));
        }
    });
}

/// The note under the pointer, which rises a little; the pointer shows that it can be taken.
fn hovered_note(app: &App, ui: &Ui, ground: &egui::Response, gesture: &Gesture) -> Option<usize> {
    if app.session.uses_touch {
        return None;
    }
    match gesture {
        Gesture::Notes(_) | Gesture::Pan => {
            ui.set_cursor_icon(CursorIcon::Grabbing);
            return None;
        }
        Gesture::Marquee { .. } => return None,
        Gesture::Idle => {}
    }
    let at = ground.hover_pos()?;
    let Hit::Note(place) = hit(app.view.scene(), app.view.wall_pos(at)) else { return None };
    ui.set_cursor_icon(CursorIcon::Grab);
    Some(place)
}

/// True if there is nothing on the wall yet, not even a note that is being written.
pub fn is_bare(app: &App) -> bool {
    let wall = app.view.wall();
    wall.is_some_and(|wall| wall.stages.is_empty() && wall.timeline().next().is_none())
}

/// True if this widget is a note of the wall.
pub fn is_note(app: &App, ui: &Ui, widget: egui::Id) -> bool {
    ui.data(|data| data.get_temp::<egui::Id>(notes_scope()))
        .is_some_and(|scope| notes::is_one_of(app, scope, widget))
}

/// What keys mean while a stage's header has the focus.
pub fn stage_keys(app: &App, ui: &Ui) -> Option<Intent> {
    /// As it is for notes, and as the list of keys says.
    const DELETES: Key = if ON_A_MAC { Key::Backspace } else { Key::Delete };
    const KEYS: [(Modifiers, Key); 5] = [
        (Modifiers::NONE, Key::F2),
        (Modifiers::COMMAND, Key::ArrowRight),
        (Modifiers::COMMAND, Key::ArrowLeft),
        (Modifiers::NONE, DELETES),
        (Modifiers::NONE, Key::Delete),
    ];
    let scope = ui.data(|data| data.get_temp::<egui::Id>(notes_scope()))?;
    let focused = ui.memory(|memory| memory.focused())?;
    let stage = stages::focused(app, scope, focused)?;
    Some(match input::leaving_key(ui, &KEYS)? {
        0 => Intent::NameStage(stage),
        1 => Intent::NudgeStage(stage, true),
        2 => Intent::NudgeStage(stage, false),
        _ => Intent::EditAndSay(Edit::RemoveStage(stage)),
    })
}

/// Where the id of the notes' scope is kept from frame to frame.
fn notes_scope() -> egui::Id {
    egui::Id::unique("scope of the notes")
}

/// Where a landing puts notes.
pub fn place_of(landing: Landing) -> Place {
    match landing {
        Landing::Before(id) => Place::Before(id),
        Landing::After(id) => Place::After(id),
        Landing::Under(id) => Place::Under(id),
        Landing::EndOfStage(stage) => Place::EndOfStage(stage),
    }
}

/// A press that is no drag: it chooses, writes, or makes a note.
fn click(app: &App, at: WallPos, adds: bool, is_double: bool, intents: &mut Vec<Intent>) {
    let scene = app.view.scene();
    match hit(scene, at) {
        Hit::Note(place) => {
            let id = scene.notes[place].moment.clone();
            intents.push(match (is_double, adds) {
                _ if app.session.gives_dots => Intent::GiveDot(id.clone()),
                (true, _) => Intent::EditTextAt(id.clone(), at),
                (false, true) => Intent::ToggleSelected(id.clone()),
                (false, false) => Intent::Select(id.clone()),
            });
            if !is_double && !adds && note_tips::is_at(app, place, at) {
                intents.push(Intent::SayMark(id));
            }
        }
        _ if is_double => match stages::named_at(scene, at) {
            Some(stage) => intents.push(Intent::NameStage(stage)),
            None => intents.push(Intent::NewNote(new_place(app, at))),
        },
        // A press on the bare wall ends the choosing of more.
        _ if adds && !app.session.selects_more => {}
        _ => {
            intents.push(Intent::SelectNone);
            // "Nothing here yet": what is typed next goes here.
            intents.extend(stages::empty_at(scene, at).map(|id| Intent::QuickAddStage(Some(id))));
        }
    }
}

/// Opens the menu of what is at a place.
fn open_menu(app: &App, ui: &Ui, at: egui::Pos2, intents: &mut Vec<Intent>) {
    let scene = app.view.scene();
    let on_wall = app.view.wall_pos(at);
    let of = match hit(scene, on_wall) {
        Hit::Note(place) => {
            let id = scene.notes[place].moment.clone();
            if !app.session.selection.contains(&id) {
                intents.push(Intent::Select(id));
            }
            MenuOf::Notes
        }
        _ => match stages::named_at(scene, on_wall) {
            Some(stage) => MenuOf::Stage(stage),
            None => MenuOf::Wall(new_place(app, on_wall)),
        },
    };
    intents.push(Intent::OpenMenu(Menu { of, at, by_key: false }));
    ui.request_repaint();
}

/// Where a new note goes that is asked for at a place of the wall.
fn new_place(app: &App, at: WallPos) -> Place {
    match drop_target(app.view.scene(), at, &|_| false) {
        DropTarget::Landing(landing) => place_of(landing),
        _ => Place::EndOfStage(app.document.wall().stage_for_new_moment()),
    }
}

impl From<Outcome> for Intent {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Select(ids) => Self::SelectAll(ids),
            Outcome::Drop(ids, landing) => Self::Drop { ids, landing },
            Outcome::DropCopies(copies, landing) => Self::DropCopies { copies, landing },
            Outcome::DropBeside(ids, zone) => Self::DropBeside { ids, zone },
        }
    }
}
