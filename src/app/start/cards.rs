//! The cards of the start screen: a wall a crash left behind, one that was open, a sample.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Galley, Layout, Rect, Response, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::super::acts::elsewhere::recovered_line;
use super::super::acts::paths::file_title;
use super::super::acts::starting::StartAct;
use super::super::controls::wrapped;
use super::super::grounds::Bed;
use super::super::intent::Intent;
use super::super::panels::balanced;
use super::super::pressing::Touch;
use super::super::style::{font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{
    ButtonLook, TextButton, bold_icon, dashed, focus_ring, galley, outline, paint_face, paint_icon,
    paint_line, pointed, rows_of, shadows, thin,
};
use super::glance::{SHAPE, blank};
use super::page::Page;
use crate::layout::text::Weight;
use crate::model::Verdict;
use crate::paint::Theme;
use crate::paint::icons::chrome as icon;
use crate::samples::Sample;
use crate::storage::RecoveryCopy;
use crate::words::{start as words, window};

/// In a wider window there are three columns of larger cards.
const VAST: f32 = 2400.0;
/// The least and the largest width of a card, there and elsewhere, in points.
const VAST_CARD: (f32, f32) = (500.0, 660.0);
const CARD: (f32, f32) = (280.0, 440.0);
const GAP: f32 = 24.0;

/// How wide all cards are together at the most, where that is less than the window offers.
pub(super) fn widest(window: f32) -> Option<f32> {
    (window > VAST).then_some(3.0 * VAST_CARD.1 + 2.0 * GAP)
}

/// How many cards stand side by side, and how wide each is.
fn columns(ui: &Ui) -> (usize, f32) {
    let room = ui.available_width();
    let (least, most) = if ui.content_rect().width() > VAST { VAST_CARD } else { CARD };
    let columns = ((room + GAP) / (least + GAP)).floor().clamp(1.0, 4.0);
    let width = ((room - GAP * (columns - 1.0)) / columns).min(most);
    (columns as usize, width)
}

/// Cards side by side, as many as fit, all of one width. Each is shown with those of its row.
pub(super) fn grid<T>(ui: &mut Ui, cards: &[T], mut show: impl FnMut(&mut Ui, &T, &[T], f32)) {
    let room = ui.available_width();
    let (columns, width) = columns(ui);
    for (number, row) in cards.chunks(columns).enumerate() {
        let top = ui.cursor().min;
        let mut bottom = top.y;
        for (column, card) in row.iter().enumerate() {
            let corner = pos2(top.x + (width + GAP) * column as f32, top.y);
            let place = Rect::from_min_size(corner, vec2(width, f32::INFINITY));
            let builder = UiBuilder::new().id_salt((number, column)).max_rect(place);
            let shown = ui.scope_builder(builder.layout(Layout::default()), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 0.0;
                show(ui, card, row, width);
            });
            bottom = bottom.max(shown.response.rect.bottom());
        }
        ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + room, bottom)));
        ui.add_space(20.0);
    }
}

/// A card's title in its lines.
fn titled(page: &Page<'_>, ui: &Ui, title: &str, width: f32) -> Arc<Galley> {
    let style = (font(size::TITLE, Weight::Bold), 24.0);
    rows_of(ui, title, style, page.app.view.theme.ink, width)
}

/// How high the titles of a row of cards are: what stands under them stands in one line.
fn tallest(page: &Page<'_>, ui: &Ui, titles: impl Iterator<Item = String>, width: f32) -> f32 {
    titles.map(|title| titled(page, ui, &title, width).size().y).fold(0.0, f32::max)
}

/// What a wall is called: by itself if it could be read, else by its file.
fn title_of(page: &Page<'_>, file: &Path) -> String {
    let glance = page.start.file(file).and_then(|seen| seen.as_ref().ok());
    glance.map_or_else(|| file_title(file), |glance| glance.title.clone())
}

/// A wall that was open: its picture, its name, when and how much.
pub(super) fn wall(
    page: &Page<'_>,
    ui: &mut Ui,
    file: &Path,
    row: &[&PathBuf],
    width: f32,
    intents: &mut Vec<Intent>,
) {
    let theme = &page.app.view.theme;
    let is_open = page.app.document.file() == Some(file);
    let glance = page.start.file(file).and_then(|seen| seen.as_ref().ok());
    let title = title_of(page, file);
    let picture = vec2(width, (width / SHAPE).round());
    let has_faces = glance.is_some_and(|glance| glance.magical.is_some());
    let name = titled(page, ui, &title, width);
    let titles = tallest(page, ui, row.iter().map(|file| title_of(page, file)), width);
    let below = if has_faces { 58.0 } else { 28.0 };
    let height = picture.y + 12.0 + titles + below;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    describe(ui, &response, &title, page, file);
    pointed(ui, &response);
    let frame = Rect::from_min_size(rect.min, picture);
    picture_of(ui, theme, glance, frame, &response);
    let name_at = pos2(rect.left(), frame.bottom() + 12.0);
    let line_at = name_at + vec2(0.0, titles + 14.0);
    ui.painter().galley(name_at, name, theme.ink);
    if let Some(glance) = glance {
        faces(page, ui, glance, line_at + vec2(0.0, 29.0), width);
    }
    let room = if is_open { width - open_now(page, ui, line_at, width) } else { width };
    let line = glance.map_or(words::reading(), |glance| glance.line.as_str());
    paint_line(ui, line_at, line, font(size::SMALL, Weight::Regular), theme.ink3, room);
    ring_round(ui, &response, theme);
    if response.clicked() {
        intents.push(match is_open {
            true => StartAct::Leave.into(),
            false => Intent::Open(file.to_path_buf()),
        });
    }
}

/// A wall that is not where it was, or cannot be read: its name, why, and the way off the list.
pub(super) fn missing(page: &Page<'_>, ui: &mut Ui, file: &Path, intents: &mut Vec<Intent>) {
    /// Before the words, past the icon.
    const INDENT: f32 = 66.0;
    const EDGE: f32 = 16.0;
    let Some(Err(problem)) = page.start.file(file) else { return };
    let theme = &page.app.view.theme;
    let (columns, card) = columns(ui);
    let width = (card + GAP) * columns as f32 - GAP;
    let off = TextButton::new(words::take_off_word(), ButtonLook::Outline);
    let taken = off.width(ui);
    let room = width - INDENT - taken - EDGE - 24.0;
    let title = file_title(file);
    let name = rows_of(ui, &title, (font(size::H3, Weight::Bold), 24.0), theme.ink, room);
    let style = (font(size::SMALL, Weight::Regular), 20.0);
    let why = rows_of(ui, problem, style, theme.ink2, room);
    let inside = name.size().y + why.size().y;
    let wanted = vec2(width, (inside + 36.0).max(88.0));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    describe(ui, &response, &title, page, file);
    pointed(ui, &response);
    if response.hovered() {
        ui.painter().rect_filled(rect, radius::CARD, theme.chrome.hovered);
    }
    dashed(ui, theme, rect, radius::CARD, theme.dashed);
    let mark = pos2(rect.left() + 37.0, rect.center().y);
    paint_icon(ui, mark, icon::WARNING, thin(26.0), theme.ink2);
    let at = pos2(rect.left() + INDENT, rect.center().y - inside / 2.0);
    let below = at + vec2(0.0, name.size().y);
    ui.painter().galley(at, name, theme.ink);
    ui.painter().galley(below, why, theme.ink2);
    focus_ring(ui, &response, radius::CARD, theme);
    if response.clicked() {
        intents.push(Intent::Open(file.to_path_buf()));
    }
    let corner = pos2(rect.right() - EDGE - taken, rect.center().y - 22.0);
    let place = Rect::from_min_size(corner, vec2(taken, 44.0));
    let off = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| off.show(ui, theme)).inner;
    ui.accesskit_node_builder(off.id, |node| node.set_label(words::take_off(&title)));
    if off.clicked() {
        intents.push(StartAct::TakeOff(file.to_path_buf()).into());
    }
}

/// The picture of a card, which lifts under the pointer.
fn picture_of(
    ui: &Ui,
    theme: &Theme,
    glance: Option<&super::Glance>,
    frame: Rect,
    card: &Response,
) {
    if card.hovered() {
        shadows(ui, frame, radius::CARD, &theme.chrome.hover_shadows);
    }
    match glance {
        Some(glance) => glance.paint(ui, theme, frame),
        None => blank(ui, theme, frame),
    }
    if card.hovered() && theme.chrome.has_outlines {
        // There are no shadows.
        outline(ui, frame, radius::CARD, Touch::Over.line(theme, 1.0), theme.chrome.edge);
    }
}

/// The focus ring of a card whose words begin where it does: so far out that it comes close to none of them.
fn ring_round(ui: &Ui, response: &Response, theme: &Theme) {
    const AIR: f32 = 8.0;
    let wider = Response { rect: response.rect.expand(AIR), ..response.clone() };
    focus_ring(ui, &wider, radius::CARD + AIR, theme);
}

/// How many moments were magical, and over the rounds.
fn faces(page: &Page<'_>, ui: &Ui, glance: &super::Glance, at: egui::Pos2, width: f32) {
    let theme = &page.app.view.theme;
    let Some(magical) = &glance.magical else { return };
    paint_face(ui, theme, Verdict::Magical, at + vec2(11.0, 0.0), 22.0);
    let left = at + vec2(30.0, 0.0);
    let style = font(size::SMALL, Weight::Medium);
    let taken = paint_line(ui, left, magical, style, theme.ink2, width - 30.0);
    if let Some(since) = &glance.since {
        let at = left + vec2(taken + 8.0, 0.0);
        let style = font(size::SMALL, Weight::Bold);
        let ink = theme.verdict(Verdict::Magical).word;
        paint_line(ui, at, since, style, ink, width - 38.0 - taken);
    }
}

/// Everything a card says, to those who do not see it.
fn describe(ui: &Ui, response: &Response, title: &str, page: &Page<'_>, file: &Path) {
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    let place = file.display().to_string();
    let (line, more) = match page.start.file(file) {
        None => (words::reading().to_owned(), Vec::new()),
        Some(Err(problem)) => (problem.clone(), Vec::new()),
        Some(Ok(glance)) => {
            let more = [&glance.magical, &glance.since].into_iter().flatten().cloned().collect();
            (glance.line.clone(), more)
        }
    };
    let described = words::described(&line, &more, &place);
    ui.accesskit_node_builder(response.id, |node| node.set_description(described));
    response.clone().tooltip(&page.app.view.theme, place);
}

/// Says at the end of a card's line that this wall lies under the start screen; returns what it takes of the width.
fn open_now(page: &Page<'_>, ui: &Ui, line: egui::Pos2, width: f32) -> f32 {
    const BEFORE: f32 = 8.0;
    let theme = &page.app.view.theme;
    let text =
        galley(ui, words::open_now(), font(size::TINY, Weight::Medium), theme.chrome.accent_ink);
    let size = text.size() + vec2(20.0, 8.0);
    let corner = pos2(line.x + width - size.x, line.y - size.y / 2.0);
    let tag = Rect::from_min_size(corner, size);
    ui.painter().rect_filled(tag, tag.height() / 2.0, theme.chrome.accent_soft);
    ui.painter().galley(tag.min + vec2(10.0, 4.0), text, theme.chrome.accent_ink);
    size.x + BEFORE
}

/// A sample as a wall of its own, where there are no others to be seen.
pub(super) fn large_sample(
    page: &Page<'_>,
    ui: &mut Ui,
    sample: Sample,
    row: &[Sample],
    width: f32,
    intents: &mut Vec<Intent>,
) {
    let theme = &page.app.view.theme;
    let glance = page.start.sample(sample);
    let title_of = |sample: Sample| {
        page.start.sample(sample).map_or(sample.name(), |glance| glance.title.as_str())
    };
    let title = title_of(sample);
    let line = glance.map_or("", |glance| glance.counted.as_str());
    let picture = vec2(width, (width / SHAPE).round());
    let name = titled(page, ui, title, width);
    let titles = row.iter().map(|sample| title_of(*sample).to_owned());
    let titles = tallest(page, ui, titles, width);
    let wanted = vec2(width, picture.y + 12.0 + titles + 28.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    ui.accesskit_node_builder(response.id, |node| node.set_description(line));
    pointed(ui, &response);
    let frame = Rect::from_min_size(rect.min, picture);
    picture_of(ui, theme, glance, frame, &response);
    let name_at = pos2(rect.left(), frame.bottom() + 12.0);
    let line_at = name_at + vec2(0.0, titles + 14.0);
    ui.painter().galley(name_at, name, theme.ink);
    paint_line(ui, line_at, line, font(size::SMALL, Weight::Regular), theme.ink3, width);
    ring_round(ui, &response, theme);
    if response.clicked() {
        intents.push(Intent::OpenSample(sample));
    }
}

/// A sample, small beside its name.
pub(super) fn sample(
    page: &Page<'_>,
    ui: &mut Ui,
    sample: Sample,
    width: f32,
    intents: &mut Vec<Intent>,
) {
    let theme = &page.app.view.theme;
    let small = vec2(84.0, 56.0) * (width / CARD.1).clamp(1.0, VAST_CARD.1 / CARD.1);
    let glance = page.start.sample(sample);
    let title = glance.map_or(sample.name(), |glance| glance.title.as_str());
    let line = glance.map_or("", |glance| glance.counted.as_str());
    let text_width = width - small.x - 44.0;
    let style = (font(size::H3, Weight::Bold), 22.0);
    let name = rows_of(ui, title, style.clone(), theme.ink, text_width);
    // All of one height, the one that the longest name needs.
    let others = Sample::ALL.iter().filter_map(|other| page.start.sample(*other));
    let heights = others
        .map(|other| rows_of(ui, &other.title, style.clone(), theme.ink, text_width).size().y);
    let tallest = heights.fold(name.size().y, f32::max);
    let height = (tallest + 22.0 + 28.0).max(small.y + 32.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    ui.accesskit_node_builder(response.id, |node| node.set_description(line));
    pointed(ui, &response);
    let touch = Touch::of(&response);
    ui.painter().rect_filled(rect, radius::CARD, touch.fill(theme, theme.chrome.raised));
    outline(ui, rect, radius::CARD, touch.line(theme, 1.0), theme.chrome.line);
    let corner = pos2(rect.left() + 16.0, rect.center().y - small.y / 2.0);
    let frame = Rect::from_min_size(corner, small);
    match glance {
        Some(glance) => glance.paint(ui, theme, frame),
        None => blank(ui, theme, frame),
    }
    let left = frame.right() + 14.0;
    let top = rect.center().y - (name.size().y + 22.0) / 2.0;
    let line_at = pos2(left, top + name.size().y + 11.0);
    ui.painter().galley(pos2(left, top), name, theme.ink);
    let quiet = font(size::SMALL, Weight::Regular);
    paint_line(ui, line_at, line, quiet, theme.ink3, text_width);
    focus_ring(ui, &response, radius::CARD, theme);
    if response.clicked() {
        intents.push(Intent::OpenSample(sample));
    }
}

/// The walls that a crash left behind, the last one first.
pub(super) fn recovered(page: &Page<'_>, ui: &mut Ui, intents: &mut Vec<Intent>) {
    for (place, copy) in page.start.recovered.iter().enumerate() {
        if place > 0 {
            ui.add_space(12.0);
        }
        ui.push_id(&copy.path, |ui| one_recovered(page, ui, copy, place == 0, intents));
    }
}

fn one_recovered(
    page: &Page<'_>,
    ui: &mut Ui,
    copy: &RecoveryCopy,
    is_last: bool,
    intents: &mut Vec<Intent>,
) {
    /// Before the words, past the icon.
    const INDENT: f32 = 66.0;
    /// With less room for them the buttons stand under the words.
    const LEAST: f32 = 320.0;
    let theme = &page.app.view.theme;
    let room = ui.available_width();
    let answers = answers(is_last);
    let taken: f32 = answers.iter().map(|answer| answer.0.width(ui) + 4.0).sum();
    let is_one_row = room - INDENT - taken - 24.0 >= LEAST;
    let width = if is_one_row { room - INDENT - taken - 24.0 } else { room - INDENT - 16.0 };
    let said = window::still_open(&window::shown_title(&copy.wall.title));
    let said = balanced(ui, &said, font(size::H3, Weight::Bold), 24.0, width);
    let line = recovered_line(copy, page.app.outside.now().today);
    let under = (font(size::SMALL, Weight::Regular), 20.0);
    let under = rows_of(ui, &line, under, theme.ink2, width);
    let inside = said.size().y + under.size().y;
    let below = if is_one_row { 0.0 } else { rows_taken(ui, &answers, width) };
    let wanted = vec2(room, (inside + 36.0).max(88.0) + below);
    let (rect, card) = ui.allocate_exact_size(wanted, Sense::hover());
    let name = format!("{}. {line}", said.text());
    card.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    ui.painter().rect_filled(rect, radius::CARD, theme.chrome.accent_soft);
    let edge = Bed::Chosen.stroke(theme);
    outline(ui, rect, radius::CARD, edge.width, edge.color);
    let top = rect.with_max_y(rect.bottom() - below);
    let at = pos2(rect.left() + INDENT, top.center().y - inside / 2.0);
    let middle = if is_one_row { top.center().y } else { at.y + 12.0 };
    let mark = pos2(rect.left() + 37.0, middle);
    paint_icon(ui, mark, icon::CLOCK, bold_icon(26.0), theme.chrome.accent);
    let under_at = at + vec2(0.0, said.size().y);
    ui.painter().galley(at, said, theme.ink);
    ui.painter().galley(under_at, under, theme.ink2);
    if let Some(file) = &copy.file {
        card.tooltip(theme, file.display().to_string());
    }
    let place = match is_one_row {
        true => Rect::from_min_max(
            pos2(rect.right() - taken - 12.0, rect.center().y - 22.0),
            pos2(rect.right() - 16.0, rect.center().y + 22.0),
        ),
        false => Rect::from_min_max(
            // Words without a ground begin where the sentence does.
            pos2(at.x - 16.0, top.bottom() - 12.0),
            pos2(rect.right() - 16.0, rect.bottom()),
        ),
    };
    ui.scope_builder(UiBuilder::new().id_salt("answers").max_rect(place), |ui| {
        wrapped(ui, 4.0, |ui| {
            for (button, act) in answers {
                let is_main = button.look != ButtonLook::Plain;
                let response = button.show(ui, theme);
                if is_main {
                    page.first_focus(&response, is_last, intents);
                }
                if response.clicked() {
                    intents.push(act(copy));
                }
            }
        });
    });
}

type Answer = (TextButton<'static>, fn(&RecoveryCopy) -> Intent);

/// What can be done with it, the main one last.
fn answers(is_last: bool) -> [Answer; 3] {
    // What was open last is most likely what is looked for.
    let look = if is_last { ButtonLook::Accent } else { ButtonLook::Outline };
    let plain = |text| TextButton::new(text, ButtonLook::Plain);
    [
        (plain(window::throw_away()), |copy| Intent::ThrowAway(Box::new(copy.clone()))),
        (plain(window::not_now()), |copy| StartAct::NotNow(copy.path.clone()).into()),
        (TextButton::new(window::bring_back(), look), |copy| {
            Intent::Recover(Box::new(copy.clone()))
        }),
    ]
}

/// How high they are under the words.
fn rows_taken(ui: &Ui, answers: &[Answer], width: f32) -> f32 {
    let mut rows = 1.0;
    let mut left = width + 16.0;
    for (button, _) in answers {
        let own = button.width(ui) + 4.0;
        if own > left {
            (rows, left) = (rows + 1.0, width + 16.0);
        }
        left -= own;
    }
    rows * 48.0
}
