//! Paints the part of the wall that is in view, and what only a window shows on it.

use egui::{Id, LayerId, Order, Rect, Ui, pos2, vec2};

use super::super::App;
use super::super::gesture::{Gesture, NotesDrag, PILE_STEP, rect_between};
use super::super::motion::{LIFT, cubic_out};
use super::super::session::Station;
use crate::layout::{NOTE_SIZE, Note, Scene, WallPos, WallRect};
use crate::model::MomentId;
use crate::paint::{
    Canvas, Detail, Lift, Transform, WallPart, band_lit, dim_since, fade, focus_ring, found_ring,
    gap, hint_mark, lift, marquee, paint_hinted_note, paint_note, paint_wall_part, pile_count,
    rise, selection_ring,
};

/// More than any sticker, ring or shadow overhangs, in u.
const OVERHANG: f32 = 40.0;
/// More dragged notes than this are shown as a pile.
const PILE: usize = 3;

/// Paints the wall as `gesture` has it, with the note under the pointer.
pub(super) fn wall(app: &App, ui: &Ui, rect: Rect, gesture: &Gesture, hovered: Option<usize>) {
    let painter = ui.painter().clone();
    painter.rect_filled(rect, 0.0, app.view.theme.ground);
    let scene = app.view.scene();
    let (focused, judged) = (focused_note(ui, scene), judged_note(app, scene));
    let marked = Marked { focused, judged, hovered };
    let pixel = 1.0 / ui.pixels_per_point();
    let (ground, faded, above) = ui.fonts_mut(|fonts| {
        let mut canvas = Canvas::new(fonts, &app.view.theme, app.view.transform());
        canvas.detail = Detail::at_zoom(app.view.zoom());
        canvas.in_motion = app.view.is_zooming();
        canvas.pixel = pixel;
        let visible = app.view.visible().expanded(OVERHANG);
        sheets(&mut canvas, scene, visible);
        if let Gesture::Notes(drag) = gesture {
            lit_band(&mut canvas, app, scene, drag);
        }
        let ground = std::mem::take(&mut canvas.shapes);
        let mut faded = Vec::new();
        if looks_for_some(app) {
            // What is not looked for stands back, behind what was found.
            notes(&mut canvas, app, scene, visible, gesture, marked, false);
            fade(&mut canvas);
            faded = std::mem::take(&mut canvas.shapes);
        }
        notes(&mut canvas, app, scene, visible, gesture, marked, true);
        match gesture {
            Gesture::Marquee { from, to, .. } => marquee(&mut canvas, rect_between(*from, *to)),
            Gesture::Idle | Gesture::Pan | Gesture::Notes(_) => {}
        }
        (ground, faded, canvas.shapes)
    });
    painter.extend(ground.into_iter().chain(faded).chain(above));
    let taken = match gesture {
        Gesture::Notes(drag) => Some(drag.grabbed.clone()),
        _ => None,
    };
    let height = cubic_out(app.way_of(ui, "lifted note", taken, LIFT));
    if let Gesture::Notes(drag) = gesture {
        above_all(app, ui, scene, drag, height);
    }
}

/// The dragged notes stay visible wherever they are taken: also over the shelf and the panel.
fn above_all(app: &App, ui: &Ui, scene: &Scene, drag: &NotesDrag, height: f32) {
    let layer = LayerId::new(Order::Tooltip, Id::unique("dragged notes"));
    let pixel = 1.0 / ui.pixels_per_point();
    let transform = beside_the_wall(app, drag).unwrap_or_else(|| app.view.transform());
    let shapes = ui.fonts_mut(|fonts| {
        let mut canvas = Canvas::new(fonts, &app.view.theme, transform);
        canvas.in_motion = height < 1.0;
        canvas.pixel = pixel;
        lifted(&mut canvas, app, scene, drag, height);
        canvas.shapes
    });
    ui.layer_painter(layer).extend(shapes);
}

/// Over a place beside the wall the notes are small and stand at its left, so that its words can be read.
fn beside_the_wall(app: &App, drag: &NotesDrag) -> Option<Transform> {
    const EDGE: f32 = 10.0;
    /// Also where the place is scrolled half out of sight.
    const SMALLEST: f32 = 24.0;
    /// Words stand beside it; it has none itself, as they would be too small to read.
    const LARGEST: f32 = 60.0;
    let zone = drag.zone?;
    let (place, _) = app.session.drop_zones.iter().find(|(_, other)| *other == zone)?;
    let scale =
        ((place.height() - 2.0 * EDGE).clamp(SMALLEST, LARGEST) / NOTE_SIZE).min(app.view.zoom());
    let corner = drag.corner();
    let to = pos2(place.left() + EDGE, place.center().y - scale * NOTE_SIZE / 2.0);
    Some(Transform { origin: to - vec2(corner.x, corner.y) * scale, scale })
}

/// A part of the wall as it is, without what only its window shows.
pub(in crate::app) fn plain(canvas: &mut Canvas<'_, '_>, scene: &Scene, visible: WallRect) {
    let visible = visible.expanded(OVERHANG);
    sheets(canvas, scene, visible);
    for (place, note) in scene.notes.iter().enumerate() {
        if note.rect.overlaps(&visible) {
            paint_wall_part(canvas, scene, WallPart::Note(place));
        }
    }
}

/// Bands, axis and beads.
fn sheets(canvas: &mut Canvas<'_, '_>, scene: &Scene, visible: WallRect) {
    for (place, band) in scene.bands.iter().enumerate() {
        if band.rect.overlaps(&visible) {
            paint_wall_part(canvas, scene, WallPart::Band(place));
        }
    }
    for (place, line) in scene.axis.iter().enumerate() {
        if (visible.y..visible.bottom()).contains(&line.from.y) {
            paint_wall_part(canvas, scene, WallPart::Axis(place));
        }
    }
    for (place, bead) in scene.beads.iter().enumerate() {
        if visible.contains(bead.center) {
            paint_wall_part(canvas, scene, WallPart::Bead(place));
        }
    }
}

/// The stage that dragged notes would join lights up.
fn lit_band(canvas: &mut Canvas<'_, '_>, app: &App, scene: &Scene, drag: &NotesDrag) {
    if drag.landing.is_none() {
        return;
    }
    let stage_of =
        |wall: &crate::model::Wall| wall.moment(&drag.grabbed).map(|moment| moment.stage.clone());
    let (now, before) =
        (app.view.wall().and_then(|wall| stage_of(wall)), stage_of(app.document.wall()));
    if now.is_none() || now == before {
        return;
    }
    for band in scene.bands.iter().filter(|band| Some(&band.stage) == now.as_ref()) {
        band_lit(canvas, band);
    }
}

fn looks_for_some(app: &App) -> bool {
    app.session.find.as_ref().is_some_and(|find| !find.query.is_blank())
}

/// True if a note was found, or nothing is looked for.
fn is_found(app: &App, id: &MomentId) -> bool {
    app.session.find.as_ref().and_then(|find| find.has_found(id)).unwrap_or(true)
}

/// Notes that stand out, by their places in the scene.
#[derive(Clone, Copy)]
struct Marked {
    focused: Option<usize>,
    /// What the panel is about, where nothing is chosen.
    judged: Option<usize>,
    hovered: Option<usize>,
}

/// The notes in view: those that were found, or the others.
fn notes(
    canvas: &mut Canvas<'_, '_>,
    app: &App,
    scene: &Scene,
    visible: WallRect,
    gesture: &Gesture,
    marked: Marked,
    found: bool,
) {
    let mut settling = Vec::new();
    // Under the notes beside them, whose stickers reach over their edges.
    for note in scene.notes.iter().filter(|note| gesture.drags(&note.moment)) {
        let at = app.view.place_of(note);
        let rect = WallRect { x: at.x, y: at.y, ..note.rect };
        if rect.overlaps(&visible) && is_found(app, &note.moment) == found {
            gap(canvas, note.rect);
        }
    }
    for (place, note) in scene.notes.iter().enumerate() {
        let at = app.view.place_of(note);
        let rect = WallRect { x: at.x, y: at.y, ..note.rect };
        if !rect.overlaps(&visible) || is_found(app, &note.moment) != found {
            continue;
        }
        if gesture.drags(&note.moment) {
            continue;
        }
        if app.view.height_of(&note.moment) > 0.0 {
            settling.push((place, note, rect));
        } else {
            self::note(canvas, app, scene, (place, note, rect), marked, found);
        }
    }
    // What was let go is still above the others.
    for note in settling {
        self::note(canvas, app, scene, note, marked, found);
    }
}

/// One note, where it is seen now, with what marks it.
fn note(
    canvas: &mut Canvas<'_, '_>,
    app: &App,
    scene: &Scene,
    (place, note, rect): (usize, &Note, WallRect),
    marked: Marked,
    found: bool,
) {
    let is_edited = app.session.editing.as_ref().is_some_and(|editing| editing.id == note.moment);
    let is_selected = is_edited || app.session.selection.contains(&note.moment);
    let is_moving = rect != note.rect;
    let here = (is_moving || is_edited).then(|| shown_as(note, rect, is_edited));
    let here = here.as_ref().unwrap_or(note);
    let before = canvas.shapes.len();
    if marked.hovered == Some(place) {
        rise(canvas, here.rect);
    }
    if is_selected || marked.judged == Some(place) {
        selection_ring(canvas, here);
    } else if found && looks_for_some(app) {
        found_ring(canvas, here);
    }
    // Rings lie behind what overhangs the note, and behind the number over it.
    let has_focus = marked.focused == Some(place);
    // The only one that is chosen has a ring already.
    let is_only_one = is_selected && app.session.selection.ids().len() <= 1;
    if has_focus && !is_only_one {
        focus_ring(canvas, here, is_selected);
    }
    // What stands back after looking for something takes no number with it.
    if (has_focus || is_selected) && found {
        beads_over_ring(canvas, scene, here.rect);
    }
    let height = app.view.height_of(&note.moment);
    let has_hint = canvas.detail > Detail::Simple && app.has_hint(&note.moment);
    match here.contact.and_then(|place| scene.types.get(place)) {
        look if height > 0.0 => {
            let at = WallPos::new(rect.x, rect.y);
            let was_in_motion = std::mem::replace(&mut canvas.in_motion, true);
            lift(canvas, &Lift { note: here, look, at, height });
            canvas.in_motion = was_in_motion;
            if has_hint {
                hint_mark(canvas, here);
            }
        }
        look if has_hint => paint_hinted_note(canvas, here, look),
        look if is_moving || is_edited => paint_note(canvas, here, look),
        _ => paint_wall_part(canvas, scene, WallPart::Note(place)),
    }
    let presence = app.view.presence_of(&note.moment);
    if presence < 1.0 {
        dim_since(canvas, before, presence);
    }
}

/// The beads that the rings round a note would cut.
fn beads_over_ring(canvas: &mut Canvas<'_, '_>, scene: &Scene, note: WallRect) {
    const REACH: f32 = 28.0;
    if canvas.detail == Detail::Simple {
        return;
    }
    let near = note.expanded(REACH);
    for (place, bead) in scene.beads.iter().enumerate() {
        if near.contains(bead.center) {
            paint_wall_part(canvas, scene, WallPart::Bead(place));
        }
    }
}

/// A note on its way, or without its text, which stands in the editor.
fn shown_as(note: &Note, rect: WallRect, is_edited: bool) -> Note {
    let mut here = Note { rect, ..note.clone() };
    if is_edited {
        let mut text = (*here.text).clone();
        text.block.lines.clear();
        here.text = std::sync::Arc::new(text);
    }
    here
}

/// The priority that the panel of verdicts or actions is about, where no note is chosen.
fn judged_note(app: &App, scene: &Scene) -> Option<usize> {
    let is_about_one = matches!(app.session.station, Station::Verdicts | Station::Actions);
    if !is_about_one || !app.session.selection.is_empty() {
        return None;
    }
    let judged = app.judged()?;
    scene.notes.iter().position(|note| note.moment == judged)
}

/// The note with the keyboard's focus, if keys were used last.
fn focused_note(ui: &Ui, scene: &Scene) -> Option<usize> {
    if !super::super::widgets::keys_were_used(ui) {
        return None;
    }
    let focused = ui.memory(|memory| memory.focused())?;
    scene.notes.iter().position(|note| super::notes::id_of(ui, &note.moment) == focused)
}

/// The dragged notes: the one that was taken on top, the others under it; all of them `height` of the way up, 0 to 1.
fn lifted(canvas: &mut Canvas<'_, '_>, app: &App, scene: &Scene, drag: &NotesDrag, height: f32) {
    const OTHERS: f32 = 0.4;
    canvas.detail = Detail::at_zoom(canvas.transform.scale);
    let on_wall = |id: &MomentId| scene.notes.iter().find(|note| note.moment == *id);
    let off_shelf = |id: &MomentId| app.view.lifted.as_ref().filter(|note| note.moment == *id);
    let find = |id: &MomentId| on_wall(id).or_else(|| off_shelf(id));
    let under = drag.ids.iter().filter(|id| **id != drag.grabbed);
    let pile: Vec<&Note> = under.take(PILE - 1).filter_map(find).collect();
    let corner = drag.corner();
    for (depth, note) in pile.iter().enumerate().rev() {
        let away = PILE_STEP * (depth + 1) as f32;
        let at = WallPos::new(corner.x + away, corner.y + away);
        let look = note.contact.and_then(|place| scene.types.get(place));
        lift(canvas, &Lift { note, look, at, height: OTHERS * height });
    }
    if let Some(note) = find(&drag.grabbed) {
        let look = note.contact.and_then(|place| scene.types.get(place));
        lift(canvas, &Lift { note, look, at: corner, height });
    }
    if drag.ids.len() > 1 {
        pile_count(canvas, drag.ids.len(), corner);
    }
}
