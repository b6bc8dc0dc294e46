//! How the photo is wanted, how it reads in print, and what to know before it is sent.

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::super::super::App;
use super::super::super::controls::{halves, segments, segments_bare, switch, switch_with};
use super::super::super::grounds::{Bed, bed};
use super::super::super::intent::Intent;
use super::super::super::style::{font, radius, size};
use super::super::super::tooltip::HasTooltip;
use super::super::super::widgets::{focus_ring, outline, paint_icon, pointed, rows_of, thin};
use crate::app::photo::{PhotoAct, Proof, paper};
use crate::export::SMALL_CAPITALS_PX;
use crate::layout::text::Weight;
use crate::layout::{Legibility, Paper};
use crate::model::counts;
use crate::paint::Theme;
use crate::paint::icons::chrome as icon;
use crate::storage::{PhotoChoices, PhotoFormat, PhotoShape, PhotoSharpness};
use crate::words::{close, photo as words};

/// From a control to the next.
const SPACING: f32 = 8.0;
/// Height of a heading.
const HEADING: f32 = 28.0;

/// A paper, how wide the photo is on it in millimetres, and how it reads.
type Print = (Paper, f32, Legibility);

/// Between two columns of them.
pub(super) const BETWEEN: f32 = 32.0;

/// Shows them, in two columns where they stand under the picture.
pub(super) fn show(app: &App, ui: &mut Ui, has_columns: bool, intents: &mut Vec<Intent>) {
    let before = app.preferences.photo;
    let mut now = before;
    // Where little of it is in view everything is closer together, so that what leaves the room is seen.
    let is_low = !has_columns && ui.clip_rect().height() < 600.0;
    let theme = &app.view.theme;
    ui.spacing_mut().item_spacing.y = SPACING;
    if has_columns {
        halves(ui, BETWEEN, |ui, column| match column {
            0 => {
                file_and_shape(ui, theme, is_low, &mut now);
                size_of(ui, theme, is_low, &mut now);
            }
            _ => {
                printed(app, ui, is_low);
                sent(app, ui, &mut now);
            }
        });
    } else {
        file_and_shape(ui, theme, is_low, &mut now);
        printed(app, ui, is_low);
        size_of(ui, theme, is_low, &mut now);
        sent(app, ui, &mut now);
    }
    if now != before {
        intents.push(PhotoAct::Choose(now).into());
    }
}

fn file_and_shape(ui: &mut Ui, theme: &Theme, is_low: bool, choices: &mut PhotoChoices) {
    let formats = [
        (PhotoFormat::Picture, words::picture()),
        (PhotoFormat::Pdf, words::pdf()),
        (PhotoFormat::Poster, words::poster()),
        (PhotoFormat::Svg, words::svg()),
    ];
    if let Some(format) = segments_bare(ui, theme, words::file(), &formats, Some(choices.format)) {
        choices.format = format;
    }
    section(ui, is_low);
    shape(ui, theme, choices);
    section(ui, is_low);
}

/// What goes along, what to know before it is sent, and what it looks like.
fn sent(app: &App, ui: &mut Ui, choices: &mut PhotoChoices) {
    let theme = &app.view.theme;
    ui.spacing_mut().item_spacing.y = 4.0;
    goes_along(app, ui, choices);
    let proof = app.session.photo.proof.as_ref().and_then(|proof| proof.as_ref().ok());
    let warnings = warnings(app, proof);
    for warning in &warnings {
        to_know(ui, theme, warning);
    }
    if !warnings.is_empty() {
        ui.add_space(8.0);
    }
    switch(ui, theme, words::dark(), &mut choices.is_dark);
    switch(ui, theme, words::transparent(), &mut choices.is_transparent);
}

/// Whether the parked notes are to be seen, where there are any.
fn parked(app: &App, ui: &mut Ui, choices: &mut PhotoChoices) {
    if app.document.wall().parked().next().is_none() {
        return;
    }
    let has_wall = choices.format == PhotoFormat::Picture && choices.with_wall;
    let why = if has_wall && !choices.with_parked { words::parked_inside() } else { "" };
    switch_with(ui, &app.view.theme, words::parked(), why, &mut choices.with_parked);
}

/// What leaves the room besides the picture. It stands over what is only found out while the picture is drawn, so that
/// it stays where it is when that is known.
fn goes_along(app: &App, ui: &mut Ui, choices: &mut PhotoChoices) {
    let theme = &app.view.theme;
    if choices.format == PhotoFormat::Picture {
        let is_on = &mut choices.with_wall;
        switch_with(ui, theme, words::with_wall(), words::with_wall_why(), is_on);
    }
    if !app.document.wall().priorities.is_empty() && choices.format != PhotoFormat::Poster {
        let (text, why) = match choices.format {
            PhotoFormat::Pdf => (words::more_pages(), words::more_pages_why()),
            _ => (words::with_priorities(), words::with_priorities_why()),
        };
        switch_with(ui, theme, text, why, &mut choices.with_priorities);
    }
    parked(app, ui, choices);
}

/// Between two parts (tokens 3).
fn section(ui: &mut Ui, is_low: bool) {
    let gap = if is_low { 14.0 } else { 24.0 };
    ui.add_space(gap - SPACING);
}

/// The heading of a part, with a quiet word at its right.
fn heading(ui: &mut Ui, theme: &Theme, text: &str, aside: &str) {
    let (row, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEADING), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    let bold = font(size::H3, Weight::Bold);
    ui.painter().text(row.left_center(), Align2::LEFT_CENTER, text, bold, theme.ink);
    let quiet = font(size::SMALL, Weight::Regular);
    ui.painter().text(row.right_center(), Align2::RIGHT_CENTER, aside, quiet, theme.ink3);
}

/// How many pixels, where it has any; of a poster the sheets.
fn size_of(ui: &mut Ui, theme: &Theme, is_low: bool, choices: &mut PhotoChoices) {
    match choices.format {
        PhotoFormat::Picture => {
            let sizes = [
                (PhotoSharpness::Small, words::small()),
                (PhotoSharpness::Sharp, words::sharp()),
                (PhotoSharpness::Print, words::print()),
            ];
            heading(ui, theme, words::size(), "");
            let chosen = Some(choices.sharpness);
            if let Some(now) = segments_bare(ui, theme, words::size(), &sizes, chosen) {
                choices.sharpness = now;
            }
        }
        PhotoFormat::Poster => {
            heading(ui, theme, words::poster_on(), "");
            let sheets = [(false, "A4"), (true, "A3")];
            let chosen = Some(choices.poster_on_a3);
            if let Some(now) = segments_bare(ui, theme, words::poster_on(), &sheets, chosen) {
                choices.poster_on_a3 = now;
            }
        }
        PhotoFormat::Pdf | PhotoFormat::Svg => return,
    }
    section(ui, is_low);
}

/// The four shapes as tiles, and which sheet it is where that is left open.
fn shape(ui: &mut Ui, theme: &Theme, choices: &mut PhotoChoices) {
    heading(ui, theme, words::shape(), "");
    let is_sheet = |shape| matches!(shape, PhotoShape::A4 | PhotoShape::A3 | PhotoShape::A1);
    let sheet = if is_sheet(choices.shape) { choices.shape } else { PhotoShape::A3 };
    // Each with its outline, in points.
    let tiles = [
        (PhotoShape::Screen, words::screen(), vec2(64.0, 36.0)),
        (sheet, words::sheet_sizes(), vec2(58.0, 41.0)),
        (PhotoShape::FlipChart, words::flip_chart(), vec2(30.0, 43.0)),
        (PhotoShape::Line, words::one_line(), vec2(76.0, 14.0)),
    ];
    const GAP: f32 = 12.0;
    let width = (ui.available_width() - 3.0 * GAP) / 4.0;
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), 104.0), Sense::hover());
    for (place, (shape, text, paper)) in tiles.into_iter().enumerate() {
        let left = row.left() + place as f32 * (width + GAP);
        let tile = Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height()));
        let response = ui.interact(tile, ui.scope_id().with(("shape", place)), Sense::click());
        let is_on = choices.shape == shape;
        let name = format!("{}: {text}", words::shape());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_on, &name));
        pointed(ui, &response);
        bed(ui, theme, tile, radius::CHIP, Bed::of(is_on), &response);
        if is_on {
            outline(ui, tile, radius::CHIP, 2.0, theme.chrome.accent);
        }
        let line = if is_on { theme.chrome.accent } else { theme.ink };
        let paper = paper * (width / 99.0).min(1.0);
        let sheet = Rect::from_center_size(pos2(tile.center().x, tile.top() + 42.0), paper);
        ui.painter().rect_filled(sheet, radius::FINE, theme.chrome.raised);
        outline(ui, sheet, radius::FINE, 2.0, line);
        let weight = if is_on { Weight::Bold } else { Weight::Medium };
        let at = pos2(tile.center().x, tile.bottom() - 20.0);
        let style = font(if width < 92.0 { size::TINY } else { size::SMALL }, weight);
        ui.painter().text(at, Align2::CENTER_CENTER, text, style, theme.ink);
        focus_ring(ui, &response, radius::CHIP, theme);
        if response.clicked() {
            choices.shape = shape;
        }
    }
    // A poster is put together of sheets that are chosen below.
    if is_sheet(choices.shape) && choices.format != PhotoFormat::Poster {
        let sheets = [(PhotoShape::A4, "A4"), (PhotoShape::A3, "A3"), (PhotoShape::A1, "A1")];
        if let Some(sheet) = segments(ui, theme, words::sheet(), &sheets, Some(choices.shape)) {
            choices.shape = sheet;
        }
    }
}

/// How it reads on paper (tokens 4.5). While the picture is drawn for the first time its place is kept free.
fn printed(app: &App, ui: &mut Ui, is_low: bool) {
    let theme = &app.view.theme;
    if app.preferences.photo.format == PhotoFormat::Poster {
        // It is put together of sheets, each of which reads alike.
        return;
    }
    let (prints, is_known) = match &app.session.photo.proof {
        Some(Ok(proof)) => (proof.drawn.prints.clone(), true),
        Some(Err(_)) => return,
        None => (expected(app.preferences.photo.shape), false),
    };
    if is_low {
        in_one_row(ui, theme, &prints, is_known);
    } else {
        heading(ui, theme, words::printed(), words::smallest());
        ui.spacing_mut().item_spacing.y = 0.0;
        for print in &prints {
            let (row, response) =
                ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::hover());
            if is_known {
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said(print)));
                paint_print(ui, theme, row, print);
            }
        }
        ui.spacing_mut().item_spacing.y = SPACING;
    }
    section(ui, is_low);
}

/// What stands for the papers before it is known how it reads on them; as wide as that will be.
fn expected(shape: PhotoShape) -> Vec<Print> {
    let legibility = Legibility { capitals_mm: 0.0, read_from_m: None };
    paper(shape).prints().iter().map(|paper| (*paper, 0.0, legibility)).collect()
}

/// What is said of how it reads on a paper: "A4: 1.6 mm high, held in the hand".
fn said((paper, width_mm, legibility): &Print) -> String {
    let high = words::capitals(legibility.capitals_mm);
    let from = words::read_from(legibility.read_from_m, legibility.can_be_read());
    format!("{}: {high}, {from}", paper_name(*paper, *width_mm))
}

/// The papers and from how far each is read, in a row under the heading, or in two in a narrow dialog.
fn in_one_row(ui: &mut Ui, theme: &Theme, prints: &[Print], is_known: bool) {
    const UNDER: f32 = 24.0;
    let mut job = LayoutJob::default();
    // Papers of which the same is said stand together: "A4, A3 held in the hand".
    let from = |print: &Print| words::read_from(print.2.read_from_m, print.2.can_be_read());
    for (place, same) in prints.chunk_by(|a, b| from(a) == from(b)).enumerate() {
        let ink = if same[0].2.can_be_read() { theme.ink2 } else { theme.late_words };
        let style = |weight, ink| TextFormat::simple(font(size::SMALL, weight), ink);
        let dot = if place > 0 { " · " } else { "" };
        job.append(dot, 0.0, style(Weight::Regular, theme.ink3));
        let papers: Vec<String> = same.iter().map(|print| paper_name(print.0, print.1)).collect();
        // What is said of a paper stays beside it.
        let whole = |text: &str| text.replace(' ', "\u{a0}");
        job.append(&whole(&papers.join(", ")), 0.0, style(Weight::Bold, theme.ink));
        job.append(&whole(&format!(" {}", from(&same[0]))), 0.0, style(Weight::Regular, ink));
    }
    job.wrap.max_width = ui.available_width();
    let all = ui.fonts_mut(|fonts| fonts.layout_job(job));
    heading(ui, theme, words::printed(), "");
    let height = UNDER.max(all.size().y);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    if !is_known {
        return;
    }
    let at = pos2(row.left(), row.center().y - all.size().y / 2.0);
    ui.painter().galley(at, all, theme.ink2);
    let said: Vec<String> = prints.iter().map(said).collect();
    let response = ui.interact(row, ui.scope_id().with("prints"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.join("; ")));
    response.tooltip(theme, format!("{}\n{}", words::smallest(), said.join("\n")));
}

/// A row of the list: the paper, how high the smallest capitals are on it, and from how far they are read.
fn paint_print(ui: &Ui, theme: &Theme, row: Rect, (paper, width_mm, legibility): &Print) {
    let Legibility { capitals_mm, read_from_m } = legibility;
    let can_be_read = legibility.can_be_read();
    let middle = row.center().y;
    let put = |x: f32, align: Align2, text: &str, weight: Weight, ink| {
        let style = font(size::SMALL, weight);
        ui.painter().text(pos2(x, middle), align, text, style, ink);
    };
    let name = paper_name(*paper, *width_mm);
    put(row.left(), Align2::LEFT_CENTER, &name, Weight::Bold, theme.ink);
    let high = words::capitals(*capitals_mm);
    put(row.left() + 92.0, Align2::LEFT_CENTER, &high, Weight::Regular, theme.ink2);
    let weight = if read_from_m.is_some() { Weight::Bold } else { Weight::Regular };
    let from = words::read_from(*read_from_m, can_be_read);
    put(row.right() - 32.0, Align2::RIGHT_CENTER, &from, weight, theme.ink);
    let (mark, ink) = match read_from_m {
        Some(_) => (icon::CHECK_CIRCLE, theme.chrome.ok),
        None if can_be_read => (icon::EYE, theme.ink2),
        None => (icon::WARNING, theme.late_words),
    };
    paint_icon(ui, pos2(row.right() - 11.0, middle), mark, thin(22.0), ink);
    ui.painter().hline(row.x_range(), row.bottom(), Stroke::new(1.0, theme.chrome.line));
}

fn paper_name(paper: Paper, width_mm: f32) -> String {
    match paper {
        Paper::A4 => "A4".to_owned(),
        Paper::A3 => "A3".to_owned(),
        Paper::A1 => "A1".to_owned(),
        Paper::FlipChart => words::flip_chart().to_owned(),
        Paper::Screen | Paper::Line => words::long(width_mm),
    }
}

/// What to know before it is sent. None of it stops anybody.
fn warnings(app: &App, proof: Option<&Proof>) -> Vec<String> {
    let wall = app.document.wall();
    let counted = counts(wall);
    let mut warnings = Vec::new();
    if let Some(Proof { drawn, .. }) = proof {
        if !drawn.missing.is_empty() {
            let some: String = drawn.missing.iter().take(12).collect();
            warnings.push(words::missing(drawn.missing.len(), &some));
        }
        let has_pixels = app.preferences.photo.format == PhotoFormat::Picture;
        if has_pixels && drawn.smallest_capitals_px < SMALL_CAPITALS_PX {
            warnings.push(words::small_capitals(drawn.smallest_capitals_px));
        }
    }
    if counted.without_type > 0 {
        warnings.push(words::without_type(counted.without_type));
    }
    if counted.open > 0 {
        warnings.push(words::open_priorities(counted.open));
    }
    if wall.why.as_ref().is_none_or(|why| why.trim().is_empty()) {
        warnings.push(close::no_why_yet().to_owned());
    }
    warnings
}

fn to_know(ui: &mut Ui, theme: &Theme, text: &str) {
    let width = ui.available_width() - 32.0;
    let style = (font(size::SMALL, Weight::Regular), 20.0);
    let rows = rows_of(ui, text, style, theme.ink2, width);
    let height = rows.size().y.max(24.0) + 4.0;
    let (row, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    paint_icon(ui, pos2(row.left() + 11.0, row.top() + 12.0), icon::INFO, thin(20.0), theme.ink2);
    ui.painter().galley(pos2(row.left() + 32.0, row.top() + 2.0), rows, theme.ink2);
}
