//! The gap strip: in each row of the legend a disc for each stage, filled with its count or hollow where there is none.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::acts::moments::MomentsAct;
use super::super::super::intent::Intent;
use super::super::super::pressing::touched;
use super::super::super::session::Station;
use super::super::super::style::font;
use super::super::super::tooltip::HasTooltip;
use super::super::super::widgets::{focus_ring, pointed};
use super::WIDE;
use crate::layout::text::Weight;
use crate::model::{ContactTypeId, MomentId, StageId};
use crate::words::{moments as words, window};

/// From one disc's middle to the next one's; the discs share a track.
const PITCH: f32 = 26.0;
/// The least of it.
const LEAST_PITCH: f32 = 22.0;
/// More stages than this are no strip any more.
const MOST: usize = 6;
/// Before the discs and the name, for the swatch.
const BEFORE: f32 = 46.0;
/// For a name; the discs stand closer before it gets less.
const NAME: f32 = 112.0;
/// The least of it.
const LEAST_NAME: f32 = 92.0;
/// Behind the discs, for the total.
const BEHIND: f32 = 38.0;

/// The discs of every row, where there is room for them.
pub(super) struct Strip {
    columns: usize,
    pitch: f32,
}

impl Strip {
    /// The strip for a panel of this width, in points. Where types are changed there is no room for it.
    pub fn fitting(app: &App, width: f32) -> Option<Self> {
        let columns = app.session.tally.columns.len();
        let room = width - BEFORE - BEHIND;
        let pitch = ((room - NAME) / columns as f32).clamp(LEAST_PITCH, PITCH);
        let fits = app.session.station == Station::Moments
            && width >= WIDE
            && app.session.tally.has_gaps()
            && columns <= MOST
            && room - pitch * columns as f32 >= LEAST_NAME;
        fits.then_some(Self { columns, pitch })
    }

    /// Where the discs of a row begin.
    pub fn left(&self, row: Rect) -> f32 {
        row.right() - BEHIND - self.columns as f32 * self.pitch
    }

    /// Draws the discs of a row.
    pub fn show(
        &self,
        app: &App,
        ui: &mut Ui,
        row: Rect,
        (contact, label): (Option<&ContactTypeId>, &str),
        intents: &mut Vec<Intent>,
    ) {
        for column in 0..self.columns {
            let left = self.left(row) + column as f32 * self.pitch;
            let place = Rect::from_min_size(pos2(left, row.top()), vec2(self.pitch, row.height()));
            let cell = Cell { contact, label, column, radius: 10.0 };
            cell.show(app, ui, place, intents);
        }
    }
}

/// How many notes of a type stand in a stage, to be pressed.
pub(super) struct Cell<'c> {
    /// The type.
    pub contact: Option<&'c ContactTypeId>,
    /// Its name.
    pub label: &'c str,
    /// The stage's place among the columns.
    pub column: usize,
    /// Of its disc, in points.
    pub radius: f32,
}

impl Cell<'_> {
    /// Draws it. An empty one is filled by the next new note, the notes of a filled one are chosen.
    pub fn show(&self, app: &App, ui: &mut Ui, place: Rect, intents: &mut Vec<Intent>) {
        let tally = &app.session.tally;
        let Some(stage) = tally.columns.get(self.column) else { return };
        let count = tally.count(self.contact, self.column);
        // Notes without a type are missing nowhere.
        if count == 0 && self.contact.is_none() {
            return;
        }
        let id = ui.scope_id().with(("cell", self.contact.map(ContactTypeId::as_str), self.column));
        let response = ui.interact(place, id, Sense::click());
        let name = words::gap(self.label, &stage_name(app, stage.as_ref()), count);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        pointed(ui, &response);
        self.paint(app, ui, place, count, response.hovered());
        focus_ring(ui, &response, place.width() / 2.0, &app.view.theme);
        let response = response.tooltip(&app.view.theme, name);
        if !response.clicked() {
            return;
        }
        match self.contact {
            Some(contact) if count == 0 => {
                intents.push(Intent::SelectNone);
                intents.push(Intent::Moments(MomentsAct::FillGap(contact.clone(), stage.clone())));
            }
            _ => intents.push(Intent::SelectAll(self.notes(app, stage.as_ref()))),
        }
    }

    fn notes(&self, app: &App, stage: Option<&StageId>) -> Vec<MomentId> {
        let moments = app.document.wall().timeline();
        let own = moments.filter(|moment| {
            moment.contact.as_ref() == self.contact && moment.stage.as_ref() == stage
        });
        own.map(|moment| moment.id.clone()).collect()
    }

    fn paint(&self, app: &App, ui: &Ui, place: Rect, count: u32, is_hovered: bool) {
        let theme = &app.view.theme;
        let center = place.center();
        if count == 0 {
            let line = if is_hovered { theme.ink2 } else { theme.dashed };
            ui.painter().circle_stroke(center, self.radius - 0.5, Stroke::new(1.0, line));
            return;
        }
        let text = words::in_disc(count);
        let fill = if is_hovered { touched(theme, theme.ink2) } else { theme.ink2 };
        // Three digits need more than a disc.
        let widest = (place.width() - 2.0).max(2.0 * self.radius);
        let width = (12.0 + 7.0 * (text.len() - 1) as f32).clamp(2.0 * self.radius, widest);
        let disc = Rect::from_center_size(center, vec2(width, 2.0 * self.radius));
        ui.painter().rect_filled(disc, self.radius, fill);
        let style = font(if text.len() < 3 { 13.0 } else { 12.0 }, Weight::Bold);
        ui.painter().text(center, Align2::CENTER_CENTER, text, style, theme.chrome.panel);
    }
}

/// A column's stage as people call it.
pub(super) fn stage_name(app: &App, stage: Option<&StageId>) -> String {
    let stage = stage.and_then(|id| app.document.wall().stage(id));
    stage.map_or_else(|| window::no_stage().to_owned(), |stage| window::shown_stage(&stage.name))
}
