//! The experience curve under the wall: every face is a button that goes to its note.

use egui::accesskit::Role;
use egui::{Align2, Pos2, Rect, Response, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::intent::{CameraMove, Intent};
use super::super::style::{font, radius, size};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{focus_ring, list_item, pointed};
use crate::layout::text::Weight;
use crate::layout::{Strip, StripPoint};
use crate::model::Wall;
use crate::paint::{Canvas, Transform, paint_strip};
use crate::words::{curve, excerpt};

/// More faces than this are registered only while a screen reader is active; a press still finds the nearest.
const MOST_WITHOUT_READER: usize = 400;
/// A press further away from every face than this, in points, means none of them.
const REACH: f32 = 22.0;

/// Draws the strip.
pub fn show(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    let Some((strip, wall)) = app.view.strip() else { return };
    let builder = UiBuilder::new()
        .id_salt("curve")
        .max_rect(rect)
        .accessibility_role(Role::List)
        .accessibility_label(curve::name());
    ui.scope_builder(builder, |ui| {
        paint(app, ui, rect, strip, wall);
        if strip.points.is_empty() {
            nothing_judged(app, ui, rect, strip);
            return;
        }
        // Under the faces: what they leave free, and all of it where they are too many.
        let ground = ui.interact(rect, ui.scope_id().with("ground"), Sense::CLICK);
        if let Some(at) = ground.interact_pointer_pos().filter(|_| ground.clicked()) {
            go_to(wall, nearest(strip, at - rect.min), intents);
        }
        cut_names(app, ui, rect, strip);
        let is_read = ui.accesskit_node_builder(egui::accesskit_root_id(), |_| ()).is_some();
        if is_read || strip.points.len() <= MOST_WITHOUT_READER {
            faces(app, ui, rect, (strip, wall), intents);
        }
    });
}

fn paint(app: &App, ui: &Ui, rect: Rect, strip: &Strip, wall: &Wall) {
    let theme = &app.view.theme;
    let selection = &app.session.selection;
    let is_selected =
        |place: usize| wall.moments.get(place).is_some_and(|note| selection.contains(&note.id));
    let shapes = ui.fonts_mut(|fonts| {
        let transform = Transform { origin: rect.min, scale: 1.0 };
        let mut canvas = Canvas::new(fonts, theme, transform);
        paint_strip(&mut canvas, strip, &is_selected);
        canvas.shapes
    });
    ui.painter().extend(shapes);
}

/// The whole names of stages that are cut, for who points at them.
fn cut_names(app: &App, ui: &Ui, rect: Rect, strip: &Strip) {
    for (place, stage) in strip.stages.iter().enumerate() {
        let (Some(name), Some(whole)) = (&stage.name, &stage.whole_name) else { continue };
        let size = vec2(name.block.width(), name.block.height());
        let at = Rect::from_min_size(rect.min + vec2(name.at.x, name.at.y), size);
        let response = ui.interact(at, ui.scope_id().with(("name", place)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, whole.as_str()));
        response.tooltip(&app.view.theme, whole);
    }
}

fn nothing_judged(app: &App, ui: &Ui, rect: Rect, strip: &Strip) {
    let theme = &app.view.theme;
    let Some(middle) = strip.levels.get(1) else { return };
    let at =
        pos2(rect.left() + f32::midpoint(middle.from.x, middle.to_x), rect.top() + middle.from.y);
    let style = font(size::BODY, Weight::Regular);
    let room = middle.to_x - middle.from.x - 24.0;
    let words = ui.painter().layout(curve::nothing_judged().to_owned(), style, theme.ink3, room);
    let place = Align2::CENTER_CENTER.anchor_size(at, words.size());
    ui.painter().rect_filled(place.expand2(vec2(12.0, 2.0)), radius::SMALL, theme.band);
    ui.painter().galley(place.min, words, theme.ink3);
    let id = ui.scope_id().with("nothing judged");
    let response = ui.interact(place, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, curve::nothing_judged()));
}

/// The face a press is meant for: the nearest, where above and below count less than beside.
fn nearest(strip: &Strip, at: Vec2) -> Option<&StripPoint> {
    const ABOVE: f32 = 0.25;
    let away = |point: &StripPoint| (point.at.x - at.x).hypot((point.at.y - at.y) * ABOVE);
    let found = strip.points.iter().min_by(|a, b| away(a).total_cmp(&away(b)))?;
    (away(found) <= REACH).then_some(found)
}

/// Chooses a face's note and brings it into view.
fn go_to(wall: &Wall, point: Option<&StripPoint>, intents: &mut Vec<Intent>) {
    let moment = point.and_then(|point| wall.moments.get(point.index));
    if let Some(id) = moment.map(|moment| moment.id.clone()) {
        intents.push(Intent::Select(id.clone()));
        intents.push(Intent::Camera(CameraMove::Reveal(id)));
    }
}

/// Registers every face.
fn faces(
    app: &App,
    ui: &mut Ui,
    rect: Rect,
    (strip, wall): (&Strip, &Wall),
    intents: &mut Vec<Intent>,
) {
    let points = &strip.points;
    for (place, point) in points.iter().enumerate() {
        let Some(moment) = wall.moments.get(point.index) else { continue };
        let before = place.checked_sub(1).and_then(|before| points.get(before));
        let target = target(rect, point, before, points.get(place + 1));
        let id = ui.scope_id().with(("face", moment.id.as_str()));
        let response = ui.interact(target, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &moment.text));
        list_item(ui, id, place + 1, points.len());
        ui.accesskit_node_builder(id, |node| {
            let rank = point.rank.map(|disc| disc.rank);
            let said = curve::point(point.verdict, rank, point.aim, point.count - 1);
            node.set_description(said);
        });
        pointed(ui, &response);
        let side = point.diameter.max(24.0);
        let seen = Rect::from_center_size(middle(rect, point), vec2(side, side));
        focus_ring(ui, &Response { rect: seen, ..response.clone() }, side / 2.0, &app.view.theme);
        if response.tooltip(&app.view.theme, excerpt(&moment.text)).clicked() {
            go_to(wall, Some(point), intents);
        }
    }
}

fn middle(rect: Rect, point: &StripPoint) -> Pos2 {
    rect.min + vec2(point.at.x, point.at.y)
}

/// What a finger meets for a face: the strip's whole height, as wide as a fingertip, but no further than half way to
/// its neighbours. Dots that stand closer than that are met where they are.
fn target(
    rect: Rect,
    point: &StripPoint,
    before: Option<&StripPoint>,
    after: Option<&StripPoint>,
) -> Rect {
    const NARROWEST: f32 = 12.0;
    let half_way = |other: &StripPoint| ((other.at.x - point.at.x).abs() / 2.0).min(REACH);
    let (left, right) = (before.map_or(REACH, half_way), after.map_or(REACH, half_way));
    let center = middle(rect, point);
    if left + right < NARROWEST {
        return Rect::from_center_size(center, vec2(NARROWEST, NARROWEST));
    }
    Rect::from_x_y_ranges(center.x - left..=center.x + right, rect.y_range())
}
