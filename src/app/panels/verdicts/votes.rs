//! A show of hands under the faces, with its spread; and how the room knows.

use egui::accesskit::Role;
use egui::{Align, Layout, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::controls::{chip, segments};
use super::super::super::counter::counter;
use super::super::super::intent::Intent;
use super::super::super::style::{font, size};
use super::super::super::widgets::{outline, paint_face, paint_icon, rows_of, thin};
use super::{GAP, face_width};
use crate::layout::text::Weight;
use crate::model::{Assessment, Date, Evidence, Moment, Verdict, Votes};
use crate::paint::icons::chrome as icon;
use crate::words::{self, verdicts};

/// Height of a row, in points.
const ROW: f32 = 44.0;
/// In a narrower panel what the hands propose has a row of its own: beside it what they say would be broken in its words.
const BESIDE: f32 = 320.0;

/// A counter under each face, the spread of the hands, and what they propose. They set nothing by themselves (R9).
pub(super) fn show(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let today = app.outside.now().today;
    let (votes, before) = votes_of(moment, today);
    let width = face_width(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for verdict in Verdict::ALL {
            let name = words::verdict(verdict);
            if let Some(count) = counter(ui, theme, name, of(votes, verdict), width) {
                intents.push(Intent::Vote(moment.id.clone(), with(votes, verdict, count)));
            }
        }
    });
    let (shown, day) = match before.filter(|_| votes == Votes::default()) {
        // Hands of another day are shown, and not counted on.
        Some((votes, day)) => (votes, Some(day)),
        None => (votes, None),
    };
    // The bar of today's hands stands under their counters, that of another day under its date. It is there before the
    // first hand, so that nothing below moves when one is raised.
    if day.is_none() {
        spread(app, ui, shown);
    }
    // Both are shown where they differ; the room decides. There is as much room with and without it, so that nothing moves.
    let proposal = votes.proposal().filter(|proposal| moment.verdict() != Some(*proposal));
    let proposed = |ui: &mut Ui, intents: &mut Vec<Intent>| {
        if let Some(proposal) = proposal
            && chip(ui, theme, &verdicts::take(proposal), None, None).clicked()
        {
            intents.push(Intent::Judge(vec![moment.id.clone()], Some(proposal)));
        }
    };
    let hands = verdicts::hands_of_day(shown, day);
    let row = |ui: &mut Ui, show: &mut dyn FnMut(&mut Ui)| {
        let size = vec2(ui.available_width(), ROW);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| show(ui));
    };
    if ui.available_width() < BESIDE {
        said(app, ui, &hands);
        row(ui, &mut |ui| proposed(ui, intents));
    } else {
        row(ui, &mut |ui| {
            proposed(ui, intents);
            said(app, ui, &hands);
        });
    }
    if day.is_some() {
        spread(app, ui, shown);
    }
}

/// What the hands say, in as many lines as it needs beside what they propose.
fn said(app: &App, ui: &mut Ui, text: &str) {
    const INDENT: f32 = 30.0;
    let ink = app.view.theme.ink2;
    let width = ui.available_width();
    let style = (font(size::SMALL, Weight::Regular), 20.0);
    let rows = rows_of(ui, text, style, ink, width - INDENT);
    let (line, response) =
        ui.allocate_exact_size(vec2(width, rows.size().y.max(ROW)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    paint_icon(ui, pos2(line.left() + 11.0, line.center().y), icon::VOTES, thin(18.0), ink);
    let at = pos2(line.left() + INDENT, line.center().y - rows.size().y / 2.0);
    ui.painter().galley(at, rows, ink);
}

/// A small face over each counter, where the large ones are out of sight.
pub(super) fn faces(app: &App, ui: &mut Ui) {
    const FACE: f32 = 26.0;
    let width = face_width(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        ui.spacing_mut().interact_size.y = FACE;
        for verdict in Verdict::ALL {
            let (rect, _) = ui.allocate_exact_size(vec2(width, FACE), Sense::hover());
            paint_face(ui, &app.view.theme, verdict, rect.center(), FACE);
        }
    });
}

/// The hands as parts of a bar, in the colours of the verdicts.
fn spread(app: &App, ui: &mut Ui, votes: Votes) {
    const HEIGHT: f32 = 8.0;
    let theme = &app.view.theme;
    let (bar, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, verdicts::hands(votes)));
    if votes == Votes::default() {
        ui.painter().rect_filled(bar, HEIGHT / 2.0, theme.chrome.sunk);
        if theme.chrome.has_outlines {
            outline(ui, bar, HEIGHT / 2.0, 1.0, theme.chrome.edge);
        }
        return;
    }
    let all: f32 = Verdict::ALL.iter().map(|verdict| of(votes, *verdict) as f32).sum();
    let some: Vec<Verdict> =
        Verdict::ALL.into_iter().filter(|verdict| of(votes, *verdict) > 0).collect();
    let room = bar.width() - 2.0 * (some.len() - 1) as f32;
    let mut left = bar.left();
    for verdict in some {
        let width = room * of(votes, verdict) as f32 / all;
        let part = Rect::from_min_size(pos2(left, bar.top()), vec2(width, HEIGHT));
        ui.painter().rect_filled(part, HEIGHT / 2.0, theme.verdict(verdict).disc);
        left += width + 2.0;
    }
}

/// How the room knows of the verdict: guessed, asked, watched, counted (A09).
pub(super) fn evidence(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    if moment.verdict().is_none() {
        return;
    }
    let theme = &app.view.theme;
    let chosen = moment.assessment_in_force().map(|entry| entry.evidence);
    let name = verdicts::how_do_we_know();
    let now: Option<Evidence> = segments(ui, theme, name, &verdicts::evidence(), chosen);
    if let Some(evidence) = now {
        intents.push(Intent::Evidence(moment.id.clone(), evidence));
    }
}

/// The hands of today, and those of the last day on which some were raised.
fn votes_of(moment: &Moment, today: Date) -> (Votes, Option<(Votes, Option<Date>)>) {
    let counts = |entry: &&Assessment| !entry.is_void || entry.is_hands_alone();
    let last = moment.assessments.iter().rev().find(counts);
    let last = last.and_then(|entry| Some((entry.votes?, entry.date)));
    match last {
        Some((votes, date)) if date == Some(today) => (votes, None),
        before => (Votes::default(), before),
    }
}

fn of(votes: Votes, verdict: Verdict) -> u32 {
    match verdict {
        Verdict::Miserable => votes.miserable,
        Verdict::Neutral => votes.neutral,
        Verdict::Magical => votes.magical,
    }
}

fn with(votes: Votes, verdict: Verdict, count: u32) -> Votes {
    match verdict {
        Verdict::Miserable => Votes { miserable: count, ..votes },
        Verdict::Neutral => Votes { neutral: count, ..votes },
        Verdict::Magical => Votes { magical: count, ..votes },
    }
}
