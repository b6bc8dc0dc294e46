//! From the verdict to what is aimed at (A13, R5), and where the priority stands (R4).

use egui::accesskit::Role;
use egui::{Align2, Popup, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::acts::plan::{Planning, breaks_r5};
use super::super::super::grounds::{Bed, bed};
use super::super::super::intent::Intent;
use super::super::super::rows::{Lead, Row, clear_of_edges};
use super::super::super::session::Station;
use super::super::super::style::{font, radius, size};
use super::super::super::widgets::{
    filled, focus_ring, galley, label, paint_icon, paint_line, pointed, rows_of, thin,
};
use super::super::judged::verdict_or_not;
use crate::layout::text::Weight;
use crate::model::{Moment, PriorityState, Verdict, priority_state};
use crate::paint::{Theme, icons};
use crate::words::{self as all_words, plan as words};

const HEIGHT: f32 = 52.0;

/// Draws the row from face to face, and the state under it; of what nobody has judged the row says it all.
pub(super) fn show(app: &App, ui: &mut Ui, moment: &Moment, intents: &mut Vec<Intent>) {
    match moment.verdict() {
        None => judge_first(app, ui, intents),
        Some(verdict) => faces(app, ui, moment, verdict, intents),
    }
    if breaks_r5(moment.verdict(), moment.effective_target()) {
        ui.add_space(6.0);
        let theme = &app.view.theme;
        label(ui, words::target_not_above(), size::SMALL, Weight::Regular, theme.ink2);
    }
    ui.add_space(4.0);
    state(app, ui, moment);
}

/// A moment without a verdict has nothing to aim from.
fn judge_first(app: &App, ui: &mut Ui, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::click());
    let name = words::judge_first();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    pointed(ui, &response);
    bed(ui, theme, rect, radius::CHIP, Bed::Sunk, &response);
    verdict_or_not(app, ui, None, pos2(rect.left() + 28.0, rect.center().y), 28.0);
    let at = pos2(rect.left() + 54.0, rect.center().y);
    let style = font(size::SMALL, Weight::Bold);
    paint_line(ui, at, name, style, theme.ink, rect.right() - 12.0 - at.x);
    focus_ring(ui, &response, radius::CHIP, theme);
    if response.clicked() {
        intents.push(Intent::Station(Station::Verdicts));
    }
}

fn faces(app: &App, ui: &mut Ui, moment: &Moment, verdict: Verdict, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let target = moment.effective_target();
    // What is magical is kept so; there is nothing to choose, unless a file says something else.
    let is_kept =
        verdict == Verdict::Magical && target.is_none_or(|target| target == Verdict::Magical);
    let sense = if is_kept { Sense::hover() } else { Sense::click() };
    let word = target.is_none().then_some(words::which_target());
    let second = if is_kept { Some(words::keep_it_so()) } else { word };
    let is_one_row = has_room(ui, theme, verdict, target, second);
    let height = if is_one_row { HEIGHT } else { 2.0 * HEIGHT - 12.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    let role = if is_kept { Role::Label } else { Role::ComboBox };
    let name = match is_kept {
        true => format!("{}: {}", all_words::verdict(verdict), words::keep_it_so()),
        false => words::target(verdict, target),
    };
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    pointed(ui, &response);
    bed(ui, theme, rect, radius::CHIP, Bed::Sunk, response.hovered() && !is_kept);
    // Where both do not fit beside each other, the second stands under the first.
    let first = rect.with_max_y(rect.top() + HEIGHT);
    let last = rect.with_min_y(rect.bottom() - HEIGHT);
    let left = face_and_word(app, ui, rect.left() + 12.0, first, Some(verdict), None);
    if is_kept {
        shield(app, ui, last);
    } else {
        let gap = if rect.width() < 280.0 { 16.0 } else { 24.0 };
        let left = if is_one_row { left } else { rect.left() + 4.0 };
        let at = pos2(left + gap, last.center().y);
        paint_icon(ui, at, icons::chrome::RIGHT, thin(20.0), theme.ink2);
        face_and_word(app, ui, left + 2.0 * gap, last, target, word);
        focus_ring(ui, &response, radius::CHIP, theme);
        let popup = Popup::menu(&response).gap(6.0).width(rect.width().max(220.0));
        clear_of_edges(ui, popup).show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            menu(app, ui, moment, verdict, intents);
        });
    }
}

/// True if both verdicts fit into one row with their words.
fn has_room(
    ui: &Ui,
    theme: &Theme,
    verdict: Verdict,
    target: Option<Verdict>,
    second: Option<&str>,
) -> bool {
    /// Faces, gaps and edges, at their narrowest.
    const BESIDES: f32 = 2.0 * 34.0 + 32.0 + 22.0;
    let second = second.or_else(|| target.map(all_words::verdict)).unwrap_or_default();
    let words = [all_words::verdict(verdict), second];
    let width = |word| galley(ui, word, font(size::SMALL, Weight::Bold), theme.ink).size().x;
    words.into_iter().map(width).sum::<f32>() + BESIDES <= ui.available_width()
}

/// The faces that may be aimed at, and none.
fn menu(app: &App, ui: &mut Ui, moment: &Moment, verdict: Verdict, intents: &mut Vec<Intent>) {
    let theme = &app.view.theme;
    let legal = verdict.legal_targets().iter().map(|target| Some(*target));
    for target in legal.chain([None]) {
        let word = target.map_or(words::no_target(), all_words::verdict);
        let row = Row::new(word, Lead::Icon(' ')).show(ui, theme);
        let face = pos2(row.rect.left() + 23.0, row.rect.center().y);
        verdict_or_not(app, ui, target, face, 26.0);
        if row.clicked() {
            intents.push(Planning::Target(moment.id.clone(), target).into());
            // By key it would stay open.
            ui.close();
        }
    }
}

/// A face and its word from `left` on; returns where the word ends.
fn face_and_word(
    app: &App,
    ui: &Ui,
    left: f32,
    rect: Rect,
    verdict: Option<Verdict>,
    word: Option<&str>,
) -> f32 {
    let theme = &app.view.theme;
    let face = if rect.width() < 280.0 { 26.0 } else { 32.0 };
    let middle = rect.center().y;
    verdict_or_not(app, ui, verdict, pos2(left + face / 2.0, middle), face);
    let word = word.or_else(|| verdict.map(all_words::verdict)).unwrap_or(all_words::not_yet());
    let words = galley(ui, word, font(size::SMALL, Weight::Bold), theme.ink);
    let at = left + face + 8.0;
    let end = at + words.size().x;
    ui.painter().galley(pos2(at, middle - words.size().y / 2.0), words, theme.ink);
    end
}

/// "Keep it so" with the shield, at the right.
fn shield(app: &App, ui: &Ui, rect: Rect) {
    let theme = &app.view.theme;
    let at = pos2(rect.right() - 16.0, rect.center().y);
    let style = font(size::SMALL, Weight::Medium);
    let drawn = ui.painter().text(at, Align2::RIGHT_CENTER, words::keep_it_so(), style, theme.ink2);
    let icon = icons::state(PriorityState::Protect);
    paint_icon(ui, pos2(drawn.left() - 18.0, at.y), icon, filled(20.0), theme.ink2);
}

/// Where the priority stands, always in view (R4).
fn state(app: &App, ui: &mut Ui, moment: &Moment) {
    let theme = &app.view.theme;
    if !app.document.wall().priorities.contains(&moment.id) {
        label(ui, words::no_priority(), size::SMALL, Weight::Regular, theme.ink3);
        ui.add_space(6.0);
        return;
    }
    let state = priority_state(moment);
    if state == PriorityState::ToAssess {
        // The row above has just said so.
        return;
    }
    let name = format!("{}: {}", crate::words::minutes::state(), all_words::state(state));
    let meaning = words::meaning_of(moment, state);
    let width =
        |text: &str, weight| galley(ui, text, font(size::SMALL, weight), theme.ink).size().x;
    let both = width(all_words::state(state), Weight::Bold) + width(&meaning, Weight::Regular);
    // What it means goes under it where it would be cut.
    let is_cut = both + 43.0 > ui.available_width();
    let style = (font(size::SMALL, Weight::Regular), 20.0);
    let under = is_cut.then(|| {
        let room = ui.available_width() - 33.0;
        rows_of(ui, &meaning, style, theme.ink3, room)
    });
    let height = 36.0 + under.as_ref().map_or(0.0, |under| under.size().y);
    let wanted = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let middle = rect.top() + 18.0;
    let icon = icons::state(state);
    paint_icon(ui, pos2(rect.left() + 11.0, middle), icon, filled(20.0), theme.ink2);
    let at = pos2(rect.left() + 33.0, middle);
    let style = font(size::SMALL, Weight::Bold);
    let width = paint_line(ui, at, all_words::state(state), style, theme.ink, rect.width() - 33.0);
    if let Some(under) = under {
        ui.painter().galley(pos2(at.x, rect.top() + 32.0), under, theme.ink3);
        return;
    }
    let meaning_at = pos2(at.x + width + 10.0, middle);
    let style = font(size::SMALL, Weight::Regular);
    paint_line(ui, meaning_at, &meaning, style, theme.ink3, rect.right() - meaning_at.x);
}
