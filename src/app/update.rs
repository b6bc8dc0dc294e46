//! Carries intents out, after a frame is drawn. The one `match`.

use std::sync::Arc;

use egui::{Context, Ui, ViewportCommand};

use super::App;
use super::canvas::place_of;
use super::commands::Command;
use super::gesture::Gesture;
use super::intent::{CameraMove, Intent};
use super::movement::Direction;
use super::session::{Dialog, Field, Next, Selection, Station, Toast};
use crate::edit::{Edit, Join, Place, Refused};
use crate::layout::WallPos;
use crate::model::{Moment, MomentId};
use crate::storage;
use crate::words::{self, window};

/// Carries them out in order.
pub(super) fn all(app: &mut App, ui: &Ui, intents: Vec<Intent>) {
    let context = ui.ctx().clone();
    let mut zones = Vec::new();
    let acts = intents.iter().any(|intent| !matches!(intent, Intent::DropZone(..)));
    for intent in intents {
        match intent {
            Intent::DropZone(rect, zone) => zones.push((rect, zone)),
            intent => app.carry_out(&context, intent),
        }
    }
    app.session.drop_zones = zones;
    if acts {
        context.request_repaint();
    }
}

impl App {
    #[expect(clippy::too_many_lines, reason = "the one match over everything a user can want")]
    fn carry_out(&mut self, context: &Context, intent: Intent) {
        match intent {
            Intent::DropZone(..) => {}
            Intent::Command(command) => self.command(context, command),
            Intent::Edit(edit) => {
                self.end_editing();
                self.apply(edit, Join::Never);
            }
            Intent::Type { field, text, is_composing, edit } => {
                self.session.field = Some(Field { name: field, text, is_composing });
                if !is_composing {
                    let join = Join::for_typing(&edit);
                    self.apply(edit, join);
                }
            }
            Intent::EndTyping => {
                self.session.field = None;
                self.document.close_step();
            }

            Intent::Station(station) => {
                self.end_editing();
                self.session.station = station;
                if station == Station::Verdicts
                    && self.session.selection.is_empty()
                    && let Some(id) = self.judged()
                {
                    // What the panel shows is marked on the wall.
                    self.session.selection = Selection::of([id]);
                }
            }
            Intent::Select(id) => self.select(Selection::of([id.clone()]), Some(id)),
            Intent::ToggleSelected(id) => {
                let mut selection = self.session.selection.clone();
                selection.toggle(id.clone());
                self.select(selection, Some(id));
            }
            Intent::SelectAll(ids) => {
                let last = ids.last().cloned();
                self.select(Selection::of(ids), last);
            }
            Intent::SelectNone => {
                self.select(Selection::default(), None);
                if let Some(focused) = context.memory(|memory| memory.focused()) {
                    context.memory_mut(|memory| memory.surrender_focus(focused));
                }
            }
            Intent::Gesture(gesture) => self.gesture(gesture),

            Intent::EditText(id) => self.edit_text(&id),
            Intent::NewNote(place) => self.new_note(place),
            Intent::TextTyped { id, text, is_composing } => {
                self.text_typed(&id, text, is_composing);
            }
            Intent::EndEditing => self.end_editing(),
            Intent::EditNext => self.edit_next(),
            Intent::EditPrevious => self.edit_previous(),
            Intent::QuickAdd => self.quick_add(),
            Intent::QuickAddTyped { text, is_composing, has_focus, got_focus } => {
                self.session.quick_add.wants_focus &= !got_focus;
                self.quick_add_typed(text, is_composing, has_focus);
            }
            Intent::QuickAddType(contact) => {
                self.session.quick_add.contact = contact;
                self.session.quick_add.wants_focus = true;
            }
            Intent::QuickAddStage(stage) => {
                self.session.quick_add.stage = stage;
                self.session.quick_add.wants_focus = true;
            }
            Intent::Paste(text) => self.paste(&text),

            Intent::Drop { ids, landing } => {
                self.move_notes(ids, place_of(landing));
            }
            Intent::DropBeside { ids, zone } => self.drop_beside(ids, zone),
            Intent::SetType(contact) => self.set_type(contact),
            Intent::Judge(ids, verdict) => self.judge(ids, verdict),
            Intent::ShowJudged(id) => {
                self.select(Selection::of([id.clone()]), None);
                self.view.reveal(&id, false);
                self.session.judged = Some(id);
            }
            Intent::ParkAsCandidate(id) => self.park_as_candidate(id),
            Intent::PutBack(id) => self.put_back(id),

            Intent::Camera(movement) => match movement {
                CameraMove::Pan(by) => self.view.pan_by(by),
                CameraMove::Zoom(factor, at) => self.view.zoom_by(factor, at),
                CameraMove::Reveal(id) => self.view.reveal(&id, false),
            },
            Intent::Open(path) => self.want(context, Next::Open(path)),
            Intent::OpenSample(sample) => self.want(context, Next::Sample(sample)),
            Intent::Discard(next) => self.discard(context, next),
            Intent::SaveThen(next) => self.save_then(next),
            Intent::PathTyped { text, is_done } => self.path_typed(context, text, is_done),
            Intent::Recover(copy) => {
                self.close_dialog();
                self.want(context, Next::Recover(copy));
            }
            Intent::ForgetRecovered(copy) => self.forget_recovered(&copy),
            Intent::CloseDialog => self.close_dialog(),
            Intent::CloseToast => self.session.toast = None,
            Intent::Look(look) => {
                self.preferences.look = look;
                self.keep_preferences();
            }
            Intent::Autosave(autosave) => {
                self.preferences.autosave = autosave;
                self.document.set_autosave(autosave);
                self.keep_preferences();
            }
            Intent::WriteTitle(writes) => self.session.writes_title = writes,
            Intent::Drawer(open) => self.session.drawer_open = open,
            Intent::PasteAList => {
                // With an empty clipboard nothing follows but these words.
                self.say(window::PASTE_HOW.to_owned(), false);
                context.send_viewport_cmd(ViewportCommand::RequestPaste);
            }
        }
    }

    #[expect(clippy::too_many_lines, reason = "a row for each command of the table")]
    fn command(&mut self, context: &Context, command: Command) {
        match command {
            Command::New => self.want(context, Next::New),
            Command::Open => self.choose_open(),
            Command::Save => self.save(),
            Command::SaveAs => self.save_as(None),
            Command::Photo => self.photo(),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::NewNote | Command::NewNoteAfter => self.new_note_command(),
            Command::EditNote => {
                if let Some(id) = self.session.selection.last().cloned() {
                    self.edit_text(&id);
                }
            }
            Command::Delete => self.delete(),
            Command::Duplicate => self.duplicate(),
            Command::Cut => {
                if self.copy(context) {
                    self.delete();
                }
            }
            Command::Copy => {
                self.copy(context);
            }
            Command::SelectAll => {
                let all = self.timeline();
                self.select(Selection::of(all), None);
            }
            Command::Escape => self.escape(context),
            Command::Next => self.go(Direction::Next, false),
            Command::Previous => self.go(Direction::Previous, false),
            Command::Below => self.go(Direction::Below, false),
            Command::Above => self.go(Direction::Above, false),
            Command::First => self.go(Direction::First, false),
            Command::Last => self.go(Direction::Last, false),
            Command::ExtendBelow => self.go(Direction::Below, true),
            Command::ExtendAbove => self.go(Direction::Above, true),
            Command::ExtendNext => self.go(Direction::Next, true),
            Command::ExtendPrevious => self.go(Direction::Previous, true),
            Command::MoveNext => self.nudge(true),
            Command::MovePrevious => self.nudge(false),
            Command::Type(place) => {
                let kind = self.document.wall().contact_types.get(place);
                if let Some(id) = kind.map(|kind| kind.id.clone()) {
                    self.set_type(Some(id));
                }
            }
            Command::Judge(verdict) => self.judge(self.chosen(), Some(verdict)),
            Command::ClearVerdict => self.judge(self.chosen(), None),
            Command::Priority => self.toggle_priority(),
            Command::Fit => self.view.fit(),
            Command::FitSelection => self.fit_selection(),
            Command::ActualSize => self.view.actual_size(),
            Command::ZoomIn => self.view.step_zoom(ZOOM_STEP),
            Command::ZoomOut => self.view.step_zoom(1.0 / ZOOM_STEP),
            Command::HidePanels => self.session.panels_hidden = !self.session.panels_hidden,
            Command::FullScreen => {
                let is_full = context.input(|input| input.viewport().fullscreen.unwrap_or(false));
                context.send_viewport_cmd(ViewportCommand::Fullscreen(!is_full));
            }
        }
    }

    /// Makes a change. What is refused is said in one sentence; the sixth priority is offered a swap (R1).
    pub(super) fn apply(&mut self, edit: Edit, join: Join) -> bool {
        match self.document.apply(edit, join) {
            Ok(_) => {
                self.session.selection.keep_known(self.document.wall());
                true
            }
            Err(Refused::FivePriorities { wanted: Some(wanted), swaps }) => {
                self.session.announcement =
                    words::refused(&Refused::FivePriorities { wanted: None, swaps: Vec::new() });
                self.open_dialog(Dialog::Swap { wanted, swaps });
                false
            }
            Err(refused) => {
                self.say(words::refused(&refused), false);
                false
            }
        }
    }

    fn select(&mut self, selection: Selection, focus: Option<MomentId>) {
        if self.session.editing.is_some() {
            self.end_editing();
        }
        self.session.selection = selection;
        self.session.focus_note = focus;
    }

    pub(super) fn chosen(&self) -> Vec<MomentId> {
        self.session.selection.ids().to_vec()
    }

    /// Takes a gesture on. When a drag ends, its notes settle from where they were let go.
    fn gesture(&mut self, gesture: Gesture) {
        if let (Gesture::Notes(drag), Gesture::Idle) = (&self.session.gesture, &gesture) {
            let corner = drag.corner();
            let under = drag.ids.iter().filter(|id| **id != drag.grabbed).take(2).enumerate();
            let mut from = vec![(drag.grabbed.clone(), corner)];
            from.extend(under.map(|(depth, id)| {
                let away = 9.0 * (depth + 1) as f32;
                (id.clone(), WallPos::new(corner.x + away, corner.y + away))
            }));
            self.view.release(from);
        }
        if self.session.gesture == Gesture::Idle && gesture != Gesture::Idle {
            self.end_editing();
        }
        self.session.gesture = gesture;
    }

    fn undo(&mut self) {
        self.end_editing();
        if let Some(edit) = self.document.undo() {
            self.session.selection.keep_known(self.document.wall());
            self.say(window::undone(&words::step(&edit)), false);
        }
    }

    fn redo(&mut self) {
        self.end_editing();
        if let Some(edit) = self.document.redo() {
            self.session.selection.keep_known(self.document.wall());
            self.say(window::redone(&words::step(&edit)), false);
        }
    }

    fn new_note_command(&mut self) {
        let after = match &self.session.editing {
            Some(editing) => Some(editing.id.clone()),
            None => self.session.selection.last().cloned(),
        };
        self.end_editing();
        let place = match after.filter(|id| self.is_on_timeline(id)) {
            Some(id) => Place::After(id),
            None => Place::EndOfStage(self.stage_of_new()),
        };
        self.new_note(place);
    }

    fn delete(&mut self) {
        let ids = self.chosen();
        if ids.is_empty() {
            return;
        }
        let order = self.timeline();
        let goes = |id: &&MomentId| self.session.selection.contains(id);
        let last = order.iter().rposition(|id| goes(&id));
        let next = last.and_then(|at| order[at + 1..].iter().find(|id| !goes(id)));
        let next = next.or_else(|| order.iter().rfind(|id| !goes(id))).cloned();
        let count = ids.len();
        if self.apply(Edit::RemoveMoments(ids), Join::Never) {
            self.session.selection = Selection::of(next.clone());
            self.session.focus_note = next;
            self.say(window::deleted(count), true);
        }
    }

    fn duplicate(&mut self) {
        let ids = self.chosen();
        let wall = Arc::clone(self.document.wall());
        let copies: Vec<(MomentId, MomentId)> =
            ids.into_iter().map(|id| (id, MomentId::new(self.outside.new_id()))).collect();
        let needed: usize = copies
            .iter()
            .filter_map(|(id, _)| wall.moment(id))
            .map(|moment| moment.ideas.len() + moment.actions.len() + moment.metrics.len())
            .sum();
        let plan_ids = (0..needed).map(|_| self.outside.new_id()).collect();
        let new: Vec<MomentId> = copies.iter().map(|(_, new)| new.clone()).collect();
        if self.apply(Edit::DuplicateMoments { copies, plan_ids }, Join::Never) {
            self.session.reveal_later = new.last().cloned();
            self.session.selection = Selection::of(new);
        }
    }

    /// The chosen notes' texts, in the order of the timeline; the window remembers the notes themselves. True if
    /// there was anything to copy.
    fn copy(&mut self, context: &Context) -> bool {
        let wall = self.document.wall();
        let chosen = wall.timeline().filter(|moment| self.session.selection.contains(&moment.id));
        let moments: Vec<Arc<Moment>> = chosen.cloned().collect();
        if moments.is_empty() {
            return false;
        }
        let texts: Vec<String> =
            moments.iter().map(|moment| words::one_line(&moment.text)).collect();
        let text = texts.join("\n");
        context.copy_text(text.clone());
        self.session.copied = Some((text, moments));
        true
    }

    fn escape(&mut self, context: &Context) {
        if self.session.gesture != Gesture::Idle {
            context.stop_dragging();
            self.gesture(Gesture::Idle);
        } else if self.session.editing.is_some() {
            self.end_editing();
        } else if !self.session.selection.is_empty() {
            self.select(Selection::default(), None);
        } else {
            self.session.toast = None;
        }
    }

    fn move_notes(&mut self, ids: Vec<MomentId>, place: Place) {
        let first = ids.first().cloned();
        if self.apply(Edit::MoveMoments { ids, place }, Join::Never)
            && let Some(id) = first
        {
            self.say_place(&id);
            self.session.focus_note = Some(id);
        }
    }

    fn fit_selection(&mut self) {
        let rects = self.session.selection.ids().iter().filter_map(|id| self.view.note_rect(id));
        let around = rects.reduce(|a, b| {
            let (x, y) = (a.x.min(b.x), a.y.min(b.y));
            let (right, bottom) = (a.right().max(b.right()), a.bottom().max(b.bottom()));
            crate::layout::WallRect::new(x, y, right - x, bottom - y)
        });
        if let Some(rect) = around {
            self.view.fit_rect(rect.expanded(24.0));
        }
    }

    fn save_then(&mut self, next: Next) {
        self.close_dialog();
        if !self.session.quick_add.text.trim().is_empty() {
            // What stands half typed in the bar is meant to be kept.
            self.quick_add();
        }
        if self.document.file().is_some() && self.session.keeping.save_problem.is_none() {
            self.session.keeping.then = Some(next);
            self.document.save();
        } else {
            self.save_as(Some(next));
        }
    }

    fn forget_recovered(&mut self, copy: &storage::RecoveryCopy) {
        storage::discard_recovery_copy(copy);
        if let Some(Dialog::Recovered(copies)) = &mut self.session.dialog {
            copies.retain(|other| other.path != copy.path);
            if copies.is_empty() {
                self.close_dialog();
            }
        }
    }

    /// A word to the user that goes away by itself.
    pub(super) fn say(&mut self, text: String, offers_undo: bool) {
        self.session.announcement.clone_from(&text);
        let undoes = offers_undo.then(|| self.document.changes());
        self.session.toast = Some(Toast { text, undoes, until: None });
    }

    /// Lays something over the window; after what lies there already. A question takes the place of the same question
    /// asked before.
    pub(super) fn open_dialog(&mut self, dialog: Dialog) {
        let kind = std::mem::discriminant(&dialog);
        let asks_again = !matches!(dialog, Dialog::Message { .. });
        let session = &mut self.session;
        let mut open = session.dialog.iter_mut().chain(&mut session.waiting);
        if let Some(same) =
            open.find(|other| asks_again && std::mem::discriminant(&**other) == kind)
        {
            *same = dialog;
        } else if session.dialog.is_none() {
            session.dialog = Some(dialog);
        } else {
            session.waiting.push(dialog);
        }
    }

    /// Takes away what lies over the window; what waited comes next.
    pub(super) fn close_dialog(&mut self) {
        let waiting = &mut self.session.waiting;
        self.session.dialog = (!waiting.is_empty()).then(|| waiting.remove(0));
    }
}

/// One step of zooming by key or button.
const ZOOM_STEP: f32 = 1.25;
