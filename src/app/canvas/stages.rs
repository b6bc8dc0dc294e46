//! The stages' headers: a button with the menu of each, and its name written in its place.

use std::sync::Arc;

use egui::accesskit::{Action, Role};
use egui::text::TextFormat;
use egui::{EventFilter, Frame, Galley, Id, Key, Margin, Modifiers, Rect, Sense, TextEdit, Ui};
use egui::{WidgetInfo, pos2, vec2};

use super::super::App;
use super::super::fields::{WallField, choose_all, id_of_field, write};
use super::super::input;
use super::super::intent::Intent;
use super::super::session::{Menu, MenuOf, Naming};
use super::super::style::{font, radius};
use super::super::tooltip::HasTooltip;
use super::super::widgets::{focus_ring, paint_icon, pointed, thin};
use super::line_ends;
use crate::edit::Edit;
use crate::layout::text::Weight;
use crate::layout::{Band, Scene, WallPos, WallRect};
use crate::model::{Stage, StageId, limits};
use crate::paint::icons::chrome as icon;
use crate::paint::{Canvas, Detail, WallPart, paint_wall_part, wall_part_rows};
use crate::words::moments::add_in;
use crate::words::stages as words;

/// Below this zoom headers show no names, and nothing to press.
const SMALLEST: f32 = 0.55;
/// From this zoom on they show the number of notes.
const WITH_COUNT: f32 = 0.8;
/// A name is written no smaller than this, in points, however far away the wall is.
const LEGIBLE: f32 = 14.0;
/// Size of a stage's name, in u, and the height of its line (tokens 4.2).
const NAME: (f32, f32) = (22.0, 28.0);

/// The stage whose header is at a place of the wall.
pub(super) fn named_at(scene: &Scene, at: WallPos) -> Option<StageId> {
    let band = scene.bands.iter().find(|band| header(band).contains(at))?;
    band.stage.clone()
}

/// The stage without notes whose empty place is at a place of the wall.
pub(super) fn empty_at(scene: &Scene, at: WallPos) -> Option<StageId> {
    let is_there = |band: &&Band| band.empty_place.as_ref().is_some_and(|(p, _)| p.contains(at));
    scene.bands.iter().find(is_there)?.stage.clone()
}

fn header(band: &Band) -> WallRect {
    let lines = band.name.lines.len().max(1) as f32;
    let bottom = band.name_at.y + lines * NAME.1 + 4.0;
    WallRect { height: bottom - band.rect.y, ..band.rect }
}

/// The stage whose header has the keyboard's focus.
pub(super) fn focused(app: &App, scope: Id, widget: Id) -> Option<StageId> {
    let bands = app.view.scene().bands.iter();
    bands.filter_map(|band| band.stage.clone()).find(|stage| id_of(scope, stage) == widget)
}

fn id_of(scope: Id, stage: &StageId) -> Id {
    scope.with(("stage", stage.as_str()))
}

/// The buttons, and the field of the name that is being written.
pub(super) fn show(app: &App, ui: &mut Ui, rect: Rect, intents: &mut Vec<Intent>) {
    if app.view.zoom() < SMALLEST && app.session.naming.is_none() {
        return;
    }
    let scene = app.view.scene();
    let visible = app.view.visible();
    let mut before: Option<&StageId> = None;
    for band in &scene.bands {
        let Some(id) = &band.stage else { continue };
        // A stage that goes on in the next line has its button in the first.
        let is_first = before != Some(id);
        before = Some(id);
        let naming = app.session.naming.as_ref().filter(|naming| naming.stage == *id);
        // A field that is not drawn would lose what is typed.
        if naming.is_none() && !band.rect.overlaps(&visible) {
            continue;
        }
        let Some(stage) = app.document.wall().stage(id).filter(|_| is_first) else { continue };
        if let Some(naming) = naming {
            name(app, ui, band, stage, naming, intents);
        } else if app.view.zoom() >= SMALLEST {
            button(app, ui, rect, band, stage, intents);
        }
        if let Some((place, _)) = &band.empty_place {
            empty(app, ui, app.view.transform().rect(*place).intersect(rect), stage, intents);
        }
    }
}

/// The empty place of a stage as the keyboard and assistive technology find it; the pointer presses the wall there.
fn empty(app: &App, ui: &mut Ui, place: Rect, stage: &Stage, intents: &mut Vec<Intent>) {
    if !place.is_positive() || app.session.hands_off {
        return;
    }
    let id = ui.scope_id().with(("empty stage", stage.id.as_str()));
    let response = ui.interact(place, id, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, add_in(&stage.name)));
    ui.accesskit_node_builder(id, |node| node.add_action(Action::Click));
    focus_ring(ui, &response, radius::SMALL, &app.view.theme);
    let has_focus = response.has_focus();
    let is_pressed = ui.input(|input| {
        let by_key = input.key_pressed(Key::Enter) || input.key_pressed(Key::Space);
        (by_key && has_focus) || input.accesskit_action_requests(id, Action::Click).next().is_some()
    });
    if is_pressed {
        intents.push(Intent::SelectNone);
        intents.push(Intent::QuickAddStage(Some(stage.id.clone())));
    }
}

fn button(
    app: &App,
    ui: &mut Ui,
    wall: Rect,
    band: &Band,
    stage: &Stage,
    intents: &mut Vec<Intent>,
) {
    const SIDE: f32 = 32.0;
    let theme = &app.view.theme;
    let transform = app.view.transform();
    let shown = transform.rect(band.rect);
    let count = &band.count;
    // Where the count is not shown any more the name ends the line (tokens 4.7).
    let has_count = app.view.zoom() >= WITH_COUNT;
    let name_end = band.name.lines.last().map_or(0.0, |line| line.width_em * NAME.0);
    let text_end =
        if has_count { count.at.x + count.block.width() } else { band.name_at.x + name_end };
    let text_end = text_end + 6.0;
    let line = transform.rect(WallRect::new(text_end, count.at.y, 0.0, NAME.1));
    let left = line.left().min(shown.right() - SIDE - 6.0);
    let place = Rect::from_min_size(
        pos2(left, line.center().y - SIDE / 2.0),
        vec2(SIDE, SIDE.min(shown.height())),
    );
    if !place.intersects(wall) || app.session.hands_off {
        return;
    }
    // Drawn smaller than it is.
    let response = ui.interact(place.expand(6.0), id_of(ui.scope_id(), &stage.id), Sense::click());
    let name = words::stage(&stage.name);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    pointed(ui, &response);
    if response.hovered() {
        ui.painter().rect_filled(place, radius::SMALL, theme.chrome.hovered);
    }
    paint_icon(ui, place.center(), icon::MORE, thin(20.0), theme.ink3);
    focus_ring(ui, &response, radius::SMALL, theme);
    let response = response.tooltip(&app.view.theme, words::hint());
    if response.clicked() || response.secondary_clicked() {
        let by_key = !ui.input(|input| input.pointer.any_released());
        let of = MenuOf::Stage(stage.id.clone());
        intents.push(Intent::OpenMenu(Menu { of, at: place.left_bottom(), by_key }));
    }
}

/// The stage's name in a field, in its place.
fn name(
    app: &App,
    ui: &mut Ui,
    band: &Band,
    stage: &Stage,
    naming: &Naming,
    intents: &mut Vec<Intent>,
) {
    let theme = &app.view.theme;
    let mut layouter = |ui: &Ui, text: &dyn egui::TextBuffer, width: f32| {
        laid_out(app, ui, band, text.as_str(), width)
    };
    let height = laid_out(app, ui, band, &stage.name, name_width(app, band)).size().y;
    let place = name_place(app, band, height);
    let ground = place.expand2(vec2(8.0, 4.0));
    ui.painter().rect_filled(ground, radius::SMALL, theme.chrome.raised);
    line_over(app, ui, ground);
    let key = format!("stage {}", stage.id);
    let ends = is_left_by_key(app, ui, &key);
    let field = WallField {
        key,
        name: words::name(),
        text: &stage.name,
        edit: &|name| Some(Edit::RenameStage { id: stage.id.clone(), name }),
    };
    let response = write(app, ui, &field, intents, |ui, text, id| {
        if !naming.had_focus {
            ui.memory_mut(|memory| memory.request_focus(id));
            choose_all(ui, id, text);
        }
        let editor = TextEdit::multiline(text)
            .id(id)
            .layouter(&mut layouter)
            .frame(Frame::NONE)
            .margin(Margin::ZERO)
            .char_limit(limits::STAGE_NAME)
            .return_key(None)
            .event_filter(EventFilter {
                tab: true,
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: true,
            })
            .desired_rows(1)
            .desired_width(place.width());
        let response = ui.put(place, editor);
        if text.contains(['\r', '\n']) {
            // Pasted lines are one name.
            *text = text.replace(['\r', '\n'], " ");
        }
        response
    });
    if response.has_focus() && !naming.had_focus {
        intents.push(Intent::NamingHasFocus);
    }
    if ends || (naming.had_focus && response.lost_focus()) {
        intents.push(Intent::EndTyping(field.key.clone()));
        intents.push(Intent::EndNaming);
    }
}

/// The name as the wall shows it, with its lines; larger where it could not be read from the wall.
fn laid_out(app: &App, ui: &Ui, band: &Band, text: &str, width: f32) -> Arc<Galley> {
    let scale = app.view.zoom().max(LEGIBLE / NAME.0);
    let format = TextFormat {
        font_id: font(NAME.0 * scale, Weight::Bold),
        color: app.view.theme.ink,
        line_height: Some(NAME.1 * scale),
        ..TextFormat::default()
    };
    line_ends::laid_out(ui, text, &band.name, format, width)
}

/// How wide the name is written at most, in points: as far from the band's right edge as from its left one.
fn name_width(app: &App, band: &Band) -> f32 {
    const NARROWEST: f32 = 110.0;
    let padding = band.name_at.x - band.rect.x;
    ((band.rect.width - 2.0 * padding) * app.view.zoom()).max(NARROWEST)
}

/// The timeline's beads and its end where the field's ground lies over them.
fn line_over(app: &App, ui: &Ui, ground: Rect) {
    let scene = app.view.scene();
    let shapes = ui.fonts_mut(|fonts| {
        let mut canvas = Canvas::new(fonts, &app.view.theme, app.view.transform());
        canvas.detail = Detail::at_zoom(app.view.zoom());
        canvas.pixel = 1.0 / ui.pixels_per_point();
        let line = (0..scene.axis.len()).map(WallPart::Axis);
        for part in line.chain((0..scene.beads.len()).map(WallPart::Bead)) {
            let (top, bottom) = wall_part_rows(scene, part);
            let rows = app.view.transform().rect(WallRect::new(0.0, top, 0.0, bottom - top));
            if rows.y_range().intersects(ground.y_range()) {
                paint_wall_part(&mut canvas, scene, part);
            }
        }
        canvas.shapes
    });
    ui.painter().with_clip_rect(ui.clip_rect().intersect(ground)).extend(shapes);
}

/// Where a name of this height is written, in points of the window.
fn name_place(app: &App, band: &Band, height: f32) -> Rect {
    let start = WallRect::new(band.name_at.x, band.name_at.y, 0.0, 0.0);
    let corner = app.view.transform().rect(start).min;
    Rect::from_min_size(corner, vec2(name_width(app, band), height))
}

/// True if a key was pressed that ends the writing, and not one of an input method.
fn is_left_by_key(app: &App, ui: &Ui, field: &str) -> bool {
    const KEYS: [(Modifiers, Key); 3] = [
        (Modifiers::NONE, Key::Enter),
        (Modifiers::NONE, Key::Escape),
        (Modifiers::NONE, Key::Tab),
    ];
    let has_focus = ui.memory(|memory| memory.has_focus(id_of_field(app, ui, field)));
    let composes = app.session.field.as_ref().is_some_and(|field| field.is_composing);
    has_focus && !input::was_composing(ui, composes) && input::leaving_key(ui, &KEYS).is_some()
}
