//! How things move (tokens 7): how long, along which curve, and how what leaves the window fades. With reduced motion
//! everything is at once where it goes; and nothing is painted anew while nothing moves.

use egui::epaint::ClippedShape;
use egui::{Context, Id, LayerId, Order, Ui};

use super::App;
use super::dialogs;
use super::panels;

/// A note is lifted, in seconds.
pub(super) const LIFT: f64 = 0.12;
/// Neighbours open or close a gap, and a note settles.
pub(super) const SLIDE: f64 = 0.18;
/// A new note lands.
pub(super) const LAND: f64 = 0.2;
/// The camera moves by command.
pub(super) const CAMERA: f64 = 0.2;
/// A dialog or a menu appears, and the panel of another station.
pub(super) const APPEAR: f64 = 0.15;
/// A dialog or a menu goes.
const LEAVE: f64 = 0.1;
/// A magical moment is counted.
const PULSE: f64 = 0.4;
/// A dialog comes from so far below, in points.
pub(super) const RISE: f32 = 8.0;

/// Quick at first, then slower.
pub(super) fn cubic_out(way: f32) -> f32 {
    1.0 - (1.0 - way).powi(3)
}

/// Slow at both ends.
pub(super) fn cubic_in_out(way: f32) -> f32 {
    if way < 0.5 { 4.0 * way.powi(3) } else { 1.0 - (2.0 - 2.0 * way).powi(3) / 2.0 }
}

/// The part of a movement that has passed, 0 to 1.
pub(super) fn part(now: f64, start: f64, seconds: f64) -> f32 {
    ((now - start) / seconds).clamp(0.0, 1.0) as f32
}

/// What moves or fades, and since when.
#[derive(Clone)]
struct Since<T> {
    what: T,
    start: f64,
}

impl App {
    /// How far the movement is, 0 to 1, that began when `what` took the place of something else at `place`. What is
    /// seen there first has always been there.
    pub(super) fn way_of<T>(&self, ui: &Ui, place: &'static str, what: T, seconds: f64) -> f32
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let (now, frame) = ui.input(|input| (input.time, f64::from(input.predicted_dt)));
        let id = Id::unique(("moves since", place));
        let before = ui.data(|data| data.get_temp::<Since<T>>(id));
        let start = match before {
            Some(before) if before.what == what => before.start,
            other => {
                let start = if other.is_some() { now } else { f64::NEG_INFINITY };
                ui.data_mut(|data| data.insert_temp(id, Since { what, start }));
                start
            }
        };
        if self.view.reduced_motion {
            return 1.0;
        }
        // Something is seen of it in its first frame.
        let way = part(now + frame / 2.0, start, seconds);
        if way < 1.0 {
            ui.request_repaint();
        }
        way
    }

    /// How much larger the face of a magical moment is that was just counted: it swells once.
    pub(super) fn pulse(&self, ui: &Ui) -> f32 {
        const LARGER: f32 = 0.15;
        let Some(start) = self.session.magical_since.filter(|_| !self.view.reduced_motion) else {
            return 1.0;
        };
        let way = part(ui.input(|input| input.time), start, PULSE);
        if way < 1.0 {
            ui.request_repaint();
        }
        1.0 + LARGER * (std::f32::consts::PI * way).sin()
    }

    /// Remembers what of the dialog and the menu was painted in this frame, if they were open before and are no more:
    /// it fades while the wall can be used again.
    pub(super) fn see_off(&mut self, context: &Context, before: OpenBefore) {
        let now = context.input(|input| input.time);
        self.session.leaving.retain(|leaving| now - leaving.start < LEAVE);
        let gone = [
            (before.dialog && self.session.dialog.is_none(), dialogs::id()),
            (before.menu && self.session.menu.is_none(), panels::context_menu_id()),
        ];
        for (_, id) in gone.into_iter().filter(|(is_gone, _)| *is_gone && !self.view.reduced_motion)
        {
            let layer = LayerId::new(Order::Foreground, id);
            let shapes = context
                .graphics(|all| all.get(layer).map(|list| list.all_entries().cloned().collect()));
            if let Some(shapes) = shapes {
                self.session.leaving.push(Leaving { shapes, start: now });
                context.request_repaint();
            }
        }
    }

    /// What was open over the wall before a frame's intents are carried out.
    pub(super) fn open_before(&self) -> OpenBefore {
        OpenBefore { dialog: self.session.dialog.is_some(), menu: self.session.menu.is_some() }
    }

    /// Paints what fades.
    pub(super) fn paint_leaving(&self, ui: &Ui) {
        let now = ui.input(|input| input.time);
        for leaving in &self.session.leaving {
            let left = 1.0 - part(now, leaving.start, LEAVE);
            if left <= 0.0 {
                continue;
            }
            let layer = LayerId::new(Order::Foreground, Id::unique("leaves the window"));
            let mut painter = ui.layer_painter(layer);
            painter.set_opacity(left);
            for ClippedShape { clip_rect, shape, .. } in &leaving.shapes {
                painter.with_clip_rect(*clip_rect).add(shape.clone());
            }
            ui.request_repaint();
        }
    }
}

/// Whether a dialog and a menu were open.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenBefore {
    dialog: bool,
    menu: bool,
}

/// Something that was closed and is still seen for a moment.
#[derive(Clone)]
pub struct Leaving {
    shapes: Vec<ClippedShape>,
    start: f64,
}
