//! What the room said of a priority, in large type: in step 4 how it judged it, in step 5 what it does about it.

use std::collections::HashSet;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Align2, Color32, Galley, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::panels::balanced;
use super::super::session::Station;
use super::super::style::font;
use super::super::widgets::{galley, paint_face, paint_icon, thin};
use super::Scale;
use crate::layout::text::Weight;
use crate::model::{
    Assessment, IdeaId, Moment, PriorityState, Status, Verdict, Votes, priority_state,
};
use crate::paint::icons::chrome as icon;
use crate::words::{self, close, coach, minutes, plan, present, verdicts};

/// The sizes that are tried until all of it fits, in parts of the size it is drawn with.
const FACTORS: [f32; 9] = [1.24, 1.16, 1.08, 1.0, 0.92, 0.84, 0.76, 0.68, 0.6];
/// What is over a text, in points of a screen.
const CAPTION: f32 = 26.0;
/// A text.
const TEXT: f32 = 36.0;
/// An idea, an action.
const POINT: f32 = 30.0;

/// A line or a paragraph, and how far it is from what is above it.
struct Piece {
    /// Beside each other, each with the face before it if it has one.
    parts: Vec<(Option<Verdict>, Arc<Galley>)>,
    ink: Color32,
    above: f32,
}

impl Piece {
    fn height(&self) -> f32 {
        self.parts.iter().map(|(_, text)| text.size().y).fold(0.0, f32::max)
    }

    fn paint(&self, app: &App, ui: &Ui, at: egui::Pos2) {
        let height = self.height();
        let middle = at.y + height / 2.0;
        let mut x = at.x;
        for (face, text) in &self.parts {
            if let Some(verdict) = face {
                paint_face(ui, &app.view.theme, *verdict, pos2(x + height / 2.0, middle), height);
                x += height * 1.35;
            }
            let corner = pos2(x, middle - text.size().y / 2.0);
            ui.painter().galley(corner, Arc::clone(text), self.ink);
            x += text.size().x + height;
        }
    }
}

/// Draws it, as large as all of it fits.
pub(super) fn show(app: &App, ui: &mut Ui, place: Rect, scale: Scale, moment: &Moment) {
    let response = ui.interact(place, ui.scope_id().with("priority"), Sense::hover());
    let rank = app.document.wall().priorities.rank(&moment.id).unwrap_or(0);
    let name = words::window::slot(rank, Some(&moment.text));
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &name));
    let mut y = verdict(app, ui, place, scale, moment);
    let height =
        |pieces: &[Piece]| -> f32 { pieces.iter().map(|piece| piece.above + piece.height()).sum() };
    let set = |factor: f32| {
        let pen = Pen { app, ui, scale, factor, width: place.width(), pieces: Vec::new() };
        pen.write(moment)
    };
    let fitting = FACTORS.into_iter().map(set).find(|all| y + height(all) <= place.bottom());
    for piece in fitting.unwrap_or_else(|| set(FACTORS[FACTORS.len() - 1])) {
        y += piece.above;
        let bottom = y + piece.height();
        if bottom > place.bottom() {
            // Nothing is cut through: the panel has the rest.
            break;
        }
        piece.paint(app, ui, pos2(place.left(), y));
        y = bottom;
    }
}

/// Sets pieces at a size.
struct Pen<'a> {
    app: &'a App,
    ui: &'a Ui,
    scale: Scale,
    factor: f32,
    width: f32,
    pieces: Vec<Piece>,
}

impl Pen<'_> {
    fn write(mut self, moment: &Moment) -> Vec<Piece> {
        if self.app.session.station == Station::Actions {
            self.plan(moment);
        } else {
            self.judgement(moment);
        }
        self.pieces
    }

    fn put(&mut self, text: &str, size: f32, weight: Weight, ink: Color32, above: f32) {
        if text.is_empty() {
            return;
        }
        let size = self.scale.text(size * self.factor);
        let text = balanced(self.ui, text, font(size, weight), size * 1.25, self.width);
        self.push(vec![(None, text)], ink, above);
    }

    fn push(&mut self, parts: Vec<(Option<Verdict>, Arc<Galley>)>, ink: Color32, above: f32) {
        self.pieces.push(Piece { parts, ink, above: self.scale.by(above * self.factor) });
    }

    fn caption(&mut self, text: &str) {
        let quiet = self.app.view.theme.ink2;
        self.put(text, CAPTION, Weight::Medium, quiet, 32.0);
    }

    /// A text under its caption; nothing where there is none.
    fn part(&mut self, caption: &str, text: Option<&str>, weight: Weight) {
        let text = text.map(words::one_line).unwrap_or_default();
        if !text.is_empty() {
            self.caption(caption);
            self.put(&text, TEXT, weight, self.app.view.theme.ink, 4.0);
        }
    }

    /// How it was judged: who raised a hand, what there is to say of it, what was expected and how it fails them.
    /// Nothing of what is done about it.
    fn judgement(&mut self, moment: &Moment) {
        let customer = self.app.customer();
        match moment.assessment_in_force().filter(|entry| entry.verdict.is_some()) {
            Some(entry) => {
                self.hands(moment);
                self.part(verdicts::remark(), entry.note.as_deref(), Weight::Medium);
            }
            None => {
                for verdict in Verdict::ALL {
                    let meaning = coach::verdict_meaning(verdict, &customer);
                    let text = self.line(&meaning, TEXT * 1.2);
                    self.push(vec![(Some(verdict), text)], self.app.view.theme.ink, 20.0);
                }
                self.hands(moment);
            }
        }
        self.part(&verdicts::expected(&customer), moment.expected.as_deref(), Weight::Regular);
        self.part(&verdicts::got(&customer), moment.got.as_deref(), Weight::Regular);
        self.part(verdicts::showstopper(), moment.showstopper.as_deref(), Weight::Medium);
    }

    /// The hands that were raised last, each number at its face.
    fn hands(&mut self, moment: &Moment) {
        let counts = |entry: &&Assessment| !entry.is_void || entry.is_hands_alone();
        let last = moment.assessments.iter().rev().find(counts);
        let Some(votes) = last.and_then(|entry| entry.votes) else { return };
        let Votes { miserable, neutral, magical } = votes;
        let row = Verdict::ALL.into_iter().zip([miserable, neutral, magical]);
        let parts =
            row.map(|(verdict, count)| (Some(verdict), self.line(&count.to_string(), TEXT * 1.2)));
        let parts = parts.collect();
        self.push(parts, self.app.view.theme.ink, 32.0);
    }

    /// A text that stays on its line as long as there is room.
    fn line(&self, text: &str, size: f32) -> Arc<Galley> {
        let size = self.scale.text(size * self.factor);
        let room = self.width - size * 1.7;
        balanced(self.ui, text, font(size, Weight::Medium), size * 1.25, room)
    }

    /// What is wanted, how the room would notice, what is done about it, and what could be.
    fn plan(&mut self, moment: &Moment) {
        self.part(verdicts::want(), moment.want.as_deref(), Weight::Regular);
        self.metrics(moment);
        let chosen: HashSet<&IdeaId> =
            moment.live_actions().filter_map(|action| action.idea.as_ref()).collect();
        let ideas: Vec<&str> = moment
            .ideas
            .iter()
            .filter(|idea| !chosen.contains(&idea.id))
            .map(|idea| idea.text.as_str())
            .collect();
        let has_actions = moment.live_actions().next().is_some();
        // First there are ideas; once there is a decision they come after it.
        if has_actions {
            self.actions(moment);
            self.ideas(minutes::also_possible(), &ideas);
        } else {
            self.ideas(plan::ideas(), &ideas);
            if priority_state(moment) == PriorityState::Open {
                self.caption(present::actions());
                let ink = self.app.view.theme.ink;
                self.put(present::nobody_yet(), POINT, Weight::Regular, ink, 4.0);
            }
        }
    }

    fn metrics(&mut self, moment: &Moment) {
        let mut above = 4.0;
        for (place, metric) in moment.metrics.iter().enumerate() {
            if place == 0 {
                self.caption(plan::measure());
            }
            let values = plan::metric_values(metric);
            let text = format!("{}: {values}", words::one_line(&metric.name));
            self.put(&text, POINT, Weight::Regular, self.app.view.theme.ink, above);
            above = 10.0;
        }
    }

    fn actions(&mut self, moment: &Moment) {
        let (ink, quiet) = (self.app.view.theme.ink, self.app.view.theme.ink2);
        let today = self.app.outside.now().today;
        self.caption(present::actions());
        let mut above = 4.0;
        for action in moment.live_actions() {
            self.put(&words::one_line(&action.text), POINT, Weight::Medium, ink, above);
            if action.is_overdue(today) {
                let late = self.app.view.theme.late_words;
                self.put(&close::who_and_when(action, today), CAPTION, Weight::Bold, late, 2.0);
            } else {
                let who = present::who_and_when(action, today);
                let state = plan::word(&plan::statuses(), &action.status);
                let state = Some(state).filter(|_| action.status != Status::Planned);
                let said =
                    Some(who.as_str()).filter(|who| !who.is_empty()).into_iter().chain(state);
                let said = said.collect::<Vec<_>>().join(" · ");
                self.put(&said, CAPTION, Weight::Regular, quiet, 2.0);
            }
            above = 18.0;
        }
    }

    fn ideas(&mut self, caption: &str, ideas: &[&str]) {
        if ideas.is_empty() {
            return;
        }
        self.caption(caption);
        let mut above = 4.0;
        for idea in ideas {
            let ink = self.app.view.theme.ink;
            self.put(&words::one_line(idea), POINT, Weight::Regular, ink, above);
            above = 10.0;
        }
    }
}

/// Face and word, and while the room plans those it should have one day. Returns where they end.
fn verdict(app: &App, ui: &Ui, place: Rect, scale: Scale, moment: &Moment) -> f32 {
    let theme = &app.view.theme;
    let face = scale.by(120.0);
    let middle = place.top() + face / 2.0;
    let style = font(scale.text(44.0), Weight::Bold);
    let plans = app.session.station == Station::Actions;
    let Some(verdict) = moment.verdict() else {
        if !plans {
            // What the faces mean stands here.
            return place.top();
        }
        let at = pos2(place.left(), middle);
        ui.painter().text(at, Align2::LEFT_CENTER, words::not_yet(), style, theme.ink3);
        return place.top() + face;
    };
    paint_face(ui, theme, verdict, pos2(place.left() + face / 2.0, middle), face);
    let at = pos2(place.left() + face + scale.by(28.0), middle);
    let word = words::verdict(verdict);
    if !plans {
        known(app, ui, (at, style, word), scale, moment);
        return place.top() + face;
    }
    let drawn = ui.painter().text(at, Align2::LEFT_CENTER, word, style, theme.ink);
    let target = moment.effective_target().filter(|target| *target > verdict);
    let Some(target) = target else { return place.top() + face };
    let style = font(scale.text(36.0), Weight::Medium);
    let word = galley(ui, words::verdict(target), style, theme.ink);
    let (small, arrow, gap) = (scale.by(76.0), scale.by(44.0), scale.by(20.0));
    let width = arrow + gap + small + gap + word.size().x;
    let is_beside = drawn.right() + gap + width <= place.right();
    // Where it does not fit beside, it stands below, under the word.
    let (left, y) = match is_beside {
        true => (drawn.right() + gap, middle),
        false => (place.left() + (face - small) / 2.0, place.top() + face + small * 0.7),
    };
    let mut x = left;
    if is_beside {
        paint_icon(ui, pos2(x + arrow / 2.0, y), icon::RIGHT, thin(arrow), theme.ink2);
        x += arrow + gap;
    } else {
        let at = pos2(place.right().min(drawn.right() + gap) + arrow / 2.0, middle);
        paint_icon(ui, at, icon::RIGHT, thin(arrow), theme.ink2);
    }
    paint_face(ui, theme, target, pos2(x + small / 2.0, y), small);
    x += small + gap;
    ui.painter().galley(pos2(x, y - word.size().y / 2.0), word, theme.ink);
    if is_beside { place.top() + face } else { y + small / 2.0 }
}

/// The word of a verdict, and under it how the room knows: "Observed · Judged on 8 Oct".
fn known(
    app: &App,
    ui: &Ui,
    (at, style, word): (egui::Pos2, egui::FontId, &str),
    scale: Scale,
    moment: &Moment,
) {
    let theme = &app.view.theme;
    let entry = moment.assessment_in_force();
    let by = entry.map(|entry| verdicts::evidence_word(&entry.evidence));
    let today = app.outside.now().today;
    let judged = entry.and_then(|entry| entry.date).map(|day| verdicts::judged(day, today));
    let parts = by.map(str::to_owned).into_iter().chain(judged);
    let said = parts.collect::<Vec<_>>().join(" · ");
    let (up, down) = (vec2(0.0, scale.by(-24.0)), vec2(0.0, scale.by(30.0)));
    ui.painter().text(at + up, Align2::LEFT_CENTER, word, style, theme.ink);
    let small = font(scale.text(30.0), Weight::Regular);
    ui.painter().text(at + down, Align2::LEFT_CENTER, said, small, theme.ink2);
}
