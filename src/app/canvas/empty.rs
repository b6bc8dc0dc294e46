//! The bare wall: it asks for the first moment.

use egui::accesskit::Role;
use egui::{Align2, Popup, Rect, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::controls::wrapped;
use super::super::intent::Intent;
use super::super::panels::journeys;
use super::super::rows::clear_of_edges;
use super::super::session::Station;
use super::super::style::{Measures, font, radius, size};
use super::super::widgets::{
    ButtonLook, TextButton, filled, outline, paint_icon, rows_of, with_canvas,
};
use crate::layout::text::Weight;
use crate::layout::{NOTE_PITCH, NOTE_SIZE, WallRect};
use crate::paint::icons::chrome as icon;
use crate::samples::Sample;
use crate::words::{coach, templates, window as words};

/// In a lower part of the window there is no timeline.
const LOW: f32 = 280.0;
/// The places for notes are so many times as large as a note at most.
const LARGEST: f32 = 1.5;
/// The numeral in the bead, as large as on the wall; the bead, and the least between it and the first place.
const NUMERAL: f32 = 17.0;
const BEAD: f32 = 15.0;
const UNDER_BEAD: f32 = 8.0;

/// Draws it.
pub(super) fn show(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.painter().rect_filled(rect, 0.0, theme.ground);
    let window = ui.content_rect();
    let measures = Measures::of(window.width(), window.height());
    let margin = vec2(measures.margin, measures.wall_top);
    let band = Rect::from_min_max(rect.min + margin, rect.max - vec2(margin.x, 6.0));
    ui.painter().rect_filled(band, radius::CHIP, theme.band);
    outline(ui, band, radius::CHIP, theme.band_line_width, theme.band_line);
    let unit = (band.width() / 1456.0).clamp(0.5, 1.0) * (rect.height() / 600.0).clamp(0.6, 1.0);
    let left = band.left() + 16.0;
    // A low window has room for the question alone, and for ways to begin.
    let top = if band.height() < LOW {
        band.top() + 12.0
    } else {
        let places = Places::filling(band.right() - 16.0 - left, band.height());
        let axis_y = band.top() + 58.0 * places.scale;
        let places_top =
            axis_y + (24.0 * places.scale).max(BEAD * places.bead_scale() + UNDER_BEAD);
        axis(app, ui, left, band.right() - 32.0, axis_y, &places);
        places.show(app, ui, left, places_top);
        places_top + NOTE_SIZE * places.scale + (88.0 * unit).min(band.height() * 0.1)
    };
    let widest = band.width() - 32.0;
    let style = (font(56.0 * unit, Weight::Bold), 66.0 * unit);
    let question = coach::first_question(&app.customer());
    let asked = rows_of(ui, &question, style, theme.ink, (760.0 * unit).min(widest));
    let asked_at = Rect::from_min_size(pos2(left, top), asked.size());
    ui.painter().galley(asked_at.min, asked, theme.ink);
    let response = ui.interact(asked_at, ui.scope_id().with("question"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &question));
    let hint_size = (24.0 * unit).max(size::BODY);
    let style = (font(hint_size, Weight::Regular), hint_size * 1.3);
    let said =
        if app.session.station.has_bar() { words::first_hint() } else { words::moments_first() };
    let hint = rows_of(ui, said, style, theme.ink2, widest);
    let hint_at = pos2(left, asked_at.bottom() + 20.0 * unit);
    let buttons_top = hint_at.y + hint.size().y + 44.0 * unit;
    ui.painter().galley(hint_at, hint, theme.ink2);
    let buttons = Rect::from_min_max(pos2(left, buttons_top), pos2(left + widest, band.bottom()));
    self::buttons(app, ui, buttons, intents);
}

/// Ways to begin other than by typing.
fn buttons(app: &App, ui: &mut Ui, place: Rect, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        wrapped(ui, 12.0, |ui| {
            if !app.session.station.has_bar() {
                let go = TextButton::new(words::go_to_moments(), ButtonLook::Accent);
                if go.show(ui, theme).clicked() {
                    intents.push(Intent::Station(Station::Moments));
                }
            }
            let outline = |text| TextButton::new(text, ButtonLook::Outline);
            let is_about_nobody = app.document.wall().scenario.customer.is_none();
            if is_about_nobody && app.session.station != Station::SetUp {
                let about = outline(words::title_and_customer()).icon(icon::USER);
                if about.show(ui, theme).clicked() {
                    intents.push(Intent::Station(Station::SetUp));
                    intents.push(Intent::FocusField(Some(words::title().to_owned())));
                }
            }
            let paste = outline(words::paste_a_list()).icon(icon::CLIPBOARD);
            if paste.show(ui, theme).clicked() {
                intents.push(Intent::PasteAList);
            }
            let stages = outline(templates::lay_out()).icon(icon::STAGE).show(ui, theme);
            let menu = Popup::menu(&stages).gap(6.0).width(300.0);
            clear_of_edges(ui, menu).show(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                journeys(app, ui, intents);
            });
            let look = outline(words::look_at_a_sample()).icon(icon::SPARKLE);
            if look.show(ui, theme).clicked() {
                intents.push(Intent::OpenSample(Sample::Hotel));
            }
        });
    });
}

/// The timeline with its first bead and its end.
fn axis(app: &App, ui: &Ui, left: f32, right: f32, y: f32, places: &Places) {
    let theme = &app.view.theme;
    let line = Stroke::new(2.0, theme.axis);
    ui.painter().hline(left..=right, y, line);
    ui.painter().vline(right, y - 20.0..=y, line);
    paint_icon(ui, pos2(right + 7.0, y - 10.0), '\u{ecf0}', filled(24.0), theme.axis);
    let bead = pos2(left + NOTE_SIZE * places.scale / 2.0, y);
    let scale = places.bead_scale();
    ui.painter().circle(bead, BEAD * scale, theme.bead, line);
    let style = font(NUMERAL * scale, Weight::Medium);
    ui.painter().text(bead, Align2::CENTER_CENTER, "1", style, theme.ink2);
}

/// Places for notes, fading; the first one waits.
struct Places {
    count: u8,
    scale: f32,
}

impl Places {
    /// As large as lets a few of them fill a line of this width, on a band of this height.
    fn filling(width: f32, height: f32) -> Self {
        /// So many of them at the least and at the most.
        const COUNT: (f32, f32) = (8.0, 32.0);
        /// So much of the band's height they take at the most.
        const PART: f32 = 0.25;
        let largest = LARGEST.min(height * PART / NOTE_SIZE);
        let count = (width / (NOTE_PITCH * largest)).ceil().clamp(COUNT.0, COUNT.1);
        let scale = width / (NOTE_PITCH * (count - 1.0) + NOTE_SIZE);
        Self { count: count as u8, scale }
    }

    /// The bead is as on the wall, but not so small that its numeral could not be read.
    fn bead_scale(&self) -> f32 {
        self.scale.max(size::LEAST / NUMERAL)
    }

    fn show(&self, app: &App, ui: &Ui, left: f32, top: f32) {
        let theme = &app.view.theme;
        let side = NOTE_SIZE * self.scale;
        for place in 0..self.count {
            let x = left + f32::from(place) * NOTE_PITCH * self.scale;
            let rect = WallRect::new(x, top, side, side);
            let fade = 1.0 - f32::from(place) / f32::from(self.count) * 0.91;
            with_canvas(ui, theme, |canvas| {
                if place == 0 {
                    let accent = theme.chrome.accent;
                    canvas.rect(rect, 4.0, theme.chrome.accent_soft);
                    canvas.dashed_rect(rect, 4.0, 3.0, (6.0, 5.0), accent);
                } else {
                    let line = theme.dashed.gamma_multiply(fade);
                    canvas.dashed_rect(rect, 4.0, 2.0, (6.0, 5.0), line);
                }
            });
        }
    }
}
