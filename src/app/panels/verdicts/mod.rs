//! Three faces for each priority, from the customer's seat; the hands raised for them, how the room knows, what was
//! expected.

mod details;
mod votes;

use egui::accesskit::Role;
use egui::{Align2, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::commands::Command;
use super::super::controls::{TextField, caption, fold};
use super::super::grounds::{Bed, bed};
use super::super::intent::Intent;
use super::super::pressing::Touch;
use super::super::style::{ROOMY, font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    focus_ring, galley, label, outline, paint_face, paint_icon, pointed, rows_of, thin,
};
use super::hint_lines;
use super::judged::{self, verdict_or_not};
use crate::edit::{Edit, Judged};
use crate::layout::text::Weight;
use crate::model::{
    Assessment, Evidence, HintAbout, Moment, Verdict, is_teams_guess, judged_since_review, limits,
};
use crate::paint::icons::chrome as icon;
use crate::words::{coach, hints, verdicts, window as words};

/// In a narrower window the dock has no room for what the faces mean, in points.
const NARROW: f32 = 1300.0;
/// Between the faces.
const GAP: f32 = 8.0;
/// From line to line of what is said small, in points.
const LINE: f32 = 20.0;
/// More between what is about one thing and the next, in points.
const APART: f32 = 16.0;

/// Draws the faces, and what was said about them.
pub(super) fn show(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let Some(moment) = judged::show(app, ui, words::choose_first(), intents) else { return };
    let is_roomy = ui.content_rect().height() >= ROOMY;
    if !app.document.wall().priorities.contains(&moment.id) {
        label(ui, verdicts::no_priority(), size::SMALL, Weight::Regular, theme.ink2);
    }
    judged_in_review(app, ui);
    faces(app, ui, moment, intents);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::hover());
    judged_when(app, ui, moment, row);
    not_yet(app, ui, moment, row, intents);
    // Nothing that comes and goes stands above what is pressed.
    if is_roomy {
        let prompt = coach::best_of_anywhere(&app.customer());
        label(ui, &prompt, size::SMALL, Weight::Regular, theme.ink2);
        ui.add_space(APART);
        caption(ui, theme, verdicts::show_of_hands());
        votes::show(app, ui, moment, intents);
        ui.add_space(APART);
        evidence(app, ui, moment, intents);
        ui.add_space(8.0);
        details::expectation(app, ui, moment, intents);
        ui.add_space(4.0);
        details::showstopper(app, ui, moment, intents);
    } else {
        evidence(app, ui, moment, intents);
        folded(app, ui, moment, intents);
    }
    hint_lines::show(app, ui, intents, |about| *about == HintAbout::Wall);
}

/// How far the room is with judging again, once a review was taken.
fn judged_in_review(app: &App, ui: &mut Ui) {
    let wall = app.document.wall();
    if let Some(judged) = judged_since_review(wall, app.outside.now().today) {
        let said = verdicts::judged_in_review(judged, wall.priorities.len());
        label(ui, &said, size::SMALL, Weight::Regular, app.view.theme.ink2);
    }
}

/// What is folded away where there is little room.
fn folded(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    ui.add_space(8.0);
    if ui.content_rect().width() < NARROW {
        // Elsewhere the dock says it.
        for verdict in Verdict::ALL {
            meaning(app, ui, verdict);
        }
        ui.add_space(8.0);
    }
    fold(app, ui, "hands", verdicts::show_of_hands(), intents, |ui, intents| {
        votes::faces(app, ui);
        votes::show(app, ui, moment, intents);
    });
    fold(app, ui, "expected", verdicts::expected_and_got(), intents, |ui, intents| {
        details::expectation(app, ui, moment, intents);
    });
    fold(app, ui, "want", verdicts::want_and_showstopper(), intents, |ui, intents| {
        details::showstopper(app, ui, moment, intents);
    });
}

/// How the room knows, with the badge of what nobody outside was asked about (B17) beside its caption.
fn evidence(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let corner = pos2(ui.max_rect().right(), ui.cursor().top());
    votes::evidence(app, ui, moment, intents);
    if is_teams_guess(app.document.wall(), moment) {
        let width = |text: &str| {
            let style = font(size::SMALL, Weight::Medium);
            galley(ui, text, style, app.view.theme.ink2).size().x
        };
        let both = width(verdicts::how_do_we_know()) + width(hints::teams_guess()) + 36.0;
        if both <= ui.available_width() {
            guess(app, ui, corner);
        } else {
            // Under what it is about, where both do not fit beside each other.
            let (line, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
            guess(app, ui, line.right_top());
        }
    }
    remark(app, ui, moment, intents);
}

/// What there is to say of the verdict that counts: who was asked, what was counted.
fn remark(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let Some(in_force) = moment.assessment_in_force() else { return };
    // In a low panel only where more is known than a guess.
    let is_low = ui.content_rect().height() < ROOMY;
    if is_low && in_force.note.is_none() && in_force.evidence == Evidence::Guess {
        return;
    }
    let edit = |text: String| {
        let note = (!text.trim().is_empty()).then_some(text);
        let assessment = Assessment { note, ..in_force.clone() };
        Some(Edit::Assess { ids: vec![moment.id.clone()], assessment, part: Judged::Remark })
    };
    let field = TextField {
        key: format!("remark {}", moment.id),
        name: verdicts::remark(),
        hint: verdicts::remark_hint(),
        text: in_force.note.as_deref().unwrap_or_default(),
        limit: limits::SENTENCE,
        rows: 1,
        begins_with: None,
        edit: &edit,
    };
    ui.add_space(4.0);
    field.show(app, ui, intents);
}

/// The badge on a verdict that is the team's own guess (B17).
fn guess(app: &App, ui: &Ui, right_top: egui::Pos2) {
    let theme = &app.view.theme;
    let text = hints::teams_guess();
    let said = galley(ui, text, font(size::SMALL, Weight::Medium), theme.ink2);
    let at = right_top - vec2(said.size().x, 0.0);
    let rect = egui::Rect::from_min_size(at, said.size());
    let response = ui.interact(rect, ui.scope_id().with("guess"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    let center = pos2(rect.left() - 14.0, rect.center().y);
    paint_icon(ui, center, icon::GUESS, thin(18.0), theme.ink2);
    ui.painter().galley(at, said, theme.ink2);
}

/// A face's word is not set smaller, in points.
const SMALLEST_WORD: f32 = 12.0;

/// How wide a face is, and what stands under it, in points.
fn face_width(ui: &Ui) -> f32 {
    (ui.available_width() - 2.0 * GAP) / 3.0
}

/// The three large faces, and the way back.
fn faces(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let width = face_width(ui);
    let builder = UiBuilder::new()
        .id_salt("faces")
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(words::verdict());
    ui.scope_builder(builder, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for verdict in Verdict::ALL {
                face_button(app, ui, moment, verdict, width, intents);
            }
        });
    });
}

fn face_button(
    app: &App,
    ui: &mut Ui,
    moment: &Moment,
    verdict: Verdict,
    width: f32,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let is_chosen = moment.verdict() == Some(verdict);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 144.0), Sense::click());
    let name = crate::words::verdict(verdict);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, name));
    pointed(ui, &response);
    if is_chosen {
        let colors = theme.verdict(verdict);
        ui.painter().rect_filled(rect, radius::CARD, colors.soft);
        let accent = theme.chrome.accent;
        // The disc's gold would hardly be seen as a line.
        let line = if theme.chrome.has_outlines { accent } else { colors.word };
        outline(ui, rect, radius::CARD, 3.0, line);
    } else {
        bed(ui, theme, rect, radius::CARD, Bed::Sunk, &response);
    }
    let face = (width - 24.0).min(78.0);
    let middle = pos2(rect.center().x, rect.top() + 16.0 + 39.0);
    paint_face(ui, theme, verdict, middle, face);
    let at = pos2(rect.center().x, rect.bottom() - 26.0);
    let size = if width < 100.0 { size::TINY } else { 18.0 };
    // A longer word is set a little smaller rather than over the edge.
    let taken = galley(ui, name, font(size, Weight::Bold), theme.ink).size().x;
    let size = (size * ((width - 16.0) / taken).min(1.0)).max(SMALLEST_WORD);
    ui.painter().text(at, Align2::CENTER_CENTER, name, font(size, Weight::Bold), theme.ink);
    focus_ring(ui, &response, radius::CARD, theme);
    if response.tooltip(theme, Command::Judge(verdict).tooltip()).clicked() {
        intents.push(Intent::Judge(vec![moment.id.clone()], Some(verdict)));
    }
}

/// The day of the verdict that counts, at the left of a row: in a later workshop it tells what is still as it was.
fn judged_when(app: &App, ui: &Ui, moment: &Moment, row: egui::Rect) {
    let Some(day) = moment.assessment_in_force().and_then(|entry| entry.date) else { return };
    let theme = &app.view.theme;
    let said = verdicts::judged(day, app.outside.now().today);
    // In a narrow panel it takes two lines, which the row has room for.
    let style = (font(size::SMALL, Weight::Regular), LINE);
    let room = row.width() - not_yet_width(ui, true);
    let said_there = rows_of(ui, &said, style, theme.ink3, room);
    let at = pos2(row.left(), row.center().y - said_there.size().y / 2.0);
    let place = egui::Rect::from_min_size(at, said_there.size());
    let response = ui.interact(place, ui.scope_id().with("judged"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    ui.painter().galley(at, said_there, theme.ink3);
}

/// What no verdict is called, and how one comes back to it: beside the day of a verdict "Not yet" would deny that.
fn not_yet_word(is_judged: bool) -> &'static str {
    if is_judged { verdicts::take_back() } else { crate::words::not_yet() }
}

fn not_yet_width(ui: &Ui, is_judged: bool) -> f32 {
    let style = font(size::LABEL, Weight::Medium);
    galley(ui, not_yet_word(is_judged), style, egui::Color32::PLACEHOLDER).size().x + 50.0
}

/// No verdict, or the way back there, at the right of a row.
fn not_yet(app: &App, ui: &Ui, moment: &Moment, row: egui::Rect, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let is_chosen = moment.verdict().is_none();
    let word = not_yet_word(!is_chosen);
    let rect = row.with_min_x(row.right() - not_yet_width(ui, !is_chosen));
    let response = ui.interact(rect, ui.scope_id().with("not yet"), Sense::click());
    let name = verdicts::not_yet_name(!is_chosen);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
    pointed(ui, &response);
    if is_chosen {
        bed(ui, theme, rect, radius::FIELD, Bed::Sunk, &response);
    } else {
        // Beside the day of the verdict it is seen to be a button, not a word about it.
        let touch = Touch::of(&response);
        ui.painter().rect_filled(rect, radius::FIELD, touch.fill(theme, theme.chrome.raised));
        outline(ui, rect, radius::FIELD, touch.line(theme, 1.5), theme.dashed);
    }
    verdict_or_not(app, ui, None, pos2(rect.left() + 20.0, rect.center().y), 22.0);
    let at = pos2(rect.left() + 38.0, rect.center().y);
    let ink = if is_chosen { theme.ink } else { theme.ink2 };
    let style = font(size::LABEL, Weight::Medium);
    ui.painter().text(at, Align2::LEFT_CENTER, word, style, ink);
    focus_ring(ui, &response, radius::FIELD, theme);
    if response.tooltip(theme, Command::ClearVerdict.tooltip()).clicked() {
        intents.push(Intent::Judge(vec![moment.id.clone()], None));
    }
}

fn meaning(app: &App, ui: &mut Ui, verdict: Verdict) {
    let theme = &app.view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    let text = coach::verdict_meaning(verdict, &app.customer());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    paint_face(ui, theme, verdict, pos2(rect.left() + 12.0, rect.center().y), 22.0);
    let at = pos2(rect.left() + 34.0, rect.center().y);
    ui.painter().text(at, Align2::LEFT_CENTER, text, font(size::SMALL, Weight::Medium), theme.ink2);
}
