//! The window. The only place that knows eframe.
//!
//! Three structs with three lifetimes: the `Document` is the wall and its file, the `Session` lives as long as the
//! window, the `Preferences` are kept between runs. A frame draws first and changes after: panels and canvas read
//! and push `Intent`s, which `update` carries out in one `match`.

mod acts;
mod appearance;
mod asking;
mod calendar;
mod canvas;
mod clock;
mod commands;
mod controls;
mod counter;
mod dialogs;
mod edge_tab;
mod fields;
mod gesture;
mod grounds;
mod hints;
mod icon;
mod input;
mod intent;
mod jobs;
mod margins;
mod motion;
mod once;
mod panels;
mod parts;
mod photo;
mod present;
mod pressing;
mod preview;
mod probe;
mod progress;
mod rescue;
mod rows;
mod run;
mod selection;
mod session;
mod start;
mod stray;
mod style;
mod tally;
mod timer;
mod toast;
mod tooltip;
mod touch;
mod update;
mod view;
mod widgets;
mod window_place;

use std::sync::Arc;
use std::time::Duration;

use egui::{Context, Rect, Ui, UiBuilder, vec2};

pub use commands::Command;
pub use input::later as events_for_later;
pub use run::{NoWindow, Start, release_cancelled_touches, run};
pub use session::{Dialog, Station};

use crate::document::{Document, Origin};
use crate::edit::{Edit, apply};
use crate::model::{ContactTypeId, MomentId, StageId, Wall};
use crate::outside::Outside;
use crate::paint::{Theme, Tone};
use crate::storage::{self, Preferences};
use crate::words::types::fresh_wall;
use crate::words::window as words;
use gesture::Gesture;
use intent::Intent;
use jobs::Jobs;
use parts::{Parts, TAB};
use session::{Preview, Session, Shows, StageOfNew};
use style::Measures;
use view::View;

/// The program in its window.
pub struct App {
    /// The wall that is open.
    document: Document,
    /// What lives as long as the window.
    session: Session,
    /// What is kept between runs.
    preferences: Preferences,
    /// What is shown of the wall.
    view: View,
    /// What runs on other threads.
    jobs: Jobs,
    /// The clock and fresh ids.
    outside: Outside,
    /// Mistakes that were caught.
    rescue: rescue::Rescue,
}

impl App {
    /// A window on a fresh wall. Nothing of the user's is read or written before [`App::start`].
    pub fn new(context: &Context, preferences: Preferences, outside: Outside) -> Self {
        crate::paint::install_fonts(context);
        context.options_mut(|options| {
            // These keys zoom the wall, not the window's own buttons; and the wall closes like any other.
            options.zoom_with_keyboard = false;
            options.input_options.max_click_dist = 4.0;
        });
        let mut jobs = Jobs::new(context);
        let wall = fresh_wall(outside.now().timestamp);
        let document =
            Document::new(Origin::Fresh(wall), preferences.autosave, &outside, jobs.listener());
        let mut view = View::new(Theme::of_screen(Tone::Light));
        view.reduced_motion = preferences.reduced_motion;
        context.set_zoom_factor(preferences.scale());
        let mut session = Session { kept_preferences: preferences.clone(), ..Session::default() };
        session.quick_add.wants_focus = true;
        let rescue = rescue::Rescue::default();
        let mut app = Self { document, session, preferences, view, jobs, outside, rescue };
        app.follow_flusher();
        style::apply(context, &app.view.theme, app.view.reduced_motion);
        app
    }

    /// Adds a line to the log. Only what runs for a user writes one.
    fn log(&self, line: &str) {
        if self.jobs.keeps_preferences {
            storage::log(self.outside.now().timestamp.as_str(), line);
        }
    }

    /// What happens between frames, also while the window is hidden: what other threads brought, files dropped on the
    /// window, the wish to close it.
    pub fn tick(&mut self, context: &Context) {
        for heard in self.jobs.hear() {
            self.heard(context, heard);
        }
        let (dropped, closes) = context.input(|input| {
            let dropped = input.raw.dropped_files.first().map(|file| file.path().to_path_buf());
            (dropped, input.viewport().close_requested())
        });
        if let Some(path) = dropped {
            self.want(context, session::Next::Open(path));
        }
        if closes && !self.session.may_close {
            context.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            context.send_viewport_cmd(egui::ViewportCommand::Minimized(false));
            self.want(context, session::Next::Close);
        }
        self.follow_photo(context);
        self.follow_look(context);
        self.show_title(context);
        if let Some(place) = window_place::now(context, self.preferences.window.as_ref()) {
            // Written when the window closes.
            self.preferences.window = Some(place);
        }
    }

    /// One frame.
    pub fn show(&mut self, ui: &mut Ui) {
        widgets::notice_keys(ui);
        self.notice_hands(ui);
        let presents = self.session.presenting.in_window;
        if self.session.start.is_some() && !presents {
            return self.show_start_screen(ui);
        }
        let mut intents = match (presents, self.session.dialog.is_some()) {
            (true, false) => present::keys(self, ui),
            (true, true) => Vec::new(),
            (false, _) => self.keys(ui),
        };
        let now = ui.input(|input| input.time);
        let window = ui.max_rect();
        let measures = Measures::of(window.width(), window.height());
        let parts = Parts::of(window, &measures, &self.session);
        self.count(now);
        self.look_for_hints();
        self.look_for();
        self.look_back();
        self.follow_tips(parts.side.is_some());
        let covered =
            if presents { 0.0 } else { panels::covered_by_bars(self, ui, parts.over_wall.width()) };
        self.view.cover_above(covered);
        self.view.cover_below(self.covered_by_keyboard(window, parts.wall));
        let wall = self.shown_wall();
        let margins = parts.wall_margins(&measures);
        self.view.write_on(self.session.written());
        self.view.hold(match &self.session.gesture {
            Gesture::Notes(drag) => Some(&drag.taken),
            _ => None,
        });
        if self.view.prepare(&wall, self.outside.now().today, parts.wall, margins, now) {
            ui.request_repaint();
        }
        self.view.prepare_strip(&wall, parts.curve.size());
        let slip = match &self.session.gesture {
            Gesture::Notes(drag) => Some(&drag.grabbed),
            _ => None,
        };
        self.view.lift_from_shelf(self.document.wall(), slip);
        if presents {
            self.draw_presented(ui, &parts, &mut intents);
        } else {
            self.draw(ui, &parts, &measures, &mut intents);
        }
        present::projector(self, ui, &mut intents);
        self.session.focus_note = None;
        self.reveal_what_waits(ui);
        self.toast_times(ui, now);
        if let Some(wait) = self.session.timers.next_change(now) {
            ui.request_repaint_after(Duration::from_secs_f64(wait));
        }
        let before = self.open_before();
        update::all(self, ui, intents);
        self.see_off(ui, before);
    }

    /// Brings into view what the frame before asked for.
    fn reveal_what_waits(&mut self, ui: &Ui) {
        if let Some(id) = self.session.reveal_later.take() {
            self.view.reveal(&id, self.session.editing.is_some());
            ui.request_repaint();
        }
        if let Some(stage) = self.session.reveal_stage.take() {
            self.view.reveal_stage(&stage);
            ui.request_repaint();
        }
    }

    /// Remembers whether fingers or a mouse are used.
    fn notice_hands(&mut self, ui: &Ui) {
        let used = ui.input(|input| {
            let is_start = |event: &egui::Event| {
                matches!(event, egui::Event::Touch { phase: egui::TouchPhase::Start, .. })
            };
            let by_touch = input.events.iter().any(is_start);
            (by_touch || input.pointer.any_pressed()).then_some(by_touch || input.any_touches())
        });
        if let Some(by_touch) = used {
            self.session.uses_touch = by_touch;
        }
        // A mouse is moved before it presses anything; a finger is not seen before it touches.
        let (is_touched, moves) = ui.input(|input| {
            let is_touch = |event: &egui::Event| matches!(event, egui::Event::Touch { .. });
            let is_move = |event: &egui::Event| matches!(event, egui::Event::PointerMoved(_));
            (
                input.any_touches() || input.events.iter().any(is_touch),
                input.events.iter().any(is_move),
            )
        });
        if is_touched || moves {
            self.session.points_with_mouse = !is_touched;
        }
    }

    /// How much of the wall's foot a keyboard on the screen would cover, in points: about the lower half of the
    /// window, as long as a note is written by somebody who uses fingers.
    fn covered_by_keyboard(&self, window: Rect, wall: Rect) -> f32 {
        const PART: f32 = 0.48;
        if self.session.editing.is_none() || !self.session.uses_touch {
            return 0.0;
        }
        (wall.bottom() - (window.bottom() - window.height() * PART)).max(0.0)
    }

    /// What must wait for the next frame waits.
    fn hold_events(&mut self, context: &Context, raw: &mut egui::RawInput) {
        let mut events = std::mem::take(&mut self.session.held_events);
        events.append(&mut raw.events);
        self.session.held_events = input::later(&mut events, context.text_edit_focused());
        raw.events = events;
        if !self.session.held_events.is_empty() {
            context.request_repaint();
        }
    }

    fn draw(&self, ui: &mut Ui, parts: &Parts, measures: &Measures, intents: &mut Vec<Intent>) {
        let is_free = self.session.dialog.is_none();
        let part = |ui: &mut Ui, name: &str, rect: Rect, draw: &mut dyn FnMut(&mut Ui, Rect)| {
            if rect.height() < 1.0 {
                // Hidden, to leave the wall alone in the window.
                return;
            }
            let builder = UiBuilder::new().id_salt(name).max_rect(rect);
            ui.scope_builder(builder, |ui| {
                if !is_free {
                    ui.disable();
                }
                draw(ui, rect);
            });
        };
        part(ui, "top", parts.top, &mut |ui, rect| {
            panels::top_bar(self, ui, rect, measures, intents);
        });
        part(ui, "canvas", parts.wall, &mut |ui, rect| canvas::show(self, ui, rect, intents));
        part(ui, "over the wall", parts.over_wall, &mut |ui, rect| {
            panels::ground_of_bars(self, ui, parts.wall, rect.width());
            let bar = panels::find(self, ui, rect, intents);
            let top = bar.map_or(rect.top(), |bar| bar.bottom());
            panels::banners(self, ui, rect, top, intents);
        });
        ui.painter().rect_filled(parts.dock_ground, 0.0, self.view.theme.ground);
        grounds::fade_out(ui, parts.wall, self.view.goes_on_below(), self.view.theme.ground);
        part(ui, "curve", parts.curve, &mut |ui, rect| panels::curve(self, ui, rect, intents));
        if let Some(dock) = parts.dock {
            part(ui, "dock", dock, &mut |ui, rect| panels::dock(self, ui, rect, measures, intents));
        }
        part(ui, "status", parts.status, &mut |ui, rect| {
            panels::status(self, ui, rect, measures, intents);
        });
        if let Some(side) = parts.side {
            part(ui, "panel", side, &mut |ui, rect| {
                panels::side(self, ui, rect, measures, intents)
            });
        }
        if self.session.panels_hidden {
            // Who has no keyboard finds the way back here.
            let corner = parts.wall.right_top() + vec2(-TAB, 8.0);
            let tab = Rect::from_min_size(corner, vec2(44.0, 44.0));
            part(ui, "panels again", tab, &mut |ui, rect| self.panels_tab(ui, rect, intents));
        }
        self.toast(ui, parts, intents);
        panels::context_menu(self, ui, intents);
        dialogs::show(self, ui, intents);
        self.paint_leaving(ui);
    }

    /// The wall as it is shown: during a drag as letting go would make it, while a new note is written with its place.
    fn shown_wall(&mut self) -> Arc<Wall> {
        let shows = match (&self.session.gesture, &self.session.editing) {
            (Gesture::Notes(drag), _) => {
                drag.landing.clone().map(|landing| match drag.copies.as_slice() {
                    [] => Shows::Drop { ids: drag.ids.clone(), landing },
                    copies => Shows::Copies { copies: copies.to_vec(), landing },
                })
            }
            (_, Some(editing)) => {
                editing.new_at.clone().map(|new| Shows::New { id: editing.id.clone(), new })
            }
            _ => None,
        };
        let wall = Arc::clone(self.document.wall());
        let Some(shows) = shows else {
            self.session.preview = None;
            return wall;
        };
        if let Some(preview) = &self.session.preview
            && preview.shows == shows
            && Arc::ptr_eq(&preview.of, &wall)
        {
            return Arc::clone(&preview.wall);
        }
        let shown = Arc::new(preview_of(&wall, &shows).unwrap_or_else(|| (*wall).clone()));
        self.session.preview = Some(Preview { of: wall, shows, wall: Arc::clone(&shown) });
        shown
    }

    /// The keys of the table, and the clipboard.
    fn keys(&mut self, ui: &Ui) -> Vec<Intent> {
        let session = &self.session;
        if session.dialog.is_some() || session.menu.is_some() || egui::Popup::is_any_open(ui) {
            return Vec::new();
        }
        let typing = ui.text_edit_focused();
        if self.takes_stray_words(ui, typing) {
            return Vec::new();
        }
        let mut intents = self.clipboard(ui, typing);
        // While a character is composed its keys belong to the input method.
        if !self.session.is_composing() {
            intents.extend(canvas::stage_keys(self, ui));
            // Where nothing was typed the last step on the wall is meant.
            let nothing_typed = self.session.nothing_typed();
            let on_counter = counter::has_focus(ui);
            let on_control = focus_takes_keys(self, ui);
            let focus = commands::Focus { typing, nothing_typed, on_control, on_counter };
            let pressed = ui.input_mut(|input| commands::pressed(input, focus));
            intents.extend(pressed.into_iter().map(Intent::Command));
        }
        intents
    }

    fn show_title(&mut self, context: &Context) {
        let is_saved = !self.document.has_something_to_lose();
        let title = words::window_title(&self.wall_name(), is_saved);
        if self.session.window_title != title {
            context.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.session.window_title = title;
        }
    }

    /// True if a place is under the panel where that lies over the wall.
    fn is_under_drawer(&self, ui: &Ui, at: egui::Pos2) -> bool {
        let window = ui.content_rect();
        let measures = Measures::of(window.width(), window.height());
        Parts::is_drawer_open(window, &measures, &self.session)
            && Parts::of(window, &measures, &self.session)
                .side
                .is_some_and(|side| side.contains(at))
    }

    /// The stage that new notes take.
    fn stage_of_new(&self) -> Option<StageId> {
        let wall = self.document.wall();
        match &self.session.quick_add.stage {
            StageOfNew::Chosen(None) => None,
            StageOfNew::Chosen(Some(id)) if wall.stage(id).is_some() => Some(id.clone()),
            _ => wall.stage_for_new_moment(),
        }
    }

    /// The type that new notes take.
    fn type_of_new(&self) -> Option<ContactTypeId> {
        let chosen = self.session.quick_add.contact.clone();
        chosen.filter(|id| self.document.wall().contact_type(id).is_some())
    }

    /// The moment the verdicts' panel shows: a chosen note, else the priority shown last, else the first.
    fn judged(&self) -> Option<MomentId> {
        let wall = self.document.wall();
        let is_there = |id: &&MomentId| wall.moment(id).is_some_and(|moment| !moment.parked);
        let chosen = self.session.selection.last().filter(is_there);
        let shown = self.session.judged.as_ref().filter(|id| wall.priorities.contains(id));
        chosen.or(shown).or_else(|| wall.priorities.iter().next()).cloned()
    }
}

/// The wall as a drag or a new note would make it.
fn preview_of(wall: &Wall, shows: &Shows) -> Option<Wall> {
    match shows {
        Shows::Drop { ids, landing } => {
            let place = canvas::place_of(landing.clone());
            apply(wall, &Edit::MoveMoments { ids: ids.clone(), place }).ok()
        }
        Shows::Copies { copies, landing } => {
            let mut number = 0_usize;
            // Only shown: what the copies' plans are called does not matter yet.
            let fresh = || {
                number += 1;
                format!("shown {number}")
            };
            let place = canvas::place_of(landing.clone());
            apply(wall, &acts::notes::copy_to(wall, copies, place, fresh)).ok()
        }
        Shows::New { id, new } => {
            let moment = acts::editing::new_moment(id, "…", new);
            let edit = Edit::AddMoments { moments: vec![moment], place: new.place.clone() };
            let mut shown = apply(wall, &edit).ok()?;
            let place = shown.moment_index(id)?;
            Arc::make_mut(&mut shown.moments[place]).text.clear();
            Some(shown)
        }
    }
}

/// True if the focus is on a button or the like, which takes Enter and Space for itself.
fn focus_takes_keys(app: &App, ui: &Ui) -> bool {
    match ui.memory(|memory| memory.focused()) {
        Some(focused) => !canvas::is_note(app, ui, focused),
        None => false,
    }
}

impl eframe::App for App {
    fn logic(&mut self, context: &Context, _frame: &mut eframe::Frame) {
        if !self.stands_still() {
            self.guarded(context, |app| app.tick(context));
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let context = ui.ctx().clone();
        if self.stands_still() {
            self.show_rescue(ui);
        } else {
            self.guarded(&context, |app| app.show(ui));
        }
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.view.theme.ground.to_normalized_gamma_f32()
    }

    fn raw_input_hook(&mut self, context: &Context, raw: &mut egui::RawInput) {
        run::release_cancelled_touches(raw);
        self.hold_events(context, raw);
    }
}
