//! A priority close up: its note alone on a sheet, and beside it what the room said of it.

use egui::{Rect, Ui, pos2, vec2};

use super::super::App;
use super::super::canvas;
use super::super::intent::Intent;
use super::super::motion::{self, cubic_in_out};
use super::super::style::font;
use super::super::widgets::{outline, paint_line};
use super::frame::{head, hint_line, hints};
use super::{Scale, said};
use crate::layout::text::Weight;
use crate::layout::{Scene, WallRect};
use crate::model::{Moment, MomentId};
use crate::paint::{Canvas, Detail, Transform, paint_note};
use crate::words;

/// How long the walk to another note takes, in seconds.
const WALK: f64 = 0.35;
/// How wide and high the note is at most, in parts of the sheet's room.
const ACROSS: f32 = 0.72;
/// Its stickers stand out above and below.
const DOWN: f32 = 0.78;

/// Draws the page.
pub(super) fn show(
    app: &App,
    ui: &mut Ui,
    page: Rect,
    scale: Scale,
    (id, is_window): (&MomentId, bool),
    intents: &mut Vec<Intent>,
) {
    let Some(moment) = app.document.wall().moment(id) else { return };
    head(app, ui, page, scale);
    let margin = scale.margin();
    let foot = hint_line(page, scale);
    let inside = Rect::from_min_max(
        pos2(page.left() + margin, page.top() + scale.by(160.0)),
        pos2(page.right() - margin, foot.top() - scale.by(16.0)),
    );
    // Beside each other, or under each other where the window stands.
    let gap = scale.by(64.0);
    let (sheet, words) = if scale.stands {
        let sheet = inside.with_max_y(inside.top() + inside.height() * 0.46);
        (sheet, inside.with_min_y(sheet.bottom() + gap))
    } else {
        let sheet = inside.with_max_x(inside.left() + inside.width() * 0.5);
        (sheet, inside.with_min_x(sheet.right() + gap))
    };
    card(app, ui, sheet, scale, moment);
    said::show(app, ui, words, scale, moment);
    hints(app, ui, foot, scale, is_window, intents);
}

/// The whole wall, as large as it fits.
pub(super) fn whole(
    app: &App,
    ui: &mut Ui,
    page: Rect,
    scale: Scale,
    is_window: bool,
    intents: &mut Vec<Intent>,
) {
    const MOST: f32 = 2.0;
    head(app, ui, page, scale);
    let margin = scale.margin();
    let foot = hint_line(page, scale);
    let place = Rect::from_min_max(
        pos2(page.left() + margin / 2.0, page.top() + scale.by(150.0)),
        pos2(page.right() - margin / 2.0, foot.top()),
    );
    ui.painter().rect_filled(place, scale.by(20.0), app.view.theme.ground);
    let room = place.shrink(scale.by(24.0));
    if !room.is_positive() {
        // A window made as small as a stamp.
        return;
    }
    // For a frame it may be the wall as it was, or as the window has it.
    let laid_out = app.view.page(room.size());
    let (scene, is_now) = laid_out.unwrap_or_else(|| (app.view.scene(), false));
    if !is_now {
        intents.push(Intent::PageRoom(room.size()));
    }
    let wall = WallRect::new(0.0, 0.0, scene.size.width.max(1.0), scene.size.height.max(1.0));
    let zoom = (room.width() / wall.width).min(room.height() / wall.height).min(MOST);
    let middle = vec2(wall.x + wall.width / 2.0, wall.y + wall.height / 2.0);
    let origin = place.center() - middle * zoom;
    part(app, ui, place, Transform { origin, scale: zoom }, (scene, wall));
    hints(app, ui, foot, scale, is_window, intents);
}

/// A part of the wall, seen through a rectangle.
fn part(
    app: &App,
    ui: &Ui,
    place: Rect,
    transform: Transform,
    (scene, visible): (&Scene, WallRect),
) {
    let shapes = ui.fonts_mut(|fonts| {
        let mut canvas = Canvas::new(fonts, &app.view.theme, transform);
        canvas.detail = Detail::at_zoom(transform.scale);
        canvas::plain(&mut canvas, scene, visible);
        canvas.shapes
    });
    ui.painter().with_clip_rect(place).extend(shapes);
}

/// The note alone on a sheet with its stage's name; on the way the one before leaves and this one comes.
fn card(app: &App, ui: &Ui, place: Rect, scale: Scale, moment: &Moment) {
    let theme = &app.view.theme;
    if !place.is_positive() {
        return;
    }
    let round = scale.by(14.0);
    ui.painter().rect_filled(place, round, theme.band);
    outline(ui, place, round, theme.band_line_width, theme.band_line);
    let inside = place.shrink(scale.by(32.0));
    let stages = &app.document.wall().stages;
    let stage = stages.iter().find(|stage| Some(&stage.id) == moment.stage.as_ref());
    let name = stage.map(|stage| words::one_line(&stage.name)).unwrap_or_default();
    let style = font(scale.text(28.0), Weight::Bold);
    let middle = pos2(inside.left(), inside.top() + scale.by(16.0));
    paint_line(ui, middle, &name, style, theme.ink, inside.width());
    let room = inside.with_min_y(inside.top() + scale.by(56.0));
    let (way, from) = on_the_way(app, ui, moment);
    note(app, ui, (place, room), &moment.id, from.map_or(0.0, |(_, side)| side * (1.0 - way)));
    if let Some((id, side)) = from {
        note(app, ui, (place, room), id, -side * way);
    }
}

/// A note in the middle of a room, shifted by so many widths of the sheet it is seen on.
fn note(app: &App, ui: &Ui, (sheet, room): (Rect, Rect), id: &MomentId, shift: f32) {
    let scene = app.view.scene();
    let Some(note) = scene.notes.iter().find(|note| note.moment == *id) else { return };
    if !room.is_positive() {
        return;
    }
    let across = room.width() * ACROSS / note.rect.width;
    let zoom = across.min(room.height() * DOWN / note.rect.height);
    let middle = note.rect.center();
    let center = room.center() + vec2(shift * sheet.width(), 0.0);
    let origin = center - vec2(middle.x, middle.y) * zoom;
    let look = note.contact.and_then(|place| scene.types.get(place));
    let shapes = ui.fonts_mut(|fonts| {
        let mut canvas = Canvas::new(fonts, &app.view.theme, Transform { origin, scale: zoom });
        paint_note(&mut canvas, note, look);
        canvas.shapes
    });
    ui.painter().with_clip_rect(sheet.shrink(2.0)).extend(shapes);
}

/// How far the walk is, and which note it comes from: 1 if the new one comes from the right, −1 from the left.
fn on_the_way<'a>(app: &'a App, ui: &Ui, to: &Moment) -> (f32, Option<(&'a MomentId, f32)>) {
    let now = ui.input(|input| input.time);
    let Some((from, since)) = &app.session.presenting.came_from else { return (1.0, None) };
    let way = motion::part(now, *since, WALK);
    if way >= 1.0 || app.view.reduced_motion || *from == to.id {
        return (1.0, None);
    }
    ui.request_repaint();
    let priorities = &app.document.wall().priorities;
    let side = if priorities.rank(from) > priorities.rank(&to.id) { -1.0 } else { 1.0 };
    (cubic_in_out(way), Some((from, side)))
}
