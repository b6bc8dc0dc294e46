//! Opens the window, and ends well when the system asks the program to end.

use std::path::PathBuf;

use egui::{Event, PointerButton, RawInput, Rect, TouchPhase, ViewportBuilder, pos2, vec2};

use super::App;
use super::jobs::OpenWall;
use super::session::Dialog;
use super::window_place;
use crate::outside::Outside;
use crate::storage::{self, Look, RecoveryCopy};
use crate::words::window as words;

/// What the window opens with.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// The wall to open; without one the last that was open.
    pub file: Option<PathBuf>,
}

/// Why there is no window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWindow {
    /// No display to open it on.
    Display,
    /// Nothing that can draw on it.
    Driver,
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// If there is no display, or nothing that can draw on it.
pub fn run(start: Start) -> Result<(), NoWindow> {
    let preferences = storage::load_preferences();
    let look = preferences.look;
    let viewport = ViewportBuilder::default()
        .with_title(words::program())
        .with_app_id("momentwall")
        .with_icon(super::icon::icon())
        .with_drag_and_drop(true);
    let viewport = window_place::sized(viewport, preferences.window.as_ref());
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    let create: eframe::AppCreator<'static> = Box::new(move |creation| {
        let context = &creation.egui_ctx;
        context.set_theme(match look {
            Look::System => egui::ThemePreference::System,
            Look::Light | Look::HighContrast => egui::ThemePreference::Light,
            Look::Dark => egui::ThemePreference::Dark,
        });
        let (last, zoom) = (preferences.window, preferences.scale());
        let mut app = App::new(context, preferences, Outside::real());
        if let Some(window) = creation.winit_window() {
            // In points at an interface scale of 100 %, as the places that are kept are.
            let scale = window.scale_factor() as f32;
            let here = window.current_monitor().or_else(|| window.primary_monitor());
            let screens = here.into_iter().chain(window.available_monitors()).map(|screen| {
                let (corner, size) = (screen.position(), screen.size());
                let corner = pos2(corner.x as f32, corner.y as f32);
                Rect::from_min_size(corner, vec2(size.width as f32, size.height as f32)) / scale
            });
            let size = window.inner_size();
            let size = vec2(size.width as f32, size.height as f32) / scale;
            window_place::place(context, last.as_ref(), size, &screens.collect::<Vec<_>>(), zoom);
        }
        app.start(start);
        log_mistakes();
        hear_signals(app.jobs.open_wall());
        Ok(Box::new(app))
    });
    eframe::run_native("momentwall", options, create).map_err(|error| match error {
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => NoWindow::Display,
        _ => NoWindow::Driver,
    })
}

impl App {
    /// Opens the wall that was asked for, or the last one, and offers what a crash left behind. Where there is none the
    /// start screen comes up.
    pub fn start(&mut self, start: Start) {
        self.jobs.keeps_preferences = true;
        self.log(&format!(
            "started: {} {} on {} {}",
            env!("CARGO_PKG_NAME"),
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH
        ));
        self.jobs.ask_the_desktop();
        self.session.gives_tips = true;
        let last = || self.preferences.recent.first().filter(|file| file.is_file()).cloned();
        let last = last();
        let is_last = start.file.is_none() || start.file == last;
        if let Some(file) = start.file.clone().or(last) {
            match super::acts::importing::kind_of(&file) {
                // A list or a table is looked at first.
                Some(kind) => self.look_at_import(&file, kind),
                None => self.open(&file),
            }
            if is_last && self.document.file().is_some() {
                self.go_on_at_last_station();
            }
        }
        let offers = storage::recovery_offers(start.file.as_deref());
        if self.document.file().is_none() && self.document.wall().moments.is_empty() {
            // There is no wall to go on with.
            self.show_start(offers);
        } else {
            self.offer(offers);
        }
    }

    /// Offers the walls that a crash left behind, with a picture each.
    pub(super) fn offer(&mut self, copies: Vec<RecoveryCopy>) {
        if self.session.start.is_some() {
            self.show_start(copies);
        } else if !copies.is_empty() {
            let walls = copies.iter().map(|copy| (copy.path.clone(), copy.wall.clone())).collect();
            self.jobs.draw_small(walls, self.outside.now().today);
            self.open_dialog(Dialog::Recovered(copies));
        }
    }
}

/// Writes into the log where a mistake in the program is; what it says may hold a wall's texts, so that is left out.
fn log_mistakes() {
    std::panic::set_hook(Box::new(|mistake| {
        let place = mistake.location().map(ToString::to_string).unwrap_or_default();
        let thread = std::thread::current().name().unwrap_or("unnamed").to_owned();
        let line = format!("mistake in the program at {place}, thread {thread}");
        storage::log(Outside::real().now().timestamp.as_str(), &line);
    }));
}

/// Makes the open wall safe before the program ends because the system wants it to.
#[cfg(unix)]
fn hear_signals(wall: OpenWall) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT]) else {
        // The recovery copy is there all the same, as after a crash.
        return;
    };
    let wait = move || {
        if let Some(signal) = signals.forever().next() {
            wall.flush();
            // At once: what the drawing library does at an orderly end would meet the window's thread, which still draws.
            signal_hook::low_level::exit(128 + signal);
        }
    };
    let _thread = std::thread::Builder::new().name("signals".to_owned()).spawn(wait);
}

/// Elsewhere the window is asked to close instead.
#[cfg(not(unix))]
fn hear_signals(_wall: OpenWall) {}

/// A touch that the system takes back never lets go of the emulated button by itself (egui.md 6).
pub fn release_cancelled_touches(raw: &mut RawInput) {
    let cancelled: Vec<egui::Pos2> = raw
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Touch { phase: TouchPhase::Cancel, pos, .. } => Some(*pos),
            _ => None,
        })
        .collect();
    for pos in cancelled {
        raw.events.push(Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed: false,
            modifiers: egui::Modifiers::NONE,
        });
        raw.events.push(Event::PointerGone);
    }
}
