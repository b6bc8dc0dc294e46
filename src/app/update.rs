//! Carries intents out, after a frame is drawn. The one `match`.

use egui::{Context, Ui, ViewportCommand};

use super::App;
use super::canvas::place_of;
use super::gesture::{Gesture, PILE_STEP};
use super::intent::{CameraMove, Intent, TimerAct};
use super::once::Once;
use super::present::Page;
use super::selection::Selection;
use super::session::{Dialog, Drawer, Field, Menu, Next, StageOfNew, Station, Toast};
use crate::edit::{Edit, Join, Refused};
use crate::layout::WallPos;
use crate::model::MomentId;
use crate::outside;
use crate::storage::{self, Preferences, Wheel};
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
            Intent::Type { field, text, is_composing, edit, restores } => {
                let before = self.session.field.take().filter(|before| before.key == field);
                self.session.field = Some(Field {
                    key: field,
                    text,
                    is_composing,
                    composed: edit.clone().filter(|_| is_composing),
                    restores: match before {
                        Some(before) => before.restores,
                        None => restores.map(|edit| *edit),
                    },
                    is_refused: edit.is_none(),
                });
                if let Some(edit) = edit.filter(|_| !is_composing) {
                    let join = Join::for_typing(&edit);
                    self.apply(edit, join);
                }
            }
            Intent::EditAndSay(edit) => {
                self.end_editing();
                let said = words::done(&edit);
                if self.apply(edit, Join::Never) {
                    self.say(said, true);
                }
            }
            // Another one may have been entered in the same frame.
            Intent::EndTyping(key) => self.end_field(Some(&key)),

            Intent::FocusField(key) => self.session.wants_field = key,
            Intent::Fold(part) => {
                if !self.session.unfolded.remove(part) {
                    self.session.unfolded.insert(part);
                }
            }
            Intent::Present(act) => self.present(context, act),
            Intent::Timer(act) => {
                let now = context.input(|input| input.time);
                let (station, timers) = (self.session.station, &mut self.session.timers);
                match act {
                    TimerAct::StartOrPause => timers.start_or_pause(station, now),
                    TimerAct::AddMinute => timers.add_minute(station, now),
                    TimerAct::Reset => timers.reset(station, now),
                }
            }
            Intent::Station(station) => self.enter(station, context.input(|input| input.time)),
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
                self.session.selects_more = false;
                self.select(Selection::default(), None);
                if let Some(focused) = context.memory(|memory| memory.focused()) {
                    context.memory_mut(|memory| memory.surrender_focus(focused));
                }
            }
            Intent::Gesture(gesture) => self.gesture(gesture),

            Intent::EditTextAt(id, at) => self.edit_text_at(&id, at),
            Intent::NewNote(place) => self.new_note(place),
            Intent::TextTyped { id, text, is_composing } => {
                self.text_typed(&id, text, is_composing);
            }
            Intent::Caret(id, at) => {
                self.session.caret = Some((id, at));
                self.session.reveals_caret = true;
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
                self.session.quick_add.stage = StageOfNew::Chosen(stage);
                self.session.quick_add.wants_focus = true;
            }
            Intent::Moments(act) => self.moments_act(act),
            Intent::Paste { text, as_one } => self.paste(&text, as_one),

            Intent::Drop { ids, landing } => {
                self.move_notes(ids, place_of(landing));
            }
            Intent::DropCopies { copies, landing } => self.drop_copies(copies, place_of(landing)),
            Intent::DropBeside { ids, zone } => self.drop_beside(ids, zone),
            Intent::SetType(contact) => self.set_type(contact),
            Intent::Judge(ids, verdict) => self.judge(&ids, verdict),
            Intent::Vote(id, votes) => self.vote(&id, votes),
            Intent::Evidence(id, evidence) => self.know_by(&id, evidence),
            Intent::ShowJudged(id) => {
                self.select(Selection::of([id.clone()]), None);
                self.view.reveal(&id, false);
                if self.document.wall().priorities.contains(&id) {
                    // The projector follows.
                    let now = context.input(|input| input.time);
                    self.show_page(Page::Priority(id.clone()), now);
                }
                self.session.judged = Some(id);
            }
            Intent::Plan(planning) => self.plan(planning),
            Intent::NewStage { at, from_bar } => self.new_stage(at, from_bar),
            Intent::NewStageAt(first) => self.new_stage_at(first),
            Intent::NewStageOf(ids) => self.new_stage_of(ids),
            Intent::LayOutStages(journey) => self.lay_out_stages(&journey),
            Intent::MoveStage(id, to) => self.move_stage(id, to),
            Intent::NudgeStage(id, forward) => self.nudge_stage(id, forward),
            Intent::NameStage(id) => self.name_stage(&id),
            Intent::NamingHasFocus => {
                if let Some(naming) = &mut self.session.naming {
                    naming.had_focus = true;
                }
            }
            Intent::EndNaming => self.end_naming(),
            Intent::ChangeType(id) => self.change_type(id.as_ref()),
            Intent::TypeDraft(draft) => self.type_draft(*draft),
            Intent::KeepType => self.keep_type(),
            Intent::OpenMenu(menu) => self.open_menu(context, menu),
            Intent::CloseMenu => {
                self.session.menu = None;
                // A field that was pressed beside the menu keeps the focus.
                if !context.text_edit_focused() {
                    self.session.focus_note = self.session.selection.last().cloned();
                }
            }
            Intent::Find(find) => self.find_changed(*find),
            Intent::FindNext(forward) => self.find_next(forward),
            Intent::CloseFind => self.close_find(),
            Intent::Touches(touches) => {
                if touches.are_on_wall() && !self.session.touches.are_on_wall() {
                    // The wall is held.
                    self.view.stop();
                }
                self.session.touches = touches;
            }
            Intent::AskForWheel => self.session.asks_for_wheel = true,
            Intent::ScreenKeyboard => self.screen_keyboard(context),
            Intent::GiveDot(id) => self.give_dots(&[id], 1),
            Intent::Dots(id, dots) => self.set_dots(&id, dots),
            Intent::Close(closing) => self.closing(context, closing),
            Intent::Photo(act) => self.photo_act(act),
            Intent::HideHint(about, hint) => self.hide_hint(about, hint),
            Intent::SayMark(id) => self.say(self.mark_says(&id), false),
            Intent::SplitTwoInOne(id) => self.split_two_in_one(&id),
            Intent::PutBack(id) => self.put_back(id),

            Intent::Camera(movement) => {
                // A menu would stand over something else now.
                self.session.menu = None;
                self.camera(movement);
            }
            Intent::Open(path) => self.want(context, Next::Open(path)),
            Intent::OpenSample(sample) => self.want(context, Next::Sample(sample)),
            Intent::Discard(next) => self.discard(context, next),
            Intent::SaveThen(next) => self.save_then(next),
            Intent::LeaveOut(next) => {
                self.close_dialog();
                self.session.quick_add.text.clear();
                self.document.set_draft("");
                self.want(context, next);
            }
            Intent::TellOnce(what) => self.tell_once(what),
            Intent::Full(limit) => self.say(words::window::is_full(limit), false),
            Intent::PathTyped { text, is_done } => self.path_typed(context, text, is_done),
            Intent::Import(act) => self.import_act(context, act),
            Intent::Recover(copy) => {
                self.close_dialog();
                self.want(context, Next::Recover(copy));
            }
            Intent::EndTip => {
                if let Some(tip) = self.session.tip {
                    self.end_tip(tip);
                }
            }
            Intent::Start(act) => self.start_act(act),
            Intent::Elsewhere(act) => self.elsewhere(context, act),
            Intent::PageRoom(room) => self.view.prepare_page(room),
            Intent::ThrowAway(copy) => self.ask_to_throw_away(copy),
            Intent::ForgetRecovered(copy) => self.forget_recovered(&copy),
            Intent::CloseDialog => {
                if matches!(self.session.dialog, Some(Dialog::Preferences)) {
                    self.keep_preferences();
                }
                self.close_dialog();
            }
            Intent::CloseToast => self.session.toast = None,
            Intent::Prefer(preferences) => self.prefer(context, *preferences),
            Intent::WriteTitle(writes) => self.session.writes_title = writes,
            Intent::Drawer(open) => {
                self.session.drawer = if open { Drawer::Open } else { Drawer::Closed };
            }
            Intent::PasteAList => {
                // With an empty clipboard nothing follows but these words.
                self.say(window::paste_how(words::keys::ON_A_MAC), false);
                context.send_viewport_cmd(ViewportCommand::RequestPaste);
            }
        }
    }

    /// Makes a change. What is refused is said in one sentence; the sixth priority is offered a swap (R1).
    pub(super) fn apply(&mut self, edit: Edit, join: Join) -> bool {
        if self.refuses_locked() {
            return false;
        }
        let said = (join == Join::Never).then(|| words::done(&edit));
        match self.document.apply(edit, join) {
            Ok(_) => {
                // A screen reader hears of every change; what follows may say more of it.
                if let Some(said) = said {
                    self.session.announcement = said;
                }
                self.session.selection.keep_known(self.document.wall());
                // What was chosen was chosen for this; the next touch begins anew.
                self.session.selects_more = false;
                true
            }
            Err(Refused::FivePriorities { wanted: Some(wanted), swaps }) => {
                self.session.announcement =
                    words::refused(&Refused::FivePriorities { wanted: None, swaps: Vec::new() });
                self.open_dialog(Dialog::Swap { wanted, swaps, at: None });
                false
            }
            Err(refused) => {
                self.say(words::refused(&refused), false);
                false
            }
        }
    }

    /// True if nothing may be changed, which is said then.
    pub(super) fn refuses_locked(&mut self) -> bool {
        if self.refuses_newer() {
            return true;
        }
        if self.session.hands_off {
            self.say(window::locked_refuses().to_owned(), false);
        }
        self.session.hands_off
    }

    pub(super) fn open_menu(&mut self, context: &Context, menu: Menu) {
        self.end_editing();
        if menu.by_key
            && let Some(focused) = context.memory(|memory| memory.focused())
        {
            // The menu's first row takes it.
            context.memory_mut(|memory| memory.surrender_focus(focused));
        }
        self.session.focus_note = None;
        self.session.menu = Some(menu);
    }

    fn camera(&mut self, movement: CameraMove) {
        match movement {
            CameraMove::Pan(by) => self.view.pan_by(by),
            CameraMove::Scroll(by) => self.view.scroll_by(by),
            CameraMove::Zoom(factor, at) => self.view.zoom_by(factor, at),
            CameraMove::Reveal(id) => self.view.reveal(&id, false),
            CameraMove::RevealCaret(place) => {
                self.session.reveals_caret = false;
                self.view.reveal_rect(place, false);
            }
            CameraMove::Fling(speed) => self.view.fling(speed),
            CameraMove::CenterOn(at) => self.view.center_on(at),
        }
    }

    /// Takes other preferences over, at once and for the next run.
    fn prefer(&mut self, context: &Context, preferences: Preferences) {
        self.session.asks_for_wheel &= preferences.wheel == Wheel::Unasked;
        if self.preferences.language != preferences.language {
            words::speak_as(preferences.language, outside::system_locale().as_deref());
            // Words that the program puts on the wall are laid out with it.
            self.view.forget();
            if let Some(start) = self.session.start.take() {
                // So are the samples on the start screen.
                self.show_start(start.recovered);
            }
        }
        self.preferences = preferences;
        self.document.set_autosave(self.preferences.autosave);
        self.follow_motion(context);
        context.set_zoom_factor(self.preferences.scale());
        if !matches!(self.session.dialog, Some(Dialog::Preferences)) {
            self.keep_preferences();
        }
    }

    pub(super) fn select(&mut self, selection: Selection, focus: Option<MomentId>) {
        if self.session.editing.is_some() {
            self.end_editing();
        }
        self.session.selection = selection;
        self.session.focus_note = focus;
        // The panel stays with it when nothing is chosen any more.
        let is_shown = matches!(self.session.station, Station::Verdicts | Station::Actions);
        if let Some(id) = self.session.selection.last().filter(|_| is_shown)
            && self.document.wall().priorities.contains(id)
        {
            self.session.judged = Some(id.clone());
        }
    }

    pub(super) fn chosen(&self) -> Vec<MomentId> {
        self.session.selection.ids().to_vec()
    }

    /// What a verdict is for: what is chosen; in the step of verdicts, where nothing is, what the panel is about.
    pub(super) fn to_judge(&self) -> Vec<MomentId> {
        let chosen = self.chosen();
        match self.session.station {
            Station::Verdicts if chosen.is_empty() => self.judged().into_iter().collect(),
            _ => chosen,
        }
    }

    /// Takes a gesture on. When a drag ends, its notes settle from where they were let go.
    pub(super) fn gesture(&mut self, gesture: Gesture) {
        if let (Gesture::Notes(drag), Gesture::Idle) = (&self.session.gesture, &gesture) {
            let corner = drag.corner();
            let under = drag.ids.iter().filter(|id| **id != drag.grabbed).take(2).enumerate();
            let mut from = vec![(drag.grabbed.clone(), corner)];
            from.extend(under.map(|(depth, id)| {
                let away = PILE_STEP * (depth + 1) as f32;
                (id.clone(), WallPos::new(corner.x + away, corner.y + away))
            }));
            self.view.release(from);
        }
        if self.session.gesture == Gesture::Idle && gesture != Gesture::Idle {
            self.end_editing();
        }
        self.session.gesture = gesture;
    }

    fn save_then(&mut self, next: Next) {
        self.close_dialog();
        if !self.session.quick_add.text.trim().is_empty() {
            // What stands half typed in the bar is meant to be kept.
            self.session.hands_off = false;
            self.quick_add();
            if !self.session.quick_add.text.trim().is_empty() {
                // It was refused, which is said; going on would ask the same again.
                return;
            }
        }
        if self.document.file().is_some() && self.session.keeping.save_problem.is_none() {
            self.session.keeping.then = Some(next);
            self.document.save();
        } else {
            self.save_as(Some(next));
        }
    }

    /// Asks first; where there are more of them, they come again after the answer.
    fn ask_to_throw_away(&mut self, copy: Box<storage::RecoveryCopy>) {
        let before = self.session.dialog.replace(Dialog::ThrowAway(copy));
        self.session.waiting.splice(0..0, before);
    }

    fn forget_recovered(&mut self, copy: &storage::RecoveryCopy) {
        storage::discard_recovery_copy(copy);
        self.close_dialog();
        if let Some(start) = &mut self.session.start {
            start.recovered.retain(|other| other.path != copy.path);
        }
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

    /// Says this if it was not said before.
    pub(super) fn tell_once(&mut self, what: Once) {
        if self.session.told.insert(what) {
            self.say(what.words(), false);
        }
    }

    /// Lays something over the window; after what lies there already. A question takes the place of the same question
    /// asked before.
    pub(super) fn open_dialog(&mut self, dialog: Dialog) {
        self.session.menu = None;
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

pub(super) fn is_full_screen(context: &Context) -> bool {
    context.input(|input| input.viewport().fullscreen.unwrap_or(false))
}
