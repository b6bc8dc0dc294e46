//! The stations as tabs on one track: with their words, as far as there is room, and how far each has come.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Response, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::clock;
use super::super::grounds::{Bed, bed};
use super::super::intent::Intent;
use super::super::session::Station;
use super::super::style::{Measures, font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{bold_icon, focus_ring, galley, outline, paint_icon, pointed, shadows};
use crate::layout::text::Weight;
use crate::paint::icons::chrome as icon;
use crate::words::{coach, window as words};

/// Height of the track, in points.
pub(super) const TRACK: f32 = 48.0;

/// All tabs.
pub(super) struct Tabs {
    widths: Vec<f32>,
    /// Of the track, in points.
    pub width: f32,
    /// Which have theirs.
    pub words: Words,
}

/// Which tabs show their words.
#[derive(Clone, Copy)]
pub(super) enum Words {
    All,
    Current,
    None,
}

impl Words {
    /// True if a tab has its word.
    pub fn on(self, is_current: bool) -> bool {
        match self {
            Self::All => true,
            Self::Current => is_current,
            Self::None => false,
        }
    }
}

/// Beside a tab's word where there is little room.
const TIGHT: f32 = 7.0;
/// Beside a disc alone, in the smallest windows.
const TIGHTEST: f32 = 4.0;
const TAB: f32 = 40.0;
const PADDING: f32 = 4.0;
const DISC: f32 = 24.0;

impl Tabs {
    /// As many words as fit: where those of all tabs do not, only the current one has its own. Where the title beside
    /// them would be cut they stand closer.
    pub fn new(app: &App, ui: &Ui, measures: &Measures, (room, title): (f32, f32)) -> Self {
        let is_wide = measures.panel.is_some_and(|panel| panel > 300.0);
        let padding = if is_wide { 14.0 } else { 10.0 };
        if measures.has_tab_words {
            let loose = Self::with(app, ui, Words::All, padding);
            if loose.width + title <= room {
                return loose;
            }
            if loose.width <= room {
                return Self::with(app, ui, Words::All, TIGHT);
            }
        }
        let tries = [(Words::Current, padding), (Words::Current, TIGHT), (Words::None, TIGHT)];
        let mut tabs =
            tries.into_iter().map(|(words, padding)| Self::with(app, ui, words, padding));
        let fitting = tabs.find(|tabs| tabs.width <= room);
        fitting.unwrap_or_else(|| Self::with(app, ui, Words::None, TIGHTEST))
    }

    fn with(app: &App, ui: &Ui, shown: Words, padding: f32) -> Self {
        // The bold width is reserved, so that nothing jumps when a tab becomes the current one; where only that one has
        // a word, the widest of all.
        let word = |station: &Station| {
            let style = font(size::LABEL, Weight::Bold);
            galley(ui, station.word(), style, app.view.theme.ink).size().x
        };
        let widest = Station::ALL.iter().map(word).fold(0.0, f32::max);
        let width = |station: &Station| {
            let is_current = *station == app.session.station;
            let has_words = shown.on(is_current);
            let words = match shown {
                Words::All => word(station),
                Words::Current if is_current => widest,
                _ => 0.0,
            };
            2.0 * padding + words + disc_width(has_words)
        };
        let widths: Vec<f32> = Station::ALL.iter().map(width).collect();
        let total = widths.iter().sum::<f32>() + 2.0 * PADDING;
        Self { widths, width: total, words: shown }
    }

    /// Draws them.
    pub fn show(&self, app: &App, ui: &mut Ui, track: Rect, intents: &mut Vec<Intent>) {
        let theme = &app.view.theme;
        bed(ui, theme, track, radius::CARD, Bed::Sunk, false);
        let builder = UiBuilder::new()
            .id_salt("steps")
            .max_rect(track)
            .accessibility_role(Role::TabList)
            .accessibility_label(words::steps());
        ui.scope_builder(builder, |ui| {
            let mut left = track.left() + PADDING;
            let mut tabs = Vec::new();
            for (place, station) in Station::ALL.into_iter().enumerate() {
                let seen = Rect::from_min_size(
                    pos2(left, track.center().y - TAB / 2.0),
                    vec2(self.widths[place], TAB),
                );
                left += self.widths[place];
                tabs.push(self.tab(app, ui, seen, place, station, intents));
            }
            // Over the tabs beside them.
            for tab in tabs {
                focus_ring(ui, &tab, radius::FIELD, &app.view.theme);
            }
        });
    }

    fn tab(
        &self,
        app: &App,
        ui: &mut Ui,
        rect: Rect,
        place: usize,
        station: Station,
        intents: &mut Vec<Intent>,
    ) -> Response {
        let theme = &app.view.theme;
        let is_current = station == app.session.station;
        // Targets reach over the track's padding.
        let response =
            ui.interact(rect.expand2(vec2(0.0, 4.0)), ui.scope_id().with(place), Sense::click());
        response.widget_info(|| {
            WidgetInfo::selected(Role::Tab, true, is_current, words::stations()[place])
        });
        pointed(ui, &response);
        if is_current {
            shadows(ui, rect, radius::FIELD, &theme.chrome.card_shadows);
            ui.painter().rect_filled(rect, radius::FIELD, theme.chrome.raised);
            if theme.chrome.has_outlines {
                outline(ui, rect, radius::FIELD, 3.0, theme.chrome.accent);
            }
        } else if response.hovered() {
            let fill = match theme.chrome.has_outlines {
                true => theme.chrome.hovered,
                false => theme.chrome.raised.gamma_multiply(0.5),
            };
            ui.painter().rect_filled(rect, radius::FIELD, fill);
        }
        let has_words = self.words.on(is_current);
        let weight = if is_current { Weight::Bold } else { Weight::Medium };
        let ink = if is_current { theme.ink } else { theme.ink2 };
        let text =
            galley(ui, if has_words { station.word() } else { "" }, font(size::LABEL, weight), ink);
        let disc = disc_width(has_words);
        let left = rect.center().x - (disc + text.size().x) / 2.0;
        let center = pos2(left + DISC / 2.0, rect.center().y);
        mark(app, ui, station, (is_current, has_words), center);
        let at = pos2(left + disc, rect.center().y - text.size().y / 2.0);
        ui.painter().galley(at, text, ink);
        let now = ui.input(|input| input.time);
        if !is_current && app.session.timers.runs(station, now) {
            // Its clock goes on, though another station is shown.
            let at = rect.right_top() + vec2(-9.0, 9.0);
            ui.painter().circle_filled(at, 4.5, theme.chrome.accent);
        }
        let progress = coach::progress(place, app.progress());
        ui.accesskit_node_builder(response.id, |node| node.set_description(progress.as_str()));
        let hint = format!("{}: {progress}", words::stations()[place]);
        let response = response.tooltip(theme, hint);
        if response.clicked() {
            intents.push(Intent::Station(station));
        }
        response
    }
}

/// How much of a tab its disc takes, with the gap before its word.
fn disc_width(has_words: bool) -> f32 {
    if has_words { DISC + 7.0 } else { DISC }
}

/// The disc of a station: its number or its icon, or that it is done; where no word stands beside it always the former.
fn mark(app: &App, ui: &Ui, station: Station, (is_current, has_words): (bool, bool), center: Pos2) {
    let theme = &app.view.theme;
    let ink = if is_current {
        ui.painter().circle_filled(center, DISC / 2.0, theme.chrome.accent);
        theme.chrome.on_accent
    } else if app.is_done(station) {
        ui.painter().circle_filled(center, DISC / 2.0, theme.ink2);
        theme.chrome.panel
    } else {
        let disc = Rect::from_center_size(center, vec2(DISC, DISC));
        outline(ui, disc, DISC / 2.0, 1.5, theme.dashed);
        let done = egui::Stroke::new(2.0, theme.ink2);
        clock::arc(ui, center, DISC / 2.0 - 1.0, app.part_done(station), done);
        theme.ink2
    };
    let icon = match station {
        _ if has_words && !is_current && app.is_done(station) => icon::CHECK,
        // A bare word at the end of the row was not taken for a station.
        Station::SetUp => icon::CLIPBOARD,
        Station::Close => icon::SEND,
        _ => {
            let number = station.step().map(|step| step.to_string()).unwrap_or_default();
            let style = font(size::SMALL, Weight::Bold);
            ui.painter().text(center, egui::Align2::CENTER_CENTER, number, style, ink);
            return;
        }
    };
    paint_icon(ui, center, icon, bold_icon(14.0), ink);
}
