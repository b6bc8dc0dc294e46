//! A priority close up: the wall round its note, and beside it what the room said of it.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::canvas;
use super::super::intent::Intent;
use super::super::motion::{self, cubic_in_out};
use super::super::style::font;
use super::super::widgets::{paint_face, paint_icon, thin};
use super::Scale;
use super::question::{MARGIN, head, hint_line, hints};
use crate::layout::text::Weight;
use crate::layout::{WallPos, WallRect};
use crate::model::{Moment, MomentId, PriorityState, priority_state};
use crate::paint::icons::chrome as icon;
use crate::paint::{Canvas, Detail, Transform};
use crate::words::{self, present, verdicts};

/// How long the walk to another note takes, in seconds.
const WALK: f64 = 0.35;
/// How high the note stands, in parts of the picture's height.
const NOTE: f32 = 0.62;

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
    let margin = scale.by(MARGIN);
    let foot = hint_line(page, scale);
    let inside = Rect::from_min_max(
        pos2(page.left() + margin, page.top() + scale.by(160.0)),
        pos2(page.right() - margin, foot.top() - scale.by(16.0)),
    );
    let picture = inside.with_max_x(inside.left() + inside.width() * 0.5);
    wall_round(app, ui, picture, scale, id);
    let words = inside.with_min_x(picture.right() + scale.by(64.0));
    said(app, ui, words, scale, moment);
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
    let margin = scale.by(MARGIN);
    let foot = hint_line(page, scale);
    let place = Rect::from_min_max(
        pos2(page.left() + margin / 2.0, page.top() + scale.by(150.0)),
        pos2(page.right() - margin / 2.0, foot.top()),
    );
    ui.painter().rect_filled(place, scale.by(20.0), app.view.theme.ground);
    let size = app.view.scene().size;
    let wall = WallRect::new(0.0, 0.0, size.width.max(1.0), size.height.max(1.0));
    let room = place.shrink(scale.by(24.0));
    if !room.is_positive() {
        // A window made as small as a stamp.
        return;
    }
    let zoom = (room.width() / wall.width).min(room.height() / wall.height).min(MOST);
    let middle = vec2(wall.x + wall.width / 2.0, wall.y + wall.height / 2.0);
    let origin = place.center() - middle * zoom;
    part(app, ui, place, Transform { origin, scale: zoom }, wall);
    hints(app, ui, foot, scale, is_window, intents);
}

/// A part of the wall, seen through a rectangle.
fn part(app: &App, ui: &Ui, place: Rect, transform: Transform, visible: WallRect) {
    let shapes = ui.fonts_mut(|fonts| {
        let mut canvas = Canvas::new(fonts, &app.view.theme, transform);
        canvas.detail = Detail::at_zoom(transform.scale);
        canvas::plain(&mut canvas, app.view.scene(), visible);
        canvas.shapes
    });
    ui.painter().with_clip_rect(place).extend(shapes);
}

/// The wall as it stands round the note, which is in the middle.
fn wall_round(app: &App, ui: &Ui, place: Rect, scale: Scale, id: &MomentId) {
    let theme = &app.view.theme;
    ui.painter().rect_filled(place, scale.by(20.0), theme.ground);
    let Some(rect) = app.view.note_rect(id).filter(|_| place.is_positive()) else { return };
    let center = center_now(app, ui, rect);
    let zoom = place.height() * NOTE / rect.height.max(rect.width);
    let origin = place.center() - vec2(center.x, center.y) * zoom;
    let visible = WallRect::new(
        center.x - place.width() / zoom / 2.0,
        center.y - place.height() / zoom / 2.0,
        place.width() / zoom,
        place.height() / zoom,
    );
    part(app, ui, place, Transform { origin, scale: zoom }, visible);
}

/// On the way from the note before.
fn center_now(app: &App, ui: &Ui, to: WallRect) -> WallPos {
    let middle =
        |rect: WallRect| WallPos::new(rect.x + rect.width / 2.0, rect.y + rect.height / 2.0);
    let there = middle(to);
    let now = ui.input(|input| input.time);
    let Some((id, since)) = &app.session.presenting.came_from else { return there };
    let way = motion::part(now, *since, WALK);
    let from = app.view.note_rect(id).filter(|_| way < 1.0 && !app.view.reduced_motion);
    let Some(from) = from.map(middle) else { return there };
    ui.request_repaint();
    let eased = cubic_in_out(way);
    WallPos::new(from.x + (there.x - from.x) * eased, from.y + (there.y - from.y) * eased)
}

/// Verdict and target, want, showstopper, actions.
fn said(app: &App, ui: &mut Ui, place: Rect, scale: Scale, moment: &Moment) {
    let theme = &app.view.theme;
    let response = ui.interact(place, ui.scope_id().with("priority"), Sense::hover());
    let rank = app.document.wall().priorities.rank(&moment.id).unwrap_or(0);
    let name = words::window::slot(rank, Some(&moment.text));
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &name));
    let mut y = place.top();
    verdict(app, ui, place, scale, moment, &mut y);
    let mut line = |caption: &str, text: &str, weight: Weight, size: f32| {
        let limit = place.bottom();
        if y > limit - scale.text(size) || text.is_empty() {
            return;
        }
        if !caption.is_empty() {
            let style = font(scale.text(22.0), Weight::Bold);
            let at = pos2(place.left(), y);
            let drawn = ui.painter().text(at, Align2::LEFT_TOP, caption, style, theme.ink2);
            y = drawn.bottom() + scale.by(4.0);
        }
        let style = font(scale.text(size), weight);
        let text = ui.painter().layout(text.to_owned(), style, theme.ink, place.width());
        let height = text.size().y;
        ui.painter().galley(pos2(place.left(), y), text, theme.ink);
        y += height + scale.by(28.0);
    };
    line(verdicts::want(), moment.want.as_deref().unwrap_or_default(), Weight::Regular, 36.0);
    let stop = moment.showstopper.as_deref().unwrap_or_default();
    line(verdicts::showstopper(), stop, Weight::Medium, 36.0);
    let today = app.outside.now().today;
    let mut caption = present::actions();
    for action in moment.live_actions() {
        line(caption, &present::action(action, today), Weight::Regular, 30.0);
        caption = "";
    }
    if priority_state(moment) == PriorityState::Open {
        line(present::actions(), present::nobody_yet(), Weight::Regular, 30.0);
    }
}

fn verdict(app: &App, ui: &Ui, place: Rect, scale: Scale, moment: &Moment, y: &mut f32) {
    let theme = &app.view.theme;
    let face = scale.by(120.0);
    let middle = *y + face / 2.0;
    let style = font(scale.text(44.0), Weight::Bold);
    let Some(verdict) = moment.verdict() else {
        let at = pos2(place.left(), middle);
        ui.painter().text(at, Align2::LEFT_CENTER, words::not_yet(), style, theme.ink3);
        *y += face + scale.by(36.0);
        return;
    };
    paint_face(ui, theme, verdict, pos2(place.left() + face / 2.0, middle), face);
    let at = pos2(place.left() + face + scale.by(28.0), middle);
    let word = words::verdict(verdict);
    let drawn = ui.painter().text(at, Align2::LEFT_CENTER, word, style.clone(), theme.ink);
    let target = moment.effective_target().filter(|target| *target > verdict);
    if let Some(target) = target {
        let small = face * 0.6;
        let arrow = pos2(drawn.right() + scale.by(44.0), middle);
        let room = arrow.x + scale.by(44.0) + small;
        if room < place.right() {
            paint_icon(ui, arrow, icon::RIGHT, thin(scale.text(44.0)), theme.ink2);
            let at = pos2(arrow.x + scale.by(44.0) + small / 2.0, middle);
            paint_face(ui, theme, target, at, small);
        }
    }
    *y += face + scale.by(36.0);
}
