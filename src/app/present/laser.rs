//! The pointer as a point of light with a short trail, so that the back row can follow it. It goes out when it rests.

use egui::{CursorIcon, Id, Pos2, Ui};

use super::super::App;

/// How long the trail stays, in seconds.
const TRAIL: f64 = 0.3;
/// How long the light stays on at rest, in seconds.
const STAYS: f64 = 2.5;

/// Draws it over everything.
pub(super) fn show(app: &App, ui: &Ui) {
    let id = Id::unique("trail of the pointer").with(ui.ctx().viewport_id());
    let now = ui.input(|input| input.time);
    let Some(at) = ui.input(|input| input.pointer.latest_pos()) else { return };
    let mut trail: Vec<(Pos2, f64)> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    if trail.last().is_none_or(|(last, _)| *last != at) {
        trail.push((at, now));
    }
    let moved_at = trail.last().map_or(now, |(_, time)| *time);
    let last = trail.len() - 1;
    let mut place = 0;
    trail.retain(|(_, time)| {
        place += 1;
        place > last || now - time < TRAIL
    });
    let is_on = now - moved_at < STAYS;
    if is_on {
        let accent = app.view.theme.chrome.accent;
        if !app.view.reduced_motion {
            for pair in trail.windows(2) {
                let age = ((now - pair[1].1) / TRAIL).clamp(0.0, 1.0) as f32;
                let stroke = egui::Stroke::new(8.0, accent.gamma_multiply(0.45 * (1.0 - age)));
                ui.painter().line_segment([pair[0].0, pair[1].0], stroke);
            }
        }
        ui.painter().circle_filled(at, 20.0, accent.gamma_multiply(0.25));
        ui.painter().circle_filled(at, 9.0, accent);
        ui.painter().circle_filled(at, 3.5, app.view.theme.chrome.on_accent);
        // Until the trail is gone, and then until the light goes out.
        let wait = if trail.len() > 1 { 0.0 } else { STAYS - (now - moved_at) };
        ui.request_repaint_after(std::time::Duration::from_secs_f64(wait.max(0.0)));
    }
    ui.set_cursor_icon(CursorIcon::None);
    ui.data_mut(|data| data.insert_temp(id, trail));
}
